//! The command line: words in, exit codes out. The only place that looks at the clock and the terminal.

#[macro_use]
mod say;

mod args;
mod audit;
mod build;
mod calendar;
mod explain;
mod i18n;
mod import;
mod launch;
mod new;
mod page;
mod prices;
mod process;
mod progress;
mod rates;
mod schedule;
mod stats;
mod theme;
mod timings;

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use tracing_subscriber::filter::LevelFilter;

use crate::diag::{Diagnostics, write_text};
use crate::error::{Error, Result};
use args::{Args, Command, I18nCommand, ImportCommand, PricesCommand, RatesCommand, ThemeCommand};

/// How a command ended; `tradewind --help` documents it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Done = 0,
    /// The content has errors.
    Content = 1,
    // 2 is clap's: wrong usage.
    /// The machine failed.
    Machine = 3,
}

pub fn main() -> ExitCode {
    let args = Args::parse();
    let level = match args.verbose {
        0 => LevelFilter::WARN,
        1 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_target(false).init();
    let done = match &args.command {
        Command::New(new) => new::run(new),
        Command::Build(build) => build::run(build),
        Command::Check(check) => build::check(check),
        Command::Explain(explain) => explain::run(explain),
        Command::Prices { what: PricesCommand::Publish(publish) } => prices::publish(publish),
        Command::Prices { what: PricesCommand::Diff(diff) } => prices::diff(diff),
        Command::Prices { what: PricesCommand::Simulate(simulate) } => prices::simulate(simulate),
        Command::Schedule(schedule) => schedule::run(schedule),
        Command::Import { what: ImportCommand::Catalog(import) } => import::run(import),
        Command::Rates { what: RatesCommand::Import(import) } => rates::import(import),
        Command::Rates { what: RatesCommand::Fetch(fetch) } => rates::fetch(fetch),
        Command::Rates { what: RatesCommand::List(list) } => rates::list(list),
        Command::I18n { what: I18nCommand::Status(status) } => i18n::status(status),
        Command::I18n { what: I18nCommand::Export(export) } => i18n::export(export),
        Command::I18n { what: I18nCommand::Import(import) } => i18n::import(import),
        Command::I18n { what: I18nCommand::Translate(translate) } => i18n::translate(translate),
        Command::Audit(audit) => audit::run(audit),
        Command::I18n { what: I18nCommand::Accept(accept) } => i18n::accept(accept),
        Command::I18n { what: I18nCommand::Diff(diff) } => i18n::diff(diff),
        Command::Launch(args) => launch::run(args),
        Command::Calendar(args) => calendar::run(args),
        Command::Theme { what: ThemeCommand::List(list) } => theme::list(list),
        Command::Theme { what: ThemeCommand::Copy(copy) } => theme::copy(copy),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Args::command(), "tradewind", &mut script);
            print(&String::from_utf8_lossy(&script)).map(|()| Exit::Done)
        }
        Command::Schema { name } => build::schema(name),
    };
    let exit = done.unwrap_or_else(|error| {
        report(&error);
        Exit::Machine
    });
    ExitCode::from(exit as u8)
}

/// Trouble with the machine, on standard error.
fn report(error: &Error) {
    say_aside!("\u{1b}[1m\u{1b}[31merror\u{1b}[0m\u{1b}[1m: {error}\u{1b}[0m");
    if let Some(hint) = error.hint_text() {
        say_aside!("  = help: {hint}");
    }
}

/// Diagnostics, on standard error. Nobody can be told if that fails.
fn show(found: &Diagnostics) {
    let _ = write_text(found, &mut anstream::stderr().lock());
}

/// Writes beside the file and renames, so that nobody ever sees half of it.
fn replace_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut next = path.as_os_str().to_owned();
    next.push(".next");
    let next = Path::new(&next);
    let written = fs::write(next, bytes).and_then(|()| fs::rename(next, path));
    written.map_err(|e| {
        // It may never have been made.
        let _ = fs::remove_file(next);
        Error::io("write", path, e)
    })
}

/// To standard output. Colours are taken out where nobody sees them; where nobody reads any more, the rest is dropped.
fn print(text: &str) -> Result<()> {
    match anstream::stdout().lock().write_all(text.as_bytes()) {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => Err(Error::io("write", "standard output", e)),
        _ => Ok(()),
    }
}

/// "1 page", "3 pages".
fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Args::command().debug_assert();
    }
}
