# Mongolian (Cyrillic)

## Navigation
skip-to-content = Үндсэн агуулга руу очих
home = Нүүр
breadcrumbs = Та энд байна
categories = Ангилал
all-products = Бүх бараа
pages = Хуудсууд
page-of = { $number }-р хуудас, нийт { $total }
previous-page = Өмнөх хуудас
next-page = Дараагийн хуудас
service = Худалдан авагчид
markets = Улс ба валют
markets-change = Улс солих

## Home and listings
home-title = { $shop }: { $country } даяар хүргэдэг онлайн дэлгүүр
home-intro = { $shop } дэлгүүрт тавтай морилно уу. Ангиллуудтай танилцаж, бараагаа харьцуулж, бүх дэлгэрэнгүйг өөрийн хэлээр уншаарай. Бид { $country } даяар хүргэлт хийдэг бөгөөд бүх үнийн валют нь { $currency }.
featured = Онцлох бараа
listing-intro = { $count ->
    [one] «{ $category }» ангилалд нэг бараа байна: дэлгэрэнгүй мэдээлэл, зураг, үнийн хамт.
   *[other] «{ $category }» ангилалд { $count } бараа байна: дэлгэрэнгүй мэдээлэл, зураг, үнийн хамт.
} Бид { $country } даяар хүргэлт хийдэг бөгөөд бүх үнийн валют нь { $currency }.
listing-empty = Одоогоор энэ ангилалд бараа алга.
products-count = { $count ->
    [one] Нэг бараа
   *[other] { $count } бараа
}

## Product
details = Дэлгэрэнгүй
sku = Барааны код
brand = Брэнд
variants = Боломжит хувилбарууд
gallery = Зураг
related = Танд таалагдаж магадгүй
price-from = { $price }-с эхлэн
price-on-request = Үнийг лавлана уу
free = Үнэгүй
price-before = Хямдралаас өмнөх { $days } өдрийн хамгийн бага үнэ: { $price }
price-saving = { $percent } хямдрал
price-per-unit = { $price } / { $unit }
price-until = Хямдрал дуусах өдөр: { $date }
price-converted = { $price } дүнгээс дараах өдрийн ханшаар хөрвүүлсэн: { $date } ({ $source })
price-deposit = дээр нь { $price } барьцаа нэмэгдэнэ
in-stock = Бэлэн байгаа
out-of-stock = Одоогоор дууссан
tax-included = Үнэд татвар багтсан, хүргэлтийн төлбөр тусдаа.
tax-included-rate = Үнэд { $rate } татвар багтсан, хүргэлтийн төлбөр тусдаа.
tax-excluded = Үнэд татвар болон хүргэлтийн төлбөр багтаагүй.
duties-included = Гаалийн болон импортын татвар үнэд багтсан.
duties-excluded = Хүргэлтийн үед гаалийн болон импортын татвар ногдуулж болзошгүй.
unit-piece = { $count } ширхэг
borrowed-notice = Энэ бичвэрийг хараахан орчуулаагүй байна. Бичвэрийн хэл: { $language }.

## Delivery, returns, payment
delivery = Хүргэлт
delivery-text = Бид энэ барааг { $country } даяар хүргэдэг. Хүргэлтийн үнэ, хугацааг манай хүргэлтийн тухай хуудсуудаас үзэх боломжтой бөгөөд захиалга өгөхийн өмнө дахин харуулна.
delivery-days = Захиалга ихэвчлэн ажлын { $from }–{ $to } өдөрт хүрнэ.
delivery-cost = Хүргэлтийн үнэ: { $price }.
delivery-free = Хүргэлт үнэгүй.
delivery-free-from = { $price } ба түүнээс дээш дүнтэй захиалгын хүргэлт үнэгүй.
returns = Буцаалт
returns-text = Хэрэв бараа таалагдаагүй бол бидэнтэй холбогдоорой, хэрхэн буцаахыг тайлбарлаж өгье.
returns-days = { $days ->
    [one] Та захиалгаа нэг өдрийн дотор буцаах боломжтой.
   *[other] Та захиалгаа { $days } өдрийн дотор буцаах боломжтой.
}
returns-free = Буцаалт үнэгүй.
returns-paid = Буцааж илгээх зардлыг худалдан авагч төлнө.
payment = Төлбөр
payment-methods = Төлбөрийн хэлбэрүүд: { $methods }.
contact = Холбоо барих
contact-text = Асуулт байна уу? Бидэнд бичээрэй: { $email }.

## Other pages
not-found-title = Хуудас олдсонгүй
not-found-text = Энэ хаягт хуудас алга. Хуудсыг зөөсөн эсвэл холбоос буруу байж магадгүй. Нүүр хуудаснаас дахин эхлэх юм уу манай ангиллуудын аль нэгийг сонгоно уу.
not-found-home = Нүүр хуудас руу очих
selector-title = Улсаа сонгоно уу
selector-intro = { $shop } олон улсад хүргэлт хийдэг. Манай барааны тухай өөрийн хэлээр уншиж, үнийг өөрийн валютаар харж, оршин суугаа газартаа үйлчлэх хүргэлт, татвар, буцаалтын нөхцөлтэй танилцахын тулд доороос улсаа сонгоно уу. Та сонголтоо хүссэн үедээ хуудас бүрийн доод хэсэгт өөрчилж болно.
rates-note = Хөрвүүлсэн үнийг дараах өдрийн ханшаар тооцсон: { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Багтаамж
attribute-care = Арчилгаа
attribute-class = Ангилал
attribute-color = Өнгө
attribute-depth = Гүн
attribute-diameter = Диаметр
attribute-dimensions = Хэмжээс
attribute-height = Өндөр
attribute-length = Урт
attribute-material = Материал
attribute-model = Загварын нэр
attribute-origin = Үйлдвэрлэсэн улс
attribute-pattern = Хээ
attribute-product_line = Бүтээгдэхүүний цуврал
attribute-size = Хэмжээ
attribute-style = Хэв маяг
attribute-volume = Эзлэхүүн
attribute-warranty = Баталгаа
attribute-weight = Жин
attribute-width = Өргөн
