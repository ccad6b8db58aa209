//! What each page is made of, as digests: see [`incremental::Print`](crate::incremental::Print).
//!
//! A digest is taken of everything that can reach the page's bytes, and of as little else as possible. What is read here
//! follows `render/page.rs`, function by function; `tests/suite/incremental.rs` holds the two together by random edits.

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};

use super::engine::Engine;
use super::theme::Theme;
use super::{Renderer, page};
use crate::catalog::{CategoryId, ProductId};
use crate::incremental::{Digest, Group, PAGES, Print};
use crate::plan::{Indexing, Page, PageIx, Plan, Sitemap, Subject};
use crate::storefront::{Beside, LocalHeading, LocalText, Offer};

/// Which program makes the pages.
pub fn engine() -> Digest {
    Digest::of(env!("TRADEWIND_ENGINE").as_bytes())
}

/// The digests that many pages share.
pub struct Prints {
    /// By product and market; 0 where nobody asked yet.
    cards: Vec<AtomicU64>,
    /// By cluster, likewise.
    alternates: Vec<AtomicU64>,
    /// By [`ImageId`](crate::catalog::ImageId).
    images: Vec<Digest>,
    /// By market: everything a text can link to.
    addresses: Vec<Digest>,
}

impl Prints {
    pub fn new(plan: &Plan<'_>, statics: &[String]) -> Self {
        let catalog = plan.catalog;
        let images: Vec<Digest> = catalog
            .images
            .iter()
            .map(|image| {
                let files = image.renditions.iter().map(|r| r.asset.as_str()).chain([image.asset.as_str()]);
                Digest::default().and(image.width as u64).and(image.height as u64).and_texts(files)
            })
            .collect();
        let pictures = catalog.images.iter().map(|image| image.path.as_str());
        let pictures = images.iter().fold(Digest::default().and_texts(pictures), |d, image| d.and(*image));
        let files = pictures.and_texts(statics.iter().map(String::as_str));
        let mut addresses = vec![files; plan.storefronts.len()];
        for page in &plan.pages {
            let of_market = &mut addresses[page.market];
            *of_market = of_market.and_text(&page.route.href).and(number(page.subject));
        }
        let cards = plan.catalog.products.len() * plan.storefronts.len();
        let unknown = |count| std::iter::repeat_with(|| AtomicU64::new(0)).take(count).collect();
        Self { cards: unknown(cards), alternates: unknown(plan.clusters.len()), images, addresses }
    }
}

/// Subjects as numbers, so that digests tell them apart.
fn number(subject: Subject) -> u64 {
    let (kind, id, page) = match subject {
        Subject::Selector => (0, 0, 0),
        Subject::Home => (1, 0, 0),
        Subject::Category(id, page) => (2, id.0, page),
        Subject::Product(id) => (3, id.0, 0),
        Subject::Static(id) => (4, id.0, 0),
        Subject::NotFound => (5, 0, 0),
    };
    (kind << 60) | ((id as u64) << 20) | page as u64
}

/// One subject of each kind: their pages have a template and the rest of a group in common.
pub const KINDS: [Subject; 6] = [
    Subject::Selector,
    Subject::Home,
    Subject::Category(CategoryId(0), 1),
    Subject::Product(ProductId(0)),
    Subject::Static(crate::catalog::PageId(0)),
    Subject::NotFound,
];

/// The place of a subject's kind among these.
pub fn kind(subject: Subject) -> usize {
    (number(subject) >> 60) as usize
}

/// Which kinds of pages have a template that reads a name.
pub fn kinds_that_read(theme: &Theme, name: &str) -> [bool; KINDS.len()] {
    KINDS.map(|kind| {
        let closure = Closure::new(theme, page::template(kind));
        closure.reads(name) || closure.reads("__tera_context")
    })
}

/// Names in the global context of a market.
const GLOBALS: [&str; 6] = ["market", "site", "nav", "footer", "rates", "theme"];

