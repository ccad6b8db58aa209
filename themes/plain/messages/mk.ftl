# Macedonian

## Navigation
skip-to-content = Премини на содржината
home = Почетна
breadcrumbs = Вие сте тука
categories = Категории
all-products = Сите производи
pages = Страници
page-of = Страница { $number } од { $total }
previous-page = Претходна страница
next-page = Следна страница
service = Поддршка за корисници
markets = Земја и валута
markets-change = Промени земја

## Home and listings
home-title = { $shop } { $country }: онлајн продавница
home-intro = Добре дојдовте во { $shop }. Разгледајте ги нашите категории, споредете ги производите и прочитајте ги сите детали на вашиот јазик. Испорачуваме во следнава земја: { $country }. Сите цени се прикажани во валутата { $currency }.
featured = Издвоени производи
listing-intro = { $count ->
    [one] { $count } производ во категоријата „{ $category }“, со сите детали, слики и цена.
   *[other] { $count } производи во категоријата „{ $category }“, со сите детали, слики и цени.
} Испорачуваме во следнава земја: { $country }. Сите цени се прикажани во валутата { $currency }.
listing-empty = Во оваа категорија моментално нема производи.
products-count = { $count ->
    [one] { $count } производ
   *[other] { $count } производи
}

## Product
details = Детали
sku = Шифра на артикл
brand = Бренд
variants = Достапни варијанти
gallery = Слики
related = Можеби ќе ви се допадне и
price-from = од { $price }
price-on-request = Цена на барање
free = Бесплатно
price-before = { $days ->
    [one] Најниска цена во период од { $days } ден пред намалувањето: { $price }
   *[other] Најниска цена во период од { $days } дена пред намалувањето: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Понудата важи до { $date }
price-converted = Пресметано од { $price } по курсот на { $date } ({ $source })
price-deposit = плус депозит { $price }
in-stock = На залиха
out-of-stock = Моментално не е достапно
tax-included = Цената е со вклучен ДДВ, без испорака.
tax-included-rate = Цената е со вклучен ДДВ од { $rate }, без испорака.
tax-excluded = Цената е без ДДВ и без испорака.
duties-included = Царините и увозните давачки се вклучени во цената.
duties-excluded = При испораката може да се наплатат царини и увозни давачки.
unit-piece = { $count ->
    [one] { $count } парче
   *[other] { $count } парчиња
}
borrowed-notice = Овој текст сѐ уште не е преведен. Прикажан е на { $language }.

## Delivery, returns, payment
delivery = Испорака
delivery-text = Овој производ го испорачуваме во следнава земја: { $country }. Цената и рокот на испорака ќе ги најдете на нашите страници за испорака, и повторно пред да нарачате.
delivery-days = Обично пристигнува за { $from } до { $to } работни дена.
delivery-cost = Испораката чини { $price }.
delivery-free = Испораката е бесплатна.
delivery-free-from = Испораката е бесплатна за нарачки од { $price } или повеќе.
returns = Враќање
returns-text = Ако нешто не ви се допаѓа, контактирајте нѐ и ќе ви објасниме како да го вратите.
returns-days = { $days ->
    [one] Нарачката можете да ја вратите во рок од { $days } ден.
   *[other] Нарачката можете да ја вратите во рок од { $days } дена.
}
returns-free = Враќањето е бесплатно.
returns-paid = Трошоците за враќање се на ваш товар.
payment = Плаќање
payment-methods = Достапни начини на плаќање: { $methods }.
contact = Контакт
contact-text = Имате прашања? Пишете ни на { $email }.

## Other pages
not-found-title = Страницата не е пронајдена
not-found-text = На оваа адреса нема страница. Можеби е преместена или врската е погрешна. Почнете повторно од почетната страница или изберете една од нашите категории.
not-found-home = Оди на почетната страница
selector-title = Изберете ја вашата земја
selector-intro = { $shop } испорачува во многу земји. Изберете ја вашата подолу за да читате за нашите производи на вашиот јазик, со цени во вашата валута и со условите за испорака, данок и враќање што важат таму каде што живеете. Изборот можете да го промените во секое време на крајот од секоја страница.
rates-note = Пресметаните цени се според девизните курсеви на { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Капацитет
attribute-care = Одржување
attribute-class = Класа
attribute-color = Боја
attribute-depth = Длабочина
attribute-diameter = Дијаметар
attribute-dimensions = Димензии
attribute-height = Висина
attribute-length = Должина
attribute-material = Материјал
attribute-model = Модел
attribute-origin = Земја на потекло
attribute-pattern = Шара
attribute-product_line = Линија на производи
attribute-size = Големина
attribute-style = Стил
attribute-volume = Волумен
attribute-warranty = Гаранција
attribute-weight = Тежина
attribute-width = Ширина
