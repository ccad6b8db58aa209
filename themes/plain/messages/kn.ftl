# Kannada

## Navigation
skip-to-content = ಮುಖ್ಯ ವಿಷಯಕ್ಕೆ ಹೋಗಿ
home = ಮುಖಪುಟ
breadcrumbs = ನೀವು ಇಲ್ಲಿದ್ದೀರಿ
categories = ವರ್ಗಗಳು
all-products = ಎಲ್ಲಾ ಉತ್ಪನ್ನಗಳು
pages = ಪುಟಗಳು
page-of = ಪುಟ { $number } / { $total }
previous-page = ಹಿಂದಿನ ಪುಟ
next-page = ಮುಂದಿನ ಪುಟ
service = ಗ್ರಾಹಕ ಸೇವೆ
markets = ದೇಶ ಮತ್ತು ಕರೆನ್ಸಿ
markets-change = ದೇಶವನ್ನು ಬದಲಿಸಿ

## Home and listings
home-title = { $shop }: { $country } ದೇಶಕ್ಕಾಗಿ ಆನ್‌ಲೈನ್ ಅಂಗಡಿ
home-intro = { $shop } ಅಂಗಡಿಗೆ ಸುಸ್ವಾಗತ. ನಮ್ಮ ವರ್ಗಗಳನ್ನು ನೋಡಿ, ಉತ್ಪನ್ನಗಳನ್ನು ಹೋಲಿಸಿ ಮತ್ತು ಪ್ರತಿಯೊಂದು ವಿವರವನ್ನು ನಿಮ್ಮದೇ ಭಾಷೆಯಲ್ಲಿ ಓದಿ. ನಾವು { $country } ದೇಶಕ್ಕೆ ತಲುಪಿಸುತ್ತೇವೆ ಮತ್ತು ಎಲ್ಲಾ ಬೆಲೆಗಳನ್ನು { $currency } ಕರೆನ್ಸಿಯಲ್ಲಿ ತೋರಿಸಲಾಗಿದೆ.
featured = ಆಯ್ದ ಉತ್ಪನ್ನಗಳು
listing-intro = { $count ->
    [one] “{ $category }” ವರ್ಗದಲ್ಲಿ { $count } ಉತ್ಪನ್ನ, ವಿವರಗಳು, ಚಿತ್ರಗಳು ಮತ್ತು ಬೆಲೆಯೊಂದಿಗೆ.
   *[other] “{ $category }” ವರ್ಗದಲ್ಲಿ { $count } ಉತ್ಪನ್ನಗಳು, ವಿವರಗಳು, ಚಿತ್ರಗಳು ಮತ್ತು ಬೆಲೆಗಳೊಂದಿಗೆ.
} ನಾವು { $country } ದೇಶಕ್ಕೆ ತಲುಪಿಸುತ್ತೇವೆ ಮತ್ತು ಎಲ್ಲಾ ಬೆಲೆಗಳನ್ನು { $currency } ಕರೆನ್ಸಿಯಲ್ಲಿ ತೋರಿಸಲಾಗಿದೆ.
listing-empty = ಸದ್ಯ ಈ ವರ್ಗದಲ್ಲಿ ಏನೂ ಇಲ್ಲ.
products-count = { $count ->
    [one] { $count } ಉತ್ಪನ್ನ
   *[other] { $count } ಉತ್ಪನ್ನಗಳು
}

