//! What pages have in common that commands write for people: a head with facts, a stylesheet, light and dark. They need no
//! script and nothing from elsewhere.

use std::fmt::{self, Write as _};

use pulldown_cmark_escape::{FmtWriter, escape_html};

/// The head of the file. `style` is added to what all pages have.
pub fn begin(page: &mut String, title: &str, style: &str) -> fmt::Result {
    write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{}{style}</style>\n</head>\n<body>\n",
        include_str!("page/style.css"),
        title = Text(title),
    )
}

/// The head that people see; `main` begins below it.
pub fn head(page: &mut String, title: &str, facts: &[(&str, String)]) -> fmt::Result {
    write!(page, "<header>\n<h1>{}</h1>\n<dl class=\"facts\">\n", Text(title))?;
    for (name, value) in facts {
        writeln!(page, "<div><dt>{name}</dt><dd>{value}</dd></div>", value = Text(value))?;
    }
    page.push_str("</dl>\n</header>\n<main>\n");
    Ok(())
}

/// `foot` is HTML.
pub fn end(page: &mut String, foot: &str) -> fmt::Result {
    let version = env!("CARGO_PKG_VERSION");
    write!(page, "</main>\n<footer><p>Tradewind {version}. {foot}</p></footer>\n</body>\n</html>\n")
}

/// A part as per cent, short: 0.5 is "50".
pub struct Per(pub f64);

impl fmt::Display for Per {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.4}", self.0 * 100.0);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// A text, escaped.
pub struct Text<'t>(pub &'t str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape_html(FmtWriter(f), self.0)
    }
}

/// The smallest of 1, 2, 5, 10, 20 … times a power of ten that is not below a number.
pub fn round_up(number: f64) -> f64 {
    if !(number > 0.0 && number.is_finite()) {
        return 1.0;
    }
    let power = 10f64.powf(number.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|n| *n >= number * 0.999_999).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_round() {
        for (number, up) in [(0.03, 0.05), (1.0, 1.0), (1.2, 2.0), (73.0, 100.0), (0.0, 1.0), (f64::NAN, 1.0)]
        {
            assert!((round_up(number) - up).abs() < 1e-9, "{number}: {}", round_up(number));
        }
    }
}
