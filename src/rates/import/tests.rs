mod providers;

use super::zipped::tests::zip;
use super::*;
use crate::money::Currency;
use crate::rates::compare::{Comparison, compare};

/// A day per line: "2026-10-30 JPY=175.68 USD=1.1172"; then the notes, each after "note: "; or the error.
fn shown(bytes: &[u8]) -> String {
    match import(bytes, "test", None) {
        Ok(import) => {
            let day = |s: &FxSnapshot| {
                let rates = s.rates.iter().map(|(currency, rate)| format!(" {currency}={rate}"));
                format!("{}{}", s.date, rates.collect::<String>())
            };
            let notes = import.notes.iter().map(|note| format!("note: {note}"));
            import.snapshots.iter().map(day).chain(notes).collect::<Vec<_>>().join("\n")
        }
        Err(error) => {
            assert!(!error.hint.is_empty());
            error.to_string()
        }
    }
}

fn check(text: &str, expected: &str) {
    assert_eq!(shown(text.as_bytes()), expected, "{text}");
}

fn envelope(cubes: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" \
         xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">\n\
         <gesmes:subject>Reference rates</gesmes:subject>\n\
         <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>\n\
         <Cube>\n{cubes}\n</Cube>\n</gesmes:Envelope>\n"
    )
}

const CSV: &str = "Date,USD,JPY,\n2026-10-30,1.1172,175.68,\n2026-10-29,1.1200,N/A,\n";
const CSV_READ: &str = "2026-10-29 USD=1.1200\n2026-10-30 JPY=175.68 USD=1.1172";

mod whole {
    use super::*;

    #[test]
    fn daily_xml() {
        let cubes = "<Cube time='2017-03-08'>\n<Cube currency='USD' rate='1.0556'/>\n\
                     <Cube currency=\"JPY\" rate=\"120.65\"></Cube>\n</Cube>";
        check(&envelope(cubes), "2017-03-08 JPY=120.65 USD=1.0556");
    }

    #[test]
    fn xml_of_several_days() {
        let cubes = "<Cube time='2026-10-30'><Cube currency='USD' rate='1.1172'/></Cube>\
                     <Cube time='2026-10-29'/><Cube time='2026-10-28'><Cube currency='USD' rate='1.12'/></Cube>";
        check(
            &envelope(cubes),
            "2026-10-28 USD=1.12\n2026-10-30 USD=1.1172\nnote: 2026-10-29 has no rates and was left out",
        );
    }

    #[test]
    fn history_csv() {
        check(CSV, CSV_READ);
        check(CSV.trim_end(), CSV_READ);
        check("Date,USD\n2026-10-30,1.1172\n", "2026-10-30 USD=1.1172");
    }

    #[test]
    fn daily_csv() {
        check("Date, USD, JPY, \n03 November 2026, 1.1172, 175.68, \n", "2026-11-03 JPY=175.68 USD=1.1172");
    }

    #[test]
    fn zip_with_the_csv() {
        assert_eq!(shown(&zip(&[("eurofxref-hist.csv", CSV.as_bytes())])), CSV_READ);
        assert_eq!(shown(&zip(&[("any.name", CSV.as_bytes())])), CSV_READ, "the content counts");
    }

    #[test]
    fn byte_order_marks_and_windows_line_ends() {
        check(&format!("\u{feff}{}", CSV.replace('\n', "\r\n")), CSV_READ);
        let xml = envelope("<Cube time='2017-03-08'>\n<Cube currency='USD' rate='1.0556'/></Cube>");
        check(&format!("\u{feff}{}", xml.replace('\n', "\r\n")), "2017-03-08 USD=1.0556");
    }

    #[test]
    fn codes_that_are_no_currency_are_left_out_and_noted() {
        check(
            "Date,USD,CYP,XAU,\n2026-10-30,1.1172,0.58,1,\n2026-10-29,1.12,0.58,N/A,\n",
            "2026-10-29 USD=1.12\n2026-10-30 USD=1.1172\n\
             note: EUR took the place of CYP on 2008-01-01 (1 EUR = 0.585274 CYP); its rates were left out (2)\n\
             note: XAU is not a currency of ISO 4217 today; its rate was left out (1)",
        );
    }

    #[test]
    fn the_base_may_be_listed_as_one() {
        check("Date,USD,EUR,\n2026-10-30,1.1172,1.0,\n", "2026-10-30 USD=1.1172");
    }

