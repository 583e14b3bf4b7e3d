//! What a second verifier is asked.

use crate::signer::{SigningKey, Token, ed25519, jwk, key_file, p256, p384, p521, rsa};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::Question;
use token_inspector::jose::verify::question::Parameters;
use token_inspector::jose::{algorithms::Hash, curve::Curve};

fn question(token: &Token, keys: &str) -> Option<Question> {
    token.by(keys).question(&token.signed(), &Keys::read(keys))
}

fn jwk_of(question: &Question) -> String {
    String::from_utf8(question.jwk.bytes().to_vec()).unwrap()
}

#[test]
fn the_question_names_algorithm_key_text_and_signature() {
    for (alg, key, public, parameters) in [
        ("RS256", rsa(), key_file!("rsa_public.pem"), Parameters::RsaPkcs1(Hash::Sha256)),
        ("PS512", rsa(), key_file!("rsa_public.pem"), Parameters::RsaPss(Hash::Sha512)),
        ("ES256", p256(), key_file!("ec_p256_public.pem"), Parameters::Ecdsa(Curve::P256, Hash::Sha256)),
        ("ES384", p384(), key_file!("ec_p384_public.pem"), Parameters::Ecdsa(Curve::P384, Hash::Sha384)),
        ("ES512", p521(), key_file!("ec_p521_public.pem"), Parameters::Ecdsa(Curve::P521, Hash::Sha512)),
        ("EdDSA", ed25519(), key_file!("ed25519_public.pem"), Parameters::Ed25519),
    ] {
        let token = Token::new(alg, None, &key);
        let asked = question(&token, public).unwrap();
        assert_eq!(asked.parameters, parameters);
        assert_eq!(jwk_of(&asked), jwk(public, ""));
        assert_eq!((asked.input.bytes(), &asked.signature), (token.input.as_bytes(), &token.signature));
        assert!(asked.good);
        assert_eq!(asked.may_be_refused, alg == "EdDSA");
    }
}

#[test]
fn the_parameters_are_those_of_web_crypto() {
    let pss = Parameters::RsaPss(Hash::Sha384);
    assert_eq!(
        (pss.name(), pss.salt_length(), pss.hash().map(Hash::name)),
        ("RSA-PSS", Some(48), Some("SHA-384"))
    );
    let ecdsa = Parameters::Ecdsa(Curve::P521, Hash::Sha512);
    assert_eq!((ecdsa.name(), ecdsa.named_curve(), ecdsa.salt_length()), ("ECDSA", Some("P-521"), None));
    assert_eq!((Parameters::Ed25519.name(), Parameters::Ed25519.hash()), ("Ed25519", None));
    assert_eq!(Parameters::Hmac(Hash::Sha256).name(), "HMAC");
    assert_eq!(Parameters::RsaPkcs1(Hash::Sha256).name(), "RSASSA-PKCS1-v1_5");
}

#[test]
fn the_members_that_make_web_crypto_refuse_a_key_are_left_out() {
    let key = jwk(key_file!("rsa_public.pem"), ",\"kid\":\"k\",\"use\":\"sig\",\"alg\":\"RS256\"");
    let asked = question(&Token::new("RS256", None, &rsa()), &key).unwrap();
    assert_eq!(jwk_of(&asked), jwk(key_file!("rsa_public.pem"), ""));
}

#[test]
fn a_secret_is_asked_about_in_the_reading_that_verified() {
    let secret = b"a secret that is longer than the hash is";
    let token = Token::new("HS256", None, &SigningKey::Secret(secret.to_vec()));
    let asked = question(&token, &STANDARD.encode(secret)).unwrap();
    assert_eq!(asked.parameters, Parameters::Hmac(Hash::Sha256));
    let k = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(secret);
    assert_eq!(jwk_of(&asked), format!("{{\"k\":\"{k}\",\"kty\":\"oct\"}}"));
    assert!(!format!("{asked:?}").contains(&k));
}

#[test]
fn a_bad_signature_is_asked_about_too() {
    let mut token = Token::new("RS256", None, &rsa());
    token.input.push('x');
    let asked = question(&token, key_file!("rsa_public.pem")).unwrap();
    assert!(!asked.good);
}

#[test]
fn nothing_is_asked_where_rust_has_no_answer() {
    let token = Token::new("RS256", None, &rsa());
    assert_eq!(question(&token, ""), None);
    assert_eq!(question(&token, key_file!("ec_p256_public.pem")), None);
    let none = Token { alg: "none".into(), ..token };
    assert_eq!(question(&none, key_file!("rsa_public.pem")), None);
}
