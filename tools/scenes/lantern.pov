// A storm lantern of brass and glass, lit.
#include "studio.inc"
Studio_camera(<0, 0.88, 0>, 7.2, 14, 0, 20)
#declare Brass = texture { pigment { rgb <0.50, 0.32, 0.11> } finish { diffuse 0.55 specular 0.5 roughness 0.03 reflection { 0.12 metallic } metallic } }
#declare Glass = material { texture { pigment { rgbt <0.95, 0.97, 0.96, 0.9> } finish { diffuse 0.1 specular 0.8 roughness 0.002 reflection 0.06 } } }
union {
  cylinder { <0, 0, 0>, <0, 0.10, 0>, 0.52 }
  cone { <0, 0.10, 0>, 0.46, <0, 0.34, 0>, 0.30 }
  torus { 0.52, 0.03 translate y * 0.1 }
  cylinder { <0, 1.12, 0>, <0, 1.18, 0>, 0.40 }
  cone { <0, 1.18, 0>, 0.36, <0, 1.42, 0>, 0.14 }
  cylinder { <0, 1.42, 0>, <0, 1.50, 0>, 0.18 }
  #for (I, 0, 3) cylinder { <0.44, 0.1, 0>, <0.38, 1.15, 0>, 0.022 rotate y * (45 + I * 90) } #end
  torus { 0.40, 0.022 translate y * 0.7 }
  difference { torus { 0.34, 0.022 rotate x * 90 translate y * 1.56 } box { <-1, 0, -1>, <1, 1.56, 1> } }
  cylinder { <-0.34, 1.16, 0>, <-0.34, 1.56, 0>, 0.022 }
  cylinder { <0.34, 1.16, 0>, <0.34, 1.56, 0>, 0.022 }
  texture { Brass }
}
difference {
  sphere { 0, 0.42 scale <0.82, 1, 0.82> translate y * 0.73 }
  sphere { 0, 0.405 scale <0.82, 1, 0.82> translate y * 0.73 }
  material { Glass }
}
sphere { 0, 0.1 scale <0.7, 1.7, 0.7> translate y * 0.62 hollow
  pigment { rgb <1, 0.55, 0.12> } finish { emission 1 diffuse 0 } no_shadow }
