//! What authorization servers other than Okta say, and the programs in front of them: whose error it is, and that
//! nothing of Okta's is to be looked at.

use token_inspector::finding::Severity;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

fn leads(cases: &[(&str, &str)]) {
    let first = |paste: &str| report(paste).findings.first().map_or("nothing", |it| it.id());
    let bad: Vec<_> =
        cases.iter().filter(|(paste, id)| first(paste) != *id).map(|it| (it, first(it.0))).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// All the words of the first finding.
fn words(paste: &str) -> String {
    let report = report(paste);
    let first = report.findings.first().expect("a finding");
    let causes: String = first.causes.iter().map(|it| format!("{} {} ", it.reason, it.fix)).collect();
    [first.verdict.as_str(), " ", &causes].concat()
}

/// An answer of the token endpoint at this URL.
fn answered(url: &str, error: &str, description: &str) -> String {
    format!(
        "POST {url}\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{{\"error\":\"{error}\",\"error_description\":\"{description}\"}}"
    )
}

#[test]
fn a_number_of_ad_fs_says_what_it_means_in_each_wrapper() {
    leads(&[
        (
            "AdalServiceException: MSIS9615: The refresh token received in 'refresh_token' parameter has expired.\n ErrorCode: invalid_grant",
            "provider-grant-refused",
        ),
        (
            "OAuthAccessTokenInvalidAuthorizationCodeException: MSIS9247: Received invalid OAuth access token request. The authorization code is invalid. ---> ArtifactNotFoundException: MSIS3106: SQL command returns no result when looking for artifact.",
            "provider-grant-refused",
        ),
        (
            "{\"error\":\"invalid_client\",\"error_description\":\"MSIS9607: The \\u0027client_id\\u0027 parameter in the request is invalid. No registered client is found with this identifier.\"}",
            "provider-client-refused",
        ),
        (
            "{\"error\":\"invalid_resource\",\"error_description\":\"MSIS9602: The received \\u0027resource\\u0027 parameter is invalid. The authorization server can not find a registered resource with the specified identifier.\"}",
            "adfs-resource-unknown",
        ),
        ("Error details: MSIS9224: the URI is not registered", "provider-redirect-uri-refused"),
    ]);
    let refresh = words("MSIS9615: The refresh token received in 'refresh_token' parameter has expired.");
    assert!(refresh.contains("refresh token has expired"), "{refresh}");
    let code = words("MSIS9612: The authorization code received in 'code' parameter is invalid.");
    assert!(code.contains("a second time"), "{code}");
}

#[test]
fn a_host_without_oktas_endpoints_is_another_provider() {
    let ping = answered(
        "https://sso.acme.example:9031/as/token.oauth2",
        "invalid_grant",
        "unknown, invalid, or expired refresh token",
    );
    let identity_server = answered("https://idp.acme.example/connect/token", "unauthorized_client", "");
    let hydra = answered("https://hydra.acme.example/oauth2/token", "invalid_scope", "scope is not known");
    leads(&[
        (&ping, "provider-grant-refused"),
        (&identity_server, "provider-grant-type-refused"),
        (&hydra, "provider-scope-refused"),
    ]);
    for paste in [&ping, &identity_server, &hydra] {
        let words = words(paste);
        assert!(!words.contains("Okta API Scopes") && !words.contains("System Log"), "{words}");
    }
    let custom_domain = answered("https://login.acme.example/oauth2/v1/token", "invalid_grant", "");
    leads(&[(&custom_domain, "invalid_grant")]);
    let failed = answered("https://dev-acme.eu.auth0.com/oauth/token", "server_error", "Something broke.");
    leads(&[(&failed, "other-provider")]);
    assert!(words(&failed).starts_with("This was refused by Auth0"), "{}", words(&failed));
}

#[test]
fn a_redirect_uri_that_was_sent_is_shown() {
    let paste = "https://id.acme.example/application/o/authorize/?response_type=code&client_id=geo&redirect_uri=https%3A%2F%2Fgeo.acme.example%2Fcb&scope=openid&state=x1\n\nRedirect URI Error\nThe request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).";
    leads(&[(paste, "provider-redirect-uri-refused")]);
    assert!(words(paste).contains("https://geo.acme.example/cb"), "{}", words(paste));
    let event = "{\"message\": \"Invalid redirect URI was used. Client used 'http://wiki.acme.example/cb'. Allowed redirect URIs are https://wiki.acme.example/cb\", \"app\": \"authentik.providers.oauth2\"}";
    leads(&[(event, "provider-redirect-uri-refused")]);
    assert!(words(event).contains("http://wiki.acme.example/cb"), "{}", words(event));
}

#[test]
fn two_client_ids_of_different_google_projects_are_no_audience_of_a_token() {
    leads(&[
        (
            "{'error': 'invalid_audience', 'error_description': 'The audience client and the client need to be in the same project.'}",
            "google-audience-project",
        ),
        (
            "[error] - ERROR Error: Uncaught (in promise): Error: invalid_audience: The audience client and the client need to be in the same project.",
            "google-audience-project",
        ),
    ]);
}

#[test]
fn a_provider_of_google_that_is_not_found_is_told_once_and_not_as_oktas() {
    let paste = "ERROR: gcloud crashed (OAuthError): ('Error code invalid_target: The target service indicated by the \"audience\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\\'t exist.', '{\"error\":\"invalid_target\",\"error_description\":\"The target service indicated by the \\\\\"audience\\\\\" parameters is invalid.\"}')";
    let report = report(paste);
    let errors: Vec<_> =
        report.findings.iter().filter(|it| it.severity == Severity::Error).map(|it| it.id()).collect();
    assert_eq!(errors, ["google-provider-not-found"]);
}

#[test]
fn what_frames_another_message_is_not_the_reason() {
    leads(&[
        (
            "ERROR: Invalid Id Token Nonce: Invalid audiences: `289371@jitsi` is not a trusted audience",
            "aud-several",
        ),
        (
            "javax.net.ssl.SSLHandshakeException: java.security.cert.CertificateException: No valid public key found in certificate chain.",
            "agent-tls-refused",
        ),
    ]);
}

#[test]
fn the_first_sentence_of_a_text_means_the_text() {
    leads(&[
        (
            "Error 'invalid_request' received from IdP: Cannot supply multiple client credentials",
            "invalid_request/multiple_client_credentials",
        ),
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"Cannot supply multiple client credentials\"}",
            "invalid_request/multiple_client_credentials",
        ),
    ]);
}

