// The Rudder board with a round loaf and two apples.
#include "studio.inc"
#include "rudder.inc"
#include "food.inc"
Studio_camera(<0.10, 0.15, 0>, 12, 27, 0, 21)
object { Rudder_board scale <36/28, 1, 36/28> translate x * -0.3 rotate y * 32 }
object { Loaf scale 1.12 rotate y * 25 translate <-0.50, Rudder_top, 0.15> }
object { Apple(30) rotate <6, 0, -8> translate <0.78, Rudder_top, -0.50> }
object { Apple(200) scale 0.93 rotate <-4, 0, 10> translate <0.30, Rudder_top, -1.0> }
