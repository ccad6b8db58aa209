//! Every provider's file in small: read whole, cut anywhere, changed anywhere, and with what it must not have.

use super::*;

const OPEN: &str = r#"{"disclaimer": "see https://openexchangerates.org/terms/", "license": "l", "timestamp": 1399748450,
 "base": "USD", "rates": {"BBD": 2, "EUR": 0.7264, "BTC": 0.0022286109, "VND": 2.1e4, "LTL": 2.5, "XAU": 7.7e-4}}"#;
const HOST: &str = r#"{"motd": {"msg": "m", "url": "https://exchangerate.host/#/donate"}, "success": true,
 "base": "EUR", "date": "2022-04-29", "rates": {"EUR": 1, "USD": 1.053}}"#;
const HOST_PAIRS: &str = r#"{"success": true, "terms": "t", "timestamp": 1430401802, "source": "USD",
 "quotes": {"USDAUD": 1.278342, "USDEUR": 0.908019}}"#;
const FIXER: &str = r#"{"success": true, "timestamp": 1519296206, "base": "EUR", "date": "2018-02-22",
 "rates": {"GBP": 0.8828, "USD": 1.23}}"#;
const FRANKFURTER: &str =
    r#"{"amount":1.0,"base":"SEK","date":"2026-09-04","rates":{"EUR":0.0911,"JPY":16.1}}"#;
const FRANKFURTER_SERIES: &str = r#"{"amount":1.0,"base":"EUR","start_date":"2026-09-03","end_date":"2026-09-04",
 "rates":{"2026-09-03":{"USD":1.16},"2026-09-04":{"USD":1.1622,"GBP":0.859}}}"#;
const FRANKFURTER_ROWS: &str = r#"[{"date":"2026-09-04","base":"EUR","quote":"USD","rate":1.1622},
 {"date":"2026-09-04","base":"EUR","quote":"JPY","rate":181.59}]"#;
const FLOAT: &str = r#"{
"usd":{"code":"USD","alphaCode":"USD","numericCode":"840","name":"U.S. Dollar","rate":1.2749178626337,"date":"Sat, 13 Jan 2024 11:55:01 GMT","inverseRate":0.78},
"eur":{"code":"EUR","alphaCode":"EUR","numericCode":"978","name":"Euro","rate":1.1631957114823,"date":"Sat, 13 Jan 2024 11:55:01 GMT","inverseRate":0.85},
"kwd":{"code":"KWD","alphaCode":"KWD","numericCode":"414","name":"Dinar ","rate":3.9189037e-1,"date":"Sat, 13 Jan 2024 11:55:01 GMT","inverseRate":2.55},
"aud":{"code":"AUD","alphaCode":"AUD","rate":1.9,"date":"Sat, 13 Jan 2024 11:55:01 GMT"},
"cad":{"code":"CAD","alphaCode":"CAD","rate":1.7,"date":"Sat, 13 Jan 2024 11:55:01 GMT"},
"chf":{"code":"CHF","alphaCode":"CHF","rate":1.08,"date":"Sat, 13 Jan 2024 11:55:01 GMT"},
"cny":{"code":"CNY","alphaCode":"CNY","rate":9.1,"date":"Sat, 13 Jan 2024 11:55:01 GMT"},
"jpy":{"code":"JPY","alphaCode":"JPY","rate":184.9,"date":"Sat, 13 Jan 2024 11:55:01 GMT"}}"#;
const FLOAT_XML: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<channel><title>Rates for U.S. Dollar (USD)</title><baseCurrency>USD</baseCurrency>
<item><title>1 USD = 0.91 EUR</title><pubDate>Sat, 13 Jan 2024 11:55:01 GMT</pubDate><baseCurrency>USD</baseCurrency>
<targetCurrency>EUR</targetCurrency><exchangeRate>0.91237</exchangeRate></item>
<item><pubDate>Sat, 13 Jan 2024 11:55:01 GMT</pubDate><baseCurrency>USD</baseCurrency>
<targetCurrency>IDR</targetCurrency><exchangeRate>15,543.20</exchangeRate></item></channel>"#;
const BNR: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<DataSet xmlns="http://www.bnr.ro/xsd"><Header><PublishingDate>2016-12-02</PublishingDate></Header>
<Body><OrigCurrency>RON</OrigCurrency><Cube date="2016-12-02"><Rate currency="EUR">4.5125</Rate>
<Rate currency="HUF" multiplier="100">1.4356</Rate><Rate currency="XAU">153.1</Rate></Cube></Body></DataSet>"#;
const CNB: &str =
    "05.04.2016 #65\nzemě|měna|množství|kód|kurz\nEMU|euro|1|EUR|27,035\nIndonesie|rupie|1000|IDR|1,798\n";
