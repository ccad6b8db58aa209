// A pair of tea towels with blue stripes, folded.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.02, 0.05, 0.0>, 9, 34, 0, 20.6)
object { Towel(Blue_color, 3) rotate y * 60 }
object { Towel(Blue_color, 4) rotate y * 51 translate <0.03, 0.117, 0.02> }
