# Hebrew

## Navigation
skip-to-content = דילוג לתוכן
home = דף הבית
breadcrumbs = מיקומך באתר
categories = קטגוריות
all-products = כל המוצרים
pages = עמודים
page-of = עמוד { $number } מתוך { $total }
previous-page = העמוד הקודם
next-page = העמוד הבא
service = שירות לקוחות
markets = מדינה ומטבע
markets-change = שינוי מדינה

## Home and listings
home-title = { $shop }: חנות אונליין – { $country }
home-intro = ברוכים הבאים לחנות { $shop }. כאן אפשר לעיין בקטגוריות, להשוות בין מוצרים ולקרוא את כל הפרטים בשפה שלכם. המשלוחים שלנו מגיעים אל { $country }, וכל המחירים מוצגים במטבע { $currency }.
featured = מוצרים נבחרים
listing-intro = { $count ->
    [one] מוצר אחד בקטגוריה ”{ $category }”, כולל פרטים, תמונות ומחיר.
    [two] שני מוצרים בקטגוריה ”{ $category }”, כולל פרטים, תמונות ומחירים.
   *[other] { $count } מוצרים בקטגוריה ”{ $category }”, כולל פרטים, תמונות ומחירים.
} המשלוחים שלנו מגיעים אל { $country }, וכל המחירים מוצגים במטבע { $currency }.
listing-empty = אין כרגע מוצרים בקטגוריה זו.
products-count = { $count ->
    [one] מוצר אחד
    [two] שני מוצרים
   *[other] { $count } מוצרים
}

## Product
details = פרטים
sku = מק״ט
brand = מותג
variants = גרסאות זמינות
gallery = תמונות
related = אולי יעניין אתכם גם
price-from = החל מ־{ $price }
price-on-request = מחיר לפי פנייה
free = חינם
price-before = { $days ->
    [one] המחיר הנמוך ביותר ביום שלפני ההנחה: { $price }
    [two] המחיר הנמוך ביותר ביומיים שלפני ההנחה: { $price }
   *[other] המחיר הנמוך ביותר ב־{ $days } הימים שלפני ההנחה: { $price }
}
price-saving = { $percent } הנחה
price-per-unit = { $price } ל־{ $unit }
price-until = המבצע בתוקף עד { $date }
price-converted = הומר מ־{ $price } לפי שער החליפין מתאריך { $date } ({ $source })
price-deposit = בתוספת פיקדון בסך { $price }
in-stock = במלאי
out-of-stock = לא זמין כרגע
tax-included = המחיר כולל מס, לא כולל משלוח.
tax-included-rate = המחיר כולל מס בשיעור { $rate }, לא כולל משלוח.
tax-excluded = המחיר אינו כולל מס ומשלוח.
duties-included = המחיר כולל מכס ומסי יבוא.
duties-excluded = ייתכן שייגבו מכס ומסי יבוא בעת המסירה.
unit-piece = { $count } יח׳
borrowed-notice = הטקסט הזה עדיין לא תורגם. שפת הטקסט המוצג: { $language }.

## Delivery, returns, payment
delivery = משלוח
delivery-text = אנו שולחים את המוצר הזה אל { $country }. את עלות המשלוח ואת זמן האספקה אפשר למצוא בעמודי המשלוחים שלנו, ופעם נוספת לפני ביצוע ההזמנה.
delivery-days = ההזמנה מגיעה בדרך כלל בתוך { $from } עד { $to } ימי עסקים.
delivery-cost = דמי המשלוח: { $price }.
delivery-free = המשלוח חינם.
delivery-free-from = משלוח חינם בהזמנות בסך { $price } ומעלה.
returns = החזרות
returns-text = אם משהו לא מצא חן בעיניכם, פנו אלינו ונסביר לכם איך להחזיר אותו.
returns-days = { $days ->
    [one] אפשר להחזיר את ההזמנה בתוך יום אחד.
    [two] אפשר להחזיר את ההזמנה בתוך יומיים.
   *[other] אפשר להחזיר את ההזמנה בתוך { $days } ימים.
}
returns-free = ההחזרה ללא עלות.
returns-paid = עלות המשלוח להחזרה חלה עליכם.
payment = תשלום
payment-methods = אמצעי התשלום: { $methods }.
contact = יצירת קשר
contact-text = יש לכם שאלות? כתבו לנו אל { $email }.

## Other pages
not-found-title = העמוד לא נמצא
not-found-text = אין עמוד בכתובת הזאת. ייתכן שהעמוד הועבר למקום אחר, או שהקישור שגוי. אפשר להתחיל מחדש מדף הבית, או לבחור באחת הקטגוריות שלנו.
not-found-home = מעבר לדף הבית
selector-title = בחרו מדינה
selector-intro = חנות { $shop } שולחת למדינות רבות. בחרו את המדינה שלכם מהרשימה שלמטה כדי לקרוא על המוצרים בשפה שלכם, עם מחירים במטבע שלכם ועם תנאי המשלוח, המס וההחזרה שחלים במקום מגוריכם. אפשר לשנות את הבחירה בכל עת בתחתית כל עמוד.
rates-note = המחירים שהומרו מבוססים על שערי החליפין מתאריך { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = קיבולת
attribute-care = הוראות טיפול
attribute-class = דירוג
attribute-color = צבע
attribute-depth = עומק
attribute-diameter = קוטר
attribute-dimensions = מידות
attribute-height = גובה
attribute-length = אורך
attribute-material = חומר
attribute-model = דגם
attribute-origin = ארץ ייצור
attribute-pattern = דוגמה
attribute-product_line = קו מוצרים
attribute-size = מידה
attribute-style = סגנון
attribute-volume = נפח
attribute-warranty = אחריות
attribute-weight = משקל
attribute-width = רוחב