#[test]
fn a_token_signed_with_a_secret_has_no_key_in_a_key_set() {
    let token = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwczovL3Nzby5hY21lLmV4YW1wbGUiLCJhdWQiOiJzb25hciIsInN1YiI6InUxIiwiaWF0IjoxNzg5OTk5OTAwLCJleHAiOjE3OTAwMDMwMDB9.BQoPFBkeIygtMjc8QUZLUFVaX2RpbnN4fYKHjJGWm6A";
    let said = "com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found";
    leads(&[(&[said, "\n", token].concat(), "alg-unexpected"), (said, "key-or-alg-unfit")]);
}

#[test]
fn salesforces_words_of_an_assertion_are_not_samls() {
    let paste = "$ sf org login jwt --instance-url https://test.salesforce.com\nError (JwtAuthError): Error authenticating with JWT config due to: audience is invalid [audience=https://login.salesforce.com login=https://test.salesforce.com]";
    leads(&[(paste, "assertion-aud-unexpected")]);
    assert!(words(paste).contains("https://test.salesforce.com"), "{}", words(paste));
}

#[test]
fn a_refused_token_of_a_custom_server_was_sent_to_an_api_of_ones_own() {
    let token = "eyJraWQiOiJrMSIsImFsZyI6IlJTMjU2In0.eyJ2ZXIiOjEsImp0aSI6IkFULjEiLCJpc3MiOiJodHRwczovL2FjbWUub2t0YS5jb20vb2F1dGgyL2RlZmF1bHQiLCJhdWQiOiJhcGk6Ly9vcmRlcnMiLCJpYXQiOjE3ODk5OTk5MDAsImV4cCI6MTc5MDAwMzAwMCwiY2lkIjoiMG9hYnVjdnljMzhITEwxZWYwaDciLCJzY3AiOlsib3JkZXJzLnJlYWQiXSwic3ViIjoiam8ifQ.BQoPFBkeIygtMjc8QUZLUFVaX2RpbnN4fYKHjJGWm6A";
    let paste = format!("Authorization: {token}\n\nHTTP/1.1 403 Forbidden\n{{\"message\":\"Forbidden\"}}");
    let report = report(&paste);
    let ids: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
    assert!(ids.contains(&"own-api-refused") && !ids.contains(&"not-okta"), "{ids:?}");
}

