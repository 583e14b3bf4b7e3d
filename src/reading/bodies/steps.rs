//! Says how far a sign-in is: answers of the authentication API and of the Identity Engine that hold no error.

use super::said;
use crate::case::Step;
use crate::json::{Members, Value};
use crate::okta::steps::STEPS;

/// Members of an answer of the authentication API. A user, who has a `status` of the same names, has `profile`.
const ANSWER: &[&str] =
    &["stateToken", "sessionToken", "recoveryToken", "factorResult", "_embedded", "_links"];

/// The state of a sign-in, or the result of a factor.
pub(super) fn step(members: &Members) -> Option<Step> {
    let answer = ANSWER.iter().any(|name| members.get(name).is_some());
    let other = members.get("id").is_some() || members.get("profile").is_some();
    if !answer || other {
        return None;
    }
    let (place, code, means) =
        STEPS.iter().find(|(name, value, _)| said(members.get(name)).is_some_and(|it| it == *value))?;
    Some(Step { means, place, code: (*code).to_owned() })
}

/// An Identity Engine answer that names steps and holds no message.
pub(super) fn remediation(members: &Members) -> Option<Step> {
    let named = matches!(members.get("remediation"), Some(Value::Object(_)));
    let code = String::new();
    (named && members.get("version").is_some()).then_some(Step {
        means: "idx-remediation",
        place: "remediation",
        code,
    })
}

/// Whether a token is active: the answer of `/introspect`.
pub(super) fn introspection(members: &Members) -> Option<Step> {
    let active = *members.get("active")? == Value::Bool(true);
    let told =
        ["token_type", "client_id", "exp", "scope", "username"].iter().any(|it| members.get(it).is_some());
    let means = match active {
        true if told => "introspection-active",
        false if members.iter().count() == 1 => "introspection-inactive",
        _ => return None,
    };
    Some(Step { means, place: "active", code: active.to_string() })
}
