//! The words of a page that search engines and readers see first: heading, title, description, introduction. What the
//! content does not say is said by messages, and two pages of a market never say the same.

use tera::TeraResult;

use super::Desk;
use crate::catalog::{CategoryId, DESCRIPTION, shorten};
use crate::locale::{Direction, joined};
use crate::plan::Subject;
use crate::render::view::Text;
use crate::storefront::LocalHeading;

impl<'r> Desk<'r> {
    pub(super) fn shown_heading(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<Text<'r>> {
        Ok(match (self.page.subject, heading) {
            (_, Some(heading)) => heading.title.into(),
            (Subject::Selector, _) => Text::new(self.say("selector-title", [])?, None),
            (Subject::NotFound, _) => Text::new(self.say("not-found-title", [])?, None),
            _ => self.motto().unwrap_or_else(|| Text::new(self.shop(), None)),
        })
    }

    /// What a shop says of itself above its home page, if it says anything.
    fn motto(&self) -> Option<Text<'r>> {
        let (text, said_in) = self.engine.words.find("home-heading")?;
        Some(Text::new(text, (!said_in.same_language(&self.storefront.market.locale)).then_some(said_in)))
    }

    pub(super) fn title(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        let Some(heading) = heading else {
            let title = match self.page.subject {
                Subject::Selector => self.say("selector-title", [])?,
                Subject::NotFound => self.say("not-found-title", [])?,
                _ => {
                    let [country, _] = self.place();
                    return self.say("home-title", [("shop", self.shop().into()), country]);
                }
            };
            return Ok(joined(&title, &[(" | ", self.shop())], self.direction()));
        };
        let number = self.numbered()?;
        let distinction = self.page.distinction.as_deref().map(|told| (" · ", told));
        let number = number.as_deref().map(|number| (" · ", number));
        let shop = heading.seo_title.is_none().then(|| (" | ", self.shop()));
        let more: Vec<(&str, &str)> = distinction.into_iter().chain(number).chain(shop).collect();
        Ok(joined(heading.seo_title.unwrap_or(heading.title.text), &more, self.direction()))
    }

    fn direction(&self) -> Direction {
        self.storefront.market.locale.direction()
    }

    /// "Page 2 of 5", from the second page of a listing on.
    fn numbered(&self) -> TeraResult<Option<String>> {
        let Subject::Category(id, number @ 2..) = self.page.subject else { return Ok(None) };
        let listing = self.renderer.plan.listings[self.page.market].category(id);
        let total = listing.map_or(number, |l| l.page_count());
        self.say("page-of", [("number", number.into()), ("total", total.into())]).map(Some)
    }

    pub(super) fn description(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        let market = self.storefront.market;
        let Some(heading) = heading else {
            return match self.page.subject {
                Subject::Selector => {
                    let intro = self.say("selector-intro", [("shop", self.shop().into())])?;
                    Ok(shorten(&intro, DESCRIPTION).into_owned())
                }
                Subject::NotFound => Ok(String::new()),
                _ => self.home_intro().map(|intro| shorten(&intro, DESCRIPTION).into_owned()),
            };
        };
        // A long title leaves room for what follows it.
        let title = shorten(heading.title.text, DESCRIPTION / 2);
        let own = heading.description;
        let text = match (own, self.page.subject) {
            (Some(text), _) => text.to_owned(),
            (None, Subject::Category(id, _)) => {
                shorten(&self.listing_intro(id, heading)?, DESCRIPTION).into_owned()
            }
            (None, Subject::Product(id)) => {
                let sku = self.say("sku", [])?;
                let [country, _] = self.place();
                let delivery = self.say("delivery-text", [country])?;
                let product = self.renderer.plan.catalog.product(id);
                shorten(&format!("{title}. {sku}: {}. {delivery}", product.sku), DESCRIPTION).into_owned()
            }
            (None, _) => format!("{title} | {}", market.home_path()),
        };
        let mut apart = match (self.page.subject, &self.page.distinction) {
            (Subject::Product(id), _) if self.page.same_description => {
                format!("{title} ({}): ", self.renderer.plan.catalog.product(id).sku)
            }
            (Subject::Category(..) | Subject::Static(_), Some(distinction))
                if self.page.same_description || own.is_none() =>
            {
                format!("{title} · {distinction}: ")
            }
            _ if self.page.same_description => format!("{title}: "),
            _ => String::new(),
        };
        if let Some(number) = self.numbered()? {
            apart = format!("{number} · {apart}");
        }
        if apart.is_empty() { Ok(text) } else { Ok(shorten(&(apart + &text), DESCRIPTION).into_owned()) }
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
    pub(super) fn intro(&self, heading: Option<&LocalHeading<'r>>) -> TeraResult<String> {
        match (self.page.subject, heading) {
            (Subject::Home, _) => self.home_intro(),
            (Subject::Category(id, _), Some(heading)) => self.listing_intro(id, heading),
            _ => Ok(String::new()),
        }
    }
}
