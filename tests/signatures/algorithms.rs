//! The table of algorithms.

use token_inspector::jose::algorithms::{ALGORITHMS, Algorithm, KeyShape, Length, is_none};
use token_inspector::jose::curve::{Curve, KeyType};

#[test]
fn each_algorithm_is_listed_once() {
    for row in ALGORITHMS {
        assert_eq!(ALGORITHMS.iter().filter(|other| other.name == row.name).count(), 1, "{}", row.name);
        assert_eq!(Algorithm::named(row.name), Some(row));
    }
}

#[test]
fn a_signature_of_rsa_is_as_long_as_its_modulus_whatever_that_is() {
    let rsa = Algorithm::named("PS384").unwrap();
    for bytes in [128, 256, 257, 320, 384, 448, 512, 1024] {
        assert_eq!(rsa.signature_length(KeyShape::Rsa(bytes)), Length::Exactly(bytes));
        assert!(rsa.signature_length(KeyShape::Unknown).allows(bytes));
    }
    assert!(!rsa.signature_length(KeyShape::Unknown).allows(32));
}

#[test]
fn the_other_lengths_are_those_of_their_standards() {
    let length = |alg, shape| Algorithm::named(alg).unwrap().signature_length(shape);
    for (alg, bytes) in [
        ("HS256", 32),
        ("HS384", 48),
        ("HS512", 64),
        ("ES256", 64),
        ("ES256K", 64),
        ("ES384", 96),
        ("ES512", 132),
        ("Ed25519", 64),
        ("Ed448", 114),
        ("ML-DSA-44", 2420),
        ("ML-DSA-65", 3309),
        ("ML-DSA-87", 4627),
    ] {
        assert_eq!(length(alg, KeyShape::Unknown), Length::Exactly(bytes), "{alg}");
    }
    assert_eq!(length("EdDSA", KeyShape::Curve(Curve::Ed448)), Length::Exactly(114));
    let either = length("EdDSA", KeyShape::Unknown);
    assert!(either.allows(64) && either.allows(114) && !either.allows(96));
}

#[test]
fn eddsa_and_ed25519_are_two_names_of_one_algorithm_for_a_key_on_that_curve() {
    let [eddsa, ed25519, ed448] = ["EdDSA", "Ed25519", "Ed448"].map(|alg| Algorithm::named(alg).unwrap());
    let shape = KeyShape::Curve(Curve::Ed25519);
    assert!(eddsa.is_same_for(ed25519, shape) && ed25519.is_same_for(eddsa, shape));
    assert!(!eddsa.is_same_for(ed448, shape));
    assert!(!eddsa.is_same_for(ed25519, KeyShape::Curve(Curve::Ed448)));
}

#[test]
fn a_name_is_read_exactly_and_a_misspelled_one_is_told_apart() {
    assert_eq!(Algorithm::named("rs256"), None);
    assert_eq!(Algorithm::named("RSA-OAEP"), None);
    for (wrong, right) in
        [("rs256", "RS256"), ("RS-256", "RS256"), ("eddsa", "EdDSA"), ("ML_DSA_44", "ML-DSA-44")]
    {
        assert_eq!(Algorithm::misspelled(wrong).map(|row| row.name), Some(right));
    }
    assert_eq!(Algorithm::misspelled("RS256"), None);
    assert_eq!(Algorithm::misspelled("none"), None);
}

#[test]
fn none_is_known_in_any_spelling() {
    for alg in ["none", "None", "NONE", "nOnE", " none "] {
        assert!(is_none(alg), "{alg}");
        assert_eq!(Algorithm::named(alg), None);
    }
    assert!(!is_none("RS256"));
}

#[test]
fn each_algorithm_says_which_key_it_takes() {
    let takes = |alg| Algorithm::named(alg).unwrap().key_type();
    assert_eq!(takes("HS512"), KeyType::Oct);
    assert_eq!(takes("PS256"), KeyType::Rsa);
    assert_eq!(takes("ES256K"), KeyType::Ec);
    assert_eq!(takes("EdDSA"), KeyType::Okp);
    assert_eq!(takes("ML-DSA-65"), KeyType::Akp);
    assert_eq!(Algorithm::named("ES512").unwrap().curves(), [Curve::P521]);
    assert_eq!(Algorithm::named("RS256").unwrap().curves(), []);
}
