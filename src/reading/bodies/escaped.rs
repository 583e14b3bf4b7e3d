//! Objects and strings whose quotes are escaped.

use crate::limits;
use crate::reading::source_text::Layer;
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
    let trimmed = trimmed.strip_prefix("\\n").unwrap_or(trimmed);
    let spaces = trimmed.bytes().take(limits::ESCAPED_OPENING).take_while(|it| *it == b' ').count();
    let trimmed = trimmed.get(spaces..)?;
    if !trimmed.starts_with("\\\"") && !trimmed.starts_with("\\\\\"") || layer.depth >= limits::LAYERS {
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
    let text = layer.slice(range.clone());
    let mut builder = layer.builder(range.clone());
    let mut kept = 0;
    let mut from = 0;
    while let Some(next) = text.get(from..).and_then(|rest| rest.find('\\')) {
        let at = from + next;
        let rest = text.get(at + 1..).unwrap_or_default();
        let (instead, length) = match rest.as_bytes().first() {
            Some(b'n') => ("\n", 2),
            Some(b't') => ("\t", 2),
            Some(b'r') => ("\r", 2),
            Some(b'u') => match rest.get(1..5) {
                Some("0022") => ("\"", 6),
                Some("0026") => ("&", 6),
                Some("0027") => ("'", 6),
                Some("002e" | "002E") => (".", 6),
                Some("003d" | "003D") => ("=", 6),
                Some("003e" | "003E") => (">", 6),
                Some("003c" | "003C") => ("<", 6),
                _ => {
                    from = at + 1;
                    continue;
                }
            },
            Some(b'"' | b'\'' | b'\\' | b'/') => ("", 1),
            _ => {
                from = at + 1;
                continue;
            }
        };
        builder.keep(text.get(kept..at).unwrap_or_default(), range.start + kept);
        builder.took(range.start + at, "had-escapes");
        if instead.is_empty() {
            kept = at + 1;
            from = at + 2;
        } else {
            builder.put(instead, range.start + at);
            kept = at + length;
            from = kept;
        }
    }
    builder.keep(text.get(kept..).unwrap_or_default(), range.start + kept);
    builder.done()
}
