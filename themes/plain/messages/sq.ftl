# Albanian

## Navigation
skip-to-content = Kalo te përmbajtja
home = Kreu
breadcrumbs = Ju jeni këtu
categories = Kategoritë
all-products = Të gjitha produktet
pages = Faqet
page-of = Faqja { $number } nga { $total }
previous-page = Faqja e mëparshme
next-page = Faqja tjetër
service = Shërbimi i klientit
markets = Vendi dhe monedha
markets-change = Ndrysho vendin

## Home and listings
home-title = { $shop } { $country }: dyqan online
home-intro = Mirë se vini në { $shop }. Shfletoni kategoritë tona, krahasoni produktet dhe lexoni çdo hollësi në gjuhën tuaj. Dërgojmë në vendin e mëposhtëm: { $country }. Të gjitha çmimet shfaqen në monedhën e mëposhtme: { $currency }.
featured = Produkte të veçuara
listing-intro = { $count ->
    [one] Një produkt në kategorinë “{ $category }”, me hollësitë, figurat dhe çmimin.
   *[other] { $count } produkte në kategorinë “{ $category }”, me hollësitë, figurat dhe çmimet.
} Dërgojmë në vendin e mëposhtëm: { $country }. Të gjitha çmimet shfaqen në monedhën e mëposhtme: { $currency }.
listing-empty = Për momentin nuk ka asgjë në këtë kategori.
products-count = { $count ->
    [one] Një produkt
   *[other] { $count } produkte
}

## Product
details = Hollësitë
sku = Numri i artikullit
brand = Marka
variants = Variantet e disponueshme
gallery = Figurat
related = Mund t’ju pëlqejë edhe
price-from = nga { $price }
price-on-request = Çmimi sipas kërkesës
free = Falas
price-before = { $days ->
    [one] Çmimi më i ulët në ditën para uljes: { $price }
   *[other] Çmimi më i ulët në { $days } ditët para uljes: { $price }
}
price-saving = { $percent } zbritje
price-per-unit = { $price } / { $unit }
price-until = Oferta vlen deri më { $date }
price-converted = Konvertuar nga { $price } me kursin e këmbimit të datës { $date } ({ $source })
price-deposit = plus depozitë { $price }
in-stock = Në gjendje
out-of-stock = Nuk është i disponueshëm për momentin
tax-included = Çmimi përfshin TVSH-në, por jo dërgesën.
tax-included-rate = Çmimi përfshin TVSH-në ({ $rate }), por jo dërgesën.
tax-excluded = Çmimi nuk përfshin TVSH-në dhe dërgesën.
duties-included = Detyrimet doganore dhe taksat e importit janë të përfshira.
duties-excluded = Në dorëzim mund të kërkohen detyrime doganore dhe taksa importi.
unit-piece = { $count } copë
borrowed-notice = Ky tekst nuk është përkthyer ende. Shfaqet në { $language }.

## Delivery, returns, payment
delivery = Dërgesa
delivery-text = Këtë produkt e dërgojmë në vendin e mëposhtëm: { $country }. Koston dhe kohën e dërgesës do t’i gjeni në faqet tona për dërgesën, dhe përsëri përpara se të porosisni.
delivery-days = Zakonisht mbërrin brenda { $from } deri në { $to } ditëve pune.
delivery-cost = Dërgesa kushton { $price }.
delivery-free = Dërgesa është falas.
delivery-free-from = Dërgesa është falas për porosi me vlerë { $price } ose më shumë.
returns = Kthimet
returns-text = Nëse diçka nuk ju pëlqen, na kontaktoni dhe do t’ju shpjegojmë si ta ktheni.
returns-days = { $days ->
    [one] Mund ta ktheni porosinë brenda një dite.
   *[other] Mund ta ktheni porosinë brenda { $days } ditëve.
}
returns-free = Kthimet janë falas.
returns-paid = Kostoja e kthimit është në ngarkimin tuaj.
payment = Pagesa
payment-methods = Mënyrat e pagesës që pranojmë: { $methods }.
contact = Kontakti
contact-text = Keni pyetje? Na shkruani te { $email }.

## Other pages
not-found-title = Faqja nuk u gjet
not-found-text = Në këtë adresë nuk ka asnjë faqe. Ajo mund të jetë zhvendosur ose lidhja mund të jetë e gabuar. Ju lutemi filloni përsëri nga faqja kryesore ose zgjidhni një nga kategoritë tona.
not-found-home = Shko te faqja kryesore
selector-title = Zgjidhni vendin tuaj
selector-intro = { $shop } dërgon në shumë vende. Zgjidhni më poshtë vendin tuaj për të lexuar për produktet tona në gjuhën tuaj, me çmime në monedhën tuaj dhe me kushtet e dërgesës, të taksave dhe të kthimit që zbatohen aty ku jetoni. Mund ta ndryshoni zgjedhjen tuaj në çdo kohë në fund të çdo faqeje.
rates-note = Çmimet e konvertuara përdorin kurset e këmbimit të datës { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapaciteti
attribute-care = Kujdesi
attribute-class = Klasa
attribute-color = Ngjyra
attribute-depth = Thellësia
attribute-diameter = Diametri
attribute-dimensions = Përmasat
attribute-height = Lartësia
attribute-length = Gjatësia
attribute-material = Materiali
attribute-model = Modeli
attribute-origin = Vendi i prodhimit
attribute-pattern = Motivi
attribute-product_line = Linja e produktit
attribute-size = Madhësia
attribute-style = Stili
attribute-volume = Vëllimi
attribute-warranty = Garancia
attribute-weight = Pesha
attribute-width = Gjerësia
