# Chinese (Traditional)

## Navigation
skip-to-content = 跳至主要內容
home = 首頁
breadcrumbs = 目前位置
categories = 商品分類
all-products = 所有商品
pages = 頁面
page-of = 第 { $number } 頁，共 { $total } 頁
previous-page = 上一頁
next-page = 下一頁
service = 顧客服務
markets = 國家/地區與貨幣
markets-change = 變更國家/地區

## Home and listings
home-title = { $shop }：{ $country }線上商店
home-intro = 歡迎光臨 { $shop }。您可以瀏覽商品分類、比較商品，並以自己的語言閱讀所有詳細資訊。我們配送至{ $country }，所有價格均以{ $currency }顯示。
featured = 精選商品
listing-intro = 「{ $category }」分類共有 { $count } 件商品，附有詳細資訊、圖片與價格。我們配送至{ $country }，所有價格均以{ $currency }顯示。
listing-empty = 此分類目前沒有商品。
products-count = { $count } 件商品

## Product
details = 商品詳情
sku = 商品編號
brand = 品牌
variants = 可選款式
gallery = 圖片
related = 您可能也會喜歡
price-from = { $price } 起
price-on-request = 價格請洽詢
free = 免費
price-before = 降價前 { $days } 天內的最低價：{ $price }
price-saving = 現省 { $percent }
price-per-unit = { $price } / { $unit }
price-until = 優惠至 { $date } 止
price-converted = 依 { $date } 的匯率由 { $price } 換算（{ $source }）
price-deposit = 另加押金 { $price }
in-stock = 有庫存
out-of-stock = 暫時缺貨
tax-included = 價格含稅，不含運費。
tax-included-rate = 價格含 { $rate } 的稅，不含運費。
tax-excluded = 價格不含稅與運費。
duties-included = 價格已含關稅與進口稅。
duties-excluded = 送達時可能需要支付關稅與進口稅。
unit-piece = { $count } 件
borrowed-notice = 這段文字尚未翻譯，目前以{ $language }顯示。

## Delivery, returns, payment
delivery = 配送
delivery-text = 本商品可配送至{ $country }。您可以在我們的配送說明頁面查看運費與送達時間，下單前也會再次顯示。
delivery-days = 通常在 { $from } 至 { $to } 個工作天內送達。
delivery-cost = 運費為 { $price }。
delivery-free = 免運費。
delivery-free-from = 訂單滿 { $price } 免運費。
returns = 退貨
returns-text = 如果您對商品不滿意，請與我們聯絡，我們會說明如何退貨。
returns-days = 您可以在 { $days } 天內退貨。
returns-free = 退貨免運費。
returns-paid = 退貨運費由您負擔。
payment = 付款
payment-methods = 您可以使用以下方式付款：{ $methods }。
contact = 聯絡我們
contact-text = 有任何問題嗎？請來信至 { $email }。

## Other pages
not-found-title = 找不到頁面
not-found-text = 這個網址沒有對應的頁面。頁面可能已經移動，或是連結有誤。請從首頁重新開始，或選擇一個商品分類。
not-found-home = 前往首頁
selector-title = 選擇您的國家/地區
selector-intro = { $shop } 配送至許多國家和地區。請在下方選擇您所在的國家或地區，即可以您的語言瞭解我們的商品，查看以您的貨幣顯示的價格，以及適用於您所在地的配送、稅金與退貨條件。您可以隨時在任一頁面的底部變更選擇。
rates-note = 換算價格採用 { $date } 的匯率（{ $source }）。

## Labels of common attributes
attribute-capacity = 容量
attribute-care = 保養方式
attribute-class = 等級
attribute-color = 顏色
attribute-depth = 深度
attribute-diameter = 直徑
attribute-dimensions = 尺寸
attribute-height = 高度
attribute-length = 長度
attribute-material = 材質
attribute-model = 型號
attribute-origin = 產地
attribute-pattern = 圖案
attribute-product_line = 產品系列
attribute-size = 尺碼
attribute-style = 風格
attribute-volume = 體積
attribute-warranty = 保固
attribute-weight = 重量
attribute-width = 寬度
