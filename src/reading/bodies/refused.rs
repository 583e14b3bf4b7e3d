//! Whether an answer that looks like an OAuth error is a verifier's, which refused a token before any code ran.

use crate::matching::{self, Match, Meaning};
use crate::model::{Content, Kind, Party, VerifierMessage};
use crate::reading::bodies::{by_sense, said};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use crate::text::json::{Members, Value};
use crate::text::template::{Fact, Placeholder};
use std::ops::Range;

/// Errors by which an authorization server refuses a request to itself: they decide, whatever stands beside them.
const OF_SERVERS: &[&str] = &[
    "invalid_client",
    "invalid_dpop_proof",
    "invalid_grant",
    "invalid_request",
    "invalid_request_object",
    "invalid_scope",
    "invalid_target",
    "unauthorized_client",
];

/// Whether an error is one of those.
pub(crate) fn is_of_server(error: &str) -> bool {
    OF_SERVERS.contains(&error)
}

/// Members that tell why; Spring puts the whole stack trace into one.
#[rustfmt::skip]
const MEMBERS: &[&str] =
    &["error", "error_description", "errorDescription", "hint", "message", "detail", "trace", "exception", "stack"];

/// What a refusal of Google's APIs means whose message is not known.
const GOOGLE: &str = "google-api-error";

/// An error in the form of Google's APIs, which others use too (`google.rpc.Status` with the HTTP status as its code).
fn google_error(members: &Members) -> Option<VerifierMessage> {
    let error = members.get("error")?.as_object()?;
    let name = error
        .text("status")
        .filter(|it| it.len() > 2 && it.bytes().all(|it| it.is_ascii_uppercase() || it == b'_'))?;
    let status = error.get("code")?.as_u64().filter(|it| (400..600).contains(it))?;
    let message = error.text("message").unwrap_or_default();
    let fact = |placeholder, value: &str| Fact { placeholder, value: value.to_owned() };
    Some(VerifierMessage {
        finding_id: GOOGLE,
        libraries: "a Google API",
        speaker: Party::Provider,
        found: Some([name, ": ", message].concat()),
        facts: vec![
            fact(Placeholder::Code, name),
            fact(Placeholder::Summary, message),
            fact(Placeholder::Status, &status.to_string()),
        ],
        ..VerifierMessage::default()
    })
}

/// Whether an object is an error in the form of a service that everybody uses; it is added where nothing in it is known.
pub(super) fn by_service(layer: &Layer, members: &Members, span: Range<usize>, to: &mut Collector) -> bool {
    by_slack(layer, members, span.clone(), to)
        || by_sense::of_members(members).is_none() && by_google(layer, members, span, to)
}

/// Whether an object is such an error; it is added where no message in it is known.
fn by_google(layer: &Layer, members: &Members, span: Range<usize>, to: &mut Collector) -> bool {
    let Some(said) = google_error(members) else { return false };
    let reason = "It is an error in the form of Google’s APIs.";
    if matching::said(layer.slice(span.clone())).is_none() {
        to.add(layer, span, Kind::VerifierMessage, reason, Content::VerifierMessage(said));
    }
    true
}

/// What an answer of Slack's Web API means whose code is not known.
const SLACK: &str = "slack-refused";

/// The code in an answer of Slack's Web API (`{"ok":false,"error":"not_authed"}`), which has nothing of OAuth.
fn slack_code(members: &Members) -> Option<&str> {
    // Python prints `False`.
    let refuses = match members.get("ok")? {
        Value::Bool(ok) => !ok,
        Value::Bare(word) => word == "False",
        _ => false,
    };
    let code = members.text("error").filter(|_| refuses)?;
    code.bytes().all(|it| it.is_ascii_lowercase() || it == b'_').then_some(code)
}

/// Whether an object is such an answer; it is added where its code is not known.
fn by_slack(layer: &Layer, members: &Members, span: Range<usize>, to: &mut Collector) -> bool {
    let Some(code) = slack_code(members) else { return false };
    let said = VerifierMessage {
        finding_id: SLACK,
        libraries: "Slack's API",
        is_named: true,
        speaker: Party::Provider,
        found: Some(code.to_owned()),
        facts: vec![Fact { placeholder: Placeholder::Code, value: code.to_owned() }],
        ..VerifierMessage::default()
    };
    if matching::said(layer.slice(span.clone())).is_none() {
        let reason = "It is an answer in the form of Slack’s Web API.";
        to.add(layer, span, Kind::VerifierMessage, reason, Content::VerifierMessage(said));
    }
    true
}

/// Whether one of the members that tell why holds a text of a verifier, and none of Okta's.
pub(crate) fn by_verifier(members: &Members) -> bool {
    let answered = said(members.get("error")).is_some_and(is_of_server);
    let told = |text: &str| if answered { is_providers(text) } else { is_verifiers(text) };
    is_of_device(members) || MEMBERS.iter().filter_map(|name| said(members.get(name))).any(told)
}

/// Whether an object with an `error` is nevertheless no error of OAuth.
pub(super) fn of_others(members: &Members) -> bool {
    by_verifier(members) || slack_code(members).is_some() || framework(members).is_some()
}

/// What `type` of AppAuth's errors says that no server was asked: the app on the device is not as it must be.
const OF_DEVICE: u64 = 4;

