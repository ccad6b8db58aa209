// The white lantern with a pillar candle, in daylight.
#declare Soft = 5;
#include "studio.inc"
#include "lighthouse.inc"
global_settings { max_trace_level 10 }
Studio_camera(<0.12, 1.27, 0>, 12, 20, 0, 16.4)
object { Lighthouse_lantern(Steel_white, 0) rotate y * 28 }
