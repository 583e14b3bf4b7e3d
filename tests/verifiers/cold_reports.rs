//! What people paste of programs that everybody runs: the likeliest cause leads, and nothing is asked where it is seen.

use super::front_door::{advice, first_cause, lead, leads, report};

#[test]
fn what_was_sent_in_place_of_a_jwt_is_named_first() {
    for (sent, cause) in [
        ("ghp_9sKq2mZr8LtYw1Nc3D5xVb7Hj4Gf6Ta0", "GitHub, GitLab or Slack"),
        ("ya29.a0AfB_byC7x9mQ2rT5vW8", "Google"),
        ("2YotnFZFEjr1zCsicMWpAA", "has no dot"),
        ("dapi0123456789abcdef0123456789abcdef", "has no dot"),
    ] {
        let paste = format!(
            "IDX12741: JWT must have three segments (JWS) or five segments (JWE).\nAuthorization: Bearer {sent}"
        );
        let first = first_cause(&paste);
        assert!(first.contains(cause), "{sent}: {first}");
    }
    let open = first_cause("jwt malformed\nAuthorization: Bearer token");
    assert!(!open.contains("has no dot"), "{open}");
}

#[test]
fn a_place_where_the_token_was_looked_for_is_told() {
    for (paste, place) in [
        ("NoAuthorizationError: Missing cookie \"access_token_cookie\"", "from a cookie"),
        ("UnauthorizedError: No authorization token was found in cookies", "from a cookie"),
        ("{\"msg\":\"Missing 'jwt' in query string\"}", "from the query string"),
        ("NoAuthorizationError: Missing \"access_token\" key in json data.", "from the body"),
    ] {
        assert_eq!(lead(paste), Some("access-token-empty"), "{paste}");
        let first = first_cause(paste);
        assert!(first.contains(place), "{paste}: {first}");
    }
    let verdict = report("UnauthorizedError: No authorization token was found").verdict.line;
    assert!(!verdict.contains("`Authorization` header has no token"), "{verdict}");
}

#[test]
fn the_endpoint_that_refuses_says_whom() {
    leads(&[
        (
            "GET /userinfo HTTP/1.1\nHost: idp.acme.example\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{\"error\":\"access_denied\",\"error_description\":\"The resource owner or authorization server denied the request.\"}",
            "userinfo-failed",
        ),
        (
            "Request https://idp.acme.example/as/introspect.oauth2 has failed: status: 401, error message: {\"error\":\"unauthorized_client\"}",
            "introspection-client-refused",
        ),
    ]);
    let adfs =
        first_cause("GET https://fs.acme.example/adfs/userinfo 401 (Unauthorized)\nwww-authenticate: Bearer");
    assert!(adfs.contains("urn:microsoft:userinfo"), "{adfs}");
}

#[test]
fn a_refresh_token_is_refused_under_any_code() {
    leads(&[
        (
            "oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_request\",\"error_description\":\"Refresh token is invalid\"}",
            "provider-grant-refused",
        ),
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"The refresh token has expired\"}",
            "provider-grant-refused",
        ),
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"Missing refresh token\"}",
            "invalid_request",
        ),
    ]);
}

#[test]
fn a_token_request_that_failed_refused_no_token() {
    leads(&[
        (
            "oauth2: cannot fetch token: 401\nResponse: {\"code\":401,\"message\":\"bad client credentials\"}",
            "token-request-failed",
        ),
        ("oauth2: cannot fetch token: 502 Bad Gateway\nResponse: ", "token-request-failed"),
        (
            "oauth2: cannot fetch token: 401 Unauthorized\nResponse: {\"error\":\"unauthorized_client\",\"error_description\":\"Invalid client or Invalid client credentials\"}",
            "keycloak-client-refused",
        ),
    ]);
}

#[test]
fn an_absent_member_of_json_is_not_what_is_missing() {
    let paste = "{\"success\":false,\"errors\":[{\"code\":7003,\"message\":\"Invalid access token\"}],\"messages\":[],\"result\":null}";
    assert_ne!(lead(paste), Some("access-token-empty"));
}

