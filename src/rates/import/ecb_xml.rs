//! The ECB's XML: eurofxref-daily.xml, and the 90 days and the history in the same form.
//!
//! `Envelope` holds a `Cube`, which holds a `Cube time` per day, which holds a `Cube currency rate` per currency.

use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::days::excerpt;
use super::error::{ImportError, bad_content, damaged};
use super::{Days, Provider, beginning, utf8};
use crate::money::Currency;
use crate::rates::choose::iso_date;

pub(super) const SOURCE: &str = "European Central Bank, euro foreign exchange reference rates";

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    start.starts_with('<') && start.contains("Envelope") && start.contains("/eurofxref")
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let text = utf8(bytes)?;
    let mut file = File { days: Days::new(SOURCE, Currency::EUR), depth: 0, day: None };
    let mut reader = Reader::from_str(text);
    loop {
        let start = reader.buffer_position();
        let event = reader.read_event().map_err(damaged);
        let going_on = event.and_then(|event| file.take(&event));
        if !going_on.map_err(|error| error.at(line(text, start)))? {
            return Ok(file.days);
        }
    }
}

struct File {
    days: Days,
    /// How many elements are open.
    depth: usize,
    /// The open day, and how many elements are open around it.
    day: Option<(Date, usize)>,
}

impl File {
    /// Takes in the next piece of the file; false when it was the last.
    fn take(&mut self, event: &Event) -> Result<bool, ImportError> {
        match event {
            // The one place where XML can define entities, and with them a bomb. The ECB's files have none.
            Event::DocType(_) => {
                let what = "it has a document type definition, which no list of rates needs";
                return Err(ImportError::new(what, "check where the file comes from"));
            }
            Event::Start(element) => {
                self.element(element)?;
                self.depth += 1;
            }
            Event::Empty(element) => {
                self.element(element)?;
                self.close();
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                self.close();
            }
            Event::Eof if self.depth > 0 => return Err(damaged("the XML ends too early")),
            Event::Eof => return Ok(false),
            _ => {}
        }
        Ok(true)
    }

    fn element(&mut self, element: &BytesStart) -> Result<(), ImportError> {
        if element.local_name().as_ref() != "Cube" {
            return Ok(());
        }
        let (mut time, mut currency, mut rate) = (None, None, None);
        for attribute in element.attributes() {
            let attribute = attribute.map_err(damaged)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(damaged)?;
            match attribute.key.as_ref() {
                "time" => time = Some(value),
                "currency" => currency = Some(value),
                "rate" => rate = Some(value),
                _ => {}
            }
        }
        match (time, currency, rate, self.day) {
            (Some(time), None, None, None) => {
                let date = iso_date(&time);
                let date = date.ok_or_else(|| bad_content(format!("`{}` is not a day", excerpt(&time))))?;
                self.day = Some((date, self.depth));
                self.days.begin(date)
            }
            (None, Some(currency), Some(rate), Some((date, _))) => self.days.put(date, &currency, &rate),
            (None, None, None, None) => Ok(()),
            (None, Some(currency), Some(_), None) => {
                Err(bad_content(format!("the rate of {} belongs to no day", excerpt(&currency))))
            }
            _ => Err(bad_content("a `Cube` must have either a time, or a currency and a rate")),
        }
    }

    /// An element was closed: the day, if it was its.
    fn close(&mut self) {
        self.day = self.day.filter(|(_, depth)| *depth != self.depth);
    }
}

/// The line, from 1, of what begins at or after an offset.
fn line(text: &str, offset: u64) -> usize {
    let offset = usize::try_from(offset).map_or(text.len(), |offset| offset.min(text.len()));
    1 + text.as_bytes()[..offset].iter().filter(|b| **b == b'\n').count()
}
