//! The catalog's pictures on their way to `content/images/`: each content once, under its own name where it
//! can keep it.

use std::collections::HashMap;

use imagesize::{Compression, ImageType};

use super::note::Kind;

/// Which picture of the site stands for a path of the catalog.
#[derive(Debug, Default)]
pub struct Pictures {
    places: HashMap<String, Result<String, Kind>>,
    by_content: HashMap<blake3::Hash, String>,
    by_name: HashMap<String, blake3::Hash>,
}

/// A picture to be written.
pub struct Placed {
    /// Below the site folder.
    pub path: String,
    pub renamed: bool,
}

impl Pictures {
    /// "/images/a.gif", as front matter and Markdown refer to it; or why there is none.
    pub fn place(&self, path: &str) -> Result<&str, Kind> {
        match self.places.get(path) {
            Some(Ok(place)) => Ok(place),
            Some(Err(kind)) => Err(*kind),
            None => Err(Kind::PictureMissing),
        }
    }

    /// Different pictures.
    pub fn count(&self) -> usize {
        self.by_content.len()
    }

    pub fn is_known(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    pub fn refuse(&mut self, path: &str, why: Kind) {
        self.places.insert(path.to_owned(), Err(why));
    }

    /// Finds a name for a picture. `existing` is the fingerprint of the picture the site has under a name.
    pub fn add(
        &mut self,
        path: &str,
        bytes: &[u8],
        existing: impl Fn(&str) -> Option<blake3::Hash>,
    ) -> Option<Placed> {
        let Some(extension) = extension(bytes) else {
            self.refuse(path, Kind::PictureKind);
            return None;
        };
        let content = blake3::hash(bytes);
        if let Some(name) = self.by_content.get(&content) {
            self.places.insert(path.to_owned(), Ok(format!("/images/{name}")));
            return None;
        }
        let (stem, written) = split(path);
        let free = |name: &str| {
            let taken = self.by_name.get(name).copied().or_else(|| existing(&below_site(name)));
            taken.is_none_or(|other| other == content)
        };
        let plain = format!("{stem}.{extension}");
        let name =
            if free(&plain) { plain } else { format!("{stem}-{}.{extension}", &content.to_hex()[..8]) };
        self.by_name.insert(name.clone(), content);
        self.places.insert(path.to_owned(), Ok(format!("/images/{name}")));
        let written = written.to_ascii_lowercase();
        let renamed = written != extension && !(written == "jpeg" && extension == "jpg");
        let placed = Placed { path: below_site(&name), renamed };
        self.by_content.insert(content, name);
        Some(placed)
    }
}

fn below_site(name: &str) -> String {
    format!("content/images/{name}")
}

/// The path below the catalog's folder, if it stays there and is no address.
pub fn relative(path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let outside = path.starts_with('/')
        || path.split('/').any(|part| part.is_empty() || matches!(part, "." | ".."))
        || path.contains(['\0', ':']);
    (!outside).then(|| path.to_owned())
}

/// A file name made of signs that mean nothing to shells, addresses or other systems' disks, in lower case
/// because some disks take `A.jpg` and `a.jpg` for one; and the ending as written.
fn split(path: &str) -> (String, &str) {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_".contains(c) { c.to_ascii_lowercase() } else { '-' })
        .take(80)
        .collect();
    let plain = plain.trim_matches('-');
    (if plain.is_empty() { "picture".to_owned() } else { plain.to_owned() }, extension)
}

/// The ending a picture's content asks for; none for what browsers do not show.
fn extension(bytes: &[u8]) -> Option<&'static str> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    if head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains("<svg") {
        return Some("svg");
    }
    let extension = match imagesize::image_type(bytes).ok()? {
        ImageType::Jpeg => "jpg",
        ImageType::Png => "png",
        ImageType::Gif => "gif",
        ImageType::Webp => "webp",
        ImageType::Heif(Compression::Av1) => "avif",
        _ => return None,
    };
    let size = imagesize::blob_size(bytes).ok()?;
    (size.width > 0 && size.height > 0).then_some(extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of a GIF of the given width, which is all that is read of it.
    fn gif(width: u8) -> Vec<u8> {
        [b"GIF89a".as_slice(), &[width, 0, 1, 0, 0, 0, 0]].concat()
    }

    #[test]
    fn each_content_is_placed_once_under_a_name_of_its_own() {
        let mut pictures = Pictures::default();
        let on_disk = |name: &str| (name == "content/images/taken.gif").then(|| blake3::hash(b"another"));
        for (path, bytes, written, place) in [
            ("images/P1.jpg", gif(1), Some("content/images/p1.gif"), Ok("/images/p1.gif")),
            ("more/p1.gif", gif(1), None, Ok("/images/p1.gif")),
            ("other.gif", gif(1), None, Ok("/images/p1.gif")),
            ("b/taken.gif", gif(3), Some("-"), Ok("-")),
            ("rot & weiß.gif", gif(4), Some("content/images/rot---wei.gif"), Ok("/images/rot---wei.gif")),
            (
                "logo",
                b"<?xml version='1.0'?><svg/>".to_vec(),
                Some("content/images/logo.svg"),
                Ok("/images/logo.svg"),
            ),
            ("text.jpg", b"<html>not found".to_vec(), None, Err(Kind::PictureKind)),
            ("empty.png", Vec::new(), None, Err(Kind::PictureKind)),
        ] {
            let placed = pictures.add(path, &bytes, on_disk).map(|p| p.path);
            if place == Ok("-") {
                assert!(
                    placed.is_some_and(|p| p.starts_with("content/images/taken-") && p.ends_with(".gif"))
                );
                continue;
            }
            assert_eq!(placed.as_deref(), written, "{path}");
            assert_eq!(pictures.place(path), place, "{path}");
        }
        let second = pictures.add("c/p1.gif", &gif(9), on_disk).unwrap();
        assert!(second.path.starts_with("content/images/p1-") && !second.renamed, "{}", second.path);
    }

    #[test]
    fn only_paths_below_the_catalog_are_read() {
        for (path, relative_path) in [
            ("images/a.jpg", Some("images/a.jpg")),
            ("./a.jpg", Some("a.jpg")),
            ("images\\a.jpg", Some("images/a.jpg")),
            ("/etc/passwd", None),
            ("../a.jpg", None),
            ("a/../../b.jpg", None),
            ("https://shop.example/a.jpg", None),
            ("//cdn.example/a.jpg", None),
            ("C:\\a.jpg", None),
            ("data:image/png;base64,AAAA", None),
            ("", None),
        ] {
            assert_eq!(relative(path).as_deref(), relative_path, "{path}");
        }
    }
}
