//! A token in a ticket: what it is, its times, its claims.

use super::class::{Class, is_identifier, of_claim_in};
use super::guard::Guard;
use crate::jose::token::{NumericDate, Token};
use crate::model::{Exhibit, okta_ids};
use crate::report::{Report, State};
use crate::signatures::{SignatureState, TokenSignatures};
use crate::text::duration::{between, instant, words};
use crate::text::json::Value;
use crate::text::timestamp::Timestamp;

/// Claims that are told as times.
const TIMES: &[&str] = &["iat", "nbf", "exp"];
/// Claims of one token that are told at most.
const CLAIMS: usize = 60;

/// The lines of a token.
pub(super) fn lines(
    report: &Report,
    index: usize,
    exhibit: &Exhibit,
    token: &Token,
    guard: &Guard,
) -> Vec<String> {
    let mut lines = vec![[exhibit.kind.label(), signed(report, index, token, guard).as_str()].concat()];
    lines.extend(times(token, report.instant_of(index)));
    lines.extend(checked(report, index));
    let mut claims = token.payload.members().iter().filter(|it| !TIMES.contains(&it.name.as_str()));
    lines.extend(claims.by_ref().take(CLAIMS).map(|it| claim(&it.name, &it.value, token, guard)));
    let more = claims.count();
    if more > 0 {
        lines.push(format!("{more} more claims"));
    }
    lines
}

/// `, RS256, key `k1`, signature not checked`.
fn signed(report: &Report, index: usize, token: &Token, guard: &Guard) -> String {
    let mut said = String::new();
    if let Some(algorithm) = token.header_text("alg").filter(|it| is_identifier(it)) {
        said.extend([", ", algorithm]);
    }
    let kid = token.header_text("kid").and_then(|it| guard.open(Class::Open, it));
    if let Some(kid) = kid {
        said.extend([", key `", &kid, "`"]);
    }
    let state = report.signatures.of_exhibit(index).map_or(SignatureState::Unchecked, TokenSignatures::state);
    said.push_str(match state {
        SignatureState::Verified => ", signature verified",
        SignatureState::Failed => ", signature not good",
        SignatureState::Unchecked => ", signature not checked",
        SignatureState::Missing => ", no signature",
    });
    said
}

/// When it was issued, begins and ends, by the instant that it is judged at.
fn times(token: &Token, at: Timestamp) -> Vec<String> {
    let moment = |name: &str| NumericDate::of(token.claim(name)).at();
    let mut all = Vec::new();
    if let Some(issued) = moment("iat") {
        all.push(format!("Issued {}", instant(issued)));
    }
    if let Some(start) = moment("nbf") {
        all.push(format!("Valid from {}", instant(start)));
    }
    if let Some(end) = moment("exp") {
        let length = words(between(at, end));
        all.push(if end <= at {
            format!("Expired {}, {length} before it was checked", instant(end))
        } else {
            format!("Expires {}, {length} after it was checked", instant(end))
        });
    }
    all
}

/// What of it holds, and what was not checked.
fn checked(report: &Report, index: usize) -> Vec<String> {
    let nouns = |state: State| {
        let rows = report.checks.iter().filter(|row| row.exhibit == index && row.state == state);
        rows.map(|row| row.id.noun()).collect::<Vec<_>>().join(", ")
    };
    let told = |what: &str, nouns: String| (!nouns.is_empty()).then(|| [what, &nouns].concat());
    [told("Passed: ", nouns(State::Holds)), told("Not checked: ", nouns(State::Unchecked))]
        .into_iter()
        .flatten()
        .collect()
}

/// A claim with its value, or with what kind of value is masked.
fn claim(name: &str, value: &Value, token: &Token, guard: &Guard) -> String {
    let shown_name = guard.open(Class::Open, name).filter(|it| is_identifier(it));
    let name_shown = shown_name.map_or("A claim".to_owned(), |it| ["`", &it, "`"].concat());
    let class = of_claim_in(name, token);
    if class == Class::Never {
        return [&name_shown, ": left out"].concat();
    }
    match guard.open(class, &text(value)) {
        Some(text) => [&name_shown, ": `", &text, "`"].concat(),
        None => [&name_shown, ": masked (", &kind(value), ")"].concat(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) if values.len() == value.strings().len() => value.strings().join(" "),
        other => other.compact(),
    }
}

/// What kind of value it is, without the value.
fn kind(value: &Value) -> String {
    match value {
        Value::String(text) if super::secrets::has_email(text) => "an email address".into(),
        Value::String(text) if okta_ids::is_user_id(text) => "a user ID".into(),
        Value::Array(values) if values.len() == 1 => "1 entry".into(),
        Value::Array(values) => format!("{} entries", values.len()),
        other => other.type_name().into(),
    }
}
