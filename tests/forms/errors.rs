//! Forms 24 to 33: errors, headers, messages, documents.

use super::*;
use token_inspector::finding::{Severity, Tells};

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
        let [exchange] = report.case.exchanges.all.as_slice() else { panic!("{paste}") };
        assert_eq!((response.status, exchange.request), (403, Some(at)), "{paste}");
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
    assert!(report.verdict.line.contains("wait 37 seconds"), "{}", report.verdict.line);
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
fn an_event_without_a_reason_is_no_refusal() {
    for paste in [
        r#"{"eventType":"user.session.start","outcome":{"result":"SUCCESS"}}"#,
        r#"{"eventType":"user.session.start","outcome":{"result":"SUCCESS","reason":null}}"#,
        "user.session.start",
        "eventType eq \"user.session.start\"",
    ] {
        let found = ids(paste);
        assert!(found.len() == 1 && found[0].starts_with("syslog:"), "{paste}: {found:?}");
    }
}

#[test]
fn what_any_software_says_is_not_okta_s() {
    for paste in [
        "Error: Invalid request",
        "fatal: Authentication failed for 'https://example.com/a.git/'",
        "Authentication failed: token is not ours",
        "<html><body><h1>Internal Server Error</h1></body></html>",
        "{\"statusCode\":500,\"message\":\"Internal server error\"}",
        "HTTP/1.1 500 Internal Server Error\nServer: nginx\nContent-Length: 0\n",
        "HTTP/1.1 415 Unsupported Media Type\n",
    ] {
        let found = ids(paste);
        assert!(
            !found.iter().any(|id| id.starts_with('E') || id.starts_with("invalid")),
            "{paste}: {found:?}"
        );
    }
    let alone = report("Authentication failed");
    assert_eq!(alone.findings[0].id(), "E0000004");
    assert_eq!(alone.findings[0].hit.confidence.name(), "likely");
}

#[test]
fn words_that_many_texts_share_recall_no_error() {
    let paste =
        "You don't have access to this. If you think this is a mistake, please contact your administrator.";
    assert_eq!(ids(paste), [""; 0]);
}

#[test]
fn an_app_that_is_not_assigned_is_known_by_its_page() {
    let page = "403\nApp Not Assigned\nSorry, you can't access Salesforce because you are not assigned this app in Okta.\nIf you're wondering why this is happening, please contact your administrator.";
    assert_eq!(ids(page), ["syslog:app.generic.unauth_app_access_attempt"]);
}

#[test]
fn errors_of_other_providers_are_not_explained_as_okta_s() {
    for paste in [
        "AADSTS50011: The redirect URI 'http://localhost:3000/cb' specified in the request does not match the redirect URIs configured for the application 'a1'.",
        "AADSTS9002313: Invalid request. Request is malformed or invalid.",
        r#"{"error":"invalid_grant","error_description":"AADSTS54005: OAuth2 Authorization code was already redeemed."}"#,
    ] {
        let report = report(paste);
        let found: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
        assert!(found.contains(&"other-provider") || found[0].starts_with("entra-"), "{paste}: {found:?}");
        assert!(report.findings.iter().any(|it| it.verdict.contains("Entra")), "{}", report.verdict.line);
    }
}

#[test]
fn a_request_that_the_browser_blocked_is_no_error_of_okta_s() {
    let chrome = "Access to XMLHttpRequest at 'https://acme.okta.com/oauth2/default/v1/token' from origin 'http://localhost:4200' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    assert_eq!(ids(chrome), ["cors-blocked"]);
}

#[test]
fn the_first_step_of_dpop_leads_beside_a_healthy_token() {
    let paste = format!(
        "Authorization: Bearer {}\n\nHTTP/1.1 400 Bad Request\n\n{{\"error\":\"use_dpop_nonce\",\"error_description\":\"Authorization server requires nonce in DPoP proof.\"}}",
        access()
    );
    let report = report(&paste);
    assert_eq!(report.findings[0].id(), "use_dpop_nonce/use_dpop_nonce");
    assert!(report.verdict.line.contains("dpop-nonce"), "{}", report.verdict.line);
}

