# Ce que Harbor dit avec ses propres mots, par-dessus ceux du thème.

home-title = Grès, verre, bois et lin | { $shop } { $country }
home-intro = { $shop } est une petite boutique d’objets que l’on prend en main chaque jour. Nous connaissons chaque atelier par son nom, et ce qui en sort est fait pour durer. Pays de livraison : { $country }. Tous les prix sont en { $currency }.

attribute-burn_time = Durée de combustion
attribute-cable = Câble
attribute-finish = Finition
attribute-glaze = Émail
attribute-hem = Ourlet
attribute-scent = Parfum
attribute-socket = Douille
home-heading = Des objets de tous les jours, d’ateliers que nous connaissons
