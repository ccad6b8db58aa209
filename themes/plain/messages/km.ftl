# Khmer

## Navigation
skip-to-content = រំលងទៅខ្លឹមសារ
home = ទំព័រដើម
breadcrumbs = អ្នកនៅទីនេះ
categories = ប្រភេទ
all-products = ផលិតផលទាំងអស់
pages = ទំព័រ
page-of = ទំព័រទី { $number } នៃ { $total }
previous-page = ទំព័រមុន
next-page = ទំព័របន្ទាប់
service = សេវាអតិថិជន
markets = ប្រទេស និងរូបិយប័ណ្ណ
markets-change = ប្តូរប្រទេស

## Home and listings
home-title = { $shop }៖ ហាងអនឡាញសម្រាប់ { $country }
home-intro = សូមស្វាគមន៍មកកាន់ { $shop }។ សូមមើលប្រភេទផលិតផលរបស់យើង ប្រៀបធៀបផលិតផល និងអានព័ត៌មានលម្អិតទាំងអស់ជាភាសារបស់អ្នក។ យើងដឹកជញ្ជូនទៅ { $country } ហើយតម្លៃទាំងអស់បង្ហាញជា { $currency }។
featured = ផលិតផលពិសេស
listing-intro = ផលិតផលចំនួន { $count } ក្នុងប្រភេទ «{ $category }» ព្រមទាំងព័ត៌មានលម្អិត រូបភាព និងតម្លៃ។ យើងដឹកជញ្ជូនទៅ { $country } ហើយតម្លៃទាំងអស់បង្ហាញជា { $currency }។
listing-empty = បច្ចុប្បន្នមិនមានផលិតផលក្នុងប្រភេទនេះទេ។
products-count = ផលិតផលចំនួន { $count }

## Product
details = ព័ត៌មានលម្អិត
sku = លេខផលិតផល
brand = ម៉ាក
variants = ជម្រើសដែលមាន
gallery = រូបភាព
related = អ្នកក៏អាចចូលចិត្ត
price-from = ចាប់ពី { $price }
price-on-request = សូមសាកសួរតម្លៃ
free = ឥតគិតថ្លៃ
price-before = តម្លៃទាបបំផុតក្នុងរយៈពេល { $days } ថ្ងៃមុនការបញ្ចុះតម្លៃ៖ { $price }
price-saving = បញ្ចុះ { $percent }
price-per-unit = { $price } / { $unit }
price-until = ការផ្តល់ជូនបញ្ចប់នៅថ្ងៃ { $date }
price-converted = ប្តូរពី { $price } តាមអត្រាប្តូរប្រាក់នៅថ្ងៃ { $date } ({ $source })
price-deposit = បូកប្រាក់កក់ { $price }
in-stock = មានក្នុងស្តុក
out-of-stock = បច្ចុប្បន្នអស់ពីស្តុក
tax-included = តម្លៃនេះរួមបញ្ចូលពន្ធ ប៉ុន្តែមិនទាន់រួមបញ្ចូលថ្លៃដឹកជញ្ជូនទេ។
tax-included-rate = តម្លៃនេះរួមបញ្ចូលពន្ធ { $rate } ប៉ុន្តែមិនទាន់រួមបញ្ចូលថ្លៃដឹកជញ្ជូនទេ។
tax-excluded = តម្លៃនេះមិនទាន់រួមបញ្ចូលពន្ធ និងថ្លៃដឹកជញ្ជូនទេ។
duties-included = តម្លៃនេះរួមបញ្ចូលពន្ធគយ និងពន្ធនាំចូល។
duties-excluded = អាចមានការគិតពន្ធគយ និងពន្ធនាំចូលនៅពេលដឹកជញ្ជូនមកដល់។
unit-piece = { $count } ឯកតា
borrowed-notice = អត្ថបទនេះមិនទាន់បានបកប្រែទេ។ ភាសាដែលកំពុងបង្ហាញ៖ { $language }។

