//! The demo in a real browser: everything a page asks for is there, right-to-left pages are laid out from the right, and
//! nothing is wider than a phone or a desk. Skipped where no Chromium is installed; tests/run.sh installs it.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::published::Published;
use crate::site::{Folder, REPOSITORY};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Shows every page in frames of every width, and writes down how it came out.
const BENCH: &str = r#"<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script>
const measure = ([path, width]) => new Promise(done => {
    const frame = document.createElement("iframe");
    Object.assign(frame, { src: path, width, height: 800 });
    frame.onload = () => {
        const page = frame.contentDocument, root = page.documentElement;
        const brand = page.querySelector(".brand").getBoundingClientRect();
        done({
            path, width,
            direction: frame.contentWindow.getComputedStyle(root).direction,
            begins: brand.left + brand.right < width ? "left" : "right",
            overflow: root.scrollWidth - root.clientWidth,
            rules: [...page.styleSheets].reduce((n, sheet) => n + sheet.cssRules.length, 0),
            broken: [...page.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src),
        });
    };
    document.body.append(frame);
});
Promise.all(CASES.map(measure)).then(found => { document.body.textContent = "<RESULT>" + JSON.stringify(found) });
</script>"#;

#[test]
fn the_demo_is_right_in_a_browser() {
    let Some(browser) = NAMES.iter().find(|name| Command::new(name).arg("--version").output().is_ok()) else {
        return eprintln!("skipped: none of {NAMES:?} is installed");
    };
    let folder = Folder::empty();
    let out = folder.path("public");
    folder.build(&["--site", REPOSITORY, "--out", out.to_str().unwrap()]);
    let site = Published::read(&out);
    let shown =
        site.pages.iter().filter(|p| ["us", "ae"].iter().any(|m| p["market"] == *m) || p["market"].is_null());
    let paths = shown
        .map(|p| (p["url"].as_str().unwrap().replace("https://harbor.example", ""), p["lang"] == "ar-AE"));
    let cases: Vec<(String, bool, i64)> =
        paths.flat_map(|(path, rtl)| [390, 1280].map(|width| (path.clone(), rtl, width))).collect();
    let list: Vec<Value> = cases.iter().map(|(path, _, width)| json!([path, width])).collect();
    let server = Server::start(&out, BENCH.replace("CASES", &Value::from(list).to_string()));

    let dom = dump(browser, &server.address("/bench"));
    let result =
        dom.split("&lt;RESULT&gt;").nth(1).unwrap_or_else(|| panic!("the browser measured nothing:\n{dom}"));
    let result = result
        .split("</body>")
        .next()
        .unwrap()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    let measured: Vec<Value> = serde_json::from_str(&result).unwrap();
    assert_eq!(measured.len(), cases.len());
    for (found, (path, rtl, width)) in measured.iter().zip(&cases) {
        let (direction, begins) = if *rtl { ("rtl", "right") } else { ("ltr", "left") };
        assert_eq!(
            (&found["direction"], &found["begins"]),
            (&json!(direction), &json!(begins)),
            "{path} at {width}"
        );
        assert_eq!(found["overflow"], 0, "{path} is wider than {width}");
        assert_eq!(found["broken"], json!([]), "{path}");
        assert!(found["rules"].as_i64() > Some(10), "{path} has no style");
    }
    assert_eq!(server.failed(), [""; 0]);
}

/// What a page became, as HTML.
fn dump(browser: &str, address: &str) -> String {
    let profile = tempfile::tempdir().unwrap();
    let mut child = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
        ])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"])
        .args(["--window-size=1400,900", "--virtual-time-budget=30000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let stdout = child.stdout.take().unwrap();
    let dom = std::thread::spawn(move || std::io::read_to_string(stdout).unwrap());
    let started = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if started.elapsed() > Duration::from_secs(120) {
            child.kill().unwrap();
            panic!("the browser did not end");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    dom.join().unwrap()
}

/// A static server as any other, and a page of ours beside the site.
struct Server {
    port: u16,
    failed: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(root: &Path, bench: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let failed = Arc::new(Mutex::new(Vec::new()));
        let (root, bench, log) = (root.to_owned(), Arc::new(bench), Arc::clone(&failed));
        // It ends with the process of the tests.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (root, bench, log) = (root.clone(), Arc::clone(&bench), Arc::clone(&log));
                std::thread::spawn(move || {
                    if let Some(path) = answer(stream, &root, &bench) {
                        log.lock().unwrap().push(path);
                    }
                });
            }
        });
        Self { port, failed }
    }

    fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked for and does not exist.
    fn failed(&self) -> Vec<String> {
        self.failed.lock().unwrap().clone()
    }
}

/// Answers one request; `Some` if it could not be answered.
fn answer(mut stream: TcpStream, root: &Path, bench: &str) -> Option<String> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    // The rest of the request must be read before the answer, or the connection is reset.
    while lines.next()?.ok().is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1)?;
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?.into_owned();
    let file =
        root.join(path.trim_start_matches('/')).join(if path.ends_with('/') { "index.html" } else { "" });
    let body = if path == "/bench" {
        Some(bench.as_bytes().to_vec())
    } else {
        std::fs::read(file.components().collect::<std::path::PathBuf>()).ok()
    };
    let kind = match path.rsplit('.').next() {
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("jpg") => "image/jpeg",
        Some("png") => "image/png",
        _ => "text/html",
    };
    let (status, body) = body.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    status.starts_with("404").then_some(path)
}
