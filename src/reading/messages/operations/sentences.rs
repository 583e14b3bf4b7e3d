//! Finds the sentences in which tools name the step that failed, whatever stands behind them.
//!
//! The messages of the catalogue want a colon and the reason behind the step. Tools print other things there as well,
//! and a step is known by its own words.

use crate::catalogue::libraries::{Message, messages};
use crate::limits;
use crate::matching::Normal;
use crate::model::{Content, Exhibit, Kind, Names, Operation};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::source_text::Layer;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// Adds the steps that no message of the catalogue was found for.
pub(super) fn find(layer: &Layer, collector: &mut Collector) {
    let normal = Normal::of(&layer.text);
    let mut at = 0;
    let mut left = limits::OPERATIONS;
    for word in normal.text.split(' ') {
        let start = at;
        at += word.len() + 1;
        let steps = steps();
        // A token is one word of a thousand letters, which need not be hashed.
        let Some(steps) = (word.len() <= steps.longest).then(|| steps.by_word.get(word)).flatten() else {
            continue;
        };
        let rest = normal.text.get(start..).unwrap_or_default();
        let Some((words, message)) = steps.iter().find(|(words, _)| begins(rest, words)) else { continue };
        let range = normal.original(start..start + words.len(), &layer.text);
        if left == 0 || collector.is_read(layer.origin(range.start)) {
            continue;
        }
        left -= 1;
        add(layer, range, message, collector);
    }
}

fn add(layer: &Layer, range: Range<usize>, message: &'static Message, collector: &mut Collector) {
    let step = Operation {
        name: message.first_words().to_owned(),
        calls: message.said(Vec::new()).calls,
        names: Names::Step,
    };
    let reason = "It is a step in which a tool calls Okta.";
    let step = exhibit(layer, range, Kind::Request, reason, Content::Operation(step));
    let is_known = |it: &Exhibit| {
        matches!(it.content, Content::VerifierMessage(_))
            && it.span.start <= step.span.start
            && step.span.end <= it.span.end
    };
    if !collector.exhibits.iter().any(is_known) {
        collector.push(step);
    }
}

/// Whether a text begins with these words and another word follows, or nothing.
fn begins(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| !rest.starts_with(|it: char| it.is_ascii_alphanumeric()))
}

/// The steps by their first word, longer ones first.
#[derive(Default)]
struct Steps {
    by_word: HashMap<String, Vec<(String, &'static Message)>>,
    /// Bytes of the longest first word.
    longest: usize,
}

fn steps() -> &'static Steps {
    static STEPS: OnceLock<Steps> = OnceLock::new();
    STEPS.get_or_init(|| {
        let mut steps = Steps::default();
        for message in messages().iter().filter(|it| !it.calls.is_empty()) {
            let words = Normal::of(message.first_words()).text.trim().to_owned();
            let first = words.split(' ').next().unwrap_or_default().to_owned();
            steps.longest = steps.longest.max(first.len());
            steps.by_word.entry(first).or_default().push((words, message));
        }
        for all in steps.by_word.values_mut() {
            crate::sort::sort_by_key(all, |(words, _)| std::cmp::Reverse(words.len()));
        }
        steps
    })
}
