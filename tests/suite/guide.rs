//! The guide is run. Every fenced block of README.md and of the pages in docs/ is tested by the rule its info string names,
//! in a folder of the page's own, from the top to the bottom, as a reader would do it:
//!
//! | Info string | What is done |
//! |---|---|
//! | `sh` | run in the page's folder; must succeed. `cd` holds for the blocks below. |
//! | `sh host` | needs an account or the network, or does not end: its grammar is checked |
//! | `text` | what the block before printed; `…` stands for what varies |
//! | `text example` | nothing: the shape of a folder |
//! | `<language> PATH` | the file is written; with ` +` after the path, the block is added at its end |
//! | `diff PATH` | the lines with `-` are in that file, and are replaced by those with `+` |
//! | `toml`, `json`, `yaml`, `ftl`, `markdown`, `js` | it is one |
//! | `html` | it stands in the template of a product's page and is rendered |
//! | `nginx` | nginx serves the page's site with it |
//!
//! A block without a rule fails. Where a page left a site, a check of it finds nothing.
//!
//! `UPDATE_EXPECT=1` writes `text` blocks anew that are not what was printed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use tradewind::catalog::RULES;
use tradewind::diag::CODES;

use crate::site::{Folder, REPOSITORY, Ran, run};

macro_rules! pages {
    ($($test:ident: $page:literal,)+) => {
        /// Every page that is run; `troubleshooting` goes its own way.
        const PAGES: &[&str] = &["docs/troubleshooting.md", $($page),+];
        $(#[test] fn $test() { read_through($page); })+
    };
}

pages! {
    readme: "README.md",
    start: "docs/start.md",
    markets: "docs/markets.md",
    prices: "docs/prices.md",
    ledger: "docs/ledger.md",
    sales: "docs/sales.md",
    price_changes: "docs/price-changes.md",
    taxes: "docs/taxes.md",
    translations: "docs/translations.md",
    themes: "docs/themes.md",
    publishing: "docs/publishing.md",
    site: "docs/site.md",
    front_matter: "docs/front-matter.md",
    templates: "docs/templates.md",
    commands: "docs/commands.md",
    diagnostics: "docs/diagnostics.md",
}

#[test]
fn no_page_is_left_out() {
    for entry in fs::read_dir(Path::new(REPOSITORY).join("docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let page = format!("docs/{name}");
        assert!(!name.ends_with(".md") || PAGES.contains(&&*page), "nobody tries out {page}");
    }
}

#[test]
fn the_readme_leads_to_every_page() {
    let readme = fs::read_to_string(Path::new(REPOSITORY).join("README.md")).unwrap();
    for page in PAGES.iter().filter(|page| **page != "README.md") {
        assert!(readme.contains(&format!("]({page})")), "README.md has no link to {page}");
    }
}

/// Codes that tell of a fault of Tradewind's own. Nothing a reader writes provokes them, so their sections show an example
/// that is not run; a unit test beside the code that reports each of them does.
const OUR_FAULTS: &[&str] = &["fold-differs"];

/// What is found only where somebody asks for it.
const ASKED: &[(&str, &[&str])] = &[("price-jump", &["--max-change", "5%"])];

/// Each code has a section that begins with a new shop, provokes it, shows what `check` says, or of a rule what `audit` says,
/// and mends it.
#[test]
fn troubleshooting() {
    let page = Page::read("docs/troubleshooting.md");
    for code in OUR_FAULTS {
        let shown = page
            .blocks
            .iter()
            .any(|block| block.heading == *code && block.text.contains(&format!("[{code}]")));
        assert!(shown, "docs/troubleshooting.md has no example of {code}");
    }
    let mut sections: Vec<(&str, Vec<&Block>)> = Vec::new();
    for block in page.blocks.iter().filter(|block| block.words() != ["text", "example"]) {
        match sections.last_mut() {
            Some((heading, blocks)) if *heading == block.heading => blocks.push(block),
            _ => sections.push((&block.heading, vec![block])),
        }
    }
    let codes: Vec<&str> =
        CODES.iter().map(|code| code.name()).filter(|code| !OUR_FAULTS.contains(code)).collect();
    let told: Vec<&str> = sections.iter().map(|(heading, _)| *heading).collect();
    assert_eq!(told, codes, "a section for each code, in the order of docs/diagnostics.md");
    // A code takes a program or two, so they share the machine.
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut faults = Vec::new();
        loop {
            let i = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let Some((code, blocks)) = sections.get(i) else { return faults };
            provoke(code, blocks, &mut faults);
        }
    };
    let faults: Vec<Fault> = std::thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    page.settle(faults);
}

fn provoke(code: &str, blocks: &[&Block], faults: &mut Vec<Fault>) {
    let mut reader = Reader { lenient: true, ..Reader::in_a_new_shop() };
    let mut provoked = false;
    let options = ASKED.iter().find(|(asked, _)| *asked == code).map_or(&[][..], |(_, options)| options);
    let is_rule = RULES.iter().any(|rule| rule.name() == code);
    for block in blocks {
        if block.words() == ["text"] {
            let ran = if is_rule { reader.audit(code) } else { reader.check(options) };
            reader.printed = Some(said(Ran { stdout: String::new(), ..ran }));
            provoked |= reader.printed.as_ref().is_some_and(|printed| printed.contains(&format!("[{code}]")));
        }
        if let Err(fault) = reader.obey(block) {
            return faults.push(fault);
        }
    }
    let mut fail = |what: String| faults.push(Fault { line: blocks[0].line, what, rewrite: None });
    if !provoked {
        fail(format!("`{code}` is not provoked"));
    }
    if blocks.last().is_some_and(|block| block.words() != ["text"])
        && let Err(what) = if is_rule { reader.is_in_order(code) } else { reader.is_clean() }
    {
        fail(format!("`{code}` is not mended:\n{what}"));
    }
}

/// Obeys a page from its top to its bottom.
fn read_through(path: &str) {
    let page = Page::read(path);
    let mut reader = Reader::new();
    let mut faults = Vec::new();
    for block in &page.blocks {
        if let Err(fault) = reader.obey(block) {
            // What comes after a step that failed fails, too, and tells nothing.
            let goes_on = fault.rewrite.is_some();
            faults.push(fault);
            if !goes_on {
                return page.settle(faults);
            }
        }
    }
    if reader.at.join("site.toml").is_file()
        && let Err(what) = reader.is_clean()
    {
        faults.push(Fault {
            line: 0,
            what: format!("its site is not clean at the end:\n{what}"),
            rewrite: None,
        });
    }
    page.settle(faults);
}

struct Page {
    path: String,
    text: String,
    blocks: Vec<Block>,
}

struct Block {
    /// Of the fence.
    line: usize,
    info: String,
    text: String,
    /// Where the text lies in the page; empty for an empty block.
    span: Range<usize>,
    /// The heading above it, without its backticks.
    heading: String,
}

struct Fault {
    line: usize,
    what: String,
    /// What the block should say.
    rewrite: Option<(Range<usize>, String)>,
}

impl Page {
    fn read(path: &str) -> Self {
        let text = fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap().replace("\r\n", "\n");
        let mut blocks: Vec<Block> = Vec::new();
        let mut heading = String::new();
        let mut in_heading = false;
        let mut inside = None;
        for (event, span) in Parser::new(&text).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    heading.clear();
                    in_heading = true;
                }
                Event::End(TagEnd::Heading(_)) => in_heading = false,
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = match kind {
                        CodeBlockKind::Fenced(info) => info.to_string(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let line = 1 + text[..span.start].matches('\n').count();
                    inside =
                        Some(Block { line, info, text: String::new(), span: 0..0, heading: heading.clone() });
                }
                Event::End(TagEnd::CodeBlock) => blocks.extend(inside.take()),
                Event::Text(words) | Event::Code(words) if in_heading => heading.push_str(&words),
                Event::Text(words) => {
                    if let Some(block) = &mut inside {
                        let start = if block.text.is_empty() { span.start } else { block.span.start };
                        block.span = start..span.end;
                        block.text.push_str(&words);
                    }
                }
                _ => {}
            }
        }
        Page { path: path.to_owned(), text, blocks }
    }

    /// Fails with all faults, or mends what can be written anew where that was asked for.
    fn settle(&self, mut faults: Vec<Fault>) {
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let mut text = self.text.clone();
            faults.sort_by_key(|fault| std::cmp::Reverse(fault.line));
            for (span, new) in faults.iter().filter_map(|fault| fault.rewrite.clone()) {
                text.replace_range(span, &new);
            }
            fs::write(Path::new(REPOSITORY).join(&self.path), text).unwrap();
            faults.retain(|fault| fault.rewrite.is_none());
        }
        faults.sort_by_key(|fault| fault.line);
        let mut report = String::new();
        for fault in &faults {
            writeln!(report, "\n{}:{}: {}", self.path, fault.line, fault.what).unwrap();
        }
        assert!(report.is_empty(), "{report}");
    }
}

