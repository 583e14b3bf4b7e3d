//! Finds the names under which tools make calls to Okta: they say which request failed where no request is shown.

mod sentences;

use crate::catalogue::operations::{Phase, named, of_resource};
use crate::limits;
use crate::model::{Content, Kind, NamedCall, Names, Operation};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use crate::text::beginning;
use std::ops::Range;

/// What Terraform says of a resource while it works on it.
const PHASES: &[(&str, Phase)] = &[
    (": Creating", Phase::Create),
    (": Creation", Phase::Create),
    (": Modifying", Phase::Update),
    (": Destroying", Phase::Delete),
    (": Refreshing", Phase::Read),
    (": Reading", Phase::Read),
];

/// Names that stand beside something that was recognised. Alone they say nothing: source code is full of them.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    if collector.exhibits.is_empty() {
        return;
    }
    sentences::find(layer, collector);
    let of_okta = layer.text.as_bytes().windows(4).any(|it| it.eq_ignore_ascii_case(b"okta"));
    let mut left = limits::OPERATIONS;
    let mut from = 0;
    while let Some(range) = next_name(&layer.text, from) {
        from = range.end;
        if left == 0 || !(6..=100).contains(&range.len()) || collector.is_read(layer.origin(range.start)) {
            continue;
        }
        let name = layer.slice(range.clone());
        let around = Around { text: &layer.text, range: &range };
        let (calls, names) = match around.resource(name) {
            Some(calls) => (calls, Names::Resource),
            None if around.names_a_call(name, of_okta) => (named(name), Names::Method),
            None => continue,
        };
        if calls.is_empty() {
            continue;
        }
        left -= 1;
        let operation = Operation { name: name.to_owned(), calls, names };
        let reason = "It is the name that a tool gives to a request to Okta.";
        collector.add(layer, range, Kind::Request, reason, Content::Operation(operation));
    }
}

/// The next name: letters, digits and `_`, or `Verb-OktaNoun`.
fn next_name(text: &str, from: usize) -> Option<Range<usize>> {
    let letter = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let start = from + text.get(from..)?.find(letter)?;
    let mut end = start;
    loop {
        let rest = text.get(end..)?;
        end += rest.find(|it| !letter(it)).unwrap_or(rest.len());
        match text.get(end..) {
            Some(rest) if rest.starts_with("-Okta") => end += 1,
            _ => return Some(start..end),
        }
    }
}

/// A name where it stands.
struct Around<'a> {
    text: &'a str,
    range: &'a Range<usize>,
}

impl Around<'_> {
    fn before(&self) -> &str {
        self.text.get(..self.range.start).unwrap_or_default()
    }

    fn after(&self) -> &str {
        let rest = self.text.get(self.range.end..).unwrap_or_default();
        beginning(rest, limits::OPERATION_LINE).lines().next().unwrap_or_default()
    }

    /// The calls for a resource of Terraform: `okta_group.staff`, `resource "okta_group" "staff"`.
    fn resource(&self, name: &str) -> Option<Vec<NamedCall>> {
        // Asked of every name of the paste: its line is looked at only where the name is a resource's.
        if !name.starts_with("okta_") {
            return None;
        }
        let after = self.after();
        if !after.starts_with(['.', '"']) {
            return None;
        }
        let read = self.before().ends_with("data.") || self.before().ends_with("data \"");
        let said = PHASES.iter().find(|(words, _)| after.contains(words)).map(|(_, phase)| *phase);
        of_resource(name, if read { Some(Phase::Read) } else { said })
    }

    /// Whether this is the name of a call and not of something of one's own: methods called `getUser` are everywhere.
    fn names_a_call(&self, name: &str, of_okta: bool) -> bool {
        if name.contains("-Okta") {
            return true;
        }
        if self.before().ends_with("Error calling ") {
            return words(name) > 1;
        }
        of_okta && (words(name) > 2 || words(name) > 1 && self.is_of_a_client())
    }

    /// Whether it is a member of a client or of one of its APIs: `UserApi.listUsers`, `client.list_users`.
    fn is_of_a_client(&self) -> bool {
        // Go writes the type of a method in brackets: `okta.(*GroupResource).ListGroups`.
        let Some(owner) = self.before().strip_suffix(['.', '#']) else { return false };
        let owner = owner.strip_suffix(')').unwrap_or(owner);
        let start = owner.rfind(|it: char| !it.is_ascii_alphanumeric() && it != '_').map_or(0, |at| at + 1);
        let owner = owner.get(start..).unwrap_or_default().to_ascii_lowercase();
        ["api", "client", "apiservice", "oauth", "resource"].iter().any(|it| owner.ends_with(it))
    }
}

/// How many words a name is made of: by `_`, and by capitals behind small letters.
fn words(name: &str) -> usize {
    let letters = name.trim_matches('_').as_bytes();
    let begun = letters.windows(2).filter(|it| match it {
        [b'_', next] => *next != b'_',
        [one, next] => next.is_ascii_uppercase() && !one.is_ascii_uppercase(),
        _ => false,
    });
    1 + begun.count()
}
