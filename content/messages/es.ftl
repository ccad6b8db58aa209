# Lo que Harbor dice con sus propias palabras, por encima de las del tema.

home-title = Gres, vidrio, madera y lino | { $shop } { $country }
home-intro = { $shop } es una tienda pequeña de cosas que se cogen con la mano todos los días. Conocemos cada taller por su nombre, y lo que sale de ellos está hecho para durar. País de envío: { $country }. Todos los precios están en { $currency }.
home-heading = Cosas para cada día, de talleres que conocemos

attribute-burn_time = Duración
attribute-cable = Cable
attribute-finish = Acabado
attribute-glaze = Esmalte
attribute-hem = Dobladillo
attribute-scent = Aroma
attribute-socket = Casquillo
