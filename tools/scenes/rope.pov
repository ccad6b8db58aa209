// A coil of rope.
#include "studio.inc"
Studio_camera(<0, 0.2, 0>, 7, 34, 0, 19)
#declare Hemp = texture { pigment { rgb <0.58, 0.43, 0.23> } normal { granite 0.35 scale 0.06 } finish { diffuse 0.8 specular 0.05 } }
#macro Strand(Ring_radius, Height, Phase, Twists)
  #local N = 900;
  #for (I, 0, N - 1)
    #local A = 2 * pi * I / N;
    #local T = Twists * A + Phase;
    #local R = Ring_radius + 0.055 * cos(T);
    sphere { <R * cos(A), Height + 0.055 * sin(T), R * sin(A)>, 0.062 }
  #end
#end
union {
  #for (Turn, 0, 3)
    #for (S, 0, 2) Strand(0.62 - 0.05 * mod(Turn, 2), 0.12 + Turn * 0.165, S * 2 * pi / 3, 26) #end
  #end
  texture { Hemp }
}
