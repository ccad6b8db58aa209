//! `wrong-script`: words of a text are in a script that its language is written in.
//!
//! Latin letters may stand anywhere: names and articles have them. What stands in the source too was kept on purpose, and a single
//! letter is a sign (µ, Ω). Told of are words of another script, a text without a letter of its own script, and Chinese in
//! the characters of the other side of the strait.

use std::ops::Range;

use icu::properties::props::Script;

use super::script::{name, script_of, written_in};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::WrongScript,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

/// So many Latin letters in so many words are no name.
const LETTERS: usize = 25;
const WORDS: usize = 5;

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let own = written_in(case.locale);
    // What was not translated at all is for another rule to say.
    if own.is_empty() || case.source.is_some_and(|source| source.text.raw == case.text.raw) {
        return;
    }
    let prose = &case.text.prose.text;
    let mut letters = 0;
    let (mut latin, mut latin_words) = (0, 0);
    let mut strangers: Vec<(Range<usize>, Script)> = Vec::new();
    for word in case.text.prose.words() {
        let scripts: Vec<Script> = prose[word.clone()].chars().filter_map(script_of).collect();
        letters += scripts.iter().filter(|script| own.contains(script)).count();
        let here = scripts.iter().filter(|script| **script == Script::Latin).count();
        latin += here;
        latin_words += usize::from(here > 1);
        let foreign = |script: &&Script| !own.contains(script) && **script != Script::Latin;
        let foreign: Vec<Script> = scripts.iter().filter(foreign).copied().collect();
        // One letter among others is its double, which another rule tells of.
        if foreign.len() > 1 && here == 0 && !kept(case, &prose[word.clone()]) {
            strangers.push((word, foreign[0]));
        }
    }
    if let Some((first, script)) = strangers.first() {
        let strange: usize = strangers.iter().map(|(word, _)| prose[word.clone()].chars().count()).sum();
        // An article may name a thing in the words of its home, once.
        if case.source.is_none() && strange <= letters {
            return;
        }
        let language = case.language();
        let message =
            format!("`{}` is written in {}, and {language} is not", &prose[first.clone()], name(*script));
        found.push(case.at(first.clone(), message, format!("Write it in {}.", name(own[0]))));
        return;
    }
    if letters == 0 && !own.contains(&Script::Latin) && latin >= LETTERS && latin_words >= WORDS {
        let language = case.language();
        let message = format!("it has no letter of {}, in which {language} is written", name(own[0]));
        found.push(case.whole(message, format!("Translate it, and write it in {}.", name(own[0]))));
    }
    other_han(case, found);
}

/// Whether the source has the word too.
fn kept(case: &Case<'_>, word: &str) -> bool {
    case.source.is_some_and(|source| source.text.prose.text.contains(word))
}

/// Chinese characters that only one of simplified and traditional writing has, pair by pair: common ones whose simplified
/// form is nothing else in traditional writing (compare kTraditionalVariant of Unihan).
const SIMPLIFIED: &str = "们这国说时对动进过问发经现实长开关车东马鸟鱼龙书买卖电话语读写诗词请谢让认识议论计设证评课调谈该详级纸线组织细终绝统续维绿网红纪约给结络绘练总头样员场处备条门间闻阅际队阳阴阵陆险难风飞饭馆饮饼鲜鸡麦齐尘岁带师帮应强当护担择损换据摆钟钢铁铝铜银锁锅键镜颜颗题领顶项顺须预";
const TRADITIONAL: &str = "們這國說時對動進過問發經現實長開關車東馬鳥魚龍書買賣電話語讀寫詩詞請謝讓認識議論計設證評課調談該詳級紙線組織細終絕統續維綠網紅紀約給結絡繪練總頭樣員場處備條門間聞閱際隊陽陰陣陸險難風飛飯館飲餅鮮雞麥齊塵歲帶師幫應強當護擔擇損換據擺鐘鋼鐵鋁銅銀鎖鍋鍵鏡顏顆題領頂項順須預";

fn other_han(case: &Case<'_>, found: &mut Vec<Finding>) {
    let likely = case.locale.maximize();
    let (own, other, names) = match (likely.language(), likely.script()) {
        ("zh" | "yue", Some("Hans")) => (SIMPLIFIED, TRADITIONAL, ["traditional", "simplified"]),
        ("zh" | "yue", Some("Hant")) => (TRADITIONAL, SIMPLIFIED, ["simplified", "traditional"]),
        _ => return,
    };
    let prose = &case.text.prose.text;
    let (mut right, mut wrong) = (0, Vec::new());
    for (at, c) in prose.char_indices().filter(|(_, c)| !c.is_ascii()) {
        // Some are the same in both.
        match (own.contains(c), other.contains(c)) {
            (true, false) => right += 1,
            (false, true) => wrong.push(at..at + c.len_utf8()),
            _ => {}
        }
    }
    if wrong.len() > 1 && wrong.len() > right {
        let message = format!("it is written in {} characters, and {} is not", names[0], case.language());
        found.push(case.at(wrong[0].clone(), message, format!("Write it in {} characters.", names[1])));
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::{RULE, SIMPLIFIED, TRADITIONAL};

    #[test]
    fn words_are_in_their_language_s_script() {
        check(
            &RULE,
            &[
                (body("ru", "A", "Кружка Harbor HL-500"), &[]),
                (body("de", "A", "Eine Tasse, 5 µm, 3 Ω, für μιλκ"), &["μιλκ"]),
                (body("de", "Tea 煎茶", "Tee 煎茶"), &[]),
                (body("en", "", "Green tea (煎茶) from Japan"), &[]),
                (body("ja", "A", "青いマグカップとカード"), &[]),
                (body("ja", "A", "青い 컵"), &[]),
                (body("ja", "A", "青い 머그컵"), &["머그컵"]),
                (body("ko", "A", "青い"), &["い"; 0]),
                (body("sr-Latn", "A", "Плава šolja"), &["Плава"]),
                (
                    body("sr", "A", "Plava šolja, dugačka kao dan i godina"),
                    &["Plava šolja, dugačka kao dan i godina"],
                ),
                (body("ru", "Harbor Mug", "HARBOR MUG"), &[]),
                (body("zh-Hant", "A", "这个杯子很长"), &["这"]),
                (body("zh-TW", "A", "這個杯子很長"), &[]),
                (body("zh", "A", "這個杯子很長"), &["這"]),
                (body("zh", "A", "茶具"), &[]),
            ],
        );
        says(
            &RULE,
            body("sr-Latn", "A", "Плава šolja"),
            "`Плава` is written in Cyrillic, and Serbian (Latin) is not",
            "Write it in Latin.",
        );
        assert_eq!(SIMPLIFIED.chars().count(), TRADITIONAL.chars().count());
    }
}
