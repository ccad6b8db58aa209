# Traditional Chinese (Hong Kong)

## Product
