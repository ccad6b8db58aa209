// One Cove bowl in the glaze Charcoal.
#include "materials.inc"
#declare Bowl_glaze = texture { Charcoal_glaze }
#include "cove-bowl-sea.pov"
