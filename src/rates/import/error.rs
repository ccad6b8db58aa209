//! Why a file was not imported.

use std::fmt;

/// What is wrong, on which line if that is known, and what to do about it. Nothing of the file was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    pub line: Option<usize>,
    pub what: String,
    pub hint: String,
}

impl ImportError {
    pub(super) fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { line: None, what: what.into(), hint: hint.into() }
    }

    pub(super) fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

pub(super) fn too_large(limit: u64) -> ImportError {
    ImportError::new(
        format!("it holds more than {} MB, far more than any list of rates", limit / (1024 * 1024)),
        "check where the file comes from",
    )
}

/// A figure or date that no list of rates should have.
pub(super) fn bad_content(what: impl Into<String>) -> ImportError {
    ImportError::new(what, "download the file again; if it stays so, the provider has made a mistake")
}

/// The file begins as it should and is not whole.
pub(super) fn damaged(what: impl fmt::Display) -> ImportError {
    ImportError::new(format!("it is damaged or cut short: {what}"), "download the file again")
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        f.write_str(&self.what)
    }
}

impl std::error::Error for ImportError {}
