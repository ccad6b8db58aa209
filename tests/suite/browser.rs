//! The demo in a real browser, as its shoppers have it: every kind of page in markets of both directions, on a phone and
//! on a desk, light and dark, with and without scripts, by mouse and by keyboard. Skipped where no Chromium is installed;
//! tests/run.sh installs it.

mod chromium;
mod server;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::published::Published;
use crate::site::{Folder, REPOSITORY};
use chromium::{Chromium, Complaints};
use server::Server;

/// Markets whose pages are looked at: two scripts, both directions, one without spaces between words.
const MARKETS: &[&str] = &["us", "de", "ae", "jp"];
/// A phone of the smallest kind, one of today, and a desk.
const WIDTHS: &[u32] = &[320, 390, 1280];

/// How a page is laid out.
const LAYOUT: &str = r#"(() => {
    const root = document.documentElement;
    const brand = document.querySelector(".brand").getBoundingClientRect();
    const cut = [...document.querySelectorAll("h1, h2, h3, p, li, td, th, label, button, a")]
        .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 120));
    return {
        direction: getComputedStyle(root).direction,
        begins: brand.left + brand.right < innerWidth ? "left" : "right",
        overflow: Math.max(0, root.scrollWidth - root.clientWidth),
        styled: [...document.styleSheets].some(sheet => sheet.cssRules.length > 10),
        broken: [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.currentSrc),
        cut,
    };
})()"#;

