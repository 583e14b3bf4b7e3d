//! Forms 36 and 37: what logs, containers and debug switches put around requests, answers, messages and tokens.

use super::*;
use token_inspector::model::{Content, Request};

const SECRET: &str = "00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK";

/// The first request of a paste, and the statuses of its answers.
fn exchange(paste: &str) -> (Request, Vec<u16>) {
    let case = report(paste).case;
    let request = case.requests().next().map(|(_, it)| it.clone());
    let statuses = case.responses().map(|(_, it)| it.status).collect();
    (request.unwrap_or_else(|| panic!("no request in {paste}")), statuses)
}

#[test]
fn form_36_what_okta_s_own_programs_print_is_read_for_what_is_in_it() {
    for (paste, lead) in [
        (
            r#"{"name":"AuthApiError","message":"Authentication failed","errorSummary":"Authentication failed","errorCode":"E0000004","xhr":{"status":401,"responseType":"json","responseText":"{\"errorCode\":\"E0000004\",\"errorSummary\":\"Authentication failed\",\"errorLink\":\"E0000004\",\"errorId\":\"oae1\",\"errorCauses\":[]}"}}"#,
            "E0000004",
        ),
        (
            "OAuthError: The client secret supplied for a confidential client is invalid.\n    at handleOAuthResponse (okta-auth-js.js:1:2)\n  errorCode: 'invalid_client',\n  errorSummary: 'The client secret supplied for a confidential client is invalid.'",
            "invalid_client/invalid_client_secret",
        ),
        (
            "2026-09-21T14:13:20.123Z [ERROR] provider.terraform-provider-okta_v4.8.0: Response contains error diagnostic: diagnostic_summary=\"failed to create group: the API returned an error: Api validation failed: name. Causes: errorSummary: name: An object with this field already exists in the current organization, Status: 400 Bad Request\"",
            "E0000001",
        ),
        (
            "send: b'POST /oauth2/v1/device/authorize HTTP/1.1\\r\\nHost: acme.okta.com\\r\\nAuthorization: Basic Og==\\r\\n\\r\\n'\nsend: b'client_id=0oa2h6k0p4ItEbMrq9m1&scope=openid'\n{\"errorCode\":\"invalid_client\",\"errorSummary\":\"Invalid value for 'client_id' parameter.\",\"errorLink\":\"invalid_client\",\"errorId\":\"oae1\",\"errorCauses\":[]}",
            "invalid_client/invalid_client_id",
        ),
    ] {
        assert_eq!(ids(paste).first(), Some(&lead), "{:?} in {paste}", ids(paste));
    }
}

