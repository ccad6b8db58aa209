// Both Buoy vases, a dry branch in the white one.
#include "studio.inc"
#include "vase.inc"
#include "twig.inc"
Studio_camera(<0.16, 1.56, 0>, 13, 18, 0, 20)
object { Vase(Salt_glaze) rotate y * 60 translate <-0.72, 0, 0.35> }
object { Twig() scale 0.86 rotate <0, 30, 7> translate <-0.80, 1.45, 0.35> }
object { Vase(Tide_glaze) rotate y * 10 translate <0.98, 0, -0.25> }