const CNB_ENGLISH: &str = "05 Apr 2016 #65\nCountry|Currency|Amount|Code|Rate\nEMU|euro|1|EUR|27.035\n";
const LONG_CSV: &str = "date,base,currency,rate\n2026-10-30,EUR,USD,1.1172\n2026-10-30,EUR,JPY,175.68\n";
const WIDE_CSV: &str = "date,base,USD,JPY\n2026-10-30,EUR,1.1172,175.68\n2026-10-29,EUR,1.12,\n";
const TOML: &str = "source = \"a bank\"\nbase = \"RUB\"\ndate = 2026-10-30\n\n[prices]\nUSD = \"80.5\"\n";

/// In windows-1251, and ISO-8859-9: the words are those of the banks.
fn cbr() -> Vec<u8> {
    let xml = "<?xml version=\"1.0\" encoding=\"windows-1251\" ?>\n<ValCurs Date=\"09.12.2016\" name=\"Foreign Currency Market\">\
               <Valute ID=\"R01235\"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal>\
               <Name>Доллар США</Name><Value>63,3028</Value></Valute>\n\
               <Valute ID=\"R01820\"><NumCode>392</NumCode><CharCode>JPY</CharCode><Nominal>100</Nominal>\
               <Name>Японских иен</Name><Value>55,7455</Value></Valute></ValCurs>";
    encoding_rs::WINDOWS_1251.encode(xml).0.into_owned()
}

fn tcmb() -> Vec<u8> {
    let xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-9\"?>\n<?xml-stylesheet type=\"text/xsl\" href=\"isokur.xsl\"?>\n\
               <Tarih_Date Tarih=\"15.03.2016\" Date=\"03/15/2016\" Bulten_No=\"2016/52\">\n\
               <Currency CrossOrder=\"0\" Kod=\"USD\" CurrencyCode=\"USD\"><Unit>1</Unit><Isim>ABD DOLARI</Isim>\
               <ForexBuying>2.8852</ForexBuying><ForexSelling>2.8904</ForexSelling></Currency>\n\
               <Currency CrossOrder=\"2\" Kod=\"JPY\" CurrencyCode=\"JPY\"><Unit>100</Unit><Isim>JAPON YENİ</Isim>\
               <ForexBuying>2.5388</ForexBuying><ForexSelling>2.5556</ForexSelling></Currency>\n\
               <Currency Kod=\"GBP\" CurrencyCode=\"GBP\"><Unit>1</Unit><ForexBuying></ForexBuying></Currency></Tarih_Date>";
    encoding_rs::WINDOWS_1254.encode(xml).0.into_owned()
}

