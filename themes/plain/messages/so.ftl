# Somali

## Navigation
skip-to-content = U gudub nuxurka
home = Bogga hore
breadcrumbs = Halkan ayaad joogtaa
categories = Qaybaha
all-products = Dhammaan alaabta
pages = Bogagga
page-of = Bogga { $number } ee { $total }
previous-page = Boggii ka horreeyay
next-page = Bogga xiga
service = Adeegga macaamiisha
markets = Dalka iyo lacagta
markets-change = Beddel dalka

## Home and listings
home-title = { $shop }: dukaan onlayn ah – { $country }
home-intro = Ku soo dhawow { $shop }. Eeg qaybahayaga, isbarbardhig alaabta, faahfaahin kastana ku akhri luqaddaada. Waxaan alaabta geynaa { $country }, qiimayaasha oo dhanna waxaa lagu muujiyay lacagtan: { $currency }.
featured = Alaab la soo xulay
listing-intro = { $count ->
    [one] Hal alaab oo ku jirta qaybta “{ $category }”, oo leh faahfaahin, sawirro iyo qiime.
   *[other] { $count } alaabood oo ku jira qaybta “{ $category }”, oo leh faahfaahin, sawirro iyo qiimayaal.
} Waxaan alaabta geynaa { $country }, qiimayaasha oo dhanna waxaa lagu muujiyay lacagtan: { $currency }.
listing-empty = Hadda waxba kuma jiraan qaybtan.
products-count = { $count ->
    [one] Hal alaab
   *[other] { $count } alaabood
}

## Product
details = Faahfaahin
sku = Lambarka alaabta
brand = Sumadda
variants = Noocyada la heli karo
gallery = Sawirro
related = Waxaa laga yaabaa inaad sidoo kale jeclaato
price-from = laga bilaabo { $price }
price-on-request = Qiimaha nala soo weydii
free = Bilaash
price-before = { $days ->
    [one] Qiimihii ugu hooseeyay { $days } maalin ee ka horreysay qiimo-dhimista: { $price }
   *[other] Qiimihii ugu hooseeyay { $days } maalmood ee ka horreeyay qiimo-dhimista: { $price }
}
price-saving = Qiimo-dhimis { $percent }
price-per-unit = { $price } / { $unit }
price-until = Qiimo-dhimistu waxay dhammaanaysaa { $date }
price-converted = Laga beddelay { $price } iyadoo la raacayo sarrifka { $date } ({ $source })
price-deposit = waxaa ku darsamaya carbuun { $price }
in-stock = Waa la hayaa
out-of-stock = Hadda lama hayo
tax-included = Qiimaha waxaa ku jira canshuurta, kuma jiro kharashka dirista.
tax-included-rate = Qiimaha waxaa ku jira canshuur dhan { $rate }, kuma jiro kharashka dirista.
tax-excluded = Qiimaha kuma jiraan canshuurta iyo kharashka dirista.
duties-included = Canshuurta kastamka iyo canshuurta soo dejinta way ku jiraan qiimaha.
duties-excluded = Canshuurta kastamka iyo canshuurta soo dejinta waxaa laga yaabaa in la qaado marka alaabta la keeno.
unit-piece = { $count } xabbo
borrowed-notice = Qoraalkan weli lama turjumin. Luqadda qoraalka: { $language }.

## Delivery, returns, payment
delivery = Gaarsiinta
delivery-text = Alaabtan waxaan geynaa { $country }. Kharashka iyo waqtiga gaarsiinta waxaad ka heli doontaa bogaggayaga ku saabsan dirista, mar kalena waad arki doontaa ka hor intaadan dalban.
delivery-days = Dalabku badanaa wuxuu ku yimaadaa { $from } ilaa { $to } maalmood oo shaqo gudahood.
delivery-cost = Kharashka diristu waa { $price }.
delivery-free = Diristu waa bilaash.
delivery-free-from = Diristu waa bilaash dalabaadka ah { $price } ama ka badan.
returns = Soo celinta
returns-text = Haddii aad wax jeclaan weydo, fadlan nala soo xiriir, waxaanan kuu sharxi doonnaa sida loo soo celiyo.
returns-days = { $days ->
    [one] Dalabkaaga waxaad ku soo celin kartaa hal maalin gudaheed.
   *[other] Dalabkaaga waxaad ku soo celin kartaa { $days } maalmood gudahood.
}
returns-free = Soo celintu waa bilaash.
returns-paid = Kharashka soo celinta adiga ayaa bixinaya.
payment = Lacag bixinta
payment-methods = Hababka lacag bixinta: { $methods }.
contact = La xiriir
contact-text = Su’aalo ma qabtaa? Noogu soo qor { $email }.

## Other pages
not-found-title = Bogga lama helin
not-found-text = Cinwaankan bog kuma jiro. Waxaa laga yaabaa in bogga la raray, ama in xiriiriyuhu khaldan yahay. Fadlan mar kale ka billow bogga hore, ama dooro mid ka mid ah qaybahayaga.
not-found-home = Tag bogga hore
selector-title = Dooro dalkaaga
selector-intro = { $shop } wuxuu alaabta geeyaa dalal badan. Hoos ka dooro dalkaaga si aad alaabtayada ugu akhrido luqaddaada, qiimayaashana ugu aragto lacagtaada, aadna u ogaato shuruudaha dirista, canshuurta iyo soo celinta ee ka jira meesha aad ku nooshahay. Waxaad doorashadaada beddeli kartaa mar kasta dhammaadka bog kasta.
rates-note = Qiimayaasha la beddelay waxay ku salaysan yihiin sarrifka { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Awoodda qaadista
attribute-care = Daryeelka
attribute-class = Heerka
attribute-color = Midabka
attribute-depth = Qoto-dheerida
attribute-diameter = Dhexroorka
attribute-dimensions = Cabbirrada
attribute-height = Joogga
attribute-length = Dhererka
attribute-material = Walaxda
attribute-model = Moodeelka
attribute-origin = Dalka lagu sameeyay
attribute-pattern = Naqshadda
attribute-product_line = Taxanaha alaabta
attribute-size = Cabbirka
attribute-style = Qaabka
attribute-volume = Mugga
attribute-warranty = Dammaanadda
attribute-weight = Miisaanka
attribute-width = Ballaca
