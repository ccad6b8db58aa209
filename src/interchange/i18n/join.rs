//! The blocks of a body that come back, put together again. A text finds its block by the words it was made from, for what was
//! inserted above moves the numbers; and where these words have changed since, by their likeness.

use super::body::Body;
use super::import::{Edit, Outcome, change};
use super::{Entry, blocks, is_same};
use crate::catalog::State;
use crate::catalog::translation::{Item, Judge, Pair, Status, Unit};

/// What becomes of a body. `pair` is the whole body's, without a target.
pub fn join(
    item: &Item,
    unit: &Unit,
    entries: &[(&str, &Entry)],
    pair: Pair<'_>,
    judge: &Judge<'_>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let edition = item.edition(pair.locale);
    let old = edition.and_then(|edition| edition.text(&unit.field));
    let status = edition.map_or(Status::Missing, |edition| item.status(unit, edition));
    let source = Body::of(&unit.text);
    let count = source.blocks.len();
    let previous = edition.and_then(|edition| item.previous(unit, edition));
    let now = blocks::of(&source, old, previous, status, blocks::marked(edition)).unwrap_or_else(|| {
        // One block is all there is, so the body is what it says.
        let target = old.filter(|_| source.is_plain()).map(str::to_owned);
        let status = if target.is_some() { status } else { Status::Missing };
        vec![blocks::Block { target, status, previous: None }; count]
    });

    // What a translation has of its own between its blocks, it keeps.
    let own = old.map(Body::of).filter(|own| own.fits(&source));
    let judge = |pair: &Pair<'_>| {
        let resolved = (source.resolved(pair.source), own.as_ref().unwrap_or(&source).resolved(pair.target));
        judge(&Pair { source: &resolved.0, target: &resolved.1, ..*pair })
    };
    let placed = place(&source, entries);
    for (n, (key, entry)) in entries.iter().enumerate() {
        if !placed.iter().flatten().any(|(_, of)| *of == n) {
            match entry.target.trim().is_empty() {
                true => outcome.empty += 1,
                false => outcome.leave(key, "the text it was made from is gone; export anew"),
            }
        }
    }

    let mut chosen: Vec<Option<(String, Status)>> = Vec::new();
    // The sources of those that were made from another text than is there now.
    let mut made_from: Vec<&str> = source.blocks.iter().map(|block| block.text.as_str()).collect();
    for (n, (now, placed)) in now.into_iter().zip(&placed).enumerate() {
        let kept = now.target.clone().map(|target| (target, now.status));
        let Some((how, (key, entry))) = placed.map(|(how, of)| (how, entries[of])) else {
            chosen.push(kept);
            continue;
        };
        let pair = Pair { source: if how == By::Words { made_from[n] } else { &entry.source }, ..pair };
        match change(entry, now.target.as_deref(), now.status, pair, &judge) {
            Ok(Some(change)) => {
                outcome.taken += 1;
                outcome.remarks.extend(change.remarks.into_iter().map(|remark| (key.to_owned(), remark)));
                let text = change.text.or(now.target).unwrap_or_default();
                chosen.push(Some((text, change.status)));
                if how == By::Likeness {
                    made_from[n] = &entry.source;
                }
            }
            Ok(None) => {
                match entry.target.trim().is_empty() {
                    true => outcome.empty += 1,
                    false => outcome.unchanged += 1,
                }
                chosen.push(kept);
            }
            Err(why) => {
                outcome.leave(key, why);
                chosen.push(kept);
            }
        }
    }
    let open = chosen.iter().filter(|chosen| chosen.is_none()).count();
    if outcome.taken == 0 {
        return outcome;
    }
    // Half a body is none: readers would meet two languages in one text.
    if open > 0 {
        outcome.waiting = Some((open, count));
        outcome.taken = 0;
        return outcome;
    }
    let chosen: Vec<(String, Status)> = chosen.into_iter().flatten().collect();
    let least = chosen.iter().map(|(_, status)| *status).min().unwrap_or_default();
    let texts: Vec<&str> = chosen.iter().map(|(text, _)| text.as_str()).collect();
    let text = match own.as_ref().unwrap_or(&source).fill(&texts) {
        Ok(text) => text,
        Err(unfit) => {
            let name = |n: &usize| format!("{}#{}.{}", item.file, unit.field, n + 1);
            for n in &unfit {
                let why = format!("in its place it would no longer be {}", source.blocks[*n].kind.name());
                outcome.leave(&name(n), why);
            }
            if unfit.is_empty() {
                outcome.leave(&name(&0), "together its texts would be another body");
            }
            outcome.taken = 0;
            outcome.remarks.clear();
            return outcome;
        }
    };
    let state = match least {
        Status::Machine => Some(State::Machine),
        Status::Draft => Some(State::Draft),
        Status::Reviewed => Some(State::Reviewed),
        // One of its blocks is as stale as ever, and so is the body.
        Status::Stale | Status::Missing => None,
    };
    outcome.edit = Some(Edit {
        text: (old != Some(text.as_str())).then_some(text),
        made_from: state.map(|_| match source.fill(&made_from) {
            Ok(made_from) => made_from,
            Err(_) => made_from.join("\n\n"),
        }),
        state,
        texts: outcome.taken,
    });
    outcome
}

