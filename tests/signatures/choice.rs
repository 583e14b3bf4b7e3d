//! Which key is used: the one that the token names, if it fits; and why none is.

use crate::signer::{SigningKey, Token, ed25519, jwk, key_file, p256, rsa, rsa_key};
use token_inspector::jose::curve::{Curve, KeyType};
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{By, Caution, Misfit, Mismatch, Reason, State, Why, belongs_to};

const RSA: &str = key_file!("rsa_public.pem");
const OTHER: &str = key_file!("rsa_pss_public.pem");
const EC: &str = key_file!("ec_p256_public.pem");

fn set(keys: &[String]) -> String {
    format!("{{\"keys\":[{}]}}", keys.join(","))
}

fn verified_by(token: &Token, keys: &str) -> Option<usize> {
    match token.by(keys).state {
        State::Verified(By { key, .. }) => Some(key),
        _ => None,
    }
}

#[test]
fn the_key_that_the_token_names_is_used() {
    let keys = set(&[jwk(OTHER, ",\"kid\":\"a\""), jwk(RSA, ",\"kid\":\"b\""), jwk(EC, ",\"kid\":\"c\"")]);
    let token = Token::new("RS256", Some("b"), &rsa());
    assert_eq!(verified_by(&token, &keys), Some(1));
    assert_eq!(token.by(&keys).attempts.len(), 1);
}

#[test]
fn without_a_name_every_key_that_fits_is_tried() {
    let keys = set(&[jwk(EC, ",\"kid\":\"a\""), jwk(OTHER, ",\"kid\":\"b\""), jwk(RSA, ",\"kid\":\"c\"")]);
    let token = Token::new("RS256", None, &rsa());
    assert_eq!(verified_by(&token, &keys), Some(2));
    assert_eq!(token.by(&keys).attempts.len(), 2);
}

#[test]
fn a_key_without_a_name_serves_a_token_that_names_one() {
    let token = Token::new("RS256", Some("b"), &rsa());
    assert_eq!(verified_by(&token, RSA), Some(0));
    assert_eq!(verified_by(&token, &format!("{}\n{RSA}", set(&[jwk(OTHER, ",\"kid\":\"a\"")]))), Some(1));
}

#[test]
fn one_name_for_keys_of_two_kinds_is_no_trouble() {
    let keys = set(&[jwk(EC, ",\"kid\":\"k\""), jwk(RSA, ",\"kid\":\"k\"")]);
    for token in [Token::new("RS256", Some("k"), &rsa()), Token::new("ES256", Some("k"), &p256())] {
        let answer = token.by(&keys);
        assert!(answer.is_verified());
        assert_eq!(answer.cautions, []);
    }
}

#[test]
fn one_name_for_two_keys_of_a_kind_is_said() {
    let keys = set(&[jwk(OTHER, ",\"kid\":\"k\""), jwk(RSA, ",\"kid\":\"k\"")]);
    let answer = Token::new("RS256", Some("k"), &rsa()).by(&keys);
    assert_eq!(answer.state, State::Verified(By { key: 1, secret: None }));
    assert_eq!(answer.cautions, [Caution::KidTwice { keys: vec![0, 1] }]);
}

#[test]
fn a_secret_in_a_set_of_public_keys_is_said() {
    let secret = "{\"kty\":\"oct\",\"kid\":\"s\",\"k\":\"cXdlcnR5dWlvcGFzZGZnaGprbHp4Y3Zibm0xMjM0NTY\"}";
    let bytes = b"qwertyuiopasdfghjklzxcvbnm123456".to_vec();
    let token = Token::new("HS256", Some("s"), &SigningKey::Secret(bytes));
    let answer = token.by(&set(&[secret.to_owned(), jwk(RSA, ",\"kid\":\"r\"")]));
    assert!(answer.is_verified());
    assert_eq!(answer.cautions, [Caution::SecretAmongPublicKeys { key: 0 }]);
    let apart = format!("{}\n{secret}", set(&[jwk(RSA, ",\"kid\":\"r\"")]));
    assert_eq!(token.by(&apart).cautions, []);
}

#[test]
fn a_name_that_no_key_has_is_said_and_the_other_keys_are_tried() {
    let token = Token::new("RS256", Some("new"), &rsa());
    let answer = token.by(&set(&[jwk(OTHER, ",\"kid\":\"a\""), jwk(RSA, ",\"kid\":\"b\"")]));
    assert_eq!(answer.state, State::Unchecked(Why::KidNotInKeys));
    assert_eq!(answer.reasons, [Reason::OtherKeyOfTheSet { key: 1 }, Reason::KidNotInKeys]);
    let answer = token.by(&set(&[jwk(OTHER, ",\"kid\":\"a\"")]));
    assert_eq!(answer.state, State::Unchecked(Why::KidNotInKeys));
    assert_eq!(answer.reasons, [Reason::KidNotInKeys]);
}