impl Renderer<'_> {
    /// What the pages of each market and kind have in common. `settings` stands for site.toml and the command line.
    pub fn groups(&self, settings: Digest) -> Vec<Group> {
        let closures = KINDS.map(|kind| Closure::new(self.theme, page::template(kind)));
        let basis = || vec![("tradewind".to_owned(), engine()), ("site.toml".to_owned(), settings)];
        let mut groups = Vec::with_capacity(self.engines.len() * KINDS.len() + 1);
        for (storefront, engine) in self.plan.storefronts.iter().zip(&self.engines) {
            let keys = engine.words.keys();
            for (kind, closure) in KINDS.into_iter().zip(&closures) {
                let name = format!("{} {}", storefront.market.id, super::view::kind(kind));
                let mut parts = basis();
                parts.extend(closure.parts(self.theme));
                parts.extend(closure.globals().map(|name| (name.to_owned(), engine.global(name))));
                if closure.calls("url") {
                    parts.push(("addresses of pages and categories".to_owned(), engine.addresses));
                }
                parts.extend(closure.messages(kind, &keys, engine));
                groups.push(Group { name, parts });
            }
        }
        groups.push(Group { name: "sitemaps".to_owned(), parts: basis() });
        let mut parts = basis();
        parts.push(("lines".to_owned(), self.lines()));
        groups.push(Group { name: PAGES.to_owned(), parts });
        groups
    }

    /// What `pages.jsonl` says.
    fn lines(&self) -> Digest {
        self.plan.pages.iter().fold(Digest::default(), |digest, page| {
            let digest = digest.and_text(&page.route.href).and(number(page.subject));
            let digest = match page.indexing {
                Indexing::Index => digest.and(self.alternates_digest(page.cluster)),
                Indexing::NoIndex => digest.and(1u64),
                Indexing::Canonical(other) => digest.and_text(&self.plan.pages[other].route.href),
            };
            match page.subject {
                Subject::Product(id) => {
                    let local = self.plan.storefronts[page.market].product(id);
                    let digest = digest.and_text(&self.plan.catalog.product(id).sku);
                    offer(local.and_then(|local| local.offer.as_ref()), digest)
                }
                _ => digest,
            }
        })
    }

    /// What a sitemap is made of.
    pub fn sitemap_print(&self, sitemap: &Sitemap) -> Print {
        let digest = sitemap.pages.iter().fold(Digest::default(), |digest, &i| {
            let page = &self.plan.pages[i];
            digest.and_text(&page.route.href).and(self.alternates_digest(page.cluster))
        });
        Print {
            group: (self.engines.len() * KINDS.len()) as u16,
            content: digest,
            shown: Digest::default(),
            alternates: Digest::default(),
        }
    }

    /// What a page is made of.
    pub fn print(&self, ix: PageIx) -> Print {
        let page = &self.plan.pages[ix];
        Print {
            group: (page.market * KINDS.len() + kind(page.subject)) as u16,
            content: self.content(page),
            shown: self.shown(page),
            alternates: self.alternates_digest(page.cluster),
        }
    }

    fn content(&self, page: &Page) -> Digest {
        let storefront = &self.plan.storefronts[page.market];
        let catalog = self.plan.catalog;
        let digest = Digest::default()
            .and(number(page.subject) & 0xf_ffff)
            .and_text(&page.route.href)
            .and_text(page.distinction.as_deref().unwrap_or_default())
            .and(u64::from(page.same_description));
        let digest = match page.indexing {
            Indexing::Index => digest.and(1u64),
            Indexing::NoIndex => digest.and(2u64),
            Indexing::Canonical(other) => digest.and_text(&self.plan.url(&self.plan.pages[other])),
        };
        match page.subject {
            Subject::Product(id) => {
                let product = catalog.product(id);
                let Some(local) = storefront.product(id) else { return digest };
                let digest = self.heading(page, &local.heading, digest.and(product.facts));
                let digest = storefront.texts(product).fold(digest, |d, texts| d.and(texts.digest()));
                let digest =
                    product.images.iter().fold(digest, |d, image| d.and(self.prints.images[image.0]));
                let offers = local.variants.iter().chain([&local.offer]);
                offers.fold(digest, |d, of| offer(of.as_ref(), d)).and(u64::from(local.available))
            }
            Subject::Category(id, _) => {
                let category = catalog.category(id);
                let image = category.image.map(|image| self.prints.images[image.0]).unwrap_or_default();
                self.heading(page, storefront.category(id), digest.and(category.facts).and(image))
            }
            Subject::Static(id) => {
                let digest = digest.and(catalog.page(id).facts);
                storefront.page(id).map_or(digest, |heading| self.heading(page, heading, digest))
            }
            Subject::Home => {
                let logo = catalog.logo.map(|image| self.prints.images[image.0]);
                digest.and(logo.unwrap_or_default())
            }
            Subject::Selector | Subject::NotFound => digest,
        }
    }

    fn heading(&self, page: &Page, heading: &LocalHeading<'_>, digest: Digest) -> Digest {
        let digest = text(Some(heading.title), digest);
        let digest = text(heading.summary, digest)
            .and_text(heading.seo_title.unwrap_or_default())
            .and_text(heading.description.unwrap_or_default())
            .and_text(heading.borrowed.map_or("", |l| l.as_str()));
        match heading.body {
            Some(body) => {
                let leads =
                    if body.body.leads { self.prints.addresses[page.market] } else { Digest::default() };
                digest.and(body.body.digest).and_text(body.borrowed.map_or("", |l| l.as_str())).and(leads)
            }
            None => digest,
        }
    }

    fn shown(&self, page: &Page) -> Digest {
        let plan = self.plan;
        let digest = self.lineage(page, Digest::default());
        match page.subject {
            Subject::Product(id) => {
                let related = plan.listings[page.market].related(plan.catalog, id);
                self.cards(page.market, &related, digest)
            }
            Subject::Category(id, number) => {
                let digest = if number == 1 { self.tiles(page.market, Some(id), digest) } else { digest };
                let Some(listing) = plan.listings[page.market].category(id) else { return digest };
                let digest = digest.and(listing.products.len() as u64).and(listing.page_count() as u64);
                self.cards(page.market, listing.page(number), digest)
            }
            Subject::Home => {
                let digest = self.tiles(page.market, None, digest);
                self.cards(page.market, &page::home_products(plan, page.market), digest)
            }
            Subject::NotFound => self.tiles(page.market, None, digest),
            Subject::Static(id) if plan.catalog.page(id).index.is_some() => self.entries(page.market, digest),
            Subject::Selector | Subject::Static(_) => digest,
        }
    }

    /// What an index lists.
    fn entries(&self, market: usize, digest: Digest) -> Digest {
        let plan = self.plan;
        plan.listings[market].all.products.iter().fold(digest, |digest, &id| {
            let page = plan.page_of(market, Subject::Product(id));
            let product = plan.storefronts[market].product(id);
            text(product.map(|product| product.heading.title), digest)
                .and_text(page.map_or("", |page| &page.route.href))
        })
    }

    /// The way to the page.
    fn lineage(&self, page: &Page, digest: Digest) -> Digest {
        let catalog = self.plan.catalog;
        let category = match page.subject {
            Subject::Product(id) => catalog.product(id).category,
            Subject::Category(id, _) => catalog.category(id).parent,
            _ => None,
        };
        let lineage = category.map(|id| catalog.lineage(id)).unwrap_or_default();
        lineage.into_iter().fold(digest, |digest, id| self.link(page.market, id, digest))
    }

    fn link(&self, market: usize, id: CategoryId, digest: Digest) -> Digest {
        let page = self.plan.page_of(market, Subject::Category(id, 1));
        text(Some(self.plan.storefronts[market].category(id).title), digest)
            .and_text(page.map_or("", |page| &page.route.href))
    }

    fn tiles(&self, market: usize, parent: Option<CategoryId>, digest: Digest) -> Digest {
        let plan = self.plan;
        let order = &plan.storefronts[market].category_order;
        let below = order.iter().filter(|id| plan.catalog.category(**id).parent == parent);
        below.fold(digest, |digest, &id| {
            let listing = plan.listings[market].category(id);
            let image = page::tile_image(plan, market, id).map(|image| self.prints.images[image.0]);
            self.link(market, id, digest)
                .and(listing.map_or(0, |listing| listing.products.len()) as u64)
                .and(image.unwrap_or_default())
        })
    }

    fn cards(&self, market: usize, products: &[ProductId], digest: Digest) -> Digest {
        products.iter().fold(digest, |digest, id| digest.and(self.card_digest(market, *id)))
    }

    fn card_digest(&self, market: usize, id: ProductId) -> Digest {
        let place = &self.prints.cards[id.0 * self.plan.storefronts.len() + market];
        once(place, || self.make_card_digest(market, id))
    }

    fn make_card_digest(&self, market: usize, id: ProductId) -> Digest {
        let plan = self.plan;
        let storefront = &plan.storefronts[market];
        let product = plan.catalog.product(id);
        let (Some(local), Some(page)) = (storefront.product(id), plan.page_of(market, Subject::Product(id)))
        else {
            return Digest::default();
        };
        let digest = text(Some(local.heading.title), Digest::of(product.sku.as_bytes()));
        let digest = text(local.heading.summary, digest).and_text(&page.route.href);
        let digest = match product.images.first() {
            Some(image) => {
                text(Some(storefront.image_alt(product, 0)), digest).and(self.prints.images[image.0])
            }
            None => digest,
        };
        offer(local.offer.as_ref(), digest).and(u64::from(local.from)).and(u64::from(local.available))
    }

    /// The pages of one subject in all markets.
    fn alternates_digest(&self, cluster: usize) -> Digest {
        once(&self.prints.alternates[cluster], || self.make_alternates_digest(cluster))
    }

    fn make_alternates_digest(&self, cluster: usize) -> Digest {
        let plan = self.plan;
        let cluster = &plan.clusters[cluster];
        let of = |digest: Digest, i: &PageIx| {
            let page = &plan.pages[*i];
            digest.and(page.market as u64).and_text(&page.route.href)
        };
        let digest = cluster.pages.iter().fold(Digest::default(), of).and(cluster.pages.len() as u64);
        cluster.x_default.iter().fold(cluster.indexed.iter().fold(digest, of), of)
    }
}

