//! Something with a price: a product, or one of its variants.

use super::steps::Origin;
use crate::catalog::{Catalog, CategoryId, Override, Prices, Product, ProductId};
use crate::law::{NetQuantity, TaxClass};

/// Something with a price: a product, or one of its variants.
#[derive(Debug, Clone, Copy)]
pub struct Goods<'p> {
    pub product: ProductId,
    /// Which of the product's variants it is.
    pub variant: Option<usize>,
    pub sku: &'p str,
    pub prices: &'p Prices,
    pub overrides: &'p [Override],
    pub category: Option<CategoryId>,
    pub tax_class: TaxClass,
    pub net: Option<NetQuantity>,
    pub deposit: &'p Prices,
}

impl<'p> Goods<'p> {
    pub fn product(id: ProductId, product: &'p Product) -> Self {
        Self {
            product: id,
            variant: None,
            sku: &product.sku,
            prices: &product.prices,
            overrides: &product.overrides,
            category: product.category,
            tax_class: product.tax_class,
            net: product.net,
            deposit: &product.deposit,
        }
    }

    pub fn variant(id: ProductId, product: &'p Product, n: usize) -> Self {
        let variant = &product.variants[n];
        Self {
            variant: Some(n),
            sku: &variant.sku,
            prices: &variant.prices,
            overrides: &variant.overrides,
            tax_class: variant.tax_class,
            net: variant.net,
            deposit: &variant.deposit,
            ..Self::product(id, product)
        }
    }

    /// Everything with a price, in the order of the catalog.
    pub fn all(catalog: &'p Catalog) -> impl Iterator<Item = (&'p Product, Self)> {
        let products = catalog.products.iter().enumerate();
        products.flat_map(|(n, product)| Self::of(ProductId(n), product).map(move |goods| (product, goods)))
    }

    /// All that a product is sold as: itself, or its variants.
    pub fn of(id: ProductId, product: &'p Product) -> impl Iterator<Item = Self> {
        let own = product.variants.is_empty().then(|| Self::product(id, product));
        own.into_iter().chain((0..product.variants.len()).map(move |n| Self::variant(id, product, n)))
    }

    /// A key of the file it is written in.
    pub(super) fn key<const N: usize>(&self, key: [&str; N]) -> Origin {
        Origin::Product { variant: self.variant, key: key.map(str::to_owned).to_vec() }
    }
}
