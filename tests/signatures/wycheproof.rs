//! The vectors of project Wycheproof, each through the same way as a pasted token.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Reason, Signed, State, Verification, Why, verify};
use wycheproof::{TestResult, ecdsa, eddsa, mac, rsa_pkcs1_verify, rsa_pss_verify};

fn verified(alg: &str, keys: &Keys, message: &[u8], signature: &[u8]) -> Verification {
    verify(&Signed { input: message, signature, alg: Some(alg), kid: None }, keys)
}

/// The one key that PEM, bare DER and a JWK hold alike.
fn one_key(pem: &str, der: &[u8], jwk: Option<String>) -> Keys {
    let keys = Keys::read(pem);
    assert_eq!((keys.keys.len(), keys.problems.len()), (1, 0), "{pem}\n{keys:?}");
    let bare = Keys::read(&STANDARD.encode(der));
    assert_eq!(bare.keys[0].material, keys.keys[0].material);
    if let Some(jwk) = jwk {
        let read = Keys::read(&jwk);
        assert_eq!(read.keys[0].material, keys.keys[0].material, "{jwk}");
    }
    keys
}

fn agrees(name: &str, id: usize, expected: TestResult, answer: &Verification) {
    match expected {
        TestResult::Valid => assert!(answer.is_verified(), "{name} {id}: {answer:?}"),
        TestResult::Invalid => assert!(!answer.is_verified(), "{name} {id}: {answer:?}"),
        TestResult::Acceptable => {}
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[test]
fn rsassa_pkcs1_agrees_with_wycheproof() {
    use rsa_pkcs1_verify::TestName::*;
    let sets = [
        (Rsa2048Sha256, "RS256"),
        (Rsa3072Sha256, "RS256"),
        (Rsa2048Sha384, "RS384"),
        (Rsa2048Sha512, "RS512"),
    ];
    sets.into_iter().for_each(|(name, alg)| pkcs1(name, alg));
}

#[test]
#[ignore = "long keys take seconds"]
fn rsassa_pkcs1_of_long_keys_agrees_with_wycheproof() {
    use rsa_pkcs1_verify::TestName::*;
    let sets = [
        (Rsa4096Sha256, "RS256"),
        (Rsa8192Sha256, "RS256"),
        (Rsa3072Sha384, "RS384"),
        (Rsa4096Sha384, "RS384"),
        (Rsa8192Sha384, "RS384"),
        (Rsa3072Sha512, "RS512"),
        (Rsa4096Sha512, "RS512"),
        (Rsa8192Sha512, "RS512"),
    ];
    sets.into_iter().for_each(|(name, alg)| pkcs1(name, alg));
}

/// Verifies one set of vectors.
fn pkcs1(name: rsa_pkcs1_verify::TestName, alg: &str) {
    for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
        let jwk = group.jwk.as_ref().map(|key| {
            format!("{{\"kty\":\"{}\",\"n\":\"{}\",\"e\":\"{}\"}}", key.kty, encoded(&key.n), encoded(&key.e))
        });
        let keys = one_key(&group.pem, &group.der, jwk);
        for test in group.tests {
            let answer = verified(alg, &keys, &test.msg, &test.sig);
            agrees(alg, test.tc_id, test.result, &answer);
        }
    }
}

#[test]
fn rsassa_pss_agrees_with_wycheproof() {
    use rsa_pss_verify::TestName::*;
    let sets = [
        (RsaPss2048Sha256Mgf1SaltLen32, "PS256"),
        (RsaPss3072Sha256Mgf1SaltLen32, "PS256"),
        (RsaPss4096Sha256Mgf1SaltLen32, "PS256"),
        (RsaPss2048Sha384Mgf1SaltLen48, "PS384"),
        (RsaPss4096Sha384Mgf1SaltLen48, "PS384"),
        (RsaPss4096Sha512Mgf1SaltLen64, "PS512"),
    ];
    for (name, alg) in sets {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let keys = Keys::read(&group.pem);
            for test in group.tests {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                agrees(alg, test.tc_id, test.result, &answer);
            }
        }
    }
}

