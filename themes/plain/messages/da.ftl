# Danish

## Navigation
skip-to-content = Gå til indholdet
home = Forside
breadcrumbs = Du er her
categories = Kategorier
all-products = Alle produkter
pages = Sider
page-of = Side { $number } af { $total }
previous-page = Forrige side
next-page = Næste side
service = Kundeservice
markets = Land og valuta
markets-change = Skift land

## Home and listings
home-title = { $shop }: netbutik for { $country }
home-intro = Velkommen til { $shop }. Gå på opdagelse i vores kategorier, sammenlign produkter, og læs alle detaljer på dit eget sprog. Vi leverer til { $country }, og alle priser vises i valutaen { $currency }.
featured = Udvalgte produkter
listing-intro = { $count ->
    [one] Ét produkt i kategorien ”{ $category }” med beskrivelse, billeder og pris.
   *[other] { $count } produkter i kategorien ”{ $category }” med beskrivelser, billeder og priser.
} Vi leverer til { $country }, og alle priser vises i valutaen { $currency }.
listing-empty = Der er ingen produkter i denne kategori i øjeblikket.
products-count = { $count ->
    [one] Ét produkt
   *[other] { $count } produkter
}

## Product
details = Detaljer
sku = Varenummer
brand = Mærke
variants = Tilgængelige varianter
gallery = Billeder
related = Måske kan du også lide
price-from = fra { $price }
price-on-request = Pris på forespørgsel
free = Gratis
price-before = { $days ->
    [one] Laveste pris dagen før nedsættelsen: { $price }
   *[other] Laveste pris i de { $days } dage før nedsættelsen: { $price }
}
price-saving = Spar { $percent }
price-per-unit = { $price } pr. { $unit }
price-until = Tilbuddet gælder til og med { $date }
price-converted = Omregnet fra { $price } med kursen fra { $date } ({ $source })
price-deposit = plus { $price } i pant
in-stock = På lager
out-of-stock = Ikke tilgængelig i øjeblikket
tax-included = Prisen er inkl. moms, ekskl. fragt.
tax-included-rate = Prisen er inkl. { $rate } moms, ekskl. fragt.
tax-excluded = Prisen er ekskl. moms og fragt.
duties-included = Told og importafgifter er inkluderet.
duties-excluded = Told og importafgifter kan blive opkrævet ved levering.
unit-piece = { $count } stk.
borrowed-notice = Vi har ikke oversat denne tekst endnu. Den vises på { $language }.

## Delivery, returns, payment
delivery = Levering
delivery-text = Vi leverer dette produkt til { $country }. Fragtpris og leveringstid finder du på vores sider om fragt, og de vises igen, inden du bestiller.
delivery-days = Leveringstiden er normalt { $from } til { $to } hverdage.
delivery-cost = Fragten koster { $price }.
delivery-free = Fragten er gratis.
delivery-free-from = Fragten er gratis ved køb fra { $price }.
returns = Returnering
returns-text = Hvis der er noget, du ikke er tilfreds med, er du velkommen til at kontakte os, så forklarer vi, hvordan du sender det tilbage.
returns-days = { $days ->
    [one] Du kan sende din ordre retur inden for én dag.
   *[other] Du kan sende din ordre retur inden for { $days } dage.
}
returns-free = Det er gratis at returnere.
returns-paid = Du betaler selv for returfragten.
payment = Betaling
payment-methods = Du kan vælge mellem disse betalingsmåder: { $methods }.
contact = Kontakt
contact-text = Har du spørgsmål? Skriv til os på { $email }.

## Other pages
not-found-title = Siden blev ikke fundet
not-found-text = Der findes ingen side på denne adresse. Den kan være flyttet, eller linket kan være forkert. Start forfra på forsiden, eller vælg en af vores kategorier.
not-found-home = Gå til forsiden
selector-title = Vælg dit land
selector-intro = { $shop } leverer til mange lande. Vælg dit land nedenfor for at læse om vores produkter på dit eget sprog, med priser i din valuta og med de betingelser for fragt, skat og returnering, der gælder, hvor du bor. Du kan til enhver tid ændre dit valg nederst på hver side.
rates-note = Omregnede priser er baseret på valutakurserne fra { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacitet
attribute-care = Pleje
attribute-class = Klasse
attribute-color = Farve
attribute-depth = Dybde
attribute-diameter = Diameter
attribute-dimensions = Mål
attribute-height = Højde
attribute-length = Længde
attribute-material = Materiale
attribute-model = Model
attribute-origin = Fremstillet i
attribute-pattern = Mønster
attribute-product_line = Produktserie
attribute-size = Størrelse
attribute-style = Stil
attribute-volume = Rumfang
attribute-warranty = Garanti
attribute-weight = Vægt
attribute-width = Bredde
