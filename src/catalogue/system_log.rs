//! Event types of the System Log: which there are, which are old names, which never were, and what the ones
//! behind a refused call say.
//!
//! The current types stand in `system_log/types.txt`, a tree of their parts, one tab deeper for each level.
//! A line that ends in a dot is the beginning of types and none itself.

pub(crate) mod displays;
pub(crate) mod explanations;
pub(crate) mod names;
pub(crate) mod reasons;

pub(crate) use crate::catalogue::system_log::explanations::{
    CHANGE_FAILED, CHANGE_MADE, ENDED_BADLY, ENDED_WELL, EXPLAINED, KINDS, NOT_MADE, TYPES, asks_for_reason,
    either_way, is_of_no_change, names_change,
};

use crate::catalogue::{Trigger, triggered_by};
use crate::finding::Explanation;
use std::collections::HashSet;
use std::sync::OnceLock;

static TREE: &str = include_str!("system_log/types.txt");

/// What a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// An event type of today.
    Current,
    /// An `objectType` of the retired Events API, with the event types that took its place.
    Legacy(&'static [&'static str]),
    /// A name that guides repeat and Okta never had, with the event types that are meant.
    NeverExisted(&'static [&'static str]),
}

/// What a name is; `None`: nothing known, so most often no event type at all.
#[must_use]
pub fn event(name: &str) -> Option<EventKind> {
    let among = |names: &'static [(&str, &'static [&'static str])]| {
        names.iter().find(|(old, _)| old.eq_ignore_ascii_case(name)).map(|(_, now)| *now)
    };
    if is_current(name) {
        Some(EventKind::Current)
    } else if let Some(now) = among(names::LEGACY) {
        Some(EventKind::Legacy(now))
    } else {
        among(names::NEVER_EXISTED).map(EventKind::NeverExisted)
    }
}

/// The words for a name: its own where it has some (its id is then `syslog:` and the name), else those of its
/// kind, whose placeholders are `{event}` and, for what stands in its place, `{expected}`.
#[must_use]
pub fn explanation(name: &str) -> Option<&'static Explanation> {
    let kind = event(name)?;
    let of = |name: &str| {
        let mut words = triggered_by(Trigger::Event).map(|entry| &entry.explanation);
        words.find(|it| it.id.strip_prefix("syslog:").is_some_and(|id| id.eq_ignore_ascii_case(name)))
    };
    of(name).or_else(|| {
        of(match kind {
            EventKind::Current => "",
            EventKind::Legacy(_) => "legacy",
            EventKind::NeverExisted(_) => "never-existed",
        })
    })
}

/// The words for an event type of today, whichever it is.
pub(crate) fn named() -> Option<&'static Explanation> {
    crate::catalogue::explanation("syslog:")
}

/// A filter that finds any of these event types.
#[must_use]
pub fn filter(types: &[&str]) -> String {
    let clauses: Vec<_> = types.iter().map(|name| format!("eventType eq \"{name}\"")).collect();
    clauses.join(" or ")
}

fn is_current(name: &str) -> bool {
    static CURRENT: OnceLock<HashSet<String>> = OnceLock::new();
    CURRENT.get_or_init(|| types().collect()).contains(&name.to_ascii_lowercase())
}

/// Every current type, in lower case.
fn types() -> impl Iterator<Item = String> {
    // The beginning of the name at each level of the tree.
    let mut levels: Vec<String> = Vec::new();
    TREE.lines().filter_map(move |line| {
        let part = line.trim_start_matches('\t');
        levels.truncate(line.len() - part.len());
        let begun = part.strip_suffix('.').unwrap_or(part);
        let whole = match levels.last() {
            Some(start) => format!("{start}.{begun}"),
            None => begun.to_owned(),
        };
        let whole = whole.to_ascii_lowercase();
        levels.push(whole.clone());
        (begun.len() == part.len()).then_some(whole)
    })
}