/// Texts that are hard to read: their contrast (WCAG 2.2, 1.4.3), and what they say.
const FAINT: &str = r#"(() => {
    const parse = color => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const ground = e => {
        for (; e; e = e.parentElement) {
            const color = parse(getComputedStyle(e).backgroundColor);
            if (color.length && color[3] !== 0) return color;
        }
        return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = [];
    let seen = 0;
    for (let node; (node = walker.nextNode());) {
        const e = node.parentElement, style = getComputedStyle(e);
        if (!node.data.trim() || !e.getClientRects().length || e.closest(".hidden, .skip, script")) continue;
        seen += 1;
        const [a, b] = [light(parse(style.color)), light(ground(e))].sort((x, y) => y - x);
        const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${node.data.trim().slice(0, 40)}`);
    }
    return { seen, faint };
})()"#;

/// The element that has the focus, whether one sees that, and where it is.
const FOCUS: &str = r##"(() => {
    const e = document.activeElement, style = getComputedStyle(e), r = e.getBoundingClientRect();
    const shown = e.matches("input") ? getComputedStyle(e.nextElementSibling) : style;
    return {
        what: `${e.localName}${e.className ? "." + e.className : ""}`,
        outlined: shown.outlineStyle !== "none" && parseFloat(shown.outlineWidth) > 0,
        top: r.top + scrollY,
        // Along the line, as the language reads.
        along: document.dir === "rtl" ? innerWidth - r.right : r.left,
        inside: !!e.closest("#markets"),
    };
})()"##;

/// The demo, published on a server of its own.
struct Demo {
    server: Server,
    site: Published,
    browser: Chromium,
    folder: Folder,
}

impl Demo {
    fn open() -> Option<Self> {
        let Some(browser) = Chromium::start() else {
            eprintln!("skipped: no Chromium is installed");
            return None;
        };
        let folder = Folder::empty();
        let out = folder.path("public");
        let server = Server::start(&out);
        folder.build(&[
            "--site",
            REPOSITORY,
            "--out",
            out.to_str().unwrap(),
            "--base-url",
            &server.base_url(),
            "--timings",
        ]);
        let site = Published::read(&out);
        Some(Self { server, site, browser, folder })
    }

    fn url(&self, wanted: impl Fn(&Value) -> bool) -> String {
        let page = self.site.pages.iter().find(|page| wanted(page)).unwrap();
        page["url"].as_str().unwrap().to_owned()
    }

    fn product(&self, market: &str, sku: &str) -> String {
        self.url(|page| page["market"] == market && page["sku"] == sku)
    }

    fn go(&mut self, path: &str) {
        let url = if path.contains(':') { path.to_owned() } else { self.server.base_url() + path };
        self.browser.open(&url);
    }

    fn check_complaints(&mut self, what: &str) {
        let found = self.browser.complaints(&self.server.base_url());
        assert_eq!(found, Complaints::default(), "{what}");
    }
}

/// All in one, because the demo is built once and the browser started once.
#[test]
fn the_demo_is_right_in_a_browser() {
    let Some(mut demo) = Demo::open() else { return };
    every_kind_of_page(&mut demo);
    people_choose_their_market(&mut demo);
    variants_can_be_chosen(&mut demo);
    listings_have_pages(&mut demo);
    the_keyboard_goes_everywhere(&mut demo);
    the_time_line_can_be_read(&mut demo);
    assert_eq!(demo.server.missed(), [""; 0]);
}

fn every_kind_of_page(demo: &mut Demo) {
    // One page of each kind and market; of products one with and one without variants.
    let mut kinds: BTreeMap<(String, String, bool), (String, bool)> = BTreeMap::new();
    for page in &demo.site.pages {
        let text = |key: &str| page[key].as_str().unwrap_or_default().to_owned();
        if page["market"].is_null() || MARKETS.iter().any(|m| page["market"] == *m) {
            let varied = ["HB-1001", "HB-1101", "HB-3002"].iter().any(|sku| page["sku"] == *sku);
            kinds
                .entry((text("market"), text("kind"), varied))
                .or_insert((text("url"), text("lang").starts_with("ar")));
        }
    }
    assert!(kinds.len() > 6 * MARKETS.len(), "{kinds:?}");
    for ((_, kind, _), (url, rtl)) in &kinds {
        demo.browser.scripts(true);
        demo.browser.dark(false);
        demo.browser.resize(WIDTHS[0]);
        demo.go(url);
        let (direction, begins) = if *rtl { ("rtl", "right") } else { ("ltr", "left") };
        for width in WIDTHS {
            demo.browser.resize(*width);
            let layout = demo.browser.eval(LAYOUT);
            let what = format!("{url} at {width}: {layout:#}");
            assert_eq!(layout["direction"], direction, "{what}");
            // The selector shows its picture first, and the name beside it.
            assert!(kind == "selector" || layout["begins"] == begins, "{what}");
            assert_eq!(layout["overflow"], 0, "{what}");
            assert_eq!(layout["cut"], json!([]), "{what}");
            assert_eq!(layout["broken"], json!([]), "{what}");
            assert_eq!(layout["styled"], true, "{what}");
        }
        for dark in [false, true] {
            demo.browser.dark(dark);
            let found = demo.browser.eval(FAINT);
            assert_eq!(found["faint"], json!([]), "{url}, dark: {dark}");
            assert!(found["seen"].as_i64() > Some(10), "{url}");
        }
        demo.check_complaints(url);
        demo.browser.scripts(false);
        demo.browser.resize(WIDTHS[1]);
        demo.go(url);
        assert_eq!(demo.browser.eval(LAYOUT)["overflow"], 0, "{url} without scripts");
        demo.check_complaints(&format!("{url} without scripts"));
    }
    demo.browser.scripts(true);
    demo.browser.dark(false);
}

/// The page of `--timings`, as whoever built the demo opens it.
fn the_time_line_can_be_read(demo: &mut Demo) {
    demo.browser.scripts(false);
    demo.browser.resize(WIDTHS[0]);
    demo.go(&format!("file://{}", demo.folder.path("public.build/timings.html").display()));
    for width in WIDTHS {
        demo.browser.resize(*width);
        let overflow = demo.browser.eval("document.documentElement.scrollWidth - innerWidth");
        assert!(overflow.as_i64() <= Some(0), "{width}: {overflow}");
    }
    for dark in [false, true] {
        demo.browser.dark(dark);
        let found = demo.browser.eval(FAINT);
        assert_eq!(found["faint"], json!([]), "dark: {dark}");
        assert!(found["seen"].as_i64() > Some(100));
    }
    let zoomed = "Math.round(document.querySelector('svg.whole').clientWidth / document.querySelector('.scroll').clientWidth)";
    let lines = "[...document.querySelectorAll('.axis g')].filter(g => g.getClientRects().length).length";
    assert_eq!(demo.browser.eval(zoomed), 1);
    let few = demo.browser.eval(lines);
    demo.browser.click("label[for=z16]");
    assert_eq!(demo.browser.eval(zoomed), 16);
    assert!(demo.browser.eval(lines).as_i64() > few.as_i64(), "a larger time line has more lines");
    let names = demo.browser.eval("[...document.querySelectorAll('.names span')].map(e => e.innerText)");
    assert_eq!(names[3], "Main", "{names}");
    demo.browser.scripts(true);
    demo.browser.dark(false);
}

fn people_choose_their_market(demo: &mut Demo) {
    demo.browser.resize(1280);
    demo.go("/");
    demo.browser.click("#markets a[hreflang=de-DE]");
    demo.browser.arrive();
    assert_eq!(
        demo.browser.eval("[location.pathname, document.documentElement.lang]"),
        json!(["/de/", "de-DE"])
    );
    // From a product to the same product elsewhere.
    let (from, to) = (demo.product("de", "HB-1101"), demo.product("jp", "HB-1101"));
    demo.go(&from);
    assert_eq!(demo.browser.eval("document.querySelector('#markets').matches(':popover-open')"), false);
    demo.browser.click(".here");
    assert_eq!(demo.browser.eval("document.querySelector('#markets').matches(':popover-open')"), true);
    demo.browser.click("#markets a[hreflang=ja-JP]");
    demo.browser.arrive();
    assert_eq!(demo.browser.eval("decodeURI(location.href)"), to.as_str());
}

/// What of the variants and pictures is shown.
const CHOSEN: &str = r#"({
    variant: document.querySelector('[name="_variant"]:checked').value,
    panels: [...document.querySelectorAll(".choice")].filter(e => e.offsetParent).map(e => e.querySelector("bdi").textContent),
    picture: document.querySelector('[name="_picture"]:checked').id,
    shown: [...document.querySelectorAll(".view")].flatMap((e, i) => e.offsetParent ? ["_p" + (i + 1)] : []),
    hash: location.hash,
})"#;

fn variants_can_be_chosen(demo: &mut Demo) {
    let bowl = demo.product("us", "HB-1101");
    for scripts in [true, false] {
        demo.browser.scripts(scripts);
        demo.go(&bowl);
        demo.browser.click("label[for=_v3]");
        let chosen = demo.browser.eval(CHOSEN);
        assert_eq!(chosen["variant"], "HB-1101-CHR");
        assert_eq!(chosen["panels"], json!(["HB-1101-CHR"]));
        let (picture, hash) = if scripts { ("_p4", "#HB-1101-CHR") } else { ("_p1", "") };
        assert_eq!(
            (&chosen["picture"], &chosen["hash"]),
            (&json!(picture), &json!(hash)),
            "scripts: {scripts}"
        );
        assert_eq!(chosen["shown"], json!([picture]));
        demo.browser.click("label[for=_p2]");
        assert_eq!(demo.browser.eval(CHOSEN)["shown"], json!(["_p2"]));
    }
    demo.browser.scripts(true);
    demo.go("about:blank");
    demo.go(&format!("{bowl}#HB-1101-SND"));
    let chosen = demo.browser.eval(CHOSEN);
    assert_eq!((&chosen["variant"], &chosen["picture"]), (&json!("HB-1101-SND"), &json!("_p3")));
    demo.check_complaints("a variant's own address");
}

fn listings_have_pages(demo: &mut Demo) {
    for market in ["us", "ae"] {
        let second = demo.url(|page| {
            page["market"] == market
                && page["kind"] == "category"
                && page["url"].as_str().is_some_and(|url| url.ends_with("/page/2/"))
        });
        let first = second.strip_suffix("page/2/").unwrap();
        demo.go(first);
        let heading = demo.browser.eval("document.querySelector('h1').textContent");
        demo.browser.click(".pagination [rel=next]");
        demo.browser.arrive();
        let found = demo.browser.eval("[decodeURI(location.href), document.querySelector('h1').textContent]");
        assert_eq!(found, json!([second, heading]));
        assert!(demo.browser.eval("document.querySelectorAll('.cards .card').length").as_i64() > Some(0));
        demo.browser.click(".pagination [rel=prev]");
        demo.browser.arrive();
        assert_eq!(demo.browser.eval("decodeURI(location.href)"), first);
    }
}

fn the_keyboard_goes_everywhere(demo: &mut Demo) {
    for path in ["/us/", "/ae/"] {
        demo.browser.resize(1280);
        demo.go(path);
        let mut order = Vec::new();
        let (mut last, mut column) = (f64::MIN, f64::MIN);
        for _ in 0..40 {
            demo.browser.press("Tab");
            let focus = demo.browser.eval(FOCUS);
            let what = focus["what"].as_str().unwrap().to_owned();
            if what.starts_with("body") {
                break;
            }
            assert_eq!(focus["outlined"], true, "{path}: the focus on {what} is not seen");
            assert_eq!(focus["inside"], false, "{path}: the list of markets is closed");
            // The focus goes down the page, or on to the next column; things of one line may differ by some pixels.
            let (top, along) = (focus["top"].as_f64().unwrap(), focus["along"].as_f64().unwrap());
            let onward = top > last - 40.0 || along > column + 40.0;
            assert!(what == "a.skip" || onward, "{path}: the focus jumps back to {what}");
            (last, column) = (top, along);
            order.push(what);
        }
        assert_eq!(order[..2], ["a.skip", "a.brand"], "{path}: {order:?}");
        assert!(order.len() > 15 && order.contains(&"button.here".to_owned()), "{path}: {order:?}");
    }
    demo.go("/us/");
    demo.browser.eval("document.querySelector('.here').focus()");
    demo.browser.press("Enter");
    demo.browser.press("Tab");
    assert_eq!(demo.browser.eval(FOCUS)["inside"], true, "the list of markets follows its button");
    demo.browser.press("Escape");
    let after = demo.browser.eval(
        "[document.activeElement.className, document.querySelector('#markets').matches(':popover-open')]",
    );
    assert_eq!(after, json!(["here", false]));
    // Radio buttons are chosen with the arrows.
    let bowl = demo.product("us", "HB-1101");
    demo.go(&bowl);
    demo.browser.eval("document.querySelector('#_v1').focus()");
    demo.browser.press("ArrowDown");
    assert_eq!(demo.browser.eval(CHOSEN)["variant"], "HB-1101-SND");
}
