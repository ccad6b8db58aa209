// The Dory spoons standing in a sand-glazed jar.
#include "studio.inc"
#include "spoon.inc"
#include "jar.inc"
Studio_camera(<0.14, 1.45, 0>, 12, 20, 0, 17.5)
object { Jar(Sand_glaze) rotate y * 20 }
// Standing(Kind, Turn, Lean, Way): head up, hollow towards the viewer, leaning to the side Way.
#macro Standing(Kind, Turn, Lean, Way, Foot)
  object { Spoon(Kind) translate x * -1.5 rotate z * -90 rotate y * (90 + Turn) rotate z * Lean rotate y * Way translate Foot }
#end
Standing(0, 10, 12, 0, <0.28, 0.12, 0.05>)
Standing(1, 0, -13, 10, <-0.26, 0.12, -0.10>)
Standing(2, -12, 1, 0, <0.04, 0.12, 0.22>)
