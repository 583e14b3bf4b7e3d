//! Claims that are of the wrong kind of JSON: they cannot be judged further.

use crate::checks::support::example::{Example, access, token};
use crate::checks::support::references::{JSON, TIME};
use crate::checks::support::sample::{Edits, Sample};
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Cause, Explanation, Outcome, Severity, cause, explain};
use crate::model::Kind;
use crate::text::json::Value;

macro_rules! wrong {
    ($id:literal $title:literal $verdict:literal $sample:ident $name:literal $bad:literal $good:expr, $run:expr, $cause:expr) => {
        check(
            wrong($id, $title, {
                static CAUSES: &[Cause] = &[$cause];
                CAUSES
            })
            .verdict($verdict),
            $run,
            changed(Sample::$sample, &[($name, $bad)]),
            &[token(Sample::$sample), changed(Sample::$sample, $good)],
        )
    };
}

pub(crate) const CHECKS: &[Check] = &[
    wrong!("iss-not-a-string" "`iss` is not a string" "`iss` is {found} in a list or in another form, and not a plain string. A verifier that compares the issuer refuses the token, whoever signed it.\n`iss` is not a string. A verifier that compares the issuer refuses the token, whoever signed it." Access "iss" "[\"https://acme.okta.com/oauth2/default\"]" &[("iss", "\"x\"")],
    |subject| each(subject, "iss", "a string", is_text),
    cause(
        "An issuer is a single URL. The code that made the token wrote a list or another kind of value.",
        "Write `iss` as a string in quotes: `\"iss\": \"https://acme.okta.com/oauth2/default\"`.",
    )),
    wrong!("aud-not-a-string" "`aud` is neither a string nor a list of strings" "`aud` is {found}, neither a string nor a list of strings. No API finds itself in it, and one that compares the audience refuses the token.\n`aud` is neither a string nor a list of strings. No API finds itself in it, and one that compares the audience refuses the token." Access "aud" "42" &[("aud", "[\"api://default\"]")],
    |subject| each(subject, "aud", "a string or a list of strings", is_texts),
    cause(
        "An audience is a string or a list of strings. A number or an object matches no API, whatever the API expects.",
        "Write `aud` as a string (`\"api://default\"`) or as a list of strings (`[\"api://default\"]`).",
    )),
    wrong!("sub-not-a-string" "`sub` is not a string" "`sub` is {found}, not a string. Strict libraries refuse the token for it; others hand the program a number where it expects a string.\n`sub` is not a string. Strict libraries refuse the token for it; others hand the program a number where it expects a string." Access "sub" "1234567" &[("sub", "\"1234567\"")],
    |subject| each(subject, "sub", "a string", is_text),
    cause(
        "`sub` was written as a number, usually a user ID from a database. Libraries such as PyJWT refuse that.",
        "Write `sub` in quotes where the token is made, `String(user.id)` in JavaScript or `str(user.id)` in Python: `\"1234567\"`, not `1234567`.",
    )),
    wrong!("iat-not-a-number" "`iat` is not a number" "`iat` is {found} in quotes or in another form, and not a bare number of seconds. Strict libraries refuse the token for it; others know no age of the token. Whether it has expired is decided by `exp`.\n`iat` is not a number of seconds. Strict libraries refuse the token for it; others know no age of the token. Whether it has expired is decided by `exp`." Access "iat" "\"2026-09-21\"" &[("iat", "1789999400.5")],
    |subject| each(subject, "iat", "a number of seconds since 1970", is_number),
    cause(
        "The code that made the token wrote a date or a number in quotes where `iat` takes seconds since 1970.",
        "Write `iat` as a bare number: `1790000000`, not `\"1790000000\"` and not a date.",
    )),
    wrong!("nbf-not-a-number" "`nbf` is not a number" "`nbf` is {found} in quotes or in another form, and not a bare number of seconds. A verifier that checks when the token becomes valid refuses it. Whether it has expired is decided by `exp`.\n`nbf` is not a number of seconds. A verifier that checks when the token becomes valid refuses it. Whether it has expired is decided by `exp`." Access "nbf" "\"1789999400\"" &[("nbf", "1789999400")],
    |subject| each(subject, "nbf", "a number of seconds since 1970", is_number),
    cause(
        "The code that made the token wrote a date or a number in quotes into `nbf` (not before), and verifiers cannot compare it with their clock.",
        "Write `nbf` as a bare number of seconds since 1970 (`1790000000`), or leave it out.",
    )),
    wrong!("auth-time-not-a-number" "`auth_time` is not a number" "`auth_time` is {found} in quotes or in another form, and not a bare number. A library that checks how long ago the user signed in (`max_age`) refuses the token; others ignore the claim. Okta writes a number here, so something other than Okta made this token or changed it.\n`auth_time` is not a number. A library that checks how long ago the user signed in (`max_age`) refuses the token; others ignore the claim. Okta writes a number here, so something other than Okta made this token or changed it." Id "auth_time" "\"2026-09-21\"" &[("auth_time", "1789999400")],
    |subject| each(subject, "auth_time", "a number of seconds since 1970", is_number),
    cause(
        "A mock server, a test fixture or your own token code wrote a date or a number in quotes into `auth_time`.",
        "Write seconds since 1970 without quotes: `\"auth_time\": 1790000000`. Leave the claim out if nobody sends `max_age`.",
    )),
    wrong!("scp-not-a-list" "`scp` is neither a list nor a string" "`scp` is {found}, and no scope can be read from it. An API that requires a scope refuses the request, even where it accepts the token.\nNo scope can be read from `scp`. An API that requires a scope refuses the request, even where it accepts the token." Access "scp" "{\"read\":true}" &[("scp", "[\"a\"]")],
    |subject| each(subject, "scp", "a list of strings", is_texts),
    cause(
        "Scopes are a list of names. A verifier cannot read them from another kind of value, so the token counts as having no scope.",
        "Write `scp` as a list of strings, as Okta does: `[\"orders.read\", \"orders.write\"]`.",
    )),
    wrong!("nonce-not-a-string" "`nonce` is not a string" "`nonce` is {found}, not a string. A library that compares it with the nonce of its own request refuses the token. Okta returns `nonce` as the string that the request had, so something other than Okta made this token or changed it.\n`nonce` is not a string. A library that compares it with the nonce of its own request refuses the token. Okta returns `nonce` as the string that the request had, so something other than Okta made this token or changed it." Id "nonce" "42" &[("nonce", "\"42\"")],
    |subject| each(subject, "nonce", "a string", is_text),
    cause(
        "A mock server, a test fixture or your own code made this token and wrote `nonce` without quotes.",
        "Write the value in quotes where the payload is built: `\"nonce\": \"42\"`. If you took the token for a genuine one, have its signature checked: paste the issuer's key set (`{\"keys\":[…]}`) next to it.",
    )),
    wrong!("groups-not-a-list" "`groups` is not a list" "`groups` is {found}, not a list. A program that looks for a group in the list does not find it. The token itself is not refused for that.\n`groups` is not a list. A program that looks for a group in the list does not find it. The token itself is not refused for that." Access "groups" "\"Everyone\"" &[("groups", "[\"Everyone\"]")],
    |subject| each(subject, "groups", "a list of strings", |value| matches!(value, Value::Array(_))),
    cause(
        "The claim was added as an expression that gives a single string instead of as a groups filter.",
        "Have the issuer write a list. In Okta, edit the claim at `Security > API > Authorization Servers > your server > Claims`, and set its `Value type` to `Groups`; in Keycloak, use the mapper `Group Membership`.",
    )),
];

