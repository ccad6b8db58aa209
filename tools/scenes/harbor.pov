// The shop's things together: the picture of the home page. The left third is left to the light.
#include "studio.inc"
#include "mug.inc"
#include "board.inc"
#include "bowl.inc"
#include "plate.inc"
#include "cup.inc"
#include "vase.inc"
#include "twig.inc"
#include "teapot.inc"
Studio_camera(<-0.75, 0.92, 0.1>, 20, 17, 0, 25.5)
union {
  object { Vase(Salt_glaze) rotate y * 60 }
  object { Twig() scale 0.80 rotate <0, 30, 7> translate <-0.07, 1.45, 0> }
  translate <-0.05, 0, 1.55>
}
object { Vase(Tide_glaze) scale 0.86 rotate y * 10 translate <2.75, 0, 2.35> }
object { Teapot(Salt_glaze) rotate y * 24 translate <1.62, 0, 0.85> }
object { Board translate x * -0.45 rotate y * -10 translate <-0.10, 0, -0.75> }
union { object { Mug(Tide_glaze) } Tea(0.383, 0.78) rotate y * 200 translate <-0.85, 0.2, -0.80> }
union { object { Bowl(Charcoal_glaze) } object { Bowl(Sand_glaze) rotate y * 80 translate <0.006, 0.205, -0.004> } translate <2.46, 0, -1.45> }
union { object { Cup(Salt_glaze) } Tea(0.276, 0.46) translate <0.10, 0.2, -1.05> }
