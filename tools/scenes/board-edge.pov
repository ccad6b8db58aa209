// The board close up: its edge and the handle with the hole.
#include "studio.inc"
#include "board.inc"
Studio_camera(<1.35, 0.1, -0.25>, 9, 26, 0, 13.5)
object { Board rotate y * 24 }
