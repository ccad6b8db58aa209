//! What has changed between two texts, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::locale::words;

/// A piece of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    /// It stood in the old text.
    Gone(String),
    /// It stands in the new one.
    New(String),
}

/// Texts with more words are compared line by line: for texts that have nothing in common, the time grows with the square.
const WORDS: usize = 20_000;

/// The pieces of both texts in their order: without those that are new they are the old one, without those that are gone the
/// new one.
pub fn difference(old: &str, new: &str) -> Vec<Piece> {
    let (mut before, mut after) = (words(old), words(new));
    if before.len().max(after.len()) > WORDS {
        (before, after) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    }
    let ops = capture_diff_slices(Algorithm::Patience, &before, &after);
    let mut pieces = Pieces::default();
    for (n, op) in ops.iter().enumerate() {
        let (gone, came) = (&before[op.old_range()], &after[op.new_range()]);
        match op {
            // A blank between two changes is read as a part of both.
            DiffOp::Equal { .. }
                if n > 0 && n + 1 < ops.len() && came.iter().all(|word| word.trim().is_empty()) =>
            {
                pieces.change(&gone.concat(), &came.concat());
            }
            DiffOp::Equal { .. } => pieces.same(&came.concat()),
            _ => pieces.change(&gone.concat(), &came.concat()),
        }
    }
    pieces.end()
}

/// Changes that follow one another are one.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    gone: String,
    new: String,
}

impl Pieces {
    fn change(&mut self, gone: &str, new: &str) {
        self.gone.push_str(gone);
        self.new.push_str(new);
    }

    fn same(&mut self, text: &str) {
        self.flush();
        self.done.push(Piece::Same(text.to_owned()));
    }

    fn flush(&mut self) {
        let (gone, new) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.new));
        if !gone.is_empty() {
            self.done.push(Piece::Gone(gone));
        }
        if !new.is_empty() {
            self.done.push(Piece::New(new));
        }
    }

    fn end(mut self) -> Vec<Piece> {
        self.flush();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> String {
        let told = |piece: Piece| match piece {
            Piece::Same(text) => text,
            Piece::Gone(text) => format!("[-{text}-]"),
            Piece::New(text) => format!("{{+{text}+}}"),
        };
        difference(old, new).into_iter().map(told).collect()
    }

    #[test]
    fn words_that_went_and_came_are_told() {
        for (old, new, expected) in [
            ("A mug for every day.", "A mug for every day.", "A mug for every day."),
            ("A mug for every day.", "A large cup for every day.", "A [-mug-]{+large cup+} for every day."),
            ("Two red cups", "Two big blue cups", "Two [-red-]{+big blue+} cups"),
            ("holds 300 ml", "holds 330 ml", "holds [-300-]{+330+} ml"),
            ("", "New", "{+New+}"),
            ("One.\n\nTwo.", "One.\n\nTwo and three.", "One.\n\nTwo{+ and three+}."),
            ("青いカップです", "赤いカップです", "[-青い-]{+赤い+}カップです"),
        ] {
            assert_eq!(told(old, new), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(old in "[ab .\n]{0,30}", new in "[ab .\n]{0,30}") {
            let (mut before, mut after) = (String::new(), String::new());
            for piece in difference(&old, &new) {
                match piece {
                    Piece::Same(text) => { before += &text; after += &text; }
                    Piece::Gone(text) => before += &text,
                    Piece::New(text) => after += &text,
                }
            }
            proptest::prop_assert_eq!((before, after), (old, new));
        }
    }
}