#[test]
fn form_37_a_prefix_does_not_hide_the_call_behind_it() {
    for paste in [
        "2026-09-21 14:13:20.123 DEBUG 1 --- [nio-8080-exec-1] o.s.web.client.RestTemplate : HTTP GET https://acme.okta.com/api/v1/users\n2026-09-21 14:13:20.523 DEBUG 1 --- [nio-8080-exec-1] o.s.web.client.RestTemplate : Response 403 FORBIDDEN\n",
        "2026-09-21T14:13:20.1234567Z ##[error]GET https://acme.okta.com/api/v1/users failed: 403 Forbidden",
        "Sep 21 14:13:20 web01 app[123]: GET https://acme.okta.com/api/v1/users 403",
        "GET https://acme.okta.com/api/v1/users 403 (Forbidden)",
        "main.8c1.js:12 GET https://acme.okta.com/api/v1/users 403 (Forbidden)",
        "INFO:httpx:HTTP Request: GET https://acme.okta.com/api/v1/users \"HTTP/1.1 403 Forbidden\"",
        "DEBUG:urllib3.connectionpool:https://acme.okta.com:443 \"GET /api/v1/users HTTP/1.1\" 403 None",
        "D/OkHttp: --> GET https://acme.okta.com/api/v1/users\nD/OkHttp: --> END GET\nD/OkHttp: <-- 403 https://acme.okta.com/api/v1/users (123ms)\n",
        "INFO: --> GET https://acme.okta.com/api/v1/users http/1.1\nINFO: --> END GET\nINFO: <-- 403 Forbidden https://acme.okta.com/api/v1/users (98ms)\n",
        "api-1  | GET /api/v1/users HTTP/1.1\napi-1  | Host: acme.okta.com\napi-1  | \napi-1  | HTTP/1.1 403 Forbidden\n",
        "2026-09-21T14:13:20.123Z [DEBUG] provider.terraform-provider-okta_v4.8.0: GET /api/v1/users HTTP/1.1\n2026-09-21T14:13:20.123Z [DEBUG] provider.terraform-provider-okta_v4.8.0: Host: acme.okta.com\n2026-09-21T14:13:20.523Z [DEBUG] provider.terraform-provider-okta_v4.8.0: HTTP/2.0 403 Forbidden\n",
        "2026-09-21 14:13:20,123 DEBUG [main] org.apache.http.headers: http-outgoing-0 >> GET /api/v1/users HTTP/1.1\n2026-09-21 14:13:20,123 DEBUG [main] org.apache.http.headers: http-outgoing-0 >> Host: acme.okta.com\n2026-09-21 14:13:20,323 DEBUG [main] org.apache.http.headers: http-outgoing-0 << HTTP/1.1 403 Forbidden\n",
        "org.apache.http.wire - http-outgoing-0 >> \"GET /api/v1/users HTTP/1.1[\\r][\\n]\"\n"
            .trim_start_matches("org.apache.http.wire - "),
        "send: b'GET /api/v1/users HTTP/1.1\\r\\nHost: acme.okta.com\\r\\nUser-Agent: x\\r\\n\\r\\n'\nreply: 'HTTP/1.1 403 Forbidden\\r\\n'\nheader: Date: Mon, 21 Sep 2026 14:13:20 GMT\n",
        "=> Send header, 60 bytes (0x3c)\n0000: GET /api/v1/users HTTP/1.1\n001c: Host: acme.okta.com\n<= Recv header, 25 bytes (0x19)\n0000: HTTP/1.1 403 Forbidden\n",
    ] {
        let (request, statuses) = exchange(paste);
        assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/v1/users"), "{paste}");
        if !paste.starts_with("http-outgoing") {
            assert_eq!(request.host.trim_end_matches(":443"), "acme.okta.com", "{paste}");
            assert_eq!(statuses, [403], "{paste}");
        }
    }
}

#[test]
fn form_37_headers_and_credentials_behind_a_prefix_belong_to_their_request() {
    for paste in [
        format!(
            "2026-09-21T14:13:20Z stdout F GET /api/v1/users HTTP/1.1\n2026-09-21T14:13:20Z stdout F Authorization: SSWS {SECRET}\n"
        ),
        format!("send: b'GET /api/v1/users HTTP/1.1\\r\\nAuthorization: SSWS {SECRET}\\r\\n\\r\\n'\n"),
        format!(
            "D/OkHttp: --> GET https://acme.okta.com/api/v1/users\nD/OkHttp: Authorization: SSWS {SECRET}\nD/OkHttp: --> END GET\n"
        ),
        format!("2026/09/21 14:13:20 GET /api/v1/users HTTP/1.1\nAuthorization: SSWS {SECRET}\n"),
    ] {
        let (request, _) = exchange(&paste);
        assert_eq!(request.scheme.as_deref(), Some("SSWS"), "{paste}");
        let report = report(&paste);
        let secret = report.case.exhibits.iter().find(|it| matches!(it.content, Content::Secret(_))).unwrap();
        assert_eq!(&paste[secret.span.clone()], SECRET);
    }
}

#[test]
fn form_37_what_a_line_of_an_access_log_says_is_read_where_all_of_them_refuse() {
    let line = |status: u16| {
        format!(
            "10.0.0.1 - - [21/Sep/2026:14:13:20 +0000] \"GET /orders HTTP/1.1\" {status} 123 \"-\" \"curl/8.0\""
        )
    };
    let (request, statuses) = exchange(&line(401));
    assert_eq!((request.path.as_str(), statuses.as_slice()), ("/orders", &[401_u16][..]));
    let envoy = "[2026-09-21T14:13:20.123Z] \"GET /orders HTTP/1.1\" 401 - jwt_authn_access_denied{Jwt_is_expired} - \"-\" 0 14 0 - \"-\" \"curl/8.1\"";
    assert_eq!(exchange(envoy).1, [401]);
    assert_eq!(ids(envoy), ["exp-passed"]);
    let healthy = [200, 304, 404, 200, 401, 200].map(line).join("\n");
    assert!(ids(&healthy).is_empty(), "{:?}", ids(&healthy));
}

