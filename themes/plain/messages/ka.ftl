# Georgian

## Navigation
skip-to-content = შინაარსზე გადასვლა
home = მთავარი
breadcrumbs = თქვენ აქ ხართ
categories = კატეგორიები
all-products = ყველა პროდუქტი
pages = გვერდები
page-of = გვერდი { $number } / { $total }
previous-page = წინა გვერდი
next-page = შემდეგი გვერდი
service = მომხმარებლებისთვის
markets = ქვეყანა და ვალუტა
markets-change = ქვეყნის შეცვლა

## Home and listings
home-title = { $shop }: ონლაინ მაღაზია – { $country }
home-intro = კეთილი იყოს თქვენი მობრძანება { $shop }-ში. დაათვალიერეთ კატეგორიები, შეადარეთ პროდუქტები და წაიკითხეთ ყველა დეტალი თქვენს ენაზე. მიწოდების ქვეყანაა { $country }, ყველა ფასის ვალუტაა { $currency }.
featured = რჩეული პროდუქტები
listing-intro = { $count ->
    [one] ერთი პროდუქტი კატეგორიაში „{ $category }“ – აღწერით, ფოტოებითა და ფასით.
   *[other] { $count } პროდუქტი კატეგორიაში „{ $category }“ – აღწერებით, ფოტოებითა და ფასებით.
} მიწოდების ქვეყანაა { $country }, ყველა ფასის ვალუტაა { $currency }.
listing-empty = ამ კატეგორიაში ამჟამად პროდუქტი არ არის.
products-count = { $count ->
    [one] ერთი პროდუქტი
   *[other] { $count } პროდუქტი
}

## Product
details = დეტალები
sku = არტიკული
brand = ბრენდი
variants = ხელმისაწვდომი ვარიანტები
gallery = ფოტოები
related = შეიძლება ესეც მოგეწონოთ
price-from = { $price }-დან
price-on-request = ფასი მოთხოვნით
free = უფასო
price-before = უდაბლესი ფასი ფასდაკლებამდე { $days } დღის განმავლობაში: { $price }
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = შეთავაზების ბოლო დღე: { $date }
price-converted = გადაანგარიშებულია თანხიდან { $price }, გაცვლითი კურსის თარიღი: { $date } ({ $source })
price-deposit = დამატებით დეპოზიტი { $price }
in-stock = მარაგშია
out-of-stock = ამჟამად არ არის მარაგში
tax-included = ფასი მოიცავს გადასახადს; მიწოდების საფასური ცალკე ემატება.
tax-included-rate = ფასი მოიცავს გადასახადს ({ $rate }); მიწოდების საფასური ცალკე ემატება.
tax-excluded = ფასი არ მოიცავს გადასახადსა და მიწოდების საფასურს.
duties-included = ფასი მოიცავს საბაჟო მოსაკრებელსა და იმპორტის გადასახადებს.
duties-excluded = მიწოდებისას შესაძლოა დაგერიცხოთ საბაჟო მოსაკრებელი და იმპორტის გადასახადები.
unit-piece = { $count } ცალი
borrowed-notice = ეს ტექსტი ჯერ არ არის ნათარგმნი. ტექსტის ენა: { $language }.

## Delivery, returns, payment
delivery = მიწოდება
delivery-text = ამ პროდუქტის მიწოდების ქვეყანაა { $country }. მიწოდების ღირებულებასა და ვადას იხილავთ ჩვენს გვერდებზე მიწოდების შესახებ და კიდევ ერთხელ – შეკვეთის გაფორმებამდე.
delivery-days = შეკვეთა, როგორც წესი, { $from }–{ $to } სამუშაო დღეში მოვა.
delivery-cost = მიწოდების ღირებულებაა { $price }.
delivery-free = მიწოდება უფასოა.
delivery-free-from = მიწოდება უფასოა, თუ შეკვეთის თანხა { $price } ან მეტია.
returns = დაბრუნება
returns-text = თუ რომელიმე ნივთი არ მოგეწონათ, დაგვიკავშირდით და აგიხსნით, როგორ დააბრუნოთ ის.
returns-days = { $days ->
    [one] შეკვეთის დაბრუნება შეგიძლიათ ერთი დღის განმავლობაში.
   *[other] შეკვეთის დაბრუნება შეგიძლიათ { $days } დღის განმავლობაში.
}
returns-free = დაბრუნება უფასოა.
returns-paid = უკან გამოგზავნის ხარჯს იხდის მყიდველი.
payment = გადახდა
payment-methods = გადახდის საშუალებები: { $methods }.
contact = კონტაქტი
contact-text = გაქვთ შეკითხვები? მოგვწერეთ: { $email }.

## Other pages
not-found-title = გვერდი ვერ მოიძებნა
not-found-text = ამ მისამართზე გვერდი არ არსებობს. შესაძლოა, ის სხვა ადგილას გადავიდა ან ბმული არასწორია. გთხოვთ, დაიწყოთ თავიდან მთავარი გვერდიდან ან აირჩიოთ ჩვენი რომელიმე კატეგორია.
not-found-home = მთავარ გვერდზე გადასვლა
selector-title = აირჩიეთ ქვეყანა
selector-intro = { $shop } შეკვეთებს მრავალ ქვეყანაში აგზავნის. აირჩიეთ თქვენი ქვეყანა ქვემოთ, რათა ჩვენი პროდუქტების შესახებ წაიკითხოთ თქვენს ენაზე, ნახოთ ფასები თქვენს ვალუტაში და გაეცნოთ მიწოდების, გადასახადებისა და დაბრუნების იმ პირობებს, რომლებიც თქვენს საცხოვრებელ ადგილას მოქმედებს. არჩევანის შეცვლა ნებისმიერ დროს შეგიძლიათ ყოველი გვერდის ბოლოში.
rates-note = გადაანგარიშებული ფასები ეფუძნება გაცვლით კურსებს, თარიღი: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = ტევადობა
attribute-care = მოვლა
attribute-class = კლასი
attribute-color = ფერი
attribute-depth = სიღრმე
attribute-diameter = დიამეტრი
attribute-dimensions = გაბარიტები
attribute-height = სიმაღლე
attribute-length = სიგრძე
attribute-material = მასალა
attribute-model = მოდელი
attribute-origin = მწარმოებელი ქვეყანა
attribute-pattern = ორნამენტი
attribute-product_line = პროდუქციის ხაზი
attribute-size = ზომა
attribute-style = სტილი
attribute-volume = მოცულობა
attribute-warranty = გარანტია
attribute-weight = წონა
attribute-width = სიგანე
