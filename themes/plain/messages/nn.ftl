# Norwegian Nynorsk

## Navigation
skip-to-content = Hopp til innhaldet
home = Framside
breadcrumbs = Du er her
categories = Kategoriar
all-products = Alle produkt
pages = Sider
page-of = Side { $number } av { $total }
previous-page = Førre side
next-page = Neste side
service = Kundeservice
markets = Land og valuta
markets-change = Byt land

## Home and listings
home-title = { $shop }: nettbutikk for { $country }
home-intro = Velkomen til { $shop }. Sjå gjennom kategoriane våre, samanlikn produkt og les alle detaljar på ditt eige språk. Vi leverer til { $country }, og alle prisar er viste i valutaen { $currency }.
featured = Utvalde produkt
listing-intro = { $count ->
    [one] Eitt produkt i kategorien «{ $category }», med omtale, bilete og pris.
   *[other] { $count } produkt i kategorien «{ $category }», med omtalar, bilete og prisar.
} Vi leverer til { $country }, og alle prisar er viste i valutaen { $currency }.
listing-empty = Det er ingen produkt i denne kategorien akkurat no.
products-count = { $count ->
    [one] Eitt produkt
   *[other] { $count } produkt
}

## Product
details = Detaljar
sku = Artikkelnummer
brand = Merke
variants = Tilgjengelege variantar
gallery = Bilete
related = Du likar kanskje også
price-from = frå { $price }
price-on-request = Pris på førespurnad
free = Gratis
price-before = { $days ->
    [one] Lågaste pris dagen før prisnedsetjinga: { $price }
   *[other] Lågaste pris dei siste { $days } dagane før prisnedsetjinga: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Tilbodet gjeld til og med { $date }
price-converted = Rekna om frå { $price } med kursen frå { $date } ({ $source })
price-deposit = pluss { $price } i pant
in-stock = På lager
out-of-stock = Ikkje tilgjengeleg akkurat no
tax-included = Prisen inkluderer mva. Frakt kjem i tillegg.
tax-included-rate = Prisen inkluderer { $rate } mva. Frakt kjem i tillegg.
tax-excluded = Mva. og frakt kjem i tillegg til prisen.
duties-included = Toll og importavgifter er inkluderte i prisen.
duties-excluded = Toll og importavgifter kan bli kravde inn ved levering.
unit-piece = { $count } stk.
borrowed-notice = Vi har ikkje omsett denne teksten enno. Han er vist på { $language }.

## Delivery, returns, payment
delivery = Levering
delivery-text = Vi leverer dette produktet til { $country }. Fraktkostnader og leveringstid finn du på sidene våre om frakt, og dei blir viste igjen før du bestiller.
delivery-days = Leveringstida er vanlegvis { $from } til { $to } virkedagar.
delivery-cost = Frakta kostar { $price }.
delivery-free = Frakta er gratis.
delivery-free-from = Frakta er gratis for bestillingar frå { $price }.
returns = Retur
returns-text = Om det er noko du ikkje er nøgd med, kan du kontakte oss, så forklarer vi korleis du sender det tilbake.
returns-days = { $days ->
    [one] Du kan sende bestillinga tilbake innan éin dag.
   *[other] Du kan sende bestillinga tilbake innan { $days } dagar.
}
returns-free = Retur er gratis.
returns-paid = Du betaler sjølv for returfrakta.
payment = Betaling
payment-methods = Du kan velje mellom desse betalingsmåtane: { $methods }.
contact = Kontakt
contact-text = Har du spørsmål? Skriv til oss på { $email }.

## Other pages
not-found-title = Fann ikkje sida
not-found-text = Det finst inga side på denne adressa. Ho kan ha blitt flytta, eller lenkja kan vere feil. Start på nytt frå framsida, eller vel ein av kategoriane våre.
not-found-home = Gå til framsida
selector-title = Vel land
selector-intro = { $shop } leverer til mange land. Vel landet ditt nedanfor for å lese om produkta våre på ditt eige språk, med prisar i din valuta og med dei vilkåra for frakt, avgifter og retur som gjeld der du bur. Du kan når som helst endre valet nedst på kvar side.
rates-note = Omrekna prisar bruker valutakursane frå { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasitet
attribute-care = Vedlikehald
attribute-class = Klasse
attribute-color = Farge
attribute-depth = Djupn
attribute-diameter = Diameter
attribute-dimensions = Mål
attribute-height = Høgd
attribute-length = Lengd
attribute-material = Materiale
attribute-model = Modell
attribute-origin = Produsert i
attribute-pattern = Mønster
attribute-product_line = Produktserie
attribute-size = Storleik
attribute-style = Stil
attribute-volume = Volum
attribute-warranty = Garanti
attribute-weight = Vekt
attribute-width = Breidd
