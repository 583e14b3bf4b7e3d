//! Who refused: an explicit host of somebody else's counts more than a path that Okta has too.

use super::*;

fn first(paste: &str) -> &'static str {
    ids(paste).first().copied().unwrap_or("nothing")
}

#[test]
fn a_host_of_others_beats_a_path_like_oktas() {
    for paste in [
        "POST https://ci.acme.test/api/v1/users returned 403 Forbidden: \"{\\\"message\\\":\\\"no permission\\\"}\"",
        "GET https://api.example.com/api/v1/orders returned 401 Unauthorized",
        "GET https://api.github.com/api/v1/users: 403 Forbidden {\"message\":\"not for this caller\"}",
        "getting signer: POST https://ca.sigstore.test/api/v1/signingCert returned 400 Bad Request",
        "request to http://localhost:8080/api/v1/users failed with status code 401",
        "GET /api/v1/orders HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n",
    ] {
        assert_eq!(first(paste), "own-api-refused", "{paste}");
    }
    let report = report(
        "POST https://ci.acme.test/api/v1/users returned 403 Forbidden: {\"message\":\"no permission\"}",
    );
    assert_eq!(report.findings[0].hit.found.as_deref(), Some("403: no permission"));
}

#[test]
fn a_host_that_may_be_oktas_stays_open() {
    for paste in [
        "POST https://acme.okta.com/api/v1/users returned 400 Bad Request",
        "POST https://login.acme.com/api/v1/users returned 400 Bad Request",
        "POST /api/v1/users returned 400 Bad Request",
        "Opened https://api.example.com/api/v1/orders in the browser and asked the other team about it. Okta: 400 Bad Request",
    ] {
        assert_eq!(first(paste), "http-400-no-body", "{paste}");
    }
    let custom = "POST https://login.acme.com/oauth2/default/v1/token returned 401 Unauthorized";
    assert_ne!(first(custom), "own-api-refused");
}

#[test]
fn an_error_in_googles_form_is_googles() {
    for (body, id) in [
        (
            r#"{"error":{"code":400,"message":"Request contains an invalid argument.","status":"INVALID_ARGUMENT"}}"#,
            "google-api-error",
        ),
        (
            r#"{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}"#,
            "google-api-error",
        ),
        (
            r#"{"error":{"code":404,"message":"Requested entity was not found.","status":"NOT_FOUND"}}"#,
            "google-api-error",
        ),
        (
            r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}"#,
            "google-api-credential",
        ),
        (
            r#"{"error":{"code":401,"message":"The token has expired","status":"UNAUTHENTICATED"}}"#,
            "exp-passed",
        ),
    ] {
        assert_eq!(first(body), id, "{body}");
        let behind = format!(
            "Error: failed to generate Google Cloud access token for a@b.iam.gserviceaccount.com: {body}"
        );
        assert_eq!(first(&behind), id, "{behind}");
    }
    let scope = "access_token_scopes: https://orders-ew.a.run.app\nError: google-github-actions/auth failed with: failed to generate Google Cloud access token for a@b.iam.gserviceaccount.com: {\n  \"error\": {\n    \"code\": 400,\n    \"message\": \"Request contains an invalid argument.\",\n    \"status\": \"INVALID_ARGUMENT\"\n  }\n}";
    let report = report(scope);
    assert_eq!(report.findings[0].id(), "google-api-error");
    assert!(report.findings[0].causes[0].fix.contains("id_token_audience"));
}

