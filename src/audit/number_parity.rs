//! `number-parity`: a translation has the numbers of its source, in whatever digits and order.
//!
//! A text that comes back from a translator must have each of them. In an audit, what people do on purpose is passed over:
//! - a number is told again, or told beside those of the source ("half an hour" is 30 minutes);
//! - a number up to twelve is written out ("2 keys", „zwei Schlüssel“), as long as no other comes in its place;
//! - inches, ounces and the like, which few countries read, are left out beside metric measures, or converted;
//! - a page says what holds in a country, and what search engines are told is written anew: their numbers are their own.

use super::parity::differ;
use super::prose::words;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::NumberParity,
    level: Level::Warning,
    import: OnImport::Refuse,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(source) = case.translated() else { return };
    if case.is_free() || !case.strict && is_alike(&source.text.prose.text, &case.text.prose.text) {
        return;
    }
    let hint = "Write the numbers of the source. Where others are meant, let `ignore` in [audit] of site.toml say so.";
    let Some(finding) = differ(case, "numbers", |marks| &marks.numbers, hint) else { return };
    // A number that the source does not have shows best where it stands.
    let new = super::numbers::places(&case.text.prose.text)
        .into_iter()
        .find(|(digits, _)| !source.text.marks.numbers.contains(digits));
    let range = new.map_or(finding.range.clone(), |(_, range)| case.text.prose.place(range));
    found.push(Finding { range, ..finding });
}

/// A number of a text, by its digits.
struct Number {
    digits: String,
    customary: bool,
}

/// Whether two texts have the same numbers, but for what people do on purpose.
fn is_alike(source: &str, target: &str) -> bool {
    let (source, target) = (numbers(source), numbers(target));
    let lacks = |list: &[Number], number: &Number| !list.iter().any(|other| other.digits == number.digits);
    let lost: Vec<&Number> = source.iter().filter(|number| lacks(&target, number)).collect();
    let come: Vec<&Number> = target.iter().filter(|number| lacks(&source, number)).collect();
    let missed: Vec<&&Number> = lost.iter().filter(|number| !number.customary).collect();
    let small = |number: &&Number| number.digits.parse::<u8>().is_ok_and(|n| n <= 12);
    if come.is_empty() && lost.iter().all(small) {
        return true;
    }
    if missed.is_empty() {
        // The metric measure stays, or comes instead.
        return !come.is_empty() || source.iter().any(|number| !number.customary);
    }
    come.iter().filter(|number| number.customary).count() >= missed.len()
}

fn numbers(prose: &str) -> Vec<Number> {
    let places = super::numbers::places(prose);
    let mut numbers: Vec<Number> = Vec::new();
    // From the last one on: in "5 x 7 in" the unit belongs to both.
    for (n, (digits, range)) in places.iter().enumerate().rev() {
        let joined = places.get(n + 1).is_some_and(|(_, next)| {
            let between = prose[range.end..next.start].trim_matches([' ', '\u{a0}']);
            matches!(between, "x" | "×" | "-" | "–" | "to" | "/" | "by")
        });
        let customary = match numbers.last() {
            Some(next) if joined => next.customary,
            _ => is_customary(&prose[range.end..]),
        };
        numbers.push(Number { digits: digits.clone(), customary });
    }
    numbers
}

/// Whether a unit follows that is customary in the United States, and in few other countries.
fn is_customary(rest: &str) -> bool {
    const UNITS: &[&str] = &[
        "in", "inch", "inches", "ft", "foot", "feet", "yd", "yard", "yards", "mi", "mile", "miles", "mph",
        "oz", "ounce", "ounces", "fl", "lb", "lbs", "pound", "pounds", "psi", "gal", "gallon", "gallons",
        "pt", "pint", "pints", "qt", "quart", "quarts", "cup", "cups", "f", "hp", "sq",
    ];
    let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '\u{2011}']);
    if rest.starts_with(['"', '″', '′', '”', '℉']) || rest.starts_with("°F") {
        return true;
    }
    let Some(word) = words(rest).next().filter(|word| word.start == 0) else { return false };
    UNITS.contains(&rest[word].to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::super::cases::{Sample, body, check, check_strictly, message, title};
    use super::RULE;
    use crate::catalog::translation::Family;

    #[test]
    fn numbers_stay() {
        check(
            &RULE,
            &[
                (body("de", "1,200 g for you", "Für dich: 1.200 g"), &[]),
                (body("ar", "1,200 g", "١٬٢٠٠ غ"), &[]),
                (body("de", "[700](a-8.md)", "[700](a-9.md)"), &[]),
                (
                    message(
                        "fr",
                        "{ $n ->\n [one] 1 mug\n *[other] { $n } mugs, 100 g\n}",
                        "{ $n } tasses, 100 g",
                    ),
                    &[],
                ),
                (body("de", "", "700"), &[]),
                (title("de", "28 cm (11 in)", "28 cm"), &[]),
                (title("de", "7 × 9.5 × 0.8 in (18 × 24 × 2 cm)", "18 × 24 × 2 cm"), &[]),
                (title("ja", "half an hour", "30分"), &[]),
                (Sample { field: "seo.title", ..title("ja", "A mug of 350 ml", "マグ") }, &[]),
                (title("en", "28 cm", "28 cm (11\")"), &[]),
                (title("ru", "holds 30 oz", "0,85 л"), &[]),
                (title("ar", "160psi rated", "بمعدل رطل"), &["بمعدل رطل"]),
                (title("pl", "3 back pockets", "trzy kieszenie"), &[]),
                (title("ja", "all day", "1 日中"), &[]),
                (title("zh", "1\" headset", "一英寸车头碗组"), &[]),
                (title("de", "5 cm", "6 cm"), &["6"]),
                (title("de", "350 ml", "250 ml"), &["250"]),
                (title("de", "350 ml", "Groß"), &["Groß"]),
                (title("ru", "160 psi", "160 psi (160 фунтов)"), &[]),
                (Sample { family: Family::Page, ..body("de", "30 days", "14 Tage") }, &[]),
            ],
        );
        check_strictly(&RULE, &[(title("de", "28 cm (11 in)", "28 cm"), &["28 cm"])]);
    }
}
