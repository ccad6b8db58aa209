// The lamp, the lantern and the candle burning at dusk: the picture of the category light and living.
#declare Day = <0.36, 0.34, 0.35>;
#declare Soft = 5;
#include "studio.inc"
#include "lamps.inc"
#include "lighthouse.inc"
global_settings { max_trace_level 10 }
Studio_camera(<0.15, 1.95, 0>, 18, 17, 0, 25)
object { Beacon_lamp(1) translate <-1.35, 0, 0.7> }
object { Lighthouse_lantern(Steel_black, 1.3) rotate y * 28 translate <1.50, 0, 0.4> }
object { Ebb_candle(1.1) translate <0.25, 0, -0.95> }
