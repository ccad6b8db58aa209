# Yoruba

## Navigation
skip-to-content = Lọ tààrà sí àkóónú
home = Ojúewé àkọ́kọ́
breadcrumbs = Ibí ni o wà
categories = Àwọn ẹ̀ka
all-products = Gbogbo ọjà
pages = Àwọn ojúewé
page-of = Ojúewé { $number } nínú { $total }
previous-page = Ojúewé tó ṣáájú
next-page = Ojúewé tó kàn
service = Ìrànlọ́wọ́ fún oníbàárà
markets = Orílẹ̀-èdè àti owó
markets-change = Yí orílẹ̀-èdè padà

## Home and listings
home-title = { $shop }: ilé ìtajà orí ayélujára fún { $country }
home-intro = Káàbọ̀ sí { $shop }. Wo àwọn ẹ̀ka wa, fi àwọn ọjà wéra, kí o sì ka gbogbo àlàyé ní èdè rẹ. A máa ń fi ọjà ránṣẹ́ sí { $country }, a sì ń fi gbogbo iye owó hàn ní { $currency }.
featured = Àwọn ọjà àṣàyàn
listing-intro = Ọjà { $count } ló wà nínú ẹ̀ka “{ $category }”, pẹ̀lú àlàyé, àwòrán àti iye owó wọn. A máa ń fi ọjà ránṣẹ́ sí { $country }, a sì ń fi gbogbo iye owó hàn ní { $currency }.
listing-empty = Kò sí ohunkóhun nínú ẹ̀ka yìí lọ́wọ́lọ́wọ́.
products-count = Ọjà { $count }

## Product
details = Àlàyé
sku = Nọ́ńbà ọjà
brand = Àmì ọjà
variants = Àwọn irú tó wà
gallery = Àwọn àwòrán
related = O tún lè fẹ́ràn ìwọ̀nyí
price-from = láti { $price }
price-on-request = Béèrè iye owó
free = Ọ̀fẹ́
price-before = Iye owó tó kéré jù láàárín ọjọ́ { $days } ṣáájú ẹ̀dínwó náà: { $price }
price-saving = Ẹ̀dínwó { $percent }
price-per-unit = { $price } / { $unit }
price-until = Ẹ̀dínwó yìí yóò parí ní { $date }
price-converted = A yí i padà láti { $price } ní iye pàṣípààrọ̀ owó ti { $date } ({ $source })
price-deposit = pẹ̀lú owó ìdógò { $price }
in-stock = Ó wà
out-of-stock = Kò sí lọ́wọ́lọ́wọ́
tax-included = Owó orí wà nínú iye owó yìí, ṣùgbọ́n owó ìfiránṣẹ́ kò sí nínú rẹ̀.
tax-included-rate = Owó orí { $rate } wà nínú iye owó yìí, ṣùgbọ́n owó ìfiránṣẹ́ kò sí nínú rẹ̀.
tax-excluded = Owó orí àti owó ìfiránṣẹ́ kò sí nínú iye owó yìí.
duties-included = Owó aṣọ́bodè àti owó orí ìkówọlé wà nínú iye owó yìí.
duties-excluded = Wọ́n lè gba owó aṣọ́bodè àti owó orí ìkówọlé nígbà tí ọjà bá dé.
unit-piece = ẹyọ { $count }
borrowed-notice = A kò tíì túmọ̀ ọ̀rọ̀ yìí. Èdè tí a fi hàn: { $language }.

## Delivery, returns, payment
delivery = Ìfiránṣẹ́
delivery-text = A máa ń fi ọjà yìí ránṣẹ́ sí { $country }. Ìwọ yóò rí iye owó àti àkókò ìfiránṣẹ́ lórí àwọn ojúewé wa nípa ìfiránṣẹ́, ìwọ yóò sì tún rí i kí o tó ṣe ìbéèrè ọjà.
delivery-days = Ó sábà máa ń dé láàárín ọjọ́ iṣẹ́ { $from } sí { $to }.
delivery-cost = Owó ìfiránṣẹ́ jẹ́ { $price }.
delivery-free = Ọ̀fẹ́ ni ìfiránṣẹ́.
delivery-free-from = Ọ̀fẹ́ ni ìfiránṣẹ́ fún ọjà tí iye rẹ̀ jẹ́ { $price } tàbí jù bẹ́ẹ̀ lọ.
returns = Ìdápadà ọjà
returns-text = Bí o kò bá fẹ́ràn ohun kan, jọ̀wọ́ kàn sí wa, a ó sì ṣàlàyé bí o ṣe lè dá a padà.
returns-days = O lè dá ọjà rẹ padà láàárín ọjọ́ { $days }.
returns-free = Ọ̀fẹ́ ni ìdápadà ọjà.
returns-paid = Ìwọ ni yóò san owó ìdápadà ọjà.
payment = Ìsanwó
payment-methods = Àwọn ọ̀nà ìsanwó: { $methods }.
contact = Kàn sí wa
contact-text = Ṣé o ní ìbéèrè? Kọ̀wé sí wa ní { $email }.

## Other pages
not-found-title = A kò rí ojúewé náà
not-found-text = Kò sí ojúewé kankan ní àdírẹ́sì yìí. Ó ṣeé ṣe kí a ti gbé e lọ sí ibòmíràn, tàbí kí ìjápọ̀ náà má tọ̀nà. Jọ̀wọ́ tún bẹ̀rẹ̀ láti ojúewé àkọ́kọ́, tàbí kí o yan ọ̀kan lára àwọn ẹ̀ka wa.
not-found-home = Lọ sí ojúewé àkọ́kọ́
selector-title = Yan orílẹ̀-èdè rẹ
selector-intro = { $shop } máa ń fi ọjà ránṣẹ́ sí ọ̀pọ̀lọpọ̀ orílẹ̀-èdè. Yan tìrẹ nísàlẹ̀ kí o lè kà nípa àwọn ọjà wa ní èdè rẹ, pẹ̀lú iye owó ní owó orílẹ̀-èdè rẹ àti àwọn òfin ìfiránṣẹ́, owó orí àti ìdápadà ọjà tó kan ibi tí o ń gbé. O lè yí ohun tí o yàn padà nígbàkigbà ní ìparí ojúewé kọ̀ọ̀kan.
rates-note = Iye owó tí a yí padà dá lórí iye pàṣípààrọ̀ owó ti { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Ìwọ̀n àyè
attribute-care = Ìtọ́jú
attribute-class = Ìpele
attribute-color = Àwọ̀
attribute-depth = Jíjìn
attribute-diameter = Ìwọ̀n àárín òbìrí
attribute-dimensions = Àwọn ìwọ̀n
attribute-height = Gíga
attribute-length = Gígùn
attribute-material = Ohun tí a fi ṣe é
attribute-model = Módẹ́ẹ̀lì
attribute-origin = Orílẹ̀-èdè tí a ti ṣe é
attribute-pattern = Bátànì
attribute-product_line = Ọ̀wọ́ ọjà
attribute-size = Ìwọ̀n
attribute-style = Àrà
attribute-volume = Ìwọ̀n inú
attribute-warranty = Àtìlẹ́yìn
attribute-weight = Ìwúwo
attribute-width = Fífẹ̀
