# Hausa

## Navigation
skip-to-content = Tsallaka zuwa abun ciki
home = Shafin farko
breadcrumbs = Kana nan
categories = Rukunoni
all-products = Duk kayayyaki
pages = Shafuka
page-of = Shafi na { $number } cikin { $total }
previous-page = Shafin baya
next-page = Shafi na gaba
service = Hidimar abokan ciniki
markets = Ƙasa da kuɗi
markets-change = Canja ƙasa

## Home and listings
home-title = { $shop }: kantin yanar gizo – { $country }
home-intro = Barka da zuwa { $shop }. Duba rukunonin kayanmu, kwatanta kayayyaki, ka kuma karanta kowane bayani da harshenka. Muna kai kaya zuwa { $country }, kuma ana nuna duk farashi da wannan kuɗin: { $currency }.
featured = Zaɓaɓɓun kayayyaki
listing-intro = { $count ->
    [one] Kaya ɗaya a rukunin “{ $category }”, tare da bayani, hotuna da farashi.
   *[other] Kayayyaki { $count } a rukunin “{ $category }”, tare da bayanansu, hotuna da farashi.
} Muna kai kaya zuwa { $country }, kuma ana nuna duk farashi da wannan kuɗin: { $currency }.
listing-empty = Babu komai a wannan rukunin a yanzu.
products-count = { $count ->
    [one] Kaya ɗaya
   *[other] Kayayyaki { $count }
}

## Product
details = Cikakken bayani
sku = Lambar kaya
brand = Tambarin kamfani
variants = Nau’o’in da ake da su
gallery = Hotuna
related = Wataƙila za ka so waɗannan ma
price-from = daga { $price }
price-on-request = A tambayi farashi
free = Kyauta
price-before = { $days ->
    [one] Mafi ƙarancin farashi cikin kwana ɗaya kafin ragin: { $price }
   *[other] Mafi ƙarancin farashi cikin kwanaki { $days } kafin ragin: { $price }
}
price-saving = Ragin { $percent }
price-per-unit = { $price } / { $unit }
price-until = Ragin zai ƙare ranar { $date }
price-converted = An canja daga { $price } bisa canjin kuɗi na { $date } ({ $source })
price-deposit = da ƙarin kuɗin ajiya { $price }
in-stock = Akwai
out-of-stock = Babu a yanzu
tax-included = Farashin ya haɗa da haraji, amma ban da kuɗin aikawa.
tax-included-rate = Farashin ya haɗa da haraji na { $rate }, amma ban da kuɗin aikawa.
tax-excluded = Farashin bai haɗa da haraji da kuɗin aikawa ba.
duties-included = Farashin ya haɗa da kuɗin kwastam da harajin shigo da kaya.
duties-excluded = Ana iya karɓar kuɗin kwastam da harajin shigo da kaya lokacin kawo kaya.
unit-piece = guda { $count }
borrowed-notice = Ba a fassara wannan rubutun ba tukuna. Harshen rubutun: { $language }.

## Delivery, returns, payment
delivery = Kai kaya
delivery-text = Muna kai wannan kayan zuwa { $country }. Za ka ga kuɗin kai kaya da lokacin isowarsa a shafukanmu na bayanin aikawa, kuma za ka sake gani kafin ka yi oda.
delivery-days = Yawanci yana isowa cikin kwanakin aiki { $from } zuwa { $to }.
delivery-cost = Kuɗin aikawa { $price } ne.
delivery-free = Aikawa kyauta ne.
delivery-free-from = Aikawa kyauta ne ga odar { $price } ko fiye.
returns = Mayar da kaya
returns-text = Idan ba ka so wani abu ba, da fatan za a tuntuɓe mu, za mu yi bayanin yadda za a mayar da shi.
returns-days = { $days ->
    [one] Za ka iya mayar da odarka cikin kwana ɗaya.
   *[other] Za ka iya mayar da odarka cikin kwanaki { $days }.
}
returns-free = Mayar da kaya kyauta ne.
returns-paid = Kai ne za ka biya kuɗin mayar da kaya.
payment = Biyan kuɗi
payment-methods = Hanyoyin biyan kuɗi: { $methods }.
contact = Tuntuɓe mu
contact-text = Kana da tambaya? Ka rubuto mana a { $email }.

## Other pages
not-found-title = Ba a sami shafin ba
not-found-text = Babu wani shafi a wannan adireshin. Wataƙila an matsar da shi, ko kuma mahaɗin ba daidai ba ne. Da fatan za a sake farawa daga shafin farko, ko a zaɓi ɗaya daga cikin rukunonin kayanmu.
not-found-home = Je shafin farko
selector-title = Zaɓi ƙasarka
selector-intro = { $shop } yana kai kaya zuwa ƙasashe da yawa. Zaɓi taka a ƙasa domin ka karanta game da kayayyakinmu da harshenka, ka ga farashi da kuɗin ƙasarka, ka kuma san sharuɗɗan aikawa, haraji da mayar da kaya waɗanda suka shafi inda kake zaune. Za ka iya canja zaɓinka a kowane lokaci a ƙarshen kowane shafi.
rates-note = Farashin da aka canja ya dogara ne da canjin kuɗi na { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Yawan ɗauka
attribute-care = Kulawa
attribute-class = Aji
attribute-color = Launi
attribute-depth = Zurfi
attribute-diameter = Faɗin da’ira
attribute-dimensions = Girma gaba ɗaya
attribute-height = Tsayi
attribute-length = Tsawo
attribute-material = Abin da aka yi da shi
attribute-model = Samfuri
attribute-origin = Ƙasar da aka yi
attribute-pattern = Zane
attribute-product_line = Jerin kayayyaki
attribute-size = Girma
attribute-style = Salo
attribute-volume = Yawan abu
attribute-warranty = Garanti
attribute-weight = Nauyi
attribute-width = Faɗi
