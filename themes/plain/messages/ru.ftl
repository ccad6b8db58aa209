# Russian

## Navigation
skip-to-content = Перейти к содержанию
home = Главная
breadcrumbs = Вы здесь
categories = Категории
all-products = Все товары
pages = Страницы
page-of = Страница { $number } из { $total }
previous-page = Предыдущая страница
next-page = Следующая страница
service = Покупателям
markets = Страна и валюта
markets-change = Сменить страну

## Home and listings
home-title = { $shop }: интернет-магазин — { $country }
home-intro = Добро пожаловать в { $shop }. Просматривайте категории, сравнивайте товары и читайте все подробности на своём языке. Страна доставки — { $country }, валюта всех цен — { $currency }.
featured = Рекомендуемые товары
listing-intro = { $count ->
    [one] { $count } товар в категории «{ $category }» — с описанием, фотографиями и ценой.
    [few] { $count } товара в категории «{ $category }» — с описаниями, фотографиями и ценами.
    [many] { $count } товаров в категории «{ $category }» — с описаниями, фотографиями и ценами.
   *[other] { $count } товара в категории «{ $category }» — с описаниями, фотографиями и ценами.
} Страна доставки — { $country }, валюта всех цен — { $currency }.
listing-empty = Сейчас в этой категории нет товаров.
products-count = { $count ->
    [one] { $count } товар
    [few] { $count } товара
    [many] { $count } товаров
   *[other] { $count } товара
}

## Product
details = Описание
sku = Артикул
brand = Бренд
variants = Доступные варианты
gallery = Фотографии
related = Вам также может понравиться
price-from = от { $price }
price-on-request = Цена по запросу
free = Бесплатно
price-before = { $days ->
    [one] Самая низкая цена за { $days } день до снижения: { $price }
    [few] Самая низкая цена за { $days } дня до снижения: { $price }
    [many] Самая низкая цена за { $days } дней до снижения: { $price }
   *[other] Самая низкая цена за { $days } дня до снижения: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Предложение действует до { $date }
price-converted = Пересчитано из { $price } по курсу на { $date } ({ $source })
price-deposit = плюс залог за тару { $price }
in-stock = В наличии
out-of-stock = Сейчас нет в наличии
tax-included = Цена включает налог; доставка оплачивается отдельно.
tax-included-rate = Цена включает налог { $rate }; доставка оплачивается отдельно.
tax-excluded = Цена без учёта налога и стоимости доставки.
duties-included = Таможенные пошлины и налоги на импорт включены в цену.
duties-excluded = При доставке могут взиматься таможенные пошлины и налоги на импорт.
unit-piece = { $count } шт.
borrowed-notice = Этот текст ещё не переведён. Язык текста: { $language }.

## Delivery, returns, payment
delivery = Доставка
delivery-text = Страна доставки этого товара — { $country }. Стоимость и сроки доставки указаны на страницах о доставке; вы увидите их ещё раз перед оформлением заказа.
delivery-days = Заказ обычно приходит в течение { $from }–{ $to } рабочих дней.
delivery-cost = Стоимость доставки — { $price }.
delivery-free = Доставка бесплатная.
delivery-free-from = Доставка бесплатная при заказе на сумму от { $price }.
returns = Возврат
returns-text = Если товар вам не понравился, свяжитесь с нами, и мы объясним, как его вернуть.
returns-days = { $days ->
    [one] Вернуть заказ можно в течение { $days } дня.
    [few] Вернуть заказ можно в течение { $days } дней.
    [many] Вернуть заказ можно в течение { $days } дней.
   *[other] Вернуть заказ можно в течение { $days } дня.
}
returns-free = Возврат бесплатный.
returns-paid = Стоимость обратной пересылки оплачивает покупатель.
payment = Оплата
payment-methods = Способы оплаты: { $methods }.
contact = Контакты
contact-text = Есть вопросы? Напишите нам: { $email }.

## Other pages
not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, она была перемещена или ссылка содержит ошибку. Пожалуйста, начните заново с главной страницы или выберите одну из наших категорий.
not-found-home = Перейти на главную страницу
selector-title = Выберите страну
selector-intro = { $shop } доставляет заказы во многие страны. Выберите свою страну ниже, чтобы читать о наших товарах на своём языке, видеть цены в своей валюте и узнать условия доставки, налогообложения и возврата, которые действуют там, где вы живёте. Изменить выбор можно в любое время внизу каждой страницы.
rates-note = Пересчитанные цены основаны на курсах валют на { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ёмкость
attribute-care = Уход
attribute-class = Класс
attribute-color = Цвет
attribute-depth = Глубина
attribute-diameter = Диаметр
attribute-dimensions = Габариты
attribute-height = Высота
attribute-length = Длина
attribute-material = Материал
attribute-model = Модель
attribute-origin = Страна производства
attribute-pattern = Узор
attribute-product_line = Линейка
attribute-size = Размер
attribute-style = Стиль
attribute-volume = Объём
attribute-warranty = Гарантия
attribute-weight = Вес
attribute-width = Ширина
