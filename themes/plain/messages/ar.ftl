# Arabic

## Navigation
skip-to-content = انتقل إلى المحتوى
home = الرئيسية
breadcrumbs = أنت هنا
categories = الأقسام
all-products = جميع المنتجات
pages = الصفحات
page-of = صفحة { $number } من { $total }
previous-page = الصفحة السابقة
next-page = الصفحة التالية
service = خدمة العملاء
markets = البلد والعملة
markets-change = تغيير البلد

## Home and listings
home-title = { $shop }: متجر إلكتروني – { $country }
home-intro = مرحبًا بك في { $shop }. تصفّح أقسامنا، وقارن بين المنتجات، واقرأ كل التفاصيل بلغتك. جميع الأسعار معروضة بعملة { $currency }، ونوصّل الطلبات إلى { $country }.
featured = منتجات مختارة
listing-intro = { $count ->
    [zero] لا توجد منتجات في قسم «{ $category }» حاليًا.
    [one] منتج واحد في قسم «{ $category }»، مع تفاصيله وصوره وسعره.
    [two] منتجان في قسم «{ $category }»، مع التفاصيل والصور والأسعار.
    [few] { $count } منتجات في قسم «{ $category }»، مع التفاصيل والصور والأسعار.
    [many] { $count } منتجًا في قسم «{ $category }»، مع التفاصيل والصور والأسعار.
   *[other] { $count } منتج في قسم «{ $category }»، مع التفاصيل والصور والأسعار.
} جميع الأسعار معروضة بعملة { $currency }، ونوصّل الطلبات إلى { $country }.
listing-empty = لا توجد منتجات في هذا القسم حاليًا.
products-count = { $count ->
    [zero] لا توجد منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
}

## Product
details = التفاصيل
sku = رقم المنتج
brand = العلامة التجارية
variants = الخيارات المتاحة
gallery = الصور
related = قد يعجبك أيضًا
price-from = ابتداءً من { $price }
price-on-request = السعر عند الطلب
free = مجانًا
price-before = { $days ->
    [zero] أقل سعر خلال { $days } يوم قبل التخفيض: { $price }
    [one] أقل سعر في اليوم السابق للتخفيض: { $price }
    [two] أقل سعر في اليومين السابقين للتخفيض: { $price }
    [few] أقل سعر خلال { $days } أيام قبل التخفيض: { $price }
    [many] أقل سعر خلال { $days } يومًا قبل التخفيض: { $price }
   *[other] أقل سعر خلال { $days } يوم قبل التخفيض: { $price }
}
price-saving = خصم { $percent }
price-per-unit = { $price } لكل { $unit }
price-until = ينتهي العرض بتاريخ { $date }
price-converted = محوّل من { $price } بسعر الصرف بتاريخ { $date } ({ $source })
price-deposit = يُضاف تأمين مسترد بقيمة { $price }
in-stock = متوفر
out-of-stock = غير متوفر حاليًا
tax-included = السعر شامل الضريبة، ولا يشمل تكلفة الشحن.
tax-included-rate = السعر شامل ضريبة بنسبة { $rate }، ولا يشمل تكلفة الشحن.
tax-excluded = السعر لا يشمل الضريبة وتكلفة الشحن.
duties-included = السعر شامل الرسوم الجمركية وضرائب الاستيراد.
duties-excluded = قد تُفرض رسوم جمركية وضرائب استيراد عند التوصيل.
unit-piece = { $count ->
    [zero] { $count } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
}
borrowed-notice = لم نترجم هذا النص بعد. لغة النص المعروض: { $language }.

## Delivery, returns, payment
delivery = التوصيل
delivery-text = نوصّل هذا المنتج إلى { $country }. ستجد تكلفة التوصيل ومدته في صفحات الشحن لدينا، ومرة أخرى قبل تأكيد طلبك.
delivery-days = يصل الطلب عادةً خلال مدة من { $from } إلى { $to } من أيام العمل.
delivery-cost = تبلغ تكلفة الشحن { $price } للطلب الواحد.
delivery-free = الشحن مجاني.
delivery-free-from = الشحن مجاني للطلبات بقيمة { $price } أو أكثر.
returns = الإرجاع
returns-text = إذا لم يعجبك أي منتج، فيُرجى التواصل معنا وسنشرح لك طريقة إرجاعه.
returns-days = { $days ->
    [zero] يمكنك إرجاع طلبك خلال { $days } يوم.
    [one] يمكنك إرجاع طلبك خلال يوم واحد.
    [two] يمكنك إرجاع طلبك خلال يومين.
    [few] يمكنك إرجاع طلبك خلال { $days } أيام.
    [many] يمكنك إرجاع طلبك خلال { $days } يومًا.
   *[other] يمكنك إرجاع طلبك خلال { $days } يوم.
}
returns-free = الإرجاع مجاني.
returns-paid = تتحمّل أنت تكلفة إرجاع المنتج.
payment = الدفع
payment-methods = طرق الدفع المتاحة: { $methods }.
contact = اتصل بنا
contact-text = هل لديك أي سؤال؟ راسلنا على { $email }.

## Other pages
not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت الصفحة إلى مكان آخر، أو قد يكون الرابط غير صحيح. يُرجى البدء من جديد من الصفحة الرئيسية، أو اختيار أحد أقسامنا.
not-found-home = الانتقال إلى الصفحة الرئيسية
selector-title = اختر بلدك
selector-intro = يوصّل { $shop } الطلبات إلى بلدان كثيرة. اختر بلدك أدناه لتقرأ عن منتجاتنا بلغتك، مع الأسعار بعملتك وشروط الشحن والضرائب والإرجاع السارية في مكان إقامتك. يمكنك تغيير اختيارك في أي وقت من أسفل أي صفحة.
rates-note = الأسعار المحوّلة محسوبة وفق أسعار الصرف بتاريخ { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = السعة
attribute-care = العناية
attribute-class = الفئة
attribute-color = اللون
attribute-depth = العمق
attribute-diameter = القطر
attribute-dimensions = الأبعاد
attribute-height = الارتفاع
attribute-length = الطول
attribute-material = الخامة
attribute-model = الموديل
attribute-origin = بلد الصنع
attribute-pattern = النقشة
attribute-product_line = خط الإنتاج
attribute-size = المقاس
attribute-style = الطراز
attribute-volume = الحجم
attribute-warranty = الضمان
attribute-weight = الوزن
attribute-width = العرض
