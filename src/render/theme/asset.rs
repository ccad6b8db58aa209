//! A file of a theme that pages refer to, named by its content.
//!
//! A stylesheet may name other assets (`url("sea.svg")`) and the theme's options (`theme(accent)`); both are put in their
//! place here, so that a page needs no style of its own and the strictest Content-Security-Policy holds.

use indexmap::IndexMap;

use super::option::ThemeOption;
use crate::catalog::asset_path;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText, did_you_mean};

pub struct Asset {
    /// As templates name it: "style.css".
    pub name: String,
    /// As it is published: "assets/style.1f0c….css".
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Names every asset by its content; each comes as name, path in the site and bytes. Stylesheets are named last: they may
/// refer to other assets.
pub fn finish(
    mut raw: Vec<(String, String, Vec<u8>)>,
    options: &IndexMap<String, ThemeOption>,
    found: &mut Diagnostics,
) -> Vec<Asset> {
    raw.sort_by_key(|(name, ..)| name.ends_with(".css"));
    let mut assets: Vec<Asset> = Vec::with_capacity(raw.len());
    for (name, file, mut bytes) in raw {
        if name.ends_with(".css")
            && let Ok(css) = std::str::from_utf8(&bytes)
        {
            bytes = link(&with_options(css, &file, options, found), &assets).into_bytes();
        }
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "bin"));
        let path = asset_path(stem, &bytes, extension);
        assets.push(Asset { name, path, bytes });
    }
    assets
}

/// Names other assets as they are published.
fn link(css: &str, named: &[Asset]) -> String {
    let mut css = css.to_owned();
    for other in named {
        let published = other.path.rsplit('/').next().unwrap_or(&other.path);
        for quote in ["", "\"", "'"] {
            css = css.replace(
                &format!("url({quote}{}{quote})", other.name),
                &format!("url({quote}{published}{quote})"),
            );
        }
    }
    css
}

/// Puts the value of an option wherever the stylesheet says `theme(<option>)`.
fn with_options(
    css: &str,
    file: &str,
    options: &IndexMap<String, ThemeOption>,
    found: &mut Diagnostics,
) -> String {
    const CALL: &str = "theme(";
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, call)) = rest.split_once(CALL) {
        out.push_str(before);
        let start = css.len() - call.len() - CALL.len();
        let (key, after) = call.split_once(')').unwrap_or((call, ""));
        match options.get(key.trim()) {
            Some(option) => out.push_str(&option.value),
            None => {
                let place =
                    Place::Span(SourceText::new(file, css.to_owned()), start..start + CALL.len() + key.len());
                let known = options.keys().map(String::as_str);
                found.push(
                    Diagnostic::error(
                        Code::Template,
                        place,
                        format!("the theme has no option `{}`", key.trim()),
                    )
                    .hint("A stylesheet names an option of theme.toml: theme(accent)")
                    .suggestion(did_you_mean(key.trim(), known)),
                );
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::super::option::Kind;
    use super::*;

    fn finish_all(files: &[(&str, &str)]) -> (Vec<Asset>, Diagnostics) {
        let mut found = Diagnostics::default();
        let raw = files
            .iter()
            .map(|(name, text)| ((*name).into(), format!("themes/x/assets/{name}"), (*text).into()));
        let accent = ThemeOption {
            value: "#123456".into(),
            kind: Kind::Color,
            values: Vec::new(),
            about: None,
            place: None,
        };
        let options = [("accent".to_owned(), accent)].into();
        (finish(raw.collect(), &options, &mut found), found)
    }

    #[test]
    fn stylesheets_name_other_assets_as_they_are_published() {
        let (assets, _) =
            finish_all(&[("style.css", "a{b:url(sea.svg)}c{d:url(\"sea.svg\")}"), ("sea.svg", "<svg/>")]);
        let [svg, css] = assets.try_into().ok().unwrap();
        let name = svg.path.strip_prefix("assets/").unwrap();
        assert_eq!(
            String::from_utf8(css.bytes).unwrap(),
            format!("a{{b:url({name})}}c{{d:url(\"{name}\")}}")
        );
    }

    #[test]
    fn stylesheets_read_options() {
        let (assets, found) = finish_all(&[("style.css", ":root{--a:theme(accent);--b:theme( accent )}")]);
        assert_eq!(String::from_utf8_lossy(&assets[0].bytes), ":root{--a:#123456;--b:#123456}");
        assert!(found.is_empty());
        let (_, found) = finish_all(&[("style.css", "a{\n  b: theme(acent)}")]);
        let said: Vec<_> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(said, ["the theme has no option `acent`"]);
        let (_, found) = finish_all(&[("style.css", "a{b:theme(")]);
        assert_eq!(found.errors(), 1);
    }
}
