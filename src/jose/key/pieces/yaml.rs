//! JWKs written as YAML, one member to a line: `- kty: RSA`.

use crate::jose::key::collector::Collector;
use crate::jose::key::jwk;
use crate::jose::key::origin::Form;
use crate::text::json::{Member, Members, Value};
use std::ops::Range;

/// Members of a JWK that are one word (RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2).
const NAMES: [&str; 11] = ["kty", "kid", "use", "alg", "crv", "n", "e", "x", "y", "k", "d"];

/// Reads such keys; whether there were any.
pub(super) fn read(collector: &mut Collector, text: &str, top: bool) -> bool {
    if !text.contains("kty") {
        return false;
    }
    let mut keys: Vec<(Members, Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = at..at + line.trim_end().len();
        at += line.len();
        let inner = line.trim();
        let begins = inner.starts_with("- ");
        let Some((name, value)) = inner.trim_start_matches("- ").split_once(':') else { continue };
        let (name, value) =
            (name.trim().trim_matches(['"', '\'']), value.trim().trim_matches(['"', '\'', ',']));
        if !NAMES.contains(&name) || value.is_empty() {
            continue;
        }
        let again = keys.last().is_none_or(|(members, _)| members.get(name).is_some());
        if begins || again {
            keys.push((Members::default(), span.clone()));
        }
        if let Some((members, whole)) = keys.last_mut() {
            let value = Value::String(value.to_owned());
            members.0.push(Member { name: name.to_owned(), value, span: span.clone() });
            whole.end = span.end;
        }
    }
    keys.retain(|(members, _)| members.get("kty").is_some());
    collector.a_set(|collector| {
        for (index, (members, span)) in keys.iter().enumerate() {
            if top {
                collector.span = span.clone();
            }
            collector.number(index + 1);
            match jwk::read(members, Form::YamlJwk) {
                Ok(key) => collector.key(key),
                Err(what) => collector.problem(what),
            }
        }
    });
    !keys.is_empty()
}
