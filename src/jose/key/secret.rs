//! Shared secrets, and the ways in which the text of one may be meant.

use crate::text::Private;
use crate::text::base64url::{self, Base64Fault};

/// A shared secret (RFC 7518 section 6.4) in every way in which it may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretKey {
    /// The ways that its form allows: each may verify.
    pub readings: Vec<Reading>,
    /// Ways that its form does not allow. One that fits explains the fault and verifies nothing.
    pub mistaken: Vec<Reading>,
}

/// One way to read a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// How the text became bytes.
    pub form: SecretForm,
    /// The bytes.
    pub bytes: Private,
}

/// How the text of a secret becomes its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretForm {
    /// The text as it stands, in UTF-8.
    Text,
    /// The text without the line end that came along.
    WithoutLineEnd,
    /// The text without the white space around it.
    Trimmed,
    /// The text without the quotes around it.
    Unquoted,
    /// What the text decodes to as standard base64 (RFC 4648 section 4).
    Base64,
    /// What the text decodes to as base64url (RFC 4648 section 5).
    Base64Url,
    /// What the text decodes to as hexadecimal digits.
    Hex,
    /// What the `k` of a JWK decodes to (RFC 7518 section 6.4.1).
    JwkMember,
    /// Mistaken: the `k` of a JWK taken as text.
    JwkMemberAsText,
    /// Mistaken: the text with a line feed behind it, as `echo` writes it into a file.
    WithLineFeed,
    /// Mistaken: the text with a carriage return and a line feed behind it.
    WithCarriageReturn,
}

impl SecretKey {
    /// A secret that was given as text.
    #[must_use]
    pub fn of_text(text: &str) -> SecretKey {
        let mut readings = Readings::default();
        readings.add(SecretForm::Text, text.as_bytes());
        let line = text.trim_end_matches(['\r', '\n']);
        readings.add(SecretForm::WithoutLineEnd, line.as_bytes());
        let trimmed = text.trim();
        readings.add(SecretForm::Trimmed, trimmed.as_bytes());
        let bare = unquoted(trimmed).unwrap_or(trimmed);
        readings.add(SecretForm::Unquoted, bare.as_bytes());
        let digits: String = bare.chars().filter(|letter| !letter.is_whitespace()).collect();
        if let Some((form, bytes)) = base64(&digits) {
            readings.add(form, &bytes);
        }
        if let Some(bytes) = hex(&digits) {
            readings.add(SecretForm::Hex, &bytes);
        }
        let mut mistaken = Readings::default();
        mistaken.add(SecretForm::WithLineFeed, format!("{bare}\n").as_bytes());
        mistaken.add(SecretForm::WithCarriageReturn, format!("{bare}\r\n").as_bytes());
        let mut key = SecretKey { readings: readings.0, mistaken: mistaken.0 };
        key.mistaken.retain(|way| !key.readings.iter().any(|other| other.bytes == way.bytes));
        key
    }

    /// The secret of a JWK: what its `k` decodes to.
    #[must_use]
    pub fn of_jwk(k: &str, bytes: Vec<u8>) -> SecretKey {
        let reading = Reading { form: SecretForm::JwkMember, bytes: Private::new(bytes) };
        let text = Reading { form: SecretForm::JwkMemberAsText, bytes: Private::new(k) };
        SecretKey { readings: vec![reading], mistaken: vec![text] }
    }

    /// Whether it is a sentence: what somebody typed where a key belongs. As a passphrase it may be a secret all the same.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        let given = self.readings.iter().find(|reading| reading.form == SecretForm::Text);
        let is_space = |byte: &u8| byte.is_ascii_whitespace();
        given.is_some_and(|it| {
            it.bytes.bytes().split(is_space).filter(|word| !word.is_empty()).count() >= WORDS
        })
    }
}

/// Words that are a sentence, and no secret that somebody copied.
const WORDS: usize = 3;

/// Readings without two of the same bytes, and without one of no bytes.
#[derive(Default)]
struct Readings(Vec<Reading>);

impl Readings {
    fn add(&mut self, form: SecretForm, bytes: &[u8]) {
        if !bytes.is_empty() && !self.0.iter().any(|reading| reading.bytes.bytes() == bytes) {
            self.0.push(Reading { form, bytes: Private::new(bytes) });
        }
    }
}

/// The text inside a pair of quotes; none if it is in none.
fn unquoted(text: &str) -> Option<&str> {
    let inside =
        |quote| text.strip_prefix(quote)?.strip_suffix(quote).filter(|inner: &&str| !inner.is_empty());
    ['"', '\'', '`'].into_iter().find_map(inside)
}

/// What a text decodes to as base64 of either alphabet; none if it is neither.
fn base64(text: &str) -> Option<(SecretForm, Vec<u8>)> {
    let (bytes, faults) = base64url::decode(text);
    let foreign = |fault: &Base64Fault| matches!(fault, Base64Fault::Character(_) | Base64Fault::Length(_));
    if faults.iter().any(foreign) {
        return None;
    }
    let form = if text.contains(['-', '_']) { SecretForm::Base64Url } else { SecretForm::Base64 };
    Some((form, bytes))
}

/// What a text decodes to as hexadecimal digits, with or without `0x`; none if it is not made of them.
pub(super) fn hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.is_empty() || digits.len() % 2 == 1 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let pairs = (0..digits.len()).step_by(2).filter_map(|at| digits.get(at..at + 2));
    pairs.map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}
