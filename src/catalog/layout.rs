//! The scheme of `content/`: what a file is, by its path alone.

/// What a text file belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Category,
    Page,
    Product,
}

impl Kind {
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Category => "content/categories/",
            Kind::Page => "content/pages/",
            Kind::Product => "content/products/",
        }
    }

    const ALL: [Kind; 3] = [Kind::Category, Kind::Page, Kind::Product];
}

/// Which edition of a text a file is, still as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition<'p> {
    Source,
    Locale(&'p str),
    Market(&'p str),
}

/// A file's place in the scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot<'p> {
    pub kind: Kind,
    /// The thing's folder: "kitchen/mugs".
    pub key: &'p str,
    pub edition: Edition<'p>,
}

impl<'p> Slot<'p> {
    /// `content/products/mug/index.de.md`, or flat: `content/products/mug.de.md`. `None` for anything else.
    pub fn of(path: &'p str) -> Option<Slot<'p>> {
        let kind = Kind::ALL.into_iter().find(|k| path.starts_with(k.folder()))?;
        let rest = path[kind.folder().len()..].strip_suffix(".md")?;
        let (folder, name) = rest.rsplit_once('/').unwrap_or(("", rest));
        let (stem, suffix) = match name.strip_prefix("index.") {
            Some(suffix) => ("index", Some(suffix)),
            None => match name.rsplit_once('.') {
                Some((stem, suffix)) if suffix.starts_with('@') || looks_like_locale(suffix) => {
                    (stem, Some(suffix))
                }
                _ => (name, None),
            },
        };
        let key = match (folder, stem) {
            ("", "index") => return None,
            (folder, "index") => folder,
            ("", stem) => stem,
            (folder, stem) => &rest[..folder.len() + 1 + stem.len()],
        };
        let edition = match suffix {
            None => Edition::Source,
            Some(suffix) => match suffix.strip_prefix('@') {
                Some(market) => Edition::Market(market),
                None => Edition::Locale(suffix),
            },
        };
        Some(Slot { kind, key, edition })
    }
}

/// The promotion a file holds: "sale" of `content/promotions/sale.toml`.
pub fn promotion(path: &str) -> Option<&str> {
    let id = path.strip_prefix(PROMOTIONS)?.strip_suffix(".toml")?;
    (!id.is_empty() && !id.contains('/')).then_some(id)
}

/// The words of the trade, for translators and for the audit.
pub const GLOSSARY: &str = "content/glossary.toml";

/// The folder of promotions.
pub const PROMOTIONS: &str = "content/promotions/";

/// Where the source texts are put down that the translations of a source were made from: `mug/index.sources.toml` of
/// `mug/index.md`, `messages/en.sources.toml` of `messages/en.ftl`.
pub fn origins(source: &str) -> String {
    let stem = source.strip_suffix(".md").or_else(|| source.strip_suffix(".ftl")).unwrap_or(source);
    format!("{stem}.sources.toml")
}

/// A suffix that can only be meant as a locale: a language of two or three letters, and what may follow it. "v1.2.md"
/// is a slug with a point.
fn looks_like_locale(suffix: &str) -> bool {
    let mut parts = suffix.as_bytes().split(|byte| matches!(byte, b'-' | b'_'));
    let language = parts.next().unwrap_or_default();
    matches!(language.len(), 2..=3)
        && language.iter().all(u8::is_ascii_alphabetic)
        && parts.all(|part| matches!(part.len(), 1..=8) && part.iter().all(u8::is_ascii_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_put_down_beside_the_source() {
        for (source, origins) in [
            ("content/products/mug/index.md", "content/products/mug/index.sources.toml"),
            ("content/products/v1.2.md", "content/products/v1.2.sources.toml"),
            ("content/messages/en-US.ftl", "content/messages/en-US.sources.toml"),
        ] {
            assert_eq!(super::origins(source), origins);
            assert_eq!(Slot::of(origins), None);
        }
    }

    #[test]
    fn paths_say_what_a_file_is() {
        use Edition::*;
        use Kind::*;
        for (path, slot) in [
            ("content/products/mug/index.md", Some((Product, "mug", Source))),
            ("content/products/mug/index.de-CH.md", Some((Product, "mug", Locale("de-CH")))),
            ("content/products/mug.md", Some((Product, "mug", Source))),
            ("content/products/mug.pt_BR.md", Some((Product, "mug", Locale("pt_BR")))),
            ("content/products/v1.2.md", Some((Product, "v1.2", Source))),
            ("content/products/tea/mug.ja.md", Some((Product, "tea/mug", Locale("ja")))),
            ("content/categories/kitchen/mugs/index.md", Some((Category, "kitchen/mugs", Source))),
            ("content/pages/returns/index.@de.md", Some((Page, "returns", Market("de")))),
            ("content/pages/returns/index.german.md", Some((Page, "returns", Locale("german")))),
            ("content/products/mug/front.jpg", None),
            ("content/products/index.md", None),
            ("content/README.md", None),
            ("themes/plain/theme.toml", None),
        ] {
            let got = Slot::of(path);
            assert_eq!(got.as_ref().map(|s| (s.kind, s.key, s.edition)), slot, "{path}");
        }
    }
}