    #[test]
    fn snapshots_say_where_they_come_from_and_are_the_same_twice() {
        let once = import(CSV.as_bytes(), "eurofxref-hist.csv", None).unwrap();
        assert_eq!(import(CSV.as_bytes(), "eurofxref-hist.csv", None).unwrap(), once);
        let digest = blake3::hash(CSV.as_bytes()).to_hex();
        assert_eq!(
            once.snapshots[0].to_toml(),
            format!(
                "source = \"European Central Bank, euro foreign exchange reference rates\"\n\
                 origin = \"eurofxref-hist.csv\"\n\
                 digest = \"blake3:{digest}\"\n\
                 base = \"EUR\"\n\
                 date = 2026-10-29\n\n\
                 [rates]\n\
                 USD = \"1.1200\"\n"
            )
        );
    }
}

mod refused {
    use super::*;

    #[test]
    fn what_is_no_list_of_rates() {
        for (text, expected) in [
            ("", "the file is empty"),
            ("\u{feff} \n", "the file is empty"),
            (
                "<!DOCTYPE html>\n<title>503</title>",
                "it is a web page, perhaps an error page in place of the rates",
            ),
            ("<HTML><body>", "it is a web page, perhaps an error page in place of the rates"),
            (
                "{\"fault\": true,\n \"status\": 401}",
                "it is JSON, perhaps an error in place of the rates: {\"fault\": true,  \"status\": 401}",
            ),
            ("<Rates Date=\"09.12.2016\"></Rates>", "it is XML, but of no provider that is known"),
            (
                "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><lolz>&b;</lolz>",
                "it is XML with a document type definition, which no list of rates needs",
            ),
            ("Date;USD\n\u{1b}[31m", "it begins unlike any list of rates: Date;USD  [31m"),
            ("\0\0\0\0", "it is neither a text nor a ZIP"),
        ] {
            check(text, expected);
        }
        assert_eq!(shown(b"\xff\xfeD\0a\0"), "the text is UTF-16");
        assert_eq!(shown(b"\xe4\xf6\xfc"), "it begins unlike any list of rates: ���");
    }

    #[test]
    fn document_types_in_the_banks_xml() {
        let xml = envelope("<Cube time='2017-03-08'><Cube currency='USD' rate='1.0556'/></Cube>");
        let bomb = xml.replacen('\n', "\n<!DOCTYPE e [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;\">]>\n", 1);
        check(&bomb, "line 2: it has a document type definition, which no list of rates needs");
        let entity = envelope("<Cube time='2017-03-08'><Cube currency='USD' rate='&b;'/></Cube>");
        assert!(shown(entity.as_bytes()).starts_with("line 6: it is damaged or cut short: "));
    }

    #[test]
    fn xml_cut_anywhere() {
        let xml = envelope("<Cube time='2017-03-08'>\n<Cube currency='USD' rate='1.0556'/></Cube>");
        for end in 0..xml.trim_end().len() {
            assert!(import(&xml.as_bytes()[..end], "test", None).is_err(), "{}", &xml[..end]);
        }
    }

    #[test]
    fn csv_cut_anywhere_but_between_lines() {
        for csv in [CSV.to_owned(), CSV.replace(",\n", "\n")] {
            let ends: Vec<_> = csv.match_indices('\n').map(|(i, _)| i).collect();
            for end in 0..csv.trim_end().len() {
                let between = ends.contains(&end) && csv[..end].ends_with(',') || csv[..end].ends_with('\n');
                assert!(between || import(&csv.as_bytes()[..end], "test", None).is_err(), "{}", &csv[..end]);
            }
        }
    }

    #[test]
    fn faults_of_xml_with_their_line() {
        for (cubes, expected) in [
            ("", "it holds no rates"),
            ("<Cube time='8 March 2017'/>", "line 6: `8 March 2017` is not a day"),
            ("<Cube time='2017-02-30'/>", "line 6: `2017-02-30` is not a day"),
            ("<Cube time='2017-03-08'/>\n<Cube time='2017-03-08'/>", "line 7: 2017-03-08 is there twice"),
            ("<Cube currency='USD' rate='1'/>", "line 6: the rate of USD belongs to no day"),
            (
                "<Cube time='2017-03-08'/>\n\n<Cube currency='USD' rate='1'/>",
                "line 8: the rate of USD belongs to no day",
            ),
            (
                "<Cube time='2017-03-08'>\n<Cube currency='USD'/></Cube>",
                "line 7: a `Cube` must have either a time, or a currency and a rate",
            ),
            (
                "<Cube time='2017-03-08'>\n<Cube currency='USD' rate='1'/><Cube currency='USD' rate='1'/></Cube>",
                "line 7: USD is there twice on 2017-03-08",
            ),
        ] {
            check(&envelope(cubes), expected);
        }
    }

