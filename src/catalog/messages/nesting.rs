//! How deep placeables and calls stand in one another. The parser of Fluent goes as deep as a text does, and knows no end but
//! that of its stack.

/// Nobody nests like this.
const DEEPEST: usize = 50;

/// What is open (<https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`, and an expression.
    Placeable,
    /// `{`, and behind an arrow the texts to select from.
    Select,
    /// `(`, and arguments.
    Call,
}

/// Where a Fluent text begins to be nested too deep for it to be parsed.
pub fn too_deep(fluent: &str) -> Option<usize> {
    if opens_much(fluent) { find(fluent) } else { None }
}

/// Whether an entry has so many brackets that they might be in one another; few have.
fn opens_much(fluent: &str) -> bool {
    let mut opened = 0;
    fluent.split_inclusive('\n').any(|line| {
        if begins_entry(line) {
            opened = 0;
        }
        opened += line.bytes().filter(|b| matches!(b, b'{' | b'(')).count();
        opened > DEEPEST
    })
}

fn find(fluent: &str) -> Option<usize> {
    let mut at = 0;
    let mut open: Vec<Open> = Vec::new();
    for line in fluent.split_inclusive('\n') {
        if begins_entry(line) {
            open.clear();
        }
        let mut literal = false;
        let mut before = '\n';
        for (n, c) in line.char_indices() {
            match (c, open.last()) {
                ('"', _) if literal && before != '\\' => literal = false,
                // A backslash that is escaped escapes nothing.
                ('\\', _) if literal && before == '\\' => {
                    before = '\n';
                    continue;
                }
                _ if literal => {}
                ('{', _) => open.push(Open::Placeable),
                ('}', _) => _ = open.pop(),
                ('"', Some(Open::Placeable | Open::Call)) => literal = true,
                ('(', Some(Open::Placeable | Open::Call)) => open.push(Open::Call),
                (')', Some(Open::Call)) => _ = open.pop(),
                ('>', Some(Open::Placeable)) if before == '-' => {
                    open.pop();
                    open.push(Open::Select);
                }
                _ => {}
            }
            if open.len() > DEEPEST {
                return Some(at + n);
            }
            before = c;
        }
        at += line.len();
    }
    None
}

/// Whether a message, a term or a comment begins. Whatever is open then is broken, and the parser gives it up.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return line.starts_with('#');
    }
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    name[end..].trim_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn only_nesting_counts() {
        let nested = |open: &str, n: usize| format!("a = {{ {}", open.repeat(n));
        for open in
            ["{ ", "\n{ ", "A(", "A(\n", "$x ->\n *[o] ) \" { ", "\"}\" {", "$x ->\n *[o] {\"\\\\\\\"}\"} {"]
        {
            assert_eq!(too_deep(&nested(open, 49)), None, "{open}");
            assert!(too_deep(&nested(open, 50)).is_some(), "{open}");
        }
        for many in [
            "a = { \"{\" }\n",
            "a = {\n",
            "    { \"\\\"{\" } :( \"\n",
            "    { $a }\n",
            "a = {{}\n    .b = {{}\n",
        ] {
            assert_eq!(too_deep(&many.repeat(1000)), None, "{many}");
        }
    }

    #[test]
    fn what_is_let_through_can_be_parsed() {
        for open in [
            "{",
            "{ $x ->\n [o] a\n *[o] ",
            "{ A(",
            "{ A(A(A(",
            "{ \"}\" } {",
            "{ $x ->\n *[o] \" {\"}}}\"} ",
        ] {
            let text = format!("a = {}", open.repeat(20_000));
            let let_through = &text[..too_deep(&text).unwrap()];
            assert!(fluent_syntax::parser::parse(let_through).is_err(), "{open}");
        }
    }
}
