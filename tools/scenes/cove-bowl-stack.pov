// Three Cove bowls, one in the other: charcoal below, sand, sea on top.
#include "studio.inc"
#include "bowl.inc"
Studio_camera(<0.06, 0.42, 0>, 8, 22, 0, 15)
object { Bowl(Charcoal_glaze) }
object { Bowl(Sand_glaze) rotate y * 80 translate <0.006, 0.205, -0.004> }
object { Bowl(Tide_glaze) rotate y * 200 translate <-0.005, 0.41, 0.004> }
