// Breakfast for two: the picture of the category kitchen.
#include "studio.inc"
#include "mug.inc"
#include "board.inc"
Studio_camera(<0.02, 0.38, 0>, 10, 26, 0, 22)
object { Board translate x * -0.45 rotate y * -24 translate <0.1, 0, 0.25> }
object { Mug(Tide_glaze) rotate y * 200 translate <-0.75, 0.2, 0.05> }
object { Mug(Tide_glaze) scale 1.145 rotate y * 40 translate <0.8, 0, -0.8> }
