# Lao

## Navigation
skip-to-content = ຂ້າມໄປຫາເນື້ອຫາ
home = ໜ້າຫຼັກ
breadcrumbs = ທ່ານຢູ່ທີ່ນີ້
categories = ໝວດໝູ່
all-products = ສິນຄ້າທັງໝົດ
pages = ໜ້າ
page-of = ໜ້າ { $number } ຈາກ { $total }
previous-page = ໜ້າກ່ອນ
next-page = ໜ້າຕໍ່ໄປ
service = ບໍລິການລູກຄ້າ
markets = ປະເທດ ແລະ ສະກຸນເງິນ
markets-change = ປ່ຽນປະເທດ

## Home and listings
home-title = { $shop }: ຮ້ານຄ້າອອນລາຍສຳລັບ { $country }
home-intro = ຍິນດີຕ້ອນຮັບສູ່ { $shop }. ເລືອກເບິ່ງໝວດໝູ່ສິນຄ້າ, ປຽບທຽບສິນຄ້າ ແລະ ອ່ານລາຍລະອຽດທຸກຢ່າງເປັນພາສາຂອງທ່ານ. ພວກເຮົາຈັດສົ່ງໄປ { $country } ແລະ ລາຄາທັງໝົດສະແດງເປັນ { $currency }.
featured = ສິນຄ້າແນະນຳ
listing-intro = ສິນຄ້າ { $count } ລາຍການໃນໝວດໝູ່ “{ $category }” ພ້ອມລາຍລະອຽດ, ຮູບພາບ ແລະ ລາຄາ. ພວກເຮົາຈັດສົ່ງໄປ { $country } ແລະ ລາຄາທັງໝົດສະແດງເປັນ { $currency }.
listing-empty = ຕອນນີ້ຍັງບໍ່ມີສິນຄ້າໃນໝວດໝູ່ນີ້.
products-count = ສິນຄ້າ { $count } ລາຍການ

## Product
details = ລາຍລະອຽດ
sku = ລະຫັດສິນຄ້າ
brand = ຍີ່ຫໍ້
variants = ແບບທີ່ມີໃຫ້ເລືອກ
gallery = ຮູບພາບ
related = ທ່ານອາດຈະມັກ
price-from = ເລີ່ມຕົ້ນ { $price }
price-on-request = ສອບຖາມລາຄາ
free = ຟຣີ
price-before = ລາຄາຕ່ຳສຸດໃນ { $days } ວັນກ່ອນຫຼຸດລາຄາ: { $price }
price-saving = ຫຼຸດ { $percent }
price-per-unit = { $price } / { $unit }
price-until = ຂໍ້ສະເໜີສິ້ນສຸດວັນທີ { $date }
price-converted = ແປງຈາກ { $price } ຕາມອັດຕາແລກປ່ຽນຂອງວັນທີ { $date } ({ $source })
price-deposit = ບວກຄ່າມັດຈຳ { $price }
in-stock = ມີສິນຄ້າ
out-of-stock = ຕອນນີ້ສິນຄ້າໝົດ
tax-included = ລາຄານີ້ລວມອາກອນແລ້ວ, ຍັງບໍ່ລວມຄ່າຈັດສົ່ງ.
tax-included-rate = ລາຄານີ້ລວມອາກອນ { $rate } ແລ້ວ, ຍັງບໍ່ລວມຄ່າຈັດສົ່ງ.
tax-excluded = ລາຄານີ້ຍັງບໍ່ລວມອາກອນ ແລະ ຄ່າຈັດສົ່ງ.
duties-included = ລາຄານີ້ລວມພາສີ ແລະ ອາກອນນຳເຂົ້າແລ້ວ.
duties-excluded = ອາດມີການເກັບພາສີ ແລະ ອາກອນນຳເຂົ້າເມື່ອຈັດສົ່ງ.
unit-piece = { $count } ຊິ້ນ
borrowed-notice = ຂໍ້ຄວາມນີ້ຍັງບໍ່ທັນໄດ້ແປ. ພາສາທີ່ສະແດງ: { $language }.

