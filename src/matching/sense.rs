//! Reads a line or a code by its sense where its words are in no catalogue: what is talked of, and what is wrong with
//! it. Programs that nobody listed say the same dozen things in their own words; the answer is called likely.

mod rules;

use crate::text::is_source_code;
use rules::{RULES, TOKENS};

/// Words of people who tell a story: their sentences are about an error and are none.
const PEOPLE: &[&str] = &[
    "we", "i", "our", "my", "you", "your", "they", "please", "if", "when", "should", "would", "because",
    "thanks",
];

/// Bytes of a line that one program prints in one breath.
const LINE: usize = 300;

/// Id of the finding that a line means by its sense; `None` if it means none, or is a person's sentence.
#[must_use]
pub fn of_line(line: &str) -> Option<&'static str> {
    if line.len() > LINE {
        return None;
    }
    let lower = line.to_ascii_lowercase();
    let spaced: String = lower
        .chars()
        .map(|it| if it.is_alphanumeric() || matches!(it, '_' | '-' | '\'') { it } else { ' ' })
        .collect();
    let words: Vec<_> = spaced.split_whitespace().collect();
    if words.len() < 2 || PEOPLE.iter().any(|it| words.contains(it)) || code(line) || listed(line) {
        return None;
    }
    of_words(&words)
}

/// Id of the finding that a code of an API means by the words that it is made of: `JWT_EXPIRED`, `invalid-audience`,
/// `TokenExpired`. `None` if it means none, or is a single word.
#[must_use]
pub fn of_code(code: &str) -> Option<&'static str> {
    if code.len() > LINE || !code.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-./:".contains(&it)) {
        return None;
    }
    let mut spaced = String::new();
    let mut last = ' ';
    for letter in code.chars() {
        if letter.is_ascii_uppercase() && last.is_ascii_lowercase() {
            spaced.push(' ');
        }
        spaced.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' });
        last = letter;
    }
    // As names of claims alone these are too short for a line, where `AUD` is a currency.
    let whole = |word| match word {
        "aud" => "audience",
        "iss" => "issuer",
        other => other,
    };
    let words: Vec<_> = spaced.split_whitespace().map(whole).collect();
    if words.len() < 2 { None } else { of_words(&words) }
}

/// What words in lower case mean together.
fn of_words(words: &[&str]) -> Option<&'static str> {
    let text = [" ", &words.join(" "), " "].concat();
    let has = |phrase: &&str| text.contains(&[" ", phrase, " "].concat());
    if !TOKENS.iter().any(has) && !text.contains("jw") && !text.contains("openid") {
        return None;
    }
    RULES.iter().find(|rule| rule.groups.iter().all(|group| group.iter().any(has))).map(|it| it.finding_id)
}

/// Whether a line is of a program's source or configuration, and not of what it printed.
fn code(line: &str) -> bool {
    let line = line.trim();
    is_source_code(line) || ["if ", "#", "- ", "* ", "<"].iter().any(|it| line.starts_with(it))
}

/// Whether a line is a row of a table, a test that passed, or the description of something.
fn listed(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(['|', '✓', '✔', '√', '✅', '☑']) || line.contains("description:")
}

#[cfg(test)]
mod tests {
    use super::{of_code, of_line};

    #[test]
    fn a_line_is_read_by_its_sense() {
        for (line, id) in [
            ("Issued At claim is greater than the current time", Some("iat-in-future")),
            ("rpc error: code = Unauthenticated desc = invalid token", Some("reason-not-shown")),
            ("ERROR gatekeeper: audience of this JWT does not match orders-api", Some("aud-unexpected")),
            ("token was issued by an untrusted issuer https://idp.example", Some("iss-unexpected")),
            ("could not find the signing key of the token in 2 keys", Some("kid-not-in-keys")),
            (
                "failed to fetch JWKS from https://idp.example/keys: dial tcp: no such host",
                Some("keys-unreachable"),
            ),
            ("bearer token has expired 3 minutes ago", Some("exp-passed")),
            ("If the token has expired, the client should ask for another one.", None),
            ("the certificate has expired", None),
            ("GET /health 200", None),
            ("✓ refuses an expired token (3 ms)", None),
            ("| ID token | both | lifetime |", None),
            ("'401': { description: No token, or one that has expired }", None),
            ("const expired = token.exp < now;", None),
        ] {
            assert_eq!(of_line(line), id, "{line}");
        }
    }

    #[test]
    fn a_code_is_read_by_the_words_it_is_made_of() {
        for (code, id) in [
            ("JWT_EXPIRED", Some("exp-passed")),
            ("TokenExpired", Some("exp-passed")),
            ("auth/invalid-audience", Some("aud-unexpected")),
            ("ERR_INVALID_SIGNATURE", Some("signature-invalid")),
            ("issuer_mismatch", Some("iss-unexpected")),
            ("aud_mismatch", Some("aud-unexpected")),
            ("TOKEN_MISSING", Some("access-token-empty")),
            ("TOKEN_INVALID", Some("reason-not-shown")),
            ("SUBSCRIPTION_EXPIRED", None),
            ("token", None),
            ("https://api.acme.example/errors?id=token-expired", None),
        ] {
            assert_eq!(of_code(code), id, "{code}");
        }
    }
}
