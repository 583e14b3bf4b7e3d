//! A text that holds neither JSON nor PEM: base64 of a key, something that is no key, or a shared secret.

use crate::jose::key::collector::{Collector, bare_key};
use crate::jose::key::not_a_key::What;
use crate::jose::key::origin::{Form, Step};
use crate::jose::key::pieces::{self, json_form};
use crate::jose::key::secret::hex;
use crate::jose::key::{Material, SecretKey};
use crate::limits;
use crate::text::base64url;
use crate::text::json::{self, Value};

/// Reads such a text.
pub(super) fn read(collector: &mut Collector, text: &str) {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return;
    }
    if let Some(what) = known(trimmed) {
        return collector.problem(what);
    }
    if pieces::bare_der(collector, trimmed) || json_in_base64(collector, trimmed) {
        return;
    }
    if trimmed.len() > limits::SECRET {
        return collector.problem(What::Unknown);
    }
    let named = named_secret(trimmed);
    let mut secret = SecretKey::of_text(named.unwrap_or(text));
    if named.is_some() {
        secret.mistaken.extend(SecretKey::of_text(text).readings);
    }
    collector.key(bare_key(Material::Secret(secret), Form::Secret));
    if let Some(what) = doubtful(trimmed) {
        collector.problem(what);
        for problem in &mut collector.keys.problems {
            problem.read_anyway = true;
        }
    }
}

/// What a text surely is, which is no key.
fn known(text: &str) -> Option<What> {
    let lower: String = text.chars().take(16).collect::<String>().to_ascii_lowercase();
    if ["http://", "https://"].iter().any(|scheme| lower.starts_with(scheme))
        && !text.contains(char::is_whitespace)
    {
        return Some(What::Url(text.to_owned()));
    }
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        return Some(What::Html);
    }
    if text.starts_with('<') && text.ends_with('>') {
        return Some(What::Xml);
    }
    if is_ssh(text) {
        return Some(What::SshKey { private: text.starts_with("PuTTY-") });
    }
    if is_token(text) {
        return Some(What::Token);
    }
    if is_fingerprint(text) {
        return Some(What::Thumbprint);
    }
    json_object(text)
}

/// JSON without a key in it.
fn json_object(text: &str) -> Option<What> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let reading = json::read(text);
    let plain = reading.flaws.is_empty();
    match reading.value {
        Value::Object(members) if plain || !members.is_empty() => Some(What::Json),
        Value::Array(_) if plain => Some(What::Json),
        _ => None,
    }
}

/// A public key of SSH (RFC 4253 section 6.6, RFC 4716), or a file of PuTTY.
fn is_ssh(text: &str) -> bool {
    // The lengths and names with which the blob of each kind begins, in base64.
    let blobs = ["AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZHNh", "AAAAGnNr", "AAAAInNr"];
    let lines = ["ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-", "---- BEGIN SSH2", "PuTTY-User-Key-File"];
    let word = text.split_whitespace().next().unwrap_or_default();
    lines.iter().any(|line| text.starts_with(line)) && text.contains(char::is_whitespace)
        || blobs.iter().any(|blob| word.starts_with(blob))
}

/// A token in compact form: three parts or five, and a header that is an object.
fn is_token(text: &str) -> bool {
    let lower = text.get(..7).unwrap_or_default().to_ascii_lowercase();
    let text = if lower == "bearer " { text.get(7..).unwrap_or_default() } else { text };
    let digits: String = text.split_whitespace().collect();
    let dots = digits.bytes().filter(|byte| *byte == b'.').count();
    let header = digits.split('.').next().unwrap_or_default();
    matches!(dots, 2 | 4) && base64url::decode(header).0.starts_with(b"{")
}

/// Pairs of digits with colons between them, as tools print the fingerprint of a certificate; or that of an SSH key.
fn is_fingerprint(text: &str) -> bool {
    let value = text.rsplit('=').next().unwrap_or(text).trim();
    let pairs: Vec<&str> = value.split(':').collect();
    let of_pairs =
        pairs.iter().all(|pair| pair.len() == 2 && pair.bytes().all(|byte| byte.is_ascii_hexdigit()));
    of_pairs && pairs.len() >= 16 || text.starts_with("SHA256:") || text.starts_with("MD5:")
}

/// What a text may be, though it is read as a secret: the 40 digits of a SHA-1 fingerprint, or lines of text.
fn doubtful(text: &str) -> Option<What> {
    if text.len() == 40 && hex(text).is_some() {
        return Some(What::Thumbprint);
    }
    (text.lines().count() > 1).then_some(What::Unknown)
}

/// A key set or JWK that stands in base64, as some settings want it.
fn json_in_base64(collector: &mut Collector, text: &str) -> bool {
    let digits: String = text.split_whitespace().collect();
    let (bytes, faults) = base64url::decode(&digits);
    if !faults.is_empty() && !digits.ends_with('=') || !bytes.starts_with(b"{") {
        return false;
    }
    let inner = String::from_utf8_lossy(&bytes).into_owned();
    inner.contains("\"kty\"")
        && collector.within(Step::Base64, |collector| pieces::structured(collector, &inner, false))
}

/// The value of a line such as `JWT_SECRET=…` or `client_secret: …`; none if the text is not one.
fn named_secret(text: &str) -> Option<&str> {
    let (name, value) = text.split_once(['=', ':'])?;
    let name = name.trim().trim_start_matches("export ");
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    let value = value.trim();
    (is_name && json_form::names_secret(name) && !value.is_empty() && value.lines().count() == 1)
        .then_some(value)
}
