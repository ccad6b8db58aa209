# Zulu

## Navigation
skip-to-content = Yeqela kokuqukethwe
home = Ikhaya
breadcrumbs = Ulapha
categories = Izigaba
all-products = Yonke imikhiqizo
pages = Amakhasi
page-of = Ikhasi { $number } kwangu-{ $total }
previous-page = Ikhasi langaphambili
next-page = Ikhasi elilandelayo
service = Usizo lwamakhasimende
markets = Izwe nohlobo lwemali
markets-change = Shintsha izwe

## Home and listings
home-title = { $shop }: isitolo se-inthanethi – { $country }
home-intro = Siyakwamukela ku-{ $shop }. Buka izigaba zethu, qhathanisa imikhiqizo futhi ufunde yonke imininingwane ngolimi lwakho. Izwe esithumela kulo: { $country }. Wonke amanani aboniswa ngalolu hlobo lwemali: { $currency }.
featured = Imikhiqizo ekhethiwe
listing-intro = { $count ->
    [one] Inani lemikhiqizo esigabeni esithi “{ $category }”: { $count }, kanye nemininingwane, izithombe nenani.
   *[other] Inani lemikhiqizo esigabeni esithi “{ $category }”: { $count }, kanye nemininingwane, izithombe namanani.
} Izwe esithumela kulo: { $country }. Wonke amanani aboniswa ngalolu hlobo lwemali: { $currency }.
listing-empty = Okwamanje akukho lutho kulesi sigaba.
products-count = { $count ->
    [one] Umkhiqizo ongu-{ $count }
   *[other] Imikhiqizo engu-{ $count }
}

## Product
details = Imininingwane
sku = Inombolo yomkhiqizo
brand = Ibhrendi
variants = Izinhlobo ezitholakalayo
gallery = Izithombe
related = Ungase uthande nalokhu
price-from = kusukela ku-{ $price }
price-on-request = Buza ngenani
free = Mahhala
price-before = { $days ->
    [one] Inani eliphansi kakhulu osukwini olungu-{ $days } ngaphambi kwesaphulelo: { $price }
   *[other] Inani eliphansi kakhulu ezinsukwini ezingu-{ $days } ngaphambi kwesaphulelo: { $price }
}
price-saving = Isaphulelo esingu-{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Isaphulelo siphela mhla ka-{ $date }
price-converted = Kuguqulwe kusuka ku-{ $price } ngezinga lokushintshiselana ngemali lomhla ka-{ $date } ({ $source })
price-deposit = kanye nediphozithi engu-{ $price }
in-stock = Iyatholakala
out-of-stock = Ayitholakali okwamanje
tax-included = Inani lihlanganisa intela, kodwa alihlanganisi izindleko zokuthumela.
tax-included-rate = Inani lihlanganisa intela engu-{ $rate }, kodwa alihlanganisi izindleko zokuthumela.
tax-excluded = Inani alihlanganisi intela nezindleko zokuthumela.
duties-included = Intela yasemngceleni nentela yokungenisa impahla kufakiwe enanini.
duties-excluded = Intela yasemngceleni nentela yokungenisa impahla kungase kukhokhiswe lapho kulethwa.
unit-piece = { $count ->
    [one] ucezu olungu-{ $count }
   *[other] izingcezu ezingu-{ $count }
}
borrowed-notice = Lo mbhalo awukahunyushwa. Ulimi lwalo mbhalo: { $language }.

## Delivery, returns, payment
delivery = Ukulethwa
delivery-text = Izwe esithumela kulo lo mkhiqizo: { $country }. Uzothola izindleko nesikhathi sokulethwa emakhasini ethu akhuluma ngokuthumela, futhi uzokubona futhi ngaphambi koku-oda.
delivery-days = I-oda livame ukufika phakathi kwezinsuku zokusebenza ezingu-{ $from } kuya kwezingu-{ $to }.
delivery-cost = Izindleko zokuthumela zingu-{ $price }.
delivery-free = Ukuthumela kumahhala.
delivery-free-from = Ukuthumela kumahhala kuma-oda angu-{ $price } noma ngaphezulu.
returns = Ukubuyisa izimpahla
returns-text = Uma kukhona ongakuthandanga, sicela usithinte futhi sizochaza ukuthi ungakubuyisa kanjani.
returns-days = { $days ->
    [one] Ungabuyisa i-oda lakho phakathi nosuku olungu-{ $days }.
   *[other] Ungabuyisa i-oda lakho phakathi nezinsuku ezingu-{ $days }.
}
returns-free = Ukubuyisa izimpahla kumahhala.
returns-paid = Izindleko zokubuyisa zikhokhwa nguwe.
payment = Ukukhokha
payment-methods = Izindlela zokukhokha: { $methods }.
contact = Xhumana nathi
contact-text = Unemibuzo? Sibhalele ku-{ $email }.

## Other pages
not-found-title = Ikhasi alitholakalanga
not-found-text = Alikho ikhasi kuleli kheli. Kungenzeka ukuthi lithuthiwe, noma isixhumanisi asilungile. Sicela uqale futhi ekhasini lasekhaya, noma ukhethe esinye sezigaba zethu.
not-found-home = Iya ekhasini lasekhaya
selector-title = Khetha izwe lakho
selector-intro = I-{ $shop } ithumela emazweni amaningi. Khetha izwe lakho ngezansi ukuze ufunde ngemikhiqizo yethu ngolimi lwakho, ubone amanani ngemali yakho futhi wazi imibandela yokuthumela, yentela neyokubuyisa izimpahla esebenza lapho uhlala khona. Ungashintsha okukhethile noma nini ekugcineni kwekhasi ngalinye.
rates-note = Amanani aguquliwe asebenzisa amazinga okushintshiselana ngemali omhla ka-{ $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Umthamo
attribute-care = Ukunakekela
attribute-class = Isigaba
attribute-color = Umbala
attribute-depth = Ukujula
attribute-diameter = Ububanzi bendilinga
attribute-dimensions = Izilinganiso
attribute-height = Ukuphakama
attribute-length = Ubude
attribute-material = Okwenziwe ngakho
attribute-model = Imodeli
attribute-origin = Izwe okwenziwe kulo
attribute-pattern = Iphethini
attribute-product_line = Uchungechunge lwemikhiqizo
attribute-size = Usayizi
attribute-style = Isitayela
attribute-volume = Ivolumu
attribute-warranty = Iwaranti
attribute-weight = Isisindo
attribute-width = Ububanzi
