//! What gateways, clouds and authorization servers answer by themselves, through the front door: whose answer it is, and
//! what it is about.

use super::front_door::{advice, leads};

#[test]
fn a_cookie_of_the_authorization_server_is_not_the_applications_state() {
    leads(&[
        (
            "{\"error\":\"request_forbidden\",\"error_description\":\"The request is not allowed. No CSRF value available in the session cookie.\"}",
            "provider-cookie-missing",
        ),
        (
            "WARN  [org.keycloak.events] (executor-thread-1) type=\"LOGIN_ERROR\", realmId=\"shop\", clientId=\"null\", userId=\"null\", error=\"cookie_not_found\"",
            "provider-cookie-missing",
        ),
        (
            "authlib: mismatching_state: CSRF Warning! State not equal in request and response.",
            "state-mismatch",
        ),
    ]);
}

#[test]
fn an_event_of_keycloak_is_about_its_own_error() {
    let event = |error: &str| {
        format!(
            "WARN [org.keycloak.events] (default task-1) type=CODE_TO_TOKEN_ERROR, realmId=shop, clientId=app, {error}, grant_type=authorization_code"
        )
    };
    leads(&[
        (&event("error=invalid_code_verifier"), "pkce-mismatch"),
        (&event("error=\"code_verifier_missing\""), "pkce-mismatch"),
        (&event("error=invalid_code"), "provider-grant-refused"),
    ]);
    let short = advice(&event("error=invalid_code_verifier"));
    assert!(short.starts_with("The `code_verifier` does not have the form"), "{short}");
    let twice = "WARN [org.keycloak.protocol.oidc.utils.OAuth2CodeParser] Code 'b199' already used for userSession '4639' and client '9f33'.\n{\"error\":\"invalid_grant\",\"error_description\":\"Code not valid\"}";
    assert!(advice(twice).starts_with("The code was redeemed before"), "{}", advice(twice));
}

#[test]
fn exact_words_of_another_provider_are_not_oktas_with_a_value() {
    let paste = "{\"error\":\"invalid_grant\",\"error_description\":\"PKCE verification failed: Invalid code verifier\"}";
    leads(&[(paste, "pkce-mismatch")]);
    let okta = format!("POST https://acme.okta.com/oauth2/v1/token\n\n{paste}");
    leads(&[(&okta, "invalid_grant/pkce_verification_failed_with_reason")]);
}

#[test]
fn a_sentence_of_the_standard_is_not_oktas() {
    let fosite =
        |error: &str, reason: &str| format!("{{\"error\":\"{error}\",\"error_description\":\"{reason}\"}}");
    let grant = "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.";
    let client = "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).";
    leads(&[
        (&fosite("invalid_grant", grant), "provider-grant-refused"),
        (
            &fosite(
                "invalid_grant",
                &format!("{grant} The PKCE code verifier must be at least 43 characters."),
            ),
            "pkce-mismatch",
        ),
        (&fosite("invalid_client", client), "provider-client-refused"),
        (
            &fosite("invalid_client", &format!("{client} The requested OAuth 2.0 Client does not exist.")),
            "provider-client-refused",
        ),
    ]);
    assert!(!advice(&fosite("invalid_client", client)).contains("Applications and Resources"));
}

#[test]
fn what_google_says_of_a_grant_is_googles() {
    leads(&[
        ("{\"error\": \"invalid_grant\", \"error_description\": \"Bad Request\"}", "google-grant-refused"),
        ("Gmail: InvalidGrantError: (invalid_grant) Bad Request", "google-grant-refused"),
        (
            "{\"error\":\"redirect_uri_mismatch\",\"error_description\":\"Bad Request\"}",
            "provider-redirect-uri-refused",
        ),
    ]);
}

#[test]
fn a_plugin_that_takes_keys_did_not_look_at_a_token() {
    let answer = |scheme: &str| {
        format!(
            "HTTP/1.1 401 Unauthorized\nServer: kong/2.8.4\nWWW-Authenticate: {scheme} realm=\"kong\"\n\n{{\"message\":\"Invalid authentication credentials\"}}"
        )
    };
    leads(&[(&answer("Key"), "gateway-key-refused"), (&answer("Basic"), "gateway-key-refused")]);
    assert!(advice(&answer("Basic")).starts_with("The plugin basic-auth"), "{}", advice(&answer("Basic")));
    let newer = answer("Key").replace("Invalid authentication credentials", "Unauthorized");
    let none = answer("Key").replace("Invalid authentication credentials", "No API key found in request");
    leads(&[(&newer, "gateway-key-refused"), (&none, "gateway-key-refused")]);
    assert!(advice(&none).starts_with("The request has no key"), "{}", advice(&none));
    leads(&[("{\"message\":\"No credentials found for given 'iss'\"}", "credential-unknown")]);
}

