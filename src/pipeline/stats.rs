//! What a build had before it and what it did, in numbers.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalog::{MessageFile, Part};
use crate::plan::Plan;
use crate::render::page_kind;

/// Counts that the summary leaves out.
#[derive(Debug, Default, Serialize)]
pub struct Stats {
    /// Planned pages by their kind, as pages.jsonl names it.
    pub pages: BTreeMap<&'static str, usize>,
    /// Markdown texts, in all languages.
    pub bodies: usize,
    pub pictures: usize,
    /// Messages of the theme and the site, in all languages.
    pub messages: usize,
}

impl Stats {
    pub(super) fn count_parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Category(_, texts)
                | Part::Page(_, texts)
                | Part::Product(_, texts)
                | Part::Edition { texts, .. } => self.bodies += usize::from(texts.body.is_some()),
                Part::Messages(file) => self.messages += messages(file),
            }
        }
    }

    pub(super) fn count_plan(&mut self, plan: &Plan<'_>) {
        for page in &plan.pages {
            *self.pages.entry(page_kind(page.subject)).or_default() += 1;
        }
        self.pictures = plan.published_images().len();
    }
}

/// In Fluent nothing but a message begins with a letter at the start of a line (Fluent 1.0, "Syntax").
fn messages(file: &MessageFile) -> usize {
    file.resource.source().lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())).count()
}
