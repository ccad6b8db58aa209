# Was Harbor mit eigenen Worten sagt, über denen des Themes.

home-title = Steinzeug, Glas, Holz und Leinen | { $shop } { $country }
home-intro = { $shop } ist ein kleiner Laden für Dinge, die man jeden Tag in die Hand nimmt. Wir kennen jede Werkstatt beim Namen, und was dort entsteht, soll lange halten. Lieferland: { $country }. Alle Preise in { $currency }.

attribute-burn_time = Brenndauer
attribute-cable = Kabel
attribute-finish = Oberfläche
attribute-glaze = Glasur
attribute-hem = Saum
attribute-scent = Duft
attribute-socket = Fassung
home-heading = Dinge für jeden Tag, aus Werkstätten, die wir kennen
