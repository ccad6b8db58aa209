# Persian

## Navigation
skip-to-content = رفتن به محتوا
home = صفحهٔ اصلی
breadcrumbs = شما اینجا هستید
categories = دسته‌بندی‌ها
all-products = همهٔ محصولات
pages = صفحه‌ها
page-of = صفحهٔ { $number } از { $total }
previous-page = صفحهٔ قبل
next-page = صفحهٔ بعد
service = خدمات مشتریان
markets = کشور و واحد پول
markets-change = تغییر کشور

## Home and listings
home-title = { $shop }: فروشگاه اینترنتی برای { $country }
home-intro = به { $shop } خوش آمدید. دسته‌بندی‌های ما را ببینید، محصولات را مقایسه کنید و همهٔ جزئیات را به زبان خودتان بخوانید. ما به { $country } ارسال داریم و همهٔ قیمت‌ها به { $currency } نمایش داده می‌شوند.
featured = محصولات منتخب
listing-intro = { $count ->
    [one] { $count } محصول در دستهٔ «{ $category }» همراه با جزئیات، تصاویر و قیمت.
   *[other] { $count } محصول در دستهٔ «{ $category }» همراه با جزئیات، تصاویر و قیمت.
} ما به { $country } ارسال داریم و همهٔ قیمت‌ها به { $currency } نمایش داده می‌شوند.
listing-empty = در حال حاضر محصولی در این دسته وجود ندارد.
products-count = { $count ->
    [one] { $count } محصول
   *[other] { $count } محصول
}

## Product
details = جزئیات
sku = کد کالا
brand = برند
variants = مدل‌های موجود
gallery = تصاویر
related = شاید این‌ها را هم بپسندید
price-from = از { $price }
price-on-request = قیمت: تماس بگیرید
free = رایگان
price-before = پایین‌ترین قیمت در { $days } روز پیش از تخفیف: { $price }
price-saving = { $percent } تخفیف
price-per-unit = هر { $unit }: { $price }
price-until = پایان پیشنهاد: { $date }
price-converted = تبدیل‌شده از { $price } با نرخ ارز { $date } ({ $source })
price-deposit = به‌اضافهٔ { $price } ودیعه
in-stock = موجود
out-of-stock = فعلاً ناموجود
tax-included = قیمت با احتساب مالیات است و هزینهٔ ارسال جداگانه محاسبه می‌شود.
tax-included-rate = قیمت با احتساب { $rate } مالیات است و هزینهٔ ارسال جداگانه محاسبه می‌شود.
tax-excluded = مالیات و هزینهٔ ارسال به قیمت افزوده می‌شود.
duties-included = عوارض گمرکی و مالیات واردات در قیمت لحاظ شده است.
duties-excluded = ممکن است هنگام تحویل، عوارض گمرکی و مالیات واردات دریافت شود.
unit-piece = { $count } عدد
borrowed-notice = این متن هنوز ترجمه نشده است. زبان متن نمایش‌داده‌شده: { $language }.

## Delivery, returns, payment
delivery = ارسال
delivery-text = این محصول را به { $country } ارسال می‌کنیم. هزینه و زمان ارسال را در صفحه‌های مربوط به ارسال و همچنین پیش از ثبت سفارش خواهید دید.
delivery-days = سفارش معمولاً ظرف { $from } تا { $to } روز کاری به دست شما می‌رسد.
delivery-cost = هزینهٔ ارسال { $price } است.
delivery-free = ارسال رایگان است.
delivery-free-from = ارسال برای سفارش‌های { $price } یا بیشتر رایگان است.
returns = بازگرداندن کالا
returns-text = اگر کالایی را نپسندیدید، لطفاً با ما تماس بگیرید تا روش بازگرداندن آن را برایتان توضیح دهیم.
returns-days = { $days ->
    [one] می‌توانید سفارش خود را ظرف { $days } روز بازگردانید.
   *[other] می‌توانید سفارش خود را ظرف { $days } روز بازگردانید.
}
returns-free = بازگرداندن کالا رایگان است.
returns-paid = هزینهٔ بازگرداندن کالا بر عهدهٔ شماست.
payment = پرداخت
payment-methods = روش‌های پرداخت: { $methods }.
contact = تماس با ما
contact-text = سؤالی دارید؟ به { $email } ایمیل بزنید.

## Other pages
not-found-title = صفحه پیدا نشد
not-found-text = صفحه‌ای با این نشانی وجود ندارد. شاید صفحه جابه‌جا شده باشد یا پیوند نادرست باشد. لطفاً دوباره از صفحهٔ اصلی شروع کنید یا یکی از دسته‌بندی‌های ما را انتخاب کنید.
not-found-home = رفتن به صفحهٔ اصلی
selector-title = کشور خود را انتخاب کنید
selector-intro = { $shop } به کشورهای بسیاری ارسال دارد. کشور خود را از فهرست زیر انتخاب کنید تا دربارهٔ محصولات ما به زبان خودتان، با قیمت‌هایی به واحد پول خودتان و با شرایط ارسال، مالیات و بازگرداندن کالا در محل زندگی‌تان بخوانید. هر زمان که بخواهید می‌توانید انتخاب خود را در پایین هر صفحه تغییر دهید.
rates-note = قیمت‌های تبدیل‌شده بر پایهٔ نرخ ارز { $date } محاسبه شده‌اند ({ $source }).

## Labels of common attributes
attribute-capacity = ظرفیت
attribute-care = نگهداری
attribute-class = رده
attribute-color = رنگ
attribute-depth = عمق
attribute-diameter = قطر
attribute-dimensions = ابعاد
attribute-height = ارتفاع
attribute-length = طول
attribute-material = جنس
attribute-model = مدل
attribute-origin = کشور سازنده
attribute-pattern = طرح
attribute-product_line = خط محصول
attribute-size = اندازه
attribute-style = سبک
attribute-volume = حجم
attribute-warranty = گارانتی
attribute-weight = وزن
attribute-width = عرض
