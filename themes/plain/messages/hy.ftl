# Armenian

## Navigation
skip-to-content = Անցնել բովանդակությանը
home = Գլխավոր
breadcrumbs = Դուք այստեղ եք
categories = Բաժիններ
all-products = Բոլոր ապրանքները
pages = Էջեր
page-of = Էջ { $number } / { $total }
previous-page = Նախորդ էջ
next-page = Հաջորդ էջ
service = Գնորդներին
markets = Երկիր և արժույթ
markets-change = Փոխել երկիրը

## Home and listings
home-title = { $shop } – առցանց խանութ, { $country }
home-intro = Բարի գալուստ { $shop } խանութ։ Դիտեք բաժինները, համեմատեք ապրանքները և կարդացեք բոլոր մանրամասները ձեր լեզվով։ Առաքման երկիրը՝ { $country }, բոլոր գների արժույթը՝ { $currency }։
featured = Առաջարկվող ապրանքներ
listing-intro = { $count ->
    [one] { $count } ապրանք «{ $category }» բաժնում՝ նկարագրությամբ, լուսանկարներով և գնով։
   *[other] { $count } ապրանք «{ $category }» բաժնում՝ նկարագրություններով, լուսանկարներով և գներով։
} Առաքման երկիրը՝ { $country }, բոլոր գների արժույթը՝ { $currency }։
listing-empty = Այս պահին այս բաժնում ապրանքներ չկան։
products-count = { $count ->
    [one] { $count } ապրանք
   *[other] { $count } ապրանք
}

## Product
details = Նկարագրություն
sku = Ապրանքի կոդ
brand = Ապրանքանիշ
variants = Հասանելի տարբերակներ
gallery = Լուսանկարներ
related = Ձեզ կարող է դուր գալ նաև
price-from = սկսած { $price }
price-on-request = Գինը՝ հարցման դեպքում
free = Անվճար
price-before = Ամենացածր գինը զեղչին նախորդած { $days } օրվա ընթացքում՝ { $price }
price-saving = { $percent } զեղչ
price-per-unit = { $price } / { $unit }
price-until = Առաջարկը գործում է մինչև { $date }
price-converted = Փոխարկված է { $price } գումարից { $date } դրությամբ գործող փոխարժեքով ({ $source })
price-deposit = գումարած { $price } գրավագումար
in-stock = Առկա է
out-of-stock = Այս պահին առկա չէ
tax-included = Գինը ներառում է հարկը, առաքումը վճարվում է առանձին։
tax-included-rate = Գինը ներառում է { $rate } հարկ, առաքումը վճարվում է առանձին։
tax-excluded = Գինը չի ներառում հարկը և առաքման արժեքը։
duties-included = Մաքսատուրքերը և ներմուծման հարկերը ներառված են գնի մեջ։
duties-excluded = Առաքման ժամանակ կարող են գանձվել մաքսատուրքեր և ներմուծման հարկեր։
unit-piece = { $count } հատ
borrowed-notice = Այս տեքստը դեռ թարգմանված չէ։ Տեքստի լեզուն՝ { $language }։

## Delivery, returns, payment
delivery = Առաքում
delivery-text = Այս ապրանքի առաքման երկիրը՝ { $country }։ Առաքման արժեքն ու ժամկետը կգտնեք առաքմանը նվիրված մեր էջերում, ինչպես նաև կտեսնեք դրանք մինչև պատվերը հաստատելը։
delivery-days = Պատվերը սովորաբար տեղ է հասնում { $from }–{ $to } աշխատանքային օրվա ընթացքում։
delivery-cost = Առաքման արժեքը՝ { $price }։
delivery-free = Առաքումն անվճար է։
delivery-free-from = Առաքումն անվճար է { $price } և ավելի արժողությամբ պատվերների համար։
returns = Վերադարձ
returns-text = Եթե որևէ ապրանք ձեզ դուր չգա, կապվեք մեզ հետ, և մենք կբացատրենք, թե ինչպես այն վերադարձնել։
returns-days = { $days ->
    [one] Կարող եք վերադարձնել ձեր պատվերը { $days } օրվա ընթացքում։
   *[other] Կարող եք վերադարձնել ձեր պատվերը { $days } օրվա ընթացքում։
}
returns-free = Վերադարձն անվճար է։
returns-paid = Հետ ուղարկելու ծախսը վճարում է գնորդը։
payment = Վճարում
payment-methods = Վճարման եղանակները՝ { $methods }։
contact = Կապ
contact-text = Հարցե՞ր ունեք։ Գրեք մեզ՝ { $email }։

## Other pages
not-found-title = Էջը չի գտնվել
not-found-text = Այս հասցեով էջ չկա։ Հնարավոր է՝ այն տեղափոխվել է, կամ հղումը սխալ է։ Խնդրում ենք նորից սկսել գլխավոր էջից կամ ընտրել մեր բաժիններից մեկը։
not-found-home = Անցնել գլխավոր էջ
selector-title = Ընտրեք ձեր երկիրը
selector-intro = { $shop } խանութն առաքում է շատ երկրներ։ Ընտրեք ձեր երկիրը ստորև, որպեսզի մեր ապրանքների մասին կարդաք ձեր լեզվով, տեսնեք գները ձեր արժույթով և ծանոթանաք առաքման, հարկման ու վերադարձի այն պայմաններին, որոնք գործում են ձեր բնակության վայրում։ Ընտրությունը կարող եք փոխել ցանկացած ժամանակ՝ յուրաքանչյուր էջի ներքևում։
rates-note = Փոխարկված գները հաշվարկված են { $date } դրությամբ գործող փոխարժեքներով ({ $source })։

## Labels of common attributes
attribute-capacity = Տարողություն
attribute-care = Խնամք
attribute-class = Դաս
attribute-color = Գույն
attribute-depth = Խորություն
attribute-diameter = Տրամագիծ
attribute-dimensions = Չափսեր
attribute-height = Բարձրություն
attribute-length = Երկարություն
attribute-material = Նյութ
attribute-model = Մոդել
attribute-origin = Արտադրության երկիր
attribute-pattern = Նախշ
attribute-product_line = Արտադրաշար
attribute-size = Չափ
attribute-style = Ոճ
attribute-volume = Ծավալ
attribute-warranty = Երաշխիք
attribute-weight = Քաշ
attribute-width = Լայնություն
