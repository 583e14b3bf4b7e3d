//! Texts of a paste that may be the payload of a token whose payload stands elsewhere (RFC 7515 appendix F).

use crate::limits;
use crate::text::json;
use std::ops::Range;

/// The texts around a token, the likeliest first: all of it, JSON in it, its paragraphs, its lines.
pub(crate) fn around<'a>(paste: &'a str, token: &Range<usize>) -> Vec<&'a str> {
    let before = paste.get(..token.start).unwrap_or_default();
    let after = paste.get(token.end..).unwrap_or_default();
    let mut found: Vec<&str> = Vec::new();
    let mut add = |text: &'a str| {
        if !text.trim().is_empty() && found.len() < limits::PAYLOADS && !found.contains(&text) {
            found.push(text);
        }
    };
    for side in [after, before] {
        let own = side.trim_start_matches(['\r', '\n']);
        for text in [own.trim_end_matches(['\r', '\n']), own, own.trim(), side] {
            add(text);
        }
        for start in side.match_indices(['{', '[']).map(|(at, _)| at).take(limits::PAYLOADS) {
            let end = json::read_embedded(side, start).map(|reading| reading.end);
            end.and_then(|end| side.get(start..end)).into_iter().for_each(&mut add);
        }
        side.split("\n\n").for_each(|paragraph| add(paragraph.trim_matches(['\r', '\n'])));
        side.lines().for_each(&mut add);
        side.lines().for_each(|line| add(line.trim()));
    }
    found
}
