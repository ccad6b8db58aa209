# English (Australia)

## Product
