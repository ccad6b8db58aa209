//! Messages with a choice on their way to translators: form by form, in the forms of their language.

use std::collections::BTreeMap;

use expect_test::expect;

use crate::i18n::goes_and_comes_back;
use crate::site::{Folder, Site, shop};

const ENGLISH: &str = r#"
-- content/messages/en.ftl --
items = { $count ->
    [0] nothing
    [one] one item of { $shop }
   *[other] { $count } items of { $shop }
}
cart = Your cart has { $n ->
    [one] one mug
   *[other] { $n } mugs
} in it.
place = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
gift = { $who ->
    [her] her mug
   *[them] their mug
}
both = { $a ->
    [one] a cup
   *[other] cups
} and { $b ->
    [one] a bowl
   *[other] bowls
}
-harbor = { $case ->
   *[nominative] Harbor
    [genitive] Harbor’s
}
"#;

fn cups() -> Site {
    let markets = ["ar-SA", "pl-PL", "ja-JP"].map(|locale| {
        let id = &locale[..2];
        format!("[markets.{id}]\nlocale = \"{locale}\"\ncurrency = \"EUR\"\n")
    });
    let shop = shop(ENGLISH);
    let site = shop.text("site.toml").to_owned() + &markets.concat();
    shop.file("site.toml", site)
}

/// Name, source and target of each message's texts.
fn exported(folder: &Folder, locale: &str, words: &[&str]) -> String {
    let ran = folder
        .run(&[&["i18n", "export", "--format", "csv", "--out", "out", "--locale", locale], words].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let Ok(file) = std::fs::read(folder.path(&format!("out/{locale}.csv"))) else { return String::new() };
    let mut csv = csv::Reader::from_reader(&file[..]);
    let rows = csv.records().map(Result::unwrap).filter(|row| row[3].starts_with("content/messages/"));
    rows.map(|row| format!("{} | {} | {}\n", &row[3]["content/messages/en.ftl#".len()..], &row[1], &row[2]))
        .collect()
}

/// Takes a PO with these translations; what is said of it, and the messages as they are then.
fn imported(folder: &Folder, locale: &str, texts: &[(&str, &str)]) -> String {
    let mut sources = BTreeMap::new();
    let file = std::fs::read(folder.path(&format!("out/{locale}.csv"))).unwrap();
    for row in csv::Reader::from_reader(&file[..]).records().map(Result::unwrap) {
        sources.insert(row[3].to_owned(), row[1].to_owned());
    }
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let mut po = format!("msgid \"\"\nmsgstr \"Language: {locale}\\n\"\n");
    for (name, target) in texts {
        let key = format!("content/messages/en.ftl#{name}");
        po += &format!(
            "\nmsgctxt \"{key}\"\nmsgid \"{}\"\nmsgstr \"{}\"\n",
            quoted(sources.get(&key).map_or("", String::as_str)),
            quoted(target)
        );
    }
    folder.write("in.po", po);
    let ran = folder.run(&["i18n", "import", "in.po"]);
    let messages = std::fs::read_to_string(folder.path(&format!("content/messages/{locale}.ftl")));
    ran.stderr + &ran.stdout + &messages.unwrap_or_default()
}

#[test]
fn a_message_goes_in_the_forms_of_its_language() {
    let folder = cups().folder();
    let told: String =
        ["pl", "ja"].map(|locale| format!("{locale}\n{}", exported(&folder, locale, &[]))).concat();
    expect![[r#"
        pl
        items[0] | nothing | 
        items[one] | one item of { $shop } | 
        items[few] | { $count } items of { $shop } | 
        items[many] | { $count } items of { $shop } | 
        items[other] | { $count } items of { $shop } | 
        cart[one] | Your cart has one mug in it. | 
        cart[few] | Your cart has { $n } mugs in it. | 
        cart[many] | Your cart has { $n } mugs in it. | 
        cart[other] | Your cart has { $n } mugs in it. | 
        place[other] | { $n }th | 
        gift[her] | her mug | 
        gift[them] | their mug | 
        both | { $a ->
            [one] a cup
           *[other] cups
        } and { $b ->
            [one] a bowl
           *[other] bowls
        } | 
        -harbor | { $case ->
           *[nominative] Harbor
            [genitive] Harbor’s
        } | 
        ja
        items[0] | nothing | 
        items[other] | { $count } items of { $shop } | 
        cart[other] | Your cart has { $n } mugs in it. | 
        place[other] | { $n }th | 
        gift[her] | her mug | 
        gift[them] | their mug | 
        both | { $a ->
            [one] a cup
           *[other] cups
        } and { $b ->
            [one] a bowl
           *[other] bowls
        } | 
        -harbor | { $case ->
           *[nominative] Harbor
            [genitive] Harbor’s
        } | 
    "#]]
    .assert_eq(&told);
    let ran = folder.run(&["i18n", "export", "--format", "po", "--out", "out", "--locale", "ar"]);
    assert_eq!(ran.code, Some(0));
    let po = std::fs::read_to_string(folder.path("out/ar.po")).unwrap();
    let start = po.find("#. A message of the shop").unwrap();
    let end = start + po[start..].find("\n#: content/messages/en.ftl:6").unwrap();
    expect![[r##"
        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } is 0.
        #: content/messages/en.ftl:1
        msgctxt "content/messages/en.ftl#items[0]"
        msgid "nothing"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } asks for the form `one`, as of 1.
        #: content/messages/en.ftl:1
        #, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#items[one]"
        msgid "one item of { $shop }"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } asks for the form `two`, as of 2.
        #: content/messages/en.ftl:1
        #, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#items[two]"
        msgid "{ $count } items of { $shop }"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } asks for the form `few`, as of 3, 4, 5, 6, 7.
        #: content/messages/en.ftl:1
        #, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#items[few]"
        msgid "{ $count } items of { $shop }"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } asks for the form `many`, as of 11, 12, 13, 14, 15.
        #: content/messages/en.ftl:1
        #, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#items[many]"
        msgid "{ $count } items of { $shop }"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $count } asks for the form `other`, as of 100, 101, 102.
        #: content/messages/en.ftl:1
        #, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#items[other]"
        msgid "{ $count } items of { $shop }"
        msgstr ""

        #. A message of the shop, in Fluent: keep what stands between braces. What is said where { $n } asks for the form `zero`, as of 0."##]].assert_eq(&po[start..end]);
}

