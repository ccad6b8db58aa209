//! Pictures as pixels: which renditions a picture has, and their bytes. Pure: no file, no thread, no clock.
//!
//! A rendition is the picture upright, in sRGB, at most 1600 px long, as lossy WebP. Renditions are named by the content
//! they are made of and by [`SETTINGS`], so whatever changes their bytes must change that constant, too.
//!
//! The same bytes must come out on every machine. So nothing here depends on what the processor offers, where the
//! libraries leave a choice: alpha is multiplied in integers of our own, and colours go through the transform of moxcms
//! that has no vector instructions.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::Cursor;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, ImageResult};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use webp::{Encoder, PixelLayout, WebPConfig};

/// What the bytes of a rendition depend on beside the picture: to be counted up when quality, filter or a library's
/// output changes.
pub const SETTINGS: &[u8] = b"webp 1";

/// A phone, a phone of many pixels, a tablet or half a desktop.
const WIDTHS: [u32; 3] = [400, 800, 1200];

/// No page shows more than this, and a camera's file has ten times the bytes.
pub const LONGEST: u32 = 1600;

/// More is no photograph but a mistake, or a bomb: some hundred bytes of PNG can claim gigabytes.
const MAX_PIXELS: u64 = 100_000_000;

const QUALITY: f32 = 80.0;

/// libwebp's effort, from 0 to 6: beyond 2 a picture takes two and a half times as long and gets 7 % smaller.
const METHOD: i32 = 2;

/// The formats renditions are made of. All others are published as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    /// The picture at this width, in its own proportions.
    fn at_width(self, width: u32) -> Size {
        Size { width, height: scaled(self.height, width, self.width) }
    }

    /// The size in which the picture is published at its largest.
    fn published(self) -> Size {
        match self.width.max(self.height) {
            longer if longer <= LONGEST => self,
            longer => Size {
                width: scaled(self.width, LONGEST, longer),
                height: scaled(self.height, LONGEST, longer),
            },
        }
    }
}

/// `length × to ÷ from`, rounded; at least one pixel is left.
fn scaled(length: u32, to: u32, from: u32) -> u32 {
    let (length, to, from) = (u64::from(length), u64::from(to), u64::from(from));
    u32::try_from((length * to + from / 2) / from).unwrap_or(u32::MAX).max(1)
}

/// The renditions of a picture of this size, the narrowest first. Of a picture longer than [`LONGEST`] the last one is
/// what is published in the place of the file.
pub fn renditions(size: Size) -> Vec<Size> {
    let published = size.published();
    let narrower = WIDTHS.into_iter().filter(|&width| width < published.width);
    narrower.map(|width| published.at_width(width)).chain((published != size).then_some(published)).collect()
}

/// What the first bytes tell of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// As people see it: upright.
    pub size: Size,
    /// An animation would be lost in a rendition.
    pub moves: bool,
}

/// Reads a header; none where it is damaged. Pixels are not decoded.
pub fn header(format: Format, bytes: &[u8]) -> Option<Header> {
    let mut decoder = decoder(format, bytes).ok()?;
    let (width, height) = decoder.dimensions();
    let turned = matches!(
        decoder.orientation().ok()?,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let size = if turned { Size { width: height, height: width } } else { Size { width, height } };
    Some(Header { size, moves: moves(format, bytes) })
}

/// Why a picture cannot be decoded.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    EndsEarly,
    /// So many millions of pixels.
    TooLarge(u64),
    Damaged(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::EndsEarly => f.write_str("the file ends before the picture does"),
            Fault::TooLarge(millions) => write!(
                f,
                "the picture has {millions} megapixels, more than the {} that are read",
                MAX_PIXELS / 1_000_000
            ),
            Fault::Damaged(why) => write!(f, "the picture cannot be decoded: {why}"),
        }
    }
}

impl Fault {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Fault::EndsEarly => "Copy it anew from where it came from; it was not copied whole.",
            Fault::TooLarge(_) => "Save it smaller: nothing wider or higher than 1600 px is published.",
            Fault::Damaged(_) => "Open it in an editor and save it anew.",
        }
    }
}

