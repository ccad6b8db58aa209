# What English outside the United States says differently.

attribute-color = Colour
