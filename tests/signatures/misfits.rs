//! What would make a signature good is found and named, and verifies nothing.

use crate::signer::{Chance, SigningKey, Token, jwk, key_file, p256, p521, rsa, sign};
use der::Encode;
use der::asn1::UintRef;
use token_inspector::jose::algorithms::{Algorithm, Length};
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Confused, Reason, State, Verification, Why, verify};
use token_inspector::text::json;

const RSA: &str = key_file!("rsa_public.pem");
const EC: &str = key_file!("ec_p256_public.pem");

fn algorithm(alg: &str) -> &'static Algorithm {
    Algorithm::named(alg).unwrap()
}

fn failed_with(answer: &Verification, reason: Reason) {
    assert_eq!((&answer.state, &answer.reasons), (&State::Failed, &vec![reason]));
}

#[test]
fn the_sibling_algorithm_is_named() {
    for (says, by) in [("RS256", "PS256"), ("PS384", "RS384"), ("RS256", "RS512"), ("PS256", "PS512")] {
        let answer = Token::signed_by(says, by, None, &rsa()).by(RSA);
        failed_with(&answer, Reason::SiblingAlgorithm { key: 0, algorithm: algorithm(by) });
    }
    let secret = b"a secret that is longer than thirty-two bytes".to_vec();
    let text = String::from_utf8(secret.clone()).unwrap();
    let answer = Token::signed_by("HS256", "HS512", None, &SigningKey::Secret(secret)).by(&text);
    let sibling = Reason::SiblingAlgorithm { key: 0, algorithm: algorithm("HS512") };
    let length = Reason::WrongLength { found: 64, expected: Length::Exactly(32) };
    assert_eq!(answer.reasons, [sibling, length]);
    let answer = Token::signed_by("ES256", "RS256", Some("k"), &rsa()).by(&jwk(RSA, ",\"kid\":\"k\""));
    assert_eq!(answer.state, State::Unchecked(Why::NoKeyFits));
    assert!(answer.reasons.contains(&Reason::SiblingAlgorithm { key: 0, algorithm: algorithm("RS256") }));
}

#[derive(der::Sequence)]
struct Pair<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

fn as_der(signature: &[u8]) -> Vec<u8> {
    let (r, s) = signature.split_at(signature.len() / 2);
    Pair { r: UintRef::new(r).unwrap(), s: UintRef::new(s).unwrap() }.to_der().unwrap()
}

#[test]
fn ecdsa_in_der_is_verified_converted() {
    for (alg, key, public) in [("ES256", p256(), EC), ("ES512", p521(), key_file!("ec_p521_public.pem"))] {
        let mut token = Token::new(alg, None, &key);
        token.signature = as_der(&token.signature);
        failed_with(&token.by(public), Reason::Der { key: Some(0) });
        assert_eq!(token.by("").reasons, [Reason::Der { key: None }]);
        token.input.push('x');
        failed_with(&token.by(public), Reason::Der { key: None });
    }
}

#[test]
fn numbers_that_lost_their_leading_zeros_are_put_right() {
    let key = p256();
    let (input, signature) = (0..)
        .map(|number| {
            let input = format!("e30.{number}");
            let signature = sign("ES256", &key, input.as_bytes(), &mut Chance(1));
            (input, signature)
        })
        .find(|(_, signature)| signature[0] == 0)
        .unwrap();
    let signature = signature[1..].to_vec();
    let token = Token { input, signature, alg: "ES256".into(), kid: None };
    let length = Reason::WrongLength { found: 63, expected: Length::Exactly(64) };
    assert_eq!(token.by(EC).reasons, [Reason::ShortNumbers { key: 0 }, length]);
}

#[test]
fn the_psychic_signature_is_named() {
    let mut token = Token::new("ES256", None, &p256());
    let good = token.signature.clone();
    token.signature = vec![0; 64];
    failed_with(&token.by(EC), Reason::OutOfRange { zero: true });
    assert_eq!(token.by("").reasons, [Reason::OutOfRange { zero: true }]);
    token.signature = [&good[..32], [0; 32].as_slice()].concat();
    failed_with(&token.by(EC), Reason::OutOfRange { zero: true });
    token.signature = [[0xff; 32].as_slice(), &good[32..]].concat();
    failed_with(&token.by(EC), Reason::OutOfRange { zero: false });
}

#[test]
fn a_signature_of_the_wrong_length_is_told_by_the_key() {
    let mut token = Token::new("RS256", None, &rsa());
    token.signature.truncate(250);
    failed_with(&token.by(RSA), Reason::WrongLength { found: 250, expected: Length::Exactly(256) });
    assert_eq!(token.by("").reasons, []);
    let odd = crate::signer::rsa_key(key_file!("rsa_2560_private.pem"));
    let answer = Token::new("RS256", None, &odd).by(key_file!("rsa_2560_private.pem"));
    assert!(answer.is_verified());
}