/// A picture's pixels, upright, in the colours of its profile.
pub struct Picture {
    pixels: Pixels,
    /// An ICC profile that says what the colours mean; without one they are sRGB.
    profile: Option<Vec<u8>>,
}

/// Decodes a picture.
pub fn decode(format: Format, bytes: &[u8]) -> Result<Picture, Fault> {
    let damaged = |e: image::ImageError| match is_whole(format, bytes) {
        true => Fault::Damaged(e.to_string()),
        false => Fault::EndsEarly,
    };
    let mut decoder = decoder(format, bytes).map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_PIXELS {
        return Err(Fault::TooLarge(pixels.div_ceil(1_000_000)));
    }
    // Decoders fill up with gray what is missing, or stop at the last row they need.
    if !is_whole(format, bytes) {
        return Err(Fault::EndsEarly);
    }
    let orientation = decoder.orientation().map_err(damaged)?;
    let profile = decoder.icc_profile().map_err(damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    image.apply_orientation(orientation);
    Ok(Picture { pixels: Pixels::from(image), profile })
}

fn decoder(format: Format, bytes: &[u8]) -> ImageResult<impl ImageDecoder + '_> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
    };
    // The reader's own limits bound what a decoder allocates for profiles and texts inside a file.
    ImageReader::with_format(Cursor::new(bytes), format).into_decoder()
}

/// Whether the file reaches to the end it promises.
fn is_whole(format: Format, bytes: &[u8]) -> bool {
    match format {
        Format::Jpeg => jpeg_is_whole(bytes),
        Format::Png => png_chunks(bytes).any(|kind| kind == b"IEND"),
        Format::WebP => {
            let length = bytes.get(4..8).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
            length.is_some_and(|length| bytes.len() as u64 >= u64::from(length) + 8)
        }
    }
}

/// Goes from marker to marker to the one that ends the picture. A preview inside a segment has such a marker too, so
/// segments are leapt over (ITU T.81, B.1.1).
fn jpeg_is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[first, second]) = bytes.get(at..at + 2) {
        at += match (first, second) {
            (0xff, 0xd9) => return true,
            (0xff, 0xff) => 1,
            // A byte of the picture, or a marker without a segment.
            (0xff, 0x00 | 0x01 | 0xd0..=0xd8) => 2,
            (0xff, _) => match bytes.get(at + 2..at + 4) {
                Some(&[high, low]) => 2 + usize::from(u16::from_be_bytes([high, low])),
                _ => return false,
            },
            _ => 1,
        };
    }
    false
}

/// The kinds of a PNG's chunks, of those that are there whole.
fn png_chunks(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        // Kind, data, checksum.
        let (chunk, next) = after.split_at_checked((u32::from_be_bytes(*length) as usize).checked_add(8)?)?;
        rest = next;
        chunk.get(..4)
    })
}

fn moves(format: Format, bytes: &[u8]) -> bool {
    match format {
        Format::Jpeg => false,
        Format::Png => png_chunks(bytes).take_while(|kind| kind != b"IDAT").any(|kind| kind == b"acTL"),
        // The flag of the extended header (RFC 9649, 2.7).
        Format::WebP => {
            bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
        }
    }
}

impl Picture {
    /// The bytes of some of its renditions, in the order of `sizes`. What is made does not depend on what else is.
    pub fn renditions(self, sizes: &[Size]) -> Result<Vec<Vec<u8>>, Fault> {
        let Picture { mut pixels, profile } = self;
        // A camera's pixels are too many to do more with than need be.
        let published = pixels.size.published();
        if published != pixels.size {
            pixels = pixels.resized(published);
        }
        if let Some(profile) = profile {
            pixels.convert_from(&profile);
        }
        sizes
            .iter()
            .map(|&size| match size == pixels.size {
                true => pixels.encoded(),
                false => pixels.resized(size).encoded(),
            })
            .collect()
    }
}

/// Rows of red, green, blue; and alpha where something can be seen through.
struct Pixels {
    size: Size,
    alpha: bool,
    bytes: Vec<u8>,
}

