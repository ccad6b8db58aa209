// The board close up: its edge and the handle with the hole.
#include "studio.inc"
#include "board.inc"
Studio_camera(<1.42, 0.08, -0.45>, 9, 26, 0, 11.2)
object { Board rotate y * 24 }
