# Vietnamese

## Navigation
skip-to-content = Chuyển đến nội dung
home = Trang chủ
breadcrumbs = Bạn đang ở đây
categories = Danh mục
all-products = Tất cả sản phẩm
pages = Trang thông tin
page-of = Trang { $number } / { $total }
previous-page = Trang trước
next-page = Trang sau
service = Hỗ trợ khách hàng
markets = Quốc gia và tiền tệ
markets-change = Đổi quốc gia

## Home and listings
home-title = { $shop }: cửa hàng trực tuyến tại { $country }
home-intro = Chào mừng bạn đến với { $shop }. Hãy xem các danh mục, so sánh sản phẩm và đọc mọi thông tin chi tiết bằng ngôn ngữ của bạn. Chúng tôi giao hàng đến { $country }, và mọi giá đều được hiển thị bằng { $currency }.
featured = Sản phẩm nổi bật
listing-intro = { $count } sản phẩm trong danh mục “{ $category }”, kèm thông tin chi tiết, hình ảnh và giá. Chúng tôi giao hàng đến { $country }, và mọi giá đều được hiển thị bằng { $currency }.
listing-empty = Hiện chưa có sản phẩm nào trong danh mục này.
products-count = { $count } sản phẩm

## Product
details = Chi tiết
sku = Mã sản phẩm
brand = Thương hiệu
variants = Phiên bản hiện có
gallery = Hình ảnh
related = Có thể bạn cũng thích
price-from = từ { $price }
price-on-request = Liên hệ để biết giá
free = Miễn phí
price-before = Giá thấp nhất trong { $days } ngày trước khi giảm giá: { $price }
price-saving = Giảm { $percent }
price-per-unit = { $price } / { $unit }
price-until = Ưu đãi kết thúc vào ngày { $date }
price-converted = Quy đổi từ { $price } theo tỷ giá ngày { $date } ({ $source })
price-deposit = cộng thêm { $price } tiền đặt cọc
in-stock = Còn hàng
out-of-stock = Tạm hết hàng
tax-included = Giá đã bao gồm thuế, chưa gồm phí vận chuyển.
tax-included-rate = Giá đã bao gồm { $rate } thuế, chưa gồm phí vận chuyển.
tax-excluded = Giá chưa bao gồm thuế và phí vận chuyển.
duties-included = Giá đã bao gồm thuế hải quan và thuế nhập khẩu.
duties-excluded = Thuế hải quan và thuế nhập khẩu có thể được thu khi giao hàng.
unit-piece = { $count } cái
borrowed-notice = Nội dung này chưa được dịch. Ngôn ngữ đang hiển thị: { $language }.

## Delivery, returns, payment
delivery = Giao hàng
delivery-text = Chúng tôi giao sản phẩm này đến { $country }. Bạn có thể xem phí và thời gian giao hàng tại các trang về vận chuyển của chúng tôi, và xem lại một lần nữa trước khi đặt hàng.
delivery-days = Thời gian giao hàng thường từ { $from } đến { $to } ngày làm việc.
delivery-cost = Phí vận chuyển là { $price }.
delivery-free = Miễn phí vận chuyển.
delivery-free-from = Miễn phí vận chuyển cho đơn hàng từ { $price } trở lên.
returns = Trả hàng
returns-text = Nếu bạn không hài lòng với sản phẩm, vui lòng liên hệ với chúng tôi để được hướng dẫn cách gửi trả.
returns-days = Bạn có thể trả hàng trong vòng { $days } ngày.
returns-free = Trả hàng miễn phí.
returns-paid = Bạn chịu chi phí gửi trả hàng.
payment = Thanh toán
payment-methods = Phương thức thanh toán: { $methods }.
contact = Liên hệ
contact-text = Bạn có câu hỏi? Hãy viết cho chúng tôi theo địa chỉ { $email }.

## Other pages
not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào tại địa chỉ này. Có thể trang đã được chuyển đi hoặc liên kết không đúng. Vui lòng bắt đầu lại từ trang chủ hoặc chọn một trong các danh mục của chúng tôi.
not-found-home = Về trang chủ
selector-title = Chọn quốc gia của bạn
selector-intro = { $shop } giao hàng đến nhiều quốc gia. Hãy chọn quốc gia của bạn bên dưới để đọc về sản phẩm bằng ngôn ngữ của bạn, xem giá theo đơn vị tiền tệ của bạn cùng các điều kiện vận chuyển, thuế và trả hàng áp dụng tại nơi bạn sống. Bạn có thể thay đổi lựa chọn bất cứ lúc nào ở cuối mỗi trang.
rates-note = Giá quy đổi được tính theo tỷ giá ngày { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Sức chứa
attribute-care = Bảo quản
attribute-class = Hạng
attribute-color = Màu sắc
attribute-depth = Chiều sâu
attribute-diameter = Đường kính
attribute-dimensions = Kích thước
attribute-height = Chiều cao
attribute-length = Chiều dài
attribute-material = Chất liệu
attribute-model = Mẫu mã
attribute-origin = Nước sản xuất
attribute-pattern = Họa tiết
attribute-product_line = Dòng sản phẩm
attribute-size = Kích cỡ
attribute-style = Kiểu dáng
attribute-volume = Thể tích
attribute-warranty = Bảo hành
attribute-weight = Trọng lượng
attribute-width = Chiều rộng
