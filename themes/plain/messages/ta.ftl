# Tamil

## Navigation
skip-to-content = உள்ளடக்கத்திற்குச் செல்லவும்
home = முகப்பு
breadcrumbs = நீங்கள் இருக்கும் இடம்
categories = வகைகள்
all-products = அனைத்துப் பொருட்கள்
pages = பக்கங்கள்
page-of = பக்கம் { $number } / { $total }
previous-page = முந்தைய பக்கம்
next-page = அடுத்த பக்கம்
service = வாடிக்கையாளர் சேவை
markets = நாடும் நாணயமும்
markets-change = நாட்டை மாற்றவும்

## Home and listings
home-title = { $shop }: { $country } முழுவதற்குமான ஆன்லைன் கடை
home-intro = { $shop } கடைக்கு வரவேற்கிறோம். எங்கள் வகைகளைப் பாருங்கள், பொருட்களை ஒப்பிடுங்கள், எல்லா விவரங்களையும் உங்கள் மொழியிலேயே படியுங்கள். { $country } முழுவதும் டெலிவரி செய்கிறோம்; எல்லா விலைகளும் காட்டப்படும் நாணயம்: { $currency }.
featured = தேர்ந்தெடுத்த பொருட்கள்
listing-intro = { $count ->
    [one] “{ $category }” வகையில் ஒரு பொருள், விவரங்கள், படங்கள் மற்றும் விலையுடன்.
   *[other] “{ $category }” வகையில் { $count } பொருட்கள், விவரங்கள், படங்கள் மற்றும் விலைகளுடன்.
} { $country } முழுவதும் டெலிவரி செய்கிறோம்; எல்லா விலைகளும் காட்டப்படும் நாணயம்: { $currency }.
listing-empty = தற்போது இந்த வகையில் எதுவும் இல்லை.
products-count = { $count ->
    [one] ஒரு பொருள்
   *[other] { $count } பொருட்கள்
}

## Product
details = விவரங்கள்
sku = பொருள் எண்
brand = பிராண்ட்
variants = கிடைக்கும் வகைகள்
gallery = படங்கள்
related = இவையும் உங்களுக்குப் பிடிக்கலாம்
price-from = { $price } முதல்
price-on-request = விலையைக் கேட்டறியவும்
free = இலவசம்
price-before = { $days ->
    [one] தள்ளுபடிக்கு முந்தைய { $days } நாளில் குறைந்தபட்ச விலை: { $price }
   *[other] தள்ளுபடிக்கு முந்தைய { $days } நாட்களில் குறைந்தபட்ச விலை: { $price }
}
price-saving = { $percent } தள்ளுபடி
price-per-unit = { $price } / { $unit }
price-until = சலுகை { $date } அன்று முடிவடைகிறது
price-converted = { $date } அன்றைய மாற்று விகிதத்தில் { $price } இலிருந்து மாற்றப்பட்டது ({ $source })
price-deposit = கூடுதலாக { $price } வைப்புத்தொகை
in-stock = கையிருப்பில் உள்ளது
out-of-stock = தற்போது கிடைக்கவில்லை
tax-included = விலையில் வரி அடங்கும்; ஷிப்பிங் கட்டணம் தனி.
tax-included-rate = விலையில் { $rate } வரி அடங்கும்; ஷிப்பிங் கட்டணம் தனி.
tax-excluded = விலையில் வரியும் ஷிப்பிங் கட்டணமும் அடங்காது.
duties-included = சுங்க வரியும் இறக்குமதி வரியும் அடங்கும்.
duties-excluded = டெலிவரியின்போது சுங்க வரியும் இறக்குமதி வரியும் வசூலிக்கப்படலாம்.
unit-piece = { $count } எண்ணிக்கை
borrowed-notice = இந்த உரை இன்னும் மொழிபெயர்க்கப்படவில்லை. காட்டப்படும் உரையின் மொழி: { $language }.

