# Welsh

## Navigation
skip-to-content = Neidio i’r cynnwys
home = Hafan
breadcrumbs = Rydych chi yma
categories = Categorïau
all-products = Pob cynnyrch
pages = Tudalennau
page-of = Tudalen { $number } o { $total }
previous-page = Tudalen flaenorol
next-page = Tudalen nesaf
service = Gwasanaeth cwsmeriaid
markets = Gwlad ac arian cyfred
markets-change = Newid y wlad

## Home and listings
home-title = { $shop } { $country }: siop ar-lein
home-intro = Croeso i siop { $shop }. Porwch drwy ein categorïau, cymharwch gynhyrchion a darllenwch bob manylyn yn eich iaith eich hun. Rydym yn danfon i’r wlad ganlynol: { $country }. Dangosir pob pris yn yr arian cyfred canlynol: { $currency }.
featured = Cynhyrchion dan sylw
listing-intro = { $count ->
    [zero] { $count } cynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r prisiau.
    [one] Un cynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r pris.
    [two] { $count } gynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r prisiau.
    [few] { $count } chynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r prisiau.
    [many] { $count } chynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r prisiau.
   *[other] { $count } cynnyrch yn y categori ‘{ $category }’, gyda’r manylion, y lluniau a’r prisiau.
} Rydym yn danfon i’r wlad ganlynol: { $country }. Dangosir pob pris yn yr arian cyfred canlynol: { $currency }.
listing-empty = Does dim byd yn y categori hwn ar hyn o bryd.
products-count = { $count ->
    [zero] { $count } cynnyrch
    [one] Un cynnyrch
    [two] { $count } gynnyrch
    [few] { $count } chynnyrch
    [many] { $count } chynnyrch
   *[other] { $count } cynnyrch
}

## Product
details = Manylion
sku = Rhif yr eitem
brand = Brand
variants = Fersiynau sydd ar gael
gallery = Lluniau
related = Efallai y byddwch hefyd yn hoffi
price-from = o { $price }
price-on-request = Pris ar gais
free = Am ddim
price-before = { $days ->
    [zero] Pris isaf yn y { $days } diwrnod cyn y gostyngiad: { $price }
    [one] Pris isaf yn y diwrnod cyn y gostyngiad: { $price }
    [two] Pris isaf yn y { $days } ddiwrnod cyn y gostyngiad: { $price }
    [few] Pris isaf yn y { $days } diwrnod cyn y gostyngiad: { $price }
    [many] Pris isaf yn y { $days } diwrnod cyn y gostyngiad: { $price }
   *[other] Pris isaf yn y { $days } diwrnod cyn y gostyngiad: { $price }
}
price-saving = Gostyngiad o { $percent }
price-per-unit = { $price } / { $unit }
price-until = Daw’r cynnig i ben ar { $date }
price-converted = Wedi’i drosi o { $price } yn ôl cyfradd gyfnewid { $date } ({ $source })
price-deposit = ynghyd â blaendal o { $price }
in-stock = Mewn stoc
out-of-stock = Ddim ar gael ar hyn o bryd
tax-included = Mae’r pris yn cynnwys TAW, ond nid y gost ddanfon.
tax-included-rate = Mae’r pris yn cynnwys TAW ({ $rate }), ond nid y gost ddanfon.
tax-excluded = Nid yw’r pris yn cynnwys TAW na’r gost ddanfon.
duties-included = Mae tollau a threthi mewnforio wedi’u cynnwys.
duties-excluded = Efallai y codir tollau a threthi mewnforio wrth ddanfon.
unit-piece = { $count ->
    [zero] { $count } darn
    [one] { $count } darn
    [two] { $count } ddarn
    [few] { $count } darn
    [many] { $count } darn
   *[other] { $count } darn
}
borrowed-notice = Nid ydym wedi cyfieithu’r testun hwn eto. Iaith y testun: { $language }.

## Delivery, returns, payment
delivery = Danfon
delivery-text = Rydym yn danfon y cynnyrch hwn i’r wlad ganlynol: { $country }. Fe welwch gost ac amser danfon ar ein tudalennau am ddanfon, ac eto cyn i chi archebu.
delivery-days = Fel arfer mae’n cyrraedd o fewn { $from } i { $to } diwrnod gwaith.
delivery-cost = Cost danfon: { $price }.
delivery-free = Mae danfon am ddim.
delivery-free-from = Mae danfon am ddim ar archebion gwerth { $price } neu fwy.
returns = Dychwelyd nwyddau
returns-text = Os nad ydych yn hoffi rhywbeth, cysylltwch â ni a byddwn yn esbonio sut i’w anfon yn ôl.
returns-days = { $days ->
    [zero] Gallwch anfon eich archeb yn ôl o fewn { $days } diwrnod.
    [one] Gallwch anfon eich archeb yn ôl o fewn un diwrnod.
    [two] Gallwch anfon eich archeb yn ôl o fewn { $days } ddiwrnod.
    [few] Gallwch anfon eich archeb yn ôl o fewn { $days } diwrnod.
    [many] Gallwch anfon eich archeb yn ôl o fewn { $days } diwrnod.
   *[other] Gallwch anfon eich archeb yn ôl o fewn { $days } diwrnod.
}
returns-free = Gallwch ddychwelyd nwyddau am ddim.
returns-paid = Chi sy’n talu’r gost o’i anfon yn ôl.
payment = Talu
payment-methods = Gallwch dalu yn y ffyrdd canlynol: { $methods }.
contact = Cysylltu
contact-text = Cwestiynau? Ysgrifennwch atom yn { $email }.

## Other pages
not-found-title = Heb ddod o hyd i’r dudalen
not-found-text = Does dim tudalen yn y cyfeiriad hwn. Efallai ei bod wedi symud, neu fod y ddolen yn anghywir. Dechreuwch eto o’r hafan, neu dewiswch un o’n categorïau.
not-found-home = Mynd i’r hafan
selector-title = Dewiswch eich gwlad
selector-intro = Mae { $shop } yn danfon i lawer o wledydd. Dewiswch eich gwlad chi isod i ddarllen am ein cynhyrchion yn eich iaith, gyda phrisiau yn eich arian cyfred a chyda’r amodau danfon, treth a dychwelyd sy’n berthnasol lle rydych chi’n byw. Gallwch newid eich dewis unrhyw bryd ar waelod pob tudalen.
rates-note = Mae prisiau wedi’u trosi yn defnyddio cyfraddau cyfnewid { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Cynhwysedd
attribute-care = Gofal
attribute-class = Dosbarth
attribute-color = Lliw
attribute-depth = Dyfnder
attribute-diameter = Diamedr
attribute-dimensions = Dimensiynau
attribute-height = Uchder
attribute-length = Hyd
attribute-material = Deunydd
attribute-model = Model
attribute-origin = Gwlad gwneuthuriad
attribute-pattern = Patrwm
attribute-product_line = Cyfres
attribute-size = Maint
attribute-style = Arddull
attribute-volume = Cyfaint
attribute-warranty = Gwarant
attribute-weight = Pwysau
attribute-width = Lled
