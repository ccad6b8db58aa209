//! Under which letter a title stands in an index from A to Z: the CLDR's index characters, put into groups by the language's
//! own order (UTS 35 part 5, "Index Characters"; the way of ICU's AlphabeticIndex).

use std::cmp::Ordering;

use icu::collator::{CollatorBorrowed, options::CollatorOptions, options::Strength};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::{Locale, cldr, parents};

pub struct Letters {
    order: Option<CollatorBorrowed<'static>>,
    /// In the order of the language.
    groups: Vec<Group>,
}

struct Group {
    label: String,
    script: Script,
    /// Where the group begins, for titles of its script and for Chinese signs.
    first: String,
    han: Option<String>,
}

/// For figures and signs.
const SIGNS: &str = "#";
/// For letters of scripts that have no groups.
const OTHERS: &str = "…";

impl Letters {
    pub fn new(locale: &Locale) -> Self {
        let mut ordered = locale.icu().clone();
        ordered.id = parents::collation(locale.id());
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        let order = CollatorBorrowed::try_new((&ordered).into(), options).ok();
        let stated = cldr::INDEX.locale(locale.id()).get("index").unwrap_or_default();
        let chinese = locale.language() == "zh" || locale.language() == "yue";
        let mut labels: Vec<String> =
            stated.split('|').filter(|label| !label.is_empty()).map(str::to_owned).collect();
        if chinese && locale.maximize().script() == Some("Hant") {
            // Signs by their strokes; the CLDR's radicals are of another order.
            labels.clear();
        }
        // Names in Latin letters are everywhere.
        let latin = |label: &String| script(label) == Script::Latin;
        if !labels.iter().any(latin) {
            labels.extend(('A'..='Z').map(String::from));
        }
        let mut groups: Vec<Group> = labels
            .into_iter()
            .map(|label| Group {
                script: script(&label),
                han: chinese.then(|| format!("\u{fdd0}{label}")),
                first: label.clone(),
                label,
            })
            .collect();
        if chinese && locale.maximize().script() == Some("Hant") {
            groups.extend((1..=48_u32).filter_map(|strokes| {
                let boundary = format!("\u{fdd0}{}", char::from_u32(0x2800 + strokes)?);
                Some(Group {
                    label: format!("{strokes}劃"),
                    script: Script::Han,
                    first: boundary.clone(),
                    han: Some(boundary),
                })
            }));
        }
        if let Some(order) = &order {
            groups.sort_by(|a, b| order.compare(&a.first, &b.first));
            // Ё stands with Е.
            groups.dedup_by(|b, a| order.compare(&a.first, &b.first).is_eq());
        }
        Self { order, groups }
    }

    /// Titles in groups, each with its letter, in the order of the language; figures first, other scripts last. What is put in
    /// keeps its order within a group.
    pub fn group<T>(&self, titles: impl IntoIterator<Item = (T, impl AsRef<str>)>) -> Vec<(&str, Vec<T>)> {
        let (first, last) = (0, self.groups.len() + 1);
        let mut groups: Vec<(&str, Vec<T>)> = Vec::with_capacity(last + 1);
        groups.push((SIGNS, Vec::new()));
        groups.extend(self.groups.iter().map(|group| (group.label.as_str(), Vec::new())));
        groups.push((OTHERS, Vec::new()));
        for (item, title) in titles {
            let place = match self.place(title.as_ref()) {
                Place::Sign => first,
                Place::Letter(n) => n + 1,
                Place::Other => last,
            };
            groups[place].1.push(item);
        }
        groups.retain(|(_, items)| !items.is_empty());
        groups
    }

    fn place(&self, title: &str) -> Place {
        let title = title.trim_start_matches(|c: char| !c.is_alphanumeric());
        if !title.starts_with(char::is_alphabetic) {
            return Place::Sign;
        }
        let own = script(title);
        let fits = |group: &Group| {
            let boundary = match (own, &group.han) {
                (Script::Han, Some(han)) => han,
                _ if kin(group.script) == kin(own) => &group.first,
                _ => return false,
            };
            self.order.as_ref().is_some_and(|order| order.compare(boundary, title) != Ordering::Greater)
        };
        self.groups.iter().rposition(fits).map_or(Place::Other, Place::Letter)
    }
}

enum Place {
    Sign,
    /// Of `groups`.
    Letter(usize),
    Other,
}

fn script(text: &str) -> Script {
    let scripts = CodePointMapData::<Script>::new();
    let known = |script: &Script| !matches!(*script, Script::Common | Script::Inherited);
    text.chars().map(|c| scripts.get(c)).find(known).unwrap_or(Script::Common)
}

/// Both kana stand under one.
fn kin(script: Script) -> Script {
    if script == Script::Katakana { Script::Hiragana } else { script }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(tag: &str, titles: &str) -> String {
        let letters = Letters::new(&tag.parse().unwrap());
        let titles = titles.split(' ').map(|title| (title, title));
        let groups = letters.group(titles);
        groups
            .iter()
            .map(|(letter, titles)| format!("{letter}: {}", titles.join(" ")))
            .collect::<Vec<_>>()
            .join("; ")
    }

    #[test]
    fn titles_stand_under_their_letter() {
        for (tag, titles, expected) in [
            ("en", "7-Up apple Äpfel “Zebra” Чай zoo", "#: 7-Up; A: apple Äpfel; Z: “Zebra” zoo; …: Чай"),
            ("de", "Äpfel Öl Ofen Straße", "A: Äpfel; O: Öl Ofen; S: Straße"),
            ("sv", "Apfel Äpple Åre Öl Zebra", "A: Apfel; Z: Zebra; Å: Åre; Ä: Äpple; Ö: Öl"),
            ("cs", "cena chata čaj hrad", "C: cena; Č: čaj; H: hrad; CH: chata"),
            ("es", "nube ñandú", "N: nube; Ñ: ñandú"),
            ("tr", "ısı irmik İzmir Irak", "I: ısı Irak; İ: irmik İzmir"),
            ("ru", "ёлка чай Mug", "Е: ёлка; Ч: чай; M: Mug"),
            ("uk", "ґанок гора їжак", "Г: гора; Ґ: ґанок; Ї: їжак"),
            ("el", "άλφα ωμέγα", "Α: άλφα; Ω: ωμέγα"),
            ("ar", "أرز كوب إبريق", "ا: أرز إبريق; ك: كوب"),
            ("he", "כוס בית", "ב: בית; כ: כוס"),
            ("hi", "कप चाय आम", "आ: आम; क: कप; च: चाय"),
            ("th", "เกม แขก กา", "ก: เกม กา; ข: แขก"),
            ("ja", "カップ がま さら 東京 Mug", "M: Mug; か: カップ がま; さ: さら; …: 東京"),
            ("ko", "가방 나무 까치", "ㄱ: 가방 까치; ㄴ: 나무"),
            ("zh", "杯子 茶壶 阿姨 Mug 中", "A: 阿姨; B: 杯子; C: 茶壶; M: Mug; Z: 中"),
            ("zh-Hant", "一 人 茶壺 Mug", "1劃: 一; 2劃: 人; 10劃: 茶壺; M: Mug"),
            ("tlh", "apple Čau", "A: apple; C: Čau"),
        ] {
            assert_eq!(groups(tag, titles), expected, "{tag}");
        }
    }
}
