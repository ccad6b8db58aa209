// Four Strand plates, stacked.
#include "studio.inc"
#include "plate.inc"
Studio_camera(<0.04, 0.22, 0>, 10, 24, 0, 18.5)
#for (I, 0, 3)
  object { Plate(Salt_glaze) rotate y * 70 * I translate <0.012 * sin(I * 2), 0.1 * I, 0.01 * cos(I * 3)> }
#end
