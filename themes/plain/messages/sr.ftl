# Serbian (Cyrillic)

## Navigation
skip-to-content = Пређи на садржај
home = Почетна
breadcrumbs = Овде сте
categories = Категорије
all-products = Сви производи
pages = Странице
page-of = Страница { $number } од { $total }
previous-page = Претходна страница
next-page = Следећа страница
service = Корисничка подршка
markets = Земља и валута
markets-change = Промени земљу

## Home and listings
home-title = { $shop } { $country }: онлајн продавница
home-intro = Добро дошли у продавницу { $shop }. Прегледајте наше категорије, упоредите производе и прочитајте све детаље на свом језику. Испоручујемо у следећу земљу: { $country }. Све цене су приказане у валути { $currency }.
featured = Издвојени производи
listing-intro = { $count ->
    [one] { $count } производ у категорији „{ $category }“, са свим детаљима, сликама и ценом.
    [few] { $count } производа у категорији „{ $category }“, са свим детаљима, сликама и ценама.
   *[other] { $count } производа у категорији „{ $category }“, са свим детаљима, сликама и ценама.
} Испоручујемо у следећу земљу: { $country }. Све цене су приказане у валути { $currency }.
listing-empty = У овој категорији тренутно нема производа.
products-count = { $count ->
    [one] { $count } производ
    [few] { $count } производа
   *[other] { $count } производа
}

## Product
details = Детаљи
sku = Шифра артикла
brand = Марка
variants = Доступне варијанте
gallery = Слике
related = Можда ће вам се допасти и
price-from = од { $price }
price-on-request = Цена на упит
free = Бесплатно
price-before = Најнижа цена у периоду од { $days } дана пре снижења: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Последњи дан понуде: { $date }
price-converted = Прерачунато из { $price } по курсу на дан { $date } ({ $source })
price-deposit = плус кауција за амбалажу { $price }
in-stock = На стању
out-of-stock = Тренутно није доступно
tax-included = Цена са ПДВ-ом, без трошкова испоруке.
tax-included-rate = Цена са ПДВ-ом ({ $rate }), без трошкова испоруке.
tax-excluded = Цена без ПДВ-а и трошкова испоруке.
duties-included = Царине и увозни порези су урачунати у цену.
duties-excluded = Приликом испоруке могу се наплатити царине и увозни порези.
unit-piece = { $count } ком.
borrowed-notice = Овај текст још нисмо превели. Језик текста: { $language }.

## Delivery, returns, payment
delivery = Испорука
delivery-text = Овај производ испоручујемо у следећу земљу: { $country }. Цену и рок испоруке наћи ћете на нашим страницама о испоруци и поново пре него што поручите.
delivery-days = Уобичајени рок испоруке у радним данима: од { $from } до { $to }.
delivery-cost = Трошкови испоруке износе { $price }.
delivery-free = Испорука је бесплатна.
delivery-free-from = Испорука је бесплатна за поруџбине у вредности од { $price } или више.
returns = Повраћај
returns-text = Ако вам се нешто не допада, јавите нам се и објаснићемо вам како да то вратите.
returns-days = { $days ->
    [one] Поруџбину можете вратити у року од { $days } дана.
    [few] Поруџбину можете вратити у року од { $days } дана.
   *[other] Поруџбину можете вратити у року од { $days } дана.
}
returns-free = Повраћај је бесплатан.
returns-paid = Трошкове повраћаја сносите ви.
payment = Плаћање
payment-methods = Доступни начини плаћања: { $methods }.
contact = Контакт
contact-text = Имате питања? Пишите нам на { $email }.

## Other pages
not-found-title = Страница није пронађена
not-found-text = На овој адреси нема странице. Можда је премештена или је линк погрешан. Почните поново од почетне странице или изаберите једну од наших категорија.
not-found-home = Иди на почетну страницу
selector-title = Изаберите своју земљу
selector-intro = { $shop } испоручује у многе земље. Изаберите своју у наставку да бисте о нашим производима читали на свом језику, са ценама у својој валути и са условима испоруке, пореза и повраћаја који важе тамо где живите. Свој избор можете променити у сваком тренутку на дну сваке странице.
rates-note = Прерачунате цене засноване су на девизним курсевима на дан { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Капацитет
attribute-care = Одржавање
attribute-class = Класа
attribute-color = Боја
attribute-depth = Дубина
attribute-diameter = Пречник
attribute-dimensions = Димензије
attribute-height = Висина
attribute-length = Дужина
attribute-material = Материјал
attribute-model = Модел
attribute-origin = Земља порекла
attribute-pattern = Шара
attribute-product_line = Линија производа
attribute-size = Величина
attribute-style = Стил
attribute-volume = Запремина
attribute-warranty = Гаранција
attribute-weight = Тежина
attribute-width = Ширина
