// One Cove bowl in the glaze Sea blue. The other glazes' pictures differ only in Bowl_glaze.
#include "studio.inc"
#include "bowl.inc"
#ifndef (Bowl_glaze) #declare Bowl_glaze = texture { Tide_glaze } #end
Studio_camera(<0.06, 0.22, 0>, 8, 26, 0, 15)
object { Bowl(Bowl_glaze) rotate y * 140 }
