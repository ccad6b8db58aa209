//! Prices as a locale writes them: byte for byte what Intl.NumberFormat gives for the same CLDR release.

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use rust_decimal::Decimal;

use super::Locale;
use super::cldr::{self, Rows};
use super::decimal::{DecimalFormat, Fraction, Numbering, Separators, Symbols};
use super::pattern::{Affixes, Pattern};
use super::plural::{PLURAL_CATEGORIES, Plurals};
use crate::money::Currency;

/// How a currency is shown beside its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Display {
    /// "$" where it is one's own, "US$" where it may be another's.
    #[default]
    Symbol,
    /// "$" for each of them.
    Narrow,
    /// "USD".
    Code,
    /// "US dollars".
    Name,
}

/// How many decimals a currency has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Digits {
    /// As the CLDR found them in use: none for HUF.
    #[default]
    Cldr,
    /// As ISO 4217 has them on its list: 2 for HUF.
    Iso,
}

impl Digits {
    pub fn of(self, currency: Currency) -> u32 {
        match self {
            Digits::Iso => currency.iso_digits(),
            Digits::Cldr => {
                let stated = cldr::SUPPLEMENTAL.block("fractions").get(currency.code());
                stated.and_then(|n| n.parse().ok()).unwrap_or(2)
            }
        }
    }
}

/// Writes the amounts of one currency for one locale.
pub struct CurrencyFormat {
    digits: DecimalFormat,
    positive: Affixes,
    negative: Affixes,
    name: Option<PluralName>,
}

impl CurrencyFormat {
    pub fn new(locale: &Locale, currency: Currency, digits: Digits, display: Display) -> Self {
        Self::with_numbering(locale, currency, digits, display, Numbering::Locale)
    }

    pub fn with_numbering(
        locale: &Locale,
        currency: Currency,
        digits: Digits,
        display: Display,
        numbering: Numbering,
    ) -> Self {
        let symbols = Symbols::new(locale, numbering);
        let own = cldr::CURRENCIES.locale(locale.id());
        let digits = digits.of(currency);
        let fraction = Fraction { least: digits, most: digits };
        let separators = separators(&symbols, &own, currency);
        if display == Display::Name {
            let Pattern { positive, negative, grouping } = Pattern::parse(&symbols.get("number"));
            return Self {
                digits: symbols.format(grouping, separators, fraction),
                positive: symbols.localize(positive),
                negative: symbols.localize(negative),
                name: Some(PluralName::new(locale, &symbols, currency)),
            };
        }
        let sign = sign(&own, currency, display);
        let Pattern { positive, negative, grouping } = Pattern::parse(&pattern(&symbols, &own, currency));
        let affixes = |affixes| with_sign(symbols.localize(affixes), &sign);
        Self {
            digits: symbols.format(grouping, separators, fraction),
            positive: affixes(positive),
            negative: affixes(negative),
            name: None,
        }
    }

    /// Writes an amount, rounded half away from zero; a negative one that rounds to zero keeps its minus, as in Intl.
    pub fn format(&self, amount: Decimal, out: &mut String) {
        let affixes = if amount.is_sign_negative() { &self.negative } else { &self.positive };
        let name = self.name.as_ref().map(|name| name.affixes(&self.digits, amount));
        out.push_str(name.map_or("", |name| &name.prefix));
        out.push_str(&affixes.prefix);
        self.digits.format(amount, 0, out);
        out.push_str(&affixes.suffix);
        out.push_str(name.map_or("", |name| &name.suffix));
    }
}

/// A few currencies bring their own: the Portuguese escudo's decimal sign is "$".
fn separators(symbols: &Symbols, own: &Rows, currency: Currency) -> Separators {
    let get = |key: &str| match own.get(&format!("{currency}.{key}")) {
        Some(separator) => separator.into_owned(),
        None => symbols.get(&format!("currency-{key}")),
    };
    Separators { decimal: get("decimal"), group: get("group") }
}

fn sign(own: &Rows, currency: Currency, display: Display) -> String {
    let symbol = || own.get(currency.code());
    let sign = match display {
        Display::Symbol => symbol(),
        Display::Narrow => own.get(&format!("{currency}.narrow")).or_else(symbol),
        Display::Code | Display::Name => None,
    };
    sign.map_or_else(|| currency.code().to_owned(), String::from)
}

fn pattern(symbols: &Symbols, own: &Rows, currency: Currency) -> String {
    match own.get(&format!("{currency}.pattern")) {
        Some(pattern) => pattern.into_owned(),
        None => symbols.get("currency"),
    }
}

/// Puts the sign in the place of `¤`. Where a letter would touch a digit, a space that does not break comes between:
/// the CLDR's currencySpacing, which is the same for all locales.
fn with_sign(affixes: Affixes, sign: &str) -> Affixes {
    let space = |touching: Option<char>| if touching.is_some_and(needs_space) { "\u{a0}" } else { "" };
    let prefix = match affixes.prefix.strip_suffix('¤') {
        Some(before) => format!("{before}{sign}{}", space(sign.chars().next_back())),
        None => affixes.prefix.replace('¤', sign),
    };
    let suffix = match affixes.suffix.strip_prefix('¤') {
        Some(after) => format!("{}{sign}{after}", space(sign.chars().next())),
        None => affixes.suffix.replace('¤', sign),
    };
    Affixes { prefix, suffix }
}

/// `[[:^S:]&[:^Z:]]`: neither symbol nor separator.
fn needs_space(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    !GeneralCategoryGroup::Symbol.contains(category) && !GeneralCategoryGroup::Separator.contains(category)
}

/// The name of a currency after (or before) an amount, in the plural form that goes with it.
struct PluralName {
    rules: Plurals,
    other: Affixes,
    forms: Vec<(&'static str, Affixes)>,
}

impl PluralName {
    fn new(locale: &Locale, symbols: &Symbols, currency: Currency) -> Self {
        let row = cldr::CURRENCY_NAMES.locale(locale.id()).get(currency.code());
        let row = row.unwrap_or_else(|| currency.code().to_owned().into());
        let around = |category: &str| {
            let name = cldr::form(&row, category);
            let stated = Some(symbols.get(&format!("name-{category}"))).filter(|p| !p.is_empty());
            let pattern = stated.unwrap_or_else(|| symbols.get("name-other")).replace("{1}", name);
            let (prefix, suffix) = pattern.split_once("{0}").unwrap_or(("", &pattern));
            Affixes { prefix: prefix.to_owned(), suffix: suffix.to_owned() }
        };
        Self {
            rules: Plurals::new(locale),
            other: around("other"),
            forms: PLURAL_CATEGORIES.into_iter().map(|category| (category, around(category))).collect(),
        }
    }

    fn affixes(&self, digits: &DecimalFormat, amount: Decimal) -> &Affixes {
        let category = self.rules.of(digits.operands(amount));
        let form = self.forms.iter().find(|(c, _)| *c == category);
        form.map_or(&self.other, |(_, affixes)| affixes)
    }
}

#[cfg(test)]
mod tests;