#[test]
fn what_the_description_says_decides_where_another_server_answered() {
    leads(&[
        (
            "OPError: invalid_client (Unauthorized grant type: refresh_token)\n    at processResponse (/srv/node_modules/openid-client/lib/helpers/process_response.js:45:13)",
            "provider-grant-type-refused",
        ),
        (
            "{\"error\":\"unauthorized_client\",\"error_description\":\"This client is not allowed to use the grant type refresh_token\"}",
            "provider-grant-type-refused",
        ),
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"Multiple client authentication methods were used in the request\"}",
            "client-authenticated-twice",
        ),
        (
            "{\"error_description\":\"The client MUST NOT use more than one authentication method in each request\",\"error\":\"invalid_request\"}",
            "client-authenticated-twice",
        ),
        (
            "{\"error\":\"invalid_client\",\"error_description\":\"invalid client https://tool.acme.test/client-metadata.json\"}",
            "client-not-found-or-disabled",
        ),
        (
            "{\"error\":\"invalid_client\",\"error_description\":\"A valid OAuth client could not be found for client_id: w_sNIcatiD\"}",
            "client-not-found-or-disabled",
        ),
        (
            "{\"error\":\"invalid_request\",\"error_description\":\"redirect uri is not registered with this application\"}",
            "provider-redirect-uri-refused",
        ),
    ]);
    // Where Okta is named, its own settings are what to look at.
    leads(&[(
        "https://acme.okta.com/oauth2/v1/token\n{\"error\":\"unauthorized_client\",\"error_description\":\"This client is not allowed to use the grant type refresh_token\"}",
        "unauthorized_client",
    )]);
}

#[test]
fn a_redirect_uri_is_taken_from_the_address_in_the_browser_or_the_event() {
    let page = "https://id.acme.test/application/o/authorize/?response_type=code&client_id=geo&redirect_uri=https%3A%2F%2Fgeo.acme.test%2Flogin%2Fcode&scope=openid&state=x1\n\nRedirect URI Error\nThe request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).";
    let keycloak = "WARN [org.keycloak.events] (executor-thread-4) type=\"LOGIN_ERROR\", realmName=\"shop\", clientId=\"orders\", error=\"invalid_redirect_uri\", redirect_uri=\"https://geo.acme.test/login/code\"";
    for paste in [page, keycloak] {
        assert!(words(paste).contains("https://geo.acme.test/login/code"), "{}", words(paste));
        leads(&[(paste, "provider-redirect-uri-refused")]);
    }
}

#[test]
fn a_missing_claim_that_is_known_is_called_by_its_name() {
    leads(&[
        (
            "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Missing a required claim: aud",
            "aud-missing",
        ),
        ("go-oidc: oidc: parse username claims \"name\": claim not present", "claim-missing"),
    ]);
    let gitlab = words(
        "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Missing a required claim: aud",
    );
    assert!(gitlab.contains("id_tokens"), "{gitlab}");
}

#[test]
fn who_is_anonymous_to_kubernetes_sent_no_credential() {
    let paste = "Error from server (Forbidden): pods is forbidden: User \"system:anonymous\" cannot list resource \"pods\" in API group \"\" in the namespace \"shop\"";
    leads(&[(paste, "access-token-empty")]);
    assert!(report(paste).findings.iter().all(|it| it.id() != "kubernetes-rbac-refused"));
}

#[test]
fn a_token_of_dex_for_another_client_is_cured_in_dex() {
    let told = words(
        "E0301 11:59:02.101 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token, oidc: verify token: oidc: expected audience \\\"kubernetes\\\" got [\\\"headlamp\\\"]]\"",
    );
    assert!(told.contains("trustedPeers"), "{told}");
}

#[test]
fn a_key_in_standard_base64_is_why_no_signature_fits() {
    let told = words(
        "[error] oidc_proto_parse_idtoken: id_token signature could not be validated, aborting\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"own-1\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA=\",\"y\":\"x3sp+3msGZc1Dm1ZN9pR9XqwTa5/t2nX8FloSKDDngU=\"}]}",
    );
    assert!(told.contains("standard base64"), "{told}");
}

#[test]
fn the_reason_behind_a_status_is_quoted_and_not_denied() {
    let paste = "Error: 400 Bad Request: Invalid grant types: client_credentials\n\n  on clients.tf line 44, in resource \"auth0_client\" \"app\":";
    leads(&[(paste, "reason-not-recognised")]);
    assert!(words(paste).contains("Invalid grant types: client_credentials"), "{}", words(paste));
    assert!(report(paste).findings.iter().all(|it| it.id() != "http-400-no-body"));
}

#[test]
fn an_agent_that_cannot_read_the_answer_is_told_by_its_certificate() {
    leads(&[(
        "Okta LDAP Agent setup\nFailed to parse the response from Okta\nUnable to register the agent. Error code 12.\n\nagent.log: javax.net.ssl.SSLHandshakeException: java.security.cert.CertificateException: No valid public key found in certificate chain.",
        "agent-tls-refused",
    )]);
}
