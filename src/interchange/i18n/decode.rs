//! The text of a file that some tool has written, in whatever encoding it says.

use encoding_rs::{Encoding, UTF_8};

/// No catalog has so much to say in one language.
const LARGEST: usize = 256 << 20;

pub fn text(bytes: &[u8]) -> Result<String, String> {
    if bytes.len() > LARGEST {
        return Err("it has more than 256 MiB".to_owned());
    }
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (named(bytes).unwrap_or(UTF_8), bytes),
    };
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(format!("it is not the {} it should be; save it anew as UTF-8", encoding.name())),
    }
}

/// The encoding that a file names near its beginning: XML in its declaration, PO in its header.
fn named(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2000)]);
    let label = match head.strip_prefix("<?xml") {
        Some(declaration) => {
            let rest = declaration[..declaration.find("?>")?].split_once("encoding=")?.1;
            rest.split(['"', '\'']).nth(1)?
        }
        None => head
            .split_once("Content-Type:")?
            .1
            .split_once("charset=")?
            .1
            .split(['\\', '"', ';', '\n'])
            .next()?,
    };
    Encoding::for_label(label.trim().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_in_the_encoding_they_say() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for (bytes, expected) in [
            ("\u{feff}é".as_bytes().to_vec(), Ok("é")),
            (utf16("\u{feff}é"), Ok("é")),
            (
                b"<?xml version='1.0' encoding='ISO-8859-1'?>\xe9".to_vec(),
                Ok("<?xml version='1.0' encoding='ISO-8859-1'?>é"),
            ),
            (
                b"\"Content-Type: text/plain; charset=cp1250\\n\"\x9a".to_vec(),
                Ok("\"Content-Type: text/plain; charset=cp1250\\n\"š"),
            ),
            (b"a;\xe9".to_vec(), Err("it is not the UTF-8 it should be; save it anew as UTF-8")),
        ] {
            assert_eq!(text(&bytes).as_deref().map_err(String::as_str), expected);
        }
    }
}
