// Four tumblers, one of them with water.
#declare Soft = 3;
#include "studio.inc"
#include "glass.inc"
Studio_camera(<-0.04, 0.33, 0.12>, 9, 24, 0, 16.8)
Glass_room(0)
#declare Empty = Tumbler(0)
object { Empty translate <-0.86, 0, 0.62> }
object { Empty rotate y * 70 translate <0.16, 0, 0.78> }
object { Tumbler(0.62) translate <-0.42, 0, -0.42> }
object { Empty rotate y * 190 translate <0.70, 0, -0.24> }
Glass_window(<-0.42, 0, -0.42>, 0, 1.6)
