# The words of the theme "plain". One file per language; regional files (pt-PT) say only what differs.

## Navigation
skip-to-content = Skip to content
home = Home
breadcrumbs = You are here
categories = Categories
all-products = All products
pages = Pages
page-of = Page { $number } of { $total }
previous-page = Previous page
next-page = Next page
service = Service
markets = Country and currency
markets-change = Change country

## Home and listings
home-title = { $shop } { $country }: online shop
home-intro = Welcome to { $shop }. Browse our categories, compare products and read every detail in your own language. Country of delivery: { $country }. All prices are shown in { $currency }.
featured = Featured products
listing-intro = { $count ->
    [one] One product in { $category }, with its details, pictures and price.
   *[other] { $count } products in { $category }, with their details, pictures and prices.
} Country of delivery: { $country }. All prices are shown in { $currency }.
listing-empty = There is nothing in this category at the moment.
products-count = { $count ->
    [one] One product
   *[other] { $count } products
}

## Product
details = Details
sku = Article number
brand = Brand
variants = Available versions
gallery = Pictures
related = You may also like
price-from = from { $price }
price-on-request = Price on request
free = Free
# Beside a reduced price: article 6a of Directive 98/6/EC asks for it.
price-before = { $days ->
    [one] Lowest price on the day before: { $price }
   *[other] Lowest price in the { $days } days before: { $price }
}
# On the badge of a reduced price. { $percent } has its sign.
price-saving = { $percent } off
# { $unit } is a unit with its quantity: 1 kg, 100 ml, or pieces as below.
price-per-unit = { $price } / { $unit }
price-until = Offer ends on { $date }
price-converted = Converted from { $price } at the rate of { $date } ({ $source })
# For bottles and cans that are given back.
price-deposit = plus { $price } deposit
in-stock = In stock
out-of-stock = Not available at the moment
tax-included = Price includes tax, plus shipping.
tax-included-rate = Price includes { $rate } tax, plus shipping.
tax-excluded = Price plus tax and shipping.
duties-included = Customs duties and import taxes are included.
duties-excluded = Customs duties and import taxes may be charged on delivery.
unit-piece = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
borrowed-notice = We have not translated this text yet. It is shown in { $language }.

## Delivery, returns, payment
delivery = Delivery
delivery-text = Country of delivery: { $country }. You will find the cost and the time of delivery on our pages on shipping, and again before you order.
delivery-days = It usually arrives within { $from } to { $to } working days.
delivery-cost = Shipping costs { $price }.
delivery-free = Shipping is free.
delivery-free-from = Shipping is free for orders of { $price } or more.
returns = Returns
returns-text = If you do not like something, please contact us and we will explain how to send it back.
returns-days = { $days ->
    [one] You can send your order back within one day.
   *[other] You can send your order back within { $days } days.
}
returns-free = Returns are free of charge.
returns-paid = You pay the cost of sending it back.
payment = Payment
payment-methods = You can pay with { $methods }.
contact = Contact
contact-text = Questions? Write to us at { $email }.

## Other pages
not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the link may be wrong. Please start again from the home page, or choose one of our categories.
not-found-home = Go to the home page
selector-title = Choose your country
selector-intro = { $shop } delivers to many countries. Choose yours below to read about our products in your language, with prices in your currency and with the shipping, tax and return conditions that apply where you live. You can change your choice at any time at the end of every page.
rates-note = Converted prices use the exchange rates of { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacity
attribute-care = Care
attribute-class = Class
attribute-color = Color
attribute-depth = Depth
attribute-diameter = Diameter
attribute-dimensions = Dimensions
attribute-height = Height
attribute-length = Length
attribute-material = Material
attribute-model = Model
attribute-origin = Made in
attribute-pattern = Pattern
attribute-product_line = Product line
attribute-size = Size
attribute-style = Style
attribute-volume = Volume
attribute-warranty = Warranty
attribute-weight = Weight
attribute-width = Width
