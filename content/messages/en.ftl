# What Harbor says in its own words, over the theme's.

home-title = Stoneware, glass, wood and linen | { $shop } { $country }
home-intro = { $shop } is a small shop for things you have in your hands every day. We know each workshop by name, and what they make is meant to last. Country of delivery: { $country }. All prices are in { $currency }.

attribute-burn_time = Burning time
attribute-cable = Cable
attribute-finish = Finish
attribute-glaze = Glaze
attribute-hem = Hem
attribute-scent = Scent
attribute-socket = Socket
home-heading = Things for every day, from workshops we know
