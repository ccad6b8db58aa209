//! `theme`: what a site's theme is made of, and a file of it to change.

use std::path::Path;

use super::args::{ThemeCopy, ThemeList};
use super::{Exit, count, new, show};
use crate::catalog::{Document, Overrides, Site};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::error::Result;
use crate::render::{Theme, theme_files};
use crate::source::{self, Sources, Trouble};

pub fn list(args: &ThemeList) -> Result<Exit> {
    let Some((sources, theme)) = read(&args.site)? else { return Ok(Exit::Content) };
    let origin = |layer: &str, bundled: bool| match bundled {
        true => layer.to_owned(),
        false => format!("{layer}, in this site"),
    };
    let files = theme_files(&sources, &theme.layers);
    let languages = files.keys().filter(|inside| inside.starts_with("messages/")).count();
    let files: Vec<(&str, String)> = files
        .into_iter()
        .filter(|(inside, _)| !inside.starts_with("messages/"))
        .map(|(inside, entry)| (inside, origin(layer(&entry.path), entry.is_bundled())))
        .collect();
    say!(
        "The theme {}{}",
        theme.name,
        match &theme.layers[..] {
            [_, below @ ..] if !below.is_empty() => format!(", over {}", below.join(", over ")),
            _ => String::new(),
        }
    );
    say!("\nOptions, to be chosen under [options] of site.toml:");
    let wide = theme.options.keys().map(String::len).max().unwrap_or_default();
    for (key, option) in &theme.options {
        say!("  {key:wide$}  \"{}\"", option.value.replace('"', "\\\""));
        if let Some(about) = &option.about {
            say!("  {:wide$}    {about}", "");
        }
        if !option.values.is_empty() {
            say!("  {:wide$}    One of: {}", "", option.values.join(", "));
        }
    }
    say!("\nFiles, and the theme each comes from; `tradewind theme copy FILE` puts one into the site:");
    let wide = files.iter().map(|(inside, _)| inside.len()).max().unwrap_or_default();
    for (inside, origin) in files {
        say!("  {inside:wide$}  {origin}");
    }
    say!("  messages/<locale>.ftl: the words of the theme, in {}", count(languages, "language", "languages"));
    Ok(Exit::Done)
}

pub fn copy(args: &ThemeCopy) -> Result<Exit> {
    let Some((sources, theme)) = read(&args.site)? else { return Ok(Exit::Content) };
    let files = theme_files(&sources, &theme.layers);
    let mut found = Diagnostics::default();
    for wanted in &args.files {
        let inside = wanted.trim_start_matches("./");
        let path = format!("themes/{}/{inside}", theme.name);
        match files.get(inside) {
            Some(entry) if entry.is_bundled() || entry.path != path => match entry.bytes() {
                Ok(bytes) => {
                    new::write(&args.site, &path, &bytes)?;
                    say!("{}", args.site.join(&path).display());
                }
                Err(Trouble::Content(diagnostic)) => found.push(*diagnostic),
                Err(Trouble::Machine(error)) => return Err(error),
            },
            Some(_) => say!("{} is there already.", args.site.join(&path).display()),
            None => found.push(
                Diagnostic::error(
                    Code::UnknownTheme,
                    Place::File(path),
                    format!("the theme `{}` has no file {inside}", theme.name),
                )
                .hint("`tradewind theme list` shows its files.")
                .suggestion(did_you_mean(inside, files.keys().copied())),
            ),
        }
    }
    show(&found);
    Ok(if found.errors() > 0 { Exit::Content } else { Exit::Done })
}

/// The site's theme; none where site.toml or the theme cannot be read, and that has been said.
fn read(folder: &Path) -> Result<Option<(Sources, Theme)>> {
    let (sources, _) = source::load(folder)?;
    let mut found = Diagnostics::default();
    let mut theme = None;
    match sources.get("site.toml").map(source::Entry::text) {
        Some(Ok(text)) => {
            let overrides = Overrides { drafts: true, ..Overrides::default() };
            if let Some(site) = Site::read(&Document::toml(text), &overrides, &mut found) {
                theme = Some(Theme::read(&site, &sources, &mut found)?);
            }
        }
        Some(Err(Trouble::Content(diagnostic))) => found.push(*diagnostic),
        Some(Err(Trouble::Machine(error))) => return Err(error),
        None => found.push(source::no_site()),
    }
    show(&found);
    Ok(theme.filter(|theme| !theme.layers.is_empty()).map(|theme| (sources, theme)))
}

/// "themes/plain/templates/page.html" belongs to "plain".
fn layer(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or(path)
}
