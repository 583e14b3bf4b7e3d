//! A line with a name and a value, in any of the notations in which claims are listed.

use crate::limits;
use crate::reading::decoded::claims::is_known;
use crate::reading::decoded::printed;
use crate::reading::decoded::values::scalar;
use crate::text::json::{Value, read_embedded};

/// A name with what its value is read from: most lines have a name that nobody asks for, and long values.
pub(super) struct Row<'a> {
    pub(super) name: String,
    pub(super) text: &'a str,
}

/// Signs before a line of a list, a tree or a table.
const MARKS: &[&str] =
    &["[+]", "[*]", "[-]", "- ", "* ", "+ ", "• ", "▸", "▾", "▶", "▼", "▿", "│", "║", "|", "├", "└"];

/// What parts the cells of a table.
const CELLS: &[char] = &['\t', '|', '│', '║'];

/// Reads a line.
pub(super) fn row(line: &str) -> Option<Row<'_>> {
    let text = unmarked(line);
    // `[iss, https://…]` of .NET.
    let pair = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')?.split_once(", "));
    if let Some((name, value)) = pair.filter(|(name, _)| is_known(name)) {
        return Some(Row { name: name.to_owned(), text: value });
    }
    let (name, rest) = name(text)?;
    if matches!(name.as_str(), "length" | "Count") {
        return None;
    }
    let behind = rest.trim_start();
    let tabular = behind.starts_with(CELLS) || rest.starts_with(CELLS) || rest.starts_with("  ");
    let text = match ["=>", "->", ":", "="].iter().find_map(|it| behind.strip_prefix(it)) {
        Some(value) if value.is_empty() || !value.starts_with(['/', ':', '=']) => {
            if tabular {
                cell(value)
            } else {
                value
            }
        }
        Some(_) => return None,
        None if tabular => cell(behind.trim_start_matches(CELLS)),
        None => return None,
    };
    Some(Row { name, text })
}

/// An element of a list that stands on a line of its own: `- openid`, `0: "openid"`, `"openid",`.
pub(super) fn item(line: &str) -> Option<Value> {
    let text = line.trim();
    let bare = text.strip_prefix("- ").or_else(|| {
        let behind = text.trim_start_matches(|it: char| it.is_ascii_digit());
        (behind.len() < text.len()).then(|| behind.strip_prefix(": "))?
    });
    let value = match bare {
        Some(value) => read(value),
        None if text.starts_with(['"', '\'']) => read(text),
        None => return None,
    };
    matches!(value, Value::String(_) | Value::Number(_)).then_some(value)
}

/// Without the signs before it and the brackets around it: `[0] {iss: https://…}` of a debugger.
fn unmarked(line: &str) -> &str {
    let mut text = line.trim();
    loop {
        let before = text.len();
        for mark in MARKS {
            text = text.strip_prefix(mark).unwrap_or(text).trim_start();
        }
        if let Some((number, behind)) = text.strip_prefix('[').and_then(|it| it.split_once(']'))
            && number.bytes().all(|it| it.is_ascii_digit())
        {
            text = behind.trim_start_matches([' ', '\t', ':', '=']);
        }
        if let Some((inner, _)) = text.strip_prefix('{').and_then(|it| it.split_once('}')) {
            text = inner.trim();
        }
        if text.len() == before {
            return text;
        }
    }
}

/// The name that a line begins with, and what follows it.
fn name(text: &str) -> Option<(String, &str)> {
    let bare = text.trim_start_matches(['"', '\'', '`', '*', '“']);
    let length = bare
        .find(|it: char| !it.is_ascii_alphanumeric() && !matches!(it, '_' | '-' | '.' | '/' | '#' | ':'))
        .unwrap_or(bare.len());
    let mut word = bare.get(..length)?;
    // A colon belongs to a name only inside of an address.
    if let Some(colon) = word.find(':').filter(|it| !word.get(*it..).is_some_and(|it| it.starts_with("://")))
    {
        word = word.get(..colon)?;
    }
    let word = word.trim_end_matches(':');
    let begins = word.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    if !begins || word.len() > limits::CLAIM_NAME {
        return None;
    }
    let behind = bare.get(word.len()..)?.trim_start_matches(['"', '\'', '`', '*', '”']);
    // `iss (issuer)`, `Issuer (iss)`.
    if let Some((other, rest)) = behind.trim_start().strip_prefix('(').and_then(|it| it.split_once(')')) {
        let rest = rest.trim_start_matches(['"', '`', '*']);
        if is_known(other) && !is_known(word) {
            return Some((other.to_owned(), rest));
        }
        if is_known(word) {
            return Some((word.to_owned(), rest));
        }
    }
    Some((word.to_owned(), behind))
}

/// The first cell of a row.
fn cell(text: &str) -> &str {
    let text = text.trim_start_matches([' ', '\t']);
    let end = text.find(CELLS).unwrap_or(text.len());
    let end = text.find("   ").unwrap_or(end).min(end);
    text.get(..end).unwrap_or_default()
}

/// A value with its quotes, brackets and types taken off.
pub(super) fn read(text: &str) -> Value {
    let text = text.trim().trim_end_matches([',', ';']).trim();
    let text = text.split(" ==>").next().unwrap_or_default().trim_end();
    // A browser's console shows a list folded, `Array(2)`, or with its length, `(2) ['openid', 'profile']`.
    if text.starts_with("Array(") || text.starts_with("Array [") {
        return Value::Null;
    }
    let counted =
        text.strip_prefix('(').and_then(|it| it.split_once(") [")).map(|(count, _)| count.len() + 3);
    let text = text.get(counted.unwrap_or(0)..).unwrap_or_default();
    if text.starts_with(['[', '{']) {
        if let Some(reading) = read_embedded(text, 0).filter(|it| it.end == text.len()) {
            return reading.value;
        }
        if let Some(inner) = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            return Value::Array(inner.split([',', ' ']).filter(|it| !it.is_empty()).map(scalar).collect());
        }
    }
    printed::value(text)
}
