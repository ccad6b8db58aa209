//! `new`: a small shop that works.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::Exit;
use super::args::New;
use crate::error::{Error, Result};

/// The theme every site begins with.
pub static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/plain");
/// A shop of two products in two markets.
static SHOP: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scaffold");

pub fn run(args: &New) -> Result<Exit> {
    let dir = &args.dir;
    let taken = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) || dir.is_file();
    if taken {
        let hint = "Name a folder that does not exist yet.";
        return Err(Error::new("begin a shop in", dir, "there is something already").hint(hint));
    }
    write(&SHOP, dir)?;
    write(&THEME, &dir.join("themes/plain"))?;
    println!("A shop with two markets lies in {}.", dir.display());
    println!("Build it:  tradewind build --site {}", dir.display());
    println!("Then open {} in a browser, from any static server.", dir.join("public").display());
    Ok(Exit::Done)
}

fn write(from: &Dir<'_>, to: &Path) -> Result<()> {
    for file in files(from) {
        let path = to.join(file.path());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|e| Error::io("make", folder, e))?;
        }
        fs::write(&path, file.contents()).map_err(|e| Error::io("write", &path, e))?;
    }
    Ok(())
}

/// All files of an embedded folder, by path.
pub fn files<'d>(dir: &'d Dir<'d>) -> Vec<&'d include_dir::File<'d>> {
    let mut all: Vec<_> = dir.files().collect();
    all.extend(dir.dirs().flat_map(files));
    all
}
