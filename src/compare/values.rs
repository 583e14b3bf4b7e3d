//! Two values of one claim: as texts, as sets, or as instants.

use super::row::{Member, Values};
use crate::jose::token::NumericDate;
use crate::text::json::Value;

/// Claims whose numbers are instants.
const INSTANTS: &[&str] = &["exp", "iat", "nbf", "auth_time", "updated_at", "toe"];
/// Claims whose strings are lists parted by spaces.
const SPACED: &[&str] = &["scp", "scope"];

/// Both values, set side by side as their claim wants it.
pub(super) fn side_by_side(name: &str, first: Option<&Value>, second: Option<&Value>) -> Values {
    if INSTANTS.contains(&name) {
        let at = |value: Option<&Value>| NumericDate::of(value).at();
        let (one, other) = (at(first), at(second));
        // A number that is no instant is shown as it stands.
        if one.is_some() == first.is_some() && other.is_some() == second.is_some() {
            return Values::Instants(one, other);
        }
    }
    match (members(name, first), members(name, second)) {
        (Some(one), Some(other)) if is_set(name, first, second) => Values::Set(merged(&one, &other)),
        _ => Values::Texts(first.map(written), second.map(written)),
    }
}

/// Whether both values are to be compared as sets: lists, and scopes however they are written. A single audience is
/// compared letter by letter, and a string beside a list is another form of the claim.
fn is_set(name: &str, first: Option<&Value>, second: Option<&Value>) -> bool {
    let list = |value: Option<&Value>| value.is_none_or(|it| matches!(it, Value::Array(_)));
    SPACED.contains(&name) || list(first) && list(second)
}

/// The members of a set; `None` for what is none.
fn members<'a>(name: &str, value: Option<&'a Value>) -> Option<Vec<&'a str>> {
    match value {
        None => Some(Vec::new()),
        Some(Value::String(text)) if SPACED.contains(&name) => Some(text.split_whitespace().collect()),
        Some(list @ Value::Array(values)) => {
            let texts = list.strings();
            (texts.len() == values.len()).then_some(texts)
        }
        Some(_) => None,
    }
}

/// Every member once: those of the first set in their order, then those that only the second has.
fn merged(first: &[&str], second: &[&str]) -> Vec<(String, Member)> {
    let mut all: Vec<(String, Member)> = Vec::new();
    for text in first.iter().chain(second) {
        if all.iter().any(|(known, _)| known == text) {
            continue;
        }
        let member = match (first.contains(text), second.contains(text)) {
            (true, true) => Member::Both,
            (true, false) => Member::First,
            _ => Member::Second,
        };
        all.push(((*text).to_owned(), member));
    }
    all
}

/// A value as it stands; a string without its quotes.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.compact(),
    }
}
