//! Values as programs print them, into what a token holds.

use crate::text::json::{Value, read};
use crate::text::timestamp::loose;

/// Claims that are instants.
const INSTANTS: &[&str] = &["exp", "iat", "nbf", "auth_time", "updated_at"];

/// Claims that are lists, even of one element, where the print shows no brackets.
const LISTS: &[&str] = &["scp", "amr", "groups", "roles"];

/// What a word without quotes stands for.
pub(super) fn scalar(text: &str) -> Value {
    let text = text.trim();
    match text {
        "" | "null" | "None" | "nil" | "<nil>" | "NULL" | "undefined" => return Value::Null,
        "true" | "True" => return Value::Bool(true),
        "false" | "False" => return Value::Bool(false),
        _ => {}
    }
    match read(text).value {
        Value::Number(number) if number == text => Value::Number(number),
        _ => Value::String(text.to_owned()),
    }
}

/// A value under this name as the token holds it; nothing where the print does not tell it. Where the print is JSON
/// to the letter, strings are what the token holds.
pub(super) fn of_claim(name: &str, value: &Value, exact: bool) -> Option<Value> {
    let value = resolved(value)?;
    if exact {
        return Some(value);
    }
    if INSTANTS.contains(&name) {
        return match value {
            Value::String(text) => instant(&text),
            value => Some(value),
        };
    }
    if LISTS.contains(&name)
        && let Value::String(text) = &value
    {
        let words = text.split([' ', ',', '\n']).filter(|it| !it.is_empty());
        return Some(Value::Array(words.map(|it| Value::String(it.to_owned())).collect()));
    }
    Some(value)
}

/// A value with the words in it read; nothing where the print leaves it out: `[Array]`, `[Object]`, `Array(2)`.
fn resolved(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Missing => return None,
        Value::Bare(text) if is_left_out(text) => return None,
        Value::Bare(text) => scalar(text),
        Value::Array(values) => {
            let own: Vec<_> = values.iter().map_while(resolved).collect();
            if own.len() < values.len() {
                return None;
            }
            Value::Array(own)
        }
        value => value.clone(),
    })
}

fn is_left_out(text: &str) -> bool {
    let text = text.trim_matches(['[', ']']);
    text.is_empty()
        || matches!(text, "Array" | "Object" | "Function" | "Circular")
        || ["Array(", "Object(", "Circular", "Function", "…", "..."].iter().any(|it| text.starts_with(it))
}

/// A NumericDate that is printed as a number with something behind it, or as a date in a zone.
fn instant(text: &str) -> Option<Value> {
    let text = text.trim();
    let number = text.split([' ', '(', '\t', ',', ';']).next().unwrap_or_default();
    if let Value::Number(number) = scalar(number)
        && !number.starts_with('-')
        && number.len() > 5
    {
        return Some(Value::Number(number));
    }
    let date = loose::begins(text).filter(|it| it.zoned)?;
    Some(Value::Number(date.at.as_second().to_string()))
}
