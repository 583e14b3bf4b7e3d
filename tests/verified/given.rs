//! Where keys come from: the paste, before or after the token, and the key box; in every form.

use crate::maker::{
    ACCESS, OTHER, context, encode, ids, printed, report, set, state, states, token, with_keys,
};
use crate::signer::{SigningKey, jwk, key_file, p256, rsa};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use token_inspector::inspect;

fn access() -> String {
    token("RS256", "k1", ACCESS, &rsa())
}

#[test]
fn a_token_followed_by_the_body_of_v1_keys_is_verified_without_any_option() {
    let keys = set(&[("k0", key_file!("rsa_pss_public.pem")), ("k1", key_file!("rsa_public.pem"))]);
    for paste in [
        format!("{}\n{keys}", access()),
        format!("{keys}\n\n{}", access()),
        format!(
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{keys}\n\nAuthorization: Bearer {}",
            access()
        ),
        format!("> {}\n> {keys}", access()),
        format!("\"{}\"\n{}", access(), keys.replace('"', "\\\"")),
    ] {
        let read = printed(&report(&paste), &paste);
        let token = &read["tokens"][0];
        assert_eq!(token["signature"], "verified", "{paste}");
        let by = &token["verified_by"];
        assert_eq!((&by["kid"], &by["from"], &by["alg"]), (&"k1".into(), &"paste".into(), &"RS256".into()));
        assert_eq!(by["opinions"], 1);
    }
}

#[test]
fn a_key_is_read_in_every_form_beside_the_token() {
    let public = key_file!("rsa_public.pem");
    let one_line = public.replace('\n', "\\n");
    let der: String = public.lines().filter(|line| !line.starts_with('-')).collect();
    let wrapped: Vec<_> = public.lines().filter(|line| !line.starts_with('-')).collect();
    for key in [
        public.to_owned(),
        key_file!("rsa_public_pkcs1.pem").to_owned(),
        one_line.clone(),
        format!("{{\"public_key\":\"{one_line}\"}}"),
        format!("spec:\n  jwt:\n    key: |\n      {}", public.replace('\n', "\n      ")),
        format!("{{\"k1\":\"{one_line}\"}}"),
        jwk(public, ""),
        der,
        wrapped.join("\n"),
        format!("pem: {}", STANDARD.encode(public)),
        format!("{{\"inline\":\"{}\"}}", set(&[("k1", public)]).replace('"', "\\\"")),
    ] {
        assert_eq!(state(&format!("{}\n\n{key}\n", access())), "verified", "{key}");
        assert_eq!(states(&access(), &with_keys(&key)), ["verified"], "{key}");
    }
}

#[test]
fn a_certificate_verifies_and_is_named() {
    let key = crate::signer::rsa();
    let paste = format!("{}\n{}", token("RS256", "k1", OTHER, &key), key_file!("certificate.pem"));
    let report = report(&paste);
    assert!(report.verdict.line.contains("certificate"), "{}", report.verdict.line);
}

#[test]
fn keys_of_the_box_are_named_as_given() {
    let paste = access();
    let keys = set(&[("k1", key_file!("rsa_public.pem"))]);
    let report = inspect(&paste, &with_keys(&keys));
    let read = printed(&report, &paste);
    assert_eq!(read["tokens"][0]["verified_by"]["from"], "keys");
    assert!(report.verdict.line.contains("key `k1` of the given set"), "{}", report.verdict.line);
}

#[test]
fn without_a_key_nothing_is_verified() {
    let read = printed(&report(&access()), &access());
    assert_eq!(read["tokens"][0]["signature"], "unchecked");
    assert!(read["tokens"][0]["verified_by"].is_null());
    let unsigned = format!("{}.", access().rsplit_once('.').unwrap().0);
    assert_eq!(state(&unsigned), "missing");
}

#[test]
fn a_member_that_cannot_be_read_hides_no_neighbour() {
    let good = jwk(key_file!("rsa_public.pem"), ",\"kid\":\"k1\"");
    let broken = r#"{"kty":"RSA","kid":"k0","e":"AQAB"}"#;
    let paste = format!("{}\n{{\"keys\":[{broken},{good}]}}", access());
    let report = report(&paste);
    assert_eq!(state(&paste), "verified");
    assert!(ids(&report).contains(&"keys-not-read"), "{:?}", ids(&report));
    let given = inspect(&access(), &with_keys(&format!("{{\"keys\":[{broken},{good}]}}")));
    assert!(ids(&given).contains(&"keys-not-read"));
}

