//! One page: its views, its head and its structured data, by what it shows.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use tera::{Context, TeraResult, Value};

use super::engine::{Engine, plain_language};
use super::head::{self, Head};
use super::links::Links;
use super::view::{
    AttributeView, Card, Link, PageLink, PageView, Pagination, Picture, Price, ProductView, Text, Tile,
    VariantView, kind,
};
use super::words::args;
use super::{Buffers, Renderer, jsonld, markdown};
use crate::catalog::{AttributeValue, CategoryId, ImageId, ProductId};
use crate::diag::Diagnostics;
use crate::locale::language_name_in;
use crate::plan::{Page, Subject, absolute, description};
use crate::storefront::{Attribute, LocalHeading, LocalProduct, Storefront};

/// Columns of a description that search engines show.
const DESCRIPTION: usize = 155;
/// Products on the home page, where none are featured.
const HOME_PRODUCTS: usize = 8;

/// One page being rendered.
struct Desk<'r> {
    renderer: &'r Renderer<'r>,
    storefront: &'r Storefront<'r>,
    engine: &'r Engine,
    page: &'r Page,
}

impl<'a> Renderer<'a> {
    pub(super) fn render(
        &'a self,
        page: &'a Page,
        buffers: &mut Buffers,
        found: &mut Diagnostics,
    ) -> TeraResult<()> {
        let desk = Desk {
            renderer: self,
            storefront: &self.plan.storefronts[page.market],
            engine: &self.engines[page.market],
            page,
        };
        desk.render(buffers, found)
    }
}

impl<'r> Desk<'r> {
    fn render(&self, buffers: &mut Buffers, found: &mut Diagnostics) -> TeraResult<()> {
        let market = self.storefront.market;
        let heading = self.heading();
        buffers.body.clear();
        let body = heading
            .and_then(|h| h.body)
            .filter(|_| !matches!(self.page.subject, Subject::Category(_, n) if n > 1));
        if let Some(body) = body {
            markdown::render(
                body.body,
                body.borrowed.unwrap_or(&market.locale),
                &self.links(),
                found,
                &mut buffers.body,
            );
        }
        let title = self.title(heading)?;
        let description = self.description(heading)?;
        let intro = self.intro(heading)?;
        let product = match self.page.subject {
            Subject::Product(id) => self.storefront.product(id).map(|p| (id, p)),
            _ => None,
        };
        let mut view = PageView {
            kind: kind(self.page.subject),
            title: &title,
            description: &description,
            lang: market.locale.as_str(),
            dir: market.locale.direction().as_str(),
            url: &self.page.route.href,
            heading: self.shown_heading(heading)?,
            intro: &intro,
            body_lang: Text::new("", body.and_then(|b| b.borrowed)),
            breadcrumbs: self.breadcrumbs(heading)?,
            borrowed: heading
                .and_then(|h| h.borrowed)
                .map(|l| language_name_in(&plain_language(l), &market.locale)),
            categories: Vec::new(),
            products: Vec::new(),
            pagination: None,
            product: None,
        };
        match self.page.subject {
            Subject::Home => {
                view.categories = self.tiles(None);
                view.products = self.cards(&self.home_products());
            }
            Subject::Category(id, number) => {
                let listing = self.renderer.plan.listings[self.page.market].category(id);
                if number == 1 {
                    view.categories = self.tiles(Some(id));
                }
                if let Some(listing) = listing {
                    view.products = self.cards(listing.page(number));
                    view.pagination = self.pagination(id, number, listing.page_count());
                }
            }
            Subject::NotFound => view.categories = self.tiles(None),
            Subject::Selector | Subject::Static(_) | Subject::Product(_) => {}
        }
        if let Some((id, product)) = product {
            view.product = Some(self.product(id, product));
        }
        self.head(&view, product.map(|(_, p)| p), buffers);
        let mut context = Context::new();
        context.insert("page", &view);
        context.insert_value("head", Value::safe_string(buffers.head.trim_end()));
        context.insert_value("body", Value::safe_string(buffers.body.trim_end()));
        context.insert_value("alternates", buffers.alternates.clone());
        buffers.out.clear();
        self.engine.tera.render_to(self.template(), &context, &mut buffers.out)
    }

