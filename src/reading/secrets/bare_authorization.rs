//! Finds an `Authorization` header that stands alone and whose credentials no other reader knows.

use crate::limits;
use crate::model::{Content, Header, Kind, Request};
use crate::reading::collector::Collector;
use crate::reading::http::complete;
use crate::reading::source_text::Layer;

/// Reads the first such header; asked where nothing else was found.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut end = 0;
    for line in layer.text.split_inclusive('\n').take(limits::AUTHORIZATION_LINES) {
        let start = end;
        end += line.len();
        let Some(value) = credentials(line) else { continue };
        let header = Header { name: "authorization".into(), value: value.to_owned() };
        let mut request = Request { headers: vec![header], ..Request::default() };
        complete(&mut request);
        let from = start + (line.len() - line.trim_start().len());
        collector.add(
            layer,
            from..start + line.trim_end().len(),
            Kind::Request,
            "It is the `Authorization` header of a request.",
            Content::Request(request),
        );
        return;
    }
}

/// The value of a line that is an `Authorization` header, or a scheme and one word.
fn credentials(line: &str) -> Option<&str> {
    let quotes = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | ',' | ';');
    let bare = line.trim_matches(quotes);
    let (name, rest) = bare.split_at_checked("authorization".len()).unwrap_or_default();
    let value = rest.trim_start_matches(|it| quotes(it) || matches!(it, ':' | '='));
    let between = rest.strip_suffix(value).unwrap_or_default();
    let known =
        |word: &str| ["bearer", "dpop", "ssws", "basic"].iter().any(|it| word.eq_ignore_ascii_case(it));
    // `Authorization Error: …` begins a sentence.
    let named = between.contains([':', '=']) || value.split_whitespace().next().is_some_and(known);
    if name.eq_ignore_ascii_case("authorization") && value.len() < rest.len() && named {
        return Some(value);
    }
    let (scheme, word) = bare.split_once(' ')?;
    let alone = !word.trim().contains(char::is_whitespace);
    (known(scheme) && !scheme.eq_ignore_ascii_case("basic") && alone).then_some(bare)
}
