//! Whether a market says what the law and its customers ask for.

use super::{Look, Owner, Task, TaskState};
use crate::catalog::translation::{Family, Item, Status};
use crate::law;

/// A page that shops have, by the names its folder may have.
struct Wanted {
    what: &'static str,
    keys: &'static [&'static str],
    /// Whether a market is not ready without it.
    needed: fn(Option<&str>) -> bool,
    why: &'static str,
}

fn always(_: Option<&str>) -> bool {
    true
}

fn never(_: Option<&str>) -> bool {
    false
}

/// Whether the law of the country is that of the EU or follows it.
fn european(country: Option<&str>) -> bool {
    country.is_some_and(|country| law::withdrawal(country).is_some())
}

const WANTED: [Wanted; 5] = [
    Wanted {
        what: "imprint",
        keys: &["imprint", "legal-notice", "impressum"],
        needed: european,
        why: "who runs the shop (Directive 2000/31/EC, art. 5)",
    },
    Wanted { what: "privacy", keys: &["privacy"], needed: always, why: "what becomes of customers’ data" },
    Wanted {
        what: "terms",
        keys: &["terms", "terms-of-sale", "conditions"],
        needed: never,
        why: "what is agreed on",
    },
    Wanted {
        what: "shipping",
        keys: &["shipping", "delivery"],
        needed: always,
        why: "how and when goods arrive",
    },
    Wanted {
        what: "returns",
        keys: &["returns", "withdrawal", "return-policy"],
        needed: always,
        why: "how goods are sent back",
    },
];

pub fn look(look: &Look<'_, '_>, tasks: &mut Vec<Task>) {
    tasks.extend(WANTED.iter().map(|wanted| page(look, wanted)));
    tasks.push(returns(look));
    let market = look.market;
    let (support, legal) = (&market.support, &market.legal);
    let reached: Vec<&str> =
        [&support.email, &support.telephone].into_iter().flatten().map(String::as_str).collect();
    tasks.push(match reached.is_empty() {
        false => done("support", reached.join(", "), look.key("support")),
        true => open(
            "support",
            TaskState::Missing,
            "nobody can be reached",
            look.key("support"),
            "Give an address: support = { email = \"hello@shop.example\" }",
        ),
    });
    tasks.push(match market.payments.is_empty() {
        false => done("payments", market.payments.join(", "), look.key("payments")),
        true => open(
            "payments",
            TaskState::Missing,
            "nothing says how people can pay",
            look.key("payments"),
            "Name the means: payments = [\"Visa\", \"PayPal\"]",
        ),
    });
    tasks.push(match &market.shipping.rate {
        Some(rate) => done("shipping costs", format!("a parcel costs {rate}"), look.key("shipping")),
        None => open(
            "shipping costs",
            TaskState::Missing,
            "nothing says what a parcel costs",
            look.key("shipping"),
            "Say it: shipping = { rate = \"4.90 EUR\", days = [2, 4] }",
        ),
    });
    tasks.push(match legal.is_empty() {
        false => done("legal facts", legal.keys().cloned().collect::<Vec<_>>().join(", "), look.key("legal")),
        true => open(
            "legal facts",
            TaskState::Open,
            "the market states none",
            look.key("legal"),
            "Does its law ask for facts on every page? legal = { register = \"…\" }",
        ),
    });
}

fn done(what: &'static str, found: String, place: String) -> Task {
    Task { owner: Owner::Legal, state: TaskState::Done, what, found, place, todo: String::new() }
}

fn open(what: &'static str, state: TaskState, found: &str, place: String, todo: &str) -> Task {
    Task { owner: Owner::Legal, state, what, found: found.to_owned(), place, todo: todo.to_owned() }
}

/// A page, in the market's own language.
fn page(look: &Look<'_, '_>, wanted: &Wanted) -> Task {
    let what = wanted.what;
    let state = if (wanted.needed)(look.country()) { TaskState::Missing } else { TaskState::Open };
    let pages = &look.ground.catalog.pages;
    let named = |key: &str| wanted.keys.contains(&key.rsplit('/').next().unwrap_or(key));
    let here =
        pages.iter().find(|page| named(&page.key) && page.availability.allows(&look.market.id, look.today));
    let Some(page) = here else {
        let place = format!("content/pages/{}/index.md", wanted.keys[0]);
        let found = format!("the market has no page that tells {}", wanted.why);
        return open(what, state, &found, place, "Write it, and see what the law of the country asks for.");
    };
    let items = &look.ground.translations.items;
    let Some(item) = items.iter().find(|item| item.family == Family::Page && item.key == page.key) else {
        return done(what, String::new(), page.place.path().to_owned());
    };
    match spoken(look, item) {
        Status::Draft | Status::Reviewed => done(what, "it is there".to_owned(), item.file.clone()),
        status => {
            let home = look.ground.translations.home(look.market, &look.ground.catalog.site.source_locale);
            let place = item.path(home.unwrap_or(&look.market.locale));
            let found = match status {
                Status::Missing => format!("it is not in the market’s language, {}", look.market.locale),
                Status::Stale => "it was translated before the source changed".to_owned(),
                _ => "a program has translated it, and nobody has read it".to_owned(),
            };
            let todo = match status {
                Status::Missing => "Translate it, or write it for the market.",
                Status::Stale => "Mend it: tradewind i18n diff; then tradewind i18n accept.",
                _ => "Have it read, and mark it: tradewind i18n accept --state reviewed",
            };
            let state = if status == Status::Machine { TaskState::Open } else { state };
            open(what, state, &found, place, todo)
        }
    }
}

/// How far the words of a page have come: as far as the title or the text that has come least far.
fn spoken(look: &Look<'_, '_>, item: &Item) -> Status {
    if look.ground.catalog.site.source_locale.same_language(&look.market.locale) {
        return Status::Reviewed;
    }
    let verdicts = item.verdicts(&[look.market]);
    let words = verdicts.iter().filter(|(unit, _)| matches!(&*unit.field, "title" | "body"));
    words.map(|(_, verdict)| verdict.status).min().unwrap_or(Status::Reviewed)
}

fn returns(look: &Look<'_, '_>) -> Task {
    let (what, place) = ("days to send back", look.key("returns"));
    let lawful = look.country().and_then(law::withdrawal);
    match (look.market.returns.days, lawful) {
        (Some(days), Some(law)) if days < law.days => {
            let found = format!("{days} days; the law gives {} ({})", law.days, law.source);
            let todo = format!("Give as many: returns = {{ days = {} }}", law.days);
            open(what, TaskState::Missing, &found, place, &todo)
        }
        (Some(days), Some(law)) => {
            done(what, format!("{days} days; the law gives {} ({})", law.days, law.source), place)
        }
        (Some(days), None) => {
            done(what, format!("{days} days; Tradewind does not know the law of the country"), place)
        }
        (None, Some(law)) => {
            let found = format!("nothing is said; the law gives {} days ({})", law.days, law.source);
            let todo = format!("Say it: returns = {{ days = {}, fees = \"customer\" }}", law.days);
            open(what, TaskState::Missing, &found, place, &todo)
        }
        (None, None) => open(
            what,
            TaskState::Open,
            "nothing is said",
            place,
            "Say how long, and who pays: returns = { days = 30, fees = \"customer\" }",
        ),
    }
}