/// A digest that is made when somebody asks for the first time. Whoever asks at the same time makes the same.
fn once(place: &AtomicU64, make: impl FnOnce() -> Digest) -> Digest {
    match place.load(Ordering::Relaxed) {
        0 => {
            let digest = make();
            place.store(digest.0, Ordering::Relaxed);
            digest
        }
        digest => Digest(digest),
    }
}

fn text(text: Option<LocalText<'_>>, digest: Digest) -> Digest {
    match text {
        Some(text) => digest.and_text(text.text).and_text(text.borrowed.map_or("", |l| l.as_str())),
        None => digest.and(u64::MAX),
    }
}

fn offer(offer: Option<&Offer>, digest: Digest) -> Digest {
    match offer {
        Some(offer) => digest
            .and(Digest::of(&offer.price.amount.serialize()))
            .and_text(&offer.shown)
            .and(u64::from(offer.available))
            .and(offer.beside.as_deref().map(beside).unwrap_or_default()),
        None => digest.and(u64::MAX),
    }
}

fn beside(beside: &Beside) -> Digest {
    let Beside { reduction, unit, deposit, converted, tax } = beside;
    let digest = match reduction {
        Some(r) => Digest::of(r.label.as_bytes())
            .and_text(r.borrowed.as_ref().map_or("", |l| l.as_str()))
            .and_text(&r.before_shown)
            .and(Digest::of(&r.before.amount.serialize()))
            .and(u64::from(r.days.unwrap_or_default()))
            .and(Digest::of(&r.saving.serialize()))
            .and_text(&r.until.map(|day| day.to_string()).unwrap_or_default()),
        None => Digest::default(),
    };
    let digest = match unit {
        Some(u) => digest.and_text(&u.shown).and_text(u.unit.sign()).and(Digest::of(&u.amount.serialize())),
        None => digest.and(1u64),
    };
    let digest = match converted {
        Some(c) => digest.and_text(&c.shown).and_text(&c.date.to_string()).and_text(&c.source),
        None => digest.and(2u64),
    };
    digest
        .and_text(deposit.as_deref().unwrap_or_default())
        .and(Digest::of(&tax.unwrap_or_default().serialize()))
}

