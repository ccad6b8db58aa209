// The pendant of smoked glass, hanging.
#declare Soft = 3;
#include "studio.inc"
#include "lamps.inc"
Studio_camera(<0.12, 3.10, 0>, 14, 16, 0, 14.6)
Glass_room(0)
object { Glass_window(0, 0, 1.9) scale 1.7 translate y * 1.4 }
#declare Glass_tint = rgb <0.40, 0.42, 0.44>;
#declare Glass_depth = 0.032;
object { Mooring_pendant() translate y * 1.9 }
