# Indonesian

## Navigation
skip-to-content = Langsung ke konten
home = Beranda
breadcrumbs = Anda di sini
categories = Kategori
all-products = Semua produk
pages = Halaman
page-of = Halaman { $number } dari { $total }
previous-page = Halaman sebelumnya
next-page = Halaman berikutnya
service = Layanan pelanggan
markets = Negara dan mata uang
markets-change = Ganti negara

## Home and listings
home-title = { $shop }: toko online untuk { $country }
home-intro = Selamat datang di { $shop }. Jelajahi kategori kami, bandingkan produk, dan baca setiap detail dalam bahasa Anda. Kami mengirim ke { $country }, dan semua harga ditampilkan dalam { $currency }.
featured = Produk pilihan
listing-intro = { $count } produk dalam kategori “{ $category }”, lengkap dengan detail, gambar, dan harga. Kami mengirim ke { $country }, dan semua harga ditampilkan dalam { $currency }.
listing-empty = Saat ini belum ada produk dalam kategori ini.
products-count = { $count } produk

## Product
details = Detail
sku = Nomor produk
brand = Merek
variants = Varian yang tersedia
gallery = Gambar
related = Anda mungkin juga suka
price-from = mulai { $price }
price-on-request = Hubungi kami untuk harga
free = Gratis
price-before = Harga terendah dalam { $days } hari sebelum diskon: { $price }
price-saving = Diskon { $percent }
price-per-unit = { $price } / { $unit }
price-until = Penawaran berakhir pada { $date }
price-converted = Dikonversi dari { $price } dengan kurs tanggal { $date } ({ $source })
price-deposit = ditambah uang jaminan { $price }
in-stock = Stok tersedia
out-of-stock = Saat ini tidak tersedia
tax-included = Harga sudah termasuk pajak, belum termasuk ongkos kirim.
tax-included-rate = Harga sudah termasuk pajak { $rate }, belum termasuk ongkos kirim.
tax-excluded = Harga belum termasuk pajak dan ongkos kirim.
duties-included = Harga sudah termasuk bea masuk dan pajak impor.
duties-excluded = Bea masuk dan pajak impor dapat ditagih saat barang diantar.
unit-piece = { $count } buah
borrowed-notice = Teks ini belum diterjemahkan. Bahasa yang ditampilkan: { $language }.

## Delivery, returns, payment
delivery = Pengiriman
delivery-text = Kami mengirim produk ini ke { $country }. Biaya dan waktu pengiriman dapat Anda lihat di halaman kami tentang pengiriman, dan sekali lagi sebelum Anda memesan.
delivery-days = Pesanan biasanya tiba dalam { $from } hingga { $to } hari kerja.
delivery-cost = Ongkos kirim { $price }.
delivery-free = Gratis ongkos kirim.
delivery-free-from = Gratis ongkos kirim untuk pesanan senilai { $price } atau lebih.
returns = Pengembalian
returns-text = Jika ada barang yang tidak Anda sukai, silakan hubungi kami dan kami akan menjelaskan cara mengembalikannya.
returns-days = Anda dapat mengembalikan pesanan dalam waktu { $days } hari.
returns-free = Pengembalian tidak dikenai biaya.
returns-paid = Biaya pengembalian ditanggung oleh Anda.
payment = Pembayaran
payment-methods = Metode pembayaran: { $methods }.
contact = Kontak
contact-text = Ada pertanyaan? Tulis kepada kami di { $email }.

## Other pages
not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Halaman mungkin sudah dipindahkan, atau tautannya salah. Silakan mulai lagi dari beranda, atau pilih salah satu kategori kami.
not-found-home = Ke beranda
selector-title = Pilih negara Anda
selector-intro = { $shop } mengirim ke banyak negara. Pilih negara Anda di bawah ini untuk membaca tentang produk kami dalam bahasa Anda, dengan harga dalam mata uang Anda serta ketentuan pengiriman, pajak, dan pengembalian yang berlaku di tempat tinggal Anda. Anda dapat mengubah pilihan kapan saja di bagian bawah setiap halaman.
rates-note = Harga hasil konversi memakai kurs tanggal { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Kapasitas
attribute-care = Perawatan
attribute-class = Kelas
attribute-color = Warna
attribute-depth = Kedalaman
attribute-diameter = Diameter
attribute-dimensions = Dimensi
attribute-height = Tinggi
attribute-length = Panjang
attribute-material = Bahan
attribute-model = Model
attribute-origin = Negara asal
attribute-pattern = Motif
attribute-product_line = Lini produk
attribute-size = Ukuran
attribute-style = Gaya
attribute-volume = Volume
attribute-warranty = Garansi
attribute-weight = Berat
attribute-width = Lebar
