// The Rudder board with a round loaf and two apples.
#include "studio.inc"
#include "rudder.inc"
#include "food.inc"
Studio_camera(<0.02, 0.28, 0>, 12, 27, 0, 18.5)
object { Rudder_board scale <36/28, 1, 36/28> translate x * -0.3 rotate y * 32 }
object { Loaf scale 0.98 rotate y * 25 translate <-0.55, Rudder_top, 0.1> }
object { Apple(30) rotate <6, 0, -8> translate <0.72, Rudder_top, -0.62> }
object { Apple(200) scale 0.93 rotate <-4, 0, 10> translate <1.30, 0, -1.15> }
