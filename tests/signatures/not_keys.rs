//! What is pasted in place of a key is known for what it is, and hides no key beside it.

use crate::signer::{Token, jwk, key_file, p256, rsa};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::key::{DerFault, JwkFault, Keys, PemFault, What};

const PUBLIC: &str = key_file!("rsa_public.pem");

/// What the one piece of a text is that is not a key.
fn what(text: &str) -> What {
    let keys = Keys::read(text);
    assert_eq!((keys.keys.len(), keys.problems.len()), (0, 1), "{text}\n{keys:?}");
    keys.problems[0].what.clone()
}

#[test]
fn a_discovery_document_names_where_the_keys_are() {
    let text = "{\"issuer\":\"https://id.example/oauth2/default\",\"authorization_endpoint\":\"https://id.example/oauth2/default/v1/authorize\",\"jwks_uri\":\"https://id.example/oauth2/default/v1/keys\"}";
    assert_eq!(
        what(text),
        What::Discovery {
            issuer: Some("https://id.example/oauth2/default".into()),
            jwks_uri: Some("https://id.example/oauth2/default/v1/keys".into()),
        }
    );
}

#[test]
fn each_thing_that_is_not_a_key_is_known() {
    let url = "https://id.example/oauth2/default/v1/keys";
    let token = Token::new("RS256", None, &rsa());
    let token = format!("{}.{}", token.input, URL_SAFE_NO_PAD.encode(&token.signature));
    let bearer = format!("Bearer {token}");
    let pairs = vec!["AB"; 32].join(":");
    let fingerprint = format!("sha256 Fingerprint={pairs}");
    let pgp = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----";
    let ssh_blob = key_file!("ssh_rsa.pub").split(' ').nth(1).unwrap();
    for (text, expected) in [
        (url, What::Url(url.to_owned())),
        (&token, What::Token),
        (&bearer, What::Token),
        (&pairs, What::Thumbprint),
        (&fingerprint, What::Thumbprint),
        ("SHA256:uNiVztksCsDhcc0u9e8BrsXVUXpBBZ8Iyu2Iuwwxyz0", What::Thumbprint),
        (key_file!("ssh_rsa.pub"), What::SshKey { private: false }),
        (ssh_blob, What::SshKey { private: false }),
        (key_file!("ssh_ed25519_private.pem"), What::SshKey { private: true }),
        (key_file!("request.pem"), What::CertificateRequest),
        (key_file!("rsa_private_encrypted.pem"), What::EncryptedPrivateKey),
        (key_file!("rsa_private_pkcs1_encrypted.pem"), What::EncryptedPrivateKey),
        (key_file!("pkcs7.pem"), What::Pkcs7),
        (pgp, What::Pgp { private: false }),
        ("<!DOCTYPE html>\n<html><body>404</body></html>", What::Html),
        ("<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>", What::Xml),
        ("{\"errorCode\":\"E0000007\"}", What::Json),
        ("{\"keys\":[]}", What::EmptySet),
    ] {
        assert_eq!(what(text), expected, "{text}");
    }
    assert!(Keys::read(key_file!("ssh_ed25519_private.pem")).holds_private());
    assert!(Keys::read(key_file!("rsa_private_encrypted.pem")).holds_private());
    assert!(Keys::read("  \n").is_empty());
}

#[test]
fn a_certificate_request_is_known_without_its_lines_too() {
    let lines: String = key_file!("request.pem").lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(what(&lines), What::CertificateRequest);
}

#[test]
fn the_digits_of_a_sha1_fingerprint_are_a_secret_all_the_same() {
    let keys = Keys::read("da39a3ee5e6b4b0d3255bfef95601890afd80709");
    assert!(keys.keys[0].material.is_secret());
    assert_eq!(keys.problems[0].what, What::Thumbprint);
    assert!(keys.problems[0].read_anyway);
}

#[test]
fn what_is_wrong_with_pem_is_said() {
    let pem = |fault| What::Pem { label: "PUBLIC KEY".to_owned(), fault };
    let lines: Vec<&str> = PUBLIC.lines().collect();
    let without = |line: usize| [&lines[..line], &lines[line + 1..]].concat().join("\n");
    assert_eq!(what(&without(lines.len() - 2)), pem(PemFault::CutOff));
    assert_eq!(what("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"), pem(PemFault::Empty));
    assert_eq!(what(&PUBLIC.replace("MIIB", "MII!B")), pem(PemFault::Character));
    assert_eq!(what(&PUBLIC.replace("MIIB", "AIIB")), pem(PemFault::Der(DerFault::Unreadable)));
    let explicit = key_file!("ec_p256_public_explicit.pem");
    assert_eq!(what(explicit), pem(PemFault::Der(DerFault::ExplicitCurve)));
    let cut: String = lines[1..lines.len() - 2].concat();
    assert_eq!(what(&cut), What::Der(DerFault::CutOff));
}

#[test]
fn a_point_that_is_not_on_its_curve_is_no_key() {
    let good = jwk(key_file!("ec_p256_public.pem"), "");
    let y = good.split("\"y\":\"").nth(1).unwrap();
    let changed = if y.starts_with('A') { "B" } else { "A" };
    let bad = good.replace(&format!("\"y\":\"{y}"), &format!("\"y\":\"{changed}{}", &y[1..]));
    assert_eq!(what(&bad), What::Jwk(JwkFault::NotOnCurve));
    let public = key_file!("ec_p256_public.pem");
    let der: String = public.lines().filter(|line| !line.starts_with('-')).collect();
    let mut der = STANDARD.decode(der).unwrap();
    *der.last_mut().unwrap() ^= 1;
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", STANDARD.encode(&der));
    let fault = PemFault::Der(DerFault::NotOnCurve);
    assert_eq!(what(&pem), What::Pem { label: "PUBLIC KEY".to_owned(), fault });
}

