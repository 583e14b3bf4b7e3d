//! Forms 24 to 33: errors, headers, messages, documents.

use super::*;

fn first(paste: &str) -> &'static str {
    ids(paste).first().copied().unwrap_or("nothing")
}

const BODY: &str = r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oaeMbkZDKALfojoWLq18Dc3BL","errorCauses":[]}"#;

#[test]
fn form_24_an_error_body_whole_and_cut_off() {
    assert_eq!(first(BODY), "E0000006");
    assert_eq!(first(&BODY[..110]), "E0000006");
    assert_eq!(first(&BODY[..40]), "E0000006");
    for causes in ["null", "{\"errorSummary\":\"x\"}", "[{\"errorSummary\":\"x\"}]", "[]", "\"x\""] {
        let paste = BODY.replace("[]", causes);
        assert_eq!(first(&paste), "E0000006", "{paste}");
    }
    assert_eq!(first(&BODY.replace(",\"errorCauses\":[]", "")), "E0000006");
    assert_eq!(first(&BODY.replace("\":", "\" :\n   ")), "E0000006");
    assert_eq!(
        first("{\"errorCode\":\"E0000001,\",\"errorSummary\":\"Api validation failed: login\"}"),
        "E0000001"
    );
}

#[test]
fn form_25_oauth_hybrid_and_identity_engine_bodies() {
    let paste = r#"{"error":"invalid_grant","error_description":"PKCE verification failed."}"#;
    assert_eq!(first(paste), "invalid_grant/pkce_verification_failed");
    let hybrid = r#"{"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter.","errorLink":"invalid_client","errorId":"oae1","errorCauses":[]}"#;
    assert_eq!(first(hybrid), "invalid_client/invalid_client_id");
    let idx = r#"{"version":"1.0.0","remediation":{"value":[{"value":[{"form":{"value":[{"messages":{"value":[{"message":"Invalid code. Try again.","i18n":{"key":"api.authn.error.PASSCODE_INVALID"},"class":"ERROR"}]}}]}}]}]}}"#;
    assert_eq!(first(idx), "idx:api.authn.error.PASSCODE_INVALID");
    assert_eq!(first(&format!("[{{\"a\":{{\"b\":1}}}},{idx}]")), "idx:api.authn.error.PASSCODE_INVALID");
}

#[test]
fn form_26_a_whole_exchange_in_every_layout() {
    let plain = format!(
        "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {}\n\nHTTP/1.1 403 Forbidden\nDate: Mon, 21 Sep 2026 14:12:55 GMT\nContent-Type: application/json\nX-Okta-Request-Id: abc123\n\n{BODY}",
        access()
    );
    let (request, response) = plain.split_once("\n\n").unwrap();
    let (answer, body) = response.split_once("\n\n").unwrap();
    let marked =
        |sign: &str, text: &str| text.lines().map(|line| format!("{sign} {line}\n")).collect::<String>();
    let verbose =
        format!("* Connected\n{}>\n* done\n{}<\n{body}\n", marked(">", request), marked("<", answer));
    for paste in [
        plain.clone(),
        verbose,
        plain.to_lowercase().replace("get /api", "GET /api").replace(&access().to_lowercase(), &access()),
    ] {
        let report = report(&paste);
        let (at, request) = report.case.requests().next().unwrap();
        assert_eq!(request.path, "/api/v1/groups");
        let (_, response) = report.case.responses().next().unwrap();
        assert_eq!((response.status, response.answers), (403, Some(at)), "{paste}");
        assert_eq!(response.date.unwrap().to_string(), "2026-09-21T14:12:55Z");
        assert_eq!(report.judged_at, response.date.unwrap());
        assert!(report.findings.iter().any(|it| it.id().eq_ignore_ascii_case("E0000006")), "{paste}");
    }
    let http2 =
        format!("HTTP/2 403\ndate: Mon, 21 Sep 2026 14:12:55 GMT\ncontent-type: application/json\n\n{BODY}");
    assert_eq!(first(&http2), "E0000006");
}

