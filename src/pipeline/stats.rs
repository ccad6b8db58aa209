//! What a build had before it and what it did, in numbers.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalog::Part;
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
    /// Messages of the theme and the site, in the languages of the markets.
    pub messages: usize,
    /// Compressed files that were made anew.
    pub compressed: usize,
}

impl Stats {
    pub(super) fn count_parts(&mut self, parts: &[Part]) {
        for part in parts {
            let texts = match part {
                Part::Category(read) => &read.1,
                Part::Page(read) => &read.1,
                Part::Product(read) => &read.1,
                Part::Edition(edition) => &edition.texts,
                Part::Promotion(_) | Part::Glossary(_) => continue,
                Part::Messages(file) => {
                    self.messages += file.count();
                    continue;
                }
            };
            self.bodies += usize::from(texts.body.is_some());
        }
    }

    pub(super) fn count_plan(&mut self, plan: &Plan<'_>) {
        for page in &plan.pages {
            *self.pages.entry(page_kind(page.subject)).or_default() += 1;
        }
        self.pictures = plan.published_images().len();
    }
}
