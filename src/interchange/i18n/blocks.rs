//! Bodies on their way to translators: one text for each of their blocks, aligned with the translation as far as both have the
//! same shape. What has another shape travels whole.

use std::collections::HashMap;

use super::body::Body;
use super::{Entry, Exchange};
use crate::catalog::State;
use crate::catalog::translation::{Edition, Item, Status, Translations};
use crate::locale::Locale;

/// The name of the body that a block is of: `…/index.md#body` of `…/index.md#body.3`.
pub fn whole(key: &str) -> Option<&str> {
    number(key).map(|_| key.rsplit_once('.').map_or(key, |(whole, _)| whole))
}

/// Which block it is, from 1.
pub fn number(key: &str) -> Option<usize> {
    let (whole, number) = key.rsplit_once('.')?;
    whole.ends_with(".md#body").then(|| number.parse().ok())?
}

/// A block as the site has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    pub target: Option<String>,
    pub status: Status,
    /// What its source was when it was translated, where it is stale and that is known.
    pub previous: Option<String>,
}

/// The blocks of a source's body in a language. None: it has no blocks to speak of, or the translation has others.
pub fn of(
    source: &Body<'_>,
    target: Option<&str>,
    previous: Option<&str>,
    status: Status,
    beneath: Status,
) -> Option<Vec<Block>> {
    if source.blocks.is_empty() || source.is_plain() {
        return None;
    }
    let Some(target) = target else { return Some(vec![Block::default(); source.blocks.len()]) };
    let (target, previous) = (Body::of(target), previous.filter(|_| status == Status::Stale).map(Body::of));
    let mut blocks = match &previous {
        _ if target.fits(source) => {
            let before = previous.as_ref().map(|previous| origins(source, previous));
            let block = |n: usize| {
                let was = before.as_ref().and_then(|before| before[n].as_deref());
                aligned(
                    &target.blocks[n].text,
                    &source.blocks[n].text,
                    was,
                    before.is_some(),
                    status,
                    beneath,
                )
            };
            (0..source.blocks.len()).map(block).collect::<Vec<_>>()
        }
        // The source has got or lost blocks since. What it still has was translated.
        Some(previous) if target.fits(previous) => {
            let pairs: Vec<(&str, &str)> = previous
                .blocks
                .iter()
                .zip(&target.blocks)
                .map(|(p, t)| (p.text.as_str(), t.text.as_str()))
                .collect();
            let mut used = vec![false; pairs.len()];
            let origins = origins(source, previous);
            let block = |(block, was): (&super::body::Block, Option<String>)| {
                let n = (0..pairs.len()).find(|n| !used[*n] && was.as_deref() == Some(pairs[*n].0));
                let Some(n) = n else { return Block::default() };
                used[n] = true;
                aligned(pairs[n].1, &block.text, was.as_deref(), true, status, beneath)
            };
            source.blocks.iter().zip(origins).map(block).collect()
        }
        _ => return None,
    };
    // What changed stands between the blocks.
    if status == Status::Stale && blocks.iter().all(|block| block.status > Status::Stale) {
        blocks.iter_mut().for_each(|block| block.status = Status::Stale);
    }
    Some(blocks)
}

fn aligned(
    target: &str,
    source: &str,
    was: Option<&str>,
    known: bool,
    status: Status,
    beneath: Status,
) -> Block {
    let is_stale = status == Status::Stale && (!known || was != Some(source));
    Block {
        target: Some(target.to_owned()),
        status: match status {
            Status::Stale if !is_stale => beneath,
            status => status,
        },
        previous: was.filter(|_| is_stale).map(str::to_owned),
    }
}

/// As alike must two texts be for one to have become the other.
const ALIKE: f64 = 0.5;

/// No paragraph has more bytes.
const LONGEST: usize = 4000;

pub fn alike(a: &str, b: &str) -> bool {
    // What is twice as long is another text; and the time to compare grows with the square.
    let (least, most) = (a.len().min(b.len()), a.len().max(b.len()));
    least * 2 >= most && most <= LONGEST && strsim::normalized_levenshtein(a, b) >= ALIKE
}

/// What each block was before: the same, or else the one in its place, or the most alike.
fn origins(source: &Body<'_>, previous: &Body<'_>) -> Vec<Option<String>> {
    let fits = previous.fits(source);
    if fits {
        return previous.blocks.iter().map(|block| Some(block.text.clone())).collect();
    }
    let mut used = vec![false; previous.blocks.len()];
    let mut origins: Vec<Option<String>> = vec![None; source.blocks.len()];
    for exact in [true, false] {
        for (block, origin) in source.blocks.iter().zip(&mut origins).filter(|(_, origin)| origin.is_none()) {
            let is_it = |n: &usize| {
                let before = &previous.blocks[*n];
                !used[*n]
                    && if exact {
                        before.text == block.text
                    } else {
                        before.kind == block.kind && alike(&before.text, &block.text)
                    }
            };
            if let Some(n) = (0..previous.blocks.len()).find(is_it) {
                used[n] = true;
                *origin = Some(previous.blocks[n].text.clone());
            }
        }
    }
    origins
}

