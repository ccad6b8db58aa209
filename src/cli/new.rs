//! `new`: a small shop that works.

use std::fs;
use std::path::Path;

use super::Exit;
use super::args::New;
use crate::bundled;
use crate::error::{Error, Result};

pub fn run(args: &New) -> Result<Exit> {
    let dir = &args.dir;
    let taken = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) || dir.is_file();
    if taken {
        let hint = "Name a folder that does not exist yet.";
        return Err(Error::new("begin a shop in", dir, "there is something already").hint(hint));
    }
    for file in bundled::shop() {
        write(dir, &file.path, file.bytes)?;
    }
    say!("A shop with two markets lies in {}.", dir.display());
    say!("Build it:  tradewind build --site {}", dir.display());
    say!("Then open {} in a browser, from any static server.", dir.join("public").display());
    Ok(Exit::Done)
}

/// Writes a file into a site folder.
pub fn write(site: &Path, path: &str, bytes: &[u8]) -> Result<()> {
    let path = site.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| Error::io("make", folder, e))?;
    }
    fs::write(&path, bytes).map_err(|e| Error::io("write", &path, e))
}