/// Each file, and what is read of it.
fn files() -> Vec<(Vec<u8>, &'static str)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        (
            text(OPEN),
            "Open Exchange Rates\n2014-05-10 1 USD = 2 BBD, 0.0022286109 BTC, 0.7264 EUR, 21000 VND\n\
             note: EUR took the place of LTL on 2015-01-01 (1 EUR = 3.45280 LTL); its rate was left out (1)\n\
             note: XAU is not a currency of ISO 4217 today; its rate was left out (1)",
        ),
        (text(HOST), "exchangerate.host\n2022-04-29 1 EUR = 1.053 USD"),
        (text(HOST_PAIRS), "exchangerate.host\n2015-04-30 1 USD = 1.278342 AUD, 0.908019 EUR"),
        (text(FIXER), "Fixer\n2018-02-22 1 EUR = 0.8828 GBP, 1.23 USD"),
        (text(FRANKFURTER), "Frankfurter\n2026-09-04 1 SEK = 0.0911 EUR, 16.1 JPY"),
        (
            text(FRANKFURTER_SERIES),
            "Frankfurter\n2026-09-03 1 EUR = 1.16 USD\n2026-09-04 1 EUR = 0.859 GBP, 1.1622 USD",
        ),
        (text(FRANKFURTER_ROWS), "Frankfurter\n2026-09-04 1 EUR = 181.59 JPY, 1.1622 USD"),
        (
            text(FLOAT),
            "FloatRates\n2024-01-13 1 GBP = 1.9 AUD, 1.7 CAD, 1.08 CHF, 9.1 CNY, 1.1631957114823 EUR, 184.9 JPY, \
             0.39189037 KWD, 1.2749178626337 USD\n\
             note: FloatRates' JSON does not name its base; it is taken to be GBP, the only main currency that is not \
             listed",
        ),
        (text(FLOAT_XML), "FloatRates\n2024-01-13 1 USD = 0.91237 EUR, 15543.20 IDR"),
        (cbr(), "Bank of Russia, official exchange rates\n2016-12-09 RUB: 1 JPY = 0.557455, 1 USD = 63.3028"),
        (
            tcmb(),
            "Central Bank of the Republic of Türkiye, foreign exchange buying rates\n\
             2016-03-15 TRY: 1 JPY = 0.025388, 1 USD = 2.8852\n\
             note: GBP has no buying rate and was left out",
        ),
        (
            text(BNR),
            "National Bank of Romania, reference rates\n2016-12-02 RON: 1 EUR = 4.5125, 1 HUF = 0.014356\n\
             note: XAU is not a currency of ISO 4217 today; its rate was left out (1)",
        ),
        (
            text(CNB),
            "Czech National Bank, central bank exchange rate fixing\n\
             2016-04-05 CZK: 1 EUR = 27.035, 1 IDR = 0.001798",
        ),
        (
            text(CNB_ENGLISH),
            "Czech National Bank, central bank exchange rate fixing\n2016-04-05 CZK: 1 EUR = 27.035",
        ),
        (text(LONG_CSV), "a CSV file\n2026-10-30 1 EUR = 175.68 JPY, 1.1172 USD"),
        (
            text(WIDE_CSV),
            "a CSV file\n2026-10-29 1 EUR = 1.12 USD\n2026-10-30 1 EUR = 175.68 JPY, 1.1172 USD",
        ),
        (text(TOML), "a bank\n2026-10-30 RUB: 1 USD = 80.5"),
    ]
}

/// The source, a line per day, and the notes; or the error.
fn told(bytes: &[u8], base: Option<&str>) -> String {
    let import = match import(bytes, "test", base.map(|base| base.parse().unwrap())) {
        Ok(import) => import,
        Err(error) => {
            assert!(!error.hint.is_empty());
            return error.to_string();
        }
    };
    let day = |s: &FxSnapshot| {
        let rates: Vec<_> = s.rates.iter().map(|(currency, rate)| format!("{rate} {currency}")).collect();
        let prices: Vec<_> =
            s.prices.iter().map(|(currency, price)| format!("1 {currency} = {price}")).collect();
        match rates.is_empty() {
            true => format!("{} {}: {}", s.date, s.base, prices.join(", ")),
            false => format!("{} 1 {} = {}", s.date, s.base, rates.join(", ")),
        }
    };
    let mut lines = vec![import.snapshots[0].source.clone()];
    lines.extend(import.snapshots.iter().map(day));
    lines.extend(import.notes.iter().map(|note| format!("note: {note}")));
    lines.join("\n")
}

fn check(text: &str, expected: &str) {
    assert_eq!(told(text.as_bytes(), None), expected, "{text}");
}

#[test]
fn each_is_read_to_its_last_digit() {
    for (bytes, expected) in files() {
        assert_eq!(told(&bytes, None), expected);
        let windows = bytes.iter().flat_map(|b| if *b == b'\n' { vec![b'\r', b'\n'] } else { vec![*b] });
        assert_eq!(told(&windows.collect::<Vec<u8>>(), None), expected, "with Windows' line ends");
        let zipped = super::super::zipped::tests::zip(&[("any.name", &bytes)]);
        assert_eq!(told(&zipped, None), expected, "in a ZIP");
    }
}

#[test]
fn what_is_cut_is_an_error() {
    for (bytes, read) in files() {
        let lines = read.starts_with("Czech") || read.starts_with("a CSV") || read.starts_with("a bank");
        let whole = bytes.trim_ascii_end().len() + usize::from(lines);
        for end in 0..whole {
            // A list of lines cannot tell that it had more of them.
            let between = lines && bytes[..end].ends_with(b"\n") || read.starts_with("a bank");
            assert!(
                between || import(&bytes[..end], "test", None).is_err(),
                "{}",
                String::from_utf8_lossy(&bytes[..end])
            );
        }
    }
}

