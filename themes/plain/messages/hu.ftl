# Hungarian

## Navigation
skip-to-content = Ugrás a tartalomhoz
home = Kezdőlap
breadcrumbs = Ön itt jár
categories = Kategóriák
all-products = Összes termék
pages = Oldalak
page-of = { $number }. oldal, összesen { $total }
previous-page = Előző oldal
next-page = Következő oldal
service = Ügyfélszolgálat
markets = Ország és pénznem
markets-change = Ország módosítása

## Home and listings
home-title = { $shop } { $country }: webáruház
home-intro = { $shop } – üdvözöljük webáruházunkban! Böngésszen kategóriáinkban, hasonlítsa össze a termékeket, és olvasson el minden részletet a saját nyelvén. A következő országba szállítunk: { $country }. Minden árat a következő pénznemben mutatunk: { $currency }.
featured = Kiemelt termékek
listing-intro = { $count ->
    [one] Egy termék ebben a kategóriában: „{ $category }”, részletes leírással, képekkel és árral.
   *[other] { $count } termék ebben a kategóriában: „{ $category }”, részletes leírással, képekkel és árakkal.
} A következő országba szállítunk: { $country }. Minden árat a következő pénznemben mutatunk: { $currency }.
listing-empty = Ebben a kategóriában jelenleg nincs termék.
products-count = { $count ->
    [one] Egy termék
   *[other] { $count } termék
}

## Product
details = Részletek
sku = Cikkszám
brand = Márka
variants = Elérhető változatok
gallery = Képek
related = Ez is tetszhet Önnek
price-from = legalacsonyabb ár: { $price }
price-on-request = Ár kérésre
free = Ingyenes
price-before = Az akciót megelőző { $days } nap legalacsonyabb ára: { $price }
price-saving = −{ $percent }
price-per-unit = Egységár: { $price } / { $unit }
price-until = Az akció utolsó napja: { $date }
price-converted = Átszámítva ebből az összegből: { $price }, az árfolyam napja: { $date } ({ $source })
price-deposit = plusz { $price } visszaváltási díj
in-stock = Raktáron
out-of-stock = Jelenleg nem elérhető
tax-included = Az ár az áfát tartalmazza, a szállítási költséget nem.
tax-included-rate = Az ár { $rate } áfát tartalmaz, a szállítási költséget nem.
tax-excluded = Az ár az áfát és a szállítási költséget nem tartalmazza.
duties-included = Az ár tartalmazza a vámot és az importadókat.
duties-excluded = Kézbesítéskor vámot és importadót számíthatnak fel.
unit-piece = { $count } db
borrowed-notice = Ezt a szöveget még nem fordítottuk le. A szöveg nyelve: { $language }.

## Delivery, returns, payment
delivery = Szállítás
delivery-text = Ezt a terméket a következő országba szállítjuk: { $country }. A szállítás költségét és idejét a szállításról szóló oldalainkon találja, és a megrendelés előtt újra látni fogja.
delivery-days = A csomag általában { $from }–{ $to } munkanapon belül megérkezik.
delivery-cost = A szállítási költség { $price }.
delivery-free = A szállítás ingyenes.
delivery-free-from = A szállítás ingyenes, ha a rendelés értéke legalább { $price }.
returns = Visszaküldés
returns-text = Ha valami nem tetszik, lépjen kapcsolatba velünk, és elmagyarázzuk, hogyan küldheti vissza.
returns-days = { $days ->
    [one] Rendelését egy napon belül küldheti vissza.
   *[other] Rendelését { $days } napon belül küldheti vissza.
}
returns-free = A visszaküldés ingyenes.
returns-paid = A visszaküldés költségét Ön fizeti.
payment = Fizetés
payment-methods = Választható fizetési módok: { $methods }.
contact = Kapcsolat
contact-text = Kérdése van? Írjon nekünk: { $email }.

## Other pages
not-found-title = Az oldal nem található
not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyeztük, vagy hibás a hivatkozás. Kérjük, induljon újra a kezdőlapról, vagy válasszon egyet a kategóriáink közül.
not-found-home = Ugrás a kezdőlapra
selector-title = Válassza ki az országát
selector-intro = { $shop } sok országba szállít. Válassza ki alább a sajátját, hogy termékeinkről a saját nyelvén olvashasson, az árakat a saját pénznemében lássa, és megismerje a lakóhelyén érvényes szállítási, adózási és visszaküldési feltételeket. Választását bármikor módosíthatja minden oldal alján.
rates-note = Az átszámított árakhoz használt árfolyamok napja: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacitás
attribute-care = Ápolás
attribute-class = Osztály
attribute-color = Szín
attribute-depth = Mélység
attribute-diameter = Átmérő
attribute-dimensions = Méretek
attribute-height = Magasság
attribute-length = Hosszúság
attribute-material = Anyag
attribute-model = Modell
attribute-origin = Származási hely
attribute-pattern = Minta
attribute-product_line = Termékcsalád
attribute-size = Méret
attribute-style = Stílus
attribute-volume = Űrtartalom
attribute-warranty = Garancia
attribute-weight = Súly
attribute-width = Szélesség
