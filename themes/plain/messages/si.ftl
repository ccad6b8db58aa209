# Sinhala

## Navigation
skip-to-content = අන්තර්ගතයට යන්න
home = මුල් පිටුව
breadcrumbs = ඔබ සිටින්නේ මෙතැනයි
categories = වර්ග
all-products = සියලු නිෂ්පාදන
pages = පිටු
page-of = පිටුව { $number } / { $total }
previous-page = පෙර පිටුව
next-page = ඊළඟ පිටුව
service = පාරිභෝගික සේවය
markets = රට සහ මුදල් ඒකකය
markets-change = රට වෙනස් කරන්න

## Home and listings
home-title = { $shop }: { $country } සඳහා මාර්ගගත වෙළඳසැල
home-intro = { $shop } වෙත සාදරයෙන් පිළිගනිමු. අපගේ වර්ග බලන්න, නිෂ්පාදන සසඳන්න, සියලු විස්තර ඔබේම භාෂාවෙන් කියවන්න. අපි { $country } පුරා බෙදාහැරීම් සිදු කරන අතර, සියලු මිල ගණන් දක්වා ඇති මුදල් ඒකකය: { $currency }.
featured = තෝරාගත් නිෂ්පාදන
listing-intro = { $count ->
    [one] “{ $category }” වර්ගයේ නිෂ්පාදන { $count }ක්, විස්තර, පින්තූර සහ මිල සමඟ.
   *[other] “{ $category }” වර්ගයේ නිෂ්පාදන { $count }ක්, විස්තර, පින්තූර සහ මිල ගණන් සමඟ.
} අපි { $country } පුරා බෙදාහැරීම් සිදු කරන අතර, සියලු මිල ගණන් දක්වා ඇති මුදල් ඒකකය: { $currency }.
listing-empty = දැනට මෙම වර්ගයේ කිසිවක් නැත.
products-count = { $count ->
    [one] නිෂ්පාදන { $count }යි
   *[other] නිෂ්පාදන { $count }යි
}

## Product
details = විස්තර
sku = භාණ්ඩ අංකය
brand = වෙළඳ නාමය
variants = ලබාගත හැකි ප්‍රභේද
gallery = පින්තූර
related = ඔබ මේවාටත් කැමති විය හැකිය
price-from = { $price } සිට
price-on-request = මිල විමසන්න
free = නොමිලේ
price-before = මිල අඩු කිරීමට පෙර දින { $days }ක අඩුම මිල: { $price }
price-saving = { $percent }ක වට්ටමක්
price-per-unit = { $price } / { $unit }
price-until = දීමනාව { $date } දින අවසන් වේ
price-converted = { $price } සිට { $date } දින විනිමය අනුපාතයට පරිවර්තනය කරන ලදි ({ $source })
price-deposit = ඊට අමතරව { $price } තැන්පතුවක්
in-stock = තොග ඇත
out-of-stock = දැනට නොමැත
tax-included = මිලට බදු ඇතුළත් ය, බෙදාහැරීමේ ගාස්තු අමතර ය.
tax-included-rate = මිලට { $rate } බදු ඇතුළත් ය, බෙදාහැරීමේ ගාස්තු අමතර ය.
tax-excluded = මිලට බදු සහ බෙදාහැරීමේ ගාස්තු ඇතුළත් නැත.
duties-included = රේගු බදු සහ ආනයන බදු ඇතුළත් ය.
duties-excluded = බෙදාහැරීමේදී රේගු බදු සහ ආනයන බදු අය විය හැකිය.
unit-piece = ඒකක { $count }
borrowed-notice = මෙම පාඨය තවම පරිවර්තනය කර නැත. පෙන්වන පාඨයේ භාෂාව: { $language }.

