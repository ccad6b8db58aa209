# Icelandic

## Navigation
skip-to-content = Fara beint í efni
home = Forsíða
breadcrumbs = Þú ert hér
categories = Flokkar
all-products = Allar vörur
pages = Síður
page-of = Síða { $number } af { $total }
previous-page = Fyrri síða
next-page = Næsta síða
service = Þjónusta
markets = Land og gjaldmiðill
markets-change = Skipta um land

## Home and listings
home-title = { $shop } { $country }: netverslun
home-intro = Velkomin í netverslunina { $shop }. Skoðaðu flokkana okkar, berðu saman vörur og lestu allar upplýsingar á þínu eigin tungumáli. Við sendum til eftirfarandi lands: { $country }. Öll verð eru sýnd í þessum gjaldmiðli: { $currency }.
featured = Vörur í sviðsljósinu
listing-intro = { $count ->
    [one] { $count } vara í flokknum „{ $category }“ með lýsingu, myndum og verði.
   *[other] { $count } vörur í flokknum „{ $category }“ með lýsingum, myndum og verði.
} Við sendum til eftirfarandi lands: { $country }. Öll verð eru sýnd í þessum gjaldmiðli: { $currency }.
listing-empty = Það er ekkert í þessum flokki eins og er.
products-count = { $count ->
    [one] { $count } vara
   *[other] { $count } vörur
}

## Product
details = Nánar
sku = Vörunúmer
brand = Vörumerki
variants = Útgáfur í boði
gallery = Myndir
related = Þér gæti líka líkað
price-from = frá { $price }
price-on-request = Verð samkvæmt fyrirspurn
free = Ókeypis
price-before = { $days ->
    [one] Lægsta verð á { $days } degi fyrir lækkun: { $price }
   *[other] Lægsta verð á { $days } dögum fyrir lækkun: { $price }
}
price-saving = { $percent } afsláttur
price-per-unit = { $price } / { $unit }
price-until = Tilboðið gildir til { $date }
price-converted = Umreiknað úr { $price } miðað við gengi { $date } ({ $source })
price-deposit = auk { $price } skilagjalds
in-stock = Til á lager
out-of-stock = Ekki fáanlegt eins og er
tax-included = Verð með VSK, sendingarkostnaður bætist við.
tax-included-rate = Verð með { $rate } VSK, sendingarkostnaður bætist við.
tax-excluded = Verð án VSK og sendingarkostnaðar.
duties-included = Tollar og aðflutningsgjöld eru innifalin í verðinu.
duties-excluded = Við afhendingu kunna tollar og aðflutningsgjöld að bætast við verðið.
unit-piece = { $count } stk.
borrowed-notice = Við höfum ekki þýtt þennan texta enn. Tungumál textans: { $language }.

## Delivery, returns, payment
delivery = Afhending
delivery-text = Við sendum þessa vöru til eftirfarandi lands: { $country }. Upplýsingar um sendingarkostnað og afhendingartíma er að finna á síðunum okkar um sendingar og þær birtast aftur áður en þú pantar.
delivery-days = Afhendingartími í virkum dögum er yfirleitt { $from } til { $to }.
delivery-cost = Sendingarkostnaður er { $price }.
delivery-free = Sending er ókeypis.
delivery-free-from = Sending er ókeypis ef pantað er fyrir { $price } eða meira.
returns = Vöruskil
returns-text = Ef þér líkar ekki eitthvað skaltu hafa samband við okkur og við útskýrum hvernig þú skilar því.
returns-days = { $days ->
    [one] Skilafrestur pöntunar er { $days } dagur.
   *[other] Skilafrestur pöntunar er { $days } dagar.
}
returns-free = Vöruskil eru ókeypis.
returns-paid = Þú greiðir kostnaðinn við að senda vöruna til baka.
payment = Greiðsla
payment-methods = Greiðslumátar í boði: { $methods }.
contact = Hafa samband
contact-text = Ertu með spurningar? Skrifaðu okkur á { $email }.

## Other pages
not-found-title = Síða fannst ekki
not-found-text = Engin síða er á þessari slóð. Hún gæti hafa verið færð eða tengillinn gæti verið rangur. Byrjaðu aftur á forsíðunni eða veldu einn af flokkunum okkar.
not-found-home = Fara á forsíðu
selector-title = Veldu landið þitt
selector-intro = { $shop } sendir til margra landa. Veldu landið þitt hér að neðan til að lesa um vörurnar okkar á þínu tungumáli, með verði í þínum gjaldmiðli og með þeim skilmálum um sendingar, skatta og vöruskil sem gilda þar sem þú býrð. Þú getur breytt valinu hvenær sem er neðst á hverri síðu.
rates-note = Umreiknuð verð miðast við gengi gjaldmiðla { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Rýmd
attribute-care = Umhirða
attribute-class = Flokkur
attribute-color = Litur
attribute-depth = Dýpt
attribute-diameter = Þvermál
attribute-dimensions = Mál
attribute-height = Hæð
attribute-length = Lengd
attribute-material = Efni
attribute-model = Gerð
attribute-origin = Framleiðsluland
attribute-pattern = Mynstur
attribute-product_line = Vörulína
attribute-size = Stærð
attribute-style = Stíll
attribute-volume = Rúmmál
attribute-warranty = Ábyrgð
attribute-weight = Þyngd
attribute-width = Breidd
