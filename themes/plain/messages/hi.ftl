# Hindi

## Navigation
skip-to-content = सीधे मुख्य सामग्री पर जाएँ
home = होम
breadcrumbs = आप यहाँ हैं
categories = श्रेणियाँ
all-products = सभी प्रॉडक्ट
pages = पेज
page-of = पेज { $number }, कुल { $total }
previous-page = पिछला पेज
next-page = अगला पेज
service = ग्राहक सेवा
markets = देश और मुद्रा
markets-change = देश बदलें

## Home and listings
home-title = { $shop }: { $country } के लिए ऑनलाइन शॉप
home-intro = { $shop } में आपका स्वागत है। हमारी श्रेणियाँ देखें, प्रॉडक्ट की तुलना करें और हर जानकारी अपनी भाषा में पढ़ें। हम { $country } में डिलीवरी करते हैं और सभी कीमतें { $currency } में दिखाई गई हैं।
featured = चुनिंदा प्रॉडक्ट
listing-intro = { $count ->
    [one] “{ $category }” श्रेणी में { $count } प्रॉडक्ट, पूरी जानकारी, तस्वीरों और कीमत के साथ।
   *[other] “{ $category }” श्रेणी में { $count } प्रॉडक्ट, पूरी जानकारी, तस्वीरों और कीमतों के साथ।
} हम { $country } में डिलीवरी करते हैं और सभी कीमतें { $currency } में दिखाई गई हैं।
listing-empty = फ़िलहाल इस श्रेणी में कोई प्रॉडक्ट नहीं है।
products-count = { $count ->
    [one] { $count } प्रॉडक्ट
   *[other] { $count } प्रॉडक्ट
}

## Product
details = विवरण
sku = आइटम नंबर
brand = ब्रांड
variants = उपलब्ध विकल्प
gallery = तस्वीरें
related = आपको ये भी पसंद आ सकते हैं
price-from = { $price } से शुरू
price-on-request = कीमत पूछने पर बताई जाएगी
free = मुफ़्त
price-before = { $days ->
    [one] छूट से पहले के { $days } दिन में सबसे कम कीमत: { $price }
   *[other] छूट से पहले के { $days } दिनों में सबसे कम कीमत: { $price }
}
price-saving = { $percent } की छूट
price-per-unit = { $price } / { $unit }
price-until = ऑफ़र { $date } को समाप्त होगा
price-converted = { $date } की विनिमय दर पर { $price } से बदली गई कीमत ({ $source })
price-deposit = साथ में { $price } की जमा राशि
in-stock = स्टॉक में है
out-of-stock = फ़िलहाल उपलब्ध नहीं है
tax-included = कीमत में टैक्स शामिल है, शिपिंग शुल्क अलग से।
tax-included-rate = कीमत में { $rate } टैक्स शामिल है, शिपिंग शुल्क अलग से।
tax-excluded = टैक्स और शिपिंग शुल्क कीमत में शामिल नहीं हैं।
duties-included = सीमा शुल्क और आयात कर शामिल हैं।
duties-excluded = डिलीवरी के समय सीमा शुल्क और आयात कर लिए जा सकते हैं।
unit-piece = { $count } पीस
borrowed-notice = इस टेक्स्ट का अनुवाद अभी नहीं हुआ है। दिखाए गए टेक्स्ट की भाषा: { $language }।

## Delivery, returns, payment
delivery = डिलीवरी
delivery-text = हम यह प्रॉडक्ट { $country } में डिलीवर करते हैं। डिलीवरी का शुल्क और समय आपको हमारे शिपिंग वाले पेजों पर मिलेगा, और ऑर्डर करने से पहले एक बार फिर दिखाया जाएगा।
delivery-days = ऑर्डर आम तौर पर { $from } से { $to } कार्य दिवसों में पहुँच जाता है।
delivery-cost = शिपिंग शुल्क { $price } है।
delivery-free = शिपिंग मुफ़्त है।
delivery-free-from = { $price } या उससे ज़्यादा के ऑर्डर पर शिपिंग मुफ़्त है।
returns = वापसी
returns-text = अगर आपको कोई चीज़ पसंद न आए, तो हमसे संपर्क करें। हम बताएँगे कि उसे वापस कैसे भेजना है।
returns-days = { $days ->
    [one] आप अपना ऑर्डर { $days } दिन के अंदर वापस भेज सकते हैं।
   *[other] आप अपना ऑर्डर { $days } दिनों के अंदर वापस भेज सकते हैं।
}
returns-free = वापसी मुफ़्त है।
returns-paid = वापस भेजने का खर्च आपको उठाना होगा।
payment = भुगतान
payment-methods = भुगतान के तरीके: { $methods }।
contact = संपर्क
contact-text = कोई सवाल है? हमें { $email } पर लिखें।

## Other pages
not-found-title = पेज नहीं मिला
not-found-text = इस पते पर कोई पेज नहीं है। हो सकता है कि पेज कहीं और चला गया हो या लिंक गलत हो। कृपया होम पेज से दोबारा शुरू करें या हमारी कोई श्रेणी चुनें।
not-found-home = होम पेज पर जाएँ
selector-title = अपना देश चुनें
selector-intro = { $shop } कई देशों में डिलीवरी करता है। नीचे अपना देश चुनें और हमारे प्रॉडक्ट के बारे में अपनी भाषा में पढ़ें, अपनी मुद्रा में कीमतों के साथ और शिपिंग, टैक्स और वापसी की उन शर्तों के साथ जो आपके यहाँ लागू होती हैं। आप हर पेज के अंत में जाकर कभी भी अपनी पसंद बदल सकते हैं।
rates-note = बदली गई मुद्रा में दिखाई गई कीमतें { $date } की विनिमय दरों पर आधारित हैं ({ $source })।

## Labels of common attributes
attribute-capacity = क्षमता
attribute-care = देखभाल
attribute-class = वर्ग
attribute-color = रंग
attribute-depth = गहराई
attribute-diameter = व्यास
attribute-dimensions = आयाम
attribute-height = ऊँचाई
attribute-length = लंबाई
attribute-material = सामग्री
attribute-model = मॉडल
attribute-origin = निर्माण का देश
attribute-pattern = पैटर्न
attribute-product_line = प्रॉडक्ट लाइन
attribute-size = साइज़
attribute-style = स्टाइल
attribute-volume = आयतन
attribute-warranty = वारंटी
attribute-weight = वज़न
attribute-width = चौड़ाई