#[test]
fn a_secret_is_tried_in_every_encoding_and_the_one_that_fits_is_said() {
    let secret = "a secret of this test, longer than its hash";
    let paste = token("HS256", "k1", OTHER, &SigningKey::Secret(secret.into()));
    let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    for (given, said) in [
        (secret.to_owned(), "the given secret)"),
        (format!("{secret}\r\n"), "without its line end"),
        (STANDARD.encode(secret), "decoded as base64"),
        (hex, "hexadecimal"),
    ] {
        let report = inspect(&paste, &with_keys(&given));
        assert!(report.verdict.line.contains(said), "{given}: {}", report.verdict.line);
        assert_eq!(states(&paste, &with_keys(&given)), ["verified"]);
    }
    let k = encode(secret);
    assert_eq!(states(&paste, &with_keys(&format!("{{\"kty\":\"oct\",\"k\":\"{k}\"}}"))), ["verified"]);
}

#[test]
fn a_secret_that_stands_beside_its_token_is_found() {
    let secret = "a secret of this test, longer than its hash";
    let paste = token("HS256", "k1", OTHER, &SigningKey::Secret(secret.into()));
    for beside in [
        format!("{paste}\n{secret}"),
        format!("JWT_SECRET='{secret}'\n{paste}"),
        format!("{paste}\n\n  secret: \"{}\",\n", STANDARD.encode(secret)),
    ] {
        assert_eq!(state(&beside), "verified", "{beside}");
        assert!(!printed(&report(&beside), &beside).to_string().contains(secret), "the secret is shown");
    }
    assert_eq!(state(&format!("{paste}\nanother line that is no secret of it")), "unchecked");
}

#[test]
fn a_private_key_is_warned_of_first_and_its_public_half_verifies() {
    for private in [key_file!("rsa_private.pem"), key_file!("rsa_private_pkcs1.pem")] {
        let paste = format!("{}\n{private}", access());
        let report = report(&paste);
        assert_eq!(ids(&report)[0], "private-key-pasted");
        assert_eq!(state(&paste), "verified");
        assert!(report.verdict.line.contains("The signature is good"), "{}", report.verdict.line);
        let body = private.lines().nth(3).unwrap();
        assert!(!printed(&report, &paste).to_string().contains(body));
        let given = inspect(&access(), &with_keys(private));
        assert_eq!(ids(&given)[0], "private-key-pasted");
    }
}

#[test]
fn a_key_of_another_curve_does_not_hide_the_one_that_fits() {
    let keys = set(&[("k1", key_file!("ec_p384_public.pem")), ("k1", key_file!("ec_p256_public.pem"))]);
    let paste = format!("{}\n{keys}", token("ES256", "k1", OTHER, &p256()));
    assert_eq!(state(&paste), "verified");
}

#[test]
fn what_was_typed_in_place_of_a_key_is_named_with_what_to_paste() {
    for (given, found) in [
        (
            r#"{"issuer":"https://acme.okta.com","jwks_uri":"https://acme.okta.com/oauth2/v1/keys"}"#,
            "discovery",
        ),
        ("https://acme.okta.com/oauth2/v1/keys", "a URL"),
        (key_file!("request.pem"), "certificate request"),
        (key_file!("ssh_rsa.pub"), "SSH"),
        (key_file!("rsa_private_encrypted.pem"), "passphrase"),
        (&access(), "a token"),
        ("SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8", "thumbprint"),
        ("{\"keys\":[]}", "without a key"),
        ("<html><body>Sign in</body></html>", "web page"),
        (
            "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU\n-----END PUBLIC KEY-----",
            "`PUBLIC KEY` that is cut off",
        ),
        (
            "-----BEGIN PUBLIC KEY-----\nMAMCAQE=\n-----END PUBLIC KEY-----",
            "`PUBLIC KEY` that is not a key known here",
        ),
    ] {
        let report = inspect(&access(), &with_keys(given));
        let told = report.findings.iter().find(|it| it.id() == "keys-not-read");
        let told = told.unwrap_or_else(|| panic!("{given}: {:?}", ids(&report)));
        assert!(told.verdict.contains(found), "{given}: {}", told.verdict);
        assert_eq!(told.causes.len(), 1, "{given}");
        assert_eq!(states(&access(), &with_keys(given)), ["unchecked"], "{given}");
    }
    assert_eq!(context().expected.keys, None);
}

#[test]
fn a_sentence_in_the_key_box_is_no_key_of_another_kind() {
    let sentence = "I do not know what belongs here";
    let told = inspect(&access(), &with_keys(sentence));
    assert!(!ids(&told).contains(&"key-wrong-type"), "{:?}", ids(&told));
    let unchecked = told.findings.iter().find(|it| it.id() == "signature-unchecked").unwrap();
    assert!(
        unchecked.verdict.contains("the issuer's public key is not in the paste"),
        "{}",
        unchecked.verdict
    );

    // One word may be the secret that somebody takes for the key, and a passphrase signs.
    assert!(ids(&inspect(&access(), &with_keys("kV9aQ2ZrxK3tB7"))).contains(&"key-wrong-type"));
}
