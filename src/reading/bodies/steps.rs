//! Says how far a sign-in is: answers of the authentication API and of the Identity Engine that hold no error.

use super::said;
use crate::case::Step;
use crate::json::{Members, Value};
use crate::okta::steps::STEPS;

/// Members that only answers of the authentication API have.
const TOKENS: &[&str] = &["stateToken", "sessionToken", "recoveryToken", "factorResult"];

/// Members that they share with a user, whose `status` has the same names, and with answers of anything else.
const LINKS: &[&str] = &["_embedded", "_links"];

/// States that anything may have.
const COMMON: &[&str] = &["RECOVERY", "SUCCESS", "UNAUTHENTICATED"];

/// The state of a sign-in, or the result of a factor.
pub(super) fn step(members: &Members) -> Option<Step> {
    let any = |names: &[&str]| names.iter().any(|name| members.get(name).is_some());
    let (place, code, means) =
        STEPS.iter().find(|(name, value, _)| said(members.get(name)).is_some_and(|it| it == *value))?;
    let linked = any(LINKS) && !any(&["id", "profile"]) && !COMMON.contains(code);
    if !any(TOKENS) && !linked {
        return None;
    }
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
