// Mugs, cups and the teapot: the picture of their category.
#declare Fine = 1;
#include "studio.inc"
#include "mug.inc"
#include "cup.inc"
#include "teapot.inc"
Studio_camera(<0.2, 0.42, 0.1>, 13, 22, 0, 22.5)
object { Teapot(Salt_glaze) rotate y * 24 translate <-0.75, 0, 0.75> }
union { object { Mug(Tide_glaze) } Tea(0.383, 0.78) scale 1.145 rotate y * 20 translate <1.75, 0, 0.45> }
object { Mug(Tide_glaze) rotate y * 160 translate <-1.35, 0, -0.75> }
union { object { Cup(Salt_glaze) } Tea(0.276, 0.46) translate <0.30, 0, -0.85> }
union { object { Cup(Salt_glaze) } object { Cup(Salt_glaze) rotate y * 100 translate <0.004, 0.32, 0> } translate <1.55, 0, -0.80> }
