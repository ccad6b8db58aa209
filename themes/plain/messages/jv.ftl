# Javanese

## Navigation
skip-to-content = Langsung menyang isi
home = Kaca utama
breadcrumbs = Panjenengan ing kéné
categories = Kategori
all-products = Kabèh barang
pages = Kaca-kaca
page-of = Kaca { $number } saka { $total }
previous-page = Kaca sadurungé
next-page = Kaca sabanjuré
service = Layanan pelanggan
markets = Nagara lan dhuwit
markets-change = Ganti nagara

## Home and listings
home-title = { $shop }: toko online kanggo { $country }
home-intro = Sugeng rawuh ing { $shop }. Mangga priksani kategori kita, bandhingna barang-barangé, lan wacanen saben katrangan nganggo basa panjenengan dhéwé. Kita ngirim menyang { $country }, lan kabèh rega dituduhaké nganggo { $currency }.
featured = Barang pilihan
listing-intro = { $count } barang ing kategori “{ $category }”, jangkep karo katrangan, gambar, lan regané. Kita ngirim menyang { $country }, lan kabèh rega dituduhaké nganggo { $currency }.
listing-empty = Saiki durung ana barang ing kategori iki.
products-count = { $count } barang

## Product
details = Katrangan
sku = Nomer barang
brand = Mèrek
variants = Pilihan sing ana
gallery = Gambar
related = Panjenengan bisa uga remen
price-from = wiwit { $price }
price-on-request = Rega miturut panyuwunan
free = Gratis
price-before = Rega paling murah sajroning { $days } dina sadurungé diskon: { $price }
price-saving = Diskon { $percent }
price-per-unit = { $price } / { $unit }
price-until = Tawaran rampung tanggal { $date }
price-converted = Dikonvèrsi saka { $price } nganggo kurs tanggal { $date } ({ $source })
price-deposit = ditambah dhuwit jaminan { $price }
in-stock = Ana stok
out-of-stock = Saiki lagi ora ana
tax-included = Rega wis kalebu pajek, durung kalebu ongkos kirim.
tax-included-rate = Rega wis kalebu pajek { $rate }, durung kalebu ongkos kirim.
tax-excluded = Rega durung kalebu pajek lan ongkos kirim.
duties-included = Rega wis kalebu béya mlebu lan pajek impor.
duties-excluded = Béya mlebu lan pajek impor bisa ditagih nalika barang diteraké.
unit-piece = { $count } iji
borrowed-notice = Tulisan iki durung dijarwakaké. Basa sing dituduhaké: { $language }.

## Delivery, returns, payment
delivery = Pangiriman
delivery-text = Kita ngirim barang iki menyang { $country }. Ongkos lan wektu pangiriman bisa dipriksani ing kaca-kaca kita bab pangiriman, lan sepisan manèh sadurungé panjenengan pesen.
delivery-days = Pesenan biyasané tekan sajroning { $from } nganti { $to } dina kerja.
delivery-cost = Ongkos kirim { $price }.
delivery-free = Ongkos kirim gratis.
delivery-free-from = Ongkos kirim gratis kanggo pesenan { $price } utawa luwih.
returns = Pambalèkan barang
returns-text = Yèn ana barang sing ora cocog, mangga hubungi kita, mengko kita terangaké carané mbalèkaké.
returns-days = Panjenengan bisa mbalèkaké pesenan sajroning { $days } dina.
returns-free = Mbalèkaké barang ora mbayar.
returns-paid = Ongkos mbalèkaké barang ditanggung panjenengan.
payment = Pambayaran
payment-methods = Cara mbayar: { $methods }.
contact = Kontak
contact-text = Ana pitakonan? Mangga nulis menyang { $email }.

## Other pages
not-found-title = Kaca ora ketemu
not-found-text = Ora ana kaca ing alamat iki. Kacané mbokmanawa wis dipindhah, utawa tautané klèru. Mangga miwiti manèh saka kaca utama, utawa pilih salah siji kategori kita.
not-found-home = Menyang kaca utama
selector-title = Pilih nagara panjenengan
selector-intro = { $shop } ngirim menyang pirang-pirang nagara. Pilih nagara panjenengan ing ngisor iki supaya bisa maca bab barang-barang kita nganggo basa panjenengan, kanthi rega nganggo dhuwit panjenengan lan katemtuan pangiriman, pajek, lan pambalèkan barang sing lumaku ing papan panjenengan manggon. Panjenengan bisa ngganti pilihan kapan waé ing pungkasan saben kaca.
rates-note = Rega sing dikonvèrsi nganggo kurs tanggal { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasitas
attribute-care = Pangrumat
attribute-class = Kelas
attribute-color = Werna
attribute-depth = Jeroné
attribute-diameter = Dhiamèter
attribute-dimensions = Ukuran jangkep
attribute-height = Dhuwuré
attribute-length = Dawané
attribute-material = Bahan
attribute-model = Modhèl
attribute-origin = Nagara asal
attribute-pattern = Motif
attribute-product_line = Lini produk
attribute-size = Ukuran
attribute-style = Gaya
attribute-volume = Volume
attribute-warranty = Garansi
attribute-weight = Bobot
attribute-width = Ambané
