//! A header or a payload without the rest of its token, encoded or decoded.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::SHAPE;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Hit, Outcome, Severity, cause, explain};
use crate::jose::token::{Form, is_payload};
use crate::model::{Content, Kind};
use crate::text::json::Members;

const PAYLOAD: &str =
    "{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"exp\":1790003600}";
const BOTH: &str = "{\"kid\":\"k1\",\"alg\":\"RS256\"}\n{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"exp\":1790003600}";
const HEADER: &str = "{\"kid\":\"k1\",\"alg\":\"RS256\"}";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("payload-alone", "This is the payload of a token, without the token")
            .verdict("The paste holds only the claims of a token. Without the rest of it, nobody can tell whether they are genuine.")
            .severity(Severity::Note)
            .causes(&[cause(
                "Claims without their token do not say which key signed them, with which algorithm, and whether anything was changed since. That is in the header and the signature.",
                "Paste the whole token as it was issued: three parts with two dots (`eyJ….eyJ….…`).",
            )])
            .family(&SHAPE),
        alone,
        text(PAYLOAD),
        &[access(&[]), access(&[]).after(PAYLOAD), text(HEADER), text(BOTH)],
    ),
    check(
        explain("header-alone", "This is the header of a token, without the token")
            .verdict("This is the first part of a token. The claims and the signature are missing.")
            .severity(Severity::Note)
            .causes(&[cause(
                "A header says how a token is signed, and nothing about its times, issuer or audience.",
                "Paste what follows the header too: the first dot, the payload, the second dot and the signature (`eyJ….eyJ….…`).",
            )])
            .family(&SHAPE),
        |subject| if payloads(subject).is_empty() { hits(headers(subject)) } else { Vec::new() },
        text(HEADER),
        &[access(&[]), text(PAYLOAD)],
    ),
];

/// The objects of a paste in which nothing else is recognised, with the indexes of their exhibits.
fn objects<'a>(subject: &Subject<'a>) -> Vec<(usize, &'a Members)> {
    let exhibits = &subject.case.exhibits;
    if !exhibits.iter().all(|it| it.kind == Kind::Unrecognised) {
        return Vec::new();
    }
    let object = |(index, content): (usize, &'a Content)| match content {
        Content::Json(value) => Some((index, value.as_object()?)),
        _ => None,
    };
    exhibits.iter().map(|it| &it.content).enumerate().filter_map(object).collect()
}

/// Payloads that stand alone; what `/introspect` answers has claims too, and `active`.
pub(crate) fn payloads<'a>(subject: &Subject<'a>) -> Vec<(usize, &'a Members)> {
    let payload = |members: &Members| is_payload(members) && members.get("active").is_none();
    objects(subject).into_iter().filter(|(_, members)| payload(members)).collect()
}

fn headers<'a>(subject: &Subject<'a>) -> Vec<(usize, &'a Members)> {
    objects(subject).into_iter().filter(|(_, members)| members.text("alg").is_some()).collect()
}

/// Claims without a header: those that were told to be a token's, where no other token stands beside them, else what
/// has fewer of them.
fn alone(subject: &Subject) -> Vec<Outcome> {
    let without = |view: &TokenView| view.token.form == Form::Decoded && view.token.header.value.is_none();
    match subject.tokens().find(without) {
        Some(view) if subject.tokens().all(|it| without(&it)) => vec![view.hit("header").into()],
        _ => hits(payloads(subject)),
    }
}

fn hits(found: Vec<(usize, &Members)>) -> Vec<Outcome> {
    found.into_iter().take(1).map(|(index, _)| Hit::at(index, "paste").likely().into()).collect()
}
