//! Finds words in a paste, whatever their case.

use std::ops::Range;

/// Places that are told.
pub(crate) const PLACES: usize = 1_000;

/// Where these words stand, in order. Letters beyond ASCII are found as they are written.
pub(crate) fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let (wanted, bytes) = (words.as_bytes(), text.as_bytes());
    let Some(first) = wanted.first() else { return Vec::new() };
    let (low, high) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while places.len() < PLACES {
        let Some(rest) = bytes.get(from..) else { break };
        let Some(at) = rest.iter().position(|byte| *byte == low || *byte == high) else { break };
        let range = from + at..from + at + wanted.len();
        let fits = bytes.get(range.clone()).is_some_and(|found| found.eq_ignore_ascii_case(wanted));
        from = if fits { range.end } else { range.start + 1 };
        if fits && text.get(range.clone()).is_some() {
            places.push(range);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_and_never_inside_of_each_other() {
        assert_eq!(places("Error, ERROR, errors", "error"), [0..5, 7..12, 14..19]);
        assert_eq!(places("aaaa", "aa"), [0..2, 2..4]);
        assert_eq!(places("naïve", "ÏV"), []);
        assert_eq!(places("naïve", "ïv").first(), Some(&(2..5)));
        assert_eq!((places("a", ""), places("", "a")), (vec![], vec![]));
    }
}
