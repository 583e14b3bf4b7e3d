//! Who spoke, whose token it is and when: a cause that the paste rules out is not told, and what it shows leads.

use super::{first_fixes, ids, inspected, token};
use token_inspector::Report;
use token_inspector::checks::{Row, Sample};
use token_inspector::finding::ShownCause;
use token_inspector::report::cases::cases;
use token_inspector::report::order;

const ROLE: &str =
    r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}"#;

/// The causes of the first finding.
fn first_causes(report: &Report) -> Vec<&str> {
    report
        .findings
        .iter()
        .take(1)
        .flat_map(|it| it.causes.iter().map(|cause| cause.reason.as_str()))
        .collect()
}

fn asked_of_okta(token: &str, answer: &str) -> Report {
    inspected(&format!(
        "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\n{answer}"
    ))
}

fn asked_of_an_api(token: &str, date: &str, challenge: &str) -> Report {
    inspected(&format!(
        "GET /orders HTTP/1.1\nHost: api.acme.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\nDate: {date}\nWWW-Authenticate: Bearer {challenge}\n"
    ))
}

#[test]
fn the_role_that_is_missing_is_the_users_or_the_service_apps_by_uid() {
    let answer = format!("HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{ROLE}");
    let of_user = asked_of_okta(&token(Sample::Org, &[]), &answer);
    let causes = first_causes(&of_user);
    assert!(
        causes[0].contains("The user behind the access token does not have the admin role"),
        "{causes:?}"
    );
    assert!(!causes.iter().any(|it| it.contains("service app")), "{causes:?}");
    let iss = ("iss", "\"https://acme.okta.com\"");
    let aud = ("aud", "\"https://acme.okta.com\"");
    let scp = ("scp", "[\"okta.users.read\"]");
    let of_app = asked_of_okta(&token(Sample::Machine, &[iss, aud, scp]), &answer);
    let causes = first_causes(&of_app);
    assert!(causes[0].contains("service app"), "{causes:?}");
    assert!(!causes.iter().any(|it| it.contains("signed-in user")), "{causes:?}");
    // Tokens in other lines of a log were sent elsewhere: they tell nothing of a call to Okta.
    let line = |jti: &str| {
        let token = token(Sample::Access, &[("jti", jti)]);
        format!("2026-09-21T14:12:20Z INFO orders.Api - Authorization: Bearer {token}\n")
    };
    let call = format!("2026-09-21T14:13:20Z ERROR okta.Client - POST /api/v1/users -> 403 {ROLE}\n");
    let log = inspected(&[line("\"AT.one\""), line("\"AT.two\""), call].concat());
    let refused = log.findings.iter().find(|it| it.id() == "E0000006").expect("the refusal");
    assert!(!refused.causes.iter().any(ShownCause::is_settled), "{:?}", refused.causes);
}

#[test]
fn a_token_without_nbf_is_not_yet_valid_by_its_iat() {
    let description = "error=\"invalid_token\", error_description=\"An error occurred while attempting to decode the Jwt: Jwt used before 2026-09-21T14:03:20.000Z\"";
    let report = asked_of_an_api(&token(Sample::Access, &[]), "Mon, 21 Sep 2026 13:04:20 GMT", description);
    assert_eq!(ids(&report)[0], "iat-in-future");
    assert!(!ids(&report).contains(&"nbf-ahead"), "{:?}", ids(&report));
    let causes = first_causes(&report);
    assert!(causes[0].contains("the machine that verifies the token is most likely 59 minutes behind"));
}

#[test]
fn an_error_in_the_form_of_a_web_framework_is_an_apis_own() {
    let groups = ("groups", "[\"Everyone\"]");
    for body in [
        r#"{"timestamp":"2026-09-21T14:13:00Z","status":403,"error":"Forbidden","path":"/admin/reports"}"#,
        r#"{"statusCode":403,"message":"Forbidden resource","error":"Forbidden"}"#,
    ] {
        let report = inspected(&format!("{body}\n\n{}", token(Sample::Access, &[groups])));
        assert_eq!(ids(&report)[0], "own-api-refused", "{body}");
        let first = &report.findings[0];
        assert!(first.verdict.contains("responded with 403"), "{}", first.verdict);
        assert!(!first.causes.iter().any(|it| it.fix.contains("outside your network")));
        assert!(first.causes[0].fix.contains("`openid orders.read`"), "{}", first.causes[0].fix);
        assert!(!report.case.exhibits.iter().any(|it| it.kind.name() == "oauth-error"));
    }
}

