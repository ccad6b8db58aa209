//! Pictures: what they are, how large, and the name their content gives them in the output.

use imagesize::ImageType;

use crate::diag::{Code, Diagnostic, Place};
use crate::source::{Entry, Trouble};

/// Index of a picture in the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ImageId(pub usize);

#[derive(Debug)]
pub struct Image {
    /// Below the site folder.
    pub path: String,
    pub width: usize,
    pub height: usize,
    /// Its place in the output: "assets/front.3f2a9c1b.jpg". Equal pictures share it.
    pub asset: String,
}

/// Whether a file's name says that it is a picture.
pub fn is_image(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    matches!(extension.as_str(), "jpg" | "jpeg" | "png" | "gif" | "webp" | "avif" | "svg")
}

impl Image {
    /// Reads what a page must know of a picture. A wrong extension is a warning and the asset gets the right one.
    pub fn read(entry: &Entry) -> Result<(Image, Option<Diagnostic>), Trouble> {
        let bytes = entry.bytes()?;
        let unreadable = |why: String| {
            Trouble::content(
                Diagnostic::error(Code::BadImage, Place::File(entry.path.clone()), why)
                    .hint("Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG."),
            )
        };
        let (name, written) = entry.path.rsplit_once('.').unwrap_or((&entry.path, ""));
        let written = written.to_ascii_lowercase();
        let (extension, width, height) = if written == "svg" {
            // A vector picture has no pixels; the page needs its proportions only.
            ("svg", 300, 300)
        } else {
            let extension = match imagesize::image_type(&bytes) {
                Ok(ImageType::Jpeg) => "jpg",
                Ok(ImageType::Png) => "png",
                Ok(ImageType::Gif) => "gif",
                Ok(ImageType::Webp) => "webp",
                Ok(ImageType::Heif(imagesize::Compression::Av1)) => "avif",
                _ => return Err(unreadable("this is no picture a browser can show".to_owned())),
            };
            let size = imagesize::blob_size(&bytes)
                .map_err(|e| unreadable(format!("the picture's size cannot be read: {e}")))?;
            (extension, size.width, size.height)
        };
        if width == 0 || height == 0 {
            return Err(unreadable("the picture is empty".to_owned()));
        }
        let honest = written == extension || (written == "jpeg" && extension == "jpg");
        let warning = (!honest).then(|| {
            let message =
                format!("the picture is called .{written}, but it is a {}", extension.to_uppercase());
            Diagnostic::warning(Code::BadImage, Place::File(entry.path.clone()), message)
                .hint(format!("Rename it to .{extension}. It is published under that ending."))
        });
        let stem = name.rsplit('/').next().unwrap_or(name);
        let asset = asset_path(stem, &bytes, extension);
        Ok((Image { path: entry.path.clone(), width, height, asset }, warning))
    }
}

/// Where a file lies in the output: its name, as far as it is plain, and the hash of its content. What changed has
/// another name, so every CDN and browser may keep it for ever.
pub fn asset_path(stem: &str, bytes: &[u8], extension: &str) -> String {
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c.to_ascii_lowercase() } else { '-' })
        .take(60)
        .collect();
    let plain = plain.trim_matches('-');
    let hash = blake3::hash(bytes).to_hex();
    format!("assets/{}.{}.{extension}", if plain.is_empty() { "file" } else { plain }, &hash[..12])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_named_by_content() {
        let a = asset_path("Front View ü", b"1", "jpg");
        assert!(a.starts_with("assets/front-view.") && a.ends_with(".jpg"), "{a}");
        assert_ne!(a, asset_path("Front View ü", b"2", "jpg"));
        assert!(asset_path("正面", b"1", "png").starts_with("assets/file."));
    }
}
