//! Attributes with a unit: each market writes them in its own way, and nobody translates them.

use expect_test::expect;

use crate::site::{Site, check, shop};

/// A mug with measures, in a shop that has a French and an Arabic market beside the German and the American one.
fn mug(attributes: &str) -> Site {
    let more = "\n[markets.fr]\nlocale = \"fr-FR\"\ncurrency = \"EUR\"\n[markets.ae]\nlocale = \"ar-AE-u-nu-arab\"\ncurrency = \"AED\"\n";
    let toml = shop("").text("site.toml").to_owned() + more;
    let prices = "us = \"19 USD\"\nae = \"70 AED\"\n";
    shop("")
        .file("site.toml", toml)
        .edit(
            "content/products/mug/index.md",
            "us = \"19 USD\"\n",
            &format!("{prices}[attributes]\n{attributes}"),
        )
        .edit(
            "content/products/mug/index.de.md",
            "+++\nEin",
            "[attributes]\nfilled = \"rund 1,2 kg\"\n+++\nEin",
        )
        .file(
            "content/products/mug/index.@us.md",
            "+++\n[attributes]\nheight = \"9.5 cm (3.7 in)\"\nweight = { measure = \"12.5 oz\" }\n+++\n",
        )
}

const ATTRIBUTES: &str = "height = { measure = \"9.5 cm\" }\nweight = { measure = \"0.3544 kg\" }\n\
                          filled = { measure = \"1200 gram\" }\nheat = { measure = \"-18 °C\" }\nsize = { measure = \"12.5 x 8 cm\" }\n";

#[test]
fn every_market_writes_them_in_its_way() {
    let files = mug(ATTRIBUTES).folder().build(&[]);
    let mut shown = String::new();
    for (path, bytes) in
        files.iter().filter(|(path, _)| path.ends_with("/mug/index.html") || path.contains("becher"))
    {
        let html = std::str::from_utf8(bytes).unwrap();
        let cells = html.split("<dd").skip(1).filter_map(|cell| cell.split("</dd>").next());
        let cells: Vec<String> = cells.map(|cell| cell.replace(['\u{a0}', '\u{202f}'], "·")).collect();
        shown += &format!("{path}\n  {}\n", cells.join("\n  "));
    }
    expect![[r#"
        ae/mug/index.html
          ><bdi>MUG</bdi>
          >٩٫٥·سم
          >٠٫٣٥٤٤·كغم
          >١٬٢٠٠·غرام
          >؜-١٨°م
          >١٢٫٥·×·٨·سم
        de/mug/index.html
          ><bdi>MUG</bdi>
          >9,5·cm
          >0,3544·kg
          >rund 1,2 kg
          >-18·°C
          >12,5·×·8·cm
        fr/mug/index.html
          ><bdi>MUG</bdi>
          >9,5·cm
          >0,3544·kg
          >1·200·g
          >-18·°C
          >12,5·×·8·cm
        us/mug/index.html
          ><bdi>MUG</bdi>
          >9.5 cm (3.7 in)
          >12.5·oz
          >1,200·g
          >-18°C
          >12.5·×·8·cm
    "#]]
    .assert_eq(&shown);
}

#[test]
fn nobody_translates_them() {
    let folder = mug(ATTRIBUTES).folder();
    let ran = folder.run(&["i18n", "status", "--format", "json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(!ran.stdout.contains("attributes"), "{}", ran.stdout);
    let ran = folder.run(&["i18n", "export", "--format", "csv", "--out", "out"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let exported = std::fs::read_to_string(folder.path("out/fr.csv")).unwrap();
    assert!(exported.contains("title") && !exported.contains("attributes"), "{exported}");
    let ran = folder.run(&["audit"]);
    assert!(ran.stdout.starts_with("0 errors, 0 warnings"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn what_is_no_measure_is_told_with_its_place() {
    check(
        &mug(
            "a = { measure = \"28 centimetr\" }\nb = { measure = \"2,5 kg\" }\nc = { measure = \"about 28 cm\" }\n\
             d = { measure = \"28\" }\ne = { measure = 28 }\nf = { value = 28, unit = \"cm\" }\ng = {}\n\
             h = [28]\ni = { measure = \"28 cm\", us = \"11 in\" }\nj = { measure = \"28 cm (11 in)\" }\n",
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:9:17: the measure `28 centimetr` has a unit that is not known: `centimetr`
                did you mean `centimeter`?
            error[invalid-value] content/products/mug/index.md:10:17: the measure `2,5 kg` has a value that is not a decimal number with up to six decimals: `2,5`
                Write decimals after a point: { measure = "2.5 kg" }
            error[invalid-value] content/products/mug/index.md:11:17: the measure `about 28 cm` does not begin with a number
                Write number and unit, { measure = "28 cm" }, or a text without a table: "about 28 cm"
            error[invalid-value] content/products/mug/index.md:12:17: the measure `28` has no unit
                Write number and unit, { measure = "28 cm" }, or a text without a table: "about 28 cm"
            error[invalid-value] content/products/mug/index.md:13:5: `e`: a measure is written { measure = "28 cm" }
            error[invalid-value] content/products/mug/index.md:14:5: `f`: a measure is written { measure = "28 cm" }
            error[invalid-value] content/products/mug/index.md:15:5: `g`: a measure is written { measure = "28 cm" }
            error[invalid-value] content/products/mug/index.md:16:5: `h` must be a text, a number, a measure, or true or false, not a list
            error[invalid-value] content/products/mug/index.md:17:5: `i`: a measure is written { measure = "28 cm" }
            error[invalid-value] content/products/mug/index.md:18:17: the measure `28 cm (11 in)` has a unit that is not known: `cm (11 in)`
                Units: cm, m, in, m², ml, l, g, kg, oz, lb, h, °C, W, GB and others; see docs/front-matter.md. What says more is a text without a table.
        "#]],
    );
}
