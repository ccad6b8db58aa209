# Norwegian Bokmål

## Navigation
skip-to-content = Hopp til innholdet
home = Forside
breadcrumbs = Du er her
categories = Kategorier
all-products = Alle produkter
pages = Sider
page-of = Side { $number } av { $total }
previous-page = Forrige side
next-page = Neste side
service = Kundeservice
markets = Land og valuta
markets-change = Bytt land

## Home and listings
home-title = { $shop }: nettbutikk for { $country }
home-intro = Velkommen til { $shop }. Se gjennom kategoriene våre, sammenlign produkter og les alle detaljer på ditt eget språk. Vi leverer til { $country }, og alle priser vises i valutaen { $currency }.
featured = Utvalgte produkter
listing-intro = { $count ->
    [one] Ett produkt i kategorien «{ $category }», med beskrivelse, bilder og pris.
   *[other] { $count } produkter i kategorien «{ $category }», med beskrivelser, bilder og priser.
} Vi leverer til { $country }, og alle priser vises i valutaen { $currency }.
listing-empty = Det er ingen produkter i denne kategorien akkurat nå.
products-count = { $count ->
    [one] Ett produkt
   *[other] { $count } produkter
}

## Product
details = Detaljer
sku = Artikkelnummer
brand = Merke
variants = Tilgjengelige varianter
gallery = Bilder
related = Du liker kanskje også
price-from = fra { $price }
price-on-request = Pris på forespørsel
free = Gratis
price-before = { $days ->
    [one] Laveste pris dagen før prisnedsettelsen: { $price }
   *[other] Laveste pris de siste { $days } dagene før prisnedsettelsen: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Tilbudet gjelder til og med { $date }
price-converted = Omregnet fra { $price } med kursen fra { $date } ({ $source })
price-deposit = pluss { $price } i pant
in-stock = På lager
out-of-stock = Ikke tilgjengelig akkurat nå
tax-included = Prisen inkluderer mva. Frakt kommer i tillegg.
tax-included-rate = Prisen inkluderer { $rate } mva. Frakt kommer i tillegg.
tax-excluded = Mva. og frakt kommer i tillegg til prisen.
duties-included = Toll og importavgifter er inkludert i prisen.
duties-excluded = Toll og importavgifter kan bli krevd inn ved levering.
unit-piece = { $count } stk.
borrowed-notice = Vi har ikke oversatt denne teksten ennå. Den vises på { $language }.

## Delivery, returns, payment
delivery = Levering
delivery-text = Vi leverer dette produktet til { $country }. Fraktkostnader og leveringstid finner du på sidene våre om frakt, og de vises igjen før du bestiller.
delivery-days = Leveringstiden er vanligvis { $from } til { $to } virkedager.
delivery-cost = Frakten koster { $price }.
delivery-free = Frakten er gratis.
delivery-free-from = Frakten er gratis for bestillinger fra { $price }.
returns = Retur
returns-text = Hvis det er noe du ikke er fornøyd med, kan du kontakte oss, så forklarer vi hvordan du sender det tilbake.
returns-days = { $days ->
    [one] Du kan sende bestillingen tilbake innen én dag.
   *[other] Du kan sende bestillingen tilbake innen { $days } dager.
}
returns-free = Retur er gratis.
returns-paid = Du betaler selv for returfrakten.
payment = Betaling
payment-methods = Du kan velge mellom disse betalingsmåtene: { $methods }.
contact = Kontakt
contact-text = Har du spørsmål? Skriv til oss på { $email }.

## Other pages
not-found-title = Fant ikke siden
not-found-text = Det finnes ingen side på denne adressen. Den kan ha blitt flyttet, eller lenken kan være feil. Start på nytt fra forsiden, eller velg en av kategoriene våre.
not-found-home = Gå til forsiden
selector-title = Velg land
selector-intro = { $shop } leverer til mange land. Velg landet ditt nedenfor for å lese om produktene våre på ditt eget språk, med priser i din valuta og med de vilkårene for frakt, avgifter og retur som gjelder der du bor. Du kan når som helst endre valget nederst på hver side.
rates-note = Omregnede priser bruker valutakursene fra { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasitet
attribute-care = Vedlikehold
attribute-class = Klasse
attribute-color = Farge
attribute-depth = Dybde
attribute-diameter = Diameter
attribute-dimensions = Mål
attribute-height = Høyde
attribute-length = Lengde
attribute-material = Materiale
attribute-model = Modell
attribute-origin = Produsert i
attribute-pattern = Mønster
attribute-product_line = Produktserie
attribute-size = Størrelse
attribute-style = Stil
attribute-volume = Volum
attribute-warranty = Garanti
attribute-weight = Vekt
attribute-width = Bredde
