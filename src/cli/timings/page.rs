//! The page: a time line with a band of stages above a lane for each thread, and tables of the same. It needs no script
//! and nothing from elsewhere; sizes are in per cent, so the zoom is a width and nothing is drawn anew.

use std::fmt::{self, Write as _};
use std::time::Duration;

use super::report::{KindReport, LaneReport, Report};
use crate::cli::page::{self, Per, Text};
use crate::cli::stats::grouped;

/// Every kind of work: its name, its color, what it is.
const KINDS: &[(&str, usize, &str)] = &[
    ("folder", 8, "the site's folder, listed"),
    ("site", 8, "site.toml, read"),
    ("theme", 8, "the theme, read"),
    ("text", 1, "files of texts and messages, read"),
    ("image", 9, "pictures, looked at"),
    ("catalog", 6, "all that spans files, checked"),
    ("market", 7, "a market's catalog: texts chosen, prices made"),
    ("plan", 8, "addresses and alternates, decided"),
    ("picture", 2, "pictures, decoded and made smaller"),
    ("templates", 5, "templates, bound to every market"),
    ("batch", 0, "all pages of one product, category or text: rendered and written"),
    ("page", 0, "pages, rendered: a part of their batch"),
    ("file", 4, "other files, written"),
    ("compress", 9, "files, compressed for those who take them so"),
    ("publish", 3, "files, linked and taken away"),
];

/// Heights of the rows of the time line, in pixels.
const AXIS: usize = 20;
const STAGES: usize = 28;
const LOAD: usize = 40;
const LANE: usize = 24;

/// So many columns show how many threads worked.
const COLUMNS: usize = 200;

/// The page. `json` is the name of the file beside it.
pub fn html(report: &Report, json: &str) -> String {
    let mut page = String::with_capacity(1 << 16);
    // Writing into a string cannot fail.
    let _ = write(&mut page, report, json);
    page
}

fn write(page: &mut String, report: &Report, json: &str) -> fmt::Result {
    let command = report.command;
    let took = time(report.seconds);
    let title = format!("Timings of a {command}");
    page::begin(page, &format!("{title}: {took}"), include_str!("style.css"))?;
    let busy: Duration = report.lanes.iter().map(|lane| lane.busy_seconds).sum();
    let mut facts = vec![("Time", took), ("Threads", report.threads.to_string())];
    if let Some(cpu) = report.cpu_seconds {
        facts.push(("CPU time", time(cpu)));
    }
    facts.push(("Threads at work", percent(busy, report.seconds * threads(report))));
    facts.push(("Pages", grouped(report.pages as u64)));
    facts.push(("Day shown", report.as_of.clone()));
    page::head(page, &title, &facts)?;
    timeline(page, report)?;
    stages(page, report)?;
    kinds(page, report)?;
    lanes(page, report)?;
    slowest(page, report)?;
    let foot = format!("Programs find the same in <a href=\"./{json}\">{json}</a>.", json = Text(json));
    page::end(page, &foot)
}

