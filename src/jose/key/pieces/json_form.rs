//! Keys inside JSON: a set, one JWK, a map of names to certificates, a setting that holds PEM or a set as a string.

use crate::jose::key::collector::{Collector, bare_key};
use crate::jose::key::not_a_key::{JwkFault, What};
use crate::jose::key::origin::{Form, Step};
use crate::jose::key::pieces::pem_form::BEGIN;
use crate::jose::key::{Material, SecretKey, jwk, pieces};
use crate::limits;
use crate::text::json::{Members, Value};

/// Reads the keys of a value; whether there was anything to say of it.
pub(super) fn value(collector: &mut Collector, value: &Value) -> bool {
    if collector.depth() > limits::KEYS_DEPTH {
        return false;
    }
    match value {
        Value::Object(members) => object(collector, members),
        Value::Array(items) => list(collector, items),
        Value::String(text) => string(collector, text),
        _ => false,
    }
}

fn object(collector: &mut Collector, members: &Members) -> bool {
    if let Some(Value::Array(items)) = members.get("keys") {
        set(collector, items);
        return true;
    }
    if jwk::is_meant(members, collector.secrets) {
        match jwk::read(members, Form::Jwk) {
            Ok(key) => collector.key(key),
            Err(what) => collector.problem(what),
        }
        return true;
    }
    let is_map = is_map(members);
    let is_header = is_header(members);
    let mut any = false;
    for member in members.iter() {
        let before = collector.keys.keys.len();
        any |= collector.within(Step::Member(member.name.clone()), |collector| match &member.value {
            Value::Array(items) if member.name == "x5c" => certificates(collector, items),
            Value::String(text) if names_secret(&member.name) => secret(collector, text),
            inner => value(collector, inner),
        });
        if is_header || member.name == "cnf" {
            collector.keys.keys.iter_mut().skip(before).for_each(|key| key.origin.embedded = true);
        }
        if is_map {
            for key in collector.keys.keys.iter_mut().skip(before).filter(|key| key.kid.is_none()) {
                key.kid = Some(member.name.clone());
            }
        }
    }
    any || discovery(collector, members)
}

/// The members of a set (RFC 7517 section 5). One that cannot be read does not hide the others.
fn set(collector: &mut Collector, items: &[Value]) {
    collector.within(Step::Member("keys".to_owned()), |collector| {
        if items.is_empty() {
            return collector.problem(What::EmptySet);
        }
        collector.a_set(|collector| {
            for (index, item) in items.iter().enumerate() {
                collector.number(index + 1);
                collector.within(Step::Item(index), |collector| match item {
                    Value::Object(members) => match jwk::read(members, Form::Jwk) {
                        Ok(key) => collector.key(key),
                        Err(what) => collector.problem(what),
                    },
                    Value::String(text) if string(collector, text) => {}
                    _ => collector.problem(What::Jwk(JwkFault::NotAnObject)),
                });
            }
        });
    });
}

/// A list of JWKs, or of certificates.
fn list(collector: &mut Collector, items: &[Value]) -> bool {
    let before = collector.keys.keys.len();
    collector.a_set(|collector| {
        for (index, item) in items.iter().enumerate() {
            collector.number(index + 1);
            collector.within(Step::Item(index), |collector| value(collector, item));
        }
    });
    collector.keys.keys.len() > before
}

/// `x5c` by itself (RFC 7515 section 4.1.6): the first certificate holds the key, the others vouch for it.
pub(in crate::jose::key) fn certificates(collector: &mut Collector, items: &[Value]) -> bool {
    let Some(text) = items.first().and_then(Value::as_str) else { return false };
    let Some(mut read) = jwk::first_of(text) else { return false };
    read.form = Form::X5c;
    collector.within(Step::Item(0), |collector| collector.der(read, &[], text));
    true
}

/// A string: PEM, JSON written into it, or DER in base64.
fn string(collector: &mut Collector, text: &str) -> bool {
    if pieces::structured(collector, text, false) {
        return true;
    }
    text.len() >= limits::BARE_KEY && pieces::bare_der(collector, text)
}

/// A secret in a setting of that name.
fn secret(collector: &mut Collector, text: &str) -> bool {
    if !collector.secrets || text.is_empty() {
        return false;
    }
    if !pieces::structured(collector, text, false) {
        collector.key(bare_key(Material::Secret(SecretKey::of_text(text)), Form::Secret));
    }
    true
}

/// Whether a setting of this name holds a shared secret: `client_secret`, `JWT_SECRET`, `signingSecret`.
pub(in crate::jose::key) fn names_secret(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("secret")
}

/// Whether this is the decoded header of a token, whose `jwk` and `x5c` are the token's own (RFC 7515 section 4.1):
/// pasted beside the token, they are still no one else's word.
fn is_header(members: &Members) -> bool {
    let carries = ["jwk", "x5c"].iter().any(|name| members.get(name).is_some());
    carries && members.get("alg").is_some() && members.get("kty").is_none()
}

/// Whether the members are PEM under the names of keys, as Google and Firebase answer. A name such as `public_key` is
/// the setting's and not the key's.
fn is_map(members: &Members) -> bool {
    let settings = ["key", "cert", "pem", "pub", "x509", "x5c", "chain"];
    !members.is_empty()
        && members.iter().all(|member| {
            let name = member.name.to_ascii_lowercase();
            let pem = member.value.as_str().is_some_and(|text| text.contains(BEGIN));
            let of_setting = settings.iter().any(|word| name.contains(word));
            pem && (!of_setting || name.bytes().any(|byte| byte.is_ascii_digit()))
        })
}

fn discovery(collector: &mut Collector, members: &Members) -> bool {
    let endpoints = ["jwks_uri", "authorization_endpoint", "token_endpoint"];
    let is_document = endpoints.iter().any(|name| members.get(name).is_some());
    if is_document {
        let text = |name| members.text(name).map(str::to_owned);
        collector.problem(What::Discovery { issuer: text("issuer"), jwks_uri: text("jwks_uri") });
    }
    is_document
}
