# Malayalam

## Navigation
skip-to-content = ഉള്ളടക്കത്തിലേക്ക് പോകുക
home = ഹോം
breadcrumbs = നിങ്ങൾ ഇവിടെയാണ്
categories = വിഭാഗങ്ങൾ
all-products = എല്ലാ ഉൽപ്പന്നങ്ങളും
pages = പേജുകൾ
page-of = പേജ് { $number } / { $total }
previous-page = മുൻ പേജ്
next-page = അടുത്ത പേജ്
service = ഉപഭോക്തൃ സേവനം
markets = രാജ്യവും കറൻസിയും
markets-change = രാജ്യം മാറ്റുക

## Home and listings
home-title = { $shop }: { $country } – ഓൺലൈൻ ഷോപ്പ്
home-intro = { $shop } ഷോപ്പിലേക്ക് സ്വാഗതം. ഞങ്ങളുടെ വിഭാഗങ്ങൾ കാണുക, ഉൽപ്പന്നങ്ങൾ താരതമ്യം ചെയ്യുക, എല്ലാ വിവരങ്ങളും സ്വന്തം ഭാഷയിൽ വായിക്കുക. { $country } മുഴുവൻ ഞങ്ങൾ ഡെലിവറി ചെയ്യുന്നു. എല്ലാ വിലകളും കാണിക്കുന്ന കറൻസി: { $currency }.
featured = തിരഞ്ഞെടുത്ത ഉൽപ്പന്നങ്ങൾ
listing-intro = { $count ->
    [one] “{ $category }” വിഭാഗത്തിൽ ഒരു ഉൽപ്പന്നം, വിവരങ്ങളും ചിത്രങ്ങളും വിലയും സഹിതം.
   *[other] “{ $category }” വിഭാഗത്തിൽ { $count } ഉൽപ്പന്നങ്ങൾ, വിവരങ്ങളും ചിത്രങ്ങളും വിലകളും സഹിതം.
} { $country } മുഴുവൻ ഞങ്ങൾ ഡെലിവറി ചെയ്യുന്നു. എല്ലാ വിലകളും കാണിക്കുന്ന കറൻസി: { $currency }.
listing-empty = ഇപ്പോൾ ഈ വിഭാഗത്തിൽ ഒന്നുമില്ല.
products-count = { $count ->
    [one] ഒരു ഉൽപ്പന്നം
   *[other] { $count } ഉൽപ്പന്നങ്ങൾ
}

## Product
details = വിശദാംശങ്ങൾ
sku = ഉൽപ്പന്ന നമ്പർ
brand = ബ്രാൻഡ്
variants = ലഭ്യമായ തരങ്ങൾ
gallery = ചിത്രങ്ങൾ
related = നിങ്ങൾക്ക് ഇവയും ഇഷ്ടപ്പെട്ടേക്കാം
price-from = { $price } മുതൽ
price-on-request = വില അന്വേഷിക്കുക
free = സൗജന്യം
price-before = വിലക്കുറവിന് മുമ്പുള്ള { $days } ദിവസത്തെ ഏറ്റവും കുറഞ്ഞ വില: { $price }
price-saving = { $percent } കിഴിവ്
price-per-unit = { $price } / { $unit }
price-until = ഓഫർ അവസാനിക്കുന്ന തീയതി: { $date }
price-converted = { $date } തീയതിയിലെ വിനിമയ നിരക്കിൽ { $price } എന്ന തുകയിൽ നിന്ന് മാറ്റിക്കണക്കാക്കിയത് ({ $source })
price-deposit = കൂടാതെ { $price } നിക്ഷേപത്തുക
in-stock = സ്റ്റോക്കുണ്ട്
out-of-stock = ഇപ്പോൾ ലഭ്യമല്ല
tax-included = വിലയിൽ നികുതി ഉൾപ്പെടുന്നു, ഷിപ്പിംഗ് ചെലവ് പുറമേ.
tax-included-rate = വിലയിൽ { $rate } നികുതി ഉൾപ്പെടുന്നു, ഷിപ്പിംഗ് ചെലവ് പുറമേ.
tax-excluded = വിലയിൽ നികുതിയും ഷിപ്പിംഗ് ചെലവും ഉൾപ്പെടുന്നില്ല.
duties-included = കസ്റ്റംസ് തീരുവയും ഇറക്കുമതി നികുതിയും വിലയിൽ ഉൾപ്പെടുന്നു.
duties-excluded = ഡെലിവറി സമയത്ത് കസ്റ്റംസ് തീരുവയും ഇറക്കുമതി നികുതിയും ഈടാക്കിയേക്കാം.
unit-piece = { $count } എണ്ണം
borrowed-notice = ഈ വാചകം ഇതുവരെ വിവർത്തനം ചെയ്തിട്ടില്ല. കാണിക്കുന്ന വാചകത്തിന്റെ ഭാഷ: { $language }.

