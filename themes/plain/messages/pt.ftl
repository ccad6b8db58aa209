# Portuguese (Brazil)

## Navigation
skip-to-content = Ir para o conteúdo
home = Início
breadcrumbs = Você está aqui
categories = Categorias
all-products = Todos os produtos
pages = Páginas
page-of = Página { $number } de { $total }
previous-page = Página anterior
next-page = Próxima página
service = Atendimento ao cliente
markets = País e moeda
markets-change = Mudar de país

## Home and listings
home-title = { $shop } { $country }: sua loja online
home-intro = Boas-vindas à loja { $shop }. Navegue por nossas categorias, compare produtos e leia todos os detalhes no seu idioma. Entregamos no seguinte país: { $country }. Todos os preços são exibidos na seguinte moeda: { $currency }.
featured = Produtos em destaque
listing-intro = { $count ->
    [one] { $count } produto na categoria “{ $category }”, com detalhes, imagens e preço.
    [many] { $count } de produtos na categoria “{ $category }”, com detalhes, imagens e preços.
   *[other] { $count } produtos na categoria “{ $category }”, com detalhes, imagens e preços.
} Entregamos no seguinte país: { $country }. Todos os preços são exibidos na seguinte moeda: { $currency }.
listing-empty = Não há nada nesta categoria no momento.
products-count = { $count ->
    [one] { $count } produto
    [many] { $count } de produtos
   *[other] { $count } produtos
}

## Product
details = Detalhes
sku = Código do produto
brand = Marca
variants = Versões disponíveis
gallery = Imagens
related = Você também pode gostar
price-from = a partir de { $price }
price-on-request = Preço sob consulta
free = Grátis
price-before = { $days ->
    [one] Menor preço no último dia: { $price }
    [many] Menor preço nos últimos { $days } de dias: { $price }
   *[other] Menor preço nos últimos { $days } dias: { $price }
}
price-saving = { $percent } de desconto
price-per-unit = { $price } / { $unit }
price-until = Oferta válida até { $date }
price-converted = Convertido de { $price } pela taxa de câmbio de { $date } ({ $source })
price-deposit = mais { $price } de depósito retornável
in-stock = Em estoque
out-of-stock = Indisponível no momento
tax-included = Impostos inclusos; frete não incluso.
tax-included-rate = Impostos inclusos ({ $rate }); frete não incluso.
tax-excluded = Impostos e frete não inclusos.
duties-included = Impostos de importação e taxas alfandegárias inclusos.
duties-excluded = Impostos de importação e taxas alfandegárias podem ser cobrados na entrega.
unit-piece = { $count ->
    [one] { $count } unidade
    [many] { $count } de unidades
   *[other] { $count } unidades
}
borrowed-notice = Ainda não traduzimos este texto. Ele é exibido em { $language }.

## Delivery, returns, payment
delivery = Entrega
delivery-text = Entregamos este produto no seguinte país: { $country }. O custo e o prazo de entrega estão em nossas páginas sobre entrega e aparecem novamente antes de você finalizar o pedido.
delivery-days = Normalmente chega em { $from } a { $to } dias úteis.
delivery-cost = O frete custa { $price }.
delivery-free = O frete é grátis.
delivery-free-from = Frete grátis em pedidos a partir de { $price }.
returns = Devoluções
returns-text = Se você não gostar de algo, entre em contato conosco e explicaremos como fazer a devolução.
returns-days = { $days ->
    [one] Você pode devolver seu pedido em até { $days } dia.
    [many] Você pode devolver seu pedido em até { $days } de dias.
   *[other] Você pode devolver seu pedido em até { $days } dias.
}
returns-free = A devolução é gratuita.
returns-paid = O custo da devolução é por sua conta.
payment = Pagamento
payment-methods = Formas de pagamento aceitas: { $methods }.
contact = Contato
contact-text = Dúvidas? Escreva para { $email }.

## Other pages
not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço. Ela pode ter mudado de lugar ou o link pode estar errado. Recomece pela página inicial ou escolha uma de nossas categorias.
not-found-home = Ir para a página inicial
selector-title = Escolha seu país
selector-intro = { $shop } entrega em muitos países. Escolha o seu abaixo para conhecer nossos produtos no seu idioma, com preços na sua moeda e com as condições de envio, impostos e devolução válidas onde você mora. Você pode mudar sua escolha a qualquer momento no final de cada página.
rates-note = Os preços convertidos usam as taxas de câmbio de { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacidade
attribute-care = Cuidados
attribute-class = Classe
attribute-color = Cor
attribute-depth = Profundidade
attribute-diameter = Diâmetro
attribute-dimensions = Dimensões
attribute-height = Altura
attribute-length = Comprimento
attribute-material = Material
attribute-model = Modelo
attribute-origin = Fabricado em
attribute-pattern = Estampa
attribute-product_line = Linha de produtos
attribute-size = Tamanho
attribute-style = Estilo
attribute-volume = Volume
attribute-warranty = Garantia
attribute-weight = Peso
attribute-width = Largura
