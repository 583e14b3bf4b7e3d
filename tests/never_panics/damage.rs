//! What befalls text on its way: parts lost, doubled, moved, broken into lines, escaped, encoded.

/// How many ways there are.
pub(crate) const WAYS: u8 = 16;

/// The text with the stretch between two places damaged; places behind its end begin again at its start.
pub(crate) fn damaged(text: &str, way: u8, from: usize, to: usize, other: &str) -> String {
    let (one, two) = (place(text, from), place(text, to));
    let (from, to) = (one.min(two), one.max(two));
    let (head, after) = text.split_at(to);
    let (before, slice) = head.split_at(from);
    let changed = match way % WAYS {
        0 => String::new(),
        1 => slice.repeat(2),
        2 => other.to_owned(),
        3 => format!("{other}{slice}"),
        4 => return format!("{after}{slice}{before}"),
        5 => slice.replace('.', "\n."),
        6 => format!("\r\n{slice}\n\n"),
        7 => slice.replace('\\', "\\\\").replace('"', "\\\""),
        8 => slice.replace('"', "&quot;").replace('<', "&lt;"),
        9 => slice.replace('%', "%25").replace('"', "%22").replace('{', "%7B"),
        10 => slice.to_uppercase(),
        11 => slice.replace('\n', "\n> "),
        12 => slice.replace('=', "=3D").replace('a', "=\n"),
        13 => slice.replace('e', "\u{200b}\u{130}"),
        14 => slice.chars().rev().collect(),
        _ => return format!("{before}…"),
    };
    format!("{before}{changed}{after}")
}

/// The place at or before this one where a letter begins.
fn place(text: &str, at: usize) -> usize {
    let at = at % (text.len() + 1);
    (0..=at).rev().find(|it| text.is_char_boundary(*it)).unwrap_or(0)
}
