// The three Dory spoons side by side.
#include "studio.inc"
#include "spoon.inc"
Studio_camera(<0.0, 0.05, 0>, 11, 40, 0, 17.5)
union {
  object { Spoon(0) translate z * 0.62 }
  object { Spoon(1) rotate y * 1.5 translate <0.08, 0, 0> }
  object { Spoon(2) rotate y * -1 translate <-0.05, 0, -0.58> }
  rotate y * 52
}
