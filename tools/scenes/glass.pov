// Carafe and tumblers: the picture of the category glass.
#declare Soft = 3;
#include "studio.inc"
#include "glass.inc"
Studio_camera(<0.22, 1.14, 0>, 12, 20, 0, 24)
Glass_room(0)
#declare Empty = Tumbler(0)
object { Carafe(1.0) translate <-0.78, 0, 0.35> }
object { Tumbler(0.55) translate <0.18, 0, -0.55> }
object { Empty translate <0.62, 0, 0.55> }
object { Empty translate <1.38, 0, -0.15> }
Glass_window(<-0.78, 0, 0.35>, 0, 3.4)
