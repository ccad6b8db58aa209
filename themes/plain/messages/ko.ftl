# Korean

## Navigation
skip-to-content = 본문으로 건너뛰기
home = 홈
breadcrumbs = 현재 위치
categories = 카테고리
all-products = 전체 상품
pages = 페이지
page-of = { $total }페이지 중 { $number }페이지
previous-page = 이전 페이지
next-page = 다음 페이지
service = 고객 서비스
markets = 국가 및 통화
markets-change = 국가 변경

## Home and listings
home-title = { $shop }: { $country } 온라인 쇼핑몰
home-intro = { $shop }에 오신 것을 환영합니다. 카테고리를 둘러보고 상품을 비교하며 모든 상세 정보를 내가 쓰는 언어로 확인해 보세요. 배송 국가는 { $country }입니다. 모든 가격은 { $currency } 기준으로 표시됩니다.
featured = 추천 상품
listing-intro = ‘{ $category }’ 카테고리의 상품 { $count }개를 상세 정보, 사진, 가격과 함께 보여 드립니다. 배송 국가는 { $country }입니다. 모든 가격은 { $currency } 기준으로 표시됩니다.
listing-empty = 현재 이 카테고리에는 상품이 없습니다.
products-count = 상품 { $count }개

## Product
details = 상세 정보
sku = 상품 번호
brand = 브랜드
variants = 선택 가능한 옵션
gallery = 사진
related = 함께 보면 좋은 상품
price-from = { $price }부터
price-on-request = 가격 문의
free = 무료
price-before = 할인 전 { $days }일간 최저가: { $price }
price-saving = { $percent } 할인
price-per-unit = { $unit }당 { $price }
price-until = { $date }까지 할인
price-converted = { $price }에서 { $date } 환율로 환산({ $source })
price-deposit = 보증금 { $price } 별도
in-stock = 재고 있음
out-of-stock = 현재 구매할 수 없음
tax-included = 세금이 포함된 가격이며 배송비는 별도입니다.
tax-included-rate = 세금({ $rate })이 포함된 가격이며 배송비는 별도입니다.
tax-excluded = 세금과 배송비는 별도입니다.
duties-included = 관세와 수입 세금이 포함된 가격입니다.
duties-excluded = 배송 시 관세와 수입 세금이 부과될 수 있습니다.
unit-piece = { $count }개
borrowed-notice = 이 글은 아직 번역되지 않았습니다. 표시 언어: { $language }

## Delivery, returns, payment
delivery = 배송
delivery-text = 이 상품은 { $country } 지역으로 배송해 드립니다. 배송비와 배송 기간은 배송 안내 페이지에서 확인하실 수 있으며, 주문하기 전에 다시 한번 안내해 드립니다.
delivery-days = 보통 영업일 기준 { $from }~{ $to }일 이내에 도착합니다.
delivery-cost = 배송비는 { $price }입니다.
delivery-free = 배송비는 무료입니다.
delivery-free-from = { $price } 이상 주문 시 배송비가 무료입니다.
returns = 반품
returns-text = 상품이 마음에 들지 않으시면 문의해 주세요. 반품 방법을 안내해 드립니다.
returns-days = 주문하신 상품은 { $days }일 이내에 반품하실 수 있습니다.
returns-free = 반품 비용은 무료입니다.
returns-paid = 반품 배송비는 고객님 부담입니다.
payment = 결제
payment-methods = 결제 수단: { $methods }
contact = 문의
contact-text = 궁금한 점이 있으신가요? 이메일로 문의해 주세요: { $email }

## Other pages
not-found-title = 페이지를 찾을 수 없음
not-found-text = 이 주소에는 페이지가 없습니다. 페이지가 이동되었거나 링크가 잘못되었을 수 있습니다. 홈에서 다시 시작하시거나 카테고리 중 하나를 선택해 주세요.
not-found-home = 홈으로 가기
selector-title = 국가 선택
selector-intro = { $shop }에서는 여러 나라로 상품을 배송합니다. 아래에서 국가를 선택하시면 상품 정보를 내가 쓰는 언어로 읽고, 사용하시는 통화로 표시된 가격과 거주하시는 곳에 적용되는 배송, 세금, 반품 조건을 확인하실 수 있습니다. 선택한 국가는 모든 페이지의 하단에서 언제든지 변경하실 수 있습니다.
rates-note = 환산 가격에는 { $date } 환율이 적용됩니다({ $source }).

## Labels of common attributes
attribute-capacity = 용량
attribute-care = 관리 방법
attribute-class = 등급
attribute-color = 색상
attribute-depth = 깊이
attribute-diameter = 지름
attribute-dimensions = 치수
attribute-height = 높이
attribute-length = 길이
attribute-material = 소재
attribute-model = 모델
attribute-origin = 제조국
attribute-pattern = 무늬
attribute-product_line = 제품 라인
attribute-size = 사이즈
attribute-style = 스타일
attribute-volume = 부피
attribute-warranty = 보증
attribute-weight = 무게
attribute-width = 너비