#[test]
fn what_is_wrong_with_a_jwk_is_said() {
    for (text, fault) in [
        ("{\"n\":\"AQAB\",\"e\":\"AQAB\"}", JwkFault::Missing("kty")),
        ("{\"kty\":\"RSA\",\"e\":\"AQAB\"}", JwkFault::Missing("n")),
        ("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":5}", JwkFault::NotAString("n")),
        ("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"a.b\"}", JwkFault::NotBase64("n")),
        ("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"\"}", JwkFault::Empty("n")),
        ("{\"kty\":\"oct\",\"k\":\"\"}", JwkFault::Empty("k")),
        ("{\"kty\":\"DSA\",\"x\":\"AQAB\"}", JwkFault::UnknownType("DSA".into())),
        (
            "{\"kty\":\"EC\",\"crv\":\"Ed25519\",\"x\":\"AA\",\"y\":\"AA\"}",
            JwkFault::WrongCurve("Ed25519".into()),
        ),
        ("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}", JwkFault::WrongLength("x")),
    ] {
        assert_eq!(what(text), What::Jwk(fault), "{text}");
    }
    let long = format!("{{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"{}\",\"y\":\"AA\"}}", "QUFB".repeat(11));
    assert_eq!(what(&long), What::Jwk(JwkFault::TooLong("x")));
}

#[test]
fn what_cannot_be_read_does_not_hide_its_neighbors() {
    let good = jwk(PUBLIC, ",\"kid\":\"k\"");
    let set = format!("{{\"keys\":[{{\"kty\":\"RSA\"}},7,{good},{{\"kty\":\"what\"}}]}}");
    let keys = Keys::read(&set);
    assert_eq!((keys.keys.len(), keys.problems.len()), (1, 3));
    assert_eq!(keys.keys[0].origin.number, Some(3));
    assert!(Token::new("RS256", Some("k"), &rsa()).by(&set).is_verified());
    let file = format!("{}\n{}\n{PUBLIC}", key_file!("request.pem"), PUBLIC.replace("MII", "MI"));
    assert!(Token::new("RS256", None, &rsa()).by(&file).is_verified());
    assert_eq!(Keys::read(&file).problems.len(), 2);
    assert!(!Token::new("ES256", None, &p256()).by(&file).is_verified());
}

#[test]
fn a_limit_is_said_and_does_not_break() {
    assert_eq!(what(&"a".repeat(1_000_001)), What::TooLarge(1_000_001));
    let key = "{\"kty\":\"oct\",\"k\":\"AAAAAAAAAAAAAAAA\"}";
    let many = format!("{{\"keys\":[{}]}}", vec![key; 300].join(","));
    let keys = Keys::read(&many);
    assert_eq!(keys.keys.len(), 200);
    assert_eq!(keys.problems.len(), 1);
    assert_eq!(keys.problems[0].what, What::TooMany);
}

#[test]
fn deep_or_endless_text_is_read_to_its_end() {
    for text in [
        "[".repeat(50_000),
        "{\"a\":".repeat(50_000),
        "{\"kty\":".repeat(20_000),
        "-----BEGIN ".repeat(20_000),
        "-----BEGIN A-----".repeat(20_000),
        "{x".repeat(100_000),
        "[{\"kty\"".repeat(50_000),
        "{\"kty\":{\"kty\"".repeat(50_000),
        "\\\"".repeat(100_000),
        format!("\"{}", "{\\\"keys\\\":[".repeat(5_000)),
        "kty: RSA\n".repeat(20_000),
        "LS0tLS1CRUdJTi".repeat(20_000),
    ] {
        let _ = Keys::read(&text);
        let _ = Keys::find(&text);
    }
}

#[test]
fn damaged_keys_are_read_without_breaking() {
    let texts = [
        key_file!("rsa_private.pem").to_owned(),
        key_file!("chain.pem").to_owned(),
        key_file!("ec_p521_private.pem").to_owned(),
        key_file!("ed25519_private.pem").to_owned(),
        format!("{{\"keys\":[{}]}}", jwk(key_file!("ec_p384_public.pem"), ",\"kid\":\"k\"")),
        PUBLIC.replace('\n', "\\n"),
        STANDARD.encode(PUBLIC),
    ];
    let token = Token::new("ES384", Some("k"), &crate::signer::p384());
    let mut chance = crate::signer::Chance(3);
    for round in 0..1_500 {
        let mut bytes = texts[round % texts.len()].clone().into_bytes();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len());
            match chance.below(4) {
                0 => bytes[at] = chance.next() as u8,
                1 => bytes.truncate(at + 1),
                2 => drop(bytes.remove(at)),
                _ => bytes.insert(at, b"\\\"{}[]-:\n"[chance.below(9)]),
            }
            bytes.push(b' ');
        }
        let text = String::from_utf8_lossy(&bytes);
        let keys = Keys::read(&text);
        assert!(keys.keys.iter().all(|key| text.get(key.origin.span.clone()).is_some()), "{text}");
        assert!(keys.problems.iter().all(|problem| text.get(problem.span.clone()).is_some()), "{text}");
        let _ = token.by(&text);
    }
}
