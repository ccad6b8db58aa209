//! A line of the catalog as it was meant: whatever is missing, null or of an unexpected type is tolerated,
//! and what cannot be understood is kept in `extra`.

use rust_decimal::Decimal;

use super::json::{Fields, Json};
use super::note::{Kind, Notes};
use crate::money::{Currency, Money, parse_amount};

#[derive(Debug, Default)]
pub struct Item {
    pub line: usize,
    /// Fingerprint of the line: whether two lines are the same.
    pub content: [u8; 32],
    pub sku: Option<String>,
    /// Names from the root down.
    pub category: Vec<String>,
    pub tags: Vec<String>,
    pub price: Option<Price>,
    pub images: Vec<String>,
    pub brand: Option<String>,
    pub gtin: Option<String>,
    pub mpn: Option<String>,
    pub attributes: Fields,
    /// By locale tag as written.
    pub translations: Vec<(String, Texts)>,
    pub extra: Fields,
}

/// A price, perhaps without its currency.
#[derive(Debug, Clone, Copy)]
pub struct Price {
    amount: Decimal,
    pub currency: Option<Currency>,
}

impl Price {
    pub fn in_currency(self, base: Currency) -> Money {
        Money::new(self.amount, self.currency.unwrap_or(base))
    }
}

/// The texts of one locale.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Texts {
    pub title: Option<String>,
    pub slug: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub seo_title: Option<String>,
    pub seo_description: Option<String>,
    pub attributes: Fields,
    pub image_alts: Vec<String>,
    pub extra: Fields,
}

impl Texts {
    pub fn is_empty(&self) -> bool {
        *self == Texts::default()
    }
}

/// Every line that holds a product. A byte order mark and CRLF are none of its business; empty lines are
/// skipped.
pub fn read(bytes: &[u8], notes: &mut Notes) -> Vec<Item> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut items = Vec::new();
    for (i, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let number = i + 1;
        match std::str::from_utf8(line) {
            Ok(text) if text.trim().is_empty() => {}
            Ok(text) => match Json::parse(text) {
                Ok(Json::Object(fields)) => {
                    let content = *blake3::hash(text.trim().as_bytes()).as_bytes();
                    items.push(item(Item { line: number, content, ..Item::default() }, fields, notes));
                }
                Ok(_) => notes.say(Kind::BrokenLine, number, "another JSON value"),
                Err(fault) => notes.say(Kind::BrokenLine, number, fault),
            },
            Err(fault) => notes.say(Kind::BrokenLine, number, format!("not UTF-8: {fault}")),
        }
    }
    items
}

fn item(mut item: Item, fields: Fields, notes: &mut Notes) -> Item {
    let line = item.line;
    for (key, value) in fields {
        if value.is_empty() {
            continue;
        }
        let left = match (key.as_str(), value) {
            ("sku", value) => fact(value, &mut item.sku),
            ("brand", value) => fact(value, &mut item.brand),
            ("gtin", value) => fact(value, &mut item.gtin),
            ("mpn", value) => fact(value, &mut item.mpn),
            ("category", value) => names(value, &mut item.category),
            ("tags", value) => names(value, &mut item.tags),
            ("images", value) => names(value, &mut item.images),
            ("price", value) => match price(&value) {
                Ok(price) => {
                    item.price = price;
                    beside_price(value)
                }
                Err(why) => {
                    notes.say(Kind::BadPrice, line, why);
                    item.extra.push((key, value));
                    continue;
                }
            },
            ("attributes", Json::Object(attributes)) => {
                item.attributes = attributes;
                None
            }
            ("translations", Json::Object(locales)) => {
                let (texts, other): (Vec<_>, Vec<_>) =
                    locales.into_iter().partition(|(_, v)| matches!(v, Json::Object(_) | Json::Null));
                item.translations = texts.into_iter().map(|(tag, value)| (tag, self::texts(value))).collect();
                (!other.is_empty()).then_some(Json::Object(other))
            }
            (_, value) => Some(value),
        };
        if let Some(value) = left {
            notes.say(Kind::KeptField, line, key.clone());
            item.extra.push((key, value));
        }
    }
    item
}

/// A text of one line; what has no text is given back.
fn fact(value: Json, place: &mut Option<String>) -> Option<Json> {
    let Some(text) = value.text() else { return Some(value) };
    *place = Some(words(&text));
    None
}

