// The Ebb candle burning in the evening.
#declare Day = <0.30, 0.275, 0.285>;
#declare Soft = 5;
#include "studio.inc"
#include "candle.inc"
Studio_camera(<0.05, 0.47, 0>, 6, 26, 0, 13.5)
object { Ebb_candle(1.1) rotate y * 30 }
