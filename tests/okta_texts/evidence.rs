//! Evidence in the paste settles causes, or rules them out.

use super::{first_cause, ids, lead, report, tells};

#[test]
fn an_inner_error_leads_the_one_that_hides_it() {
    for (inner, id) in [
        ("Error: unable to verify the first certificate", "tls-ca-unknown"),
        ("Error: self-signed certificate in certificate chain", "tls-ca-unknown"),
        ("Error: getaddrinfo ENOTFOUND acme.okta.com", "host-not-found"),
        ("Error: connect ECONNREFUSED 10.0.0.5:443", "connect-failed"),
        ("SigningKeyNotFoundError: Unable to find a signing key that matches 'gj39'", "kid-not-in-keys"),
        ("JwksRateLimitError: Too many requests to the JWKS endpoint", "keys-rate-limited"),
    ] {
        let paste = format!(
            "JwtParseError: Error while resolving signing key for kid \"gj39\"\n    at /srv/node_modules/njwt/index.js:401:23\n  innerError: {inner}\n"
        );
        assert_eq!(ids(&paste), [id], "{inner}");
    }
}

#[test]
fn a_key_id_in_the_message_rules_out_that_there_is_none() {
    let named = "JwtParseError: Error while resolving signing key for kid \"gj39\"";
    assert!(!tells(named, "signing-key-unresolved", "no `kid`"));
    let none = "JwtParseError: Error while resolving signing key for kid \"undefined\"";
    assert!(first_cause(none).contains("no `kid`"));
}

#[test]
fn what_was_sent_is_held_against_the_grant_type() {
    let request = |form: &str, description: &str| {
        format!(
            "POST https://acme.okta.com/oauth2/default/v1/token\nclient_id=0oa4kq81mzXcTyRbe5d7&{form}\n\n{{\"error\":\"invalid_grant\",\"error_description\":\"{description}\"}}"
        )
    };
    for (form, description, found, expected) in [
        (
            "grant_type=interaction_code&code=A6DFLjjlDPbXmL7j",
            "The interaction code is invalid or has expired.",
            "code",
            "interaction_code",
        ),
        (
            "grant_type=authorization_code&interaction_code=A6DFLjjlDPbXmL7j",
            "The authorization code is invalid or has expired.",
            "interaction_code",
            "code",
        ),
        (
            "grant_type=refresh_token&code=A6DFLjjlDPbXmL7j",
            "The refresh token is invalid or expired.",
            "code",
            "refresh_token",
        ),
    ] {
        let report = report(&request(form, description));
        let first = report.findings.first().unwrap();
        assert_eq!(first.id(), "grant-parameter-differs", "{form}");
        assert_eq!(first.hit.found.as_deref(), Some(found));
        assert_eq!(first.hit.expected.as_deref(), Some(expected));
        assert_eq!(report.findings.iter().filter(|it| it.id().starts_with("invalid_grant")).count(), 0);
    }
    let right = request(
        "grant_type=interaction_code&interaction_code=A6DFLjjlDPbXmL7j",
        "The interaction code is invalid or has expired.",
    );
    assert_eq!(lead(&right), "invalid_grant/invalid_interaction_code");
}

#[test]
fn a_password_that_was_accepted_is_not_the_reason() {
    let error = "{\"errorCode\":\"E0000004\",\"errorSummary\":\"Authentication failed\",\"errorLink\":\"E0000004\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
    for before in ["INFO Successfully authed Jo Doe", "POST https://acme.okta.com/api/v1/sessions HTTP/1.1"] {
        let paste = format!("{before}\n\n{error}");
        assert!(!tells(&paste, "E0000004", "password is wrong"), "{before}");
        assert!(first_cause(&paste).contains("was accepted"), "{before}");
    }
    assert!(tells(error, "E0000004", "password is wrong"));
}

#[test]
fn an_api_token_without_its_scheme_is_no_missing_header() {
    let error = "{\"errorCode\":\"E0000005\",\"errorSummary\":\"Invalid session\",\"errorLink\":\"E0000005\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
    let sent = format!(
        "curl -s https://acme.okta.com/api/v1/users -H \"Authorization: 00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK\"\n\n{error}"
    );
    assert_eq!(lead(&sent), "authorization-malformed");
    assert!(first_cause(&sent).contains("SSWS"));
    let with_scheme = format!(
        "curl -s https://acme.okta.com/api/v1/users -H \"Authorization: SSWS 00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK\"\n\n{error}"
    );
    assert!(!tells(&with_scheme, "E0000005", "without an `Authorization` header"));
}

