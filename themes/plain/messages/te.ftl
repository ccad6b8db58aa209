# Telugu

## Navigation
skip-to-content = కంటెంట్‌కు వెళ్లండి
home = హోమ్
breadcrumbs = మీరు ఇక్కడ ఉన్నారు
categories = వర్గాలు
all-products = అన్ని ఉత్పత్తులు
pages = పేజీలు
page-of = పేజీ { $number } / { $total }
previous-page = మునుపటి పేజీ
next-page = తర్వాతి పేజీ
service = కస్టమర్ సేవ
markets = దేశం, కరెన్సీ
markets-change = దేశాన్ని మార్చండి

## Home and listings
home-title = { $shop }: { $country } కోసం ఆన్‌లైన్ షాప్
home-intro = { $shop }కు స్వాగతం. మా వర్గాలను చూడండి, ఉత్పత్తులను పోల్చండి, ప్రతి వివరాన్ని మీ భాషలోనే చదవండి. మేము { $country } అంతటా డెలివరీ చేస్తాము. అన్ని ధరలు { $currency }లో చూపబడ్డాయి.
featured = ఎంపిక చేసిన ఉత్పత్తులు
listing-intro = { $count ->
    [one] “{ $category }” వర్గంలో ఒక ఉత్పత్తి, వివరాలు, చిత్రాలు, ధరతో సహా.
   *[other] “{ $category }” వర్గంలో { $count } ఉత్పత్తులు, వివరాలు, చిత్రాలు, ధరలతో సహా.
} మేము { $country } అంతటా డెలివరీ చేస్తాము. అన్ని ధరలు { $currency }లో చూపబడ్డాయి.
listing-empty = ప్రస్తుతం ఈ వర్గంలో ఏమీ లేవు.
products-count = { $count ->
    [one] ఒక ఉత్పత్తి
   *[other] { $count } ఉత్పత్తులు
}

## Product
details = వివరాలు
sku = ఐటమ్ నంబర్
brand = బ్రాండ్
variants = అందుబాటులో ఉన్న రకాలు
gallery = చిత్రాలు
related = మీకు ఇవి కూడా నచ్చవచ్చు
price-from = { $price } నుండి
price-on-request = ధర కోసం సంప్రదించండి
free = ఉచితం
price-before = { $days ->
    [one] తగ్గింపుకు ముందు { $days } రోజులో అత్యల్ప ధర: { $price }
   *[other] తగ్గింపుకు ముందు { $days } రోజుల్లో అత్యల్ప ధర: { $price }
}
price-saving = { $percent } తగ్గింపు
price-per-unit = { $price } / { $unit }
price-until = ఆఫర్ { $date } నాడు ముగుస్తుంది
price-converted = { $date } నాటి మారకపు రేటుతో { $price } నుండి మార్చబడింది ({ $source })
price-deposit = అదనంగా { $price } డిపాజిట్
in-stock = స్టాక్‌లో ఉంది
out-of-stock = ప్రస్తుతం అందుబాటులో లేదు
tax-included = ధరలో పన్ను కలిసి ఉంది, షిప్పింగ్ ఖర్చు అదనం.
tax-included-rate = ధరలో { $rate } పన్ను కలిసి ఉంది, షిప్పింగ్ ఖర్చు అదనం.
tax-excluded = పన్ను, షిప్పింగ్ ఖర్చు ధరకు అదనం.
duties-included = కస్టమ్స్ సుంకాలు, దిగుమతి పన్నులు కలిసి ఉన్నాయి.
duties-excluded = డెలివరీ సమయంలో కస్టమ్స్ సుంకాలు, దిగుమతి పన్నులు వసూలు చేయవచ్చు.
unit-piece = { $count ->
    [one] { $count } పీసు
   *[other] { $count } పీసులు
}
borrowed-notice = ఈ వచనాన్ని ఇంకా అనువదించలేదు. చూపిన వచనం భాష: { $language }.

