//! One market's templates: a Tera of its own, with everything that is the same on all its pages in the global context.

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;
use tera::{ErrorKind, Tera, Value};

use super::fold::{Fold, Unfolded, fold};
use super::functions::{self, Bound};
use super::jsonld::inside_script;
use super::theme::{OptionKind, Theme, ThemeOption};
use super::view::{LegalView, MarketView, NavView, Picture, RatesView, SiteView, SupportView, TaxView, Text};
use super::words::{Words, args};
use crate::catalog::{
    Argument, BaseUrl, CategoryId, Duties, Image, Market, PageId, ReturnFees, TaxClass, TaxDisplay,
};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::incremental::Digest;
use crate::locale::{CurrencyFormat, Locale, currency_name, language_name, region_name};
use crate::money::Money;
use crate::plan::{Plan, Subject, href};
use crate::rates::Exchange;

/// A market, ready to render.
pub struct Engine {
    pub tera: Tera,
    /// What `tera` was before folding, where pages are compared with it.
    pub unfolded: Option<Unfolded>,
    pub words: Words,
    pub country: String,
    pub language: String,
    pub currency_name: String,
    /// What the home page is called on the way to others.
    pub home: String,
    /// By [`ImageId`](crate::catalog::ImageId). Markets of one base path share it.
    pub images: Arc<[ImageLinks]>,
    /// Conditions of the market, as structured data: as JSON, which each offer prints.
    pub shipping: Option<String>,
    pub returns: Option<(serde_json::Value, String)>,
    /// Of the global context, by name.
    globals: Vec<(&'static str, Digest)>,
    /// Of the addresses that `url()` knows.
    pub addresses: Digest,
}

/// The addresses of a picture.
pub struct ImageLinks {
    /// What search engines and other sites are given.
    pub url: String,
    /// For those who look at it.
    pub large: Shown,
    /// For lists.
    pub small: Shown,
    /// As small as it is published.
    pub thumb: String,
}

/// What an `img` names.
pub struct Shown {
    /// The widest of the files.
    pub src: String,
    /// "/assets/mug.…-400.webp 400w, /assets/mug.…-800.webp 800w"; empty where there is one only.
    pub srcset: String,
}

/// A product's picture is half as wide as a desk's window; a tile is less on any screen.
const LARGE: usize = 1200;
const SMALL: usize = 800;

impl ImageLinks {
    /// Those of every picture, below a base path.
    pub fn all(base: &str, images: &[Image]) -> Arc<[ImageLinks]> {
        let link = |image: &Image, wanted| {
            let files: Vec<(String, usize)> =
                image.candidates(wanted).map(|(asset, width)| (href(base, asset), width)).collect();
            let candidates: Vec<String> =
                files.iter().map(|(url, width)| format!("{url} {width}w")).collect();
            Shown {
                srcset: if files.len() > 1 { candidates.join(", ") } else { String::new() },
                src: files.into_iter().next_back().map(|(url, _)| url).unwrap_or_default(),
            }
        };
        let links = images.iter().map(|image| ImageLinks {
            url: href(base, &image.asset),
            large: link(image, LARGE),
            small: link(image, SMALL),
            thumb: image.candidates(0).next().map(|(asset, _)| href(base, asset)).unwrap_or_default(),
        });
        links.collect()
    }
}

impl Engine {
    /// Parses the theme once; [`Engine::new`] binds it to a market.
    pub fn parse(theme: &Theme, bound: Bound, found: &mut Diagnostics) -> Option<Tera> {
        let mut tera = Tera::default();
        functions::register(&mut tera, bound);
        let templates = theme.templates.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        match tera.add_raw_templates(templates) {
            Ok(()) => Some(tera),
            Err(error) => {
                match unknown_names(theme, &error) {
                    unknown if unknown.is_empty() => found.push(diagnose(theme, &error, None)),
                    unknown => found.extend(unknown),
                }
                None
            }
        }
    }

    pub fn new(
        mut tera: Tera,
        plan: &Plan<'_>,
        m: usize,
        theme: &Theme,
        bound: Bound,
        images: Arc<[ImageLinks]>,
        exchange: &Exchange,
    ) -> Result<Engine, String> {
        let market = plan.storefronts[m].market;
        let words = bound.words.clone();
        functions::register(&mut tera, bound);
        let (country, language, currency_name) = names(market);
        let home = words.say("home", None)?.into_owned();
        let mut engine = Engine {
            words,
            country,
            language,
            currency_name,
            home,
            images,
            shipping: shipping(market).map(|data| inside_script(&data)),
            returns: returns(market).map(|data| (data.clone(), inside_script(&data))),
            globals: Vec::new(),
            addresses: addresses(plan, m),
            tera,
            unfolded: None,
        };
        engine.fill(plan, m, theme, exchange)?;
        Ok(engine)
    }

