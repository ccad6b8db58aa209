//! A static server as any other: the files of a folder, its 404 page, and the policy of its `_headers`.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

pub struct Server {
    port: u16,
    missed: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves a folder that need not exist yet, until the process of the tests ends.
    pub fn start(root: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let missed = Arc::new(Mutex::new(Vec::new()));
        let (root, log) = (root.to_owned(), Arc::clone(&missed));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (root, log) = (root.clone(), Arc::clone(&log));
                std::thread::spawn(move || {
                    if let Some(path) = answer(stream, &root) {
                        log.lock().unwrap().push(path);
                    }
                });
            }
        });
        Self { port, missed }
    }

    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What was asked for and does not exist.
    pub fn missed(&self) -> Vec<String> {
        self.missed.lock().unwrap().clone()
    }
}

/// Answers one request; `Some` if there is no such file.
fn answer(mut stream: TcpStream, root: &Path) -> Option<String> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    // The rest of the request must be read before the answer, or the connection is reset.
    while lines.next()?.ok().is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1)?.split('?').next()?;
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?.into_owned();
    let inside = path.trim_start_matches('/');
    let file = root.join(inside).join(if path.ends_with('/') { "index.html" } else { "" });
    let kind = match path.rsplit('.').next() {
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("webp") => "image/webp",
        Some("jpg") => "image/jpeg",
        Some("png") => "image/png",
        _ => "text/html",
    };
    let found = std::fs::read(file.components().collect::<PathBuf>());
    let status = if found.is_ok() { "200 OK" } else { "404 Not Found" };
    let body = found.unwrap_or_default();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{}\r\nConnection: close\r\n\r\n",
        body.len(),
        policy(root).unwrap_or_else(|| "Cache-Control: no-store".to_owned()),
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    status.starts_with("404").then_some(path)
}

/// The Content-Security-Policy of every path, as `_headers` has it.
fn policy(root: &Path) -> Option<String> {
    let headers = std::fs::read_to_string(root.join("_headers")).ok()?;
    headers
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("Content-Security-Policy:"))
        .map(str::to_owned)
}
