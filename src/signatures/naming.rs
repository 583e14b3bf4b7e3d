//! What a key is called: by its name or number, and by where it came from.

use crate::jose::algorithms::{ALGORITHMS, Family};
use crate::jose::key::{Form, Key, SecretForm};
use crate::signatures::{CheckedSignature, KeySource, Keyring, Second};

/// A key as a sentence can name it: ``key `k1` of the pasted set``, `the pasted certificate`.
#[must_use]
pub fn key_name(key: &Key, source: KeySource) -> String {
    let whence = match source {
        KeySource::Token => return "the key that the token carries".into(),
        KeySource::Given => "given",
        KeySource::Paste(_) => "pasted",
    };
    let noun = match key.origin.form {
        Form::Certificate => "certificate",
        Form::Secret => "secret",
        _ if key.material.is_secret() => "secret",
        _ => "key",
    };
    let half = if key.private { "the public half of " } else { "" };
    let name = match (&key.kid, key.origin.set, key.origin.number) {
        (Some(kid), Some(_), _) => format!("{noun} `{kid}` of the {whence} set"),
        (Some(kid), None, _) => format!("the {whence} {noun} `{kid}`"),
        (None, Some(_), Some(number)) => format!("{noun} {number} of the {whence} set"),
        (None, ..) => format!("the {whence} {noun}"),
    };
    [half, &name].concat()
}

/// How the text of a secret became its bytes, as a sentence can name it; `None` where it was taken as it stands.
#[must_use]
pub fn reading_name(form: SecretForm) -> Option<&'static str> {
    Some(match form {
        SecretForm::Text | SecretForm::JwkMember => return None,
        SecretForm::WithoutLineEnd => "without its line end",
        SecretForm::Trimmed => "without the spaces around it",
        SecretForm::Unquoted => "without its quotes",
        SecretForm::Base64 => "decoded as base64",
        SecretForm::Base64Url => "decoded as base64url",
        SecretForm::Hex => "decoded as hexadecimal digits",
        SecretForm::JwkMemberAsText => "`k` taken as text",
        SecretForm::WithLineFeed => "with a line feed behind it",
        SecretForm::WithCarriageReturn => "with a carriage return and a line feed behind it",
    })
}

/// What is said of a good signature, as a sentence without stop: ``The signature is good (RS256, key `k1` of the pasted
/// set; 2 of 2 agree)``. `None` if it is not good.
#[must_use]
pub fn good_name(one: &CheckedSignature, keyring: &Keyring) -> Option<String> {
    let by = one.by()?;
    let (key, source) = one.key(by.key, keyring)?;
    let reading = by.secret.and_then(reading_name).map_or(String::new(), |how| format!(" {how}"));
    let agree = match one.second {
        Second::Agrees => "; 2 of 2 agree",
        Second::SaysNothing => "; this browser does not verify it",
        Second::NotAsked | Second::Asked | Second::Disagrees { .. } => "",
    };
    let alg = one.verification.algorithm?.name;
    Some(format!("The signature is good ({alg}, {}{reading}{agree})", key_name(key, source)))
}

/// What was tried to make a bad signature good: the keys under the header's algorithm, and the changes.
#[must_use]
pub fn tried(one: &CheckedSignature, keyring: &Keyring) -> String {
    let Some(algorithm) = one.verification.algorithm else { return String::new() };
    let names = one.verification.attempts.iter().filter_map(|attempt| one.key(attempt.key, keyring));
    let names: Vec<_> = names.map(|(key, source)| key_name(key, source)).collect();
    let (shown, more) = names.split_at_checked(NAMED).unwrap_or((&names, &[]));
    let mut all = vec![format!("`{}` by {}", algorithm.name, shown.join(", "))];
    if !more.is_empty() {
        all.push(format!("{} more keys", more.len()));
    }
    let others = keyring.keys.keys.len().saturating_sub(names.len());
    if others > 0 {
        all.push("the other keys".into());
    }
    let siblings = ALGORITHMS.iter().filter(|it| it.in_rust && it.name != algorithm.name);
    let siblings: Vec<_> = siblings
        .filter(|it| it.key_type() == algorithm.key_type() && it.curves() == algorithm.curves())
        .collect();
    if !siblings.is_empty() && !algorithm.is_symmetric() {
        let names: Vec<_> = siblings.iter().map(|it| ["`", it.name, "`"].concat()).collect();
        all.push(names.join(", "));
    }
    match algorithm.family {
        Family::Hmac => all.push("the secret in each encoding, common secrets, public keys as secret".into()),
        Family::RsaPss => all.push("a salt of any length".into()),
        _ => {}
    }
    all.push("other encodings of the token".into());
    all.join("; ")
}

/// Names of keys that are shown of those that were tried.
const NAMED: usize = 3;
