// The tumbler by itself, half filled with water.
#declare Soft = 3;
#include "studio.inc"
#include "glass.inc"
Studio_camera(<0.05, 0.42, 0>, 6, 22, 0, 13.5)
Glass_room(0)
Glass_window(0, 0, 1.6)
object { Tumbler(0.56) }
