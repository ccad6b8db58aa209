// A place laid: a Strand plate and a flax napkin.
#declare Soft = 5;
#include "studio.inc"
#include "plate.inc"
#include "linen.inc"
Studio_camera(<-0.17, 0.0, 0.0>, 12, 36, 0, 23)
object { Plate(Salt_glaze) translate <0.52, 0, 0.08> }
object { Napkin(Flax_color, 14) rotate y * 4 translate <-1.62, 0, -0.06> }