## Delivery, returns, payment
delivery = ការដឹកជញ្ជូន
delivery-text = យើងដឹកជញ្ជូនផលិតផលនេះទៅ { $country }។ អ្នកអាចមើលថ្លៃដឹកជញ្ជូន និងរយៈពេលដឹកជញ្ជូននៅលើទំព័រអំពីការដឹកជញ្ជូនរបស់យើង ហើយនឹងឃើញម្តងទៀតមុនពេលបញ្ជាទិញ។
delivery-days = ជាធម្មតា ទំនិញមកដល់ក្នុងរយៈពេល { $from } ទៅ { $to } ថ្ងៃធ្វើការ។
delivery-cost = ថ្លៃដឹកជញ្ជូន { $price }។
delivery-free = ការដឹកជញ្ជូនឥតគិតថ្លៃ។
delivery-free-from = ការដឹកជញ្ជូនឥតគិតថ្លៃសម្រាប់ការបញ្ជាទិញចាប់ពី { $price } ឡើងទៅ។
returns = ការប្រគល់ទំនិញវិញ
returns-text = ប្រសិនបើអ្នកមិនពេញចិត្តនឹងទំនិញណាមួយ សូមទាក់ទងមកយើង ហើយយើងនឹងពន្យល់ពីរបៀបផ្ញើវាត្រឡប់មកវិញ។
returns-days = អ្នកអាចផ្ញើទំនិញត្រឡប់មកវិញបានក្នុងរយៈពេល { $days } ថ្ងៃ។
returns-free = ការផ្ញើត្រឡប់មកវិញគឺឥតគិតថ្លៃ។
returns-paid = អ្នកត្រូវបង់ថ្លៃផ្ញើត្រឡប់មកវិញ។
payment = ការបង់ប្រាក់
payment-methods = វិធីបង់ប្រាក់៖ { $methods }។
contact = ទំនាក់ទំនង
contact-text = មានសំណួរមែនទេ? សូមសរសេរមកយើងតាម { $email }។

## Other pages
not-found-title = រកមិនឃើញទំព័រ
not-found-text = គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ។ ទំព័រនេះប្រហែលជាត្រូវបានផ្លាស់ទី ឬតំណភ្ជាប់អាចមិនត្រឹមត្រូវ។ សូមចាប់ផ្តើមម្តងទៀតពីទំព័រដើម ឬជ្រើសរើសប្រភេទណាមួយរបស់យើង។
not-found-home = ទៅទំព័រដើម
selector-title = ជ្រើសរើសប្រទេសរបស់អ្នក
selector-intro = { $shop } ដឹកជញ្ជូនទៅប្រទេសជាច្រើន។ សូមជ្រើសរើសប្រទេសរបស់អ្នកខាងក្រោម ដើម្បីអានអំពីផលិតផលរបស់យើងជាភាសារបស់អ្នក ជាមួយតម្លៃជារូបិយប័ណ្ណរបស់អ្នក និងលក្ខខណ្ឌដឹកជញ្ជូន ពន្ធ និងការប្រគល់ទំនិញវិញដែលអនុវត្តនៅកន្លែងដែលអ្នករស់នៅ។ អ្នកអាចប្តូរជម្រើសរបស់អ្នកបានគ្រប់ពេលនៅខាងក្រោមនៃគ្រប់ទំព័រ។
rates-note = តម្លៃដែលបានប្តូរប្រើអត្រាប្តូរប្រាក់នៅថ្ងៃ { $date } ({ $source })។

## Labels of common attributes
attribute-capacity = ចំណុះ
attribute-care = ការថែទាំ
attribute-class = ថ្នាក់
attribute-color = ពណ៌
attribute-depth = ជម្រៅ
attribute-diameter = អង្កត់ផ្ចិត
attribute-dimensions = វិមាត្រ
attribute-height = កម្ពស់
attribute-length = ប្រវែង
attribute-material = សម្ភារៈ
attribute-model = ម៉ូដែល
attribute-origin = ប្រទេសផលិត
attribute-pattern = លំនាំ
attribute-product_line = ស៊េរីផលិតផល
attribute-size = ទំហំ
attribute-style = រចនាប័ទ្ម
attribute-volume = មាឌ
attribute-warranty = ការធានា
attribute-weight = ទម្ងន់
attribute-width = ទទឹង
