# Kyrgyz

## Navigation
skip-to-content = Мазмунга өтүү
home = Башкы бет
breadcrumbs = Сиз бул жердесиз
categories = Категориялар
all-products = Бардык товарлар
pages = Барактар
page-of = { $number }-барак, жалпы { $total }
previous-page = Мурунку барак
next-page = Кийинки барак
service = Сатып алуучуларга
markets = Өлкө жана валюта
markets-change = Өлкөнү өзгөртүү

## Home and listings
home-title = { $shop }: { $country } боюнча интернет-дүкөн
home-intro = { $shop } дүкөнүнө кош келиңиз. Категорияларды карап чыгыңыз, товарларды салыштырыңыз жана бардык маалыматты өз тилиңизде окуңуз. Биз { $country } боюнча жеткиребиз, бардык баалардын валютасы — { $currency }.
featured = Тандалган товарлар
listing-intro = { $count ->
    [one] «{ $category }» категориясында бир товар бар: сүрөттөмөсү, сүрөттөрү жана баасы менен.
   *[other] «{ $category }» категориясында { $count } товар бар: сүрөттөмөсү, сүрөттөрү жана баалары менен.
} Биз { $country } боюнча жеткиребиз, бардык баалардын валютасы — { $currency }.
listing-empty = Азырынча бул категорияда товар жок.
products-count = { $count ->
    [one] Бир товар
   *[other] { $count } товар
}

## Product
details = Толук маалымат
sku = Артикул
brand = Бренд
variants = Жеткиликтүү варианттар
gallery = Сүрөттөр
related = Сизге булар да жагышы мүмкүн
price-from = эң төмөнкү баасы { $price }
price-on-request = Баасы суроо-талап боюнча
free = Акысыз
price-before = Арзандатууга чейинки { $days } күндөгү эң төмөнкү баа: { $price }
price-saving = { $percent } арзандатуу
price-per-unit = { $price } / { $unit }
price-until = Сунуштун акыркы күнү: { $date }
price-converted = { $price } суммасынан төмөнкү күндөгү курс боюнча эсептелген: { $date } ({ $source })
price-deposit = кошумча { $price } күрөө
in-stock = Бар
out-of-stock = Азырынча жок
tax-included = Баага салык кирет, жеткирүү акысы өзүнчө төлөнөт.
tax-included-rate = Баага { $rate } салык кирет, жеткирүү акысы өзүнчө төлөнөт.
tax-excluded = Баага салык жана жеткирүү акысы кирбейт.
duties-included = Бажы алымдары жана импорт салыктары баага кирет.
duties-excluded = Жеткирүүдө бажы алымдары жана импорт салыктары алынышы мүмкүн.
unit-piece = { $count } даана
borrowed-notice = Бул текст азырынча которула элек. Тексттин тили: { $language }.

## Delivery, returns, payment
delivery = Жеткирүү
delivery-text = Бул товарды { $country } боюнча жеткиребиз. Жеткирүүнүн баасын жана мөөнөтүн жеткирүү жөнүндөгү барактарыбыздан таба аласыз, ошондой эле буйрутма берүүдөн мурун дагы бир жолу көрөсүз.
delivery-days = Буйрутма адатта { $from }–{ $to } жумуш күнүнүн ичинде келет.
delivery-cost = Жеткирүүнүн баасы — { $price }.
delivery-free = Жеткирүү акысыз.
delivery-free-from = Суммасы { $price } же андан көп болгон буйрутмалар акысыз жеткирилет.
returns = Кайтаруу
returns-text = Эгер товар жакпаса, биз менен байланышыңыз, аны кантип кайтарууну түшүндүрүп беребиз.
returns-days = { $days ->
    [one] Буйрутмаңызды бир күндүн ичинде кайтара аласыз.
   *[other] Буйрутмаңызды { $days } күндүн ичинде кайтара аласыз.
}
returns-free = Кайтаруу акысыз.
returns-paid = Кайра жөнөтүүнүн чыгымын сатып алуучу төлөйт.
payment = Төлөм
payment-methods = Төлөө ыкмалары: { $methods }.
contact = Байланыш
contact-text = Суроолоруңуз барбы? Бизге жазыңыз: { $email }.

## Other pages
not-found-title = Барак табылган жок
not-found-text = Бул даректе барак жок. Балким, барак башка жерге көчүрүлгөн же шилтеме туура эмес. Сураныч, башкы беттен кайра баштаңыз же категорияларыбыздын бирин тандаңыз.
not-found-home = Башкы бетке өтүү
selector-title = Өлкөңүздү тандаңыз
selector-intro = { $shop } көптөгөн өлкөлөргө жеткирет. Товарларыбыз жөнүндө өз тилиңизде окуу, бааларды өз валютаңызда көрүү жана жашаган жериңизде колдонулуучу жеткирүү, салык жана кайтаруу шарттары менен таанышуу үчүн төмөндөн өлкөңүздү тандаңыз. Тандооңузду каалаган убакта ар бир барактын аягында өзгөртө аласыз.
rates-note = Кайра эсептелген баалар төмөнкү күндөгү валюта курстарына негизделген: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Сыйымдуулугу
attribute-care = Күтүү
attribute-class = Классы
attribute-color = Түсү
attribute-depth = Тереңдиги
attribute-diameter = Диаметри
attribute-dimensions = Габариттери
attribute-height = Бийиктиги
attribute-length = Узундугу
attribute-material = Материалы
attribute-model = Модели
attribute-origin = Өндүрүлгөн өлкө
attribute-pattern = Оюусу
attribute-product_line = Өнүм сериясы
attribute-size = Өлчөмү
attribute-style = Стили
attribute-volume = Көлөмү
attribute-warranty = Кепилдик
attribute-weight = Салмагы
attribute-width = Туурасы
