//! Which text a market shows: field by field, from the nearest rung of its chain that has it.

use std::borrow::Cow;

use crate::catalog::{AttributeValue, Body, Editions, Field, Market, Product, Slugs, Texts, Variant};
use crate::locale::{Locale, english, slugify_ascii};

/// A text, and the language it is in where that is not the market's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalText<'c> {
    pub text: &'c str,
    pub borrowed: Option<&'c Locale>,
}

/// A Markdown text, likewise.
#[derive(Debug, Clone, Copy)]
pub struct LocalBody<'c> {
    pub body: &'c Body,
    pub borrowed: Option<&'c Locale>,
}

/// What everything that has a page has.
#[derive(Debug, Clone)]
pub struct LocalHeading<'c> {
    pub title: LocalText<'c>,
    pub slug: Cow<'c, str>,
    pub summary: Option<LocalText<'c>>,
    pub seo_title: Option<&'c str>,
    /// A page's own words about itself: those made for search results, or the beginning of its summary or body. A body of
    /// pictures has none.
    pub description: Option<&'c str>,
    pub body: Option<LocalBody<'c>>,
    /// The language the main text is borrowed from. The main text is the body, or without one the summary, or
    /// without either the title.
    pub borrowed: Option<&'c Locale>,
}

/// An attribute of a product.
#[derive(Debug, Clone, Copy)]
pub struct Attribute<'c> {
    pub key: &'c str,
    pub value: AttributeValue<'c>,
    pub borrowed: Option<&'c Locale>,
}

/// The chain of a market, each rung with the language a reader must be told of.
#[derive(Debug, Clone)]
pub(super) struct Rungs<'c> {
    market: &'c Market,
    locales: Vec<(&'c Locale, Option<&'c Locale>)>,
    /// The source's language, where readers must be told of it.
    source: Option<&'c Locale>,
}

impl<'c> Rungs<'c> {
    pub fn new(market: &'c Market, source: &'c Locale) -> Self {
        let borrowed = |locale: &'c Locale| (!locale.same_language(&market.locale)).then_some(locale);
        let locales = market.chain.iter().map(|locale| (locale, borrowed(locale))).collect();
        Self { market, locales, source: borrowed(source) }
    }

    /// The editions a text is looked for in, the nearest first.
    pub fn editions(&self, of: &'c Editions) -> impl Iterator<Item = (&'c Texts, Option<&'c Locale>)> {
        let own = of.market(&self.market.id).map(|texts| (texts, None));
        own.into_iter()
            .chain(self.locales.iter().filter_map(|(locale, borrowed)| Some((of.locale(locale)?, *borrowed))))
    }

    /// `name` is what the shop itself calls the thing, for addresses that nothing else is left for.
    pub fn heading(&self, of: &'c Editions, name: &str) -> LocalHeading<'c> {
        // Looked up once, for many fields are looked for in them.
        let editions: Vec<(&'c Texts, Option<&'c Locale>)> = self.editions(of).collect();
        let rungs = || editions.iter().copied();
        let (title_rung, title, title_borrowed) =
            find(rungs(), |t| t.get(Field::Title)).unwrap_or((usize::MAX, "", None));
        let title = LocalText { text: title, borrowed: title_borrowed };
        let summary = find(rungs(), |t| Some((t.get(Field::Summary)?, t.get(Field::Excerpt))));
        let body = find(rungs(), |t| Some((t.body.as_ref()?, t.get(Field::Excerpt))));
        // A text in the page's language says more to its readers than a summary borrowed from another.
        let own_body = matches!(body, Some((.., None)));
        let shown = summary
            .filter(|(_, _, borrowed)| borrowed.is_none() || !own_body)
            .map(|(_, (text, shown), _)| shown.unwrap_or(text));
        // What search engines show is not looked for further away than the text it stands for: a page in German has
        // no English title in search results.
        let seo_title = find(rungs(), |t| t.get(Field::SeoTitle)).filter(|(rung, ..)| *rung <= title_rung);
        let described = summary.as_ref().map(|s| s.0).or(body.as_ref().map(|b| b.0)).unwrap_or(title_rung);
        let seo_description =
            find(rungs(), |t| t.get(Field::SeoDescription)).filter(|(rung, ..)| *rung <= described);
        let borrowed = match (&body, &summary) {
            (Some((.., borrowed)), _) | (None, Some((.., borrowed))) => *borrowed,
            (None, None) => title.borrowed,
        };
        LocalHeading {
            title,
            slug: self.slug(&editions, name),
            summary: summary.map(|(_, (text, _), borrowed)| LocalText { text, borrowed }),
            seo_title: seo_title.map(|(_, text, _)| text),
            description: seo_description
                .map(|(_, text, _)| text)
                .or(shown)
                .or(body.and_then(|(_, (_, shown), _)| shown)),
            body: body.map(|(_, (body, _), borrowed)| LocalBody { body, borrowed }),
            borrowed,
        }
    }

    fn slug(&self, editions: &[(&'c Texts, Option<&'c Locale>)], name: &str) -> Cow<'c, str> {
        let mut slugs =
            editions.iter().filter_map(|(texts, borrowed)| Some((texts.get(Field::Slug)?, *borrowed)));
        let nearest = slugs.clone().next().map_or("", |(slug, _)| slug);
        if self.market.slugs == Slugs::Unicode || nearest.is_ascii() {
            return Cow::Borrowed(nearest);
        }
        let plain = |locale: &Locale, text: &str| Some(slugify_ascii(locale, text)).filter(|s| !s.is_empty());
        let here = &self.market.locale;
        // A slug of which nothing is left in ASCII gives way to the next one's, and at last to the shop's own name,
        // however that is read.
        let plain = slugs
            .find_map(|(slug, borrowed)| plain(borrowed.unwrap_or(here), slug))
            .or_else(|| plain(here, name))
            .or_else(|| plain(&english(), name));
        plain.map_or(Cow::Borrowed("-"), Cow::Owned)
    }

