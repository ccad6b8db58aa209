# Gujarati

## Navigation
skip-to-content = મુખ્ય સામગ્રી પર જાઓ
home = હોમ
breadcrumbs = તમે અહીં છો
categories = શ્રેણીઓ
all-products = બધાં ઉત્પાદનો
pages = પેજ
page-of = પેજ { $number }, કુલ { $total }
previous-page = પાછલું પેજ
next-page = આગલું પેજ
service = ગ્રાહક સેવા
markets = દેશ અને ચલણ
markets-change = દેશ બદલો

## Home and listings
home-title = { $shop }: { $country } માટે ઑનલાઇન દુકાન
home-intro = { $shop }માં તમારું સ્વાગત છે. અમારી શ્રેણીઓ જુઓ, ઉત્પાદનોની સરખામણી કરો અને દરેક વિગત તમારી પોતાની ભાષામાં વાંચો. અમે { $country }માં ડિલિવરી કરીએ છીએ અને બધી કિંમતો { $currency }માં બતાવવામાં આવી છે.
featured = પસંદગીનાં ઉત્પાદનો
listing-intro = { $count ->
    [one] “{ $category }” શ્રેણીમાં { $count } ઉત્પાદન, વિગતો, ચિત્રો અને કિંમત સાથે.
   *[other] “{ $category }” શ્રેણીમાં { $count } ઉત્પાદનો, વિગતો, ચિત્રો અને કિંમતો સાથે.
} અમે { $country }માં ડિલિવરી કરીએ છીએ અને બધી કિંમતો { $currency }માં બતાવવામાં આવી છે.
listing-empty = હાલમાં આ શ્રેણીમાં કોઈ ઉત્પાદન નથી.
products-count = { $count ->
    [one] { $count } ઉત્પાદન
   *[other] { $count } ઉત્પાદનો
}

## Product
details = વિગતો
sku = આઇટમ નંબર
brand = બ્રાન્ડ
variants = ઉપલબ્ધ વિકલ્પો
gallery = ચિત્રો
related = તમને આ પણ ગમી શકે
price-from = { $price }થી શરૂ
price-on-request = કિંમત પૂછવા પર જણાવાશે
free = મફત
price-before = ઘટાડા પહેલાંના { $days } દિવસમાં સૌથી ઓછી કિંમત: { $price }
price-saving = { $percent } છૂટ
price-per-unit = { $price } / { $unit }
price-until = ઑફર { $date }ના રોજ સમાપ્ત થશે
price-converted = { $date }ના વિનિમય દરે { $price }માંથી રૂપાંતરિત ({ $source })
price-deposit = ઉપરાંત { $price } ડિપોઝિટ
in-stock = સ્ટૉકમાં છે
out-of-stock = હાલમાં ઉપલબ્ધ નથી
tax-included = કિંમતમાં કર સામેલ છે, શિપિંગ ખર્ચ અલગ.
tax-included-rate = કિંમતમાં { $rate } કર સામેલ છે, શિપિંગ ખર્ચ અલગ.
tax-excluded = કિંમતમાં કર અને શિપિંગ ખર્ચ સામેલ નથી.
duties-included = કસ્ટમ ડ્યૂટી અને આયાત કર સામેલ છે.
duties-excluded = ડિલિવરી વખતે કસ્ટમ ડ્યૂટી અને આયાત કર વસૂલવામાં આવી શકે છે.
unit-piece = { $count } નંગ
borrowed-notice = આ લખાણનો અનુવાદ હજી થયો નથી. બતાવેલા લખાણની ભાષા: { $language }.

## Delivery, returns, payment
delivery = ડિલિવરી
delivery-text = અમે આ ઉત્પાદન { $country }માં પહોંચાડીએ છીએ. ડિલિવરીનો ખર્ચ અને સમય તમને શિપિંગ વિશેનાં અમારાં પેજ પર મળશે, અને ઑર્ડર કરતાં પહેલાં ફરી એક વાર બતાવવામાં આવશે.
delivery-days = ઑર્ડર સામાન્ય રીતે { $from }થી { $to } કામકાજના દિવસોમાં પહોંચે છે.
delivery-cost = શિપિંગ ખર્ચ { $price } છે.
delivery-free = શિપિંગ મફત છે.
delivery-free-from = { $price } કે તેથી વધુના ઑર્ડર પર શિપિંગ મફત છે.
returns = પરત
returns-text = જો તમને કોઈ વસ્તુ ન ગમે, તો કૃપા કરીને અમારો સંપર્ક કરો. તે પરત કેવી રીતે મોકલવી તે અમે જણાવીશું.
returns-days = { $days ->
    [one] તમે તમારો ઑર્ડર { $days } દિવસમાં પરત મોકલી શકો છો.
   *[other] તમે તમારો ઑર્ડર { $days } દિવસમાં પરત મોકલી શકો છો.
}
returns-free = પરત મોકલવું મફત છે.
returns-paid = પરત મોકલવાનો ખર્ચ તમારે ચૂકવવાનો રહેશે.
payment = ચુકવણી
payment-methods = ચુકવણીની રીતો: { $methods }.
contact = સંપર્ક
contact-text = કોઈ પ્રશ્ન છે? અમને { $email } પર લખો.

## Other pages
not-found-title = પેજ મળ્યું નથી
not-found-text = આ સરનામે કોઈ પેજ નથી. કદાચ પેજ ખસેડવામાં આવ્યું હોય અથવા લિંક ખોટી હોય. કૃપા કરીને હોમ પેજથી ફરી શરૂ કરો અથવા અમારી કોઈ એક શ્રેણી પસંદ કરો.
not-found-home = હોમ પેજ પર જાઓ
selector-title = તમારો દેશ પસંદ કરો
selector-intro = { $shop } ઘણા દેશોમાં ડિલિવરી કરે છે. નીચે તમારો દેશ પસંદ કરો અને અમારાં ઉત્પાદનો વિશે તમારી ભાષામાં વાંચો, તમારા ચલણમાં કિંમતો સાથે અને તમે જ્યાં રહો છો ત્યાં લાગુ પડતી શિપિંગ, કર અને પરતની શરતો સાથે. તમે દરેક પેજના અંતે ગમે ત્યારે તમારી પસંદગી બદલી શકો છો.
rates-note = રૂપાંતરિત કિંમતો { $date }ના વિનિમય દરો પર આધારિત છે ({ $source }).

## Labels of common attributes
attribute-capacity = ક્ષમતા
attribute-care = સંભાળ
attribute-class = વર્ગ
attribute-color = રંગ
attribute-depth = ઊંડાઈ
attribute-diameter = વ્યાસ
attribute-dimensions = પરિમાણો
attribute-height = ઊંચાઈ
attribute-length = લંબાઈ
attribute-material = સામગ્રી
attribute-model = મૉડલ
attribute-origin = ઉત્પાદનનો દેશ
attribute-pattern = પૅટર્ન
attribute-product_line = ઉત્પાદન શ્રેણી
attribute-size = સાઇઝ
attribute-style = સ્ટાઇલ
attribute-volume = ઘનફળ
attribute-warranty = વૉરંટી
attribute-weight = વજન
attribute-width = પહોળાઈ