#[test]
fn what_appauth_says_of_the_device_is_not_oktas() {
    for (body, id) in [
        (
            r#"{"type":4,"code":4001,"error":"invalid_redirect_uri","errorDescription":"No uri registered to handle redirect or multiple applications registered"}"#,
            "mobile-redirect-uri-mismatch",
        ),
        (r#"{"type":4,"code":4001,"error":"invalid_redirect_uri"}"#, "mobile-redirect-uri-mismatch"),
        (r#"{"type":0,"code":1,"errorDescription":"User cancelled flow"}"#, "mobile-user-canceled"),
        (
            r#"{"type":2,"code":2002,"error":"invalid_grant","errorDescription":"The refresh token is invalid or expired."}"#,
            "invalid_grant/invalid_refresh_token",
        ),
    ] {
        assert_eq!(first(&format!("AuthorizationException: {body}")), id, "{body}");
    }
}

#[test]
fn an_error_of_ones_own_api_is_its_own_whatever_client_prints_it() {
    for paste in [
        "GET https://api.acme.example/invoices 403 (Forbidden)\n{\"error\":\"forbidden\",\"message\":\"Insufficient permissions\"}",
        "AxiosError: Request failed with status code 401\n    at settle (node_modules/axios/lib/core/settle.js:19:12)\n  config: { url: 'https://api.acme.example/v1/orders', method: 'get' }",
        "feign.FeignException$Forbidden: [403 Forbidden] during [GET] to [https://orders.acme.example/v1/orders] [OrdersClient#list()]: [{\"error\":\"forbidden\"}]",
        "curl -s https://api.acme.example/invoices -H \"Authorization: Bearer $T\"\n{\"error\":\"forbidden\"}",
        "curl -s https://api.acme.example/invoices -H \"Authorization: Bearer $T\"\n{\"error\":\"Forbidden\"}",
    ] {
        assert_eq!(first(paste), "own-api-refused", "{paste}");
    }
    // Okta's own host, and a status without a host, may be Okta's.
    assert_ne!(
        first(
            "AxiosError: Request failed with status code 403\n  config: { url: 'https://acme.okta.com/api/v1/users', method: 'get' }"
        ),
        "own-api-refused"
    );
    assert_ne!(first("AxiosError: Request failed with status code 403"), "own-api-refused");
}

#[test]
fn a_trace_in_the_body_of_a_framework_says_why() {
    let body = "{\"timestamp\":\"2026-03-01T11:59:58.120+00:00\",\"status\":500,\"error\":\"Internal Server Error\",\"trace\":\"org.springframework.security.oauth2.jwt.JwtException: An error occurred while attempting to decode the Jwt: Couldn't retrieve remote JWK set: Connect timed out\",\"path\":\"/orders\"}";
    assert_eq!(first(&format!("HTTP/1.1 500\nContent-Type: application/json\n\n{body}")), "keys-unreachable");
}

#[test]
fn a_reason_phrase_below_a_command_is_the_answer_of_its_host() {
    let page = "<html>\n<head><title>401 Authorization Required</title></head>\n<body>\n<center><h1>401 Authorization Required</h1></center>\n<hr><center>nginx/1.24.0</center>\n</body>\n</html>";
    for (answer, id) in [
        ("Unauthorized", "own-api-refused"),
        ("Forbidden", "own-api-refused"),
        ("401 Unauthorized%", "own-api-refused"),
        (page, "own-api-refused"),
        ("Unauthorized copying is not allowed", "reason-not-recognised"),
        ("{\"title\":\"Forbidden Planet\"}", "nothing"),
        ("{\"title\":\"Forbidden\",\"type\":\"about:blank\"}", "own-api-refused"),
    ] {
        let paste = format!(
            "$ curl https://orders.acme.example/v1/orders -H \"Authorization: Bearer $TOKEN\"\n{answer}"
        );
        assert_eq!(first(&paste), id, "{answer}");
    }
    let okta = "$ curl https://acme.okta.com/api/v1/users -H \"Authorization: Bearer $TOKEN\"\nUnauthorized";
    assert_ne!(first(okta), "own-api-refused");
}

#[test]
fn a_list_of_errors_below_a_command_is_what_its_host_said_and_no_response_is_called_missing() {
    let asked = |body: &str| {
        report(
            &["$ curl -s https://gql.acme.example/graphql -H \"Authorization: Bearer $T\"\n", body].concat(),
        )
    };
    let refused = asked(
        "{\"errors\":[{\"message\":\"Not authorized\",\"extensions\":{\"code\":\"FORBIDDEN\"}}],\"data\":null}",
    );
    assert_eq!(refused.findings[0].id(), "own-api-refused", "{refused:#?}");
    let healthy = asked("{\"data\":{\"me\":{\"id\":\"7\"}}}");
    assert!(healthy.findings.is_empty(), "{healthy:#?}");
    assert!(!healthy.verdict.line.contains("without its response"), "{}", healthy.verdict.line);
    assert!(asked("").verdict.line.contains("without its response"));
}
