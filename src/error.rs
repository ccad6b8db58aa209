//! Trouble with the machine: what was being done, to which path, and why it failed.
//!
//! Faults of the content are no errors but [`Diagnostic`](crate::diag::Diagnostic)s; see there.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Something outside the content went wrong: path, deed, cause.
#[derive(Debug)]
pub struct Error {
    deed: &'static str,
    path: PathBuf,
    cause: Cause,
    hint: Option<String>,
}

#[derive(Debug)]
enum Cause {
    Io(io::Error),
    Message(String),
}

impl Error {
    /// `deed` completes "cannot …": `Error::io("read", path, e)`.
    pub fn io(deed: &'static str, path: impl AsRef<Path>, cause: io::Error) -> Self {
        Self { deed, path: path.as_ref().to_owned(), cause: Cause::Io(cause), hint: None }
    }

    pub fn new(deed: &'static str, path: impl AsRef<Path>, message: impl Into<String>) -> Self {
        Self { deed, path: path.as_ref().to_owned(), cause: Cause::Message(message.into()), hint: None }
    }

    /// Adds what the reader can do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub fn hint_text(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: ", self.deed, self.path.display())?;
        match &self.cause {
            Cause::Io(e) => write!(f, "{e}"),
            Cause::Message(m) => f.write_str(m),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Io(e) => Some(e),
            Cause::Message(_) => None,
        }
    }
}