/// Whether AppAuth says it of the device, with a number in front of the code of OAuth.
fn is_of_device(members: &Members) -> bool {
    let number = |name| members.get(name).and_then(Value::as_u64);
    number("type") == Some(OF_DEVICE) && number("code").is_some_and(|it| it / 1000 == OF_DEVICE)
}

fn is_verifiers(text: &str) -> bool {
    let first = matching::within(text).into_iter().next();
    first.is_some_and(|it| matches!(it.meaning, Meaning::VerifierMessage(_)))
        && matching::whole(text).is_empty()
}

/// Whether a text is known of another provider or a gateway; what libraries say is no more than a phrase there.
fn is_providers(text: &str) -> bool {
    let all = matching::within(text);
    let first = all.first().map(|it| it.span.start);
    let provider = |it: &Match| match it.meaning {
        Meaning::VerifierMessage(message) => !is_phrase(message.library.speaker),
        Meaning::CatalogueEntry(_) => false,
    };
    all.iter().filter(|it| Some(it.span.start) == first).any(provider) && matching::whole(text).is_empty()
}

/// Whether one who speaks so prints what it found, and not what it answered.
pub(crate) fn is_phrase(speaker: Party) -> bool {
    matches!(speaker, Party::Library | Party::Client)
}

/// What an error of a SCIM server means.
pub(in crate::reading) const SCIM: &str = "scim-error";

/// What a list of a SCIM server means that Okta cannot read.
const LIST: &str = "scim-list-response-invalid";

/// A list of a SCIM server whose counts are no numbers, or that holds no list (RFC 7644 section 3.4.2).
fn scim_list(members: &Members) -> Option<VerifierMessage> {
    let Some(Value::Array(schemas)) = members.get("schemas") else { return None };
    let named = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    schemas.iter().any(|it| it.as_str() == Some(named)).then_some(())?;
    let counts = ["totalResults", "startIndex", "itemsPerPage"];
    let texts = counts.into_iter().filter(|it| members.get(it).is_some_and(|it| it.as_str().is_some()));
    let is_list = |it: &Value| matches!(it, Value::Array(_) | Value::Null);
    let other = ["Resources"].into_iter().filter(|it| members.get(it).is_some_and(|it| !is_list(it)));
    let wrong: Vec<_> = texts.chain(other).collect();
    let found = wrong.join(", ");
    (!wrong.is_empty()).then(|| VerifierMessage {
        finding_id: LIST,
        libraries: "a SCIM server",
        speaker: Party::Scim,
        found: Some(found.clone()),
        facts: vec![Fact { placeholder: Placeholder::Claim, value: found }],
        ..VerifierMessage::default()
    })
}

/// The web framework that writes errors in the form of this object, with the reason phrase of HTTP where OAuth has its
/// code; `None` if it is of another form.
pub(crate) fn framework(members: &Members) -> Option<&'static str> {
    let has = |name| members.get(name).is_some();
    let status = ["status", "statusCode"].iter().find_map(|name| members.get(name)?.as_u64());
    let phrase = members.text("error")?;
    let is_phrase = phrase.starts_with(|it: char| it.is_ascii_uppercase())
        && phrase.bytes().all(|it| it.is_ascii_alphabetic() || it == b' ');
    if !is_phrase || !(400..600).contains(&status?) {
        None
    } else if has("timestamp") && has("path") {
        Some("Spring Boot")
    } else if has("statusCode") && has("message") {
        Some("NestJS, Fastify or hapi")
    } else {
        None
    }
}

/// The body that a web framework wrote, and no verifier behind it.
pub(super) fn of_framework(members: &Members) -> Option<Content> {
    framework(members).filter(|_| !by_verifier(members) && !passes_on(members))?;
    Some(Content::Json(Value::Object(members.clone())))
}

/// Letters that a text of Okta's has at least, to be nobody else's: `Invalid token provided` is anybody's.
const OWN_WORDS: usize = 24;

/// Whether an API of one's own passes on what Okta said, word for word.
fn passes_on(members: &Members) -> bool {
    let text = said(members.get("message")).filter(|it| it.len() >= OWN_WORDS);
    text.is_some_and(|it| !matching::whole(it).is_empty())
}

/// What a SCIM server says, and by what it is known.
pub(super) fn scim(members: &Members) -> Option<(&'static str, VerifierMessage)> {
    let error = scim_error(members).map(|it| ("It is an error in SCIM’s form.", it));
    error.or_else(|| scim_list(members).map(|it| ("It is a list in SCIM’s form.", it)))
}

/// An error of a SCIM server (RFC 7644 section 3.12).
fn scim_error(members: &Members) -> Option<VerifierMessage> {
    let Some(Value::Array(schemas)) = members.get("schemas") else { return None };
    let named = schemas.iter().any(|it| it.as_str() == Some("urn:ietf:params:scim:api:messages:2.0:Error"));
    let detail = members.text("detail").or_else(|| members.text("scimType")).map(str::to_owned);
    let summary = detail.clone().map(|value| Fact { placeholder: Placeholder::Summary, value });
    named.then(|| VerifierMessage {
        finding_id: SCIM,
        libraries: "a SCIM server",
        speaker: Party::Scim,
        found: detail,
        facts: summary.into_iter().collect(),
        ..VerifierMessage::default()
    })
}
