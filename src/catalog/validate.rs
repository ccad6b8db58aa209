//! What spans files: names that must lead somewhere, and things that must be unique.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::category::read::Draft as CategoryDraft;
use super::edition::{Editions, Texts};
use super::glossary::Glossary;
use super::image::{Image, ImageId, is_image};
use super::layout::{Kind, Slot};
use super::messages::{MessageFile, Messages};
use super::page::StaticPage;
use super::part::{EditionOf, EditionPart, Part};
use super::product::read::Draft as ProductDraft;
use super::promotion;
use super::promotion::read::Draft as PromotionDraft;
use super::site::Site;
use super::written::{At, Origin};
use super::{Catalog, Category, CategoryId, Product, ProductId};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::locale::Locale;
use crate::source::Sources;

/// Puts the parts together. Parts and images must be sorted by path.
pub fn validate(
    site: Site,
    sources: &Sources,
    parts: Vec<Part>,
    images: Vec<Image>,
    found: &mut Diagnostics,
) -> Catalog {
    let sorted = Sorted::new(sources, parts, found);
    sorted.report_orphans(&site, sources, found);
    sorted.report_vain_borrowing(&site, found);
    let images_by_path = ImageIndex::new(&images);
    let mut join = Join { site: &site, sources, editions: sorted.editions, images: images_by_path, found };
    let (categories, category_ids) = join.categories(sorted.categories);
    let products = join.products(sorted.products, &category_ids);
    join.net_quantities(&products, &categories);
    let pages = join.pages(sorted.pages);
    join.priced_categories(&category_ids);
    let logo = join.logo();
    let promotions = promotion::join(sorted.promotions, &site, &products, &categories, found);
    Catalog {
        categories,
        products,
        pages,
        promotions,
        messages: Arc::new(Messages::new(sorted.messages)),
        logo,
        images,
        glossary: sorted.glossary,
        site,
    }
}

/// Everything that is no source, by what it belongs to.
type EditionMap<'s> = BTreeMap<Kind, FxHashMap<&'s str, Vec<EditionPart>>>;

/// Large, and sorted and passed on: a pointer is moved instead.
type ProductPart = Box<(ProductDraft, Texts)>;

/// The parts by what they are.
struct Sorted<'s> {
    categories: Vec<(CategoryDraft, Texts)>,
    pages: Vec<(StaticPage, Texts)>,
    products: Vec<ProductPart>,
    editions: EditionMap<'s>,
    messages: Vec<MessageFile>,
    promotions: Vec<PromotionDraft>,
    glossary: Glossary,
}

impl<'s> Sorted<'s> {
    fn new(sources: &'s Sources, parts: Vec<Part>, found: &mut Diagnostics) -> Self {
        let mut sorted = Sorted {
            categories: Vec::new(),
            pages: Vec::new(),
            products: Vec::new(),
            editions: EditionMap::new(),
            messages: Vec::new(),
            promotions: Vec::new(),
            glossary: Glossary::default(),
        };
        let mut seen: FxHashMap<(Kind, String), Place> = FxHashMap::default();
        let mut first = |kind: Kind, key: &str, place: &Place, found: &mut Diagnostics| match seen
            .insert((kind, key.to_owned()), place.clone())
        {
            None => true,
            Some(other) => {
                found.push(
                    Diagnostic::error(
                        Code::DuplicateDocument,
                        place.clone(),
                        format!("`{key}` has two files that say what it is"),
                    )
                    .related(other, "the other file")
                    .hint("Keep the folder with index.md or the single file, not both."),
                );
                false
            }
        };
        for part in parts {
            match part {
                Part::Category(read) => {
                    if first(Kind::Category, &read.0.category.key, &read.0.category.place, found) {
                        sorted.categories.push(*read);
                    }
                }
                Part::Page(read) => {
                    if first(Kind::Page, &read.0.key, &read.0.place, found) {
                        sorted.pages.push(*read);
                    }
                }
                Part::Product(read) => {
                    if first(Kind::Product, &read.0.product.key, &read.0.product.place, found) {
                        sorted.products.push(read);
                    }
                }
                Part::Edition(edition) => {
                    if let Some(slot) = Slot::of(edition.path(sources)) {
                        let of_kind = sorted.editions.entry(slot.kind).or_default();
                        of_kind.entry(slot.key).or_default().push(*edition);
                    }
                }
                Part::Messages(file) => sorted.messages.push(*file),
                Part::Promotion(draft) => sorted.promotions.push(*draft),
                Part::Glossary(glossary) => sorted.glossary = *glossary,
            }
        }
        sorted.categories.sort_by(|a, b| a.0.category.key.cmp(&b.0.category.key));
        sorted.products.sort_by(|a, b| a.0.product.key.cmp(&b.0.product.key));
        sorted.pages.sort_by(|a, b| a.0.key.cmp(&b.0.key));
        sorted
    }