#[test]
fn a_signature_of_another_key_of_the_set_is_named() {
    let token = Token::new("RS256", Some("a"), &rsa());
    let answer = token.by(&set(&[jwk(OTHER, ",\"kid\":\"a\""), jwk(RSA, ",\"kid\":\"b\"")]));
    assert_eq!(answer.state, State::Failed);
    assert_eq!(answer.reasons, [Reason::OtherKeyOfTheSet { key: 1 }]);
}

#[test]
fn no_key_is_no_answer() {
    let token = Token::new("RS256", None, &rsa());
    assert_eq!(token.by("").state, State::Unchecked(Why::NoKeys));
    assert_eq!(token.by("https://id.example/v1/keys").state, State::Unchecked(Why::NoKeys));
    assert_eq!(token.by(EC).state, State::Unchecked(Why::NoKeyFits));
}

#[test]
fn each_misfit_is_said_and_what_is_good_by_such_a_key_is_not_verified() {
    for (more, misfit) in [
        (",\"use\":\"enc\"", Misfit::Use("enc".into())),
        (",\"key_ops\":[\"encrypt\"]", Misfit::Operations(vec!["encrypt".into()])),
        (",\"key_ops\":[\"sign\"]", Misfit::Operations(vec!["sign".into()])),
        (",\"alg\":\"PS256\"", Misfit::Algorithm("PS256".into())),
        (",\"alg\":\"RSA-OAEP\"", Misfit::Algorithm("RSA-OAEP".into())),
    ] {
        let answer = Token::new("RS256", None, &rsa()).by(&jwk(RSA, more));
        assert_eq!(answer.state, State::Unchecked(Why::NoKeyFits), "{more}");
        assert_eq!(answer.mismatches, [Mismatch { key: 0, misfit: misfit.clone() }]);
        assert_eq!(answer.reasons, [Reason::KeyDoesNotFit { key: 0, misfit }], "{more}");
    }
    let named = jwk(EC, ",\"kid\":\"k\"");
    let answer = Token::new("RS256", Some("k"), &rsa()).by(&named);
    let misfit = Misfit::Type { found: Some(KeyType::Ec), needs: KeyType::Rsa };
    assert_eq!(answer.mismatches, [Mismatch { key: 0, misfit }]);
    let answer = Token::new("ES256", None, &p256()).by(key_file!("ec_p384_public.pem"));
    let misfit = Misfit::Curve { found: Some(Curve::P384), needs: vec![Curve::P256] };
    assert_eq!(answer.mismatches, [Mismatch { key: 0, misfit }]);
}

#[test]
fn eddsa_and_ed25519_verify_each_other_s_keys() {
    for alg in ["EdDSA", "Ed25519"] {
        for own in ["EdDSA", "Ed25519"] {
            let key = jwk(key_file!("ed25519_public.pem"), &format!(",\"alg\":\"{own}\""));
            assert!(Token::new(alg, None, &ed25519()).by(&key).is_verified(), "{alg} by {own}");
        }
    }
}

#[test]
fn an_algorithm_that_is_not_verified_here_is_named() {
    for alg in ["ES256K", "Ed448", "ML-DSA-44"] {
        let answer = Token::signed_by(alg, "RS256", None, &rsa()).by(RSA);
        assert_eq!(answer.state, State::Unchecked(Why::NotVerifiedHere), "{alg}");
        assert_eq!(answer.algorithm.map(|row| row.name), Some(alg));
    }
}

#[test]
fn a_signature_is_traced_to_the_token_that_it_belongs_to() {
    let keys = Keys::read(RSA);
    let [mine, mut theirs, unrelated] = ["RS256", "RS384", "RS512"].map(|alg| Token::new(alg, None, &rsa()));
    let stolen = std::mem::take(&mut theirs.signature);
    let others = [unrelated.signed(), theirs.signed()];
    assert_eq!(belongs_to(&stolen, &others, &keys), Some(1));
    assert_eq!(belongs_to(&mine.signature, &others, &keys), None);
}

#[test]
fn not_more_keys_are_tried_than_the_limit_and_that_is_said() {
    let keys = set(&vec![jwk(OTHER, ""); 70]);
    let answer = Token::new("RS256", None, &rsa_key(key_file!("rsa_private.pem"))).by(&keys);
    assert_eq!((answer.state, answer.attempts.len(), answer.untried), (State::Failed, 64, 6));
}
