//! What spans files: names that must lead somewhere, and things that must be unique.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::category::read::Draft as CategoryDraft;
use super::image::{Image, ImageId, is_image};
use super::layout::Kind;
use super::messages::{MessageFile, Messages};
use super::page::StaticPage;
use super::part::{EditionOf, Part};
use super::product::read::Draft as ProductDraft;
use super::site::Site;
use super::text::{Editions, Texts};
use super::written::{At, Document};
use super::{Catalog, Category, CategoryId, Product, ProductId};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::locale::Locale;

/// Puts the parts together. Parts and images must be sorted by path.
pub fn validate(site: Site, parts: Vec<Part>, images: Vec<Image>, found: &mut Diagnostics) -> Catalog {
    let sorted = Sorted::new(parts, found);
    sorted.report_orphans(&site, found);
    let mut join = Join { site: &site, editions: sorted.editions, images: ImageIndex::new(&images), found };
    let (categories, category_ids) = join.categories(sorted.categories);
    let products = join.products(sorted.products, &category_ids);
    let pages = join.pages(sorted.pages);
    let logo = join.logo();
    Catalog {
        categories,
        products,
        pages,
        messages: Arc::new(Messages::new(sorted.messages)),
        logo,
        images,
        site,
    }
}

/// Everything that is no source, by what it belongs to.
type EditionMap = HashMap<(Kind, String), Vec<(EditionOf, Texts, Place)>>;

/// The parts by what they are.
struct Sorted {
    categories: Vec<(CategoryDraft, Texts)>,
    pages: Vec<(StaticPage, Texts)>,
    products: Vec<(Box<ProductDraft>, Texts)>,
    editions: EditionMap,
    messages: Vec<MessageFile>,
}

