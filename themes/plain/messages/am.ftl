# Amharic

## Navigation
skip-to-content = ወደ ይዘቱ ይዝለሉ
home = መነሻ
breadcrumbs = እርስዎ እዚህ ነዎት
categories = ምድቦች
all-products = ሁሉም ምርቶች
pages = ገጾች
page-of = ገጽ { $number } ከ{ $total }
previous-page = ቀዳሚ ገጽ
next-page = ቀጣይ ገጽ
service = የደንበኞች አገልግሎት
markets = አገር እና ምንዛሬ
markets-change = አገር ይቀይሩ

## Home and listings
home-title = { $shop }፦ የመስመር ላይ ሱቅ ለ{ $country }
home-intro = እንኳን ወደ { $shop } በደህና መጡ። ምድቦቻችንን ይመልከቱ፣ ምርቶችን ያወዳድሩ እና እያንዳንዱን ዝርዝር በራስዎ ቋንቋ ያንብቡ። ወደ { $country } እናደርሳለን፤ ሁሉም ዋጋዎች የሚታዩት በ{ $currency } ነው።
featured = የተመረጡ ምርቶች
listing-intro = { $count ->
    [one] { $count } ምርት በ«{ $category }» ምድብ ውስጥ፣ ከዝርዝሮች፣ ከሥዕሎች እና ከዋጋ ጋር።
   *[other] { $count } ምርቶች በ«{ $category }» ምድብ ውስጥ፣ ከዝርዝሮች፣ ከሥዕሎች እና ከዋጋዎች ጋር።
} ወደ { $country } እናደርሳለን፤ ሁሉም ዋጋዎች የሚታዩት በ{ $currency } ነው።
listing-empty = በአሁኑ ጊዜ በዚህ ምድብ ውስጥ ምንም ምርት የለም።
products-count = { $count ->
    [one] { $count } ምርት
   *[other] { $count } ምርቶች
}

## Product
details = ዝርዝሮች
sku = የዕቃ ቁጥር
brand = የንግድ ምልክት
variants = የሚገኙ ዓይነቶች
gallery = ሥዕሎች
related = እነዚህንም ሊወዷቸው ይችላሉ
price-from = ከ{ $price } ጀምሮ
price-on-request = ዋጋውን ይጠይቁ
free = ነጻ
price-before = { $days ->
    [one] ከቅናሹ በፊት በነበረው { $days } ቀን ዝቅተኛው ዋጋ፦ { $price }
   *[other] ከቅናሹ በፊት በነበሩት { $days } ቀናት ዝቅተኛው ዋጋ፦ { $price }
}
price-saving = { $percent } ቅናሽ
price-per-unit = { $price } / { $unit }
price-until = ቅናሹ የሚያበቃው በ{ $date } ነው
price-converted = ከ{ $price } በ{ $date } የምንዛሬ ተመን የተቀየረ ({ $source })
price-deposit = በተጨማሪ { $price } ማስያዣ
in-stock = በክምችት አለ
out-of-stock = በአሁኑ ጊዜ የለም
tax-included = ዋጋው ግብርን ያካትታል፤ የማጓጓዣ ክፍያ ለብቻው ነው።
tax-included-rate = ዋጋው የ{ $rate } ግብርን ያካትታል፤ የማጓጓዣ ክፍያ ለብቻው ነው።
tax-excluded = ዋጋው ግብርን እና የማጓጓዣ ክፍያን አያካትትም።
duties-included = የጉምሩክ ቀረጥ እና የአስመጪ ግብር ተካትተዋል።
duties-excluded = ሲደርስ የጉምሩክ ቀረጥ እና የአስመጪ ግብር ሊጠየቁ ይችላሉ።
unit-piece = { $count } ፍሬ
borrowed-notice = ይህ ጽሑፍ ገና አልተተረጎመም። የሚታየው ጽሑፍ ቋንቋ፦ { $language }።

## Delivery, returns, payment
delivery = ማድረስ
delivery-text = ይህን ምርት ወደ { $country } እናደርሳለን። የማድረሻ ወጪውን እና ጊዜውን ስለ ማጓጓዣ በሚገልጹ ገጾቻችን ላይ ያገኛሉ፤ ከማዘዝዎ በፊትም በድጋሚ ይታያል።
delivery-days = ትእዛዙ አብዛኛውን ጊዜ ከ{ $from } እስከ { $to } የሥራ ቀናት ውስጥ ይደርሳል።
delivery-cost = የማጓጓዣ ክፍያ { $price } ነው።
delivery-free = ማጓጓዣ ነጻ ነው።
delivery-free-from = { $price } ወይም ከዚያ በላይ ለሆኑ ትእዛዞች ማጓጓዣ ነጻ ነው።
returns = ዕቃ መመለስ
returns-text = ያልወደዱት ነገር ካለ እባክዎ ያግኙን፤ እንዴት መልሰው እንደሚልኩት እናስረዳዎታለን።
returns-days = { $days ->
    [one] ትእዛዝዎን በ{ $days } ቀን ውስጥ መመለስ ይችላሉ።
   *[other] ትእዛዝዎን በ{ $days } ቀናት ውስጥ መመለስ ይችላሉ።
}
returns-free = መመለስ ነጻ ነው።
returns-paid = የመመለሻ ወጪውን እርስዎ ይከፍላሉ።
payment = ክፍያ
payment-methods = የክፍያ ዘዴዎች፦ { $methods }።
contact = ያግኙን
contact-text = ጥያቄ አለዎት? በ{ $email } ይጻፉልን።

## Other pages
not-found-title = ገጹ አልተገኘም
not-found-text = በዚህ አድራሻ ላይ ምንም ገጽ የለም። ገጹ ተዛውሮ ወይም አገናኙ የተሳሳተ ሊሆን ይችላል። እባክዎ ከመነሻ ገጹ እንደገና ይጀምሩ፣ ወይም ከምድቦቻችን አንዱን ይምረጡ።
not-found-home = ወደ መነሻ ገጹ ይሂዱ
selector-title = አገርዎን ይምረጡ
selector-intro = { $shop } ወደ ብዙ አገሮች ያደርሳል። ስለ ምርቶቻችን በቋንቋዎ ለማንበብ፣ ዋጋዎችን በምንዛሬዎ ለማየት እና በሚኖሩበት ቦታ የሚሠሩትን የማጓጓዣ፣ የግብር እና የመመለሻ ደንቦች ለማወቅ ከታች አገርዎን ይምረጡ። ምርጫዎን በማንኛውም ጊዜ በእያንዳንዱ ገጽ መጨረሻ ላይ መቀየር ይችላሉ።
rates-note = የተቀየሩት ዋጋዎች የ{ $date } የምንዛሬ ተመኖችን ይጠቀማሉ ({ $source })።

## Labels of common attributes
attribute-capacity = የመያዝ አቅም
attribute-care = እንክብካቤ
attribute-class = ደረጃ
attribute-color = ቀለም
attribute-depth = ጥልቀት
attribute-diameter = ዲያሜትር
attribute-dimensions = ልኬቶች
attribute-height = ቁመት
attribute-length = ርዝመት
attribute-material = የተሠራበት ቁስ
attribute-model = ሞዴል
attribute-origin = የተሠራበት አገር
attribute-pattern = ንድፍ
attribute-product_line = የምርት መስመር
attribute-size = መጠን
attribute-style = ስታይል
attribute-volume = ይዘት
attribute-warranty = ዋስትና
attribute-weight = ክብደት
attribute-width = ስፋት
