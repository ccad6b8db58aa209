// A table laid for two: the picture of the category table.
#declare Soft = 4;
#include "studio.inc"
#include "plate.inc"
#include "bowl.inc"
#include "linen.inc"
#include "glass.inc"
Studio_camera(<-0.1, 0.72, 0.1>, 16, 24, 0, 26)
Glass_room(0)
object { Plate(Salt_glaze) translate <-0.75, 0, -0.55> }
object { Bowl(Tide_glaze) translate <-0.75, Plate_top, -0.55> }
object { Napkin(Flax_color, 14) rotate y * 6 translate <-2.85, 0, -0.5> }
object { Tumbler(0.5) translate <0.85, 0, 0.75> }
object { Carafe(0.95) translate <1.75, 0, 1.25> }
object { Napkin(Navy_color, 5) rotate y * 40 translate <2.15, 0, -0.7> }
Glass_window(<1.75, 0, 1.25>, 0, 3.4)
