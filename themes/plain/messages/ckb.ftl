# Central Kurdish (Sorani)

## Navigation
skip-to-content = بڕۆ بۆ ناوەڕۆک
home = سەرەکی
breadcrumbs = تۆ لێرەیت
categories = پۆلەکان
all-products = هەموو بەرهەمەکان
pages = پەڕەکان
page-of = پەڕەی { $number } لە { $total }
previous-page = پەڕەی پێشوو
next-page = پەڕەی دواتر
service = خزمەتگوزاریی کڕیاران
markets = وڵات و دراو
markets-change = گۆڕینی وڵات

## Home and listings
home-title = { $shop }: فرۆشگای ئۆنلاین بۆ { $country }
home-intro = بەخێربێیت بۆ { $shop }. سەیری پۆلەکانمان بکە، بەرهەمەکان بەراورد بکە و هەموو وردەکارییەکان بە زمانی خۆت بخوێنەوە. ئێمە بۆ { $country } دەیگەیەنین و هەموو نرخەکان بە { $currency } پیشان دەدرێن.
featured = بەرهەمە هەڵبژێردراوەکان
listing-intro = { $count ->
    [one] یەک بەرهەم لە پۆلی «{ $category }»، لەگەڵ وردەکاری و وێنە و نرخ.
   *[other] { $count } بەرهەم لە پۆلی «{ $category }»، لەگەڵ وردەکاری و وێنە و نرخەکانیان.
} ئێمە بۆ { $country } دەیگەیەنین و هەموو نرخەکان بە { $currency } پیشان دەدرێن.
listing-empty = لە ئێستادا هیچ بەرهەمێک لەم پۆلەدا نییە.
products-count = { $count ->
    [one] یەک بەرهەم
   *[other] { $count } بەرهەم
}

## Product
details = وردەکارییەکان
sku = ژمارەی کاڵا
brand = مارکە
variants = جۆرە بەردەستەکان
gallery = وێنەکان
related = ڕەنگە ئەمانەشت بەدڵ بن
price-from = نرخ لە { $price } دەست پێ دەکات
price-on-request = نرخ بە پرسیارکردن
free = بەخۆڕایی
price-before = کەمترین نرخ لە { $days } ڕۆژی پێش داشکاندنەکە: { $price }
price-saving = { $percent } داشکاندن
price-per-unit = { $price } / { $unit }
price-until = داشکاندنەکە لە { $date } کۆتایی دێت
price-converted = لە { $price } گۆڕدراوە بەپێی نرخی ئاڵوگۆڕی دراو لە { $date } ({ $source })
price-deposit = لەگەڵ { $price } بارمتە
in-stock = بەردەستە
out-of-stock = لە ئێستادا بەردەست نییە
tax-included = نرخەکە باجی تێدایە، تێچووی گەیاندن جیایە.
tax-included-rate = نرخەکە { $rate } باجی تێدایە، تێچووی گەیاندن جیایە.
tax-excluded = نرخەکە باج و تێچووی گەیاندنی تێدا نییە.
duties-included = ڕسووماتی گومرگی و باجی هاوردە لەناو نرخەکەدان.
duties-excluded = لەوانەیە لە کاتی گەیاندندا ڕسووماتی گومرگی و باجی هاوردە وەربگیرێت.
unit-piece = { $count } دانە
borrowed-notice = ئەم دەقە هێشتا وەرنەگێڕدراوە. زمانی دەقی پیشاندراو: { $language }.

## Delivery, returns, payment
delivery = گەیاندن
delivery-text = ئێمە ئەم بەرهەمە بۆ { $country } دەگەیەنین. تێچوو و ماوەی گەیاندن لە پەڕەکانمان دەربارەی گەیاندن دەبینیت، هەروەها جارێکی تر پێش ئەوەی داواکارییەکەت بکەیت.
delivery-days = داواکاری بەزۆری لە ماوەی { $from } بۆ { $to } ڕۆژی کاریدا دەگات.
delivery-cost = تێچووی گەیاندن { $price }.
delivery-free = گەیاندن بەخۆڕاییە.
delivery-free-from = گەیاندن بەخۆڕاییە بۆ داواکارییەکانی { $price } یان زیاتر.
returns = گەڕاندنەوە
returns-text = ئەگەر شتێکت بەدڵ نەبوو، تکایە پەیوەندیمان پێوە بکە و ڕوونی دەکەینەوە چۆن بیگەڕێنیتەوە.
returns-days = { $days ->
    [one] دەتوانیت داواکارییەکەت لە ماوەی یەک ڕۆژدا بگەڕێنیتەوە.
   *[other] دەتوانیت داواکارییەکەت لە ماوەی { $days } ڕۆژدا بگەڕێنیتەوە.
}
returns-free = گەڕاندنەوە بەخۆڕاییە.
returns-paid = تێچووی ناردنەوە لەسەر تۆیە.
payment = پارەدان
payment-methods = شێوازەکانی پارەدان: { $methods }.
contact = پەیوەندی
contact-text = پرسیارت هەیە؟ بۆمان بنووسە: { $email }.

## Other pages
not-found-title = پەڕەکە نەدۆزرایەوە
not-found-text = هیچ پەڕەیەک لەم ناونیشانەدا نییە. لەوانەیە گوازرابێتەوە، یان بەستەرەکە هەڵە بێت. تکایە سەرلەنوێ لە پەڕەی سەرەکییەوە دەست پێ بکە، یان یەکێک لە پۆلەکانمان هەڵبژێرە.
not-found-home = بڕۆ بۆ پەڕەی سەرەکی
selector-title = وڵاتەکەت هەڵبژێرە
selector-intro = { $shop } بۆ زۆر وڵات دەگەیەنێت. لە خوارەوە وڵاتەکەت هەڵبژێرە بۆ ئەوەی دەربارەی بەرهەمەکانمان بە زمانی خۆت بخوێنیتەوە، بە نرخی دراوی خۆت و بەو مەرجانەی گەیاندن و باج و گەڕاندنەوە کە لە شوێنی ژیانت جێبەجێ دەکرێن. هەر کاتێک بتەوێت دەتوانیت هەڵبژاردنەکەت لە کۆتایی هەر پەڕەیەکدا بگۆڕیت.
rates-note = نرخە گۆڕدراوەکان بەپێی نرخی ئاڵوگۆڕی دراو لە { $date } ({ $source }) ئەژمار کراون.

## Labels of common attributes
attribute-capacity = توانا
attribute-care = چاودێری
attribute-class = پلە
attribute-color = ڕەنگ
attribute-depth = قووڵی
attribute-diameter = تیرە
attribute-dimensions = پێوانەکان
attribute-height = بەرزی
attribute-length = درێژی
attribute-material = ماددە
attribute-model = مۆدێل
attribute-origin = وڵاتی دروستکردن
attribute-pattern = نەخش
attribute-product_line = هێڵی بەرهەم
attribute-size = سایز
attribute-style = ستایل
attribute-volume = قەبارە
attribute-warranty = گەرەنتی
attribute-weight = کێش
attribute-width = پانی