impl Block {
    fn words(&self) -> Vec<&str> {
        self.info.split_whitespace().collect()
    }

    fn fault(&self, what: impl Into<String>) -> Fault {
        Fault { line: self.line, what: what.into(), rewrite: None }
    }
}

/// Somebody with a terminal and an empty folder, who does what the page says.
struct Reader {
    folder: Folder,
    /// Where the terminal is.
    at: PathBuf,
    /// What the last command printed.
    printed: Option<String>,
    /// Whether files may be wrong, because that is what the page shows.
    lenient: bool,
}

impl Reader {
    fn new() -> Self {
        let folder = Folder::empty();
        Reader { at: folder.path(""), folder, printed: None, lenient: false }
    }

    fn in_a_new_shop() -> Self {
        let mut reader = Reader::new();
        assert_eq!(reader.folder.run(&["new", "my-shop"]).code, Some(0));
        reader.at = reader.folder.path("my-shop");
        reader
    }

    fn obey(&mut self, block: &Block) -> Result<(), Fault> {
        let text = &block.text;
        let printed = self.printed.take();
        let done = match block.words()[..] {
            ["sh"] => self.run(text),
            ["sh", "host"] => grammar(text),
            ["text"] => match printed {
                Some(printed) if matches(text, &printed) => Ok(()),
                Some(printed) => {
                    let rewrite = Some((block.span.clone(), printed.trim_end().to_owned() + "\n"));
                    return Err(Fault { rewrite, ..block.fault(format!("this was printed:\n{printed}")) });
                }
                None => Err("it follows no command; say `text example` if it is no output".to_owned()),
            },
            ["text", "example"] => Ok(()),
            ["diff", path] => self.change(path, text),
            ["nginx", ..] => self.serve(text),
            ["html"] => self.render(text),
            [language] => is_a(language, text),
            [_, path] if self.lenient => self.write(path, text),
            [language, path] => is_a(language, text).and_then(|()| self.write(path, text)),
            [_, path, "+"] => {
                let before = fs::read_to_string(self.at.join(path)).unwrap_or_default();
                self.write(path, &format!("{before}\n{text}"))
            }
            _ => Err(format!("there is no rule for ```{}", block.info)),
        };
        done.map_err(|what| block.fault(what))
    }

    fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let path = self.at.join(path);
        let folder = path.parent().ok_or("a file lies in a folder")?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|e| format!("{}: {e}", path.display()))
    }

    fn change(&self, path: &str, text: &str) -> Result<(), String> {
        let side = |gone: char| -> String {
            let line =
                |l: &str| (!l.starts_with(gone)).then(|| l.get(1..).unwrap_or_default().to_owned() + "\n");
            text.lines().filter_map(line).collect()
        };
        let (old, new) = (side('+'), side('-'));
        let found = fs::read_to_string(self.at.join(path)).map_err(|e| format!("{path}: {e}"))?;
        match found.matches(&old).count() {
            1 => self.write(path, &found.replace(&old, &new)),
            n => Err(format!("{path} has these lines {n} times:\n{old}\nIt is:\n{found}")),
        }
    }

    /// Runs commands in the terminal, which stays where they went.
    fn run(&mut self, text: &str) -> Result<(), String> {
        let program = Path::new(env!("CARGO_BIN_EXE_tradewind")).parent().unwrap();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(program.into()).chain(std::env::split_paths(&path)));
        let went = self.folder.path(".went");
        // Both streams into one, in the order of a terminal.
        let script = format!("exec 2>&1\n{text}\npwd > '{}'\n", went.display());
        let mut shell = Command::new("sh");
        shell
            .args(["-e", "-c", &script])
            .current_dir(&self.at)
            .env("PATH", path.unwrap())
            .env_remove("CLICOLOR_FORCE");
        let ran = run(shell.stdin(Stdio::null()));
        if ran.code != Some(0) {
            return Err(format!("it ends with {:?}:\n{}", ran.code, ran.stdout));
        }
        self.at = fs::read_to_string(&went).unwrap().trim_end_matches('\n').into();
        self.printed = Some(said(ran));
        Ok(())
    }

    fn check(&self, options: &[&str]) -> Ran {
        run(self.folder.command(&["check"]).args(options).current_dir(&self.at))
    }

    fn audit(&self, rule: &str) -> Ran {
        run(self.folder.command(&["audit", "--rule", rule]).current_dir(&self.at))
    }

    fn is_in_order(&self, rule: &str) -> Result<(), String> {
        let ran = self.audit(rule);
        let clean = ran.code == Some(0) && ran.stdout.starts_with("0 errors, 0 warnings");
        if clean { Ok(()) } else { Err(said(ran)) }
    }

    fn is_clean(&self) -> Result<(), String> {
        let ran = self.check(&[]);
        let clean = ran.code == Some(0) && ran.stdout.contains(", 0 warnings");
        if clean { Ok(()) } else { Err(said(ran)) }
    }

    /// Renders a piece of a template on the page of every product; `product` and `image` are what they say.
    fn render(&self, text: &str) -> Result<(), String> {
        let shop = Reader::in_a_new_shop();
        let template = format!(
            "{{% extends \"base.html\" %}}\n{{% block main %}}\n{{% set product = page.product %}}\n\
             {{% set image = product.images | first %}}\n{text}\n{{% endblock main %}}\n"
        );
        shop.write("themes/harbor/templates/product.html", &template)?;
        shop.is_clean()
    }

    /// Serves the site as the configuration says, and looks whether visitors get what they should.
    fn serve(&self, text: &str) -> Result<(), String> {
        if Command::new("nginx").arg("-v").output().is_err() {
            eprintln!("Skipped: nginx is not installed, so its configuration was not tried.");
            return Ok(());
        }
        let public = self.at.join("public");
        let folder = Folder::empty();
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(|e| e.to_string())?.port();
        // The machine of a test has neither the reader's folders nor the right to port 80.
        let site: String = text
            .replace("/var/www/quayside/public", public.to_str().unwrap())
            .lines()
            .filter(|line| !line.contains("listen [::]:"))
            .map(|line| line.replace("listen 80;", &format!("listen 127.0.0.1:{port};")) + "\n")
            .collect();
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let temporary: String =
            temporary.iter().map(|name| format!("{name}_temp_path temp_{name};\n")).collect();
        let configuration = format!(
            "daemon off; master_process off; pid nginx.pid; error_log stderr;\nevents {{}}\n\
             http {{\ntypes {{ text/html html; text/css css; text/xml xml; text/javascript js; image/jpeg jpg; }}\n\
             access_log off;\n{temporary}{site}}}\n"
        );
        folder.write("nginx.conf", &configuration);
        let nginx = |words: &[&str]| {
            let mut command = Command::new("nginx");
            command.arg("-p").arg(folder.path("")).arg("-c").arg(folder.path("nginx.conf")).args(words);
            command.args(["-e", "stderr"]);
            command
        };
        let tested = run(&mut nginx(&["-t"]));
        if tested.code != Some(0) {
            return Err(tested.stderr);
        }
        let mut server = nginx(&[]).stderr(Stdio::null()).spawn().map_err(|e| e.to_string())?;
        let seen = visit(port, &public);
        server.kill().and_then(|()| server.wait()).map_err(|e| e.to_string())?;
        seen
    }
}

