# Filipino

## Navigation
skip-to-content = Lumaktaw sa nilalaman
home = Home
breadcrumbs = Narito ka
categories = Mga kategorya
all-products = Lahat ng produkto
pages = Mga pahina
page-of = Pahina { $number } ng { $total }
previous-page = Nakaraang pahina
next-page = Susunod na pahina
service = Serbisyo sa customer
markets = Bansa at pera
markets-change = Palitan ang bansa

## Home and listings
home-title = { $shop }: online shop para sa { $country }
home-intro = Maligayang pagdating sa { $shop }. Tingnan ang aming mga kategorya, paghambingin ang mga produkto, at basahin ang bawat detalye sa sarili mong wika. Naghahatid kami sa { $country }, at ang lahat ng presyo ay nakasaad sa { $currency }.
featured = Mga tampok na produkto
listing-intro = { $count ->
    [one] { $count } produkto sa kategoryang “{ $category }”, kasama ang mga detalye, larawan, at presyo.
   *[other] { $count } na produkto sa kategoryang “{ $category }”, kasama ang mga detalye, larawan, at presyo.
} Naghahatid kami sa { $country }, at ang lahat ng presyo ay nakasaad sa { $currency }.
listing-empty = Wala pang produkto sa kategoryang ito sa ngayon.
products-count = { $count ->
    [one] { $count } produkto
   *[other] { $count } na produkto
}

## Product
details = Mga detalye
sku = Numero ng produkto
brand = Brand
variants = Mga available na bersiyon
gallery = Mga larawan
related = Maaari mo ring magustuhan
price-from = mula { $price }
price-on-request = Magtanong para sa presyo
free = Libre
price-before = { $days ->
    [one] Pinakamababang presyo sa loob ng { $days } araw bago ang diskuwento: { $price }
   *[other] Pinakamababang presyo sa loob ng { $days } na araw bago ang diskuwento: { $price }
}
price-saving = { $percent } na diskuwento
price-per-unit = { $price } / { $unit }
price-until = Matatapos ang alok sa { $date }
price-converted = Na-convert mula { $price } gamit ang palitan noong { $date } ({ $source })
price-deposit = dagdag na { $price } na deposito
in-stock = May stock
out-of-stock = Hindi available sa ngayon
tax-included = Kasama na sa presyo ang buwis; hiwalay ang bayad sa pagpapadala.
tax-included-rate = Kasama na sa presyo ang { $rate } na buwis; hiwalay ang bayad sa pagpapadala.
tax-excluded = Hindi pa kasama sa presyo ang buwis at ang bayad sa pagpapadala.
duties-included = Kasama na ang mga bayarin sa adwana at buwis sa pag-import.
duties-excluded = Maaaring singilin ang mga bayarin sa adwana at buwis sa pag-import sa oras ng paghahatid.
unit-piece = { $count ->
    [one] { $count } piraso
   *[other] { $count } na piraso
}
borrowed-notice = Hindi pa naisasalin ang tekstong ito. Wika ng tekstong ipinapakita: { $language }.

## Delivery, returns, payment
delivery = Paghahatid
delivery-text = Inihahatid namin ang produktong ito sa { $country }. Makikita mo ang halaga at tagal ng paghahatid sa aming mga pahina tungkol sa pagpapadala, at muli bago ka mag-order.
delivery-days = Karaniwang dumarating ang order sa loob ng { $from } hanggang { $to } araw ng trabaho.
delivery-cost = Ang bayad sa pagpapadala ay { $price }.
delivery-free = Libre ang pagpapadala.
delivery-free-from = Libre ang pagpapadala para sa mga order na { $price } pataas.
returns = Pagsasauli
returns-text = Kung may hindi ka nagustuhan, makipag-ugnayan sa amin at ipaliliwanag namin kung paano ito ibabalik.
returns-days = { $days ->
    [one] Maaari mong ibalik ang iyong order sa loob ng { $days } araw.
   *[other] Maaari mong ibalik ang iyong order sa loob ng { $days } na araw.
}
returns-free = Walang bayad ang pagsasauli.
returns-paid = Ikaw ang magbabayad sa pagpapadala pabalik.
payment = Pagbabayad
payment-methods = Mga paraan ng pagbabayad: { $methods }.
contact = Makipag-ugnayan
contact-text = May mga tanong? Sumulat sa amin sa { $email }.

## Other pages
not-found-title = Hindi nakita ang pahina
not-found-text = Walang pahina sa address na ito. Maaaring inilipat na ito, o maaaring mali ang link. Magsimula muli sa home page, o pumili ng isa sa aming mga kategorya.
not-found-home = Pumunta sa home page
selector-title = Piliin ang iyong bansa
selector-intro = Naghahatid ang { $shop } sa maraming bansa. Piliin ang sa iyo sa ibaba upang mabasa ang tungkol sa aming mga produkto sa iyong wika, kasama ang mga presyo sa iyong pera at ang mga kondisyon sa pagpapadala, buwis, at pagsasauli na umiiral kung saan ka nakatira. Maaari mong baguhin ang iyong pinili anumang oras sa dulo ng bawat pahina.
rates-note = Ang mga na-convert na presyo ay gumagamit ng mga palitan noong { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasidad
attribute-care = Pangangalaga
attribute-class = Klase
attribute-color = Kulay
attribute-depth = Lalim
attribute-diameter = Diyametro
attribute-dimensions = Mga dimensiyon
attribute-height = Taas
attribute-length = Haba
attribute-material = Materyal
attribute-model = Modelo
attribute-origin = Bansang pinagmulan
attribute-pattern = Disenyo
attribute-product_line = Linya ng produkto
attribute-size = Sukat
attribute-style = Estilo
attribute-volume = Volume
attribute-warranty = Warranty
attribute-weight = Timbang
attribute-width = Lapad
