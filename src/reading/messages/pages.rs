//! Web pages behind the words of a program that wanted JSON: `Response: <!DOCTYPE html>…`.

use crate::limits;
use crate::model::{Content, Kind};
use crate::reading::collector::Collector;
use crate::reading::http;
use crate::reading::source_text::Layer;

/// How a page begins.
const BEGINNINGS: &[&str] = &["<!doctype html", "<html"];

/// The last word before the colon behind which a program prints what it was answered.
const LABELS: &[&str] =
    &["response", "message", "body", "failed", "error", "received", "got", "returned", "answer", "content"];

/// Adds each page in which nothing else was read.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut free = 0;
    for (at, _) in layer.text.match_indices('<').take(limits::TAGS) {
        let rest = layer.text.get(at..).unwrap_or_default();
        let begins = |it: &&str| rest.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it));
        if at < free || !BEGINNINGS.iter().any(begins) {
            continue;
        }
        let range = at..at + length(rest);
        free = range.end;
        let span = layer.span(range.clone());
        let within =
            collector.exhibits.iter().any(|it| span.start <= it.span.start && it.span.end <= span.end);
        if !within
            && is_an_answer(layer.text.get(..at).unwrap_or_default())
            && !collector.is_read(layer.origin(at))
        {
            let page = Content::Page(http::title(rest));
            collector.mark_read(layer, range.clone());
            collector.add(
                layer,
                range,
                Kind::Html,
                "It is a web page that a program was answered with.",
                page,
            );
        }
    }
}

/// Up to the closing tag; of a page that was cut off, to the end of the line.
fn length(page: &str) -> usize {
    http::end(page).or_else(|| page.find('\n')).unwrap_or(page.len())
}

/// Whether the words before name an answer. Code that writes a page, or a request that holds one, does not.
fn is_an_answer(before: &str) -> bool {
    let mut before = before;
    loop {
        let bare = before.trim_end_matches(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '\\'));
        let shorter = bare.strip_suffix("\\n").unwrap_or(bare);
        if shorter.len() == before.len() {
            break;
        }
        before = shorter;
    }
    let Some(named) = before.strip_suffix(':') else { return false };
    // Of `\\nResponse` in a string the `n` is no letter of the word.
    let ends = |label: &&&str| {
        let start = named.len().checked_sub(label.len());
        start.and_then(|it| named.get(it..)).is_some_and(|it| it.eq_ignore_ascii_case(label))
    };
    LABELS.iter().any(|it| ends(&it))
}
