# Swedish

## Navigation
skip-to-content = Hoppa till innehållet
home = Startsida
breadcrumbs = Du är här
categories = Kategorier
all-products = Alla produkter
pages = Sidor
page-of = Sida { $number } av { $total }
previous-page = Föregående sida
next-page = Nästa sida
service = Kundservice
markets = Land och valuta
markets-change = Byt land

## Home and listings
home-title = { $shop }: nätbutik för { $country }
home-intro = Välkommen till { $shop }. Botanisera bland våra kategorier, jämför produkter och läs alla detaljer på ditt eget språk. Vi levererar till { $country }, och alla priser visas i valutan { $currency }.
featured = Utvalda produkter
listing-intro = { $count ->
    [one] En produkt i kategorin ”{ $category }”, med beskrivning, bilder och pris.
   *[other] { $count } produkter i kategorin ”{ $category }”, med beskrivningar, bilder och priser.
} Vi levererar till { $country }, och alla priser visas i valutan { $currency }.
listing-empty = Det finns inga produkter i den här kategorin just nu.
products-count = { $count ->
    [one] En produkt
   *[other] { $count } produkter
}

## Product
details = Detaljer
sku = Artikelnummer
brand = Varumärke
variants = Tillgängliga varianter
gallery = Bilder
related = Du kanske också gillar
price-from = från { $price }
price-on-request = Pris på begäran
free = Gratis
price-before = { $days ->
    [one] Lägsta pris den senaste dagen: { $price }
   *[other] Lägsta pris de senaste { $days } dagarna: { $price }
}
price-saving = −{ $percent }
price-per-unit = Jfr-pris { $price } / { $unit }
price-until = Erbjudandet gäller t.o.m. { $date }
price-converted = Omräknat från { $price } med kursen från { $date } ({ $source })
price-deposit = plus pant { $price }
in-stock = I lager
out-of-stock = Inte tillgänglig just nu
tax-included = Pris inklusive moms, exklusive frakt.
tax-included-rate = Pris inklusive { $rate } moms, exklusive frakt.
tax-excluded = Pris exklusive moms och frakt.
duties-included = Tull och importskatter ingår i priset.
duties-excluded = Tull och importskatter kan tas ut vid leverans.
unit-piece = { $count } st
borrowed-notice = Vi har inte översatt den här texten än. Den visas på { $language }.

## Delivery, returns, payment
delivery = Leverans
delivery-text = Vi levererar den här produkten till { $country }. Fraktkostnad och leveranstid hittar du på våra sidor om frakt, och de visas igen innan du beställer.
delivery-days = Leveranstiden är vanligtvis { $from } till { $to } arbetsdagar.
delivery-cost = Frakten kostar { $price }.
delivery-free = Frakten är gratis.
delivery-free-from = Fri frakt på beställningar från { $price }.
returns = Returer
returns-text = Om du inte är nöjd med något är du välkommen att kontakta oss, så förklarar vi hur du skickar tillbaka det.
returns-days = { $days ->
    [one] Du kan skicka tillbaka din beställning inom en dag.
   *[other] Du kan skicka tillbaka din beställning inom { $days } dagar.
}
returns-free = Returer är kostnadsfria.
returns-paid = Du betalar själv returfrakten.
payment = Betalning
payment-methods = Du kan välja mellan följande betalsätt: { $methods }.
contact = Kontakt
contact-text = Har du frågor? Skriv till oss på { $email }.

## Other pages
not-found-title = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så är länken fel. Börja om från startsidan eller välj en av våra kategorier.
not-found-home = Till startsidan
selector-title = Välj ditt land
selector-intro = { $shop } levererar till många länder. Välj ditt land nedan för att läsa om våra produkter på ditt eget språk, med priser i din valuta och med de villkor för frakt, skatt och returer som gäller där du bor. Du kan när som helst ändra ditt val längst ner på varje sida.
rates-note = Omräknade priser bygger på växelkurserna från { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacitet
attribute-care = Skötsel
attribute-class = Klass
attribute-color = Färg
attribute-depth = Djup
attribute-diameter = Diameter
attribute-dimensions = Mått
attribute-height = Höjd
attribute-length = Längd
attribute-material = Material
attribute-model = Modell
attribute-origin = Tillverkad i
attribute-pattern = Mönster
attribute-product_line = Produktserie
attribute-size = Storlek
attribute-style = Stil
attribute-volume = Volym
attribute-warranty = Garanti
attribute-weight = Vikt
attribute-width = Bredd
