# Japanese

## Navigation
skip-to-content = 本文へスキップ
home = ホーム
breadcrumbs = 現在のページ
categories = カテゴリー
all-products = すべての商品
pages = ページ一覧
page-of = { $number } / { $total } ページ
previous-page = 前のページ
next-page = 次のページ
service = ご利用案内
markets = 国と通貨
markets-change = 国を変更する

## Home and listings
home-title = { $shop }：{ $country }向けオンラインショップ
home-intro = { $shop }へようこそ。カテゴリーから商品を探し、比較し、詳しい情報をご自分の言語でご覧いただけます。お届け先は{ $country }で、価格はすべて{ $currency }で表示しています。
featured = おすすめ商品
listing-intro = 「{ $category }」の商品{ $count }点を、詳細、画像、価格とともにご紹介します。お届け先は{ $country }で、価格はすべて{ $currency }で表示しています。
listing-empty = このカテゴリーには現在商品がありません。
products-count = { $count }点の商品

## Product
details = 商品詳細
sku = 商品番号
brand = ブランド
variants = バリエーション
gallery = 商品画像
related = こちらもおすすめ
price-from = { $price }から
price-on-request = 価格はお問い合わせください
free = 無料
price-before = 値下げ前{ $days }日間の最低価格：{ $price }
price-saving = { $percent }オフ
price-per-unit = { $unit }あたり{ $price }
price-until = 特別価格は{ $date }まで
price-converted = { $price }を{ $date }の為替レートで換算（{ $source }）
price-deposit = 別途容器保証金{ $price }
in-stock = 在庫あり
out-of-stock = 現在お取り扱いできません
tax-included = 税込価格です。送料は別途かかります。
tax-included-rate = 税込価格です（税率{ $rate }）。送料は別途かかります。
tax-excluded = 税抜価格です。税金と送料は別途かかります。
duties-included = 関税および輸入税は価格に含まれています。
duties-excluded = お届けの際に関税および輸入税がかかる場合があります。
unit-piece = { $count }個
borrowed-notice = この文章はまだ翻訳されていません。{ $language }で表示しています。

## Delivery, returns, payment
delivery = 配送
delivery-text = この商品は{ $country }へお届けします。送料とお届けまでの日数は、配送についてのページのほか、ご注文を確定する前にもご確認いただけます。
delivery-days = 通常{ $from }〜{ $to }営業日でお届けします。
delivery-cost = 送料は{ $price }です。
delivery-free = 送料は無料です。
delivery-free-from = { $price }以上のご注文は送料無料です。
returns = 返品
returns-text = 商品がお気に召さない場合は、お問い合わせください。返品の方法をご案内いたします。
returns-days = ご注文の商品は{ $days }日以内に返品いただけます。
returns-free = 返品は無料です。
returns-paid = 返品時の送料はお客様のご負担となります。
payment = お支払い
payment-methods = ご利用いただけるお支払い方法：{ $methods }
contact = お問い合わせ
contact-text = ご質問は{ $email }までメールでお寄せください。

## Other pages
not-found-title = ページが見つかりません
not-found-text = このアドレスにはページがありません。ページが移動したか、リンクが間違っている可能性があります。お手数ですが、ホームからもう一度お探しいただくか、カテゴリーをお選びください。
not-found-home = ホームへ移動する
selector-title = お住まいの国を選択
selector-intro = { $shop }は多くの国へ商品をお届けしています。下の一覧からお住まいの国をお選びいただくと、商品の情報をご自分の言語で、価格をご自分の通貨でご覧いただけます。送料、税金、返品の条件も、お住まいの地域に合わせて表示されます。選択した国は、各ページの一番下からいつでも変更できます。
rates-note = 換算価格には{ $date }の為替レートを使用しています（{ $source }）。

## Labels of common attributes
attribute-capacity = 容量
attribute-care = お手入れ
attribute-class = クラス
attribute-color = 色
attribute-depth = 奥行き
attribute-diameter = 直径
attribute-dimensions = 寸法
attribute-height = 高さ
attribute-length = 長さ
attribute-material = 素材
attribute-model = モデル
attribute-origin = 原産国
attribute-pattern = 柄
attribute-product_line = 製品ライン
attribute-size = サイズ
attribute-style = スタイル
attribute-volume = 体積
attribute-warranty = 保証
attribute-weight = 重量
attribute-width = 幅
