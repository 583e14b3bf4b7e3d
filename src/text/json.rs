//! Reads JSON faithfully and as far as it goes: order, duplicates and numbers as written, cut off or not quite JSON.
//!
//! One reader serves tokens and pasted bodies: a strict parser says nothing of a text that is cut off,
//! and keeps one of two equal members. It also reads what Python, JavaScript, Ruby and Groovy print.

pub(crate) mod decimal;
pub mod escapes;
pub(crate) mod reader;
pub(crate) mod shape;

pub(crate) use crate::text::json::decimal::{Decimal, doubled};
pub use crate::text::json::reader::{read, read_embedded};
pub use crate::text::json::shape::pretty;

use std::ops::Range;

/// A value as it was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as written.
    Number(String),
    /// A string, unescaped. A lone surrogate stays as its escape, `\ud800`.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Members),
    /// A word that is no JSON: `None`, `undefined`, an unquoted value.
    Bare(String),
    /// Nothing: the text ends before the value, or it is nested too deeply to read.
    Missing,
}

/// Members of an object in the order sent, duplicates included.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Members(pub Vec<Member>);

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Name, unescaped.
    pub name: String,
    /// Value.
    pub value: Value,
    /// Byte offsets of the value in the text read, without quotes.
    pub span: Range<usize>,
}

/// What was read of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The value.
    pub value: Value,
    /// Byte offset just behind it.
    pub end: usize,
    /// Where the text is not the JSON of RFC 8259, or needs a word.
    pub flaws: Vec<Flaw>,
}

/// One place where a text is not plain JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// Byte offset.
    pub at: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong with a piece of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The text ends inside the value.
    CutOff,
    /// Something stands where JSON has nothing: the grammar is broken here.
    Syntax,
    /// Text follows the value.
    Trailing,
    /// Nested deeper than [`crate::limits::JSON_DEPTH`].
    TooDeep,
    /// A control character stands unescaped in a string.
    Control,
    /// An escape that JSON does not have.
    Escape,
    /// One half of a surrogate pair.
    LoneSurrogate,
    /// The member of this name stands more than once.
    Duplicate(String),
}

impl Members {
    /// The value of the last member of this name, as most libraries read it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.member(name).map(|member| &member.value)
    }

    /// The last member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.0.iter().rev().find(|member| member.name == name)
    }

    /// The string value of this name.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Whether there is no member.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = &Member> {
        self.0.iter()
    }
}

impl Value {
    /// The string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of the object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Members> {
        match self {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The strings of an array, or the one string.
    #[must_use]
    pub fn strings(&self) -> Vec<&str> {
        match self {
            Value::String(text) => vec![text],
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The number as an unsigned integer.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Value::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// What kind of JSON it is, in words.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
            Value::Bare(_) => "a bare word",
            Value::Missing => "nothing",
        }
    }
}
