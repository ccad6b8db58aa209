//! All integration tests in one binary, a module per thing tested; STYLE: the case shows its data.
//!
//! `UPDATE_EXPECT=1 cargo test --test suite` writes what was expected anew, in these files and under
//! tests/golden/; read the difference before you commit it.

#![allow(clippy::unwrap_used, clippy::panic)] // A test that cannot go on has failed.

mod addresses;
mod adventureworks;
mod audit;
mod browser;
mod command_line;
mod coverage;
mod directions;
mod docs;
mod fallback;
mod fetch;
mod files;
mod floors;
mod forms;
mod golden;
mod guide;
mod hostile;
mod i18n;
mod incremental;
mod launch;
mod law;
mod laws;
mod letters;
mod links;
mod measures;
mod messages;
mod pictures;
mod precompress;
mod prices;
mod prices_diff;
mod products;
mod promotions;
mod pseudo;
mod published;
mod publishing;
mod rates;
mod sales;
mod scaffold;
mod schedule;
mod settings;
mod site;
mod stale;
mod theme;
mod translations;
mod translators;

#[test]
fn no_file_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite");
    let declared: Vec<&str> =
        include_str!("main.rs").lines().filter_map(|l| l.strip_prefix("mod ")).collect();
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.strip_suffix(".rs").unwrap_or(&name);
        assert!(
            module == "main" || declared.contains(&&*format!("{module};")),
            "tests/suite/{name} is never run"
        );
    }
}