#[test]
fn a_changed_byte_is_an_error_or_leaves_figures_that_are_rates() {
    for (bytes, _) in files() {
        for at in 0..bytes.len() {
            for flip in [0x01, 0x10, 0x20, 0x80] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let Ok(import) = import(&changed, "test", None) else { continue };
                for snapshot in import.snapshots {
                    let figures = snapshot.rates.values().chain(snapshot.prices.values());
                    assert!(!snapshot.is_empty() && figures.clone().all(|figure| figure.is_sign_positive()));
                }
            }
        }
    }
}

/// Each file with one piece replaced.
#[test]
fn figures_that_are_no_rates() {
    for figure in ["0", "-1.1", "0.000", "1e400", "1e-400", "\"1.1\"", "null", "[1]", "{}", "true"] {
        for (json, of) in [(FIXER, "1.23"), (FRANKFURTER_ROWS, "1.1622"), (FLOAT, "1.2749178626337")] {
            let expected = format!("the rate of USD is not a decimal number greater than zero: `{figure}`");
            check(&json.replace(of, figure), &expected);
        }
    }
    for figure in ["NaN", "Infinity", "-", "1,23", "1.1.1", "+1", "01"] {
        let said = told(FIXER.replace("1.23", figure).as_bytes(), None);
        assert!(said.contains("it is damaged or cut short"), "{figure}: {said}");
    }
    let text = String::from_utf8_lossy(&cbr()).replace("windows-1251", "utf-8");
    for figure in ["0", "-1,1", "63.3028", "NaN", "1e2", "6 3", "", "63,30,28"] {
        check(
            &text.replace("63,3028", figure),
            &format!("line 2: the price of USD is not a decimal number greater than zero: `{figure}`"),
        );
    }
    for (units, expected) in [
        ("0", "line 3: JPY is quoted for `0` units, which is no number of them"),
        ("-100", "line 3: JPY is quoted for `-100` units, which is no number of them"),
        ("1.5", "line 3: JPY is quoted for `1.5` units, which is no number of them"),
        ("x", "line 3: JPY is quoted for `x` units, which is no number of them"),
        ("7", "line 3: the price of 7 JPY is 55.7455, which has no exact price of one"),
    ] {
        check(&text.replace("<Nominal>100<", &format!("<Nominal>{units}<")), expected);
    }
}

