# Ce que Harbor dit avec ses propres mots, par-dessus ceux du thème.

home-title = { $shop } { $country } : céramique, bois et lin
home-intro = { $shop } est une petite boutique d’objets en terre, en bois et en lin que l’on prend en main chaque jour. Chacun vient d’un atelier que nous connaissons par son nom, et chacun est fait pour durer des années. Pays de livraison : { $country }. Tous les prix sont en { $currency }.

attribute-finish = Finition
attribute-glaze = Émail
attribute-hem = Ourlet