    /// Translations of nothing, and locales that no market reads.
    fn report_orphans(&self, site: &Site, sources: &Sources, found: &mut Diagnostics) {
        let known: BTreeSet<(Kind, &str)> =
            (self.categories.iter().map(|(d, _)| (Kind::Category, &*d.category.key)))
                .chain(self.products.iter().map(|p| (Kind::Product, &*p.0.product.key)))
                .chain(self.pages.iter().map(|(p, _)| (Kind::Page, &*p.key)))
                .collect();
        let mut unread: BTreeMap<&Locale, (usize, &EditionPart)> = BTreeMap::new();
        let editions = self.editions.iter().flat_map(|(kind, of_kind)| std::iter::repeat(kind).zip(of_kind));
        for (kind, (key, editions)) in editions {
            let is_orphan = !known.contains(&(*kind, *key));
            for edition in editions {
                if is_orphan && !self.is_broken(*kind, key, found) {
                    found.push(
                        Diagnostic::error(
                            Code::NoSource,
                            edition.place(sources),
                            format!("this translates `{key}`, which has no index.md"),
                        )
                        .hint(format!("Write {}{key}/index.md, or delete the translation.", kind.folder()))
                        .suggestion(did_you_mean(
                            key,
                            known.iter().filter(|(k, _)| k == kind).map(|(_, key)| *key),
                        )),
                    );
                }
                if let EditionOf::Locale(locale) = &edition.of
                    && *locale != site.source_locale
                    && !site.markets.iter().any(|m| m.chain.contains(locale))
                {
                    let entry = unread.entry(locale).or_insert((0, edition));
                    entry.0 += 1;
                    if edition.path(sources) < entry.1.path(sources) {
                        entry.1 = edition;
                    }
                }
            }
        }
        // Markets that are not built now may well read them.
        if !site.markets.is_empty() && site.markets.len() == site.market_ids.len() {
            for (locale, (files, first)) in unread {
                found.push(
                    Diagnostic::warning(
                        Code::UnusedLocale,
                        first.place(sources),
                        format!("no market reads texts in `{locale}` ({files} of them)"),
                    )
                    .hint("Add a market with this locale, or rename the files to the locale of a market."),
                );
            }
        }
    }

    /// Locales that a market borrows from, and in which nobody has written anything.
    fn report_vain_borrowing(&self, site: &Site, found: &mut Diagnostics) {
        if site.markets.iter().all(|market| market.borrows.is_empty()) {
            return;
        }
        let editions = self.editions.values().flat_map(FxHashMap::values).flatten();
        let written: BTreeSet<&Locale> = editions
            .filter_map(|edition| match &edition.of {
                EditionOf::Locale(locale) => Some(locale),
                _ => None,
            })
            .chain([&site.source_locale])
            .collect();
        let mut told = BTreeSet::new();
        for (market, (locale, place)) in
            site.markets.iter().flat_map(|m| m.borrows.iter().map(move |b| (m, b)))
        {
            if locale.parents().iter().any(|locale| written.contains(locale)) || !told.insert(locale) {
                continue;
            }
            let all: Vec<&str> = written.iter().map(|locale| locale.as_str()).collect();
            let message =
                format!("no text is written in `{locale}`, which the market `{}` borrows from", market.id);
            found.push(
                Diagnostic::warning(Code::UnknownLocale, place.clone(), message)
                    .hint(format!("There are texts in: {}.", all.join(", "))),
            );
        }
    }