#[test]
fn form_27_headers_alone() {
    let challenge = "WWW-Authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"";
    assert_eq!(first(challenge), "insufficient_scope/access_token_insufficient_scopes");
    let folded = challenge
        .replace(", scope", ",\n  scope")
        .to_lowercase()
        .replace("www-authenticate: bearer", "www-authenticate: Bearer");
    assert_eq!(first(&folded), "insufficient_scope/access_token_insufficient_scopes");
    let limits = "x-rate-limit-limit: 600\nx-rate-limit-remaining: 599\nx-rate-limit-reset: 1790000030\n";
    assert_eq!(first(limits), "rate-limit-headroom");
    assert_eq!(
        first(
            "HTTP/1.1 429 Too Many Requests\nX-Rate-Limit-Limit: 0\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000030"
        ),
        "E0000047/concurrency"
    );
    assert_eq!(
        first(
            "HTTP/1.1 429\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000030"
        ),
        "E0000047"
    );
}

#[test]
fn form_27_the_wait_is_told_by_the_date_of_the_response() {
    let paste = "HTTP/1.1 429 Too Many Requests\nDate: Mon, 21 Sep 2026 14:12:55 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000012\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\"}";
    let report = report(paste);
    assert!(
        report.verdict.line.contains("37 seconds, until 2026-09-21T14:13:32Z"),
        "{}",
        report.verdict.line
    );
}

#[test]
fn form_28_texts_of_sdks_and_tools() {
    for (paste, id) in [
        (
            "OktaApiError: Okta HTTP 403 E0000006 You do not have permission to perform the requested action. ",
            "E0000006",
        ),
        ("{'message': \"Okta HTTP 404 E0000007 Not found: Resource not found: 00u1 (User)\\n\"}", "E0000007"),
        (
            "com.okta.sdk.resource.ResourceException: HTTP 401, Okta E0000011 (Invalid token provided), ErrorId oaeX",
            "E0000011",
        ),
        (
            "Okta.Sdk.Client.ApiException: Error calling ListUsers: {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\",\"errorId\":\"oaeX\",\"errorCauses\":[]}",
            "E0000011",
        ),
        (
            "│ Error: failed to create user: the API returned an error: Invalid token provided\n│ \n│   with okta_user.a,\n",
            "E0000011",
        ),
        (
            "Write-Error:  errorCode: E0000011; errorSummary: Invalid token provided; errorId: oaeX  causes:",
            "E0000011",
        ),
        (
            "{errorCode=E0000011, errorSummary=Invalid token provided, errorLink=E0000011, errorId=oaeX, errorCauses=[]}",
            "E0000011",
        ),
        ("e0000047 => API call exceeded rate limit due to too many requests.", "E0000047"),
        (
            "AuthApiError: {\"name\":\"AuthApiError\",\"xhr\":{\"responseText\":\"{\\\"errorCode\\\":\\\"E0000004\\\",\\\"errorSummary\\\":\\\"Authentication failed\\\"}\"}}",
            "E0000004",
        ),
    ] {
        assert_eq!(first(paste), id, "{paste}: {:?}", ids(paste));
    }
}

#[test]
fn form_29_texts_of_verifiers() {
    for (paste, id) in [
        ("okta_jwt_verifier.exceptions.JWKException: No matching JWK.", "kid-not-in-keys"),
        (
            "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '9/21/2026 1:00:00 PM', Current time (UTC): '9/21/2026 2:13:20 PM'.",
            "exp-passed",
        ),
        ("jwt.exceptions.InvalidAudienceError: Audience doesn't match", "aud-unexpected"),
        ("Jwt issuer is not configured", "iss-unexpected"),
        ("JsonWebTokenError: jwt audience invalid. expected: api://default", "aud-unexpected"),
        ("JWTExpired: \"exp\" claim timestamp check failed", "exp-passed"),
    ] {
        assert!(ids(paste).contains(&id), "{paste}: {:?}", ids(paste));
    }
}

#[test]
fn form_30_the_error_page_in_any_language_and_retyped() {
    for paste in [
        "400\nBad Request\nYour request resulted in an error.\nError Code: invalid_request\nDescription: The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oaEXAMPLE2#tab-general",
        "Proveedor de identidades: Unknown\nCódigo de error: invalid_request\nDescripción: The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
    ] {
        assert!(first(paste).contains("redirect_uri"), "{:?}", ids(paste));
    }
    let retyped = "user is not asigned to the client application";
    assert_eq!(first(retyped), "access_denied/user_not_assigned");
    assert_eq!(report(retyped).findings[0].hit.confidence.name(), "likely");
}