    fn template(&self) -> &'static str {
        match self.page.subject {
            Subject::Selector => "selector.html",
            Subject::Home => "home.html",
            Subject::Category(..) => "category.html",
            Subject::Product(_) => "product.html",
            Subject::Static(_) => "page.html",
            Subject::NotFound => "not_found.html",
        }
    }

    fn links(&self) -> Links<'r> {
        let renderer = self.renderer;
        Links {
            plan: renderer.plan,
            market: self.page.market,
            images: &renderer.images,
            statics: &renderer.statics,
        }
    }

    fn heading(&self) -> Option<&'r LocalHeading<'r>> {
        match self.page.subject {
            Subject::Product(id) => self.storefront.product(id).map(|p| &p.heading),
            Subject::Category(id, _) => Some(self.storefront.category(id)),
            Subject::Static(id) => self.storefront.page(id),
            Subject::Selector | Subject::Home | Subject::NotFound => None,
        }
    }

    fn say<const N: usize>(
        &self,
        key: &str,
        pairs: [(&'static str, FluentValue<'_>); N],
    ) -> TeraResult<String> {
        let said = self.engine.words.say(key, Some(&args(pairs)));
        said.map(Cow::into_owned).map_err(tera::Error::message)
    }

    fn shop(&self) -> &'r str {
        &self.renderer.plan.catalog.site.name
    }

    /// Country and currency, which several messages name.
    fn place<'v>(&self) -> [(&'static str, FluentValue<'v>); 2]
    where
        'r: 'v,
    {
        let currency = self.storefront.market.currency;
        [("country", self.engine.country.as_str().into()), ("currency", currency.to_string().into())]
    }

    fn shown_heading(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<Text<'r>> {
        Ok(match (self.page.subject, heading) {
            (_, Some(heading)) => heading.title.into(),
            (Subject::Selector, _) => Text::new(self.say("selector-title", [])?, None),
            (Subject::NotFound, _) => Text::new(self.say("not-found-title", [])?, None),
            _ => Text::new(self.shop(), None),
        })
    }

    fn title(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        let catalog = self.renderer.plan.catalog;
        let Some(heading) = heading else {
            let title = match self.page.subject {
                Subject::Selector => self.say("selector-title", [])?,
                Subject::NotFound => self.say("not-found-title", [])?,
                _ => {
                    let [country, _] = self.place();
                    return self.say("home-title", [("shop", self.shop().into()), country]);
                }
            };
            return Ok(format!("{title} | {}", self.shop()));
        };
        let mut title = heading.seo_title.unwrap_or(heading.title.text).to_owned();
        if self.page.same_title {
            // A product is told by its number, a category by where it lies.
            let apart = match self.page.subject {
                Subject::Product(id) => Some(catalog.product(id).sku.as_str()),
                Subject::Category(id, _) => {
                    let parent = catalog.category(id).parent.map(|p| self.storefront.category(p).title.text);
                    parent.or_else(|| catalog.category(id).key.split('/').next_back())
                }
                Subject::Static(id) => Some(catalog.page(id).key.as_str()),
                Subject::Selector | Subject::Home | Subject::NotFound => None,
            };
            if let Some(apart) = apart {
                title = format!("{title} · {apart}");
            }
        }
        if let Some(number) = self.numbered()? {
            title = format!("{title} · {number}");
        }
        if heading.seo_title.is_none() {
            title = format!("{title} | {}", self.shop());
        }
        Ok(title)
    }

    /// "Page 2 of 5", from the second page of a listing on.
    fn numbered(&self) -> TeraResult<Option<String>> {
        let Subject::Category(id, number @ 2..) = self.page.subject else { return Ok(None) };
        let listing = self.renderer.plan.listings[self.page.market].category(id);
        let total = listing.map_or(number, |l| l.page_count());
        self.say("page-of", [("number", number.into()), ("total", total.into())]).map(Some)
    }

    fn description(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        let market = self.storefront.market;
        let Some(heading) = heading else {
            return match self.page.subject {
                Subject::Selector => {
                    let intro = self.say("selector-intro", [("shop", self.shop().into())])?;
                    Ok(markdown::shorten(&intro, DESCRIPTION))
                }
                Subject::NotFound => Ok(String::new()),
                _ => self.home_intro().map(|intro| markdown::shorten(&intro, DESCRIPTION)),
            };
        };
        let own = description(heading);
        let text = match (own, self.page.subject) {
            (Some(text), _) if heading.seo_description == Some(text) => text.to_owned(),
            (Some(text), _) => markdown::excerpt(text, DESCRIPTION),
            (None, Subject::Category(id, _)) => {
                markdown::shorten(&self.listing_intro(id, heading)?, DESCRIPTION)
            }
            (None, Subject::Product(id)) => {
                let sku = self.say("sku", [])?;
                let [country, _] = self.place();
                let delivery = self.say("delivery-text", [country])?;
                let product = self.renderer.plan.catalog.product(id);
                let text = format!("{}. {sku}: {}. {delivery}", heading.title.text, product.sku);
                markdown::shorten(&text, DESCRIPTION)
            }
            (None, _) => format!("{} | {}", heading.title.text, market.home_path()),
        };
        let mut apart = String::new();
        if self.page.same_description && own.is_some() {
            apart.push_str(heading.title.text);
            if let Subject::Product(id) = self.page.subject {
                apart = format!("{apart} ({})", self.renderer.plan.catalog.product(id).sku);
            }
            apart.push_str(": ");
        }
        if let Some(number) = self.numbered()? {
            apart = format!("{number}. {apart}");
        }
        if apart.is_empty() { Ok(text) } else { Ok(markdown::shorten(&(apart + &text), DESCRIPTION)) }
    }

    fn home_intro(&self) -> TeraResult<String> {
        let [country, currency] = self.place();
        self.say("home-intro", [("shop", self.shop().into()), country, currency])
    }

    fn listing_intro(&self, id: CategoryId, heading: &LocalHeading<'r>) -> TeraResult<String> {
        let listing = self.renderer.plan.listings[self.page.market].category(id);
        let count = listing.map_or(0, |l| l.products.len());
        let [country, currency] = self.place();
        self.say(
            "listing-intro",
            [("count", count.into()), ("category", heading.title.text.into()), country, currency],
        )
    }

    /// A page's own words where it has no text: the theme shows them first.
    fn intro(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        match (self.page.subject, heading) {
            (Subject::Home, _) => self.home_intro(),
            (Subject::Category(id, _), Some(heading)) => self.listing_intro(id, heading),
            _ => Ok(String::new()),
        }
    }

    fn breadcrumbs(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<Vec<Link<'r>>> {
        let plan = self.renderer.plan;
        let Some(heading) = heading else { return Ok(Vec::new()) };
        let home = plan.page_of(self.page.market, Subject::Home);
        let home = home.map_or("", |p| p.route.href.as_str());
        let mut crumbs = vec![Link { title: Text::new(self.say("home", [])?, None), url: home }];
        let lineage = match self.page.subject {
            Subject::Product(id) => plan.catalog.product(id).category.map(|c| plan.catalog.lineage(c)),
            Subject::Category(id, _) => plan.catalog.category(id).parent.map(|p| plan.catalog.lineage(p)),
            _ => None,
        };
        for id in lineage.unwrap_or_default() {
            if let Some(page) = plan.page_of(self.page.market, Subject::Category(id, 1)) {
                crumbs.push(Link { title: self.storefront.category(id).title.into(), url: &page.route.href });
            }
        }
        crumbs.push(Link { title: heading.title.into(), url: "" });
        Ok(crumbs)
    }

    /// The categories directly below one, or the roots.
    fn tiles(&self, parent: Option<CategoryId>) -> Vec<Tile<'r>> {
        let plan = self.renderer.plan;
        let listings = &plan.listings[self.page.market];
        let below =
            self.storefront.category_order.iter().filter(|&&id| plan.catalog.category(id).parent == parent);
        let tile = |&id: &CategoryId| {
            let page = plan.page_of(self.page.market, Subject::Category(id, 1))?;
            let listing = listings.category(id);
            let heading = self.storefront.category(id);
            // A category without a picture of its own shows its first product's.
            let image = plan.catalog.category(id).image.or_else(|| {
                listing?.products.iter().find_map(|p| plan.catalog.product(*p).images.first().copied())
            });
            Some(Tile {
                title: heading.title.into(),
                url: &page.route.href,
                image: image.map(|image| self.picture(image, Text::new("", None))),
                count: listing.map_or(0, |l| l.products.len()),
            })
        };
        below.filter_map(tile).collect()
    }

    fn home_products(&self) -> Vec<ProductId> {
        let catalog = self.renderer.plan.catalog;
        let all = &self.renderer.plan.listings[self.page.market].all.products;
        let mut shown: Vec<ProductId> =
            all.iter().copied().filter(|p| catalog.product(*p).featured).collect();
        if shown.is_empty() {
            shown.extend(all.iter().take(HOME_PRODUCTS));
        }
        // What lies in no category can be reached from here only.
        let loose = all.iter().filter(|p| catalog.product(**p).category.is_none());
        let loose: Vec<ProductId> = loose.copied().filter(|p| !shown.contains(p)).collect();
        shown.extend(loose);
        shown
    }

    fn cards(&self, products: &[ProductId]) -> Vec<Card<'r>> {
        products.iter().filter_map(|&id| self.card(id)).collect()
    }

    fn card(&self, id: ProductId) -> Option<Card<'r>> {
        let plan = self.renderer.plan;
        let local = self.storefront.product(id)?;
        let product = plan.catalog.product(id);
        let page = plan.page_of(self.page.market, Subject::Product(id))?;
        Some(Card {
            sku: &product.sku,
            title: local.heading.title.into(),
            // A list is read at a glance: what is not in the reader's language waits on the product's own page.
            summary: local.heading.summary.filter(|s| s.borrowed.is_none()).map(Text::from),
            url: &page.route.href,
            image: product
                .images
                .first()
                .map(|&i| self.picture(i, self.storefront.image_alt(product, 0).into())),
            price: local.offer.as_ref().map(|offer| Price::new(offer, local.from)),
            available: local.available,
        })
    }

    fn picture(&self, id: ImageId, alt: Text<'r>) -> Picture<'r> {
        let image = self.renderer.plan.catalog.image(id);
        Picture { url: &self.engine.images[id.0], width: image.width, height: image.height, alt }
    }

    fn pagination(&self, id: CategoryId, number: usize, total: usize) -> Option<Pagination> {
        if total < 2 {
            return None;
        }
        let href = |n: usize| {
            let page = self.renderer.plan.page_of(self.page.market, Subject::Category(id, n))?;
            Some(page.route.href.clone())
        };
        let link = |n: usize| Some(PageLink { number: n, url: href(n)?, current: n == number });
        Some(Pagination {
            number,
            total,
            prev: number.checked_sub(1).filter(|n| *n > 0).and_then(href),
            next: Some(number + 1).filter(|n| *n <= total).and_then(href),
            pages: (1..=total).filter_map(link).collect(),
        })
    }

    fn product(&self, id: ProductId, local: &'r LocalProduct<'r>) -> ProductView<'r> {
        let plan = self.renderer.plan;
        let product = plan.catalog.product(id);
        let images = product.images.iter().enumerate();
        let variants = product.variants.iter().zip(&local.variants);
        let related = plan.listings[self.page.market].related(plan.catalog, id);
        ProductView {
            sku: &product.sku,
            title: local.heading.title.into(),
            summary: local.heading.summary.map(Text::from),
            brand: product.brand.as_deref(),
            price: local.offer.as_ref().map(|offer| Price::new(offer, local.from)),
            available: local.available,
            images: images
                .map(|(n, &image)| self.picture(image, self.storefront.image_alt(product, n).into()))
                .collect(),
            attributes: self.storefront.attributes(product).map(|a| self.attribute(&a)).collect(),
            variants: variants
                .map(|(variant, offer)| VariantView {
                    sku: &variant.sku,
                    options: self.storefront.options(product, variant).map(Text::from).collect(),
                    price: offer.as_ref().map(|offer| Price::new(offer, false)),
                    available: variant.available,
                })
                .collect(),
            tags: &product.tags,
            related: self.cards(&related),
        }
    }

    /// An attribute's label is a message, or else its key in words.
    fn attribute(&self, attribute: &Attribute<'r>) -> AttributeView<'r> {
        let words = &self.engine.words;
        let site = &self.renderer.plan.catalog.site;
        let locale = &self.storefront.market.locale;
        let label = match words.find(&format!("attribute-{}", attribute.key)) {
            Some((label, said_in)) => Text::new(label, (!said_in.same_language(locale)).then_some(said_in)),
            None => {
                let foreign = !site.source_locale.same_language(locale);
                Text::new(humanize(attribute.key), foreign.then_some(&site.source_locale))
            }
        };
        let value = match attribute.value {
            AttributeValue::Text(text) => Text::new(text.as_str(), attribute.borrowed),
            AttributeValue::Flag(yes) => Text::new(if *yes { "✓" } else { "–" }, None),
            number => {
                Text::new(number.number().map_or_else(String::new, |n| words.numbers().decimal(n)), None)
            }
        };
        AttributeView { label, value }
    }

    fn head(&self, view: &PageView<'_>, product: Option<&LocalProduct<'_>>, buffers: &mut Buffers) {
        let plan = self.renderer.plan;
        let market = self.storefront.market;
        let full = |href: &str| absolute(market, href);
        let images: Vec<String> = match &view.product {
            Some(product) => product.images.iter().map(|i| full(i.url)).collect(),
            None => {
                view.products.iter().filter_map(|c| c.image.as_ref()).take(1).map(|i| full(i.url)).collect()
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
        let crumbs: Vec<(&str, String)> = view
            .breadcrumbs
            .iter()
            .map(|c| (c.title.text.as_ref(), if c.url.is_empty() { url.clone() } else { full(c.url) }))
            .collect();
        if crumbs.len() > 1 {
            jsonld::push(
                &jsonld::breadcrumbs(crumbs.iter().map(|(n, u)| (*n, u.as_str()))),
                &mut buffers.head,
            );
        }
        match self.page.subject {
            Subject::Home => self.organization(&url, &mut buffers.head),
            Subject::Category(..) if !view.products.is_empty() => {
                let urls: Vec<(&str, String)> =
                    view.products.iter().map(|c| (c.title.text.as_ref(), full(c.url))).collect();
                jsonld::push(
                    &jsonld::item_list(urls.iter().map(|(n, u)| (*n, u.as_str()))),
                    &mut buffers.head,
                );
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
        let (shipping, returns) = (self.engine.shipping.as_ref(), self.engine.returns.as_ref());
        // Google asks for prices above zero.
        let priced = |offer: &&crate::storefront::Offer| !offer.price.amount.is_zero();
        let mut offers = Vec::new();
        for (variant, offer) in product.variants.iter().zip(&local.variants) {
            if let Some(offer) = offer.as_ref().filter(priced) {
                let mut data = jsonld::Offer::new(url, offer);
                (data.sku, data.gtin) = (Some(variant.sku.as_str()), variant.gtin.as_deref());
                offers.push(data);
            }
        }
        if product.variants.is_empty() {
            offers.extend(local.offer.as_ref().filter(priced).map(|offer| jsonld::Offer::new(url, offer)));
        }
        if offers.is_empty() {
            return;
        }
        for offer in &mut offers {
            (offer.shipping, offer.returns) = (shipping, returns);
        }
        let mut data = jsonld::Product::new(local.heading.title.text, &product.sku, url);
        data.description = view.description;
        data.image = images;
        data.brand = product.brand.as_deref().map(|name| jsonld::Named { kind: "Brand", name });
        data.gtin = product.gtin.as_deref();
        data.mpn = product.mpn.as_deref();
        data.category = product.category.map(|c| self.storefront.category(c).title.text);
        data.offers = offers;
        jsonld::push(&data, out);
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
        let logo = catalog.logo.map(|id| absolute(market, &self.engine.images[id.0]));
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
        if let Some(returns) = &self.engine.returns {
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

/// "product_line" as a label: "Product line".
fn humanize(key: &str) -> String {
    let words = key.replace(['_', '-'], " ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_become_labels() {
        assert_eq!(super::humanize("product_line"), "Product line");
        assert_eq!(super::humanize("glaze-type"), "Glaze type");
        assert_eq!(super::humanize(""), "");
    }
}
