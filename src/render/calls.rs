//! Which messages a template asks for: its calls of `t()`, and what they give.

use std::ops::Range;
use std::sync::Arc;

use super::tags::Tags;
use super::tags::Token::{self, Sign, Text, Word};
use super::theme::Theme;
use crate::diag::{Place, SourceText};

/// A call of `t()`.
#[derive(Debug, PartialEq)]
pub struct Call<'t> {
    pub key: Asked<'t>,
    /// The names of what it gives beside the key.
    pub gives: Vec<&'t str>,
    /// The key in the template; the call, where it is made up.
    pub span: Range<usize>,
}

/// Which message a call asks for.
#[derive(Debug, PartialEq)]
pub enum Asked<'t> {
    Key(&'t str),
    /// A name that is made up while rendering, of these texts among others.
    MadeUp(Vec<&'t str>),
}

/// The calls of all templates of a theme, each with its template.
pub fn of_theme(theme: &Theme) -> Vec<(&Arc<SourceText>, Call<'_>)> {
    let templates = theme.templates.iter().map(|(_, source)| source);
    templates.flat_map(|source| calls(&source.text).into_iter().map(move |call| (source, call))).collect()
}

impl Call<'_> {
    pub fn place(&self, template: &Arc<SourceText>) -> Place {
        Place::Span(template.clone(), self.span.clone())
    }
}

/// The calls of a template, in their order.
fn calls(template: &str) -> Vec<Call<'_>> {
    let mut found = Vec::new();
    for tag in Tags::of(template) {
        for (i, pair) in tag.tokens.windows(2).enumerate() {
            let is_member = i > 0 && tag.tokens[i - 1] == Sign('.');
            if *pair == [Word("t"), Sign('(')] && !is_member {
                found.extend(call(&tag.tokens[i + 2..], &tag.starts[i + 2..], tag.starts[i]));
            }
        }
    }
    found
}

/// A call whose parenthesis has been opened. `None`: it has no key, which Tera tells.
fn call<'t>(tokens: &[Token<'t>], starts: &[usize], call: usize) -> Option<Call<'t>> {
    let (mut key, mut gives) = (None, Vec::new());
    let mut at = 0;
    while at < tokens.len() && tokens[at] != Sign(')') {
        let end = at + argument(&tokens[at..]);
        if let [Word(name), Sign('='), value @ ..] = &tokens[at..end] {
            match *name {
                "key" => key = Some((value, at + 2)),
                name => gives.push(name),
            }
        }
        at = end + usize::from(tokens.get(end) == Some(&Sign(',')));
    }
    let (value, first) = key?;
    Some(match *value {
        [Text(key)] => {
            let start = starts[first] + 1;
            Call { key: Asked::Key(key), gives, span: start..start + key.len() }
        }
        _ => {
            let texts = value.iter().filter_map(|token| match token {
                Text(text) => Some(*text),
                _ => None,
            });
            Call { key: Asked::MadeUp(texts.collect()), gives, span: call..call + 1 }
        }
    })
}

/// How many tokens the first argument of a call has.
fn argument(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0_usize;
    let end = tokens.iter().position(|token| {
        match token {
            Sign('(' | '[' | '{') => depth += 1,
            Sign(')' | ']' | '}') if depth > 0 => depth -= 1,
            Sign(')' | ',') if depth == 0 => return true,
            _ => {}
        }
        false
    });
    end.unwrap_or(tokens.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_found_wherever_they_stand() {
        for (template, expected) in [
            ("{{ t(key=\"sku\") }}", "sku()"),
            ("{%- if t(n=[1, 2], key = 'sku') -%}", "sku(n)"),
            ("{{ t(key=\"a\", unit=t(key=`b`, count=u.amount), x=f(y=1, z=2)) }}", "a(unit x) b(count)"),
            ("{{ <card title=t(key=\"a\") /> }}{# {{ t(key=\"b\") }} #}", "a()"),
            ("{% raw %}{{ t(key=\"a\") }}{% endraw %}{{ \"t(key='b')\" }}", ""),
            ("{{ o.t(key=\"a\") }}{{ at(key=\"b\") }}{{ t() }}", ""),
            ("{{ t(key=\"state-\" ~ state, n=1) }}", "?state-(n)"),
            ("{{ t(key=\"a\" if x else \"b\") }}{{ t(key=name) }}", "?a b() ?()"),
        ] {
            let told: Vec<String> = calls(template)
                .iter()
                .map(|call| match &call.key {
                    Asked::Key(key) => {
                        assert_eq!(&template[call.span.clone()], *key);
                        format!("{key}({})", call.gives.join(" "))
                    }
                    Asked::MadeUp(texts) => format!("?{}({})", texts.join(" "), call.gives.join(" ")),
                })
                .collect();
            assert_eq!(told.join(" "), expected, "{template}");
        }
    }
}
