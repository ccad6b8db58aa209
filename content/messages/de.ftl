# Was Harbor mit eigenen Worten sagt, über denen des Themes.

home-title = { $shop } { $country }: Keramik, Holz und Leinen
home-intro = { $shop } ist ein kleiner Laden für Dinge aus Ton, Holz und Flachs, die man jeden Tag in die Hand nimmt. Jedes Stück kommt aus einer Werkstatt, die wir beim Namen kennen, und ist für viele Jahre gemacht. Lieferland: { $country }. Alle Preise in { $currency }.

attribute-finish = Oberfläche
attribute-glaze = Glasur
attribute-hem = Saum
