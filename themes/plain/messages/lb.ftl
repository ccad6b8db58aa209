# Luxembourgish

## Navigation
skip-to-content = Bei den Inhalt sprangen
home = Startsäit
breadcrumbs = Dir sidd hei
categories = Kategorien
all-products = All Produiten
pages = Säiten
page-of = Säit { $number } / { $total }
previous-page = Säit virdrun
next-page = Nächst Säit
service = Clientsservice
markets = Land a Währung
markets-change = Land änneren

## Home and listings
home-title = { $shop } { $country }: Ären Onlinebuttek
home-intro = Wëllkomm bei { $shop }. Kuckt Iech an eise Kategorien ëm, vergläicht Produiten a liest all Detailer an Ärer Sprooch. Mir liwweren an dëst Land: { $country }. All Präisser sinn an der Währung { $currency } uginn.
featured = Recommandéiert Produiten
listing-intro = { $count ->
    [one] Ee Produit an der Kategorie „{ $category }“ mat Beschreiwung, Biller a Präis.
   *[other] { $count } Produiten an der Kategorie „{ $category }“ mat Beschreiwung, Biller a Präisser.
} Mir liwweren an dëst Land: { $country }. All Präisser sinn an der Währung { $currency } uginn.
listing-empty = An dëser Kategorie gëtt et am Moment näischt.
products-count = { $count ->
    [one] Ee Produit
   *[other] { $count } Produiten
}

## Product
details = Detailer
sku = Artikelnummer
brand = Mark
variants = Disponibel Varianten
gallery = Biller
related = Dat hei kéint Iech och gefalen
price-from = ab { $price }
price-on-request = Präis op Ufro
free = Gratis
price-before = { $days ->
    [one] Niddregste Präis vum leschten Dag: { $price }
   *[other] Niddregste Präis vun de leschten { $days } Deeg: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Offer gëlleg bis { $date }
price-converted = Ëmgerechent aus { $price } zum Cours vum { $date } ({ $source })
price-deposit = plus { $price } Consigne
in-stock = Op Lager
out-of-stock = Am Moment net disponibel
tax-included = Präis mat TVA, ouni Liwwerkäschten.
tax-included-rate = Präis mat { $rate } TVA, ouni Liwwerkäschten.
tax-excluded = Präis ouni TVA an ouni Liwwerkäschten.
duties-included = Zoll an Importsteiere sinn am Präis abegraff.
duties-excluded = Bei der Liwwerung kënnen Zoll an Importsteieren ufalen.
unit-piece = { $count } Stéck
borrowed-notice = Mir hunn dësen Text nach net iwwersat. E gëtt op { $language } gewisen.

## Delivery, returns, payment
delivery = Liwwerung
delivery-text = Mir liwweren dëse Produit an dëst Land: { $country }. D’Käschten an d’Dauer vun der Liwwerung fannt Dir op eise Säiten iwwer de Versand an nach eng Kéier, ier Dir bestellt.
delivery-days = D’Liwwerung dauert normalerweis { $from } bis { $to } Wierkdeeg.
delivery-cost = D’Liwwerkäschte sinn { $price }.
delivery-free = D’Liwwerung ass gratis.
delivery-free-from = D’Liwwerung ass gratis fir Bestellunge vun { $price } un.
returns = Retouren
returns-text = Wann Iech eppes net gefält, da mellt Iech w. e. g. bei eis. Mir erklären Iech dann, wéi Dir et zréckschécke kënnt.
returns-days = { $days ->
    [one] Dir kënnt Är Bestellung bannent engem Dag zréckschécken.
   *[other] Dir kënnt Är Bestellung bannent { $days } Deeg zréckschécken.
}
returns-free = Zréckschécken ass gratis.
returns-paid = D’Käschte fir d’Zréckschécke bezuelt Dir.
payment = Bezuelung
payment-methods = Dir kënnt tëschent dëse Bezuelmethode wielen: { $methods }.
contact = Kontakt
contact-text = Froen? Schreift eis op { $email }.

## Other pages
not-found-title = Säit net fonnt
not-found-text = Op dëser Adress gëtt et keng Säit. Vläicht gouf se geréckelt, oder de Link ass falsch. Fänkt w. e. g. nach eng Kéier op der Startsäit un oder wielt eng vun eise Kategorien.
not-found-home = Op d’Startsäit goen
selector-title = Wielt Äert Land
selector-intro = { $shop } liwwert a vill Länner. Wielt hei ënnen Äert Land, fir iwwer eis Produiten an Ärer Sprooch ze liesen, mat Präisser an Ärer Währung a mat de Konditioune fir Versand, Steieren a Retouren, déi do gëllen, wou Dir wunnt. Dir kënnt Äre Choix zu all Moment um Enn vun all Säit änneren.
rates-note = Ëmgerechent Präisser baséieren op de Wiesselcourse vum { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapazitéit
attribute-care = Fleeg
attribute-class = Klass
attribute-color = Faarf
attribute-depth = Déift
attribute-diameter = Duerchmiesser
attribute-dimensions = Moossen
attribute-height = Héicht
attribute-length = Längt
attribute-material = Material
attribute-model = Modell
attribute-origin = Hiergestallt an
attribute-pattern = Muster
attribute-product_line = Produktlinn
attribute-size = Gréisst
attribute-style = Stil
attribute-volume = Volumen
attribute-warranty = Garantie
attribute-weight = Gewiicht
attribute-width = Breet
