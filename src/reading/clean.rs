//! Takes off what mail, terminals, web pages and word processors put around text.

pub(crate) mod wrappers;

use crate::limits;
use crate::reading::clean::wrappers::unwrapped;
use crate::reading::source_text::Layer;
use crate::text::{Escape, character_references, quoted_printable};

/// Takes one thing off. `None` if there is nothing of it to take off.
type Step = fn(&Layer) -> Option<Layer>;

/// What is taken off, in this order.
///
/// References of HTML come first, since they may stand for all that comes after: for `>` at the start of lines, and for
/// characters that cannot be seen. Those come next, since they part what the others look for. The marks at the start of
/// lines go before quoted-printable, whose lines could not be joined with marks between them. Wrappers of logs come last:
/// they are told by whole lines.
const STEPS: &[Step] = &[referenced, invisible, quoted, printable, unwrapped];

/// The paste without character references of HTML, invisible characters, colours, quote marks at the start of lines
/// and quoted-printable. What was hidden under one of them is taken off again.
pub(crate) fn clean(paste: &Layer) -> Layer {
    let mut layer = paste.clone();
    for _ in 0..limits::CLEANINGS {
        let mut changed = false;
        for step in STEPS {
            if let Some(less) = step(&layer) {
                layer = less;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    layer.depth = 0;
    layer
}

/// The layer with escapes undone. `None` if there are none.
fn undone(layer: &Layer, escapes: impl Iterator<Item = (Escape, Option<&'static str>)>) -> Option<Layer> {
    let mut escapes = escapes.peekable();
    escapes.peek()?;
    Some(layer.undone(0..layer.text.len(), escapes))
}

/// Without references of HTML.
fn referenced(layer: &Layer) -> Option<Layer> {
    let escapes = character_references::escapes(&layer.text);
    undone(layer, escapes.map(|escape| (escape, Some("had-escapes"))))
}

/// Without zero-width characters, soft hyphens, byte-order marks and terminal colours; odd spaces become spaces.
fn invisible(layer: &Layer) -> Option<Layer> {
    let text = &layer.text;
    if text.is_ascii() && !text.contains('\u{1b}') {
        return None;
    }
    let mut end = 0;
    let odd = text.char_indices().filter_map(move |(at, sign)| {
        let letter = match sign {
            _ if at < end => return None,
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => None,
            '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => Some(' '),
            '\u{1b}' => None,
            _ => return None,
        };
        end = at + sign.len_utf8();
        if sign == '\u{1b}' {
            end += colour(text.get(end..).unwrap_or_default());
        }
        // Web pages indent with these.
        let indents =
            sign == '\u{a0}' && text.get(..at).is_some_and(|it| it.ends_with([' ', '\n', '\u{a0}']));
        Some((Escape { range: at..end, letter }, (!indents).then_some("had-invisible-characters")))
    });
    undone(layer, odd)
}

/// Length of the rest of a terminal's colour sequence (ECMA-48 section 5.4).
fn colour(rest: &str) -> usize {
    if !rest.starts_with('[') {
        return 0;
    }
    let parameters =
        rest.bytes().skip(1).take_while(|byte| matches!(byte, b'0'..=b'9' | b';' | b'?')).count();
    1 + parameters + usize::from(rest.as_bytes().get(1 + parameters).is_some_and(u8::is_ascii_alphabetic))
}

/// Without `> ` or `│ ` at the start of every line, as mail and some terminals put it there.
fn quoted(layer: &Layer) -> Option<Layer> {
    let lines = || layer.text.split('\n').map(str::trim_end).filter(|line| !line.is_empty());
    let first: Vec<&str> = lines().take(limits::QUOTED_LINES).collect();
    let prefix = ["> ", "│ ", "| "].into_iter().find(|prefix| {
        let marked = first.iter().filter(|line| line.starts_with(prefix.trim_end())).count();
        let all = first.len();
        marked >= 2 && marked * 10 >= all * 9 || all == 1 && marked == 1
    })?;
    let mark = prefix.trim_end();
    let exchange = prefix == "> " && lines().any(|line| line.starts_with("> ") && line.contains(" HTTP/"));
    if exchange {
        return None;
    }
    let mut at = 0;
    let marks = layer.text.split_inclusive('\n').filter_map(move |line| {
        let mut body = line;
        while let Some(rest) = body.strip_prefix(mark) {
            body = rest.strip_prefix(' ').unwrap_or(rest);
        }
        let start = at;
        at += line.len();
        let range = start..start + line.len() - body.len();
        (!range.is_empty()).then_some((Escape { range, letter: None }, None))
    });
    let mut layer = undone(layer, marks)?;
    crate::reading::source_text::add(&mut layer.notes, "had-quotes");
    Some(layer)
}

/// Quoted-printable decoded where the text shows signs of it.
fn printable(layer: &Layer) -> Option<Layer> {
    let escapes = quoted_printable::is_likely(&layer.text).then(|| quoted_printable::escapes(&layer.text))?;
    let noted = |escape: Escape| {
        let note = if escape.letter.is_some() { "had-escapes" } else { "had-line-breaks" };
        (escape, Some(note))
    };
    undone(layer, escapes.map(noted))
}
