// The Ebb candle by itself, new.
#declare Soft = 5;
#include "studio.inc"
#include "candle.inc"
Studio_camera(<0.05, 0.38, 0>, 6, 26, 0, 12)
object { Ebb_candle(0) rotate y * 30 }