## Delivery, returns, payment
delivery = බෙදාහැරීම
delivery-text = අපි මෙම නිෂ්පාදනය { $country } පුරා බෙදාහරිමු. බෙදාහැරීමේ ගාස්තුව සහ කාලය, බෙදාහැරීම පිළිබඳ අපගේ පිටුවල දැකගත හැකි අතර, ඔබ ඇණවුම් කිරීමට පෙර නැවතත් පෙන්වනු ලැබේ.
delivery-days = ඇණවුම සාමාන්‍යයෙන් වැඩ කරන දින { $from } සිට { $to } දක්වා කාලයක් තුළ ලැබේ.
delivery-cost = බෙදාහැරීමේ ගාස්තුව { $price }.
delivery-free = බෙදාහැරීම නොමිලේ.
delivery-free-from = { $price } හෝ ඊට වැඩි ඇණවුම් සඳහා බෙදාහැරීම නොමිලේ.
returns = ආපසු භාරදීම
returns-text = යම් භාණ්ඩයකට ඔබ අකමැති නම්, කරුණාකර අප අමතන්න. එය ආපසු එවන ආකාරය අපි පැහැදිලි කරන්නෙමු.
returns-days = { $days ->
    [one] ඔබේ ඇණවුම දින { $days }ක් ඇතුළත ආපසු එවිය හැකිය.
   *[other] ඔබේ ඇණවුම දින { $days }ක් ඇතුළත ආපසු එවිය හැකිය.
}
returns-free = ආපසු භාරදීම නොමිලේ.
returns-paid = ආපසු එවීමේ වියදම ඔබ දැරිය යුතුය.
payment = ගෙවීම
payment-methods = ගෙවීම් ක්‍රම: { $methods }.
contact = සම්බන්ධ වන්න
contact-text = ප්‍රශ්න තිබේද? අපට ලියන්න: { $email }.

## Other pages
not-found-title = පිටුව හමු නොවීය
not-found-text = මෙම ලිපිනයේ පිටුවක් නැත. එය වෙනත් තැනකට ගෙන ගොස් තිබිය හැකිය, නැතහොත් සබැඳිය වැරදි විය හැකිය. කරුණාකර මුල් පිටුවෙන් නැවත ආරම්භ කරන්න, නැතහොත් අපගේ වර්ගවලින් එකක් තෝරන්න.
not-found-home = මුල් පිටුවට යන්න
selector-title = ඔබේ රට තෝරන්න
selector-intro = { $shop } බොහෝ රටවලට බෙදාහැරීම් සිදු කරයි. අපගේ නිෂ්පාදන ගැන ඔබේ භාෂාවෙන් කියවීමටත්, ඔබේ මුදල් ඒකකයෙන් මිල ගණන් බැලීමටත්, ඔබ ජීවත් වන ස්ථානයට අදාළ බෙදාහැරීම්, බදු සහ ආපසු භාරදීමේ කොන්දේසි දැනගැනීමටත් පහතින් ඔබේ රට තෝරන්න. සෑම පිටුවකම අවසානයේ ඔබේ තේරීම ඕනෑම වේලාවක වෙනස් කළ හැකිය.
rates-note = පරිවර්තනය කළ මිල ගණන් { $date } දින විනිමය අනුපාත මත පදනම් වේ ({ $source }).

## Labels of common attributes
attribute-capacity = ධාරිතාව
attribute-care = රැකබලා ගැනීම
attribute-class = පන්තිය
attribute-color = වර්ණය
attribute-depth = ගැඹුර
attribute-diameter = විෂ්කම්භය
attribute-dimensions = මිනුම්
attribute-height = උස
attribute-length = දිග
attribute-material = ද්‍රව්‍යය
attribute-model = මාදිලිය
attribute-origin = නිෂ්පාදිත රට
attribute-pattern = රටාව
attribute-product_line = නිෂ්පාදන පෙළ
attribute-size = ප්‍රමාණය
attribute-style = විලාසිතාව
attribute-volume = පරිමාව
attribute-warranty = වගකීම
attribute-weight = බර
attribute-width = පළල
