//! The line by which an import knows its own files again: as long as nobody edited one, the next import may
//! replace it.

const SIGN: &str = "# imported ";
const HINT: &str = "the next import updates this file unless it was edited";

/// The text with the mark: at the top of its front matter, or of the file.
pub fn sign(text: &str) -> String {
    let (fence, rest) = split(text);
    format!("{fence}{SIGN}{}; {HINT}\n{rest}", fingerprint(text))
}

/// Whether the text is as an import left it. Line ends do not count: git may change them.
pub fn is_untouched(text: &str) -> bool {
    let text = text.replace("\r\n", "\n");
    let (fence, rest) = split(&text);
    let Some((mark, rest)) = rest.split_once('\n') else { return false };
    let fingerprint_there = mark.strip_prefix(SIGN).and_then(|mark| mark.split(';').next());
    fingerprint_there == Some(fingerprint(&format!("{fence}{rest}")).as_str())
}

fn split(text: &str) -> (&str, &str) {
    let fence = if text.starts_with("+++\n") { "+++\n" } else { "" };
    (fence, &text[fence.len()..])
}

fn fingerprint(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..12].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_shows() {
        for text in ["+++\ntitle = \"a\"\n+++\n\nbody\n", "key = Text\n", ""] {
            let signed = sign(text);
            assert!(is_untouched(&signed), "{signed}");
            assert!(is_untouched(&signed.replace('\n', "\r\n")));
            assert!(
                !is_untouched(&signed.replace("ody", "odies").replace("Text", "text")) || text.is_empty()
            );
            assert!(!is_untouched(text));
        }
        assert!(sign("+++\na = 1\n+++\n").starts_with("+++\n# imported "));
    }
}
