//! Who spoke and who refused, by what the paste shows of it.

use super::*;
use token_inspector::model::Party::{self, Gateway, Library, Okta, OwnApi, Provider, Unknown};

/// A call with a credential that says nothing, and what it was answered with.
fn call(host: &str, path: &str, answer: &str) -> String {
    format!("GET {path} HTTP/1.1\nHost: {host}\nAuthorization: Bearer opaque-token-1234567890\n\n{answer}")
}

fn own(answer: &str) -> String {
    call("api.acme.example", "/orders", answer)
}

/// A paste, a finding of it, who spoke, and who refused.
type Row = (String, &'static str, Party, Party);

fn bad(rows: Vec<Row>) -> Vec<String> {
    let found = |paste: &str, id: &str| {
        let report = report(paste);
        let finding = report.findings.iter().find(|it| it.id() == id);
        finding.map(|it| (it.speaker, it.refuser))
    };
    let wrong = |(paste, id, speaker, refuser): Row| {
        let found = found(&paste, id);
        (found != Some((speaker, refuser))).then(|| format!("{id}: {found:?} in {paste}"))
    };
    rows.into_iter().filter_map(wrong).collect()
}

#[test]
fn who_answered_is_told_by_the_host_and_by_headers() {
    let refused = "HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n";
    let with = |header: &str| format!("HTTP/1.1 403 Forbidden\n{header}\nContent-Length: 0\n\n");
    let users = "/api/v1/users";
    let bad = bad(vec![
        (own(refused), "own-api-refused", OwnApi, OwnApi),
        (own(&with("Server: nginx")), "own-api-refused", OwnApi, OwnApi),
        (own(&with("Server: envoy")), "own-api-refused", Gateway, Gateway),
        (own(&with("Server: Envoy")), "own-api-refused", Gateway, Gateway),
        (own(&with("x-amzn-errortype: ForbiddenException")), "not-okta", Gateway, Gateway),
        (call("acme.okta.com", users, refused), "http-403-no-body", Okta, Okta),
        // The edge in front of Okta is Okta's.
        (call("acme.okta.com", users, &with("Server: cloudflare")), "http-403-no-body", Okta, Okta),
        // A custom domain looks like any other host, until Okta's headers tell.
        (call("login.acme.example", users, refused), "http-403-no-body", Unknown, Unknown),
        (call("login.acme.example", users, &with("X-Okta-Request-Id: r1")), "http-403-no-reason", Okta, Okta),
        (with("Server: nginx"), "http-403-no-body", Unknown, Unknown),
        (with("Server: cloudflare"), "http-403-no-body", Gateway, Gateway),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn what_only_one_of_them_says_tells_who_spoke() {
    let challenge = "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"no\"\n\n";
    let role = r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorId":"oae1","errorCauses":[]}"#;
    let code = r#"{"error":"invalid_grant","error_description":"The authorization code is invalid or has expired."}"#;
    let page = "Content-Type: text/html\n\n<html><head><title>Bad Gateway</title></head></html>";
    let bad = bad(vec![
        (role.into(), "E0000006", Okta, Okta),
        (own(&format!("HTTP/1.1 403 Forbidden\n\n{role}")), "E0000006", Okta, Okta),
        (code.into(), "invalid_grant/invalid_authorization_code", Okta, Okta),
        (challenge.into(), "invalid_token", Unknown, Unknown),
        (own(&format!("HTTP/1.1 401 Unauthorized\n{challenge}")), "invalid_token", OwnApi, OwnApi),
        (own("HTTP/1.1 401 Unauthorized\n\n{\"message\":\"nope\"}"), "own-api-refused", OwnApi, OwnApi),
        (own(&format!("HTTP/1.1 502 Bad Gateway\n{page}")), "not-okta", OwnApi, OwnApi),
        (own(&format!("HTTP/1.1 502 Bad Gateway\nServer: envoy\n{page}")), "not-okta", Gateway, Gateway),
        ("TokenExpiredError: jwt expired".into(), "exp-passed", Library, Library),
        (
            "AADSTS700016: Application with identifier 'x' was not found".into(),
            "entra-app-not-found",
            Provider,
            Provider,
        ),
        (
            r#"{"stateToken":"00abc","status":"MFA_REQUIRED","expiresAt":"2026-09-21T14:20:00.000Z"}"#.into(),
            "authn-mfa-required",
            Okta,
            Okta,
        ),
        ("user.session.start FAILURE".into(), "syslog:user.session.start", Okta, Okta),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_token_says_nothing_itself_and_was_refused_by_whoever_answered() {
    let old = token(Sample::Access, &[("exp", "1789990000")]);
    let sent = |host: &str, path: &str| {
        format!(
            "GET {path} HTTP/1.1\nHost: {host}\nAuthorization: Bearer {old}\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nContent-Length: 0\n\n"
        )
    };
    let far = "\n".repeat(token_inspector::limits::NEAR + 1);
    let refused = own("HTTP/1.1 401 Unauthorized\nContent-Length: 0\n\n");
    let passed = own("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
    let bad = bad(vec![
        (old.clone(), "exp-passed", Unknown, Unknown),
        (sent("api.acme.example", "/orders"), "exp-passed", Unknown, OwnApi),
        (sent("acme.okta.com", "/api/v1/users"), "exp-passed", Unknown, Okta),
        // The only refusal of the paste is the one that it met; of a success it is not told.
        (format!("{old}{far}{refused}"), "exp-passed", Unknown, OwnApi),
        (format!("{old}{far}{passed}"), "exp-passed", Unknown, Unknown),
        // What is only noticed was refused by nobody.
        (sent("api.acme.example", "/orders"), "signature-unchecked", Unknown, Unknown),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_code_of_the_standard_is_oktas_only_where_a_text_or_the_host_says_so() {
    let code = "{\"error\":\"invalid_client\"}";
    let text = "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed. Either the client or the client credentials are invalid.\"}";
    let asked = "curl -s https://acme.okta.com/oauth2/v1/token -d grant_type=client_credentials\n";
    let bad = bad(vec![
        (code.into(), "invalid_client", Unknown, Unknown),
        ("oauthlib.oauth2.rfc6749.errors.InvalidClientError: (invalid_client) Client authentication failed".into(), "invalid_client", Unknown, Unknown),
        (text.into(), "invalid_client/invalid_client", Okta, Okta),
        ([asked, code].concat(), "invalid_client", Okta, Okta),
        (format!("POST https://acme.okta.com/oauth2/v1/token 401\n{code}"), "invalid_client", Okta, Okta),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}
