//! The examples of the RFCs.

use crate::rfc_vectors::{EXAMPLES, RFC7517_CERTIFIED, RFC7517_SECRETS, RFC7517_SET, RFC7638_KEY};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::jose::key::{Keys, Material};
use token_inspector::jose::verify::{Signed, State, input, possession, verify};
use token_inspector::text::json;

#[test]
fn every_signed_example_is_verified_by_its_key() {
    for example in EXAMPLES {
        let keys = Keys::read(example.key);
        assert_eq!(keys.problems, [], "{}", example.name);
        let input = input::detached(example.protected, example.payload.as_bytes());
        let signature = URL_SAFE_NO_PAD.decode(example.signature).unwrap();
        let signed =
            Signed { input: &input, signature: &signature, alg: Some(example.alg), kid: example.kid };
        let answer = verify(&signed, &keys);
        assert!(answer.is_verified(), "{}: {answer:?}", example.name);
        assert_eq!(answer.reasons, [], "{}", example.name);
    }
}

#[test]
fn no_example_is_verified_once_a_byte_of_it_is_changed() {
    for example in EXAMPLES {
        let keys = Keys::read(example.key);
        let mut input = input::detached(example.protected, example.payload.as_bytes());
        *input.last_mut().unwrap() ^= 1;
        let signature = URL_SAFE_NO_PAD.decode(example.signature).unwrap();
        let signed =
            Signed { input: &input, signature: &signature, alg: Some(example.alg), kid: example.kid };
        assert_eq!(verify(&signed, &keys).state, State::Failed, "{}", example.name);
    }
}

#[test]
fn the_sets_of_rfc_7517_are_read() {
    let set = Keys::read(RFC7517_SET);
    assert_eq!(set.kids(), ["1", "2011-04-29"]);
    assert_eq!(set.keys[0].usage.as_deref(), Some("enc"));
    assert_eq!(set.keys[1].alg.as_deref(), Some("RS256"));
    assert!(!set.holds_private());
    let secrets = Keys::read(RFC7517_SECRETS);
    assert_eq!(secrets.keys.len(), 2);
    assert!(secrets.keys.iter().all(|key| key.material.is_secret()));
}

#[test]
fn a_jwk_and_its_certificate_hold_one_key() {
    let keys = Keys::read(RFC7517_CERTIFIED);
    assert_eq!((keys.keys.len(), keys.problems.len()), (1, 0));
    assert_eq!(keys.keys[0].notes, []);
    let facts = keys.keys[0].certificate.as_ref().unwrap();
    assert!(facts.subject.contains("Brian Campbell"), "{facts:?}");
    assert_eq!(facts.not_after, 1_534_285_755);
    let members = json::read(RFC7517_CERTIFIED).value;
    let chain = members.as_object().unwrap().get("x5c").unwrap().compact();
    let alone = Keys::read(&format!("{{\"x5c\":{chain}}}"));
    assert_eq!(alone.keys[0].material, keys.keys[0].material);
}

#[test]
fn thumbprints_are_those_of_the_rfcs() {
    let of = |text: &str| Keys::read(text).keys[0].thumbprint();
    assert_eq!(of(RFC7638_KEY).as_deref(), Some("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    let rfc9449 = EXAMPLES.iter().find(|example| example.name.starts_with("RFC 9449")).unwrap();
    assert_eq!(of(rfc9449.key).as_deref(), Some("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
    let rfc8037 = EXAMPLES.iter().find(|example| example.name.starts_with("RFC 8037")).unwrap();
    assert_eq!(of(rfc8037.key).as_deref(), Some("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
}

#[test]
fn a_dpop_proof_shows_possession_of_the_key_that_it_carries_and_is_not_verified_by_it() {
    for example in EXAMPLES.iter().filter(|example| example.name.starts_with("RFC 9449")) {
        let header = URL_SAFE_NO_PAD.decode(example.protected).unwrap();
        let header = json::read(std::str::from_utf8(&header).unwrap()).value;
        let carried = Keys::embedded(header.as_object().unwrap());
        assert!(matches!(carried.keys[0].material, Material::Ec(_)));
        let input = input::detached(example.protected, example.payload.as_bytes());
        let signature = URL_SAFE_NO_PAD.decode(example.signature).unwrap();
        let signed = Signed { input: &input, signature: &signature, alg: Some("ES256"), kid: None };
        assert!(possession(&signed, &carried).is_verified(), "{}", example.name);
        assert!(!verify(&signed, &carried).is_verified(), "{}", example.name);
    }
}

#[test]
fn what_a_compact_token_signs_is_all_before_its_last_dot() {
    assert_eq!(input::compact("e30=.e30=.c2ln"), Some("e30=.e30=".as_bytes()));
    assert_eq!(input::compact("e30"), None);
}
