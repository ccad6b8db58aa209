//! What the program brings along: the themes every site can use, and the first shop.
//!
//! A site need not have a bundled theme in its folder. What it puts there goes over the bundled file of the same name,
//! file by file, so a site holds only what it changed, and the rest comes with each release.

use include_dir::{Dir, include_dir};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
/// A shop of two products in two markets.
static SHOP: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scaffold");

/// A file that is part of the program: its path in a site folder, and its bytes.
#[derive(Debug, Clone)]
pub struct BundledFile {
    pub path: String,
    pub bytes: &'static [u8],
}

/// The files of all bundled themes, as they would lie in a site: "themes/plain/theme.toml".
pub fn themes() -> Vec<BundledFile> {
    files(&THEMES, "themes/")
}

/// A file of a bundled theme, by its path in a site folder.
pub fn theme_text(path: &str) -> Option<&'static str> {
    THEMES.get_file(path.strip_prefix("themes/")?)?.contents_utf8()
}

/// The names of the bundled themes.
pub fn theme_names() -> impl Iterator<Item = &'static str> {
    THEMES.dirs().filter_map(|dir| dir.path().to_str())
}

/// The first shop.
pub fn shop() -> Vec<BundledFile> {
    files(&SHOP, "")
}

/// All files of an embedded folder, sorted by path.
fn files(dir: &'static Dir<'static>, prefix: &str) -> Vec<BundledFile> {
    let mut all = Vec::new();
    let mut waiting = vec![dir];
    while let Some(dir) = waiting.pop() {
        waiting.extend(dir.dirs());
        // The program was built on a system whose separator it may be; a site's paths have `/`.
        all.extend(dir.files().map(|file| BundledFile {
            path: format!("{prefix}{}", file.path().to_string_lossy().replace('\\', "/")),
            bytes: file.contents(),
        }));
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_lie_where_a_site_has_them() {
        let files = themes();
        assert!(files.is_sorted_by(|a, b| a.path < b.path));
        for name in theme_names() {
            let toml = format!("themes/{name}/theme.toml");
            assert!(files.iter().any(|f| f.path == toml), "{toml}");
        }
        assert!(shop().iter().any(|f| f.path == "site.toml"));
    }
}
