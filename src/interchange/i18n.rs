//! Texts on their way to translators and back: a file per language, in a format that their tools take.
//!
//! A text is named by the source's file and the field, so it finds its way home whatever became of the rest. Bodies travel
//! block by block (`blocks`), messages with a choice form by form (`forms`); what is no word in a text travels as codes, where the format has them (`inline`).

mod accept;
mod blocks;
mod body;
mod choice;
mod codes;
mod context;
mod csv;
mod decode;
mod forms;
mod ftl;
mod home;
mod import;
mod inline;
mod join;
mod markdown;
mod origins;
mod po;
mod xliff1;
mod xliff2;
mod xml;

use std::path::Path;

pub use accept::accept;
use choice::Choice;
pub use context::{Context, describe};
pub use import::{Imported, import};
use inline::{Code, Kind, Markup};
pub use origins::MadeFrom;

use crate::catalog::translation::{Family, Item, Status, Translations, Unit};
use crate::catalog::{Catalog, translation};
use crate::error::{Error, Result};
use crate::locale::Locale;
use crate::source::composed;

/// How the files are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Po,
    Xliff2,
    Xliff1,
    Csv,
}

impl Format {
    pub fn ending(self) -> &'static str {
        match self {
            Format::Po => "po",
            Format::Xliff2 | Format::Xliff1 => "xlf",
            Format::Csv => "csv",
        }
    }
}

/// The texts of one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Exchange {
    pub source_locale: String,
    pub locale: String,
    pub entries: Vec<Entry>,
}

/// One text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The source's file.
    pub file: String,
    /// File and field: "content/products/mug/index.md#seo.title".
    pub key: String,
    pub line: usize,
    pub source: String,
    /// The source text that the target was made from, where it is another and is known.
    pub previous: Option<String>,
    /// Empty where it is missing.
    pub target: String,
    pub status: Status,
    /// What translators should know.
    pub note: String,
    /// So many characters may it have.
    pub widest: Option<usize>,
    /// Of a form, what it is chosen by, which it may do without: `$count`.
    pub argument: Option<String>,
    /// Names in it that stay as they are.
    pub names: Vec<String>,
    /// Why it cannot be taken as it came back.
    pub fault: Option<String>,
}

impl Entry {
    /// In Unicode's composed form, as a site's texts and names are.
    fn compose(&mut self) {
        let texts = [&mut self.file, &mut self.key, &mut self.source, &mut self.target];
        for text in texts.into_iter().chain(self.previous.as_mut()) {
            if let Some(composed) = composed(text) {
                *text = composed;
            }
        }
    }

    /// Takes in where its source is: "content/products/mug/index.md:3".
    fn locate(&mut self, place: &str) {
        if let Some((file, line)) = place.rsplit_once(':') {
            let file = file.trim_matches(['\u{2068}', '\u{2069}']);
            (self.file, self.line) = (file.to_owned(), line.trim().parse().unwrap_or_default());
        }
    }

    fn markup(&self) -> Markup {
        Markup::of(&self.key)
    }

    /// What it is a part of: the name of the body or of the message.
    fn whole(&self) -> Option<&str> {
        whole(&self.key)
    }

    /// Whether its translation may do without a code. A character by its name is a matter of spelling.
    fn is_free(&self, code: &Code) -> bool {
        let shown = |argument: &String| code.kind == Kind::Placeholder && Choice::shows(argument, &code.open);
        code.kind == Kind::Entity || self.argument.as_ref().is_some_and(shown)
    }
}

/// The name of the text that another is a part of.
fn whole(key: &str) -> Option<&str> {
    blocks::whole(key).or_else(|| forms::whole(key))
}

/// Whether two sources are one text: tools wrap and indent, also where `xml:space` forbids it.
fn is_same(a: &str, b: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>();
    a == b || letters(a) == letters(b)
}

/// The name of a text that stays while nobody moves its file.
fn key(item: &Item, unit: &Unit) -> String {
    format!("{}#{}", item.file, unit.field)
}

/// The locales that texts are translated into, by the files of the site: for each market the plain one, and those regional
/// ones that say something of their own.
pub fn locales<'c>(catalog: &'c Catalog, translations: &Translations) -> Vec<&'c Locale> {
    let site = &catalog.site;
    let mut locales: Vec<&Locale> = Vec::new();
    for market in &site.markets {
        let home = translations.home(market, &site.source_locale);
        let spoken = |locale: &&Locale| translations.items.iter().any(|item| item.edition(locale).is_some());
        let regional =
            translation::own(market).filter(|locale| **locale != site.source_locale).filter(spoken);
        for locale in home.into_iter().chain(regional) {
            if !locales.contains(&locale) {
                locales.push(locale);
            }
        }
    }
    locales
}