#[test]
fn what_a_web_framework_says_of_a_token_is_still_read() {
    let body = r#"{"timestamp":"2026-09-21T14:13:00Z","status":401,"error":"Unauthorized","message":"Token has expired","path":"/orders"}"#;
    assert_eq!(ids(&inspected(body))[0], "exp-passed");
}

#[test]
fn a_token_that_is_there_is_not_asked_for() {
    let paste = format!(
        "POST /orders HTTP/2\nHost: abc123.execute-api.eu-west-1.amazonaws.com\nAuthorization: Bearer {}\n\nHTTP/2 403\ndate: Mon, 21 Sep 2026 14:13:20 GMT\nx-amzn-errortype: ForbiddenException\n\n{{\"message\":\"Forbidden\"}}\n",
        token(Sample::Access, &[])
    );
    let report = inspected(&paste);
    assert_eq!(ids(&report)[0], "own-api-refused");
    let fixes = first_fixes(&report);
    assert!(fixes[0].contains("`openid orders.read`") && !fixes.concat().contains("Paste the token"));
    let edge = paste
        .replace("x-amzn-errortype: ForbiddenException", "Server: cloudflare")
        .replace("abc123.execute-api.eu-west-1.amazonaws.com", "api.acme.com");
    let report = inspected(&edge);
    let fixes = first_fixes(&report);
    assert!(!fixes.concat().contains("outside your network"), "{fixes:?}");
    assert!(!fixes.concat().contains("Paste the token"), "{fixes:?}");
}

#[test]
fn a_scope_that_an_api_of_ones_own_asks_for_is_not_looked_for_at_okta() {
    let description = "error=\"insufficient_scope\", error_description=\"The request requires higher privileges than provided by the access token.\"";
    let report = asked_of_an_api(&token(Sample::Access, &[]), "Mon, 21 Sep 2026 14:13:20 GMT", description);
    assert_eq!(ids(&report)[0], "insufficient_scope");
    let first = &report.findings[0];
    let fixes = first_fixes(&report);
    assert!(fixes[0].contains("Authorization Servers > your server > Scopes"), "{fixes:?}");
    assert!(!fixes.iter().any(|it| it.contains("Okta API Scopes") || it.contains("`scope=`")), "{fixes:?}");
    assert!(!first_causes(&report).iter().any(|it| it.contains("only `openid`")));
    assert!(first.queries.is_empty(), "{:?}", first.queries);
}

#[test]
fn curl_that_fails_on_a_status_is_told_to_show_the_answer() {
    let report = inspected("curl: (22) The requested URL returned error: 401");
    let first = &report.findings[0];
    assert!(first.causes[0].fix.contains("`--fail-with-body"), "{}", first.causes[0].fix);
    assert!(!first.verdict.starts_with("Okta"), "{}", first.verdict);
}

