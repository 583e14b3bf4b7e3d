//! Finds secrets: API tokens, refresh tokens, client secrets, codes, cookies, passwords.

pub(crate) mod bare_authorization;
pub(crate) mod cookies;
pub(crate) mod logins;

use crate::jose::hash;
use crate::limits;
use crate::model::okta_ids;
use crate::model::{Content, Kind, Secret, masked};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::notation::keywords::Names;
use crate::reading::notation::preceding::{Before, before};
use crate::reading::source_text::{Layer, add};
use std::ops::Range;

/// Reads every secret that stands under a name.
pub(crate) fn find_named(layer: &Layer, names: &Names, collector: &mut Collector) {
    if names.is_empty() {
        return;
    }
    for (these, kind, reason) in NAMED {
        for name in *these {
            named(layer, names, name, *kind, reason, collector);
        }
    }
    schemes(layer, names, collector);
    cookies::find(layer, names, collector);
    logins::in_commands(layer, names, collector);
}

/// Bytes of the shortest secret that has a shape of its own: the login of an address.
const SHORTEST: usize = 22;

/// Reads every secret that is told by its shape.
pub(crate) fn find_shaped(layer: &Layer, collector: &mut Collector) {
    if layer.text.len() >= SHORTEST {
        shaped(layer, collector);
        logins::in_addresses(layer, collector);
    }
}

type Named = (&'static [&'static str], Kind, &'static str);

const NAMED: &[Named] = &[
    (&["refresh_token", "refreshtoken", "refresh-token"], Kind::RefreshToken, "It is under `refresh_token`."),
    (&["client_secret", "clientsecret", "client-secret"], Kind::ClientSecret, "It is under `client_secret`."),
    (
        &["sessiontoken", "session_token", "statetoken", "statehandle", "interaction_handle"],
        Kind::SessionToken,
        "It is under the name of a session or state token.",
    ),
    (
        &["okta_api_token", "okta_token", "okta_client_token", "api_token", "apitoken"],
        Kind::ApiToken,
        "It is under the name of an API token.",
    ),
    (&["authorization_code", "auth_code"], Kind::AuthorizationCode, "It is under `authorization_code`."),
    (&["password"], Kind::BasicCredentials, "It is under `password`."),
];

/// Values under a name that says what they are.
fn named(
    layer: &Layer,
    names: &Names,
    name: &str,
    kind: Kind,
    reason: &'static str,
    collector: &mut Collector,
) {
    let mut end = 0;
    for at in names.of_name(name) {
        let bounded = !is_alphanumeric(layer, at.wrapping_sub(1)) || name == "okta_token";
        if at < end || !bounded {
            continue;
        }
        let after = layer.text.get(at + name.len()..).unwrap_or_default();
        let Some((gap, quoted)) = assigned(after) else { continue };
        let start = at + name.len() + gap;
        let range = start..start + value_length(layer.slice(start..layer.text.len()), quoted);
        end = range.end;
        let value = layer.slice(range.clone());
        let minimum = if kind == Kind::BasicCredentials { 1 } else { 10 };
        let word = matches!(value, "null" | "true" | "false" | "undefined" | "None")
            || name == "password" && (!quoted && !is_parameter(layer, at) || value.contains(' '));
        let other = kind == Kind::ApiToken && !is_api_token(value) && name != "okta_api_token";
        if value.len() >= minimum && !is_placeholder(value) && !word && !other && !is_jwt(value) {
            push(layer, range, kind, reason, collector);
        }
    }
}

/// Whether a text stands in for a value that was left out or will be filled in.
fn is_placeholder(value: &str) -> bool {
    let out = ["...", "…", "xxxxxx", "redacted", "REDACTED"];
    value.starts_with(['{', '$', '<', '*', '(', '[']) || out.iter().any(|it| value.contains(it))
}

/// Whether a name stands as that of a form's parameter: `&password=`, `'password=`.
fn is_parameter(layer: &Layer, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|it| layer.text.as_bytes().get(it));
    before.is_some_and(|it| matches!(it, b'&' | b'?' | b'"' | b'\''))
        && layer.text.get(at..).is_some_and(|it| it.trim_start_matches(is_letter).starts_with('='))
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic()
}

fn is_alphanumeric(layer: &Layer, at: usize) -> bool {
    layer.text.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric)
}

/// Length of the gap behind a name that is given a value, and whether the value is quoted.
fn assigned(after: &str) -> Option<(usize, bool)> {
    let rest = after.trim_start_matches(['"', '\'', '\\', '`', ']']);
    let rest = rest.trim_start_matches([' ', '\t']);
    let rest = rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']))?;
    let rest = rest.trim_start_matches([' ', '\t']);
    let value = rest.trim_start_matches(['"', '\'', '\\', '`', '“']);
    Some((after.len() - value.len(), value.len() < rest.len()))
}

fn value_length(rest: &str, quoted: bool) -> usize {
    rest.find(|letter: char| {
        matches!(letter, '"' | '\'' | '\\' | '`' | '\n' | '\r' | '”')
            || !quoted
                && (letter.is_whitespace() || matches!(letter, '&' | ',' | ';' | ')' | '}' | '|' | '<'))
    })
    .unwrap_or(rest.len())
}

