// The mug by itself, seen a little from above.
#include "studio.inc"
#include "mug.inc"
Studio_camera(<0.10, 0.42, 0>, 6, 24, 0, 17)
object { Mug(Tide_glaze) rotate y * 28 }
