//! What a template may do, as far as folding must know it. In doubt it does more than it does.

use std::collections::BTreeSet;

use crate::render::tags::Tags;
use crate::render::tags::Token::{self, Sign, Text, Word};

/// What a template may do that folding must know of.
#[derive(Debug, Default, PartialEq)]
pub struct Facts<'s> {
    pub includes: BTreeSet<&'s str>,
    /// The includes that stand in the bodies of its components: there nothing of the market is seen.
    pub includes_in_components: BTreeSet<&'s str>,
    pub extends: Option<&'s str>,
    /// Names it gives values of its own: by `for` and `set`, in a list made by `for`, as a component's arguments.
    pub binds: BTreeSet<&'s str>,
    /// Names it may have set, or not: where it reads them, it may read the page's.
    pub may_set: BTreeSet<&'s str>,
    pub defines_components: bool,
    pub calls_components: bool,
    /// It reads what Tera keeps for itself: the whole context, or a loop around it.
    pub reads_internals: bool,
}

/// A block that is open.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    /// What is set in it is gone behind it.
    Loop,
    /// It may be passed over.
    Choice,
    Component,
    Other,
}

impl<'s> Facts<'s> {
    pub fn of(source: &'s str) -> Self {
        let mut facts = Facts::default();
        let mut open = Vec::new();
        for tag in Tags::of(source) {
            facts.note_expressions(&tag.tokens);
            if tag.is_block {
                facts.note_block(&tag.tokens, &mut open);
            }
        }
        facts
    }

