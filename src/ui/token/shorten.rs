//! A value of a token as JSON, with long ones folded.

use crate::text::json;
use crate::text::json::Value;

/// Letters of a value that are shown at first.
const LETTERS: usize = 240;
/// Items of a list that are shown at first, where it is a long one.
const ITEMS: usize = 3;
/// Letters of a list from which on it is folded.
const LIST: usize = 90;

/// A value as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Short {
    /// What is shown at first.
    pub(crate) beginning: String,
    /// What a button shows; `None` if all is shown.
    pub(crate) more: Option<String>,
    /// What closes it.
    pub(crate) end: &'static str,
}

/// The whole value: in one line, objects with their members below each other.
pub(crate) fn whole(value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().all(|it| !matches!(it, Value::Object(_) | Value::Array(_))) => {
            let items: Vec<_> = items.iter().map(Value::compact).collect();
            ["[", &items.join(", "), "]"].concat()
        }
        Value::Object(_) | Value::Array(_) => json::pretty(value),
        other => other.compact(),
    }
}

/// The beginning of a value, and how much more there is.
pub(crate) fn short(value: &Value) -> Short {
    let all = whole(value);
    if let Value::Array(items) = value
        && all.len() > LIST
        && items.len() > ITEMS + 1
    {
        let first: Vec<_> = items.iter().take(ITEMS).map(Value::compact).collect();
        let beginning = ["[", &first.join(", "), ", "].concat();
        return Short { beginning, more: Some(format!("and {} more", items.len() - ITEMS)), end: "]" };
    }
    let count = all.chars().count();
    if count <= LETTERS {
        return Short { beginning: all, more: None, end: "" };
    }
    let beginning: String = all.chars().take(LETTERS).collect();
    Short { beginning, more: Some(format!("and {} more characters", count - LETTERS)), end: "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened(text: &str) -> Short {
        short(&json::read(text).value)
    }

    #[test]
    fn values_are_written_as_they_were_sent() {
        for text in ["\"api://default\"", "\"1790000000\"", "1.790e9", "[\"a\", 1]", "\"\"", "null"] {
            assert_eq!(shortened(text), Short { beginning: text.into(), more: None, end: "" });
        }
    }

    #[test]
    fn a_long_list_is_folded_behind_its_first_items() {
        let list: Vec<_> = (0..41).map(|number| format!("\"Group {number}\"")).collect();
        let short = shortened(&format!("[{}]", list.join(", ")));
        assert_eq!(short.beginning, "[\"Group 0\", \"Group 1\", \"Group 2\", ");
        assert_eq!((short.more.as_deref(), short.end), (Some("and 38 more"), "]"));
        assert_eq!(shortened("[1, 2, 3, 4, 5, 6]").more, None, "a short list of many items");
    }

    #[test]
    fn a_long_text_is_folded_and_never_cut_inside_of_a_letter() {
        let short = shortened(&format!("\"{}\"", "ï".repeat(400)));
        assert_eq!(short.more.as_deref(), Some("and 162 more characters"));
        assert_eq!(short.beginning.chars().count(), LETTERS);
    }
}