    /// In the order of the source.
    pub fn attributes(&self, product: &'c Product) -> Vec<Attribute<'c>> {
        let rungs: Vec<(Vec<_>, Option<&'c Locale>)> = self
            .editions(&product.editions)
            .map(|(t, borrowed)| (t.attributes().collect(), borrowed))
            .collect();
        let source = product.editions.source();
        let keys = source.into_iter().flat_map(|texts| texts.attributes().map(|(key, _)| key));
        let attribute = |(n, key): (usize, &'c str)| {
            let (value, borrowed) = rungs.iter().find_map(|(attributes, borrowed)| {
                // Most editions have them in one order.
                let here = attributes.get(n).filter(|(k, _)| *k == key);
                let found = here.or_else(|| attributes.iter().find(|(k, _)| *k == key));
                found.map(|(_, value)| (*value, *borrowed))
            })?;
            // A number, a measure or a mark is in no language.
            let borrowed = borrowed.filter(|_| matches!(value, AttributeValue::Text(_)));
            Some(Attribute { key, value, borrowed })
        };
        keys.enumerate().filter_map(attribute).collect()
    }

    /// What of a product's page is borrowed, beside its heading: each field by its name in translations, and its language.
    pub fn borrowed_facts(&self, product: &'c Product, mut tell: impl FnMut(String, &'c Locale)) {
        // Where everything is in the market's own language, nothing can be.
        if self.locales.iter().all(|(_, borrowed)| borrowed.is_none()) {
            return;
        }
        let editions: Vec<(&'c Texts, Option<&'c Locale>)> = self.editions(&product.editions).collect();
        let source = product.editions.source();
        for (key, _) in source.into_iter().flat_map(Texts::attributes) {
            let value =
                |texts: &'c Texts| texts.attributes().find(|(k, _)| *k == key).map(|(_, value)| value);
            if let Some((_, AttributeValue::Text(_), Some(locale))) = find(editions.iter().copied(), value) {
                tell(format!("attributes.{key}"), locale);
            }
        }
        for n in 0..product.images.len() {
            if let Some((.., Some(locale))) = find(editions.iter().copied(), |texts| texts.image_alt(n)) {
                tell(format!("image_alts.{n}"), locale);
            }
        }
        for variant in &product.variants {
            for (word, text) in variant.options.values().zip(self.options(product, variant)) {
                if let Some(locale) = text.borrowed {
                    tell(format!("options.{word}"), locale);
                }
            }
        }
    }

    pub fn image_alt(&self, product: &'c Product, n: usize) -> LocalText<'c> {
        let found = find(self.editions(&product.editions), |t| t.image_alt(n));
        let found = found.or_else(|| find(self.editions(&product.editions), |t| t.get(Field::Title)));
        found.map_or(LocalText { text: "", borrowed: None }, |(_, text, borrowed)| LocalText {
            text,
            borrowed,
        })
    }

    pub fn options(&self, product: &'c Product, variant: &'c Variant) -> impl Iterator<Item = LocalText<'c>> {
        variant.options.values().map(move |word| {
            let translated = find(self.editions(&product.editions), |t| t.option(word));
            match translated {
                Some((_, text, borrowed)) => LocalText { text, borrowed },
                // The source's word, in the source's language; sizes and numbers are in none.
                None => {
                    let wordless = !word.chars().any(|c| c.is_alphabetic()) || word.chars().count() <= 3;
                    LocalText { text: word, borrowed: self.source.filter(|_| !wordless) }
                }
            }
        })
    }
}

/// The nearest rung that has something: its number, what it has, and the language to be told of.
fn find<'c, T>(
    rungs: impl IntoIterator<Item = (&'c Texts, Option<&'c Locale>)>,
    field: impl Fn(&'c Texts) -> Option<T>,
) -> Option<(usize, T, Option<&'c Locale>)> {
    let mut rungs = rungs.into_iter().enumerate();
    rungs.find_map(|(rung, (texts, borrowed))| field(texts).map(|value| (rung, value, borrowed)))
}
