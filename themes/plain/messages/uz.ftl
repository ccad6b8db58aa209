# Uzbek (Latin)

## Navigation
skip-to-content = Asosiy qismga oʻtish
home = Bosh sahifa
breadcrumbs = Siz shu yerdasiz
categories = Turkumlar
all-products = Barcha mahsulotlar
pages = Sahifalar
page-of = { $number }-sahifa, jami { $total }
previous-page = Oldingi sahifa
next-page = Keyingi sahifa
service = Xaridorlarga
markets = Mamlakat va valyuta
markets-change = Mamlakatni oʻzgartirish

## Home and listings
home-title = { $shop }: { $country } boʻylab onlayn doʻkon
home-intro = { $shop } doʻkoniga xush kelibsiz. Turkumlarni koʻring, mahsulotlarni solishtiring va barcha tafsilotlarni oʻz tilingizda oʻqing. Biz { $country } boʻylab yetkazib beramiz, barcha narxlar valyutasi — { $currency }.
featured = Tanlangan mahsulotlar
listing-intro = { $count ->
    [one] “{ $category }” turkumida bitta mahsulot bor: tavsifi, rasmlari va narxi bilan.
   *[other] “{ $category }” turkumida { $count } ta mahsulot bor: tavsifi, rasmlari va narxlari bilan.
} Biz { $country } boʻylab yetkazib beramiz, barcha narxlar valyutasi — { $currency }.
listing-empty = Hozircha bu turkumda mahsulot yoʻq.
products-count = { $count ->
    [one] Bitta mahsulot
   *[other] { $count } ta mahsulot
}

## Product
details = Tafsilotlar
sku = Artikul
brand = Brend
variants = Mavjud variantlar
gallery = Rasmlar
related = Sizga bular ham yoqishi mumkin
price-from = { $price } dan boshlab
price-on-request = Narxi soʻrov boʻyicha
free = Bepul
price-before = Chegirmadan oldingi { $days } kundagi eng past narx: { $price }
price-saving = { $percent } chegirma
price-per-unit = { $price } / { $unit }
price-until = Taklifning oxirgi kuni: { $date }
price-converted = { $price } summasidan quyidagi sanadagi kurs boʻyicha hisoblangan: { $date } ({ $source })
price-deposit = qoʻshimcha { $price } garov puli
in-stock = Mavjud
out-of-stock = Hozircha mavjud emas
tax-included = Narxga soliq kiritilgan, yetkazib berish haqi alohida toʻlanadi.
tax-included-rate = Narxga { $rate } soliq kiritilgan, yetkazib berish haqi alohida toʻlanadi.
tax-excluded = Narxga soliq va yetkazib berish haqi kiritilmagan.
duties-included = Bojxona bojlari va import soliqlari narxga kiritilgan.
duties-excluded = Yetkazib berishda bojxona bojlari va import soliqlari undirilishi mumkin.
unit-piece = { $count } dona
borrowed-notice = Bu matn hali tarjima qilinmagan. Matn tili: { $language }.

## Delivery, returns, payment
delivery = Yetkazib berish
delivery-text = Bu mahsulotni { $country } boʻylab yetkazib beramiz. Yetkazib berish narxi va muddatini yetkazib berish haqidagi sahifalarimizda, shuningdek, buyurtma berishdan oldin yana bir bor koʻrasiz.
delivery-days = Buyurtma odatda { $from }–{ $to } ish kuni ichida yetib boradi.
delivery-cost = Yetkazib berish narxi — { $price }.
delivery-free = Yetkazib berish bepul.
delivery-free-from = Summasi { $price } yoki undan koʻp boʻlgan buyurtmalar bepul yetkaziladi.
returns = Qaytarish
returns-text = Agar biror narsa yoqmasa, biz bilan bogʻlaning, uni qanday qaytarishni tushuntiramiz.
returns-days = { $days ->
    [one] Buyurtmangizni bir kun ichida qaytarishingiz mumkin.
   *[other] Buyurtmangizni { $days } kun ichida qaytarishingiz mumkin.
}
returns-free = Qaytarish bepul.
returns-paid = Qaytarib yuborish xarajatini xaridor toʻlaydi.
payment = Toʻlov
payment-methods = Toʻlov usullari: { $methods }.
contact = Aloqa
contact-text = Savollaringiz bormi? Bizga yozing: { $email }.

## Other pages
not-found-title = Sahifa topilmadi
not-found-text = Bu manzilda sahifa yoʻq. Sahifa boshqa joyga koʻchirilgan yoki havola notoʻgʻri boʻlishi mumkin. Iltimos, bosh sahifadan qaytadan boshlang yoki turkumlarimizdan birini tanlang.
not-found-home = Bosh sahifaga oʻtish
selector-title = Mamlakatingizni tanlang
selector-intro = { $shop } koʻplab mamlakatlarga yetkazib beradi. Mahsulotlarimiz haqida oʻz tilingizda oʻqish, narxlarni oʻz valyutangizda koʻrish hamda yashash joyingizda amal qiladigan yetkazib berish, soliq va qaytarish shartlari bilan tanishish uchun quyida mamlakatingizni tanlang. Tanlovingizni istalgan vaqtda har bir sahifa oxirida oʻzgartirishingiz mumkin.
rates-note = Qayta hisoblangan narxlar quyidagi sanadagi valyuta kurslariga asoslangan: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Sigʻimi
attribute-care = Parvarish
attribute-class = Klass
attribute-color = Rangi
attribute-depth = Chuqurligi
attribute-diameter = Diametri
attribute-dimensions = Gabaritlari
attribute-height = Balandligi
attribute-length = Uzunligi
attribute-material = Materiali
attribute-model = Modeli
attribute-origin = Ishlab chiqarilgan mamlakat
attribute-pattern = Naqshi
attribute-product_line = Mahsulot seriyasi
attribute-size = Oʻlchami
attribute-style = Uslubi
attribute-volume = Hajmi
attribute-warranty = Kafolat
attribute-weight = Vazni
attribute-width = Eni
