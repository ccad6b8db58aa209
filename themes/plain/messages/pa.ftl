# Punjabi (Gurmukhi)

## Navigation
skip-to-content = ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
home = ਮੁੱਖ ਪੰਨਾ
breadcrumbs = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
categories = ਸ਼੍ਰੇਣੀਆਂ
all-products = ਸਾਰੇ ਉਤਪਾਦ
pages = ਪੰਨੇ
page-of = ਪੰਨਾ { $number }, ਕੁੱਲ { $total }
previous-page = ਪਿਛਲਾ ਪੰਨਾ
next-page = ਅਗਲਾ ਪੰਨਾ
service = ਗਾਹਕ ਸੇਵਾ
markets = ਦੇਸ਼ ਅਤੇ ਮੁਦਰਾ
markets-change = ਦੇਸ਼ ਬਦਲੋ

## Home and listings
home-title = { $shop }: { $country } ਲਈ ਆਨਲਾਈਨ ਦੁਕਾਨ
home-intro = { $shop } ਵਿੱਚ ਤੁਹਾਡਾ ਸੁਆਗਤ ਹੈ। ਸਾਡੀਆਂ ਸ਼੍ਰੇਣੀਆਂ ਵੇਖੋ, ਉਤਪਾਦਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ ਅਤੇ ਹਰ ਵੇਰਵਾ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹੋ। ਅਸੀਂ { $country } ਵਿੱਚ ਡਿਲੀਵਰੀ ਕਰਦੇ ਹਾਂ ਅਤੇ ਸਾਰੀਆਂ ਕੀਮਤਾਂ { $currency } ਵਿੱਚ ਦਿਖਾਈਆਂ ਗਈਆਂ ਹਨ।
featured = ਚੋਣਵੇਂ ਉਤਪਾਦ
listing-intro = { $count ->
    [one] “{ $category }” ਸ਼੍ਰੇਣੀ ਵਿੱਚ { $count } ਉਤਪਾਦ, ਵੇਰਵਿਆਂ, ਤਸਵੀਰਾਂ ਅਤੇ ਕੀਮਤ ਸਮੇਤ।
   *[other] “{ $category }” ਸ਼੍ਰੇਣੀ ਵਿੱਚ { $count } ਉਤਪਾਦ, ਵੇਰਵਿਆਂ, ਤਸਵੀਰਾਂ ਅਤੇ ਕੀਮਤਾਂ ਸਮੇਤ।
} ਅਸੀਂ { $country } ਵਿੱਚ ਡਿਲੀਵਰੀ ਕਰਦੇ ਹਾਂ ਅਤੇ ਸਾਰੀਆਂ ਕੀਮਤਾਂ { $currency } ਵਿੱਚ ਦਿਖਾਈਆਂ ਗਈਆਂ ਹਨ।
listing-empty = ਇਸ ਵੇਲੇ ਇਸ ਸ਼੍ਰੇਣੀ ਵਿੱਚ ਕੋਈ ਉਤਪਾਦ ਨਹੀਂ ਹੈ।
products-count = { $count ->
    [one] { $count } ਉਤਪਾਦ
   *[other] { $count } ਉਤਪਾਦ
}

