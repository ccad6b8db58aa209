# Basque

## Navigation
skip-to-content = Joan edukira
home = Hasiera
breadcrumbs = Hemen zaude
categories = Kategoriak
all-products = Produktu guztiak
pages = Orriak
page-of = { $number }. orria, guztira { $total }
previous-page = Aurreko orria
next-page = Hurrengo orria
service = Bezeroarentzako arreta
markets = Herrialdea eta moneta
markets-change = Aldatu herrialdea

## Home and listings
home-title = { $shop } { $country }: zure online denda
home-intro = Ongi etorri gure dendara: { $shop }. Arakatu gure kategoriak, alderatu produktuak eta irakurri xehetasun guztiak zure hizkuntzan. Herrialde honetara bidaltzen dugu: { $country }. Prezio guztiak moneta honetan erakusten dira: { $currency }.
featured = Produktu nabarmenak
listing-intro = { $count ->
    [one] Produktu bat «{ $category }» kategorian, xehetasun, irudi eta prezioarekin.
   *[other] { $count } produktu «{ $category }» kategorian, xehetasun, irudi eta prezioekin.
} Herrialde honetara bidaltzen dugu: { $country }. Prezio guztiak moneta honetan erakusten dira: { $currency }.
listing-empty = Une honetan ez dago ezer kategoria honetan.
products-count = { $count ->
    [one] Produktu bat
   *[other] { $count } produktu
}

## Product
details = Xehetasunak
sku = Artikuluaren kodea
brand = Marka
variants = Bertsio erabilgarriak
gallery = Irudiak
related = Hau ere gustatuko zaizu agian
price-from = { $price }-tik aurrera
price-on-request = Prezioa eskatu ahala
free = Doan
price-before = { $days ->
    [one] Aurreko eguneko preziorik baxuena: { $price }
   *[other] Aurreko { $days } egunetako preziorik baxuena: { $price }
}
price-saving = { $percent } merkeago
price-per-unit = { $price } / { $unit }
price-until = Eskaintzaren azken eguna: { $date }
price-converted = Prezio honetatik bihurtua: { $price }, egun honetako truke-tasarekin: { $date } ({ $source })
price-deposit = gehi gordailua: { $price }
in-stock = Stockean
out-of-stock = Une honetan ez dago eskuragarri
tax-included = BEZa barne, bidalketa-gastuak kanpo.
tax-included-rate = BEZa barne ({ $rate }), bidalketa-gastuak kanpo.
tax-excluded = BEZa eta bidalketa-gastuak kanpo.
duties-included = Muga-zergak eta inportazio-zergak barne.
duties-excluded = Entregatzean muga-zergak eta inportazio-zergak kobra daitezke.
unit-piece = { $count } unitate
borrowed-notice = Oraindik ez dugu testu hau itzuli. Testuaren hizkuntza: { $language }.

## Delivery, returns, payment
delivery = Entrega
delivery-text = Produktu hau herrialde honetara bidaltzen dugu: { $country }. Entregaren kostua eta epea bidalketei buruzko gure orrietan aurkituko dituzu, eta berriro eskaera egin aurretik.
delivery-days = Entrega-epea, lanegunetan: { $from } eta { $to } artean, normalean.
delivery-cost = Bidalketaren kostua: { $price }.
delivery-free = Bidalketa doakoa da.
delivery-free-from = Bidalketa doakoa da gutxieneko zenbateko honetatik aurrerako eskaeretan: { $price }.
returns = Itzulketak
returns-text = Zerbait gustatzen ez bazaizu, jarri gurekin harremanetan eta nola itzuli azalduko dizugu.
returns-days = { $days ->
    [one] Eskaera egun bateko epean itzul dezakezu.
   *[other] Eskaera { $days } eguneko epean itzul dezakezu.
}
returns-free = Itzulketak doakoak dira.
returns-paid = Itzultzeko gastuak zure kontura dira.
payment = Ordainketa
payment-methods = Ordaintzeko moduak: { $methods }.
contact = Harremanetarako
contact-text = Galderarik? Idatzi helbide honetara: { $email }.

## Other pages
not-found-title = Ez da orria aurkitu
not-found-text = Ez dago orririk helbide honetan. Baliteke lekuz aldatu izana edo esteka okerra izatea. Hasi berriro hasierako orritik, edo aukeratu gure kategorietako bat.
not-found-home = Joan hasierako orrira
selector-title = Aukeratu zure herrialdea
selector-intro = { $shop } dendak herrialde askotara bidaltzen ditu produktuak. Aukeratu zurea behean, gure produktuak zure hizkuntzan ezagutzeko, prezioak zure monetan eta zu bizi zaren lekuan indarrean dauden bidalketa-, zerga- eta itzulketa-baldintzekin. Aukera edozein unetan alda dezakezu, orri bakoitzaren amaieran.
rates-note = Bihurtutako prezioek egun honetako truke-tasak erabiltzen dituzte: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Edukiera
attribute-care = Zaintza
attribute-class = Klasea
attribute-color = Kolorea
attribute-depth = Sakonera
attribute-diameter = Diametroa
attribute-dimensions = Neurriak
attribute-height = Altuera
attribute-length = Luzera
attribute-material = Materiala
attribute-model = Modeloa
attribute-origin = Jatorria
attribute-pattern = Eredua
attribute-product_line = Produktu-lerroa
attribute-size = Tamaina
attribute-style = Estiloa
attribute-volume = Bolumena
attribute-warranty = Bermea
attribute-weight = Pisua
attribute-width = Zabalera