#[test]
fn a_salt_of_another_length_is_named_and_not_verified() {
    use rsa_pss_verify::TestName::*;
    let mut named = 0;
    for (name, alg) in [(RsaPss2048Sha256Mgf1SaltLen0, "PS256"), (RsaPss4096Sha512Mgf1SaltLen32, "PS512")] {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let keys = Keys::read(&group.pem);
            // Among those that are not valid here is one with the salt that a JWS wants.
            for test in group.tests.iter().filter(|test| test.result == TestResult::Valid) {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                assert_eq!(answer.state, State::Failed, "{alg} {}", test.tc_id);
                assert_eq!(answer.reasons, [Reason::OtherSalt { key: 0 }], "{alg} {}", test.tc_id);
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}

#[test]
fn ecdsa_agrees_with_wycheproof() {
    use ecdsa::TestName::*;
    let sets = [
        (EcdsaSecp256r1Sha256P1363, "ES256"),
        (EcdsaSecp384r1Sha384P1363, "ES384"),
        (EcdsaSecp521r1Sha512P1363, "ES512"),
    ];
    for (name, alg) in sets {
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            let jwk = group.jwk.as_ref().map(|key| {
                let curve = match alg {
                    "ES256" => "P-256",
                    "ES384" => "P-384",
                    _ => "P-521",
                };
                let (x, y) = (encoded(&key.affine_x), encoded(&key.affine_y));
                format!("{{\"kty\":\"EC\",\"crv\":\"{curve}\",\"x\":\"{x}\",\"y\":\"{y}\"}}")
            });
            let keys = one_key(&group.pem, &group.der, jwk);
            for test in group.tests {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                agrees(alg, test.tc_id, test.result, &answer);
            }
        }
    }
}

#[test]
fn ecdsa_in_der_is_named_and_not_verified() {
    use ecdsa::TestName::*;
    let mut named = 0;
    for (name, alg) in
        [(EcdsaSecp256r1Sha256, "ES256"), (EcdsaSecp384r1Sha384, "ES384"), (EcdsaSecp521r1Sha512, "ES512")]
    {
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            let keys = Keys::read(&group.pem);
            for test in group.tests.iter().filter(|test| !test.sig.is_empty()) {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                assert!(!answer.is_verified(), "{alg} {}", test.tc_id);
                if test.result == TestResult::Valid {
                    assert!(answer.reasons.contains(&Reason::Der { key: Some(0) }), "{alg} {}", test.tc_id);
                    named += 1;
                }
            }
        }
    }
    assert!(named > 500, "{named}");
}

#[test]
fn eddsa_agrees_with_wycheproof() {
    for group in eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap().test_groups {
        let x = encoded(&group.jwk.x);
        let jwk = format!("{{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"{x}\"}}");
        let keys = one_key(&group.pem, &group.der, Some(jwk));
        for test in group.tests {
            for alg in ["EdDSA", "Ed25519"] {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                agrees(alg, test.tc_id, test.result, &answer);
            }
        }
    }
}

#[test]
fn ed448_is_unchecked() {
    for group in eddsa::TestSet::load(eddsa::TestName::Ed448).unwrap().test_groups {
        let keys = Keys::read(&group.pem);
        assert_eq!(keys.keys.len(), 1);
        for test in group.tests.iter().filter(|test| !test.sig.is_empty()) {
            for alg in ["EdDSA", "Ed448"] {
                let answer = verified(alg, &keys, &test.msg, &test.sig);
                assert_eq!(answer.state, State::Unchecked(Why::NotVerifiedHere), "{alg} {}", test.tc_id);
            }
        }
    }
}

#[test]
fn hmac_agrees_with_wycheproof() {
    use mac::TestName::*;
    for (name, alg, bits) in
        [(HmacSha256, "HS256", 256), (HmacSha384, "HS384", 384), (HmacSha512, "HS512", 512)]
    {
        for group in mac::TestSet::load(name).unwrap().test_groups {
            for test in group.tests.iter().filter(|test| !test.key.is_empty()) {
                let keys = Keys::read(&format!("{{\"kty\":\"oct\",\"k\":\"{}\"}}", encoded(&test.key)));
                let answer = verified(alg, &keys, &test.msg, &test.tag);
                // RFC 7518 takes the whole HMAC: a shortened one is invalid here, however good it is.
                let expected = if group.tag_size == bits { test.result } else { TestResult::Invalid };
                agrees(alg, test.tc_id, expected, &answer);
            }
        }
    }
}