    /// A source that was left out because it is broken has been reported already; its translations are not orphans.
    fn is_broken(&self, kind: Kind, key: &str, found: &Diagnostics) -> bool {
        let folder = format!("{}{key}/index.md", kind.folder());
        let flat = format!("{}{key}.md", kind.folder());
        found.iter().any(|d| d.place.path() == folder || d.place.path() == flat)
    }
}

/// What the cross-checks need, and where they report.
struct Join<'a> {
    site: &'a Site,
    sources: &'a Sources,
    editions: EditionMap<'a>,
    images: ImageIndex<'a>,
    found: &'a mut Diagnostics,
}

impl Join<'_> {
    fn editions(&mut self, kind: Kind, key: &str, source: Texts) -> Editions {
        let mut editions = Editions::default();
        editions.insert_locale(self.site.source_locale.clone(), source);
        let mut others = self.editions.get_mut(&kind).and_then(|of| of.remove(key)).unwrap_or_default();
        others.sort_by_key(|edition| edition.file);
        for edition in others {
            let doubled = match &edition.of {
                EditionOf::Locale(locale) => editions.locale(locale).is_some(),
                EditionOf::Market(id) => editions.market(id).is_some(),
            };
            if doubled {
                self.found.push(
                    Diagnostic::error(
                        Code::DuplicateDocument,
                        edition.place(self.sources),
                        format!("`{key}` has a second text in the same language"),
                    )
                    .hint("index.md is the text in the source locale; every other locale has one file."),
                );
                continue;
            }
            match edition.of {
                EditionOf::Locale(locale) => editions.insert_locale(locale, edition.texts),
                EditionOf::Market(id) => editions.insert_market(id, edition.texts),
            }
        }
        editions.settle();
        editions
    }

    fn categories(&mut self, drafts: Vec<(CategoryDraft, Texts)>) -> (Vec<Category>, CategoryIds) {
        let ids: CategoryIds =
            drafts.iter().enumerate().map(|(i, (d, _))| (d.category.key.clone(), CategoryId(i))).collect();
        let joined = drafts.into_iter().map(|(draft, texts)| {
            let mut category = draft.category;
            if let Some((parent, _)) = category.key.rsplit_once('/') {
                category.parent = ids.get(parent).copied();
                if category.parent.is_none() {
                    self.found.push(
                        Diagnostic::error(
                            Code::UnknownCategory,
                            category.place.clone(),
                            format!("`{}` lies in the category `{parent}`, which has no text", category.key),
                        )
                        .hint(format!("Write content/categories/{parent}/index.md with its title.")),
                    );
                }
            }
            category.image = draft.image.and_then(|image| self.image(&image, &draft.origin));
            category.editions = self.editions(Kind::Category, &category.key, texts);
            category
        });
        (joined.collect(), ids)
    }

    fn pages(&mut self, drafts: Vec<(StaticPage, Texts)>) -> Vec<StaticPage> {
        let joined = drafts.into_iter().map(|(mut page, texts)| {
            page.editions = self.editions(Kind::Page, &page.key, texts);
            page
        });
        joined.collect()
    }

    fn products(&mut self, drafts: Vec<ProductPart>, categories: &CategoryIds) -> Vec<Product> {
        let drafts = self.unique_skus(drafts);
        let ids: FxHashMap<String, ProductId> =
            drafts.iter().enumerate().map(|(i, read)| (read.0.product.sku.clone(), ProductId(i))).collect();
        let joined = drafts.into_iter().map(|read| {
            let (draft, texts) = *read;
            let ProductDraft { mut product, category, images, variant_images, related, origin } = draft;
            product.category = category.and_then(|key| self.category(&key, &origin, categories));
            product.images = images.iter().filter_map(|image| self.image(image, &origin)).collect();
            // A variant's pictures follow the product's own; those that another has shown already are not repeated.
            for (variant, images) in product.variants.iter_mut().zip(&variant_images) {
                for image in images.iter().filter_map(|image| self.image(image, &origin)) {
                    let known = product.images.iter().position(|known| *known == image);
                    variant.image.get_or_insert(known.unwrap_or(product.images.len()));
                    product.images.extend(known.is_none().then_some(image));
                }
            }
            product.related =
                related.map(|skus| skus.iter().filter_map(|sku| self.related(sku, &origin, &ids)).collect());
            product.editions = self.editions(Kind::Product, &product.key, texts);
            product
        });
        joined.collect()
    }

    /// A SKU names one thing that can be bought. The second product that claims it is left out.
    fn unique_skus(&mut self, drafts: Vec<ProductPart>) -> Vec<ProductPart> {
        let mut seen: FxHashMap<String, Place> = FxHashMap::default();
        let mut unique = Vec::with_capacity(drafts.len());
        for read in drafts {
            let product = &read.0.product;
            let skus = || std::iter::once(&product.sku).chain(product.variants.iter().map(|v| &v.sku));
            // A product may carry the SKU of one of its own variants.
            let mut own = BTreeSet::new();
            let twice = product.variants.iter().map(|v| &v.sku).find(|sku| !own.insert(*sku));
            let taken = skus().find_map(|sku| seen.get(sku).map(|place| (sku.clone(), Some(place.clone()))));
            let taken = taken.or_else(|| twice.map(|sku| (sku.clone(), None)));
            let Some((sku, other)) = taken else {
                seen.extend(skus().map(|sku| (sku.clone(), product.place.clone())));
                unique.push(read);
                continue;
            };
            let mut d = match &other {
                Some(_) => Diagnostic::error(
                    Code::DuplicateSku,
                    product.place.clone(),
                    format!("another product has the SKU `{sku}`"),
                ),
                None => Diagnostic::error(
                    Code::DuplicateSku,
                    product.place.clone(),
                    format!("two variants of `{}` have the SKU `{sku}`", product.sku),
                ),
            };
            if let Some(other) = other {
                d = d.related(other, "first used here");
            }
            self.found.push(d.hint("Give every product and every variant an article number of its own."));
        }
        unique
    }

    /// Where a category shows unit prices, its products and those below it say how much there is in them.
    fn net_quantities(&mut self, products: &[Product], categories: &[Category]) {
        let shows = |id: CategoryId| {
            let line = std::iter::successors(Some(id), |id| categories[id.0].parent);
            line.into_iter().find_map(|id| categories[id.0].unit_price).unwrap_or(false)
        };
        for product in products.iter().filter(|product| product.category.is_some_and(shows)) {
            let without = product.variants.iter().find(|v| v.net.is_none()).map(|v| &v.sku);
            let sku = match product.net {
                Some(_) => continue,
                None if product.variants.is_empty() => &product.sku,
                None => match without {
                    Some(sku) => sku,
                    None => continue,
                },
            };
            let markets =
                self.site.markets.iter().filter(|m| m.asks_net() && product.availability.names(&m.id));
            let markets: Vec<&str> = markets.map(|m| m.id.as_str()).collect();
            if !markets.is_empty() {
                let message = format!(
                    "{sku} has no net quantity, but unit prices are shown in: {}",
                    markets.join(", ")
                );
                let d = Diagnostic::error(Code::MissingNet, product.place.clone(), message);
                self.found.push(d.hint("Say how much there is in a package: net = \"0.33 l\"."));
            }
        }
    }

    fn category(&mut self, key: &At<String>, origin: &Origin, ids: &CategoryIds) -> Option<CategoryId> {
        let id = ids.get(key.trim_matches('/')).copied();
        if id.is_none() {
            let message = format!("there is no category `{}`", key.value);
            self.found.push(
                Diagnostic::error(Code::UnknownCategory, origin.place(key.span), message)
                    .hint(format!("Write content/categories/{}/index.md with its title.", key.value))
                    .suggestion(did_you_mean(key, ids.keys().map(String::as_str))),
            );
        }
        id
    }

    /// The categories whose prices a market adjusts on their own.
    fn priced_categories(&mut self, ids: &CategoryIds) {
        let site = self.site;
        for (key, _) in site.markets.iter().flat_map(|market| &market.rules.categories) {
            if !ids.contains_key(&key.value) {
                let message = format!("there is no category `{}`", key.value);
                self.found.push(
                    Diagnostic::error(Code::UnknownCategory, site.place(key), message)
                        .hint("Write its folder below content/categories.")
                        .suggestion(did_you_mean(key, ids.keys().map(String::as_str))),
                );
            }
        }
    }

    fn related(
        &mut self,
        sku: &At<String>,
        origin: &Origin,
        ids: &FxHashMap<String, ProductId>,
    ) -> Option<ProductId> {
        let id = ids.get(&sku.value).copied();
        if id.is_none() {
            let message = format!("there is no product `{}`", sku.value);
            self.found.push(
                Diagnostic::error(Code::DanglingLink, origin.place(sku.span), message)
                    .hint("`related` lists SKUs of products.")
                    .suggestion(did_you_mean(sku, ids.keys().map(String::as_str))),
            );
        }
        id
    }

    fn image(&mut self, written: &At<String>, origin: &Origin) -> Option<ImageId> {
        let folder = origin.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        self.picture(written, folder, origin.place(written.span))
    }

    /// A picture that cannot be read has been reported, and is not unknown.
    fn picture(&mut self, written: &At<String>, folder: &str, place: Place) -> Option<ImageId> {
        let id = self.images.find(written, folder);
        let path = resolve(written, folder);
        let broken = |d: &Diagnostic| d.code == Code::BadImage && Some(d.place.path()) == path.as_deref();
        if id.is_none() && !self.found.iter().any(broken) {
            self.found.push(self.images.unknown(written, folder, place));
        }
        id
    }

    fn logo(&mut self) -> Option<ImageId> {
        let logo = self.site.organization.logo.as_ref()?;
        self.picture(logo, "content", self.site.place(logo))
    }
}