    /// Renders what is the same on every page of the market.
    pub fn fold(&mut self, theme: &Theme, how: Fold) {
        if how == Fold::Off {
            return;
        }
        let whole = (how == Fold::Verify).then(|| self.tera.clone());
        let sources: Vec<(&str, &str)> =
            theme.templates.iter().map(|(name, source)| (name.as_str(), source.text.as_str())).collect();
        let folded = fold(&mut self.tera, &sources);
        self.unfolded = whole.map(|whole| Unfolded::new(whole, folded));
    }

    fn fill(&mut self, plan: &Plan<'_>, m: usize, theme: &Theme, exchange: &Exchange) -> Result<(), String> {
        let storefront = &plan.storefronts[m];
        let market = storefront.market;
        let site = &plan.catalog.site;
        let view = MarketView {
            id: &market.id,
            locale: market.locale.as_str(),
            lang: market.locale.as_str(),
            dir: market.locale.direction().as_str(),
            currency: market.currency.code(),
            language: &self.language,
            country: &self.country,
            home_url: market.home_path(),
            tax: TaxView {
                display: match market.tax.display {
                    TaxDisplay::Included => "included",
                    TaxDisplay::Excluded => "excluded",
                },
                rate: market
                    .tax
                    .rate(TaxClass::Standard, storefront.today)
                    .ok()
                    .map(|tax| self.words.numbers().percent(tax.rate)),
            },
            duties: market.duties.map(|duties| match duties {
                Duties::Included => "included",
                Duties::Excluded => "excluded",
            }),
            payments: &market.payments,
            delivery: self.delivery(market)?,
            returns: self.return_terms(market)?,
            support: SupportView::new(market),
            legal: market.legal.iter().map(|(key, text)| LegalView { key, text }).collect(),
        };
        let market_value = Value::from_serializable(&view);
        let site_view = SiteView {
            name: &site.name,
            base_url: &site.base_url,
            home_url: href(BaseUrl::new(site.base_url.clone()).path(), ""),
        };
        let footer: Vec<NavView> = pages_in_footer(plan, m)
            .into_iter()
            .filter_map(|id| {
                let title = Text::from(storefront.page(id)?.title);
                Some(NavView {
                    title,
                    url: &plan.page_of(m, Subject::Static(id))?.route.href,
                    children: Vec::new(),
                })
            })
            .collect();
        let rates = exchange
            .stating(market.currency)
            .map(|sheet| RatesView { date: sheet.date.to_string(), source: &sheet.source });
        let theme = self.theme(plan, theme);
        let globals = [
            ("market", market_value),
            ("site", Value::from_serializable(&site_view)),
            ("nav", Value::from_serializable(&navigation(plan, m, None))),
            ("footer", Value::from_serializable(&footer)),
            ("rates", Value::from_serializable(&rates)),
            ("theme", theme),
        ];
        for (name, value) in globals {
            // A value can always be written as JSON.
            let json = serde_json::to_vec(&value).unwrap_or_default();
            self.globals.push((name, Digest::of(&json)));
            self.tera.global_context().insert_value(name, value);
        }
        Ok(())
    }

    /// The digest of a name of the global context.
    pub fn global(&self, name: &str) -> Digest {
        self.globals.iter().find(|(n, _)| *n == name).map(|(_, digest)| *digest).unwrap_or_default()
    }

    /// The theme's options: texts, and pictures as templates know them.
    fn theme(&self, plan: &Plan<'_>, theme: &Theme) -> Value {
        let value = |option: &ThemeOption| match option.kind {
            OptionKind::Picture => Value::from_serializable(&theme.picture(option, plan.catalog).map(|id| {
                let image = plan.catalog.image(id);
                Picture::large(&self.images[id.0], image, Text::new("", None))
            })),
            OptionKind::Text | OptionKind::Color => Value::normal_string(&option.value),
        };
        let options: IndexMap<&str, Value> =
            theme.options.iter().map(|(key, option)| (key.as_str(), value(option))).collect();
        Value::from_serializable(&options)
    }

    fn say<const N: usize>(
        &self,
        key: &str,
        pairs: [(&'static str, Argument<'_>); N],
    ) -> Result<String, String> {
        self.words.say(key, Some(&args(pairs))).map(|text| text.into_owned())
    }

