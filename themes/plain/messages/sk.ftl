# Slovak

## Navigation
skip-to-content = Prejsť na obsah
home = Domov
breadcrumbs = Nachádzate sa tu
categories = Kategórie
all-products = Všetky produkty
pages = Stránky
page-of = Strana { $number } z { $total }
previous-page = Predchádzajúca strana
next-page = Ďalšia strana
service = Zákaznícky servis
markets = Krajina a mena
markets-change = Zmeniť krajinu

## Home and listings
home-title = { $shop } { $country }: internetový obchod
home-intro = Vitajte v obchode { $shop }. Prezrite si naše kategórie, porovnajte produkty a prečítajte si všetky podrobnosti vo svojom jazyku. Doručujeme do nasledujúcej krajiny: { $country }. Všetky ceny uvádzame v mene { $currency }.
featured = Odporúčané produkty
listing-intro = { $count ->
    [one] Jeden produkt v kategórii „{ $category }“ s popisom, obrázkami a cenou.
    [few] { $count } produkty v kategórii „{ $category }“ s popisom, obrázkami a cenami.
    [many] { $count } produktu v kategórii „{ $category }“ s popisom, obrázkami a cenami.
   *[other] { $count } produktov v kategórii „{ $category }“ s popisom, obrázkami a cenami.
} Doručujeme do nasledujúcej krajiny: { $country }. Všetky ceny uvádzame v mene { $currency }.
listing-empty = V tejto kategórii momentálne nič nie je.
products-count = { $count ->
    [one] Jeden produkt
    [few] { $count } produkty
    [many] { $count } produktu
   *[other] { $count } produktov
}

## Product
details = Podrobnosti
sku = Číslo tovaru
brand = Značka
variants = Dostupné varianty
gallery = Obrázky
related = Mohlo by sa vám páčiť
price-from = od { $price }
price-on-request = Cena na vyžiadanie
free = Zadarmo
price-before = { $days ->
    [one] Najnižšia cena za { $days } deň pred zľavou: { $price }
    [few] Najnižšia cena za { $days } dni pred zľavou: { $price }
    [many] Najnižšia cena za { $days } dňa pred zľavou: { $price }
   *[other] Najnižšia cena za { $days } dní pred zľavou: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Ponuka platí do { $date }
price-converted = Prepočítané z { $price } kurzom ku dňu { $date } ({ $source })
price-deposit = plus záloha { $price }
in-stock = Na sklade
out-of-stock = Momentálne nedostupné
tax-included = Cena vrátane DPH, bez dopravy.
tax-included-rate = Cena vrátane DPH { $rate }, bez dopravy.
tax-excluded = Cena bez DPH a bez dopravy.
duties-included = Cena zahŕňa clo a dovozné dane.
duties-excluded = Pri doručení môže byť účtované clo a dovozné dane.
unit-piece = { $count } ks
borrowed-notice = Tento text sme zatiaľ nepreložili. Jazyk textu: { $language }.

## Delivery, returns, payment
delivery = Doručenie
delivery-text = Tento produkt doručujeme do nasledujúcej krajiny: { $country }. Cenu a čas doručenia nájdete na našich stránkach o doprave a znova ich uvidíte pred odoslaním objednávky.
delivery-days = Tovar zvyčajne dorazí v priebehu { $from } až { $to } pracovných dní.
delivery-cost = Cena dopravy: { $price }.
delivery-free = Doprava je zadarmo.
delivery-free-from = Pri objednávke od { $price } je doprava zadarmo.
returns = Vrátenie tovaru
returns-text = Ak sa vám niečo nepáči, kontaktujte nás a my vám vysvetlíme, ako tovar vrátiť.
returns-days = { $days ->
    [one] Objednávku môžete vrátiť do jedného dňa.
    [few] Objednávku môžete vrátiť do { $days } dní.
    [many] Objednávku môžete vrátiť do { $days } dňa.
   *[other] Objednávku môžete vrátiť do { $days } dní.
}
returns-free = Vrátenie tovaru je bezplatné.
returns-paid = Náklady na vrátenie tovaru hradíte vy.
payment = Platba
payment-methods = Dostupné spôsoby platby: { $methods }.
contact = Kontakt
contact-text = Máte otázky? Napíšte nám na { $email }.

## Other pages
not-found-title = Stránka sa nenašla
not-found-text = Na tejto adrese nie je žiadna stránka. Možno bola presunutá alebo je odkaz nesprávny. Začnite, prosím, znova od úvodnej stránky alebo si vyberte niektorú z našich kategórií.
not-found-home = Prejsť na úvodnú stránku
selector-title = Vyberte si krajinu
selector-intro = { $shop } doručuje do mnohých krajín. Vyberte nižšie tú svoju a prečítajte si o našich produktoch vo svojom jazyku, s cenami vo svojej mene a s podmienkami dopravy, daní a vrátenia tovaru, ktoré platia tam, kde žijete. Svoju voľbu môžete kedykoľvek zmeniť na konci každej stránky.
rates-note = Prepočítané ceny vychádzajú z výmenných kurzov ku dňu { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacita
attribute-care = Starostlivosť
attribute-class = Trieda
attribute-color = Farba
attribute-depth = Hĺbka
attribute-diameter = Priemer
attribute-dimensions = Rozmery
attribute-height = Výška
attribute-length = Dĺžka
attribute-material = Materiál
attribute-model = Model
attribute-origin = Krajina výroby
attribute-pattern = Vzor
attribute-product_line = Produktový rad
attribute-size = Veľkosť
attribute-style = Štýl
attribute-volume = Objem
attribute-warranty = Záruka
attribute-weight = Hmotnosť
attribute-width = Šírka
