# Ukrainian

## Navigation
skip-to-content = Перейти до вмісту
home = Головна
breadcrumbs = Ви тут
categories = Категорії
all-products = Усі товари
pages = Сторінки
page-of = Сторінка { $number } з { $total }
previous-page = Попередня сторінка
next-page = Наступна сторінка
service = Покупцям
markets = Країна та валюта
markets-change = Змінити країну

## Home and listings
home-title = { $shop }: інтернет-магазин — { $country }
home-intro = Вітаємо в { $shop }! Переглядайте категорії, порівнюйте товари та читайте всі подробиці своєю мовою. Країна доставки — { $country }, валюта всіх цін — { $currency }.
featured = Рекомендовані товари
listing-intro = { $count ->
    [one] { $count } товар у категорії «{ $category }» — з описом, фотографіями та ціною.
    [few] { $count } товари в категорії «{ $category }» — з описами, фотографіями та цінами.
    [many] { $count } товарів у категорії «{ $category }» — з описами, фотографіями та цінами.
   *[other] { $count } товару в категорії «{ $category }» — з описами, фотографіями та цінами.
} Країна доставки — { $country }, валюта всіх цін — { $currency }.
listing-empty = Наразі в цій категорії немає товарів.
products-count = { $count ->
    [one] { $count } товар
    [few] { $count } товари
    [many] { $count } товарів
   *[other] { $count } товару
}

## Product
details = Опис
sku = Артикул
brand = Бренд
variants = Доступні варіанти
gallery = Фотографії
related = Вам також може сподобатися
price-from = від { $price }
price-on-request = Ціна за запитом
free = Безкоштовно
price-before = { $days ->
    [one] Найнижча ціна за { $days } день до знижки: { $price }
    [few] Найнижча ціна за { $days } дні до знижки: { $price }
    [many] Найнижча ціна за { $days } днів до знижки: { $price }
   *[other] Найнижча ціна за { $days } дня до знижки: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Пропозиція діє до { $date }
price-converted = Перераховано з { $price } за курсом на { $date } ({ $source })
price-deposit = плюс застава за тару { $price }
in-stock = В наявності
out-of-stock = Зараз немає в наявності
tax-included = Ціна містить податок; доставка оплачується окремо.
tax-included-rate = Ціна містить податок { $rate }; доставка оплачується окремо.
tax-excluded = Ціна без урахування податку та вартості доставки.
duties-included = Мито та податки на імпорт включено в ціну.
duties-excluded = Під час доставки можуть стягуватися мито та податки на імпорт.
unit-piece = { $count } шт.
borrowed-notice = Цей текст ще не перекладено. Мова тексту: { $language }.

## Delivery, returns, payment
delivery = Доставка
delivery-text = Країна доставки цього товару — { $country }. Вартість і терміни доставки зазначено на сторінках про доставку; ви побачите їх ще раз перед оформленням замовлення.
delivery-days = Замовлення зазвичай надходить протягом { $from }–{ $to } робочих днів.
delivery-cost = Вартість доставки — { $price }.
delivery-free = Доставка безкоштовна.
delivery-free-from = Доставка безкоштовна для замовлень на суму від { $price }.
returns = Повернення
returns-text = Якщо товар вам не сподобався, зв’яжіться з нами, і ми пояснимо, як його повернути.
returns-days = { $days ->
    [one] Повернути замовлення можна протягом { $days } дня.
    [few] Повернути замовлення можна протягом { $days } днів.
    [many] Повернути замовлення можна протягом { $days } днів.
   *[other] Повернути замовлення можна протягом { $days } дня.
}
returns-free = Повернення безкоштовне.
returns-paid = Вартість зворотного пересилання сплачує покупець.
payment = Оплата
payment-methods = Способи оплати: { $methods }.
contact = Контакти
contact-text = Маєте запитання? Напишіть нам: { $email }.

## Other pages
not-found-title = Сторінку не знайдено
not-found-text = За цією адресою немає сторінки. Можливо, її переміщено або посилання містить помилку. Будь ласка, почніть знову з головної сторінки або виберіть одну з наших категорій.
not-found-home = Перейти на головну сторінку
selector-title = Виберіть країну
selector-intro = { $shop } доставляє замовлення до багатьох країн. Виберіть свою країну нижче, щоб читати про наші товари своєю мовою, бачити ціни у своїй валюті та дізнатися умови доставки, оподаткування й повернення, які діють там, де ви живете. Змінити вибір можна будь-коли внизу кожної сторінки.
rates-note = Перераховані ціни ґрунтуються на курсах валют на { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ємність
attribute-care = Догляд
attribute-class = Клас
attribute-color = Колір
attribute-depth = Глибина
attribute-diameter = Діаметр
attribute-dimensions = Габарити
attribute-height = Висота
attribute-length = Довжина
attribute-material = Матеріал
attribute-model = Модель
attribute-origin = Країна виробництва
attribute-pattern = Візерунок
attribute-product_line = Лінійка
attribute-size = Розмір
attribute-style = Стиль
attribute-volume = Об’єм
attribute-warranty = Гарантія
attribute-weight = Вага
attribute-width = Ширина
