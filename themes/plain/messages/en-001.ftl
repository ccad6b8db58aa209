# What English outside the United States says differently.

unit-l = { $count } l
unit-ml = { $count } ml
attribute-color = Colour