/// A log in which one token of several had expired when its line was written.
fn log() -> String {
    let line = |minute: u32, words: &str| format!("2026-09-20T10:{minute:02}:00.000Z {words}");
    let issued = |minute: i64| {
        let iat = 1_789_898_400 + minute * 60 - 600;
        token(
            Sample::Access,
            &[
                ("iat", &iat.to_string()),
                ("exp", &(iat + 3_600).to_string()),
                ("auth_time", &iat.to_string()),
            ],
        )
    };
    let good = (1..6).map(|it| {
        line(it, &format!("DEBUG POST /orders 200 Authorization: Bearer {}", issued(i64::from(it))))
    });
    let expired = issued(-240);
    let refused = line(
        7,
        &format!("ERROR GET /orders 401 Jwt expired at 2026-09-20T06:50:00Z Authorization: Bearer {expired}"),
    );
    good.chain([refused, line(8, "INFO GET /orders 200")]).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_token_of_a_log_that_was_in_date_at_its_line_has_no_fault() {
    let text = log();
    let report = inspected(&text);
    let expired = report.findings.iter().filter(|it| it.id() == "exp-passed").count();
    assert_eq!(expired, 1, "{:?}", ids(&report));
    let held = report
        .checks
        .iter()
        .filter(|it| it.id == Row::Time && it.words.contains("when its log line"))
        .count();
    assert_eq!(held, 5);
    let cases = cases(&report, &text);
    let of_refused: Vec<_> = cases.iter().filter(|it| it.span.end > text.find("ERROR").unwrap()).collect();
    assert_eq!(of_refused.len(), 1, "{cases:#?}");
}

#[test]
fn a_call_of_oktas_own_api_asks_for_its_scope_on_purpose() {
    let answer = "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}";
    let report = asked_of_okta(&token(Sample::Access, &[]), answer);
    assert_eq!(ids(&report)[0], "scp-okta-on-custom-server");
    assert!(!first_causes(&report).iter().any(|it| it.contains("by mistake")));
    let row = report.checks.iter().find(|it| it.id == Row::Issuer).unwrap();
    assert!(row.words.contains("expects the org"), "{}", row.words);
}

#[test]
fn the_audience_of_an_id_token_sent_to_an_api_is_not_what_is_wrong() {
    let description = "error=\"invalid_token\", error_description=\"An error occurred while attempting to decode the Jwt: The aud claim is not valid\"";
    let report = asked_of_an_api(&token(Sample::Id, &[]), "Mon, 21 Sep 2026 14:13:20 GMT", description);
    assert_eq!(ids(&report)[0], "id-token-as-access-token");
    assert_eq!(report.findings[0].also, ["aud-unexpected"]);
    assert!(!first_fixes(&report).iter().any(|it| it.contains("jwt.audiences")));
}

#[test]
fn where_a_library_is_set_is_told_with_the_issuer_of_the_token() {
    let paste = format!(
        "jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: \"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\"\n\n{}",
        token(Sample::Access, &[])
    );
    let report = inspected(&paste);
    assert_eq!(ids(&report)[0], "kid-not-in-keys");
    let fixes = first_fixes(&report);
    let setting = fixes.iter().find(|it| it.contains("PyJWKClient(")).unwrap();
    assert!(setting.contains("https://acme.okta.com/oauth2/default/v1/keys"), "{setting}");
}

#[test]
fn a_key_without_a_name_is_not_said_to_be_the_one_that_the_header_names() {
    let paste = format!(
        "{}\n\n-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5yU8Gq0hnFGvJfNippmN\ngnkjUT3YnJS7zcMpfCmqFibc10GpmWOi2h7YgF6pqWUr2U92yextnL42fLN0VmRu\n0yA3IsOnnrm7lEQd54ZyPmck4TUshPDGeiIbNSB0UtRSUG3QfwuPkCctjaj+GVH6\nhVRh5CQE8R5yGjpe9IjnUnQ4QmrRYIX9l5HxosFY+og68ZPK4qJRfYb/xoOiUOIB\nQfTvcUCehFUFBFmtR/PI5CECVFULSsHH8T4wwVR4Tb9yh3wsLnzy6JJeuNpK06oW\nzNDmgAf8igZXDaCYfyGAhdyHToiS74x0XuE2EA61BXUkeEMJ2HhmwGC/s+WlKmX0\ncwIDAQAB\n-----END PUBLIC KEY-----\n",
        token(Sample::Access, &[])
    );
    let report = inspected(&paste);
    assert_eq!(ids(&report)[0], "signature-invalid");
    let causes = first_causes(&report);
    assert_eq!(causes.len(), 2, "{causes:?}");
    assert!(causes[0].contains("most likely not the one that signed"), "{causes:?}");
    assert!(first_fixes(&report)[0].contains("curl -s https://acme.okta.com/oauth2/default/v1/keys"));
}

#[test]
fn a_new_token_has_a_signature_of_its_own() {
    let times = [("iat", "1789990000"), ("exp", "1789993600"), ("auth_time", "1789990000")];
    let expired = token(Sample::Access, &times);
    let report = inspected(expired.get(..expired.len() - 60).unwrap());
    assert_eq!(ids(&report)[0], "exp-passed");
    assert_eq!(order::beside(&report), "It also fails on its signature.");
}
