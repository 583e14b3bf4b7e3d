//! A line of the paste in pieces: plain text, a deciding word, what was searched for, a token.

use std::ops::Range;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Text as it is.
    Plain,
    /// A word that decided.
    Word,
    /// What was searched for.
    Found,
    /// A token, by its number.
    Token(usize),
}

/// A line in pieces, in order, without gaps.
pub(crate) fn pieces(line: Range<usize>, marked: &[(Range<usize>, Sort)]) -> Vec<(Range<usize>, Sort)> {
    let mut all = Vec::new();
    let mut at = line.start;
    for (span, sort) in marked {
        let (start, end) = (span.start.max(at), span.end.min(line.end));
        if start >= end {
            continue;
        }
        if at < start {
            all.push((at..start, Sort::Plain));
        }
        all.push((start..end, *sort));
        at = end;
    }
    if at < line.end {
        all.push((at..line.end, Sort::Plain));
    }
    all
}

/// Those of ordered spans that reach into a line.
pub(crate) fn within<T>(spans: &[T], line: &Range<usize>, span: impl Fn(&T) -> Range<usize>) -> Range<usize> {
    let first = spans.partition_point(|it| span(it).end <= line.start);
    let last = spans.partition_point(|it| span(it).start < line.end);
    first..last.max(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_the_line_and_never_overlap() {
        let marked = [(0..3, Sort::Word), (5..7, Sort::Token(0)), (6..9, Sort::Found), (20..22, Sort::Word)];
        let expected = [
            (2..3, Sort::Word),
            (3..5, Sort::Plain),
            (5..7, Sort::Token(0)),
            (7..9, Sort::Found),
            (9..12, Sort::Plain),
        ];
        assert_eq!(pieces(2..12, &marked), expected);
        assert_eq!(pieces(4..4, &marked), []);
    }

    #[test]
    fn those_that_reach_into_a_line_are_found() {
        let spans = [0..2, 2..4, 6..8];
        assert_eq!(within(&spans, &(2..6), Clone::clone), 1..2);
        assert_eq!(within(&spans, &(3..7), Clone::clone), 1..3);
        assert_eq!(within(&spans, &(9..9), Clone::clone), 3..3);
    }
}
