//! Whether an answer that looks like an OAuth error is a verifier's, which refused a token before any code ran.

use crate::matching::{self, Meaning};
use crate::model::{Party, VerifierMessage};
use crate::reading::bodies::said;
use crate::text::json::{Members, Value};
use crate::text::template::{Fact, Placeholder};

/// Members that tell why.
const MEMBERS: &[&str] = &["error", "error_description", "hint", "message", "detail"];

/// Whether one of the members that tell why holds a text of a verifier, and none of Okta's.
pub(crate) fn by_verifier(members: &Members) -> bool {
    MEMBERS.iter().filter_map(|name| said(members.get(name))).any(is_verifiers)
}

fn is_verifiers(text: &str) -> bool {
    let first = matching::within(text).into_iter().next();
    first.is_some_and(|it| matches!(it.meaning, Meaning::VerifierMessage(_)))
        && matching::whole(text).is_empty()
}

/// What an error of a SCIM server means.
pub(in crate::reading) const SCIM: &str = "scim-error";

/// What a list of a SCIM server means that Okta cannot read.
const LIST: &str = "scim-list-response-invalid";

/// A list of a SCIM server whose counts are no numbers, or that holds no list (RFC 7644 section 3.4.2).
pub(super) fn scim_list(members: &Members) -> Option<VerifierMessage> {
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

/// An error of a SCIM server (RFC 7644 section 3.12).
pub(super) fn scim_error(members: &Members) -> Option<VerifierMessage> {
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
