# Turkish

## Navigation
skip-to-content = İçeriğe geç
home = Ana sayfa
breadcrumbs = Buradasınız
categories = Kategoriler
all-products = Tüm ürünler
pages = Sayfalar
page-of = Sayfa { $number } / { $total }
previous-page = Önceki sayfa
next-page = Sonraki sayfa
service = Müşteri hizmetleri
markets = Ülke ve para birimi
markets-change = Ülkeyi değiştir

## Home and listings
home-title = { $shop } { $country }: online mağazanız
home-intro = { $shop } mağazasına hoş geldiniz. Kategorilerimize göz atın, ürünleri karşılaştırın ve tüm ayrıntıları kendi dilinizde okuyun. Şu ülkeye teslimat yapıyoruz: { $country }. Tüm fiyatlar şu para birimiyle gösterilir: { $currency }.
featured = Öne çıkan ürünler
listing-intro = { $count ->
    [one] “{ $category }” kategorisinde ayrıntıları, görselleri ve fiyatıyla bir ürün.
   *[other] “{ $category }” kategorisinde ayrıntıları, görselleri ve fiyatlarıyla { $count } ürün.
} Şu ülkeye teslimat yapıyoruz: { $country }. Tüm fiyatlar şu para birimiyle gösterilir: { $currency }.
listing-empty = Bu kategoride şu anda ürün bulunmuyor.
products-count = { $count ->
    [one] Bir ürün
   *[other] { $count } ürün
}

## Product
details = Ayrıntılar
sku = Ürün kodu
brand = Marka
variants = Mevcut seçenekler
gallery = Görseller
related = Bunlar da ilginizi çekebilir
price-from = Başlangıç fiyatı: { $price }
price-on-request = Fiyat için bize ulaşın
free = Ücretsiz
price-before = Son { $days } günün en düşük fiyatı: { $price }
price-saving = { $percent } indirim
price-per-unit = { $price } / { $unit }
price-until = Teklif { $date } tarihinde sona erer
price-converted = { $price } tutarından { $date } tarihli kurla çevrilmiştir ({ $source })
price-deposit = artı { $price } depozito
in-stock = Stokta var
out-of-stock = Şu anda mevcut değil
tax-included = Fiyata KDV dâhildir, kargo ücreti dâhil değildir.
tax-included-rate = Fiyata { $rate } KDV dâhildir, kargo ücreti dâhil değildir.
tax-excluded = Fiyata KDV ve kargo ücreti dâhil değildir.
duties-included = Gümrük vergileri ve ithalat vergileri fiyata dâhildir.
duties-excluded = Teslimat sırasında gümrük vergileri ve ithalat vergileri alınabilir.
unit-piece = { $count } adet
borrowed-notice = Bu metni henüz çevirmedik. Gösterilen metnin dili: { $language }.

## Delivery, returns, payment
delivery = Teslimat
delivery-text = Bu ürünü şu ülkeye gönderiyoruz: { $country }. Kargo ücretini ve teslimat süresini kargo ile ilgili sayfalarımızda bulabilir, sipariş vermeden önce yeniden görebilirsiniz.
delivery-days = Siparişiniz genellikle { $from } ila { $to } iş günü içinde ulaşır.
delivery-cost = Kargo ücreti: { $price }.
delivery-free = Kargo ücretsizdir.
delivery-free-from = { $price } ve üzeri siparişlerde kargo ücretsizdir.
returns = İade
returns-text = Beğenmediğiniz bir ürün olursa lütfen bizimle iletişime geçin; nasıl iade edeceğinizi size açıklayalım.
returns-days = { $days ->
    [one] Siparişinizi bir gün içinde iade edebilirsiniz.
   *[other] Siparişinizi { $days } gün içinde iade edebilirsiniz.
}
returns-free = İade ücretsizdir.
returns-paid = İade kargo ücreti müşteriye aittir.
payment = Ödeme
payment-methods = Kullanabileceğiniz ödeme yöntemleri: { $methods }.
contact = İletişim
contact-text = Sorularınız mı var? Bize yazın: { $email }.

## Other pages
not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok. Sayfa taşınmış veya bağlantı hatalı olabilir. Lütfen ana sayfadan yeniden başlayın ya da kategorilerimizden birini seçin.
not-found-home = Ana sayfaya git
selector-title = Ülkenizi seçin
selector-intro = { $shop } birçok ülkeye teslimat yapıyor. Ürünlerimizi kendi dilinizde, kendi para biriminizdeki fiyatlarla ve yaşadığınız yerde geçerli olan kargo, vergi ve iade koşullarıyla incelemek için aşağıdan ülkenizi seçin. Seçiminizi istediğiniz zaman her sayfanın sonunda değiştirebilirsiniz.
rates-note = Dönüştürülen fiyatlarda { $date } tarihli döviz kurları kullanılmıştır ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasite
attribute-care = Bakım
attribute-class = Sınıf
attribute-color = Renk
attribute-depth = Derinlik
attribute-diameter = Çap
attribute-dimensions = Boyutlar
attribute-height = Yükseklik
attribute-length = Uzunluk
attribute-material = Malzeme
attribute-model = Model
attribute-origin = Üretim yeri
attribute-pattern = Desen
attribute-product_line = Ürün serisi
attribute-size = Boyut
attribute-style = Stil
attribute-volume = Hacim
attribute-warranty = Garanti
attribute-weight = Ağırlık
attribute-width = Genişlik
