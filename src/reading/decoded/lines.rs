//! Claims that stand in lines: YAML, lists of .NET, tables of other decoders, debuggers.

mod row;

use crate::limits;
use crate::reading::decoded::claims::{self, is_known};
use crate::reading::decoded::lines::row::{Row, row};
use crate::reading::decoded::{Found, What, anchors, printed};
use crate::text::json::{Member, Members, Value};
use std::ops::Range;

/// A line of the text, with its place.
struct Line<'a> {
    range: Range<usize>,
    text: &'a str,
}

/// Headers and payloads in lines that are not read yet.
pub(super) fn find(text: &str, mut read: Vec<Range<usize>>) -> Vec<Found> {
    crate::sort::sort_by_key(&mut read, |it| it.start);

    let mut found = Vec::new();
    let mut block: Vec<(Range<usize>, String, Value)> = Vec::new();
    let mut idle = 0;
    let mut lines = lines(text, &read).peekable();
    while let Some(line) = lines.next() {
        if let Some(members) = on_one_line(line.text) {
            close(&mut block, &mut found);
            found.push(Found { range: line.range, what: What::Payload(members) });
            continue;
        }
        let parsed = match row(line.text) {
            // A table whose cells stand below one another.
            None if is_known(line.text.trim()) => lines
                .peek()
                .filter(|next| {
                    row(next.text).is_none_or(|it| !is_known(&it.name)) && !is_known(next.text.trim())
                })
                .map(|next| Row { name: line.text.trim().to_owned(), text: next.text }),
            parsed => parsed,
        };
        match parsed {
            Some(Row { name, text }) => {
                idle = 0;
                // What stands before the first claim belongs to no token.
                if !block.is_empty() || is_known(&name) {
                    block.push((line.range, name, row::read(text)));
                }
            }
            None => {
                let item = row::item(line.text);
                match (item, block.last_mut()) {
                    (Some(item), Some((range, _, value))) if idle == 0 && is_open(value) => {
                        range.end = line.range.end;
                        match value {
                            Value::Array(values) => values.push(item),
                            value => *value = Value::Array(vec![item]),
                        }
                    }
                    _ => {
                        idle += 1;
                        if idle > limits::DECODED_IDLE_LINES {
                            close(&mut block, &mut found);
                        }
                    }
                }
            }
        }
    }
    close(&mut block, &mut found);
    found
}

/// Whether a list may go on under a value.
fn is_open(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Array(_))
}

/// The lines that no other reader has read.
fn lines<'a>(text: &'a str, read: &'a [Range<usize>]) -> impl Iterator<Item = Line<'a>> {
    let mut at = 0;
    let mut read = read.iter().peekable();
    // Where the last bracket that began before ends.
    let mut read_until = 0;
    text.split_inclusive('\n').filter_map(move |raw| {
        let start = at;
        at += raw.len();
        let line = raw.trim_end();
        let range = start + (line.len() - line.trim_start().len())..start + line.len();
        while let Some(it) = read.next_if(|it| it.start < range.end) {
            read_until = read_until.max(it.end);
        }
        let within = range.start < read_until;
        (!within && line.len() <= limits::DECODED).then_some(Line { range, text: line })
    })
}

/// The claims of a line that holds several: `iss=https://… sub=ada exp=1790003000`.
fn on_one_line(line: &str) -> Option<claims::Claims> {
    let mut names = line.char_indices().filter_map(|(at, _)| Some((at, anchors::name_at(line, at)?)));
    let (first, _) = names.next()?;
    if names.take(2).count() < 2 {
        return None;
    }
    claims::payload(&printed::unbracketed(line.get(first..)?)?, false, false)
}

/// The header and the payload that a block of lines holds.
fn close(block: &mut Vec<(Range<usize>, String, Value)>, found: &mut Vec<Found>) {
    let rows = std::mem::take(block);
    let known = |it: &(Range<usize>, String, Value)| is_known(&it.1);
    let Some(last) = rows.iter().rposition(known) else { return };
    let header =
        |name: &str| matches!(name, "alg" | "kid" | "typ" | "cty" | "x5t" | "jku" | "x5u" | "crit" | "enc");
    let rows = rows.get(..=last).unwrap_or_default();
    let part =
        rows.iter().position(|(_, name, value)| !header(name) && *value != Value::Null).unwrap_or(rows.len());
    let (header, payload) = rows.split_at_checked(part).unwrap_or_default();
    let span = |rows: &[(Range<usize>, String, Value)]| Some(rows.first()?.0.start..rows.last()?.0.end);
    let members = |rows: &[(Range<usize>, String, Value)]| {
        let member = |(_, name, value): &(_, String, Value)| Member {
            name: name.clone(),
            value: value.clone(),
            span: 0..0,
        };
        Members(rows.iter().map(member).collect())
    };
    let Some(claims) = claims::payload(&members(payload), false, false) else { return };
    if let (Some(range), Some(header)) = (span(header), claims::header(&members(header))) {
        found.push(Found { range, what: What::Header(header) });
    }
    if let Some(range) = span(payload) {
        found.push(Found { range, what: What::Payload(claims) });
    }
}
