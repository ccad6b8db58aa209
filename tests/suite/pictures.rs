//! Pictures from file to page: what is published, what the HTML names, what a second build leaves alone, what is refused.

use std::collections::BTreeMap;
use std::io::Cursor;

use expect_test::expect;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, ImageFormat, Rgb, RgbImage};

use crate::site::{Site, check, shop};

/// Colours that run from corner to corner.
fn gradient(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, 90]))
}

fn file(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    gradient(width, height).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    file(ImageFormat::Jpeg, width, height)
}

/// A picture of a camera that was held upright.
fn turned_jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new(&mut bytes);
    let orientation = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    encoder.set_exif_metadata(orientation.to_vec()).unwrap();
    encoder.encode_image(&gradient(width, height)).unwrap();
    bytes
}

/// The shop, whose mug has these pictures.
fn pictured(pictures: &[(&str, Vec<u8>)]) -> Site {
    let names: Vec<String> = pictures.iter().map(|(name, _)| format!("{name:?}")).collect();
    let images = format!("+++\nimages = [{}]\n", names.join(", "));
    let site = shop("").edit("content/products/mug/index.md", "+++\n", &images);
    pictures
        .iter()
        .fold(site, |site, (name, bytes)| site.file(&format!("content/products/mug/{name}"), bytes.clone()))
}

