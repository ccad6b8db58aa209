# Words of this shop; they go over those of the theme. The label of an attribute is the message attribute-<key>.
attribute-material = Material
attribute-height = Höhe
attribute-burns = Brenndauer
attribute-thickness = Stärke