fn timeline(page: &mut String, report: &Report) -> fmt::Result {
    page.push_str("<section>\n<h2>Time line</h2>\n");
    for (zoom, checked) in [(1, " checked"), (4, ""), (16, ""), (64, "")] {
        writeln!(
            page,
            "<input class=\"zoom\" type=\"radio\" name=\"zoom\" id=\"z{zoom}\"{checked}><label for=\"z{zoom}\">{zoom} ×</label>"
        )?;
    }
    let lanes: Vec<&LaneReport> = shown_lanes(report).collect();
    page.push_str("<div class=\"chart\">\n<div class=\"names\">\n");
    let rows = [("", AXIS), ("Stages", STAGES), ("At work", LOAD)];
    let rows = rows.into_iter().map(|(name, high)| (name.to_owned(), high));
    for (name, high) in rows.chain(lanes.iter().map(|lane| (lane_name(lane), LANE))) {
        writeln!(page, "<span style=\"height:{high}px;line-height:{high}px\">{name}</span>")?;
    }
    let high = AXIS + STAGES + LOAD + LANE * lanes.len();
    write!(
        page,
        "</div>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Time line\">\n\
         <svg class=\"whole\" height=\"{high}\" role=\"img\" aria-label=\"Stages, and the work of every thread; the tables below say the same\">\n"
    )?;
    axis(page, report.seconds, high)?;
    for stage in &report.stages {
        let (x, w) = place(stage.start, stage.seconds, report.seconds);
        let name = Text(stage.name);
        writeln!(
            page,
            "<svg x=\"{x}%\" y=\"{AXIS}\" width=\"{w}%\" height=\"{STAGES}\"><rect class=\"stage\" width=\"100%\" height=\"{STAGES}\"/>\
             <text x=\"5\" y=\"18\">{name}</text><title>{name}: {}</title></svg>",
            time(stage.seconds)
        )?;
    }
    load(page, report)?;
    for (i, lane) in lanes.iter().enumerate() {
        let y = AXIS + STAGES + LOAD + LANE * i;
        write!(
            page,
            "<line class=\"rule\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/>\n<g transform=\"translate(0 {})\">\n",
            y + 3
        )?;
        for piece in &lane.pieces {
            let (x, w) = place(piece.start, piece.seconds, report.seconds);
            let (kind, color) = (piece.kind, known(piece.kind).0);
            write!(
                page,
                "<rect class=\"k k{color}\" x=\"{x}%\" width=\"{w}%\" height=\"{}\"><title>",
                LANE - 6
            )?;
            match piece.count {
                1 if piece.name.is_empty() => write!(page, "{kind}: {}", time(piece.seconds))?,
                1 => write!(page, "{kind} {}: {}", Text(&piece.name), time(piece.seconds))?,
                n => write!(
                    page,
                    "{n} × {kind}, {} the slowest: {} in all",
                    Text(&piece.name),
                    time(piece.busy_seconds)
                )?,
            }
            page.push_str("</title></rect>\n");
        }
        page.push_str("</g>\n");
    }
    page.push_str("</svg>\n</div>\n</div>\n<p class=\"legend\">");
    for kind in report.kinds.iter().filter(|kind| !kind.inner) {
        write!(page, "<span class=\"kind\">{}{}</span> ", swatch(known(kind.kind).0), Text(kind.kind))?;
    }
    page.push_str("</p>\n</section>\n");
    Ok(())
}

/// Lines at round times: few, and more for every zoom.
fn axis(page: &mut String, whole: Duration, high: usize) -> fmt::Result {
    page.push_str("<g class=\"axis\">\n");
    let mut drawn: Vec<u128> = Vec::new();
    for (zoom, class) in [(1, ""), (4, "fine f4"), (16, "fine f16"), (64, "fine f64")] {
        let step = step(whole, 6 * zoom);
        // What would be said at the very end has no room there.
        let ticks = (1..).map(|i| step * i).take_while(|at| *at + whole * 3 / 100 / zoom < whole);
        for at in ticks.filter(|at| !drawn.contains(&at.as_nanos())).collect::<Vec<_>>() {
            drawn.push(at.as_nanos());
            let (x, _) = place(at, Duration::ZERO, whole);
            writeln!(
                page,
                "<g class=\"{class}\"><line class=\"tick\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{AXIS}\" y2=\"{high}\"/>\
                 <text x=\"{x}%\" y=\"14\" text-anchor=\"middle\">{}</text></g>",
                tick(at, step)
            )?;
        }
    }
    page.push_str("</g>\n");
    Ok(())
}

/// The round step that gives at most so many lines.
fn step(whole: Duration, lines: u32) -> Duration {
    let mut unit = Duration::from_micros(1);
    loop {
        for factor in [1, 2, 5] {
            if unit * factor * lines >= whole {
                return unit * factor;
            }
        }
        unit *= 10;
    }
}

/// "1.5 s" among lines half a second apart.
fn tick(at: Duration, step: Duration) -> String {
    let (scale, unit, every) = match step {
        _ if at >= Duration::from_secs(1) => (1.0, "s", step.as_secs_f64()),
        _ if at >= Duration::from_millis(1) => (1e3, "ms", step.as_secs_f64() * 1e3),
        _ => (1e6, "µs", step.as_secs_f64() * 1e6),
    };
    let digits = (0..6).find(|digits| every * 10f64.powi(*digits) >= 0.999).unwrap_or(6);
    format!("{:.*} {unit}", digits as usize, at.as_secs_f64() * scale)
}

