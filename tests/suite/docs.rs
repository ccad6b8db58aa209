//! What is written for people must tell of all there is. These tests find what was forgotten; they cannot find what is
//! wrong, so read what you change.
//!
//! Three things are generated: `schemas/`, the table in docs/diagnostics.md, and those of docs/taxes.md. `UPDATE_DOCS=1 cargo test --test suite docs`
//! writes them anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::Value;
use tradewind::catalog::{SCHEMAS, schema};
use tradewind::diag::CODES;
use tradewind::law::{CLASSES, TaxRow, countries, tax_rows};
use tradewind::render::theme_schema;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Compares a generated text with the committed one, or replaces that where it was asked for.
fn is_current(path: &str, generated: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(root().join(path), generated).unwrap_or_else(|e| panic!("{path}: {e}"));
    }
    let committed = fs::read_to_string(root().join(path)).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        committed == generated,
        "{path} is not what the code says: run UPDATE_DOCS=1 cargo test --test suite docs"
    );
}

/// The names that a page does not give between backticks.
fn missing<'n>(page: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    names.into_iter().filter(|name| !page.contains(&format!("`{name}`"))).collect()
}

#[test]
fn every_code_is_explained() {
    const TABLE: &str = "<!-- The table is generated: see tests/suite/docs.rs. -->\n";
    let page = read("docs/diagnostics.md").replace("\r\n", "\n");
    let (words, _) = page.split_once(TABLE).expect("docs/diagnostics.md has its table");
    let rows: String =
        CODES.iter().map(|c| format!("| `{}` | {} |\n", c.name(), c.meaning().trim())).collect();
    is_current("docs/diagnostics.md", &format!("{words}{TABLE}\n| Code | Meaning |\n|---|---|\n{rows}"));
}

#[test]
fn every_tax_is_shown_with_its_source() {
    const TABLES: &str = "<!-- The tables are generated: see tests/suite/docs.rs. -->\n";
    let page = read("docs/taxes.md").replace("\r\n", "\n");
    let (words, _) = page.split_once(TABLES).expect("docs/taxes.md has its tables");
    let mut tables = String::from("\n## Classes\n\n| Class | What belongs to it |\n|---|---|\n");
    for class in CLASSES {
        tables += &format!("| `{}` | {} |\n", class.name(), class.meaning().trim());
    }
    tables += "\n## Rates\n\n| Country | Classes | Rate | From | Until | Source | Checked |\n|---|---|---|---|---|---|---|\n";
    for country in countries() {
        // What one line of the table says of several classes.
        let same = |a: &TaxRow, b: &TaxRow| {
            (a.rate, a.from, a.until, &a.source) == (b.rate, b.from, b.until, &b.source)
        };
        for rows in tax_rows(country).chunk_by(same) {
            let TaxRow { rate, from, until, source, checked, .. } = &rows[0];
            let classes: Vec<String> = rows.iter().map(|row| format!("`{}`", row.class)).collect();
            let percent = (rate * rust_decimal::Decimal::ONE_HUNDRED).normalize();
            let day = |day: &Option<jiff::civil::Date>| day.map_or("–".to_owned(), |day| day.to_string());
            let (until, checked, classes) = (day(until), day(checked), classes.join(", "));
            tables += &format!(
                "| {country} | {classes} | {percent} % | {from} | {until} | {source} | {checked} |\n"
            );
        }
    }
    is_current("docs/taxes.md", &format!("{words}{TABLES}{tables}"));
}

/// Every schema, by name.
fn schemas() -> Vec<(&'static str, Value)> {
    let catalog = SCHEMAS.iter().map(|name| (*name, schema(name).expect("SCHEMAS names schemas").into()));
    catalog.chain([("theme", theme_schema().into())]).collect()
}

#[test]
fn committed_schemas_are_the_generated_ones() {
    let mut expected = BTreeSet::new();
    for (name, schema) in schemas() {
        is_current(&format!("schemas/{name}.schema.json"), &format!("{schema:#}\n"));
        expected.insert(format!("{name}.schema.json"));
    }
    let names =
        |entry: Result<fs::DirEntry, _>| entry.expect("it can be listed").file_name().into_string().ok();
    let found: BTreeSet<String> =
        fs::read_dir(root().join("schemas")).expect("schemas/").filter_map(names).collect();
    assert_eq!(found, expected);
}

/// The keys of all objects in a schema.
fn keys(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        found.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(fields) => fields.values().for_each(|inner| keys(inner, found)),
        Value::Array(items) => items.iter().for_each(|inner| keys(inner, found)),
        _ => {}
    }
}

#[test]
fn every_key_is_documented() {
    for (name, schema) in schemas() {
        let page = match name {
            "site" => "docs/site.md",
            "theme" => "docs/templates.md",
            "glossary" => "docs/translations.md",
            _ => "docs/front-matter.md",
        };
        let mut found = BTreeSet::new();
        keys(&schema, &mut found);
        assert!(!found.is_empty(), "the schema `{name}` has keys");
        assert_eq!(
            missing(&read(page), found.iter().map(String::as_str)),
            [""; 0],
            "{page} says nothing of these"
        );
    }
}

