//! A theme: its templates, its assets, its messages and what a site may choose of it.
//!
//! A theme is layers of folders. The first is the one the site names; `extends` names the next. A file of an upper layer
//! goes over the one of the same name below, so a theme holds only what sets it apart from its parent, and a site only
//! what it changed of a theme (`source` lays the site's files over the bundled ones).

mod asset;
mod hard_coded;
mod option;

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

pub use asset::Asset;
pub use option::{Kind as OptionKind, ThemeOption};

use crate::bundled;
use crate::catalog::{At, Catalog, Document, ImageId, Site, resolve};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText, did_you_mean};
use crate::error::Result;
use crate::source::{self, Entry, Sources, Trouble};
use option::OptionToml;

/// theme.toml.
#[derive(Deserialize, schemars::JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "theme.toml")]
pub struct ThemeToml {
    pub name: Option<String>,
    pub description: Option<String>,
    pub licence: Option<String>,
    /// The theme whose files stand in for those that this one does not have.
    pub extends: Option<At<String>>,
    /// The language every message of the theme exists in.
    pub language: Option<String>,
    /// What a site may choose, under `[options]`.
    pub options: IndexMap<String, OptionToml>,
}

/// The JSON Schema of theme.toml.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(ThemeToml)
}

/// A theme, read.
pub struct Theme {
    /// As the site names it.
    pub name: String,
    /// The folders it is made of, the site's choice first.
    pub layers: Vec<String>,
    /// By name: "product.html".
    pub templates: Vec<(String, Arc<SourceText>)>,
    pub assets: Vec<Asset>,
    /// The language every message of the theme exists in.
    pub language: Option<String>,
    pub options: IndexMap<String, ThemeOption>,
}

/// Templates no theme can do without.
pub const REQUIRED: &[&str] =
    &["home.html", "category.html", "product.html", "page.html", "not_found.html", "selector.html"];

impl Theme {
    pub fn read(site: &Site, sources: &Sources, found: &mut Diagnostics) -> Result<Theme> {
        let name = site.theme.as_str();
        let (layers, whole) = layers(site, sources, found)?;
        let names: Vec<String> = layers.iter().map(|(name, _)| name.clone()).collect();
        let mut templates = Vec::new();
        let mut raw = Vec::new();
        for (inside, entry) in files(sources, &names) {
            if let Some(template) = inside.strip_prefix("templates/") {
                if template.ends_with(".html")
                    && let Some(source) = source::report(entry.text(), found)?
                {
                    templates.push((template.to_owned(), source));
                }
            } else if let Some(asset) = inside.strip_prefix("assets/") {
                match entry.bytes() {
                    Ok(bytes) => raw.push((asset.to_owned(), entry.path.clone(), bytes)),
                    Err(Trouble::Content(diagnostic)) => found.push(*diagnostic),
                    Err(Trouble::Machine(error)) => return Err(error),
                }
            }
        }
        for required in REQUIRED {
            if whole && !templates.iter().any(|(name, _)| name == required) {
                let place = Place::File(format!("themes/{name}/templates/{required}"));
                let message = format!("the theme `{name}` has no template {required}");
                found.push(Diagnostic::error(Code::Template, place, message).hint(
                    "Copy it from a theme that has it, or write extends = \"plain\" in its theme.toml.",
                ));
            }
        }
        let language = layers.iter().find_map(|(_, toml)| toml.language.clone());
        let declared = layers.into_iter().rev().flat_map(|(layer, toml)| {
            let file = format!("themes/{layer}/theme.toml");
            toml.options.into_iter().map(move |(key, option)| (key, option, file.clone()))
        });
        let options = option::choose(site, declared, found);
        let assets = asset::finish(raw, &options, found);
        Ok(Theme { name: name.to_owned(), layers: names, templates, assets, language, options })
    }

    /// Whether every page has its template; if not, that has been said.
    pub fn is_complete(&self) -> bool {
        REQUIRED.iter().all(|required| self.templates.iter().any(|(name, _)| name == required))
    }

    /// Where a template lies.
    pub fn place(&self, template: &str) -> Place {
        let source = self.templates.iter().find(|(name, _)| name == template);
        Place::File(source.map_or_else(|| template.to_owned(), |(_, source)| source.path.clone()))
    }

    /// The picture an option names; none where it is left empty.
    pub fn picture(&self, option: &ThemeOption, catalog: &Catalog) -> Option<ImageId> {
        let path = resolve(&option.value, "content")?;
        catalog.images.iter().position(|image| image.path == path).map(ImageId)
    }

    /// Reports words that stand in templates, where no translation reaches them.
    pub fn check_words(&self, found: &mut Diagnostics) {
        self.templates.iter().for_each(|(_, source)| hard_coded::check(source, found));
    }

    /// Reports the options that name a picture there is none of.
    pub fn check_pictures(&self, catalog: &Catalog, found: &mut Diagnostics) {
        for option in self.options.values() {
            if option.kind == OptionKind::Picture
                && !option.value.is_empty()
                && let Some(place) = &option.place
                && self.picture(option, catalog).is_none()
            {
                let message = format!("there is no picture `{}`", option.value);
                found.push(
                    Diagnostic::error(Code::UnknownImage, place.clone(), message)
                        .hint("Name a file below content/, from there on: \"/images/logo.svg\""),
                );
            }
        }
    }

    /// Whether its pages load scripts of their own.
    pub fn has_scripts(&self) -> bool {
        self.assets.iter().any(|asset| asset.name.ends_with(".js"))
    }
}

/// Folders of themes with what each says of itself, the chosen one first.
type Layers = Vec<(String, ThemeToml)>;

/// The files of a theme's folders by their path inside, the upper layer's where several have one.
pub fn files<'s>(sources: &'s Sources, layers: &[String]) -> BTreeMap<&'s str, &'s Entry> {
    let mut files = BTreeMap::new();
    for layer in layers.iter().rev() {
        let root = format!("themes/{layer}/");
        files.extend(sources.under(&root).iter().map(|entry| (&entry.path[root.len()..], entry)));
    }
    files
}

/// The chosen theme and those below it, and whether all of them were found.
fn layers(site: &Site, sources: &Sources, found: &mut Diagnostics) -> Result<(Layers, bool)> {
    let mut layers = Layers::new();
    let mut next = Some((site.theme.value.clone(), site.place(&site.theme)));
    while let Some((name, place)) = next.take() {
        let root = format!("themes/{name}/");
        if sources.under(&root).is_empty() {
            let known: Vec<&str> = bundled::theme_names().collect();
            let d = Diagnostic::error(Code::UnknownTheme, place, format!("there is no theme `{name}`"));
            let hint = format!(
                "Put it into themes/{name}/, or name one that comes with Tradewind: {}.",
                known.join(", ")
            );
            found.push(d.hint(hint).suggestion(did_you_mean(&name, known.iter().copied())));
            return Ok((layers, false));
        }
        if layers.iter().any(|(above, _)| *above == name) {
            let message = format!("the theme `{name}` extends itself");
            found.push(Diagnostic::error(Code::UnknownTheme, place, message).hint("Take one `extends` out."));
            return Ok((layers, false));
        }
        let mut toml = ThemeToml::default();
        if let Some(entry) = sources.get(&format!("{root}theme.toml"))
            && let Some(source) = source::report(entry.text(), found)?
        {
            let document = Document::toml(source);
            toml = document.read(found, |_| None);
            next = toml.extends.as_ref().map(|parent| (parent.value.clone(), document.place(parent.span)));
        }
        layers.push((name, toml));
    }
    Ok((layers, true))
}
