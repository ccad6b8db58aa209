# Estonian

## Navigation
skip-to-content = Liigu sisu juurde
home = Avaleht
breadcrumbs = Asute siin
categories = Kategooriad
all-products = Kõik tooted
pages = Lehed
page-of = Leht { $number } / { $total }
previous-page = Eelmine leht
next-page = Järgmine leht
service = Klienditeenindus
markets = Riik ja valuuta
markets-change = Muuda riiki

## Home and listings
home-title = { $shop } { $country }: veebipood
home-intro = Tere tulemast! { $shop } on veebipood, kus saate sirvida kategooriaid, võrrelda tooteid ja lugeda kõiki üksikasju oma keeles. Tarnime järgmisse riiki: { $country }. Kõik hinnad on esitatud järgmises valuutas: { $currency }.
featured = Esiletõstetud tooted
listing-intro = { $count ->
    [one] Üks toode kategoorias „{ $category }“ koos kirjelduse, piltide ja hinnaga.
   *[other] { $count } toodet kategoorias „{ $category }“ koos kirjelduste, piltide ja hindadega.
} Tarnime järgmisse riiki: { $country }. Kõik hinnad on esitatud järgmises valuutas: { $currency }.
listing-empty = Selles kategoorias ei ole praegu ühtegi toodet.
products-count = { $count ->
    [one] Üks toode
   *[other] { $count } toodet
}

## Product
details = Üksikasjad
sku = Artiklinumber
brand = Kaubamärk
variants = Saadaolevad variandid
gallery = Pildid
related = Teile võib meeldida ka
price-from = alates { $price }
price-on-request = Hind päringu alusel
free = Tasuta
price-before = Viimase { $days } päeva madalaim hind: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Pakkumine kehtib kuni { $date }
price-converted = Ümber arvutatud hinnast { $price } vahetuskursiga seisuga { $date } ({ $source })
price-deposit = lisandub pant { $price }
in-stock = Laos olemas
out-of-stock = Praegu pole saadaval
tax-included = Hind sisaldab käibemaksu, lisandub saatmiskulu.
tax-included-rate = Hind sisaldab käibemaksu { $rate }, lisandub saatmiskulu.
tax-excluded = Hinnale lisanduvad käibemaks ja saatmiskulu.
duties-included = Tolli- ja impordimaksud sisalduvad hinnas.
duties-excluded = Kättetoimetamisel võivad lisanduda tolli- ja impordimaksud.
unit-piece = { $count } tk
borrowed-notice = Me ei ole seda teksti veel tõlkinud. See on { $language } keeles.

## Delivery, returns, payment
delivery = Tarne
delivery-text = Selle toote tarneriik: { $country }. Saatmiskulu ja tarneaja leiate meie tarnet käsitlevatelt lehtedelt ning näete neid uuesti enne tellimuse esitamist.
delivery-days = Tavaliselt jõuab see kohale { $from } kuni { $to } tööpäeva jooksul.
delivery-cost = Saatmiskulu on { $price }.
delivery-free = Saatmine on tasuta.
delivery-free-from = Saatmine on tasuta, kui tellimuse summa on vähemalt { $price }.
returns = Tagastamine
returns-text = Kui miski teile ei meeldi, võtke meiega ühendust ja me selgitame, kuidas see tagasi saata.
returns-days = { $days ->
    [one] Saate tellimuse tagastada ühe päeva jooksul.
   *[other] Saate tellimuse tagastada { $days } päeva jooksul.
}
returns-free = Tagastamine on tasuta.
returns-paid = Tagasisaatmise kulud kannate teie.
payment = Maksmine
payment-methods = Võimalikud makseviisid: { $methods }.
contact = Kontakt
contact-text = Küsimusi? Kirjutage meile aadressil { $email }.

## Other pages
not-found-title = Lehte ei leitud
not-found-text = Sellel aadressil ei ole lehte. See võib olla teisaldatud või on link vigane. Palun alustage uuesti avalehelt või valige mõni meie kategooriatest.
not-found-home = Mine avalehele
selector-title = Valige oma riik
selector-intro = { $shop } saadab kaupu paljudesse riikidesse. Valige allpool oma riik, et lugeda meie toodete kohta oma keeles, näha hindu oma valuutas ning tutvuda tarne-, maksu- ja tagastustingimustega, mis kehtivad teie elukohas. Oma valikut saate igal ajal muuta iga lehe lõpus.
rates-note = Ümberarvutatud hinnad põhinevad vahetuskurssidel seisuga { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Mahutavus
attribute-care = Hooldus
attribute-class = Klass
attribute-color = Värv
attribute-depth = Sügavus
attribute-diameter = Läbimõõt
attribute-dimensions = Mõõtmed
attribute-height = Kõrgus
attribute-length = Pikkus
attribute-material = Materjal
attribute-model = Mudel
attribute-origin = Valmistamisriik
attribute-pattern = Muster
attribute-product_line = Tootesari
attribute-size = Suurus
attribute-style = Stiil
attribute-volume = Maht
attribute-warranty = Garantii
attribute-weight = Kaal
attribute-width = Laius
