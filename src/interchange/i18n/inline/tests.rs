//! Codes told from words, and found again in a translation.

use expect_test::expect;
use proptest::prelude::*;

use super::*;

fn raw(inline: &Inline, pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(n) | Piece::Alone(n) => inline.codes[*n].open.clone(),
        Piece::Close(n) => inline.codes[*n].close.clone().unwrap(),
    };
    pieces.iter().map(piece).collect()
}

/// The text with its codes in brackets.
fn told(text: &str, markup: Markup) -> String {
    let inline = Inline::of(text, markup);
    assert_eq!(raw(&inline, &inline.pieces), text);
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(n) => format!("⟨{n} {:?} {}⟩", inline.codes[*n].kind, inline.codes[*n].open),
        Piece::Close(n) => format!("⟨/{n} {}⟩", inline.codes[*n].close.as_ref().unwrap()),
        Piece::Alone(n) => format!("⟨{n} {:?} {}/⟩", inline.codes[*n].kind, inline.codes[*n].open),
    };
    inline.pieces.iter().map(piece).collect::<String>() + "\n"
}

#[test]
fn codes_are_told_from_words() {
    use Markup::{Fluent, Markdown, Plain};
    let told: String = [
        ("*a **b*** ~~c~~ ~d~ \\*e\\*", Markdown),
        ("[a *b* c](../x.md \"T\") [r][s] [t] [](u) <https://v.w> ![p](q) ![](s)", Markdown),
        ("1. `a|b` <b class=\"x\">c</b>&nbsp;&amp; [^1] { $n } {x} {{ y }}  \nd\\\ne", Markdown),
        ("[![a](b)](c) [d `]` ](e)", Markdown),
        ("a\n\n*b*", Markdown),
        ("*a* {b} 100 {", Plain),
        ("{ $n ->\n    [one] { $n } cup\n   *[other] { NUMBER($n, x: 1) } cups\n} { -shop }", Fluent),
    ]
    .into_iter()
    .map(|(text, markup)| told(text, markup))
    .collect();
    expect![[r#"
        ⟨0 Italic *⟩a ⟨1 Bold **⟩b⟨/1 **⟩⟨/0 *⟩ ⟨2 Struck ~~⟩c⟨/2 ~~⟩ ⟨3 Struck ~⟩d⟨/3 ~⟩ \*e\*
        ⟨0 Link [⟩a ⟨1 Italic *⟩b⟨/1 *⟩ c⟨/0 ](../x.md "T")⟩ ⟨2 Link [⟩r⟨/2 ][s]⟩ [t] ⟨3 Link [](u)/⟩ ⟨4 Link <https://v.w>/⟩ ⟨5 Image ![⟩p⟨/5 ](q)⟩ ⟨6 Image ![](s)/⟩
        1. ⟨0 Code `a|b`/⟩ ⟨1 Html <b class="x">/⟩c⟨2 Html </b>/⟩⟨3 Entity &nbsp;/⟩⟨4 Entity &amp;/⟩ ⟨5 Footnote [^1]/⟩ ⟨6 Placeholder { $n }/⟩ ⟨7 Placeholder {x}/⟩ ⟨8 Placeholder {{ y }}/⟩⟨9 Break   
        /⟩d⟨10 Break \
        /⟩e
        ⟨0 Link [⟩⟨1 Image ![⟩a⟨/1 ](b)⟩⟨/0 ](c)⟩ ⟨2 Link [⟩d ⟨3 Code `]`/⟩ ⟨/2 ](e)⟩
        a

        *b*
        *a* ⟨0 Placeholder {b}/⟩ 100 {
        { $n ->
            [one] ⟨0 Placeholder { $n }/⟩ cup
           *[other] ⟨1 Placeholder { NUMBER($n, x: 1) }/⟩ cups
        } ⟨2 Placeholder { -shop }/⟩
    "#]].assert_eq(&told);
}

#[test]
fn a_translation_has_the_codes_of_its_source() {
    let source = Inline::of("*a* **b** [c](d)", Markup::Markdown);
    let like = |target: &str| source.like(target, Markup::Markdown);
    use Piece::{Close, Open, Text};
    let t = |text: &str| Text(text.to_owned());
    assert_eq!(
        like("[C](d) *A* _B_"),
        [Open(2), t("C"), Close(2), t(" "), Open(0), t("A"), Close(0), t(" _B_")]
    );
    for (seen, target, fault) in [
        ([1, 1, 1], "", None),
        ([1, 2, 1], "", Some("it has `**…**` twice")),
        ([0, 1, 1], "**b** [c](d)", Some("it lacks `*…*` of the source")),
        ([0, 0, 0], "_x_ **y** [z](d)", None),
        ([1, 1, 0], "*a* **b** [c](e)", Some("it lacks `[…](d)` of the source")),
    ] {
        assert_eq!(source.fault(&seen, target, Markup::Markdown).as_deref(), fault, "{target}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_are_the_text(text in "([*_~`\\[\\](){}<>&;!^$\\\\ \na-cé]|\\*\\*|\\]\\(|&amp;|<b>|\\[\\^1\\]|  \n){0,40}") {
        for markup in [Markup::Plain, Markup::Markdown, Markup::Fluent] {
            let inline = Inline::of(&text, markup);
            prop_assert_eq!(raw(&inline, &inline.pieces), text.clone());
            prop_assert_eq!(&inline.like(&text, markup), &inline.pieces);
            let mut open = Vec::new();
            for piece in &inline.pieces {
                match piece {
                    Piece::Open(n) => open.push(*n),
                    Piece::Close(n) => prop_assert_eq!(open.pop(), Some(*n)),
                    _ => {}
                }
            }
        }
    }
}
