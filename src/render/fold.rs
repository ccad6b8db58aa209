//! Folding: an included template that reads only what is the same on all pages of a market (its header, its footer)
//! is rendered once per market, and its text put in its place.
//!
//! That is right because functions are pure and bound to the market, and because what a template reads is known:
//! Tera lists the names, over-reporting rather than under-reporting. A name that some template binds itself (by `for`
//! or `set`) is not taken for the market's, since an include sees the bindings around it.

use std::collections::BTreeSet;

use tera::{Context, Tera, TeraResult};

/// Names in the global context of a market.
const MARKET_LEVEL: &[&str] = &["market", "site", "nav", "footer", "rates", "theme"];

/// Templates by name and source, as the theme has them.
type Sources<'s> = [(&'s str, &'s str)];

/// Replaces what can be folded. The same templates fold in every market; their text differs.
pub fn fold(tera: &mut Tera, templates: &Sources<'_>) -> TeraResult<()> {
    let market_level: Vec<&str> = MARKET_LEVEL
        .iter()
        .copied()
        .filter(|name| !templates.iter().any(|(_, source)| binds(source, name)))
        .collect();
    let mut folded = Vec::new();
    for name in included(templates) {
        if !tera.contains_template(name) {
            continue;
        }
        let reads = tera.get_template_variables(name)?;
        if reads.iter().all(|variable| market_level.contains(variable)) {
            let text = tera.render(name, &Context::new())?;
            if !text.contains("endraw") {
                folded.push((name, format!("{{% raw %}}{text}{{% endraw %}}")));
            }
        }
    }
    tera.add_raw_templates(folded)
}

/// The templates that others include by name.
fn included<'s>(templates: &Sources<'s>) -> BTreeSet<&'s str> {
    let includes = templates.iter().flat_map(|(_, source)| source.split("{%").skip(1));
    includes
        .filter_map(|tag| {
            let tag = tag.split("%}").next()?.trim_matches(['-', ' ', '\n']);
            tag.strip_prefix("include")?.trim().trim_matches(['"', '\'']).into()
        })
        .collect()
}

/// Whether a template gives the name a value of its own, or could: as a loop's variable, by `set`, as an argument.
fn binds(source: &str, name: &str) -> bool {
    source.split("{%").skip(1).filter_map(|tag| tag.split("%}").next()).any(|tag| {
        let mut words = tag.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
        match words.next() {
            Some("for") => words.take_while(|w| *w != "in").any(|w| w == name),
            Some("set" | "set_global") => words.next() == Some(name),
            Some("component") => words.any(|w| w == name),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold_all(templates: &Sources<'_>) -> (String, String) {
        let mut tera = Tera::default();
        tera.add_raw_templates(templates.iter().copied()).unwrap();
        tera.global_context().insert("market", "de");
        tera.global_context().insert("nav", &["a", "b"]);
        let mut page = Context::new();
        page.insert("page", "p1");
        let plain = tera.render("page.html", &page).unwrap();
        fold(&mut tera, templates).unwrap();
        // What was folded no longer asks for its variables.
        tera.global_context().insert("market", "changed");
        (plain, tera.render("page.html", &page).unwrap())
    }

    #[test]
    fn includes_of_the_market_are_folded_and_give_the_same_text() {
        let header = "<b>{{ market }}</b>{% for n in nav %}{{ n }}{% endfor %} {{ '{{' }}";
        let (plain, folded) = fold_all(&[
            ("page.html", "{{ page }}: {% include \"_header.html\" %}"),
            ("_header.html", header),
        ]);
        assert_eq!(plain, "p1: <b>de</b>ab {{");
        assert_eq!(folded, plain);
    }

    #[test]
    fn includes_of_the_page_are_not() {
        for (page, include) in [
            ("{% include \"_x.html\" %}", "{{ market }} {{ page }}"),
            ("{% for market in nav %}{% include \"_x.html\" %}{% endfor %}", "{{ market }}"),
            ("{% set market = page %}{%- include '_x.html' -%}", "{{ market }}"),
        ] {
            let (plain, folded) = fold_all(&[("page.html", page), ("_x.html", include)]);
            assert_eq!(folded, plain.replace("de", "changed"), "{page}");
        }
    }
}
