//! The days of one site: those of the world, and the site's own over them.

use std::collections::{BTreeMap, BTreeSet};

use super::days::{self, Span};

/// Every day that promotions of the site can name.
#[derive(Debug, Default)]
pub struct Calendar {
    own: BTreeMap<String, Vec<OwnDays>>,
}

/// When something is in one year, by the site's own word.
#[derive(Debug)]
pub struct OwnDays {
    /// By their two letters; none: all.
    pub countries: Vec<String>,
    pub span: Span,
}

impl OwnDays {
    fn holds_in(&self, country: Option<&str>) -> bool {
        self.countries.is_empty() || self.countries.iter().any(|own| Some(own.as_str()) == country)
    }
}

impl Calendar {
    pub fn new(own: BTreeMap<String, Vec<OwnDays>>) -> Self {
        Self { own }
    }

    /// What days are called, in order.
    pub fn ids(&self) -> BTreeSet<&str> {
        self.own.keys().map(String::as_str).chain(days::all().iter().map(|day| day.id)).collect()
    }

    /// When it begins in that year, in a country. What the site says of a year goes before the rule.
    pub fn in_year(&self, id: &str, year: i16, country: Option<&str>) -> Vec<Span> {
        let own = self.own.get(id).into_iter().flatten();
        let here = own.filter(|days| days.span.first().year() == year && days.holds_in(country));
        let mut spans: Vec<Span> = here.map(|days| days.span).collect();
        if spans.is_empty() {
            spans = days::find(id).map_or(Vec::new(), |day| day.in_year(year, country));
        }
        spans.sort();
        spans
    }

    /// Whether the country has it in any year.
    pub fn is_kept(&self, id: &str, country: Option<&str>) -> bool {
        let own = self.own.get(id).into_iter().flatten();
        own.into_iter().any(|days| days.holds_in(country))
            || days::find(id).is_some_and(|day| day.custom(country).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_goes_before_the_rule_for_the_years_it_names() {
        let days = |first: &str, last: &str, countries: &[&str]| OwnDays {
            countries: countries.iter().map(|country| (*country).to_owned()).collect(),
            span: Span::days(first.parse().unwrap(), last.parse().unwrap()),
        };
        let calendar = Calendar::new(
            [
                ("eid-al-fitr".to_owned(), vec![days("2026-03-21", "2026-03-23", &["MA"])]),
                ("birthday".to_owned(), vec![days("2026-05-04", "2026-05-04", &[])]),
            ]
            .into(),
        );
        for (id, year, country, first) in [
            ("eid-al-fitr", 2026, "MA", Some("2026-03-21")),
            ("eid-al-fitr", 2026, "SA", Some("2026-03-20")),
            ("eid-al-fitr", 2025, "MA", Some("2025-03-30")),
            ("birthday", 2026, "DE", Some("2026-05-04")),
            ("birthday", 2027, "DE", None),
            ("nothing", 2026, "DE", None),
        ] {
            let found = calendar.in_year(id, year, Some(country));
            let found = found.first().map(|span| span.first().to_string());
            assert_eq!(found.as_deref(), first, "{id} {year} {country}");
        }
        assert!(calendar.ids().contains("birthday") && calendar.ids().contains("black-friday"));
        assert!(calendar.is_kept("birthday", None) && !calendar.is_kept("golden-week", Some("DE")));
    }
}