    #[test]
    fn figures_that_are_no_rates() {
        for figure in
            ["NaN", "0", "0.000", "-1.1", "1.1e2", "inf", "1.1.1", "+1", "1 1", "٣", "∞", "n/a", "-"]
        {
            let expected = format!("the rate of USD is not a decimal number greater than zero: `{figure}`");
            check(&format!("Date,JPY,USD,\n2026-10-30,1,{figure},\n"), &format!("line 2: {expected}"));
            let cubes = format!("<Cube time='2017-03-08'>\n<Cube currency='USD' rate='{figure}'/></Cube>");
            check(&envelope(&cubes), &format!("line 7: {expected}"));
        }
        check(
            "Date,USD,\n2026-10-30,\"1,1172\",\n",
            "line 2: the rate of USD is not a decimal number greater than zero: `1,1172`",
        );
        let long = "9".repeat(10_000);
        assert!(shown(format!("Date,USD,\n2026-10-30,{long},\n").as_bytes()).ends_with("9…`"));
        check("Date,EUR,USD,\n2026-10-30,1.1,2,\n", "line 2: EUR is the base, so its rate is 1 and not 1.1");
    }

    #[test]
    fn faults_of_csv_with_their_line() {
        for (csv, expected) in [
            ("Date,USD,\n", "it holds no rates"),
            ("Date,USD,\n2026-10-30,N/A,\n", "it holds no rates"),
            ("Date,USD,JPY,USD,\n2026-10-30,1,1,N/A,\n", "line 1: USD has two columns"),
            ("Date,,USD,\n2026-10-30,1,1,\n", "line 1: column 2 has no currency"),
            ("Date,USD,\n2026-10-30,1,2\n", "line 2: `2` stands in a column without a currency"),
            ("Date,USD,\n2026-10-30,1,\n2026-10-30,1,\n", "line 3: 2026-10-30 is there twice"),
            ("Date,USD,\n30.10.2026,1,\n", "line 2: `30.10.2026` is not a day"),
            (
                "Date,USD,\n2026-10-30,1,1172,\n",
                "line 2: it is damaged or cut short: the line has 4 fields, and the first has 3",
            ),
        ] {
            check(csv, expected);
        }
    }

    #[test]
    fn text_that_is_not_utf8() {
        assert_eq!(shown(b"Date,USD,\n2026-10-30,1\xa0172,\n"), "line 2: the text is not UTF-8");
    }

    #[test]
    fn zips_of_other_things() {
        let csv = CSV.as_bytes();
        assert_eq!(
            shown(&zip(&[("a.csv", csv), ("b.csv", csv)])),
            "the ZIP holds 2 files, where a list of rates is one"
        );
        assert_eq!(shown(&zip(&[])), "the ZIP holds 0 files, where a list of rates is one");
        assert_eq!(shown(&zip(&[("a.csv", b"")])), "the file is empty");
        assert_eq!(shown(&zip(&[("a.zip", &zip(&[("a.csv", csv)]))])), "it is neither a text nor a ZIP");
        assert!(shown(b"PK\x03\x04 and no more").starts_with("it is damaged or cut short: "));
    }

    #[test]
    fn files_beyond_the_limit() {
        let huge = vec![b'0'; MAX_SIZE as usize + 1];
        assert_eq!(shown(&huge), "it holds more than 64 MB, far more than any list of rates");
    }

    proptest::proptest! {
        #[test]
        fn nothing_panics(bytes: Vec<u8>, at: u16, csv: bool, tail in "\\PC{0,40}") {
            let xml = envelope("<Cube time='2017-03-08'>\n<Cube currency='USD' rate='1.0556'/></Cube>");
            let text = if csv { CSV } else { &xml };
            let mut mixed = text.as_bytes()[..usize::from(at) % text.len()].to_vec();
            mixed.extend_from_slice(tail.as_bytes());
            mixed.extend_from_slice(&bytes);
            let _ = import(&mixed, "test", None);
        }
    }
}

/// The bank's own files, which are not part of this repository.
mod real {
    use super::*;

    fn shared(name: &str) -> Option<Vec<u8>> {
        let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared");
        let folder = std::env::var("TRADEWIND_SHARED").unwrap_or_else(|_| beside.to_owned());
        let read = std::fs::read(format!("{folder}/data/fx/{name}")).ok();
        if read.is_none() {
            eprintln!("skipped: there is no {folder}/data/fx/{name}");
        }
        read
    }

