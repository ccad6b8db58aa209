# Galician

## Navigation
skip-to-content = Ir ao contido
home = Inicio
breadcrumbs = Estás aquí
categories = Categorías
all-products = Todos os produtos
pages = Páxinas
page-of = Páxina { $number } de { $total }
previous-page = Páxina anterior
next-page = Páxina seguinte
service = Atención ao cliente
markets = País e moeda
markets-change = Cambiar de país

## Home and listings
home-title = { $shop } { $country }: a túa tenda en liña
home-intro = Dámosche a benvida a { $shop }. Explora as nosas categorías, compara produtos e le todos os detalles na túa lingua. Facemos envíos ao seguinte país: { $country }. Todos os prezos amósanse na seguinte moeda: { $currency }.
featured = Produtos destacados
listing-intro = { $count ->
    [one] Un produto na categoría «{ $category }», cos seus detalles, imaxes e prezo.
   *[other] { $count } produtos na categoría «{ $category }», cos seus detalles, imaxes e prezos.
} Facemos envíos ao seguinte país: { $country }. Todos os prezos amósanse na seguinte moeda: { $currency }.
listing-empty = Neste momento non hai nada nesta categoría.
products-count = { $count ->
    [one] Un produto
   *[other] { $count } produtos
}

## Product
details = Detalles
sku = Referencia
brand = Marca
variants = Versións dispoñibles
gallery = Imaxes
related = Tamén che pode gustar
price-from = desde { $price }
price-on-request = Prezo a consultar
free = De balde
price-before = { $days ->
    [one] Prezo máis baixo do último día: { $price }
   *[other] Prezo máis baixo dos últimos { $days } días: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Oferta válida ata o { $date }
price-converted = Convertido de { $price } ao tipo de cambio do { $date } ({ $source })
price-deposit = máis { $price } de depósito
in-stock = En stock
out-of-stock = Non dispoñible neste momento
tax-included = IVE incluído, gastos de envío á parte.
tax-included-rate = IVE incluído ({ $rate }), gastos de envío á parte.
tax-excluded = IVE e gastos de envío non incluídos.
duties-included = Aranceis e impostos de importación incluídos.
duties-excluded = Na entrega pódense cobrar aranceis e impostos de importación.
unit-piece = { $count ->
    [one] { $count } unidade
   *[other] { $count } unidades
}
borrowed-notice = Aínda non traducimos este texto. Amósase en { $language }.

## Delivery, returns, payment
delivery = Entrega
delivery-text = Enviamos este produto ao seguinte país: { $country }. Atoparás o custo e o prazo de entrega nas nosas páxinas sobre envíos, e de novo antes de facer o pedido.
delivery-days = Adoita chegar nun prazo de { $from } a { $to } días laborables.
delivery-cost = Os gastos de envío son de { $price }.
delivery-free = O envío é gratuíto.
delivery-free-from = O envío é gratuíto para pedidos a partir de { $price }.
returns = Devolucións
returns-text = Se algo non che gusta, ponte en contacto connosco e explicarémosche como devolvelo.
returns-days = { $days ->
    [one] Podes devolver o teu pedido no prazo dun día.
   *[other] Podes devolver o teu pedido no prazo de { $days } días.
}
returns-free = As devolucións son gratuítas.
returns-paid = Os gastos de devolución corren pola túa conta.
payment = Pagamento
payment-methods = Formas de pagamento dispoñibles: { $methods }.
contact = Contacto
contact-text = Tes algunha pregunta? Escríbenos a { $email }.

## Other pages
not-found-title = Páxina non atopada
not-found-text = Non hai ningunha páxina neste enderezo. Pode que se movese ou que a ligazón non sexa correcta. Volve comezar desde a páxina de inicio ou escolle unha das nosas categorías.
not-found-home = Ir á páxina de inicio
selector-title = Escolle o teu país
selector-intro = { $shop } fai envíos a moitos países. Escolle o teu a continuación para coñecer os nosos produtos na túa lingua, con prezos na túa moeda e coas condicións de envío, impostos e devolución que se aplican onde vives. Podes cambiar a túa elección en calquera momento ao final de cada páxina.
rates-note = Os prezos convertidos calcúlanse cos tipos de cambio do { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacidade
attribute-care = Coidados
attribute-class = Clase
attribute-color = Cor
attribute-depth = Profundidade
attribute-diameter = Diámetro
attribute-dimensions = Dimensións
attribute-height = Altura
attribute-length = Lonxitude
attribute-material = Material
attribute-model = Modelo
attribute-origin = Fabricado en
attribute-pattern = Estampado
attribute-product_line = Liña de produtos
attribute-size = Tamaño
attribute-style = Estilo
attribute-volume = Volume
attribute-warranty = Garantía
attribute-weight = Peso
attribute-width = Largura
