// The carafe by itself, filled with water up to its shoulder.
#declare Soft = 3;
#include "studio.inc"
#include "glass.inc"
Studio_camera(<0.12, 1.22, 0>, 12, 20, 0, 14.6)
Glass_room(0)
Glass_window(0, 0, 3.4)
object { Carafe(1.02) }
