// The carafe with a tumbler, both with water.
#declare Soft = 3;
#include "studio.inc"
#include "glass.inc"
Studio_camera(<0.10, 1.16, 0>, 12, 21, 0, 16)
Glass_room(0)
Glass_window(<-0.3, 0, 0.25>, 0, 3.4)
object { Carafe(0.95) translate <-0.36, 0, 0.30> }
object { Tumbler(0.52) translate <0.55, 0, -0.42> }
