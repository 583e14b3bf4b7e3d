//! The pitfalls of verifying tokens, one vector each: what must never be taken for verified, and what is said of it.

use crate::maker::{
    ACCESS, OTHER, causes, context, encode, ids, report, set, signed, state, states, token, with_keys,
};
use crate::signer::{Chance, SigningKey, ed25519, jwk, key_file, p256, rsa, rsa_key, sign};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::inspect;

const PUBLIC: &str = key_file!("rsa_public.pem");

fn bare(header: &str, claims: &str, signature: &[u8]) -> String {
    format!("{}.{}.{}", encode(header), encode(claims), URL_SAFE_NO_PAD.encode(signature))
}

#[test]
fn none_in_any_spelling_is_never_verified() {
    let keys = set(&[("k1", PUBLIC)]);
    for alg in ["none", "None", "NONE", "nOnE", " none "] {
        for signature in [&b""[..], &[7; 32], &[7; 256]] {
            let paste = format!(
                "{}\n{keys}",
                bare(&format!("{{\"alg\":\"{alg}\",\"kid\":\"k1\"}}"), OTHER, signature)
            );
            assert_ne!(state(&paste), "verified", "{alg}");
            assert!(ids(&report(&paste)).contains(&"alg-none"), "{alg}");
        }
    }
}

#[test]
fn a_public_key_is_never_the_secret_of_hmac() {
    let set = set(&[("k1", PUBLIC)]);
    let one = jwk(PUBLIC, ",\"kid\":\"k1\"");
    for (secret, keys) in [
        (PUBLIC.to_owned(), PUBLIC.to_owned()),
        (PUBLIC.trim().to_owned(), PUBLIC.to_owned()),
        (PUBLIC.to_owned(), set.clone()),
        (one.clone(), one.clone()),
        (set.clone(), set),
        (key_file!("certificate.pem").to_owned(), key_file!("certificate.pem").to_owned()),
    ] {
        let forged = token("HS256", "k1", ACCESS, &SigningKey::Secret(secret.into_bytes()));
        let paste = format!("{forged}\n{keys}");
        assert_ne!(state(&paste), "verified", "{keys}");
        assert_eq!(ids(&report(&paste))[0], "alg-confusion", "{keys}");
        assert!(report(&paste).verdict.line.starts_with("This token is forged"));
        assert_ne!(states(&forged, &with_keys(&keys)), ["verified"]);
        assert_eq!(ids(&inspect(&forged, &with_keys(&keys)))[0], "alg-confusion");
    }
}

#[test]
fn a_key_that_does_not_fit_verifies_nothing() {
    let with = |pem: &str, more: &str| jwk(pem, &format!(",\"kid\":\"k1\"{more}"));
    for key in [
        with(PUBLIC, ",\"use\":\"enc\""),
        with(PUBLIC, ",\"key_ops\":[\"sign\"]"),
        with(PUBLIC, ",\"alg\":\"PS256\""),
        with(key_file!("ec_p256_public.pem"), ""),
    ] {
        let paste = format!("{}\n{{\"keys\":[{key}]}}", token("RS256", "k1", OTHER, &rsa()));
        assert_eq!(state(&paste), "unchecked", "{key}");
        assert_eq!(ids(&report(&paste)), ["key-wrong-type"], "{key}");
    }
}

#[test]
fn an_okta_shaped_token_with_an_attackers_key_leads_with_that() {
    let key = jwk(PUBLIC, "");
    let expired = ACCESS.replace("1790003000", "1789990000");
    let certificate: String =
        key_file!("certificate.pem").lines().filter(|line| !line.starts_with('-')).collect();
    for claims in [ACCESS, &expired] {
        for member in [format!("\"jwk\":{key}"), format!("\"x5c\":[\"{certificate}\"]")] {
            let forged =
                signed(&format!("{{\"alg\":\"RS256\",\"kid\":\"k1\",{member}}}"), claims, "RS256", &rsa());
            let report = report(&forged);
            assert_eq!(ids(&report)[0], "key-in-header", "{member}");
            let line = &report.verdict.line;
            assert!(line.starts_with("The token was signed with the key that it carries"), "{line}");
            assert_eq!(state(&forged), "unchecked");
            let issuers = set(&[("k1", key_file!("rsa_pss_public.pem"))]);
            assert_ne!(state(&format!("{forged}\n{issuers}")), "verified");
        }
    }
}

#[test]
fn an_address_of_keys_in_the_header_is_shown_and_never_asked() {
    let header = r#"{"alg":"RS256","kid":"k1","jku":"https://evil.example/jwks.json"}"#;
    let report = report(&signed(header, OTHER, "RS256", &rsa()));
    let told = report.findings.iter().find(|it| it.id() == "key-url-in-header").unwrap();
    assert_eq!(told.hit.found.as_deref(), Some("https://evil.example/jwks.json"));
}

#[test]
fn a_secret_that_everybody_knows_is_found_without_being_asked() {
    for (secret, said) in
        [("secret", "`secret`"), ("your-256-bit-secret", "`your-256-bit-secret`"), ("", "empty")]
    {
        let paste = token("HS256", "k1", OTHER, &SigningKey::Secret(secret.into()));
        let report = report(&paste);
        assert_eq!(ids(&report)[0], "key-weak", "{secret}");
        assert!(report.verdict.line.contains(said), "{}", report.verdict.line);
        assert_eq!(state(&paste), "unchecked", "nobody gave the secret");
    }
    let given =
        inspect(&token("HS256", "k1", OTHER, &SigningKey::Secret(b"secret".to_vec())), &with_keys("secret"));
    assert_eq!(ids(&given)[0], "key-weak");
    assert!(given.verdict.line.contains("The signature is good"), "{}", given.verdict.line);
}

