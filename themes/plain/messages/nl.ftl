# Dutch

## Navigation
skip-to-content = Naar de inhoud
home = Home
breadcrumbs = Je bent hier
categories = Categorieën
all-products = Alle producten
pages = Pagina’s
page-of = Pagina { $number } van { $total }
previous-page = Vorige pagina
next-page = Volgende pagina
service = Klantenservice
markets = Land en valuta
markets-change = Land wijzigen

## Home and listings
home-title = { $shop } { $country }: jouw webwinkel
home-intro = Welkom bij { $shop }. Blader door onze categorieën, vergelijk producten en lees alle details in je eigen taal. We bezorgen in het volgende land: { $country }. Alle prijzen zijn weergegeven in { $currency }.
featured = Uitgelichte producten
listing-intro = { $count ->
    [one] Eén product in de categorie ‘{ $category }’, met beschrijving, foto’s en prijs.
   *[other] { $count } producten in de categorie ‘{ $category }’, met beschrijving, foto’s en prijzen.
} We bezorgen in het volgende land: { $country }. Alle prijzen zijn weergegeven in { $currency }.
listing-empty = Er zijn op dit moment geen producten in deze categorie.
products-count = { $count ->
    [one] Eén product
   *[other] { $count } producten
}

## Product
details = Details
sku = Artikelnummer
brand = Merk
variants = Beschikbare uitvoeringen
gallery = Foto’s
related = Misschien vind je dit ook leuk
price-from = vanaf { $price }
price-on-request = Prijs op aanvraag
free = Gratis
price-before = { $days ->
    [one] Laagste prijs van de afgelopen dag: { $price }
   *[other] Laagste prijs van de afgelopen { $days } dagen: { $price }
}
price-saving = { $percent } korting
price-per-unit = { $price } / { $unit }
price-until = Aanbieding geldig t/m { $date }
price-converted = Omgerekend van { $price } tegen de koers van { $date } ({ $source })
price-deposit = plus { $price } statiegeld
in-stock = Op voorraad
out-of-stock = Op dit moment niet beschikbaar
tax-included = Prijs inclusief btw, exclusief verzendkosten.
tax-included-rate = Prijs inclusief { $rate } btw, exclusief verzendkosten.
tax-excluded = Prijs exclusief btw en verzendkosten.
duties-included = Douanerechten en invoerbelastingen zijn inbegrepen.
duties-excluded = Bij levering kunnen douanerechten en invoerbelastingen in rekening worden gebracht.
unit-piece = { $count ->
    [one] { $count } stuk
   *[other] { $count } stuks
}
borrowed-notice = We hebben deze tekst nog niet vertaald. Je leest hem in het { $language }.

## Delivery, returns, payment
delivery = Bezorging
delivery-text = We bezorgen dit product in het volgende land: { $country }. De verzendkosten en de levertijd vind je op onze pagina’s over verzending, en nog een keer voordat je bestelt.
delivery-days = De levertijd is meestal { $from } tot { $to } werkdagen.
delivery-cost = De verzendkosten bedragen { $price }.
delivery-free = De verzending is gratis.
delivery-free-from = De verzending is gratis bij bestellingen vanaf { $price }.
returns = Retourneren
returns-text = Ben je ergens niet tevreden over? Neem dan contact met ons op, dan leggen we uit hoe je het kunt terugsturen.
returns-days = { $days ->
    [one] Je kunt je bestelling binnen één dag terugsturen.
   *[other] Je kunt je bestelling binnen { $days } dagen terugsturen.
}
returns-free = Retourneren is gratis.
returns-paid = De kosten van het terugsturen zijn voor eigen rekening.
payment = Betaling
payment-methods = Je kunt kiezen uit de volgende betaalmethoden: { $methods }.
contact = Contact
contact-text = Vragen? Mail ons op { $email }.

## Other pages
not-found-title = Pagina niet gevonden
not-found-text = Op dit adres staat geen pagina. Misschien is de pagina verplaatst of klopt de link niet. Begin opnieuw op de homepage of kies een van onze categorieën.
not-found-home = Naar de homepage
selector-title = Kies je land
selector-intro = { $shop } levert in veel landen. Kies hieronder je land om onze producten in je eigen taal te bekijken, met prijzen in je eigen valuta en met de voorwaarden voor verzending, belasting en retourneren die gelden waar je woont. Je kunt je keuze op elk moment wijzigen onderaan elke pagina.
rates-note = Omgerekende prijzen zijn gebaseerd op de wisselkoersen van { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capaciteit
attribute-care = Onderhoud
attribute-class = Klasse
attribute-color = Kleur
attribute-depth = Diepte
attribute-diameter = Diameter
attribute-dimensions = Afmetingen
attribute-height = Hoogte
attribute-length = Lengte
attribute-material = Materiaal
attribute-model = Model
attribute-origin = Gemaakt in
attribute-pattern = Patroon
attribute-product_line = Productlijn
attribute-size = Maat
attribute-style = Stijl
attribute-volume = Volume
attribute-warranty = Garantie
attribute-weight = Gewicht
attribute-width = Breedte
