# Nepali

## Navigation
skip-to-content = मुख्य सामग्रीमा जानुहोस्
home = गृहपृष्ठ
breadcrumbs = तपाईं यहाँ हुनुहुन्छ
categories = वर्गहरू
all-products = सबै सामान
pages = पृष्ठहरू
page-of = पृष्ठ { $number }, जम्मा { $total }
previous-page = अघिल्लो पृष्ठ
next-page = अर्को पृष्ठ
service = ग्राहक सेवा
markets = देश र मुद्रा
markets-change = देश बदल्नुहोस्

## Home and listings
home-title = { $shop }: { $country }का लागि अनलाइन पसल
home-intro = { $shop }मा स्वागत छ। हाम्रा वर्गहरू हेर्नुहोस्, सामानहरू तुलना गर्नुहोस् र हरेक विवरण आफ्नै भाषामा पढ्नुहोस्। हामी { $country }मा डेलिभरी गर्छौं र सबै मूल्य { $currency }मा देखाइएका छन्।
featured = छानिएका सामान
listing-intro = { $count ->
    [one] “{ $category }” वर्गमा एउटा सामान, विवरण, तस्बिर र मूल्यसहित।
   *[other] “{ $category }” वर्गमा { $count } वटा सामान, विवरण, तस्बिर र मूल्यसहित।
} हामी { $country }मा डेलिभरी गर्छौं र सबै मूल्य { $currency }मा देखाइएका छन्।
listing-empty = अहिले यस वर्गमा कुनै सामान छैन।
products-count = { $count ->
    [one] एउटा सामान
   *[other] { $count } वटा सामान
}

## Product
details = विवरण
sku = सामान नम्बर
brand = ब्रान्ड
variants = उपलब्ध प्रकारहरू
gallery = तस्बिरहरू
related = तपाईंलाई यी पनि मन पर्न सक्छन्
price-from = { $price } देखि
price-on-request = मूल्यका लागि सोध्नुहोस्
free = निःशुल्क
price-before = छुटअघिका { $days } दिनमा सबैभन्दा कम मूल्य: { $price }
price-saving = { $percent } छुट
price-per-unit = { $price } / { $unit }
price-until = अफर { $date } मा समाप्त हुन्छ
price-converted = { $date } को विनिमय दरमा { $price } बाट रूपान्तरित ({ $source })
price-deposit = साथमा { $price } धरौटी
in-stock = उपलब्ध छ
out-of-stock = अहिले उपलब्ध छैन
tax-included = मूल्यमा कर समावेश छ, ढुवानी शुल्क छुट्टै लाग्छ।
tax-included-rate = मूल्यमा { $rate } कर समावेश छ, ढुवानी शुल्क छुट्टै लाग्छ।
tax-excluded = मूल्यमा कर र ढुवानी शुल्क समावेश छैन।
duties-included = भन्सार शुल्क र आयात कर समावेश छन्।
duties-excluded = डेलिभरीका बेला भन्सार शुल्क र आयात कर लाग्न सक्छ।
unit-piece = { $count } थान
borrowed-notice = यो पाठ अझै अनुवाद गरिएको छैन। देखाइएको पाठको भाषा: { $language }।

## Delivery, returns, payment
delivery = डेलिभरी
delivery-text = हामी यो सामान { $country }मा डेलिभरी गर्छौं। डेलिभरीको शुल्क र समय तपाईंले ढुवानीसम्बन्धी हाम्रा पृष्ठहरूमा पाउनुहुनेछ, र अर्डर गर्नुअघि फेरि एक पटक देख्नुहुनेछ।
delivery-days = अर्डर सामान्यतया { $from } देखि { $to } कार्यदिनभित्र आइपुग्छ।
delivery-cost = ढुवानी शुल्क { $price } हो।
delivery-free = ढुवानी निःशुल्क छ।
delivery-free-from = { $price } वा सोभन्दा बढीको अर्डरमा ढुवानी निःशुल्क छ।
returns = फिर्ता
returns-text = कुनै सामान मन परेन भने कृपया हामीलाई सम्पर्क गर्नुहोस्, हामी त्यो कसरी फिर्ता पठाउने भनेर बताउनेछौं।
returns-days = { $days ->
    [one] तपाईं आफ्नो अर्डर एक दिनभित्र फिर्ता पठाउन सक्नुहुन्छ।
   *[other] तपाईं आफ्नो अर्डर { $days } दिनभित्र फिर्ता पठाउन सक्नुहुन्छ।
}
returns-free = फिर्ता निःशुल्क छ।
returns-paid = फिर्ता पठाउने खर्च तपाईंले तिर्नुपर्छ।
payment = भुक्तानी
payment-methods = भुक्तानीका माध्यम: { $methods }।
contact = सम्पर्क
contact-text = केही प्रश्न छन्? हामीलाई { $email } मा लेख्नुहोस्।

## Other pages
not-found-title = पृष्ठ फेला परेन
not-found-text = यस ठेगानामा कुनै पृष्ठ छैन। पृष्ठ अन्तै सारिएको वा लिङ्क गलत भएको हुन सक्छ। कृपया गृहपृष्ठबाट फेरि सुरु गर्नुहोस् वा हाम्रा वर्गहरूमध्ये एउटा छान्नुहोस्।
not-found-home = गृहपृष्ठमा जानुहोस्
selector-title = आफ्नो देश छान्नुहोस्
selector-intro = { $shop }ले धेरै देशमा डेलिभरी गर्छ। तल आफ्नो देश छान्नुहोस् र हाम्रा सामानबारे आफ्नै भाषामा पढ्नुहोस्, आफ्नै मुद्रामा मूल्य हेर्नुहोस् अनि तपाईं बस्ने ठाउँमा लागू हुने ढुवानी, कर र फिर्ताका सर्तहरू जान्नुहोस्। तपाईं हरेक पृष्ठको अन्त्यमा जुनसुकै बेला आफ्नो छनोट बदल्न सक्नुहुन्छ।
rates-note = रूपान्तरित मूल्यमा { $date } को विनिमय दर प्रयोग गरिएको छ ({ $source })।

## Labels of common attributes
attribute-capacity = क्षमता
attribute-care = हेरचाह
attribute-class = श्रेणी
attribute-color = रङ
attribute-depth = गहिराइ
attribute-diameter = व्यास
attribute-dimensions = आयाम
attribute-height = उचाइ
attribute-length = लम्बाइ
attribute-material = सामग्री
attribute-model = मोडेल
attribute-origin = उत्पादन भएको देश
attribute-pattern = बुट्टा
attribute-product_line = उत्पादन शृङ्खला
attribute-size = साइज
attribute-style = शैली
attribute-volume = आयतन
attribute-warranty = वारेन्टी
attribute-weight = तौल
attribute-width = चौडाइ
