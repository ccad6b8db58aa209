# Slovenian

## Navigation
skip-to-content = Preskoči na vsebino
home = Domov
breadcrumbs = Tukaj ste
categories = Kategorije
all-products = Vsi izdelki
pages = Strani
page-of = Stran { $number } od { $total }
previous-page = Prejšnja stran
next-page = Naslednja stran
service = Podpora strankam
markets = Država in valuta
markets-change = Spremeni državo

## Home and listings
home-title = { $shop } { $country }: spletna trgovina
home-intro = Dobrodošli v trgovini { $shop }. Brskajte po naših kategorijah, primerjajte izdelke in preberite vse podrobnosti v svojem jeziku. Dostavljamo v naslednjo državo: { $country }. Vse cene so prikazane v valuti { $currency }.
featured = Izpostavljeni izdelki
listing-intro = { $count ->
    [one] { $count } izdelek v kategoriji »{ $category }« s podrobnostmi, slikami in ceno.
    [two] { $count } izdelka v kategoriji »{ $category }« s podrobnostmi, slikami in cenami.
    [few] { $count } izdelki v kategoriji »{ $category }« s podrobnostmi, slikami in cenami.
   *[other] { $count } izdelkov v kategoriji »{ $category }« s podrobnostmi, slikami in cenami.
} Dostavljamo v naslednjo državo: { $country }. Vse cene so prikazane v valuti { $currency }.
listing-empty = V tej kategoriji trenutno ni izdelkov.
products-count = { $count ->
    [one] { $count } izdelek
    [two] { $count } izdelka
    [few] { $count } izdelki
   *[other] { $count } izdelkov
}

## Product
details = Podrobnosti
sku = Številka izdelka
brand = Znamka
variants = Razpoložljive različice
gallery = Slike
related = Morda vam bo všeč tudi
price-from = od { $price }
price-on-request = Cena na povpraševanje
free = Brezplačno
price-before = { $days ->
    [one] Najnižja cena v { $days } dnevu pred znižanjem: { $price }
    [two] Najnižja cena v { $days } dneh pred znižanjem: { $price }
    [few] Najnižja cena v { $days } dneh pred znižanjem: { $price }
   *[other] Najnižja cena v { $days } dneh pred znižanjem: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Zadnji dan ponudbe: { $date }
price-converted = Preračunano iz { $price } po tečaju na dan { $date } ({ $source })
price-deposit = plus kavcija { $price }
in-stock = Na zalogi
out-of-stock = Trenutno ni na voljo
tax-included = Cena vključuje DDV, stroški dostave niso vključeni.
tax-included-rate = Cena vključuje { $rate } DDV, stroški dostave niso vključeni.
tax-excluded = Cena ne vključuje DDV in stroškov dostave.
duties-included = Carine in uvozni davki so vključeni v ceno.
duties-excluded = Ob dostavi se lahko zaračunajo carine in uvozni davki.
unit-piece = { $count ->
    [one] { $count } kos
    [two] { $count } kosa
    [few] { $count } kosi
   *[other] { $count } kosov
}
borrowed-notice = Tega besedila še nismo prevedli. Jezik besedila: { $language }.

## Delivery, returns, payment
delivery = Dostava
delivery-text = Ta izdelek dostavljamo v naslednjo državo: { $country }. Ceno in čas dostave najdete na naših straneh o dostavi in ponovno, preden oddate naročilo.
delivery-days = Pošiljka običajno prispe v { $from } do { $to } delovnih dneh.
delivery-cost = Dostava stane { $price }.
delivery-free = Dostava je brezplačna.
delivery-free-from = Dostava je brezplačna pri naročilih v vrednosti { $price } ali več.
returns = Vračila
returns-text = Če vam kaj ni všeč, nam pišite in razložili vam bomo, kako izdelek vrnete.
returns-days = { $days ->
    [one] Naročilo lahko vrnete v roku { $days } dneva.
    [two] Naročilo lahko vrnete v roku { $days } dni.
    [few] Naročilo lahko vrnete v roku { $days } dni.
   *[other] Naročilo lahko vrnete v roku { $days } dni.
}
returns-free = Vračilo je brezplačno.
returns-paid = Stroške vračila krijete sami.
payment = Plačilo
payment-methods = Načini plačila, ki so na voljo: { $methods }.
contact = Kontakt
contact-text = Imate vprašanja? Pišite nam na { $email }.

## Other pages
not-found-title = Strani ni mogoče najti
not-found-text = Na tem naslovu ni nobene strani. Morda je bila premaknjena ali pa je povezava napačna. Začnite znova na domači strani ali izberite eno od naših kategorij.
not-found-home = Pojdi na domačo stran
selector-title = Izberite svojo državo
selector-intro = { $shop } dostavlja v številne države. Spodaj izberite svojo in preberite več o naših izdelkih v svojem jeziku, s cenami v svoji valuti ter s pogoji dostave, davkov in vračil, ki veljajo tam, kjer živite. Izbiro lahko kadar koli spremenite na koncu vsake strani.
rates-note = Preračunane cene temeljijo na menjalnih tečajih na dan { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapaciteta
attribute-care = Nega
attribute-class = Razred
attribute-color = Barva
attribute-depth = Globina
attribute-diameter = Premer
attribute-dimensions = Mere
attribute-height = Višina
attribute-length = Dolžina
attribute-material = Material
attribute-model = Model
attribute-origin = Država izvora
attribute-pattern = Vzorec
attribute-product_line = Linija izdelkov
attribute-size = Velikost
attribute-style = Slog
attribute-volume = Prostornina
attribute-warranty = Garancija
attribute-weight = Teža
attribute-width = Širina