#[test]
fn a_verifier_s_message_begins_with_what_any_token_has() {
    for paste in [
        "jwt expired",
        "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Jwt expired at 2026-11-18T09:12:00Z\"",
    ] {
        let report = report(paste);
        assert_eq!(report.findings.len(), 1, "{paste}");
        assert_eq!(report.findings[0].id(), "exp-passed");
        assert!(!report.findings[0].causes[0].reason.contains("assertion"));
    }
}

#[test]
fn the_state_of_a_sign_in_is_named_and_its_token_is_no_session_token() {
    for (paste, id) in [
        (r#""status":"PASSWORD_EXPIRED""#, "authn-password-expired"),
        (r#""status":"MFA_REQUIRED""#, "authn-mfa-required"),
        (r#""status":"MFA_ENROLL""#, "authn-mfa-enroll"),
        (r#""status":"MFA_CHALLENGE","factorResult":"TIMEOUT""#, "factor-timeout"),
        (r#""status":"RECOVERY""#, "authn-state"),
    ] {
        let paste = format!("{{\"stateToken\":\"00quAZYqYjXg9DZhS5UzE1wrJuQ6KKb_kzOeH7OGB5\",{paste}}}");
        assert_eq!(ids(&paste), [id, "state-token-pasted"], "{paste}");
    }
    let locked = r#"{"status":"LOCKED_OUT","_embedded":{},"_links":{"next":{"name":"unlock"}}}"#;
    assert_eq!(ids(locked), ["authn-locked-out"]);
    assert_eq!(ids(&format!("HTTP/2 200\ncontent-type: application/json\n\n{locked}")), ["authn-locked-out"]);
    assert_eq!(ids(r#"{"factorResult":"PASSCODE_REPLAYED"}"#), ["factor-passcode-replayed"]);
    let user = r#"{"id":"00u1","status":"LOCKED_OUT","profile":{"login":"ada@acme.example"},"_links":{}}"#;
    assert!(ids(user).is_empty());
    assert!(ids(r#"{"status":"SUCCESS","_embedded":{},"_links":{}}"#).is_empty());
}

#[test]
fn a_healthy_step_of_a_sign_in_is_no_fault() {
    for paste in [
        r#"{"factorResult":"WAITING"}"#,
        r#"{"version":"1.0.0","stateHandle":"02.id.abcdefghijklmnopqrst~c.abc","remediation":{"type":"array","value":[{"name":"identify"}]}}"#,
    ] {
        let line = report(paste).verdict.line;
        assert!(line.starts_with("This is not a fault: "), "{line}");
    }
    let signed_in = report(
        r#"{"status":"SUCCESS","sessionToken":"20111LfCuoRb0YyGqyc6mHqIk4yHbEXAMPLE0sB3vZJ4Qx8hYt0pGk"}"#,
    );
    assert!(signed_in.verdict.line.contains("signed the user in"), "{}", signed_in.verdict.line);
}

#[test]
fn a_summary_amid_other_words_ends_where_its_causes_or_the_next_line_begin() {
    let taken = "login: An object with this field already exists in the current organization";
    for (paste, seen, cause) in [
        (
            format!("│ Error: failed to create user: the API returned an error: Api validation failed: login. Causes: errorSummary: {taken}\n│ \n│   with okta_user.jane,\n│   on users.tf line 3, in resource \"okta_user\" \"jane\":\n"),
            "Api validation failed: login",
            Some("The value must be unique"),
        ),
        (
            "Error: the API returned an error: Api validation failed: name. Causes: errorSummary: name: Policy rule name already in use".into(),
            "Api validation failed: name",
            Some("The value must be unique"),
        ),
        (format!("Okta HTTP 400 E0000001 Api validation failed: login. {taken}"), "E0000001: Api validation failed: login", Some("The value must be unique")),
        (
            "{'message': \"Okta HTTP 400 E0000001 Api validation failed: userId\\nuserId: The field cannot be left blank\"}".into(),
            "E0000001: Api validation failed: userId",
            Some("A required field"),
        ),
        ("code: E0000001\nerrorSummary: \"Api validation failed: activate\"\nerrorId: oaeabc\n".into(), "E0000001: Api validation failed: activate", None),
        (
            "HTTP 400, Okta E0000001 (Api validation failed: password - password: Password requirements were not met. Password requirements: at least 8 characters), ErrorId oaeX".into(),
            "E0000001: Api validation failed: password",
            Some("The password does not meet"),
        ),
    ] {
        let report = report(&paste);
        let [finding, rest @ ..] = report.findings.as_slice() else { panic!("{paste}: nothing") };
        assert!(rest.iter().all(|it| it.severity == Severity::Note), "{paste}: {:?}", ids(&paste));
        let found = finding.hit.found.as_deref().unwrap_or_default();
        assert!(found == seen || found.strip_prefix(seen).is_some_and(|it| it.starts_with(" (")), "{paste}: {found}");
        match cause {
            Some(words) => assert!(finding.causes[0].is_settled() && finding.causes[0].reason.starts_with(words), "{paste}"),
            None => assert!(!finding.causes[0].is_settled(), "{paste}"),
        }
    }
}

#[test]
fn a_value_at_the_end_of_a_message_ends_with_its_quote_or_line() {
    let found = |paste: &str| report(paste).findings[0].hit.found.clone().unwrap_or_default();
    assert_eq!(
        found(
            "RPError: nonce mismatch, expected 3Xk2pP, got: undefined\n    at Client.validateIdToken (/app/client.js:7:5)"
        ),
        "undefined"
    );
    let server = r#"E1120 authentication.go:63] "Unable to authenticate" err="[invalid bearer token, oidc: verify token: oidc: id token issued by a different provider, expected \"https://acme.okta.com\" got \"https://acme.okta.com/oauth2/default\"]""#;
    assert_eq!(found(server), "https://acme.okta.com/oauth2/default");
}

#[test]
fn a_space_inside_the_quotes_of_a_message_is_what_differs() {
    let report = report(
        "IDX10205: Issuer validation failed. Issuer: 'https://idp.acme.test'. Did not match: validationParameters.ValidIssuer: 'https://idp.acme.test ' or validationParameters.ValidIssuers: 'null'.",
    );
    let finding = &report.findings[0];
    assert_eq!(finding.id(), "iss-unexpected");
    assert_eq!(finding.hit.expected.as_deref(), Some("https://idp.acme.test "));
    assert!(finding.causes[0].is_settled() && finding.causes[0].reason.contains("whitespace"));
}

#[test]
fn a_cause_about_one_field_is_told_only_where_the_error_names_it() {
    let causes = |cause: &str| {
        let paste = format!(
            "{{\"errorCode\":\"E0000001\",\"errorSummary\":\"Api validation failed: x\",\"errorCauses\":[{cause}]}}"
        );
        let reasons =
            report(&paste).findings[0].causes.iter().map(|it| it.reason.clone()).collect::<Vec<_>>();
        move |words: &str| reasons.iter().position(|it| it.contains(words))
    };
    let suspended = causes(r#"{"errorSummary":"Cannot suspend a user that is not active"}"#);
    assert_eq!(suspended("suspended"), Some(0));
    assert_eq!(suspended("IP address"), None);
    let zone = causes(r#"{"errorSummary":"gateways: valid IPv4 address expected"}"#);
    assert_eq!(zone("IP address"), Some(0));
    let stranger = causes(r#"{"errorSummary":"groups.include: Group 00gAcme does not exist"}"#);
    assert_eq!(stranger("another object"), Some(0));
    let unsaid = causes("");
    assert!(unsaid("must be unique").is_some() && unsaid("required field").is_some());
    for one in ["suspended", "IP address", "event hook", "CIBA", "`kid`"] {
        assert_eq!(unsaid(one), None, "{one}");
    }
}

#[test]
fn an_object_that_is_not_found_has_only_causes_of_its_kind() {
    let reasons = |paste: &str| {
        report(paste).findings[0].causes.iter().map(|it| it.reason.clone()).collect::<Vec<_>>().join("\n")
    };
    let body = |summary: &str| {
        format!("{{\"errorCode\":\"E0000007\",\"errorSummary\":\"{summary}\",\"errorCauses\":[]}}")
    };
    assert!(reasons(&body("Not found: Resource not found: nzo1 (NetworkZone)")).contains("No network zone"));
    let bare = reasons("E0000007");
    assert!(bare.contains("another org") || bare.contains("have their own IDs"), "{bare}");
    for one in ["No network zone", "No identity provider", "The session is over"] {
        assert!(!bare.contains(one), "{one}: {bare}");
    }
}

#[test]
fn an_entry_of_the_system_log_is_judged_by_its_outcome() {
    let entry = |kind: &str, outcome: &str| format!("{{\"eventType\":\"{kind}\",\"outcome\":{{{outcome}}}}}");
    for (paste, line, severity) in [
        (
            entry("user.session.start", r#""result":"FAILURE","reason":"INVALID_CREDENTIALS""#),
            "Okta did not sign the user in, and started no session: `user.session.start` ended with `FAILURE`: INVALID_CREDENTIALS. No app was asked yet.",
            "error",
        ),
        (
            entry("policy.evaluate_sign_on", r#""result":"ALLOW","reason":"Sign-on policy evaluation resulted in ALLOW""#),
            "This is not a fault: `policy.evaluate_sign_on` ended with `ALLOW`: Sign-on policy evaluation resulted in ALLOW.",
            "note",
        ),
        (
            entry("application.provision.user.push", r#""result":"FAILURE","reason":"Conflict.""#),
            "`application.provision.user.push` ended with `FAILURE`: Conflict.",
            "error",
        ),
        (
            "2026-11-20T10:14:03.114Z,WARN,user.authentication.auth_via_mfa,Authentication of user via MFA,FAILURE,\"User rejected Okta push verify\",ada@acme.example".into(),
            "Okta did not accept an authenticator (factor) of the user: `user.authentication.auth_via_mfa` ended with `FAILURE`: User rejected Okta push verify. The reason tells a wrong code from a lock or a declined prompt.",
            "error",
        ),
        (
            "eventType=user.session.start outcome.result=FAILURE outcome.reason=\"INVALID_CREDENTIALS\"".into(),
            "Okta did not sign the user in, and started no session: `user.session.start` ended with `FAILURE`: INVALID_CREDENTIALS. No app was asked yet.",
            "error",
        ),
    ] {
        let report = report(&paste);
        let told = report.findings.last().unwrap();
        assert_eq!(told.verdict, line, "{paste}");
        // The reason leads, where it is known.
        let known = report.findings.len() > 1;
        assert_eq!(known, paste.contains("INVALID_CREDENTIALS"), "{paste}");
        assert!(report.findings.iter().any(|it| it.severity.name() == severity), "{paste}");
        assert_eq!(told.causes.is_empty(), severity == "note");
        assert!(told.hit.found.as_ref().is_some_and(|it| line.contains(it.rsplit(": ").next().unwrap())));
    }
    for (result, line) in [
        (
            "SUCCESS",
            "Requests with this API token are refused from now on: `system.api_token.revoke` ended with `SUCCESS`: by its owner.",
        ),
        (
            "FAILURE",
            "The API token still works: it was not revoked, and `system.api_token.revoke` ended with `FAILURE`: by its owner.",
        ),
    ] {
        let paste =
            entry("system.api_token.revoke", &format!(r#""result":"{result}","reason":"by its owner""#));
        let told = report(&paste);
        assert_eq!(told.verdict.line, line, "{paste}");
        // A change that was made has the causes of one, and a change that failed only why it did.
        let failed = told.findings[0].causes.iter().all(|it| it.reason.contains("`outcome.reason`"));
        assert_eq!(failed, result == "FAILURE", "{paste}");
    }
}

#[test]
fn of_several_entries_of_one_type_the_refused_one_is_told() {
    let entry = |result: &str| {
        format!(
            "{{\"eventType\":\"user.session.start\",\"outcome\":{{\"result\":\"{result}\",\"reason\":\"LOCKED_OUT\"}}}}"
        )
    };
    for order in [["SUCCESS", "FAILURE"], ["FAILURE", "SUCCESS"]] {
        let report = report(&format!("[{}]", order.map(entry).join(",")));
        assert_eq!(report.findings[0].full_id(), "sign-in-locked-out");
        let told: Vec<_> =
            report.findings.iter().filter(|it| it.full_id() == "syslog:user.session.start").collect();
        assert_eq!(told.len(), 1, "{order:?}");
        assert!(told[0].verdict.contains("FAILURE"), "{order:?}");
    }
}

#[test]
fn a_callback_without_its_sign_in_is_told_by_its_lost_state() {
    for paste in [
        "System.Exception: Correlation failed.",
        "{\"message\":\"Unable to verify authorization request state.\"}",
        "[auth][error] InvalidCheck: pkceCodeVerifier value could not be parsed. Read more at https://errors.authjs.dev#invalidcheck",
        "AuthSdkError: Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed",
    ] {
        assert_eq!(ids(paste), ["state-mismatch"], "{paste}");
    }
    let spring = "org.springframework.security.oauth2.core.OAuth2AuthenticationException: [invalid_nonce]";
    assert_eq!(ids(spring), ["nonce-mismatch"]);
    let lost = report(
        "IDX21323: RequireNonce is '[PII is hidden]'. OpenIdConnectProtocolValidationContext.Nonce was null",
    );
    assert!(lost.findings[0].causes[0].reason.contains("cookie"));
}

#[test]
fn an_inactive_token_is_told_with_the_server_that_was_asked() {
    assert_eq!(ids(r#"{"active":false}"#), ["introspection-inactive"]);
    assert_eq!(
        ids("HTTP/2 200\ncontent-type: application/json\n\n{\"active\":false}"),
        ["introspection-inactive"]
    );
    let cut = "curl -s -X POST https://acme.okta.com/oauth2/v1/introspect -d token=eyJ... -d client_id=0oa1\n{\"active\":false}";
    assert_eq!(first(cut), "introspection-inactive");
    let active =
        r#"{"active":true,"token_type":"Bearer","scope":"openid","exp":1790003600,"client_id":"0oa1"}"#;
    assert_eq!(ids(active), ["introspection-active"]);
    assert!(ids(r#"{"active":false,"name":"a rule"}"#).is_empty());
    let first_cause = |path: &str| {
        let paste = format!(
            "curl -X POST https://acme.okta.com/oauth2/{path} -d token={}\n{{\"active\":false}}",
            access()
        );
        let report = report(&paste);
        let told = report.findings.iter().find(|it| it.id() == "introspection-inactive").unwrap();
        (told.causes[0].is_settled(), told.causes[0].reason.clone())
    };
    let (indicated, reason) = first_cause("v1/introspect");
    assert!(indicated && reason.contains("the request went to the org authorization server"), "{reason}");
    assert!(!first_cause("default/v1/introspect").0);
}

#[test]
fn a_missing_object_is_told_by_its_id_and_its_type() {
    for (object, words) in [
        ("00g9xyzABCdefGHIj5d7 (User)", "The ID starts with `00g`, so it is a group's"),
        ("undefined (UserGroup)", "`undefined`, `null` or `None`"),
        ("me (User)", "`me` stands for the user"),
        ("default (AuthorizationServer)", "No authorization server of this org has that ID"),
        ("00u9xyzABCdefGHIj5d7 (User)", "No user of this org"),
    ] {
        let paste = format!(
            "{{\"errorCode\":\"E0000007\",\"errorSummary\":\"Not found: Resource not found: {object}\"}}"
        );
        let report = report(&paste);
        assert_eq!(report.findings[0].id(), "E0000007");
        let cause = &report.findings[0].causes[0];
        assert!(cause.is_settled() && cause.reason.contains(words), "{object}: {}", cause.reason);
        let me = report.findings[0].causes.iter().position(|it| it.reason.contains("`me` stands for"));
        assert_eq!(me, object.starts_with("me ").then_some(0), "{object}");
    }
}

#[test]
fn a_password_is_not_said_to_hold_what_it_may_not_hold() {
    let paste = "curl https://acme.okta.com/oauth2/default/v1/token -d 'grant_type=password&username=ada@acme.example&password=Summer2026xyzAbc'\n{\"error\":\"invalid_grant\",\"error_description\":\"The credentials provided were invalid.\"}";
    let report = report(paste);
    let told =
        report.findings.iter().find(|it| it.id() == "invalid_grant/invalid_password_credentials").unwrap();
    assert!(told.causes.iter().all(|cause| !cause.is_settled()), "{:?}", told.causes);
}

#[test]
fn a_message_of_the_identity_engine_fills_its_holes() {
    let key = "idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version";
    for params in [r#","params":["10.0.22631.3007"]"#, r#","params":[]"#, ""] {
        let paste = format!(
            "{{\"messages\":{{\"value\":[{{\"message\":\"Update to Windows 10.0.22631.3007\",\"i18n\":{{\"key\":\"{key}\"{params}}},\"class\":\"ERROR\"}}]}}}}"
        );
        let report = report(&paste);
        assert!(
            report.findings[0].causes[0].reason.ends_with("The minimum is `10.0.22631.3007`."),
            "{paste}"
        );
    }
}

#[test]
fn an_unknown_error_without_description_is_quoted_itself() {
    for paste in [
        "https://app.acme.example/callback?error=redirect_mismatch&state=abc",
        r#"{"error":"redirect_mismatch"}"#,
    ] {
        let report = report(paste);
        assert_eq!(report.findings[0].id(), "unknown-oauth-error");
        assert!(report.verdict.line.ends_with("“redirect_mismatch”."), "{}", report.verdict.line);
    }
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

#[test]
fn an_entry_whose_reason_is_explained_is_a_step_and_one_without_is_why() {
    let told = |reason: &str| {
        let paste = format!(
            "{{\"eventType\":\"user.session.start\",\"outcome\":{{\"result\":\"FAILURE\",\"reason\":\"{reason}\"}}}}"
        );
        let report = report(&paste);
        report.findings.iter().find(|it| it.full_id() == "syslog:user.session.start").map(|it| it.hit.tells)
    };
    assert_eq!(told("LOCKED_OUT"), Some(Tells::Step));
    assert_eq!(told("NEVER_HEARD_OF"), Some(Tells::Why));
}

#[test]
fn the_name_of_an_error_stands_in_brackets_and_before_a_stop_too() {
    let bare = ids("no_matching_policy");
    for paste in [
        "(no_matching_policy)",
        "[no_matching_policy],",
        "it said no_matching_policy:",
        "no_matching_policy!",
    ] {
        assert_eq!(ids(paste), bare, "{paste}");
    }
    assert!(!bare.is_empty());
}

#[test]
fn an_error_without_a_value_hides_no_refusal() {
    let found = ids(
        "GET /api/v1/users?state=x&error= HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 429 Too Many Requests\n\n",
    );
    assert!(found.contains(&"E0000047"), "{found:?}");
}

#[test]
fn where_powershell_says_an_error_arose_is_no_reason() {
    let paste = "Invoke-RestMethod : {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorId\":\"oae1\",\"errorCauses\":[]}\nAt C:\\scripts\\users.ps1:14 char:9\n+ $r = Invoke-RestMethod -Uri \"https://acme.okta.com/api/v1/users\" -Headers $h\n+      ~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException\n    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand";
    assert_eq!(ids(paste), ["E0000011"]);
}

#[test]
fn a_forbidden_request_with_an_api_token_is_no_matter_of_scopes() {
    let paste = "Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt C:\\scripts\\users.ps1:3 char:10\n+ $users = Invoke-RestMethod -Uri \"https://acme.okta.com/api/v1/users\" -Headers @{Authorization=\"SSWS $token\"}";
    let report = report(paste);
    let first = &report.findings[0];
    assert_eq!(first.id(), "http-403-no-body");
    assert!(first.causes[0].reason.contains("API token"), "{}", first.causes[0].reason);
    assert!(first.causes[0].fix.contains("ErrorDetails.Message"), "{}", first.causes[0].fix);
}
