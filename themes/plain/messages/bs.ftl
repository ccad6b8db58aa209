# Bosnian

## Navigation
skip-to-content = Pređi na sadržaj
home = Početna
breadcrumbs = Ovdje ste
categories = Kategorije
all-products = Svi proizvodi
pages = Stranice
page-of = Stranica { $number } od { $total }
previous-page = Prethodna stranica
next-page = Sljedeća stranica
service = Korisnička podrška
markets = Zemlja i valuta
markets-change = Promijeni zemlju

## Home and listings
home-title = { $shop } { $country }: online trgovina
home-intro = Dobro došli u trgovinu { $shop }. Pregledajte naše kategorije, uporedite proizvode i pročitajte sve detalje na svom jeziku. Dostavljamo u sljedeću zemlju: { $country }. Sve cijene su prikazane u valuti { $currency }.
featured = Izdvojeni proizvodi
listing-intro = { $count ->
    [one] { $count } proizvod u kategoriji „{ $category }“, sa svim detaljima, slikama i cijenom.
    [few] { $count } proizvoda u kategoriji „{ $category }“, sa svim detaljima, slikama i cijenama.
   *[other] { $count } proizvoda u kategoriji „{ $category }“, sa svim detaljima, slikama i cijenama.
} Dostavljamo u sljedeću zemlju: { $country }. Sve cijene su prikazane u valuti { $currency }.
listing-empty = U ovoj kategoriji trenutno nema proizvoda.
products-count = { $count ->
    [one] { $count } proizvod
    [few] { $count } proizvoda
   *[other] { $count } proizvoda
}

## Product
details = Detalji
sku = Broj artikla
brand = Marka
variants = Dostupne varijante
gallery = Slike
related = Možda će vam se svidjeti i
price-from = od { $price }
price-on-request = Cijena na upit
free = Besplatno
price-before = Najniža cijena u periodu od { $days } dana prije sniženja: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Posljednji dan ponude: { $date }
price-converted = Preračunato iz { $price } po kursu na dan { $date } ({ $source })
price-deposit = plus kaucija za ambalažu { $price }
in-stock = Na stanju
out-of-stock = Trenutno nije dostupno
tax-included = Cijena sa PDV-om, bez troškova dostave.
tax-included-rate = Cijena sa PDV-om ({ $rate }), bez troškova dostave.
tax-excluded = Cijena bez PDV-a i troškova dostave.
duties-included = Carine i uvozni porezi su uključeni u cijenu.
duties-excluded = Pri dostavi se mogu naplatiti carine i uvozni porezi.
unit-piece = { $count } kom.
borrowed-notice = Ovaj tekst još nismo preveli. Jezik teksta: { $language }.

## Delivery, returns, payment
delivery = Dostava
delivery-text = Ovaj proizvod dostavljamo u sljedeću zemlju: { $country }. Cijenu i rok dostave pronaći ćete na našim stranicama o dostavi i ponovo prije nego što naručite.
delivery-days = Uobičajeni rok dostave u radnim danima: od { $from } do { $to }.
delivery-cost = Troškovi dostave iznose { $price }.
delivery-free = Dostava je besplatna.
delivery-free-from = Dostava je besplatna za narudžbe u vrijednosti od { $price } ili više.
returns = Povrat
returns-text = Ako vam se nešto ne sviđa, javite nam se i objasnit ćemo vam kako da to vratite.
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
not-found-text = Na ovoj adresi nema stranice. Možda je premještena ili je link pogrešan. Počnite ponovo od početne stranice ili odaberite jednu od naših kategorija.
not-found-home = Idi na početnu stranicu
selector-title = Odaberite svoju zemlju
selector-intro = { $shop } dostavlja u mnoge zemlje. Odaberite svoju u nastavku kako biste o našim proizvodima čitali na svom jeziku, s cijenama u svojoj valuti i s uslovima dostave, poreza i povrata koji važe tamo gdje živite. Svoj izbor možete promijeniti u svakom trenutku na dnu svake stranice.
rates-note = Preračunate cijene zasnovane su na deviznim kursevima na dan { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacitet
attribute-care = Održavanje
attribute-class = Klasa
attribute-color = Boja
attribute-depth = Dubina
attribute-diameter = Prečnik
attribute-dimensions = Dimenzije
attribute-height = Visina
attribute-length = Dužina
attribute-material = Materijal
attribute-model = Model
attribute-origin = Zemlja porijekla
attribute-pattern = Uzorak
attribute-product_line = Linija proizvoda
attribute-size = Veličina
attribute-style = Stil
attribute-volume = Zapremina
attribute-warranty = Garancija
attribute-weight = Težina
attribute-width = Širina
