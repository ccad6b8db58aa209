// The Rudder board, lying.
#include "studio.inc"
#include "rudder.inc"
Studio_camera(<0.02, 0.05, 0>, 12, 42, 0, 19)
object { Rudder_board translate x * -0.3 rotate y * 35 }