/// The templates a page's template reaches. Names are looked for in the text, wherever they stand: what is found too
/// often costs a rendering, and what would be missed, a wrong page.
struct Closure<'t> {
    templates: Vec<(&'t str, &'t str)>,
    /// What stands between quotes in them.
    quoted: HashSet<&'t str>,
}

impl<'t> Closure<'t> {
    fn new(theme: &'t Theme, top: &str) -> Self {
        let all = || theme.templates.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        // Components are known in all templates.
        let components = |text: &str| has_word(text, "component");
        let mut templates: Vec<_> = all().filter(|(name, text)| *name == top || components(text)).collect();
        let mut next = 0;
        while let Some(&(_, text)) = templates.get(next) {
            next += 1;
            for (name, source) in all() {
                if quoted(text).any(|word| word == name) && templates.iter().all(|(known, _)| *known != name)
                {
                    templates.push((name, source));
                }
            }
        }
        let quoted = templates.iter().flat_map(|(_, text)| quoted(text)).collect();
        Self { templates, quoted }
    }

    fn reads(&self, word: &str) -> bool {
        self.templates.iter().any(|(_, text)| has_word(text, word))
    }

    fn calls(&self, function: &str) -> bool {
        self.reads(function)
    }

    fn globals(&self) -> impl Iterator<Item = &'static str> {
        GLOBALS.into_iter().filter(|name| self.reads(name))
    }

    fn parts(&self, theme: &Theme) -> Vec<(String, Digest)> {
        let digest = |text: &str| Digest::of(text.as_bytes());
        let mut parts: Vec<(String, Digest)> =
            self.templates.iter().map(|(name, text)| (format!("template {name}"), digest(text))).collect();
        if self.calls("asset") {
            let assets = theme.assets.iter().map(|asset| asset.path.as_str());
            parts.push(("files of the theme".to_owned(), Digest::default().and_texts(assets)));
        }
        parts
    }

    /// The messages that templates or the page's own words name; all, if a template makes up a name.
    fn messages(&self, kind: Subject, keys: &BTreeSet<&str>, engine: &Engine) -> Vec<(String, Digest)> {
        let words = &engine.words;
        let made_up = self.templates.iter().any(|(_, text)| makes_up_a_key(text));
        if made_up {
            return vec![("messages".to_owned(), words.all())];
        }
        let used = keys.iter().filter(|key| self.quoted.contains(*key) || page::says(kind, key));
        used.map(|key| (format!("message {key}"), words.digest(key))).collect()
    }
}

