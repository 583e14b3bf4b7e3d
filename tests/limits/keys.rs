//! The limits of keys, secrets and signatures.

use super::support::{Row, context, filled, part, report};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use token_inspector::checks::Sample;
use token_inspector::jose::key::{Keys, Note, What};
use token_inspector::jose::verify::{Reason, Signed, State, Why, verify};
use token_inspector::limits;
use token_inspector::model::{Expectation, Expectations};
use token_inspector::{Context, Report, inspect};

/// Digits of the public key of RFC 8410 section 10.1, whose last group is padded.
const ED25519: &str = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE";

const SECRET: &str = "a secret of the tests, long enough for SHA-256";

fn mac(secret: &str, input: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(input.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn encoded(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

fn signed(header: &str, payload: &str) -> String {
    let input = format!("{}.{}", part(header), part(payload));
    format!("{input}.{}", encoded(&mac(SECRET, &input)))
}

/// So many tokens whose signatures are bad under the key at hand and good under a secret that everybody knows.
fn bad(count: usize) -> Report {
    let one = |it: usize| {
        let input = format!(
            "{}.{}",
            part("{\"alg\":\"HS256\"}"),
            part(&format!("{{\"n\":{it},\"iss\":\"https://idp.example\"}}"))
        );
        format!("{input}.{}\n", encoded(&mac("secret", &input)))
    };
    with_key(&(0..count).map(one).collect::<String>())
}

fn with_key(paste: &str) -> Report {
    let expected = Expectations::of([(Expectation::Keys, SECRET)]);
    inspect(paste, &Context { expected, ..context() })
}

/// A set with so many secrets of which the last one is that of the tests.
fn secrets(count: usize) -> Keys {
    let key = |text: &str| format!("{{\"kty\":\"oct\",\"k\":\"{}\"}}", part(text));
    let mut all: Vec<_> = (1..count).map(|it| key(&format!("{SECRET}, but for the number {it}"))).collect();
    all.push(key(SECRET));
    Keys::read(&format!("{{\"keys\":[{}]}}", all.join(",")))
}

/// A key inside of so many objects.
fn within(objects: usize, key: &str) -> Keys {
    Keys::find(&format!("{}{key}{}", "{\"a\":".repeat(objects), "}".repeat(objects)))
}

/// Whether a key is read with the lines of PEM around it.
fn in_pem(text: &str) -> bool {
    Keys::find(text).keys.iter().any(|it| !it.notes.contains(&Note::BareDer))
}

const JWK: &str =
    "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";

pub(crate) const ROWS: &[Row] = &[
    // It is the least: one less is no key.
    ("BARE_KEY", limits::BARE_KEY - 1, |size| {
        !Keys::find(&format!("key: {}\n", &ED25519[..size.min(ED25519.len())]))
            .keys
            .iter()
            .any(|it| !it.material.is_secret())
    }),
    ("BAD_SIGNATURES", limits::BAD_SIGNATURES, |count| {
        let last = bad(count).signatures.tokens.pop().unwrap();
        let it = &last.each[0].verification;
        assert_eq!(it.state, State::Failed);
        !it.reasons.is_empty()
    }),
    ("SIGNATURES", limits::SIGNATURES, |count| {
        let last = bad(count).signatures.tokens.pop().unwrap();
        last.each[0].verification.state != State::Unchecked(Why::TooMany)
    }),
    ("QUESTIONS", limits::QUESTIONS, |count| bad(count).signatures.questions.len() == count),
    ("KEYLESS", limits::KEYLESS, |fruitless| !within(limits::KEYS_DEPTH + fruitless, JWK).is_empty()),
    ("KEYS_DEPTH", limits::KEYS_DEPTH, |objects| !within(objects, &format!("\"{ED25519}=\"")).is_empty()),
    ("KEYS_TEXT", limits::KEYS_TEXT, |size| {
        let keys = Keys::read(&filled(JWK, " ", "", size));
        !keys.problems.iter().any(|it| matches!(it.what, What::TooLarge(_)))
    }),
    ("KEYS_TRIED", limits::KEYS_TRIED, |count| {
        let token = signed("{\"alg\":\"HS256\"}", "{}");
        let (input, signature) = token.rsplit_once('.').unwrap();
        let signature = token_inspector::text::base64url::decode(signature).0;
        let signed = Signed { input: input.as_bytes(), signature: &signature, alg: Some("HS256"), kid: None };
        verify(&signed, &secrets(count)).is_verified()
    }),
    ("KEY_TEXT", limits::KEY_TEXT, |size| {
        let (open, rest) = JWK.split_at(1);
        let key = filled(open, " ", rest, size);
        let signature = mac(&key, "a.b");
        let forged = Signed { input: b"a.b", signature: &signature, alg: Some("HS256"), kid: None };
        let reasons = verify(&forged, &Keys::find(&key)).reasons;
        reasons.iter().any(|it| matches!(it, Reason::PublicKeyAsSecret { .. }))
    }),
    ("KID_SHOWN", limits::KID_SHOWN, |size| {
        let kid = filled("'", "k", "", size);
        let report =
            report(&signed(&format!("{{\"alg\":\"HS256\",\"kid\":\"{kid}\"}}"), Sample::Access.payload()));
        report
            .findings
            .iter()
            .any(|it| it.hit.place.as_str() == "header.kid" && it.hit.found.as_ref() == Some(&kid))
    }),
    // It is the first that no last part has.
    ("LAST_PART", limits::LAST_PART - 1, |size| {
        let header = part("{\"alg\":\"XX999\"}");
        let begun = |pad: usize| {
            format!("{header}.{}.", part(&format!("{{\"iss\":\"https://idp.example/{}\"}}", "p".repeat(pad))))
        };
        // Lines of one width, of which one ends with so much of the last part.
        let fits = |pad: usize| {
            (60..120).find(|width| (begun(pad).len() + size) % width == 0).map(|it| (begun(pad), it))
        };
        let (begun, width) = (0..60).find_map(fits).unwrap();
        let all = format!("{begun}{}", "A".repeat(size + width));
        let lines: Vec<_> = (0..all.len() / width).map(|it| &all[it * width..(it + 1) * width]).collect();
        report(&lines.join("\n")).case.tokens().any(|(.., it)| *it.compact == all)
    }),
    ("PAYLOADS", limits::PAYLOADS, |count| {
        let payload = "a payload of words";
        let token = signed("{\"alg\":\"HS256\"}", payload);
        let (header, rest) = token.split_once('.').unwrap();
        let signature = rest.split_once('.').unwrap().1;
        // All that follows counts as one text, with the line end before it as another.
        let lines: String = (0..count - 3).map(|it| format!("line {it}\n")).collect();
        let report = with_key(&format!("{header}..{signature}\n{lines}{payload}"));
        report.signatures.tokens[0].each[0].verification.is_verified()
    }),
    ("PEM", limits::PEM, |size| {
        let lines = filled("\nPad: ", "x", &format!("\n{ED25519}=\n"), size);
        in_pem(&format!("-----BEGIN PUBLIC KEY-----{lines}"))
    }),
    ("PEM_LABEL", limits::PEM_LABEL, |place| {
        let label = filled(" PUBLIC KEY", " ", "", place - 1);
        in_pem(&format!("-----BEGIN{label}-----\n{ED25519}=\n-----END PUBLIC KEY-----\n"))
    }),
    ("SECRET", limits::SECRET, |size| Keys::read(&filled("a secret ", "x", "", size)).keys.len() == 1),
    ("SECRET_LINES", limits::SECRET_LINES, |count| {
        let token = signed("{\"alg\":\"HS256\"}", "{\"iss\":\"https://idp.example\"}");
        let lines: String = (1..count).map(|it| format!("line {it}\n")).collect();
        let report = report(&format!("{token}\n{lines}{SECRET}\n"));
        report.signatures.tokens[0].each[0].verification.is_verified()
    }),
];
