//! Reads maps and structs as programs print them: Go, Rust, PHP, Ruby, Swift, Elixir, .NET, Python.

mod words;

use crate::limits;
use crate::reading::decoded::values::scalar;
use crate::text::beginning;
use crate::text::json::{Member, Members, Value};

/// What stands in brackets: with a name, or without.
enum Entry {
    Named(String, Value),
    Plain(Value),
}

/// The members of the brackets that open here, and where they end; nothing where they hold no names.
pub(super) fn read(text: &str, at: usize) -> Option<(Members, usize)> {
    let mut reader = Reader { text: beginning(text, at + limits::DECODED), at };
    let entries = reader.group(0);
    // A sentence with colons in it (`Assertion Issuer: '…'. Assertion Subject: '…'`) is more words than names.
    let names = entries.iter().filter(|it| matches!(it, Entry::Named(..))).count();
    if entries.len() > 2 * names {
        return None;
    }
    let members = named(entries).ok()?;
    (!members.is_empty()).then_some((members, reader.at))
}

/// The members of text without brackets around it: `iss=https://… sub=ada exp=1790003000`.
pub(super) fn unbracketed(text: &str) -> Option<Members> {
    let mut reader = Reader { text, at: 0 };
    let entries = reader.entries(None, 0);
    named(entries).ok()
}

/// The value that a text is.
pub(super) fn value(text: &str) -> Value {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0);
    // What goes on behind the value belongs to it: a date, a name of two words.
    if reader.at < text.len() && !matches!(value, Value::Array(_) | Value::Object(_)) {
        let quoted = text.trim_start().starts_with(['"', '\'', '`']);
        return if quoted { value } else { scalar(text) };
    }
    value
}

/// The members that entries are, or their values where no names are among them.
fn named(entries: Vec<Entry>) -> Result<Members, Vec<Value>> {
    let any = entries.iter().any(|it| matches!(it, Entry::Named(..)));
    let mut members = Vec::new();
    let mut values = Vec::new();
    for entry in entries {
        match entry {
            Entry::Named(name, value) => members.push(Member { name, value, span: 0..0 }),
            Entry::Plain(value) => values.push(value),
        }
    }
    if any { Ok(Members(members)) } else { Err(values) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> u8 {
        self.rest().as_bytes().first().copied().unwrap_or_default()
    }

    fn skip(&mut self, any: &[char]) {
        self.at += self.rest().len() - self.rest().trim_start_matches(any).len();
    }

    /// What stands in the brackets that open here; ends behind them.
    fn group(&mut self, depth: usize) -> Vec<Entry> {
        let close = match self.peek() {
            b'{' => '}',
            b'[' => ']',
            _ => ')',
        };
        self.at += 1;
        self.entries(Some(close), depth)
    }

    fn entries(&mut self, close: Option<char>, depth: usize) -> Vec<Entry> {
        let mut entries = Vec::new();
        loop {
            self.skip(&[' ', '\t', '\r', '\n', ',', ';', '|', '│']);
            let Some(first) = self.rest().chars().next() else { return entries };
            if Some(first) == close {
                self.at += first.len_utf8();
                return entries;
            }
            let before = self.at;
            self.at += words::index(self.rest());
            entries.push(match self.name() {
                Some((name, tuple)) => {
                    let value = self.value(depth + 1);
                    if tuple {
                        self.skip(&[' ']);
                        self.skip_one(&[')', ']']);
                    }
                    Entry::Named(name, value)
                }
                None => Entry::Plain(self.value(depth + 1)),
            });
            if self.at == before {
                self.at += first.len_utf8();
            }
        }
    }

    fn skip_one(&mut self, any: &[char]) {
        if let Some(first) = self.rest().chars().next().filter(|it| any.contains(it)) {
            self.at += first.len_utf8();
        }
    }

    fn value(&mut self, depth: usize) -> Value {
        self.skip(&[' ', '\t']);
        self.at += words::before_value(self.rest());
        if let Some((text, length)) = words::quoted(self.rest()) {
            self.at += length;
            return Value::String(text);
        }
        if words::opens(self.rest()) {
            let called = words::called(self.text.get(..self.at).unwrap_or_default());
            if depth >= limits::DECODED_DEPTH {
                self.at += 1;
                return Value::Missing;
            }
            let round = self.peek() == b'(';
            let shown = self.rest();
            let value = match named(self.group(depth)) {
                _ if called == "datetime" => date(shown),
                Ok(members) => Value::Object(members),
                Err(mut values) if round && values.len() == 1 => values.pop().unwrap_or(Value::Null),
                Err(values) if values.is_empty() && round => Value::Missing,
                Err(values) => Value::Array(values.into_iter().flat_map(parted).collect()),
            };
            return value;
        }
        let length = words::bare(self.rest());
        let text = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        match text.trim() {
            "[Array]" | "[Object]" => Value::Missing,
            text => scalar(text),
        }
    }

    /// A name with what parts it from its value, and whether the two stand in brackets of their own.
    fn name(&mut self) -> Option<(String, bool)> {
        let (name, length, tuple) = words::name(self.rest())?;
        self.at += length;
        Some((name, tuple))
    }
}

/// Go parts the elements of a list by spaces.
fn parted(value: Value) -> Vec<Value> {
    match value {
        Value::String(text) if text.contains(' ') && !text.contains(", ") => {
            text.split(' ').filter(|it| !it.is_empty()).map(scalar).collect()
        }
        value => vec![value],
    }
}

/// `datetime.datetime(2026, 9, 21, 14, 13, 20, tzinfo=…)`: as Python prints a date; without a zone it is UTC, since
/// the libraries for tokens make no other.
fn date(shown: &str) -> Value {
    let numbers: Vec<_> = shown
        .trim_start_matches('(')
        .split(',')
        .take(6)
        .map_while(|it| it.trim().trim_end_matches(')').parse::<u32>().ok())
        .collect();
    match numbers.as_slice() {
        [year, month, day, hour, minute, rest @ ..] => {
            let second = rest.first().copied().unwrap_or(0);
            Value::String(format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}Z"))
        }
        _ => Value::Missing,
    }
}
