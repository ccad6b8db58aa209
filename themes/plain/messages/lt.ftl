# Lithuanian

## Navigation
skip-to-content = Pereiti prie turinio
home = Pradžia
breadcrumbs = Jūs esate čia
categories = Kategorijos
all-products = Visos prekės
pages = Puslapiai
page-of = { $number } puslapis iš { $total }
previous-page = Ankstesnis puslapis
next-page = Kitas puslapis
service = Klientų aptarnavimas
markets = Šalis ir valiuta
markets-change = Keisti šalį

## Home and listings
home-title = { $shop } { $country }: internetinė parduotuvė
home-intro = Sveiki atvykę į parduotuvę { $shop }. Naršykite mūsų kategorijas, palyginkite prekes ir skaitykite visą informaciją savo kalba. Pristatome į šią šalį: { $country }. Visos kainos rodomos šia valiuta: { $currency }.
featured = Rekomenduojamos prekės
listing-intro = { $count ->
    [one] { $count } prekė kategorijoje „{ $category }“ su aprašymu, nuotraukomis ir kaina.
    [few] { $count } prekės kategorijoje „{ $category }“ su aprašymais, nuotraukomis ir kainomis.
    [many] { $count } prekės kategorijoje „{ $category }“ su aprašymais, nuotraukomis ir kainomis.
   *[other] { $count } prekių kategorijoje „{ $category }“ su aprašymais, nuotraukomis ir kainomis.
} Pristatome į šią šalį: { $country }. Visos kainos rodomos šia valiuta: { $currency }.
listing-empty = Šiuo metu šioje kategorijoje prekių nėra.
products-count = { $count ->
    [one] { $count } prekė
    [few] { $count } prekės
    [many] { $count } prekės
   *[other] { $count } prekių
}

## Product
details = Informacija
sku = Prekės numeris
brand = Prekės ženklas
variants = Galimi variantai
gallery = Nuotraukos
related = Jums taip pat gali patikti
price-from = nuo { $price }
price-on-request = Kaina pagal užklausą
free = Nemokamai
price-before = { $days ->
    [one] Mažiausia kaina per { $days } dieną iki nuolaidos: { $price }
    [few] Mažiausia kaina per { $days } dienas iki nuolaidos: { $price }
    [many] Mažiausia kaina per { $days } dienos iki nuolaidos: { $price }
   *[other] Mažiausia kaina per { $days } dienų iki nuolaidos: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Pasiūlymas galioja iki { $date }
price-converted = Perskaičiuota iš { $price } pagal { $date } kursą ({ $source })
price-deposit = plius { $price } užstatas
in-stock = Yra sandėlyje
out-of-stock = Šiuo metu nėra
tax-included = Kaina su PVM, be pristatymo išlaidų.
tax-included-rate = Kaina su PVM ({ $rate }), be pristatymo išlaidų.
tax-excluded = Kaina be PVM ir pristatymo išlaidų.
duties-included = Muitai ir importo mokesčiai įskaičiuoti į kainą.
duties-excluded = Pristatant gali būti taikomi muitai ir importo mokesčiai.
unit-piece = { $count } vnt.
borrowed-notice = Šio teksto dar neišvertėme. Jis rodomas { $language } kalba.

## Delivery, returns, payment
delivery = Pristatymas
delivery-text = Šią prekę pristatome į šią šalį: { $country }. Pristatymo kainą ir trukmę rasite mūsų puslapiuose apie pristatymą ir dar kartą matysite prieš pateikdami užsakymą.
delivery-days = Įprasta pristatymo trukmė darbo dienomis: nuo { $from } iki { $to }.
delivery-cost = Pristatymo kaina: { $price }.
delivery-free = Pristatymas nemokamas.
delivery-free-from = Pristatymas nemokamas, kai užsakymo suma ne mažesnė kaip { $price }.
returns = Grąžinimas
returns-text = Jei kas nors nepatiks, susisiekite su mumis ir paaiškinsime, kaip tai grąžinti.
returns-days = { $days ->
    [one] Užsakymą galite grąžinti per { $days } dieną.
    [few] Užsakymą galite grąžinti per { $days } dienas.
    [many] Užsakymą galite grąžinti per { $days } dienos.
   *[other] Užsakymą galite grąžinti per { $days } dienų.
}
returns-free = Grąžinimas nemokamas.
returns-paid = Grąžinimo išlaidas apmokate jūs.
payment = Mokėjimas
payment-methods = Galimi mokėjimo būdai: { $methods }.
contact = Kontaktai
contact-text = Turite klausimų? Rašykite mums adresu { $email }.

## Other pages
not-found-title = Puslapis nerastas
not-found-text = Šiuo adresu puslapio nėra. Galbūt jis perkeltas arba nuoroda neteisinga. Pradėkite iš naujo nuo pradžios puslapio arba pasirinkite vieną iš mūsų kategorijų.
not-found-home = Eiti į pradžios puslapį
selector-title = Pasirinkite savo šalį
selector-intro = { $shop } pristato prekes į daugelį šalių. Toliau pasirinkite savąją, kad apie mūsų prekes galėtumėte skaityti savo kalba, matytumėte kainas savo valiuta ir sužinotumėte pristatymo, mokesčių bei grąžinimo sąlygas, galiojančias ten, kur gyvenate. Savo pasirinkimą bet kada galite pakeisti kiekvieno puslapio pabaigoje.
rates-note = Perskaičiuotos kainos pagrįstos šios dienos valiutų kursais: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Talpa
attribute-care = Priežiūra
attribute-class = Klasė
attribute-color = Spalva
attribute-depth = Gylis
attribute-diameter = Skersmuo
attribute-dimensions = Matmenys
attribute-height = Aukštis
attribute-length = Ilgis
attribute-material = Medžiaga
attribute-model = Modelis
attribute-origin = Pagaminimo šalis
attribute-pattern = Raštas
attribute-product_line = Gaminių linija
attribute-size = Dydis
attribute-style = Stilius
attribute-volume = Tūris
attribute-warranty = Garantija
attribute-weight = Svoris
attribute-width = Plotis