## Product
details = ವಿವರಗಳು
sku = ಐಟಂ ಸಂಖ್ಯೆ
brand = ಬ್ರ್ಯಾಂಡ್
variants = ಲಭ್ಯವಿರುವ ಆಯ್ಕೆಗಳು
gallery = ಚಿತ್ರಗಳು
related = ನಿಮಗೆ ಇವೂ ಇಷ್ಟವಾಗಬಹುದು
price-from = { $price } ರಿಂದ ಆರಂಭ
price-on-request = ಬೆಲೆಗಾಗಿ ವಿಚಾರಿಸಿ
free = ಉಚಿತ
price-before = { $days ->
    [one] ರಿಯಾಯಿತಿಗೆ ಮುಂಚಿನ { $days } ದಿನದಲ್ಲಿ ಕನಿಷ್ಠ ಬೆಲೆ: { $price }
   *[other] ರಿಯಾಯಿತಿಗೆ ಮುಂಚಿನ { $days } ದಿನಗಳಲ್ಲಿ ಕನಿಷ್ಠ ಬೆಲೆ: { $price }
}
price-saving = { $percent } ರಿಯಾಯಿತಿ
price-per-unit = { $price } / { $unit }
price-until = ಕೊಡುಗೆ { $date } ರಂದು ಮುಗಿಯುತ್ತದೆ
price-converted = { $date } ರ ವಿನಿಮಯ ದರದಲ್ಲಿ { $price } ರಿಂದ ಪರಿವರ್ತಿಸಲಾಗಿದೆ ({ $source })
price-deposit = ಜೊತೆಗೆ { $price } ಠೇವಣಿ
in-stock = ಲಭ್ಯವಿದೆ
out-of-stock = ಸದ್ಯ ಲಭ್ಯವಿಲ್ಲ
tax-included = ಬೆಲೆಯಲ್ಲಿ ತೆರಿಗೆ ಸೇರಿದೆ, ಸಾಗಣೆ ವೆಚ್ಚ ಪ್ರತ್ಯೇಕ.
tax-included-rate = ಬೆಲೆಯಲ್ಲಿ { $rate } ತೆರಿಗೆ ಸೇರಿದೆ, ಸಾಗಣೆ ವೆಚ್ಚ ಪ್ರತ್ಯೇಕ.
tax-excluded = ಬೆಲೆಯಲ್ಲಿ ತೆರಿಗೆ ಮತ್ತು ಸಾಗಣೆ ವೆಚ್ಚ ಸೇರಿಲ್ಲ.
duties-included = ಸೀಮಾ ಸುಂಕ ಮತ್ತು ಆಮದು ತೆರಿಗೆಗಳು ಸೇರಿವೆ.
duties-excluded = ವಿತರಣೆಯ ಸಮಯದಲ್ಲಿ ಸೀಮಾ ಸುಂಕ ಮತ್ತು ಆಮದು ತೆರಿಗೆಗಳನ್ನು ವಿಧಿಸಬಹುದು.
unit-piece = { $count ->
    [one] { $count } ಪೀಸ್
   *[other] { $count } ಪೀಸ್‌ಗಳು
}
borrowed-notice = ಈ ಪಠ್ಯವನ್ನು ಇನ್ನೂ ಅನುವಾದಿಸಿಲ್ಲ. ತೋರಿಸಿರುವ ಪಠ್ಯದ ಭಾಷೆ: { $language }.

## Delivery, returns, payment
delivery = ವಿತರಣೆ
delivery-text = ಈ ಉತ್ಪನ್ನವನ್ನು ನಾವು { $country } ದೇಶಕ್ಕೆ ತಲುಪಿಸುತ್ತೇವೆ. ವಿತರಣೆಯ ವೆಚ್ಚ ಮತ್ತು ಸಮಯವನ್ನು ಸಾಗಣೆಯ ಕುರಿತ ನಮ್ಮ ಪುಟಗಳಲ್ಲಿ ನೋಡಬಹುದು, ಹಾಗೂ ಆರ್ಡರ್ ಮಾಡುವ ಮೊದಲು ಮತ್ತೊಮ್ಮೆ ತೋರಿಸಲಾಗುತ್ತದೆ.
delivery-days = ಆರ್ಡರ್ ಸಾಮಾನ್ಯವಾಗಿ { $from } ರಿಂದ { $to } ಕೆಲಸದ ದಿನಗಳಲ್ಲಿ ತಲುಪುತ್ತದೆ.
delivery-cost = ಸಾಗಣೆ ವೆಚ್ಚ { $price }.
delivery-free = ಸಾಗಣೆ ಉಚಿತ.
delivery-free-from = { $price } ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚಿನ ಮೊತ್ತದ ಆರ್ಡರ್‌ಗಳಿಗೆ ಸಾಗಣೆ ಉಚಿತ.
returns = ಹಿಂತಿರುಗಿಸುವಿಕೆ
returns-text = ಯಾವುದಾದರೂ ವಸ್ತು ಇಷ್ಟವಾಗದಿದ್ದರೆ, ದಯವಿಟ್ಟು ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿ. ಅದನ್ನು ಹೇಗೆ ಹಿಂತಿರುಗಿಸಬೇಕೆಂದು ನಾವು ತಿಳಿಸುತ್ತೇವೆ.
returns-days = { $days ->
    [one] ನಿಮ್ಮ ಆರ್ಡರ್ ಅನ್ನು { $days } ದಿನದೊಳಗೆ ಹಿಂತಿರುಗಿಸಬಹುದು.
   *[other] ನಿಮ್ಮ ಆರ್ಡರ್ ಅನ್ನು { $days } ದಿನಗಳೊಳಗೆ ಹಿಂತಿರುಗಿಸಬಹುದು.
}
returns-free = ಹಿಂತಿರುಗಿಸುವುದು ಉಚಿತ.
returns-paid = ಹಿಂತಿರುಗಿಸುವ ವೆಚ್ಚವನ್ನು ನೀವು ಭರಿಸಬೇಕು.
payment = ಪಾವತಿ
payment-methods = ಪಾವತಿ ವಿಧಾನಗಳು: { $methods }.
contact = ಸಂಪರ್ಕ
contact-text = ಪ್ರಶ್ನೆಗಳಿವೆಯೇ? ನಮಗೆ ಬರೆಯಿರಿ: { $email }.

