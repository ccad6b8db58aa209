//! From the text of `rates/<date>.toml` to a snapshot, or to everything that is wrong with it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::FxSnapshot;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText, did_you_mean};
use crate::money::{Currency, parse_amount};
use crate::rates::choose::snapshot_date;

const KEYS: [&str; 8] = ["source", "origin", "digest", "fetched_at", "base", "date", "rates", "prices"];

impl FxSnapshot {
    /// Reads a snapshot's file. All that is wrong is put into `found`; there is a snapshot when none of it is an
    /// error. (An unknown currency is only a warning: nothing can be sold in it.)
    pub fn parse(source: &Arc<SourceText>, found: &mut Diagnostics) -> Option<FxSnapshot> {
        let mut file = File { source, found, sound: true };
        let snapshot = file.read(|file, date, span| file.named_after(date, span));
        snapshot.filter(|_| file.sound)
    }

    /// The same of a text that is not in its place yet, and may be called anything.
    pub fn parse_unfiled(source: &Arc<SourceText>, found: &mut Diagnostics) -> Option<FxSnapshot> {
        let mut file = File { source, found, sound: true };
        let snapshot = file.read(|_, _, _| true);
        snapshot.filter(|_| file.sound)
    }

    /// The line, from 1, on which a snapshot's file states a currency.
    pub fn line(text: &str, currency: Currency) -> Option<usize> {
        let table = DeTable::parse(text).ok()?;
        let stated = |table: &DeTable, name: &str| {
            let figures = table.get(name)?.get_ref().as_table()?;
            let key = figures.keys().find(|key| key.get_ref() == currency.code())?;
            Some(1 + text[..key.span().start].matches('\n').count())
        };
        stated(table.get_ref(), "rates").or_else(|| stated(table.get_ref(), "prices"))
    }
}

struct File<'a> {
    source: &'a Arc<SourceText>,
    found: &'a mut Diagnostics,
    /// No error was found yet.
    sound: bool,
}

