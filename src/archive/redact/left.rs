//! What is left in a text that was written: values of the dictionary, and whatever has the shape of a secret still.

use crate::archive::redact::find::finder::{DEPTH, Region, Text, is_exchange, regions, texts};
use crate::archive::redact::find::place::Place;
use crate::archive::redact::find::strings::credentials;
use crate::archive::redact::find::tokens;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::{look, shapes};
use crate::archive::redact::reading::base64_runs::{self, Asked};
use crate::archive::redact::reading::view::View;
use crate::archive::redact::survey::Plan;
use std::ops::Range;

/// A value that is left.
#[derive(Debug, Clone)]
pub(crate) struct Left {
    /// Its kind.
    pub(crate) kind: Kind,
    /// Where it stands in the text; where the run of base64 stands that it is in.
    pub(crate) range: Range<usize>,
}

/// Everything that is left in an entry, or in lines, as it was written.
pub(crate) fn in_record(plan: &Plan, text: &[u8], entry: usize, recorded: bool) -> Vec<Left> {
    let look = Look { plan, entry };
    let mut left = Vec::new();
    let mut within = |range: Range<usize>, strings| {
        let found = look.view(text.get(range.clone()).unwrap_or_default(), 0, strings);
        left.extend(found.into_iter().map(|it| it.further(range.start)));
    };
    for region in regions(text) {
        match region {
            Region::Json(node, range) => {
                // Once over all of it, whatever its form; what tells of a person only where its form is no matter.
                within(range, false);
                let recorded = recorded || is_exchange(text, &node);
                for Text { range, fixed } in texts(text, &node, recorded) {
                    if !fixed {
                        within(range, true);
                    }
                }
            }
            Region::Text(range) => within(range, true),
        }
    }
    left
}

impl Left {
    /// The place that takes all of it out of the text.
    pub(crate) fn taken_out(self, text: &[u8]) -> Place {
        let whole = text.get(self.range.clone()).unwrap_or_default();
        Place::value(self.range, self.kind, whole)
    }

    fn further(mut self, start: usize) -> Left {
        self.range = self.range.start + start..self.range.end + start;
        self
    }
}

/// What is looked for, and in which entry.
#[derive(Clone, Copy)]
struct Look<'p> {
    plan: &'p Plan,
    entry: usize,
}

impl Look<'_> {
    /// Looks for every value and every live shape in a text, whatever it is written with.
    fn view(self, text: &[u8], depth: usize, strings: bool) -> Vec<Left> {
        let view = View::of(text);
        let text = &*view.text;
        let dictionary = &self.plan.dictionary;
        let mut left = Vec::new();
        dictionary.find(text, self.entry, |range, number| {
            let kind = dictionary.kind(number);
            if (strings || !kind.personal()) && !in_own_words(text, &range) {
                left.push(Left { kind, range });
            }
        });
        let runs = base64_runs::runs(text);
        left.extend(self.alive(text, &runs));
        if strings && depth < DEPTH {
            for run in base64_runs::texts(text, &runs, Asked::Checking) {
                let inside = self.view(&run.bytes, depth + 1, true).into_iter().next();
                left.extend(inside.map(|it| Left { kind: it.kind, range: run.range }));
            }
            for run in base64_runs::binaries(text, &runs, Asked::Checking) {
                let mut inside = None;
                dictionary.find_in_binary(&run.bytes, self.entry, |range, number| {
                    if !in_own_words(&run.bytes, &range) {
                        inside = Some(dictionary.kind(number));
                    }
                });
                left.extend(inside.map(|kind| Left { kind, range: run.range }));
            }
        }
        for it in &mut left {
            it.range = view.source(&it.range);
        }
        left
    }

    /// Whatever has the shape of a secret still; the first of each way to tell one.
    fn alive(self, text: &[u8], runs: &[Range<usize>]) -> Vec<Left> {
        let signed = tokens::jwts(text, Asked::Checking).into_iter().find_map(|jwt| {
            let number = if jwt.encrypted() { 3 } else { 2 };
            let kind = if jwt.encrypted() { Kind::EncryptedPart } else { Kind::Signature };
            let range = jwt.parts.get(number)?.clone();
            let part = text.get(range.clone())?;
            let live = !part.is_empty() && !look::is_placeholder(part) && !encodes_own_words(part);
            live.then_some(Left { kind, range })
        });
        let keys = shapes::private_keys(text).into_iter().find(|it| alive(text, &it.range));
        let mut sent = credentials(text).into_iter();
        let sent = sent.find(|it| it.kind != Kind::Credentials && alive(text, &it.range));
        let shaped = runs.iter().find_map(|run| {
            let mut at = run.start;
            text.get(run.clone())?.split(|it| matches!(it, b'/' | b'+' | b'=')).find_map(|word| {
                let range = at..at + word.len();
                at = range.end + 1;
                shapes::of_run(word).map(|kind| Left { kind, range })
            })
        });
        let shape = |it: shapes::Shape| Left { kind: it.kind, range: it.range };
        let found = [signed, keys.map(shape), sent.map(shape), shaped];
        found.into_iter().flatten().filter(|it| self.plan.options.kinds.holds(it.kind)).collect()
    }
}

fn alive(text: &[u8], range: &Range<usize>) -> bool {
    text.get(range.clone()).is_some_and(|it| !look::is_placeholder(it))
}

/// Whether base64, from wherever a group may begin, holds words that a redaction put in: it was not that long before,
/// and is no signature.
fn encodes_own_words(part: &[u8]) -> bool {
    let from = |start| part.get(start..).and_then(base64_runs::decode);
    (0..4).filter_map(from).any(|(bytes, _)| look::holds_placeholder(&bytes))
}

/// Whether a range lies in words that a redaction put in.
fn in_own_words(text: &[u8], range: &Range<usize>) -> bool {
    let letter = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'@' | b'.' | b'+');
    let before = text.get(..range.start).unwrap_or_default().iter().rev().take_while(letter).count();
    let after = text.get(range.end..).unwrap_or_default().iter().take_while(letter).count();
    text.get(range.start - before..range.end + after).is_some_and(look::is_placeholder)
}