    #[test]
    fn the_history_is_read_whole() {
        let Some(zip) = shared("eurofxref-hist.zip") else { return };
        let history = import(&zip, "eurofxref-hist.zip", None).unwrap();
        assert_eq!(history.snapshots.len(), 7126);
        let (first, last) = (&history.snapshots[0], &history.snapshots[7125]);
        assert_eq!(
            (first.date.to_string(), last.date.to_string()),
            ("1999-01-04".into(), "2026-10-30".into())
        );
        assert_eq!(last.rates[&Currency::USD].to_string(), "1.1172");
        assert_eq!(last.rates.len(), 29);
        let noted: Vec<_> = history.notes.iter().map(|note| &note[22..25]).collect();
        assert_eq!(noted, ["CYP", "EEK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"]);
    }

    #[test]
    fn daily_files_equal_their_day_of_the_history() {
        let Some(zip) = shared("eurofxref-hist.zip") else { return };
        let history = import(&zip, "eurofxref-hist.zip", None).unwrap().snapshots;
        for day in ["2015-01-07", "2017-03-08"] {
            let Some(xml) = shared(&format!("providers/ecb-daily-{day}.xml")) else { return };
            let daily = import(&xml, "eurofxref-daily.xml", None).unwrap();
            assert_eq!((daily.snapshots.len(), daily.notes.len()), (1, 0), "{day}");
            let of_the_day = history.iter().find(|s| s.date.to_string() == day).unwrap();
            assert_eq!(compare(of_the_day, &daily.snapshots[0]), Comparison::Same, "{day}");
        }
    }

    #[test]
    fn other_providers_files_are_read() {
        for (name, source, date, base, len, noted, figures) in [
            (
                "cbr-2016-12-09.xml",
                "Bank of Russia",
                "2016-12-09",
                "RUB",
                32,
                "XDR",
                "USD 63.3901 AMD 0.131783",
            ),
            ("tcmb-2016-03-15.xml", "Central Bank of the R", "2016-03-15", "TRY", 18, "XDR", "USD 2.8852"),
            (
                "bnr-2016-12-02.xml",
                "National Bank of R",
                "2016-12-02",
                "RON",
                29,
                "XAU XDR",
                "EUR 4.5125 HUF 0.014356",
            ),
            (
                "cnb-2016-04-05.txt",
                "Czech National",
                "2016-04-05",
                "CZK",
                31,
                "XDR",
                "EUR 27.035 IDR 0.001798",
            ),
            ("fixer-latest.json", "Fixer", "2016-08-26", "EUR", 31, "", "USD 1.129 HUF 308.5 IDR 14906.0"),
            ("frankfurter-2026-09-04.json", "Frankfurter", "2026-09-04", "EUR", 3, "", "JPY 181.59"),
            (
                "exchangerate-host-latest.json",
                "exchangerate.host",
                "2022-04-29",
                "EUR",
                154,
                "-",
                "AED 3.865872",
            ),
            ("openexchangerates-latest.json", "Open Exchange", "2014-05-10", "USD", 149, "-", "BBD 2"),
            (
                "floatrates-gbp-2024-01-13.excerpt.json",
                "FloatRates",
                "2024-01-13",
                "GBP",
                12,
                "-",
                "USD 1.2749178626337",
            ),
        ] {
            let Some(bytes) = shared(&format!("providers/{name}")) else { return };
            let read = import(&bytes, name, None).unwrap_or_else(|error| panic!("{name}: {error}"));
            let [snapshot] = &read.snapshots[..] else { panic!("{name}: one day") };
            assert!(snapshot.source.starts_with(source), "{name}");
            assert_eq!((snapshot.date.to_string().as_str(), snapshot.base.code()), (date, base), "{name}");
            let figures = figures.split(' ').collect::<Vec<_>>();
            for pair in figures.chunks(2) {
                let currency: Currency = pair[0].parse().unwrap();
                let figure = snapshot.rates.get(&currency).or(snapshot.prices.get(&currency));
                assert_eq!(figure.map(ToString::to_string).as_deref(), Some(pair[1]), "{name} {}", pair[0]);
            }
            let notes = read.notes.join("; ");
            assert!(noted == "-" || noted.split(' ').all(|code| notes.contains(code)), "{name}: {notes}");
            assert!(
                noted == "-" || read.notes.len() == noted.split_terminator(' ').count(),
                "{name}: {notes}"
            );
            assert_eq!(snapshot.len(), len, "{name}");
        }
        let Some(bytes) = shared("providers/openexchangerates-error.json") else { return };
        let expected = "the provider answered with an error instead of rates: 403, not_allowed, Not Allowed";
        assert_eq!(shown(&bytes), expected);
    }
}
