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