#[test]
fn an_audience_without_values_is_first_a_token_for_somebody_else() {
    let paste = "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. See https://aka.ms/identitymodel/app-context-switches";
    let first = first_cause(paste);
    assert!(!first.contains("No audience was given"), "{first}");
    assert!(advice(paste).contains("ValidAudiences"));
    assert!(first_cause("Error(InvalidAudience)").contains("No audience was given"));
}

#[test]
fn a_value_ends_where_the_page_around_it_does() {
    let report = report(
        "<title>Error 400 io.jsonwebtoken.IncorrectClaimException: Expected aud claim to be: 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d, but was: https://management.core.windows.net/.</title>",
    );
    let found = report.findings.first().and_then(|it| it.hit.found.as_deref());
    assert_eq!(found, Some("https://management.core.windows.net/"));
}

#[test]
fn a_url_from_an_empty_setting_is_not_an_issuer_that_cannot_be_reached() {
    leads(&[
        (
            "Failed to query provider \"\": Get \"/.well-known/openid-configuration\": unsupported protocol scheme \"\"",
            "url-from-empty-setting",
        ),
        (
            "logger=context error=\"Get \\\"\\\": unsupported protocol scheme \\\"\\\"\" msg=\"login.OAuthLogin(get info from generic_oauth)\"",
            "url-from-empty-setting",
        ),
    ]);
}

#[test]
fn graph_takes_tokens_for_itself_alone() {
    let first = first_cause(
        "token validation request failed: status 401 - {\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Access token validation failure. Invalid audience.\",\"innerError\":{\"date\":\"2026-02-20T13:53:31\"}}}",
    );
    assert!(first.contains("graph.microsoft.com"), "{first}");
}

#[test]
fn what_a_program_checks_by_itself_is_no_refusal_of_okta() {
    leads(&[
        (
            "│ Error: failed to create OAuth application: failed conditional validation for field \"grant_types\" of type \"web\", it can contain authorization_code, implicit, refresh_token and must contain authorization_code, received ",
            "terraform-arguments-missing",
        ),
        (
            "RuntimeError: Did not receive SAML Response after successful authentication[https://acme.okta.com/app/amazon_aws/exk1/sso/saml]",
            "aws-cli-no-saml-assertion",
        ),
        ("AdapterTokenVerifier : Didn't find publicKey for kid: null", "kid-missing"),
        (
            "Failed to load resource: net::ERR_NAME_NOT_RESOLVED\nhttps://%7B%7Bhttps//dev-933489.okta.com%7D%7D/api/v1/authn",
            "url-from-empty-setting",
        ),
    ]);
    let first = first_cause(
        "Access to XMLHttpRequest at 'http://acme.okta.com/api/v1/authn' from origin 'http://localhost:8000' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.",
    );
    assert!(first.contains("that the server redirects"), "{first}");
}

#[test]
fn a_request_before_the_sign_in_lacks_no_claim() {
    let paste = "[client 192.0.2.10:2782] AH01626: authorization result of Require claim roles:crew: denied (no authenticated user yet)";
    assert_ne!(lead(paste), Some("claim-missing"));
}

#[test]
fn what_a_program_left_out_is_no_secret() {
    for value in ["(sensitive value)", "[FILTERED]", "(known after apply)"] {
        let report = report(&format!("  + client_secret = {value}\n"));
        assert!(report.findings.is_empty(), "{value}");
    }
}

#[test]
fn a_code_that_was_redeemed_is_no_refresh_token() {
    let first = first_cause(
        "level=error msg=\"failed to redeem code\" error=\"oauth2: \\\"invalid_grant\\\" \\\"The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client\\\"\" logger=authentik.outpost.proxyv2.application",
    );
    assert!(first.starts_with("The code was redeemed before"), "{first}");
}

#[test]
fn the_reason_in_the_body_comes_before_the_status_in_the_access_log() {
    leads(&[(
        "backstage info ::ffff:192.0.2.1 - - [03/Feb/2026:10:11:12 +0000] \"GET /api/auth/okta/refresh?optional&env=production HTTP/1.1\" 401 232 \"-\" \"Mozilla/5.0\" type=\"incomingRequest\"\n{\"error\":{\"name\":\"AuthenticationError\",\"message\":\"Refresh failed; caused by InputError: Missing session cookie\"},\"response\":{\"statusCode\":401}}",
        "session-cookie-missing",
    )]);
}