## Delivery, returns, payment
delivery = ഡെലിവറി
delivery-text = ഈ ഉൽപ്പന്നം { $country } മുഴുവൻ ഞങ്ങൾ ഡെലിവറി ചെയ്യുന്നു. ഡെലിവറിയുടെ ചെലവും സമയവും ഷിപ്പിംഗിനെക്കുറിച്ചുള്ള ഞങ്ങളുടെ പേജുകളിൽ കാണാം, ഓർഡർ ചെയ്യുന്നതിനു മുമ്പ് വീണ്ടും കാണിക്കുകയും ചെയ്യും.
delivery-days = ഓർഡർ സാധാരണയായി { $from } മുതൽ { $to } വരെ പ്രവൃത്തി ദിവസങ്ങൾക്കുള്ളിൽ എത്തും.
delivery-cost = ഷിപ്പിംഗ് ചെലവ് { $price }.
delivery-free = ഷിപ്പിംഗ് സൗജന്യമാണ്.
delivery-free-from = { $price } അല്ലെങ്കിൽ അതിൽ കൂടുതലുള്ള ഓർഡറുകൾക്ക് ഷിപ്പിംഗ് സൗജന്യമാണ്.
returns = തിരിച്ചയയ്ക്കൽ
returns-text = ഏതെങ്കിലും സാധനം ഇഷ്ടപ്പെട്ടില്ലെങ്കിൽ ഞങ്ങളുമായി ബന്ധപ്പെടുക. അത് എങ്ങനെ തിരിച്ചയയ്ക്കാമെന്ന് ഞങ്ങൾ വിശദീകരിക്കാം.
returns-days = { $days ->
    [one] നിങ്ങളുടെ ഓർഡർ ഒരു ദിവസത്തിനുള്ളിൽ തിരിച്ചയയ്ക്കാം.
   *[other] നിങ്ങളുടെ ഓർഡർ { $days } ദിവസത്തിനുള്ളിൽ തിരിച്ചയയ്ക്കാം.
}
returns-free = തിരിച്ചയയ്ക്കൽ സൗജന്യമാണ്.
returns-paid = തിരിച്ചയയ്ക്കാനുള്ള ചെലവ് നിങ്ങൾ വഹിക്കണം.
payment = പേയ്‌മെന്റ്
payment-methods = പണമടയ്ക്കാനുള്ള രീതികൾ: { $methods }.
contact = ബന്ധപ്പെടുക
contact-text = ചോദ്യങ്ങളുണ്ടോ? ഞങ്ങൾക്ക് എഴുതൂ: { $email }.

## Other pages
not-found-title = പേജ് കണ്ടെത്തിയില്ല
not-found-text = ഈ വിലാസത്തിൽ പേജൊന്നുമില്ല. അത് മാറ്റിയിരിക്കാം, അല്ലെങ്കിൽ ലിങ്ക് തെറ്റായിരിക്കാം. ദയവായി ഹോം പേജിൽ നിന്ന് വീണ്ടും തുടങ്ങുക, അല്ലെങ്കിൽ ഞങ്ങളുടെ വിഭാഗങ്ങളിൽ ഒന്ന് തിരഞ്ഞെടുക്കുക.
not-found-home = ഹോം പേജിലേക്ക് പോകുക
selector-title = നിങ്ങളുടെ രാജ്യം തിരഞ്ഞെടുക്കുക
selector-intro = { $shop } നിരവധി രാജ്യങ്ങളിലേക്ക് ഡെലിവറി ചെയ്യുന്നു. താഴെ നിങ്ങളുടെ രാജ്യം തിരഞ്ഞെടുത്ത് ഞങ്ങളുടെ ഉൽപ്പന്നങ്ങളെക്കുറിച്ച് സ്വന്തം ഭാഷയിൽ വായിക്കുക, വിലകൾ സ്വന്തം കറൻസിയിൽ കാണുക, നിങ്ങൾ താമസിക്കുന്നിടത്ത് ബാധകമായ ഷിപ്പിംഗ്, നികുതി, തിരിച്ചയയ്ക്കൽ വ്യവസ്ഥകൾ മനസ്സിലാക്കുക. ഓരോ പേജിന്റെയും അവസാനം നിങ്ങളുടെ തിരഞ്ഞെടുപ്പ് എപ്പോൾ വേണമെങ്കിലും മാറ്റാം.
rates-note = മാറ്റിക്കണക്കാക്കിയ വിലകൾ { $date } തീയതിയിലെ വിനിമയ നിരക്കുകളെ അടിസ്ഥാനമാക്കിയുള്ളതാണ് ({ $source }).

## Labels of common attributes
attribute-capacity = ശേഷി
attribute-care = പരിചരണം
attribute-class = ക്ലാസ്
attribute-color = നിറം
attribute-depth = ആഴം
attribute-diameter = വ്യാസം
attribute-dimensions = അളവുകൾ
attribute-height = ഉയരം
attribute-length = നീളം
attribute-material = മെറ്റീരിയൽ
attribute-model = മോഡൽ
attribute-origin = നിർമ്മിച്ച രാജ്യം
attribute-pattern = പാറ്റേൺ
attribute-product_line = ഉൽപ്പന്ന ശ്രേണി
attribute-size = സൈസ്
attribute-style = സ്റ്റൈൽ
attribute-volume = വ്യാപ്തം
attribute-warranty = വാറന്റി
attribute-weight = ഭാരം
attribute-width = വീതി
