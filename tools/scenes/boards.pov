// Boards and spoons: the picture of their category.
#include "studio.inc"
#include "board.inc"
#include "rudder.inc"
#include "spoon.inc"
#include "food.inc"
Studio_camera(<0.60, 0.10, -0.2>, 13, 28, 0, 31)
object { Board translate x * -0.45 rotate y * 24 translate <2.05, 0, 0.15> }
object { Rudder_board translate x * -0.3 rotate y * 200 translate <-1.40, 0, 0.30> }
object { Loaf scale 0.92 rotate y * 25 translate <-1.42, Rudder_top, 0.42> }
object { Spoon(0) rotate y * 30 translate <1.90, 0.2, 0.10> }
object { Spoon(1) rotate y * 17 translate <1.00, 0, -1.55> }
object { Spoon(2) rotate y * 13 translate <0.80, 0, -2.05> }
object { Apple(30) rotate <6, 0, -8> translate <-0.85, 0, -1.40> }
