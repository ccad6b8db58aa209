//! Which products a promotion is for: names become ids when all files are known, once for all markets.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Promotion;
use super::read::Draft;
use crate::catalog::site::Site;
use crate::catalog::written::{At, Origin};
use crate::catalog::{Category, CategoryId, Product, ProductId};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};

/// Products, and variants of others.
#[derive(Debug, Default)]
pub(super) struct Reached {
    products: HashSet<ProductId>,
    variants: HashSet<(ProductId, usize)>,
}

impl Reached {
    pub fn has(&self, product: ProductId, variant: Option<usize>) -> bool {
        self.products.contains(&product)
            || variant.is_some_and(|variant| self.variants.contains(&(product, variant)))
    }

    fn is_empty(&self) -> bool {
        self.products.is_empty() && self.variants.is_empty()
    }
}

/// Finds what promotions name. Those that name something unknown are left out.
pub fn join(
    mut drafts: Vec<Draft>,
    site: &Site,
    products: &[Product],
    categories: &[Category],
    found: &mut Diagnostics,
) -> Vec<Promotion> {
    if drafts.is_empty() {
        return Vec::new();
    }
    drafts.sort_by(|a, b| a.promotion.id.cmp(&b.promotion.id));
    let names = Names::new(site, products, categories);
    drafts.into_iter().filter_map(|draft| names.promotion(draft, found)).collect()
}

/// What can be named.
struct Names<'c> {
    products: &'c [Product],
    categories: &'c [Category],
    skus: HashMap<&'c str, (ProductId, Option<usize>)>,
    tags: BTreeSet<&'c str>,
}

impl<'c> Names<'c> {
    fn new(site: &'c Site, products: &'c [Product], categories: &'c [Category]) -> Self {
        let mut skus = HashMap::new();
        let mut tags: BTreeSet<&str> = site.tags.iter().flatten().map(String::as_str).collect();
        for (product, id) in products.iter().zip((0..).map(ProductId)) {
            for (n, variant) in product.variants.iter().enumerate() {
                skus.insert(variant.sku.as_str(), (id, Some(n)));
            }
            // Where a variant carries the product's own number, the product is meant.
            skus.insert(&product.sku, (id, None));
            tags.extend(product.tags.iter().map(String::as_str));
        }
        Self { products, categories, skus, tags }
    }

    fn promotion(&self, draft: Draft, found: &mut Diagnostics) -> Option<Promotion> {
        let Draft { mut promotion, products, categories, tags, origin } = draft;
        let faults = found.errors();
        let skus: Option<Vec<_>> =
            products.map(|all| all.iter().filter_map(|sku| self.sku(sku, &origin, found)).collect());
        let categories: Option<Vec<_>> =
            categories.map(|all| all.iter().filter_map(|key| self.category(key, &origin, found)).collect());
        let tags: Option<Vec<_>> =
            tags.map(|all| all.iter().filter_map(|tag| self.tag(tag, &origin, found)).collect());
        if found.errors() > faults {
            return None;
        }
        if skus.is_none() && categories.is_none() && tags.is_none() {
            return Some(promotion);
        }
        let categories = categories.map(|roots| self.below(&roots));
        let within = |id: ProductId| {
            let product = &self.products[id.0];
            let category = product.category.as_ref();
            categories.as_ref().is_none_or(|all| category.is_some_and(|category| all.contains(category)))
                && tags.as_ref().is_none_or(|all| product.tags.iter().any(|tag| all.contains(&tag.as_str())))
        };
        let everything = || (0..self.products.len()).map(|n| (ProductId(n), None)).collect();
        let mut reached = Reached::default();
        for (id, variant) in skus.unwrap_or_else(everything).into_iter().filter(|(id, _)| within(*id)) {
            match variant {
                None => drop(reached.products.insert(id)),
                Some(variant) => drop(reached.variants.insert((id, variant))),
            }
        }
        if reached.is_empty() {
            let message = format!("no product is all that the promotion `{}` asks for", promotion.id);
            found.push(
                Diagnostic::warning(Code::InvalidValue, promotion.place.clone(), message)
                    .hint("A product must be in each of the lists: `products`, `categories`, `tags`."),
            );
        }
        promotion.reached = Some(reached);
        Some(promotion)
    }

    fn sku(
        &self,
        sku: &At<String>,
        origin: &Origin,
        found: &mut Diagnostics,
    ) -> Option<(ProductId, Option<usize>)> {
        let named = self.skus.get(sku.trim()).copied();
        if named.is_none() {
            let message = format!("no product or variant has the SKU `{}`", sku.value);
            found.push(
                Diagnostic::error(Code::UnknownSku, origin.place(sku.span), message)
                    .hint("`products` lists article numbers of products or variants.")
                    .suggestion(did_you_mean(sku, self.skus.keys().copied())),
            );
        }
        named
    }

    fn category(&self, key: &At<String>, origin: &Origin, found: &mut Diagnostics) -> Option<CategoryId> {
        let folder = key.trim_matches('/');
        let named = self.categories.iter().position(|category| category.key == folder);
        if named.is_none() {
            let message = format!("there is no category `{}`", key.value);
            found.push(
                Diagnostic::error(Code::UnknownCategory, origin.place(key.span), message)
                    .hint("`categories` lists folders below content/categories: \"kitchen/mugs\".")
                    .suggestion(did_you_mean(
                        key,
                        self.categories.iter().map(|category| category.key.as_str()),
                    )),
            );
        }
        named.map(CategoryId)
    }

    fn tag(&self, tag: &At<String>, origin: &Origin, found: &mut Diagnostics) -> Option<&'c str> {
        let named = self.tags.get(tag.as_str()).copied();
        if named.is_none() {
            let message = format!("no product has the tag `{}`", tag.value);
            found.push(
                Diagnostic::error(Code::UnknownTag, origin.place(tag.span), message)
                    .hint("Give it to a product, or name one that products have.")
                    .suggestion(did_you_mean(tag, self.tags.iter().copied())),
            );
        }
        named
    }

    /// The categories and all that lie below them.
    fn below(&self, roots: &[CategoryId]) -> HashSet<CategoryId> {
        let within = |category: &Category| {
            roots.iter().any(|root| {
                let rest = category.key.strip_prefix(&self.categories[root.0].key);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        let ids = self.categories.iter().zip((0..).map(CategoryId));
        ids.filter(|(category, _)| within(category)).map(|(_, id)| id).collect()
    }
}