#[test]
fn the_state_of_a_sign_in_is_no_expired_token() {
    let paste = "OAuth2Service\tAuthentication response could not be verified: state=eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJ0cmlub19vYXV0aF91aSIsImV4cCI6MTY4NjA0Mjc0OH0.BTWsbU3HT7Dqq1YbgpHS6ZAStIqrXOaXjerwgQUxK-M\nio.trino.server.security.oauth2.ChallengeFailedException: invalid access token";
    leads(&[(paste, "reason-not-shown")]);
}

#[test]
fn a_port_that_speaks_plain_http_is_named() {
    let first = first_cause(
        "Could not authenticate you from OpenIDConnect because \"Ssl connect returned=1 errno=0 peeraddr=192.0.2.4:18080 state=error: record layer failure\".",
    );
    assert!(first.contains("speaks plain HTTP"), "{first}");
}

#[test]
fn an_issuer_in_the_settings_says_why_no_key_fits() {
    let refused = "InvalidBearerTokenException: An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found";
    let org = first_cause(&format!("{refused}\n\nokta:\n  oauth2:\n    issuer: https://acme.okta.com\n"));
    assert!(org.contains("org authorization server"), "{org}");
    for issuer in ["https://acme.okta.com/oauth2/default", "https://login.acme.example"] {
        let other = first_cause(&format!("{refused}\n\nokta:\n  oauth2:\n    issuer: {issuer}\n"));
        assert!(!other.contains("org authorization server"), "{issuer}: {other}");
    }
    let admin = first_cause(
        "JwtParseError: Error while resolving signing key for kid \"gj39h29g6Du\"\nnew OktaJwtVerifier({ issuer: 'https://acme-admin.okta.com/oauth2/default' })",
    );
    assert!(admin.contains("Admin Console"), "{admin}");
}

#[test]
fn a_strategy_of_omniauth_speaks_for_itself() {
    let paste = "ERROR -- omniauth: (okta) Authentication failure! invalid_credentials: OAuth2::Error";
    let report = report(paste);
    assert!(report.verdict.line.starts_with("OmniAuth"), "{}", report.verdict.line);
    assert!(first_cause(paste).contains("password is not meant"));
}

#[test]
fn no_role_is_asked_for_where_a_token_is_requested() {
    let body = "{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
    for paste in [
        format!("oauth2: cannot fetch token: 403 Forbidden\nResponse: {body}"),
        format!(
            "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{body}"
        ),
    ] {
        assert_eq!(lead(&paste), Some("E0000006/token-request"), "{paste}");
        assert!(first_cause(&paste).contains("network zone"), "{paste}");
    }
    let users = format!(
        "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer x\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{body}"
    );
    assert_eq!(lead(&users), Some("E0000006"));
}

#[test]
fn a_client_that_an_unknown_server_refuses_is_not_sent_to_okta_first() {
    let method = first_cause(
        "Unable to parse response status=[401], body=[{\"error_description\":\"Invalid authentication method for accessing this endpoint.\",\"error\":\"invalid_client\"}]",
    );
    assert!(method.contains("client_secret_post"), "{method}");
    let bare = first_cause("{\"error\":\"invalid_client\"}");
    assert!(bare.contains("at this token endpoint"), "{bare}");
}

#[test]
fn a_sentence_about_saml_is_no_frame_of_a_sdk() {
    let report = report("SAML response validation failed: The assertion is expired");
    assert!(report.findings.iter().all(|it| it.id() != "mobile-response-not-readable"));
}

#[test]
fn a_platform_that_prints_its_status_in_one_line_is_known_by_it() {
    leads(&[
        (
            "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\",\"message\":\"Unauthorized\",\"reason\":\"Unauthorized\",\"code\":401}",
            "kubernetes-unauthorized",
        ),
        (
            "Error writing data to auth/jwt/login: Error making API request.\n\nURL: PUT http://127.0.0.1:8200/v1/auth/jwt/login\nCode: 500. Errors:\n\n* unhandled case during login",
            "auth-method-of-other-kind",
        ),
    ]);
}
