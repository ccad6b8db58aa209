//! Progress: a bar on a terminal, a line per stage elsewhere, nothing where a program reads the output.

use std::io::IsTerminal;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::pipeline::Progress;

/// Where progress is shown.
pub enum Display {
    Bar(ProgressBar),
    /// Stage lines on standard error; the last one printed.
    Lines(Mutex<&'static str>),
    Silent,
}

impl Display {
    pub fn new(silent: bool) -> Self {
        if silent {
            return Display::Silent;
        }
        if !std::io::stderr().is_terminal() {
            return Display::Lines(Mutex::new(""));
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) =
            ProgressStyle::with_template("{msg:>10} {bar:40} {human_pos}/{human_len} pages {eta}")
        {
            bar.set_style(style);
        }
        Display::Bar(bar)
    }

    pub fn tell(&self, progress: Progress) {
        match (self, progress) {
            (Display::Silent, _) => {}
            (Display::Bar(bar), Progress::Stage(name)) => bar.set_message(name),
            (Display::Bar(bar), Progress::Planned(pages)) => bar.set_length(pages as u64),
            (Display::Bar(bar), Progress::Rendered(pages)) => bar.inc(pages as u64),
            (Display::Lines(last), Progress::Stage(name)) => {
                if let Ok(mut last) = last.lock()
                    && *last != name
                {
                    eprintln!("{name} …");
                    *last = name;
                }
            }
            (Display::Lines(_), Progress::Planned(pages)) => eprintln!("{pages} pages"),
            (Display::Lines(_), Progress::Rendered(_)) => {}
        }
    }

    pub fn finish(&self) {
        if let Display::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