## Product
details = ਵੇਰਵੇ
sku = ਆਈਟਮ ਨੰਬਰ
brand = ਬ੍ਰਾਂਡ
variants = ਉਪਲਬਧ ਕਿਸਮਾਂ
gallery = ਤਸਵੀਰਾਂ
related = ਤੁਹਾਨੂੰ ਇਹ ਵੀ ਪਸੰਦ ਆ ਸਕਦੇ ਹਨ
price-from = { $price } ਤੋਂ ਸ਼ੁਰੂ
price-on-request = ਕੀਮਤ ਪੁੱਛਣ ’ਤੇ ਦੱਸੀ ਜਾਵੇਗੀ
free = ਮੁਫ਼ਤ
price-before = { $days ->
    [one] ਛੋਟ ਤੋਂ ਪਹਿਲਾਂ ਦੇ { $days } ਦਿਨ ਵਿੱਚ ਸਭ ਤੋਂ ਘੱਟ ਕੀਮਤ: { $price }
   *[other] ਛੋਟ ਤੋਂ ਪਹਿਲਾਂ ਦੇ { $days } ਦਿਨਾਂ ਵਿੱਚ ਸਭ ਤੋਂ ਘੱਟ ਕੀਮਤ: { $price }
}
price-saving = { $percent } ਦੀ ਛੋਟ
price-per-unit = { $price } / { $unit }
price-until = ਪੇਸ਼ਕਸ਼ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗੀ
price-converted = { $date } ਦੀ ਵਟਾਂਦਰਾ ਦਰ ’ਤੇ { $price } ਤੋਂ ਬਦਲੀ ਗਈ ਕੀਮਤ ({ $source })
price-deposit = ਨਾਲ { $price } ਜਮ੍ਹਾਂ ਰਕਮ
in-stock = ਸਟਾਕ ਵਿੱਚ ਹੈ
out-of-stock = ਇਸ ਵੇਲੇ ਉਪਲਬਧ ਨਹੀਂ ਹੈ
tax-included = ਕੀਮਤ ਵਿੱਚ ਟੈਕਸ ਸ਼ਾਮਲ ਹੈ, ਸ਼ਿਪਿੰਗ ਖਰਚਾ ਵੱਖਰਾ ਹੈ।
tax-included-rate = ਕੀਮਤ ਵਿੱਚ { $rate } ਟੈਕਸ ਸ਼ਾਮਲ ਹੈ, ਸ਼ਿਪਿੰਗ ਖਰਚਾ ਵੱਖਰਾ ਹੈ।
tax-excluded = ਕੀਮਤ ਵਿੱਚ ਟੈਕਸ ਅਤੇ ਸ਼ਿਪਿੰਗ ਖਰਚਾ ਸ਼ਾਮਲ ਨਹੀਂ ਹੈ।
duties-included = ਕਸਟਮ ਡਿਊਟੀ ਅਤੇ ਆਯਾਤ ਟੈਕਸ ਸ਼ਾਮਲ ਹਨ।
duties-excluded = ਡਿਲੀਵਰੀ ਵੇਲੇ ਕਸਟਮ ਡਿਊਟੀ ਅਤੇ ਆਯਾਤ ਟੈਕਸ ਲਏ ਜਾ ਸਕਦੇ ਹਨ।
unit-piece = { $count } ਨਗ
borrowed-notice = ਇਸ ਲਿਖਤ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ ਹੈ। ਦਿਖਾਈ ਗਈ ਲਿਖਤ ਦੀ ਭਾਸ਼ਾ: { $language }।

## Delivery, returns, payment
delivery = ਡਿਲੀਵਰੀ
delivery-text = ਅਸੀਂ ਇਹ ਉਤਪਾਦ { $country } ਵਿੱਚ ਡਿਲੀਵਰ ਕਰਦੇ ਹਾਂ। ਡਿਲੀਵਰੀ ਦਾ ਖਰਚਾ ਅਤੇ ਸਮਾਂ ਤੁਹਾਨੂੰ ਸ਼ਿਪਿੰਗ ਬਾਰੇ ਸਾਡੇ ਪੰਨਿਆਂ ’ਤੇ ਮਿਲੇਗਾ, ਅਤੇ ਆਰਡਰ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਵਾਰ ਫਿਰ ਦਿਖਾਇਆ ਜਾਵੇਗਾ।
delivery-days = ਆਰਡਰ ਆਮ ਤੌਰ ’ਤੇ { $from } ਤੋਂ { $to } ਕੰਮਕਾਜੀ ਦਿਨਾਂ ਵਿੱਚ ਪਹੁੰਚ ਜਾਂਦਾ ਹੈ।
delivery-cost = ਸ਼ਿਪਿੰਗ ਖਰਚਾ { $price } ਹੈ।
delivery-free = ਸ਼ਿਪਿੰਗ ਮੁਫ਼ਤ ਹੈ।
delivery-free-from = { $price } ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਦੇ ਆਰਡਰ ’ਤੇ ਸ਼ਿਪਿੰਗ ਮੁਫ਼ਤ ਹੈ।
returns = ਵਾਪਸੀ
returns-text = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਚੀਜ਼ ਪਸੰਦ ਨਾ ਆਵੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਉਸ ਨੂੰ ਵਾਪਸ ਕਿਵੇਂ ਭੇਜਣਾ ਹੈ।
returns-days = { $days ->
    [one] ਤੁਸੀਂ ਆਪਣਾ ਆਰਡਰ { $days } ਦਿਨ ਦੇ ਅੰਦਰ ਵਾਪਸ ਭੇਜ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਸੀਂ ਆਪਣਾ ਆਰਡਰ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਵਾਪਸ ਭੇਜ ਸਕਦੇ ਹੋ।
}
returns-free = ਵਾਪਸੀ ਮੁਫ਼ਤ ਹੈ।
returns-paid = ਵਾਪਸ ਭੇਜਣ ਦਾ ਖਰਚਾ ਤੁਹਾਨੂੰ ਦੇਣਾ ਪਵੇਗਾ।
payment = ਭੁਗਤਾਨ
payment-methods = ਭੁਗਤਾਨ ਦੇ ਤਰੀਕੇ: { $methods }।
contact = ਸੰਪਰਕ
contact-text = ਕੋਈ ਸਵਾਲ ਹੈ? ਸਾਨੂੰ { $email } ’ਤੇ ਲਿਖੋ।

