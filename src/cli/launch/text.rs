//! The list as columns, and as JSON.

use std::fmt::Write as _;

use serde::Serialize;

use super::{of, verdict};
use crate::error::{Error, Result};
use crate::storefront::{Launch, Owner, TaskState};

pub fn table(lists: &[Launch<'_>], colored: bool) -> String {
    let paint = |code: &'static str| if colored { code } else { "" };
    let (bold, plain) = (paint("\u{1b}[1m"), paint("\u{1b}[0m"));
    let mut text = String::new();
    for (n, list) in lists.iter().enumerate() {
        let gap = if n > 0 { "\n" } else { "" };
        let preview = if list.market.preview { ", in preview" } else { "" };
        let _ = writeln!(
            text,
            "{gap}{bold}{} ({}{preview}): {}{plain}",
            list.market.id,
            list.market.locale,
            verdict(list)
        );
        for owner in Owner::ALL {
            let _ = writeln!(text, "  {}", owner.name());
            for task in of(list, owner) {
                let color = paint(match task.state {
                    TaskState::Missing => "\u{1b}[31m",
                    TaskState::Open => "\u{1b}[33m",
                    TaskState::Done => "\u{1b}[32m",
                });
                let _ = writeln!(
                    text,
                    "    {color}{:<10}{plain} {:<22} {}",
                    task.state.name(),
                    task.what,
                    task.found
                );
                if task.state != TaskState::Done {
                    for line in [&task.place, &task.todo].into_iter().filter(|line| !line.is_empty()) {
                        let _ = writeln!(text, "{:38}{line}", "");
                    }
                }
            }
        }
    }
    text
}

#[derive(Serialize)]
struct Json<'l> {
    market: &'l str,
    locale: &'l str,
    preview: bool,
    ready: bool,
    missing: usize,
    to_decide: usize,
    tasks: Vec<TaskJson<'l>>,
}

#[derive(Serialize)]
struct TaskJson<'l> {
    owner: &'static str,
    state: &'static str,
    what: &'static str,
    found: &'l str,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: &'l str,
    #[serde(skip_serializing_if = "str::is_empty")]
    todo: &'l str,
}

pub fn json(lists: &[Launch<'_>]) -> Result<String> {
    let lists: Vec<Json<'_>> = (lists.iter())
        .map(|list| Json {
            market: &list.market.id,
            locale: list.market.locale.as_str(),
            preview: list.market.preview,
            ready: list.is_ready(),
            missing: list.count(TaskState::Missing),
            to_decide: list.count(TaskState::Open),
            tasks: (list.tasks.iter())
                .map(|task| TaskJson {
                    owner: task.owner.name(),
                    state: task.state.name(),
                    what: task.what,
                    found: &task.found,
                    place: &task.place,
                    todo: &task.todo,
                })
                .collect(),
        })
        .collect();
    let text = serde_json::to_string_pretty(&lists);
    text.map(|text| text + "\n").map_err(|e| Error::new("write", "JSON", e.to_string()))
}
