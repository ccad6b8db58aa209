//! `import catalog`: a neutral catalog, one JSON object per line, as a site folder that `build` takes as it
//! is.
//!
//! Everything between reading and writing is pure. `item` says what a line means, `languages` which locales
//! there are, `category`, `product` and `site` what the files say; only `folder` writes, and only what nobody
//! edited since the last import. Whatever the site has no place for is kept under `[extra]`, and whatever was
//! done to the content is noted: nothing is lost silently.

mod attribute;
mod category;
mod folder;
mod front_matter;
mod html;
mod item;
mod json;
mod languages;
mod mark;
mod markdown;
mod measure;
mod note;
mod pictures;
mod product;
mod prose;
mod rates;
mod site;
mod slugs;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use attribute::Keys;
use category::Categories;
use folder::Folder;
use item::Item;
use languages::Product;
pub use note::{Kind, Note, Notes};
use pictures::Pictures;
use product::Shared;

use crate::error::{Error, Result};
use crate::locale::Locale;
use crate::money::Currency;

/// What to import, and where to.
pub struct Request<'a> {
    /// The catalog: JSON lines. `categories.json` and the pictures lie beside it.
    pub file: &'a Path,
    /// The site folder.
    pub into: &'a Path,
    /// A provider's file of rates, or a folder of snapshots.
    pub rates: Option<&'a Path>,
    /// The currency of prices that name none, and of markets no rate reaches.
    pub currency: Option<Currency>,
}

/// What came of an import.
#[derive(Debug)]
pub struct Imported {
    pub products: usize,
    pub locales: Vec<Locale>,
    /// Markets of the site.toml that was written; none where there was one already.
    pub markets: usize,
    pub pictures: usize,
    pub written: usize,
    pub unchanged: usize,
    pub notes: Notes,
}

impl Imported {
    /// Lines of the catalog that could not be taken. The others were.
    pub fn errors(&self) -> usize {
        self.notes.count(Kind::BrokenLine)
    }
}

pub fn import(request: &Request) -> Result<Imported> {
    let bytes = fs::read(request.file).map_err(|e| Error::io("read the catalog", request.file, e))?;
    let beside = request.file.parent().unwrap_or(Path::new(""));
    let rates = request.rates.map(rates::read).transpose()?;
    let mut folder = Folder::open(request.into)?;
    let mut notes = Notes::default();

    let items = item::read(&bytes, &mut notes);
    let currency = request.currency.unwrap_or_else(|| usual_currency(&items));
    let site_locale = folder.site.as_ref().and_then(|site| site.source_locale.clone());
    let (products, languages) = languages::sort(items, site_locale.as_ref(), &mut notes);

    let pictures = take_pictures(&products, beside, &mut folder, &mut notes)?;
    let mut categories = Categories::read(
        fs::read(beside.join("categories.json")).ok().as_deref(),
        &languages.source,
        &mut notes,
    );
    let out_of_reach = out_of_reach(&products, currency, rates.as_ref(), folder.site.as_ref());
    let shared =
        Shared { languages: &languages, pictures: &pictures, currency, out_of_reach, keys: Keys::default() };
    let imported = write_products(&products, shared, &mut categories, &mut folder, &mut notes)?;
    for (key, locale, text) in categories.files() {
        let path = folder.text_path(&format!("categories/{key}"), locale);
        folder.put_text(&path, &text)?;
    }

    for (path, bytes) in rates.iter().flat_map(|rates| &rates.files) {
        folder.put_new(path, bytes)?;
    }
    let markets = match &folder.site {
        Some(site) => {
            let reads = |locale: &&Locale| site.market_locales.iter().any(|m| m.parents().contains(locale));
            for locale in languages.all.iter().filter(|locale| !reads(locale)) {
                notes.say(Kind::NoMarket, None, locale.as_str());
            }
            0
        }
        None => {
            let exchange = rates.as_ref().map(|rates| &rates.exchange);
            if exchange.is_none() && currencies(products.iter().map(|p| &p.item)).len() > 1 {
                notes.say(Kind::MixedCurrencies, None, "--rates FILE");
            }
            let toml = site::toml(&name(request.file), &languages, currency, exchange, &mut notes);
            folder.put_new("site.toml", toml.as_bytes())?;
            languages.all.len()
        }
    };
    for path in &folder.kept {
        notes.say(Kind::EditedByHand, None, path.clone());
    }
    Ok(Imported {
        products: imported,
        markets,
        pictures: pictures.count(),
        written: folder.written,
        unchanged: folder.unchanged,
        locales: languages.all,
        notes,
    })
}

