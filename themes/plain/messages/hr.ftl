# Croatian

## Navigation
skip-to-content = Prijeđi na sadržaj
home = Početna
breadcrumbs = Ovdje ste
categories = Kategorije
all-products = Svi proizvodi
pages = Stranice
page-of = Stranica { $number } od { $total }
previous-page = Prethodna stranica
next-page = Sljedeća stranica
service = Služba za korisnike
markets = Zemlja i valuta
markets-change = Promijeni zemlju

## Home and listings
home-title = { $shop } { $country }: internetska trgovina
home-intro = Dobro došli u trgovinu { $shop }. Pregledajte naše kategorije, usporedite proizvode i pročitajte sve pojedinosti na svojem jeziku. Dostavljamo u sljedeću zemlju: { $country }. Sve su cijene prikazane u valuti { $currency }.
featured = Istaknuti proizvodi
listing-intro = { $count ->
    [one] { $count } proizvod u kategoriji „{ $category }”, sa svim pojedinostima, slikama i cijenom.
    [few] { $count } proizvoda u kategoriji „{ $category }”, sa svim pojedinostima, slikama i cijenama.
   *[other] { $count } proizvoda u kategoriji „{ $category }”, sa svim pojedinostima, slikama i cijenama.
} Dostavljamo u sljedeću zemlju: { $country }. Sve su cijene prikazane u valuti { $currency }.
listing-empty = U ovoj kategoriji trenutačno nema proizvoda.
products-count = { $count ->
    [one] { $count } proizvod
    [few] { $count } proizvoda
   *[other] { $count } proizvoda
}

## Product
details = Pojedinosti
sku = Broj artikla
brand = Marka
variants = Dostupne inačice
gallery = Slike
related = Možda će vam se svidjeti i
price-from = od { $price }
price-on-request = Cijena na upit
free = Besplatno
price-before = { $days ->
    [one] Najniža cijena u razdoblju od { $days } dana prije sniženja: { $price }
    [few] Najniža cijena u posljednja { $days } dana: { $price }
   *[other] Najniža cijena u posljednjih { $days } dana: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Ponuda vrijedi do { $date }
price-converted = Preračunano iz { $price } po tečaju na dan { $date } ({ $source })
price-deposit = plus povratna naknada { $price }
in-stock = Na zalihi
out-of-stock = Trenutačno nedostupno
tax-included = Cijena uključuje PDV, bez troškova dostave.
tax-included-rate = Cijena uključuje { $rate } PDV-a, bez troškova dostave.
tax-excluded = Cijena bez PDV-a i troškova dostave.
duties-included = Carine i uvozni porezi uključeni su u cijenu.
duties-excluded = Pri dostavi se mogu naplatiti carine i uvozni porezi.
unit-piece = { $count } kom.
borrowed-notice = Ovaj tekst još nismo preveli. Jezik teksta: { $language }.

## Delivery, returns, payment
delivery = Dostava
delivery-text = Ovaj proizvod dostavljamo u sljedeću zemlju: { $country }. Cijenu i rok dostave pronaći ćete na našim stranicama o dostavi i ponovno prije nego što naručite.
delivery-days = Uobičajeni rok dostave u radnim danima: od { $from } do { $to }.
delivery-cost = Dostava stoji { $price }.
delivery-free = Dostava je besplatna.
delivery-free-from = Dostava je besplatna za narudžbe u vrijednosti od { $price } ili više.
returns = Povrat
returns-text = Ako vam se nešto ne sviđa, javite nam se i objasnit ćemo vam kako to vratiti.
returns-days = { $days ->
    [one] Narudžbu možete vratiti u roku od { $days } dana.
    [few] Narudžbu možete vratiti u roku od { $days } dana.
   *[other] Narudžbu možete vratiti u roku od { $days } dana.
}
returns-free = Povrat je besplatan.
returns-paid = Troškove povrata snosite vi.
payment = Plaćanje
payment-methods = Dostupni načini plaćanja: { $methods }.
contact = Kontakt
contact-text = Imate pitanja? Pišite nam na { $email }.

## Other pages
not-found-title = Stranica nije pronađena
not-found-text = Na ovoj adresi nema stranice. Možda je premještena ili je poveznica pogrešna. Krenite ponovno od početne stranice ili odaberite jednu od naših kategorija.
not-found-home = Idi na početnu stranicu
selector-title = Odaberite svoju zemlju
selector-intro = { $shop } dostavlja u mnoge zemlje. U nastavku odaberite svoju kako biste o našim proizvodima čitali na svojem jeziku, s cijenama u svojoj valuti i s uvjetima dostave, poreza i povrata koji vrijede ondje gdje živite. Svoj odabir možete promijeniti u bilo kojem trenutku na dnu svake stranice.
rates-note = Preračunane cijene temelje se na tečajevima na dan { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacitet
attribute-care = Održavanje
attribute-class = Klasa
attribute-color = Boja
attribute-depth = Dubina
attribute-diameter = Promjer
attribute-dimensions = Dimenzije
attribute-height = Visina
attribute-length = Duljina
attribute-material = Materijal
attribute-model = Model
attribute-origin = Zemlja podrijetla
attribute-pattern = Uzorak
attribute-product_line = Linija proizvoda
attribute-size = Veličina
attribute-style = Stil
attribute-volume = Volumen
attribute-warranty = Jamstvo
attribute-weight = Težina
attribute-width = Širina