impl From<DynamicImage> for Pixels {
    fn from(image: DynamicImage) -> Self {
        let size = Size { width: image.width(), height: image.height() };
        let alpha = image.color().has_alpha();
        let bytes = if alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
        Self { size, alpha, bytes }
    }
}

impl Pixels {
    fn channels(&self) -> usize {
        if self.alpha { 4 } else { 3 }
    }

    fn resized(&self, size: Size) -> Pixels {
        // What cannot be seen must not colour what can: pixels count by their alpha.
        let weighed = self.alpha.then(|| multiplied(&self.bytes));
        let bytes = weighed.as_deref().unwrap_or(&self.bytes);
        let kind = if self.alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let from = ImageRef::new(self.size.width, self.size.height, bytes, kind)
            .expect("there are as many bytes as pixels have channels");
        let mut to = Image::new(size.width, size.height, kind);
        let options =
            ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(false);
        Resizer::new().resize(&from, &mut to, &options).expect("both have pixels of one kind");
        let mut bytes = to.into_vec();
        if self.alpha {
            divide(&mut bytes);
        }
        Pixels { size, alpha: self.alpha, bytes }
    }

    /// From the colours of a profile into sRGB. One that cannot be read, or is none of red, green
    /// and blue (decoders have made that of gray and of CMYK), is passed over, as browsers do.
    fn convert_from(&mut self, profile: &[u8]) {
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
        if profile.color_space != DataColorSpace::Rgb {
            return;
        }
        let layout = if self.alpha { Layout::Rgba } else { Layout::Rgb };
        let options = TransformOptions { prefer_fixed_point: false, ..TransformOptions::default() };
        let srgb = ColorProfile::new_srgb();
        let Ok(transform) = profile.create_transform_f64(layout, &srgb, layout, options) else { return };
        let length = self.size.width as usize * self.channels();
        let (mut from, mut to) = (vec![0.0; length], vec![0.0; length]);
        for row in self.bytes.chunks_exact_mut(length) {
            for (value, &byte) in from.iter_mut().zip(&*row) {
                *value = f64::from(byte) / 255.0;
            }
            if transform.transform(&from, &mut to).is_err() {
                return;
            }
            for (byte, &value) in row.iter_mut().zip(&to) {
                // A cast of a float stays within the bytes.
                *byte = (value * 255.0 + 0.5) as u8;
            }
        }
    }

    fn encoded(&self) -> Result<Vec<u8>, Fault> {
        let mut config = WebPConfig::new().expect("the library is the one its header describes");
        config.quality = QUALITY;
        config.method = METHOD;
        let layout = if self.alpha { PixelLayout::Rgba } else { PixelLayout::Rgb };
        let encoded = Encoder::new(&self.bytes, layout, self.size.width, self.size.height)
            .encode_advanced(&config)
            .map_err(|e| Fault::Damaged(format!("{e:?}")))?;
        Ok(encoded.to_vec())
    }
}

/// The pixels with their colours multiplied by their alpha.
fn multiplied(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for pixel in bytes.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        for colour in &mut pixel[..3] {
            *colour = ((u32::from(*colour) * alpha + 127) / 255) as u8;
        }
    }
    bytes
}

