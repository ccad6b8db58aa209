// The teapot with two Pilot cups of tea.
#include "studio.inc"
#include "teapot.inc"
#include "cup.inc"
Studio_camera(<0.18, 0.48, 0>, 10, 24, 0, 17)
object { Teapot(Salt_glaze) rotate y * 24 translate <-0.25, 0, 0.3> }
union { object { Cup(Salt_glaze) } Tea(0.276, 0.46) translate <0.52, 0, -0.72> }
union { object { Cup(Salt_glaze) rotate y * 90 } Tea(0.276, 0.46) translate <1.18, 0, -0.38> }
