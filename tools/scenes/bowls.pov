// Bowls and plates: the picture of their category.
#declare Fine = 1;
#include "studio.inc"
#include "bowl.inc"
#include "plate.inc"
Studio_camera(<0.05, 0.30, 0.1>, 13, 24, 0, 26)
#for (I, 0, 3) object { Plate(Salt_glaze) rotate y * 70 * I translate <-1.15 + 0.012 * sin(I * 2), 0.1 * I, 0.5> } #end
object { Bowl(Tide_glaze) rotate y * 50 translate <-1.15, 0.3 + Plate_top, 0.5> }
union {
  object { Bowl(Charcoal_glaze) }
  object { Bowl(Sand_glaze) rotate y * 80 translate <0.006, 0.205, -0.004> }
  object { Bowl(Tide_glaze) rotate y * 200 translate <-0.005, 0.41, 0.004> }
  translate <1.35, 0, 0.75>
}
object { Plate(Salt_glaze) scale 21/27 rotate y * 30 translate <0.75, 0, -1.25> }
