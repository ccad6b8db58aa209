//! The list as a page: a line for each market, then what each lacks.

use std::fmt::{self, Write as _};

use super::{of, verdict};
use crate::cli::page::{self, Text};
use crate::locale::{Locale, region_name};
use crate::storefront::{Launch, Owner, Task, TaskState};

pub fn html(lists: &[Launch<'_>], as_of: &str) -> String {
    let mut page = String::with_capacity(1 << 14);
    // Writing into a string cannot fail.
    let _ = write(&mut page, lists, as_of);
    page
}

fn write(page: &mut String, lists: &[Launch<'_>], as_of: &str) -> fmt::Result {
    page::begin(page, "Launch", include_str!("style.css"))?;
    let ready = lists.iter().filter(|list| list.is_ready()).count();
    let facts = [
        ("As of", as_of.to_owned()),
        ("Markets", lists.len().to_string()),
        ("Ready", ready.to_string()),
        ("Missing", lists.iter().map(|list| list.count(TaskState::Missing)).sum::<usize>().to_string()),
    ];
    page::head(page, "Launch", &facts)?;
    page.push_str(
        "<p>What each market lacks before people may shop in it. What is to be decided may be meant as it is. A list that is done \
         is no legal advice.</p>\n<div class=\"table\"><table>\n<thead><tr><th>Market</th><th class=\"wide\">Status</th>",
    );
    for owner in Owner::ALL {
        write!(page, "<th>{}</th>", title(owner))?;
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for list in lists {
        let status = if list.market.preview { "preview" } else { "live" };
        write!(
            page,
            "<tr><th><a href=\"#{0}\">{0}</a></th><td class=\"wide\">{status}</td>",
            Text(&list.market.id)
        )?;
        for owner in Owner::ALL {
            page.push_str("<td>");
            share(page, &of(list, owner))?;
            page.push_str("</td>");
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table></div>\n");
    for list in lists {
        market(page, list)?;
    }
    page::end(page, "Made by <code>tradewind launch</code>.")
}

fn title(owner: Owner) -> &'static str {
    match owner {
        Owner::Translation => "Translation",
        Owner::Pricing => "Pricing",
        Owner::Legal => "Legal",
    }
}

/// How many tasks there are of each state.
fn share(page: &mut String, tasks: &[&Task]) -> fmt::Result {
    for state in TaskState::ALL {
        let n = tasks.iter().filter(|task| task.state == state).count();
        if n > 0 {
            write!(page, "<span class=\"state {}\">{n} {}</span> ", class(state), state.name())?;
        }
    }
    Ok(())
}

fn class(state: TaskState) -> &'static str {
    match state {
        TaskState::Missing => "missing",
        TaskState::Open => "open",
        TaskState::Done => "done",
    }
}

fn market(page: &mut String, list: &Launch<'_>) -> fmt::Result {
    let market = list.market;
    let english: Option<Locale> = "en".parse().ok();
    let country = market.country().zip(english).map(|(country, english)| region_name(*country, &english));
    let country = country.map(|name| format!("{name}, ")).unwrap_or_default();
    writeln!(
        page,
        "<section id=\"{0}\">\n<h2>{0} <span class=\"soft\">{1}{2}, {3}{4}: {5}</span></h2>\n<div class=\"owners\">",
        Text(&market.id),
        Text(&country),
        market.locale,
        market.currency,
        if market.preview { ", in preview" } else { "" },
        verdict(list),
    )?;
    for owner in Owner::ALL {
        writeln!(page, "<div class=\"owner\">\n<h3>{}</h3>\n<ul class=\"tasks\">", title(owner))?;
        for task in of(list, owner) {
            write!(
                page,
                "<li><span class=\"state {}\">{}</span> <b>{}</b>: {}",
                class(task.state),
                task.state.name(),
                task.what,
                Text(&task.found)
            )?;
            if task.state != TaskState::Done {
                if !task.place.is_empty() {
                    write!(page, "<span class=\"place\">{}</span>", Text(&task.place))?;
                }
                write!(page, "<span class=\"todo\">{}</span>", Text(&task.todo))?;
            }
            page.push_str("</li>\n");
        }
        page.push_str("</ul>\n</div>\n");
    }
    page.push_str("</div>\n</section>\n");
    Ok(())
}
