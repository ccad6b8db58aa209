# Swahili

## Navigation
skip-to-content = Ruka hadi kwenye maudhui
home = Mwanzo
breadcrumbs = Uko hapa
categories = Kategoria
all-products = Bidhaa zote
pages = Kurasa
page-of = Ukurasa wa { $number } kati ya { $total }
previous-page = Ukurasa uliotangulia
next-page = Ukurasa unaofuata
service = Huduma kwa wateja
markets = Nchi na sarafu
markets-change = Badilisha nchi

## Home and listings
home-title = { $shop }: duka la mtandaoni la { $country }
home-intro = Karibu { $shop }. Tazama kategoria zetu, linganisha bidhaa na usome kila maelezo kwa lugha yako mwenyewe. Tunafikisha bidhaa { $country }, na bei zote zimeonyeshwa kwa sarafu hii: { $currency }.
featured = Bidhaa zilizochaguliwa
listing-intro = { $count ->
    [one] Bidhaa moja katika kategoria ya “{ $category }”, pamoja na maelezo, picha na bei yake.
   *[other] Bidhaa { $count } katika kategoria ya “{ $category }”, pamoja na maelezo, picha na bei zake.
} Tunafikisha bidhaa { $country }, na bei zote zimeonyeshwa kwa sarafu hii: { $currency }.
listing-empty = Kwa sasa hakuna kitu katika kategoria hii.
products-count = { $count ->
    [one] Bidhaa moja
   *[other] Bidhaa { $count }
}

## Product
details = Maelezo
sku = Nambari ya bidhaa
brand = Chapa
variants = Aina zinazopatikana
gallery = Picha
related = Huenda ukapenda pia
price-from = kuanzia { $price }
price-on-request = Uliza bei
free = Bila malipo
price-before = Bei ya chini zaidi katika siku { $days } kabla ya punguzo: { $price }
price-saving = Punguzo la { $percent }
price-per-unit = { $price } / { $unit }
price-until = Ofa inaisha tarehe { $date }
price-converted = Imebadilishwa kutoka { $price } kwa kiwango cha tarehe { $date } ({ $source })
price-deposit = pamoja na amana ya { $price }
in-stock = Inapatikana
out-of-stock = Haipatikani kwa sasa
tax-included = Bei inajumuisha kodi; gharama ya usafirishaji ni ya ziada.
tax-included-rate = Bei inajumuisha kodi ya { $rate }; gharama ya usafirishaji ni ya ziada.
tax-excluded = Bei haijumuishi kodi na gharama ya usafirishaji.
duties-included = Ushuru wa forodha na kodi za uagizaji zimejumuishwa.
duties-excluded = Ushuru wa forodha na kodi za uagizaji huenda zikatozwa bidhaa zinapofikishwa.
unit-piece = { $count ->
    [one] kipande { $count }
   *[other] vipande { $count }
}
borrowed-notice = Maandishi haya bado hayajatafsiriwa. Lugha ya maandishi haya: { $language }.

## Delivery, returns, payment
delivery = Usafirishaji
delivery-text = Tunafikisha bidhaa hii { $country }. Utapata gharama na muda wa usafirishaji kwenye kurasa zetu kuhusu usafirishaji, na tena kabla ya kuagiza.
delivery-days = Kwa kawaida huwasili ndani ya siku { $from } hadi { $to } za kazi.
delivery-cost = Gharama ya usafirishaji ni { $price }.
delivery-free = Usafirishaji ni bila malipo.
delivery-free-from = Usafirishaji ni bila malipo kwa maagizo ya { $price } au zaidi.
returns = Kurejesha bidhaa
returns-text = Ikiwa hujapenda kitu, tafadhali wasiliana nasi na tutakueleza jinsi ya kukirejesha.
returns-days = { $days ->
    [one] Unaweza kurejesha agizo lako ndani ya siku moja.
   *[other] Unaweza kurejesha agizo lako ndani ya siku { $days }.
}
returns-free = Kurejesha bidhaa ni bila malipo.
returns-paid = Utalipia gharama ya kurejesha bidhaa.
payment = Malipo
payment-methods = Njia za malipo: { $methods }.
contact = Mawasiliano
contact-text = Una maswali? Tuandikie kupitia { $email }.

## Other pages
not-found-title = Ukurasa haujapatikana
not-found-text = Hakuna ukurasa katika anwani hii. Huenda umehamishwa, au kiungo si sahihi. Tafadhali anza tena kutoka ukurasa wa mwanzo, au chagua mojawapo ya kategoria zetu.
not-found-home = Nenda kwenye ukurasa wa mwanzo
selector-title = Chagua nchi yako
selector-intro = { $shop } hufikisha bidhaa katika nchi nyingi. Chagua nchi yako hapa chini ili usome kuhusu bidhaa zetu kwa lugha yako, uone bei kwa sarafu yako na ujue masharti ya usafirishaji, kodi na kurejesha bidhaa yanayotumika mahali unapoishi. Unaweza kubadilisha chaguo lako wakati wowote mwishoni mwa kila ukurasa.
rates-note = Bei zilizobadilishwa zinatumia viwango vya ubadilishaji vya tarehe { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ujazo
attribute-care = Utunzaji
attribute-class = Daraja
attribute-color = Rangi
attribute-depth = Kina
attribute-diameter = Kipenyo
attribute-dimensions = Vipimo
attribute-height = Kimo
attribute-length = Urefu
attribute-material = Nyenzo
attribute-model = Modeli
attribute-origin = Nchi ilikotengenezwa
attribute-pattern = Ruwaza
attribute-product_line = Mfululizo wa bidhaa
attribute-size = Saizi
attribute-style = Mtindo
attribute-volume = Ukubwa wa ujazo
attribute-warranty = Dhamana
attribute-weight = Uzito
attribute-width = Upana
