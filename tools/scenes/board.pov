// The board lying on the table, turned towards the light.
#include "studio.inc"
#include "board.inc"
Studio_camera(<0.0, 0.1, 0.0>, 12, 44, 0, 21)
object { Board translate x * -0.45 rotate y * 32 }
