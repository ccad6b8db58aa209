// The mug from above, filled with coffee.
#include "studio.inc"
#include "mug.inc"
Studio_camera(<0.14, 0.45, 0>, 6, 58, 0, 14)
union {
  object { Mug(Tide_glaze) }
  Coffee(0.383, 0.80)
  rotate y * 30
}
