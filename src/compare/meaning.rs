//! What it means that a claim differs.

use super::row::{Change, Row, Values};
use crate::text::duration::{between, words};
use crate::text::json::Value;
use crate::text::timestamp::Timestamp;

/// What the members of a set are called, one and several.
const NOUNS: &[(&str, &str, &str)] = &[
    ("scp", "scope", "scopes"),
    ("scope", "scope", "scopes"),
    ("groups", "group", "groups"),
    ("aud", "audience", "audiences"),
    ("amr", "authentication method", "authentication methods"),
    ("roles", "role", "roles"),
    ("permissions", "permission", "permissions"),
    ("entitlements", "entitlement", "entitlements"),
];

/// What a claim means to people that is an instant.
const MOMENTS: &[(&str, &str)] = &[
    ("iat", "Issued"),
    ("exp", "Ends"),
    ("nbf", "Valid"),
    ("auth_time", "The user signed in"),
    ("updated_at", "The profile changed"),
    ("toe", "The event happened"),
];

/// What the difference of a row means beside what is known of its claim: how many more or fewer, how much later, or
/// which token alone has it. Empty where it is the same or there is nothing to add.
pub(super) fn of(row: &Row) -> String {
    match (&row.values, row.change) {
        (_, Change::Same) => String::new(),
        (Values::Set(_), _) => counted(row),
        (Values::Instants(Some(one), Some(other)), _) => later(&row.name, *one, *other),
        (_, Change::Added) => "Only the second token has it.".into(),
        (_, Change::Removed) => "Only the first token has it.".into(),
        _ => String::new(),
    }
}

/// `1 scope fewer, 2 scopes more.`
fn counted(row: &Row) -> String {
    let (removed, added) = row.moved();
    let noun = |count: usize| {
        let known = NOUNS.iter().find(|(name, ..)| *name == row.name);
        let (_, one, several) = known.copied().unwrap_or(("", "entry", "entries"));
        if count == 1 { one } else { several }
    };
    let count = |count: usize, how: &str| {
        (count > 0).then(|| [&count.to_string(), " ", noun(count), " ", how].concat())
    };
    let all: Vec<_> =
        [count(removed.len(), "fewer"), count(added.len(), "more")].into_iter().flatten().collect();
    [&all.join(", "), "."].concat()
}

/// `Issued 1 day 8 minutes later.`
fn later(name: &str, one: Timestamp, other: Timestamp) -> String {
    let what = MOMENTS.iter().find(|(known, _)| *known == name).map_or("It is", |(_, what)| what);
    let seconds = between(one, other);
    let how = if seconds < 0 { " earlier." } else { " later." };
    [what, " ", &words(seconds), how].concat()
}

/// That the two values are of different JSON types.
pub(super) fn forms(first: &Value, second: &Value) -> String {
    let (one, other) = (first.type_name(), second.type_name());
    format!(
        "It is {one} in the first token and {other} in the second: code written for one form may not read the other."
    )
}

/// `The second token lives 1 hour, the first one 24 hours.`
pub(super) fn lives(first: i64, second: i64) -> String {
    ["The second token lives ", &words(second), ", the first one ", &words(first), "."].concat()
}