#[test]
fn figures_that_contradict_the_file() {
    let replaced = |text: &str, from: &str, to: &str| {
        let changed = text.replace(from, to);
        assert_ne!(changed, text, "{from}");
        told(changed.as_bytes(), None)
    };
    for (text, from, to, expected) in [
        (HOST, "\"EUR\": 1,", "\"EUR\": 1.1,", "EUR is the base, so its rate is 1 and not 1.1"),
        (FIXER, "\"GBP\"", "\"USD\"", "line 1: it is damaged"),
        (FRANKFURTER, "1.0,\"base", "100,\"base", "its rates are for 100 SEK"),
        (FRANKFURTER, "\"SEK\"", "\"XXX\"", "`XXX` is not a currency of ISO 4217"),
        (
            FRANKFURTER,
            "\"SEK\"",
            "\"DEM\"",
            "`DEM` is not a currency of ISO 4217 any more: EUR took the place of DEM",
        ),
        (FRANKFURTER, "\"SEK\"", "7", "`base` is not a text: 7"),
        (FRANKFURTER, "2026-09-04", "2026-09-31", "`2026-09-31` is not a day"),
        (FRANKFURTER, "{\"EUR\":0.0911,\"JPY\":16.1}", "[1]", "`rates` is not an object: [1]"),
        (FRANKFURTER, "{\"EUR\":0.0911,\"JPY\":16.1}", "{}", "it holds no rates"),
        (FRANKFURTER_SERIES, "\"2026-09-03\":", "\"2026-09-04\":", "2026-09-04 is there twice"),
        (FRANKFURTER_SERIES, "\"2026-09-03\":", "\"yesterday\":", "`yesterday` is not a day"),
        (
            FRANKFURTER_ROWS,
            "\"EUR\",\"quote\":\"JPY\"",
            "\"USD\",\"quote\":\"JPY\"",
            "its rates count from EUR and from USD",
        ),
        (FRANKFURTER_ROWS, "\"quote\":\"JPY\"", "\"quote\":\"USD\"", "USD is there twice on 2026-09-04"),
        (OPEN, "1399748450", "0", "its `timestamp` is no moment"),
        (OPEN, "1399748450", "1e99", "its `timestamp` is no moment"),
        (HOST_PAIRS, "USDEUR", "EURUSD", "the pair EURUSD does not begin with USD"),
        (FLOAT, "\"code\":\"USD\"", "\"code\":\"SEK\"", "the entry `usd` is of SEK"),
        (FLOAT, "\"name\":\"Euro\",\"rate\":1.1631957114823", "\"name\":\"Euro\"", "EUR has no rate"),
        (FLOAT, "Sat, 13 Jan 2024 11:55:01 GMT", "yesterday", "`yesterday` is not a day"),
        (FLOAT_XML, "<targetCurrency>IDR", "<targetCurrency>EUR", "line 5: EUR is there twice on 2024-01-13"),
        (
            FLOAT_XML,
            "15,543.20",
            "15,543",
            "line 5: the rate of IDR is not a decimal number greater than zero",
        ),
        (
            FLOAT_XML,
            "15,543.20",
            "15,54.20",
            "line 5: the rate of IDR is not a decimal number greater than zero",
        ),
        (
            BNR,
            "<OrigCurrency>RON",
            "<OrigCurrency>ROL",
            "line 3: `ROL` is not a currency of ISO 4217 any more",
        ),
        (BNR, "date=\"2016-12-02\"", "date=\"2004-12-02\"", "RON was not what it is today on 2004-12-02"),
        (BNR, "currency=\"HUF\"", "currency=\"EUR\"", "line 4: EUR is there twice on 2016-12-02"),
        (BNR, "4.5125", "4.5&a;125", "line 3: it is damaged or cut short"),
        (CNB, "05.04.2016", "31.02.2016", "line 1: `31.02.2016` is not a day"),
        (CNB, "množství", "amount", "line 2: its headings are not known: země|měna|amount|kód|kurz"),
        (
            CNB,
            "|27,035",
            "|27,035|1",
            "line 3: it is damaged or cut short: the line has 6 fields, and 5 headings",
        ),
        (
            CNB,
            "27,035",
            "27.035",
            "line 3: the price of EUR is not a decimal number greater than zero: `27.035`",
        ),
        (LONG_CSV, "JPY", "USD", "line 3: USD is there twice on 2026-10-30"),
        (LONG_CSV, "EUR,JPY", "SEK,JPY", "line 3: its rates count from EUR and from SEK"),
        (LONG_CSV, ",rate", "", "line 1: its columns are not known: date,base,currency"),
        (LONG_CSV, "currency,rate", "currency,rate,rate", "line 1: rate has two columns"),
        (
            WIDE_CSV,
            "base,",
            "",
            "line 2: it is damaged or cut short: the line has 4 fields, and the first has 3",
        ),
        (WIDE_CSV, "2026-10-29", "2026-10-30", "line 3: 2026-10-30 is there twice"),
        (TOML, "80.5", "-80.5", "line 6: the rate of USD must be greater than zero"),
        (TOML, "\"80.5\"", "80.5", "line 6: the rate of USD must be an exact decimal in quotes"),
    ] {
        let said = replaced(text, from, to);
        assert!(
            said.starts_with(expected) || from == "\"GBP\"" && said.contains("USD is there twice"),
            "{said}"
        );
    }
}

