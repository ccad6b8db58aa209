//! `i18n translate`: hands texts to a program of the shop's own choice, by standard input and output, and takes what it says as
//! a machine's. No service is built in: which one may read a shop's texts is the shop's to say.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use super::exchange::{keep_origins, languages, take};
use super::open;
use crate::audit;
use crate::catalog::translation::{Pair, Status};
use crate::cli::Exit;
use crate::cli::args::I18nTranslate;
use crate::error::{Error, Result};
use crate::interchange::i18n::{self, Entry, Exchange, MadeFrom};

/// A program that says more than this will not come to an end.
const MOST: u64 = 64 << 20;

#[derive(Serialize)]
struct Request<'e> {
    source_locale: &'e str,
    locale: &'e str,
    texts: Vec<Asked<'e>>,
}

#[derive(Serialize)]
struct Asked<'e> {
    key: &'e str,
    source: &'e str,
    note: &'e str,
}

#[derive(Deserialize)]
struct Answer {
    texts: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    key: String,
    target: String,
}

pub fn run(args: &I18nTranslate) -> Result<Exit> {
    let Some((catalog, translations)) = open(&args.site, &[])? else { return Ok(Exit::Content) };
    let Some(locales) = languages(&catalog, &translations, &args.locale) else { return Ok(Exit::Content) };
    let judge = |pair: &Pair<'_>| audit::judge(&catalog, pair, args.any_numbers);
    let mut exit = Exit::Done;
    let mut made_from = MadeFrom::default();
    let mut failed = None;
    for locale in locales {
        let only = if args.only.is_empty() { &[Status::Missing][..] } else { &args.only };
        let mut asked = i18n::export(&catalog, &translations, locale, only);
        i18n::cut(&mut asked, &translations, locale, only);
        if asked.entries.is_empty() {
            say!("{locale}: nothing to translate");
            continue;
        }
        let said = match ask(&args.with, &asked) {
            Ok(said) => said,
            Err(error) => {
                failed = Some(error);
                break;
            }
        };
        let sources: HashMap<&str, &str> =
            asked.entries.iter().map(|entry| (&*entry.key, &*entry.source)).collect();
        let answered: HashSet<&str> = said.texts.iter().map(|said| &*said.key).collect();
        let left_out = sources.keys().filter(|key| !answered.contains(*key)).count();
        let of = |said: Said| {
            let source = sources.get(&*said.key).copied().unwrap_or_default().to_owned();
            Entry { key: said.key, source, target: said.target, status: Status::Machine, ..Entry::default() }
        };
        let entries = said.texts.into_iter().map(of).collect();
        let (source_locale, of_answer) = (asked.source_locale.clone(), asked.locale.clone());
        let answer = Exchange { source_locale, locale: of_answer, entries };
        let mut imported = i18n::import(&args.site, &translations, &answer, locale, &judge)?;
        imported.empty += left_out;
        made_from.join(std::mem::take(&mut imported.made_from));
        if take(&args.site, "translate", Some(locale), &imported, args.dry_run)? == Exit::Content {
            exit = Exit::Content;
        }
    }
    if !args.dry_run && keep_origins(&args.site, &catalog, &translations.theme, &made_from)? == Exit::Content
    {
        exit = Exit::Content;
    }
    // The languages before it are written, and their origins with them.
    failed.map_or(Ok(exit), Err)
}

/// Runs the command, once for a language. The request is a file, so that neither end waits for the other.
fn ask(command: &str, asked: &Exchange) -> Result<Answer> {
    let texts = (asked.entries.iter())
        .map(|entry| Asked { key: &entry.key, source: &entry.source, note: &entry.note })
        .collect();
    let request = Request { source_locale: &asked.source_locale, locale: &asked.locale, texts };
    let json = serde_json::to_string(&request).map_err(|e| Error::new("write", "JSON", e.to_string()))?;
    let path = std::env::temp_dir().join(format!("tradewind-{}-{}.json", std::process::id(), asked.locale));
    let answer = told(command, &path, &json);
    // It may never have been made.
    let _ = fs::remove_file(&path);
    let answer = answer?;
    serde_json::from_slice(&answer).map_err(|e| {
        Error::new("read what came from", command, e.to_string())
            .hint("It must print one object: {\"texts\": [{\"key\": \"…\", \"target\": \"…\"}]}")
    })
}

fn told(command: &str, path: &Path, json: &str) -> Result<Vec<u8>> {
    // Nobody else's file is written into.
    let mut request = File::create_new(path).map_err(|e| Error::io("make", path, e))?;
    request.write_all(json.as_bytes()).map_err(|e| Error::io("write", path, e))?;
    let request = File::open(path).map_err(|e| Error::io("read", path, e))?;
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let run = Command::new(shell).args([flag, command]).stdin(request).stdout(Stdio::piped()).spawn();
    let trouble = |e| Error::io("run", command, e);
    let mut program = run.map_err(trouble)?;
    let mut answer = Vec::new();
    if let Some(said) = program.stdout.take() {
        said.take(MOST + 1).read_to_end(&mut answer).map_err(trouble)?;
    }
    if answer.len() as u64 > MOST {
        let _ = program.kill();
        program.wait().map_err(trouble)?;
        let why = format!("it said more than the {} MiB that are read", MOST >> 20);
        return Err(Error::new("read what came from", command, why));
    }
    let status = program.wait().map_err(trouble)?;
    match status.success() {
        true => Ok(answer),
        false => Err(Error::new("run", command, format!("it failed: {status}"))),
    }
}
