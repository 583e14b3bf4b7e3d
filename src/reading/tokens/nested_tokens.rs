//! A token as an exhibit, and the tokens inside it as exhibits of their own.

use crate::jose::token::Token;
use crate::limits;
use crate::model::{Content, Exhibit, Room};
use crate::reading::classify;
use crate::reading::collector::Collector;
use crate::text::json::Value;

/// Adds a token, and every token inside it, in the place of this exhibit.
pub(crate) fn push(token: Token, at: Exhibit, collector: &mut Collector) {
    at_depth(token, at, collector, 1);
}

fn at_depth(mut token: Token, at: Exhibit, collector: &mut Collector, depth: usize) {
    let mut inner = Vec::new();
    match nested(&token) {
        _ if depth > limits::LAYERS => {}
        Some(it) => inner.push((String::new(), it)),
        None => in_claims(&token, &mut inner),
    }
    if depth == limits::LAYERS && !inner.is_empty() {
        collector.leave_out(Room::Layers, at.span.clone());
        inner.clear();
    } else if inner.len() > limits::TOKENS_IN_CLAIMS {
        collector.leave_out(Room::TokensInClaims, at.span.clone());
        inner.truncate(limits::TOKENS_IN_CLAIMS);
    }
    token.nests = inner.first().is_some_and(|(path, _)| path.is_empty());
    let (kind, confidence, reason) = classify::classify(&token);
    let around = at.inside.clone().unwrap_or_default();
    let below = Exhibit { notes: vec!["was-inside-token"], ..at.clone() };
    collector.push(Exhibit { kind, confidence, reason, content: Content::Token(Box::new(token)), ..at });
    for (path, token) in inner {
        let dot = if around.is_empty() { "" } else { "." };
        let inside = Some([&around, dot, "payload", &path].concat());
        if collector.has_budget_for(token.compact.len(), &below.span) {
            at_depth(token, Exhibit { inside, ..below.clone() }, collector, depth + 1);
        }
    }
}

/// The token that a token's payload is (RFC 7519 section 5.2).
fn nested(token: &Token) -> Option<Token> {
    if token.payload.is_object() {
        return None;
    }
    let text = std::str::from_utf8(&token.payload.bytes).ok()?;
    let mut inner = read(text.trim().trim_matches('"')).filter(|inner| inner.parts > 1)?;
    inner.cut |= token.cut && token.parts < 3;
    Some(inner)
}

/// A token that a text is as a whole.
fn read(text: &str) -> Option<Token> {
    let shape = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.+/=".contains(&byte);
    if !text.starts_with("ey") || !text.contains('.') || !text.bytes().all(shape) {
        return None;
    }
    let mut token = Token::read(text);
    token.cut = token.parts < 3;
    token.header.is_object().then_some(token)
}

/// A step into a value.
enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

/// Tokens in claims, as their whole value or that of a member or element, each with its place.
fn in_claims(token: &Token, all: &mut Vec<(String, Token)>) {
    if let Some(value) = &token.payload.value {
        of_value(value, &mut Vec::new(), all);
    }
}

fn of_value<'a>(value: &'a Value, path: &mut Vec<Step<'a>>, all: &mut Vec<(String, Token)>) {
    let mut step = |step, value, all: &mut Vec<(String, Token)>| {
        path.push(step);
        of_value(value, path, all);
        path.pop();
    };
    match value {
        Value::String(text) if all.len() <= limits::TOKENS_IN_CLAIMS => {
            let token = read(text).filter(|it| it.header_text("alg").is_some() && it.parts > 2);
            if let Some(mut token) = token {
                token.named = path.iter().rev().find_map(|step| match step {
                    Step::Member(name) => Some(name.to_ascii_lowercase()),
                    Step::Element(_) => None,
                });
                all.push((path.iter().map(Step::written).collect(), token));
            }
        }
        Value::Object(members) => {
            for member in members.iter() {
                step(Step::Member(&member.name), &member.value, all);
            }
        }
        Value::Array(values) => {
            for (number, value) in values.iter().enumerate() {
                step(Step::Element(number), value, all);
            }
        }
        _ => {}
    }
}

impl Step<'_> {
    fn written(&self) -> String {
        match self {
            Step::Member(name) => [".", name].concat(),
            Step::Element(number) => format!("[{number}]"),
        }
    }
}