/// How a text found its block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Words,
    /// Its words have changed since.
    Likeness,
}

/// For each block, which of the texts is its own.
fn place(source: &Body<'_>, entries: &[(&str, &Entry)]) -> Vec<Option<(By, usize)>> {
    let mut placed: Vec<Option<(By, usize)>> = vec![None; source.blocks.len()];
    let mut used = vec![false; entries.len()];
    let same = |entry: &Entry, text: &str| entry.source.is_empty() || is_same(&entry.source, text);
    // A cell that says the same as another is told by its number, if that is right still.
    for (by, numbered) in [(By::Words, true), (By::Words, false), (By::Likeness, true), (By::Likeness, false)]
    {
        for (n, block) in
            source.blocks.iter().enumerate().filter(|(n, _)| placed[*n].is_none()).collect::<Vec<_>>()
        {
            let fits = |at: &usize| {
                let (key, entry) = entries[*at];
                let here = !numbered || blocks::number(key) == Some(n + 1);
                let says = match by {
                    By::Words => same(entry, &block.text) && (numbered || !entry.source.is_empty()),
                    By::Likeness => blocks::alike(&entry.source, &block.text),
                };
                !used[*at] && here && says
            };
            if let Some(at) = (0..entries.len()).find(fits) {
                used[at] = true;
                placed[n] = Some((by, at));
            }
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_finds_its_block_by_its_words() {
        let entry = |n: usize, source: &str| Entry {
            key: format!("a.md#body.{n}"),
            source: source.to_owned(),
            ..Entry::default()
        };
        let told = |body: &str, entries: &[Entry]| {
            let entries: Vec<(&str, &Entry)> = entries.iter().map(|entry| (&*entry.key, entry)).collect();
            place(&Body::of(body), &entries)
        };
        let (words, like) = (|n| Some((By::Words, n)), |n| Some((By::Likeness, n)));
        let entries = [entry(1, "Title"), entry(2, "One sentence."), entry(3, "yes"), entry(4, "yes")];
        assert_eq!(
            told("# Title\n\nOne sentence.\n\nyes\n\nyes", &entries),
            [words(0), words(1), words(2), words(3)]
        );
        assert_eq!(
            told("# Title\n\nNew.\n\nOne\nsentence.\n\nyes\n\nyes", &entries),
            [words(0), None, words(1), words(3), words(2)]
        );
        assert_eq!(told("# Title\n\nOne sentence more.\n\nyes", &entries), [words(0), like(1), words(2)]);
        assert_eq!(told("# Title\n\nQuite other.\n\nno", &entries), [words(0), None, None]);
    }
}
