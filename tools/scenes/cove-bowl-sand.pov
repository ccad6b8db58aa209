// One Cove bowl in the glaze Sand.
#include "materials.inc"
#declare Bowl_glaze = texture { Sand_glaze }
#include "cove-bowl-sea.pov"
