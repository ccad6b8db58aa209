# Latvian

## Navigation
skip-to-content = Pāriet uz saturu
home = Sākums
breadcrumbs = Jūs atrodaties šeit
categories = Kategorijas
all-products = Visas preces
pages = Lapas
page-of = { $number }. lapa no { $total }
previous-page = Iepriekšējā lapa
next-page = Nākamā lapa
service = Klientu apkalpošana
markets = Valsts un valūta
markets-change = Mainīt valsti

## Home and listings
home-title = { $shop } { $country }: interneta veikals
home-intro = Laipni lūdzam veikalā { $shop }. Pārlūkojiet mūsu kategorijas, salīdziniet preces un izlasiet visu informāciju savā valodā. Mēs piegādājam uz šādu valsti: { $country }. Visas cenas ir norādītas šādā valūtā: { $currency }.
featured = Izceltās preces
listing-intro = { $count ->
    [zero] { $count } preču kategorijā „{ $category }” ar aprakstiem, attēliem un cenām.
    [one] { $count } prece kategorijā „{ $category }” ar aprakstu, attēliem un cenu.
   *[other] { $count } preces kategorijā „{ $category }” ar aprakstiem, attēliem un cenām.
} Mēs piegādājam uz šādu valsti: { $country }. Visas cenas ir norādītas šādā valūtā: { $currency }.
listing-empty = Šajā kategorijā pašlaik nav nevienas preces.
products-count = { $count ->
    [zero] { $count } preču
    [one] { $count } prece
   *[other] { $count } preces
}

## Product
details = Informācija
sku = Preces numurs
brand = Zīmols
variants = Pieejamie varianti
gallery = Attēli
related = Jums varētu patikt arī
price-from = no { $price }
price-on-request = Cena pēc pieprasījuma
free = Bez maksas
price-before = { $days ->
    [zero] Zemākā cena { $days } dienu laikā pirms atlaides: { $price }
    [one] Zemākā cena { $days } dienas laikā pirms atlaides: { $price }
   *[other] Zemākā cena { $days } dienu laikā pirms atlaides: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Piedāvājuma pēdējā diena: { $date }
price-converted = Pārrēķināts no { $price } pēc šīs dienas kursa: { $date } ({ $source })
price-deposit = plus depozīta maksa { $price }
in-stock = Ir noliktavā
out-of-stock = Pašlaik nav pieejams
tax-included = Cena ar PVN, bez piegādes maksas.
tax-included-rate = Cena ar PVN ({ $rate }), bez piegādes maksas.
tax-excluded = Cena bez PVN un piegādes maksas.
duties-included = Muitas un importa nodokļi ir iekļauti cenā.
duties-excluded = Piegādes brīdī var tikt iekasēti muitas un importa nodokļi.
unit-piece = { $count } gab.
borrowed-notice = Šo tekstu vēl neesam iztulkojuši. Tas ir redzams { $language } valodā.

## Delivery, returns, payment
delivery = Piegāde
delivery-text = Šo preci piegādājam uz šādu valsti: { $country }. Piegādes maksu un termiņu atradīsiet mūsu lapās par piegādi, un tie būs redzami vēlreiz pirms pasūtījuma veikšanas.
delivery-days = Parasti sūtījums pienāk { $from } līdz { $to } darba dienu laikā.
delivery-cost = Piegādes maksa ir { $price }.
delivery-free = Piegāde ir bez maksas.
delivery-free-from = Piegāde ir bez maksas, ja pasūtījuma summa ir vismaz { $price }.
returns = Atgriešana
returns-text = Ja kaut kas nepatīk, lūdzu, sazinieties ar mums, un mēs paskaidrosim, kā to nosūtīt atpakaļ.
returns-days = { $days ->
    [zero] Pasūtījumu varat nosūtīt atpakaļ { $days } dienu laikā.
    [one] Pasūtījumu varat nosūtīt atpakaļ { $days } dienas laikā.
   *[other] Pasūtījumu varat nosūtīt atpakaļ { $days } dienu laikā.
}
returns-free = Atgriešana ir bez maksas.
returns-paid = Atpakaļsūtīšanas izmaksas sedzat jūs.
payment = Maksājums
payment-methods = Pieejamie maksāšanas veidi: { $methods }.
contact = Saziņa
contact-text = Jautājumi? Rakstiet mums uz { $email }.

## Other pages
not-found-title = Lapa nav atrasta
not-found-text = Šajā adresē nav nevienas lapas. Iespējams, tā ir pārvietota vai saite ir nepareiza. Lūdzu, sāciet vēlreiz no sākumlapas vai izvēlieties kādu no mūsu kategorijām.
not-found-home = Doties uz sākumlapu
selector-title = Izvēlieties savu valsti
selector-intro = { $shop } piegādā preces uz daudzām valstīm. Izvēlieties savu valsti tālāk, lai lasītu par mūsu precēm savā valodā, redzētu cenas savā valūtā un uzzinātu piegādes, nodokļu un atgriešanas noteikumus, kas ir spēkā jūsu dzīvesvietā. Savu izvēli jebkurā laikā varat mainīt katras lapas beigās.
rates-note = Pārrēķinātajās cenās izmantoti šīs dienas valūtas kursi: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ietilpība
attribute-care = Kopšana
attribute-class = Klase
attribute-color = Krāsa
attribute-depth = Dziļums
attribute-diameter = Diametrs
attribute-dimensions = Izmēri
attribute-height = Augstums
attribute-length = Garums
attribute-material = Materiāls
attribute-model = Modelis
attribute-origin = Ražotājvalsts
attribute-pattern = Raksts
attribute-product_line = Produktu līnija
attribute-size = Izmērs
attribute-style = Stils
attribute-volume = Tilpums
attribute-warranty = Garantija
attribute-weight = Svars
attribute-width = Platums