/// The reverse, as far as it goes: what cannot be seen is black.
fn divide(bytes: &mut [u8]) {
    for pixel in bytes.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        for colour in &mut pixel[..3] {
            *colour = match alpha {
                0 => 0,
                _ => ((u32::from(*colour) * 255 + alpha / 2) / alpha).min(255) as u8,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use image::codecs::jpeg::JpegEncoder;
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};

    use super::*;

    const RED: [u8; 3] = [220, 30, 30];
    const BLUE: [u8; 3] = [30, 30, 220];

    fn size(width: u32, height: u32) -> Size {
        Size { width, height }
    }

    /// Red, with a blue quarter at the upper left.
    fn drawing(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| Rgb(if x < width / 2 && y < height / 2 { BLUE } else { RED }))
    }

    fn png(bytes: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Vec<u8> {
        let mut file = Vec::new();
        PngEncoder::new(&mut file).write_image(bytes, width, height, colour).unwrap();
        file
    }

    fn jpeg(image: &RgbImage, set: impl FnOnce(&mut JpegEncoder<&mut Vec<u8>>)) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut file, 95);
        set(&mut encoder);
        encoder.encode_image(image).unwrap();
        file
    }

    /// EXIF with an orientation and nothing else.
    fn exif(orientation: u8) -> Vec<u8> {
        let entry = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
        [b"II*\0\x08\0\0\0\x01\0".as_slice(), &entry, &[0; 4]].concat()
    }

    fn rendered(format: Format, bytes: &[u8], size: Size) -> image::DynamicImage {
        let made = decode(format, bytes).unwrap().renditions(&[size]).unwrap();
        image::load_from_memory_with_format(&made[0], ImageFormat::WebP).unwrap()
    }

    fn fault(format: Format, bytes: &[u8]) -> Option<Fault> {
        decode(format, bytes).err()
    }

    fn is_near(pixel: &[u8], expected: &[u8], by: u8) {
        let near = pixel.iter().zip(expected).all(|(a, b)| a.abs_diff(*b) <= by);
        assert!(near, "{pixel:?} should be {expected:?}");
    }

    #[test]
    fn sizes() {
        type Sides = (u32, u32);
        let table: &[(Sides, &[Sides])] = &[
            ((1, 1), &[]),
            ((400, 300), &[]),
            ((401, 300), &[(400, 299)]),
            ((800, 800), &[(400, 400)]),
            ((1000, 1500), &[(400, 600), (800, 1200)]),
            ((1600, 1600), &[(400, 400), (800, 800), (1200, 1200)]),
            ((1601, 10), &[(400, 3), (800, 5), (1200, 8), (1600, 10)]),
            ((4000, 3000), &[(400, 300), (800, 600), (1200, 900), (1600, 1200)]),
            ((3000, 4000), &[(400, 533), (800, 1067), (1200, 1600)]),
            ((300, 3000), &[(160, 1600)]),
            ((60_000, 2), &[(400, 1), (800, 1), (1200, 1), (1600, 1)]),
        ];
        for &((width, height), expected) in table {
            let expected: Vec<Size> = expected.iter().map(|&(w, h)| size(w, h)).collect();
            assert_eq!(renditions(size(width, height)), expected, "{width}×{height}");
        }
    }

    #[test]
    fn a_picture_on_its_side_is_set_upright() {
        // Where the blue quarter is then, in quarters from the left and from the top.
        let cases = [
            (1, (0_u32, 0_u32)),
            (2, (1, 0)),
            (3, (1, 1)),
            (4, (0, 1)),
            (5, (0, 0)),
            (6, (1, 0)),
            (7, (1, 1)),
            (8, (0, 1)),
        ];
        for (orientation, (x, y)) in cases {
            let file = jpeg(&drawing(64, 32), |encoder| {
                encoder.set_exif_metadata(exif(orientation)).unwrap();
            });
            let upright = if orientation < 5 { size(64, 32) } else { size(32, 64) };
            let seen = header(Format::Jpeg, &file);
            assert_eq!(seen, Some(Header { size: upright, moves: false }), "{orientation}");
            let image = rendered(Format::Jpeg, &file, upright).into_rgb8();
            let at =
                |x, y| image.get_pixel(upright.width * (2 * x + 1) / 4, upright.height * (2 * y + 1) / 4);
            is_near(&at(x, y).0, &BLUE, 16);
            is_near(&at(1 - x, 1 - y).0, &RED, 16);
        }
    }

    #[test]
    fn what_shows_through_stays_so_and_colours_nothing() {
        // The left half is opaque red, the right one green that nobody sees.
        let pixels: Vec<u8> = (0..500 * 10)
            .flat_map(|i| if i % 500 < 250 { [255, 0, 0, 255] } else { [0, 255, 0, 0] })
            .collect();
        let file = png(&pixels, 500, 10, ExtendedColorType::Rgba8);
        let image = rendered(Format::Png, &file, size(400, 8)).into_rgba8();
        assert_eq!((image.get_pixel(100, 4).0[3], image.get_pixel(300, 4).0[3]), (255, 0));
        for pixel in image.pixels().filter(|pixel| pixel.0[3] > 200) {
            assert!(pixel.0[1] < 60, "{pixel:?} is green at the edge");
        }
    }

    #[test]
    fn every_kind_of_pixel() {
        let gray: Vec<u8> = vec![128; 64];
        let deep: Vec<u8> =
            [0x80_80_u16, 0x20_20, 0xd0_d0].repeat(64).into_iter().flat_map(u16::to_ne_bytes).collect();
        let cases = [
            (png(&gray, 8, 8, ExtendedColorType::L8), [128, 128, 128]),
            (png(&[128, 255].repeat(64), 8, 8, ExtendedColorType::La8), [128, 128, 128]),
            (png(&deep, 8, 8, ExtendedColorType::Rgb16), [0x80, 0x20, 0xd0]),
        ];
        for (file, expected) in cases {
            is_near(&rendered(Format::Png, &file, size(8, 8)).into_rgb8().get_pixel(4, 4).0, &expected, 8);
        }
        let lossless = image::DynamicImage::from(drawing(8, 8));
        let mut file = Vec::new();
        lossless.write_to(&mut Cursor::new(&mut file), ImageFormat::WebP).unwrap();
        is_near(&rendered(Format::WebP, &file, size(8, 8)).into_rgb8().get_pixel(7, 7).0, &RED, 40);
    }

    /// Eight by eight pixels of one colour, with tables of one code each: as small as a JPEG of four inks can be. Adobe's
    /// programs write ink where other JPEGs have light, so 255 is none.
    fn cmyk(inks: [i8; 4]) -> Vec<u8> {
        let mut file = b"\xff\xd8\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0".to_vec();
        file.extend(b"\xff\xdb\0\x43\0");
        file.extend([8; 64]);
        file.extend(b"\xff\xc0\0\x14\x08\0\x08\0\x08\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0");
        // One code for a difference of seven bits, one for the end of a block: both are a single 0.
        file.extend(b"\xff\xc4\0\x14\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07");
        file.extend(b"\xff\xc4\0\x14\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
        file.extend(b"\xff\xda\0\x0e\x04\x01\0\x02\0\x03\0\x04\0\0\x3f\0");
        let mut bits = String::new();
        for ink in inks {
            let difference = i16::from(ink);
            let written = if difference < 0 { difference + 127 } else { difference };
            bits.push_str(&format!("0{written:07b}0"));
        }
        bits.push_str(&"1".repeat(bits.len().next_multiple_of(8) - bits.len()));
        for byte in bits.as_bytes().chunks(8) {
            let byte = byte.iter().fold(0, |byte, bit| byte << 1 | (bit - b'0'));
            file.push(byte);
            if byte == 0xff {
                file.push(0);
            }
        }
        file.extend(b"\xff\xd9");
        file
    }

    #[test]
    fn four_inks_become_three_lights() {
        // Light from -128 to 127; by 127 each ink is almost absent.
        let cases = [([127, 127, 127, 127], [255, 255, 255]), ([127, -100, -100, 127], [255, 28, 28])];
        for (inks, expected) in cases {
            let file = cmyk(inks);
            is_near(&rendered(Format::Jpeg, &file, size(8, 8)).into_rgb8().get_pixel(4, 4).0, &expected, 12);
        }
    }

    #[test]
    fn colours_are_those_of_the_profile() {
        let wide = ColorProfile::new_display_p3().encode().unwrap();
        let image = RgbImage::from_pixel(16, 16, Rgb([200, 100, 50]));
        let plain = jpeg(&image, |_| {});
        let profiled = jpeg(&image, |encoder| encoder.set_icc_profile(wide).unwrap());
        let at = |file: &[u8]| rendered(Format::Jpeg, file, size(16, 16)).into_rgb8().get_pixel(8, 8).0;
        is_near(&at(&plain), &[200, 100, 50], 6);
        // As CSS Color 4 computes color(display-p3 0.784 0.392 0.196) in sRGB.
        is_near(&at(&profiled), &[215, 96, 32], 8);
        let broken = jpeg(&image, |encoder| encoder.set_icc_profile(vec![1; 200]).unwrap());
        assert_eq!(at(&broken), at(&plain), "a profile nobody can read is passed over");
    }

    #[test]
    fn a_file_that_ends_early_is_found() {
        let image = drawing(64, 64);
        let photo = jpeg(&image, |_| {});
        let mut webp = Vec::new();
        image::DynamicImage::from(image.clone())
            .write_to(&mut Cursor::new(&mut webp), ImageFormat::WebP)
            .unwrap();
        let files = [
            (Format::Jpeg, photo),
            (Format::Png, png(&image, 64, 64, ExtendedColorType::Rgb8)),
            (Format::WebP, webp),
        ];
        for (format, file) in files {
            assert_eq!(fault(format, &file), None);
            assert_eq!(fault(format, &[&file[..], b"trailing"].concat()), None, "{format:?}");
            for cut in 0..file.len() {
                assert_eq!(fault(format, &file[..cut]), Some(Fault::EndsEarly), "{format:?} cut to {cut}");
            }
        }
    }

    #[test]
    fn the_end_of_a_preview_is_not_the_end_of_the_picture() {
        let preview = jpeg(&drawing(8, 8), |_| {});
        let file = jpeg(&drawing(64, 64), |encoder| {
            encoder.set_exif_metadata([&exif(1)[..], &preview].concat()).unwrap();
        });
        assert_eq!(fault(Format::Jpeg, &file), None);
        assert_eq!(fault(Format::Jpeg, &file[..file.len() - 20]), Some(Fault::EndsEarly));
    }

    #[test]
    fn what_claims_to_be_huge_is_not_decoded() {
        let mut file = png(&[0; 3], 1, 1, ExtendedColorType::Rgb8);
        file[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]); // 65,536 each way
        let sum = crc(&file[12..29]);
        file[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(fault(Format::Png, &file), Some(Fault::TooLarge(4295)));
    }

    /// A chunk's checksum (PNG, annex D), bit by bit.
    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        !bytes.iter().fold(u32::MAX, |sum, &byte| (0..8).fold(sum ^ u32::from(byte), step))
    }

    #[test]
    fn damage_is_told() {
        let mut file = png(&drawing(64, 64), 64, 64, ExtendedColorType::Rgb8);
        file[50] ^= 0xff;
        let told = fault(Format::Png, &file).unwrap().to_string();
        assert!(told.starts_with("the picture cannot be decoded: "), "{told}");
    }

    #[test]
    fn what_is_made_does_not_depend_on_what_else_is() {
        let file = jpeg(&drawing(1700, 170), |_| {});
        let sizes = renditions(size(1700, 170));
        let all = decode(Format::Jpeg, &file).unwrap().renditions(&sizes).unwrap();
        for (size, bytes) in sizes.iter().zip(&all) {
            let alone = decode(Format::Jpeg, &file).unwrap().renditions(&[*size]).unwrap();
            assert!(alone[0] == *bytes, "{size:?}");
            let made = header(Format::WebP, bytes).unwrap();
            assert_eq!(made.size, *size);
        }
    }

    #[test]
    fn animations_are_told_apart() {
        let still = png(&[0; 3], 1, 1, ExtendedColorType::Rgb8);
        let control = [&8_u32.to_be_bytes()[..], b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]].concat();
        let sum = crc(&control[4..]).to_be_bytes();
        let animated = [&still[..33], &control, &sum, &still[33..]].concat();
        assert!(!header(Format::Png, &still).unwrap().moves && moves(Format::Png, &animated));
        let flags = |flags: u8| [b"RIFF\x12\0\0\0WEBPVP8X\x0a\0\0\0", &[flags][..], &[0; 9]].concat();
        assert!(moves(Format::WebP, &flags(2)) && !moves(Format::WebP, &flags(16)));
    }
}
