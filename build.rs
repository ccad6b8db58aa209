//! Gives the program a name of its own content: what an earlier program made is not taken over by one that may make it
//! otherwise.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

fn main() {
    let mut hasher = DefaultHasher::new();
    for root in ["src", "themes", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={root}");
        hash(Path::new(root), &mut hasher);
    }
    println!("cargo:rustc-env=TRADEWIND_ENGINE={} {:016x}", env!("CARGO_PKG_VERSION"), hasher.finish());
}

fn hash(path: &Path, hasher: &mut DefaultHasher) {
    path.hash(hasher);
    if path.is_dir() {
        let entries = std::fs::read_dir(path).expect("the package can be read");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("the package can be read").path()).collect();
        paths.sort();
        paths.iter().for_each(|path| hash(path, hasher));
    } else {
        std::fs::read(path).unwrap_or_default().hash(hasher);
    }
}
