//! A thousand tokens by a seeded generator, over all algorithms and forms of key, half of them altered by one byte.

use crate::signer::{Chance, SigningKey, ed25519, jwk, key_file, p256, p384, p521, rsa, rsa_key, sign};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::algorithms::ALGORITHMS;
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Signed, State, verify};

/// A key that signs, and the texts in which its public half is given.
struct Pair {
    algs: &'static [&'static str],
    signs: SigningKey,
    given: Vec<String>,
}

fn pair(algs: &'static [&'static str], signs: SigningKey, public: &str, private: &str) -> Pair {
    let (plain, named) = (jwk(public, ""), jwk(public, ",\"kid\":\"k1\",\"use\":\"sig\""));
    let other = jwk(key_file!("rsa_pss_public.pem"), ",\"kid\":\"k2\"");
    let set = format!("{{\"keys\":[{other},{named},{{\"kty\":\"EC\"}}]}}");
    let escaped = set.replace('"', "\\\"");
    let lines: String = public.lines().filter(|line| !line.starts_with('-')).collect();
    let given = vec![
        public.to_owned(),
        private.to_owned(),
        plain,
        format!("{set}\n"),
        format!("{{\"config\":{{\"jwks\":\"{escaped}\"}}}}"),
        escaped,
        public.replace('\n', "\\n"),
        public.replace('\n', " "),
        format!("key: |\n  {}", public.replace('\n', "\n  ")),
        format!("{{\"public_key\":\"{}\"}}", public.replace('\n', "\\n")),
        format!("{{\"k1\":\"{}\"}}", public.replace('\n', "\\n")),
        format!("jwt.key: {}\n", STANDARD.encode(public)),
        lines,
    ];
    Pair { algs, signs, given }
}

fn pairs() -> Vec<Pair> {
    let (rsa_algs, folder) =
        (&["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"], key_file!("rsa_public.pem"));
    let odd = key_file!("rsa_2560_private.pem");
    let of_odd = jwk(odd, "");
    let secret = b"a secret of this test alone, and longer than the longest hash is (64)".to_vec();
    let text = String::from_utf8(secret.clone()).unwrap();
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let k = URL_SAFE_NO_PAD.encode(&secret);
    vec![
        pair(rsa_algs, rsa(), folder, key_file!("rsa_private.pem")),
        Pair { algs: rsa_algs, signs: rsa_key(odd), given: vec![of_odd, odd.to_owned()] },
        pair(&["ES256"], p256(), key_file!("ec_p256_public.pem"), key_file!("ec_p256_private.pem")),
        pair(&["ES384"], p384(), key_file!("ec_p384_public.pem"), key_file!("ec_p384_private.pem")),
        pair(&["ES512"], p521(), key_file!("ec_p521_public.pem"), key_file!("ec_p521_private.pem")),
        pair(
            &["EdDSA", "Ed25519"],
            ed25519(),
            key_file!("ed25519_public.pem"),
            key_file!("ed25519_private.pem"),
        ),
        Pair {
            algs: &["HS256", "HS384", "HS512"],
            signs: SigningKey::Secret(secret),
            given: vec![
                format!("{{\"kty\":\"oct\",\"k\":\"{k}\"}}"),
                format!("{text}\n"),
                format!("{{\"client_secret\":\"{text}\"}}"),
                format!("JWT_SECRET={text}"),
                k,
                STANDARD.encode(&text),
                hex,
                text,
            ],
        },
    ]
}

#[test]
fn tokens_are_verified_unless_a_byte_was_altered() {
    judge_so_many(100);
}

#[test]
#[ignore = "takes seconds"]
fn a_thousand_tokens_are_verified_unless_a_byte_was_altered() {
    judge_so_many(1_000);
}

/// Makes so many tokens, alters every second one, and verifies them all.
fn judge_so_many(count: usize) {
    let pairs = pairs();
    let mut chance = Chance(20_260_729);
    let mut seen: Vec<&str> = Vec::new();
    for round in 0..count {
        let pair = &pairs[round % pairs.len()];
        let alg = pair.algs[chance.below(pair.algs.len())];
        let given = &pair.given[chance.below(pair.given.len())];
        let header = format!("{{\"alg\":\"{alg}\",\"kid\":\"k1\"}}");
        let claims = format!("{{\"jti\":\"{:x}\",\"n\":{round}}}", chance.next());
        let mut input =
            format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims)).into_bytes();
        let mut signature = sign(alg, &pair.signs, &input, &mut chance);
        let altered = round % 2 == 1;
        if altered {
            let bytes = if chance.below(2) == 0 { &mut input } else { &mut signature };
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }
        let signed = Signed { input: &input, signature: &signature, alg: Some(alg), kid: Some("k1") };
        let answer = verify(&signed, &Keys::read(given));
        assert_eq!(answer.is_verified(), !altered, "{round} {alg} {given}\n{answer:?}");
        assert!(!altered || answer.state == State::Failed, "{round} {alg} {given}\n{answer:?}");
        seen.push(alg);
    }
    for row in ALGORITHMS.iter().filter(|row| row.in_rust) {
        assert!(seen.contains(&row.name), "{} was never drawn", row.name);
    }
}
