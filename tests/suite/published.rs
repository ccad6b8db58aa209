//! A published site, read back as a browser and a search engine read it: from its files alone.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::site::tree;

/// The files of an output folder, with what the build says of its pages.
pub struct Published {
    pub files: BTreeMap<String, Vec<u8>>,
    /// The lines of pages.jsonl.
    pub pages: Vec<Value>,
    /// Folder and address of every host: each has a robots.txt that names its sitemap.
    hosts: Vec<(String, String)>,
}

impl Published {
    /// Reads a folder and the notes beside it.
    pub fn read(out: &Path) -> Self {
        let files = tree(out);
        let notes = out.with_file_name(format!("{}.build", out.file_name().unwrap().to_str().unwrap()));
        let lines = std::fs::read_to_string(notes.join("pages.jsonl")).unwrap();
        let pages = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let robots = files.iter().filter_map(|(path, bytes)| {
            let folder = path.strip_suffix("robots.txt")?;
            let text = std::str::from_utf8(bytes).unwrap();
            let sitemap = text.lines().find_map(|l| l.strip_prefix("Sitemap: ")).unwrap();
            Some((folder.to_owned(), sitemap.strip_suffix("sitemap.xml").unwrap().to_owned()))
        });
        let hosts = robots.collect();
        Self { files, pages, hosts }
    }

    pub fn text(&self, file: &str) -> &str {
        std::str::from_utf8(&self.files[file]).unwrap()
    }

    /// The page a line of pages.jsonl tells of.
    pub fn html(&self, line: &Value) -> Html {
        Html::read(self.text(line["file"].as_str().unwrap()))
    }

    /// The file an address leads to: its path, whether or not it exists. `None` for an address elsewhere.
    pub fn file_at(&self, url: &str) -> Option<String> {
        let (folder, base) = self
            .hosts
            .iter()
            .filter(|(_, base)| url.starts_with(base.as_str()))
            .max_by_key(|(_, b)| b.len())?;
        let path = percent_decode_str(&url[base.len()..]).decode_utf8().unwrap().into_owned();
        let path = path.split(['#', '?']).next().unwrap();
        let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
        Some(format!("{folder}{path}{index}"))
    }

    /// Addresses of a host's sitemaps, each with its alternates (hreflang, address).
    pub fn sitemap(&self) -> BTreeMap<String, Vec<(String, String)>> {
        let mut urls = BTreeMap::new();
        for (folder, _) in &self.hosts {
            for sitemap in locations(self.text(&format!("{folder}sitemap.xml"))) {
                let file = self.file_at(&sitemap).unwrap();
                for entry in self.text(&file).split("<url>").skip(1) {
                    let [url] = locations(entry).try_into().unwrap();
                    let links = entry
                        .split("<xhtml:link ")
                        .skip(1)
                        .map(|l| (between(l, "hreflang=\""), between(l, "href=\"")));
                    assert!(urls.insert(url.clone(), links.collect()).is_none(), "{url} is in two sitemaps");
                }
            }
        }
        urls
    }
}

fn locations(xml: &str) -> Vec<String> {
    xml.split("<loc>").skip(1).map(|rest| unescape(rest.split("</loc>").next().unwrap())).collect()
}

fn between(text: &str, start: &str) -> String {
    // ` href="` and not the end of `hreflang="`.
    let at = text.find(start).unwrap() + start.len();
    unescape(text[at..].split('"').next().unwrap())
}

fn unescape(xml: &str) -> String {
    quick_xml::escape::unescape(xml).unwrap().into_owned()
}

/// A page as a parser of HTML reads it.
#[derive(Default)]
pub struct Html {
    pub tags: Vec<Tag>,
    /// What the parser complained of.
    pub faults: Vec<String>,
}

/// A start tag, and the text up to the next tag of any kind.
#[derive(Debug)]
pub struct Tag {
    pub name: String,
    attributes: BTreeMap<String, String>,
    pub text: String,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

impl Html {
    pub fn read(text: &str) -> Self {
        let tokenizer = Tokenizer::new(Sink::default(), Default::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(text));
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |t| t.name == name)
    }

    /// The address of `<link rel=…>`, if there is exactly one.
    pub fn link(&self, rel: &str) -> Option<&str> {
        let mut found = self.all("link").filter(|t| t.get("rel") == Some(rel));
        let first = found.next()?;
        assert!(found.next().is_none(), "two links of {rel}");
        first.get("href")
    }

    pub fn meta(&self, name: &str) -> Option<&str> {
        self.all("meta").find(|t| t.get("name") == Some(name)).and_then(|t| t.get("content"))
    }

    /// hreflang and address of every alternate, in their order.
    pub fn alternates(&self) -> Vec<(String, String)> {
        let links = self.all("link").filter(|t| t.get("rel") == Some("alternate"));
        links.map(|t| (t.get("hreflang").unwrap().to_owned(), t.get("href").unwrap().to_owned())).collect()
    }

    /// The objects of structured data.
    pub fn data(&self) -> Vec<Value> {
        let scripts = self.all("script").filter(|t| t.get("type") == Some("application/ld+json"));
        scripts.map(|t| serde_json::from_str(&t.text).unwrap()).collect()
    }
}

#[derive(Default)]
struct Sink(RefCell<Html>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let html = &mut *self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let name = tag.name.to_string();
                let attributes =
                    tag.attrs.iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
                let raw = match name.as_str() {
                    "script" => Some(RawKind::ScriptData),
                    "style" => Some(RawKind::Rawtext),
                    "title" | "textarea" => Some(RawKind::Rcdata),
                    _ => None,
                };
                html.tags.push(Tag { name, attributes, text: String::new() });
                if let Some(raw) = raw {
                    return TokenSinkResult::RawData(raw);
                }
            }
            Token::TagToken(tag) => html.tags.push(Tag {
                name: format!("/{}", tag.name),
                attributes: BTreeMap::new(),
                text: String::new(),
            }),
            Token::CharacterTokens(text) => {
                if let Some(tag) = html.tags.last_mut() {
                    tag.text.push_str(&text);
                }
            }
            Token::ParseError(fault) => html.faults.push(fault.into_owned()),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
