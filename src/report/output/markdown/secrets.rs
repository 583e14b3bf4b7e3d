//! What never leaves, whatever is masked: the secrets that were found in the paste, and whatever looks like one.

use crate::jose::token::Token;
use crate::model::{Case, Content, Header, Kind};
use crate::text::base64url;
use crate::text::json::Value;
use std::collections::HashSet;

/// Bytes of a text from which on it is looked for inside of others.
const SHORTEST: usize = 4;

/// Parameters of an address whose values are no secrets.
const OPEN: &[&str] = &[
    "client_id",
    "scope",
    "redirect_uri",
    "response_type",
    "response_mode",
    "prompt",
    "error",
    "grant_type",
    "post_logout_redirect_uri",
    "limit",
    "after",
    "filter",
    "search",
    "q",
    "expand",
    "idp",
    "max_age",
    "display",
    "resource",
    "audience",
    "token_type",
    "expires_in",
    "code_challenge_method",
    "error_description",
    "iss",
];
/// Headers whose values are secrets.
const HEADERS: &[&str] = &[
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "dpop",
    "x-api-key",
    "x-amz-security-token",
    "x-amzn-oidc-data",
    "x-amzn-oidc-accesstoken",
    "dpop-nonce",
    "x-csrf-token",
    "x-xsrf-token",
];
/// Claims whose values are shown to nobody else.
const CLAIMS: &[&str] = &["nonce", "sid", "at_hash", "c_hash", "s_hash", "ath"];

/// Every secret of a case, as it stands in the paste.
pub(super) fn of(case: &Case, paste: &str) -> Vec<String> {
    let mut all = Vec::new();
    for exhibit in &case.exhibits {
        let spans = std::iter::once(&exhibit.span).chain(&exhibit.also);
        let texts = spans.filter_map(|span| paste.get(span.clone()));
        match &exhibit.content {
            Content::Secret(secret) => {
                // What the page shows of it is too much for others.
                all.push(secret.masked.clone());
                texts.for_each(|it| of_secret(it, exhibit.kind, &mut all));
            }
            Content::Keys(_) if exhibit.kind == Kind::PrivateKey => {
                texts.for_each(|it| all.extend(it.split_whitespace().map(str::to_owned)));
            }
            Content::Token(token) => of_token(token, &mut all),
            Content::Request(request) => {
                of_headers(&request.headers, &mut all);
                of_query(&request.query, &mut all);
            }
            Content::Response(response) => of_headers(&response.headers, &mut all),
            _ => {}
        }
    }
    let mut known = HashSet::new();
    all.retain(|it| it.len() >= SHORTEST && known.insert(it.clone()));
    all
}

fn of_secret(text: &str, kind: Kind, all: &mut Vec<String>) {
    all.push(text.to_owned());
    if kind == Kind::BasicCredentials {
        let (bytes, _) = base64url::decode(text);
        let decoded = String::from_utf8_lossy(&bytes);
        all.extend(
            decoded.split_once(':').into_iter().flat_map(|(user, word)| [user.to_owned(), word.to_owned()]),
        );
    }
}

fn of_token(token: &Token, all: &mut Vec<String>) {
    let each = token.signatures.iter().map(|it| it.signature.text.clone());
    all.extend(each.chain([token.compact.to_string(), token.signature.text.clone()]));
    all.extend([token.header.text.clone(), token.payload.text.clone()]);
    let claims = CLAIMS.iter().filter_map(|name| token.claim_text(name)).map(str::to_owned);
    all.extend(claims);
    for member in token.payload.members().iter() {
        if super::class::of_claim(&member.name) == super::class::Class::Never {
            of_value(&member.value, all);
        }
    }
}

fn of_value(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| of_value(it, all)),
        Value::Object(members) => members.iter().for_each(|it| of_value(&it.value, all)),
        _ => {}
    }
}

fn of_headers(headers: &[Header], all: &mut Vec<String>) {
    for header in headers.iter().filter(|it| HEADERS.contains(&it.name.as_str())) {
        all.push(header.value.clone());
        all.extend(header.value.split([' ', ';', '=']).filter(|it| it.len() >= 12).map(str::to_owned));
    }
}

fn of_query(query: &str, all: &mut Vec<String>) {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    all.extend(pairs.filter(|(name, _)| !OPEN.contains(name)).map(|(_, value)| value.to_owned()));
}

/// Whether a text looks like a secret, or holds what does: a token, a key, an API token.
pub(super) fn looks_secret(text: &str) -> bool {
    text.contains("-----BEGIN") || text.split(|it: char| !is_of_token(it)).any(is_secret_word)
}

fn is_of_token(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '=' | '+')
}

fn is_secret_word(word: &str) -> bool {
    let token = word.split('.').any(|part| part.starts_with("eyJ") && part.len() >= 16);
    let api_token = word.starts_with("00") && (38..=48).contains(&word.len());
    token || api_token
}

/// Whether a text holds an email address.
pub(super) fn has_email(text: &str) -> bool {
    text.replace("%40", "@").split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(user, host)| {
            let user = user.chars().next_back().is_some_and(char::is_alphanumeric);
            user && host.contains('.') && host.starts_with(char::is_alphanumeric)
        })
    })
}

/// Whether a text holds an IP address.
pub(super) fn has_ip(text: &str) -> bool {
    let words = text.split(|it: char| !(it.is_ascii_hexdigit() || matches!(it, '.' | ':')));
    words.into_iter().any(|word| {
        let word = word.trim_matches('.');
        let without_port = word.rsplit_once(':').map_or(word, |(host, _)| host);
        [word, without_port]
            .iter()
            .any(|it| it.contains(['.', ':']) && it.parse::<std::net::IpAddr>().is_ok())
    })
}
