# Irish

## Navigation
skip-to-content = Téigh chuig an ábhar
home = Baile
breadcrumbs = Tá tú anseo
categories = Catagóirí
all-products = Gach táirge
pages = Leathanaigh
page-of = Leathanach { $number } as { $total }
previous-page = An leathanach roimhe seo
next-page = An chéad leathanach eile
service = Seirbhís do chustaiméirí
markets = Tír agus airgeadra
markets-change = Athraigh an tír

## Home and listings
home-title = { $shop } { $country }: siopa ar líne
home-intro = Fáilte chuig siopa { $shop }. Brabhsáil ár gcatagóirí, cuir táirgí i gcomparáid lena chéile agus léigh gach sonra i do theanga féin. Seachadaimid chuig an tír seo a leanas: { $country }. Taispeántar na praghsanna go léir san airgeadra seo a leanas: { $currency }.
featured = Táirgí roghnaithe
listing-intro = { $count ->
    [one] Táirge amháin sa chatagóir “{ $category }”, mar aon leis na sonraí, na pictiúir agus an praghas.
    [two] { $count } tháirge sa chatagóir “{ $category }”, mar aon leis na sonraí, na pictiúir agus na praghsanna.
    [few] { $count } tháirge sa chatagóir “{ $category }”, mar aon leis na sonraí, na pictiúir agus na praghsanna.
    [many] { $count } dtáirge sa chatagóir “{ $category }”, mar aon leis na sonraí, na pictiúir agus na praghsanna.
   *[other] { $count } táirge sa chatagóir “{ $category }”, mar aon leis na sonraí, na pictiúir agus na praghsanna.
} Seachadaimid chuig an tír seo a leanas: { $country }. Taispeántar na praghsanna go léir san airgeadra seo a leanas: { $currency }.
listing-empty = Níl aon rud sa chatagóir seo faoi láthair.
products-count = { $count ->
    [one] Táirge amháin
    [two] { $count } tháirge
    [few] { $count } tháirge
    [many] { $count } dtáirge
   *[other] { $count } táirge
}

## Product
details = Sonraí
sku = Uimhir an earra
brand = Branda
variants = Leaganacha ar fáil
gallery = Pictiúir
related = B’fhéidir go dtaitneodh siad seo leat freisin
price-from = ó { $price }
price-on-request = Praghas ar iarratas
free = Saor in aisce
price-before = { $days ->
    [one] An praghas is ísle an lá roimh an laghdú: { $price }
    [two] An praghas is ísle sa { $days } lá roimh an laghdú: { $price }
    [few] An praghas is ísle sna { $days } lá roimh an laghdú: { $price }
    [many] An praghas is ísle sna { $days } lá roimh an laghdú: { $price }
   *[other] An praghas is ísle sna { $days } lá roimh an laghdú: { $price }
}
price-saving = Lascaine { $percent }
price-per-unit = { $price } / { $unit }
price-until = Deireadh na tairisceana: { $date }
price-converted = Tiontaithe ó { $price } de réir ráta malairte an dáta seo: { $date } ({ $source })
price-deposit = móide éarlais { $price }
in-stock = I stoc
out-of-stock = Níl ar fáil faoi láthair
tax-included = CBL san áireamh, seachadadh le híoc sa bhreis.
tax-included-rate = CBL { $rate } san áireamh, seachadadh le híoc sa bhreis.
tax-excluded = Níl CBL ná costas seachadta san áireamh sa phraghas.
duties-included = Tá dleachtanna custaim agus cánacha allmhairiúcháin san áireamh.
duties-excluded = D’fhéadfaí dleachtanna custaim agus cánacha allmhairiúcháin a ghearradh tráth an tseachadta.
unit-piece = { $count ->
    [one] { $count } aonad
    [two] { $count } aonad
    [few] { $count } aonad
    [many] { $count } n-aonad
   *[other] { $count } aonad
}
borrowed-notice = Níl an téacs seo aistrithe againn fós. Teanga an téacs: { $language }.

## Delivery, returns, payment
delivery = Seachadadh
delivery-text = Seachadaimid an táirge seo chuig an tír seo a leanas: { $country }. Gheobhaidh tú costas agus am an tseachadta ar ár leathanaigh faoi sheachadadh, agus arís sula ndéanann tú ordú.
delivery-days = De ghnáth tagann sé laistigh de { $from } go { $to } lá oibre.
delivery-cost = Costas seachadta: { $price }.
delivery-free = Tá an seachadadh saor in aisce.
delivery-free-from = Tá an seachadadh saor in aisce ar orduithe ar fiú { $price } nó níos mó iad.
returns = Aischur earraí
returns-text = Mura dtaitníonn rud éigin leat, déan teagmháil linn agus míneoimid duit conas é a chur ar ais.
returns-days = { $days ->
    [one] Is féidir leat d’ordú a chur ar ais laistigh de lá amháin.
    [two] Is féidir leat d’ordú a chur ar ais laistigh de { $days } lá.
    [few] Is féidir leat d’ordú a chur ar ais laistigh de { $days } lá.
    [many] Is féidir leat d’ordú a chur ar ais laistigh de { $days } lá.
   *[other] Is féidir leat d’ordú a chur ar ais laistigh de { $days } lá.
}
returns-free = Is féidir earraí a chur ar ais saor in aisce.
returns-paid = Íocann tusa as iad a chur ar ais.
payment = Íocaíocht
payment-methods = Is féidir íoc sna slite seo a leanas: { $methods }.
contact = Teagmháil
contact-text = Ceisteanna? Scríobh chugainn ag { $email }.

## Other pages
not-found-title = Níor aimsíodh an leathanach
not-found-text = Níl aon leathanach ag an seoladh seo. B’fhéidir gur bogadh é, nó go bhfuil an nasc mícheart. Tosaigh arís ón leathanach baile, nó roghnaigh ceann dár gcatagóirí.
not-found-home = Téigh chuig an leathanach baile
selector-title = Roghnaigh do thír
selector-intro = Seachadann { $shop } chuig go leor tíortha. Roghnaigh do thír féin thíos chun léamh faoinár dtáirgí i do theanga, le praghsanna i d’airgeadra féin agus leis na coinníollacha seachadta, cánach agus aischuir a bhaineann leis an áit a bhfuil tú i do chónaí. Is féidir leat do rogha a athrú am ar bith ag bun gach leathanaigh.
rates-note = Úsáideann praghsanna tiontaithe rátaí malairte an dáta seo: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Toilleadh
attribute-care = Cúram
attribute-class = Aicme
attribute-color = Dath
attribute-depth = Doimhneacht
attribute-diameter = Trastomhas
attribute-dimensions = Toisí
attribute-height = Airde
attribute-length = Fad
attribute-material = Ábhar
attribute-model = Samhail
attribute-origin = Tír déantúsaíochta
attribute-pattern = Patrún
attribute-product_line = Líne táirgí
attribute-size = Méid
attribute-style = Stíl
attribute-volume = Toirt
attribute-warranty = Barántas
attribute-weight = Meáchan
attribute-width = Leithead
