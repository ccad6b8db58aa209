# Catalan

## Navigation
skip-to-content = Ves al contingut
home = Inici
breadcrumbs = Ets aquí
categories = Categories
all-products = Tots els productes
pages = Pàgines
page-of = Pàgina { $number } de { $total }
previous-page = Pàgina anterior
next-page = Pàgina següent
service = Atenció al client
markets = País i moneda
markets-change = Canvia de país

## Home and listings
home-title = { $shop } { $country }: la teva botiga en línia
home-intro = Et donem la benvinguda a { $shop }. Explora les nostres categories, compara productes i llegeix tots els detalls en la teva llengua. Fem enviaments al país següent: { $country }. Tots els preus es mostren en la moneda següent: { $currency }.
featured = Productes destacats
listing-intro = { $count ->
    [one] Un producte a la categoria «{ $category }», amb els detalls, les imatges i el preu.
    [many] { $count } de productes a la categoria «{ $category }», amb els detalls, les imatges i els preus.
   *[other] { $count } productes a la categoria «{ $category }», amb els detalls, les imatges i els preus.
} Fem enviaments al país següent: { $country }. Tots els preus es mostren en la moneda següent: { $currency }.
listing-empty = Ara mateix no hi ha res en aquesta categoria.
products-count = { $count ->
    [one] Un producte
    [many] { $count } de productes
   *[other] { $count } productes
}

## Product
details = Detalls
sku = Referència
brand = Marca
variants = Versions disponibles
gallery = Imatges
related = També et pot agradar
price-from = des de { $price }
price-on-request = Preu a consultar
free = Gratis
price-before = { $days ->
    [one] Preu més baix del dia anterior: { $price }
    [many] Preu més baix dels { $days } de dies anteriors: { $price }
   *[other] Preu més baix dels { $days } dies anteriors: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Oferta vàlida fins al { $date }
price-converted = Convertit des de { $price } al tipus de canvi del { $date } ({ $source })
price-deposit = més { $price } de dipòsit
in-stock = En estoc
out-of-stock = No disponible en aquest moment
tax-included = IVA inclòs, despeses d’enviament a part.
tax-included-rate = IVA del { $rate } inclòs, despeses d’enviament a part.
tax-excluded = IVA i despeses d’enviament no inclosos.
duties-included = Els drets de duana i els impostos d’importació estan inclosos.
duties-excluded = En el lliurament es poden cobrar drets de duana i impostos d’importació.
unit-piece = { $count ->
    [one] { $count } unitat
    [many] { $count } d’unitats
   *[other] { $count } unitats
}
borrowed-notice = Encara no hem traduït aquest text. Es mostra en { $language }.

## Delivery, returns, payment
delivery = Lliurament
delivery-text = Enviem aquest producte al país següent: { $country }. Trobaràs el cost i el termini de lliurament a les nostres pàgines sobre enviaments, i de nou abans de fer la comanda.
delivery-days = Normalment arriba en un termini de { $from } a { $to } dies feiners.
delivery-cost = Les despeses d’enviament són de { $price }.
delivery-free = L’enviament és gratuït.
delivery-free-from = L’enviament és gratuït per a comandes a partir de { $price }.
returns = Devolucions
returns-text = Si alguna cosa no t’agrada, posa’t en contacte amb nosaltres i t’explicarem com retornar-la.
returns-days = { $days ->
    [one] Pots retornar la comanda en el termini d’un dia.
    [many] Pots retornar la comanda en el termini de { $days } de dies.
   *[other] Pots retornar la comanda en el termini de { $days } dies.
}
returns-free = Les devolucions són gratuïtes.
returns-paid = Les despeses de devolució van a càrrec teu.
payment = Pagament
payment-methods = Formes de pagament disponibles: { $methods }.
contact = Contacte
contact-text = Tens cap pregunta? Escriu-nos a { $email }.

## Other pages
not-found-title = No s’ha trobat la pàgina
not-found-text = No hi ha cap pàgina en aquesta adreça. Pot ser que s’hagi mogut o que l’enllaç no sigui correcte. Torna a començar des de la pàgina d’inici o tria una de les nostres categories.
not-found-home = Ves a la pàgina d’inici
selector-title = Tria el teu país
selector-intro = { $shop } fa enviaments a molts països. Tria el teu a continuació per conèixer els nostres productes en la teva llengua, amb preus en la teva moneda i amb les condicions d’enviament, d’impostos i de devolució que s’apliquen on vius. Pots canviar la tria en qualsevol moment al final de cada pàgina.
rates-note = Els preus convertits es calculen amb els tipus de canvi del { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacitat
attribute-care = Cura
attribute-class = Classe
attribute-color = Color
attribute-depth = Profunditat
attribute-diameter = Diàmetre
attribute-dimensions = Dimensions
attribute-height = Alçada
attribute-length = Llargada
attribute-material = Material
attribute-model = Model
attribute-origin = Fabricat a
attribute-pattern = Estampat
attribute-product_line = Línia de productes
attribute-size = Mida
attribute-style = Estil
attribute-volume = Volum
attribute-warranty = Garantia
attribute-weight = Pes
attribute-width = Amplada
