# Czech

## Navigation
skip-to-content = Přejít k obsahu
home = Úvodní stránka
breadcrumbs = Nacházíte se zde
categories = Kategorie
all-products = Všechny produkty
pages = Stránky
page-of = Stránka { $number } z { $total }
previous-page = Předchozí stránka
next-page = Další stránka
service = Zákaznický servis
markets = Země a měna
markets-change = Změnit zemi

## Home and listings
home-title = { $shop } { $country }: internetový obchod
home-intro = Vítejte v obchodě { $shop }. Projděte si naše kategorie, porovnejte produkty a přečtěte si všechny podrobnosti ve svém jazyce. Doručujeme do následující země: { $country }. Všechny ceny uvádíme v měně { $currency }.
featured = Doporučené produkty
listing-intro = { $count ->
    [one] Jeden produkt v kategorii „{ $category }“ s popisem, obrázky a cenou.
    [few] { $count } produkty v kategorii „{ $category }“ s popisem, obrázky a cenami.
    [many] { $count } produktu v kategorii „{ $category }“ s popisem, obrázky a cenami.
   *[other] { $count } produktů v kategorii „{ $category }“ s popisem, obrázky a cenami.
} Doručujeme do následující země: { $country }. Všechny ceny uvádíme v měně { $currency }.
listing-empty = V této kategorii momentálně nic není.
products-count = { $count ->
    [one] Jeden produkt
    [few] { $count } produkty
    [many] { $count } produktu
   *[other] { $count } produktů
}

## Product
details = Podrobnosti
sku = Číslo zboží
brand = Značka
variants = Dostupné varianty
gallery = Obrázky
related = Mohlo by se vám líbit
price-from = od { $price }
price-on-request = Cena na vyžádání
free = Zdarma
price-before = { $days ->
    [one] Nejnižší cena za { $days } den před slevou: { $price }
    [few] Nejnižší cena za { $days } dny před slevou: { $price }
    [many] Nejnižší cena za { $days } dne před slevou: { $price }
   *[other] Nejnižší cena za { $days } dní před slevou: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Nabídka platí do { $date }
price-converted = Přepočteno z { $price } kurzem ke dni { $date } ({ $source })
price-deposit = plus vratná záloha { $price }
in-stock = Skladem
out-of-stock = Momentálně nedostupné
tax-included = Cena včetně DPH, bez dopravy.
tax-included-rate = Cena včetně DPH { $rate }, bez dopravy.
tax-excluded = Cena bez DPH a bez dopravy.
duties-included = Cena zahrnuje clo a dovozní daně.
duties-excluded = Při doručení může být účtováno clo a dovozní daně.
unit-piece = { $count } ks
borrowed-notice = Tento text jsme zatím nepřeložili. Jazyk textu: { $language }.

## Delivery, returns, payment
delivery = Doručení
delivery-text = Tento produkt doručujeme do následující země: { $country }. Cenu a dobu doručení najdete na našich stránkách o dopravě a znovu je uvidíte před odesláním objednávky.
delivery-days = Zboží obvykle dorazí během { $from } až { $to } pracovních dnů.
delivery-cost = Cena dopravy: { $price }.
delivery-free = Doprava je zdarma.
delivery-free-from = Při objednávce od { $price } je doprava zdarma.
returns = Vrácení zboží
returns-text = Pokud se vám něco nelíbí, kontaktujte nás a my vám vysvětlíme, jak zboží vrátit.
returns-days = { $days ->
    [one] Objednávku můžete vrátit do jednoho dne.
    [few] Objednávku můžete vrátit do { $days } dnů.
    [many] Objednávku můžete vrátit do { $days } dne.
   *[other] Objednávku můžete vrátit do { $days } dnů.
}
returns-free = Vrácení zboží je zdarma.
returns-paid = Náklady na vrácení zboží hradíte vy.
payment = Platba
payment-methods = Dostupné způsoby platby: { $methods }.
contact = Kontakt
contact-text = Máte dotazy? Napište nám na { $email }.

## Other pages
not-found-title = Stránka nenalezena
not-found-text = Na této adrese není žádná stránka. Možná byla přesunuta, nebo je odkaz chybný. Začněte prosím znovu od úvodní stránky nebo si vyberte některou z našich kategorií.
not-found-home = Přejít na úvodní stránku
selector-title = Vyberte si zemi
selector-intro = { $shop } doručuje do mnoha zemí. Vyberte níže tu svou a přečtěte si o našich produktech ve svém jazyce, s cenami ve své měně a s podmínkami dopravy, daní a vrácení zboží, které platí tam, kde žijete. Svou volbu můžete kdykoli změnit na konci každé stránky.
rates-note = Přepočtené ceny vycházejí ze směnných kurzů ke dni { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapacita
attribute-care = Péče
attribute-class = Třída
attribute-color = Barva
attribute-depth = Hloubka
attribute-diameter = Průměr
attribute-dimensions = Rozměry
attribute-height = Výška
attribute-length = Délka
attribute-material = Materiál
attribute-model = Model
attribute-origin = Země výroby
attribute-pattern = Vzor
attribute-product_line = Produktová řada
attribute-size = Velikost
attribute-style = Styl
attribute-volume = Objem
attribute-warranty = Záruka
attribute-weight = Hmotnost
attribute-width = Šířka
