//! One page, from what it shows to its bytes: `wording` finds its words, `parts` makes the views, `data` what machines
//! read, and the market's templates do the rest.

mod data;
mod parts;
mod wording;

pub(super) use parts::{home_products, tile_image};

use std::borrow::Cow;

use tera::{Context, TeraResult, Value};

use super::engine::{Engine, plain_language};
use super::links::Links;
use super::view::{Link, PageView, Text, kind};
use super::words::args;
use super::{Buffers, Renderer, Shelf, markdown};
use crate::catalog::{Argument, ProductId};
use crate::diag::Diagnostics;
use crate::locale::{Locale, language_name_in};
use crate::plan::{Page, Subject};
use crate::storefront::{LocalHeading, Storefront};

/// One page being rendered.
struct Desk<'r> {
    renderer: &'r Renderer<'r>,
    storefront: &'r Storefront<'r>,
    engine: &'r Engine,
    page: &'r Page,
}

pub(super) fn template(subject: Subject) -> &'static str {
    match subject {
        Subject::Selector => "selector.html",
        Subject::Home => "home.html",
        Subject::Category(..) => "category.html",
        Subject::Product(_) => "product.html",
        Subject::Static(_) => "page.html",
        Subject::NotFound => "not_found.html",
    }
}

/// Whether pages of a kind may say a message in words of their own, outside their template.
pub(super) fn says(kind: Subject, key: &str) -> bool {
    match (kind, key) {
        (_, "home") => true,
        (Subject::Home, key) => matches!(key, "home-title" | "home-intro" | "home-heading"),
        (Subject::Selector, key) => matches!(key, "selector-title" | "selector-intro"),
        (Subject::NotFound, key) => key == "not-found-title",
        (Subject::Category(..), key) => matches!(key, "page-of" | "listing-intro"),
        (Subject::Product(_), key) => matches!(key, "sku" | "delivery-text") || key.starts_with("attribute-"),
        (Subject::Static(_), _) => false,
    }
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
            let sources = self.renderer.sources;
            let text = body.body.text(sources).map_err(|e| tera::Error::message(e.to_string()))?;
            markdown::render(
                body.body,
                &text,
                sources,
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
        let crumbs = self.breadcrumbs(heading)?;
        let shown_heading = Value::from_serializable(&self.shown_heading(heading)?);
        let mut view = PageView {
            kind: kind(self.page.subject),
            title: &title,
            description: &description,
            lang: market.locale.as_str(),
            dir: market.locale.direction().as_str(),
            url: &self.page.route.href,
            heading: shown_heading.clone(),
            intro: &intro,
            body_lang: self.language(body.and_then(|b| b.borrowed), &mut buffers.shelf),
            breadcrumbs: self.way(&crumbs, &mut buffers.shelf),
            borrowed: heading
                .and_then(|h| h.borrowed)
                .map(|l| language_name_in(&plain_language(l), &market.locale)),
            image: None,
            categories: Vec::new(),
            products: Vec::new(),
            count: 0,
            pagination: None,
            product: None,
        };
        let mut shown: Vec<ProductId> = Vec::new();
        match self.page.subject {
            Subject::Home => {
                view.categories = self.tiles(None);
                shown = home_products(self.renderer.plan, self.page.market);
            }
            Subject::Category(id, number) => {
                let plan = self.renderer.plan;
                let listing = plan.listings[self.page.market].category(id);
                view.image = plan.catalog.category(id).image.map(|i| self.picture(i, Text::new("", None)));
                if number == 1 {
                    view.categories = self.tiles(Some(id));
                }
                if let Some(listing) = listing {
                    view.count = listing.products.len();
                    shown.extend(listing.page(number));
                    view.pagination = self.pagination(id, number, listing.page_count());
                }
            }
            Subject::NotFound => view.categories = self.tiles(None),
            Subject::Selector | Subject::Static(_) | Subject::Product(_) => {}
        }
        view.products = self.cards(&shown, &mut buffers.shelf);
        if let Some((id, product)) = product {
            view.product = Some(self.product(id, product, shown_heading, &mut buffers.shelf));
        }
        self.head(&view, &crumbs, &shown, product.map(|(_, p)| p), buffers);
        let mut context = Context::new();
        context.insert("page", &view);
        context.insert_value("head", Value::safe_string(buffers.head.trim_end()));
        context.insert_value("body", Value::safe_string(buffers.body.trim_end()));
        context.insert_value("alternates", buffers.alternates.clone());
        buffers.out.clear();
        let template = template(self.page.subject);
        let rendered = self.engine.tera.render_to(template, &context, &mut buffers.out);
        if let Some(unfolded) = &self.engine.unfolded {
            let page = rendered.is_ok().then_some(&*buffers.out);
            let place = |template: &str| self.renderer.theme.place(template);
            found.extend(unfolded.compare(template, &context, page, &self.page.route.href, place));
        }
        rendered
    }

    fn links(&self) -> Links<'r> {
        let renderer = self.renderer;
        Links {
            plan: renderer.plan,
            market: self.page.market,
            images: &renderer.images,
            pictures: &self.engine.images,
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

    fn say<const N: usize>(&self, key: &str, pairs: [(&'static str, Argument<'_>); N]) -> TeraResult<String> {
        debug_assert!(says(self.page.subject, key), "{key}");
        let said = self.engine.words.say(key, Some(&args(pairs)));
        said.map(Cow::into_owned).map_err(tera::Error::message)
    }

    fn shop(&self) -> &'r str {
        &self.renderer.plan.catalog.site.name
    }

    /// Country and currency, which several messages name.
    fn place<'v>(&self) -> [(&'static str, Argument<'v>); 2]
    where
        'r: 'v,
    {
        let currency = self.storefront.market.currency;
        [("country", self.engine.country.as_str().into()), ("currency", currency.to_string().into())]
    }

    /// The language of a body, as a text without a word.
    fn language(&self, borrowed: Option<&Locale>, shelf: &mut Shelf) -> Value {
        let language = borrowed.map_or("", |locale| locale.as_str());
        let make = || Value::from_serializable(&Text::new("", borrowed));
        match shelf.languages.get(language) {
            Some(value) => value.clone(),
            None => shelf.languages.entry(language.to_owned()).or_insert_with(make).clone(),
        }
    }

    /// Breadcrumbs as templates see them.
    fn way(&self, crumbs: &[Link<'_>], shelf: &mut Shelf) -> Vec<Value> {
        let crumb = |link: &Link<'_>| match link.url {
            "" => Value::from_serializable(link),
            url => shelf.link(self.page.market, url, || Value::from_serializable(link)),
        };
        crumbs.iter().map(crumb).collect()
    }

    fn breadcrumbs(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<Vec<Link<'r>>> {
        let plan = self.renderer.plan;
        let Some(heading) = heading else { return Ok(Vec::new()) };
        let home = plan.page_of(self.page.market, Subject::Home);
        let home = home.map_or("", |p| &*p.route.href);
        let mut crumbs = vec![Link { title: Text::new(self.engine.home.as_str(), None), url: home }];
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
}
