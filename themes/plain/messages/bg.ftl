# Bulgarian

## Navigation
skip-to-content = Към съдържанието
home = Начало
breadcrumbs = Вие сте тук
categories = Категории
all-products = Всички продукти
pages = Страници
page-of = Страница { $number } от { $total }
previous-page = Предишна страница
next-page = Следваща страница
service = Обслужване на клиенти
markets = Държава и валута
markets-change = Смяна на държавата

## Home and listings
home-title = { $shop } { $country }: онлайн магазин
home-intro = Добре дошли в { $shop }. Разгледайте нашите категории, сравнете продуктите и прочетете всички подробности на своя език. Доставяме до { $country }, а всички цени са показани в следната валута: { $currency }.
featured = Избрани продукти
listing-intro = { $count ->
    [one] Един продукт в категория „{ $category }“ с подробности, снимки и цена.
   *[other] { $count } продукта в категория „{ $category }“ с подробности, снимки и цени.
} Доставяме до { $country }, а всички цени са показани в следната валута: { $currency }.
listing-empty = В момента в тази категория няма продукти.
products-count = { $count ->
    [one] Един продукт
   *[other] { $count } продукта
}

## Product
details = Подробности
sku = Артикулен номер
brand = Марка
variants = Налични варианти
gallery = Снимки
related = Може да ви хареса още
price-from = от { $price }
price-on-request = Цена при запитване
free = Безплатно
price-before = { $days ->
    [one] Най-ниска цена за { $days } ден преди намалението: { $price }
   *[other] Най-ниска цена за { $days } дни преди намалението: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Офертата е валидна до { $date }
price-converted = Преизчислено от { $price } по курса към { $date } ({ $source })
price-deposit = плюс { $price } депозит
in-stock = В наличност
out-of-stock = В момента не е в наличност
tax-included = Цената е с включен ДДС, без доставка.
tax-included-rate = Цената е с включен { $rate } ДДС, без доставка.
tax-excluded = Цената е без ДДС и без доставка.
duties-included = Митата и данъците при внос са включени в цената.
duties-excluded = При доставката може да бъдат начислени мита и данъци при внос.
unit-piece = { $count } бр.
borrowed-notice = Все още не сме превели този текст. Показва се на { $language }.

## Delivery, returns, payment
delivery = Доставка
delivery-text = Доставяме този продукт до { $country }. Цената и срока на доставка ще намерите на нашите страници за доставката, както и отново преди да направите поръчката.
delivery-days = Обикновено пристига в рамките на { $from } до { $to } работни дни.
delivery-cost = Цената на доставката е { $price }.
delivery-free = Доставката е безплатна.
delivery-free-from = Доставката е безплатна за поръчки на стойност { $price } или повече.
returns = Връщане
returns-text = Ако нещо не ви хареса, свържете се с нас и ще ви обясним как да го върнете.
returns-days = { $days ->
    [one] Можете да върнете поръчката си в рамките на един ден.
   *[other] Можете да върнете поръчката си в рамките на { $days } дни.
}
returns-free = Връщането е безплатно.
returns-paid = Разходите за връщането са за ваша сметка.
payment = Плащане
payment-methods = Налични начини на плащане: { $methods }.
contact = Контакти
contact-text = Имате въпроси? Пишете ни на { $email }.

## Other pages
not-found-title = Страницата не е намерена
not-found-text = На този адрес няма страница. Възможно е да е преместена или връзката да е грешна. Моля, започнете отново от началната страница или изберете някоя от нашите категории.
not-found-home = Към началната страница
selector-title = Изберете вашата държава
selector-intro = { $shop } доставя до много държави. Изберете своята по-долу, за да прочетете за продуктите ни на своя език, с цени във вашата валута и с условията за доставка, данъци и връщане, които важат там, където живеете. Можете да промените избора си по всяко време в края на всяка страница.
rates-note = Преизчислените цени са по обменните курсове към { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Вместимост
attribute-care = Поддръжка
attribute-class = Клас
attribute-color = Цвят
attribute-depth = Дълбочина
attribute-diameter = Диаметър
attribute-dimensions = Размери
attribute-height = Височина
attribute-length = Дължина
attribute-material = Материал
attribute-model = Модел
attribute-origin = Произведено в
attribute-pattern = Десен
attribute-product_line = Продуктова линия
attribute-size = Размер
attribute-style = Стил
attribute-volume = Обем
attribute-warranty = Гаранция
attribute-weight = Тегло
attribute-width = Ширина
