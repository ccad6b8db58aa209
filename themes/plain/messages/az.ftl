# Azerbaijani

## Navigation
skip-to-content = Məzmuna keç
home = Ana səhifə
breadcrumbs = Siz buradasınız
categories = Kateqoriyalar
all-products = Bütün məhsullar
pages = Səhifələr
page-of = Səhifə { $number } / { $total }
previous-page = Əvvəlki səhifə
next-page = Növbəti səhifə
service = Müştəri xidməti
markets = Ölkə və valyuta
markets-change = Ölkəni dəyiş

## Home and listings
home-title = { $shop }: { $country } üzrə onlayn mağaza
home-intro = { $shop } mağazasına xoş gəlmisiniz. Kateqoriyalara baxın, məhsulları müqayisə edin və bütün məlumatları öz dilinizdə oxuyun. { $country } üzrə çatdırılma həyata keçiririk, bütün qiymətlərin valyutası: { $currency }.
featured = Seçilmiş məhsullar
listing-intro = { $count ->
    [one] “{ $category }” kateqoriyasında bir məhsul – təsviri, şəkilləri və qiyməti ilə.
   *[other] “{ $category }” kateqoriyasında { $count } məhsul – təsviri, şəkilləri və qiymətləri ilə.
} { $country } üzrə çatdırılma həyata keçiririk, bütün qiymətlərin valyutası: { $currency }.
listing-empty = Hazırda bu kateqoriyada məhsul yoxdur.
products-count = { $count ->
    [one] Bir məhsul
   *[other] { $count } məhsul
}

## Product
details = Təfərrüatlar
sku = Məhsul kodu
brand = Brend
variants = Mövcud variantlar
gallery = Şəkillər
related = Bunlar da xoşunuza gələ bilər
price-from = ən aşağı qiymət { $price }
price-on-request = Qiymət sorğu ilə
free = Pulsuz
price-before = Endirimdən əvvəlki { $days } gündə ən aşağı qiymət: { $price }
price-saving = { $percent } endirim
price-per-unit = { $price } / { $unit }
price-until = Təklif { $date } tarixində başa çatır
price-converted = { $price } məbləğindən { $date } tarixli məzənnə ilə çevrilib ({ $source })
price-deposit = üstəgəl { $price } depozit
in-stock = Stokda var
out-of-stock = Hazırda mövcud deyil
tax-included = Qiymətə vergi daxildir, çatdırılma haqqı ayrıca hesablanır.
tax-included-rate = Qiymətə { $rate } vergi daxildir, çatdırılma haqqı ayrıca hesablanır.
tax-excluded = Qiymətə vergi və çatdırılma haqqı daxil deyil.
duties-included = Gömrük rüsumları və idxal vergiləri qiymətə daxildir.
duties-excluded = Çatdırılma zamanı gömrük rüsumları və idxal vergiləri tutula bilər.
unit-piece = { $count } ədəd
borrowed-notice = Bu mətn hələ tərcümə olunmayıb. Mətnin dili: { $language }.

## Delivery, returns, payment
delivery = Çatdırılma
delivery-text = Bu məhsulu { $country } üzrə çatdırırıq. Çatdırılmanın qiymətini və müddətini çatdırılma haqqında səhifələrimizdə, həmçinin sifarişi təsdiqləməzdən əvvəl görəcəksiniz.
delivery-days = Sifariş adətən { $from }–{ $to } iş günü ərzində çatır.
delivery-cost = Çatdırılma haqqı: { $price }.
delivery-free = Çatdırılma pulsuzdur.
delivery-free-from = Məbləği { $price } və daha çox olan sifarişlər üçün çatdırılma pulsuzdur.
returns = Qaytarma
returns-text = Məhsul xoşunuza gəlmədisə, bizimlə əlaqə saxlayın, onu necə qaytarmağı izah edək.
returns-days = { $days ->
    [one] Sifarişinizi bir gün ərzində qaytara bilərsiniz.
   *[other] Sifarişinizi { $days } gün ərzində qaytara bilərsiniz.
}
returns-free = Qaytarma pulsuzdur.
returns-paid = Geri göndərmə xərcini alıcı ödəyir.
payment = Ödəniş
payment-methods = Ödəniş üsulları: { $methods }.
contact = Əlaqə
contact-text = Sualınız var? Bizə yazın: { $email }.

## Other pages
not-found-title = Səhifə tapılmadı
not-found-text = Bu ünvanda səhifə yoxdur. Ola bilsin ki, səhifənin yeri dəyişdirilib və ya keçid səhvdir. Zəhmət olmasa, ana səhifədən yenidən başlayın və ya kateqoriyalarımızdan birini seçin.
not-found-home = Ana səhifəyə keç
selector-title = Ölkənizi seçin
selector-intro = { $shop } bir çox ölkəyə çatdırılma həyata keçirir. Aşağıda öz ölkənizi seçin ki, məhsullarımız haqqında öz dilinizdə oxuyasınız, qiymətləri öz valyutanızda görəsiniz və yaşadığınız yerdə qüvvədə olan çatdırılma, vergi və qaytarma şərtləri ilə tanış olasınız. Seçiminizi istənilən vaxt hər səhifənin sonunda dəyişə bilərsiniz.
rates-note = Çevrilmiş qiymətlər { $date } tarixli valyuta məzənnələrinə əsaslanır ({ $source }).

## Labels of common attributes
attribute-capacity = Tutum
attribute-care = Qulluq
attribute-class = Sinif
attribute-color = Rəng
attribute-depth = Dərinlik
attribute-diameter = Diametr
attribute-dimensions = Ölçülər
attribute-height = Hündürlük
attribute-length = Uzunluq
attribute-material = Material
attribute-model = Model
attribute-origin = İstehsal ölkəsi
attribute-pattern = Naxış
attribute-product_line = Məhsul seriyası
attribute-size = Ölçü
attribute-style = Üslub
attribute-volume = Həcm
attribute-warranty = Zəmanət
attribute-weight = Çəki
attribute-width = En