#[test]
fn forms_come_back_as_one_message() {
    let folder = cups().folder();
    exported(&folder, "pl", &[]);
    let cart = |n: usize| {
        let all = [
            ("cart[one]", "W koszyku masz kubek."),
            ("cart[few]", "W koszyku masz { $n } kubki."),
            ("cart[many]", "W koszyku masz {$n} kubków."),
            ("cart[other]", "W koszyku masz { $n } kubka."),
        ];
        all[..n].to_vec()
    };
    let told = [
        imported(&folder, "pl", &cart(3)),
        imported(&folder, "pl", &cart(4)),
        imported(&folder, "pl", &[("cart[few]", "Masz { $n } kubki."), ("place[other]", "{ $n }.")]),
        imported(&folder, "pl", &[("gift[her]", "jej kubek"), ("gift[them]", "ich kubek")]),
    ];
    expect![[r#"
        content/messages/en.ftl#cart waits: 1 of its 4 parts are still to be translated
        in.po: pl, 0 texts taken, 0 unchanged, 0 still empty, 0 left; 0 files
        ---
        in.po: pl, 4 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
        # source: ad12b7b3ae1f
        # state: reviewed
        cart = { $n ->
            [one] W koszyku masz kubek.
            [few] W koszyku masz { $n } kubki.
            [many] W koszyku masz { $n } kubków.
           *[other] W koszyku masz { $n } kubka.
        }
        ---
        in.po: pl, 2 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
        # source: ad12b7b3ae1f
        # state: reviewed
        cart = { $n ->
            [one] W koszyku masz kubek.
            [few] Masz { $n } kubki.
            [many] W koszyku masz { $n } kubków.
           *[other] W koszyku masz { $n } kubka.
        }

        # source: 90273b0dba11
        # state: reviewed
        place = { $n }.
        ---
        in.po: pl, 2 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
        # source: ad12b7b3ae1f
        # state: reviewed
        cart = { $n ->
            [one] W koszyku masz kubek.
            [few] Masz { $n } kubki.
            [many] W koszyku masz { $n } kubków.
           *[other] W koszyku masz { $n } kubka.
        }

        # source: 90273b0dba11
        # state: reviewed
        place = { $n }.

        # source: 8f0c666ddc0a
        # state: reviewed
        gift = { $who ->
            [her] jej kubek
           *[them] ich kubek
        }
    "#]]
    .assert_eq(&told.join("---\n"));
    goes_and_comes_back(&folder);
    exported(&folder, "ja", &[]);
    let told = imported(
        &folder,
        "ja",
        &[("cart[other]", "カートにカップがあります。"), ("place[other]", "{ $n }位")],
    );
    expect![[r#"
        in.po: ja, 2 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
        # source: ad12b7b3ae1f
        # state: reviewed
        cart = { $n ->
           *[other] カートにカップがあります。
        }

        # source: 90273b0dba11
        # state: reviewed
        place = { $n }位
    "#]]
    .assert_eq(&told);
    goes_and_comes_back(&folder);
}

#[test]
fn forms_that_cannot_be_taken_are_named() {
    let folder = cups().folder();
    exported(&folder, "de", &[]);
    let items = |one: &'static str, other: &'static str| {
        vec![("items[0]", "nichts"), ("items[one]", one), ("items[other]", other)]
    };
    let told = [
        items("ein Ding", "{ $count } Dinge aus { $shop }"),
        items("ein Ding aus { $shop }", "{ $count Dinge aus { $shop }"),
        items("{ $n ->\n *[other] aus { $shop }\n}", "{ $count } Dinge aus { $shop }"),
        items("ein Ding aus { $shop }", "{ $shop }: { $laden }"),
        vec![("items[few]", "einige"), ("both[one]", "beide")],
    ]
    .map(|texts| imported(&folder, "de", &texts));
    expect![[r#"
        error: cannot take content/messages/en.ftl#items[one]: it lacks `{ $shop }` of the source
        in.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        ---
        error: cannot take content/messages/en.ftl#items[other]: a form has no choice in it, and what stands between its braces is Fluent
        in.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        ---
        error: cannot take content/messages/en.ftl#items[one]: a form has no choice in it, and what stands between its braces is Fluent
        in.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        ---
        error: cannot take content/messages/en.ftl#items: its placeholders differ: the source has {$count} {$shop}, the translation {$count} {$laden} {$shop}
        in.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        ---
        error: cannot take content/messages/en.ftl#items[few]: the site has this message in other forms; export anew
        error: cannot take content/messages/en.ftl#both[one]: the site has this message in other forms; export anew
        in.po: de, 0 texts taken, 0 unchanged, 0 still empty, 2 left; 0 files
    "#]].assert_eq(&told.join("---\n"));
}

#[test]
fn a_form_is_as_far_as_its_own_words() {
    let german = "\
-- content/messages/de.ftl --
items = { $count ->
    [one] ein Ding aus { $shop }
   *[other] { $count } Dinge aus { $shop }
}
cart = Im Korb: { $n }
# state: draft
place = { $n ->
   *[other] { $n }.
}
gift = { $who ->
    [her] ihr Becher
   *[them] ihr Becher
}
";
    let folder = cups().and(german).folder();
    goes_and_comes_back(&folder);
    // What chooses otherwise goes whole.
    let mut told = exported(&folder, "de", &[]);
    folder.run(&["i18n", "accept", "--locale", "de"]);
    folder.edit("content/messages/en.ftl", "one item of", "a single item of");
    told += "stale\n";
    told += &exported(&folder, "de", &["--only", "stale"]);
    told += &imported(&folder, "de", &[("items[one]", "ein einziges Ding aus { $shop }")]);
    expect![[r#"
        items[0] | nothing | 
        items[one] | one item of { $shop } | ein Ding aus { $shop }
        items[other] | { $count } items of { $shop } | { $count } Dinge aus { $shop }
        cart[one] | Your cart has one mug in it. | Im Korb: { $n }
        cart[other] | Your cart has { $n } mugs in it. | Im Korb: { $n }
        place | { NUMBER($n, type: "ordinal") ->
            [one] { $n }st
            [two] { $n }nd
            [few] { $n }rd
           *[other] { $n }th
        } | { $n ->
           *[other] { $n }.
        }
        gift[her] | her mug | ihr Becher
        gift[them] | their mug | ihr Becher
        both | { $a ->
            [one] a cup
           *[other] cups
        } and { $b ->
            [one] a bowl
           *[other] bowls
        } | 
        -harbor | { $case ->
           *[nominative] Harbor
            [genitive] Harbor’s
        } | 
        stale
        items[0] | nothing | 
        items[one] | a single item of { $shop } | ein Ding aus { $shop }
        in.po: de, 1 text taken, 0 unchanged, 0 still empty, 0 left; 1 file
        # source: 208ee1f198e4
        # state: reviewed
        items = { $count ->
            [one] ein einziges Ding aus { $shop }
           *[other] { $count } Dinge aus { $shop }
        }
        # source: ad12b7b3ae1f
        cart = Im Korb: { $n }
        # state: draft
        # source: 90273b0dba11
        place = { $n ->
           *[other] { $n }.
        }
        # source: 8f0c666ddc0a
        gift = { $who ->
            [her] ihr Becher
           *[them] ihr Becher
        }
    "#]]
    .assert_eq(&told);
    goes_and_comes_back(&folder);
}

/// `xliff2po` leaves of a name the place alone, which all forms of a message share.
#[test]
fn forms_without_names_come_in_their_order() {
    let folder = cups().folder();
    exported(&folder, "pl", &[]);
    imported(
        &folder,
        "pl",
        &[
            ("cart[one]", "Jeden"),
            ("cart[few]", "{ $n } kubki"),
            ("cart[many]", "{ $n } kubków"),
            ("cart[other]", "{ $n } kubka"),
        ],
    );
    folder.run(&["i18n", "export", "--format", "po", "--out", "out", "--locale", "pl"]);
    let po = std::fs::read_to_string(folder.path("out/pl.po")).unwrap();
    let nameless: Vec<&str> = po.lines().filter(|line| !line.starts_with("msgctxt")).collect();
    folder.write("pl.po", nameless.join("\n"));
    let ran = folder.run(&["i18n", "import", "pl.po"]);
    expect![[r#"
        pl.po: pl, 0 texts taken, 4 unchanged, 13 still empty, 0 left; 0 files
    "#]]
    .assert_eq(&(ran.stderr + &ran.stdout));
}
