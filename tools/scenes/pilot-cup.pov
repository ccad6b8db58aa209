// One Pilot espresso cup.
#include "studio.inc"
#include "cup.inc"
Studio_camera(<0.04, 0.26, 0>, 6, 24, 0, 9.2)
object { Cup(Salt_glaze) }