#[test]
fn errors_in_place_of_rates() {
    for (text, said) in [
        (
            "{\n \"error\": true, \"status\": 403, \"message\": \"not_allowed\", \"description\": \"Not Allowed\"}",
            "403, not_allowed, Not Allowed",
        ),
        (
            r#"{"success": false, "error": {"code": 101, "type": "invalid_access_key", "info": "No key."}}"#,
            "101, invalid_access_key, No key.",
        ),
        (r#"{"message":"not found"}"#, "not found"),
        (r#"{"success": false, "rates": {"USD": 1}, "base": "EUR"}"#, ""),
    ] {
        check(text, &format!("the provider answered with an error instead of rates: {said}"));
    }
    check(r#"{"success": true}"#, "it has no `rates`");
}

#[test]
fn bombs_of_xml_and_json() {
    for file in [cbr(), tcmb(), BNR.into(), FLOAT_XML.into()] {
        let text = String::from_utf8_lossy(&file).into_owned();
        let text = text.replace("windows-1251", "utf-8").replace("ISO-8859-9", "utf-8");
        let bomb = "?>\n<!DOCTYPE e [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;\">]>";
        let said = told(text.replacen("?>", bomb, 1).as_bytes(), None);
        assert!(said.ends_with("it has a document type definition, which no list of rates needs"), "{said}");
        let end = text.rfind("</").unwrap();
        let deep = format!("{}{}", &text[..end], "<a>".repeat(1_000_000));
        let said = told(deep.as_bytes(), None);
        assert!(said.contains("more elements, or deeper ones"), "{said}");
        let wide = format!("{}{}", &text[..end], "<a/>".repeat(300_000));
        assert!(told(wide.as_bytes(), None).contains("more elements, or deeper ones"));
        let more = format!("{text}<a/>");
        assert!(told(more.as_bytes(), None).contains("there is something behind its end"));
    }
    let deep = "[".repeat(1_000_000);
    let said = told(FIXER.replace("0.8828", &deep).as_bytes(), None);
    assert!(said.starts_with("line 2: it is damaged or cut short"));
    let closed = format!("{deep}{}", "]".repeat(1_000_000));
    let said = told(FIXER.replace("0.8828", &closed).as_bytes(), None);
    assert!(said.starts_with("the rate of GBP is not a decimal number greater than zero: `[[["), "{said}");
    let many: String = (0..60_000).map(|i| format!("\"X{i}\":1,")).collect();
    let said = told(FIXER.replace("\"GBP\"", &format!("{many}\"GBP\"")).as_bytes(), None);
    assert!(said.contains("more keys than any list of rates"), "{said}");
    let some: String = (0..100).map(|i| format!("\"X{i}\":1,")).collect();
    let noted = told(FIXER.replace("\"GBP\"", &format!("{some}\"GBP\"")).as_bytes(), None);
    assert!(noted.ends_with("note: 60 more codes are not currencies of ISO 4217 today"), "{noted}");
}

#[test]
fn encodings_that_are_not_what_is_declared() {
    let file = cbr();
    let utf8 = String::from_utf8_lossy(&file).replace("windows-1251", "utf-8");
    assert!(told(utf8.as_bytes(), None).contains("1 USD = 63.3028"));
    let mut declared = b"<?xml version=\"1.0\" encoding=\"utf-8\"?>".to_vec();
    declared.extend_from_slice(&file[file.iter().position(|b| *b == b'\n').unwrap()..]);
    assert_eq!(told(&declared, None), "line 2: the text is not UTF-8");
    check(&utf8.replace("utf-8", "ebcdic"), "its text has an encoding that is not known");
}

#[test]
fn a_base_that_must_be_said() {
    let two = FLOAT.replace("\"jpy\":{\"code\":\"JPY\"", "\"sek\":{\"code\":\"SEK\"");
    check(&two, "FloatRates' JSON does not say which currency its rates count from");
    assert!(told(two.as_bytes(), Some("GBP")).starts_with("FloatRates\n2024-01-13 1 GBP = "));
    let csv = "date,currency,rate\n2026-10-30,USD,1.1172\n";
    check(csv, "line 2: it does not say which currency its rates count from");
    assert_eq!(told(csv.as_bytes(), Some("EUR")), "a CSV file\n2026-10-30 1 EUR = 1.1172 USD");
    let contradicted = told(FIXER.as_bytes(), Some("USD"));
    assert_eq!(contradicted, "its figures count from EUR, not from USD");
}

#[test]
fn days_that_nobody_can_know() {
    let import = import(FIXER.as_bytes(), "test", None).unwrap();
    let day = |text: &str| text.parse().unwrap();
    assert!(import.clone().known_on(day("2018-02-07")).is_ok(), "tomorrow's, and those after holidays");
    assert_eq!(
        import.known_on(day("2018-02-06")).unwrap_err().to_string(),
        "it has rates of 2018-02-22, and today is 2018-02-06"
    );
}

#[test]
fn our_own_snapshots_say_what_they_said() {
    let text = TOML.replace("base", "origin = \"cbr.xml\"\ndigest = \"blake3:00\"\nbase");
    assert_eq!(import(text.as_bytes(), "copy.toml", None).unwrap().snapshots[0].to_toml(), text);
    let new = import(TOML.as_bytes(), "copy.toml", None).unwrap();
    assert_eq!(new.snapshots[0].origin.as_deref(), Some("copy.toml"));
}

proptest::proptest! {
    #[test]
    fn nothing_panics(which in 0usize..17, at: u16, bytes: Vec<u8>, tail in "\\PC{0,40}") {
        let files = files();
        let whole = &files[which % files.len()].0;
        let at = usize::from(at) % whole.len();
        let mixed = [&whole[..at], tail.as_bytes(), &bytes, &whole[at..]].concat();
        let _ = import(&mixed, "test", None);
    }
}