## Delivery, returns, payment
delivery = ການຈັດສົ່ງ
delivery-text = ພວກເຮົາຈັດສົ່ງສິນຄ້ານີ້ໄປ { $country }. ທ່ານສາມາດເບິ່ງຄ່າຈັດສົ່ງ ແລະ ໄລຍະເວລາຈັດສົ່ງໄດ້ໃນໜ້າກ່ຽວກັບການຈັດສົ່ງຂອງພວກເຮົາ ແລະ ອີກເທື່ອໜຶ່ງກ່ອນທີ່ທ່ານຈະສັ່ງຊື້.
delivery-days = ໂດຍທົ່ວໄປສິນຄ້າຈະຮອດພາຍໃນ { $from } ຫາ { $to } ວັນເຮັດວຽກ.
delivery-cost = ຄ່າຈັດສົ່ງ { $price }.
delivery-free = ຈັດສົ່ງຟຣີ.
delivery-free-from = ຈັດສົ່ງຟຣີສຳລັບການສັ່ງຊື້ຕັ້ງແຕ່ { $price } ຂຶ້ນໄປ.
returns = ການສົ່ງຄືນ
returns-text = ຖ້າທ່ານບໍ່ພໍໃຈກັບສິນຄ້າ, ກະລຸນາຕິດຕໍ່ພວກເຮົາ ແລ້ວພວກເຮົາຈະອະທິບາຍວິທີສົ່ງຄືນ.
returns-days = ທ່ານສາມາດສົ່ງສິນຄ້າຄືນໄດ້ພາຍໃນ { $days } ວັນ.
returns-free = ການສົ່ງຄືນບໍ່ເສຍຄ່າ.
returns-paid = ທ່ານເປັນຜູ້ຈ່າຍຄ່າສົ່ງຄືນ.
payment = ການຊຳລະເງິນ
payment-methods = ວິທີຊຳລະເງິນ: { $methods }.
contact = ຕິດຕໍ່
contact-text = ມີຄຳຖາມບໍ? ຂຽນຫາພວກເຮົາທີ່ { $email }.

## Other pages
not-found-title = ບໍ່ພົບໜ້ານີ້
not-found-text = ບໍ່ມີໜ້າຢູ່ທີ່ຢູ່ນີ້. ໜ້ານີ້ອາດຈະຖືກຍ້າຍໄປແລ້ວ ຫຼື ລິ້ງອາດຈະບໍ່ຖືກຕ້ອງ. ກະລຸນາເລີ່ມໃໝ່ຈາກໜ້າຫຼັກ ຫຼື ເລືອກໝວດໝູ່ໃດໜຶ່ງຂອງພວກເຮົາ.
not-found-home = ໄປທີ່ໜ້າຫຼັກ
selector-title = ເລືອກປະເທດຂອງທ່ານ
selector-intro = { $shop } ຈັດສົ່ງໄປຫຼາຍປະເທດ. ເລືອກປະເທດຂອງທ່ານຢູ່ດ້ານລຸ່ມ ເພື່ອອ່ານກ່ຽວກັບສິນຄ້າຂອງພວກເຮົາເປັນພາສາຂອງທ່ານ, ພ້ອມລາຄາເປັນສະກຸນເງິນຂອງທ່ານ ແລະ ເງື່ອນໄຂການຈັດສົ່ງ, ອາກອນ ແລະ ການສົ່ງຄືນທີ່ໃຊ້ໃນບ່ອນທີ່ທ່ານອາໄສຢູ່. ທ່ານສາມາດປ່ຽນຕົວເລືອກໄດ້ທຸກເວລາຢູ່ທ້າຍທຸກໜ້າ.
rates-note = ລາຄາທີ່ແປງແລ້ວໃຊ້ອັດຕາແລກປ່ຽນຂອງວັນທີ { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = ຄວາມຈຸ
attribute-care = ການດູແລຮັກສາ
attribute-class = ລະດັບ
attribute-color = ສີ
attribute-depth = ຄວາມເລິກ
attribute-diameter = ເສັ້ນຜ່າສູນກາງ
attribute-dimensions = ຂະໜາດລວມ
attribute-height = ຄວາມສູງ
attribute-length = ຄວາມຍາວ
attribute-material = ວັດສະດຸ
attribute-model = ລຸ້ນ
attribute-origin = ປະເທດຜູ້ຜະລິດ
attribute-pattern = ລວດລາຍ
attribute-product_line = ກຸ່ມຜະລິດຕະພັນ
attribute-size = ຂະໜາດ
attribute-style = ສະໄຕລ໌
attribute-volume = ບໍລິມາດ
attribute-warranty = ການຮັບປະກັນ
attribute-weight = ນ້ຳໜັກ
attribute-width = ຄວາມກວ້າງ
