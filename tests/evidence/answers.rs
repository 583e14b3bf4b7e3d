//! One fault is one finding: what an answer says of a fault that the paste shows is named in that finding.

use super::{ids, report};
use token_inspector::checks::Sample;

const DATE: &str = "Date: Mon, 21 Sep 2026 14:13:20 GMT\n";
const INVALID: &str = "{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
const NO_PERMISSION: &str = "{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oae2\",\"errorCauses\":[]}";
const WANTS_SCOPE: &str = "WWW-Authenticate: Bearer error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", scope=\"okta.groups.read\"\n";

fn call(path: &str, token: &str, answer: &str) -> String {
    format!("GET {path} HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 {answer}")
}

fn expired() -> String {
    Sample::Org.encoded(&[], &[("exp", "1789999500"), ("scp", "[\"okta.groups.read\"]")])
}

fn without_scope() -> String {
    Sample::Org.encoded(&[], &[("scp", "[\"okta.apps.read\"]")])
}

/// Ids of errors, and what else says the first.
fn errors(paste: &str) -> (Vec<&'static str>, Vec<String>) {
    let report = report(paste);
    let errors = report.findings.iter().filter(|it| it.severity == token_inspector::finding::Severity::Error);
    let errors: Vec<_> = errors.collect();
    (errors.iter().map(|it| it.id()).collect(), errors.first().map(|it| it.also.clone()).unwrap_or_default())
}

#[test]
fn a_challenge_and_a_body_about_a_missing_scope_are_one_finding() {
    let paste =
        call("/api/v1/groups", &without_scope(), &format!("403 Forbidden\n{WANTS_SCOPE}\n{NO_PERMISSION}"));
    let (ids, also) = errors(&paste);
    assert_eq!(ids, ["scp-missing-scope"]);
    assert_eq!(also, ["insufficient_scope/access_token_insufficient_scopes", "E0000006"]);
}

#[test]
fn a_role_may_be_missing_where_no_challenge_asks_for_a_scope() {
    let (ids, _) =
        errors(&call("/api/v1/groups", &without_scope(), &format!("403 Forbidden\n\n{NO_PERMISSION}")));
    assert!(ids.contains(&"E0000006"), "{ids:?}");
}

#[test]
fn an_expired_token_explains_a_refusal_without_a_reason_at_the_time_of_the_answer() {
    let paste = call("/api/v1/groups", &expired(), &format!("401 Unauthorized\n{DATE}\n{INVALID}"));
    let (ids, also) = errors(&paste);
    assert_eq!(ids, ["exp-passed"]);
    assert_eq!(also, ["E0000011"]);
}

#[test]
fn a_token_that_may_have_expired_since_does_not_explain_a_refusal() {
    let (ids, _) = errors(&call("/api/v1/groups", &expired(), &format!("401 Unauthorized\n\n{INVALID}")));
    assert!(ids.contains(&"E0000011"), "{ids:?}");
}

#[test]
fn a_fault_of_one_exchange_does_not_explain_another() {
    let refused =
        |token: &str| call("/api/v1/groups", token, &format!("401 Unauthorized\n{DATE}\n{INVALID}"));
    let sound = Sample::Org.encoded(&[], &[("scp", "[\"okta.groups.read\"]")]);
    let (claims, signature) = sound.rsplit_once('.').unwrap();
    let sound = format!("{claims}.{}", signature.replace('a', "b"));
    let paste = [refused(&expired()), refused(&sound)].join("\n\n");
    let of_another_id = paste.replacen("oae1", "oae3", 1);
    for paste in [paste, of_another_id] {
        let found = ids(&report(&paste));
        assert!(found.contains(&"E0000011"), "{found:?}");
    }
}

#[test]
fn the_audience_of_an_assertion_and_oktas_error_about_it_are_one_finding() {
    let assertion =
        Sample::Assertion.encoded(&[], &[("aud", "\"https://acme.okta.com/oauth2/default/v1/token\"")]);
    let paste = format!(
        "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_assertion={assertion}\n\nHTTP/1.1 401 Unauthorized\n{DATE}\n{{\"error\":\"invalid_client\",\"error_description\":\"The audience claim for client_assertion must be the endpoint invoked for the request.\"}}"
    );
    let (ids, also) = errors(&paste);
    assert_eq!(ids, ["assertion-aud-unexpected"]);
    assert_eq!(also, ["invalid_client/client_assertion_invalid_audience"]);
}

#[test]
fn a_verifier_of_another_challenge_and_oktas_error_about_it_are_one_finding() {
    let paste = "GET https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa1bcd2EFGH3ijk4l5&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&state=s&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\n\nPOST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=abc&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&client_id=0oa1bcd2EFGH3ijk4l5&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXX\n\nHTTP/1.1 400 Bad Request\n\n{\"error\":\"invalid_grant\",\"error_description\":\"PKCE verification failed.\"}";
    let (ids, also) = errors(paste);
    assert_eq!(ids, ["pkce-verifier-mismatch"]);
    assert_eq!(also, ["invalid_grant/pkce_verification_failed"]);
}
