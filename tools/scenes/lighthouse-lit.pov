// The black lantern at dusk, its candle lit.
#declare Day = <0.24, 0.235, 0.265>;
#declare Soft = 5;
#include "studio.inc"
#include "lighthouse.inc"
global_settings { max_trace_level 10 }
Studio_camera(<0.0, 1.27, 0>, 12, 20, 0, 16.4)
object { Lighthouse_lantern(Steel_black, 1.6) rotate y * 28 }