/// The texts of one language; of a regional one what it says itself. `only`: those of these statuses, or all.
pub fn export(catalog: &Catalog, translations: &Translations, locale: &Locale, only: &[Status]) -> Exchange {
    let site = &catalog.site;
    let home = |n: usize| translations.home(&site.markets[n], &site.source_locale);
    let is_home = (0..site.markets.len()).any(|n| home(n) == Some(locale));
    let has_files = translations.items.iter().any(|item| item.edition(locale).is_some());
    let mut entries = Vec::new();
    for item in &translations.items {
        let edition = item.edition(locale);
        let reads = |n: &usize| site.markets[*n].chain.contains(locale);
        // What no market of the language sells is translated by nobody, unless somebody did.
        let wanted = (is_home || !has_files) && item.markets.iter().any(reads);
        for unit in item.units.iter().filter(|unit| item.is_open(unit, locale)) {
            let target = edition.and_then(|edition| edition.text(&unit.field));
            let status = edition.map_or(Status::Missing, |edition| item.status(unit, edition));
            if (target.is_none() && !wanted) || !(only.is_empty() || only.contains(&status)) {
                continue;
            }
            entries.push(Entry {
                file: item.file.clone(),
                key: key(item, unit),
                line: unit.line,
                source: unit.text.clone(),
                previous: edition.and_then(|edition| item.previous(unit, edition)).map(str::to_owned),
                target: target.unwrap_or_default().to_owned(),
                status,
                note: note(item, unit),
                ..Entry::default()
            });
        }
    }
    Exchange { source_locale: site.source_locale.to_string(), locale: locale.to_string(), entries }
}

/// Cuts the texts of an export into what translators work on. `only`: parts of these statuses, or all.
pub fn cut(exchange: &mut Exchange, translations: &Translations, locale: &Locale, only: &[Status]) {
    blocks::cut(exchange, translations, locale, only);
    forms::cut(exchange, translations, locale, only);
}

/// What it is a text of, and what is to be heeded.
fn note(item: &Item, unit: &Unit) -> String {
    let of = match (item.family, &item.sku) {
        (Family::Messages, _) => {
            return "A message of the shop, in Fluent: keep what stands between braces.".to_owned();
        }
        (Family::Theme, _) => {
            let language = item.language.as_ref().map_or("en", Locale::as_str);
            return format!(
                "A message of the theme, in Fluent and in `{language}`: keep what stands between braces."
            );
        }
        (family, Some(sku)) => format!("{} {sku}, “{}”", family.name(), item.title()),
        (family, None) => format!("{} “{}”", family.name(), item.title()),
    };
    let heed = match translation::kind_of(&unit.field) {
        "title" => "Its name.",
        "slug" => "The end of its address: letters, digits and hyphens.",
        "summary" => "One or two sentences for listings and search results.",
        "seo.title" => "What search results show as title: about 60 characters.",
        "seo.description" => "What search results show as description: about 155 characters.",
        "attributes" => "A property of it.",
        "options" => "A choice between variants.",
        "image_alts" => "What a picture shows, for people who do not see it.",
        _ => "The text, in Markdown: keep its marks and the targets of its links.",
    };
    format!("{of}. {heed}")
}

pub fn write(exchange: &Exchange, format: Format) -> Result<String> {
    match format {
        Format::Po => Ok(po::write(exchange)),
        Format::Xliff2 => xliff2::write(exchange),
        Format::Xliff1 => xliff1::write(exchange),
        Format::Csv => csv::write(exchange),
    }
}

/// Reads what a tool made of an export; its format shows in the file's name and first element.
pub fn read(path: &Path, bytes: &[u8]) -> Result<Exchange> {
    let ending = ending(path);
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let text = decode::text(bytes).map_err(|why| Error::new("read", path, why))?;
    let read = match ending.as_str() {
        "po" => po::read(&text, stem),
        "csv" | "tsv" => csv::read(&text, stem),
        "xlf" | "xliff" => xml::read(&text).and_then(|root| match root.attribute("version") {
            Some(version) if version.starts_with("1.") => xliff1::read(&root),
            _ => xliff2::read(&root),
        }),
        _ => Err("files are called .po, .xlf, .xliff or .csv".to_owned()),
    };
    let mut exchange = read.map_err(|why| Error::new("read", path, why))?;
    exchange.entries.iter_mut().for_each(Entry::compose);
    Ok(exchange)
}

/// Whether a file is called like one that can be [`read`].
pub fn is_exchange(path: &Path) -> bool {
    matches!(ending(path).as_str(), "po" | "csv" | "tsv" | "xlf" | "xliff")
}

fn ending(path: &Path) -> String {
    path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase()
}

/// The state of a text in a format that knows no more than “needs work”: a remark of ours says what it was.
fn of_fuzzy(fuzzy: bool, remark: Option<&str>, target: &str) -> Status {
    match remark.and_then(Status::named) {
        _ if target.is_empty() => Status::Missing,
        Some(status @ (Status::Stale | Status::Machine)) if fuzzy => status,
        _ if fuzzy => Status::Draft,
        _ => Status::Reviewed,
    }
}

