//! A whole site in one string: checked in memory, or laid into a temporary folder for the real program.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use expect_test::Expect;
use tradewind::calendar::AsOf;
use tradewind::catalog::Overrides;
use tradewind::diag::{Diagnostics, Place, Severity};
use tradewind::pipeline::{self, Request};
use tradewind::source::Sources;
use tradewind::storefront::{Goods, Pricing, Steps};

/// The day of all builds here, so that no test knows what day it is.
pub const AS_OF: &str = "2026-11-02";

pub const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// The files of a site, by path.
#[derive(Clone)]
pub struct Site(BTreeMap<String, Vec<u8>>);

/// A shop of one product in two markets, with nothing to complain of.
pub const SHOP: &str = r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
theme = "plain"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
[prices]
us = "19 USD"
+++
A mug for every day.
-- content/products/mug/index.de.md --
+++
title = "Becher"
+++
Ein Becher für jeden Tag.
"#;

/// The shop with files added or replaced.
pub fn shop(files: &str) -> Site {
    Site::new(SHOP).and(files)
}

impl Site {
    /// Files below `-- path --` lines, and the theme `plain` as the repository has it.
    pub fn new(files: &str) -> Self {
        Site(theme().clone()).and(files)
    }

    pub fn and(mut self, files: &str) -> Self {
        let mut at = None;
        for line in files.split_inclusive('\n') {
            if let Some(path) = line.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --")) {
                self.0.insert(path.to_owned(), Vec::new());
                at = Some(path.to_owned());
            } else if let Some(file) = at.as_ref().and_then(|path| self.0.get_mut(path)) {
                file.extend_from_slice(line.as_bytes());
            }
        }
        self
    }

    pub fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.insert(path.to_owned(), bytes.into());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        assert!(self.0.remove(path).is_some(), "there is no {path}");
        self
    }

    pub fn without_folder(mut self, folder: &str) -> Self {
        self.0.retain(|path, _| !path.starts_with(folder));
        self
    }

    pub fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        let text = text.replacen(from, to, 1);
        self.file(path, text)
    }

    pub fn text(&self, path: &str) -> &str {
        std::str::from_utf8(&self.0[path]).unwrap()
    }

    /// What a check says: code, place, message; below it the hint and the other place.
    pub fn check(&self) -> String {
        self.check_with(Overrides::default())
    }

    pub fn check_with(&self, overrides: Overrides) -> String {
        let sources = self.sources();
        let mut found = Diagnostics::default();
        // Some bodies are held, and some are read again.
        let memory = 1000;
        let request = Request {
            memory,
            overrides,
            jobs: Some(1),
            ..Request::new(&sources, AS_OF.parse::<AsOf>().unwrap())
        };
        pipeline::build(&request, None, &mut found).unwrap();
        said(&found)
    }

    /// What everything costs in every market on a day, and the way to it.
    pub fn prices(&self, as_of: &str) -> String {
        let sources = Sources::in_memory(self.0.clone());
        let mut found = Diagnostics::default();
        let as_of: AsOf = as_of.parse().unwrap();
        let request = Request { jobs: Some(1), ..Request::new(&sources, as_of) };
        let shop = pipeline::shop(&request, &mut found).unwrap();
        let mut text = said(&found);
        let Some(shop) = shop else { return text };
        for (market, ledger) in shop.catalog.site.markets.iter().zip(&shop.ledgers) {
            let pricing = Pricing::new(&shop.catalog, market, &shop.exchange, ledger.as_ref(), as_of);
            for (_, goods) in Goods::all(&shop.catalog) {
                let mut steps = Steps::told();
                match pricing.derive(goods, &mut steps) {
                    Ok(Some(price)) => {
                        writeln!(text, "{} {}: {}", market.id, goods.sku, price.price).unwrap()
                    }
                    Ok(None) => writeln!(text, "{} {}: on request", market.id, goods.sku).unwrap(),
                    Err(fault) => writeln!(text, "{} {}: {fault:?}", market.id, goods.sku).unwrap(),
                }
                for step in steps.into_steps() {
                    let amount = step.price.amount.round_dp(6).normalize();
                    writeln!(text, "    {} {} = {amount}", step.deed, step.how).unwrap();
                }
            }
        }
        text
    }

    pub fn sources(&self) -> Sources {
        Sources::in_memory(self.0.clone())
    }

    /// The site in a folder of its own.
    pub fn folder(&self) -> Folder {
        let folder = Folder { dir: tempfile::tempdir().unwrap() };
        for (path, bytes) in &self.0 {
            folder.write(path, bytes);
        }
        folder
    }
}

/// Asserts what a check of the site says.
pub fn check(site: &Site, expected: Expect) {
    expected.assert_eq(&site.check());
}

fn said(found: &Diagnostics) -> String {
    let at = |place: &Place| match place {
        Place::Span(source, span) => {
            let (line, column) = source.position(span.start);
            format!("{}:{line}:{column}", source.path)
        }
        Place::At(path, _) => panic!("{path} was not located"),
        Place::File(path) => path.clone(),
    };
    let mut text = String::new();
    for d in found.iter() {
        let severity = if d.severity == Severity::Error { "error" } else { "warning" };
        writeln!(text, "{severity}[{}] {}: {}", d.code.name(), at(&d.place), d.message).unwrap();
        if let Some((place, label)) = &d.related {
            writeln!(text, "    {}: {label}", at(place)).unwrap();
        }
        if let Some(hint) = &d.hint {
            writeln!(text, "    {hint}").unwrap();
        }
    }
    text
}

/// The theme `plain`, with the messages of the languages that are spoken here.
fn theme() -> &'static BTreeMap<String, Vec<u8>> {
    static THEME: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    THEME.get_or_init(|| {
        let spoken = ["en.ftl", "de.ftl", "fr.ftl", "ar.ftl"];
        let files = tree(&Path::new(REPOSITORY).join("themes/plain"));
        let files = files.into_iter().map(|(path, bytes)| (format!("themes/plain/{path}"), bytes));
        files
            .filter(|(path, _)| {
                !path.ends_with(".ftl") || spoken.iter().any(|s| path.ends_with(&format!("/{s}")))
            })
            .collect()
    })
}

/// The files of a folder by path; none if there is no such folder.
pub fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    let file = |e: walkdir::DirEntry| {
        let path = e.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        (path, fs::read(e.path()).unwrap())
    };
    files.map(file).collect()
}

/// A site on disk, and the program that builds it. Removed when dropped.
pub struct Folder {
    dir: tempfile::TempDir,
}

/// What a run of the program left.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program itself.
pub fn tradewind() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tradewind"));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command
}

pub fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
    Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

impl Folder {
    /// An empty folder.
    pub fn empty() -> Self {
        Folder { dir: tempfile::tempdir().unwrap() }
    }

    /// The site, which is the root of the folder.
    pub fn path(&self, below: &str) -> PathBuf {
        self.dir.path().join(below)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// The program with its words, in this folder.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = tradewind();
        command.current_dir(self.dir.path()).args(words);
        command
    }

    pub fn run(&self, words: &[&str]) -> Ran {
        run(&mut self.command(words))
    }

    /// Builds, which must succeed, and reads what was published.
    pub fn build(&self, words: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let ran = self.run(&[&["build", "--as-of", AS_OF], words].concat());
        assert_eq!(ran.code, Some(0), "{}{}", ran.stderr, ran.stdout);
        self.published()
    }

    /// The files of the output.
    pub fn published(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path("public"))
    }
}
