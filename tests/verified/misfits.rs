//! Each way in which a signature does not fit is told as itself, with its own cause.

use crate::maker::{
    ACCESS, OTHER, causes, context, encode, ids, report, set, signed, state, states, token, with_keys,
};
use crate::signer::{Chance, SigningKey, jwk, key_file, p256, rsa, rsa_key, sign};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::inspect;

const PUBLIC: &str = key_file!("rsa_public.pem");

/// A token with other claims than were signed.
fn altered(token: &str) -> String {
    let parts: Vec<_> = token.split('.').collect();
    format!("{}.{}.{}", parts[0], encode(&OTHER.replace("ada", "eve")), parts[2])
}

/// The only cause of the finding that leads.
fn cause(paste: &str, id: &str) -> String {
    let report = report(paste);
    assert_eq!(ids(&report).first(), Some(&id), "{:?}", ids(&report));
    let causes = causes(&report, id);
    assert_eq!(causes.len(), 1, "{causes:#?}");
    causes[0].clone()
}

#[test]
fn a_changed_token_is_told_with_what_was_tried() {
    let paste = format!("{}\n{}", altered(&token("RS256", "k1", OTHER, &rsa())), set(&[("k1", PUBLIC)]));
    let cause = cause(&paste, "signature-invalid");
    assert!(cause.contains("`RS256` by key `k1` of the pasted set") && cause.contains("`PS256`"), "{cause}");
    assert_eq!(state(&paste), "failed");
}

#[test]
fn another_key_of_the_set_is_named() {
    let keys = set(&[("k1", key_file!("rsa_pss_public.pem")), ("k2", PUBLIC)]);
    let keys = keys.replacen("RSASSA-PSS", "", 1);
    let paste = format!("{}\n{keys}", token("RS256", "k1", OTHER, &rsa()));
    let cause = cause(&paste, "signature-invalid");
    assert!(cause.contains("valid under key `k2` of the pasted set"), "{cause}");
}

#[test]
fn a_sibling_algorithm_is_named() {
    let header = r#"{"alg":"RS256","kid":"k1"}"#;
    let paste = format!("{}\n{}", signed(header, OTHER, "PS256", &rsa()), set(&[("k1", PUBLIC)]));
    let cause = cause(&paste, "signature-invalid");
    assert!(cause.contains("valid as `PS256`") && cause.contains("says `RS256`"), "{cause}");
}

#[test]
fn a_secret_that_the_signer_took_otherwise_is_named() {
    let k = encode("a secret of this test, longer than its hash");
    let by_text = token("HS256", "k1", OTHER, &SigningKey::Secret(k.clone().into_bytes()));
    let told = |paste: &str, keys: &str| {
        let report = inspect(paste, &with_keys(keys));
        causes(&report, "signature-invalid").join(" ")
    };
    let as_text = told(&by_text, &format!("{{\"kty\":\"oct\",\"k\":\"{k}\"}}"));
    assert!(as_text.contains("`k` taken as text"), "{as_text}");
    let with_line_end =
        token("HS256", "k1", OTHER, &SigningKey::Secret(b"a secret of this test, and long\n".to_vec()));
    let from_file = told(&with_line_end, "a secret of this test, and long");
    assert!(from_file.contains("with a line feed behind it"), "{from_file}");
}

#[test]
fn a_token_that_was_written_in_standard_base64_is_told_so() {
    let claims = r#"{"iss":"https://id.acme.example","sub":"ada?>~~~ÿÿ","exp":1790003000}"#;
    let compact = token("RS256", "k1", claims, &rsa());
    let parts: Vec<_> = compact.split('.').collect();
    let padded = |part: &str| format!("{part}{}", "=".repeat((4 - part.len() % 4) % 4));
    let standard =
        format!("{}.{}.{}", padded(parts[0]), padded(parts[1]), parts[2]).replace('-', "+").replace('_', "/");
    assert_ne!(standard, compact);
    let paste = format!("{standard}\n{}", set(&[("k1", PUBLIC)]));
    assert_eq!(state(&paste), "failed");
    let causes = causes(&report(&paste), "signature-invalid");
    assert!(causes[0].contains("rewrote the token in standard base64"), "{causes:?}");
}

