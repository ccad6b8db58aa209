# Marathi

## Navigation
skip-to-content = मुख्य मजकुराकडे जा
home = मुख्यपृष्ठ
breadcrumbs = तुम्ही येथे आहात
categories = वर्ग
all-products = सर्व उत्पादने
pages = पृष्ठे
page-of = पृष्ठ { $number }, एकूण { $total }
previous-page = मागील पृष्ठ
next-page = पुढील पृष्ठ
service = ग्राहक सेवा
markets = देश आणि चलन
markets-change = देश बदला

## Home and listings
home-title = { $shop }: { $country } साठी ऑनलाइन दुकान
home-intro = { $shop } मध्ये तुमचे स्वागत आहे. आमचे वर्ग पाहा, उत्पादनांची तुलना करा आणि प्रत्येक तपशील तुमच्या भाषेत वाचा. आम्ही { $country } मध्ये डिलिव्हरी करतो आणि सर्व किमती { $currency } मध्ये दाखवल्या आहेत.
featured = निवडक उत्पादने
listing-intro = { $count ->
    [one] “{ $category }” या वर्गात एक उत्पादन, तपशील, छायाचित्रे आणि किमतीसह.
   *[other] “{ $category }” या वर्गात { $count } उत्पादने, तपशील, छायाचित्रे आणि किमतींसह.
} आम्ही { $country } मध्ये डिलिव्हरी करतो आणि सर्व किमती { $currency } मध्ये दाखवल्या आहेत.
listing-empty = सध्या या वर्गात काहीही नाही.
products-count = { $count ->
    [one] एक उत्पादन
   *[other] { $count } उत्पादने
}

## Product
details = तपशील
sku = उत्पादन क्रमांक
brand = ब्रँड
variants = उपलब्ध पर्याय
gallery = छायाचित्रे
related = तुम्हाला हेही आवडू शकेल
price-from = { $price } पासून
price-on-request = किंमत विचारल्यावर कळवू
free = मोफत
price-before = { $days ->
    [one] सवलतीपूर्वीच्या { $days } दिवसातील सर्वात कमी किंमत: { $price }
   *[other] सवलतीपूर्वीच्या { $days } दिवसांतील सर्वात कमी किंमत: { $price }
}
price-saving = { $percent } सवलत
price-per-unit = { $price } / { $unit }
price-until = ऑफर { $date } रोजी संपेल
price-converted = { $date } च्या विनिमय दराने { $price } वरून रूपांतरित ({ $source })
price-deposit = अधिक { $price } अनामत रक्कम
in-stock = उपलब्ध
out-of-stock = सध्या उपलब्ध नाही
tax-included = किमतीत कर समाविष्ट आहे, शिपिंग शुल्क वेगळे.
tax-included-rate = किमतीत { $rate } कर समाविष्ट आहे, शिपिंग शुल्क वेगळे.
tax-excluded = किमतीत कर आणि शिपिंग शुल्क समाविष्ट नाही.
duties-included = सीमाशुल्क आणि आयात कर समाविष्ट आहेत.
duties-excluded = डिलिव्हरीच्या वेळी सीमाशुल्क आणि आयात कर आकारले जाऊ शकतात.
unit-piece = { $count } नग
borrowed-notice = या मजकुराचे भाषांतर अद्याप झालेले नाही. दाखवलेल्या मजकुराची भाषा: { $language }.

## Delivery, returns, payment
delivery = डिलिव्हरी
delivery-text = आम्ही हे उत्पादन { $country } मध्ये पोहोचवतो. डिलिव्हरीचा खर्च आणि कालावधी तुम्हाला आमच्या शिपिंगविषयक पृष्ठांवर मिळेल, आणि ऑर्डर करण्यापूर्वी पुन्हा एकदा दिसेल.
delivery-days = ऑर्डर साधारणपणे { $from } ते { $to } कामकाजाच्या दिवसांत पोहोचते.
delivery-cost = शिपिंग शुल्क { $price } आहे.
delivery-free = शिपिंग मोफत आहे.
delivery-free-from = { $price } किंवा त्याहून अधिक रकमेच्या ऑर्डरवर शिपिंग मोफत आहे.
returns = परतावा
returns-text = एखादी वस्तू आवडली नाही, तर कृपया आमच्याशी संपर्क साधा. ती परत कशी पाठवायची हे आम्ही सांगू.
returns-days = { $days ->
    [one] तुम्ही तुमची ऑर्डर एका दिवसात परत पाठवू शकता.
   *[other] तुम्ही तुमची ऑर्डर { $days } दिवसांत परत पाठवू शकता.
}
returns-free = परत पाठवणे मोफत आहे.
returns-paid = परत पाठवण्याचा खर्च तुम्हाला करावा लागेल.
payment = पेमेंट
payment-methods = पेमेंटचे पर्याय: { $methods }.
contact = संपर्क
contact-text = काही प्रश्न आहेत? आम्हाला { $email } वर लिहा.

## Other pages
not-found-title = पृष्ठ सापडले नाही
not-found-text = या पत्त्यावर कोणतेही पृष्ठ नाही. ते हलवले गेले असेल किंवा लिंक चुकीची असू शकते. कृपया मुख्यपृष्ठापासून पुन्हा सुरुवात करा किंवा आमचा एखादा वर्ग निवडा.
not-found-home = मुख्यपृष्ठावर जा
selector-title = तुमचा देश निवडा
selector-intro = { $shop } अनेक देशांमध्ये डिलिव्हरी करते. खाली तुमचा देश निवडा आणि आमच्या उत्पादनांविषयी तुमच्या भाषेत वाचा, तुमच्या चलनातील किमतींसह आणि तुम्ही राहता तिथे लागू असलेल्या शिपिंग, कर आणि परताव्याच्या अटींसह. प्रत्येक पृष्ठाच्या शेवटी तुम्ही तुमची निवड कधीही बदलू शकता.
rates-note = रूपांतरित किमती { $date } च्या विनिमय दरांवर आधारित आहेत ({ $source }).

## Labels of common attributes
attribute-capacity = क्षमता
attribute-care = निगा
attribute-class = श्रेणी
attribute-color = रंग
attribute-depth = खोली
attribute-diameter = व्यास
attribute-dimensions = परिमाणे
attribute-height = उंची
attribute-length = लांबी
attribute-material = साहित्य
attribute-model = मॉडेल
attribute-origin = उत्पादनाचा देश
attribute-pattern = नक्षी
attribute-product_line = उत्पादन मालिका
attribute-size = आकार
attribute-style = शैली
attribute-volume = घनफळ
attribute-warranty = वॉरंटी
attribute-weight = वजन
attribute-width = रुंदी
