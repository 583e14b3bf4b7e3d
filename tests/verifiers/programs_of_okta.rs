//! What programs that sign in with Okta print around Okta's answer, through the front door.

use super::front_door::{lead, report};
use token_inspector::model::Party;

#[test]
fn a_status_is_a_number_or_its_name_and_no_other_words() {
    let said = "Error: Okta API returned an error: User is not assigned to the client application.";
    assert_eq!(lead(said), Some("access_denied/user_not_assigned"));
    // The same words of Vault are about a status.
    assert_eq!(lead("okta api returned 403 Forbidden: the token lacks a role"), Some("groups-missing"));
}

#[test]
fn names_in_quotes_of_their_own_are_a_list() {
    let said = "https://shop.acme.test/cb?error=jit_failure_missing_fields&error_description=Unable+to+create+the+user.+The+following+required+properties+are+missing%3A+%27city%27%2C%27zipCode%27.";
    let report = report(said);
    let because = report.findings.first().and_then(|it| it.causes.first()).map(|it| it.reason.clone());
    assert!(because.is_some_and(|it| it.contains("`city, zipCode`")));
}

#[test]
fn a_page_behind_the_words_of_a_program_is_what_it_was_answered() {
    for (paste, id) in [
        (
            "panic: oauth2: cannot fetch token: 404 Not Found\nResponse: <!DOCTYPE html><html><head><title>Acme - Page Not Found</title></head></html>",
            "html-not-json",
        ),
        (
            "level=error msg=\"login\" error=\"oauth2: cannot fetch token: 404 Not Found\\nResponse: <!DOCTYPE html><html lang=\\\"en\\\"><head><meta name=\\\"robots\\\"/>\"",
            "html-not-json",
        ),
        (
            "Error authenticating: Error making API request.\n\nURL: PUT https://vault.acme.test/v1/auth/okta/login/kim\nCode: 502. Raw Message:\n\n<html><head><title>502 Bad Gateway</title></head><body></body></html>",
            "not-okta",
        ),
        (
            "Code: 504. Raw Message:\n\n<html><head></head><body>upstream request timeout</body></html>",
            "not-okta",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
    let waits =
        report("Code: 504. Raw Message:\n\n<html><head><title>504 Gateway Time-out</title></head></html>");
    let cause = waits.findings.first().and_then(|it| it.causes.first()).map(|it| it.fix.clone());
    assert!(cause.is_some_and(|it| it.contains("proxy_read_timeout")));
}

#[test]
fn a_page_that_a_program_writes_is_no_answer() {
    for paste in [
        "app.get('/', (req, res) => res.send(`<html><body>Hello</body></html>`));",
        "const page = <html lang=\"en\"><body>{children}</body></html>",
        "the API returned an error: Invalid token provided\n  page_content = \"<!DOCTYPE html><html><head></head></html>\"",
    ] {
        let found = report(paste).findings;
        assert!(found.iter().all(|it| it.id() != "html-not-json" && it.id() != "not-okta"), "{paste}");
    }
}

#[test]
fn the_discovery_document_takes_no_token() {
    for paste in [
        "GET https://acme.okta.com/oauth2/aus1a2b3c4d5e6f7g8h9/.well-known/openid-configuration\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n",
        "GET https://acme.oktapreview.com/oauth2/default/v1/keys\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n",
        "HttpClientErrorException: 401 Unauthorized\n\tat com.okta.spring.oauth.discovery.OidcDiscoveryClient.discover(OidcDiscoveryClient.java:60)\nokta.oauth2.issuer=https://acme.okta.com/oauth2/default",
    ] {
        assert_eq!(lead(paste), Some("discovery-refused"), "{paste}");
    }
    let users = "GET https://acme.okta.com/api/v1/users\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n";
    assert_eq!(lead(users), Some("http-401-no-body"));
}

#[test]
fn what_the_provisioned_app_refuses_okta_did_not_refuse() {
    for paste in [
        "Automatic provisioning of user kim@acme.test to app Dropbox failed: Error while creating user kim@acme.test: Conflict. Errors reported by remote server: userName taken",
        "Automatic profile push of user kim@acme.test to app Zoom failed: Error while trying to push profile update for kim@acme.test: Forbidden. Errors reported by remote server: no rights",
        "Error authenticating: Unauthorized",
    ] {
        let report = report(paste);
        let lead = report.findings.first().expect("a finding");
        assert_eq!((lead.speaker, lead.refuser), (Party::Okta, Party::Scim), "{paste}");
    }
}

#[test]
fn what_vault_says_of_a_sign_in_at_okta() {
    for (said, id) in [
        ("* okta authentication failed", "vault-okta-sign-in-refused"),
        ("* Okta Verify Push factor is required in order to perform MFA", "vault-okta-factor-unusable"),
        ("* multi-factor authentication denied", "factor-rejected"),
        ("* exiting pending mfa challenge", "factor-timeout"),
        ("* Okta auth failed: Authentication failed (code=E0000004)", "E0000004"),
    ] {
        let paste = format!(
            "Error authenticating: Error making API request.\n\nURL: PUT https://vault.acme.test/v1/auth/okta/login/kim\nCode: 400. Errors:\n\n{said}"
        );
        assert_eq!(lead(&paste), Some(id), "{said}");
    }
}

#[test]
fn mobile_wrappers_say_that_the_reason_is_behind_their_number() {
    for paste in [
        "{\"error_code\":\"-600\",\"error_message\":\"Okta Oidc error\"}",
        "E/flutter (12345): [ERROR] Unhandled Exception: PlatformException(-600, Okta Oidc error, Network error, null)",
    ] {
        assert_eq!(lead(paste), Some("mobile-reason-behind-code"), "{paste}");
    }
}

#[test]
fn a_text_that_begins_a_sentence_is_not_found_in_the_middle_of_one() {
    assert_eq!(lead("Identity brokering: Token is no longer valid"), Some("exp-passed"));
    assert_ne!(lead("Sorry, the link of your invitation token is no longer valid."), Some("exp-passed"));
    assert_eq!(
        lead("Your email change token is no longer valid. Most likely, you opened an older email."),
        Some("email-link-invalid")
    );
}

#[test]
fn words_that_begin_like_a_header_are_none() {
    for paste in ["Authorization Error: the plan has ended", "Authorization failed for kim: no such tenant"] {
        let report = report(paste);
        assert!(
            report.case.exhibits.iter().all(|it| it.kind != token_inspector::model::Kind::Request),
            "{paste}"
        );
    }
    let header = report("authorization = Negotiate a2ltOnNlY3JldA==");
    assert!(header.case.exhibits.iter().any(|it| it.kind == token_inspector::model::Kind::Request));
}

#[test]
fn a_scim_list_with_members_of_the_wrong_type_is_named() {
    let list = |members: &str| {
        format!("{{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],{members}}}")
    };
    for (members, named) in [
        ("\"totalResults\":\"2\",\"startIndex\":1,\"Resources\":[]", "totalResults"),
        ("\"totalResults\":0,\"startIndex\":1,\"Resources\":{}", "Resources"),
    ] {
        let report = report(&list(members));
        let first = report.findings.first().expect("a finding");
        assert_eq!(first.id(), "scim-list-response-invalid");
        assert!(first.causes.first().is_some_and(|it| it.reason.contains(named)), "{members}");
    }
    let healthy = report(&list("\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]"));
    assert!(healthy.findings.iter().all(|it| it.id() != "scim-list-response-invalid"));
}

#[test]
fn okta_s_own_pages_are_okta_s_words() {
    for paste in ["Error Code: GENERAL_NONSUCCESS", "Your email change token is no longer valid"] {
        assert_eq!(report(paste).findings.first().map(|it| it.speaker), Some(Party::Okta), "{paste}");
    }
}

#[test]
fn what_drivers_and_tools_say_of_their_own_sign_in_at_okta() {
    for (paste, id) in [
        (
            "net.snowflake: The specified authenticator is not accepted by your Snowflake account configuration. Please contact your local system administrator.",
            "snowflake-okta-authenticator-wrong",
        ),
        (
            "java.lang.IllegalStateException: Handling for the received status code is not currently implemented.\nThe status code received was:\nRECOVERY: The user has requested a recovery token.",
            "aws-cli-mfa-not-usable",
        ),
        (
            "SimpleSAML\\Error\\Exception: Received an assertion that has expired. Check clock synchronization on IdP and SP.",
            "access-gateway-clock-wrong",
        ),
        ("could not decode token: failed to verify with any of the keys", "signature-invalid"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}
