// Breakfast for two: the picture of the category kitchen.
#declare Fine = 1;
#include "studio.inc"
#include "mug.inc"
#include "board.inc"
#include "bowl.inc"
#include "teapot.inc"
#include "food.inc"
Studio_camera(<0.05, 0.36, 0.1>, 13, 23, 0, 25.5)
object { Board translate x * -0.45 rotate y * -24 translate <-0.05, 0, 0.1> }
object { Teapot(Salt_glaze) rotate y * 28 translate <-1.35, 0, 1.35> }
union { object { Mug(Tide_glaze) } Coffee(0.383, 0.78) rotate y * 200 translate <-0.85, 0.2, -0.2> }
union { object { Bowl(Sand_glaze) } translate <1.75, 0, 1.0> }
object { Apple(30) scale 0.9 rotate <6, 0, -8> translate <1.42, 0.18, 0.92> }
object { Apple(200) scale 0.9 rotate <-4, 0, 10> translate <2.08, 0.18, 0.90> }
object { Apple(120) scale 0.9 rotate <8, 0, 4> translate <1.76, 0.64, 1.22> }
object { Mug(Tide_glaze) scale 1.145 rotate y * 40 translate <1.0, 0, -0.95> }