type CategoryIds = BTreeMap<String, CategoryId>;

/// Pictures by path.
struct ImageIndex<'a>(FxHashMap<&'a str, ImageId>);

impl<'a> ImageIndex<'a> {
    fn new(images: &'a [Image]) -> Self {
        Self(images.iter().enumerate().map(|(i, image)| (image.path.as_str(), ImageId(i))).collect())
    }

    /// "front.jpg" lies beside the text that names it; "/images/front.jpg" below content/.
    fn find(&self, written: &str, folder: &str) -> Option<ImageId> {
        self.0.get(resolve(written, folder)?.as_str()).copied()
    }

    fn unknown(&self, written: &At<String>, folder: &str, place: Place) -> Diagnostic {
        let path = resolve(written, folder);
        let d = Diagnostic::error(
            Code::UnknownImage,
            place,
            format!("there is no picture `{}`", path.as_deref().unwrap_or(written)),
        );
        let beside = self.0.keys().filter_map(|p| p.strip_prefix(folder)?.strip_prefix('/'));
        let hint = match is_image(written) {
            true => "Put the file beside the text, or name it from content/: \"/images/front.jpg\"",
            false => "Pictures are JPEG, PNG, WebP, AVIF, GIF or SVG files, and are called so.",
        };
        d.hint(hint).suggestion(did_you_mean(written, beside))
    }
}

/// A path as written in a text of `folder`, from the site folder. `None`: it leads out of `content/`.
pub fn resolve(written: &str, folder: &str) -> Option<String> {
    use icu::normalizer::ComposingNormalizerBorrowed;
    let (mut parts, rest) = match written.strip_prefix('/') {
        Some(rest) => (vec!["content"], rest),
        None => (folder.split('/').collect(), written),
    };
    for part in rest.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    path.starts_with("content/").then(|| ComposingNormalizerBorrowed::new_nfc().normalize(&path).into_owned())
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_are_resolved_inside_content() {
        for (written, folder, path) in [
            ("a.jpg", "content/products/mug", Some("content/products/mug/a.jpg")),
            ("./x/../a.jpg", "content/products/mug", Some("content/products/mug/a.jpg")),
            ("/images/a.jpg", "content/products/mug", Some("content/images/a.jpg")),
            ("../../../site.toml", "content/products/mug", None),
            ("../../../../etc/passwd", "content/products/mug", None),
        ] {
            assert_eq!(resolve(written, folder).as_deref(), path, "{written}");
        }
    }
}
