// The table lamp in the evening, lit.
#declare Day = <0.26, 0.245, 0.255>;
#declare Soft = 5;
#include "studio.inc"
#include "lamps.inc"
Studio_camera(<0.20, 1.98, 0>, 17, 20, 0, 17.0)
object { Beacon_lamp(1) }
