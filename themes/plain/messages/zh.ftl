# Chinese (Simplified)

## Navigation
skip-to-content = 跳到正文
home = 首页
breadcrumbs = 当前位置
categories = 商品分类
all-products = 全部商品
pages = 页面
page-of = 第 { $number } 页，共 { $total } 页
previous-page = 上一页
next-page = 下一页
service = 客户服务
markets = 国家/地区与货币
markets-change = 更改国家/地区

## Home and listings
home-title = { $shop }：面向{ $country }的网上商店
home-intro = 欢迎光临 { $shop }。您可以浏览商品分类、比较商品，并用自己的语言阅读全部详情。我们配送至{ $country }，所有价格均以 { $currency } 显示。
featured = 精选商品
listing-intro = “{ $category }”分类共有 { $count } 件商品，附有详情、图片和价格。我们配送至{ $country }，所有价格均以 { $currency } 显示。
listing-empty = 该分类目前没有商品。
products-count = { $count } 件商品

## Product
details = 商品详情
sku = 货号
brand = 品牌
variants = 可选款式
gallery = 图片
related = 您可能还喜欢
price-from = { $price } 起
price-on-request = 价格请咨询
free = 免费
price-before = 降价前 { $days } 天内的最低价：{ $price }
price-saving = 立省 { $percent }
price-per-unit = { $price } / { $unit }
price-until = 优惠截至 { $date }
price-converted = 按 { $date }的汇率由 { $price } 换算（{ $source }）
price-deposit = 另加押金 { $price }
in-stock = 有货
out-of-stock = 暂时无货
tax-included = 价格含税，不含运费。
tax-included-rate = 价格含 { $rate } 的税，不含运费。
tax-excluded = 价格不含税和运费。
duties-included = 价格已含关税和进口税。
duties-excluded = 送达时可能需要支付关税和进口税。
unit-piece = { $count } 件
borrowed-notice = 此内容尚未翻译，目前以{ $language }显示。

## Delivery, returns, payment
delivery = 配送
delivery-text = 本商品可配送至{ $country }。您可以在我们的配送说明页面查看运费和送达时间，下单前也会再次显示。
delivery-days = 通常在 { $from } 至 { $to } 个工作日内送达。
delivery-cost = 运费为 { $price }。
delivery-free = 免运费。
delivery-free-from = 订单满 { $price } 免运费。
returns = 退货
returns-text = 如果您对商品不满意，请与我们联系，我们会告诉您如何退货。
returns-days = 您可以在 { $days } 天内退货。
returns-free = 退货免运费。
returns-paid = 退货运费由您承担。
payment = 付款
payment-methods = 您可以使用以下方式付款：{ $methods }。
contact = 联系我们
contact-text = 有疑问？请发送邮件至 { $email }。

## Other pages
not-found-title = 页面不存在
not-found-text = 此网址没有对应的页面。页面可能已经移动，或者链接有误。请从首页重新开始，或选择一个商品分类。
not-found-home = 前往首页
selector-title = 选择您的国家/地区
selector-intro = { $shop } 向许多国家和地区配送。请在下方选择您所在的国家或地区，即可用您的语言了解我们的商品，查看以您的货币显示的价格，以及适用于您所在地的配送、税费和退货条件。您可以随时在任何页面的底部更改选择。
rates-note = 换算价格采用 { $date }的汇率（{ $source }）。

## Labels of common attributes
attribute-capacity = 容量
attribute-care = 保养
attribute-class = 等级
attribute-color = 颜色
attribute-depth = 深度
attribute-diameter = 直径
attribute-dimensions = 尺寸
attribute-height = 高度
attribute-length = 长度
attribute-material = 材质
attribute-model = 型号
attribute-origin = 产地
attribute-pattern = 图案
attribute-product_line = 产品系列
attribute-size = 尺码
attribute-style = 款式
attribute-volume = 体积
attribute-warranty = 保修
attribute-weight = 重量
attribute-width = 宽度
