// Two navy napkins, folded, one upon the other.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.0, 0.06, 0.0>, 9, 32, 0, 16.6)
object { Napkin(Navy_color, 5) rotate y * 54 }
object { Napkin(Navy_color, 6) rotate y * 62 translate <0.02, 0.125, 0.02> }