/// How many of the threads worked, column by column.
fn load(page: &mut String, report: &Report) -> fmt::Result {
    let column = report.seconds.as_secs_f64() / COLUMNS as f64;
    let mut worked = vec![0.0; COLUMNS];
    for piece in report.lanes.iter().flat_map(|lane| &lane.pieces) {
        let (start, took) = (piece.start.as_secs_f64(), piece.seconds.as_secs_f64());
        // Where short pieces were taken together, some of the time between them was idle.
        let share = if took > 0.0 { piece.busy_seconds.as_secs_f64() / took } else { 0.0 };
        let first = ((start / column) as usize).min(COLUMNS - 1);
        let last = (((start + took) / column) as usize).min(COLUMNS - 1);
        for (i, worked) in worked.iter_mut().enumerate().take(last + 1).skip(first) {
            let begin = start.max(i as f64 * column);
            let end = (start + took).min((i + 1) as f64 * column);
            *worked += (end - begin).max(0.0) * share / column;
        }
    }
    let all = f64::from(threads(report));
    for (i, worked) in worked.into_iter().enumerate().filter(|(_, worked)| *worked > 0.005) {
        let high = (worked / all).min(1.0) * (LOAD - 6) as f64;
        writeln!(
            page,
            "<rect class=\"load\" x=\"{x}%\" width=\"{w}%\" y=\"{y:.1}\" height=\"{high:.1}\"><title>{worked:.1} of {all} threads at work</title></rect>",
            x = Per(i as f64 / COLUMNS as f64),
            w = Per(1.0 / COLUMNS as f64),
            y = (AXIS + STAGES + LOAD) as f64 - high,
        )?;
    }
    Ok(())
}

fn stages(page: &mut String, report: &Report) -> fmt::Result {
    page.push_str(
        "<section>\n<h2>Stages</h2>\n<div class=\"table\"><table>\n<thead><tr><th>Stage</th><th class=\"n\">Time</th>\
         <th class=\"n\">Share</th><th class=\"n\">CPU time</th><th class=\"n\">Cores</th></tr></thead>\n<tbody>\n",
    );
    for stage in &report.stages {
        let cpu = stage.cpu_seconds.map_or_else(|| "unknown".to_owned(), time);
        let worth = match stage.cpu_seconds {
            Some(cpu) if !stage.seconds.is_zero() => {
                format!("{:.1}", cpu.as_secs_f64() / stage.seconds.as_secs_f64())
            }
            _ => String::new(),
        };
        writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td>{}<td class=\"n\">{cpu}</td><td class=\"n\">{worth}</td></tr>",
            Text(stage.name),
            time(stage.seconds),
            share(stage.seconds, report.seconds),
        )?;
    }
    page.push_str("</tbody></table></div>\n</section>\n");
    Ok(())
}

fn kinds(page: &mut String, report: &Report) -> fmt::Result {
    page.push_str(
        "<section>\n<h2>Work</h2>\n<div class=\"table\"><table>\n<thead><tr><th>Kind</th><th class=\"n\">Pieces</th>\
         <th class=\"n\">Time</th><th class=\"n\">Share</th><th class=\"n wide\">Mean</th><th class=\"n\">Longest</th>\
         </tr></thead>\n<tbody>\n",
    );
    let all: Duration = report.kinds.iter().filter(|kind| !kind.inner).map(|kind| kind.seconds).sum();
    for kind in &report.kinds {
        let (color, about) = known(kind.kind);
        // What is drawn as a part of other work has no color of its own.
        let swatch = if kind.inner { "<i class=\"swatch\"></i>".to_owned() } else { swatch(color) };
        writeln!(
            page,
            "<tr><th scope=\"row\"><span class=\"kind\">{swatch}{}</span> <span class=\"about\">{about}</span></th>\
             <td class=\"n\">{}</td><td class=\"n\">{}</td>{}<td class=\"n wide\">{}</td><td class=\"n\">{}</td></tr>",
            Text(kind.kind),
            grouped(kind.count as u64),
            time(kind.seconds),
            share(kind.seconds, all),
            time(kind.seconds / u32::try_from(kind.count).unwrap_or(u32::MAX).max(1)),
            time(kind.longest),
        )?;
    }
    page.push_str("</tbody></table></div>\n</section>\n");
    Ok(())
}

fn lanes(page: &mut String, report: &Report) -> fmt::Result {
    page.push_str(
        "<section>\n<h2>Threads</h2>\n<div class=\"table\"><table>\n<thead><tr><th>Thread</th><th class=\"n\">At work</th>\
         <th class=\"n\">Share of the time</th></tr></thead>\n<tbody>\n",
    );
    for lane in shown_lanes(report) {
        writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td>{}</tr>",
            lane_name(lane),
            time(lane.busy_seconds),
            share(lane.busy_seconds, report.seconds)
        )?;
    }
    page.push_str("</tbody></table></div>\n</section>\n");
    Ok(())
}

