//! Exchange rates: which day is taken, and what is said of a currency that none reaches.

use expect_test::expect;

use crate::site::{check, shop};

#[test]
fn no_rates_at_all() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
}

#[test]
fn rates_of_a_later_day_only() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-11-03.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-11-03
[rates]
USD = "1.1172"
"#,
        ),
        expect![[r#"
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
}

#[test]
fn rates_make_it_reachable() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
"#,
        ),
        expect![[""]],
    );
}

#[test]
fn a_currency_the_day_does_not_have() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
            error[no-rate] site.toml:8:1: the market `ae` sells in AED, which prices in EUR cannot be converted to: neither the rates of 2026-10-30 nor a peg lead from EUR to AED: AED is not among them
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import rates that have AED, add a peg under [rates.pegs], or set prices by hand.
        "#]],
    );
}

#[test]
fn a_peg_makes_it_reachable() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
[rates.pegs.AED]
currency = "USD"
rate = "3.6725"
source = "Central Bank of the UAE"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
        "#]],
    );
}

#[test]
fn pegs_that_are_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
[rates.pegs.AED]
currency = "USD"
rate = "0"
source = "CBUAE"
[rates.pegs.XXY]
currency = "USD"
rate = "1"
[rates.pegs.SAR]
currency = "USD"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
            error[no-rate] site.toml:8:1: the market `ae` sells in AED, which prices in EUR cannot be converted to: neither the rates of 2026-10-30 nor a peg lead from EUR to AED: AED is not among them
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import rates that have AED, add a peg under [rates.pegs], or set prices by hand.
            error[invalid-value] site.toml:11:1: a rate must be greater than zero, and 0 is not
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
            error[invalid-value] site.toml:15:1: `XXY` is not a currency of ISO 4217
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
            error[invalid-value] site.toml:18:1: the peg of SAR has no rate
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
        "#]],
    );
}

#[test]
fn a_snapshot_that_is_broken() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = 1.1172
"#,
        ),
        expect![[r#"
            error[invalid-rates] rates/2026-10-30.toml:5:7: the rate of USD must be an exact decimal in quotes
                write USD = "1.1172"
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-29
[rates]
USD = "-1"
"#,
        ),
        expect![[r#"
            error[invalid-rates] rates/2026-10-30.toml:3:8: the rates are of 2026-10-29, but the file is named after 2026-10-30
                name the file 2026-10-29.toml, or correct the date
            error[invalid-rates] rates/2026-10-30.toml:5:7: the rate of USD must be greater than zero
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
"#,
        ),
        expect![[r#"
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `base`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `date`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `rates`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `source`
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
}

#[test]
fn a_file_not_named_after_a_day() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- rates/latest.toml --
"#,
        ),
        expect![[r#"
            warning[stray-file] rates/latest.toml: this is not named after a day
                Snapshots are called like 2026-01-31.toml; `tradewind rates import` names them.
        "#]],
    );
}
