// The cloth on a table, laid for two.
#declare Soft = 5;
#include "studio.inc"
#include "mug.inc"
#include "board.inc"
#include "cloth.inc"
Studio_camera(<0.05, 0.95, 0>, 10, 24, 0, 23)
union {
  object { Cloth }
  #for (X, -1, 1, 2)
    #for (Z, -1, 1, 2)
      cone { <X * (Half_x - 1.0), 0, Z * (Half_z - 1.0)>, 0.16, <X * (Half_x - 1.0), Table - 0.2, Z * (Half_z - 1.0)>, 0.27
        texture { Oak rotate z * 90 } }
    #end
  #end
  object { Board rotate y * 200 translate <-0.2, Table, 0.6> }
  object { Mug(Tide_glaze) rotate y * 40 translate <2.2, Table, -1.2> }
  object { Mug(Tide_glaze) rotate y * 150 translate <3.3, Table, 0.9> }
  scale 0.24
  rotate y * 28
}