#[test]
fn the_message_in_front_of_a_trailer_of_aws_is_read_first() {
    let trailer = " (Service: AWSSecurityTokenService; Status Code: 400; Error Code: InvalidIdentityToken; Request ID: 3f6c2d10; Proxy: null)";
    for (said, id) in [
        ("Response signature invalid", "aws-saml-issuer"),
        ("Token must be redeemed within 5 minutes of issuance", "aws-saml-late"),
        ("Incorrect token audience", "aud-unexpected"),
        ("Something else", "aws-token-unreadable"),
    ] {
        assert_eq!(lead(&[said, trailer].concat()), id, "{said}");
    }
}

#[test]
fn the_token_of_an_email_is_no_access_token() {
    for paste in [
        "Token Expired\nYour account activation token is no longer valid. This can happen if you clicked your activation link after creating your account.",
        "Reset password token is invalid",
        "Activation link has expired",
        "{\"error\":\"invalid_token\",\"message\":\"Email verification token expired\"}",
    ] {
        assert_eq!(lead(paste), "email-link-invalid", "{paste}");
    }
    assert_eq!(
        lead("Invalid self service recovery token used by user\nFAILURE: Invalid token"),
        "recovery-token-invalid"
    );
    assert_eq!(lead("Token Expired"), "exp-passed");
}

#[test]
fn an_exact_description_names_its_row_under_another_error() {
    for (error, description, id) in [
        ("access_denied", "PKCE verification failed.", "invalid_grant/pkce_verification_failed"),
        (
            "invalid_request",
            "The 'interclient_token' has an invalid issuer.",
            "invalid_token/one_time_sso_token_invalid_iss",
        ),
        (
            "invalid_request",
            "User is not assigned to the client application.",
            "access_denied/user_not_assigned",
        ),
        ("invalid_request", "The 'xyz' is invalid.", "invalid_request"),
    ] {
        assert_eq!(lead(&format!("{{\"error\":\"{error}\",\"error_description\":\"{description}\"}}")), id);
    }
}

#[test]
fn a_parameter_in_the_description_is_named() {
    let paste = "{\"error\":\"invalid_request\",\"error_description\":\"The parameter 'acr_values' is not known here.\"}";
    assert!(first_cause(paste).contains("`acr_values`"));
    assert!(!tells(paste, "invalid_request", "does not say which"));
    assert!(tells(
        "{\"error\":\"invalid_request\",\"error_description\":\"Odd words.\"}",
        "invalid_request",
        "does not say which"
    ));
}

#[test]
fn the_program_decides_which_causes_there_are() {
    let agent = "Okta AD Agent\\logs\\Agent.log\n2026/03/01 07:14:02.114 Error -- DC02(7) -- Response from server: {\"error\":\"invalid_token\",\"error_description\":\"The token timestamp is invalid.\"}";
    assert!(first_cause(agent).contains("w32tm"));
    assert!(!tells(agent, "invalid_token/token_timestamp_invalid", "milliseconds"));
    let alone = "{\"error\":\"invalid_token\",\"error_description\":\"The token timestamp is invalid.\"}";
    assert!(tells(alone, "invalid_token/token_timestamp_invalid", "milliseconds"));
    assert!(!tells(alone, "invalid_token/token_timestamp_invalid", "w32tm"));
    let storage = "AuthSdkError: Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed or multiple auth flows are executing concurrently.";
    assert!(first_cause(storage).contains("second time"));
    assert!(!tells(storage, "state-mismatch", "SameSite"));
    let cookie = "Error: State cookie was missing.";
    assert!(tells(cookie, "state-mismatch", "SameSite"));
}

#[test]
fn a_server_that_signs_users_in_sends_a_token_of_its_own() {
    let vault = "* Okta auth failed: HTTP Method: POST - URL: https://acme.okta.com/api/v1/authn/factors/opf2/verify: - HTTP Status Code: 403, OKTA Error Code: E0000006, OKTA Error Summary: You do not have permission to perform the requested action, OKTA Error Causes: []";
    assert_eq!(lead(vault), "E0000006/server-signs-in");
    let verdict = report(vault).verdict.line;
    assert!(verdict.contains("POST /api/v1/authn/factors/opf2/verify"), "{verdict}");
}

#[test]
fn an_app_that_says_that_its_token_has_expired_needs_a_new_one() {
    let task = |said: &str| {
        format!(
            "Automatic provisioning of user jo@acme.test to app Snowflake failed: Error while verifying if user jo@acme.test exists: Unauthorized. Errors reported by remote server: {said}"
        )
    };
    assert!(first_cause(&task("Access token expired")).contains("Generate a new token"));
    assert!(!tells(&task("Access token expired"), "provisioning-credentials-refused", "MFA"));
    assert!(tells(&task("Bad credentials"), "provisioning-credentials-refused", "MFA"));
}

