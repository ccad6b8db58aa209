// Two tablecloths, folded and stacked.
#declare Soft = 5;
#include "studio.inc"
#include "linen.inc"
Studio_camera(<0.0, 0.16, 0.0>, 9, 26, 0, 24)
object { Folded_cloth(11) rotate y * 128 }
object { Folded_cloth(12) rotate y * 122 translate <0.0, 0.225, 0.0> }
