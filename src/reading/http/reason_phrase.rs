//! What a command printed below itself without a status: the reason phrase of a refusal as its body, or a page whose
//! title is one.

use crate::limits;
use crate::model::{Body, Content, Kind, Response};
use crate::reading::collector::Collector;
use crate::reading::http::body::{end, is_html, title};
use crate::reading::source_text::Layer;
use crate::text::beginning;

/// Reason phrases that servers send as the whole body of a refusal (RFC 9110 section 15.5), and what nginx and Apache
/// httpd call a 401.
const PHRASES: &[(&str, u16)] = &[
    ("unauthorized", 401),
    ("401 unauthorized", 401),
    ("authorization required", 401),
    ("401 authorization required", 401),
    ("forbidden", 403),
    ("403 forbidden", 403),
];

/// Adds the answer that stands right below a command that ends here.
pub(crate) fn find(layer: &Layer, from: usize, collector: &mut Collector) {
    let rest = layer.text.get(from..).unwrap_or_default();
    let answer = rest.trim_start();
    let at = from + rest.len() - answer.len();
    let below = rest.get(..rest.len() - answer.len()).is_some_and(|it| it.contains('\n'));
    if !below || collector.is_read(layer.origin(at)) {
        return;
    }
    let (text, title) = if is_html(answer) {
        let answer = beginning(answer, limits::TITLE_WITHIN);
        let length = end(answer).unwrap_or(answer.len());
        (answer.get(..length).unwrap_or_default(), title(answer))
    } else {
        (answer.lines().next().unwrap_or_default().trim_end(), String::new())
    };
    // zsh puts a percent sign behind what does not end its line.
    let said = if title.is_empty() { text } else { &title };
    let said = said.trim_end_matches(['%', '.', '!']).trim_matches('"');
    let Some((_, status)) = PHRASES.iter().find(|(phrase, _)| said.eq_ignore_ascii_case(phrase)) else {
        return;
    };
    let body = if title.is_empty() { Body::NotShown } else { Body::Html };
    let response = Response { status: *status, body, title, ..Response::default() };
    collector.add(
        layer,
        at..at + text.len(),
        Kind::Response,
        "It is what the command above it printed: the reason phrase of a refusal.",
        Content::Response(response),
    );
}
