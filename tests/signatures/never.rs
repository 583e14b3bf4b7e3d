//! What is never verified, whatever key is given.

use crate::rfc_vectors::EXAMPLES;
use crate::signer::{SigningKey, Token, ed25519, jwk, key_file, p256, p384, p521, rsa};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::jose::algorithms::ALGORITHMS;
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Signed, State, Why, possession, verify};
use token_inspector::text::json;

/// Public keys and a secret, of every kind.
fn every_key() -> Keys {
    let mut keys = Keys::default();
    for text in [
        key_file!("rsa_public.pem"),
        key_file!("ec_p256_public.pem"),
        key_file!("ec_p384_public.pem"),
        key_file!("ec_p521_public.pem"),
        key_file!("ed25519_public.pem"),
        "a shared secret that is longer than any hash, which are 64 bytes at most",
    ] {
        keys.extend(Keys::read(text));
    }
    keys
}

#[test]
fn none_is_not_verified_in_any_spelling() {
    for alg in ["none", "None", "NONE", "nOnE", "none ", " none", "", "null", "n\u{43e}ne"] {
        let mut token = Token::new("RS256", None, &rsa());
        token.alg = alg.into();
        for signature in [Vec::new(), vec![0], token.signature.clone()] {
            token.signature = signature;
            let answer = verify(&token.signed(), &every_key());
            assert!(matches!(answer.state, State::Unchecked(_) | State::Missing), "{alg:?} {answer:?}");
        }
    }
    let token = Token::new("RS256", None, &rsa());
    let none = Signed { alg: Some("nOnE"), ..token.signed() };
    assert_eq!(verify(&none, &every_key()).state, State::Unchecked(Why::AlgorithmNone));
    let missing = Signed { alg: None, ..token.signed() };
    assert_eq!(verify(&missing, &every_key()).state, State::Unchecked(Why::AlgorithmMissing));
}

#[test]
fn an_empty_signature_is_missing_under_every_algorithm() {
    for row in ALGORITHMS {
        let signed = Signed { input: b"e30.e30", signature: b"", alg: Some(row.name), kid: None };
        assert_eq!(verify(&signed, &every_key()).state, State::Missing, "{}", row.name);
    }
}

#[test]
fn a_key_of_another_kind_verifies_nothing() {
    let secret = SigningKey::Secret(b"qwertyuiopasdfghjklzxcvbnm1234567890".to_vec());
    let tokens = [
        ("RS256", rsa()),
        ("PS256", rsa()),
        ("ES256", p256()),
        ("ES384", p384()),
        ("ES512", p521()),
        ("EdDSA", ed25519()),
        ("HS256", secret),
    ];
    let keys = every_key();
    for (alg, key) in &tokens {
        let mut token = Token::new(alg, None, key);
        for row in
            ALGORITHMS.iter().filter(|row| row.name != *alg && !(row.name == "Ed25519" && *alg == "EdDSA"))
        {
            token.alg = row.name.into();
            assert!(!verify(&token.signed(), &keys).is_verified(), "{alg} as {}", row.name);
        }
    }
}

#[test]
fn hmac_by_a_public_key_or_a_key_for_encryption_is_not_verified() {
    for (pem, key) in [(key_file!("rsa_public.pem"), rsa()), (key_file!("ec_p256_public.pem"), p256())] {
        let forged = Token::new("HS256", None, &SigningKey::Secret(pem.as_bytes().to_vec()));
        assert!(!forged.by(pem).is_verified());
        assert!(!forged.by(&pem.replace('\n', "\\n")).is_verified());
        let alg = if pem.contains("MIIB") { "RS256" } else { "ES256" };
        assert!(!Token::new(alg, None, &key).by(&jwk(pem, ",\"use\":\"enc\"")).is_verified());
    }
}

#[test]
fn a_key_whose_exponent_is_one_or_even_verifies_nothing() {
    let n = jwk(key_file!("rsa_public.pem"), "");
    for e in ["AA", "AQ", "Ag", "AQAA"] {
        let key = n.replace("\"e\":\"AQAB\"", &format!("\"e\":\"{e}\""));
        let answer = Token::new("RS256", None, &rsa()).by(&key);
        assert!(matches!(answer.state, State::Unchecked(Why::KeyUnusable(_))), "{e} {answer:?}");
    }
}

#[test]
fn a_secret_that_a_token_carries_shows_no_possession() {
    let secret = "it stands in the header, and all may read it";
    let k = URL_SAFE_NO_PAD.encode(secret);
    let header = format!("{{\"alg\":\"HS256\",\"jwk\":{{\"kty\":\"oct\",\"k\":\"{k}\"}}}}");
    let carried = Keys::embedded(json::read(&header).value.as_object().unwrap());
    let token = Token::new("HS256", None, &SigningKey::Secret(secret.into()));
    assert!(!possession(&token.signed(), &carried).is_verified());
    assert!(!verify(&token.signed(), &carried).is_verified());
}

#[test]
fn a_modulus_of_any_size_breaks_nothing() {
    let token = Token::new("PS512", None, &rsa());
    for bytes in (1..80).chain([256, 1024, 2048, 2049, 5000]) {
        for last in [0, 1, 255] {
            let mut n = vec![0xfe; bytes];
            n[bytes - 1] = last;
            let key = format!("{{\"kty\":\"RSA\",\"n\":\"{}\",\"e\":\"AQAB\"}}", URL_SAFE_NO_PAD.encode(&n));
            for alg in ["PS512", "RS256"] {
                let signed = Signed { alg: Some(alg), ..token.signed() };
                assert!(!verify(&signed, &Keys::read(&key)).is_verified(), "{bytes} {last} {alg}");
            }
        }
    }
}

#[test]
fn a_signature_with_a_byte_more_or_less_is_not_verified() {
    for example in EXAMPLES {
        let keys = Keys::read(example.key);
        let input =
            token_inspector::jose::verify::input::detached(example.protected, example.payload.as_bytes());
        let signature = token_inspector::text::base64url::decode(example.signature).0;
        for changed in [[signature.as_slice(), &[0]].concat(), signature[..signature.len() - 1].to_vec()] {
            let signed = Signed { input: &input, signature: &changed, alg: Some(example.alg), kid: None };
            assert_eq!(verify(&signed, &keys).state, State::Failed, "{}", example.name);
        }
    }
}