#[test]
fn lines_that_follow_a_call_in_a_log_are_no_body_of_its_answer() {
    let paste = "2026-09-21T14:13:20Z GET https://acme.okta.com/api/v1/users -> 200\n2026-09-21T14:13:21Z cache warmed\n2026-09-21T14:13:22Z all good\n";
    let report = report(paste);
    assert!(report.findings.is_empty(), "{:?}", ids(paste));
    let (index, _) = report.case.responses().next().unwrap();
    assert!(!paste[report.case.exhibits[index].span.clone()].contains("cache"));
}

#[test]
fn a_token_in_a_log_is_judged_at_the_time_of_its_line() {
    let token = samples::token(
        r#"{"kid":"q7Kd0","alg":"RS256"}"#,
        r#"{"ver":1,"jti":"AT.q0Fz8","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789896400,"exp":1789900000,"cid":"0oa1","scp":["openid"],"sub":"ada"}"#,
    );
    // It ended at 10:26:40 on the day before.
    for (before, severity, words) in [
        ("2026-09-20T10:00:00Z INFO sent ", "warning", "when its log line was written, it had not expired"),
        ("2026-09-20T12:00:00Z INFO sent ", "error", "before its log line was written"),
        ("{\"time\":\"2026-09-20T12:00:00Z\",\"token\":\"", "error", "before its log line was written"),
        ("ts=2026-09-20T10:00:00Z level=info token=", "warning", "it had not expired"),
        (
            "10.0.0.1 - - [20/Sep/2026:10:00:00 +0000] \"GET /cb?access_token=",
            "warning",
            "it had not expired",
        ),
        ("2026-09-20T10:00:00Z INFO sent\nAuthorization: Bearer ", "warning", "it had not expired"),
        ("2026-09-20T10:00:00Z INFO sent\n\nAnd this is mine: ", "error", "1 day 3 hours ago."),
        (
            "2026-09-20T10:00:00Z GET /orders HTTP/1.1\nAuthorization: Bearer ",
            "warning",
            "it had not expired",
        ),
    ] {
        let report = report(&format!("{before}{token}"));
        let found =
            report.findings.iter().find(|it| it.id() == "exp-passed").unwrap_or_else(|| panic!("{before}"));
        assert_eq!(found.severity.name(), severity, "{before}");
        assert!(found.verdict.contains(words), "{}", found.verdict);
    }
    let dated = format!(
        "2026-09-20T12:00:00Z GET /orders HTTP/1.1\nAuthorization: Bearer {token}\n\nHTTP/1.1 200 OK\nDate: Sun, 20 Sep 2026 10:00:00 GMT\n"
    );
    let found = report(&dated).findings.into_iter().find(|it| it.id() == "exp-passed").unwrap();
    assert!(found.verdict.contains("when the response was sent, it had not expired"), "{}", found.verdict);
    let mut context = Context::at(token_inspector::text::timestamp::Timestamp::from_second(NOW).unwrap());
    context.judge_at = token_inspector::model::JudgeAt::Now;
    let now = inspect(&format!("2026-09-20T10:00:00Z sent {token}"), &context);
    assert!(now.findings.iter().any(|it| it.id() == "exp-passed" && it.severity.name() == "error"));
}

#[test]
fn a_line_without_a_zone_is_not_earlier_than_the_token_in_it() {
    let paste = format!("2026-09-21 05:57:30,123 INFO sent {}", access());
    assert_eq!(ids(&paste), ["signature-unchecked"], "written by a clock eight hours behind UTC");
    let zoned = format!("2026-09-21T05:57:30Z INFO sent {}", access());
    assert!(ids(&zoned).contains(&"iat-in-future"));
}

#[test]
fn what_a_pipeline_marks_as_an_error_is_no_heading_of_a_page() {
    for (line, meant) in [
        ("##[error]Login failed with Error: jwt expired", "exp-passed"),
        ("##[error]invalid audience", "aud-unexpected"),
        ("2026-09-21T14:13:20.1234567Z ##[error]jwt malformed", "token-malformed"),
    ] {
        assert_eq!(ids(line).first(), Some(&meant), "{line}");
    }
    assert!(ids("# Sign-in\n\n## JWT expired\n\nThe page says how.").is_empty());
}
