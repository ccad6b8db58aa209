# What Harbor says in its own words, over the theme's.

home-title = { $shop } { $country }: ceramics, wood and linen
home-intro = { $shop } is a small shop for things of clay, wood and flax that you take in hand every day. Each comes from a workshop we know by name, and each is made to be used for years. Country of delivery: { $country }. All prices are in { $currency }.

attribute-finish = Finish
attribute-glaze = Glaze
attribute-hem = Hem
