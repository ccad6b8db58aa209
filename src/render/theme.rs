//! A theme: its templates, its assets and what a site may choose of it. It is a folder of the site.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::catalog::{Document, Site, asset_path};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::error::Result;
use crate::source::{Entry, Sources, Trouble};

/// theme.toml.
#[derive(Deserialize, schemars::JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "theme.toml")]
pub struct ThemeToml {
    pub name: Option<String>,
    pub description: Option<String>,
    pub licence: Option<String>,
    /// The language every message of the theme exists in.
    pub language: Option<String>,
    /// What a site may choose under [options], with what holds if it does not.
    pub options: IndexMap<String, String>,
}

/// The JSON Schema of theme.toml.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(ThemeToml)
}

/// A theme, read.
pub struct Theme {
    pub name: String,
    /// By name: "product.html".
    pub templates: Vec<(String, Arc<SourceText>)>,
    pub assets: Vec<Asset>,
    /// The language every message of the theme exists in.
    pub language: Option<String>,
    pub options: IndexMap<String, String>,
}

/// A file of the theme that pages refer to.
pub struct Asset {
    /// As templates name it: "style.css".
    pub name: String,
    /// As it is published: "assets/style.1f0c….css".
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Templates no theme can do without.
pub const REQUIRED: &[&str] =
    &["home.html", "category.html", "product.html", "page.html", "not_found.html", "selector.html"];

impl Theme {
    pub fn read(site: &Site, sources: &Sources, found: &mut Diagnostics) -> Result<Theme> {
        let name = site.theme.as_str();
        let root = format!("themes/{name}/");
        let files = sources.under(&root);
        let mut toml = ThemeToml::default();
        let mut templates = Vec::new();
        let mut assets = Vec::new();
        if files.is_empty() {
            found.push(
                Diagnostic::error(
                    Code::UnknownTheme,
                    site.place(&site.theme),
                    format!("there is no theme `{name}`"),
                )
                .hint(format!("Put it into themes/{name}/, or write theme = \"plain\".")),
            );
        }
        for entry in files {
            let inside = &entry.path[root.len()..];
            if inside == "theme.toml" {
                if let Some(source) = text(entry, found)? {
                    toml = Document::toml(source).read(found, |_| None);
                }
            } else if let Some(template) = inside.strip_prefix("templates/") {
                if template.ends_with(".html")
                    && let Some(source) = text(entry, found)?
                {
                    templates.push((template.to_owned(), source));
                }
            } else if let Some(asset) = inside.strip_prefix("assets/") {
                match entry.bytes() {
                    Ok(bytes) => assets.push(Asset { name: asset.to_owned(), path: String::new(), bytes }),
                    Err(Trouble::Content(diagnostic)) => found.push(*diagnostic),
                    Err(Trouble::Machine(error)) => return Err(error),
                }
            }
        }
        for required in REQUIRED {
            if !files.is_empty() && !templates.iter().any(|(name, _)| name == required) {
                found.push(
                    Diagnostic::error(
                        Code::Template,
                        Place::File(format!("{root}templates/{required}")),
                        format!("the theme `{name}` has no template {required}"),
                    )
                    .hint("Copy it from the theme `plain` and change it."),
                );
            }
        }
        let options = options(site, toml.options, found);
        name_by_content(&mut assets);
        Ok(Theme { name: name.to_owned(), templates, assets, language: toml.language, options })
    }
}

impl Theme {
    /// Whether every page has its template; if not, that has been said.
    pub fn is_complete(&self) -> bool {
        REQUIRED.iter().all(|required| self.templates.iter().any(|(name, _)| name == required))
    }
}

fn text(entry: &Entry, found: &mut Diagnostics) -> Result<Option<Arc<SourceText>>> {
    match entry.text() {
        Ok(source) => Ok(Some(source)),
        Err(Trouble::Content(diagnostic)) => {
            found.push(*diagnostic);
            Ok(None)
        }
        Err(Trouble::Machine(error)) => Err(error),
    }
}

fn options(
    site: &Site,
    mut options: IndexMap<String, String>,
    found: &mut Diagnostics,
) -> IndexMap<String, String> {
    for (key, value) in &site.options {
        match options.get_mut(key) {
            Some(option) => option.clone_from(&value.value),
            None => {
                let place = site.place(value);
                let message = format!("the theme `{}` has no option `{key}`", site.theme.value);
                let known = options.keys().map(String::as_str);
                found.push(
                    Diagnostic::error(Code::UnknownKey, place, message)
                        .hint(format!("Its options: {}.", known.clone().collect::<Vec<_>>().join(", ")))
                        .maybe_hint(crate::diag::did_you_mean(key, known)),
                );
            }
        }
    }
    options
}

/// Names every asset by its content. Stylesheets are named last: they may refer to other assets.
fn name_by_content(assets: &mut [Asset]) {
    assets.sort_by_key(|a| a.name.ends_with(".css"));
    for i in 0..assets.len() {
        let (named, rest) = assets.split_at_mut(i);
        let asset = &mut rest[0];
        if asset.name.ends_with(".css")
            && let Ok(mut css) = String::from_utf8(std::mem::take(&mut asset.bytes))
        {
            for other in named.iter() {
                let published = other.path.rsplit('/').next().unwrap_or(&other.path);
                for quote in ["", "\"", "'"] {
                    css = css.replace(
                        &format!("url({quote}{}{quote})", other.name),
                        &format!("url({quote}{published}{quote})"),
                    );
                }
            }
            asset.bytes = css.into_bytes();
        }
        let (stem, extension) = asset.name.rsplit_once('.').unwrap_or((&asset.name, "bin"));
        asset.path = asset_path(stem, &asset.bytes, extension);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stylesheets_name_other_assets_as_they_are_published() {
        let asset =
            |name: &str, text: &str| Asset { name: name.into(), path: String::new(), bytes: text.into() };
        let mut assets =
            vec![asset("style.css", "a{b:url(sea.svg)}c{d:url(\"sea.svg\")}"), asset("sea.svg", "<svg/>")];
        name_by_content(&mut assets);
        let [svg, css] = assets.try_into().ok().unwrap();
        let name = svg.path.strip_prefix("assets/").unwrap();
        assert_eq!(
            String::from_utf8(css.bytes).unwrap(),
            format!("a{{b:url({name})}}c{{d:url(\"{name}\")}}")
        );
    }
}
