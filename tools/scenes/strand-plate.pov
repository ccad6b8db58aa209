// One Strand plate, lying, seen from well above.
#include "studio.inc"
#include "plate.inc"
Studio_camera(<0.04, 0.0, 0>, 10, 44, 0, 18.5)
object { Plate(Salt_glaze) rotate y * 20 }
