// Tablecloths, towels and napkins, folded: the picture of the category table linen.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.05, 0.22, 0.0>, 13, 27, 0, 23)
object { Folded_cloth(11) rotate y * 112 translate <-1.02, 0, 0.55> }
object { Towel(Blue_color, 4) rotate y * 106 translate <-1.02, 0.235, 0.52> }
object { Napkin(Flax_color, 6) rotate y * 66 translate <1.12, 0, -0.10> }
object { Napkin(Navy_color, 5) rotate y * 58 translate <1.14, 0.126, -0.08> }
