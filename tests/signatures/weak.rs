//! A weak key is told beside the answer, whatever the answer is.

use crate::signer::{SigningKey, Token, jwk, key_file, rsa_key};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::jose::key::{Keys, WELL_KNOWN_SECRETS, Weakness};
use token_inspector::jose::verify::Caution;

/// A modulus of two primes as the faulty library chose them, made for this test.
const ROCA: &str = "s5Y-hAdLMJA8BkUUpvoMR3ajdOo52kUMh1MYstBzz4Bi9yqWTkLGZvrzhO1qz8Hm1-m1XyKVqcgOLbFYW733-n70R1h4g7AqEFRHapUylO-s4G951G37SB5eQE7Sn1iuYcHTaBpqrbIEMLhsN9w9lEOaYjhURxHrxRXJ1HRtfqeMIoz-MhFr3_n-QSrf-CDbbTpjzH0D1UHCxDywwwBkQj0iprsjDug-pxDt99mwrBBsusiaTa-BfOy8akKrkdlJzy7ru8sWur1c08UynzMXTG2_zGrwEHsEFkLWgP0HuVfAGfQY45jon_zabjIBLDLmanDaS7UQDrl5VpD9-gDiGQ";

fn weakness(text: &str) -> Option<Weakness> {
    Keys::read(text).keys[0].weak.clone()
}

#[test]
fn good_keys_are_not_weak() {
    for text in [
        key_file!("rsa_public.pem"),
        key_file!("rsa_2560_private.pem"),
        key_file!("ec_p256_public.pem"),
        key_file!("ed25519_public.pem"),
        "a secret of at least 32 bytes, known to nobody",
    ] {
        assert_eq!(weakness(text), None, "{text}");
    }
}

#[test]
fn a_short_rsa_key_is_weak_and_verifies_all_the_same() {
    let pem = key_file!("rsa_1024_private.pem");
    assert_eq!(weakness(pem), Some(Weakness::ShortModulus { bits: 1024 }));
    let answer = Token::new("RS256", None, &rsa_key(pem)).by(pem);
    assert!(answer.is_verified());
    let weakness = Weakness::ShortModulus { bits: 1024 };
    assert_eq!(answer.cautions, [Caution::WeakKey { key: 0, weakness }]);
}

#[test]
fn an_exponent_of_one_or_an_even_one_is_weak() {
    let key = jwk(key_file!("rsa_public.pem"), "");
    let with = |e: &str| weakness(&key.replace("\"e\":\"AQAB\"", &format!("\"e\":\"{e}\"")));
    assert_eq!(with("AQ"), Some(Weakness::ExponentOne));
    assert_eq!(with("AAE"), Some(Weakness::ExponentOne));
    assert_eq!(with("Ag"), Some(Weakness::ExponentEven));
    assert_eq!(with("Aw"), None);
}

#[test]
fn the_fingerprint_of_roca_is_known() {
    let key = |n: &str| format!("{{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"{n}\"}}");
    assert_eq!(weakness(&key(ROCA)), Some(Weakness::Roca));
    let mut other = URL_SAFE_NO_PAD.decode(ROCA).unwrap();
    *other.last_mut().unwrap() ^= 4;
    assert_ne!(weakness(&key(&URL_SAFE_NO_PAD.encode(other))), Some(Weakness::Roca));
}

#[test]
fn a_modulus_with_a_small_factor_is_weak() {
    let mut key = jwk(key_file!("rsa_public.pem"), "");
    let at = key.len() - 3;
    key.replace_range(at..at + 1, "A");
    assert_eq!(weakness(&key), Some(Weakness::SmallFactor(2)));
}

#[test]
fn a_point_of_small_order_is_weak() {
    let key =
        format!("{{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"{}\"}}", URL_SAFE_NO_PAD.encode([0; 32]));
    assert_eq!(weakness(&key), Some(Weakness::SmallOrder));
}

#[test]
fn a_secret_is_measured_by_the_hash_that_it_is_used_with() {
    let secret = "it has exactly 40 bytes, counted by hand";
    assert_eq!(secret.len(), 40);
    let cautions = |alg: &str| Token::new(alg, None, &SigningKey::Secret(secret.into())).by(secret).cautions;
    let short = |needs| {
        let weakness = Weakness::ShortSecret { bytes: 40, needs };
        vec![Caution::WeakKey { key: 0, weakness }]
    };
    assert_eq!(cautions("HS256"), []);
    assert_eq!(cautions("HS384"), short(48));
    assert_eq!(cautions("HS512"), short(64));
}

#[test]
fn a_secret_is_measured_by_the_bytes_that_verified() {
    let bytes = b"only 24 bytes, in base64";
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    assert_eq!((bytes.len(), text.len()), (24, 32));
    let answer = Token::new("HS256", None, &SigningKey::Secret(bytes.to_vec())).by(&text);
    let weakness = Weakness::ShortSecret { bytes: 24, needs: 32 };
    assert_eq!(answer.cautions, [Caution::WeakKey { key: 0, weakness }]);
}

#[test]
fn a_well_known_secret_is_weak_however_long_it_is() {
    assert_eq!(weakness("secret"), Some(Weakness::WellKnownSecret("secret")));
    let long = "a-string-secret-at-least-256-bits-long";
    assert_eq!(weakness(long), Some(Weakness::WellKnownSecret(long)));
    let answer = Token::new("HS256", None, &SigningKey::Secret(long.into())).by(long);
    assert!(answer.is_verified());
    let weakness = Weakness::WellKnownSecret(long);
    assert_eq!(answer.cautions, [Caution::WeakKey { key: 0, weakness }]);
}

#[test]
fn each_well_known_secret_is_listed_once() {
    assert!(WELL_KNOWN_SECRETS.len() >= 100);
    for (index, secret) in WELL_KNOWN_SECRETS.iter().enumerate() {
        assert!(!WELL_KNOWN_SECRETS[..index].contains(secret), "{secret}");
    }
}