impl File<'_> {
    /// `checks_name` judges the day beside the file's name.
    fn read(&mut self, checks_name: fn(&mut Self, Date, Range<usize>) -> bool) -> Option<FxSnapshot> {
        let source = self.source;
        let table = match DeTable::parse(&source.text) {
            Ok(table) => table.into_inner(),
            Err(e) => {
                self.error(Code::Toml, e.span().unwrap_or(0..0), format!("not TOML: {}", e.message()), None);
                return None;
            }
        };
        self.unknown_keys(&table);
        let source = self.text(&table, "source");
        let origin = self.optional_text(&table, "origin");
        let digest = self.optional_text(&table, "digest");
        let fetched_at = self.fetched_at(&table);
        let base = self.base(&table);
        let date = self.date(&table);
        let date = date.filter(|(date, span)| checks_name(self, *date, span.clone())).map(|(date, _)| date);
        // A source that quotes prices has no rates, and the other way round.
        let prices = table.contains_key("prices").then(|| self.figures(&table, "prices", base));
        let rates = match prices {
            Some(_) if !table.contains_key("rates") => Some(BTreeMap::new()),
            _ => self.figures(&table, "rates", base),
        };
        let (rates, prices) = (rates?, prices.unwrap_or(Some(BTreeMap::new()))?);
        if let Some(both) = rates.keys().find(|currency| prices.contains_key(currency)) {
            let span = self.key(&table, "prices", *both);
            let hint = "keep the figure that the source states".to_owned();
            self.error(Code::BadSnapshot, span, format!("{both} has a rate and a price"), Some(hint));
        }
        let source = source?;
        Some(FxSnapshot { date: date?, base: base?, source, origin, digest, fetched_at, rates, prices })
    }

    fn unknown_keys(&mut self, table: &DeTable) {
        for key in table.keys().filter(|key| !KEYS.contains(&&**key.get_ref())) {
            let name = key.get_ref();
            self.error(
                Code::UnknownKey,
                key.span(),
                format!("unknown key `{name}`"),
                did_you_mean(name, KEYS),
            );
        }
    }

    fn required<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<&'t Spanned<DeValue<'i>>> {
        let value = table.get(key);
        if value.is_none() {
            self.error(Code::MissingKey, 0..0, format!("the snapshot has no `{key}`"), None);
        }
        value
    }

    fn text(&mut self, table: &DeTable, key: &str) -> Option<String> {
        self.required(table, key)?;
        self.optional_text(table, key)
    }

    fn optional_text(&mut self, table: &DeTable, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = value.get_ref().as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            self.error(Code::BadSnapshot, value.span(), format!("`{key}` must be a text"), None);
        }
        text.map(str::to_owned)
    }

    fn fetched_at(&mut self, table: &DeTable) -> Option<Timestamp> {
        let value = table.get("fetched_at")?;
        let moment = value.get_ref().as_datetime().and_then(|moment| moment.to_string().parse().ok());
        if moment.is_none() {
            let hint = "write it without quotes: fetched_at = 2026-10-30T15:10:00Z".to_owned();
            let message = "`fetched_at` must be a moment, with its offset from UTC";
            self.error(Code::BadSnapshot, value.span(), message, Some(hint));
        }
        moment
    }

    /// Where a currency stands in a table of figures.
    fn key(&self, table: &DeTable, name: &str, currency: Currency) -> Range<usize> {
        let figures = table.get(name).and_then(|value| value.get_ref().as_table());
        let mut keys = figures.into_iter().flat_map(DeTable::keys);
        keys.find(|key| key.get_ref() == currency.code()).map_or(0..0, Spanned::span)
    }

    fn base(&mut self, table: &DeTable) -> Option<Currency> {
        let code = self.text(table, "base")?;
        let base = code.parse().ok();
        if base.is_none() {
            let message = format!("`{code}` is not a currency of ISO 4217");
            self.error(Code::UnknownCurrency, table["base"].span(), message, in_capitals(&code));
        }
        base
    }

    fn date(&mut self, table: &DeTable) -> Option<(Date, Range<usize>)> {
        let value = self.required(table, "date")?;
        let Some(date) = value.get_ref().as_datetime().and_then(local_date) else {
            let hint = "write it without quotes and without a time: date = 2026-10-30".to_owned();
            self.error(Code::BadSnapshot, value.span(), "`date` must be a day", Some(hint));
            return None;
        };
        Some((date, value.span()))
    }

    fn named_after(&mut self, date: Date, span: Range<usize>) -> bool {
        let Some(named) = snapshot_date(&self.source.path) else {
            let hint = format!("name the file {date}.toml");
            self.error(Code::BadSnapshot, span, "the file is not named after its day", Some(hint));
            return false;
        };
        if named != date {
            let message = format!("the rates are of {date}, but the file is named after {named}");
            let hint = format!("name the file {date}.toml, or correct the date");
            self.error(Code::BadSnapshot, span, message, Some(hint));
        }
        named == date
    }

    /// The figures of `rates` or `prices`.
    fn figures(
        &mut self,
        table: &DeTable,
        name: &str,
        base: Option<Currency>,
    ) -> Option<BTreeMap<Currency, Decimal>> {
        let value = self.required(table, name)?;
        let Some(listed) = value.get_ref().as_table() else {
            let hint = format!("write [{name}] on a line of its own, and the {name} below it");
            self.error(Code::BadSnapshot, value.span(), format!("`{name}` must be a table"), Some(hint));
            return None;
        };
        let mut figures = BTreeMap::new();
        for (code, figure) in listed {
            let Ok(currency) = code.get_ref().parse::<Currency>() else {
                let message =
                    format!("`{}` is not a currency of ISO 4217; its rate is ignored", code.get_ref());
                let place = Place::Span(self.source.clone(), code.span());
                let warning = Diagnostic::warning(Code::UnknownCurrency, place, message);
                self.found.push(warning.maybe_hint(in_capitals(code.get_ref())));
                continue;
            };
            let Some(rate) = self.rate(currency, figure) else { continue };
            if base == Some(currency) {
                if rate != Decimal::ONE {
                    let message = format!("{currency} is the base, so its rate is 1 and not {rate}");
                    let hint = "remove the line, or correct `base`".to_owned();
                    self.error(Code::BadSnapshot, figure.span(), message, Some(hint));
                }
                continue;
            }
            figures.insert(currency, rate);
        }
        Some(figures)
    }

    fn rate(&mut self, currency: Currency, figure: &Spanned<DeValue>) -> Option<Decimal> {
        let (message, hint) = match figure.get_ref() {
            DeValue::String(text) => match parse_amount(text) {
                Some(rate) if rate > Decimal::ZERO => return Some(rate),
                Some(_) => (format!("the rate of {currency} must be greater than zero"), None),
                None => (
                    format!("the rate of {currency} is not a plain decimal number: `{text}`"),
                    Some("digits with one point at most, like \"1.1572\"".to_owned()),
                ),
            },
            // An unquoted number would pass through a float in most tools that read it.
            value => (
                format!("the rate of {currency} must be an exact decimal in quotes"),
                in_quotes(currency, value),
            ),
        };
        self.error(Code::BadSnapshot, figure.span(), message, hint);
        None
    }

    fn error(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, hint: Option<String>) {
        self.sound = false;
        let place = Place::Span(self.source.clone(), span);
        self.found.push(Diagnostic::error(code, place, message).maybe_hint(hint));
    }
}

