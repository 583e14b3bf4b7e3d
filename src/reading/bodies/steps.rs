//! Says how far a sign-in is: answers of the authentication API and of the Identity Engine that hold no error.

use crate::catalogue::{Trigger, triggered_by};
use crate::model::Step;
use crate::reading::bodies::said;
use crate::text::json::{Members, Value};

/// Members that say how far a sign-in is; the result of a factor tells more than the state that it came in.
const MEMBERS: &[&str] = &["factorResult", "status"];

/// Members that only answers of the authentication API have.
const TOKENS: &[&str] = &["stateToken", "sessionToken", "recoveryToken", "factorResult"];

/// Members that they share with a user, whose `status` has the same names, and with answers of anything else.
const LINKS: &[&str] = &["_embedded", "_links"];

/// States that anything may have.
const COMMON: &[&str] = &["RECOVERY", "SUCCESS", "UNAUTHENTICATED"];

/// The state of a sign-in, or the result of a factor.
pub(crate) fn step(members: &Members) -> Option<Step> {
    let any = |names: &[&str]| names.iter().any(|name| members.get(name).is_some());
    let (place, code, finding_id) = MEMBERS.iter().find_map(|member| {
        let value = said(members.get(member))?;
        let told = |text: &&str| text.split_once('=') == Some((member, value));
        let (entry, text) = triggered_by(Trigger::Step)
            .find_map(|entry| Some((entry, entry.messages.iter().copied().find(told)?)))?;
        Some((*member, text.split_once('=')?.1, entry.explanation.id))
    })?;
    let linked = any(LINKS) && !any(&["id", "profile"]) && !COMMON.contains(&code);
    if !any(TOKENS) && !linked {
        return None;
    }
    Some(Step { finding_id, place, code: code.to_owned() })
}

/// An Identity Engine response that names steps and holds no message.
pub(crate) fn remediation(members: &Members) -> Option<Step> {
    let named = matches!(members.get("remediation"), Some(Value::Object(_)));
    let code = String::new();
    (named && members.get("version").is_some()).then_some(Step {
        finding_id: "idx-remediation",
        place: "remediation",
        code,
    })
}

/// Whether a token is active: the answer of `/introspect`.
pub(crate) fn introspection(members: &Members) -> Option<Step> {
    let active = *members.get("active")? == Value::Bool(true);
    let told =
        ["token_type", "client_id", "exp", "scope", "username"].iter().any(|it| members.get(it).is_some());
    let finding_id = match active {
        true if told => "introspection-active",
        false if members.iter().count() == 1 => "introspection-inactive",
        _ => return None,
    };
    Some(Step { finding_id, place: "active", code: active.to_string() })
}
