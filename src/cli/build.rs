//! `build`, `check` and `schema`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::Serialize;

use super::args::{Build, Check, Fold, Scope};
use super::progress::Display;
use super::stats::Numbers;
use super::timings::{About, Timings};
use super::{Exit, count, print, show};
use crate::catalog::{self, Overrides};
use crate::diag::{Diagnostics, Report};
use crate::emit::Output;
use crate::error::{Error, Result};
use crate::pipeline::{self, Progress, Request, Summary, Watch, Work};
use crate::render;
use crate::source::{self, Sources};

pub fn run(args: &Build) -> Result<Exit> {
    let site = &args.scope.site;
    let out = args.out.clone().unwrap_or_else(|| site.join("public"));
    let run = Run::new(&args.scope, args.timings.is_some());
    // The site is looked at first: where there is none, nothing is made beside it.
    let sources = run.read(&args.scope)?;
    let output = Output::open(&out, site, || {
        if !args.scope.json {
            say_aside!("Another build is writing {}; waiting for it.", out.display());
        }
    })?;
    for note in output.notes() {
        if !args.scope.json {
            say_aside!("note: {note}");
        }
    }
    let timings = args.timings.as_ref().map(|file| match file {
        Some(file) => file.clone(),
        None => output.beside().join("timings.html"),
    });
    run.go(
        &args.scope,
        sources,
        Some((output, out)),
        timings,
        Rebuild { clean: args.clean, explain: args.explain_rebuild },
    )
}

pub fn check(args: &Check) -> Result<Exit> {
    let run = Run::new(&args.scope, args.timings.is_some());
    let sources = run.read(&args.scope)?;
    run.go(&args.scope, sources, None, args.timings.clone(), Rebuild::default())
}

/// What a build makes of the last one.
#[derive(Default)]
struct Rebuild {
    /// Nothing.
    clean: bool,
    /// It says why each page was made.
    explain: bool,
}

struct Run {
    started: Instant,
    display: Display,
    timings: Option<Timings>,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Json<'a> {
    tradewind: &'static str,
    ok: bool,
    as_of: String,
    seconds: f64,
    #[serde(flatten)]
    summary: &'a Summary,
    errors: usize,
    warnings: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    stats: Option<Numbers<'a>>,
    diagnostics: Vec<Report<'a>>,
}

impl Run {
    fn new(scope: &Scope, timed: bool) -> Self {
        let started = Instant::now();
        Self { started, display: Display::new(scope.json), timings: timed.then(|| Timings::new(started)) }
    }

    fn read(&self, scope: &Scope) -> Result<(Sources, Diagnostics)> {
        self.tell(Progress::Stage("Reading"));
        let load = || source::load(&scope.site);
        match &self.timings {
            Some(timings) => timings.on_main("folder", "", load),
            None => load(),
        }
    }

    fn tell(&self, progress: Progress) {
        self.display.tell(progress);
        if let (Some(timings), Progress::Stage(name)) = (&self.timings, progress) {
            timings.stage(name);
        }
    }

    fn go(
        self,
        scope: &Scope,
        (sources, mut found): (Sources, Diagnostics),
        output: Option<(Output, PathBuf)>,
        timings_file: Option<PathBuf>,
        rebuild: Rebuild,
    ) -> Result<Exit> {
        let as_of = scope.as_of.unwrap_or_else(|| jiff::Zoned::now().into());
        let tell = |progress| self.tell(progress);
        let watch = self.timings.as_ref().map(|timings| |work: Work<'_>| timings.work(work));
        let request = Request {
            sources: &sources,
            as_of,
            overrides: Overrides {
                base_url: scope.base_url.clone(),
                markets: scope.market.clone(),
                drafts: scope.drafts,
                pseudo: scope.pseudo,
            },
            memory: scope.memory << 20,
            jobs: scope.jobs,
            // What is compared must be rendered.
            incremental: !rebuild.clean && scope.fold == Fold::On,
            explain: rebuild.explain,
            fold: scope.fold.into(),
            gates: true,
            max_change: scope.max_change,
            progress: &tell,
            watch: watch.as_ref().map(|watch| watch as &Watch<'_>),
        };
        let command = if output.is_some() { "build" } else { "check" };
        let (output, out) = output.unzip();
        let summary = pipeline::build(&request, output, &mut found);
        self.display.finish();
        let summary = summary?;
        let seconds = self.started.elapsed().as_secs_f64();
        let timings = match (self.timings, timings_file) {
            (Some(timings), Some(file)) => {
                let about = About { command, as_of: as_of.to_string(), pages: summary.pages };
                Some(timings.write(&file, about)?)
            }
            _ => None,
        };
        let stats = scope.stats.then(|| Numbers::new(&summary));
        if scope.json {
            let json = Json {
                tradewind: env!("CARGO_PKG_VERSION"),
                ok: found.errors() == 0,
                as_of: as_of.to_string(),
                seconds,
                summary: &summary,
                errors: found.errors(),
                warnings: found.warnings(),
                stats,
                diagnostics: found.iter().map(Report::from).collect(),
            };
            say!("{}", serde_json::to_string(&json).map_err(|e| Error::new("write", "JSON", e.to_string()))?);
        } else {
            show(&found);
            print_summary(&summary, &found, out.as_deref(), seconds);
            if let Some(page) = timings {
                say!("Timings: {}", page.display());
            }
            if let Some(stats) = stats {
                print(&format!("\n{}", stats.table(&summary)))?;
            }
        }
        Ok(if found.errors() == 0 { Exit::Done } else { Exit::Content })
    }
}

/// A few lines at the end of every run.
fn print_summary(summary: &Summary, found: &Diagnostics, out: Option<&Path>, seconds: f64) {
    let pages = count(summary.pages, "page", "pages");
    let markets = count(summary.markets, "market", "markets");
    let products = count(summary.products, "product", "products");
    let warnings = count(found.warnings(), "warning", "warnings");
    if found.errors() > 0 {
        let errors = count(found.errors(), "error", "errors");
        let kept =
            if out.is_some() { " Nothing was published; the last good site stays as it is." } else { "" };
        say!("{errors}, {warnings} ({seconds:.1} s).{kept}");
        return;
    }
    say!("{pages} in {markets}, {products}, {warnings} ({seconds:.1} s)");
    if !summary.previews.is_empty() {
        say!("In preview, and left out: {}. What they need: tradewind launch", summary.previews.join(", "));
    }
    for held in &summary.held {
        say!(
            "The market {0} is kept in preview: {1}. What it needs: tradewind launch --market {0}",
            held.market,
            held.lacks
        );
    }
    if let Some(date) = &summary.rates {
        say!("Exchange rates of {date}");
    }
    if let (Some(files), Some(out)) = (&summary.published, out) {
        for explained in &summary.explained {
            say!("{}: {}", explained.file, explained.why);
        }
        let mut line =
            format!("{} written, {} unchanged, {} removed", files.written, files.unchanged, files.removed);
        if files.foreign > 0 {
            line.push_str(&format!(", {} not made by Tradewind left in place", files.foreign));
        }
        say!("{}: {line}", out.display());
    }
}

pub fn schema(name: &str) -> Result<Exit> {
    let schema = catalog::schema(name).unwrap_or_else(render::theme_schema);
    say!("{:#}", serde_json::Value::from(schema));
    Ok(Exit::Done)
}
