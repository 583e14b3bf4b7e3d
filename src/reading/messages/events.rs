//! Finds event types of the System Log among words, with the outcome that stands behind them on the line.

use crate::limits;
use crate::model::{Content, Event, Kind};
use crate::reading::collector::Collector;
use crate::reading::messages::words;
use crate::reading::source_text::Layer;
use crate::text::beginning;

/// What parts the fields of a line.
fn parts(letter: char) -> bool {
    matches!(letter, ',' | ';' | '|' | '\t' | '"' | '\'' | '=')
}

/// `policy.evaluate_sign_on`, alone or as a field of a line.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    for (at, word) in words(&layer.text) {
        if word.len() > limits::EVENT_WORD || !word.contains('.') {
            continue;
        }
        let mut from = at;
        for part in word.split_inclusive(parts) {
            let name = part.trim_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_');
            let start = from + part.find(name).unwrap_or(0);
            from += part.len();
            if name.len() > limits::EVENT_TYPE
                || !is_telling(name)
                || collector.is_read(layer.origin(start))
                || !crate::catalogue::is_event_type(name)
            {
                continue;
            }
            let end = start + name.len();
            let (result, reason) = outcome(&layer.text, end).unwrap_or_default();
            let event = Event { event_type: name.into(), result: result.into(), reason: reason.into() };
            let reason = "It is the name of an event type.";
            collector.add(layer, start..end, Kind::SystemLogEvent, reason, Content::Event(event));
        }
    }
}

/// Whether a name has so many parts that it is found in no other text.
fn is_telling(name: &str) -> bool {
    let dots = name.bytes().filter(|it| *it == b'.').count();
    dots > 1 || dots == 1 && name.contains('_')
}

/// The result behind a type, and the reason that follows it.
fn outcome(text: &str, end: usize) -> Option<(&str, &str)> {
    let line = beginning(text.get(end..)?, limits::EVENT_OUTCOME).lines().next()?;
    // A filter names what is looked for, not what happened.
    if line.contains(" eq ") {
        return None;
    }
    let result = line.split(|it: char| !it.is_ascii_alphanumeric() && it != '_').find(|it| is_result(it))?;
    let behind = line.split_once(result)?.1.trim_start_matches(['"', '\'']);
    let named = behind.split_once("reason").map(|(_, it)| it.trim_start_matches(['"', '\'', ' ']));
    let value = named.unwrap_or(behind).strip_prefix([',', ';', '|', '\t', '=', ':']).unwrap_or_default();
    let value = value.trim_start();
    let quoted = value.strip_prefix('"').and_then(|it| it.split('"').next());
    let reason = quoted.or_else(|| value.split([',', ';', '|', '\t', '"']).next()).unwrap_or_default();
    Some((result, reason.trim()))
}

/// Whether a word is a value of `outcome.result`.
fn is_result(word: &str) -> bool {
    matches!(word, "SUCCESS" | "FAILURE" | "ALLOW" | "DENY" | "CHALLENGE" | "SKIPPED" | "RATE_LIMIT")
}
