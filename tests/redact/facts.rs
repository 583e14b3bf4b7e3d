//! What is learned before it is lost is written down, in the file and in the report.

use crate::made::{base64, exchange, har, redacted, token};
use base64::Engine;
use serde_json::{Value, json};
use token_inspector::jose::hash;

const OKTA: &str = "https://acme.okta.com/oauth2/v1";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// A sign-in: authorize, callback, token.
fn sign_in(state: &str, verifier: &str, at_hash_of: &str) -> (String, String) {
    let challenge = hash::whole(VERIFIER);
    let authorize = format!(
        "GET {OKTA}/authorize?client_id=0oa1made2made3made4m&response_type=code&scope=openid&state=sT-4bcdef1&nonce=n0-Abcdef1&code_challenge={challenge}&code_challenge_method=S256"
    );
    let callback = format!("GET https://app.example/callback?code=c0de-Abcdef1&state={state}");
    let form = format!("grant_type=authorization_code&code=c0de-Abcdef1&code_verifier={verifier}");
    let access = crate::made::access().0;
    let of = if at_hash_of.is_empty() { access.clone() } else { at_hash_of.to_owned() };
    let at_hash = hash::halves(&of)[0].clone();
    let id = token(
        &json!({"iss": "https://acme.okta.com", "aud": "0oa1made2made3made4m", "sub": "00u1made2made3made4m",
        "name": "Zoë Martin", "nonce": "n0-Abcdef1", "at_hash": at_hash, "iat": 1_790_000_000, "exp": 1_790_003_600}),
    );
    let answer =
        json!({"access_token": access, "id_token": id.0, "token_type": "Bearer", "expires_in": 3600});
    let entries: Vec<Value> = vec![
        exchange(&authorize, &[], "", 302, ""),
        exchange(&callback, &[], "", 200, "{}"),
        exchange(&format!("POST {OKTA}/token"), &[], &form, 200, &answer.to_string()),
    ];
    let (copy, report) = redacted(&har(&entries));
    let read: Value = serde_json::from_str(&copy).unwrap();
    let comment = read["log"]["comment"].as_str().unwrap().to_owned();
    assert!(!copy.contains("Zo\\u00eb") && !copy.contains("c0de-") && !copy.contains("sT-4"), "{copy}");
    (comment, report.facts.join("\n"))
}

#[test]
fn what_fits_is_said() {
    let (comment, facts) = sign_in("sT-4bcdef1", VERIFIER, "");
    for (fact, entries) in [
        ("`state` is the same in the request and in the response", "0, 1"),
        ("`nonce` is the same in the request and in the ID token", "0, 2"),
        ("`code_verifier` matches `code_challenge`", "0, 2"),
        ("`at_hash` matches the access token", "2"),
    ] {
        let said = format!("{fact} (entries {entries})");
        assert!(facts.contains(&said), "{said}: {facts}");
        assert!(comment.contains(&said.replace('`', "")), "{said}: {comment}");
    }
    assert!(!facts.contains("different") && !facts.contains("matches no"), "{facts}");
}

#[test]
fn what_does_not_fit_is_said_too() {
    let (_, facts) =
        sign_in("0ther-State1", "another-Verifier-that-is-long-enough-for-pkce", "another.access.token");
    for fact in [
        "`state` came back with a different value",
        "`code_verifier` matches no `code_challenge`",
        "`at_hash` matches no access token",
    ] {
        assert!(facts.contains(fact), "{fact}: {facts}");
    }
}

#[test]
fn a_token_stays_readable_without_its_signature_and_its_person() {
    let (token, signature) = crate::made::access();
    let one = exchange(
        "GET https://acme.okta.com/api/v1/x",
        &[("authorization", &format!("Bearer {token}"))],
        "",
        403,
        "{}",
    );
    let (copy, report) = redacted(&har(&[one]));
    let sent = crate::made::entry(&copy, 0)["request"]["headers"][0]["value"].as_str().unwrap().to_owned();
    let parts: Vec<_> = sent.strip_prefix("Bearer ").unwrap().split('.').collect();
    assert_eq!(parts[0], token.split('.').next().unwrap());
    assert_eq!(parts[2], "REDACTED-signature-1");
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(parts[1]).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["sub"], "user-1@redacted.invalid");
    assert_eq!(
        (&claims["scp"], &claims["exp"], &claims["cid"]),
        (&json!(["orders.read"]), &json!(1_790_003_600), &json!("0oa1made2made3made4m"))
    );
    assert!(!report.to_string().contains(&signature[..8]) && !report.to_string().contains("zoe"), "{report}");
    assert!(!base64("x").is_empty());
}

#[test]
fn a_comment_that_is_there_is_kept_before_ours() {
    let one = exchange("POST https://acme.okta.com/oauth2/v1/token", &[], "password=hunter2x", 400, "{}");
    for text in [
        har(std::slice::from_ref(&one)).replacen(
            "{\"version\"",
            "{\"comment\":\"Made by hand.\",\"version\"",
            1,
        ),
        har(std::slice::from_ref(&one)).replacen("]}}", "],\"comment\":\"Made by hand.\"}}", 1),
    ] {
        let text = if text.contains("Made") { text } else { text + " " };
        let (copy, _) = redacted(&text);
        let read: Value = serde_json::from_str(&copy).unwrap();
        assert!(!copy.contains("hunter2x"));
        if text.contains("Made") {
            assert!(
                read["log"]["comment"].as_str().unwrap().starts_with("Made by hand. Redacted by"),
                "{copy}"
            );
        }
    }
}
