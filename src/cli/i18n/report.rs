//! How far every text has come in every language, counted.

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::stale::{self, Stale};
use crate::catalog::translation::{Counts, Coverage, Family, Item, Status, Translations, Unit, kind_of};
use crate::catalog::{Catalog, CategoryId, Market};
use crate::locale::Locale;
use crate::storefront::Percent;

pub struct Report<'c> {
    pub source_locale: &'c Locale,
    pub languages: Vec<Language<'c>>,
    /// The markets that need translations, by the languages above.
    pub markets: Vec<OfMarket<'c>>,
    pub products: Vec<Row<'c>>,
    /// With the texts of their products, and of all categories below.
    pub categories: Vec<Row<'c>>,
    pub stale: Vec<Stale<'c>>,
}

/// How much of a market is translated, by importance.
pub struct OfMarket<'c> {
    pub market: &'c Market,
    pub coverage: Coverage<'c>,
}

/// One locale of markets.
pub struct Language<'c> {
    pub locale: &'c Locale,
    /// The locale of the files to be filled.
    pub home: &'c Locale,
    pub markets: Vec<&'c str>,
    pub all: Counts,
    /// By the kind of field: "title", "attributes"; all messages are one kind.
    pub fields: IndexMap<&'c str, Counts>,
    /// What is missing or stale.
    pub open: Vec<Open<'c>>,
}

pub struct Open<'c> {
    pub status: Status,
    pub item: &'c Item,
    pub unit: &'c Unit,
    /// The translation, there or to be written.
    pub file: String,
    /// What readers see meanwhile.
    pub shown: &'c Locale,
}

/// A product or a category, in every language; none where no market of the language has it.
pub struct Row<'c> {
    pub name: &'c str,
    pub key: &'c str,
    /// How many categories it is within.
    pub depth: usize,
    pub counts: Vec<Option<Counts>>,
}

impl<'c> Report<'c> {
    /// `wanted`: these locales, of markets or of files, or all.
    pub fn new(catalog: &'c Catalog, translations: &'c Translations, wanted: &[Locale]) -> Self {
        let source_locale = &catalog.site.source_locale;
        let mut spoken: IndexMap<&Locale, (&Locale, Vec<usize>)> = IndexMap::new();
        for (n, market) in catalog.site.markets.iter().enumerate() {
            let Some(home) = translations.home(market, source_locale) else { continue };
            if wanted.is_empty() || wanted.contains(&market.locale) || wanted.contains(home) {
                spoken.entry(&market.locale).or_insert((home, Vec::new())).1.push(n);
            }
        }
        let named = |family| translations.items.iter().filter(move |item| item.family == family);
        let row = |item: &'c Item| Row { name: item.title(), key: &item.key, depth: 0, counts: Vec::new() };
        let mut report = Report {
            source_locale,
            languages: Vec::new(),
            markets: Vec::new(),
            products: named(Family::Product).map(row).collect(),
            categories: named(Family::Category).map(row).collect(),
            stale: stale::gather(catalog, translations, wanted, &|_, _| true),
        };
        for (n, row) in report.categories.iter_mut().enumerate() {
            row.depth = catalog.lineage(CategoryId(n)).len() - 1;
        }
        for (locale, (home, markets)) in spoken {
            report.markets.extend(markets.iter().map(|n| OfMarket {
                market: &catalog.site.markets[*n],
                coverage: Coverage::of(translations, &catalog.site, *n),
            }));
            report.add(catalog, translations, locale, home, &markets);
        }
        report
    }

    fn add(
        &mut self,
        catalog: &'c Catalog,
        translations: &'c Translations,
        locale: &'c Locale,
        home: &'c Locale,
        markets: &[usize],
    ) {
        let of_site = &catalog.site.markets;
        let ids = markets.iter().map(|n| &*of_site[*n].id).collect();
        let mut language = Language {
            locale,
            home,
            markets: ids,
            all: Counts::default(),
            fields: IndexMap::new(),
            open: Vec::new(),
        };
        let mut of_categories = vec![None; self.categories.len()];
        let mut products = self.products.iter_mut();
        let mut categories = 0;
        for item in &translations.items {
            let sold = markets.iter().filter(|n| item.markets.contains(n)).map(|n| &of_site[*n]);
            let sold: Vec<&Market> = sold.collect();
            let counts = (!sold.is_empty()).then(|| language.count(item, &sold, &catalog.site.source_locale));
            let category = match item.family {
                Family::Product => {
                    if let Some(row) = products.next() {
                        row.counts.push(counts);
                    }
                    item.category.map(|id| id.0)
                }
                Family::Category => {
                    categories += 1;
                    Some(categories - 1)
                }
                Family::Page | Family::Messages | Family::Theme => None,
            };
            let (Some(category), Some(counts)) = (category, counts) else { continue };
            for CategoryId(above) in catalog.lineage(CategoryId(category)) {
                *of_categories[above].get_or_insert_with(Counts::default) += counts;
            }
        }
        self.categories.iter_mut().zip(of_categories).for_each(|(row, counts)| row.counts.push(counts));
        self.languages.push(language);
    }

    /// Says which languages have less translated than this part; none has.
    pub fn covers(&self, least: Decimal) -> bool {
        let mut covers = true;
        for language in &self.languages {
            let (done, all) = (language.all.translated(), language.all.all());
            if Decimal::from(done) < least * Decimal::from(all) {
                let percent = Percent(least, false);
                say_aside!("{}: {done} of {all} texts are translated, less than {percent}", language.locale);
                covers = false;
            }
        }
        covers
    }

    pub fn tells_of(&self, locale: &Locale) -> bool {
        self.languages.iter().any(|language| language.locale == locale || language.home == locale)
    }
}

impl<'c> Language<'c> {
    fn count(&mut self, item: &'c Item, markets: &[&Market], source_locale: &'c Locale) -> Counts {
        let mut counts = Counts::default();
        for (unit, verdict) in item.verdicts(markets) {
            counts.add(verdict.status);
            let kind = match item.family {
                Family::Messages | Family::Theme => item.family.name(),
                _ => kind_of(&unit.field),
            };
            self.fields.entry(kind).or_default().add(verdict.status);
            if matches!(verdict.status, Status::Missing | Status::Stale) {
                let source = item.language.as_ref().unwrap_or(source_locale);
                let shown = verdict.edition.map_or(source, |edition| &edition.locale);
                let file = match (verdict.status, verdict.edition) {
                    (Status::Stale, Some(edition)) => edition.file.clone(),
                    _ => item.path(self.home),
                };
                self.open.push(Open { status: verdict.status, item, unit, file, shown });
            }
        }
        self.all += counts;
        counts
    }
}
