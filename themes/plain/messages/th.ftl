# Thai

## Navigation
skip-to-content = ข้ามไปยังเนื้อหา
home = หน้าแรก
breadcrumbs = คุณอยู่ที่นี่
categories = หมวดหมู่
all-products = สินค้าทั้งหมด
pages = หน้า
page-of = หน้า { $number } จาก { $total }
previous-page = หน้าก่อนหน้า
next-page = หน้าถัดไป
service = บริการลูกค้า
markets = ประเทศและสกุลเงิน
markets-change = เปลี่ยนประเทศ

## Home and listings
home-title = { $shop }: ร้านค้าออนไลน์สำหรับ{ $country }
home-intro = ยินดีต้อนรับสู่ { $shop } เลือกดูหมวดหมู่สินค้า เปรียบเทียบสินค้า และอ่านรายละเอียดทั้งหมดได้ในภาษาของคุณ เราจัดส่งไปยัง{ $country } และราคาทั้งหมดแสดงเป็น{ $currency }
featured = สินค้าแนะนำ
listing-intro = สินค้า { $count } รายการในหมวดหมู่ “{ $category }” พร้อมรายละเอียด รูปภาพ และราคา เราจัดส่งไปยัง{ $country } และราคาทั้งหมดแสดงเป็น{ $currency }
listing-empty = ขณะนี้ยังไม่มีสินค้าในหมวดหมู่นี้
products-count = สินค้า { $count } รายการ

## Product
details = รายละเอียด
sku = รหัสสินค้า
brand = แบรนด์
variants = ตัวเลือกที่มีจำหน่าย
gallery = รูปภาพ
related = คุณอาจสนใจ
price-from = เริ่มต้นที่ { $price }
price-on-request = สอบถามราคา
free = ฟรี
price-before = ราคาต่ำสุดในช่วง { $days } วันก่อนลดราคา: { $price }
price-saving = ลด { $percent }
price-per-unit = { $price } / { $unit }
price-until = ข้อเสนอสิ้นสุดวันที่ { $date }
price-converted = แปลงจาก { $price } ตามอัตราแลกเปลี่ยนของวันที่ { $date } ({ $source })
price-deposit = บวกค่ามัดจำ { $price }
in-stock = มีสินค้า
out-of-stock = สินค้าหมดชั่วคราว
tax-included = ราคานี้รวมภาษีแล้ว ยังไม่รวมค่าจัดส่ง
tax-included-rate = ราคานี้รวมภาษี { $rate } แล้ว ยังไม่รวมค่าจัดส่ง
tax-excluded = ราคานี้ยังไม่รวมภาษีและค่าจัดส่ง
duties-included = ราคานี้รวมภาษีศุลกากรและภาษีนำเข้าแล้ว
duties-excluded = อาจมีการเรียกเก็บภาษีศุลกากรและภาษีนำเข้าเมื่อจัดส่ง
unit-piece = { $count } ชิ้น
borrowed-notice = ข้อความนี้ยังไม่ได้แปล ภาษาที่แสดงอยู่: { $language }

## Delivery, returns, payment
delivery = การจัดส่ง
delivery-text = เราจัดส่งสินค้านี้ไปยัง{ $country } คุณสามารถดูค่าจัดส่งและระยะเวลาจัดส่งได้ในหน้าข้อมูลการจัดส่งของเรา และจะแสดงให้เห็นอีกครั้งก่อนที่คุณจะสั่งซื้อ
delivery-days = โดยปกติสินค้าจะถึงภายใน { $from } ถึง { $to } วันทำการ
delivery-cost = ค่าจัดส่ง { $price }
delivery-free = จัดส่งฟรี
delivery-free-from = จัดส่งฟรีเมื่อสั่งซื้อตั้งแต่ { $price } ขึ้นไป
returns = การคืนสินค้า
returns-text = หากคุณไม่พอใจสินค้า โปรดติดต่อเรา แล้วเราจะแจ้งวิธีส่งคืนสินค้าให้ทราบ
returns-days = คุณสามารถส่งคืนสินค้าได้ภายใน { $days } วัน
returns-free = คืนสินค้าได้โดยไม่มีค่าใช้จ่าย
returns-paid = ลูกค้าเป็นผู้ชำระค่าส่งคืนสินค้า
payment = การชำระเงิน
payment-methods = ช่องทางการชำระเงิน: { $methods }
contact = ติดต่อเรา
contact-text = มีคำถามใช่ไหม เขียนถึงเราได้ที่ { $email }

## Other pages
not-found-title = ไม่พบหน้านี้
not-found-text = ไม่มีหน้าเว็บตามที่อยู่นี้ หน้านี้อาจถูกย้ายไปแล้ว หรือลิงก์อาจไม่ถูกต้อง โปรดเริ่มใหม่จากหน้าแรก หรือเลือกหมวดหมู่สินค้าของเรา
not-found-home = ไปที่หน้าแรก
selector-title = เลือกประเทศของคุณ
selector-intro = { $shop } จัดส่งไปยังหลายประเทศ เลือกประเทศของคุณด้านล่างเพื่ออ่านข้อมูลสินค้าในภาษาของคุณ พร้อมราคาในสกุลเงินของคุณ และเงื่อนไขการจัดส่ง ภาษี และการคืนสินค้าที่ใช้ในประเทศของคุณ คุณสามารถเปลี่ยนตัวเลือกได้ทุกเมื่อที่ท้ายหน้าทุกหน้า
rates-note = ราคาที่แปลงแล้วใช้อัตราแลกเปลี่ยนของวันที่ { $date } ({ $source })

## Labels of common attributes
attribute-capacity = ความจุ
attribute-care = การดูแลรักษา
attribute-class = ระดับ
attribute-color = สี
attribute-depth = ความลึก
attribute-diameter = เส้นผ่านศูนย์กลาง
attribute-dimensions = ขนาดโดยรวม
attribute-height = ความสูง
attribute-length = ความยาว
attribute-material = วัสดุ
attribute-model = รุ่น
attribute-origin = ประเทศที่ผลิต
attribute-pattern = ลวดลาย
attribute-product_line = กลุ่มผลิตภัณฑ์
attribute-size = ขนาด
attribute-style = สไตล์
attribute-volume = ปริมาตร
attribute-warranty = การรับประกัน
attribute-weight = น้ำหนัก
attribute-width = ความกว้าง
