//! Codes of an API of one's own, which are in no catalog: they are read by the words that they are made of.

use super::{ids, report, samples};

/// What is found in a refusal with this body.
fn refused(body: &str) -> Vec<&'static str> {
    ids(&format!("HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{body}"))
}

#[test]
fn a_code_says_what_is_wrong_with_the_token() {
    for (body, id) in [
        (r#"{"code":"JWT_EXPIRED"}"#, "exp-passed"),
        (r#"{"error":"token_expired"}"#, "exp-passed"),
        (r#"{"errors":[{"code":"AUTH_TOKEN_EXPIRED","detail":"see the docs"}]}"#, "exp-passed"),
        (r#"{"error":{"type":"TokenExpired","request":"r-1"}}"#, "exp-passed"),
        (r#"{"code":"INVALID_AUDIENCE"}"#, "aud-unexpected"),
        (r#"{"code":"ISSUER_MISMATCH","message":"nope"}"#, "iss-unexpected"),
        (r#"{"error":"invalid_signature"}"#, "signature-invalid"),
        (r#"{"reason":"token_missing"}"#, "access-token-empty"),
        (r#"{"code":"INVALID_REFRESH_TOKEN"}"#, "provider-grant-refused"),
        (r#"{"error":"insufficient permissions: missing scope orders:read"}"#, "scp-missing-scope"),
        (r#"{"message":"Your token has expired. Please sign in again."}"#, "exp-passed"),
        (r#"{"errors":[{"message":"Unauthorized","extensions":{"code":"aud_mismatch"}}]}"#, "aud-unexpected"),
    ] {
        assert_eq!(refused(body).first(), Some(&id), "{body}");
    }
}

#[test]
fn a_code_that_means_nothing_known_is_quoted_and_never_called_an_empty_body() {
    for body in [
        r#"{"code":"SEAT_LIMIT_REACHED"}"#,
        r#"{"error":"USER_DISABLED"}"#,
        r#"{"code":"SUBSCRIPTION_EXPIRED","message":"Subscription expired"}"#,
    ] {
        let paste = format!("HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{body}");
        let report = report(&paste);
        let first = report.findings.first().unwrap();
        assert_eq!(first.id(), "not-okta", "{body}");
        let said = body.split('"').find(|it| it.contains("_") || it.contains("Subscription ")).unwrap();
        let found = first.hit.found.clone().unwrap();
        assert!(found == said || body.contains(&found), "{found}");
    }
}

#[test]
fn a_body_that_means_nothing_known_is_not_called_empty() {
    let found = refused(r#"{"ok":false,"ref":"8f2"}"#);
    assert_eq!(found.first(), Some(&"not-okta"), "{found:?}");
}

#[test]
fn a_code_of_firebase_is_firebases_only_where_the_paste_names_it() {
    assert_eq!(refused(r#"{"error":"TOKEN_EXPIRED"}"#), ["exp-passed"]);
    let named = "POST https://identitytoolkit.googleapis.com/v1/accounts:lookup\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{\"error\":{\"code\":400,\"message\":\"TOKEN_EXPIRED\"}}";
    assert_eq!(ids(named).first(), Some(&"firebase-refresh-token"));
}

#[test]
fn a_code_about_a_token_in_date_is_shown_beside_the_token() {
    let paste = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{{\"code\":\"JWT_EXPIRED\"}}",
        samples::access()
    );
    assert_eq!(ids(&paste).first(), Some(&"refused-in-date"));
}
