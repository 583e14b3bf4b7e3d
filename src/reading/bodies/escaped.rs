//! Objects and strings whose quotes are escaped.

use crate::limits;
use crate::reading::source_text::Layer;
use crate::text::json::escapes::escapes;
use std::ops::Range;

/// End of an object whose quotes are escaped: `{\"errorCode\": …}`.
pub(crate) fn object(layer: &Layer, start: usize) -> Option<usize> {
    let rest = layer.text.get(start + 1..)?;
    let opening = rest
        .bytes()
        .take(limits::ESCAPED_OPENING)
        .take_while(|it| matches!(it, b' ' | b'\t' | b'{' | b'['))
        .count();
    let trimmed = rest.get(opening..)?;
    // Of an object over several lines its indentation follows.
    let indented = trimmed.strip_prefix("\\n");
    let spaces = indented
        .map_or(0, |it| it.bytes().take(limits::ESCAPED_OPENING).take_while(|it| *it == b' ').count());
    let trimmed = indented.unwrap_or(trimmed).get(spaces..)?;
    let behind = trimmed.trim_start_matches('\\');
    if behind.len() == trimmed.len() || !behind.starts_with('"') || layer.depth >= limits::LAYERS {
        return None;
    }
    let bytes = rest.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' => break,
            _ => {}
        }
        at += 1;
    }
    Some((start + 1 + at).min(layer.text.len()))
}

/// A stretch with its string escapes undone once.
pub(in crate::reading) fn unescaped(layer: &Layer, range: Range<usize>) -> Layer {
    let escapes = escapes(layer.slice(range.clone()));
    layer.undone(range, escapes.map(|escape| (escape, Some("had-escapes"))))
}