fn slowest(page: &mut String, report: &Report) -> fmt::Result {
    let several = |kind: &&KindReport| kind.count > 1 && !kind.slowest.is_empty();
    page.push_str("<section>\n<h2>The slowest</h2>\n<div class=\"columns\">\n");
    for kind in report.kinds.iter().filter(several) {
        write!(page, "<div>\n<h3>{}: {}</h3>\n<ol class=\"slow\">\n", Text(kind.kind), known(kind.kind).1)?;
        for slow in &kind.slowest {
            let name = Text(&slow.name);
            let is_address = slow.name.starts_with("https://") || slow.name.starts_with("http://");
            write!(page, "<li><b>{}</b> <bdi>", time(slow.seconds))?;
            match is_address {
                true => write!(page, "<a href=\"{name}\">{name}</a>")?,
                false => write!(page, "{name}")?,
            }
            page.push_str("</bdi></li>\n");
        }
        page.push_str("</ol>\n</div>\n");
    }
    page.push_str("</div>\n</section>\n");
    Ok(())
}

fn swatch(color: usize) -> String {
    format!("<i class=\"swatch k{color}\"></i>")
}

/// The color and the meaning of a kind of work.
fn known(kind: &str) -> (usize, &'static str) {
    KINDS.iter().find(|(name, ..)| *name == kind).map_or((8, ""), |(_, color, about)| (*color, about))
}

/// The thread that starts the others does little itself; where it did nothing, it has no lane.
fn shown_lanes(report: &Report) -> impl Iterator<Item = &LaneReport> {
    report.lanes.iter().filter(|lane| lane.thread.is_some() || !lane.pieces.is_empty())
}

fn lane_name(lane: &LaneReport) -> String {
    lane.thread.map_or_else(|| "Main".to_owned(), |thread| format!("Thread {}", thread + 1))
}

fn threads(report: &Report) -> u32 {
    u32::try_from(report.threads).unwrap_or(u32::MAX).max(1)
}

/// A cell with a part of a whole, in figures and as a bar.
fn share(part: Duration, whole: Duration) -> String {
    let percent = percent(part, whole);
    format!("<td class=\"n share\" style=\"--w:{}%\">{percent}</td>", Per(ratio(part, whole).min(1.0)))
}

fn percent(part: Duration, whole: Duration) -> String {
    format!("{:.1} %", ratio(part, whole) * 100.0)
}

fn ratio(part: Duration, whole: Duration) -> f64 {
    if whole.is_zero() { 0.0 } else { part.as_secs_f64() / whole.as_secs_f64() }
}

/// Where something is drawn, in per cent of the whole.
fn place(start: Duration, took: Duration, whole: Duration) -> (Per, Per) {
    (Per(ratio(start, whole)), Per(ratio(took, whole)))
}

/// A time as people read it.
fn time(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    match seconds {
        s if s < 0.001 => format!("{:.0} µs", s * 1e6),
        s if s < 0.1 => format!("{:.1} ms", s * 1e3),
        s if s < 1.0 => format!("{:.0} ms", s * 1e3),
        s if s < 100.0 => format!("{s:.2} s"),
        s => format!("{s:.0} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short_and_exact_enough() {
        for (micros, shown) in [
            (0, "0 µs"),
            (999, "999 µs"),
            (1_500, "1.5 ms"),
            (123_456, "123 ms"),
            (1_234_567, "1.23 s"),
            (123_456_789, "123 s"),
        ] {
            assert_eq!(time(Duration::from_micros(micros)), shown);
        }
    }

    #[test]
    fn lines_stand_at_round_times() {
        for (whole, lines, step_wanted, at, shown) in [
            (2_130, 6, 500, 1_500, "1.5 s"),
            (2_130, 6, 500, 500, "500 ms"),
            (12_000, 6, 2_000, 4_000, "4 s"),
            (12_000, 24, 500, 500, "500 ms"),
            (90, 6, 20, 40, "40 ms"),
            (3, 6, 1, 1, "1 ms"),
        ] {
            let ms = Duration::from_millis;
            let step = step(ms(whole), lines);
            assert!(step <= ms(step_wanted), "{whole} {lines}: {step:?}");
            assert!(whole as u128 * 1_000_000 <= step.as_nanos() * u128::from(lines), "{whole}: {step:?}");
            assert_eq!(tick(ms(at), ms(step_wanted)), shown);
        }
        assert_eq!(tick(Duration::from_micros(2_250), Duration::from_micros(50)), "2.25 ms");
    }
}
