//! The program as people and scripts call it: words in, exit codes and words out.

use expect_test::expect;
use serde_json::Value;

use crate::published::Html;
use crate::site::{AS_OF, Folder, REPOSITORY, run, shop, tradewind};

/// The summary's seconds are the one thing that differs from run to run.
fn without_seconds(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        match line.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(" s)")?.1))) {
            Some((before, after)) => out.extend([before, "(… s)", after]),
            None => out.push_str(line),
        }
    }
    out
}

#[test]
fn a_build_ends_with_a_summary() {
    let folder = shop("").folder();
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(0));
    expect![[r#"
        8 pages in 2 markets, 1 product, 0 warnings (… s)
        ./public: 15 written, 0 unchanged, 0 removed
    "#]]
    .assert_eq(&without_seconds(&ran.stdout));
    expect![[r#"
        Reading …
        Pricing …
        Planning …
        Rendering …
        8 pages
        Publishing …
    "#]]
    .assert_eq(&ran.stderr);
}

#[test]
fn a_fault_is_drawn_with_its_line() {
    let folder = shop("")
        .edit("content/products/mug/index.md", "title", "tittle")
        .edit("site.toml", "currency = \"EUR\"", "currency = \"DEM\"")
        .folder();
    let ran = folder.run(&["check"]);
    assert_eq!(ran.code, Some(1));
    expect![[r#"
        2 errors, 0 warnings (… s).
    "#]]
    .assert_eq(&without_seconds(&ran.stdout));
    expect![[r#"
        Reading …
        Pricing …
        Planning …
        Rendering …
        5 pages
        error[unknown-key]: unknown key `tittle`
         --> content/products/mug/index.md:3:1
          |
        3 | tittle = "Mug"
          | ^^^^^^
          |
          = help: did you mean `title`?

        error[unknown-currency]: `DEM` is not a currency of ISO 4217 any more: EUR took the place of DEM on 1999-01-01 (1 EUR = 1.95583 DEM)
          --> site.toml:11:12
           |
        11 | currency = "DEM"
           |            ^^^^^
           |
           = help: Write the three letters in capitals: EUR, USD, JPY.

    "#]]
    .assert_eq(&ran.stderr);
    assert!(
        !folder.path("public").exists() && !folder.path("public.build").exists(),
        "a check writes nothing"
    );
}

#[test]
fn exit_codes_tell_what_kind_of_trouble_it_is() {
    let good = shop("").folder();
    let bad = shop("").edit("site.toml", "USD", "US").folder();
    for (folder, words, code) in [
        (&good, &["check"][..], 0),
        (&good, &["build"], 0),
        (&bad, &["check"], 1),
        (&bad, &["build"], 1),
        (&good, &["check", "--site", "content"], 1),
        (&good, &["build", "--market", "uk"], 1),
        (&good, &["build", "--base-url", "harbor.example"], 1),
        (&good, &[], 2),
        (&good, &["bild"], 2),
        (&good, &["build", "--as-of", "yesterday"], 2),
        (&good, &["build", "--jobs", "many"], 2),
        (&good, &["check", "--out", "x"], 2),
        (&good, &["rates", "import", "site.toml"], 1),
        (&good, &["check", "--site", "nowhere"], 3),
        (&good, &["build", "--site", "nowhere"], 3),
        (&good, &["new", "content"], 3),
        (&good, &["rates", "import", "nowhere.xml"], 3),
        (&good, &["--help"], 0),
        (&good, &["--version"], 0),
    ] {
        let ran = folder.run(words);
        assert_eq!(ran.code, Some(code), "{words:?}\n{}{}", ran.stderr, ran.stdout);
        assert!(!ran.stderr.contains("panicked"), "{words:?}\n{}", ran.stderr);
    }
}

#[test]
fn json_is_one_object_for_programs() {
    let folder = shop("").edit("content/products/mug/index.de.md", "title", "titel").folder();
    let ran = folder.run(&["check", "--as-of", AS_OF, "--json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""));
    let mut json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert!(json["seconds"].take().is_f64());
    expect![[r#"
        {
          "as_of": "2026-11-02",
          "diagnostics": [
            {
              "code": "unknown-key",
              "column": 1,
              "file": "content/products/mug/index.de.md",
              "hint": "did you mean `title`?",
              "line": 2,
              "message": "unknown key `titel`",
              "severity": "error"
            }
          ],
          "errors": 1,
          "markets": 2,
          "ok": false,
          "pages": 8,
          "products": 1,
          "rendered": 8,
          "seconds": null,
          "tradewind": "0.1.0",
          "warnings": 0
        }
    "#]]
    .assert_eq(&format!("{json:#}\n"));
    folder.edit("content/products/mug/index.de.md", "titel", "title");
    let ran = folder.run(&["build", "--as-of", AS_OF, "--json"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.code, ran.stderr.as_str(), &json["ok"]), (Some(0), "", &Value::Bool(true)));
    assert_eq!(json["published"]["written"], folder.published().len());
}

#[test]
fn numbers_are_told_on_demand() {
    let folder = shop("").folder();
    let ran = folder.run(&["build", "--as-of", AS_OF, "--stats"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    // Memory and time differ from run to run, and the theme's bytes and words with every change of it.
    let (counts, process) = ran.stdout.split_once("Peak memory").unwrap();
    let counts: String = counts
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("Bytes") && !line.starts_with("Messages"))
        .collect();
    expect![[r#"
        8 pages in 2 markets, 1 product, 0 warnings (… s)
        ./public: 15 written, 0 unchanged, 0 removed

        Products              1
        Markets               2
        Pages                 8
          home                2
          not_found           3
          product             2
          selector            1
        Rendered              8
        Kept                  0
        Files written        15
        Files unchanged       0
        Files removed         0
        Bodies                2
        Pictures              0
        Compressed            0
    "#]]
    .assert_eq(&without_seconds(&counts));
    assert!(process.contains("CPU time"), "{process}");
    let json = |words: &[&str]| -> Value {
        let ran = folder.run(&[&["check", "--as-of", AS_OF, "--json"], words].concat());
        serde_json::from_str(&ran.stdout).unwrap()
    };
    assert_eq!(json(&[])["stats"], Value::Null);
    let stats = &json(&["--stats"])["stats"];
    assert_eq!((&stats["pages"]["product"], &stats["rendered"]), (&Value::from(2), &Value::from(8)));
    if cfg!(target_os = "linux") {
        assert!(stats["peak_memory"].as_u64().unwrap() > 1 << 20, "{stats}");
        assert!(stats["cpu_seconds"].is_f64() && stats["user_seconds"].is_f64(), "{stats}");
    }
}

#[test]
fn timings_are_a_page_and_its_data() {
    let folder = shop("").folder();
    let read = |path: &str| std::fs::read_to_string(folder.path(path)).unwrap();
    // Beside the output, or where one wants it; a check has no output.
    for (words, html, json) in [
        (&["build", "--timings"][..], "public.build/timings.html", "public.build/timings.json"),
        (&["build", "--clean", "--jobs", "3", "--timings", "a.html"], "a.html", "a.json"),
        (&["check", "--timings", "c"], "c.html", "c.json"),
    ] {
        let ran = folder.run(&[words, &["--as-of", AS_OF]].concat());
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(ran.stdout.contains("Timings: ") && ran.stdout.contains(html), "{}", ran.stdout);
        let page = Html::read(&read(html));
        assert_eq!(page.faults, [""; 0]);
        assert!(page.all("script").next().is_none() && page.all("link").next().is_none());
        let data: Value = serde_json::from_str(&read(json)).unwrap();
        let stages: Vec<&str> =
            data["stages"].as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
        assert_eq!(stages[..4], ["Reading", "Pricing", "Planning", "Rendering"]);
        assert_eq!(stages.get(4), (words[0] == "build").then_some(&"Publishing"));
        let kind =
            |name| data["kinds"].as_array().unwrap().iter().find(|k| k["kind"] == name).unwrap().clone();
        assert_eq!((&data["pages"], &kind("page")["count"]), (&Value::from(8), &Value::from(8)));
        let slowest = kind("page")["slowest"].as_array().unwrap().clone();
        assert!(slowest.iter().any(|slow| slow["name"] == "https://harbor.example/de/mug/"), "{slowest:?}");
        assert!(page.all("a").any(|a| a.get("href") == Some("https://harbor.example/de/mug/")));
        if words.contains(&"3") {
            assert_eq!((&data["threads"], data["lanes"].as_array().unwrap().len()), (&Value::from(3), 4));
        }
    }
    assert_eq!(folder.run(&["check", "--timings"]).code, Some(2), "where to?");
    // A build that goes wrong takes time, too.
    folder.edit("site.toml", "USD", "US");
    std::fs::remove_file(folder.path("a.html")).unwrap();
    assert_eq!(folder.run(&["build", "--timings", "a.html"]).code, Some(1));
    assert!(folder.path("a.html").is_file());
    let ran = folder.run(&["check", "--timings", "no/such/folder.html"]);
    assert!(ran.code == Some(3) && ran.stderr.contains("no/such/folder.json"), "{}", ran.stderr);
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let folder = shop("").edit("site.toml", "USD", "US").folder();
    for (force, no_color, coloured) in [(false, false, false), (true, false, true), (false, true, false)] {
        let mut command = folder.command(&["check"]);
        if force {
            command.env("CLICOLOR_FORCE", "1");
        }
        if no_color {
            command.env("NO_COLOR", "1");
        }
        let ran = run(&mut command);
        assert_eq!(ran.stderr.contains('\u{1b}'), coloured, "{}", ran.stderr);
    }
}

#[test]
fn completions_know_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(tradewind().args(["completions", shell]));
        assert_eq!(ran.code, Some(0));
        assert!(ran.stdout.contains("as-of") && ran.stdout.contains("tradewind"), "{shell}");
    }
}

#[test]
fn the_day_decides_which_rates_are_taken() {
    let rates = |day: &str, usd: &str| {
        format!(
            "-- rates/{day}.toml --\nsource = \"European Central Bank\"\nbase = \"EUR\"\ndate = {day}\n[rates]\nUSD = \"{usd}\"\n"
        )
    };
    let folder = shop(&(rates("2026-10-29", "1.1000") + &rates("2026-10-30", "1.2000")))
        .edit("content/products/mug/index.md", "[prices]\nus = \"19 USD\"\n", "")
        .folder();
    for (day, taken, price) in [
        ("2026-10-29", "2026-10-29", "$16.39"),
        ("2026-10-30", "2026-10-30", "$17.88"),
        ("2030-01-01", "2026-10-30", "$17.88"),
    ] {
        let ran = folder.run(&["build", "--as-of", day]);
        assert!(ran.stdout.contains(&format!("Exchange rates of {taken}")), "{}", ran.stdout);
        let page = String::from_utf8(folder.published()["us/mug/index.html"].clone()).unwrap();
        assert!(page.contains(price), "{day}");
    }
    assert_eq!(folder.run(&["build", "--as-of", "2026-10-28"]).code, Some(1));
}

#[test]
fn some_markets_can_be_built_alone() {
    let site = shop("").edit("site.toml", "[markets.de]", "[markets.de]\nstatus = \"preview\"");
    let markets = |words: &[&str]| -> Vec<bool> {
        let files = site.folder().build(words);
        ["us/mug/index.html", "de/mug/index.html", "sitemap-de.xml"]
            .map(|file| files.contains_key(file))
            .into()
    };
    assert_eq!(markets(&[]), [true, false, false]);
    assert_eq!(markets(&["--drafts"]), [true, true, false]);
    assert_eq!(markets(&["--drafts", "--market", "de"]), [false, true, false]);
    let files = shop("").folder().build(&["--market", "de"]);
    assert!(files.contains_key("sitemap-de.xml") && !files.contains_key("us/index.html"));
}

#[test]
fn a_market_in_preview_is_linked_to_by_nobody_else() {
    let folder = shop("").edit("site.toml", "[markets.de]", "[markets.de]\nstatus = \"preview\"").folder();
    let files = folder.build(&["--drafts"]);
    let page = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert!(page("de/mug/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(
        !page("us/mug/index.html").contains("hreflang=\"de-DE\" href=\"https"),
        "{}",
        page("us/mug/index.html")
    );
}

#[test]
fn snapshots_come_from_the_banks_file() {
    let folder = Folder::empty();
    folder.write("ecb.csv", "Date,USD,JPY,\n2026-10-30,1.1172,175.68,\n2026-10-29,1.1160,N/A,\n");
    let ran = folder.run(&["rates", "import", "ecb.csv"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    expect![[r#"
        source = "European Central Bank, euro foreign exchange reference rates"
        origin = "ecb.csv"
        digest = "blake3:199e5210def9f78804d50184ba83ac9f8e4496524f56f465dc611b39ec51f128"
        base = "EUR"
        date = 2026-10-29

        [rates]
        USD = "1.1160"
    "#]]
    .assert_eq(&std::fs::read_to_string(folder.path("rates/2026-10-29.toml")).unwrap());
    expect![[r#"
        2026-10-30  EUR    2 currencies  European Central Bank, euro foreign exchange reference rates
        2026-10-29  EUR      1 currency  European Central Bank, euro foreign exchange reference rates
        2 snapshots
    "#]]
    .assert_eq(&folder.run(&["rates", "list"]).stdout);
}

#[test]
fn the_demo_has_nothing_to_complain_of() {
    let ran = run(tradewind().args(["check", "--site", REPOSITORY, "--as-of", AS_OF]));
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("0 warnings"), "{}\n{}", ran.stdout, ran.stderr);
}

#[test]
fn the_calendar_is_listed_by_country() {
    let list = |words: &[&str]| run(tradewind().arg("calendar").args(words)).stdout;
    let france = list(&["--year", "2026", "--country", "FR"]);
    for line in [
        "2026-01-07..2026-02-03  winter-sales        Winter sales: soldes, solden, saldi, from 08:00\n",
        "2026-05-31              mothers-day         Mother's Day\n",
        "2026-11-27              black-friday        Black Friday\n",
    ] {
        assert!(france.contains(line), "{france}");
    }
    assert!(!france.contains("golden-week"), "{france}");
    let all = list(&["--year", "2026"]);
    assert!(all.contains("2026-03-15              mothers-day         Mother's Day (GB IE)\n"), "{all}");
    let json: serde_json::Value =
        serde_json::from_str(&list(&["--year", "2026", "--country", "FR", "--json"])).unwrap();
    let sales = json.as_array().unwrap().iter().find(|row| row["id"] == "winter-sales").unwrap();
    assert_eq!((&sales["first"], &sales["at"]), (&"2026-01-07".into(), &"08:00".into()));
    assert_eq!(run(tradewind().args(["calendar", "--country", "UK"])).code, Some(2));
}

/// `tradewind build | head -1`: a pipe that nobody reads any more is no fault.
#[test]
fn commands_end_well_where_nobody_listens() {
    let folder = shop("").folder();
    for (words, code) in [
        (&["check"][..], 0),
        (&["build", "--stats"], 0),
        (&["explain", "MUG"], 0),
        (&["i18n", "status"], 0),
        (&["audit"], 0),
        (&["calendar"], 0),
        (&["theme", "list"], 0),
        (&["completions", "bash"], 0),
        (&["schema", "site"], 0),
        (&["build", "--site", "nowhere"], 3),
        (&["explain", "JUG"], 1),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = folder.command(words);
        let ended = command.stdout(writer.try_clone().unwrap()).stderr(writer).status().unwrap();
        assert_eq!(ended.code(), Some(code), "{words:?}");
    }
}