const fn wrong(id: &'static str, title: &'static str, causes: &'static [Cause]) -> Explanation {
    let times = matches!(id.as_bytes(), [b'i', b'a', b't', ..] | [b'n', b'b', b'f', ..]);
    explain(id, title).causes(causes).family(if times { &TIME } else { &JSON })
}

const fn changed(sample: Sample, claims: Edits) -> Example {
    if matches!(sample, Sample::Access) { access(claims) } else { token(sample).claims(claims) }
}

fn is_text(value: &Value) -> bool {
    matches!(value, Value::String(_))
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Number(_))
}

fn is_texts(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(values) => values.iter().all(is_text),
        _ => false,
    }
}

fn each(
    subject: &Subject,
    name: &'static str,
    expected: &'static str,
    fits: fn(&Value) -> bool,
) -> Vec<Outcome> {
    subject.each(|view| {
        let value = view.claim(name)?;
        if fits(value)
            || matches!(value, Value::Missing | Value::Bare(_))
            || !due(&view, name)
            || (name == "aud" && *value == Value::Null)
        {
            return None;
        }
        let hit = view
            .hit(crate::checks::structure::json_members::place("payload", name))
            .found(value.compact())
            .expected(expected);
        Some(if matches!(name, "groups" | "sub" | "scp" | "auth_time") {
            hit.severity(Severity::Warning)
        } else {
            hit
        })
    })
}

/// Whether this claim has its registered meaning in a token of this kind.
fn due(view: &TokenView, name: &str) -> bool {
    view.kind != Kind::Jwt || !matches!(name, "scp" | "groups" | "nonce" | "auth_time")
}
