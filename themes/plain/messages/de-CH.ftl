# German (Switzerland)

## Labels of common attributes
attribute-size = Grösse
