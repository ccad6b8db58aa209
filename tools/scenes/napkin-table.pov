// A place laid: a Strand plate, a small one upon it, and a flax napkin.
#declare Soft = 5;
#include "studio.inc"
#include "plate.inc"
#include "linen.inc"
Studio_camera(<0.0, 0.0, 0.0>, 12, 38, 0, 21)
object { Plate(Salt_glaze) translate <0.52, 0, 0.08> }
object { Napkin(Flax_color, 14) rotate y * 4 translate <-1.48, 0, 0.0> }
