# English (Australia)

## Product
unit-l = { $count } L
unit-ml = { $count } mL
