//! Pictures: what they are, how large, which renditions they have, and the names their content gives all of these in
//! the output.

use imagesize::ImageType;
use serde::{Deserialize, Serialize};

use crate::diag::{Code, Diagnostic, Place};
use crate::picture::{self, Format, Size};
use crate::source::{Entry, Trouble};

/// Index of a picture in the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ImageId(pub usize);

#[derive(Debug, Serialize, Deserialize)]
pub struct Image {
    /// Below the site folder.
    pub path: String,
    /// As it is published.
    pub width: usize,
    pub height: usize,
    /// Its place in the output: "assets/front.3f2a9c1b.jpg". Equal pictures share it. Of a file that is too large to be
    /// published, it is that of the largest rendition.
    pub asset: String,
    /// None where it is published as it is: drawings, animations, formats we do not decode.
    pub format: Option<Format>,
    /// The narrowest first.
    pub renditions: Vec<Rendition>,
}

/// The picture at another size.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rendition {
    pub size: Size,
    /// Its place in the output: "assets/front.9b1c3f2a-400.webp".
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
        let format = match extension {
            "jpg" => Some(Format::Jpeg),
            "png" => Some(Format::Png),
            "webp" => Some(Format::WebP),
            _ => None,
        };
        // A header that is damaged further down is told of when the picture is decoded.
        let header = format.and_then(|format| picture::header(format, &bytes));
        let format = format.filter(|_| header.is_none_or(|header| !header.moves));
        let (width, height) = header
            .map_or((width, height), |header| (header.size.width as usize, header.size.height as usize));
        let honest = written == extension || (written == "jpeg" && extension == "jpg");
        let warning = (!honest).then(|| {
            let message =
                format!("the picture is called .{written}, but it is a {}", extension.to_uppercase());
            Diagnostic::warning(Code::BadImage, Place::File(entry.path.clone()), message)
                .hint(format!("Rename it to .{extension}. It is published under that ending."))
        });
        let stem = name.rsplit('/').next().unwrap_or(name);
        let image = Image {
            path: entry.path.clone(),
            width,
            height,
            asset: asset_path(stem, &bytes, extension),
            format,
            renditions: match header.filter(|_| format.is_some()) {
                Some(header) => renditions(stem, &bytes, header.size),
                None => Vec::new(),
            },
        };
        Ok((image.limited(), warning))
    }

    /// The largest rendition takes the place of a file that is too large.
    fn limited(mut self) -> Image {
        let too_large = self.width.max(self.height) > picture::LONGEST as usize;
        if let Some(largest) = self.renditions.last().filter(|_| too_large) {
            (self.width, self.height) = (largest.size.width as usize, largest.size.height as usize);
            self.asset.clone_from(&largest.asset);
        }
        self
    }

    /// Whether the file itself is published.
    pub fn is_published(&self) -> bool {
        self.renditions.iter().all(|rendition| rendition.asset != self.asset)
    }

    /// The files it can be shown with, each with its width, the narrowest first, up to one that is as wide as wanted.
    pub fn candidates(&self, wanted: usize) -> impl Iterator<Item = (&str, usize)> {
        let renditions = self.renditions.iter().map(|r| (r.asset.as_str(), r.size.width as usize));
        let itself = self.is_published().then_some((self.asset.as_str(), self.width));
        let mut reached = false;
        let enough = move |&(_, width): &(&str, usize)| !std::mem::replace(&mut reached, width >= wanted);
        renditions.chain(itself).take_while(enough)
    }
}

fn renditions(stem: &str, bytes: &[u8], size: Size) -> Vec<Rendition> {
    // Named by what they are made of, so that nobody need make one to know its name.
    let origin = blake3::Hasher::new().update(bytes).update(picture::SETTINGS).finalize().to_hex();
    let asset = |width| format!("assets/{}.{}-{width}.webp", plain(stem), &origin[..12]);
    let sizes = picture::renditions(size).into_iter();
    sizes.map(|size| Rendition { size, asset: asset(size.width) }).collect()
}

/// Where a file lies in the output: its name, as far as it is plain, and the hash of its content. What changed has
/// another name, so every CDN and browser may keep it for ever.
pub fn asset_path(stem: &str, bytes: &[u8], extension: &str) -> String {
    let hash = blake3::hash(bytes).to_hex();
    format!("assets/{}.{}.{extension}", plain(stem), &hash[..12])
}

/// A name without anything that an address would have to escape.
fn plain(stem: &str) -> String {
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c.to_ascii_lowercase() } else { '-' })
        .take(60)
        .collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "file" } else { plain }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renditions_are_named_by_content_and_width() {
        let of = |bytes| renditions("Mug ü", bytes, Size { width: 900, height: 300 });
        let (one, other) = (of(b"1"), of(b"2"));
        assert!(one[0].asset.starts_with("assets/mug.") && one[0].asset.ends_with("-400.webp"));
        assert_eq!(one[0].asset.replace("-400", "-800"), one[1].asset);
        assert_ne!(one[0].asset, other[0].asset);
        // The settings count, too.
        assert_ne!(one[0].asset.replace("-400.webp", ".jpg"), asset_path("Mug ü", b"1", "jpg"));
    }

    #[test]
    fn assets_are_named_by_content() {
        let a = asset_path("Front View ü", b"1", "jpg");
        assert!(a.starts_with("assets/front-view.") && a.ends_with(".jpg"), "{a}");
        assert_ne!(a, asset_path("Front View ü", b"2", "jpg"));
        assert!(asset_path("正面", b"1", "png").starts_with("assets/file."));
    }
}
