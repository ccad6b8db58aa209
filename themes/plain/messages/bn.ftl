# Bengali

## Navigation
skip-to-content = মূল কনটেন্টে যান
home = হোম
breadcrumbs = আপনি এখানে আছেন
categories = ক্যাটাগরি
all-products = সব পণ্য
pages = পেজ
page-of = পৃষ্ঠা { $number }, মোট { $total }
previous-page = আগের পৃষ্ঠা
next-page = পরের পৃষ্ঠা
service = গ্রাহক সেবা
markets = দেশ ও মুদ্রা
markets-change = দেশ বদলান

## Home and listings
home-title = { $shop }: { $country } জুড়ে অনলাইন শপ
home-intro = { $shop }-এ স্বাগতম। আমাদের ক্যাটাগরিগুলো দেখুন, পণ্যের তুলনা করুন এবং সব তথ্য নিজের ভাষায় পড়ুন। আমরা { $country } জুড়ে ডেলিভারি দিই, এবং সব দাম দেখানো হয়েছে এই মুদ্রায়: { $currency }।
featured = বাছাই করা পণ্য
listing-intro = { $count ->
    [one] “{ $category }” ক্যাটাগরিতে { $count }টি পণ্য, বিস্তারিত তথ্য, ছবি ও দামসহ।
   *[other] “{ $category }” ক্যাটাগরিতে { $count }টি পণ্য, বিস্তারিত তথ্য, ছবি ও দামসহ।
} আমরা { $country } জুড়ে ডেলিভারি দিই, এবং সব দাম দেখানো হয়েছে এই মুদ্রায়: { $currency }।
listing-empty = এই মুহূর্তে এই ক্যাটাগরিতে কোনো পণ্য নেই।
products-count = { $count ->
    [one] { $count }টি পণ্য
   *[other] { $count }টি পণ্য
}

## Product
details = বিস্তারিত
sku = পণ্য নম্বর
brand = ব্র্যান্ড
variants = যেসব ধরনে পাওয়া যায়
gallery = ছবি
related = আপনার আরও ভালো লাগতে পারে
price-from = { $price } থেকে শুরু
price-on-request = দামের জন্য যোগাযোগ করুন
free = বিনামূল্যে
price-before = মূল্যছাড়ের আগের { $days } দিনে সর্বনিম্ন দাম: { $price }
price-saving = { $percent } ছাড়
price-per-unit = { $price } / { $unit }
price-until = অফার শেষ হবে { $date }
price-converted = { $date } তারিখের বিনিময় হারে { $price } থেকে রূপান্তরিত ({ $source })
price-deposit = সঙ্গে { $price } ফেরতযোগ্য জামানত
in-stock = স্টকে আছে
out-of-stock = এই মুহূর্তে পাওয়া যাচ্ছে না
tax-included = দামে কর অন্তর্ভুক্ত, ডেলিভারি খরচ আলাদা।
tax-included-rate = দামে { $rate } কর অন্তর্ভুক্ত, ডেলিভারি খরচ আলাদা।
tax-excluded = দামে কর ও ডেলিভারি খরচ অন্তর্ভুক্ত নয়।
duties-included = কাস্টমস শুল্ক ও আমদানি কর অন্তর্ভুক্ত।
duties-excluded = ডেলিভারির সময় কাস্টমস শুল্ক ও আমদানি কর দিতে হতে পারে।
unit-piece = { $count } পিস
borrowed-notice = এই লেখাটি এখনও অনুবাদ করা হয়নি। লেখাটির ভাষা: { $language }।

## Delivery, returns, payment
delivery = ডেলিভারি
delivery-text = আমরা এই পণ্যটি { $country } জুড়ে ডেলিভারি দিই। ডেলিভারির খরচ ও সময় আমাদের ডেলিভারি সংক্রান্ত পেজগুলোতে পাবেন, আর অর্ডার করার আগে আরেকবার দেখতে পাবেন।
delivery-days = অর্ডার সাধারণত { $from } থেকে { $to } কার্যদিবসের মধ্যে পৌঁছে যায়।
delivery-cost = ডেলিভারি খরচ { $price }।
delivery-free = ডেলিভারি ফ্রি।
delivery-free-from = { $price } বা তার বেশি মূল্যের অর্ডারে ডেলিভারি ফ্রি।
returns = পণ্য ফেরত
returns-text = কোনো কিছু পছন্দ না হলে আমাদের সঙ্গে যোগাযোগ করুন, আমরা জানিয়ে দেব কীভাবে তা ফেরত পাঠাবেন।
returns-days = { $days ->
    [one] আপনি { $days } দিনের মধ্যে আপনার অর্ডার ফেরত পাঠাতে পারবেন।
   *[other] আপনি { $days } দিনের মধ্যে আপনার অর্ডার ফেরত পাঠাতে পারবেন।
}
returns-free = ফেরত পাঠাতে কোনো খরচ নেই।
returns-paid = ফেরত পাঠানোর খরচ আপনাকে বহন করতে হবে।
payment = পেমেন্ট
payment-methods = পেমেন্টের মাধ্যম: { $methods }।
contact = যোগাযোগ
contact-text = কোনো প্রশ্ন আছে? আমাদের লিখুন: { $email }।

## Other pages
not-found-title = পৃষ্ঠা পাওয়া যায়নি
not-found-text = এই ঠিকানায় কোনো পৃষ্ঠা নেই। হয়তো পৃষ্ঠাটি সরানো হয়েছে, অথবা লিংকটি ভুল। অনুগ্রহ করে হোম পেজ থেকে আবার শুরু করুন, অথবা আমাদের কোনো একটি ক্যাটাগরি বেছে নিন।
not-found-home = হোম পেজে যান
selector-title = আপনার দেশ বেছে নিন
selector-intro = { $shop } অনেক দেশে ডেলিভারি দেয়। নিচে আপনার দেশ বেছে নিন এবং আমাদের পণ্য সম্পর্কে নিজের ভাষায় পড়ুন, নিজের মুদ্রায় দাম দেখুন এবং আপনি যেখানে থাকেন সেখানে প্রযোজ্য ডেলিভারি, কর ও পণ্য ফেরতের শর্তগুলো জেনে নিন। প্রতিটি পৃষ্ঠার শেষে আপনি যেকোনো সময় আপনার পছন্দ বদলাতে পারবেন।
rates-note = রূপান্তরিত দামে { $date } তারিখের বিনিময় হার ব্যবহার করা হয়েছে ({ $source })।

## Labels of common attributes
attribute-capacity = ধারণক্ষমতা
attribute-care = যত্ন
attribute-class = শ্রেণি
attribute-color = রং
attribute-depth = গভীরতা
attribute-diameter = ব্যাস
attribute-dimensions = মাত্রা
attribute-height = উচ্চতা
attribute-length = দৈর্ঘ্য
attribute-material = উপাদান
attribute-model = মডেল
attribute-origin = উৎপাদনের দেশ
attribute-pattern = নকশা
attribute-product_line = পণ্য সিরিজ
attribute-size = সাইজ
attribute-style = স্টাইল
attribute-volume = আয়তন
attribute-warranty = ওয়ারেন্টি
attribute-weight = ওজন
attribute-width = প্রস্থ