#[test]
fn a_workload_identity_is_no_secret_id() {
    let plan = "Error during plan: Unexpected response code: 500 (rpc error: acl token lookup failed: index error: UUID must be 36 characters)";
    leads(&[(plan, "nomad-token-not-secret-id")]);
    assert!(
        advice(plan).contains("workload identity") && !advice(plan).contains("Accessor"),
        "{}",
        advice(plan)
    );
    let gone = "Error querying jobs: Unexpected response code: 403 (ACL token not found)";
    leads(&[(gone, "nomad-token-not-secret-id")]);
    assert!(
        advice(gone).contains("Accessor ID") && !advice(gone).contains("workload identity"),
        "{}",
        advice(gone)
    );
}

#[test]
fn a_load_balancer_answers_at_its_own_callback() {
    let answer = |status: &str| {
        format!(
            "GET /oauth2/idpresponse?code=x&state=y HTTP/1.1\nHost: app.acme.test\n\nHTTP/1.1 {status}\nServer: awselb/2.0\nContent-Type: text/html\n\n<html><head><title>{status}</title></head></html>"
        )
    };
    leads(&[
        (&answer("500 Internal Server Error"), "alb-sign-in-failed"),
        (&answer("401 Authorization Required"), "alb-sign-in-failed"),
        (&answer("500 Internal Server Error").replace("/oauth2/idpresponse", "/orders"), "not-okta"),
    ]);
}

#[test]
fn a_scope_of_cognito_is_not_granted_in_okta() {
    let paste = "HTTP/1.1 400 Bad Request\nx-amzn-errortype: NotAuthorizedException:\n\n{\"__type\":\"NotAuthorizedException\",\"message\":\"Access Token does not have required scopes\"}";
    leads(&[(paste, "scp-missing-scope")]);
    assert!(!advice(paste).contains("Okta API Scopes"), "{}", advice(paste));
    assert!(advice(paste).contains("aws.cognito.signin.user.admin"));
}

#[test]
fn what_stands_in_the_error_of_a_line_is_its_reason() {
    leads(&[
        (
            "lvl=eror msg=\"login.OAuthLogin(get info from generic_oauth)\" logger=context error=\"invalid role\"",
            "role-not-mapped",
        ),
        (
            "java.io.IOException: No principal name in JWT claim: sub\n\tat org.apache.kafka.common.security.oauthbearer.internals.unsecured.OAuthBearerUnsecuredLoginCallbackHandler.handle(OAuthBearerUnsecuredLoginCallbackHandler.java:164)",
            "verifier-misconfigured",
        ),
        (
            "Error making API request.\n\nURL: GET https://vault.acme.test/v1/secret/data/app\nCode: 400. Errors:\n\n* missing client token",
            "access-token-empty",
        ),
    ]);
}

#[test]
fn a_token_endpoint_of_another_server_is_not_oktas() {
    let answer =
        |error: &str, reason: &str| format!("{{\"error\":\"{error}\",\"error_description\":\"{reason}\"}}");
    leads(&[
        (
            &answer(
                "invalid_request",
                "The requested redirect_uri is missing in the client configuration. If you have any questions, you may contact the administrator of the application.",
            ),
            "provider-redirect-uri-refused",
        ),
        (&answer("invalid_client", "invalid client_id / client_secret"), "provider-client-refused"),
        (
            &answer(
                "invalid_request",
                "Refresh token is invalid or has already been claimed by another client.",
            ),
            "provider-grant-refused",
        ),
        (&answer("invalid_grant", "Expecting parameter code_verifier in PKCE flow."), "pkce-mismatch"),
    ]);
}

#[test]
fn a_gateway_that_reaches_no_service_checked_no_token() {
    let paste = "HTTP/1.1 503 Service Unavailable\nserver: istio-envoy\ncontent-type: text/plain\n\nupstream connect error or disconnect/reset before headers. reset reason: connection failure";
    leads(&[(paste, "not-okta")]);
    assert!(advice(paste).starts_with("Envoy, the gateway"), "{}", advice(paste));
    assert!(
        !advice(paste).contains('…') && !advice(paste).contains("checks tokens and refused"),
        "{}",
        advice(paste)
    );
}

#[test]
fn a_numbered_error_is_known_by_its_number_in_every_form() {
    leads(&[
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"AADSTS50107: Requested federation realm object 'https://sts.windows.net/x/' does not exist.\",\"error_codes\":[50107]}",
            "entra-federation-issuer-unknown",
        ),
        (
            "https://app.acme.test/cb?error=invalid_grant&error_description=AADSTS500113%3a+No+reply+address+is+registered+for+the+application.",
            "entra-redirect-uri",
        ),
        (
            "{\"errors\":[{\"errorType\":\"UnauthorizedException\",\"message\":\"UnauthorizedException: Invalid JWT token\"}]}",
            "appsync-not-authorized",
        ),
    ]);
}