fn in_quotes(currency: Currency, value: &DeValue) -> Option<String> {
    let number = match value {
        DeValue::Float(number) => number.as_str(),
        DeValue::Integer(number) => number.as_str(),
        _ => return None,
    };
    parse_amount(number).map(|rate| format!("write {currency} = \"{rate}\""))
}

fn in_capitals(code: &str) -> Option<String> {
    let capitals: Currency = code.to_ascii_uppercase().parse().ok()?;
    Some(format!("write `{capitals}`: codes of currencies are in capital letters"))
}

fn local_date(value: &toml::value::Datetime) -> Option<Date> {
    let (Some(date), None, None) = (value.date, value.time, value.offset) else { return None };
    Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "source = \"s\"\nbase = \"EUR\"\ndate = 2026-10-30\n";

    /// "line:column severity code: message", one per line, and whether there is a snapshot all the same.
    fn check(text: &str, expected: &str) {
        let mut found = Diagnostics::default();
        let snapshot = FxSnapshot::parse(&SourceText::new("rates/2026-10-30.toml", text), &mut found);
        found.sort();
        let said: Vec<_> = found
            .iter()
            .map(|d| {
                let (line, column) = d.position().unwrap();
                let hint = d.hint.as_deref().map_or(String::new(), |h| format!(" ({h})"));
                format!("{line}:{column} {}: {}{hint}", d.code.name(), d.message)
            })
            .collect();
        assert_eq!(said.join("\n"), expected, "{text}");
        assert_eq!(snapshot.is_some(), found.errors() == 0, "{text}");
    }

    fn check_rates(rates: &str, expected: &str) {
        check(&format!("{HEAD}[rates]\n{rates}\n"), expected);
    }

    #[test]
    fn a_hand_written_snapshot_needs_no_origin() {
        check_rates("USD = \"1.1\"", "");
        check_rates("", "");
    }

    #[test]
    fn the_base_may_be_listed_as_one() {
        check_rates("EUR = \"1.000\"", "");
        check_rates(
            "EUR = \"1.01\"",
            "5:7 invalid-rates: EUR is the base, so its rate is 1 and not 1.01 (remove the line, or correct `base`)",
        );
    }

    #[test]
    fn a_rate_is_a_positive_decimal_in_quotes() {
        for (rate, expected) in [
            ("\"0\"", "the rate of USD must be greater than zero"),
            ("\"0.000\"", "the rate of USD must be greater than zero"),
            ("\"-1.1\"", "the rate of USD must be greater than zero"),
            (
                "\"NaN\"",
                "the rate of USD is not a plain decimal number: `NaN` (digits with one point at most, like \"1.1572\")",
            ),
            (
                "\"1,1\"",
                "the rate of USD is not a plain decimal number: `1,1` (digits with one point at most, like \"1.1572\")",
            ),
            (
                "\"1e3\"",
                "the rate of USD is not a plain decimal number: `1e3` (digits with one point at most, like \"1.1572\")",
            ),
            ("1.10", "the rate of USD must be an exact decimal in quotes (write USD = \"1.10\")"),
            ("2", "the rate of USD must be an exact decimal in quotes (write USD = \"2\")"),
            ("nan", "the rate of USD must be an exact decimal in quotes"),
            ("1e400", "the rate of USD must be an exact decimal in quotes"),
            ("[1]", "the rate of USD must be an exact decimal in quotes"),
        ] {
            check_rates(&format!("USD = {rate}"), &format!("5:7 invalid-rates: {expected}"));
        }
    }

    #[test]
    fn unknown_currencies_are_warnings() {
        check_rates(
            "XAU = \"0.0003\"\nusd = \"1.1\"\nUSD = \"1.2\"",
            "5:1 unknown-currency: `XAU` is not a currency of ISO 4217; its rate is ignored\n\
             6:1 unknown-currency: `usd` is not a currency of ISO 4217; its rate is ignored \
             (write `USD`: codes of currencies are in capital letters)",
        );
    }

    #[test]
    fn a_currency_is_listed_once() {
        check_rates("USD = \"1.1\"\nUSD = \"1.1\"", "6:1 invalid-toml: not TOML: duplicate key");
    }

    #[test]
    fn every_missing_or_unknown_key_is_reported() {
        check(
            "",
            "1:1 missing-key: the snapshot has no `base`\n\
             1:1 missing-key: the snapshot has no `date`\n\
             1:1 missing-key: the snapshot has no `rates`\n\
             1:1 missing-key: the snapshot has no `source`",
        );
        check(
            &format!("sorce = 1\n{HEAD}rates = \"none\"\n"),
            "1:1 unknown-key: unknown key `sorce` (did you mean `source`?)\n\
             5:9 invalid-rates: `rates` must be a table (write [rates] on a line of its own, and the rates below it)",
        );
        check(
            "source = \" \"\nbase = \"eur\"\norigin = 3\ndate = 2026-10-30\n[rates]",
            "1:10 invalid-rates: `source` must be a text\n\
             2:8 unknown-currency: `eur` is not a currency of ISO 4217 \
             (write `EUR`: codes of currencies are in capital letters)\n\
             3:10 invalid-rates: `origin` must be a text",
        );
    }

    #[test]
    fn the_date_is_the_days_of_the_file_name() {
        let dated = |date: &str| format!("source = \"s\"\nbase = \"EUR\"\ndate = {date}\n[rates]\n");
        check(
            &dated("2026-10-29"),
            "3:8 invalid-rates: the rates are of 2026-10-29, but the file is named after 2026-10-30 \
             (name the file 2026-10-29.toml, or correct the date)",
        );
        for other in ["\"2026-10-30\"", "2026-10-30T10:00:00Z", "10:00:00", "20261030"] {
            check(
                &dated(other),
                "3:8 invalid-rates: `date` must be a day \
                 (write it without quotes and without a time: date = 2026-10-30)",
            );
        }
        let mut found = Diagnostics::default();
        let text = SourceText::new("rates/latest.toml", dated("2026-10-30"));
        assert_eq!(FxSnapshot::parse(&text, &mut found), None);
        assert_eq!(found.iter().next().unwrap().hint.as_deref(), Some("name the file 2026-10-30.toml"));
    }

    #[test]
    fn a_currency_is_quoted_one_way_round() {
        check(&format!("{HEAD}[prices]\nUSD = \"0.9\"\n"), "");
        check(
            &format!("{HEAD}[rates]\nUSD = \"1.1\"\n[prices]\nUSD = \"0.9\"\n"),
            "7:1 invalid-rates: USD has a rate and a price (keep the figure that the source states)",
        );
        check(
            &format!("{HEAD}prices = 1\n"),
            "4:10 invalid-rates: `prices` must be a table \
             (write [prices] on a line of its own, and the prices below it)",
        );
    }

    #[test]
    fn a_download_has_its_moment() {
        check(&format!("{HEAD}fetched_at = 2026-10-30T15:10:00Z\n[rates]\n"), "");
        for other in ["\"2026-10-30T15:10:00Z\"", "2026-10-30T15:10:00", "2026-10-30"] {
            check(
                &format!("{HEAD}fetched_at = {other}\n[rates]\n"),
                "4:14 invalid-rates: `fetched_at` must be a moment, with its offset from UTC \
                 (write it without quotes: fetched_at = 2026-10-30T15:10:00Z)",
            );
        }
    }

    #[test]
    fn a_figure_is_found_by_its_line() {
        let text = format!("{HEAD}[rates]\nUSD = \"1.1\"\n[prices]\nGBP = \"1.2\"\n");
        let line = |code: &str| FxSnapshot::line(&text, code.parse().unwrap());
        assert_eq!((line("USD"), line("GBP"), line("JPY")), (Some(5), Some(7), None));
    }

    #[test]
    fn what_is_not_toml_is_one_error() {
        check("<html>", "1:7 invalid-toml: not TOML: key with no value, expected `=`");
    }
}