## Delivery, returns, payment
delivery = డెలివరీ
delivery-text = మేము ఈ ఉత్పత్తిని { $country } అంతటా డెలివరీ చేస్తాము. డెలివరీ ఖర్చు, సమయం వివరాలు షిప్పింగ్ గురించిన మా పేజీల్లో ఉంటాయి, ఆర్డర్ చేసే ముందు మరోసారి చూపబడతాయి.
delivery-days = ఆర్డర్ సాధారణంగా { $from } నుండి { $to } పని దినాల్లో చేరుతుంది.
delivery-cost = షిప్పింగ్ ఖర్చు { $price }.
delivery-free = షిప్పింగ్ ఉచితం.
delivery-free-from = { $price } లేదా అంతకంటే ఎక్కువ విలువైన ఆర్డర్‌లకు షిప్పింగ్ ఉచితం.
returns = రిటర్న్‌లు
returns-text = ఏదైనా వస్తువు మీకు నచ్చకపోతే, దయచేసి మమ్మల్ని సంప్రదించండి. దాన్ని ఎలా తిరిగి పంపాలో మేము వివరిస్తాము.
returns-days = { $days ->
    [one] మీరు మీ ఆర్డర్‌ను ఒక రోజులోపు తిరిగి పంపవచ్చు.
   *[other] మీరు మీ ఆర్డర్‌ను { $days } రోజుల్లోపు తిరిగి పంపవచ్చు.
}
returns-free = తిరిగి పంపడం ఉచితం.
returns-paid = తిరిగి పంపే ఖర్చును మీరు భరించాలి.
payment = చెల్లింపు
payment-methods = చెల్లింపు పద్ధతులు: { $methods }.
contact = సంప్రదించండి
contact-text = ప్రశ్నలు ఉన్నాయా? మాకు { $email } కు రాయండి.

## Other pages
not-found-title = పేజీ కనబడలేదు
not-found-text = ఈ చిరునామాలో పేజీ ఏదీ లేదు. అది వేరే చోటికి మార్చబడి ఉండవచ్చు లేదా లింక్ తప్పు కావచ్చు. దయచేసి హోమ్ పేజీ నుండి మళ్లీ ప్రారంభించండి లేదా మా వర్గాల్లో ఒకదాన్ని ఎంచుకోండి.
not-found-home = హోమ్ పేజీకి వెళ్లండి
selector-title = మీ దేశాన్ని ఎంచుకోండి
selector-intro = { $shop } చాలా దేశాలకు డెలివరీ చేస్తుంది. కింద మీ దేశాన్ని ఎంచుకుని, మా ఉత్పత్తుల గురించి మీ భాషలో చదవండి, ధరలను మీ కరెన్సీలో చూడండి, మీరు నివసించే చోట వర్తించే షిప్పింగ్, పన్ను, రిటర్న్ నిబంధనలను తెలుసుకోండి. ప్రతి పేజీ చివరన మీ ఎంపికను ఎప్పుడైనా మార్చుకోవచ్చు.
rates-note = మార్చిన ధరలు { $date } నాటి మారకపు రేట్లపై ఆధారపడి ఉన్నాయి ({ $source }).

## Labels of common attributes
attribute-capacity = సామర్థ్యం
attribute-care = సంరక్షణ
attribute-class = తరగతి
attribute-color = రంగు
attribute-depth = లోతు
attribute-diameter = వ్యాసం
attribute-dimensions = కొలతలు
attribute-height = ఎత్తు
attribute-length = పొడవు
attribute-material = మెటీరియల్
attribute-model = మోడల్
attribute-origin = తయారైన దేశం
attribute-pattern = ప్యాటర్న్
attribute-product_line = ఉత్పత్తి శ్రేణి
attribute-size = సైజు
attribute-style = స్టైల్
attribute-volume = ఘనపరిమాణం
attribute-warranty = వారంటీ
attribute-weight = బరువు
attribute-width = వెడల్పు
