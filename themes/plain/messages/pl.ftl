# Polish

## Navigation
skip-to-content = Przejdź do treści
home = Strona główna
breadcrumbs = Jesteś tutaj
categories = Kategorie
all-products = Wszystkie produkty
pages = Strony
page-of = Strona { $number } z { $total }
previous-page = Poprzednia strona
next-page = Następna strona
service = Obsługa klienta
markets = Kraj i waluta
markets-change = Zmień kraj

## Home and listings
home-title = { $shop } { $country }: sklep internetowy
home-intro = Witamy w sklepie { $shop }. Przeglądaj nasze kategorie, porównuj produkty i poznaj wszystkie szczegóły w swoim języku. Dostarczamy do następującego kraju: { $country }. Wszystkie ceny podajemy w walucie: { $currency }.
featured = Polecane produkty
listing-intro = { $count ->
    [one] Jeden produkt w kategorii „{ $category }” wraz z opisem, zdjęciami i ceną.
    [few] { $count } produkty w kategorii „{ $category }” wraz z opisami, zdjęciami i cenami.
    [many] { $count } produktów w kategorii „{ $category }” wraz z opisami, zdjęciami i cenami.
   *[other] { $count } produktu w kategorii „{ $category }” wraz z opisami, zdjęciami i cenami.
} Dostarczamy do następującego kraju: { $country }. Wszystkie ceny podajemy w walucie: { $currency }.
listing-empty = W tej kategorii nie ma obecnie żadnych produktów.
products-count = { $count ->
    [one] Jeden produkt
    [few] { $count } produkty
    [many] { $count } produktów
   *[other] { $count } produktu
}

## Product
details = Szczegóły
sku = Numer artykułu
brand = Marka
variants = Dostępne warianty
gallery = Zdjęcia
related = Może Ci się też spodobać
price-from = od { $price }
price-on-request = Cena na zapytanie
free = Bezpłatnie
price-before = { $days ->
    [one] Najniższa cena z { $days } dnia przed obniżką: { $price }
    [few] Najniższa cena z { $days } dni przed obniżką: { $price }
    [many] Najniższa cena z { $days } dni przed obniżką: { $price }
   *[other] Najniższa cena z { $days } dnia przed obniżką: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Oferta ważna do { $date }
price-converted = Przeliczono z { $price } po kursie z dnia { $date } ({ $source })
price-deposit = plus kaucja { $price }
in-stock = W magazynie
out-of-stock = Obecnie niedostępny
tax-included = Cena zawiera VAT, nie zawiera kosztów dostawy.
tax-included-rate = Cena zawiera { $rate } VAT, nie zawiera kosztów dostawy.
tax-excluded = Cena nie zawiera VAT ani kosztów dostawy.
duties-included = Cena zawiera cło i podatki importowe.
duties-excluded = Przy dostawie mogą zostać naliczone cło i podatki importowe.
unit-piece = { $count } szt.
borrowed-notice = Ten tekst nie został jeszcze przetłumaczony. Język tekstu: { $language }.

## Delivery, returns, payment
delivery = Dostawa
delivery-text = Ten produkt dostarczamy do następującego kraju: { $country }. Koszt i czas dostawy znajdziesz na naszych stronach poświęconych wysyłce, a także ponownie przed złożeniem zamówienia.
delivery-days = Przesyłka dociera zwykle w ciągu { $from }–{ $to } dni roboczych.
delivery-cost = Koszt dostawy: { $price }.
delivery-free = Dostawa jest bezpłatna.
delivery-free-from = Dostawa jest bezpłatna dla zamówień o wartości co najmniej { $price }.
returns = Zwroty
returns-text = Jeśli coś Ci się nie spodoba, skontaktuj się z nami, a wyjaśnimy, jak to odesłać.
returns-days = { $days ->
    [one] Zamówienie można zwrócić w ciągu jednego dnia.
    [few] Zamówienie można zwrócić w ciągu { $days } dni.
    [many] Zamówienie można zwrócić w ciągu { $days } dni.
   *[other] Zamówienie można zwrócić w ciągu { $days } dnia.
}
returns-free = Zwroty są bezpłatne.
returns-paid = Koszt odesłania ponosi kupujący.
payment = Płatność
payment-methods = Dostępne metody płatności: { $methods }.
contact = Kontakt
contact-text = Masz pytania? Napisz do nas: { $email }.

## Other pages
not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony. Być może została przeniesiona albo link jest nieprawidłowy. Zacznij jeszcze raz od strony głównej lub wybierz jedną z naszych kategorii.
not-found-home = Przejdź do strony głównej
selector-title = Wybierz swój kraj
selector-intro = { $shop } dostarcza do wielu krajów. Wybierz poniżej swój kraj, aby poznać nasze produkty w swoim języku, z cenami w swojej walucie oraz z warunkami wysyłki, opodatkowania i zwrotów obowiązującymi w Twoim miejscu zamieszkania. Wybór możesz zmienić w każdej chwili na dole każdej strony.
rates-note = Ceny przeliczono według kursów walut z dnia { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Pojemność
attribute-care = Pielęgnacja
attribute-class = Klasa
attribute-color = Kolor
attribute-depth = Głębokość
attribute-diameter = Średnica
attribute-dimensions = Wymiary
attribute-height = Wysokość
attribute-length = Długość
attribute-material = Materiał
attribute-model = Model
attribute-origin = Kraj produkcji
attribute-pattern = Wzór
attribute-product_line = Linia produktów
attribute-size = Rozmiar
attribute-style = Styl
attribute-volume = Objętość
attribute-warranty = Gwarancja
attribute-weight = Waga
attribute-width = Szerokość
