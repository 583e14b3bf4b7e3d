//! Makes signed tokens and key sets for the tests, and looks at the report as a reader of its JSON does.

use crate::signer::{Chance, SigningKey, jwk, sign};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use token_inspector::report::output::{PasteBytes, json};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

/// 2026-09-21 14:13:20 UTC.
pub(crate) const NOW: i64 = 1_790_000_000;

/// Claims of an access token of Okta's in date.
pub(crate) const ACCESS: &str = r#"{"ver":1,"jti":"AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789999400,"exp":1790003000,"cid":"0oabucvyc38HLL1ef0h7","scp":["orders.read"],"sub":"ada@acme.example"}"#;

/// Claims of a token of another issuer, in date.
pub(crate) const OTHER: &str = r#"{"iss":"https://id.acme.example","sub":"ada","exp":1790003000}"#;

pub(crate) fn encode(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// A token of this header and these claims, signed by `alg`.
pub(crate) fn signed(header: &str, claims: &str, alg: &str, key: &SigningKey) -> String {
    let input = [encode(header), encode(claims)].join(".");
    let signature = sign(alg, key, input.as_bytes(), &mut Chance(7));
    format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// A token with `alg` and `kid`, signed as it says.
pub(crate) fn token(alg: &str, kid: &str, claims: &str, key: &SigningKey) -> String {
    signed(&format!("{{\"alg\":\"{alg}\",\"kid\":\"{kid}\"}}"), claims, alg, key)
}

/// A key set of these PEMs, each under its name.
pub(crate) fn set(keys: &[(&str, &str)]) -> String {
    let keys: Vec<_> =
        keys.iter().map(|(kid, pem)| jwk(pem, &format!(",\"kid\":\"{kid}\",\"use\":\"sig\""))).collect();
    format!("{{\"keys\":[{}]}}", keys.join(","))
}

pub(crate) fn context() -> Context {
    Context::at(Timestamp::from_second(NOW).unwrap())
}

/// A context in which these keys were given.
pub(crate) fn with_keys(keys: &str) -> Context {
    let mut context = context();
    context.expected.keys = Some(keys.to_owned());
    context
}

pub(crate) fn report(paste: &str) -> Report {
    inspect(paste, &context())
}

pub(crate) fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.id()).collect()
}

/// The report as the command prints it.
pub(crate) fn printed(report: &Report, paste: &str) -> Value {
    serde_json::from_str(&json(report, &PasteBytes::of(paste.as_bytes()))).unwrap()
}

/// `signature` of each token, as the command prints it.
pub(crate) fn states(paste: &str, context: &Context) -> Vec<String> {
    let printed = printed(&inspect(paste, context), paste);
    let tokens = printed["tokens"].as_array().unwrap();
    tokens.iter().map(|token| token["signature"].as_str().unwrap().to_owned()).collect()
}

/// `signature` of the only token.
pub(crate) fn state(paste: &str) -> String {
    let states = states(paste, &context());
    assert_eq!(states.len(), 1, "{paste}");
    states[0].clone()
}

/// The causes of a finding in a report, each with its fix.
pub(crate) fn causes(report: &Report, id: &str) -> Vec<String> {
    let found = report.findings.iter().find(|finding| finding.id() == id);
    let found = found.unwrap_or_else(|| panic!("no {id} in {:?}", ids(report)));
    found.causes.iter().map(|cause| format!("{} {}", cause.reason, cause.fix)).collect()
}
