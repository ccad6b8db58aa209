//! A file that no provider sends: what it seems to be instead.

use super::beginning;
use super::days::excerpt;
use super::error::ImportError;

const KNOWN: &str = "files that can be read: those of the ECB, of the central banks of Russia, Türkiye, Czechia and \
                     Romania, of Open Exchange Rates, exchangerate.host, Fixer, Frankfurter and FloatRates, and a \
                     plain CSV with the columns date,base,currency,rate";

pub(super) fn explain(bytes: &[u8]) -> ImportError {
    let start = beginning(bytes);
    let lower = start.to_ascii_lowercase();
    let (what, hint) = if start.is_empty() {
        ("the file is empty".to_owned(), "download the file again")
    } else if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        ("the text is UTF-16".to_owned(), "download the file again and do not open it in between")
    } else if start.contains('\0') {
        ("it is neither a text nor a ZIP".to_owned(), KNOWN)
    } else if lower.starts_with("<!doctype html") || lower.contains("<html") {
        ("it is a web page, perhaps an error page in place of the rates".to_owned(), KNOWN)
    } else if lower.contains("<!doctype") {
        let what = "it is XML with a document type definition, which no list of rates needs";
        (what.to_owned(), "check where the file comes from")
    } else if start.starts_with('<') {
        ("it is XML, but of no provider that is known".to_owned(), KNOWN)
    } else if start.starts_with(['{', '[']) {
        (format!("it is JSON, perhaps an error in place of the rates: {}", excerpt(&start)), KNOWN)
    } else {
        (format!("it begins unlike any list of rates: {}", excerpt(&start)), KNOWN)
    };
    ImportError::new(what, hint)
}
