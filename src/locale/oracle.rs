//! The locale room beside a browser's Intl: the figures of `oracle.txt`, which tools/cldr wrote.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::cldr::unescape;
use super::*;

const FIGURES: &str = include_str!("oracle.txt");

/// The figures of a locale, by name.
type Rows = HashMap<&'static str, String>;

/// The words that are sorted, and the rows of each locale.
fn read() -> (Vec<String>, Vec<(&'static str, Rows)>) {
    let mut blocks: Vec<(&str, Rows)> = Vec::new();
    for line in FIGURES.lines().filter(|line| !line.starts_with('#') || line.contains('=')) {
        if let Some(name) = line.strip_prefix('@') {
            blocks.push((name, HashMap::new()));
        } else if let Some((key, value)) = line.split_once('=') {
            blocks.last_mut().unwrap().1.insert(key, unescape(value).into_owned());
        }
    }
    let (_, words) = blocks.remove(0);
    let words = (0..words.len()).map(|n| words[&*n.to_string()].clone()).collect();
    let english = blocks[0].1.clone();
    for (_, rows) in &mut blocks {
        for (key, value) in &english {
            rows.entry(key).or_insert_with(|| value.clone());
        }
    }
    (words, blocks)
}

/// "x1o1x199", as the oracle writes categories.
fn runs(categories: impl Iterator<Item = &'static str>) -> String {
    let mut runs: Vec<(char, usize)> = Vec::new();
    for category in categories {
        let letter = if category == "other" { 'x' } else { category.chars().next().unwrap() };
        match runs.last_mut() {
            Some((last, count)) if *last == letter => *count += 1,
            _ => runs.push((letter, 1)),
        }
    }
    runs.into_iter().map(|(letter, count)| format!("{letter}{count}")).collect()
}

fn made(tag: &str, words: &[String]) -> BTreeMap<&'static str, String> {
    let locale: Locale = tag.parse().unwrap();
    let plurals = Plurals::new(&locale);
    let decimals = ["0.5", "1.0", "1.5", "2.0", "1.25", "1000000", "3000000", "1000000.5"];
    let lists = ListFormat::new(&locale);
    let numbers = NumberFormat::new(&locale);
    let dates = DateFormat::new(&locale);
    let [january, november]: [Date; 2] = ["2026-01-31", "2026-11-05"].map(|day| day.parse().unwrap());
    let collator = Collator::new(&locale);
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by(|&a, &b| collator.compare(&words[a], &words[b]));
    let names = |tags: &[&str]| -> String {
        tags.iter().map(|t| language_name_in(&t.parse().unwrap(), &locale)).collect::<Vec<_>>().join("|")
    };
    let regions = ["DE", "US", "CN", "GB", "BA"].map(|r| region_name(r.parse().unwrap(), &locale));
    BTreeMap::from([
        ("cardinal", runs((0..=200).map(|n| plurals.cardinal(Decimal::from(n))))),
        ("decimals", runs(decimals.iter().map(|n| plurals.cardinal(n.parse().unwrap())))),
        ("ordinal", runs((0..=200).map(|n| plurals.ordinal(Decimal::from(n))))),
        ("and", lists.join(&["A", "B", "Ib"], ListStyle::And)),
        ("and2", lists.join(&["A", "Ib"], ListStyle::And)),
        ("or", lists.join(&["A", "B", "Oo"], ListStyle::Or)),
        ("number", numbers.decimal("-1234567.891".parse().unwrap())),
        ("percent", numbers.percent("0.255".parse().unwrap())),
        ("long", dates.long(january)),
        ("long2", dates.long(november)),
        ("medium", dates.medium(january)),
        ("medium2", dates.medium(november)),
        ("short", dates.short(january)),
        ("short2", dates.short(november)),
        ("languages", names(&["de", "pt-BR", "zh-Hant", "en-GB", "ar", "sr-Latn"])),
        ("regions", regions.join("|")),
        ("direction", locale.direction().as_str().to_owned()),
        ("order", order.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")),
    ])
}

/// V8 writes plain spaces in dates where the CLDR says they must not break.
fn comparable(key: &str, value: &str) -> String {
    match key.trim_end_matches('2') {
        "long" | "medium" | "short" => value.replace(['\u{a0}', '\u{202f}'], " "),
        _ => value.to_owned(),
    }
}

/// Where the room and Intl part, and why that stays. The figures are of the CLDR 48, as are our tables; ICU4X has the 49.
const KNOWN: [(&str, &[&str], &str); 13] = [
    ("vi tg", &["cardinal", "decimals"], "plural rules that the CLDR 49 has changed"),
    ("gl", &["decimals"], "plural rules that the CLDR 49 has changed"),
    ("af bg tg", &["ordinal"], "ordinal rules that the CLDR 49 has changed"),
    ("es es-419 es-AR es-ES es-MX es-US es-u-co-trad", &["ordinal"], "Spanish has 1.er since the CLDR 49"),
    ("he iw", &["and", "and2"], "the hyphen does not break since the CLDR 49"),
    ("hi", &["and"], "no comma before the last since the CLDR 49"),
    ("my", &["and", "and2", "or"], "other words since the CLDR 49"),
    ("ckb", &["and", "and2"], "ICU4X has no lists of a language of this coverage; Intl has English ones"),
    ("mr", &["order"], "the CLDR 49 has another order of conjuncts"),
    ("yue", &["order"], "V8 is built without this order; the CLDR's is that of zh-Hant"),
    ("az-Cyrl", &["languages"], "we have a name for the script"),
    ("pa-Arab", &["languages", "regions"], "the CLDR has no names; Intl shows codes, we English words"),
    ("th", &["short", "short2"], "ICU4X writes years of the Buddhist calendar whole"),
];

#[test]
fn the_room_agrees_with_a_browser() {
    let (words, locales) = read();
    let mut wrong = Vec::new();
    for (tag, rows) in &locales {
        for (key, ours) in made(tag, &words) {
            let known =
                KNOWN.iter().any(|(tags, keys, _)| tags.split(' ').any(|t| t == *tag) && keys.contains(&key));
            let (intl, ours) = (comparable(key, &rows[key]), comparable(key, &ours));
            match (intl == ours, known) {
                (false, false) => wrong.push(format!("{tag} {key}: Intl has {intl:?}, we {ours:?}")),
                (true, true) => wrong.push(format!("{tag} {key}: they agree now")),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} figures:\n{}", wrong.len(), wrong.join("\n"));
}
