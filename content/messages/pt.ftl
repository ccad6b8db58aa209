# O que a Harbor diz com as próprias palavras, por cima das do tema.

home-title = { $shop } { $country }: cerâmica, vidro, madeira e linho
home-heading = Coisas para todo dia, de ateliês que conhecemos
home-intro = A { $shop } é uma pequena loja de coisas que passam pela mão todos os dias. Conhecemos cada ateliê pelo nome, e o que sai dali é feito para durar. País de entrega: { $country }. Moeda de todos os preços: { $currency }.

attribute-burn_time = Tempo de queima
attribute-cable = Cabo
attribute-finish = Acabamento
attribute-glaze = Esmalte
attribute-hem = Bainha
attribute-scent = Aroma
attribute-socket = Soquete

# Nos sete dias do art. 49 do CDC, quem paga a devolução é a loja.
returns-paid = O custo da devolução é por sua conta, exceto nos sete dias do direito de arrependimento.
