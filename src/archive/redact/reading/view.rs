//! A text with every escape undone, however often it was escaped: what a value is looked for in.

use crate::archive::redact::reading::escapes::{Escapes, Map};
use std::borrow::Cow;
use std::ops::Range;

/// Times that escapes are undone: JSON in a string in a string in a form is four.
const TIMES: usize = 8;

/// A text with every escape undone, and the way back.
#[derive(Debug)]
pub(crate) struct View<'a> {
    /// The text.
    pub(crate) text: Cow<'a, [u8]>,
    maps: Vec<Map>,
}

impl<'a> View<'a> {
    /// Undoes all escapes, again and again.
    pub(crate) fn of(text: &'a [u8]) -> View<'a> {
        let mut view = View { text: Cow::Borrowed(text), maps: Vec::new() };
        while view.maps.len() < TIMES {
            let Some((plain, map)) = Escapes::All.undo(&view.text) else { break };
            view.text = Cow::Owned(plain);
            view.maps.push(map);
        }
        view
    }

    /// Where a range of the view stands in the text.
    pub(crate) fn source(&self, range: &Range<usize>) -> Range<usize> {
        self.maps.iter().rev().fold(range.clone(), |range, map| map.range(&range))
    }
}

/// A value as it reads in a view, so that both meet whatever they were written with.
pub(crate) fn undone(value: &[u8]) -> Vec<u8> {
    View::of(value).text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reads_alike_however_often_it_was_escaped() {
        let value = br#"pa"ss%41\x"#;
        let json = br#"pa\"ss%41\\x"#;
        let twice = br#"pa\\\"ss%41\\\\x"#;
        for text in [&value[..], json, twice] {
            assert_eq!(undone(text), undone(value));
        }
    }

    #[test]
    fn the_way_back_goes_through_every_level() {
        let text = br#"{\"a\":\"%5C%22b%255Cu0041c\"}"#;
        let view = View::of(text);
        let at = memchr::memmem::find(&view.text, b"bAc").unwrap();
        assert_eq!(&text[view.source(&(at..at + 3))], br"b%255Cu0041c");
    }
}
