//! A product as it was read, in a form that is kept beside the output and taken up again.
//!
//! Whoever gives [`Draft`] or [`Product`] a field finds that this does not compile, and says how it is kept.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::read::Draft;
use super::{Availability, Override, Prices, Product, Variant, Window};
use crate::calendar;
use crate::catalog::edition::Editions;
use crate::catalog::written::{At, Day, Origin, Span};
use crate::diag::Place;
use crate::incremental::Digest;
use crate::law::{NetQuantity, TaxClass};
use crate::money::Money;

#[derive(Serialize, Deserialize)]
pub struct Kept {
    place: (usize, usize),
    toml: usize,
    facts: u64,
    sku: String,
    prices: KeptPrices,
    terms: KeptTerms,
    overrides: Vec<KeptOverride>,
    tags: Vec<String>,
    brand: Option<String>,
    gtin: Option<String>,
    mpn: Option<String>,
    weight: i64,
    featured: bool,
    variants: Vec<KeptVariant>,
    only: Option<Vec<String>>,
    except: Vec<String>,
    window: KeptWindow,
    windows: Vec<(String, KeptWindow)>,
    category: Option<Word>,
    images: Vec<Word>,
    variant_images: Vec<Vec<Word>>,
    related: Option<Vec<Word>>,
}

#[derive(Serialize, Deserialize)]
struct KeptVariant {
    sku: String,
    prices: KeptPrices,
    terms: KeptTerms,
    overrides: Vec<KeptOverride>,
    options: Vec<(String, String)>,
    gtin: Option<String>,
    available: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptOverride {
    place: (usize, usize),
    prices: Vec<(String, String)>,
    /// As "2026-01-31T00:00:00".
    begin: Option<String>,
    end: Option<String>,
    reason: Option<String>,
}

/// A base price and those by market, as "14.90 EUR".
type KeptPrices = (Option<String>, Vec<(String, String)>);
/// Class of goods, net quantity and deposit.
type KeptTerms = (String, Option<String>, KeptPrices);
/// The first and the last day, as "2026-01-31".
type KeptWindow = (Option<String>, Option<String>);
/// A text and where it stands.
type Word = (String, usize, usize);

impl Kept {
    /// None where there is no telling where the product stands.
    pub fn new(draft: &Draft) -> Option<Kept> {
        let Draft { product, category, images, variant_images, related, origin } = draft;
        // The rest is made when all files are known.
        let Product {
            key: _,
            place,
            facts,
            sku,
            prices,
            tax_class,
            net,
            deposit,
            overrides,
            tags,
            brand,
            gtin,
            mpn,
            weight,
            featured,
            variants,
            ..
        } = product;
        let Availability { only, except, window: always, markets } = &product.availability;
        let Place::At(_, at) = place else { return None };
        let words = |words: &Vec<At<String>>| words.iter().map(word).collect();
        Some(Kept {
            place: (at.start, at.end),
            toml: origin.toml,
            facts: facts.0,
            sku: sku.clone(),
            prices: prices_of(prices),
            terms: terms_of(*tax_class, net, deposit),
            overrides: overrides_of(overrides)?,
            tags: tags.clone(),
            brand: brand.clone(),
            gtin: gtin.clone(),
            mpn: mpn.clone(),
            weight: *weight,
            featured: *featured,
            variants: variants.iter().map(variant_of).collect::<Option<_>>()?,
            only: only.clone(),
            except: except.clone(),
            window: window_of(always),
            windows: markets.iter().map(|(id, window)| (id.clone(), window_of(window))).collect(),
            category: category.as_ref().map(word),
            images: words(images),
            variant_images: variant_images.iter().map(words).collect(),
            related: related.as_ref().map(words),
        })
    }