impl Sorted {
    fn new(parts: Vec<Part>, found: &mut Diagnostics) -> Self {
        let mut sorted = Sorted {
            categories: Vec::new(),
            pages: Vec::new(),
            products: Vec::new(),
            editions: HashMap::new(),
            messages: Vec::new(),
        };
        let mut seen: HashMap<(Kind, String), Place> = HashMap::new();
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
                Part::Category(draft, texts) => {
                    if first(Kind::Category, &draft.category.key, &draft.category.place, found) {
                        sorted.categories.push((draft, texts));
                    }
                }
                Part::Page(page, texts) => {
                    if first(Kind::Page, &page.key, &page.place, found) {
                        sorted.pages.push((page, texts));
                    }
                }
                Part::Product(draft, texts) => {
                    if first(Kind::Product, &draft.product.key, &draft.product.place, found) {
                        sorted.products.push((draft, texts));
                    }
                }
                Part::Edition { kind, key, of, texts, place } => {
                    sorted.editions.entry((kind, key)).or_default().push((of, texts, place));
                }
                Part::Messages(file) => sorted.messages.push(file),
            }
        }
        sorted.categories.sort_by(|a, b| a.0.category.key.cmp(&b.0.category.key));
        sorted.products.sort_by(|a, b| a.0.product.key.cmp(&b.0.product.key));
        sorted.pages.sort_by(|a, b| a.0.key.cmp(&b.0.key));
        sorted
    }

    /// Translations of nothing, and locales that no market reads.
    fn report_orphans(&self, site: &Site, found: &mut Diagnostics) {
        let known: BTreeSet<(Kind, &str)> =
            (self.categories.iter().map(|(d, _)| (Kind::Category, &*d.category.key)))
                .chain(self.products.iter().map(|(d, _)| (Kind::Product, &*d.product.key)))
                .chain(self.pages.iter().map(|(p, _)| (Kind::Page, &*p.key)))
                .collect();
        let mut unread: BTreeMap<&Locale, (usize, &Place)> = BTreeMap::new();
        for ((kind, key), editions) in &self.editions {
            for (of, _, place) in editions {
                if !known.contains(&(*kind, key)) && !self.is_broken(*kind, key, found) {
                    found.push(
                        Diagnostic::error(
                            Code::NoSource,
                            place.clone(),
                            format!("this translates `{key}`, which has no index.md"),
                        )
                        .hint(format!("Write {}{key}/index.md, or delete the translation.", kind.folder()))
                        .maybe_hint(did_you_mean(
                            key,
                            known.iter().filter(|(k, _)| k == kind).map(|(_, key)| *key),
                        )),
                    );
                }
                if let EditionOf::Locale(locale) = of
                    && *locale != site.source_locale
                    && !site.markets.iter().any(|m| m.chain.contains(locale))
                {
                    let entry = unread.entry(locale).or_insert((0, place));
                    entry.0 += 1;
                    if place.path() < entry.1.path() {
                        entry.1 = place;
                    }
                }
            }
        }
        // Markets that are not built now may well read them.
        if !site.markets.is_empty() && site.markets.len() == site.market_ids.len() {
            for (locale, (files, place)) in unread {
                found.push(
                    Diagnostic::warning(
                        Code::UnusedLocale,
                        place.clone(),
                        format!("no market reads texts in `{locale}` ({files} of them)"),
                    )
                    .hint("Add a market with this locale, or rename the files to the locale of a market."),
                );
            }
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
    editions: EditionMap,
    images: ImageIndex<'a>,
    found: &'a mut Diagnostics,
}

impl Join<'_> {
    fn editions(&mut self, kind: Kind, key: &str, source: Texts) -> Editions {
        let mut editions = Editions::default();
        editions.insert_locale(self.site.source_locale.clone(), source);
        let mut others = self.editions.remove(&(kind, key.to_owned())).unwrap_or_default();
        others.sort_by(|a, b| a.2.path().cmp(b.2.path()));
        for (of, texts, place) in others {
            let doubled = match &of {
                EditionOf::Locale(locale) => editions.locale(locale).is_some(),
                EditionOf::Market(id) => editions.market(id).is_some(),
            };
            if doubled {
                self.found.push(
                    Diagnostic::error(
                        Code::DuplicateDocument,
                        place,
                        format!("`{key}` has a second text in the same language"),
                    )
                    .hint("index.md is the text in the source locale; every other locale has one file."),
                );
                continue;
            }
            match of {
                EditionOf::Locale(locale) => editions.insert_locale(locale, texts),
                EditionOf::Market(id) => editions.insert_market(id, texts),
            }
        }
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
            category.image = draft.image.and_then(|image| self.image(&image, &draft.document));
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

    fn products(
        &mut self,
        drafts: Vec<(Box<ProductDraft>, Texts)>,
        categories: &CategoryIds,
    ) -> Vec<Product> {
        let drafts = self.unique_skus(drafts);
        let ids: HashMap<String, ProductId> =
            drafts.iter().enumerate().map(|(i, (d, _))| (d.product.sku.clone(), ProductId(i))).collect();
        let joined = drafts.into_iter().map(|(draft, texts)| {
            let ProductDraft { mut product, category, images, variant_images, related, document } = *draft;
            product.category = category.and_then(|key| self.category(&key, &document, categories));
            product.images = images.iter().filter_map(|image| self.image(image, &document)).collect();
            // A variant's pictures follow the product's own; those that another has shown already are not repeated.
            for (variant, images) in product.variants.iter_mut().zip(&variant_images) {
                for image in images.iter().filter_map(|image| self.image(image, &document)) {
                    let known = product.images.iter().position(|known| *known == image);
                    variant.image.get_or_insert(known.unwrap_or(product.images.len()));
                    product.images.extend(known.is_none().then_some(image));
                }
            }
            product.related = related
                .map(|skus| skus.iter().filter_map(|sku| self.related(sku, &document, &ids)).collect());
            product.editions = self.editions(Kind::Product, &product.key, texts);
            product
        });
        joined.collect()
    }

    /// A SKU names one thing that can be bought. The second product that claims it is left out.
    fn unique_skus(&mut self, drafts: Vec<(Box<ProductDraft>, Texts)>) -> Vec<(Box<ProductDraft>, Texts)> {
        let mut seen: HashMap<String, Place> = HashMap::new();
        let mut unique = Vec::with_capacity(drafts.len());
        for (draft, texts) in drafts {
            let product = &draft.product;
            let skus = || std::iter::once(&product.sku).chain(product.variants.iter().map(|v| &v.sku));
            // A product may carry the SKU of one of its own variants.
            let mut own = BTreeSet::new();
            let twice = product.variants.iter().map(|v| &v.sku).find(|sku| !own.insert(*sku));
            let taken = skus().find_map(|sku| seen.get(sku).map(|place| (sku.clone(), Some(place.clone()))));
            let taken = taken.or_else(|| twice.map(|sku| (sku.clone(), None)));
            let Some((sku, other)) = taken else {
                seen.extend(skus().map(|sku| (sku.clone(), product.place.clone())));
                unique.push((draft, texts));
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

    fn category(&mut self, key: &At<String>, document: &Document, ids: &CategoryIds) -> Option<CategoryId> {
        let id = ids.get(key.trim_matches('/')).copied();
        if id.is_none() {
            let message = format!("there is no category `{}`", key.value);
            self.found.push(
                Diagnostic::error(Code::UnknownCategory, document.place(key.span), message)
                    .hint(format!("Write content/categories/{}/index.md with its title.", key.value))
                    .maybe_hint(did_you_mean(key, ids.keys().map(String::as_str))),
            );
        }
        id
    }

    fn related(
        &mut self,
        sku: &At<String>,
        document: &Document,
        ids: &HashMap<String, ProductId>,
    ) -> Option<ProductId> {
        let id = ids.get(&sku.value).copied();
        if id.is_none() {
            let message = format!("there is no product `{}`", sku.value);
            self.found.push(
                Diagnostic::error(Code::DanglingLink, document.place(sku.span), message)
                    .hint("`related` lists SKUs of products.")
                    .maybe_hint(did_you_mean(sku, ids.keys().map(String::as_str))),
            );
        }
        id
    }

    fn image(&mut self, written: &At<String>, document: &Document) -> Option<ImageId> {
        let folder = document.source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        self.picture(written, folder, document.place(written.span))
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
struct ImageIndex<'a>(HashMap<&'a str, ImageId>);

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
        d.hint(hint).maybe_hint(did_you_mean(written, beside))
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
