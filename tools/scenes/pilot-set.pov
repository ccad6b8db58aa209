// Four Pilot cups, two of them stacked, one with espresso.
#include "studio.inc"
#include "cup.inc"
Studio_camera(<0.05, 0.36, 0>, 7, 24, 0, 14.3)
union { object { Cup(Salt_glaze) } object { Cup(Salt_glaze) rotate y * 100 translate <0.006, 0.32, 0> } translate <-0.42, 0, 0.22> }
union { object { Cup(Salt_glaze) } Coffee(0.272, 0.42) rotate y * 50 translate <0.05, 0, -0.42> }
object { Cup(Salt_glaze) rotate y * 160 translate <0.55, 0, 0.12> }