## Other pages
not-found-title = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
not-found-text = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪੰਨਾ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਹੋਵੇ ਜਾਂ ਲਿੰਕ ਗਲਤ ਹੋਵੇ। ਕਿਰਪਾ ਕਰਕੇ ਮੁੱਖ ਪੰਨੇ ਤੋਂ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ ਜਾਂ ਸਾਡੀ ਕੋਈ ਸ਼੍ਰੇਣੀ ਚੁਣੋ।
not-found-home = ਮੁੱਖ ਪੰਨੇ ’ਤੇ ਜਾਓ
selector-title = ਆਪਣਾ ਦੇਸ਼ ਚੁਣੋ
selector-intro = { $shop } ਬਹੁਤ ਸਾਰੇ ਦੇਸ਼ਾਂ ਵਿੱਚ ਡਿਲੀਵਰੀ ਕਰਦਾ ਹੈ। ਹੇਠਾਂ ਆਪਣਾ ਦੇਸ਼ ਚੁਣੋ ਅਤੇ ਸਾਡੇ ਉਤਪਾਦਾਂ ਬਾਰੇ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹੋ, ਆਪਣੀ ਮੁਦਰਾ ਵਿੱਚ ਕੀਮਤਾਂ ਨਾਲ ਅਤੇ ਸ਼ਿਪਿੰਗ, ਟੈਕਸ ਅਤੇ ਵਾਪਸੀ ਦੀਆਂ ਉਹਨਾਂ ਸ਼ਰਤਾਂ ਨਾਲ ਜੋ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ’ਤੇ ਲਾਗੂ ਹੁੰਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਹਰ ਪੰਨੇ ਦੇ ਅੰਤ ਵਿੱਚ ਕਿਸੇ ਵੀ ਸਮੇਂ ਆਪਣੀ ਚੋਣ ਬਦਲ ਸਕਦੇ ਹੋ।
rates-note = ਬਦਲੀਆਂ ਗਈਆਂ ਕੀਮਤਾਂ { $date } ਦੀਆਂ ਵਟਾਂਦਰਾ ਦਰਾਂ ’ਤੇ ਆਧਾਰਿਤ ਹਨ ({ $source })।

## Labels of common attributes
attribute-capacity = ਸਮਰੱਥਾ
attribute-care = ਸਾਂਭ-ਸੰਭਾਲ
attribute-class = ਵਰਗ
attribute-color = ਰੰਗ
attribute-depth = ਡੂੰਘਾਈ
attribute-diameter = ਵਿਆਸ
attribute-dimensions = ਮਾਪ
attribute-height = ਉਚਾਈ
attribute-length = ਲੰਬਾਈ
attribute-material = ਸਮੱਗਰੀ
attribute-model = ਮਾਡਲ
attribute-origin = ਨਿਰਮਾਣ ਦਾ ਦੇਸ਼
attribute-pattern = ਪੈਟਰਨ
attribute-product_line = ਉਤਪਾਦ ਲੜੀ
attribute-size = ਸਾਈਜ਼
attribute-style = ਸਟਾਈਲ
attribute-volume = ਆਇਤਨ
attribute-warranty = ਵਾਰੰਟੀ
attribute-weight = ਭਾਰ
attribute-width = ਚੌੜਾਈ