#[test]
fn an_answer_that_accepted_the_credential_points_to_no_scope() {
    let step = |said: &str| {
        format!(
            "Error: failed to create auto login application: the API returned an error: {said}\n\n  with okta_app_auto_login.foo,"
        )
    };
    let accepted = step(
        "Api validation failed: mediated. Causes: errorSummary: 'signOnMode' does not match 'settings.signOn.signOnMode'",
    );
    assert!(!tells(&accepted, "terraform-step-failed", "okta.apps.manage"));
    let denied = step("You do not have permission to perform the requested action");
    assert!(ids(&denied).iter().any(|it| it == "E0000006"));
}

#[test]
fn the_bare_name_of_an_error_is_no_finding_beside_its_own_row() {
    let paste = "oauth2: \"invalid_request\" \"Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.\"";
    assert_eq!(ids(paste), ["invalid_request/multiple_client_credentials"]);
}

#[test]
fn names_in_a_list_and_lines_with_a_colon_fill_the_sentences() {
    let paste = "error: jit_failure_missing_fields\nerror_description: Unable to create the user. The following required properties are missing: 'firstName','lastName'.";
    assert!(first_cause(paste).contains("`firstName, lastName`"));
}

#[test]
fn the_request_shows_what_the_client_did_not_send() {
    let request = |form: &str, error: &str, description: &str| {
        format!(
            "POST https://acme.okta.com/oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\n{form}\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{{\"error\":\"{error}\",\"error_description\":\"{description}\"}}"
        )
    };
    let code = "grant_type=authorization_code&client_id=0oa4kq81mzXcTyRbe5d7&code=Qcb0Orv1zh30vL1MPRsbm";
    let pkce = "PKCE verification failed.";
    assert!(first_cause(&request(code, "invalid_grant", pkce)).contains("no `code_verifier`"));
    let with = format!("{code}&code_verifier=abcdefghijabcdefghijabcdefghijabcdefghijabc");
    assert!(!tells(
        &request(&with, "invalid_grant", pkce),
        "invalid_grant/pkce_verification_failed",
        "no `code_verifier`"
    ));
    let client = "Client authentication failed. Either the client or the client credentials are invalid.";
    assert!(
        first_cause(&request(code, "invalid_client", client)).contains("does not authenticate the client")
    );
    let with = format!("{code}&client_secret=abcdefabcdefabcdef");
    assert!(!tells(
        &request(&with, "invalid_client", client),
        "invalid_client/invalid_client",
        "does not authenticate the client"
    ));
}

#[test]
fn a_key_that_is_missing_because_no_key_set_came_is_told_as_that() {
    let paste = "IDX10501: Signature validation failed. Unable to match key: kid: 'abc'.\n ---> System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://acme.okta.com/oauth2/default/.well-known/openid-configuration'.";
    assert_eq!(lead(paste), "keys-unreachable");
    assert!(!ids(paste).iter().any(|it| it == "kid-not-in-keys"));
}

#[test]
fn what_a_description_says_decides_among_the_causes_of_a_bare_error() {
    let missing = "{\"error\":\"invalid_client\",\"error_description\":\"A client_id must be provided in the request.\"}";
    assert!(first_cause(missing).contains("no `client_id`"));
    let named = "{\"error\":\"server_error\",\"error_description\":\"The 'department' claim could not be evaluated.\"}";
    assert_eq!(report(named).findings[0].title, "The claim `department` could not be computed");
    let silent = "{\"error\":\"login_required\",\"error_description\":\"The client specified not to prompt, but the user is not logged in.\"}";
    let cookie = "Cookie “idx” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”.";
    assert!(first_cause(&format!("{silent}\n{cookie}")).contains("third-party cookies"));
}

#[test]
fn nothing_is_missing_in_a_form_that_is_cut_nor_in_the_request_that_began_the_sign_in() {
    let error = "\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{\"error\":\"invalid_grant\",\"error_description\":\"PKCE verification failed.\"}";
    let form = "POST https://acme.okta.com/oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&client_id=0oa4kq81mzXcTyRbe5d7&code=…&...";
    let begun = "GET https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa4kq81mzXcTyRbe5d7&response_type=code&scope=openid&state=x&redirect_uri=https%3A%2F%2Fapp.test%2Fcb HTTP/1.1\nHost: acme.okta.com";
    for paste in [[form, error].concat(), [begun, error].concat()] {
        assert!(!tells(&paste, "invalid_grant/pkce_verification_failed", "no `code_verifier`"), "{paste}");
    }
}
