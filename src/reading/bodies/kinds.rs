//! What an object is, told by its members.

use super::is_code;
use crate::case::{ErrorBody, Event, IdxMessage};
use crate::json::{Members, Value};

pub(super) fn said(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(text) | Value::Bare(text) => Some(text),
        _ => None,
    }
}

pub(super) fn okta_error(members: &Members) -> Option<ErrorBody> {
    let code = said(members.get("errorCode"));
    let summary = said(members.get("errorSummary"));
    if code.is_none() && (summary.is_none() || members.get("errorId").is_none()) {
        return None;
    }
    let code = code.unwrap_or_default().trim_end_matches([',', ' ']);
    let code = if is_code(code) { code.to_ascii_uppercase() } else { code.to_owned() };
    Some(ErrorBody {
        code,
        summary: summary.unwrap_or_default().to_owned(),
        causes: members.get("errorCauses").map(summaries).unwrap_or_default(),
        id: said(members.get("errorId")).unwrap_or_default().to_owned(),
        ..ErrorBody::default()
    })
}

fn summaries(causes: &Value) -> Vec<String> {
    match causes {
        Value::Array(values) => values.iter().flat_map(summaries).collect(),
        Value::Object(members) => said(members.get("errorSummary"))
            .or_else(|| said(members.get("reason")))
            .map(str::to_owned)
            .into_iter()
            .collect(),
        Value::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}

pub(super) fn oauth_error(members: &Members) -> Option<ErrorBody> {
    let code = said(members.get("error"))?;
    let description = said(members.get("error_description")).unwrap_or_default();
    let named = code.len() < 80 && code.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    (named || !description.is_empty()).then(|| ErrorBody {
        code: code.to_owned(),
        summary: description.to_owned(),
        ..ErrorBody::default()
    })
}

pub(super) fn key_set(members: &Members) -> Option<Vec<Members>> {
    if members.get("kty").is_some() {
        return Some(vec![members.clone()]);
    }
    let Some(Value::Array(keys)) = members.get("keys") else {
        return None;
    };
    let keys: Vec<_> =
        keys.iter().filter_map(Value::as_object).filter(|key| key.get("kty").is_some()).cloned().collect();
    (!keys.is_empty()).then_some(keys)
}

pub(super) fn event(members: &Members) -> Option<Event> {
    let event_type = said(members.get("eventType"))?;
    let outcome = members.get("outcome").and_then(Value::as_object);
    if outcome.is_none() && members.get("published").is_none() && members.get("actor").is_none() {
        return None;
    }
    let of = |name| outcome.and_then(|outcome| said(outcome.get(name))).unwrap_or_default().to_owned();
    Some(Event { event_type: event_type.to_owned(), result: of("result"), reason: of("reason") })
}

/// Messages at any depth of an Identity Engine answer.
fn idx(value: &Value, messages: &mut Vec<IdxMessage>, depth: usize) {
    if depth > 40 || messages.len() > 40 {
        return;
    }
    match value {
        Value::Object(members) => idx_object(members, messages, depth),
        Value::Array(values) => values.iter().for_each(|it| idx(it, messages, depth + 1)),
        _ => {}
    }
}

pub(super) fn idx_object(members: &Members, messages: &mut Vec<IdxMessage>, depth: usize) {
    let key = members.get("i18n").and_then(Value::as_object).and_then(|it| said(it.get("key")));
    if let (Some(key), Some(text)) = (key, said(members.get("message"))) {
        messages.push(IdxMessage {
            key: key.to_owned(),
            text: text.to_owned(),
            class: members.text("class").unwrap_or_default().to_owned(),
        });
        return;
    }
    for member in members.iter() {
        idx(&member.value, messages, depth + 1);
    }
}
