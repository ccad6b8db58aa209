// Both sizes side by side: 300 ml in front, 450 ml behind.
#include "studio.inc"
#include "mug.inc"
Studio_camera(<0.04, 0.45, 0.1>, 6.4, 30, 0, 24)
object { Mug(Tide_glaze) scale 1.145 rotate y * 215 translate <-0.42, 0, 0.42> }
object { Mug(Tide_glaze) rotate y * 35 translate <0.42, 0, -0.22> }
