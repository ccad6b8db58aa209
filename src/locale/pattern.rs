//! Number patterns of UTS 35, such as `¤ #,##0.00;¤-#,##0.00`: what stands around the digits, and how they are grouped.

/// A pattern taken apart. In the affixes `¤`, `-` and `%` still stand for what the locale writes there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) positive: Affixes,
    pub(super) negative: Affixes,
    pub(super) grouping: Grouping,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Affixes {
    pub(super) prefix: String,
    pub(super) suffix: String,
}

/// How many digits stand between separators: next to the decimal point, and further on. 0: none are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grouping {
    pub(super) primary: usize,
    pub(super) secondary: usize,
}

impl Pattern {
    pub(super) fn parse(pattern: &str) -> Self {
        let (positive, negative) = match pattern.split_once(';') {
            Some((positive, negative)) => (positive, Some(negative)),
            None => (pattern, None),
        };
        let (positive, digits) = split(positive);
        let negative = match negative {
            Some(negative) => split(negative).0,
            None => Affixes { prefix: format!("-{}", positive.prefix), suffix: positive.suffix.clone() },
        };
        Self { positive, negative, grouping: grouping(digits) }
    }
}

/// What stands around the digits, and the digits.
fn split(pattern: &str) -> (Affixes, &str) {
    let is_digit = |c| matches!(c, '#' | '0' | ',' | '.');
    let start = pattern.find(is_digit).unwrap_or(pattern.len());
    let end = pattern.rfind(is_digit).map_or(start, |i| i + 1);
    let affixes = Affixes { prefix: pattern[..start].to_owned(), suffix: pattern[end..].to_owned() };
    (affixes, &pattern[start..end])
}

fn grouping(digits: &str) -> Grouping {
    let whole = digits.split('.').next().unwrap_or_default();
    let mut groups = whole.rsplit(',');
    let (last, before, more) = (groups.next(), groups.next(), groups.next());
    let primary = if before.is_some() { last.map_or(0, str::len) } else { 0 };
    // Without a second separator the first group repeats.
    let secondary = if more.is_some() { before.map_or(primary, str::len) } else { primary };
    Grouping { primary, secondary }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_taken_apart() {
        for (pattern, positive, negative, groups) in [
            ("#,##0.00 ¤", ("", " ¤"), ("-", " ¤"), (3, 3)),
            ("¤#,##,##0.00", ("¤", ""), ("-¤", ""), (3, 2)),
            ("¤ #,##0.00;¤-#,##0.00", ("¤ ", ""), ("¤-", ""), (3, 3)),
            ("0%", ("", "%"), ("-", "%"), (0, 0)),
            ("¤", ("¤", ""), ("-¤", ""), (0, 0)),
        ] {
            let affixes = |(p, s): (&str, &str)| Affixes { prefix: p.to_owned(), suffix: s.to_owned() };
            let (primary, secondary) = groups;
            let grouping = Grouping { primary, secondary };
            let expected = Pattern { positive: affixes(positive), negative: affixes(negative), grouping };
            assert_eq!(Pattern::parse(pattern), expected, "{pattern}");
        }
    }
}
