//! Files as editors and systems leave them: byte order marks, carriage returns, other encodings, nothing at all.

use expect_test::expect;

use crate::site::{SHOP, Site, check, shop};

/// One red pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";

#[test]
fn a_file_that_is_not_utf8() {
    check(
        &shop("").file("content/products/mug/index.de.md", b"+++\ntitle = \"B\xe4cher\"\n+++\n"),
        expect![[r#"
            error[not-utf8] content/products/mug/index.de.md: the file is not UTF-8 text: line 2 has a byte that cannot be read
                Save the file as UTF-8 in your editor.
        "#]],
    );
    check(
        &shop("").file("site.toml", b"\xff\xfen\0a\0m\0e\0"),
        expect![[r#"
        error[not-utf8] site.toml: the file is not UTF-8 text: line 1 has a byte that cannot be read
            Save the file as UTF-8 in your editor.
    "#]],
    );
    check(
        &shop("").file("content/messages/de.ftl", b"home = \x80"),
        expect![[r#"
        error[not-utf8] content/messages/de.ftl: the file is not UTF-8 text: line 1 has a byte that cannot be read
            Save the file as UTF-8 in your editor.
    "#]],
    );
    check(
        &shop("").file("themes/plain/templates/page.html", b"\xc3("),
        expect![[r#"
            error[not-utf8] themes/plain/templates/page.html: the file is not UTF-8 text: line 1 has a byte that cannot be read
                Save the file as UTF-8 in your editor.
            error[template] themes/plain/templates/page.html: the theme `plain` has no template page.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
        "#]],
    );
}

#[test]
fn empty_files() {
    for path in
        ["content/products/mug/index.md", "content/products/mug/index.de.md", "content/messages/de.ftl"]
    {
        let expected = match path {
            "content/products/mug/index.md" => expect![[r#"
                error[missing-key] content/products/mug/index.md:1:1: the product has no `sku`
                    Give it an article number of its own: sku = "MUG-1"
                error[no-title] content/products/mug/index.md:1:1: the product has no title
                    Give it one: title = "Stoneware mug"
            "#]],
            _ => expect![[""]],
        };
        check(&shop("").file(path, b""), expected);
    }
    check(&shop("").file("themes/plain/templates/product.html", b""), expect![[""]]);
    check(
        &shop("").file("content/products/mug/mug.png", b""),
        expect![[r#"
        error[bad-image] content/products/mug/mug.png: this is no picture a browser can show
            Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG.
    "#]],
    );
}

#[test]
fn pictures_that_are_something_else() {
    let with = |name: &str, bytes: &[u8]| {
        let images = format!("+++\nimages = [\"{name}\"]\n");
        shop("")
            .edit("content/products/mug/index.md", "+++\n", &images)
            .file(&format!("content/products/mug/{name}"), bytes)
    };
    check(&with("mug.png", PNG), expect![[""]]);
    check(
        &with("mug.jpg", PNG),
        expect![[r#"
        warning[bad-image] content/products/mug/mug.jpg: the picture is called .jpg, but it is a PNG
            Rename it to .png. It is published under that ending.
    "#]],
    );
    check(
        &with("mug.png", &PNG[..20]),
        expect![[r#"
        error[bad-image] content/products/mug/mug.png: the picture's size cannot be read: failed to fill whole buffer
            Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG.
    "#]],
    );
    check(
        &with("mug.jpg", b"no picture"),
        expect![[r#"
        error[bad-image] content/products/mug/mug.jpg: this is no picture a browser can show
            Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG.
    "#]],
    );
    check(
        &with("mug.bmp", b"BM"),
        expect![[r#"
        error[unknown-image] content/products/mug/index.md:2:11: there is no picture `content/products/mug/mug.bmp`
            Pictures are JPEG, PNG, WebP, AVIF, GIF or SVG files, and are called so.
    "#]],
    );
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    let unix = Site::new(SHOP).folder().build(&[]);
    let windows = ["site.toml", "content/products/mug/index.md", "content/products/mug/index.de.md"];
    let site = windows.into_iter().fold(Site::new(SHOP), |site, path| {
        let text = format!("\u{feff}{}", site.text(path).replace('\n', "\r\n"));
        site.file(path, text)
    });
    assert!(unix == site.folder().build(&[]));
}
