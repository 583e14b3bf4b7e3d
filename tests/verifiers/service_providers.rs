//! What service providers say of a SAML response, and services that everybody uses of a credential, through the front door.

use super::front_door::{advice, first_cause, lead, leads, report};

#[test]
fn a_saml_response_is_not_explained_as_a_token() {
    for (paste, id) in [
        (
            "2026-07-25 01:40:27,318 ERROR [d3c2] social.backends.saml SAML login failed: ['invalid_response'] (Signature validation failed. SAML Response rejected)",
            "saml-signature-invalid",
        ),
        (
            "Error: Invalid document signature\n    at SAML.validatePostResponseAsync (/srv/node_modules/@node-saml/node-saml/lib/saml.js:520:31)",
            "saml-signature-invalid",
        ),
        (
            "level=warn msg=\"received invalid saml response\" err=\"assertion invalid: assertion Conditions is expired\"",
            "saml-outside-its-time",
        ),
        (
            "Saml2AuthenticationException: Invalid issuer [http://www.okta.com/exk2] for SAML response [id4711]",
            "saml-issuer-unexpected",
        ),
        (
            "Sustainsys.Saml2.Exceptions.UnexpectedInResponseToException: Received message contains unexpected InResponseTo \"id9a\". No cookie preserving state from the request was found so the message was not expected to have an InResponseTo attribute.",
            "saml-request-not-matched",
        ),
        (
            "[auth_mellon:error] [pid 12] [client 10.0.0.1] Invalid Destination on Response. Should be 'https://app.acme.test/mellon/postResponse', but was 'http://app.acme.test/mellon/postResponse'",
            "saml-destination-unexpected",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
        let ids: Vec<_> = report(paste).findings.iter().map(|it| it.id()).collect();
        assert!(!ids.contains(&"signature-invalid") && !ids.contains(&"exp-passed"), "{ids:?}");
    }
}

#[test]
fn a_service_provider_with_the_name_of_the_identity_provider_is_told_so() {
    // As `inspect` of Ruby prints the response, between variables that look like source.
    let printed = "#<OneLogin::RubySaml::Response:\n  @errors=[\"http://www.okta.com/exk1fcia6d6EMsf331d8 is not a valid audience for this Response\"],\n  @options={:settings=>#<OneLogin::RubySaml::Settings: @issuer=\"http://www.okta.com/exk1fcia6d6EMsf331d8\",";
    let found = report(printed);
    let first = found.findings.first().expect("a finding");
    assert_eq!(first.id(), "saml-entity-ids-swapped");
    assert!(first.verdict.contains("http://www.okta.com/exk1fcia6d6EMsf331d8"), "{}", first.verdict);
}

#[test]
fn what_a_first_placeholder_took_begins_behind_what_leads_to_it() {
    for before in ["", "ValidationError: ", "errors=[\"", "SAML login failed: ['invalid_response'] ("] {
        let paste = format!("{before}https://app.acme.test/saml is not a valid audience for this Response");
        let found = report(&paste);
        let verdict = found.findings.first().map(|it| it.verdict.clone()).unwrap_or_default();
        assert!(
            verdict.starts_with("The service provider expects https://app.acme.test/saml as"),
            "{verdict}"
        );
    }
}

#[test]
fn products_that_take_saml_are_read_by_their_own_words() {
    for (paste, id) in [
        (
            "__samld_sp_login_resp [854]: Audience is invalid!\nsamld_send_common_reply [91]:     Code: 7, id: 1103",
            "saml-audience-unexpected",
        ),
        (
            "__samld_sp_login_resp [859]: Clock skew tolerance: 0\n__samld_sp_login_resp [864]: Clock skew issue.",
            "saml-outside-its-time",
        ),
        (
            "SAML2: Assertion audience mismatch. Expect: https://acme.service-now.com, actual: https://acmedev.service-now.com",
            "saml-audience-unexpected",
        ),
        (
            "SAML2: Assertion is expired, now: 2026-02-01T10:00:00Z, notOnOrAfter: 2026-02-01T09:00:00Z",
            "saml-outside-its-time",
        ),
        (
            "authd: username: entered \"kim@acme.test\" != returned \"Kim@acme.test\" from IdP \"http://www.okta.com/exk1\" -> reject SAML auth due to security concerns",
            "saml-user-unexpected",
        ),
        (
            "-0700 SAML SSO authentication failed for user 'kim@acme.test'. Reason: User is not in allowlist. auth profile 'Okta'",
            "user-not-permitted",
        ),
        (
            "ERROR Saml - Failed to verify the assertion - The 'Audience' field in the saml response from the IdP does not match the configuration, Error details=Expected=https://a.acme.test, found=https://b.acme.test",
            "saml-audience-unexpected",
        ),
        (
            "AuthenticationProviderSAML - Saml response does not contain group information.",
            "saml-groups-missing",
        ),
        (
            "We can't log you in because of the following error: The audience in the assertion did not match the allowed audiences.",
            "saml-audience-unexpected",
        ),
        (
            "Login failed: Identity Provider authentication failed for user kim@acme.test. Failed to find the user in Tableau Server.",
            "saml-user-unknown",
        ),
        ("Error code 390169: SAML_RESPONSE_INVALID_AUDIENCE", "saml-audience-unexpected"),
        (
            "The user you were trying to authenticate as differs from the user currently logged in at the IDP.",
            "saml-user-unexpected",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    // A short reason of the login history is told only where Salesforce is named.
    assert_eq!(
        lead("login history of acme.my.salesforce.com\nAudience Invalid"),
        Some("saml-audience-unexpected")
    );
}

#[test]
fn a_service_provider_that_nobody_listed_is_read_by_its_sense() {
    for (paste, id) in [
        (
            "[portal] SAML login refused: audience https://a.acme.test does not match https://b.acme.test",
            "saml-audience-unexpected",
        ),
        ("ERROR saml: unexpected InResponseTo id-9a in response", "saml-request-not-matched"),
        ("sso-gateway: SAML response has no signature", "saml-not-signed"),
        ("sso-gateway: the SAML signature could not be verified", "saml-signature-invalid"),
        ("SAML assertion expired 42 seconds ago", "saml-outside-its-time"),
        ("SAML error: unknown issuer http://www.okta.com/exk1", "saml-issuer-unexpected"),
        ("saml: required attribute email is missing", "saml-user-not-named"),
        ("Invalid relay state", "saml-relay-state-refused"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn cognitos_words_at_the_redirect_are_not_laid_to_a_hook_of_okta() {
    for (paste, id) in [
        (
            "https://app.acme.test/?error_description=Invalid+samlResponse+or+relayState+from+identity+provider&error=server_error",
            "saml-request-not-matched",
        ),
        (
            "https://app.acme.test/?error=server_error&error_description=Invalid+SAML+response+received%3A+SAML+Assertion+signature+is+invalid.",
            "saml-signature-invalid",
        ),
        (
            "https://app.acme.test/?error=server_error&error_description=Error+in+SAML+response+processing%3A+Invalid+user+attributes%3A+email%3A+The+attribute+is+required",
            "saml-user-not-named",
        ),
        (
            "https://app.acme.test/?error=server_error&error_description=Invalid+SAML+response+received%3A+Invalid+user+attributes%3A+Type+for+attribute+%7Bcustom%3Arole%7D+could+not+be+determined",
            "cognito-attribute-unknown",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    let hook = "https://app.acme.test/?error=server_error&error_description=Patient+not+found";
    assert_eq!(lead(hook), Some("server_error/callback_returned_error"));
}

#[test]
fn courtesy_alone_makes_no_text_near() {
    let paste = "Sign-in to the portal failed. Please contact your account administrator for more details.";
    assert_ne!(lead(paste), Some("E0000119"), "{paste}");
}

#[test]
fn a_service_provider_says_in_its_own_words_whom_or_what_it_lacks() {
    for (paste, id) in [
        (
            "2026-02-27T16:40:12Z ERROR sso.saml SAML response parsing error: Subject confirmation validation failed org=acme",
            "saml-subject-not-confirmed",
        ),
        ("SAML request creation error: No idp entityId found", "saml-settings-missing"),
        ("ERROR saml: IdP metadata is empty", "saml-settings-missing"),
        ("SAML login failed: user jo@acme.test not found", "saml-user-unknown"),
        ("WARN sso: SAML account 42 does not exist in your workspace", "saml-user-unknown"),
        ("Given email domain is not bound to your organization", "user-not-permitted"),
        ("Error: the email domain acme.test is not verified", "user-not-permitted"),
        (
            "https://sonar.acme.test/cb?error=invalid_request&error_description=No%20attribute%20was%20found%20to%20generate%20the%20nameIdentifier.%20We%20tried%20with%3A",
            "saml-user-not-named",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    for paste in [
        "INFO saml: user jo logged in, account 42 found",
        "We think that the SAML user is not found in our workspace",
    ] {
        assert_eq!(lead(paste), None, "{paste}");
    }
}

#[test]
fn slack_is_told_by_the_form_of_its_answers_and_its_codes_are_its_own() {
    leads(&[
        (r#"{"ok":false,"error":"not_authed"}"#, "access-token-empty"),
        (r#"{"ok": false, "error": "invalid_auth"}"#, "token-unknown-to-server"),
        (r#"{"ok":false,"error":"token_expired"}"#, "exp-passed"),
        (r#"{"ok":false,"error":"account_inactive"}"#, "user-or-session-inactive"),
        (r#"{"ok":false,"error":"channel_not_found"}"#, "slack-refused"),
        ("Error: An API error occurred: invalid_auth", "token-unknown-to-server"),
        (
            "slack_sdk.errors.SlackApiError: The request to the Slack API failed.\nThe server responded with: {'ok': False, 'error': 'not_authed'}",
            "access-token-empty",
        ),
    ]);
    for paste in [
        r#"{"ok":false,"error":"missing_scope","needed":"users:read","provided":"identify,bot","response_metadata":{"warnings":["x"]}}"#,
        "{'ok': False, 'error': 'missing_scope', 'needed': 'users:read', 'provided': 'identify,bot'}",
    ] {
        let report = report(paste);
        let first = &report.findings[0];
        assert_eq!(first.id(), "slack-scope-missing", "{paste}");
        assert!(
            first.verdict.contains("needs `users:read`, and the token has identify,bot."),
            "{}",
            first.verdict
        );
        assert!(!advice(paste).contains("Okta"), "{paste}");
    }
    // The same codes mean what they say where nothing is of Slack.
    assert_ne!(lead(r#"{"error":"invalid_auth"}"#), Some("token-unknown-to-server"));
}

#[test]
fn services_that_everybody_uses_are_answered_in_their_own_terms() {
    for (paste, id, words) in [
        (
            "curl -H 'PRIVATE-TOKEN: x' https://gitlab.acme.test/api/v4/projects\n{\"message\":\"401 Unauthorized\"}",
            "token-unknown-to-server",
            "personal_access_tokens/self",
        ),
        (
            "remote: HTTP Basic: Access denied.\nfatal: Authentication failed for 'https://gitlab.acme.test/shop.git/'",
            "token-unknown-to-server",
            "git credential reject",
        ),
        ("{\"message\":\"Legacy API keys are disabled\"}", "supabase-key-refused", "sb_publishable_"),
        (
            "ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved",
            "keys-unreachable",
            "auth.authority",
        ),
        (
            "{\"fault\":{\"faultstring\":\"Invalid Access Token\",\"detail\":{\"errorcode\":\"keymanagement.service.invalid_access_token\"}}}",
            "token-unknown-to-server",
            "VerifyJWT",
        ),
        (
            "trino.exceptions.TrinoConnectionError: error 401: b'Unauthorized'",
            "not-authenticated",
            "JWTAuthentication",
        ),
        (
            "TypeError: Cannot read properties of undefined (reading 'digest')",
            "pkce-needs-https",
            "http://localhost",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
        let first = first_cause(paste);
        assert!(first.contains(words), "{paste}: {first}");
    }
}

#[test]
fn the_settings_of_the_program_that_asked_stand_beside_a_refused_client() {
    for (paste, setting) in [
        (
            "error: get-token: authentication error: authcode-browser error: could not exchange the code: oauth2: \"invalid_client\" \"Client authentication failed.\"",
            "--oidc-client-secret",
        ),
        (
            "java.lang.RuntimeException: Unable to parse response status=[401], body=[{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed.\"}]\n\tat io.trino.server.security.oauth2.NimbusAirliftHttpClient",
            "http-server.authentication.oauth2.client-secret",
        ),
    ] {
        let report = report(paste);
        let first = &report.findings[0];
        assert!(first.id().starts_with("invalid_client"), "{paste}");
        let near: Vec<_> = first.causes.iter().take(2).map(|it| it.fix.as_str()).collect();
        assert!(near.iter().any(|it| it.contains(setting)), "{paste}: {near:?}");
    }
}
