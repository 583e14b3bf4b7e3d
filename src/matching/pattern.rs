//! A template cut at its placeholders, and whether it stands at a place of a text.

use crate::limits;
use crate::matching::{Meaning, Normal};
use crate::text::template::{Piece, Placeholder, pieces};
use std::ops::Range;

/// Where a pattern stands, and what its placeholders took.
pub(crate) type Place = (Range<usize>, Vec<(Placeholder, Range<usize>)>);

/// A template cut into comparable literal pieces with placeholders between them.
pub(crate) struct Pattern {
    pub(crate) meaning: Meaning,
    /// Literal pieces; a placeholder stands between two of them.
    pub(crate) literals: Vec<String>,
    pub(crate) placeholders: Vec<Placeholder>,
    pub(crate) starts_with_hole: bool,
    pub(crate) ends_with_hole: bool,
    pub(crate) weight: usize,
    pub(crate) whole: bool,
    /// What anyone's software says too: `Authentication failed`, `Internal Server Error`.
    pub(crate) everyday: bool,
}

/// Words that a text has at most, to be such.
const FEW: usize = 2;
/// Reason phrases of HTTP that are longer.
const PHRASES: &[&str] = &[
    "Internal Server Error",
    "Unsupported media type",
    "Service temporarily unavailable",
    "Endpoint not implemented",
];

impl Pattern {
    pub(crate) fn of(template: &str, meaning: Meaning, whole: bool) -> Pattern {
        let mut pattern = Pattern {
            meaning,
            literals: Vec::new(),
            placeholders: Vec::new(),
            starts_with_hole: false,
            ends_with_hole: false,
            weight: 0,
            whole,
            everyday: matches!(meaning, Meaning::CatalogueEntry(_))
                && (template.split_whitespace().count() <= FEW
                    || PHRASES.contains(&template.trim_end_matches('.'))),
        };
        let mut after_words = false;
        for (index, piece) in pieces(template).enumerate() {
            match piece {
                Piece::Words(words) => {
                    let normal = Normal::of(words).text;
                    let spaced = words.starts_with(char::is_whitespace) && index > 0;
                    let literal = if spaced { format!(" {normal}") } else { normal };
                    if literal.trim().is_empty() && index == 0 {
                        continue;
                    }
                    pattern.weight += literal.bytes().filter(|it| it.is_ascii_alphanumeric()).count();
                    pattern.literals.push(literal);
                    after_words = true;
                    pattern.ends_with_hole = false;
                }
                Piece::Placeholder(placeholder) => {
                    let first = pattern.literals.is_empty() && pattern.placeholders.is_empty();
                    pattern.starts_with_hole |= first;
                    if !after_words && !first {
                        continue;
                    }
                    pattern.placeholders.push(placeholder.unwrap_or(Placeholder::Name));
                    pattern.ends_with_hole = true;
                    after_words = false;
                }
            }
        }
        if !pattern.ends_with_hole
            && let Some(last) = pattern.literals.last_mut()
        {
            let trimmed = last.trim_end_matches(['.', ' ', '!']).len();
            last.truncate(trimmed);
            if last.is_empty() {
                pattern.literals.pop();
                pattern.ends_with_hole = !pattern.placeholders.is_empty();
            }
        }
        pattern
    }

    /// Where the pattern would begin whose literal of this number stands at this place: `None` if the literals
    /// before it are not there. A literal that follows a placeholder is looked up without its leading space.
    pub(super) fn start(&self, text: &str, at: usize, literal: usize) -> Option<usize> {
        let found = self.literals.get(literal)?;
        let spaces = found.len() - found.trim_start().len();
        let mut start = at.checked_sub(spaces)?;
        text.get(start..)?.starts_with(found.as_str()).then_some(())?;
        for before in self.literals.get(..literal)?.iter().rev() {
            let from = start.saturating_sub(limits::HOLE_BETWEEN + before.len());
            let from = (from..=start).find(|it| text.is_char_boundary(*it))?;
            start = from + text.get(from..start)?.rfind(before.as_str())?;
        }
        let bounded = start == 0
            || text.as_bytes().get(start).is_some_and(|it| !it.is_ascii_alphanumeric())
            || !text.as_bytes().get(start - 1).is_some_and(u8::is_ascii_alphanumeric);
        bounded.then_some(start)
    }

    /// Matches at this place of a comparable text; the first literal is known to stand there.
    pub(crate) fn at(&self, text: &str, start: usize) -> Option<Place> {
        let mut captures = Vec::new();
        let mut placeholders = self.placeholders.iter().copied();
        let mut from = start;
        if self.starts_with_hole {
            let placeholder = placeholders.next()?;
            let from = start.saturating_sub(limits::HOLE_FIRST);
            let from = (from..start).find(|it| text.is_char_boundary(*it)).unwrap_or(start);
            let line = text.get(from..start)?.rfind(['\n', '"', '{']).map_or(from, |it| from + it + 1);
            captures.push((placeholder, line..start));
        }
        let mut end = start;
        for (index, literal) in self.literals.iter().enumerate() {
            if index == 0 {
                end = start + literal.len();
                text.get(start..end).filter(|it| it == literal)?;
            } else {
                let placeholder = placeholders.next()?;
                let window_end = (end + limits::HOLE_BETWEEN + literal.len()).min(text.len());
                let window_end = (end..=window_end).rev().find(|it| text.is_char_boundary(*it))?;
                let window = text.get(end..window_end)?;
                let at =
                    if literal.trim().is_empty() { window.len() } else { window.find(literal.as_str())? };
                captures.push((placeholder, end..end + at));
                end += at + literal.len();
                end = end.min(text.len());
            }
            from = end;
        }
        if self.ends_with_hole
            && let Some(placeholder) = placeholders.next()
        {
            let rest = text.get(from..)?;
            let window = (0..=rest.len().min(limits::HOLE_LAST))
                .rev()
                .find(|it| rest.is_char_boundary(*it))
                .unwrap_or(0);
            let window = rest.get(..window)?;
            let length = window.find(['\n', '}']).unwrap_or(window.len());
            captures.push((placeholder, from..from + length));
            end = from + length;
        }
        Some((start..end, captures))
    }
}