#[test]
fn a_signature_of_another_token_names_its_line() {
    let one = token("RS256", "k1", OTHER, &rsa());
    let paste = format!("{one}\n\n\n{}\n{}", altered(&one), set(&[("k1", PUBLIC)]));
    let report = report(&paste);
    let told = report.findings.iter().find(|it| it.id() == "signature-of-another-token").unwrap();
    assert!(told.verdict.contains("the token of line 1"), "{}", told.verdict);
    assert_eq!(states(&paste, &context()), ["verified", "failed"]);
    // The first of the two is the altered one.
    let swapped = format!("{}\n\n\n{one}\n{}", altered(&one), set(&[("k1", PUBLIC)]));
    let report = crate::maker::report(&swapped);
    let told = report.findings.iter().find(|it| it.id() == "signature-of-another-token").unwrap();
    assert!(told.verdict.contains("the token of line 4"), "{}", told.verdict);
    // Without a key it is likely all the same: at most one of the two was signed so.
    let alone = format!("{one}\n{}", altered(&one));
    assert!(ids(&crate::maker::report(&alone)).contains(&"signature-of-another-token"));
}

#[test]
fn a_kid_that_is_not_among_the_keys_lists_those_that_are() {
    let keys = set(&[("k7", PUBLIC), ("k8", key_file!("ec_p256_public.pem"))]);
    let other = rsa_key(key_file!("rsa_2560_private.pem"));
    let paste = format!("{}\n{keys}", token("RS256", "k1", ACCESS, &other));
    let report = report(&paste);
    assert_eq!(state(&paste), "unchecked");
    let told = report.findings.iter().find(|it| it.id() == "kid-not-in-keys").unwrap();
    assert_eq!(told.hit.expected.as_deref(), Some("k7 k8"));
    let causes = causes(&report, "kid-not-in-keys").join(" ");
    assert!(causes.contains("rotate") && causes.contains("another authorization server"), "{causes}");
}

#[test]
fn a_key_set_of_another_server_is_told_by_the_request_for_it() {
    let other = rsa_key(key_file!("rsa_2560_private.pem"));
    let paste = format!(
        "{}\n\nGET /oauth2/aus7abcdefghijklmnop/v1/keys HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 200 OK\n\n{}",
        token("RS256", "k1", ACCESS, &other),
        set(&[("k7", PUBLIC)])
    );
    let causes = causes(&report(&paste), "kid-not-in-keys");
    assert!(causes[0].contains("https://acme.okta.com/oauth2/aus7abcdefghijklmnop"), "{causes:#?}");
}

#[test]
fn an_org_servers_token_is_told_to_be_for_okta_alone() {
    let org = ACCESS.replace("/oauth2/default", "").replace("api://default", "https://acme.okta.com");
    let other = rsa_key(key_file!("rsa_2560_private.pem"));
    let paste = format!("{}\n{}", token("RS256", "k1", &org, &other), set(&[("k7", PUBLIC)]));
    let causes = causes(&report(&paste), "kid-not-in-keys");
    assert!(causes.iter().any(|it| it.contains("Such tokens are for Okta only")), "{causes:#?}");
}

#[test]
fn a_key_that_is_right_under_another_name_is_told_so() {
    let paste = format!("{}\n{}", token("RS256", "k1", OTHER, &rsa()), set(&[("k7", PUBLIC)]));
    let causes = causes(&report(&paste), "kid-not-in-keys");
    assert!(causes[0].contains("valid under key `k7`"), "{causes:#?}");
    assert_eq!(state(&paste), "unchecked");
}

#[test]
fn a_key_of_the_wrong_kind_is_told_with_what_is_wrong_with_it() {
    let with =
        |pem: &str, more: &str| format!("{{\"keys\":[{}]}}", jwk(pem, &format!(",\"kid\":\"k1\"{more}")));
    for (keys, found, expected) in [
        (with(key_file!("ec_p256_public.pem"), ""), "an elliptic-curve key", "an RSA key"),
        (with(PUBLIC, ",\"use\":\"enc\""), "for `enc`", "a key for `sig`"),
        (with(PUBLIC, ",\"key_ops\":[\"encrypt\"]"), "for `encrypt`", "a key for `verify`"),
        (with(PUBLIC, ",\"alg\":\"RS512\""), "for `RS512` only", "a key for `RS256`"),
    ] {
        let paste = format!("{}\n{keys}", token("RS256", "k1", OTHER, &rsa()));
        let report = report(&paste);
        let told = report.findings.iter().find(|it| it.id() == "key-wrong-type").unwrap();
        assert_eq!((told.hit.found.as_deref(), told.hit.expected.as_deref()), (Some(found), Some(expected)));
        assert_eq!(state(&paste), "unchecked", "{found}");
    }
    let curve = with(key_file!("ec_p384_public.pem"), "");
    let paste = format!("{}\n{curve}", token("ES256", "k1", OTHER, &p256()));
    let causes = causes(&report(&paste), "key-wrong-type");
    assert!(causes[0].contains("`ES256` takes P-256"), "{causes:#?}");
}