#[test]
fn hmac_under_a_public_key_is_a_forgery_in_every_form() {
    let (spki, pkcs1) = (RSA, key_file!("rsa_public_pkcs1.pem"));
    let jwk_text = jwk(RSA, "");
    let pasted_jwk = jwk(RSA, ",\"kid\":\"k\", \"alg\" :\"RS256\"");
    let n = jwk_text.split("\"n\":\"").nth(1).unwrap().trim_end_matches("\"}");
    let material = Keys::read(RSA).keys[0].material.clone();
    for (secret, keys, form) in [
        (spki.as_bytes().to_vec(), spki, Confused::AsPasted),
        (spki.trim_end().as_bytes().to_vec(), spki, Confused::AsPasted),
        (spki.as_bytes().to_vec(), &jwk_text, Confused::Pem),
        (spki.trim_end().as_bytes().to_vec(), &spki.replace('\n', "\\n"), Confused::Pem),
        (spki.as_bytes().to_vec(), key_file!("certificate.pem"), Confused::Pem),
        (key_file!("certificate.pem").as_bytes().to_vec(), key_file!("certificate.pem"), Confused::AsPasted),
        (pkcs1.as_bytes().to_vec(), spki, Confused::RsaPem),
        (material.spki().unwrap(), spki, Confused::Der),
        (material.pkcs1().unwrap(), spki, Confused::Der),
        (jwk_text.as_bytes().to_vec(), spki, Confused::Jwk),
        (n.as_bytes().to_vec(), spki, Confused::Base64Url),
    ] {
        let answer = Token::new("HS256", None, &SigningKey::Secret(secret)).by(keys);
        assert_eq!(answer.state, State::Unchecked(Why::NoKeyFits), "{form:?}");
        assert_eq!(answer.reasons, [Reason::PublicKeyAsSecret { key: 0, form }], "{form:?}");
    }
    let answer =
        Token::new("HS256", Some("k"), &SigningKey::Secret(pasted_jwk.clone().into_bytes())).by(&pasted_jwk);
    assert_eq!(answer.reasons, [Reason::PublicKeyAsSecret { key: 0, form: Confused::AsPasted }]);
    let point = Keys::read(EC).keys[0].material.spki().unwrap()[26..].to_vec();
    assert_eq!(point.len(), 65);
    for secret in [point.clone(), point[1..].to_vec(), point[1..33].to_vec()] {
        let answer = Token::new("HS512", None, &SigningKey::Secret(secret)).by(EC);
        assert_eq!(answer.reasons, [Reason::PublicKeyAsSecret { key: 0, form: Confused::Bytes }]);
    }
}

#[test]
fn a_token_forged_with_the_key_that_it_carries_is_called_out() {
    let header = format!("{{\"alg\":\"RS256\",\"kid\":\"k\",\"jwk\":{}}}", jwk(RSA, ",\"kid\":\"k\""));
    let carried = Keys::embedded(json::read(&header).value.as_object().unwrap());
    let token = Token::new("RS256", Some("k"), &rsa());
    let answer = verify(&token.signed(), &carried);
    assert_eq!(answer.state, State::Unchecked(Why::NoKeys));
    assert_eq!(answer.reasons, [Reason::OwnKey { key: 0 }]);
    let mut keys =
        Keys::read(&format!("{{\"keys\":[{}]}}", jwk(key_file!("rsa_pss_public.pem"), ",\"kid\":\"k\"")));
    keys.extend(carried);
    let answer = verify(&token.signed(), &keys);
    failed_with(&answer, Reason::OwnKey { key: 1 });
}

#[test]
fn a_decoded_header_beside_the_token_gives_no_key_but_the_token_s_own() {
    let own = jwk(RSA, "");
    let token = Token::new("RS256", None, &rsa());
    let lines: String = key_file!("certificate.pem").lines().filter(|line| !line.starts_with('-')).collect();
    for pasted in [
        format!("{{\"alg\":\"RS256\",\"jwk\":{own}}}"),
        format!("{{\"alg\":\"RS256\",\"x5c\":[\"{lines}\"]}}"),
        format!("{{\"sub\":\"ada\",\"cnf\":{{\"jwk\":{own}}}}}"),
    ] {
        let answer = token.by(&pasted);
        assert_eq!(answer.state, State::Unchecked(Why::NoKeys), "{pasted}");
        assert_eq!(answer.reasons, [Reason::OwnKey { key: 0 }], "{pasted}");
    }
    assert!(token.by(&format!("{{\"jwk\":{own}}}")).is_verified());
}

#[test]
fn a_misspelled_algorithm_is_told_and_not_verified() {
    let mut token = Token::new("RS256", None, &rsa());
    token.alg = "rs256".into();
    let answer = token.by(RSA);
    assert_eq!(answer.state, State::Unchecked(Why::AlgorithmUnknown(Some(algorithm("RS256")))));
    assert_eq!(answer.reasons, [Reason::Misspelled { key: 0, algorithm: algorithm("RS256") }]);
}