## Delivery, returns, payment
delivery = டெலிவரி
delivery-text = இந்தப் பொருளை { $country } முழுவதும் டெலிவரி செய்கிறோம். டெலிவரிக்கான கட்டணத்தையும் கால அளவையும் ஷிப்பிங் பற்றிய எங்கள் பக்கங்களில் காணலாம்; ஆர்டர் செய்வதற்கு முன்பும் அவை மீண்டும் காட்டப்படும்.
delivery-days = ஆர்டர் வழக்கமாக { $from } முதல் { $to } வேலை நாட்களுக்குள் வந்து சேரும்.
delivery-cost = ஷிப்பிங் கட்டணம் { $price }.
delivery-free = ஷிப்பிங் இலவசம்.
delivery-free-from = { $price } அல்லது அதற்கு மேற்பட்ட ஆர்டர்களுக்கு ஷிப்பிங் இலவசம்.
returns = திருப்பி அனுப்புதல்
returns-text = ஏதேனும் பொருள் உங்களுக்குப் பிடிக்கவில்லை என்றால், எங்களைத் தொடர்புகொள்ளுங்கள்; அதை எப்படித் திருப்பி அனுப்புவது என்று விளக்குகிறோம்.
returns-days = { $days ->
    [one] உங்கள் ஆர்டரை ஒரு நாளுக்குள் திருப்பி அனுப்பலாம்.
   *[other] உங்கள் ஆர்டரை { $days } நாட்களுக்குள் திருப்பி அனுப்பலாம்.
}
returns-free = திருப்பி அனுப்புவது இலவசம்.
returns-paid = திருப்பி அனுப்பும் செலவை நீங்கள் ஏற்க வேண்டும்.
payment = கட்டணம் செலுத்துதல்
payment-methods = பணம் செலுத்தும் முறைகள்: { $methods }.
contact = தொடர்பு
contact-text = கேள்விகள் உள்ளதா? எங்களுக்கு எழுதுங்கள்: { $email }.

## Other pages
not-found-title = பக்கம் கிடைக்கவில்லை
not-found-text = இந்த முகவரியில் பக்கம் எதுவும் இல்லை. அது வேறு இடத்திற்கு மாற்றப்பட்டிருக்கலாம் அல்லது இணைப்பு தவறாக இருக்கலாம். முகப்புப் பக்கத்திலிருந்து மீண்டும் தொடங்குங்கள் அல்லது எங்கள் வகைகளில் ஒன்றைத் தேர்ந்தெடுங்கள்.
not-found-home = முகப்புப் பக்கத்திற்குச் செல்லவும்
selector-title = உங்கள் நாட்டைத் தேர்ந்தெடுங்கள்
selector-intro = { $shop } பல நாடுகளுக்கு டெலிவரி செய்கிறது. கீழே உங்கள் நாட்டைத் தேர்ந்தெடுத்து, எங்கள் பொருட்களைப் பற்றி உங்கள் மொழியில் படியுங்கள்; விலைகளை உங்கள் நாணயத்தில் பாருங்கள்; நீங்கள் வசிக்கும் இடத்தில் பொருந்தும் ஷிப்பிங், வரி மற்றும் திருப்பி அனுப்புதல் விதிமுறைகளை அறிந்துகொள்ளுங்கள். ஒவ்வொரு பக்கத்தின் முடிவிலும் உங்கள் தேர்வை எப்போது வேண்டுமானாலும் மாற்றலாம்.
rates-note = மாற்றப்பட்ட விலைகள் { $date } அன்றைய மாற்று விகிதங்களின் அடிப்படையிலானவை ({ $source }).

## Labels of common attributes
attribute-capacity = கொள்ளளவு
attribute-care = பராமரிப்பு
attribute-class = வகுப்பு
attribute-color = நிறம்
attribute-depth = ஆழம்
attribute-diameter = விட்டம்
attribute-dimensions = பரிமாணங்கள்
attribute-height = உயரம்
attribute-length = நீளம்
attribute-material = மூலப்பொருள்
attribute-model = மாடல்
attribute-origin = தயாரிப்பு நாடு
attribute-pattern = வடிவமைப்பு
attribute-product_line = தயாரிப்பு வரிசை
attribute-size = அளவு
attribute-style = ஸ்டைல்
attribute-volume = கன அளவு
attribute-warranty = உத்தரவாதம்
attribute-weight = எடை
attribute-width = அகலம்
