# Maltese

## Navigation
skip-to-content = Aqbeż għall-kontenut
home = Paġna ewlenija
breadcrumbs = Int hawn
categories = Kategoriji
all-products = Il-prodotti kollha
pages = Paġni
page-of = Paġna { $number } minn { $total }
previous-page = Il-paġna ta’ qabel
next-page = Il-paġna li jmiss
service = Servizz għall-klijenti
markets = Pajjiż u munita
markets-change = Ibdel il-pajjiż

## Home and listings
home-title = { $shop } { $country }: ħanut online
home-intro = Merħba fil-ħanut { $shop }. Fittex fil-kategoriji tagħna, qabbel il-prodotti u aqra kull dettall fil-lingwa tiegħek. Inwasslu f’dan il-pajjiż: { $country }. Il-prezzijiet kollha jintwerew f’din il-munita: { $currency }.
featured = Prodotti magħżula
listing-intro = { $count ->
    [one] Prodott wieħed fil-kategorija “{ $category }”, bid-dettalji, bl-istampi u bil-prezz.
    [two] Żewġ prodotti fil-kategorija “{ $category }”, bid-dettalji, bl-istampi u bil-prezzijiet.
    [few] { $count } prodotti fil-kategorija “{ $category }”, bid-dettalji, bl-istampi u bil-prezzijiet.
    [many] { $count }-il prodott fil-kategorija “{ $category }”, bid-dettalji, bl-istampi u bil-prezzijiet.
   *[other] { $count } prodott fil-kategorija “{ $category }”, bid-dettalji, bl-istampi u bil-prezzijiet.
} Inwasslu f’dan il-pajjiż: { $country }. Il-prezzijiet kollha jintwerew f’din il-munita: { $currency }.
listing-empty = Bħalissa m’hemm xejn f’din il-kategorija.
products-count = { $count ->
    [one] Prodott wieħed
    [two] Żewġ prodotti
    [few] { $count } prodotti
    [many] { $count }-il prodott
   *[other] { $count } prodott
}

## Product
details = Dettalji
sku = Numru tal-oġġett
brand = Marka
variants = Verżjonijiet disponibbli
gallery = Stampi
related = Jistgħu jogħġbuk ukoll
price-from = minn { $price }
price-on-request = Prezz fuq talba
free = B’xejn
price-before = { $days ->
    [one] L-inqas prezz fil-jum ta’ qabel it-tnaqqis: { $price }
    [two] L-inqas prezz fil-jumejn ta’ qabel it-tnaqqis: { $price }
    [few] L-inqas prezz f’perjodu ta’ { $days } ijiem qabel it-tnaqqis: { $price }
    [many] L-inqas prezz f’perjodu ta’ { $days }-il jum qabel it-tnaqqis: { $price }
   *[other] L-inqas prezz f’perjodu ta’ { $days } jum qabel it-tnaqqis: { $price }
}
price-saving = Tnaqqis ta’ { $percent }
price-per-unit = { $price } / { $unit }
price-until = Tmiem l-offerta: { $date }
price-converted = Konvertit minn { $price } bir-rata tal-kambju ta’ din id-data: { $date } ({ $source })
price-deposit = flimkien ma’ depożitu ta’ { $price }
in-stock = Fl-istokk
out-of-stock = Mhux disponibbli bħalissa
tax-included = Il-prezz jinkludi l-VAT, mhux l-ispejjeż tal-kunsinna.
tax-included-rate = Il-prezz jinkludi l-VAT ({ $rate }), mhux l-ispejjeż tal-kunsinna.
tax-excluded = Il-prezz ma jinkludix il-VAT u l-ispejjeż tal-kunsinna.
duties-included = Id-dazji doganali u t-taxxi tal-importazzjoni huma inklużi.
duties-excluded = Id-dazji doganali u t-taxxi tal-importazzjoni jistgħu jintalbu mal-kunsinna.
unit-piece = { $count ->
    [one] { $count } biċċa
    [two] { $count } biċċiet
    [few] { $count } biċċiet
    [many] { $count }-il biċċa
   *[other] { $count } biċċa
}
borrowed-notice = Għadna ma ttraduċejniex dan it-test. Il-lingwa tat-test: { $language }.

## Delivery, returns, payment
delivery = Kunsinna
delivery-text = Inwasslu dan il-prodott f’dan il-pajjiż: { $country }. L-ispejjeż u ż-żmien tal-kunsinna ssibhom fil-paġni tagħna dwar il-kunsinna, u mill-ġdid qabel ma tordna.
delivery-days = Normalment jasal fi żmien { $from } sa { $to } ijiem tax-xogħol.
delivery-cost = Il-kunsinna tiswa { $price }.
delivery-free = Il-kunsinna hija b’xejn.
delivery-free-from = Il-kunsinna hija b’xejn għal ordnijiet ta’ { $price } jew aktar.
returns = Ritorni
returns-text = Jekk xi ħaġa ma togħġbokx, ikkuntattjana u nispjegawlek kif tibgħatha lura.
returns-days = { $days ->
    [one] Tista’ tibgħat l-ordni tiegħek lura fi żmien jum wieħed.
    [two] Tista’ tibgħat l-ordni tiegħek lura fi żmien jumejn.
    [few] Tista’ tibgħat l-ordni tiegħek lura fi żmien { $days } ijiem.
    [many] Tista’ tibgħat l-ordni tiegħek lura fi żmien { $days }-il jum.
   *[other] Tista’ tibgħat l-ordni tiegħek lura fi żmien { $days } jum.
}
returns-free = Ir-ritorni huma b’xejn.
returns-paid = L-ispejjeż biex tibgħatu lura tħallashom int.
payment = Ħlas
payment-methods = Tista’ tħallas b’dawn il-metodi: { $methods }.
contact = Kuntatt
contact-text = Għandek mistoqsijiet? Iktbilna fuq { $email }.

## Other pages
not-found-title = Il-paġna ma nstabitx
not-found-text = M’hemm l-ebda paġna f’dan l-indirizz. Jista’ jkun li ġiet imċaqalqa, jew li l-link huwa ħażin. Jekk jogħġbok erġa’ ibda mill-paġna ewlenija, jew agħżel waħda mill-kategoriji tagħna.
not-found-home = Mur fil-paġna ewlenija
selector-title = Agħżel pajjiżek
selector-intro = { $shop } iwassal f’ħafna pajjiżi. Agħżel tiegħek hawn taħt biex taqra dwar il-prodotti tagħna fil-lingwa tiegħek, bil-prezzijiet fil-munita tiegħek u bil-kundizzjonijiet tal-kunsinna, tat-taxxa u tar-ritorni li japplikaw fejn tgħix. Tista’ tibdel l-għażla tiegħek meta trid fi tmiem kull paġna.
rates-note = Il-prezzijiet konvertiti jużaw ir-rati tal-kambju ta’ din id-data: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapaċità
attribute-care = Kura
attribute-class = Klassi
attribute-color = Kulur
attribute-depth = Fond
attribute-diameter = Dijametru
attribute-dimensions = Dimensjonijiet
attribute-height = Għoli
attribute-length = Tul
attribute-material = Materjal
attribute-model = Mudell
attribute-origin = Pajjiż tal-manifattura
attribute-pattern = Disinn
attribute-product_line = Linja ta’ prodotti
attribute-size = Daqs
attribute-style = Stil
attribute-volume = Volum
attribute-warranty = Garanzija
attribute-weight = Piż
attribute-width = Wisa’
