# Afrikaans

## Navigation
skip-to-content = Gaan na inhoud
home = Tuis
breadcrumbs = Jy is hier
categories = Kategorieë
all-products = Alle produkte
pages = Bladsye
page-of = Bladsy { $number } van { $total }
previous-page = Vorige bladsy
next-page = Volgende bladsy
service = Kliëntediens
markets = Land en geldeenheid
markets-change = Verander land

## Home and listings
home-title = { $shop } { $country }: jou aanlyn winkel
home-intro = Welkom by { $shop }. Blaai deur ons kategorieë, vergelyk produkte en lees elke besonderheid in jou eie taal. Ons lewer in die volgende land af: { $country }. Alle pryse word in die geldeenheid { $currency } gewys.
featured = Uitgesoekte produkte
listing-intro = { $count ->
    [one] Een produk in die kategorie “{ $category }”, met besonderhede, foto’s en prys.
   *[other] { $count } produkte in die kategorie “{ $category }”, met besonderhede, foto’s en pryse.
} Ons lewer in die volgende land af: { $country }. Alle pryse word in die geldeenheid { $currency } gewys.
listing-empty = Daar is op die oomblik niks in hierdie kategorie nie.
products-count = { $count ->
    [one] Een produk
   *[other] { $count } produkte
}

## Product
details = Besonderhede
sku = Artikelnommer
brand = Handelsmerk
variants = Beskikbare weergawes
gallery = Foto’s
related = Jy sal dalk ook hiervan hou
price-from = vanaf { $price }
price-on-request = Prys op aanvraag
free = Gratis
price-before = { $days ->
    [one] Laagste prys in die { $days } dag vooraf: { $price }
   *[other] Laagste prys in die { $days } dae vooraf: { $price }
}
price-saving = { $percent } afslag
price-per-unit = { $price } / { $unit }
price-until = Aanbod eindig op { $date }
price-converted = Omgereken van { $price } teen die wisselkoers van { $date } ({ $source })
price-deposit = plus { $price } deposito
in-stock = In voorraad
out-of-stock = Nie op die oomblik beskikbaar nie
tax-included = Prys sluit BTW in, maar nie aflewering nie.
tax-included-rate = Prys sluit { $rate } BTW in, maar nie aflewering nie.
tax-excluded = Prys sluit nie BTW en aflewering in nie.
duties-included = Doeaneregte en invoerbelasting is ingesluit.
duties-excluded = Doeaneregte en invoerbelasting kan by aflewering gehef word.
unit-piece = { $count ->
    [one] { $count } stuk
   *[other] { $count } stukke
}
borrowed-notice = Ons het hierdie teks nog nie vertaal nie. Dit word in { $language } gewys.

## Delivery, returns, payment
delivery = Aflewering
delivery-text = Ons lewer hierdie produk in die volgende land af: { $country }. Jy sal die koste en tyd van aflewering op ons bladsye oor aflewering vind, en weer voordat jy bestel.
delivery-days = Dit kom gewoonlik binne { $from } tot { $to } werksdae aan.
delivery-cost = Aflewering kos { $price }.
delivery-free = Aflewering is gratis.
delivery-free-from = Aflewering is gratis vir bestellings van { $price } of meer.
returns = Terugsendings
returns-text = As jy nie van iets hou nie, kontak ons asseblief en ons sal verduidelik hoe om dit terug te stuur.
returns-days = { $days ->
    [one] Jy kan jou bestelling binne een dag terugstuur.
   *[other] Jy kan jou bestelling binne { $days } dae terugstuur.
}
returns-free = Terugsendings is gratis.
returns-paid = Jy betaal die koste om dit terug te stuur.
payment = Betaling
payment-methods = Jy kan uit hierdie betaalmetodes kies: { $methods }.
contact = Kontak
contact-text = Vrae? Skryf aan ons by { $email }.

## Other pages
not-found-title = Bladsy nie gevind nie
not-found-text = Daar is geen bladsy by hierdie adres nie. Dit is dalk verskuif, of die skakel is dalk verkeerd. Begin asseblief weer by die tuisblad, of kies een van ons kategorieë.
not-found-home = Gaan na die tuisblad
selector-title = Kies jou land
selector-intro = { $shop } lewer in baie lande af. Kies joune hieronder om in jou eie taal oor ons produkte te lees, met pryse in jou geldeenheid en met die voorwaardes vir aflewering, belasting en terugsendings wat geld waar jy woon. Jy kan jou keuse enige tyd onderaan elke bladsy verander.
rates-note = Omgerekende pryse gebruik die wisselkoerse van { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasiteit
attribute-care = Versorging
attribute-class = Klas
attribute-color = Kleur
attribute-depth = Diepte
attribute-diameter = Deursnee
attribute-dimensions = Afmetings
attribute-height = Hoogte
attribute-length = Lengte
attribute-material = Materiaal
attribute-model = Model
attribute-origin = Vervaardig in
attribute-pattern = Patroon
attribute-product_line = Produkreeks
attribute-size = Grootte
attribute-style = Styl
attribute-volume = Volume
attribute-warranty = Waarborg
attribute-weight = Gewig
attribute-width = Breedte
