//! What a link or a picture in a text means, in one market.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::engine::ImageLinks;
use crate::catalog::{Image, ImageId, Kind, resolve};
use crate::plan::{Plan, href};

/// Finds targets by source path, for one market.
#[derive(Clone, Copy)]
pub struct Links<'a> {
    pub plan: &'a Plan<'a>,
    pub market: usize,
    pub images: &'a HashMap<&'a str, ImageId>,
    /// By [`ImageId`]: the files of every picture.
    pub pictures: &'a [ImageLinks],
    /// Files of static/, by their path in the output.
    pub statics: &'a HashSet<&'a str>,
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    Href(String),
    /// To something this market does not show.
    NotHere,
    Dangling,
}

impl<'a> Links<'a> {
    /// The target of a link in a text of the folder: an address elsewhere, a fragment, or another text of the site by
    /// its source path ("../mug/index.md", "/pages/shipping").
    pub fn target(&self, written: &str, folder: &str) -> Target {
        if written.starts_with('#') {
            return Target::Href(written.to_owned());
        }
        if let Some((scheme, _)) = written.split_once(':')
            && !scheme.contains(['/', '#', '?'])
        {
            return match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" | "mailto" | "tel" | "sms" => Target::Href(written.to_owned()),
                // javascript: and the like are no links.
                _ => Target::Dangling,
            };
        }
        if written.starts_with("//") {
            return Target::Href(format!("https:{written}"));
        }
        let (path, fragment) = written.find('#').map_or((written, ""), |i| written.split_at(i));
        let path = percent_decode_str(path).decode_utf8_lossy();
        let market = self.plan.storefronts[self.market].market;
        if let Some(file) = path.strip_prefix('/')
            && self.statics.contains(file)
        {
            return Target::Href(href(market.base_path(), file) + fragment);
        }
        match resolve(&path, folder).and_then(|path| self.page(&path)) {
            None => Target::Dangling,
            Some(Err(())) => Target::NotHere,
            Some(Ok(mut found)) => {
                found.push_str(fragment);
                Target::Href(found)
            }
        }
    }

    /// The address of the page a content path stands for: "content/products/mug/index.md", or shorter.
    fn page(&self, path: &str) -> Option<Result<String, ()>> {
        let kind =
            [Kind::Product, Kind::Category, Kind::Page].into_iter().find(|k| path.starts_with(k.folder()))?;
        let key = &path[kind.folder().len()..];
        let key = key.strip_suffix(".md").unwrap_or(key);
        let key = key.strip_suffix("/index").unwrap_or(key).trim_end_matches('/');
        let found = self.plan.page_of_key(self.market, kind, key)?;
        let page = match found {
            Ok(page) => page,
            Err(()) => return Some(Err(())),
        };
        let here = self.plan.storefronts[self.market].market;
        // Pages of one market lie on one host, so that the path is enough.
        debug_assert_eq!(self.plan.market(page).id, here.id);
        Some(Ok(page.route.href.to_string()))
    }

    /// A picture in a text of the folder.
    pub fn image(&self, written: &str, folder: &str) -> Option<(&'a Image, &'a str)> {
        let path = percent_decode_str(written).decode_utf8_lossy();
        let id = *self.images.get(resolve(&path, folder)?.as_str())?;
        Some((self.plan.catalog.image(id), &self.pictures[id.0].large.src))
    }
}