    fn delivery(&self, market: &Market) -> Result<Vec<String>, String> {
        let money = |money: Money| {
            let mut text = String::new();
            CurrencyFormat::new(&market.locale, money.currency, market.digits, market.display)
                .format(money.amount, &mut text);
            Argument::from(text)
        };
        let mut said = vec![self.say("delivery-text", [("country", self.country.as_str().into())])?];
        if let Some((from, to)) = market.shipping.days {
            said.push(self.say("delivery-days", [("from", from.into()), ("to", to.into())])?);
        }
        match market.shipping.rate {
            Some(rate) if rate.amount.is_zero() => said.push(self.say("delivery-free", [])?),
            Some(rate) => said.push(self.say("delivery-cost", [("price", money(rate))])?),
            None => {}
        }
        if let Some(from) = market.shipping.free_from {
            said.push(self.say("delivery-free-from", [("price", money(from))])?);
        }
        Ok(said)
    }

    fn return_terms(&self, market: &Market) -> Result<Vec<String>, String> {
        let mut said = vec![self.say("returns-text", [])?];
        if let Some(days) = market.returns.days {
            said.push(self.say("returns-days", [("days", days.into())])?);
        }
        match market.returns.fees {
            Some(ReturnFees::Free) => said.push(self.say("returns-free", [])?),
            Some(ReturnFees::Customer) => said.push(self.say("returns-paid", [])?),
            None => {}
        }
        Ok(said)
    }
}

/// What country, language and currency of a market are called in it.
fn names(market: &Market) -> (String, String, String) {
    // A pseudo-market is called as its model is, in its own dress.
    let locale = if market.pseudo.is_some() { &market.chain[1] } else { &market.locale };
    let country = market.country().map_or_else(|| market.id.clone(), |c| region_name(*c, locale));
    let names = (country, language_name(&plain_language(locale)), currency_name(market.currency, locale));
    match market.pseudo {
        None => names,
        Some((pseudo, _)) => (pseudo.text(&names.0), pseudo.text(&names.1), pseudo.text(&names.2)),
    }
}

/// The language without its country, for where the country is said beside it: "Deutsch", not "Deutsch (Schweiz)".
pub fn plain_language(locale: &Locale) -> Locale {
    locale.parents().into_iter().find(|l| l.region().is_none()).unwrap_or_else(|| locale.clone())
}

/// What a market's functions are bound to.
pub fn bind(plan: &Plan<'_>, m: usize, words: Words, assets: &Arc<HashMap<String, String>>) -> Bound {
    let market = plan.storefronts[m].market;
    let of = |subject| plan.page_of(m, subject).map(|page| page.route.href.to_string());
    let pages = plan.catalog.pages.iter().enumerate();
    let categories = plan.catalog.categories.iter().enumerate();
    Bound {
        words,
        locale: market.locale.clone(),
        digits: market.digits,
        display: market.display,
        assets: Arc::clone(assets),
        pages: pages.filter_map(|(i, p)| Some((p.key.clone(), of(Subject::Static(PageId(i)))?))).collect(),
        categories: categories
            .filter_map(|(i, c)| Some((c.key.clone(), of(Subject::Category(CategoryId(i), 1))?)))
            .collect(),
    }
}

fn addresses(plan: &Plan<'_>, m: usize) -> Digest {
    let pages = (0..plan.catalog.pages.len()).map(|i| Subject::Static(PageId(i)));
    let categories = (0..plan.catalog.categories.len()).map(|i| Subject::Category(CategoryId(i), 1));
    let keys =
        plan.catalog.pages.iter().map(|p| &p.key).chain(plan.catalog.categories.iter().map(|c| &c.key));
    pages.chain(categories).zip(keys).fold(Digest::default(), |digest, (subject, key)| {
        digest.and_text(key).and_text(plan.page_of(m, subject).map_or("", |page| &page.route.href))
    })
}

/// The tree of categories that have a page in the market.
fn navigation<'p>(plan: &'p Plan<'_>, m: usize, parent: Option<CategoryId>) -> Vec<NavView<'p>> {
    let storefront = &plan.storefronts[m];
    let children = storefront.category_order.iter().filter(|&&id| plan.catalog.category(id).parent == parent);
    let entry = |&id: &CategoryId| {
        let page = plan.page_of(m, Subject::Category(id, 1))?;
        Some(NavView {
            title: storefront.category(id).title.into(),
            url: &page.route.href,
            children: navigation(plan, m, Some(id)),
        })
    };
    children.filter_map(entry).collect()
}

fn pages_in_footer(plan: &Plan<'_>, m: usize) -> Vec<PageId> {
    let pages = &plan.catalog.pages;
    let mut ids: Vec<PageId> = (0..pages.len()).map(PageId).filter(|id| pages[id.0].footer).collect();
    ids.retain(|&id| plan.page_of(m, Subject::Static(id)).is_some());
    ids.sort_by_key(|id| (pages[id.0].weight, id.0));
    ids
}

/// Google's page on merchant listings, "OfferShippingDetails".
fn shipping(market: &Market) -> Option<serde_json::Value> {
    let rate = market.shipping.rate?;
    let country = market.country()?.as_str();
    let mut details = serde_json::json!({
        "@type": "OfferShippingDetails",
        "shippingRate": {
            "@type": "MonetaryAmount",
            "value": rate.amount.to_string(),
            "currency": rate.currency.code(),
        },
        "shippingDestination": { "@type": "DefinedRegion", "addressCountry": country },
    });
    if let Some((from, to)) = market.shipping.days {
        let days = |min: u16, max: u16| serde_json::json!({ "@type": "QuantitativeValue", "minValue": min, "maxValue": max, "unitCode": "DAY" });
        details["deliveryTime"] = serde_json::json!({
            "@type": "ShippingDeliveryTime",
            "transitTime": days(from, to),
        });
    }
    Some(details)
}

/// Google's page on return policies.
fn returns(market: &Market) -> Option<serde_json::Value> {
    let days = market.returns.days?;
    let country = market.country()?.as_str();
    let fees = match market.returns.fees? {
        ReturnFees::Free => "https://schema.org/FreeReturn",
        ReturnFees::Customer => "https://schema.org/ReturnFeesCustomerResponsibility",
    };
    Some(serde_json::json!({
        "@type": "MerchantReturnPolicy",
        "applicableCountry": country,
        "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
        "merchantReturnDays": days,
        "returnMethod": "https://schema.org/ReturnByMail",
        "returnFees": fees,
    }))
}

/// A template's fault, at its place in the theme. `page` is what was being rendered.
pub fn diagnose(theme: &Theme, error: &tera::Error, page: Option<&str>) -> Diagnostic {
    let folder = format!("themes/{}/templates", theme.name);
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file = theme.templates.iter().find(|(name, _)| name == report.filename());
            let place = match file {
                Some((_, source)) => Place::Span(source.clone(), report.span().range.clone()),
                None => Place::File(format!("{folder}/{}", report.filename())),
            };
            (report.message().to_owned(), place)
        }
        ErrorKind::MissingParent { current, .. } => {
            (error.to_string(), Place::File(format!("{folder}/{current}")))
        }
        _ => (error.to_string(), Place::File(folder)),
    };
    let code = if message.contains("there is no message") { Code::UnknownMessage } else { Code::Template };
    let d = Diagnostic::error(code, place, first_line(&message));
    match (page, code) {
        (_, Code::UnknownMessage) => {
            d.hint("Add it to content/messages/<locale>.ftl, in the source language at least.")
        }
        (Some(page), _) => d.hint(format!(
            "This happened while rendering {page}. docs/templates.md lists what a template can use."
        )),
        (None, _) => d.hint("docs/templates.md lists what a template can use."),
    }
}

/// Functions, filters and templates that do not exist: Tera tells of all of them at once, in one text of drawn
/// excerpts ("error: Unknown function `x`\n --> product.html:3:12\n…").
fn unknown_names(theme: &Theme, error: &tera::Error) -> Vec<Diagnostic> {
    let ErrorKind::Msg(text) = error.kind() else { return Vec::new() };
    let report = |report: &str| {
        let (message, rest) = report.strip_prefix("error: ")?.split_once('\n')?;
        let mut at = rest.lines().next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line): (usize, usize) = (at.next()?.parse().ok()?, at.next()?.parse().ok()?);
        let (_, source) =
            theme.templates.iter().find(|(name, _)| Some(name.as_str()) == at.clone().next())?;
        let start: usize = source.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let before: usize = source.text[start..].chars().take(column - 1).map(char::len_utf8).sum();
        let place = Place::Span(source.clone(), start + before..start + before);
        Some(
            Diagnostic::error(Code::Template, place, message)
                .hint("docs/templates.md lists what a template can use."),
        )
    };
    text.split("\n\n").filter_map(report).collect()
}

/// Tera draws its own excerpts into some messages; ours has one already.
fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or(message).trim().to_owned()
}