fn is_jwt(value: &str) -> bool {
    value.starts_with("ey") && value.contains('.')
}

/// Whether a value has the shape of an API token: `00` and about forty of base64url.
fn is_api_token(value: &str) -> bool {
    value.starts_with("00")
        && (38..=48).contains(&value.len())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'='))
}

/// What follows `SSWS`, `Bearer` or `Basic` and is no JWT.
fn schemes(layer: &Layer, names: &Names, collector: &mut Collector) {
    for scheme in ["ssws", "bearer", "dpop", "basic"] {
        for at in names.of_name(scheme) {
            let after = layer.text.get(at + scheme.len()..).unwrap_or_default();
            let value = after.trim_start_matches([' ', '\t', '"', '\'']);
            let value = value.strip_prefix("%20").unwrap_or(value);
            if value.len() == after.len() || is_alphanumeric(layer, at.wrapping_sub(1)) {
                continue;
            }
            let start = layer.text.len() - value.len();
            let length = value
                .bytes()
                .take_while(|byte| {
                    byte.is_ascii_alphanumeric()
                        || matches!(byte, b'-' | b'_' | b'=' | b'+' | b'/' | b'.' | b'~')
                })
                .count();
            let range = start..start + length;
            let secret = layer.slice(range.clone()).trim_end_matches('.');
            let range = range.start..range.start + secret.len();
            let parameter =
                secret.ends_with('=') && value.get(length..).is_some_and(|it| it.starts_with('"'));
            if is_jwt(secret) || parameter || is_placeholder(secret) {
                continue;
            }
            match scheme {
                "ssws" if secret.len() >= 16 && !okta_ids::is_api_token_id(secret) => {
                    push(layer, range, Kind::ApiToken, "It follows `SSWS`.", collector);
                }
                "bearer" | "dpop" if is_api_token(secret) => {
                    push(layer, range, Kind::ApiToken, BY_ITS_SHAPE, collector);
                }
                "basic" if secret.len() >= 8 && credentials(secret) => {
                    push(layer, range, Kind::BasicCredentials, "It follows `Basic`.", collector);
                }
                _ => {}
            }
        }
    }
}

/// Why a text without a name is an API token.
const BY_ITS_SHAPE: &str = "It has the shape of an API token: `00` and 40 characters.";

/// Whether base64 holds a name, a colon and a password.
fn credentials(text: &str) -> bool {
    let (bytes, faults) = crate::text::base64url::decode(text);
    let whole = !faults.iter().any(|it| matches!(it, crate::jose::token::Base64Fault::Character(_)));
    whole && std::str::from_utf8(&bytes).is_ok_and(|text| text.contains(':'))
}

/// API tokens by their shape alone, and bare refresh tokens and codes that are the whole paste.
fn shaped(layer: &Layer, collector: &mut Collector) {
    let bytes = layer.text.as_bytes();
    for (at, _) in layer.text.match_indices("00") {
        let boundary = |byte: Option<&u8>| {
            !byte.is_some_and(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.'))
        };
        if at > 0 && !boundary(bytes.get(at - 1)) {
            continue;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest
            .iter()
            .take(limits::SHAPED)
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'='))
            .count();
        let range = at..at + length;
        let value = layer.slice(range.clone());
        let mixed = value.bytes().any(|it| it.is_ascii_uppercase())
            && value.bytes().any(|it| it.is_ascii_lowercase());
        if length == 42 && mixed && boundary(rest.get(length)) {
            push(layer, range, Kind::ApiToken, BY_ITS_SHAPE, collector);
        }
    }
}

pub(crate) fn push(
    layer: &Layer,
    range: Range<usize>,
    kind: Kind,
    reason: &'static str,
    collector: &mut Collector,
) {
    push_named(layer, range, kind, reason, None, collector);
}

/// Adds a secret; what it is called is read from before it where no name is given.
fn push_named(
    layer: &Layer,
    range: Range<usize>,
    kind: Kind,
    reason: &'static str,
    name: Option<&str>,
    collector: &mut Collector,
) {
    let value = layer.slice(range.clone());
    let masked = if kind == Kind::BasicCredentials { "…".to_owned() } else { masked(value) };
    let Before { named, scheme, quoted } = before(&layer.text, range.start);
    let span = layer.span(range.clone());
    if collector.has_secret(&span) {
        return;
    }
    collector.mark_read(layer, range.clone());
    let had_scheme = scheme.is_some();
    let hashes = if kind == Kind::AuthorizationCode { hash::of_code(value) } else { None };
    let named = name.map(str::to_owned).or(named);
    let content = Content::Secret(Secret { masked, scheme, named, hashes });
    let mut exhibit = exhibit(layer, range, kind, reason, content);
    if had_scheme {
        add(&mut exhibit.notes, "had-bearer");
    }
    if quoted {
        add(&mut exhibit.notes, "had-quotes");
    }
    collector.push(exhibit);
}
