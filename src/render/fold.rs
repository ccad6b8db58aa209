//! Folding: an included template that reads only what is the same on all pages of a market (its header, its footer)
//! is rendered once per market, and its text put in its place.
//!
//! That is right because functions are pure and bound to the market, and because what a template reads is known. Tera
//! lists the names, and [`facts`] what Tera does not tell: names that are set on some ways only, components that look for
//! arguments around them, templates that are included where nothing of the market is seen. Where it is not certain that a
//! template may be folded, it is not. `--fold verify` renders every page both ways and compares ([`verify`]).

mod facts;
mod verify;

use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Tera};

use facts::Facts;
pub use verify::Unfolded;

/// Whether what is the same on all pages of a market is rendered once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fold {
    #[default]
    On,
    /// Every include is rendered on every page.
    Off,
    /// Every page is rendered both ways, and must be the same.
    Verify,
}

/// Names in the global context of a market.
const MARKET_LEVEL: &[&str] = &["market", "site", "nav", "footer", "rates", "theme"];

/// Templates by name and source, as the theme has them.
type Sources<'s> = [(&'s str, &'s str)];

/// Replaces what can be folded, and says what was put in the place of which template. The same templates fold in every
/// market; their text differs.
pub fn fold(tera: &mut Tera, templates: &Sources<'_>) -> Vec<(String, String)> {
    let folded: Vec<(String, String)> = foldable(tera, templates)
        .into_iter()
        .filter_map(|name| {
            // As a page includes it: a child's blocks without its parent, escaped as a page is. What cannot be rendered
            // alone fails again on its page, where the fault can be told.
            let text = tera.render_str(&format!("{{% include \"{name}\" %}}"), &Context::new(), true).ok()?;
            let source = format!("{{% raw %}}{text}{{% endraw %}}");
            (!text.contains("endraw")).then(|| (name.to_owned(), source))
        })
        .collect();
    match tera.add_raw_templates(folded.iter().map(|(name, source)| (name, source))) {
        Ok(()) => folded,
        Err(_) => Vec::new(),
    }
}

/// The included templates whose text is the same on every page of a market.
fn foldable<'s>(tera: &Tera, templates: &Sources<'s>) -> Vec<&'s str> {
    let facts: BTreeMap<&str, Facts<'s>> =
        templates.iter().map(|(name, source)| (*name, Facts::of(source))).collect();
    let included: BTreeSet<&str> = facts.values().flat_map(|f| f.includes.iter().copied()).collect();
    // A name written with escapes is another than it looks.
    if included.iter().any(|name| name.contains('\\') || !facts.contains_key(name)) {
        return Vec::new();
    }
    // A name that some template gives a value is not taken for the market's: an include sees what is set around it.
    let market_level: Vec<&str> =
        MARKET_LEVEL.iter().copied().filter(|name| !facts.values().any(|f| f.binds.contains(name))).collect();
    let implicit = implicit_arguments(tera);
    // What a component includes, directly or not, sees the component's arguments and nothing of the market.
    let in_components: BTreeSet<&str> = facts
        .values()
        .flat_map(|f| f.includes_in_components.iter())
        .flat_map(|name| reachable(name, &facts))
        .collect();
    let parents: BTreeSet<&str> = facts.values().filter_map(|f| f.extends).collect();
    let is_foldable = |name: &&str| {
        let Ok(mut reads) = tera.get_template_variables(name) else { return false };
        for facts in reachable(name, &facts).iter().map(|name| &facts[name]) {
            // `super()` reads what the parent reads.
            if facts.extends.is_some() || facts.reads_internals {
                return false;
            }
            reads.extend(&facts.may_set);
            if facts.calls_components {
                reads.extend(implicit.iter().map(String::as_str));
            }
        }
        // Text has no blocks that a child could replace, and no components for others.
        let is_needed_whole = parents.contains(name) || facts[name].defines_components;
        !is_needed_whole
            && !in_components.contains(name)
            && reads.iter().all(|variable| market_level.contains(variable))
    };
    included.into_iter().filter(is_foldable).collect()
}

