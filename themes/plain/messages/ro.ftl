# Romanian

## Navigation
skip-to-content = Salt la conținut
home = Acasă
breadcrumbs = Vă aflați aici
categories = Categorii
all-products = Toate produsele
pages = Pagini
page-of = Pagina { $number } din { $total }
previous-page = Pagina anterioară
next-page = Pagina următoare
service = Serviciul clienți
markets = Țară și monedă
markets-change = Schimbați țara

## Home and listings
home-title = { $shop } { $country }: magazin online
home-intro = Bine ați venit la { $shop }. Răsfoiți categoriile noastre, comparați produsele și citiți toate detaliile în limba dumneavoastră. Livrăm în următoarea țară: { $country }. Toate prețurile sunt afișate în următoarea monedă: { $currency }.
featured = Produse recomandate
listing-intro = { $count ->
    [one] Un produs în categoria „{ $category }”, cu detalii, imagini și preț.
    [few] { $count } produse în categoria „{ $category }”, cu detalii, imagini și prețuri.
   *[other] { $count } de produse în categoria „{ $category }”, cu detalii, imagini și prețuri.
} Livrăm în următoarea țară: { $country }. Toate prețurile sunt afișate în următoarea monedă: { $currency }.
listing-empty = Momentan nu există niciun produs în această categorie.
products-count = { $count ->
    [one] Un produs
    [few] { $count } produse
   *[other] { $count } de produse
}

## Product
details = Detalii
sku = Cod articol
brand = Marcă
variants = Variante disponibile
gallery = Imagini
related = V-ar putea plăcea și
price-from = de la { $price }
price-on-request = Preț la cerere
free = Gratuit
price-before = { $days ->
    [one] Cel mai mic preț din ultima zi: { $price }
    [few] Cel mai mic preț din ultimele { $days } zile: { $price }
   *[other] Cel mai mic preț din ultimele { $days } de zile: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Ofertă valabilă până la { $date }
price-converted = Convertit din { $price } la cursul din { $date } ({ $source })
price-deposit = plus garanție { $price }
in-stock = În stoc
out-of-stock = Indisponibil momentan
tax-included = Prețul include TVA, dar nu și costul livrării.
tax-included-rate = Prețul include TVA { $rate }, dar nu și costul livrării.
tax-excluded = Prețul nu include TVA și costul livrării.
duties-included = Taxele vamale și taxele de import sunt incluse.
duties-excluded = La livrare pot fi percepute taxe vamale și taxe de import.
unit-piece = { $count } buc.
borrowed-notice = Nu am tradus încă acest text. Este afișat în limba { $language }.

## Delivery, returns, payment
delivery = Livrare
delivery-text = Livrăm acest produs în următoarea țară: { $country }. Costul și termenul de livrare le găsiți pe paginile noastre despre livrare și, din nou, înainte de a trimite comanda.
delivery-days = De obicei ajunge în { $from } până la { $to } zile lucrătoare.
delivery-cost = Livrarea costă { $price }.
delivery-free = Livrarea este gratuită.
delivery-free-from = Livrarea este gratuită pentru comenzi de cel puțin { $price }.
returns = Retur
returns-text = Dacă un produs nu vă place, contactați-ne și vă vom explica cum îl puteți returna.
returns-days = { $days ->
    [one] Puteți returna comanda în termen de o zi.
    [few] Puteți returna comanda în termen de { $days } zile.
   *[other] Puteți returna comanda în termen de { $days } de zile.
}
returns-free = Returul este gratuit.
returns-paid = Costul returului este suportat de dumneavoastră.
payment = Plată
payment-methods = Metode de plată disponibile: { $methods }.
contact = Contact
contact-text = Aveți întrebări? Scrieți-ne la { $email }.

## Other pages
not-found-title = Pagina nu a fost găsită
not-found-text = La această adresă nu există nicio pagină. Este posibil să fi fost mutată sau ca linkul să fie greșit. Vă rugăm să reîncepeți de la pagina principală sau să alegeți una dintre categoriile noastre.
not-found-home = Mergeți la pagina principală
selector-title = Alegeți țara dumneavoastră
selector-intro = { $shop } livrează în multe țări. Alegeți mai jos țara dumneavoastră pentru a citi despre produsele noastre în limba dumneavoastră, cu prețuri în moneda dumneavoastră și cu condițiile de livrare, taxe și retur valabile acolo unde locuiți. Vă puteți schimba alegerea oricând, la sfârșitul fiecărei pagini.
rates-note = Prețurile convertite folosesc cursurile de schimb din { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacitate
attribute-care = Îngrijire
attribute-class = Clasă
attribute-color = Culoare
attribute-depth = Adâncime
attribute-diameter = Diametru
attribute-dimensions = Dimensiuni
attribute-height = Înălțime
attribute-length = Lungime
attribute-material = Material
attribute-model = Model
attribute-origin = Fabricat în
attribute-pattern = Imprimeu
attribute-product_line = Linie de produse
attribute-size = Mărime
attribute-style = Stil
attribute-volume = Volum
attribute-warranty = Garanție
attribute-weight = Greutate
attribute-width = Lățime
