//! The formats that tools take: which one a file has, and what all of them have in common.

use std::path::Path;

use super::{Entry, Exchange, csv, decode, po, xliff1, xliff2, xml};
use crate::catalog::translation::Status;
use crate::error::{Error, Result};

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
pub(super) fn of_fuzzy(fuzzy: bool, remark: Option<&str>, target: &str) -> Status {
    match remark.and_then(Status::named) {
        _ if target.is_empty() => Status::Missing,
        Some(status @ (Status::Stale | Status::Machine)) if fuzzy => status,
        _ if fuzzy => Status::Draft,
        _ => Status::Reviewed,
    }
}

pub(super) fn is_fuzzy(status: Status) -> bool {
    matches!(status, Status::Stale | Status::Machine | Status::Draft)
}

#[cfg(test)]
mod tests {
    use super::super::Entry;
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
