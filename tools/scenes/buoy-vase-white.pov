// One Buoy vase in Salt white.
#include "studio.inc"
#include "vase.inc"
#ifndef (Vase_glaze) #declare Vase_glaze = texture { Salt_glaze } #end
Studio_camera(<0.12, 1.0, 0>, 11, 20, 0, 14.5)
object { Vase(Vase_glaze) rotate y * 60 }
