//! Text in Latin letters without marks, for addresses that are to be plain ASCII.
//!
//! `any_ascii` knows nearly every letter there is, but not in which language it stands: ä is `ae` in German and `a` in Swedish.
//! What languages and their standards say otherwise is in [`LETTERS`], and what depends on the letters around it below.

use any_ascii::any_ascii_char;
use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::{IndicSyllabicCategory, Script};

use super::Locale;

type Rows = &'static [(&'static str, &'static str)];

/// By language: letters in lower case and what is written for them; the longer ones first, `^` for the beginning of a word.
const LETTERS: &[(&[&str], Rows)] = &[
    // DIN 5007-2 and the CLDR's de-ASCII.
    (&["de", "lb", "gsw"], &[("ä", "ae"), ("ö", "oe"), ("ü", "ue")]),
    // As Danes and Norwegians write their names abroad, and ICAO 9303 has it.
    (&["da", "nb", "nn", "no", "fo", "kl"], &[("ø", "oe"), ("å", "aa")]),
    // The middle point is no gap between words.
    (&["ca"], &[("l·l", "ll")]),
    (&["hr", "bs", "sr", "sh", "cnr"], SERBIAN),
    // ICAO 9303, and the passports of North Macedonia.
    (&["mk"], &[("ѓ", "gj"), ("ќ", "kj"), ("ѕ", "dz"), ("џ", "dj"), ("х", "h")]),
    // The law on transliteration (2009).
    (&["bg"], &[("щ", "sht"), ("ъ", "a"), ("ь", "y"), ("х", "h")]),
    // Resolution 55 of the Cabinet of Ministers (2010).
    (&["uk"], UKRAINIAN),
    (&["be"], &[("г", "h"), ("ё", "io"), ("ў", "u")]),
    // ISO 843 (ELOT 743), type 2.
    (&["el"], GREEK),
];

const SERBIAN: Rows = &[
    ("đ", "dj"),
    ("ђ", "dj"),
    ("ж", "z"),
    ("ј", "j"),
    ("љ", "lj"),
    ("њ", "nj"),
    ("ћ", "c"),
    ("х", "h"),
    ("ц", "c"),
    ("ч", "c"),
    ("џ", "dz"),
    ("ш", "s"),
];

const UKRAINIAN: Rows = &[
    ("зг", "zgh"),
    ("^є", "ye"),
    ("^ї", "yi"),
    ("^й", "y"),
    ("^ю", "yu"),
    ("^я", "ya"),
    ("г", "h"),
    ("ґ", "g"),
    ("є", "ie"),
    ("и", "y"),
    ("і", "i"),
    ("ї", "i"),
    ("й", "i"),
    ("ю", "iu"),
    ("я", "ia"),
    ("’", ""),
    ("ʼ", ""),
    ("'", ""),
];

const GREEK: Rows = &[
    ("^μπ", "b"),
    ("γγ", "ng"),
    ("γξ", "nx"),
    ("γχ", "nch"),
    ("ου", "ou"),
    ("ού", "ou"),
    ("αυ", "av"),
    ("αύ", "av"),
    ("ευ", "ev"),
    ("εύ", "ev"),
    ("ηυ", "iv"),
    ("ηύ", "iv"),
    ("χ", "ch"),
];