fn is_fuzzy(status: Status) -> bool {
    matches!(status, Status::Stale | Status::Machine | Status::Draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_reads_what_it_writes() {
        let texts = ["Mug", "a \"b\" \\n\tc\n\n- <d> & ]]> é\u{a0}ü", "# H\n\n[x](../y.md) {z} 5 %"];
        let mut entries = Vec::new();
        for (n, text) in texts.into_iter().enumerate() {
            for status in Status::ALL {
                let file = format!("content/products/a {n}/index.md");
                let target = if status == Status::Missing { String::new() } else { format!("{text}!") };
                entries.push(Entry {
                    key: format!("{file}#options.{}, “s”", status.name()),
                    file,
                    line: n + 1,
                    source: text.to_owned(),
                    target,
                    status,
                    note: "A <note>, \"quoted\".".to_owned(),
                    ..Entry::default()
                });
            }
        }
        let exchange = Exchange { source_locale: "en-US".into(), locale: "pt-BR".into(), entries };
        for format in [Format::Po, Format::Xliff2, Format::Xliff1, Format::Csv] {
            let written = write(&exchange, format).unwrap();
            let name = format!("pt-BR.{}", format.ending());
            let back = read(Path::new(&name), written.as_bytes()).unwrap();
            assert_eq!(back.locale, "pt-BR", "{format:?}");
            let told = |e: &Entry| (e.key.clone(), e.source.clone(), e.target.clone(), e.status);
            let (back, sent): (Vec<_>, Vec<_>) =
                (back.entries.iter().map(told).collect(), exchange.entries.iter().map(told).collect());
            assert_eq!(back, sent, "{format:?}\n{written}");
        }
    }

    #[test]
    fn what_tools_make_of_it_is_read() {
        let po = "\u{feff}# Jo\r\nmsgid \"\"\r\nmsgstr \"Language: pt_BR\\n\"\r\n\r\n#, c-format, fuzzy\r\n\
                  #| msgid \"Cup\"\r\nmsgctxt \"k\"\r\nmsgid \"Mug\"\r\nmsgstr \"Ca\"\r\n\"neca\"\r\n\
                  #~ msgid \"Old\"\r\n#~ msgstr \"Velho\"\r\n";
        let escaped = "msgid \"\"\nmsgstr \"Language: pt_BR\\n\"\n\n#, fuzzy\nmsgctxt \"\\153\"\nmsgid \"M\\165g\"\n\
                       msgstr \"Can\\x65\\143a\"\n";
        // Some tools write letters in parts.
        let decomposed = escaped.replace("Can\\x65\\143a", "Cafe\u{301}");
        let xliff2 = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='pt-BR'>\
                      <file id='f'><group id='g'><unit id='k'><segment><source>M</source><target>Can</target></segment>\
                      <ignorable><source> </source></ignorable><segment state='final'><source>ug</source>\
                      <target><pc id='1'>ec</pc>a</target></segment></unit></group></file></xliff>";
        let xliff1 = "<xliff version='1.2'><file source-language='en' target-language='pt-BR'><body><group>\
                      <trans-unit id='k'><source>Mug</source><target state='translated'>Can<g id='1'>e</g>ca</target>\
                      <alt-trans><target>Taça</target></alt-trans></trans-unit></group></body></file></xliff>";
        let parted = "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><x:file source-language='en' \
                      target-language='pt-BR'><x:body><x:trans-unit id='k'><x:source>Mug</x:source><x:seg-source>\
                      <x:mrk mtype='seg' mid='1'>M</x:mrk><x:mrk mtype='seg' mid='2'>ug</x:mrk></x:seg-source><x:target>\
                      <x:mrk mtype='seg' mid='1'>Can</x:mrk><x:mrk mtype='seg' mid='2'><![CDATA[e]]>&#99;a</x:mrk></x:target>\
                      </x:trans-unit></x:body></x:file></x:xliff>";
        for (name, text, target) in [
            ("a.po", po, "Caneca"),
            ("a.po", escaped, "Caneca"),
            ("a.po", &decomposed, "Caf\u{e9}"),
            ("a.xlf", parted, "Caneca"),
            ("a.xlf", xliff2, "Can eca"),
            ("a.xliff", xliff1, "Caneca"),
            ("pt-BR.csv", "\u{feff}context;source;target;fuzzy\nk;Mug;Caneca;1\n", "Caneca"),
            ("pt-BR.csv", "source\ttarget\tid\tfuzzy\nMug\tCaneca\tk\ttrue\n", "Caneca"),
        ] {
            let read = read(Path::new(name), text.as_bytes()).unwrap();
            assert_eq!(read.locale, "pt-BR", "{name}");
            let told: Vec<_> = read.entries.iter().map(|e| (&*e.key, &*e.target, e.status)).collect();
            assert_eq!(told, [("k", target, Status::Draft)], "{name}");
        }
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        for (name, text) in [
            ("de.xls", ""),
            ("de.xlf", "<a"),
            ("de.xlf", "<html/>"),
            ("de.po", "msgid \"a"),
            ("de.csv", "a,b\n1,2\n"),
        ] {
            assert!(read(Path::new(name), text.as_bytes()).is_err(), "{name} {text}");
        }
    }
}
