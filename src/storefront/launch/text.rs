//! Whether a market speaks its readers' language.

use super::{Look, Owner, Task, TaskState, some};
use crate::catalog::translation::{Counts, Coverage, Family, Importance, Status};
use crate::storefront::Percent;

/// As many files are named.
const NAMED: usize = 3;

pub fn look(look: &Look<'_, '_>, tasks: &mut Vec<Task>) {
    let (site, market) = (&look.ground.catalog.site, look.market);
    let translations = look.ground.translations;
    let task =
        |what, state, found, place, todo| Task { owner: Owner::Translation, state, what, found, place, todo };
    let Some(home) = translations.home(market, &site.source_locale) else {
        let found = format!("the market reads the source, {}", site.source_locale);
        tasks.push(task("texts", TaskState::Done, found, look.key("locale"), String::new()));
        tasks.extend(theme_words(look));
        return;
    };
    let coverage = Coverage::of(translations, site, look.number);
    let min = market.min_coverage.as_ref();
    let machine = min.is_some_and(|min| min.machine);
    let short = min.map(|min| coverage.shortfalls(min)).unwrap_or_default();
    let asked: Vec<Option<Importance>> = min.iter().flat_map(|min| &min.least).map(|(of, _)| *of).collect();
    let kinds = Importance::ALL.map(Some).into_iter().chain(asked.contains(&None).then_some(None));
    for of in kinds {
        let counts = coverage.counts(of);
        if counts.all() == 0 {
            continue;
        }
        let open: Vec<_> = coverage.uncovered(of, machine).collect();
        let shortfall = short.iter().find(|short| short.of == of);
        let state = match (shortfall, open.is_empty()) {
            (Some(_), _) => TaskState::Missing,
            (None, true) => TaskState::Done,
            // Where the site has said how much is enough, this is.
            (None, false) if asked.contains(&of) => TaskState::Done,
            // A page without its own words is a page of another market.
            (None, false) if of == Some(Importance::Essential) && min.is_none() => TaskState::Missing,
            (None, false) => TaskState::Open,
        };
        let mut found = told(counts, machine);
        if let Some(short) = shortfall {
            found += &format!("; at least {} must be", Percent(short.least, false));
        }
        let mut files: Vec<String> = Vec::new();
        for (item, _, verdict) in &open {
            let file = verdict.file(item, home);
            if !files.contains(&file) {
                files.push(file);
            }
        }
        let todo = match state {
            TaskState::Done => String::new(),
            _ => format!(
                "Translate them: tradewind i18n export --locale {home} --only missing,stale --format po --out DIR"
            ),
        };
        let what = match of {
            Some(Importance::Essential) => "essential texts",
            Some(Importance::Search) => "texts for search",
            Some(Importance::Detail) => "details",
            None => "all texts",
        };
        let place = if state == TaskState::Done { String::new() } else { some(&files, NAMED) };
        tasks.push(task(what, state, found, place, todo));
    }
    let written = coverage.all.of(Status::Machine);
    if written > 0 && !machine {
        let found = format!("{written} of {} texts were written by a program", coverage.all.all());
        let todo = format!(
            "Have them read: tradewind i18n export --locale {home} --only machine; or count them: min_coverage machine = true"
        );
        tasks.push(task("machine translations", TaskState::Open, found, String::new(), todo));
    }
}

/// "32 of 40 are translated: 6 missing, 2 stale"
fn told(counts: &Counts, machine: bool) -> String {
    let mut told = format!("{} of {} are translated", counts.covered(machine), counts.all());
    let open = [Status::Missing, Status::Stale, Status::Machine].into_iter();
    let open = open.filter(|status| counts.of(*status) > 0 && !(machine && *status == Status::Machine));
    let open: Vec<String> = open.map(|status| format!("{} {}", counts.of(status), status.name())).collect();
    if !open.is_empty() {
        told += &format!(": {}", open.join(", "));
    }
    told
}

/// A market may read the source, and its theme another language.
fn theme_words(look: &Look<'_, '_>) -> Option<Task> {
    let market = look.market;
    let themes = look.ground.translations.items.iter().filter(|item| item.family == Family::Theme);
    let foreign =
        themes.filter(|item| item.language.as_ref().is_some_and(|l| !l.same_language(&market.locale)));
    let lacking = foreign.flat_map(|item| item.verdicts(&[market])).count();
    (lacking > 0).then(|| Task {
        owner: Owner::Translation,
        state: TaskState::Missing,
        what: "the theme’s words",
        found: format!("the theme does not have {lacking} of its messages in {}", market.locale),
        place: format!("content/messages/{}.ftl", market.locale),
        todo: "Say them there, under the names they have in themes/…/messages.".to_owned(),
    })
}