/// The text in ASCII, as far as there are letters for it.
pub(super) fn transliterate(locale: &Locale, text: &str) -> String {
    let lower = CaseMapper::new().lowercase_to_string(text, locale.id());
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(&lower).into_owned();
    let letters = LETTERS.iter().find(|(languages, _)| languages.contains(&locale.language()));
    let letters = letters.map_or(&[][..], |(_, letters)| letters);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    let mut begins = true;
    // A small tsu waits for the consonant that it doubles.
    let mut doubled = false;
    while let Some(c) = rest.chars().next() {
        let stated = letters.iter().find(|(from, _)| match from.strip_prefix('^') {
            Some(from) => begins && rest.starts_with(from),
            None => rest.starts_with(from),
        });
        if let Some((from, to)) = stated {
            rest = &rest[from.trim_start_matches('^').len()..];
            out.push_str(to);
            begins = false;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        begins = !c.is_alphanumeric();
        match c {
            'っ' | 'ッ' if rest.chars().next().is_some_and(is_kana) => doubled = true,
            'ー' => {}
            _ if is_han(c) => {
                // A syllable for each sign; nobody can say here which of them are a word.
                out.extend(["-", any_ascii_char(c), "-"]);
            }
            _ => {
                let start = out.len();
                push(c, rest.chars().next(), &mut out);
                if std::mem::take(&mut doubled) && out[start..].starts_with(|c: char| c.is_ascii_alphabetic())
                {
                    let first =
                        if out[start..].starts_with("ch") { "t" } else { &out[start..=start] }.to_owned();
                    out.insert_str(start, &first);
                }
            }
        }
    }
    out
}

/// Appends a letter. Scripts of India leave out the vowel `a` between consonants.
fn push(c: char, next: Option<char>, out: &mut String) {
    let plain = any_ascii_char(c);
    if c.is_alphabetic() && !plain.is_empty() {
        // A soft sign is an apostrophe to scholars, and nothing in an address.
        out.extend(plain.chars().filter(char::is_ascii_alphanumeric));
    } else if plain.starts_with(':') && !c.is_ascii() {
        // The name of an emoji says no more than the words beside it.
        out.push(' ');
    } else if !plain.is_empty() {
        out.push_str(plain);
    } else {
        // A letter with a mark that has no row of its own.
        let mut buffer = [0; 4];
        let parts =
            DecomposingNormalizerBorrowed::new_nfd().normalize(c.encode_utf8(&mut buffer)).into_owned();
        out.extend(parts.chars().map(any_ascii_char));
    }
    let syllabic = CodePointMapData::<IndicSyllabicCategory>::new();
    if syllabic.get(c) == IndicSyllabicCategory::Consonant && is_indian(c) {
        let more = next.filter(|next| is_indian(*next) && next.is_alphabetic());
        let follows = more.map(|next| syllabic.get(next));
        if matches!(follows, Some(IndicSyllabicCategory::Consonant | IndicSyllabicCategory::Bindu)) {
            out.push('a');
        }
    }
}

fn is_indian(c: char) -> bool {
    // The blocks from Devanagari to Sinhala.
    ('\u{900}'..='\u{dff}').contains(&c)
}

fn is_kana(c: char) -> bool {
    ('\u{3041}'..='\u{30fa}').contains(&c)
}

pub(super) fn is_han(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Han
}

#[cfg(test)]
mod tests {
    use super::super::slugify_ascii;

    #[test]
    fn letters_become_those_their_readers_would_write() {
        for (tag, text, slug) in [
            ("de", "Größe 5 – für Äpfel, ẞ", "groesse-5-fuer-aepfel-ss"),
            ("sv", "Blå äpplen på ön", "bla-applen-pa-on"),
            ("fi", "Pöytä", "poyta"),
            ("da", "Rødgrød på Ærø", "roedgroed-paa-aeroe"),
            ("nb", "Blåbær", "blaabaer"),
            ("tr", "ISPARTA İncir ışık ağaç", "isparta-incir-isik-agac"),
            ("pl", "Łódź", "lodz"),
            ("ca", "Col·lecció", "colleccio"),
            ("hr", "Đakovo čaša", "djakovo-casa"),
            ("sr", "Ђурђевдан, чаша, џем, љубав", "djurdjevdan-casa-dzem-ljubav"),
            ("mk", "Ќебапи џем", "kjebapi-djem"),
            ("bg", "Щъркел, въже, хляб", "shtarkel-vazhe-hlyab"),
            ("uk", "Згурський, Їжак, м’яч, Юлія, галка", "zghurskyi-yizhak-miach-yuliia-halka"),
            ("ru", "Чашка объект щётка хлеб", "chashka-obekt-shchetka-khleb"),
            ("be", "Кубак з гліны", "kubak-z-hliny"),
            ("el", "Ουρανός, μπάλα, άγγελος, αύριο, ψυχή", "ouranos-bala-angelos-avrio-psychi"),
            ("ka", "საქართველო", "sakartvelo"),
            ("hy", "Բաժակ", "bazhak"),
            ("he", "כוס", "khvs"),
            ("ar", "قميص ١٢", "qmys-12"),
            ("fa", "گلدان ۵", "gldn-5"),
            ("hi", "नमस्ते दुनिया, कप", "namaste-duniya-kap"),
            ("th", "กระเป๋า", "kraepa"),
            ("ja", "カップ きって マッチ", "kappu-kitte-matchi"),
            ("ja", "コーヒーカップ", "kohikappu"),
            ("ja", "木のカップ", ""),
            ("zh", "北京茶杯 2号", "bei-jing-cha-bei-2-hao"),
            ("ko", "서울 컵", "seoul-keob"),
            ("vi", "Chén đĩa Việt", "chen-dia-viet"),
            ("nl", "Ĳsemmer", "ijsemmer"),
            ("is", "Þorn og ð", "thorn-og-d"),
            ("en", "½ litre № 5", "1-2-litre-no-5"),
            ("en", "plain-ascii", "plain-ascii"),
            ("en", "🎁 Gift", "gift"),
            ("en", "—", ""),
        ] {
            assert_eq!(slugify_ascii(&tag.parse().unwrap(), text), slug, "{tag} {text}");
        }
    }
}
