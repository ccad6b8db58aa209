# Traditional Chinese (Hong Kong)

## Product
unit-m = { $count } 米
unit-m2 = { $count } 平方米
unit-m3 = { $count } 立方米
