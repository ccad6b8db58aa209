//! `import catalog`.

use super::args::ImportCatalog;
use super::new::{THEME, files};
use super::{Exit, count};
use crate::error::Result;
use crate::interchange::catalog::{self, Request};

pub fn run(args: &ImportCatalog) -> Result<Exit> {
    let theme: Vec<(String, &[u8])> = files(&THEME)
        .into_iter()
        .map(|file| (format!("themes/plain/{}", file.path().display()), file.contents()))
        .collect();
    let theme: Vec<(&str, &[u8])> = theme.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    let request = Request {
        file: &args.file,
        into: &args.into,
        rates: args.rates.as_deref(),
        currency: args.currency,
        theme: &theme,
    };
    let imported = catalog::import(&request)?;
    for line in imported.notes.summary() {
        eprintln!("note: {line}");
    }
    let products = count(imported.products, "product", "products");
    let locales = count(imported.locales.len(), "locale", "locales");
    let pictures = count(imported.pictures, "picture", "pictures");
    println!("{products} in {locales}, {pictures}");
    let files = count(imported.written, "file", "files");
    println!("{}: {files} written, {} unchanged", args.into.display(), imported.unchanged);
    if imported.markets > 0 {
        println!("Build it:  tradewind build --site {}", args.into.display());
    }
    Ok(if imported.errors() > 0 { Exit::Content } else { Exit::Done })
}
