// Tablecloths, towels and napkins, folded: the picture of the category table linen.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<-0.05, 0.16, 0.05>, 13, 27, 0, 24)
object { Folded_cloth(11) rotate y * 112 translate <-0.95, 0, 0.30> }
object { Towel(Blue_color, 4) rotate y * 106 translate <-0.95, 0.235, 0.27> }
object { Napkin(Flax_color, 6) rotate y * 66 translate <1.25, 0, -0.35> }
object { Napkin(Navy_color, 5) rotate y * 58 translate <1.27, 0.126, -0.33> }
