//! What machines read of a page: its head and its structured data, made of the views the template sees.

use super::Desk;
use crate::catalog::ProductId;
use crate::locale::unmarked;
use crate::plan::{Subject, absolute};
use crate::render::head::{self, Head};
use crate::render::view::{Link, PageView};
use crate::render::{Buffers, jsonld};
use crate::storefront::LocalProduct;

impl Desk<'_> {
    pub(super) fn head(
        &self,
        view: &PageView<'_>,
        crumbs: &[Link<'_>],
        shown: &[ProductId],
        product: Option<&LocalProduct<'_>>,
        buffers: &mut Buffers,
    ) {
        let plan = self.renderer.plan;
        let market = self.storefront.market;
        let full = |href: &str| absolute(market, href);
        let images: Vec<String> = match &view.product {
            Some(product) => product.images.iter().map(|i| full(i.url)).collect(),
            None => {
                let pictures = shown.iter().filter_map(|id| plan.catalog.product(*id).images.first());
                pictures.take(1).map(|image| full(&self.engine.images[image.0].url)).collect()
            }
        };
        let offer = product.and_then(|p| p.offer.as_ref());
        let said = Head {
            title: view.title,
            description: view.description,
            image: images.first().map(String::as_str),
            offer,
        };
        buffers.head.clear();
        head::push(plan, self.page, &said, &buffers.links, &mut buffers.head);
        let url = full(&self.page.route.href);
        let crumbs: Vec<(&str, String)> = crumbs
            .iter()
            .map(|c| (c.title.text.as_ref(), if c.url.is_empty() { url.clone() } else { full(c.url) }))
            .collect();
        if crumbs.len() > 1 {
            jsonld::breadcrumbs(crumbs.iter().map(|(n, u)| (*n, u.as_str())), &mut buffers.head);
        }
        match self.page.subject {
            Subject::Home => self.organization(&url, &mut buffers.head),
            Subject::Category(..) if !view.products.is_empty() => {
                let entry = |&id: &ProductId| {
                    let page = plan.page_of(self.page.market, Subject::Product(id))?;
                    Some((self.storefront.product(id)?.heading.title.text, full(&page.route.href)))
                };
                let urls: Vec<(&str, String)> = shown.iter().filter_map(entry).collect();
                jsonld::item_list(urls.iter().map(|(n, u)| (*n, u.as_str())), &mut buffers.head);
            }
            Subject::Product(id) => {
                if let Some(product) = product {
                    self.product_data(id, product, view, &url, &images, &mut buffers.head);
                }
            }
            _ => {}
        }
    }

    fn product_data(
        &self,
        id: ProductId,
        local: &LocalProduct<'_>,
        view: &PageView<'_>,
        url: &str,
        images: &[String],
        out: &mut String,
    ) {
        let product = self.renderer.plan.catalog.product(id);
        // Google asks for prices above zero.
        let priced = |offer: &&crate::storefront::Offer| !offer.price.amount.is_zero();
        let mut offers = Vec::new();
        for (variant, offer) in product.variants.iter().zip(&local.variants) {
            if let Some(offer) = offer.as_ref().filter(priced) {
                let (sku, gtin) = (Some(variant.sku.as_str()), variant.gtin.as_deref());
                offers.push(jsonld::Offer { sku, gtin, offer });
            }
        }
        if product.variants.is_empty() {
            let own = |offer| jsonld::Offer { sku: None, gtin: None, offer };
            offers.extend(local.offer.as_ref().filter(priced).map(own));
        }
        // A merchant listing without price or picture is an error to Google, and no markup is none.
        if offers.is_empty() || images.is_empty() {
            return;
        }
        // Structured data are read and not shown: what messages isolate for the eye is no part of them.
        let description = unmarked(view.description);
        let data = jsonld::Product {
            name: local.heading.title.text,
            sku: &product.sku,
            url,
            description: &description,
            images,
            brand: product.brand.as_deref(),
            gtin: product.gtin.as_deref(),
            mpn: product.mpn.as_deref(),
            category: product.category.map(|c| self.storefront.category(c).title.text),
            offers,
            shipping: self.engine.shipping.as_deref(),
            returns: self.engine.returns.as_ref().map(|(_, json)| json.as_str()),
        };
        jsonld::product(&data, out);
    }

    fn organization(&self, url: &str, out: &mut String) {
        let catalog = self.renderer.plan.catalog;
        let site = &catalog.site;
        let organization = &site.organization;
        let market = self.storefront.market;
        let base = format!("{}/", site.base_url);
        let mut data = serde_json::json!({
            "@context": "https://schema.org",
            "@type": "OnlineStore",
            "name": site.name,
            "url": url,
        });
        let mut set = |key: &str, value: Option<&str>| {
            if let Some(value) = value {
                data[key] = value.into();
            }
        };
        set("legalName", organization.legal_name.as_deref());
        set("email", market.support.email.as_deref().or(organization.email.as_deref()));
        set("telephone", market.support.telephone.as_deref().or(organization.telephone.as_deref()));
        let logo = catalog.logo.map(|id| absolute(market, &self.engine.images[id.0].url));
        set("logo", logo.as_deref());
        if !organization.same_as.is_empty() {
            data["sameAs"] = organization.same_as.clone().into();
        }
        if let Some(address) = &organization.address {
            let mut postal = serde_json::json!({ "@type": "PostalAddress" });
            for (key, value) in [
                ("streetAddress", &address.street),
                ("addressLocality", &address.locality),
                ("addressRegion", &address.region),
                ("postalCode", &address.postal_code),
                ("addressCountry", &address.country),
            ] {
                if let Some(value) = value {
                    postal[key] = value.as_str().into();
                }
            }
            data["address"] = postal;
        }
        if let Some((returns, _)) = &self.engine.returns {
            data["hasMerchantReturnPolicy"] = returns.clone();
        }
        jsonld::push(&data, out);
        let site_data = serde_json::json!({
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": site.name,
            "url": if market.path.is_empty() { url } else { &base },
            "inLanguage": market.locale.as_str(),
        });
        jsonld::push(&site_data, out);
    }
}
