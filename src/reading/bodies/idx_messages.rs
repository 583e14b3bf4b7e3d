//! Finds the messages of an Identity Engine response.

use crate::limits;
use crate::model::IdxMessage;
use crate::reading::bodies::said;
use crate::text::json::{Members, Value};

/// The message that an object is, or those at any depth in it.
pub(crate) fn of_object(members: &Members, messages: &mut Vec<IdxMessage>, depth: usize) {
    let i18n = members.get("i18n").and_then(Value::as_object);
    let key = i18n.and_then(|it| said(it.get("key")));
    if let (Some(key), Some(text)) = (key, said(members.get("message"))) {
        messages.push(IdxMessage {
            key: key.to_owned(),
            text: text.to_owned(),
            class: members.text("class").unwrap_or_default().to_owned(),
            params: i18n.and_then(|it| it.get("params")).map(params).unwrap_or_default(),
        });
        return;
    }
    for member in members.iter() {
        of_value(&member.value, messages, depth + 1);
    }
}

fn of_value(value: &Value, messages: &mut Vec<IdxMessage>, depth: usize) {
    if depth > limits::MESSAGE_DEPTH || messages.len() >= limits::MESSAGES {
        return;
    }
    match value {
        Value::Object(members) => of_object(members, messages, depth),
        Value::Array(values) => values.iter().for_each(|it| of_value(it, messages, depth + 1)),
        _ => {}
    }
}

/// What Okta filled into a message, in order: a placeholder for each.
fn params(value: &Value) -> Vec<String> {
    let Value::Array(values) = value else { return Vec::new() };
    let text = |value: &Value| match value {
        Value::Number(text) => text.clone(),
        value => said(Some(value)).unwrap_or_default().to_owned(),
    };
    values.iter().take(4).map(text).collect()
}
