# Urdu

## Navigation
skip-to-content = مواد پر جائیں
home = ہوم
breadcrumbs = آپ یہاں ہیں
categories = زمرے
all-products = تمام مصنوعات
pages = صفحات
page-of = صفحہ { $number } از { $total }
previous-page = پچھلا صفحہ
next-page = اگلا صفحہ
service = کسٹمر سروس
markets = ملک اور کرنسی
markets-change = ملک تبدیل کریں

## Home and listings
home-title = { $shop }: { $country } کے لیے آن لائن شاپ
home-intro = { $shop } میں خوش آمدید۔ ہمارے زمرے دیکھیں، مصنوعات کا موازنہ کریں اور ہر تفصیل اپنی زبان میں پڑھیں۔ ہم { $country } میں ڈیلیوری کرتے ہیں اور تمام قیمتیں { $currency } میں دکھائی گئی ہیں۔
featured = منتخب مصنوعات
listing-intro = { $count ->
    [one] زمرہ ”{ $category }“ میں ایک پروڈکٹ، تفصیلات، تصاویر اور قیمت کے ساتھ۔
   *[other] زمرہ ”{ $category }“ میں { $count } مصنوعات، تفصیلات، تصاویر اور قیمتوں کے ساتھ۔
} ہم { $country } میں ڈیلیوری کرتے ہیں اور تمام قیمتیں { $currency } میں دکھائی گئی ہیں۔
listing-empty = اس وقت اس زمرے میں کوئی پروڈکٹ نہیں ہے۔
products-count = { $count ->
    [one] ایک پروڈکٹ
   *[other] { $count } مصنوعات
}

## Product
details = تفصیلات
sku = آئٹم نمبر
brand = برانڈ
variants = دستیاب اقسام
gallery = تصاویر
related = شاید آپ کو یہ بھی پسند آئیں
price-from = { $price } سے شروع
price-on-request = قیمت دریافت کرنے پر
free = مفت
price-before = { $days ->
    [one] رعایت سے پہلے کے { $days } دن میں سب سے کم قیمت: { $price }
   *[other] رعایت سے پہلے کے { $days } دنوں میں سب سے کم قیمت: { $price }
}
price-saving = { $percent } رعایت
price-per-unit = { $price } / { $unit }
price-until = پیشکش { $date } کو ختم ہو گی
price-converted = { $date } کی شرحِ تبادلہ پر { $price } سے تبدیل شدہ ({ $source })
price-deposit = ساتھ میں { $price } زرِ ضمانت
in-stock = دستیاب ہے
out-of-stock = فی الحال دستیاب نہیں
tax-included = قیمت میں ٹیکس شامل ہے، شپنگ کا خرچ الگ ہے۔
tax-included-rate = قیمت میں { $rate } ٹیکس شامل ہے، شپنگ کا خرچ الگ ہے۔
tax-excluded = قیمت میں ٹیکس اور شپنگ کا خرچ شامل نہیں۔
duties-included = کسٹم ڈیوٹی اور درآمدی ٹیکس شامل ہیں۔
duties-excluded = ڈیلیوری کے وقت کسٹم ڈیوٹی اور درآمدی ٹیکس لیے جا سکتے ہیں۔
unit-piece = { $count } عدد
borrowed-notice = اس تحریر کا ابھی ترجمہ نہیں ہوا۔ دکھائی گئی تحریر کی زبان: { $language }۔

## Delivery, returns, payment
delivery = ڈیلیوری
delivery-text = ہم یہ پروڈکٹ { $country } میں ڈیلیور کرتے ہیں۔ ڈیلیوری کا خرچ اور وقت آپ کو شپنگ سے متعلق ہمارے صفحات پر ملے گا، اور آرڈر کرنے سے پہلے ایک بار پھر دکھایا جائے گا۔
delivery-days = آرڈر عموماً { $from } سے { $to } کاروباری دنوں میں پہنچ جاتا ہے۔
delivery-cost = شپنگ کا خرچ { $price } ہے۔
delivery-free = شپنگ مفت ہے۔
delivery-free-from = { $price } یا اس سے زیادہ کے آرڈر پر شپنگ مفت ہے۔
returns = واپسی
returns-text = اگر آپ کو کوئی چیز پسند نہ آئے تو ہم سے رابطہ کریں، ہم بتائیں گے کہ اسے واپس کیسے بھیجنا ہے۔
returns-days = { $days ->
    [one] آپ اپنا آرڈر ایک دن کے اندر واپس بھیج سکتے ہیں۔
   *[other] آپ اپنا آرڈر { $days } دنوں کے اندر واپس بھیج سکتے ہیں۔
}
returns-free = واپسی مفت ہے۔
returns-paid = واپس بھیجنے کا خرچ آپ کے ذمے ہے۔
payment = ادائیگی
payment-methods = ادائیگی کے طریقے: { $methods }۔
contact = رابطہ
contact-text = کوئی سوال ہے؟ ہمیں { $email } پر لکھیں۔

## Other pages
not-found-title = صفحہ نہیں ملا
not-found-text = اس پتے پر کوئی صفحہ نہیں ہے۔ ہو سکتا ہے کہ صفحہ منتقل ہو گیا ہو یا لنک غلط ہو۔ براہِ کرم ہوم پیج سے دوبارہ شروع کریں یا ہمارے زمروں میں سے کوئی ایک منتخب کریں۔
not-found-home = ہوم پیج پر جائیں
selector-title = اپنا ملک منتخب کریں
selector-intro = { $shop } بہت سے ممالک میں ڈیلیوری کرتا ہے۔ نیچے اپنا ملک منتخب کریں اور ہماری مصنوعات کے بارے میں اپنی زبان میں پڑھیں، اپنی کرنسی میں قیمتوں کے ساتھ اور شپنگ، ٹیکس اور واپسی کی ان شرائط کے ساتھ جو آپ کے علاقے میں لاگو ہوتی ہیں۔ آپ ہر صفحے کے آخر میں کسی بھی وقت اپنا انتخاب تبدیل کر سکتے ہیں۔
rates-note = تبدیل شدہ قیمتیں { $date } کی شرحِ تبادلہ پر مبنی ہیں ({ $source })۔

## Labels of common attributes
attribute-capacity = گنجائش
attribute-care = دیکھ بھال
attribute-class = درجہ
attribute-color = رنگ
attribute-depth = گہرائی
attribute-diameter = قطر
attribute-dimensions = ابعاد
attribute-height = اونچائی
attribute-length = لمبائی
attribute-material = مواد
attribute-model = ماڈل
attribute-origin = تیاری کا ملک
attribute-pattern = نمونہ
attribute-product_line = پروڈکٹ لائن
attribute-size = سائز
attribute-style = انداز
attribute-volume = حجم
attribute-warranty = وارنٹی
attribute-weight = وزن
attribute-width = چوڑائی
