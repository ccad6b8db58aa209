# German

## Navigation
skip-to-content = Zum Inhalt springen
home = Startseite
breadcrumbs = Sie sind hier
categories = Kategorien
all-products = Alle Produkte
pages = Seiten
page-of = Seite { $number } von { $total }
previous-page = Vorherige Seite
next-page = Nächste Seite
service = Service
markets = Land und Währung
markets-change = Land ändern

## Home and listings
home-title = { $shop } { $country }: Ihr Onlineshop
home-intro = Willkommen bei { $shop }. Stöbern Sie in unseren Kategorien, vergleichen Sie Produkte und lesen Sie alle Einzelheiten in Ihrer Sprache. Wir liefern in folgendes Land: { $country }. Alle Preise sind in der Währung { $currency } angegeben.
featured = Empfohlene Produkte
listing-intro = { $count ->
    [one] Ein Produkt in der Kategorie „{ $category }“ mit Beschreibung, Bildern und Preis.
   *[other] { $count } Produkte in der Kategorie „{ $category }“ mit Beschreibung, Bildern und Preisen.
} Wir liefern in folgendes Land: { $country }. Alle Preise sind in der Währung { $currency } angegeben.
listing-empty = In dieser Kategorie gibt es zurzeit keine Produkte.
products-count = { $count ->
    [one] Ein Produkt
   *[other] { $count } Produkte
}

## Product
details = Details
sku = Artikelnummer
brand = Marke
variants = Verfügbare Varianten
gallery = Bilder
related = Das könnte Ihnen auch gefallen
price-from = ab { $price }
price-on-request = Preis auf Anfrage
free = Kostenlos
price-before = { $days ->
    [one] Niedrigster Preis des letzten Tages: { $price }
   *[other] Niedrigster Preis der letzten { $days } Tage: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Angebot gültig bis { $date }
price-converted = Umgerechnet aus { $price } zum Kurs vom { $date } ({ $source })
price-deposit = zzgl. { $price } Pfand
in-stock = Auf Lager
out-of-stock = Zurzeit nicht verfügbar
tax-included = Preis inkl. MwSt., zzgl. Versandkosten.
tax-included-rate = Preis inkl. { $rate } MwSt., zzgl. Versandkosten.
tax-excluded = Preis zzgl. MwSt. und Versandkosten.
duties-included = Zoll und Einfuhrsteuern sind im Preis enthalten.
duties-excluded = Bei der Lieferung können Zoll und Einfuhrsteuern anfallen.
unit-piece = { $count } Stück
borrowed-notice = Diesen Text haben wir noch nicht übersetzt. Er wird auf { $language } angezeigt.

## Delivery, returns, payment
delivery = Lieferung
delivery-text = Wir liefern dieses Produkt in folgendes Land: { $country }. Versandkosten und Lieferzeit finden Sie auf unseren Seiten zum Versand und noch einmal, bevor Sie bestellen.
delivery-days = Die Lieferung dauert in der Regel { $from } bis { $to } Werktage.
delivery-cost = Die Versandkosten betragen { $price }.
delivery-free = Der Versand ist kostenlos.
delivery-free-from = Ab einem Bestellwert von { $price } ist der Versand kostenlos.
returns = Rückgabe
returns-text = Wenn Ihnen etwas nicht gefällt, wenden Sie sich bitte an uns. Wir erklären Ihnen dann, wie Sie es zurücksenden können.
returns-days = { $days ->
    [one] Sie können Ihre Bestellung innerhalb eines Tages zurücksenden.
   *[other] Sie können Ihre Bestellung innerhalb von { $days } Tagen zurücksenden.
}
returns-free = Die Rücksendung ist kostenlos.
returns-paid = Die Kosten der Rücksendung tragen Sie.
payment = Zahlung
payment-methods = Sie können zwischen folgenden Zahlungsarten wählen: { $methods }.
contact = Kontakt
contact-text = Fragen? Schreiben Sie uns an { $email }.

## Other pages
not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder der Link ist falsch. Bitte beginnen Sie noch einmal auf der Startseite oder wählen Sie eine unserer Kategorien.
not-found-home = Zur Startseite
selector-title = Wählen Sie Ihr Land
selector-intro = { $shop } liefert in viele Länder. Wählen Sie unten Ihr Land aus, um unsere Produkte in Ihrer Sprache kennenzulernen, mit Preisen in Ihrer Währung und mit den Versand-, Steuer- und Rückgabebedingungen, die an Ihrem Wohnort gelten. Sie können Ihre Auswahl jederzeit am Ende jeder Seite ändern.
rates-note = Umgerechnete Preise beruhen auf den Wechselkursen vom { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Fassungsvermögen
attribute-care = Pflege
attribute-class = Klasse
attribute-color = Farbe
attribute-depth = Tiefe
attribute-diameter = Durchmesser
attribute-dimensions = Abmessungen
attribute-height = Höhe
attribute-length = Länge
attribute-material = Material
attribute-model = Modell
attribute-origin = Hergestellt in
attribute-pattern = Muster
attribute-product_line = Produktlinie
attribute-size = Größe
attribute-style = Stil
attribute-volume = Volumen
attribute-warranty = Garantie
attribute-weight = Gewicht
attribute-width = Breite
