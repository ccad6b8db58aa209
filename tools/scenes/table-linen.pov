// The corner of the cloth: the picture of the category table linen.
#include "studio.inc"
#include "mug.inc"
#include "cloth.inc"
Studio_camera(<0.15, 1.5, -0.9>, 10, 22, 0, 10)
union {
  object { Cloth }
  object { Mug(Tide_glaze) rotate y * -50 translate <3.0, Table, -2.2> }
  scale 0.24
  rotate y * 38
}
