# Belarusian

## Navigation
skip-to-content = Перайсці да зместу
home = Галоўная
breadcrumbs = Вы тут
categories = Катэгорыі
all-products = Усе тавары
pages = Старонкі
page-of = Старонка { $number } з { $total }
previous-page = Папярэдняя старонка
next-page = Наступная старонка
service = Пакупнікам
markets = Краіна і валюта
markets-change = Змяніць краіну

## Home and listings
home-title = { $shop }: інтэрнэт-крама — { $country }
home-intro = Сардэчна запрашаем у { $shop }. Праглядайце катэгорыі, параўноўвайце тавары і чытайце ўсе падрабязнасці на сваёй мове. Краіна дастаўкі — { $country }, валюта ўсіх цэн — { $currency }.
featured = Рэкамендаваныя тавары
listing-intro = { $count ->
    [one] { $count } тавар у катэгорыі «{ $category }» — з апісаннем, фотаздымкамі і цаной.
    [few] { $count } тавары ў катэгорыі «{ $category }» — з апісаннямі, фотаздымкамі і цэнамі.
    [many] { $count } тавараў у катэгорыі «{ $category }» — з апісаннямі, фотаздымкамі і цэнамі.
   *[other] { $count } тавару ў катэгорыі «{ $category }» — з апісаннямі, фотаздымкамі і цэнамі.
} Краіна дастаўкі — { $country }, валюта ўсіх цэн — { $currency }.
listing-empty = Зараз у гэтай катэгорыі няма тавараў.
products-count = { $count ->
    [one] { $count } тавар
    [few] { $count } тавары
    [many] { $count } тавараў
   *[other] { $count } тавару
}

## Product
details = Апісанне
sku = Артыкул
brand = Брэнд
variants = Даступныя варыянты
gallery = Фотаздымкі
related = Вам таксама можа спадабацца
price-from = ад { $price }
price-on-request = Цана па запыце
free = Бясплатна
price-before = { $days ->
    [one] Найніжэйшая цана за { $days } дзень да зніжкі: { $price }
    [few] Найніжэйшая цана за { $days } дні да зніжкі: { $price }
    [many] Найніжэйшая цана за { $days } дзён да зніжкі: { $price }
   *[other] Найніжэйшая цана за { $days } дня да зніжкі: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Прапанова дзейнічае да { $date }
price-converted = Пералічана з { $price } па курсе на { $date } ({ $source })
price-deposit = плюс залог за тару { $price }
in-stock = Ёсць у наяўнасці
out-of-stock = Зараз няма ў наяўнасці
tax-included = Цана ўключае падатак; дастаўка аплачваецца асобна.
tax-included-rate = Цана ўключае падатак { $rate }; дастаўка аплачваецца асобна.
tax-excluded = Цана без уліку падатку і кошту дастаўкі.
duties-included = Мытныя пошліны і падаткі на імпарт уключаны ў цану.
duties-excluded = Пры дастаўцы могуць спаганяцца мытныя пошліны і падаткі на імпарт.
unit-piece = { $count } шт.
borrowed-notice = Гэты тэкст яшчэ не перакладзены. Мова тэксту: { $language }.

## Delivery, returns, payment
delivery = Дастаўка
delivery-text = Краіна дастаўкі гэтага тавару — { $country }. Кошт і тэрміны дастаўкі паказаны на старонках пра дастаўку; вы ўбачыце іх яшчэ раз перад афармленнем заказу.
delivery-days = Заказ звычайна прыходзіць на працягу { $from }–{ $to } працоўных дзён.
delivery-cost = Кошт дастаўкі — { $price }.
delivery-free = Дастаўка бясплатная.
delivery-free-from = Дастаўка бясплатная пры заказе на суму ад { $price }.
returns = Вяртанне
returns-text = Калі тавар вам не спадабаўся, звяжыцеся з намі, і мы растлумачым, як яго вярнуць.
returns-days = { $days ->
    [one] Вярнуць заказ можна на працягу { $days } дня.
    [few] Вярнуць заказ можна на працягу { $days } дзён.
    [many] Вярнуць заказ можна на працягу { $days } дзён.
   *[other] Вярнуць заказ можна на працягу { $days } дня.
}
returns-free = Вяртанне бясплатнае.
returns-paid = Кошт зваротнай перасылкі аплачвае пакупнік.
payment = Аплата
payment-methods = Спосабы аплаты: { $methods }.
contact = Кантакты
contact-text = Ёсць пытанні? Напішыце нам: { $email }.

## Other pages
not-found-title = Старонка не знойдзена
not-found-text = Па гэтым адрасе старонкі няма. Магчыма, яна была перамешчана або спасылка змяшчае памылку. Калі ласка, пачніце зноў з галоўнай старонкі або выберыце адну з нашых катэгорый.
not-found-home = Перайсці на галоўную старонку
selector-title = Выберыце краіну
selector-intro = { $shop } дастаўляе заказы ў многія краіны. Выберыце сваю краіну ніжэй, каб чытаць пра нашы тавары на сваёй мове, бачыць цэны ў сваёй валюце і даведацца пра ўмовы дастаўкі, падаткаабкладання і вяртання, якія дзейнічаюць там, дзе вы жывяце. Змяніць выбар можна ў любы час унізе кожнай старонкі.
rates-note = Пералічаныя цэны заснаваны на курсах валют на { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ёмістасць
attribute-care = Догляд
attribute-class = Клас
attribute-color = Колер
attribute-depth = Глыбіня
attribute-diameter = Дыяметр
attribute-dimensions = Габарыты
attribute-height = Вышыня
attribute-length = Даўжыня
attribute-material = Матэрыял
attribute-model = Мадэль
attribute-origin = Краіна вытворчасці
attribute-pattern = Узор
attribute-product_line = Лінейка
attribute-size = Памер
attribute-style = Стыль
attribute-volume = Аб’ём
attribute-warranty = Гарантыя
attribute-weight = Вага
attribute-width = Шырыня
