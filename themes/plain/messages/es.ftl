# Spanish

## Navigation
skip-to-content = Ir al contenido
home = Inicio
breadcrumbs = Estás aquí
categories = Categorías
all-products = Todos los productos
pages = Páginas
page-of = Página { $number } de { $total }
previous-page = Página anterior
next-page = Página siguiente
service = Atención al cliente
markets = País y moneda
markets-change = Cambiar de país

## Home and listings
home-title = { $shop } { $country }: tu tienda online
home-intro = Te damos la bienvenida a { $shop }. Explora nuestras categorías, compara productos y consulta todos los detalles en tu idioma. Hacemos envíos a { $country }, y todos los precios se muestran en la siguiente moneda: { $currency }.
featured = Productos destacados
listing-intro = { $count ->
    [one] Un producto en la categoría «{ $category }», con sus detalles, sus imágenes y su precio.
    [many] { $count } de productos en la categoría «{ $category }», con sus detalles, imágenes y precios.
   *[other] { $count } productos en la categoría «{ $category }», con sus detalles, imágenes y precios.
} Hacemos envíos a { $country }, y todos los precios se muestran en la siguiente moneda: { $currency }.
listing-empty = No hay nada en esta categoría en este momento.
products-count = { $count ->
    [one] Un producto
    [many] { $count } de productos
   *[other] { $count } productos
}

## Product
details = Detalles
sku = Referencia
brand = Marca
variants = Versiones disponibles
gallery = Imágenes
related = También te puede gustar
price-from = desde { $price }
price-on-request = Precio a consultar
free = Gratis
price-before = { $days ->
    [one] Precio más bajo del último día: { $price }
    [many] Precio más bajo de los últimos { $days } de días: { $price }
   *[other] Precio más bajo de los últimos { $days } días: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Oferta válida hasta el { $date }
price-converted = Convertido de { $price } al tipo de cambio del { $date } ({ $source })
price-deposit = más { $price } de depósito
in-stock = En stock
out-of-stock = No disponible en este momento
tax-included = Impuestos incluidos, gastos de envío aparte.
tax-included-rate = Impuestos incluidos ({ $rate }), gastos de envío aparte.
tax-excluded = Impuestos y gastos de envío no incluidos.
duties-included = Aranceles e impuestos de importación incluidos.
duties-excluded = Es posible que se cobren aranceles e impuestos de importación en la entrega.
unit-piece = { $count ->
    [one] { $count } unidad
    [many] { $count } de unidades
   *[other] { $count } unidades
}
borrowed-notice = Todavía no hemos traducido este texto. Se muestra en { $language }.

## Delivery, returns, payment
delivery = Envío
delivery-text = Enviamos este producto a { $country }. Encontrarás los gastos y el plazo de entrega en nuestras páginas sobre envíos, y de nuevo antes de hacer el pedido.
delivery-days = Suele llegar en un plazo de { $from } a { $to } días laborables.
delivery-cost = Los gastos de envío son de { $price }.
delivery-free = El envío es gratuito.
delivery-free-from = El envío es gratuito en pedidos a partir de { $price }.
returns = Devoluciones
returns-text = Si algo no te gusta, ponte en contacto con nosotros y te explicaremos cómo devolverlo.
returns-days = { $days ->
    [one] Puedes devolver tu pedido en el plazo de un día.
    [many] Puedes devolver tu pedido en el plazo de { $days } de días.
   *[other] Puedes devolver tu pedido en el plazo de { $days } días.
}
returns-free = Las devoluciones son gratuitas.
returns-paid = Los gastos de devolución corren por tu cuenta.
payment = Pago
payment-methods = Formas de pago disponibles: { $methods }.
contact = Contacto
contact-text = ¿Tienes alguna pregunta? Escríbenos a { $email }.

## Other pages
not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede que se haya movido o que el enlace no sea correcto. Vuelve a empezar desde la página de inicio o elige una de nuestras categorías.
not-found-home = Ir a la página de inicio
selector-title = Elige tu país
selector-intro = { $shop } hace envíos a muchos países. Elige el tuyo a continuación para conocer nuestros productos en tu idioma, con precios en tu moneda y con las condiciones de envío, impuestos y devolución que se aplican donde vives. Puedes cambiar tu elección en cualquier momento al final de cada página.
rates-note = Los precios convertidos se calculan con los tipos de cambio del { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacidad
attribute-care = Cuidados
attribute-class = Clase
attribute-color = Color
attribute-depth = Profundidad
attribute-diameter = Diámetro
attribute-dimensions = Dimensiones
attribute-height = Altura
attribute-length = Longitud
attribute-material = Material
attribute-model = Modelo
attribute-origin = Fabricado en
attribute-pattern = Motivo
attribute-product_line = Línea de productos
attribute-size = Tamaño
attribute-style = Estilo
attribute-volume = Volumen
attribute-warranty = Garantía
attribute-weight = Peso
attribute-width = Ancho
