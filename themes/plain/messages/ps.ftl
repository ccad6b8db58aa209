# Pashto

## Navigation
skip-to-content = منځپانګې ته ورشئ
home = کور پاڼه
breadcrumbs = تاسو دلته یاست
categories = کټګورۍ
all-products = ټول محصولات
pages = پاڼې
page-of = له { $total } څخه { $number } پاڼه
previous-page = مخکینۍ پاڼه
next-page = بله پاڼه
service = د پیرودونکو خدمات
markets = هېواد او اسعار
markets-change = هېواد بدل کړئ

## Home and listings
home-title = { $shop }: آنلاین پلورنځی – { $country }
home-intro = { $shop } ته ښه راغلاست. زموږ کټګورۍ وګورئ، محصولات پرتله کړئ او هر معلومات په خپله ژبه ولولئ. موږ { $country } ته توکي لېږو او ټولې بیې په { $currency } ښودل کېږي.
featured = غوره محصولات
listing-intro = { $count ->
    [one] د «{ $category }» په کټګورۍ کې یو محصول، له معلوماتو، انځورونو او بیې سره.
   *[other] د «{ $category }» په کټګورۍ کې { $count } محصولات، له معلوماتو، انځورونو او بیو سره.
} موږ { $country } ته توکي لېږو او ټولې بیې په { $currency } ښودل کېږي.
listing-empty = اوس مهال په دې کټګورۍ کې هېڅ محصول نشته.
products-count = { $count ->
    [one] یو محصول
   *[other] { $count } محصولات
}

## Product
details = معلومات
sku = د توکي شمېره
brand = برانډ
variants = شته ډولونه
gallery = انځورونه
related = ښايي دا هم مو خوښ شي
price-from = له { $price } څخه
price-on-request = بیه د غوښتنې پر مهال
free = وړیا
price-before = { $days ->
    [one] له تخفیف څخه مخکې د { $days } ورځې تر ټولو ټیټه بیه: { $price }
   *[other] له تخفیف څخه مخکې د { $days } ورځو تر ټولو ټیټه بیه: { $price }
}
price-saving = { $percent } تخفیف
price-per-unit = { $price } / { $unit }
price-until = وړاندیز په { $date } پای ته رسېږي
price-converted = له { $price } څخه د { $date } د اسعارو د تبادلې په نرخ بدله شوې ({ $source })
price-deposit = او ورسره { $price } امانت
in-stock = شته
out-of-stock = اوس مهال نشته
tax-included = په بیه کې مالیه شامله ده، د لېږد لګښت بېل دی.
tax-included-rate = په بیه کې { $rate } مالیه شامله ده، د لېږد لګښت بېل دی.
tax-excluded = په بیه کې مالیه او د لېږد لګښت شامل نه دي.
duties-included = ګمرکي محصول او د وارداتو مالیه په بیه کې شامل دي.
duties-excluded = د سپارلو پر مهال کېدای شي ګمرکي محصول او د وارداتو مالیه واخیستل شي.
unit-piece = { $count ->
    [one] { $count } دانه
   *[other] { $count } دانې
}
borrowed-notice = دا متن لا ژباړل شوی نه دی. د ښودل شوي متن ژبه: { $language }.

## Delivery, returns, payment
delivery = لېږد
delivery-text = موږ دا محصول { $country } ته لېږو. د لېږد لګښت او موده به د لېږد په اړه زموږ په پاڼو کې ومومئ، او د فرمایش ورکولو مخکې به یې یو ځل بیا وګورئ.
delivery-days = فرمایش معمولاً د { $from } تر { $to } کاري ورځو په موده کې رسېږي.
delivery-cost = د لېږد لګښت { $price } دی.
delivery-free = لېږد وړیا دی.
delivery-free-from = د { $price } یا زیاتو فرمایشونو لپاره لېږد وړیا دی.
returns = بېرته ورکول
returns-text = که مو کوم شی خوښ نه شو، له موږ سره اړیکه ونیسئ، موږ به درته ووایو چې څنګه یې بېرته ولېږئ.
returns-days = { $days ->
    [one] تاسو کولی شئ خپل فرمایش د یوې ورځې په موده کې بېرته ولېږئ.
   *[other] تاسو کولی شئ خپل فرمایش د { $days } ورځو په موده کې بېرته ولېږئ.
}
returns-free = بېرته ورکول وړیا دي.
returns-paid = د بېرته لېږلو لګښت ستاسو پر غاړه دی.
payment = تادیه
payment-methods = د تادیې لارې: { $methods }.
contact = اړیکه
contact-text = پوښتنې لرئ؟ موږ ته ولیکئ: { $email }.

## Other pages
not-found-title = پاڼه ونه موندل شوه
not-found-text = په دې پته هېڅ پاڼه نشته. کېدای شي پاڼه بل ځای ته لېږدول شوې وي، یا لینک ناسم وي. مهرباني وکړئ له کور پاڼې څخه بیا پیل وکړئ، یا زموږ یوه کټګوري وټاکئ.
not-found-home = کور پاڼې ته ورشئ
selector-title = خپل هېواد وټاکئ
selector-intro = { $shop } ډېرو هېوادونو ته توکي لېږي. لاندې خپل هېواد وټاکئ، څو زموږ د محصولاتو په اړه په خپله ژبه ولولئ، بیې په خپلو اسعارو وګورئ او د لېږد، مالیې او بېرته ورکولو هغه شرطونه ومومئ چې ستاسو د اوسېدو په ځای کې پلي کېږي. تاسو هر وخت د هرې پاڼې په پای کې خپله ټاکنه بدلولی شئ.
rates-note = بدلې شوې بیې د { $date } د اسعارو د تبادلې پر نرخونو ولاړې دي ({ $source }).

## Labels of common attributes
attribute-capacity = ظرفیت
attribute-care = پاملرنه
attribute-class = درجه
attribute-color = رنګ
attribute-depth = ژوروالی
attribute-diameter = قطر
attribute-dimensions = ابعاد
attribute-height = لوړوالی
attribute-length = اوږدوالی
attribute-material = مواد
attribute-model = ماډل
attribute-origin = د تولید هېواد
attribute-pattern = نقش
attribute-product_line = د محصول لړۍ
attribute-size = اندازه
attribute-style = سټایل
attribute-volume = حجم
attribute-warranty = تضمین
attribute-weight = وزن
attribute-width = پلنوالی
