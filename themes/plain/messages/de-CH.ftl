# German (Switzerland)

## Product
price-deposit = zzgl. { $price } Depot

## Labels of common attributes
attribute-size = Grösse