/// What a run printed, without the stages: a terminal shows a bar in their place, and takes it away.
fn said(ran: Ran) -> String {
    let counted = |line: &str| match line.split_once(' ') {
        Some((n, "page" | "pages" | "picture" | "pictures" | "files")) => n.parse::<u64>().is_ok(),
        _ => false,
    };
    let stage = |line: &str| line.ends_with(" …") || counted(line);
    (ran.stderr + &ran.stdout)
        .lines()
        .filter(|line| !stage(line))
        .map(|line| line.to_owned() + "\n")
        .collect()
}

/// Whether a text is what the page shows, where `…` may be anything.
fn matches(shown: &str, printed: &str) -> bool {
    let (shown, mut rest) = (shown.trim(), printed.trim());
    let pieces: Vec<&str> = shown.split('…').map(|piece| piece.trim_matches('\n')).collect();
    let [first, between @ .., last] = &pieces[..] else { return shown == rest };
    let Some(after) = rest.strip_prefix(first) else { return false };
    rest = after;
    for piece in between {
        let Some((_, after)) = rest.split_once(piece) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

fn is_a(language: &str, text: &str) -> Result<(), String> {
    match language {
        "toml" => text.parse::<toml::Table>().map(drop).map_err(|e| e.to_string()),
        "json" => serde_json::from_str::<serde_json::Value>(text).map(drop).map_err(|e| e.to_string()),
        "yaml" => yaml(text).map(drop),
        "ftl" => fluent_syntax::parser::parse(text).map(drop).map_err(|(_, e)| format!("{e:?}")),
        "markdown" => {
            let rest = text.strip_prefix("+++\n").ok_or("a text begins with +++")?;
            let (front, _) = rest.split_once("\n+++").ok_or("the front matter has no end")?;
            is_a("toml", front)
        }
        "js" => with_program("node", &["--check", "-"], text).map(drop),
        // What they hold shows in the site they are part of.
        "html" | "css" | "csv" => Ok(()),
        _ => Err(format!("there is no rule for ```{language}")),
    }
}

/// Reads YAML where Python can, and checks the commands of a workflow's steps.
fn yaml(text: &str) -> Result<(), String> {
    let to_json = "import sys, json, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout, default=str)";
    if !Command::new("python3").args(["-c", "import yaml"]).output().is_ok_and(|o| o.status.success()) {
        eprintln!("Skipped: Python has no yaml, so a workflow was not read.");
        return Ok(());
    }
    let json = with_program("python3", &["-c", to_json], text)?;
    let value: serde_json::Value = serde_json::from_str(&json).map_err(|e| e.to_string())?;
    let jobs = value.get("jobs").and_then(|jobs| jobs.as_object()).into_iter().flatten();
    for step in jobs.flat_map(|(_, job)| job["steps"].as_array().into_iter().flatten()) {
        match (step["run"].as_str(), step["uses"].as_str()) {
            (Some(commands), None) => grammar(&in_expressions(commands))?,
            (None, Some(_)) => {}
            _ => return Err(format!("a step runs something, or uses something: {step}")),
        }
    }
    Ok(())
}

/// A workflow's `${{ … }}` are put in before the shell sees them.
fn in_expressions(commands: &str) -> String {
    commands.replace("${{", "'").replace("}}", "'")
}

fn grammar(text: &str) -> Result<(), String> {
    with_program("sh", &["-n"], text).map(drop)
}

/// What a program says of a text; nothing where it is not installed.
fn with_program(program: &str, words: &[&str], text: &str) -> Result<String, String> {
    let spawned = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = spawned else {
        eprintln!("Skipped: {program} is not installed.");
        return Ok(String::new());
    };
    child.stdin.take().unwrap().write_all(text.as_bytes()).map_err(|e| e.to_string())?;
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// The headers of a published site's `_headers`, for every page and for assets.
fn headers(public: &Path) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let text = fs::read_to_string(public.join("_headers")).unwrap();
    let (pages, assets) = text.split_once("/assets/*").unwrap();
    let read = |part: &str| {
        part.lines()
            .filter_map(|line| line.trim().split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect()
    };
    (read(pages), read(assets))
}

/// Visits a site that is served on a port.
fn visit(port: u16, public: &Path) -> Result<(), String> {
    let (pages, assets) = headers(public);
    let style =
        fs::read_dir(public.join("assets")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let style =
        style.filter(|name| name.ends_with(".css")).map(|name| format!("/assets/{name}")).next().unwrap();
    for (path, status, file) in [
        ("/", 200, "index.html"),
        ("/us/", 200, "us/index.html"),
        ("/de/", 200, "de/index.html"),
        ("/sitemap.xml", 200, "sitemap.xml"),
        ("/nothing", 404, "404.html"),
        ("/nothing/at/all/", 404, "404.html"),
        ("/us/nothing/", 404, "us/404.html"),
        ("/de/nothing/", 404, "de/404.html"),
        ("/design", 404, "404.html"),
        (&style, 200, style.trim_start_matches('/')),
    ] {
        let answer = get(port, path, "identity")?;
        let mut wrong = String::new();
        if answer.status != status {
            writeln!(wrong, "{}, not {status}", answer.status).unwrap();
        }
        if answer.body != fs::read(public.join(file)).unwrap() {
            writeln!(wrong, "not {file}").unwrap();
        }
        let wanted = pages.iter().chain(assets.iter().filter(|_| path.starts_with("/assets/")));
        for (name, value) in wanted.filter(|(name, value)| answer.headers.get(*name) != Some(*value)) {
            writeln!(wrong, "{name}: {:?}, not {value}", answer.headers.get(name)).unwrap();
        }
        if !wrong.is_empty() {
            return Err(format!("{path} is answered with {wrong}"));
        }
    }
    for (path, file) in [("/us/", "us/index.html"), (&style, style.trim_start_matches('/'))] {
        let compressed =
            |answer: &Answer| answer.headers.get("content-encoding").is_some_and(|c| c == "gzip");
        if !compressed(&get(port, path, "gzip")?) {
            return Err(format!("{path} is not compressed"));
        }
        // What lies compressed beside the file is sent as it is, and only to those who ask for it.
        let sibling = public.join(format!("{file}.gz"));
        fs::write(&sibling, "compressed before").map_err(|e| e.to_string())?;
        let (asked, not_asked) = (get(port, path, "gzip")?, get(port, path, "identity")?);
        fs::remove_file(&sibling).map_err(|e| e.to_string())?;
        if !compressed(&asked) || asked.body != b"compressed before" || compressed(&not_asked) {
            return Err(format!("{path}.gz is not sent to those who take it"));
        }
    }
    Ok(())
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

fn get(port: u16, path: &str, encoding: &str) -> Result<Answer, String> {
    let mut stream = None;
    for _ in 0..100 {
        stream = TcpStream::connect(("127.0.0.1", port)).ok();
        if stream.is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let mut stream = stream.ok_or("nginx does not answer")?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).map_err(|e| e.to_string())?;
    // HTTP/1.1 for compression, and closed so that the end shows.
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: quayside.example\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
    );
    let mut bytes = Vec::new();
    stream
        .write_all(request.as_bytes())
        .and_then(|()| stream.read_to_end(&mut bytes))
        .map_err(|e| e.to_string())?;
    let split = bytes.windows(4).position(|w| w == b"\r\n\r\n").ok_or("no HTTP answer")?;
    let head = String::from_utf8_lossy(&bytes[..split]).into_owned();
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).ok_or("no status")?;
    let field =
        |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Ok(Answer {
        status,
        headers: head.lines().filter_map(field).collect(),
        body: bytes[split + 4..].to_vec(),
    })
}

/// The template for CloudFront cannot be tried here; what it sends must be what `_headers` says, and its function find pages.
#[test]
fn cloudfront_does_what_it_should() {
    let reader = Reader::in_a_new_shop();
    let ran = run(reader.folder.command(&["build"]).current_dir(&reader.at));
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let (pages, assets) = headers(&reader.at.join("public"));
    let page = Page::read("docs/publishing.md");
    let template = page.blocks.iter().find(|block| block.info == "yaml cloudfront.yaml").unwrap();
    for (name, value) in pages.iter().chain(&assets) {
        // CloudFront has its own keys for the names of some headers, and for the parts of this one.
        let value = value
            .strip_prefix("max-age=31536000")
            .filter(|_| name.starts_with("strict"))
            .map_or(&**value, |_| "31536000");
        let value = if name == "x-content-type-options" { "ContentTypeOptions" } else { value };
        assert!(template.text.contains(value), "cloudfront.yaml has no {name}: {value}");
    }
    let (_, code) = template.text.split_once("FunctionCode: |\n").unwrap();
    let code: String =
        code.lines().take_while(|l| l.starts_with("        ")).map(|l| l.to_owned() + "\n").collect();
    assert!(code.contains("function handler"), "{code}");
    for (uri, answer) in [
        ("/", "/index.html"),
        ("/de/", "/de/index.html"),
        ("/de", "301 /de/"),
        ("/de/v1.2/", "/de/v1.2/index.html"),
        ("/sitemap.xml", "/sitemap.xml"),
        ("/.well-known/token", "/.well-known/token"),
    ] {
        let ask = format!(
            "{code}\nconst a = handler({{ request: {{ uri: {uri:?} }} }});\n\
             console.log(a.uri || a.statusCode + ' ' + a.headers.location.value);\n"
        );
        let said = with_program("node", &["-"], &ask).unwrap();
        assert!(said.is_empty() || said.trim() == answer, "{uri}: {said}");
    }
}

#[test]
fn the_reader_of_this_test_reads_right() {
    assert!(
        matches("a\n", "a\n")
            && matches("a … c\n", "a b c\n")
            && matches("a\n…\nd\n", "a\nb\nc\nd\n")
            && matches("…", "")
    );
    assert!(!matches("a … c", "a b d") && !matches("a", "a b") && !matches("b …", "a b c"));
}
