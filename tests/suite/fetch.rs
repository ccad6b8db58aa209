//! `rates fetch` against a server that answers as servers do: late, busy, in part, with too much, with something else.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::site::{Folder, Ran, run};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" \
    xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\"><Cube>\n\
    <Cube time='2026-10-30'><Cube currency='USD' rate='1.1172'/></Cube>\n\
    <Cube time='2026-10-29'><Cube currency='USD' rate='1.1160'/></Cube>\n</Cube></gesmes:Envelope>";

/// What is done with a connection, after its request was read.
type Answer = Box<dyn Fn(&mut TcpStream) + Send>;

/// A server that gives its answers in turn, and the first lines of the requests it had.
struct Server {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answers: Vec<Answer>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/rates", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&requests);
        thread::spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = listener.accept() else { return };
                let first = request(&mut stream);
                noted.lock().unwrap().push(first);
                answer(&mut stream);
            }
        });
        Server { url, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Reads a request to its end; its first line.
fn request(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|n| n == 1) {
        head.push(byte[0]);
    }
    String::from_utf8_lossy(&head).lines().next().unwrap_or_default().to_owned()
}

fn answer(status: &str, headers: &str, body: &str) -> Answer {
    let text = format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n{body}");
    Box::new(move |stream| drop(stream.write_all(text.as_bytes())))
}

fn good() -> Answer {
    answer("200 OK", &format!("Content-Length: {}\r\n", XML.len()), XML)
}

/// Fetches into an empty folder, with no proxy but the one that is given.
fn fetch(server: &Server, words: &[&str], proxy: Option<&str>) -> (Folder, Ran) {
    let folder = Folder::empty();
    let ran = fetch_into(&folder, server, words, proxy);
    (folder, ran)
}

fn fetch_into(folder: &Folder, server: &Server, words: &[&str], proxy: Option<&str>) -> Ran {
    let mut command = folder.command(&[&["rates", "fetch", "ecb", "--url", &server.url], words].concat());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    if let Some(proxy) = proxy {
        command.env("ALL_PROXY", proxy);
    }
    run(&mut command)
}

fn snapshots(folder: &Folder) -> Vec<String> {
    crate::site::tree(&folder.path("")).into_keys().collect()
}

#[test]
fn what_is_fetched_becomes_snapshots_that_say_when() {
    let server = Server::start(vec![good(), good()]);
    let (folder, ran) = fetch(&server, &[], None);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(server.requests(), ["GET /rates HTTP/1.1"]);
    assert_eq!(snapshots(&folder), ["rates/2026-10-29.toml", "rates/2026-10-30.toml"]);
    let text = std::fs::read_to_string(folder.path("rates/2026-10-30.toml")).unwrap();
    assert!(text.contains(&format!("origin = \"{}\"\n", server.url)), "{text}");
    assert!(text.contains("digest = \"blake3:") && text.contains("\nfetched_at = 20"), "{text}");
    // Fetched again, nothing changes: not even the moment.
    let again = fetch_into(&folder, &server, &[], None);
    assert!(again.stdout.starts_with("0 snapshots written to ./rates, 2 there already"), "{}", again.stdout);
    assert_eq!(std::fs::read_to_string(folder.path("rates/2026-10-30.toml")).unwrap(), text);
}

#[test]
fn days_and_layers_can_be_chosen() {
    let server = Server::start(vec![good()]);
    let (folder, ran) = fetch(&server, &["--days", "1", "--layer", "ecb"], None);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(snapshots(&folder), ["rates/ecb/2026-10-30.toml"]);
    for words in
        [["--days", "91"], ["--days", "0"], ["--layer", "ledger"], ["--layer", "../x"], ["--timeout", "0"]]
    {
        assert_eq!(fetch(&server, &words, None).1.code, Some(2), "{words:?}");
    }
}

#[test]
fn a_busy_server_is_asked_again() {
    let busy = || answer("503 Service Unavailable", "Content-Length: 4\r\n", "busy");
    let cut: Answer = answer("200 OK", "Content-Length: 100000\r\n", &XML[..40]);
    let server = Server::start(vec![busy(), cut, good()]);
    let (folder, ran) = fetch(&server, &[], None);
    assert_eq!((ran.code, server.requests().len()), (Some(0), 3), "{}", ran.stderr);
    assert_eq!(snapshots(&folder).len(), 2);
}

