// Two flax napkins, folded, one upon the other.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.0, 0.06, 0.0>, 9, 32, 0, 16.6)
object { Napkin(Flax_color, 1) rotate y * 56 }
object { Napkin(Flax_color, 2) rotate y * 47 translate <0.02, 0.125, 0.02> }
