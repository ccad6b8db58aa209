// One Buoy vase in Sea blue.
#include "materials.inc"
#declare Vase_glaze = texture { Tide_glaze }
#include "buoy-vase-white.pov"
