# Kazakh

## Navigation
skip-to-content = Мазмұнға өту
home = Басты бет
breadcrumbs = Сіз осындасыз
categories = Санаттар
all-products = Барлық тауарлар
pages = Беттер
page-of = { $number }-бет, барлығы { $total }
previous-page = Алдыңғы бет
next-page = Келесі бет
service = Сатып алушыларға
markets = Ел және валюта
markets-change = Елді өзгерту

## Home and listings
home-title = { $shop }: { $country } бойынша интернет-дүкен
home-intro = { $shop } дүкеніне қош келдіңіз. Санаттарды қарап шығыңыз, тауарларды салыстырыңыз және барлық мәліметті өз тіліңізде оқыңыз. Біз { $country } бойынша жеткіземіз, барлық бағаның валютасы — { $currency }.
featured = Таңдаулы тауарлар
listing-intro = { $count ->
    [one] «{ $category }» санатында бір тауар бар: сипаттамасы, суреттері және бағасы көрсетілген.
   *[other] «{ $category }» санатында { $count } тауар бар: сипаттамасы, суреттері және бағасы көрсетілген.
} Біз { $country } бойынша жеткіземіз, барлық бағаның валютасы — { $currency }.
listing-empty = Қазір бұл санатта тауар жоқ.
products-count = { $count ->
    [one] Бір тауар
   *[other] { $count } тауар
}

## Product
details = Сипаттама
sku = Артикул
brand = Бренд
variants = Қолжетімді нұсқалар
gallery = Суреттер
related = Сізге мыналар да ұнауы мүмкін
price-from = ең төменгі бағасы { $price }
price-on-request = Бағасы сұраныс бойынша
free = Тегін
price-before = Жеңілдікке дейінгі { $days } күндегі ең төмен баға: { $price }
price-saving = { $percent } жеңілдік
price-per-unit = { $price } / { $unit }
price-until = Ұсыныстың соңғы күні: { $date }
price-converted = { $price } сомасынан мына күнгі бағаммен есептелген: { $date } ({ $source })
price-deposit = қосымша { $price } кепілақы
in-stock = Қоймада бар
out-of-stock = Қазір қоймада жоқ
tax-included = Бағаға салық кіреді, жеткізу ақысы бөлек төленеді.
tax-included-rate = Бағаға { $rate } салық кіреді, жеткізу ақысы бөлек төленеді.
tax-excluded = Бағаға салық пен жеткізу ақысы кірмейді.
duties-included = Кедендік баждар мен импорт салықтары бағаға кіреді.
duties-excluded = Жеткізу кезінде кедендік баждар мен импорт салықтары алынуы мүмкін.
unit-piece = { $count } дана
borrowed-notice = Бұл мәтін әлі аударылмаған. Мәтін тілі: { $language }.

## Delivery, returns, payment
delivery = Жеткізу
delivery-text = Бұл тауарды { $country } бойынша жеткіземіз. Жеткізу құны мен мерзімін жеткізу туралы беттерімізден таба аласыз, сондай-ақ тапсырыс берер алдында тағы бір рет көресіз.
delivery-days = Тапсырыс әдетте { $from }–{ $to } жұмыс күні ішінде келеді.
delivery-cost = Жеткізу құны — { $price }.
delivery-free = Жеткізу тегін.
delivery-free-from = Сомасы { $price } немесе одан көп тапсырыстар тегін жеткізіледі.
returns = Қайтару
returns-text = Тауар ұнамаса, бізге хабарласыңыз, оны қалай қайтаруға болатынын түсіндіреміз.
returns-days = { $days ->
    [one] Тапсырысты бір күн ішінде қайтара аласыз.
   *[other] Тапсырысты { $days } күн ішінде қайтара аласыз.
}
returns-free = Қайтару тегін.
returns-paid = Кері жіберу құнын сатып алушы төлейді.
payment = Төлем
payment-methods = Төлем тәсілдері: { $methods }.
contact = Байланыс
contact-text = Сұрақтарыңыз бар ма? Бізге жазыңыз: { $email }.

## Other pages
not-found-title = Бет табылмады
not-found-text = Бұл мекенжайда бет жоқ. Бет басқа жерге көшірілген немесе сілтеме қате болуы мүмкін. Басты беттен қайта бастаңыз немесе санаттарымыздың бірін таңдаңыз.
not-found-home = Басты бетке өту
selector-title = Еліңізді таңдаңыз
selector-intro = { $shop } көптеген елге жеткізеді. Тауарларымыз туралы өз тіліңізде оқып, бағаларды өз валютаңызда көру және тұратын жеріңізде қолданылатын жеткізу, салық және қайтару шарттарымен танысу үшін төменнен өз еліңізді таңдаңыз. Таңдауыңызды кез келген уақытта әр беттің соңында өзгерте аласыз.
rates-note = Қайта есептелген бағалар мына күнгі валюта бағамдарына негізделген: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Сыйымдылығы
attribute-care = Күтімі
attribute-class = Класы
attribute-color = Түсі
attribute-depth = Тереңдігі
attribute-diameter = Диаметрі
attribute-dimensions = Габариттері
attribute-height = Биіктігі
attribute-length = Ұзындығы
attribute-material = Материалы
attribute-model = Моделі
attribute-origin = Өндірілген елі
attribute-pattern = Өрнегі
attribute-product_line = Өнім желісі
attribute-size = Өлшемі
attribute-style = Стилі
attribute-volume = Көлемі
attribute-warranty = Кепілдік
attribute-weight = Салмағы
attribute-width = Ені
