//! From bytes of a text to bytes of the file that it stands in.

use std::ops::Range;

/// Where a part of a text stands. `file` is the file, `written` where in it the text is written: between quotes, indented,
/// with escapes. What cannot be told apart is shown as a whole.
pub fn find(file: &str, written: &Range<usize>, text: &str, part: &Range<usize>) -> Range<usize> {
    let raw = file.get(written.clone()).unwrap_or_default();
    let shown = |range: Range<usize>| written.start + range.start..written.start + range.end;
    if let Some(at) = raw.find(text) {
        return shown(at + part.start..at + part.end);
    }
    let wanted = text.get(part.clone()).unwrap_or_default();
    let wanted = wanted.lines().next().unwrap_or_default();
    if !wanted.is_empty() {
        let before = text[..part.start].matches(wanted).count();
        if let Some((at, _)) = raw.match_indices(wanted).nth(before) {
            return shown(at..at + wanted.len());
        }
    }
    let raw = raw.trim_end();
    let first = raw.len() - raw.trim_start().len();
    let end = raw[first..].find('\n').map_or(raw.len(), |n| first + n);
    shown(first..end)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_part_is_found_however_its_text_is_written() {
        for (file, text, part, found) in [
            ("title = \"a b a\"", "a b a", 4..5, "a"),
            ("title = \"say \\\"a\\\" a\"", "say \"a\" a", 8..9, "a"),
            ("n = { $n ->\n       [one] a  b\n}", "{ $n ->\n    [one] a  b\n}", 19..21, "  "),
            ("t = \"\\u00e4\"", "ä", 0..2, "\"\\u00e4\""),
        ] {
            let written = file.find('=').unwrap() + 2..file.len();
            assert_eq!(&file[find(file, &written, text, &part)], found, "{file}");
        }
    }
}
