//! The house has floors, and each room knows only those below its own: ARCHITECTURE.md draws them, this test holds them.
//! What a room may not do at all (read the site, start a thread, look at the clock) is held here too.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// The rooms from the roof down. Rooms of one floor do not know each other.
const FLOORS: &[&[&str]] = &[
    &["main", "lib"],
    &["cli"],
    &["pipeline"],
    &["render", "audit"],
    &["plan"],
    &["storefront", "interchange"],
    &["catalog"],
    &["locale", "rates", "source", "emit", "ledger"],
    &["law"],
    &["bundled", "calendar", "compress", "incremental", "money", "picture", "diag", "error"],
];

/// What only some rooms may do: the words that betray it, the rooms, and why.
const RESERVED: &[(&[&str], &[&str], &str)] = &[
    (
        &["rayon", "thread::spawn", "thread::scope", "thread::Builder"],
        &["pipeline"],
        "only the pipeline knows threads",
    ),
    (
        &["ureq", "TcpStream", "thread::sleep"],
        &["cli"],
        "only the command line looks at the network, and waits",
    ),
    (
        &["Zoned::now", "Instant", "SystemTime::now", "Timestamp::now", "std::env::"],
        &["cli"],
        "only the command line looks at the clock and the environment",
    ),
    (
        &["println!", "print!", "stdout", "stderr", "IsTerminal"],
        &["cli"],
        "only the command line looks at the terminal",
    ),
    (
        &["std::fs", "fs::", "File::"],
        &["source", "emit", "interchange", "cli"],
        "a build reads through `source` and writes through `emit`; import and the command line bring files in",
    ),
];

/// A file of src/ that is not a test.
struct File {
    path: String,
    room: String,
    /// Its lines, without comments and without the tests at its end.
    lines: Vec<(usize, String)>,
}

fn files() -> Vec<File> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for entry in WalkDir::new(&src).sort_by_file_name() {
        let entry = entry.expect("src/ can be walked");
        let path =
            entry.path().strip_prefix(&src).expect("it lies in src/").to_string_lossy().replace('\\', "/");
        if !path.ends_with(".rs") || path.ends_with("tests.rs") || path.contains("/tests/") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("a source file is text");
        let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        files.push(File { lines: code(&text), path, room });
    }
    assert!(files.len() > 50, "the walk found {} files only", files.len());
    files
}

/// The lines that are compiled into the program. A `#[cfg(test)]` module stands at the end of its file, alone or with
/// the bracket that closes the module around it.
fn code(text: &str) -> Vec<(usize, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let tests = (0..lines.len()).find(|&i| {
        lines[i].trim() == "#[cfg(test)]" && lines.get(i + 1).is_some_and(|line| line.contains("mod tests {"))
    });
    let numbered = lines.iter().enumerate().take(tests.unwrap_or(lines.len()));
    numbered
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(i, line)| (i + 1, line.split(" // ").next().unwrap_or(line).to_owned()))
        .collect()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Every room a line names: `crate::money`, `crate::{diag, error::Error}`, in src/main.rs `tradewind::cli`.
fn rooms_named(line: &str) -> Vec<String> {
    let mut named = Vec::new();
    for (at, word) in ["crate::", "tradewind::"].iter().flat_map(|word| line.match_indices(word)) {
        let rest = &line[at + word.len()..];
        let word = |text: &str| -> String {
            text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let mut begins = true;
                for (i, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => begins = true,
                        ' ' => {}
                        _ if begins && depth == 0 => {
                            named.push(word(&group[i..]));
                            begins = false;
                        }
                        _ => {}
                    }
                }
            }
            None => named.push(word(rest)),
        }
    }
    named.retain(|room| room.chars().next().is_some_and(char::is_lowercase));
    named
}

#[test]
fn every_room_has_a_floor() {
    for file in files() {
        assert!(
            floor(&file.room).is_some(),
            "src/{} has no floor: give it one here and in ARCHITECTURE.md",
            file.path
        );
    }
}

#[test]
fn every_room_knows_only_the_floors_below() {
    let mut faults = Vec::new();
    for file in files() {
        let own = floor(&file.room).unwrap_or_default();
        for (number, line) in &file.lines {
            for room in rooms_named(line).into_iter().filter(|room| *room != file.room) {
                match floor(&room) {
                    Some(other) if other > own => {}
                    Some(_) => faults.push(format!("src/{}:{number} knows `{room}`", file.path)),
                    None => {
                        faults.push(format!("src/{}:{number} names `{room}`, which has no floor", file.path))
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_reserved_to_a_room_is_done_in_it_only() {
    let mut faults = Vec::new();
    for file in files() {
        for (words, rooms, why) in
            RESERVED.iter().filter(|(_, rooms, _)| !rooms.contains(&file.room.as_str()))
        {
            for (number, line) in &file.lines {
                if let Some(word) = words.iter().find(|word| mentions(line, word)) {
                    faults.push(format!(
                        "src/{}:{number} has `{word}`: {why} ({})",
                        file.path,
                        rooms.join(", ")
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a word stands in a line, and not as the end of a longer one.
fn mentions(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn the_parser_of_this_test_sees_what_it_must() {
    assert_eq!(rooms_named("use crate::diag::{Code, Place};"), ["diag"]);
    assert_eq!(
        rooms_named("use crate::{diag::{Code, Place}, money, error::Error};"),
        ["diag", "money", "error"]
    );
    assert_eq!(
        rooms_named("let x: crate::storefront::Offer = crate::plan::omitted();"),
        ["storefront", "plan"]
    );
    assert_eq!(rooms_named("pub(crate) fn x() {} // $crate::catalog::text::Seo"), ["catalog"]);
    assert!(mentions("std::thread::spawn", "thread::") && !mentions("my_thread::x", "thread::"));
    let text = "use a;\n/// doc crate::x\nfn f() {} // trailing\n#[cfg(test)]\nmod tests {\n    use b;\n}\n";
    assert_eq!(code(text), [(1, "use a;".to_owned()), (3, "fn f() {}".to_owned())]);
}