/// A template and all that it includes, directly or not.
fn reachable<'s>(name: &'s str, facts: &BTreeMap<&'s str, Facts<'s>>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![name];
    while let Some(name) = waiting.pop() {
        if found.insert(name) {
            waiting.extend(&facts[name].includes);
        }
    }
    found
}

/// The arguments that components look for where they are called, if they are not given: `@page`.
fn implicit_arguments(tera: &Tera) -> BTreeSet<String> {
    let components = tera.get_component_names().filter_map(|name| tera.get_component_definition(name));
    let implicit = |component: tera::ComponentInfo| {
        let names = component.args().iter().filter(|arg| arg.is_implicit()).map(|arg| arg.name().to_owned());
        names.collect::<Vec<_>>()
    };
    components.flat_map(implicit).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// A page before and after folding.
    struct Both {
        whole: Option<String>,
        folded: Option<String>,
        /// What was folded.
        names: Vec<String>,
    }

    /// Folds templates, one to a line: "page.html: {{ page }}".
    fn fold_all(templates: &str) -> Both {
        let templates: Vec<(&str, &str)> =
            templates.lines().filter_map(|line| line.trim_start().split_once(": ")).collect();
        let mut tera = Tera::default();
        tera.add_raw_templates(templates.iter().copied()).unwrap();
        tera.global_context().insert("market", "de");
        tera.global_context().insert("nav", &["a", "b"]);
        let mut page = Context::new();
        page.insert("page", "p1");
        let render = |tera: &Tera| tera.render("page.html", &page).ok();
        let whole = render(&tera);
        let names = fold(&mut tera, &templates).into_iter().map(|(name, _)| name).collect();
        Both { whole, folded: render(&tera), names }
    }

    #[test]
    fn includes_of_the_market_are_folded_and_give_the_same_text() {
        for (page, include, text) in [
            (
                "{{ page }}: {% include \"_x.html\" %}",
                "<b>{{ market }}</b>{% for n in nav %}{{ n }}{% endfor %} {{ '{{' }}",
                "p1: <b>de</b>ab {{",
            ),
            ("{%-  include\t'_x.html'-%}", "{{ market }}", "de"),
            ("{% include `_x.html` %}", "{{ 'both' if market else nav }}", "both"),
            ("{% include '_x.html' %}", "{{ [n ~ '!' for n in nav] | join }}", "a!b!"),
            ("{% include '_x.html' %}", "{% for a in nav %}{% set t = a %}{{ t }}{% endfor %}", "ab"),
            ("{% include '_x.html' %}", "{% set m = market %}{% if m %}{{ m }}{% endif %}", "de"),
            ("{% include '_x.html' %}", "{% set m %}{{ market }}{% endset %}{{ m }}", "de"),
            ("{% include '_x.html' %}", "{% block b %}{{ market }}{% endblock %}", "de"),
            ("{% include '_x.html' %}", "{# {{ page }} #}{% raw %}{{ page }}{% endraw %}", "{{ page }}"),
            ("{% include '_x.html' %}", "{{ '{% set market = 1 %}{{ page }}' | length }}", "30"),
            ("{% filter upper %}{% include '_x.html' %}{% endfilter %}", "{{ market }}<i>", "DE<I>"),
        ] {
            let both = fold_all(&format!("page.html: {page}\n_x.html: {include}"));
            assert_eq!(
                (both.whole.as_deref(), both.folded.as_deref()),
                (Some(text), Some(text)),
                "{include}"
            );
            assert_eq!(both.names, ["_x.html"], "{include}");
        }
    }

    #[test]
    fn includes_of_includes_are_folded_too() {
        let both = fold_all(
            "page.html: {% include '_a.html' %}
             _a.html: a{% include '_b.html' %}{% include '_c.html' %}
             _b.html: b{{ market }}
             _c.html: c{{ page }}",
        );
        assert_eq!((both.whole.as_deref(), both.folded.as_deref()), (Some("abdecp1"), Some("abdecp1")));
        assert_eq!(both.names, ["_b.html"]);
    }

    /// Each of these would be wrong, or is not known to be right.
    #[test]
    fn what_may_differ_from_page_to_page_is_not_folded() {
        for (why, templates) in [
            (
                "it reads the page",
                "page.html: {% include '_x.html' %}
                 _x.html: {{ market }} {{ page }}",
            ),
            (
                "it includes what reads the page",
                "page.html: {% include '_x.html' %}
                 _x.html: {% include '_page.html' %}
                 _page.html: {{ page }}",
            ),
            (
                "a loop around it binds the name",
                "page.html: {% for market in nav %}{% include '_x.html' %}{% endfor %}
                 _x.html: {{ market }}",
            ),
            (
                "a loop's key does",
                "page.html: {% for market, v in {'a': 1} %}{% include '_x.html' %}{% endfor %}
                 _x.html: {{ market }}",
            ),
            (
                "a `set` does",
                "page.html: {% set market = page %}{%- include '_x.html' -%}
                 _x.html: {{ market }}",
            ),
            (
                "a `set` block does",
                "page.html: {% set market %}{{ page }}{% endset %}{% include '_x.html' %}
                 _x.html: {{ market }}",
            ),
            (
                "a `set` behind a string that looks like a tag does",
                "page.html: {{ '{#' }}{% set market = page %}{% include '_x.html' %}{{ '#}' }}
                 _x.html: {{ market }}",
            ),
            (
                "it sets the name on one way only",
                "page.html: {% include '_x.html' %}
                 _x.html: {% if market == 'fr' %}{% set page = 1 %}{% endif %}{{ page | default(value='-') }}",
            ),
            (
                "a loop that does not run sets it",
                "page.html: {% include '_x.html' %}
                 _x.html: {% for a in [] %}{% set_global page = a %}{% endfor %}{{ page | default(value='-') }}",
            ),
            (
                "a loop that runs does not set it",
                "page.html: {% include '_x.html' %}
                 _x.html: {% for a in nav %}{% else %}{% set page = 1 %}{% endfor %}{{ page | default(value='-') }}",
            ),
            (
                "it prints all there is",
                "page.html: {% include '_x.html' %}
                 _x.html: {{ __tera_context }}",
            ),
            (
                "it looks at the loop around it",
                "page.html: {% for a in nav %}{% include '_x.html' %}{% endfor %}
                 _x.html: {{ __tera_loop_index | default(value='-') }}",
            ),
            (
                "its component asks for the page",
                "page.html: {% include '_x.html' %}
                 _x.html: {{ <asking /> }}
                 _c.html: {% component asking(@page='-') %}{{ page }}{% endcomponent %}",
            ),
            (
                "a component of its component does",
                "page.html: {% include '_x.html' %}
                 _x.html: {% <outer> %}x{% </outer> %}
                 _c.html: {% component asking(@page='-') %}{{ page }}{% endcomponent %}
                 _d.html: {% component outer() %}{{ body }}{{ <asking /> }}{% endcomponent %}",
            ),
            (
                "a component includes it, where there is no market",
                "page.html: {{ <including /> }}
                 _c.html: {% component including() %}{% include '_x.html' %}{% endcomponent %}
                 _x.html: {% if market %}{{ market }}{% else %}-{% endif %}",
            ),
            (
                "a component's include includes it",
                "page.html: {{ <including /> }}
                 _c.html: {% component including() %}{% include '_y.html' %}{% endcomponent %}
                 _y.html: {% include '_x.html' %}
                 _x.html: {% if market %}{{ market }}{% else %}-{% endif %}",
            ),
            (
                "an include is a child's blocks without its parent",
                "page.html: {% include '_x.html' %}
                 _x.html: {% extends '_parent.html' %}{% block b %}{{ market }}{% endblock %}
                 _parent.html: parent {% block b %}{% endblock %}",
            ),
            (
                "the parent of what it includes reads the page",
                "page.html: {% include '_x.html' %}
                 _x.html: {% include '_child.html' %}
                 _child.html: {% extends '_parent.html' %}{% block b %}{{ super() }}{% endblock %}
                 _parent.html: {% block b %}{{ page | default(value='-') }}{% endblock %}",
            ),
            (
                "its name is written with an escape, too",
                "page.html: {% include '_x.html' %}{% include '\\/y.html' %}
                 _x.html: {{ market }}
                 /y.html: y",
            ),
            (
                "its text would end the raw block",
                "page.html: {% include '_x.html' %}
                 _x.html: {{ market }} endraw",
            ),
        ] {
            let both = fold_all(templates);
            assert!(both.whole.is_some() && both.folded == both.whole, "{why}");
            assert!(!both.names.contains(&"_x.html".to_owned()), "{why}");
        }
    }

    #[test]
    fn what_others_need_whole_is_not_folded() {
        for (why, templates, page) in [
            (
                "a child replaces its block",
                "page.html: {% extends '_x.html' %}{% block b %}{{ page }}{% endblock %}
                 _x.html: {{ market }}{% block b %}{% endblock %}
                 other.html: {% include '_x.html' %}{% include '_y.html' %}
                 _y.html: {{ market }}",
                "dep1",
            ),
            (
                "it defines a component",
                "page.html: {% include '_x.html' %}{{ <c /> }}{% include '_y.html' %}
                 _x.html: {{ market }}{% component c() %}c{% endcomponent %}
                 _y.html: {{ market }}",
                "decde",
            ),
            (
                "it cannot be rendered alone",
                "page.html: {% if not market %}{% include '_x.html' %}{% endif %}{% include '_y.html' %}
                 _x.html: {{ market.nothing.at_all }}
                 _y.html: {{ market }}",
                "de",
            ),
        ] {
            let both = fold_all(templates);
            assert_eq!((both.whole.as_deref(), both.folded.as_deref()), (Some(page), Some(page)), "{why}");
            assert_eq!(both.names, ["_y.html"], "{why}");
        }
    }

    /// Templates made of everything that binds names, reads them or looks elsewhere for them.
    fn template(includes: &'static [&'static str]) -> impl Strategy<Value = String> {
        let name = || select(vec!["market", "page", "nav", "x"]);
        let leaf = prop_oneof![
            name().prop_map(|n| format!("{{{{ {n} | default(value='-') }}}}")),
            (name(), name()).prop_map(|(n, m)| format!("{{% set {n} = {m} | default(value='-') %}}")),
            name().prop_map(|n| format!("{{% set_global {n} = 'v' %}}")),
            name().prop_map(|n| format!("{{{{ [{n} for {n} in 'de'] | join(sep={n}) }}}}")),
            Just("{{ __tera_loop_index | default(value='-') }}{{ <c /> }}".to_owned()),
            select(includes).prop_map(|n| if n.is_empty() {
                "-".to_owned()
            } else {
                format!("{{% include '{n}' %}}")
            }),
        ];
        leaf.prop_recursive(3, 12, 3, move |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(a, b)| a + &b),
                (name(), inner.clone(), inner.clone())
                    .prop_map(|(n, a, b)| format!("{{% if {n} == 'de' %}}{a}{{% else %}}{b}{{% endif %}}")),
                (name(), inner.clone(), inner.clone())
                    .prop_map(|(n, a, b)| format!("{{% for {n} in nav %}}{a}{{% else %}}{b}{{% endfor %}}")),
                (name(), inner.clone()).prop_map(|(n, a)| format!("{{% set {n} %}}{a}{{% endset %}}")),
                inner.clone().prop_map(|a| format!("{{% filter upper %}}{a}{{% endfilter %}}")),
                inner.prop_map(|a| format!("{{% <c> %}}{a}{{% </c> %}}")),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn folding_never_changes_a_page(
            page in template(&["_x.html", "_y.html"]),
            x in template(&["_y.html", ""]),
            y in template(&[""]),
            c in template(&["_x.html", "_y.html", "", ""]),
            implicit in select(vec!["", "@page='-'", "market='-'"]),
        ) {
            // Below the page another component is called, so that none goes round in circles.
            let [x, y, c] = [x, y, c].map(|t| t.replace("<c", "<d").replace("</c", "</d"));
            let templates = format!(
                "page.html: {page}{{% include '_x.html' %}}\n_x.html: {x}\n_y.html: {y}\n\
                 _c.html: {{% component c() %}}{c}{{% endcomponent %}}\n\
                 _d.html: {{% component d({implicit}) %}}{{{{ page | default(value='-') }}}}{{% endcomponent %}}"
            );
            let both = fold_all(&templates);
            prop_assert_eq!(both.folded, both.whole);
        }
    }
}
