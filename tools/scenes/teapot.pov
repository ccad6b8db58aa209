// The Anchor teapot.
#include "studio.inc"
#include "teapot.inc"
Studio_camera(<0.08, 0.55, 0>, 9, 22, 0, 16.2)
object { Teapot(Salt_glaze) rotate y * 22 }