fn texts(value: Json) -> Texts {
    let mut texts = Texts::default();
    let Json::Object(fields) = value else { return texts };
    for (key, value) in fields {
        if value.is_empty() {
            continue;
        }
        let place = match key.as_str() {
            "title" => &mut texts.title,
            "slug" => &mut texts.slug,
            "summary" => &mut texts.summary,
            "description" => &mut texts.description,
            "body" => &mut texts.body,
            "seo_title" | "meta_title" => &mut texts.seo_title,
            "seo_description" | "meta_description" => &mut texts.seo_description,
            _ => {
                match (key.as_str(), value) {
                    ("seo", Json::Object(seo)) => take_seo(&mut texts, seo),
                    ("attributes", Json::Object(attributes)) => texts.attributes = attributes,
                    ("image_alts", value) => {
                        texts.extra.extend(names(value, &mut texts.image_alts).map(|left| (key, left)));
                    }
                    (_, value) => texts.extra.push((key, value)),
                }
                continue;
            }
        };
        match value.text() {
            Some(text) if place.is_none() => *place = Some(clean(&text)),
            _ => texts.extra.push((key, value)),
        }
    }
    texts
}

fn take_seo(texts: &mut Texts, seo: Fields) {
    let mut left = Vec::new();
    for (key, value) in seo {
        match (key.as_str(), value.text()) {
            ("title", Some(text)) => texts.seo_title = Some(clean(&text)),
            ("description", Some(text)) => texts.seo_description = Some(clean(&text)),
            _ => left.push((key, value)),
        }
    }
    if !left.is_empty() {
        texts.extra.push(("seo".into(), Json::Object(left)));
    }
}

/// One text or a list of texts; anything else is given back.
fn names(value: Json, into: &mut Vec<String>) -> Option<Json> {
    let items = match value {
        Json::List(items) => items,
        value => vec![value],
    };
    let mut left = Vec::new();
    for item in items {
        match item.text() {
            Some(text) if !text.trim().is_empty() => into.push(words(&text)),
            Some(_) => {}
            None if item.is_empty() => {}
            None => left.push(item),
        }
    }
    (!left.is_empty()).then_some(Json::List(left))
}

/// `{"amount": "14.90", "currency": "EUR"}`, `"14.90 EUR"` or a bare amount.
fn price(value: &Json) -> Result<Option<Price>, String> {
    let (amount, currency) = match value {
        Json::Object(fields) => {
            let field = |name| fields.iter().find(|(key, v)| key == name && !v.is_empty()).map(|(_, v)| v);
            let currency = match field("currency") {
                None => None,
                Some(value) => Some(value.text().ok_or("its currency is no text")?),
            };
            let Some(amount) = field("amount") else { return Ok(None) };
            (amount.text().ok_or("its amount is no number")?, currency)
        }
        value => {
            let text = value.text().ok_or("it is a list")?;
            match text.trim().split_once(char::is_whitespace) {
                Some((amount, currency)) => (amount.to_owned(), Some(currency.to_owned())),
                None => (text, None),
            }
        }
    };
    let currency = match currency {
        None => None,
        Some(code) => {
            Some(code.trim().to_uppercase().parse::<Currency>().map_err(|unknown| unknown.to_string())?)
        }
    };
    let amount = amount.trim();
    let number = parse_amount(amount)
        .or_else(|| exponent(amount))
        .ok_or_else(|| format!("`{amount}` is not a plain decimal number"))?;
    if number < Decimal::ZERO {
        return Err(format!("`{amount}` is negative"));
    }
    Ok(Some(Price { amount: number.abs(), currency }))
}

/// What a price says beside amount and currency.
fn beside_price(value: Json) -> Option<Json> {
    let Json::Object(mut fields) = value else { return None };
    fields.retain(|(key, value)| key != "amount" && key != "currency" && !value.is_empty());
    (!fields.is_empty()).then_some(Json::Object(fields))
}

/// JSON may write 1.5e3; a price in a file may not.
fn exponent(text: &str) -> Option<Decimal> {
    text.contains(['e', 'E']).then(|| Decimal::from_scientific(text).ok())?
}

/// Text without what no page may hold: line ends of other systems, control characters and noncharacters
/// (<https://infra.spec.whatwg.org/#noncharacter>).
pub fn clean(text: &str) -> String {
    let allowed = |c: &char| match *c {
        '\n' | '\t' => true,
        '\u{fdd0}'..='\u{fdef}' => false,
        c => !c.is_control() && (c as u32) & 0xfffe != 0xfffe,
    };
    text.replace("\r\n", "\n").replace(['\r', '\u{85}'], "\n").chars().filter(allowed).collect()
}