/// The words between a mark and the next quote or sign, wherever the mark stands.
fn words_after<'t>(text: &'t str, mark: &str) -> BTreeSet<&'t str> {
    let word = |rest: &'t str| rest.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').next();
    text.split(mark).skip(1).filter_map(word).filter(|w| !w.is_empty()).collect()
}

#[test]
fn everything_templates_can_use_is_documented() {
    let pages = read("docs/templates.md") + &read("docs/commands.md");
    let views = read("src/render/view.rs");
    let fields = views.lines().filter(|l| !l.contains(" fn ")).flat_map(|l| words_after(l, "    pub "));
    assert_eq!(missing(&pages, fields), [""; 0], "fields of src/render/view.rs");
    let functions = read("src/render/functions.rs");
    for mark in ["register_function(\"", "register_filter(\""] {
        let names = words_after(&functions, mark);
        assert!(!names.is_empty());
        assert_eq!(missing(&pages, names), [""; 0], "functions and filters");
    }
    for file in ["src/render/page.rs", "src/render/engine.rs"] {
        assert_eq!(missing(&pages, words_after(&read(file), "say(\"")), [""; 0], "messages that {file} says");
        assert_eq!(
            missing(&pages, words_after(&read(file), "insert_value(\"")),
            [""; 0],
            "variables of {file}"
        );
    }
}

#[test]
fn every_command_and_option_is_documented() {
    let page = read("docs/commands.md");
    let help = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_tradewind")).args(words).arg("--help").output();
        String::from_utf8(output.expect("the binary runs").stdout).expect("help is text")
    };
    let mut waiting: Vec<Vec<String>> = vec![Vec::new()];
    let mut seen = 0;
    while let Some(command) = waiting.pop() {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let help = help(&words);
        let name = command.join(" ");
        assert!(page.contains(&format!("tradewind {name}")), "docs/commands.md says nothing of `{name}`");
        let options = words_after(&help, " --").into_iter().map(|option| format!("--{option}"));
        for option in options.filter(|o| !matches!(o.as_str(), "--help" | "--version")) {
            assert!(page.contains(&option), "docs/commands.md says nothing of `{option}` of `{name}`");
        }
        let commands = help.lines().skip_while(|l| *l != "Commands:").skip(1).take_while(|l| !l.is_empty());
        let named = commands.filter(|l| l.starts_with("  ") && !l.starts_with("   "));
        for sub in named.filter_map(|l| l.split_whitespace().next()).filter(|sub| *sub != "help") {
            waiting.push(command.iter().cloned().chain([sub.to_owned()]).collect());
        }
        seen += 1;
    }
    assert!(seen > 8, "{seen} commands were found");
}

#[test]
fn the_map_shows_every_room() {
    let map = read("ARCHITECTURE.md");
    let mut rooms = BTreeSet::new();
    for entry in fs::read_dir(root().join("src")).expect("src/") {
        let entry = entry.expect("src/ can be listed");
        let name = entry.file_name().into_string().expect("names are UTF-8");
        rooms.insert(if entry.path().is_dir() { format!("src/{name}/") } else { format!("src/{name}") });
    }
    assert_eq!(
        missing(&map, rooms.iter().map(String::as_str)),
        [""; 0],
        "ARCHITECTURE.md says nothing of these"
    );
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("Cargo.toml is TOML");
    let mut names = BTreeSet::new();
    collect_dependencies(&manifest, &mut names);
    let decisions = read("DECISIONS.md");
    assert_eq!(
        missing(&decisions, names.iter().map(String::as_str)),
        [""; 0],
        "DECISIONS.md says nothing of these"
    );
}

fn collect_dependencies(table: &toml::Table, names: &mut BTreeSet<String>) {
    for (key, value) in table {
        match value {
            toml::Value::Table(inner) if key.ends_with("dependencies") => names.extend(inner.keys().cloned()),
            toml::Value::Table(inner) => collect_dependencies(inner, names),
            _ => {}
        }
    }
}

#[test]
fn links_between_pages_lead_somewhere() {
    let pages = ["README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        .map(PathBuf::from);
    let docs = fs::read_dir(root().join("docs"))
        .expect("docs/")
        .map(|e| Path::new("docs").join(e.unwrap().file_name()));
    for page in pages.into_iter().chain(docs.filter(|p| p.extension().is_some_and(|e| e == "md"))) {
        let text = read(&page.to_string_lossy());
        for event in Parser::new(&text) {
            let target = match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => dest_url,
                _ => continue,
            };
            let (file, place) = target.split_once('#').unwrap_or((&target, ""));
            // Links of other hosts are not followed.
            if target.contains("://") {
                continue;
            }
            let path = match file {
                "" => root().join(&page),
                file => root().join(page.parent().unwrap_or(Path::new(""))).join(file),
            };
            assert!(path.exists(), "{} links to {target}, which does not exist", page.display());
            if !place.is_empty() {
                let there = fs::read_to_string(&path).unwrap_or_default();
                let known = headings(&there);
                assert!(known.contains(place), "{} links to {target}; there is {known:?}", page.display());
            }
        }
    }
}

/// The places in a page that a link can name, as GitHub makes them of headings.
fn headings(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut heading = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let place = heading.take().unwrap_or_default().to_lowercase().replace(' ', "-");
                found.insert(
                    place.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect(),
                );
            }
            _ => {}
        }
    }
    found
}