    /// The draft again; `path` is its file.
    pub fn draft(self, key: &str, path: &str) -> Option<Draft> {
        let words = |words: Vec<Word>| words.into_iter().map(at).collect();
        let windows = self.windows.into_iter().map(|(id, kept)| Some((id, window(kept)?)));
        let availability = Availability {
            only: self.only,
            except: self.except,
            window: window(self.window)?,
            markets: windows.collect::<Option<_>>()?,
        };
        let (tax_class, net, deposit) = terms(self.terms)?;
        let product = Product {
            key: key.to_owned(),
            place: Place::At(path.into(), self.place.0..self.place.1),
            facts: Digest(self.facts),
            sku: self.sku,
            prices: prices(self.prices)?,
            tax_class,
            net,
            deposit,
            overrides: overrides(self.overrides, path)?,
            category: None,
            tags: self.tags,
            brand: self.brand,
            gtin: self.gtin,
            mpn: self.mpn,
            images: Vec::new(),
            related: None,
            weight: self.weight,
            featured: self.featured,
            variants: self.variants.into_iter().map(|kept| variant(kept, path)).collect::<Option<_>>()?,
            availability,
            editions: Editions::default(),
        };
        Some(Draft {
            product,
            category: self.category.map(at),
            images: words(self.images),
            variant_images: self.variant_images.into_iter().map(words).collect(),
            related: self.related.map(words),
            origin: Origin { path: path.into(), toml: self.toml },
        })
    }
}

fn word(at: &At<String>) -> Word {
    (at.value.clone(), at.span.start, at.span.end)
}

fn at((value, start, end): Word) -> At<String> {
    At { value, span: Span { start, end } }
}

fn prices_of(prices: &Prices) -> KeptPrices {
    let fixed = prices.fixed.iter().map(|(market, money)| (market.clone(), money.to_string()));
    (prices.base.map(|money| money.to_string()), fixed.collect())
}

fn prices((base, fixed): KeptPrices) -> Option<Prices> {
    let money = |text: String| text.parse::<Money>().ok();
    let base = match base {
        Some(text) => Some(money(text)?),
        None => None,
    };
    let fixed = fixed.into_iter().map(|(market, text)| Some((market, money(text)?)));
    Some(Prices { base, fixed: fixed.collect::<Option<IndexMap<_, _>>>()? })
}

fn terms_of(class: TaxClass, net: &Option<NetQuantity>, deposit: &Prices) -> KeptTerms {
    (class.name().to_owned(), net.map(|net| net.to_string()), prices_of(deposit))
}

fn terms((class, net, deposit): KeptTerms) -> Option<(TaxClass, Option<NetQuantity>, Prices)> {
    let net = match net {
        Some(text) => Some(text.parse().ok()?),
        None => None,
    };
    Some((class.parse().ok()?, net, prices(deposit)?))
}

fn variant_of(variant: &Variant) -> Option<KeptVariant> {
    // Its picture is found when all files are known.
    let Variant { sku, prices, overrides, tax_class, net, deposit, options, gtin, image: _, available } =
        variant;
    Some(KeptVariant {
        sku: sku.clone(),
        prices: prices_of(prices),
        overrides: overrides_of(overrides)?,
        terms: terms_of(*tax_class, net, deposit),
        options: options.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
        gtin: gtin.clone(),
        available: *available,
    })
}

fn variant(kept: KeptVariant, path: &str) -> Option<Variant> {
    let KeptVariant { sku, prices: priced, overrides: scheduled, terms: stated, options, gtin, available } =
        kept;
    let options = options.into_iter().collect();
    let (prices, (tax_class, net, deposit)) = (prices(priced)?, terms(stated)?);
    let overrides = overrides(scheduled, path)?;
    Some(Variant { sku, prices, overrides, tax_class, net, deposit, options, gtin, image: None, available })
}

fn overrides_of(overrides: &[Override]) -> Option<Vec<KeptOverride>> {
    let kept = |one: &Override| {
        let Override { place: Place::At(_, at), prices, window, reason } = one else { return None };
        Some(KeptOverride {
            place: (at.start, at.end),
            prices: prices.iter().map(|(market, money)| (market.clone(), money.to_string())).collect(),
            begin: window.begin.map(|begin| begin.to_string()),
            end: window.end.map(|end| end.to_string()),
            reason: reason.clone(),
        })
    };
    overrides.iter().map(kept).collect()
}

fn overrides(kept: Vec<KeptOverride>, path: &str) -> Option<Vec<Override>> {
    let one = |kept: KeptOverride| {
        let bound = |text: Option<String>| match text {
            Some(text) => text.parse().ok().map(Some),
            None => Some(None),
        };
        let prices = kept.prices.into_iter().map(|(market, text)| Some((market, text.parse().ok()?)));
        Some(Override {
            place: Place::At(path.into(), kept.place.0..kept.place.1),
            prices: prices.collect::<Option<_>>()?,
            window: calendar::Window { begin: bound(kept.begin)?, end: bound(kept.end)? },
            reason: kept.reason,
        })
    };
    kept.into_iter().map(one).collect()
}

fn window_of(window: &Window) -> KeptWindow {
    let day = |day: Option<Day>| day.map(|day| day.0.to_string());
    (day(window.from), day(window.until))
}

fn window((from, until): KeptWindow) -> Option<Window> {
    let day = |text: Option<String>| match text {
        Some(text) => text.parse().ok().map(|day| Some(Day(day))),
        None => Some(None),
    };
    Some(Window { from: day(from)?, until: day(until)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::product::read;
    use crate::catalog::written::Document;
    use crate::catalog::{Overrides, Site};
    use crate::diag::{Diagnostics, SourceText};

    #[test]
    fn a_product_is_taken_up_as_it_was_read() {
        let site = "name = \"S\"\nbase_url = \"https://s.example\"\nsource_locale = \"en\"\n\
                    [markets.us]\nlocale = \"en-US\"\ncurrency = \"USD\"\n[markets.de]\nlocale = \"de\"\ncurrency = \"EUR\"\n";
        let text = "+++\nsku = \"M-1\"\ntitle = \"Mug\"\nprice = \"14.90 EUR\"\nprices = { us = \"19.00 USD\" }\n\
            category = \"a/b\"\ntags = [\"new\", \"é\"]\nbrand = \"B\"\ngtin = \"4006381333931\"\nmpn = \"x\"\n\
            images = [\"a.jpg\", \"b.jpg\"]\nrelated = [\"M-2\"]\nweight = -3\nfeatured = true\ntax_class = \"books\"\nnet = \"6 x 0.33 l\"\n\
            deposit = \"0.25 EUR\"\ndeposits = { us = \"0.30 USD\" }\n\
            [availability]\nonly = [\"us\", \"de\"]\nexcept = [\"de\"]\nfrom = 2026-01-02\n\
            markets = { us = { until = \"2026-03-04\" } }\n\
            [[overrides]]\nmarkets = [\"us\"]\nprice = \"17 USD\"\nfrom = 2026-11-27\n\
            until = \"2026-11-30T18:00\"\nreason = \"Fair\"\n\
            [[variants]]\nsku = \"M-1-S\"\noptions = { size = \"S\" }\nimages = [\"c.jpg\"]\navailable = false\n\
            [[variants]]\nsku = \"M-1-L\"\nprice = \"15 EUR\"\nnet = \"500 g\"\n\
            tax_class = \"food\"\ndeposit = \"0 EUR\"\n+++\nText.\n";
        let mut found = Diagnostics::default();
        let site = Document::toml(SourceText::new("site.toml", site));
        let site = Site::read(&site, &Overrides::default(), &mut found).unwrap();
        let path = "content/products/mug/index.md";
        let document = Document::markdown(SourceText::new(path, text), 0, &mut found).unwrap();
        let (draft, _) = read::source(&document, "mug", &site, &mut found).unwrap();
        assert!(found.is_empty(), "{found:?}");
        let json = serde_json::to_vec(&Kept::new(&draft)).unwrap();
        let kept: Kept = serde_json::from_slice(&json).unwrap();
        assert_eq!(format!("{:#?}", kept.draft("mug", path).unwrap()), format!("{draft:#?}"));
    }
}