## Other pages
not-found-title = ಪುಟ ಸಿಗಲಿಲ್ಲ
not-found-text = ಈ ವಿಳಾಸದಲ್ಲಿ ಯಾವುದೇ ಪುಟವಿಲ್ಲ. ಪುಟವನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿರಬಹುದು ಅಥವಾ ಲಿಂಕ್ ತಪ್ಪಾಗಿರಬಹುದು. ದಯವಿಟ್ಟು ಮುಖಪುಟದಿಂದ ಮತ್ತೆ ಆರಂಭಿಸಿ ಅಥವಾ ನಮ್ಮ ವರ್ಗಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.
not-found-home = ಮುಖಪುಟಕ್ಕೆ ಹೋಗಿ
selector-title = ನಿಮ್ಮ ದೇಶವನ್ನು ಆರಿಸಿ
selector-intro = { $shop } ಅನೇಕ ದೇಶಗಳಿಗೆ ತಲುಪಿಸುತ್ತದೆ. ಕೆಳಗೆ ನಿಮ್ಮ ದೇಶವನ್ನು ಆರಿಸಿ, ನಮ್ಮ ಉತ್ಪನ್ನಗಳ ಬಗ್ಗೆ ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲಿ ಓದಿ, ಬೆಲೆಗಳನ್ನು ನಿಮ್ಮ ಕರೆನ್ಸಿಯಲ್ಲಿ ನೋಡಿ ಮತ್ತು ನೀವು ವಾಸಿಸುವ ಸ್ಥಳಕ್ಕೆ ಅನ್ವಯಿಸುವ ಸಾಗಣೆ, ತೆರಿಗೆ ಮತ್ತು ಹಿಂತಿರುಗಿಸುವಿಕೆಯ ನಿಯಮಗಳನ್ನು ತಿಳಿದುಕೊಳ್ಳಿ. ಪ್ರತಿ ಪುಟದ ಕೊನೆಯಲ್ಲಿ ನಿಮ್ಮ ಆಯ್ಕೆಯನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ಬದಲಿಸಬಹುದು.
rates-note = ಪರಿವರ್ತಿತ ಬೆಲೆಗಳು { $date } ರ ವಿನಿಮಯ ದರಗಳನ್ನು ಆಧರಿಸಿವೆ ({ $source }).

## Labels of common attributes
attribute-capacity = ಸಾಮರ್ಥ್ಯ
attribute-care = ಆರೈಕೆ
attribute-class = ದರ್ಜೆ
attribute-color = ಬಣ್ಣ
attribute-depth = ಆಳ
attribute-diameter = ವ್ಯಾಸ
attribute-dimensions = ಆಯಾಮಗಳು
attribute-height = ಎತ್ತರ
attribute-length = ಉದ್ದ
attribute-material = ವಸ್ತು
attribute-model = ಮಾದರಿ
attribute-origin = ತಯಾರಿಸಿದ ದೇಶ
attribute-pattern = ವಿನ್ಯಾಸ
attribute-product_line = ಉತ್ಪನ್ನ ಶ್ರೇಣಿ
attribute-size = ಅಳತೆ
attribute-style = ಶೈಲಿ
attribute-volume = ಗಾತ್ರ
attribute-warranty = ವಾರಂಟಿ
attribute-weight = ತೂಕ
attribute-width = ಅಗಲ