/// Text in one line, with single spaces. A no-break space is one somebody wanted and stays.
pub fn words(text: &str) -> String {
    clean(text)
        .split([' ', '\t', '\n', '\u{2028}', '\u{2029}'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(line: &str) -> (Item, Notes) {
        let mut notes = Notes::default();
        let item = read(line.as_bytes(), &mut notes).pop().unwrap_or_default();
        (item, notes)
    }

    #[test]
    fn prices_keep_their_digits() {
        for (written, read) in [
            (r#"{"amount": "14.90", "currency": "EUR"}"#, Some("14.90 EUR")),
            (r#"{"amount": 60.745, "currency": "usd"}"#, Some("60.745 USD")),
            (r#"{"amount": 14.90}"#, Some("14.90 CHF")),
            (r#"{"amount": 0, "currency": "JPY"}"#, Some("0 JPY")),
            (r#"{"amount": 1.5e3, "currency": "JPY"}"#, Some("1500 JPY")),
            (r#""9.99 GBP""#, Some("9.99 GBP")),
            ("12", Some("12 CHF")),
            (r#"{"amount": 0.1000000000000000055511151231, "currency": "EUR"}"#, None),
            (r#"{"amount": null, "currency": "EUR"}"#, None),
            (r#"{"amount": "14,90", "currency": "EUR"}"#, None),
            (r#"{"amount": "-3", "currency": "EUR"}"#, None),
            (r#"{"amount": "3", "currency": "Taler"}"#, None),
            ("null", None),
            ("[]", None),
        ] {
            let (item, notes) = one(&format!(r#"{{"sku": "a", "price": {written}}}"#));
            let price = item.price.map(|p| p.in_currency("CHF".parse().unwrap()).to_string());
            if written.contains("0.1000") {
                assert!(price.is_some_and(|p| p.starts_with("0.10000")), "28 digits fit");
                continue;
            }
            assert_eq!(price.as_deref(), read, "{written}");
            let nothing = matches!(written, "null" | "[]") || written.contains("null");
            assert_eq!(notes.count(Kind::BadPrice) == 1, read.is_none() && !nothing, "{written}");
            assert_eq!(
                item.extra.len(),
                notes.count(Kind::BadPrice),
                "an unreadable price is kept: {written}"
            );
        }
    }

    #[test]
    fn what_a_price_says_more_is_kept() {
        let (item, notes) = one(r#"{"price": {"amount": "3", "currency": "EUR", "net": true, "was": null}}"#);
        assert_eq!(item.price.unwrap().in_currency(Currency::USD).to_string(), "3 EUR");
        assert_eq!(item.extra, [("price".to_owned(), Json::parse(r#"{"net": true}"#).unwrap())]);
        assert_eq!((notes.count(Kind::KeptField), notes.count(Kind::BadPrice)), (1, 0));
    }

    #[test]
    fn a_broken_line_does_not_hide_the_others() {
        let mut notes = Notes::default();
        let file = "\u{feff}{\"sku\": \"a\"}\r\n\r\n{\"sku\": \r\n[1]\n{\"sku\": \"b\"}";
        let items = read(file.as_bytes(), &mut notes);
        assert_eq!(
            items.iter().map(|i| (i.line, i.sku.as_deref())).collect::<Vec<_>>(),
            [(1, Some("a")), (5, Some("b"))]
        );
        assert_eq!(notes.iter().map(|n| n.line).collect::<Vec<_>>(), [Some(3), Some(4)]);
    }

    #[test]
    fn nulls_and_wrong_types_are_tolerated_and_nothing_is_lost() {
        let (item, notes) = one(
            r#"{"sku": 4711, "category": "Bikes", "tags": null, "images": [null, "a.jpg", {"url": "b"}], "attributes": [],
               "brand": " Harbor ", "gtin": 4006381333931, "mpn": {"id": 1},
               "translations": {"en": {"title": "  A\r\nB ", "description": null, "rating": 5}, "de": null, "fr": "x"},
               "vendor": {"id": 1}}"#
                .replace('\n', "")
                .as_str(),
        );
        assert_eq!(item.sku.as_deref(), Some("4711"));
        let facts = [&item.brand, &item.gtin, &item.mpn].map(|fact| fact.as_deref());
        assert_eq!(facts, [Some("Harbor"), Some("4006381333931"), None]);
        assert_eq!(item.category, ["Bikes"]);
        assert_eq!(item.images, ["a.jpg"]);
        assert_eq!(item.translations.len(), 2);
        assert_eq!(item.translations[0].1.title.as_deref(), Some("  A\nB "));
        assert_eq!(item.translations[0].1.extra, [("rating".to_owned(), Json::Number("5".into()))]);
        assert_eq!(
            item.extra.iter().map(|(k, _)| k.as_str()).collect::<Vec<_>>(),
            ["images", "mpn", "translations", "vendor"]
        );
        assert_eq!(notes.count(Kind::KeptField), 4);
    }

    #[test]
    fn control_characters_never_reach_a_page() {
        assert_eq!(clean("a\u{0}b\r\nc\u{fffe}\u{1b}[0m\td\re"), "ab\nc[0m\td\ne");
        assert_eq!(words(" a \n b\u{a0};\t c "), "a b\u{a0}; c");
    }
}
