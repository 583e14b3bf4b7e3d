//! Takes off what logs, containers and debug switches put around lines, so that what is in them stands bare: requests,
//! answers, headers, messages.
//!
//! Every line becomes a list of edits: stretches that are dropped, and signs that are put in, such as the arrow
//! between a call and its status. What is left keeps its way back to the paste.

mod accesses;
mod calls;
mod debug;
pub(crate) mod prefix;
pub(crate) mod times;

use crate::limits;
use crate::reading::clean::wrappers::prefix::Prefixes;
use crate::reading::source_text::Layer;
use crate::text::Escape;
use std::ops::Range;

/// One change of a text; offsets count from the start of its line.
#[derive(Debug, PartialEq, Eq)]
enum Edit {
    Drop(Range<usize>),
    Put(usize, &'static str),
    /// A stretch of a string whose escapes are undone.
    Undo(Escape),
}

/// The text without its wrappers. `None` if it has none.
pub(crate) fn unwrapped(layer: &Layer) -> Option<Layer> {
    let text = layer.text.as_str();
    let prefixes = Prefixes::of(text);
    let debug = debug::Switches::of(text);
    let accesses = accesses::are_refused(text);
    let mut escapes: Vec<(Escape, Option<&'static str>)> = Vec::new();
    let mut at = 0;
    for raw in text.split_inclusive('\n') {
        let start = at;
        at += raw.len();
        let line = raw.trim_end_matches(['\n', '\r']);
        if line.is_empty() || line.len() > limits::LOG_LINE {
            continue;
        }
        let prefix = prefixes.length(line);
        let rest = line.get(prefix..).unwrap_or_default();
        let mut edits = Vec::new();
        if prefix > 0 {
            edits.push(Edit::Drop(0..prefix));
        }
        let inner = debug
            .edits(rest)
            .or_else(|| calls::edits(rest))
            .or_else(|| accesses.then(|| accesses::edits(rest)).flatten());
        edits.extend(inner.into_iter().flatten().map(|edit| edit.behind(prefix)));
        for edit in edits {
            edit.escapes(start, &mut escapes);
        }
    }
    (!escapes.is_empty()).then(|| layer.undone(0..text.len(), escapes.into_iter()))
}

impl Edit {
    /// The same edit in a line with so many bytes before it.
    fn behind(self, length: usize) -> Edit {
        let moved = |range: Range<usize>| range.start + length..range.end + length;
        match self {
            Edit::Drop(range) => Edit::Drop(moved(range)),
            Edit::Put(at, text) => Edit::Put(at + length, text),
            Edit::Undo(escape) => Edit::Undo(Escape { range: moved(escape.range), letter: escape.letter }),
        }
    }

    /// The edit as escapes of a text in which the line starts here.
    fn escapes(self, start: usize, all: &mut Vec<(Escape, Option<&'static str>)>) {
        match self.behind(start) {
            Edit::Drop(range) => all.push((Escape { range, letter: None }, Some(NOTE))),
            Edit::Put(at, text) => {
                all.extend(text.chars().map(|letter| (Escape { range: at..at, letter: Some(letter) }, None)));
            }
            Edit::Undo(escape) => all.push((escape, Some("had-escapes"))),
        }
    }
}

/// The note of what was taken off.
const NOTE: &str = "had-log-lines";