/// Reads every picture that a product or a text shows, and writes each once.
fn take_pictures(
    products: &[Product],
    beside: &Path,
    folder: &mut Folder,
    notes: &mut Notes,
) -> Result<Pictures> {
    let mut pictures = Pictures::default();
    for product in products {
        let in_texts = product.texts.iter().flat_map(|(_, texts)| prose::pictures(texts));
        for path in product.item.images.iter().cloned().chain(in_texts) {
            if pictures.is_known(&path) {
                continue;
            }
            let Some(below) = pictures::relative(&path) else {
                pictures.refuse(&path, Kind::PictureElsewhere);
                continue;
            };
            let Some(bytes) = read_below(beside, &below) else {
                pictures.refuse(&path, Kind::PictureMissing);
                continue;
            };
            if let Some(placed) = pictures.add(&path, &bytes, |name| folder.fingerprint(name)) {
                if placed.renamed {
                    notes.say(
                        Kind::PictureRenamed,
                        product.item.line,
                        format!("{path}, now {}", placed.path),
                    );
                }
                folder.put_new(&placed.path, &bytes)?;
            }
        }
    }
    Ok(pictures)
}

/// A file that lies below a folder, also after its links are followed.
fn read_below(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let real = fs::canonicalize(folder.join(path)).ok()?;
    let inside = real.starts_with(fs::canonicalize(folder).ok()?) && real.is_file();
    inside.then(|| fs::read(real).ok())?
}

fn write_products(
    products: &[Product],
    mut shared: Shared,
    categories: &mut Categories,
    folder: &mut Folder,
    notes: &mut Notes,
) -> Result<usize> {
    let source = &shared.languages.source;
    let paths: Vec<_> = products
        .iter()
        .map(|product| categories.folder(&product.item.category, source, product.item.line, notes))
        .collect();
    let taken = categories.slugs().chain(folder.pages.iter().map(String::as_str));
    let identities = product::identify(products, source, &folder.products, taken, notes);
    for ((product, identity), category) in products.iter().zip(&identities).zip(paths) {
        let Some(identity) = identity else { continue };
        for (locale, text) in shared.files(product, identity, category, notes) {
            let path = folder.text_path(&format!("products/{}", identity.key), locale.as_ref());
            folder.put_text(&path, &text)?;
        }
    }
    let messages = shared.keys.messages();
    if !messages.is_empty() {
        folder.put_text(&format!("content/messages/{source}.ftl"), &messages)?;
    }
    let here: BTreeSet<_> = identities.iter().flatten().map(|identity| identity.sku.as_str()).collect();
    for (sku, home) in
        folder.products.iter().filter(|(sku, home)| home.imported && !here.contains(sku.as_str()))
    {
        notes.say(Kind::NotInCatalog, None, format!("{sku} in {}", home.key));
    }
    Ok(here.len())
}

fn currencies<'i>(items: impl Iterator<Item = &'i Item>) -> BTreeMap<Currency, usize> {
    let mut counts = BTreeMap::new();
    for currency in items.filter_map(|item| item.price?.currency) {
        *counts.entry(currency).or_default() += 1;
    }
    counts
}

/// Currencies of prices that no market could show: one such price would keep the whole site from being built.
/// Without rates nothing is known of that yet.
fn out_of_reach(
    products: &[Product],
    currency: Currency,
    rates: Option<&rates::Rates>,
    site: Option<&folder::Site>,
) -> BTreeSet<Currency> {
    let Some(rates) = rates else { return BTreeSet::new() };
    let pegged = |from: &Currency| site.is_some_and(|site| site.pegged.contains(from));
    let all = currencies(products.iter().map(|p| &p.item)).into_keys();
    all.filter(|from| rates.exchange.rate(*from, currency).is_err() && !pegged(from)).collect()
}

/// The currency most prices are in.
fn usual_currency(items: &[Item]) -> Currency {
    let counts = currencies(items.iter());
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(Currency::EUR, |(currency, _)| currency)
}

/// The folder the catalog lies in names the site.
fn name(file: &Path) -> String {
    let folder =
        file.canonicalize().ok().and_then(|f| Some(f.parent()?.file_name()?.to_string_lossy().into_owned()));
    let name = item::words(&folder.unwrap_or_default());
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "Catalog".to_owned(),
    }
}
