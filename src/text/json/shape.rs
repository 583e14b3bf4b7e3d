//! Writes a value back as JSON text: numbers as written, members in order.

use crate::text::json::{Members, Value};

/// JSON with two spaces of indentation.
#[must_use]
pub fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

impl Value {
    /// JSON in one line.
    #[must_use]
    pub fn compact(&self) -> String {
        match self {
            Value::Array(values) => {
                let inner: Vec<_> = values.iter().map(Value::compact).collect();
                format!("[{}]", inner.join(","))
            }
            Value::Object(Members(members)) => {
                let inner: Vec<_> = members
                    .iter()
                    .map(|member| format!("{}:{}", quoted(&member.name), member.value.compact()))
                    .collect();
                format!("{{{}}}", inner.join(","))
            }
            other => scalar(other),
        }
    }
}

fn write(value: &Value, depth: usize, out: &mut String) {
    let indent = |depth: usize| "  ".repeat(depth);
    match value {
        Value::Array(values) if values.iter().any(|it| matches!(it, Value::Object(_) | Value::Array(_))) => {
            out.push_str("[\n");
            for (index, item) in values.iter().enumerate() {
                out.push_str(&indent(depth + 1));
                write(item, depth + 1, out);
                out.push_str(if index + 1 < values.len() { ",\n" } else { "\n" });
            }
            out.push_str(&indent(depth));
            out.push(']');
        }
        Value::Object(Members(members)) if !members.is_empty() => {
            out.push_str("{\n");
            for (index, member) in members.iter().enumerate() {
                out.push_str(&indent(depth + 1));
                out.push_str(&quoted(&member.name));
                out.push_str(": ");
                write(&member.value, depth + 1, out);
                out.push_str(if index + 1 < members.len() { ",\n" } else { "\n" });
            }
            out.push_str(&indent(depth));
            out.push('}');
        }
        other => out.push_str(&other.compact()),
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Bool(true) => "true".into(),
        Value::Bool(false) => "false".into(),
        Value::Number(text) => text.clone(),
        Value::String(text) => quoted(text),
        Value::Bare(word) => quoted(word),
        _ => "null".into(),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