/// Digits of hashes as dots, so that a case does not depend on the encoder.
fn unhashed(text: &str) -> String {
    let is_hash = |part: &str| part.len() >= 12 && part[..12].bytes().all(|b| b.is_ascii_hexdigit());
    let parts =
        text.split('.').map(|part| if is_hash(part) { format!("…{}", &part[12..]) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join(".")
}

/// Published pictures: path and size.
fn pictures(published: &BTreeMap<String, Vec<u8>>) -> String {
    let mut lines = String::new();
    for (path, bytes) in published {
        if [".jpg", ".png", ".webp"].iter().any(|ending| path.ends_with(ending)) {
            let size = imagesize::blob_size(bytes).unwrap();
            lines += &format!("{} {}×{}\n", unhashed(path), size.width, size.height);
        }
    }
    lines
}

/// The tags of pictures on a page.
fn tags(page: &[u8]) -> String {
    let page = std::str::from_utf8(page).unwrap();
    let tags = page.split("<img ").skip(1).map(|rest| rest.split('>').next().unwrap());
    tags.map(|tag| unhashed(tag) + "\n").collect()
}

#[test]
fn widths_that_are_narrower_are_published_beside_the_picture() {
    let site = pictured(&[
        ("front.jpg", jpeg(1000, 500)),
        ("side.png", file(ImageFormat::Png, 500, 600)),
        ("mark.webp", file(ImageFormat::WebP, 90, 60)),
    ]);
    let published = site.folder().build(&[]);
    expect![[r#"
        assets/front.…-400.webp 400×200
        assets/front.…-800.webp 800×400
        assets/front.….jpg 1000×500
        assets/mark.….webp 90×60
        assets/side.….png 500×600
        assets/side.…-400.webp 400×480
    "#]]
    .assert_eq(&pictures(&published));
    expect![[r#"
        src="/assets/front.….jpg" srcset="/assets/front.…-400.webp 400w, /assets/front.…-800.webp 800w, /assets/front.….jpg 1000w" sizes="(min-width: 72rem) 32rem, (min-width: 48rem) 44vw, 92vw" width="1000" height="500" alt="Mug" fetchpriority="high"
        src="/assets/side.….png" srcset="/assets/side.…-400.webp 400w, /assets/side.….png 500w" sizes="(min-width: 72rem) 16rem, (min-width: 48rem) 22vw, 46vw" width="500" height="600" alt="Mug" loading="lazy"
        src="/assets/mark.….webp" width="90" height="60" alt="Mug" loading="lazy"
    "#]].assert_eq(&tags(&published["us/mug/index.html"]));
    expect![[r#"
        src="/assets/front.…-800.webp" srcset="/assets/front.…-400.webp 400w, /assets/front.…-800.webp 800w" sizes="(min-width: 72rem) 22rem, (min-width: 59rem) 30vw, (min-width: 39rem) 45vw, 92vw" width="1000" height="500" alt="" loading="lazy"
    "#]].assert_eq(&tags(&published["us/index.html"]));
}

#[test]
fn a_large_picture_is_published_smaller_and_upright() {
    let site = pictured(&[("camera.jpg", turned_jpeg(1800, 900))]);
    let published = site.folder().build(&[]);
    expect![[r#"
        assets/camera.…-400.webp 400×800
        assets/camera.…-800.webp 800×1600
    "#]]
    .assert_eq(&pictures(&published));
    let page = &published["us/mug/index.html"];
    expect![[r#"
        src="/assets/camera.…-800.webp" srcset="/assets/camera.…-400.webp 400w, /assets/camera.…-800.webp 800w" sizes="(min-width: 72rem) 32rem, (min-width: 48rem) 44vw, 92vw" width="800" height="1600" alt="Mug" fetchpriority="high"
    "#]].assert_eq(&tags(page));
    let page = std::str::from_utf8(page).unwrap();
    let og = page.split("og:image\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    expect!["https://harbor.example/assets/camera.…-800.webp"].assert_eq(&unhashed(og));
}

#[test]
fn every_host_has_them() {
    let site = pictured(&[("front.jpg", jpeg(500, 500))]).edit(
        "site.toml",
        "locale = \"de-DE\"",
        "base_url = \"https://harbor.de\"\nlocale = \"de-DE\"",
    );
    expect![[r#"
        assets/front.…-400.webp 400×400
        assets/front.….jpg 500×500
        harbor.de/assets/front.…-400.webp 400×400
        harbor.de/assets/front.….jpg 500×500
    "#]]
    .assert_eq(&pictures(&site.folder().build(&[])));
}

#[test]
fn what_is_there_is_neither_decoded_nor_written_again() {
    let folder =
        pictured(&[("front.jpg", jpeg(900, 500)), ("mark.png", file(ImageFormat::Png, 90, 60))]).folder();
    let first = folder.build(&["--jobs", "1"]);
    let ran = folder.run(&["build", "--as-of", crate::site::AS_OF, "-vv"]);
    assert!(ran.stdout.contains(" 0 written, "), "{}", ran.stdout);
    assert!(first == folder.published());
    assert_eq!(decoded(&ran.stderr), [""; 0]);

    // A new name needs new files, and nothing but them.
    folder.write("content/products/mug/back.jpg", jpeg(500, 500));
    let ran = folder.run(&["build", "--as-of", crate::site::AS_OF, "-vv"]);
    assert!(ran.stdout.contains(" 2 written, "), "{}", ran.stdout);
    assert_eq!(decoded(&ran.stderr), ["content/products/mug/back.jpg"]);

    // What somebody touched is made again.
    let name = first.keys().find(|path| path.ends_with("-400.webp")).unwrap();
    folder.write(&format!("public/{name}"), b"something else");
    let ran = folder.run(&["build", "--as-of", crate::site::AS_OF, "-vv"]);
    assert!(ran.stdout.contains(" 1 written, "), "{}", ran.stdout);
    assert_eq!(decoded(&ran.stderr), ["content/products/mug/front.jpg"]);
    assert!(first[name] == folder.published()[name]);
}

/// The pictures that a verbose build says it decodes.
fn decoded(stderr: &str) -> Vec<&str> {
    stderr.lines().filter_map(|line| Some(line.split_once("decoding ")?.1)).collect()
}

#[test]
fn broken_pictures_are_told_all_at_once_and_nothing_is_published() {
    let photo = jpeg(500, 500);
    let site = pictured(&[
        ("cut.jpg", photo[..photo.len() / 2].to_vec()),
        ("cut.png", file(ImageFormat::Png, 90, 60)[..200].to_vec()),
        ("renamed.jpg", file(ImageFormat::Png, 90, 60)),
        ("whole.jpg", photo),
    ]);
    check(
        &site,
        expect![[r#"
        error[bad-image] content/products/mug/cut.jpg: the file ends before the picture does
            Copy it anew from where it came from; it was not copied whole.
        error[bad-image] content/products/mug/cut.png: the file ends before the picture does
            Copy it anew from where it came from; it was not copied whole.
        warning[bad-image] content/products/mug/renamed.jpg: the picture is called .jpg, but it is a PNG
            Rename it to .png. It is published under that ending.
    "#]],
    );
    let folder = site.folder();
    let ran = folder.run(&["build", "--as-of", crate::site::AS_OF]);
    assert_eq!((ran.code, folder.published().len()), (Some(1), 0), "{}", ran.stderr);
}

#[test]
fn the_number_of_threads_does_not_show() {
    let files: Vec<(String, Vec<u8>)> =
        (0..6).map(|n| (format!("{n}.jpg"), jpeg(410 + n * 10, 300))).collect();
    let files: Vec<(&str, Vec<u8>)> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let site = pictured(&files);
    assert!(site.folder().build(&["--jobs", "1"]) == site.folder().build(&["--jobs", "4"]));
}