#[test]
fn form_31_bare_codes_statuses_summaries_and_events() {
    assert_eq!(first("E0000006"), "E0000006");
    assert_eq!(kinds("E0000006"), ["okta-error"]);
    assert_eq!(first("403"), "http-403-no-body");
    assert_eq!(kinds("403"), ["status"]);
    assert_eq!(first("HTTP 401 Unauthorized"), "http-401-no-body");
    assert_eq!(first("You do not have permission to perform the requested action"), "E0000006");
    assert_eq!(first("invalid_scope"), "invalid_scope");
    assert_eq!(kinds("system.org.rate_limit.violation"), ["system-log-event"]);
    let event = r#"{"eventType":"app.oauth2.as.token.grant","outcome":{"result":"FAILURE","reason":"no_matching_policy"},"published":"2026-09-21T14:12:55Z"}"#;
    assert!(ids(event).contains(&"access_denied/no_matching_policy"), "{:?}", ids(event));
}

#[test]
fn form_32_discovery_documents_and_key_sets() {
    let discovery = r#"{"issuer":"https://acme.okta.com/oauth2/default","authorization_endpoint":"https://acme.okta.com/oauth2/default/v1/authorize","jwks_uri":"https://acme.okta.com/oauth2/default/v1/keys"}"#;
    assert_eq!(kinds(discovery), ["discovery"]);
    let keys = r#"{"keys":[{"kty":"RSA","alg":"RS256","kid":"q7Kd0","use":"sig","e":"AQAB","n":"xyz"}]}"#;
    assert_eq!(kinds(keys), ["key-set"]);
    let private = r#"{"kty":"RSA","kid":"q7Kd0","e":"AQAB","n":"xyz","d":"secret-member-of-the-key"}"#;
    assert_eq!(kinds(private), ["private-key"]);
}

#[test]
fn form_33_an_archive_of_requests_is_read_for_what_is_in_it() {
    let har = format!(
        "{{\"log\":{{\"version\":\"1.2\",\"entries\":[{{\"request\":{{\"method\":\"GET\",\"url\":\"https://acme.okta.com/api/v1/users\",\"headers\":[{{\"name\":\"Authorization\",\"value\":\"Bearer {}\"}}]}},\"response\":{{\"status\":403,\"content\":{{\"text\":{}}}}}}}]}}}}",
        access(),
        serde_json::to_string(BODY).unwrap()
    );
    let found = ids(&har);
    assert!(found.contains(&"E0000006"), "{found:?}");
    assert_eq!(first_token(&har).1, "access-token");
}

#[test]
fn a_limit_with_room_left_comes_after_what_the_answer_says() {
    let answer = "HTTP/1.1 400 Bad Request\nx-rate-limit-limit: 150\nx-rate-limit-remaining: 139\nx-rate-limit-reset: 1790000060\n\n{\"error\":\"use_dpop_nonce\",\"error_description\":\"Authorization server requires nonce in DPoP proof.\"}";
    assert_eq!(ids(answer), ["use_dpop_nonce/use_dpop_nonce", "rate-limit-headroom"]);
}

#[test]
fn what_okta_or_a_verifier_said_is_not_laid_to_a_proxy() {
    let cut = "HTTP/2 403\nwww-authent: Bearer sco\n\n{\"errorCode\":\"E000000";
    assert_eq!(ids(cut), ["unknown-okta-code"]);
    let envoy = r#"upstream refused: {"message":"Jwt issuer is not configured","code":401}"#;
    assert_eq!(ids(envoy), ["iss-unexpected"]);
    assert_eq!(ids(r#"{"message":"Unauthorized"}"#), ["not-okta"]);
}

#[test]
fn an_authorization_header_without_a_token_is_read_alone() {
    for paste in [
        "Authorization: Bearer undefined",
        "authorization: \"Bearer null\"",
        "Bearer null",
        "Authorization: Bearer ${ACCESS_TOKEN}",
        "Authorization: Bearer {{accessToken}}",
    ] {
        assert_eq!(kinds(paste), ["request"], "{paste}");
        assert_eq!(ids(paste), ["access-token-empty"], "{paste}");
    }
    let variable = "Authorization: Bearer ${ACCESS_TOKEN}";
    assert!(report(variable).verdict.action.contains("double quotes"));
    for paste in ["Bearer tokens are sent here", "my authorization: none"] {
        assert_eq!(kinds(paste), ["unrecognised"], "{paste}");
    }
    let script = "curl -H \"Authorization: Bearer $TOKEN\" https://acme.okta.com/api/v1/users";
    assert!(ids(script).is_empty(), "a shell fills it");
}
