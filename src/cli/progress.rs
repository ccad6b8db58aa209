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
            ProgressStyle::with_template("{msg:>10} {bar:40} {human_pos}/{human_len} {prefix} {eta}")
        {
            bar.set_style(style);
        }
        Display::Bar(bar)
    }

    pub fn tell(&self, progress: Progress) {
        match (self, progress) {
            (Display::Silent, _) => {}
            (Display::Bar(bar), Progress::Stage(name)) => bar.set_message(name),
            (Display::Bar(bar), Progress::Planned(count, what)) => {
                bar.reset();
                bar.set_length(count as u64);
                bar.set_prefix(what);
            }
            (Display::Bar(bar), Progress::Made(count)) => bar.inc(count as u64),
            (Display::Lines(last), Progress::Stage(name)) => {
                if let Ok(mut last) = last.lock()
                    && *last != name
                {
                    say_aside!("{name} …");
                    *last = name;
                }
            }
            (Display::Lines(_), Progress::Planned(count, what)) => say_aside!("{count} {what}"),
            (Display::Lines(_), Progress::Made(_)) => {}
        }
    }

    pub fn finish(&self) {
        if let Display::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
