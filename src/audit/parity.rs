//! What a translation has in common with its source beside words.

use super::{Case, Finding};

/// As much is told of a list.
const SHOWN: usize = 200;

/// How two lists differ, where they do.
pub fn differ(
    case: &Case<'_>,
    what: &str,
    of: impl Fn(&super::text::Marks) -> &[String],
    hint: &str,
) -> Option<Finding> {
    let source = case.translated()?;
    let (source, target) = (of(&source.text.marks), of(&case.text.marks));
    let told = |list: &[String]| match list {
        [] => "none".to_owned(),
        list => shown(list.join(" ")),
    };
    (source != target).then(|| {
        let message =
            format!("its {what} differ: the source has {}, the translation {}", told(source), told(target));
        case.whole(message, hint)
    })
}

fn shown(list: String) -> String {
    match list.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &list[..end]),
        None => list,
    }
}
