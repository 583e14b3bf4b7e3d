//! A thousand tokens by a seeded generator, half of them altered by one byte, judged by Rust and by the browser.

use crate::signer::{Chance, SigningKey, ed25519, jwk, key_file, p256, p384, p521, rsa, rsa_key, sign};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::browser::crypto;
use token_inspector::jose::algorithms::ALGORITHMS;
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Said, Signed, verify};
use wasm_bindgen_test::wasm_bindgen_test;

/// A key that signs, and the text in which its public half is given.
fn keys() -> Vec<(&'static [&'static str], SigningKey, String)> {
    let of_rsa = &["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"];
    let odd = key_file!("rsa_2560_private.pem");
    let secret = "a secret of this test alone, and longer than the longest hash is (64)";
    vec![
        (of_rsa, rsa(), key_file!("rsa_public.pem").to_owned()),
        (&["ES256"], p256(), key_file!("ec_p256_public.pem").to_owned()),
        (&["ES384"], p384(), jwk(key_file!("ec_p384_public.pem"), ",\"use\":\"sig\"")),
        (&["ES512"], p521(), key_file!("ec_p521_public.pem").to_owned()),
        (&["EdDSA", "Ed25519"], ed25519(), key_file!("ed25519_public.pem").to_owned()),
        (&["HS256", "HS384", "HS512"], SigningKey::Secret(secret.into()), secret.to_owned()),
        (of_rsa, rsa_key(odd), jwk(odd, "")),
    ]
}

#[wasm_bindgen_test]
async fn two_verifiers_agree_on_a_thousand_tokens() {
    assert!(crypto::is_there());
    let keys: Vec<_> =
        keys().into_iter().map(|(algs, signs, text)| (algs, signs, Keys::read(&text))).collect();
    let mut chance = Chance(20_260_729);
    let (mut seen, mut good) = (Vec::new(), 0);
    for round in 0..1_000 {
        // RSA signs slowly here: every fifth token is enough of it.
        let rsa = round % 5 == 0;
        let pick = if rsa { [0, 6][chance.below(2)] } else { 1 + chance.below(5) };
        let (algs, signs, public) = &keys[pick];
        let alg = algs[chance.below(algs.len())];
        let mut input = format!(
            "{}.{:x}-{round}",
            URL_SAFE_NO_PAD.encode(format!("{{\"alg\":\"{alg}\"}}")),
            chance.next()
        )
        .into_bytes();
        let mut signature = sign(alg, signs, &input, &mut chance);
        if round % 2 == 1 {
            let bytes = if chance.below(2) == 0 { &mut input } else { &mut signature };
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }
        let signed = Signed { input: &input, signature: &signature, alg: Some(alg), kid: None };
        let question = verify(&signed, public).question(&signed, public);
        let question = question.unwrap_or_else(|| panic!("{round} {alg}: Rust has no answer"));
        let said = crypto::ask(&question).await.said;
        let expected = if question.good { Said::Good } else { Said::Bad };
        assert_eq!(said, expected, "{round} {alg}: they disagree");
        assert_eq!(question.good, round % 2 == 0, "{round} {alg}");
        good += usize::from(question.good);
        seen.push(alg);
    }
    assert_eq!(good, 500);
    for row in ALGORITHMS.iter().filter(|row| row.in_rust) {
        assert!(seen.contains(&row.name), "{} was never drawn", row.name);
    }
}