    /// What any tag may do, wherever an expression stands in it.
    fn note_expressions(&mut self, tokens: &[Token<'s>]) {
        for (i, pair) in tokens.windows(2).enumerate() {
            match pair {
                [Sign('<'), Word(_)] => self.calls_components = true,
                // A list made of another: [x.url for x in nav]
                [Word("for"), _] => self.bind(&tokens[i + 1..]),
                _ => {}
            }
        }
        self.reads_internals |=
            tokens.iter().any(|token| matches!(token, Word(w) if w.starts_with("__tera")));
    }

    fn note_block(&mut self, tokens: &[Token<'s>], open: &mut Vec<Open>) {
        match *tokens {
            [Word("include"), Text(name), ..] => {
                self.includes.insert(name);
                if open.contains(&Open::Component) {
                    self.includes_in_components.insert(name);
                }
            }
            [Word("extends"), Text(name), ..] => self.extends = Some(name),
            [Word("for"), ..] => open.push(Open::Loop),
            [Word("if"), ..] => open.push(Open::Choice),
            // Behind a loop's `else` stands what is done where it had nothing to go through.
            [Word("else"), ..] => {
                if let Some(last @ Open::Loop) = open.last_mut() {
                    *last = Open::Choice;
                }
            }
            [Word(set @ ("set" | "set_global")), Word(name), ref rest @ ..] => {
                self.binds.insert(name);
                let may_not =
                    |open: &Open| *open == Open::Choice || (set == "set_global" && *open == Open::Loop);
                if open.iter().any(may_not) {
                    self.may_set.insert(name);
                }
                // Without a value, its value is what follows, up to `endset`.
                if rest.first() != Some(&Sign('=')) {
                    open.push(Open::Other);
                }
            }
            [Word("component"), ref rest @ ..] => {
                self.defines_components = true;
                self.binds.extend(rest.iter().filter_map(|token| match token {
                    Word(name) => Some(*name),
                    _ => None,
                }));
                open.push(Open::Component);
            }
            [Sign('<'), Sign('/'), ..] => drop(open.pop()),
            [Word("block" | "filter"), ..] | [Sign('<'), ..] => open.push(Open::Other),
            [Word(end), ..] if end.starts_with("end") => drop(open.pop()),
            _ => {}
        }
    }

    /// The names between `for` and `in`.
    fn bind(&mut self, tokens: &[Token<'s>]) {
        let names = tokens.iter().take_while(|token| **token != Word("in"));
        self.binds.extend(names.filter_map(|token| match token {
            Word(name) => Some(*name),
            _ => None,
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names<'s>(names: &[&'s str]) -> BTreeSet<&'s str> {
        names.iter().copied().collect()
    }

    #[test]
    fn includes_are_found_however_they_are_written() {
        for (source, includes) in [
            ("{% include \"a\" %}{%- include 'b' -%}{%include `c`%}", &["a", "b", "c"][..]),
            ("{%\n  include\n\t\"a\"\n%}", &["a"]),
            ("{# {% include \"a\" %} #}{#- {% include \"b\" %} -#}", &[]),
            ("{% raw %}{% include \"a\" %}{{ }}{%- endraw -%}{% include \"b\" %}", &["b"]),
            ("{%- raw -%} {% endrawer \"{% include 'a' %}\" {% endraw %}", &[]),
            ("{{ \"{% include 'a' %}\" }}{% set x = '%}{% include \"b\" %}' %}", &[]),
            ("{{ \"\\\"}}{% include 'a' %}\" }}", &[]),
            ("{ { {{ x }}{% include \"ü\" %}{", &["ü"]),
            ("{% if include %}{% endif %}{{ include }}", &[]),
        ] {
            assert_eq!(Facts::of(source).includes, names(includes), "{source}");
        }
        assert_eq!(Facts::of(" {%- extends 'base.html' %}").extends, Some("base.html"));
        assert_eq!(Facts::of("{% raw %}{% extends 'base.html' %}{% endraw %}").extends, None);
    }

    #[test]
    fn every_way_to_give_a_name_a_value_is_known() {
        for (source, binds) in [
            ("{% for a in b %}{% for k, v in c %}{% endfor %}{% endfor %}", &["a", "k", "v"][..]),
            ("{%- set a = b -%}{% set_global c = d %}", &["a", "c"]),
            ("{% set a %}{{ b }}{% endset %}{% set c | upper %}d{% endset %}", &["a", "c"]),
            ("{{ [a.b for a in c] }}{% set d = [k ~ v for k, v in e if k] %}", &["a", "d", "k", "v"]),
            ("{% if [x for y in z] | length == 1 %}{% endif %}", &["y"]),
            ("{{ a if b else c }}{{ {\"for\": 1, ...d} }}{{ 'for e in f' }}", &[]),
            (
                "{% component x(a: string = \"%}\", @b, ...c) %}{% endcomponent %}",
                &["a", "b", "c", "string", "x"],
            ),
        ] {
            assert_eq!(Facts::of(source).binds, names(binds), "{source}");
        }
    }

    #[test]
    fn what_may_not_be_set_is_told_from_what_is() {
        for (source, may_set) in [
            (
                "{% set a = 1 %}{% set b %}{% set c = 1 %}{% endset %}{% filter upper %}{% set d = 1 %}{% endfilter %}",
                &[][..],
            ),
            ("{% if x %}{% else %}{% set a = 1 %}{% endif %}{% set b = 1 %}", &["a"]),
            (
                "{% if x %}{% elif y %}{% for z in x %}{% set a = 1 %}{% endfor %}{% endif %}{% set b = 1 %}",
                &["a"],
            ),
            ("{% for x in y %}{% set a = x %}{% if a %}{% set b = x %}{% endif %}{% endfor %}", &["b"]),
            ("{% for x in y %}{% set_global a = x %}{% endfor %}", &["a"]),
            ("{% for x in y %}{% else %}{% set a = 1 %}{% endfor %}{% set b = 1 %}", &["a"]),
            (
                "{% if x %}{% <card> %}{% </card> %}{% set a = 1 %}{% endif %}{% <card> %}{% set b = 1 %}{% </card> %}",
                &["a"],
            ),
            ("{% if x %}{% set a %}{% raw %}{% endif %}{% endraw %}{% endset %}{% endif %}", &["a"]),
        ] {
            assert_eq!(Facts::of(source).may_set, names(may_set), "{source}");
        }
    }

    #[test]
    fn components_and_internals_are_seen() {
        let facts =
            Facts::of("{% component c(a) %}{% include \"x\" %}{% endcomponent c %}{% include \"y\" %}");
        assert!(facts.defines_components && !facts.calls_components);
        assert_eq!(facts.includes, names(&["x", "y"]));
        assert_eq!(facts.includes_in_components, names(&["x"]));
        for (source, calls) in [
            ("{{ <card.small title=\"a\" /> }}", true),
            ("{% <card {...a}> %}b{% </card> %}", true),
            ("{% set a = <card /> %}", true),
            ("{% if 3 < 4 %}<b>{{ c }}</b>{% endif %}", false),
        ] {
            assert_eq!(Facts::of(source).calls_components, calls, "{source}");
        }
        assert!(Facts::of("{{ __tera_context }}").reads_internals);
        assert!(Facts::of("{% if __tera_loop_first %}{% endif %}").reads_internals);
        assert!(
            !Facts::of("__tera_context {# {{ __tera_context }} #}{{ '__tera_context' }}").reads_internals
        );
    }
}
