# Malay

## Navigation
skip-to-content = Langkau ke kandungan
home = Laman utama
breadcrumbs = Anda di sini
categories = Kategori
all-products = Semua produk
pages = Halaman
page-of = Halaman { $number } daripada { $total }
previous-page = Halaman sebelumnya
next-page = Halaman seterusnya
service = Khidmat pelanggan
markets = Negara dan mata wang
markets-change = Tukar negara

## Home and listings
home-title = { $shop }: kedai dalam talian untuk { $country }
home-intro = Selamat datang ke { $shop }. Lihat kategori kami, bandingkan produk dan baca setiap butiran dalam bahasa anda sendiri. Kami menghantar ke { $country }, dan semua harga dipaparkan dalam { $currency }.
featured = Produk pilihan
listing-intro = { $count } produk dalam kategori “{ $category }”, lengkap dengan butiran, gambar dan harga. Kami menghantar ke { $country }, dan semua harga dipaparkan dalam { $currency }.
listing-empty = Buat masa ini tiada produk dalam kategori ini.
products-count = { $count } produk

## Product
details = Butiran
sku = Nombor produk
brand = Jenama
variants = Pilihan yang ada
gallery = Gambar
related = Anda mungkin juga suka
price-from = dari { $price }
price-on-request = Harga atas permintaan
free = Percuma
price-before = Harga terendah dalam tempoh { $days } hari sebelum diskaun: { $price }
price-saving = Diskaun { $percent }
price-per-unit = { $price } / { $unit }
price-until = Tawaran tamat pada { $date }
price-converted = Ditukar daripada { $price } pada kadar pertukaran { $date } ({ $source })
price-deposit = ditambah wang deposit { $price }
in-stock = Ada stok
out-of-stock = Tiada stok buat masa ini
tax-included = Harga termasuk cukai, tidak termasuk kos penghantaran.
tax-included-rate = Harga termasuk cukai { $rate }, tidak termasuk kos penghantaran.
tax-excluded = Harga tidak termasuk cukai dan kos penghantaran.
duties-included = Harga termasuk duti kastam dan cukai import.
duties-excluded = Duti kastam dan cukai import mungkin dikenakan semasa penghantaran.
unit-piece = { $count } unit
borrowed-notice = Teks ini belum diterjemahkan. Bahasa yang dipaparkan: { $language }.

## Delivery, returns, payment
delivery = Penghantaran
delivery-text = Kami menghantar produk ini ke { $country }. Kos dan tempoh penghantaran boleh dilihat di halaman kami tentang penghantaran, dan sekali lagi sebelum anda membuat pesanan.
delivery-days = Pesanan biasanya tiba dalam tempoh { $from } hingga { $to } hari bekerja.
delivery-cost = Kos penghantaran ialah { $price }.
delivery-free = Penghantaran percuma.
delivery-free-from = Penghantaran percuma untuk pesanan bernilai { $price } atau lebih.
returns = Pemulangan
returns-text = Jika anda tidak berpuas hati dengan sesuatu barang, sila hubungi kami dan kami akan menerangkan cara memulangkannya.
returns-days = Anda boleh memulangkan pesanan anda dalam tempoh { $days } hari.
returns-free = Pemulangan adalah percuma.
returns-paid = Kos pemulangan ditanggung oleh anda.
payment = Pembayaran
payment-methods = Kaedah pembayaran: { $methods }.
contact = Hubungi kami
contact-text = Ada soalan? Tulis kepada kami di { $email }.

## Other pages
not-found-title = Halaman tidak ditemui
not-found-text = Tiada halaman di alamat ini. Halaman itu mungkin telah dipindahkan, atau pautannya salah. Sila mulakan semula dari laman utama, atau pilih salah satu kategori kami.
not-found-home = Pergi ke laman utama
selector-title = Pilih negara anda
selector-intro = { $shop } menghantar ke banyak negara. Pilih negara anda di bawah untuk membaca tentang produk kami dalam bahasa anda, dengan harga dalam mata wang anda serta syarat penghantaran, cukai dan pemulangan yang terpakai di tempat anda tinggal. Anda boleh menukar pilihan anda pada bila-bila masa di bahagian bawah setiap halaman.
rates-note = Harga yang ditukar menggunakan kadar pertukaran pada { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasiti
attribute-care = Penjagaan
attribute-class = Kelas
attribute-color = Warna
attribute-depth = Kedalaman
attribute-diameter = Diameter
attribute-dimensions = Dimensi
attribute-height = Tinggi
attribute-length = Panjang
attribute-material = Bahan
attribute-model = Model
attribute-origin = Negara pembuatan
attribute-pattern = Corak
attribute-product_line = Rangkaian produk
attribute-size = Saiz
attribute-style = Gaya
attribute-volume = Isi padu
attribute-warranty = Waranti
attribute-weight = Berat
attribute-width = Lebar
