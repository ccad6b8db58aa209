//! `import catalog`.

use super::args::ImportCatalog;
use super::{Exit, count};
use crate::error::Result;
use crate::interchange::catalog::{self, Request};

pub fn run(args: &ImportCatalog) -> Result<Exit> {
    let request =
        Request { file: &args.file, into: &args.into, rates: args.rates.as_deref(), currency: args.currency };
    let imported = catalog::import(&request)?;
    for line in imported.notes.summary() {
        say_aside!("note: {line}");
    }
    let products = count(imported.products, "product", "products");
    let locales = count(imported.locales.len(), "locale", "locales");
    let pictures = count(imported.pictures, "picture", "pictures");
    say!("{products} in {locales}, {pictures}");
    let files = count(imported.written, "file", "files");
    say!("{}: {files} written, {} unchanged", args.into.display(), imported.unchanged);
    if imported.markets > 0 {
        say!("Build it:  tradewind build --site {}", args.into.display());
    }
    Ok(if imported.errors() > 0 { Exit::Content } else { Exit::Done })
}
