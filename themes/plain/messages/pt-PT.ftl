# Portuguese (Portugal)

## Navigation
skip-to-content = Saltar para o conteúdo
home = Início
breadcrumbs = Está aqui
categories = Categorias
all-products = Todos os produtos
pages = Páginas
page-of = Página { $number } de { $total }
previous-page = Página anterior
next-page = Página seguinte
service = Apoio ao cliente
markets = País e moeda
markets-change = Mudar de país

## Home and listings
home-title = { $shop } { $country }: a sua loja online
home-intro = Damos-lhe as boas-vindas à loja { $shop }. Explore as nossas categorias, compare produtos e leia todos os pormenores no seu idioma. Entregamos no seguinte país: { $country }. Todos os preços são apresentados na seguinte moeda: { $currency }.
featured = Produtos em destaque
listing-intro = { $count ->
    [one] Um produto na categoria «{ $category }», com os seus detalhes, imagens e preço.
    [many] { $count } de produtos na categoria «{ $category }», com os seus detalhes, imagens e preços.
   *[other] { $count } produtos na categoria «{ $category }», com os seus detalhes, imagens e preços.
} Entregamos no seguinte país: { $country }. Todos os preços são apresentados na seguinte moeda: { $currency }.
listing-empty = De momento, não há nada nesta categoria.
products-count = { $count ->
    [one] Um produto
    [many] { $count } de produtos
   *[other] { $count } produtos
}

## Product
details = Detalhes
sku = Referência
brand = Marca
variants = Versões disponíveis
gallery = Imagens
related = Também poderá gostar de
price-from = desde { $price }
price-on-request = Preço sob consulta
free = Grátis
price-before = { $days ->
    [one] Preço mais baixo do último dia: { $price }
    [many] Preço mais baixo dos últimos { $days } de dias: { $price }
   *[other] Preço mais baixo dos últimos { $days } dias: { $price }
}
price-saving = −{ $percent }
price-converted = Convertido de { $price } à taxa de câmbio de { $date } ({ $source })
price-deposit = acresce depósito de { $price }
in-stock = Em stock
out-of-stock = Indisponível de momento
tax-included = Preço com IVA incluído, acrescido de portes de envio.
tax-included-rate = Preço com IVA de { $rate } incluído, acrescido de portes de envio.
tax-excluded = Ao preço acrescem o IVA e os portes de envio.
duties-included = Direitos aduaneiros e impostos de importação incluídos.
duties-excluded = Na entrega podem ser cobrados direitos aduaneiros e impostos de importação.
borrowed-notice = Ainda não traduzimos este texto. É apresentado em { $language }.

## Delivery, returns, payment
delivery = Entrega
delivery-text = Entregamos este produto no seguinte país: { $country }. Encontra o custo e o prazo de entrega nas nossas páginas sobre envios e, novamente, antes de concluir a encomenda.
delivery-days = Normalmente chega no prazo de { $from } a { $to } dias úteis.
delivery-cost = Os portes de envio são de { $price }.
delivery-free = O envio é gratuito.
delivery-free-from = O envio é gratuito em encomendas a partir de { $price }.
returns = Devoluções
returns-text = Se não gostar de algum artigo, contacte-nos e explicaremos como o pode devolver.
returns-days = { $days ->
    [one] Pode devolver a sua encomenda no prazo de um dia.
    [many] Pode devolver a sua encomenda no prazo de { $days } de dias.
   *[other] Pode devolver a sua encomenda no prazo de { $days } dias.
}
returns-free = As devoluções são gratuitas.
returns-paid = Os custos da devolução ficam a seu cargo.
payment = Pagamento
payment-methods = Métodos de pagamento disponíveis: { $methods }.
contact = Contacto
contact-text = Tem dúvidas? Escreva-nos para { $email }.

## Other pages
not-found-title = Página não encontrada
not-found-text = Não existe nenhuma página neste endereço. Pode ter sido movida ou a ligação pode estar errada. Recomece a partir da página inicial ou escolha uma das nossas categorias.
not-found-home = Ir para a página inicial
selector-title = Escolha o seu país
selector-intro = { $shop } faz entregas em muitos países. Escolha o seu abaixo para conhecer os nossos produtos no seu idioma, com preços na sua moeda e com as condições de envio, impostos e devolução aplicáveis onde vive. Pode alterar a sua escolha em qualquer altura no fim de cada página.
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
attribute-pattern = Padrão
attribute-product_line = Linha de produtos
attribute-size = Tamanho
attribute-style = Estilo
attribute-volume = Volume
attribute-warranty = Garantia
attribute-weight = Peso
attribute-width = Largura
