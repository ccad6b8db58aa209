//! Bodies that fall into blocks, and are put together again.

use expect_test::expect;
use proptest::prelude::*;

use super::*;

fn told(text: &str) -> String {
    Body::of(text).blocks.iter().map(|block| format!("{:?} {:?}\n", block.kind, block.text)).collect()
}

const EVERYTHING: &str = "# Title { #top }\n\nOne *two*  \nthree.\n\n\\*no\\* 1\n\n- tight\n- [x] **done**\n  more\n\n  loose\n\
    \t- nested\tx\n\n3.  three\n\n> quoted\n> on\nlazy\n>> deep\n\n| A | B |\n|---|:-:|\n| 1 \\| 2 | ✓ |\n|  | `c` |\n\n\
    ```\ncode\n```\n\n![](a.jpg)\n\n![Alt](b.jpg)\n\n---\n\n<div class=\"a\">\n\nText[^1] and [ref][r] &amp; <b>x</b>.\n\n</div>\n\n\
    <p>Hello <i>you</i></p>\n\n[^1]: Foot\n    note.\n\n[r]: ../x.md \"T\"\n\nSet\next\n===\n\n\
    [so] is [It][], *![a\nb]* and [no].\n\n[so]: ../so.md\n[it]: <../it.md> 'It'\n[A b]: b.jpg\n";

#[test]
fn a_body_falls_into_blocks() {
    expect![[r#"
        Heading "Title"
        Paragraph "One *two*  \nthree."
        Paragraph "\\*no\\* 1"
        ListItem "tight"
        ListItem "**done** more"
        ListItem "loose"
        ListItem "nested\tx"
        ListItem "three"
        Quotation "quoted on lazy"
        Quotation "deep"
        Cell "A"
        Cell "B"
        Cell "1 \\| 2"
        Cell "`c`"
        Paragraph "![Alt](b.jpg)"
        Paragraph "Text[^1] and [ref][r] &amp; <b>x</b>."
        Html "<p>Hello <i>you</i></p>"
        Footnote "Foot note."
        Heading "Set ext"
        Paragraph "[so][so] is [It][It], *![a b][a b]* and [no]."
    "#]]
    .assert_eq(&told(EVERYTHING));
}

#[test]
fn other_texts_take_their_places() {
    let filled = |text: &str, texts: &[&str]| Body::of(text).fill(texts);
    for (text, texts, expected) in [
        ("> a\n>> b\n> > c\n", &["x", "y\nz"][..], Ok("> x\n>> y\n> > z\n")),
        ("- a\n  b\n\n  c\n", &["a\nb", "1. Mai\n- x"], Ok("- a\n  b\n\n  1\\. Mai\n  \\- x\n")),
        ("# a #\n\nb", &["x\ny", "# c"], Ok("# x y #\n\n\\# c")),
        ("|a|b|\n|-|-|\n|c|d|", &["x|y", "b", "c", "z"], Ok("|x\\|y|b|\n|-|-|\n|c|z|")),
        ("a\n\nb", &["x", "y\n\nz"], Err(vec![1])),
        ("a\n\nb", &["x", "1,5"], Ok("x\n\n1,5")),
        ("a\n\nb", &["***", "b"], Err(vec![0])),
        ("<p>a</p>\n\nb", &["<p>x</p>\n\n", "b"], Ok("<p>x</p>\n\n\nb")),
    ] {
        assert_eq!(filled(text, texts), expected.map(str::to_owned), "{text:?} {texts:?}");
    }
}

/// Pieces of bodies, whole and broken.
fn bodies() -> impl Strategy<Value = String> {
    let blocks = EVERYTHING.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
    let piece = prop_oneof![
        4 => proptest::sample::select(blocks),
        1 => "[ -~\n\t>*|`é世#<\\[\\]\\\\-]{0,24}",
    ];
    let glue =
        proptest::sample::select(vec!["\n\n", "\n", "\n\n\n", "\n> ", "\n  ", "\n\n    ", "\t", " \n"]);
    proptest::collection::vec((piece, glue), 0..9)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, glue)| piece + glue).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_not_changed_stays_to_the_byte(text in bodies()) {
        let body = Body::of(&text);
        let mut end = 0;
        for block in &body.blocks {
            prop_assert!(block.span.start >= end && block.span.end > block.span.start, "{:?}", block);
            end = block.span.end;
        }
        let own: Vec<&str> = body.blocks.iter().map(|block| block.text.as_str()).collect();
        prop_assert_eq!(body.put(&own.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()), text.clone());
        // What a fault does to other texts, it does not do to its own.
        prop_assert_eq!(body.fill(&own), Ok(text.clone()));
    }

    #[test]
    fn other_words_make_a_body_of_the_same_shape(text in bodies()) {
        let body = Body::of(&text);
        let other: Vec<String> =
            body.blocks.iter().map(|block| format!("{} x", block.text.replace('a', "ä"))).collect();
        let other: Vec<&str> = other.iter().map(String::as_str).collect();
        if let Ok(filled) = body.fill(&other) {
            prop_assert!(Body::of(&filled).fits(&body));
        }
    }
}
