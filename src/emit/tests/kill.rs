//! A process that publishes without end is killed again and again, at no step of our choosing.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{Bench, ONE_BY_ONE, texts};
use crate::emit::Output;

const OUT: &str = "TRADEWIND_TEST_OUT";
const PAGES: usize = 40;
const PUBLISHED: &str = "published";

/// Runs in the process that is killed; as a test of its own it has nothing to do.
#[test]
fn victim() {
    let Some(out) = std::env::var_os(OUT) else { return };
    for version in (0..10).cycle() {
        publish(Output::open(out.as_ref(), &std::env::temp_dir(), || {}), version);
        // Past the test harness, which keeps what `println!` says; the end of the pipe is no matter.
        let _ = writeln!(std::io::stdout(), "{PUBLISHED}");
    }
}

/// A site whose pages all say the same digit, but for half that never change.
fn publish(output: crate::error::Result<Output>, version: usize) {
    let output = output.unwrap();
    for page in 0..PAGES {
        let text = if page % 2 == 0 { version.to_string() } else { "-".to_owned() };
        output.put(&format!("{page}/index.html"), text.as_bytes()).unwrap();
    }
    output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let bench = Bench::new();
    for round in 0..12 {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "emit::tests::kill::victim"])
            .env(OUT, bench.out())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(victim.stdout.take().unwrap());
        assert!(said.lines().any(|line| line.unwrap() == PUBLISHED));
        std::thread::sleep(Duration::from_micros(1500 * round));
        victim.kill().unwrap();
        victim.wait().unwrap();

        let found = texts(&bench.out());
        let changing: Vec<_> = found.values().filter(|text| *text != "-").collect();
        assert_eq!((found.len(), changing.len()), (PAGES, PAGES / 2), "round {round}");
        assert!(changing.windows(2).all(|pair| pair[0] == pair[1]), "round {round}: {found:?}");

        publish(bench.try_open(&bench.out()), round as usize % 10);
        let expected = (round % 10).to_string();
        assert!(texts(&bench.out()).values().all(|text| *text == expected || text == "-"), "round {round}");
    }
}