#[test]
fn a_short_secret_is_told_beside_the_good_signature() {
    let paste = token("HS512", "k1", OTHER, &SigningKey::Secret(b"a secret of 24 bytes, so".to_vec()));
    let report = inspect(&paste, &with_keys("a secret of 24 bytes, so"));
    assert_eq!(states(&paste, &with_keys("a secret of 24 bytes, so")), ["verified"]);
    let told = report.findings.iter().find(|it| it.id() == "key-weak").unwrap();
    assert_eq!(
        (told.hit.found.as_deref(), told.hit.expected.as_deref()),
        (Some("24 bytes"), Some("64 bytes"))
    );
}

#[test]
fn a_signature_of_zeros_is_named() {
    let keys = set(&[("k1", key_file!("ec_p256_public.pem"))]);
    let order = hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    for signature in [vec![0; 64], [&[0; 32][..], &[1; 32]].concat(), [&order[..], &[1; 32]].concat()] {
        let paste = format!("{}\n{keys}", bare(r#"{"alg":"ES256","kid":"k1"}"#, OTHER, &signature));
        assert_eq!(ids(&report(&paste)), ["signature-zero"]);
        assert_eq!(state(&paste), "failed");
    }
}

fn hex(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn a_token_with_two_good_signatures_is_noted() {
    let input = format!("{}.{}", encode(r#"{"alg":"ES256","kid":"k1"}"#), encode(OTHER));
    let one = sign("ES256", &p256(), input.as_bytes(), &mut Chance(1));
    let low = p256::ecdsa::Signature::from_slice(&one).unwrap();
    let s = -*low.s();
    let other = p256::ecdsa::Signature::from_scalars(low.r().to_bytes(), s.to_bytes()).unwrap();
    let token = |signature: &[u8]| format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature));
    let keys = set(&[("k1", key_file!("ec_p256_public.pem"))]);
    let paste = format!("{}\n{}\n{keys}", token(&one), token(&other.to_bytes()));
    assert_eq!(states(&paste, &context()), ["verified", "verified"]);
    assert_eq!(ids(&report(&paste)), ["signature-malleable"]);
}

#[test]
fn weak_rsa_keys_are_named() {
    let short = rsa_key(key_file!("rsa_1024_private.pem"));
    let key = jwk(key_file!("rsa_1024_private.pem"), ",\"kid\":\"k1\"");
    let paste = format!("{}\n{{\"keys\":[{key}]}}", token("RS256", "k1", OTHER, &short));
    let report_of_short = report(&paste);
    assert_eq!(state(&paste), "verified", "a weak key is told beside the result");
    let told = report_of_short.findings.iter().find(|it| it.id() == "key-weak").unwrap();
    assert_eq!(told.hit.found.as_deref(), Some("1024 bits"));
    for (e, found) in [("AQ", "the exponent 1"), ("Ag", "an even exponent")] {
        let key = jwk(PUBLIC, ",\"kid\":\"k1\"").replace("\"AQAB\"", &format!("\"{e}\""));
        let paste = format!("{}\n{{\"keys\":[{key}]}}", token("RS256", "k1", OTHER, &rsa()));
        let report = report(&paste);
        let told = report.findings.iter().find(|it| it.id() == "key-weak");
        let told = told.unwrap_or_else(|| panic!("{:?}", ids(&report)));
        assert_eq!(told.hit.found.as_deref(), Some(found));
        assert_ne!(state(&paste), "verified");
    }
}

#[test]
fn both_names_of_ed25519_are_one() {
    for (alg, of_key) in
        [("EdDSA", ""), ("Ed25519", ""), ("EdDSA", ",\"alg\":\"Ed25519\""), ("Ed25519", ",\"alg\":\"EdDSA\"")]
    {
        let key = jwk(key_file!("ed25519_public.pem"), &format!(",\"kid\":\"k1\"{of_key}"));
        let paste = format!("{}\n{{\"keys\":[{key}]}}", token(alg, "k1", OTHER, &ed25519()));
        assert_eq!(state(&paste), "verified", "{alg} {of_key}");
    }
}

#[test]
fn what_is_registered_and_not_verified_here_is_said_to_be() {
    for (alg, length) in [("ES256K", 64), ("Ed448", 114), ("ML-DSA-44", 2_420)] {
        let paste = bare(&format!("{{\"alg\":\"{alg}\",\"kid\":\"k1\"}}"), OTHER, &vec![7; length]);
        let keys = set(&[("k1", PUBLIC)]);
        let report = report(&format!("{paste}\n{keys}"));
        let told = causes(&report, "signature-unchecked");
        assert!(told[0].contains("neither this page nor any browser"), "{alg}: {told:?}");
    }
}

#[test]
fn an_empty_signature_is_missing_whatever_key_is_there() {
    let paste = format!("{}\n{}", bare(r#"{"alg":"RS256","kid":"k1"}"#, OTHER, b""), set(&[("k1", PUBLIC)]));
    assert_eq!(state(&paste), "missing");
}