#[test]
fn a_signature_in_der_is_verified_converted_and_told() {
    let header = r#"{"alg":"ES256","kid":"k1"}"#;
    let input = format!("{}.{}", encode(header), encode(OTHER));
    let pair = sign("ES256", &p256(), input.as_bytes(), &mut Chance(1));
    let der = p256::ecdsa::Signature::from_slice(&pair).unwrap().to_der();
    let compact = format!("{input}.{}", URL_SAFE_NO_PAD.encode(der.as_bytes()));
    let keys = set(&[("k1", key_file!("ec_p256_public.pem"))]);
    let report = report(&format!("{compact}\n{keys}"));
    assert_eq!(ids(&report), ["signature-der"]);
    let causes = causes(&report, "signature-der");
    assert!(causes[0].contains("valid under key `k1` of the pasted set"), "{causes:#?}");
    assert_eq!(state(&format!("{compact}\n{keys}")), "failed");
    assert_eq!(ids(&crate::maker::report(&compact))[0], "signature-der");
}

#[test]
fn numbers_that_lost_their_zeros_are_told_with_the_length() {
    let header = r#"{"alg":"ES256","kid":"k1"}"#;
    let keys = set(&[("k1", key_file!("ec_p256_public.pem"))]);
    let short = (0..).find_map(|number| {
        let claims = OTHER.replace("ada", &format!("ada{number}"));
        let input = format!("{}.{}", encode(header), encode(&claims));
        let pair = sign("ES256", &p256(), input.as_bytes(), &mut Chance(1));
        (pair[0] == 0).then(|| format!("{input}.{}", URL_SAFE_NO_PAD.encode(&pair[1..])))
    });
    let paste = format!("{}\n{keys}", short.unwrap());
    let causes = causes(&report(&paste), "signature-wrong-length");
    assert!(causes[0].contains("lost its leading zero bytes"), "{causes:#?}");
}

#[test]
fn what_was_pasted_after_the_key_never_hides_the_claims() {
    let expired = OTHER.replace("1790003000", "1789990000");
    let paste = format!("{}\n{}", altered(&token("RS256", "k1", &expired, &rsa())), set(&[("k1", PUBLIC)]));
    let paste = paste.replace(&encode(&OTHER.replace("ada", "eve")), &encode(&expired.replace("ada", "eve")));
    let report = report(&paste);
    let ids = ids(&report);
    assert!(ids.contains(&"exp-passed") && ids.contains(&"signature-invalid"), "{ids:?}");
}

#[test]
fn an_unchecked_signature_names_no_address_of_a_look_alike() {
    let fix = |iss: &str, expected: Option<&str>| {
        let claims = ACCESS.replace("https://acme.okta.com/oauth2/default", iss);
        let mut context = context();
        context.expected.issuers.extend(expected.map(str::to_owned));
        causes(&inspect(&token("RS256", "k1", &claims, &rsa()), &context), "signature-unchecked").join(" ")
    };
    let own = fix("https://acme.okta.com/oauth2/default", None);
    assert!(own.contains("curl -s https://acme.okta.com/oauth2/default/v1/keys"), "{own}");
    let evil = fix("https://acme.okta.com.evil.example/oauth2/default", None);
    assert!(!evil.contains("evil"), "{evil}");
    let expected =
        fix("https://acme.okta.com.evil.example/oauth2/default", Some("https://id.acme.com/oauth2/default"));
    assert!(
        expected.contains("curl -s https://id.acme.com/oauth2/default/v1/keys") && !expected.contains("evil"),
        "{expected}"
    );
    let custom = fix("https://id.acme.com/oauth2/default", None);
    assert!(!custom.contains("id.acme.com"), "{custom}");
}
