//! A shared secret is meant in several ways; each that its form allows verifies, and which one it was is said.

use crate::signer::{SigningKey, Token};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::key::{Keys, SecretForm, Weakness};
use token_inspector::jose::verify::{By, Reason, State, Why};

/// 36 bytes, whose base64 has characters of which the two alphabets differ.
const SECRET: &[u8] = b"?>?>?>?>?>?>?>?>?>?>?>?>?>?>?>?>?>?>";

fn token(secret: &[u8]) -> Token {
    Token::new("HS256", None, &SigningKey::Secret(secret.to_vec()))
}

/// How the text of a secret was read where the token is verified by it.
fn form(token: &Token, text: &str) -> Option<SecretForm> {
    match token.by(text).state {
        State::Verified(By { secret, .. }) => secret,
        _ => None,
    }
}

#[test]
fn each_way_to_write_a_secret_verifies_and_is_said() {
    let plain = String::from_utf8(SECRET.to_vec()).unwrap();
    let hex: String = SECRET.iter().map(|byte| format!("{byte:02X}")).collect();
    let token = token(SECRET);
    for (text, expected) in [
        (plain.clone(), SecretForm::Text),
        (format!("{plain}\n"), SecretForm::WithoutLineEnd),
        (format!("{plain}\r\n"), SecretForm::WithoutLineEnd),
        (format!("  {plain} "), SecretForm::Trimmed),
        (format!("\"{plain}\""), SecretForm::Unquoted),
        (STANDARD.encode(SECRET), SecretForm::Base64),
        (format!("{}\n", STANDARD.encode(SECRET)), SecretForm::Base64),
        (URL_SAFE_NO_PAD.encode(SECRET).replace('/', "_"), SecretForm::Base64Url),
        (hex.clone(), SecretForm::Hex),
        (format!("0x{}", hex.to_lowercase()), SecretForm::Hex),
        (format!("{{\"kty\":\"oct\",\"k\":\"{}\"}}", URL_SAFE_NO_PAD.encode(SECRET)), SecretForm::JwkMember),
        (format!("{{\"client_id\":\"0oa\",\"client_secret\":\"{plain}\"}}"), SecretForm::Text),
        (format!("JWT_SECRET={plain}\n"), SecretForm::Text),
        (format!("client_secret: '{plain}'"), SecretForm::Unquoted),
    ] {
        assert_eq!(form(&token, &text), Some(expected), "{text}");
    }
}

#[test]
fn a_secret_that_ends_in_a_line_feed_is_verified_by_the_text_as_it_stands() {
    assert_eq!(
        form(&token(b"it ends in a line feed, as a file does\n"), "it ends in a line feed, as a file does\n"),
        Some(SecretForm::Text)
    );
}

#[test]
fn a_mistaken_encoding_is_named_and_not_verified() {
    let k = URL_SAFE_NO_PAD.encode(SECRET);
    let answer = token(k.as_bytes()).by(&format!("{{\"kty\":\"oct\",\"k\":\"{k}\"}}"));
    assert_eq!(answer.state, State::Failed);
    assert_eq!(answer.reasons, [Reason::SecretOtherEncoding { key: 0, form: SecretForm::JwkMemberAsText }]);
    let answer = token(b"a secret from a file, longer than 32\n").by("a secret from a file, longer than 32");
    assert_eq!(answer.state, State::Failed);
    assert_eq!(answer.reasons, [Reason::SecretOtherEncoding { key: 0, form: SecretForm::WithLineFeed }]);
}

#[test]
fn a_well_known_secret_is_found_without_being_asked() {
    let guessed = |secret: &[u8], keys: &str| token(secret).by(keys);
    let answer = guessed(b"your-256-bit-secret", "");
    assert_eq!(answer.state, State::Unchecked(Why::NoKeys));
    assert_eq!(answer.reasons, [Reason::WellKnownSecret("your-256-bit-secret")]);
    let answer = guessed(b"secret", "another secret, which is long enough");
    assert_eq!(answer.state, State::Failed);
    assert_eq!(answer.reasons, [Reason::WellKnownSecret("secret")]);
    let rfc7515 = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    let bytes = URL_SAFE_NO_PAD.decode(rfc7515).unwrap();
    assert_eq!(guessed(&bytes, "").reasons, [Reason::WellKnownSecret(rfc7515)]);
    let as_jwk = format!("{{\"kty\":\"oct\",\"k\":\"{rfc7515}\"}}");
    assert_eq!(Keys::read(&as_jwk).keys[0].weak, Some(Weakness::WellKnownSecret(rfc7515)));
    assert_eq!(guessed(b"", "").reasons, [Reason::WellKnownSecret("")]);
    assert_eq!(guessed(SECRET, "").reasons, []);
}

#[test]
fn a_secret_is_never_shown() {
    let text = String::from_utf8(SECRET.to_vec()).unwrap();
    let keys = Keys::read(&text);
    let shown = format!("{keys:?}");
    assert!(!shown.contains(&text) && !shown.contains("63, 62, 63"), "{shown}");
    let private = crate::signer::key_file!("rsa_private.pem");
    let shown = format!("{:?}", Keys::read(private));
    let line = private.lines().nth(5).unwrap();
    assert!(!shown.contains(line), "{shown}");
}
