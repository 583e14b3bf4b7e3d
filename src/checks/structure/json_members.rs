//! Members that stand twice, and numbers that most libraries change.

use crate::checks::support::example::access;
use crate::checks::support::references::JSON;
use crate::checks::support::sample::{Sample, encode};
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Hit, Outcome, Severity, cause, explain, failures};
use crate::text::json::{Decimal, Fault, Members, Value, doubled};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("member-duplicate", "A name appears twice in the token")
            .severity(Severity::Warning)
            .verdict("`{claim}` appears twice: one library reads {found}, another reads {expected}. Strict verifiers refuse the token; its signature may be good.\nA name appears twice in the token, and libraries differ on which value they read. Strict verifiers refuse the token; its signature may be good.")
            .causes(&[
                cause(
                    "The code that makes the token builds its JSON from pieces, and two of them have the name. Most JSON libraries keep the last of the two, some keep the first, and strict ones refuse the token.",
                    "Have the issuer write `{claim}` only once.\nHave the issuer write each name only once (in the header and in the payload).",
                ),
                cause(
                    "Somebody added the second value so that two programs read two things.",
                    "Refuse the token, and have the verifier refuse names that appear twice. Compare `iss` with the issuer that you expect.",
                ),
            ])
            .family(&JSON),
        duplicate,
        access(&[]).mangled(twice),
        &[access(&[])],
    ),
    check(
        explain("number-beyond-double", "A number is too large to be read the same everywhere")
            .severity(Severity::Warning)
            .verdict("`{claim}` is {found}. JavaScript reads {expected}. The token is usually not refused for it, but the value is wrong.")
            .causes(&[
                cause(
                    "A database ID or a large number was written as a JSON number. JavaScript, and Go when it decodes into `interface{}`, hold numbers as doubles, which are exact up to 9,007,199,254,740,991; beyond that, digits change without an error. Java, Python and .NET keep this number, so two services can read different values.",
                    "Write a large ID as a string, in quotes: `\"{found}\"`, and read it as a string.",
                ),
            ])
            .family(&JSON),
        beyond,
        access(&[("employee", "9007199254740993")]),
        &[access(&[]), access(&[("employee", "9007199254740992")]), access(&[("ratio", "0.1")]), access(&[("ratio", "1.50")])],
    ),
];

fn twice(_: &str) -> String {
    let payload = Sample::Access.payload().replacen('{', "{\"\\u0061ud\":\"api://orders\",", 1);
    encode(Sample::Access.header(), &payload, false)
}

/// The place of a member in the grammar of places.
pub(crate) fn place(part: &str, name: &str) -> String {
    let plain = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    if plain { format!("{part}.{name}") } else { format!("{part}[{}]", Value::String(name.into()).compact()) }
}

fn parts<'a>(view: &TokenView<'a>) -> [(&'static str, &'a crate::jose::token::Part); 2] {
    [("header", &view.token.header), ("payload", &view.token.payload)]
}

fn duplicate(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, part) in parts(&view) {
            let double = part.flaws.iter().find_map(|flaw| match &flaw.fault {
                Fault::Duplicate(double) => Some((double, flaw.at)),
                _ => None,
            });
            let Some((double, at)) = double else { continue };
            let values = part.value.as_ref().and_then(|value| both(value, double, &mut Vec::new()));
            let told = |hit: Hit| {
                hit.fact(Placeholder::Claim, double.clone()).fact(Placeholder::Offset, at.to_string())
            };
            hits.push(match values {
                Some((path, first, last)) => {
                    told(view.hit([name, &path].concat())).found(first).expected(last)
                }
                None => told(view.hit(place(name, double))),
            });
            break;
        }
    }
    failures(hits)
}

/// Where a name stands twice in one object: its place behind the part, its first value and its last.
fn both<'a>(value: &'a Value, name: &str, path: &mut Vec<&'a str>) -> Option<(String, String, String)> {
    match value {
        Value::Object(members) => {
            let mut same = members.iter().filter(|member| member.name == name);
            if let (Some(first), Some(last)) = (same.next(), same.last()) {
                let around: String = path.iter().flat_map(|step| [".", step]).collect();
                return Some((place(&around, name), first.value.compact(), last.value.compact()));
            }
            members.iter().find_map(|member| {
                path.push(&member.name);
                let found = both(&member.value, name, path);
                path.pop();
                found
            })
        }
        Value::Array(values) => values.iter().find_map(|value| both(value, name, path)),
        _ => None,
    }
}

fn beyond(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, part) in parts(&view) {
            if let Some((claim, number, read)) = changed(part.members()) {
                hits.push(
                    view.hit(place(name, &claim))
                        .found(number)
                        .expected(read)
                        .fact(Placeholder::Claim, claim),
                );
                break;
            }
        }
    }
    failures(hits)
}

/// The first number that a double does not hold, with its member and what a double makes of it.
fn changed(members: &Members) -> Option<(String, String, String)> {
    members.iter().find_map(|member| {
        let (number, read) = in_value(&member.value)?;
        Some((member.name.clone(), number, read))
    })
}

fn in_value(value: &Value) -> Option<(String, String)> {
    match value {
        Value::Number(text) => {
            if Decimal::of(text)?.is_infinite() {
                return Some((text.clone(), "infinity".into()));
            }
            let digits = text.trim_start_matches('-');
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let read = doubled(digits);
            let clue = if digits.len() < text.len() { "-" } else { "" };
            (read != digits).then(|| (text.clone(), [clue, &read].concat()))
        }
        Value::Array(values) => values.iter().find_map(in_value),
        Value::Object(members) => changed(members).map(|(_, number, read)| (number, read)),
        _ => None,
    }
}
