# Finnish

## Navigation
skip-to-content = Siirry sisältöön
home = Etusivu
breadcrumbs = Olet tässä
categories = Tuoteryhmät
all-products = Kaikki tuotteet
pages = Sivut
page-of = Sivu { $number } / { $total }
previous-page = Edellinen sivu
next-page = Seuraava sivu
service = Asiakaspalvelu
markets = Maa ja valuutta
markets-change = Vaihda maata

## Home and listings
home-title = { $shop } { $country }: verkkokauppa
home-intro = Tervetuloa! { $shop } on verkkokauppa, jossa voit selata tuoteryhmiä, vertailla tuotteita ja lukea kaikki tiedot omalla kielelläsi. Toimitamme seuraavaan maahan: { $country }. Kaikki hinnat näytetään seuraavassa valuutassa: { $currency }.
featured = Valikoituja tuotteita
listing-intro = { $count ->
    [one] Yksi tuote tuoteryhmässä ”{ $category }”, mukana tiedot, kuvat ja hinta.
   *[other] { $count } tuotetta tuoteryhmässä ”{ $category }”, mukana tiedot, kuvat ja hinnat.
} Toimitamme seuraavaan maahan: { $country }. Kaikki hinnat näytetään seuraavassa valuutassa: { $currency }.
listing-empty = Tässä tuoteryhmässä ei ole tällä hetkellä tuotteita.
products-count = { $count ->
    [one] Yksi tuote
   *[other] { $count } tuotetta
}

## Product
details = Tiedot
sku = Tuotenumero
brand = Merkki
variants = Saatavilla olevat vaihtoehdot
gallery = Kuvat
related = Saatat pitää myös näistä
price-from = alkaen { $price }
price-on-request = Hinta pyynnöstä
free = Ilmainen
price-before = Alin hinta { $days } päivän ajalta ennen alennusta: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Tarjous voimassa { $date } asti
price-converted = Muunnettu hinnasta { $price } päivän { $date } kurssilla ({ $source })
price-deposit = lisäksi pantti { $price }
in-stock = Varastossa
out-of-stock = Ei saatavilla tällä hetkellä
tax-included = Hinta sisältää alv:n. Toimituskulut lisätään hintaan.
tax-included-rate = Hinta sisältää alv:n ({ $rate }). Toimituskulut lisätään hintaan.
tax-excluded = Hinta ei sisällä alv:tä eikä toimituskuluja.
duties-included = Tullit ja tuontiverot sisältyvät hintaan.
duties-excluded = Toimituksen yhteydessä voidaan periä tulleja ja tuontiveroja.
unit-piece = { $count } kpl
borrowed-notice = Emme ole vielä kääntäneet tätä tekstiä. Tekstin kieli: { $language }.

## Delivery, returns, payment
delivery = Toimitus
delivery-text = Toimitamme tämän tuotteen seuraavaan maahan: { $country }. Toimituskulut ja toimitusajan löydät toimitusta käsitteleviltä sivuiltamme, ja näet ne uudelleen ennen tilaamista.
delivery-days = Toimitusaika on yleensä { $from }–{ $to } arkipäivää.
delivery-cost = Toimituskulut: { $price }.
delivery-free = Toimitus on maksuton.
delivery-free-from = Toimitus on maksuton, kun tilauksen summa on vähintään { $price }.
returns = Palautukset
returns-text = Jos et ole tyytyväinen johonkin tuotteeseen, ota meihin yhteyttä, niin kerromme, miten voit palauttaa sen.
returns-days = { $days ->
    [one] Voit palauttaa tilauksesi yhden päivän kuluessa.
   *[other] Voit palauttaa tilauksesi { $days } päivän kuluessa.
}
returns-free = Palautus on maksuton.
returns-paid = Maksat itse palautuksen kulut.
payment = Maksaminen
payment-methods = Käytettävissä olevat maksutavat: { $methods }.
contact = Yhteystiedot
contact-text = Onko sinulla kysyttävää? Kirjoita meille: { $email }.

## Other pages
not-found-title = Sivua ei löytynyt
not-found-text = Tässä osoitteessa ei ole sivua. Se on ehkä siirretty, tai linkki voi olla virheellinen. Aloita uudelleen etusivulta tai valitse jokin tuoteryhmistämme.
not-found-home = Siirry etusivulle
selector-title = Valitse maasi
selector-intro = { $shop } toimittaa tuotteita moniin maihin. Valitse maasi alta, niin voit tutustua tuotteisiimme omalla kielelläsi ja omassa valuutassasi sekä nähdä asuinpaikassasi voimassa olevat toimitus-, vero- ja palautusehdot. Voit muuttaa valintaasi milloin tahansa jokaisen sivun lopussa.
rates-note = Muunnettujen hintojen valuuttakurssit ovat päivältä { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasiteetti
attribute-care = Hoito-ohjeet
attribute-class = Luokka
attribute-color = Väri
attribute-depth = Syvyys
attribute-diameter = Halkaisija
attribute-dimensions = Mitat
attribute-height = Korkeus
attribute-length = Pituus
attribute-material = Materiaali
attribute-model = Malli
attribute-origin = Valmistusmaa
attribute-pattern = Kuvio
attribute-product_line = Tuotesarja
attribute-size = Koko
attribute-style = Tyyli
attribute-volume = Tilavuus
attribute-warranty = Takuu
attribute-weight = Paino
attribute-width = Leveys
