// A pair of tea towels with brick-red stripes, folded.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.02, 0.05, 0.0>, 9, 34, 0, 20.6)
object { Towel(Brick_color, 8) rotate y * 58 }
object { Towel(Brick_color, 9) rotate y * 65 translate <0.03, 0.117, 0.02> }
