//! The forms in which people paste, and what each is read as.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "forms/errors.rs"]
mod errors;
#[path = "forms/near_misses.rs"]
mod near_misses;
#[path = "forms/table.rs"]
mod table;
#[path = "forms/tokens.rs"]
mod tokens;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use token_inspector::{Context, Report, inspect};

/// The present of every test: 2026-09-21T14:13:20Z.
const NOW: i64 = 1_790_000_000;

fn encoded(text: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(text)
}

/// A token with a signature part of the right length for RS256.
fn token(header: &str, payload: &str) -> String {
    let signature: String = "xK9_aQ2-Zr".chars().cycle().take(341).chain("Q".chars()).collect();
    format!("{}.{}.{signature}", encoded(header), encoded(payload))
}

/// A healthy access token of a custom authorization server.
fn access() -> String {
    token(
        r#"{"kid":"q7Kd0","alg":"RS256"}"#,
        r#"{"ver":1,"jti":"AT.q0Fz8","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789999000,"exp":1790002600,"cid":"0oa5f6g7h8Jk9Lm0N1p2","uid":"00u1a2b3c4D5e6F7g8h9","scp":["openid","profile"],"sub":"ada@example.com"}"#,
    )
}

/// A healthy ID token.
fn id() -> String {
    token(
        r#"{"kid":"q7Kd0","alg":"RS256"}"#,
        r#"{"sub":"00u1a2b3c4D5e6F7g8h9","ver":1,"iss":"https://acme.okta.com/oauth2/default","aud":"0oa5f6g7h8Jk9Lm0N1p2","iat":1789999000,"exp":1790002600,"jti":"ID.x1","amr":["pwd"],"idp":"00o1","auth_time":1789998990}"#,
    )
}

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(token_inspector::timestamp::Timestamp::from_second(NOW).unwrap()))
}

/// Kinds and what they cover of the paste.
fn kinds(paste: &str) -> Vec<&'static str> {
    report(paste).case.exhibits.iter().map(|it| it.kind.name()).collect()
}

fn ids(paste: &str) -> Vec<&'static str> {
    report(paste).findings.iter().map(|it| it.id()).collect()
}

/// The first token: its exhibit's kind, notes and text in the paste.
fn first_token(paste: &str) -> (String, &'static str, Vec<&'static str>, String) {
    let report = report(paste);
    let (_, exhibit, token) = report
        .case
        .tokens()
        .next()
        .unwrap_or_else(|| panic!("no token read in {}", paste.chars().take(300).collect::<String>()));
    (
        token.compact.clone(),
        exhibit.kind.name(),
        exhibit.notes.clone(),
        paste[exhibit.span.clone()].to_owned(),
    )
}
