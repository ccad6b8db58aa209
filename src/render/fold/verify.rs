//! Both ways side by side: a page of folded templates must be what it is when each include is rendered on it.

use tera::{Context, Tera};

use crate::diag::{Code, Diagnostic, Place};

/// A market's templates as they were before folding, and what was folded of them.
pub struct Unfolded {
    tera: Tera,
    /// By name, the text in its place.
    folded: Vec<(String, String)>,
}

impl Unfolded {
    pub fn new(tera: Tera, folded: Vec<(String, String)>) -> Self {
        Self { tera, folded }
    }

    /// What is wrong with a page that was rendered with folded templates: its bytes, or none if it could not be.
    /// `place` is where a template lies, `url` the page's address.
    pub fn compare(
        &self,
        template: &str,
        context: &Context,
        page: Option<&[u8]>,
        url: &str,
        place: impl Fn(&str) -> Place,
    ) -> Option<Diagnostic> {
        let whole = render(&self.tera, template, context);
        let difference = difference(page, whole.as_deref())?;
        let name = self.culprit(template, context, whole.as_deref()).unwrap_or(template);
        let message = format!("rendered once per market, the template `{name}` gives a page another text");
        Some(Diagnostic::error(Code::FoldDiffers, place(name), message).hint(format!(
            "{url} differs {difference}. The fault is Tradewind's: build with --fold off, and tell its authors."
        )))
    }

    /// The template that makes the difference, if one does so alone.
    fn culprit(&self, template: &str, context: &Context, whole: Option<&[u8]>) -> Option<&str> {
        let alone = |(name, source): &&(String, String)| {
            let mut tera = self.tera.clone();
            tera.add_raw_template(name, source).is_err()
                || difference(render(&tera, template, context).as_deref(), whole).is_some()
        };
        self.folded.iter().find(alone).map(|(name, _)| name.as_str())
    }
}

fn render(tera: &Tera, template: &str, context: &Context) -> Option<Vec<u8>> {
    let mut page = Vec::new();
    tera.render_to(template, context, &mut page).ok().map(|()| page)
}

/// Where two renderings of a page part, in words; none where they do not.
fn difference(folded: Option<&[u8]>, whole: Option<&[u8]>) -> Option<String> {
    let (folded, whole) = match (folded, whole) {
        (Some(folded), Some(whole)) => (folded, whole),
        (None, None) => return None,
        (Some(_), None) => return Some("in that only the folded page can be rendered".to_owned()),
        (None, Some(_)) => return Some("in that only the other can be rendered".to_owned()),
    };
    if folded == whole {
        return None;
    }
    let (mut folded, mut whole) = (folded.split(|b| *b == b'\n'), whole.split(|b| *b == b'\n'));
    let mut number = 1;
    loop {
        match (folded.next(), whole.next()) {
            (Some(a), Some(b)) if a == b => number += 1,
            (a, b) => {
                let (a, b) = parting(a.unwrap_or_default(), b.unwrap_or_default());
                return Some(format!("in line {number}: “{a}” instead of “{b}”"));
            }
        }
    }
}

/// Two lines from a little before the place where they part, as far as they fit a message.
fn parting(a: &[u8], b: &[u8]) -> (String, String) {
    const BEFORE: usize = 20;
    const SHOWN: usize = 60;
    let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let start = same.saturating_sub(BEFORE);
    let piece = |line: &str| {
        let mut piece: String = line.chars().skip(start).take(SHOWN).collect();
        if start > 0 {
            piece.insert(0, '…');
        }
        if line.chars().count() > start + SHOWN {
            piece.push('…');
        }
        piece
    };
    (piece(&a), piece(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_renderings_are_compared_line_by_line() {
        let long = |end: &str| format!("a\n{}{end}{}", "x".repeat(100), "y".repeat(100));
        for (folded, whole, said) in [
            (Some("a\nb\n"), Some("a\nb\n"), None),
            (None, None, None),
            (Some("a\nb\nc"), Some("a\nB\nC"), Some("in line 2: “b” instead of “B”")),
            (Some("a\n"), Some("a\nb"), Some("in line 2: “” instead of “b”")),
            (Some("a"), Some("a\n"), Some("in line 2: “” instead of “”")),
            (Some("grün"), Some("grau"), Some("in line 1: “grün” instead of “grau”")),
            (
                Some(&*long("1")),
                Some(&*long("2")),
                Some(
                    "in line 2: “…xxxxxxxxxxxxxxxxxxxx1yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…” instead of \
                     “…xxxxxxxxxxxxxxxxxxxx2yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…”",
                ),
            ),
            (Some("a"), None, Some("in that only the folded page can be rendered")),
            (None, Some("a"), Some("in that only the other can be rendered")),
        ] {
            let found = difference(folded.map(str::as_bytes), whole.map(str::as_bytes));
            assert_eq!(found.as_deref(), said);
        }
    }

    /// Folded by hand, and wrongly: the text of one page is put on another.
    #[test]
    fn a_wrong_fold_is_found_and_named() {
        let mut tera = Tera::default();
        let templates = [
            ("page.html", "{% include '_right.html' %}\n{% include '_wrong.html' %}\n"),
            ("_right.html", "the market"),
            ("_wrong.html", "<p>{{ page }}</p>"),
        ];
        tera.add_raw_templates(templates).unwrap();
        let folded = [("_right.html", "the market"), ("_wrong.html", "<p>mug</p>")];
        let folded = folded.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec();
        let unfolded = Unfolded::new(tera.clone(), folded.clone());
        tera.add_raw_templates(folded).unwrap();
        let compare = |page: &str| {
            let mut context = Context::new();
            context.insert("page", page);
            let folded = render(&tera, "page.html", &context);
            let url = format!("/de/{page}/");
            unfolded
                .compare("page.html", &context, folded.as_deref(), &url, |name| Place::File(name.to_owned()))
        };
        assert_eq!(compare("mug"), None);
        let found = compare("jug").unwrap();
        assert_eq!((found.code, found.place), (Code::FoldDiffers, Place::File("_wrong.html".to_owned())));
        assert_eq!(
            found.message,
            "rendered once per market, the template `_wrong.html` gives a page another text"
        );
        assert_eq!(
            found.hint.as_deref(),
            Some(
                "/de/jug/ differs in line 2: “<p>mug</p>” instead of “<p>jug</p>”. The fault is Tradewind's: build \
                 with --fold off, and tell its authors."
            )
        );
    }
}
