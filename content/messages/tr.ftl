# Harbor’ın kendi sözleri; temanın sözlerinin önüne geçer.

home-title = { $shop } { $country }: seramik, cam, ahşap ve keten
home-intro = { $shop }, her gün ele alınan eşyalar satan küçük bir mağaza. Her atölyeyi adıyla tanırız; oradan çıkan her şey uzun yıllar kullanılsın diye yapılır. Teslimat ülkesi: { $country }. Tüm fiyatların para birimi: { $currency }.
home-heading = Her gün kullanılan eşyalar, tanıdığımız atölyelerden

attribute-burn_time = Yanma süresi
attribute-cable = Kablo
attribute-finish = Yüzey işlemi
attribute-glaze = Sır
attribute-hem = Kenar kıvrımı
attribute-scent = Koku
attribute-socket = Duy