/// The state that a translation is marked with, stale or not.
pub fn marked(edition: Option<&Edition>) -> Status {
    match edition.and_then(|edition| edition.state.as_ref()?.get("body")) {
        Some(State::Machine) => Status::Machine,
        Some(State::Draft) => Status::Draft,
        Some(State::Reviewed) | None => Status::Reviewed,
    }
}

/// Cuts the bodies of an export into their blocks. `only`: blocks of these statuses, or all.
pub fn cut(exchange: &mut Exchange, translations: &Translations, locale: &Locale, only: &[Status]) {
    let items: HashMap<&str, &Item> =
        translations.items.iter().map(|item| (item.file.as_str(), item)).collect();
    let mut entries = Vec::with_capacity(exchange.entries.len() * 2);
    for entry in std::mem::take(&mut exchange.entries) {
        let item = items.get(entry.file.as_str()).filter(|_| entry.key.ends_with(".md#body"));
        let source = Body::of(if item.is_some() { &entry.source } else { "" });
        let target = Some(entry.target.as_str()).filter(|target| !target.is_empty());
        let blocks = item.and_then(|item| {
            of(&source, target, entry.previous.as_deref(), entry.status, marked(item.edition(locale)))
        });
        let Some(blocks) = blocks else {
            entries.push(entry);
            continue;
        };
        // A block that is new makes the body stale, and is missing itself.
        let wanted = |status: Status| {
            let missing =
                entry.status == Status::Stale && status == Status::Missing && only.contains(&Status::Stale);
            only.is_empty() || only.contains(&status) || missing
        };
        let count = blocks.len();
        for (n, (block, of)) in blocks.into_iter().zip(&source.blocks).enumerate() {
            if !wanted(block.status) {
                continue;
            }
            entries.push(Entry {
                file: entry.file.clone(),
                key: format!("{}.{}", entry.key, n + 1),
                line: entry.line + entry.source[..of.span.start].matches('\n').count(),
                source: of.text.clone(),
                previous: block.previous,
                target: block.target.unwrap_or_default(),
                status: block.status,
                note: format!("{} Part {} of {count}: {}.", entry.note, n + 1, of.kind.name()),
                ..Entry::default()
            });
        }
    }
    exchange.entries = entries;
}

#[cfg(test)]
mod tests {
    use super::*;
    use Status::{Machine, Missing, Reviewed, Stale};

    #[test]
    fn blocks_are_named_after_their_body() {
        for (key, expected) in [
            ("a/index.md#body.12", Some(("a/index.md#body", 12))),
            ("a/index.md#body", None),
            ("a/index.md#image_alts.1", None),
            ("content/messages/en.ftl#body.1", None),
        ] {
            assert_eq!(whole(key).zip(number(key)), expected);
        }
    }

    #[test]
    fn a_block_is_as_far_as_its_own_words() {
        let told = |source: &str, target: Option<&str>, previous: Option<&str>, status: Status| {
            let blocks = of(&Body::of(source), target, previous, status, Machine)?;
            Some(
                blocks
                    .into_iter()
                    .map(|block| {
                        (block.target.unwrap_or_default(), block.status, block.previous.unwrap_or_default())
                    })
                    .collect::<Vec<_>>(),
            )
        };
        let row = |target: &str, status, previous: &str| (target.to_owned(), status, previous.to_owned());
        assert_eq!(told("plain", Some("schlicht"), None, Reviewed), None);
        assert_eq!(
            told("# a\n\nb", None, None, Missing),
            Some(vec![row("", Missing, ""), row("", Missing, "")])
        );
        assert_eq!(
            told("# a\n\nb", Some("# x\n\ny"), None, Reviewed),
            Some(vec![row("x", Reviewed, ""), row("y", Reviewed, "")])
        );
        assert_eq!(told("# a\n\nb", Some("x\n\ny"), None, Reviewed), None);
        // Which of them is stale is known only if the text is that it was made from.
        assert_eq!(
            told("# a\n\nb", Some("# x\n\ny"), None, Stale),
            Some(vec![row("x", Stale, ""), row("y", Stale, "")])
        );
        assert_eq!(
            told("# a\n\nb", Some("# x\n\ny"), Some("# a\n\nc"), Stale),
            Some(vec![row("x", Machine, ""), row("y", Stale, "c")])
        );
        assert_eq!(
            told("# a\n\nnew one\n\nb", Some("# x\n\ny"), Some("# a\n\nb"), Stale),
            Some(vec![row("x", Machine, ""), row("", Missing, ""), row("y", Machine, "")])
        );
        assert_eq!(
            told("# a\n\n```\nd\n```", Some("# x\n\n```\nc\n```"), Some("# a\n\n```\nc\n```"), Stale),
            Some(vec![row("x", Stale, "")])
        );
    }
}
