//! What stands around the entries of a file, read as JSON of its own: head and tail, each completed by the other.

use crate::archive::redact::cut;
use crate::archive::redact::find::bodies::child;
use crate::archive::redact::reading::tree::{self, Node};
use std::ops::Range;

/// A head or a tail that was completed.
#[derive(Debug)]
pub(crate) struct Framed {
    /// The whole text.
    pub(crate) text: Vec<u8>,
    /// Where in it the part stands that is of the file.
    pub(crate) part: Range<usize>,
}

/// A head with its brackets closed.
pub(crate) fn head(head: &[u8]) -> Framed {
    let start = if head.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut text = head.to_vec();
    text.get_mut(..start).unwrap_or_default().fill(b' ');
    let stack = cut::open(&text);
    text.extend(stack.iter().rev().map(|it| if *it == b'{' { b'}' } else { b']' }));
    Framed { part: 0..head.len(), text }
}

/// A tail with its brackets opened.
pub(crate) fn tail(stack: &[u8], tail: &[u8]) -> Framed {
    let mut text = Vec::new();
    for (depth, bracket) in stack.iter().enumerate() {
        text.push(*bracket);
        if *bracket == b'{' {
            let name: &[u8] = if depth == 0 && stack.len() > 2 { b"\"log\":" } else { b"\"entries\":" };
            text.extend_from_slice(name);
        }
    }
    let start = text.len();
    text.extend_from_slice(tail);
    Framed { part: start..text.len(), text }
}

/// The same, closed where the file was cut off.
pub(crate) fn whole_tail(stack: &[u8], tail: &[u8]) -> Framed {
    let Framed { mut text, part } = self::tail(stack, tail);
    if tree::first(&text, 0).is_none() {
        text = cut::closed(&text, "");
    }
    Framed { part: part.start..text.len(), text }
}

/// Where a comment on the whole file goes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Comment {
    /// Behind the one that is there.
    Behind(usize),
    /// As the first member, here.
    First(usize),
}

/// Where a comment on the whole file goes in a head or tail. `None` if there is no object for it.
pub(crate) fn comment(framed: &Framed) -> Option<Comment> {
    let text = &framed.text;
    let (root, _) = tree::first(text, 0)?;
    let (log, from) = match child(text, &root, "log") {
        Some(log @ Node::Object(_)) => {
            let Node::Object(pairs) = &root else { return None };
            let pair = pairs.iter().find(|it| text.get(it.name.clone()) == Some(b"log"))?;
            (log, pair.name.end)
        }
        _ => (&root, 0),
    };
    if let Some(Node::Text(range)) = child(text, log, "comment")
        && framed.part.contains(&range.start)
    {
        return Some(Comment::Behind(range.end));
    }
    let Node::Object(_) = log else { return None };
    let open = from + memchr::memchr(b'{', text.get(from..)?)? + 1;
    framed.part.contains(&open).then_some(Comment::First(open))
}