#[test]
fn what_stays_wrong_is_an_error_and_changes_nothing() {
    let error = || answer("500 Internal Server Error", "Content-Length: 0\r\n", "");
    let cut = || answer("200 OK", "Content-Length: 100000\r\n", &XML[..40]);
    let loops = || answer("302 Found", "Location: /rates\r\nContent-Length: 0\r\n", "");
    let page = "<!DOCTYPE html><title>Maintenance</title>";
    for (answers, code, said) in [
        (vec![error(), error(), error()], 3, "the server answered with status 500"),
        (
            vec![answer("404 Not Found", "Content-Length: 0\r\n", "")],
            3,
            "the server answered with status 404",
        ),
        (vec![cut(), cut(), cut()], 3, "cannot download"),
        (vec![loops(), loops(), loops(), loops(), loops(), loops(), loops()], 3, "it leads on and on"),
        // The end of the connection ends the content, too, where no length is stated.
        (vec![answer("200 OK", "", &XML[..XML.len() - 40])], 1, "it is damaged or cut short"),
        (
            vec![answer("200 OK", "", page)],
            1,
            "it is a web page, perhaps an error page in place of the rates",
        ),
        (vec![answer("200 OK", "", "")], 1, "the file is empty"),
        (
            vec![answer("200 OK", "", &XML.replace("2026-10-30", "2096-10-30"))],
            1,
            "it has rates of 2096-10-30",
        ),
    ] {
        let server = Server::start(answers);
        let (folder, ran) = fetch(&server, &[], None);
        assert_eq!(ran.code, Some(code), "{said}: {}", ran.stderr);
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
        assert!(snapshots(&folder).is_empty(), "{said}");
    }
}

#[test]
fn a_server_that_does_not_end_is_given_up() {
    let endless: Answer = Box::new(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        let block = vec![b' '; 1 << 20];
        while stream.write_all(&block).is_ok() {}
    });
    let (folder, ran) = fetch(&Server::start(vec![endless]), &[], None);
    assert_eq!(ran.code, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains("it is larger than 64 MiB"), "{}", ran.stderr);
    assert!(snapshots(&folder).is_empty());

    let slow = || -> Answer {
        Box::new(|stream| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            thread::sleep(Duration::from_secs(2));
        })
    };
    let (folder, ran) = fetch(&Server::start(vec![slow(), slow(), slow()]), &["--timeout", "1"], None);
    assert_eq!(ran.code, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains("there was no whole answer within 1 s"), "{}", ran.stderr);
    assert!(snapshots(&folder).is_empty());
}

#[test]
fn redirects_are_followed() {
    let moved = answer("301 Moved Permanently", "Location: /rates/new\r\nContent-Length: 0\r\n", "");
    let server = Server::start(vec![moved, good()]);
    let (folder, ran) = fetch(&server, &[], None);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(server.requests(), ["GET /rates HTTP/1.1", "GET /rates/new HTTP/1.1"]);
    assert_eq!(snapshots(&folder).len(), 2);
}

#[test]
fn a_proxy_is_taken_from_the_environment() {
    let tunnel: Answer = Box::new(|stream| {
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").unwrap();
        request(stream);
        good()(stream);
    });
    let proxy = Server::start(vec![tunnel]);
    let address = proxy.url.trim_end_matches("/rates").to_owned();
    let mirror = Server { url: "http://mirror.example/rates".to_owned(), requests: Arc::default() };
    let (folder, ran) = fetch(&mirror, &[], Some(&address));
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(proxy.requests(), ["CONNECT mirror.example:80 HTTP/1.1"]);
    assert_eq!(snapshots(&folder).len(), 2);
}

#[test]
fn nobody_there() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/rates", listener.local_addr().unwrap());
    drop(listener);
    let (_, ran) = fetch(&Server { url, requests: Arc::default() }, &[], None);
    assert_eq!(ran.code, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains("HTTPS_PROXY"), "{}", ran.stderr);
}