/// What stands between two quotes of one kind, of those that Tera knows. Quotes of HTML lie between those of templates, so
/// each is taken for an end and for a beginning.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    ['"', '\'', '`'].into_iter().flat_map(move |quote| text.split(quote))
}

/// Whether a template names a message otherwise than by a text between quotes and nothing more: `t(key=name)`,
/// `t(key="state-" ~ state)`.
fn makes_up_a_key(text: &str) -> bool {
    text.match_indices("key").any(|(at, _)| {
        let Some(value) = text[at + 3..].trim_start().strip_prefix('=').map(str::trim_start) else {
            return false;
        };
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else {
            return !value.starts_with('=');
        };
        let after = value[1..].split_once(quote).map_or("", |(_, after)| after.trim_start());
        !after.starts_with([',', ')', '>', ' ', '/'])
    })
}

/// Whether a name stands in a text as a word of its own.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word)
        .any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::makes_up_a_key;

    #[test]
    fn keys_that_are_made_up_are_seen() {
        for (text, made_up) in [
            ("{{ t(key=\"sku\") }}{{ t(key = 'sku', n=1) }}", false),
            ("{{ t(n=1, key=\"sku\"\n) }}{{ t(key=`sku`) }}", false),
            ("{% if key == \"a\" %}{{ keys }}{% endif %}", false),
            ("{{ t(key=name) }}", true),
            ("{{ t(key=(\"a\" ~ b)) }}", true),
            ("{{ t(key=\"state-\" ~ state) }}", true),
            ("{{ t(key=\"STATE\" | lower) }}", true),
            ("{{ t(key=\"a\" if b else c) }}", true),
        ] {
            assert_eq!(makes_up_a_key(text), made_up, "{text}");
        }
    }
}
