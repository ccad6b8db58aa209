# Serbian (Latin)

## Navigation
skip-to-content = Pređi na sadržaj
home = Početna
breadcrumbs = Ovde ste
categories = Kategorije
all-products = Svi proizvodi
pages = Stranice
page-of = Stranica { $number } od { $total }
previous-page = Prethodna stranica
next-page = Sledeća stranica
service = Korisnička podrška
markets = Zemlja i valuta
markets-change = Promeni zemlju

## Home and listings
home-title = { $shop } { $country }: onlajn prodavnica
home-intro = Dobro došli u prodavnicu { $shop }. Pregledajte naše kategorije, uporedite proizvode i pročitajte sve detalje na svom jeziku. Isporučujemo u sledeću zemlju: { $country }. Sve cene su prikazane u valuti { $currency }.
featured = Izdvojeni proizvodi
listing-intro = { $count ->
    [one] { $count } proizvod u kategoriji „{ $category }“, sa svim detaljima, slikama i cenom.
    [few] { $count } proizvoda u kategoriji „{ $category }“, sa svim detaljima, slikama i cenama.
   *[other] { $count } proizvoda u kategoriji „{ $category }“, sa svim detaljima, slikama i cenama.
} Isporučujemo u sledeću zemlju: { $country }. Sve cene su prikazane u valuti { $currency }.
listing-empty = U ovoj kategoriji trenutno nema proizvoda.
products-count = { $count ->
    [one] { $count } proizvod
    [few] { $count } proizvoda
   *[other] { $count } proizvoda
}

## Product
details = Detalji
sku = Šifra artikla
brand = Marka
variants = Dostupne varijante
gallery = Slike
related = Možda će vam se dopasti i
price-from = od { $price }
price-on-request = Cena na upit
free = Besplatno
price-before = Najniža cena u periodu od { $days } dana pre sniženja: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Poslednji dan ponude: { $date }
price-converted = Preračunato iz { $price } po kursu na dan { $date } ({ $source })
price-deposit = plus kaucija za ambalažu { $price }
in-stock = Na stanju
out-of-stock = Trenutno nije dostupno
tax-included = Cena sa PDV-om, bez troškova isporuke.
tax-included-rate = Cena sa PDV-om ({ $rate }), bez troškova isporuke.
tax-excluded = Cena bez PDV-a i troškova isporuke.
duties-included = Carine i uvozni porezi su uračunati u cenu.
duties-excluded = Prilikom isporuke mogu se naplatiti carine i uvozni porezi.
unit-piece = { $count } kom.
borrowed-notice = Ovaj tekst još nismo preveli. Jezik teksta: { $language }.

## Delivery, returns, payment
delivery = Isporuka
delivery-text = Ovaj proizvod isporučujemo u sledeću zemlju: { $country }. Cenu i rok isporuke naći ćete na našim stranicama o isporuci i ponovo pre nego što poručite.
delivery-days = Uobičajeni rok isporuke u radnim danima: od { $from } do { $to }.
delivery-cost = Troškovi isporuke iznose { $price }.
delivery-free = Isporuka je besplatna.
delivery-free-from = Isporuka je besplatna za porudžbine u vrednosti od { $price } ili više.
returns = Povraćaj
returns-text = Ako vam se nešto ne dopada, javite nam se i objasnićemo vam kako da to vratite.
returns-days = { $days ->
    [one] Porudžbinu možete vratiti u roku od { $days } dana.
    [few] Porudžbinu možete vratiti u roku od { $days } dana.
   *[other] Porudžbinu možete vratiti u roku od { $days } dana.
}
returns-free = Povraćaj je besplatan.
returns-paid = Troškove povraćaja snosite vi.
payment = Plaćanje
payment-methods = Dostupni načini plaćanja: { $methods }.
contact = Kontakt
contact-text = Imate pitanja? Pišite nam na { $email }.

## Other pages
not-found-title = Stranica nije pronađena
not-found-text = Na ovoj adresi nema stranice. Možda je premeštena ili je link pogrešan. Počnite ponovo od početne stranice ili izaberite jednu od naših kategorija.
not-found-home = Idi na početnu stranicu
selector-title = Izaberite svoju zemlju
selector-intro = { $shop } isporučuje u mnoge zemlje. Izaberite svoju u nastavku da biste o našim proizvodima čitali na svom jeziku, sa cenama u svojoj valuti i sa uslovima isporuke, poreza i povraćaja koji važe tamo gde živite. Svoj izbor možete promeniti u svakom trenutku na dnu svake stranice.
rates-note = Preračunate cene zasnovane su na deviznim kursevima na dan { $date } ({ $source }).

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
attribute-origin = Zemlja porekla
attribute-pattern = Šara
attribute-product_line = Linija proizvoda
attribute-size = Veličina
attribute-style = Stil
attribute-volume = Zapremina
attribute-warranty = Garancija
attribute-weight = Težina
attribute-width = Širina
