//! Form 35: rows of the System Log's screen and of its export.

use super::*;
use token_inspector::model::{Content, Event};

fn event(event_type: &str, result: &str, reason: &str) -> Event {
    Event { event_type: event_type.into(), result: result.into(), reason: reason.into() }
}

fn events(paste: &str) -> Vec<Event> {
    let case = report(paste).case;
    let events = case.exhibits.into_iter().filter_map(|it| match it.content {
        Content::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}

#[test]
fn form_35_rows_of_the_screen_are_read_by_their_outcome() {
    for (paste, expected, lead) in [
        (
            "Mar 01 12:00:04\tJo Doe (User)\tUser login to Okta\nFAILURE: INVALID_CREDENTIALS\tJo Doe (AppUser)",
            event("user.session.start", "FAILURE", "INVALID_CREDENTIALS"),
            "sign-in-credentials-wrong",
        ),
        (
            "User login to Okta  FAILURE: LOCKED_OUT",
            event("user.session.start", "FAILURE", "LOCKED_OUT"),
            "sign-in-locked-out",
        ),
        (
            "Evaluation of sign-on policy DENY: Sign-on policy evaluation resulted in DENY",
            event("policy.evaluate_sign_on", "DENY", "Sign-on policy evaluation resulted in DENY"),
            "sign-on-policy-denied",
        ),
        (
            "OAuth2 authorization request\nFAILURE: no_matching_policy",
            event("app.oauth2.as.authorize", "FAILURE", "no_matching_policy"),
            "access_denied/no_matching_policy",
        ),
        (
            "Authenticate user via IDP  FAILURE: Unable to transform email to username",
            event("user.authentication.auth_via_IDP", "FAILURE", "Unable to transform email to username"),
            "idp-username-not-transformed",
        ),
        (
            "Authenticate user with AD agent   FAILURE: Login failed",
            event("user.authentication.auth_via_AD_agent", "FAILURE", "Login failed"),
            "delegated-sign-in-failed",
        ),
        (
            "User accessing Okta admin appsuccess",
            event("user.session.access_admin_app", "SUCCESS", ""),
            "syslog:",
        ),
    ] {
        assert_eq!(events(paste), [expected], "{paste}");
        assert_eq!(ids(paste).first(), Some(&lead), "{paste}");
    }
    let told = report("User login to Okta  FAILURE: LOCKED_OUT");
    assert!(told.verdict.line.contains("LOCKED_OUT"), "{}", told.verdict.line);
}

const COLUMNS: &str = "severity,event_type,display_message,uuid,version,timestamp,outcome.result,outcome.reason,actor.id,actor.type,actor.display_name,actor.alternate_id";

#[test]
fn form_35_the_export_is_read_by_the_names_of_its_columns() {
    let row = |name: &str, result: &str, reason: &str, actor: &str| {
        format!(
            "INFO,{name},shown,1f0,0,2026-09-21T14:00:00.000Z,{result},{reason},00u1,User,{actor},jo@acme.example"
        )
    };
    let paste = [
        COLUMNS.to_owned(),
        row("user.session.start", "FAILURE", "LOCKED_OUT", "\"Doe, Jo\""),
        row(
            "user.authentication.auth_via_IDP",
            "FAILURE",
            "\"Unable to transform \"\"email\"\" to username\"",
            "Jo",
        ),
        row("user.session.start", "SUCCESS", "", "Jo"),
        row("user.session.start", "FAILURE", "LOCKED_OUT", "Jo"),
    ]
    .join("\r\n");
    assert_eq!(
        events(&paste),
        [
            event("user.session.start", "FAILURE", "LOCKED_OUT"),
            event("user.authentication.auth_via_IDP", "FAILURE", "Unable to transform \"email\" to username"),
            event("user.session.start", "SUCCESS", ""),
        ]
    );
    let found = ids(&paste);
    assert_eq!(found[..2], ["sign-in-locked-out", "idp-username-not-transformed"], "{found:?}");
    let swapped = "outcome.reason;eventType;outcome.result\nUNKNOWN_USER;user.session.start;FAILURE\n";
    assert_eq!(events(swapped), [event("user.session.start", "FAILURE", "UNKNOWN_USER")]);
}

#[test]
fn a_failure_of_something_else_is_no_row_of_the_system_log() {
    for paste in [
        "\nFAILURE: Build failed with an exception.\n* What went wrong:\nExecution failed for task ':compileJava'.",
        "[INFO] BUILD FAILURE\n[INFO] Total time:  3.1 s",
        "User login to Okta is described in the guide\nSUCCESS: see below",
        "name,result,reason\na,FAILURE,LOCKED_OUT\n",
    ] {
        assert_eq!(events(paste), [], "{paste}");
    }
}

#[test]
fn an_authenticator_that_was_refused_offers_no_reset_of_the_password() {
    for paste in [
        "{\"eventType\":\"user.authentication.auth_via_mfa\",\"displayMessage\":\"Authentication of user via MFA\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"INVALID_CREDENTIALS\"},\"target\":[{\"type\":\"AuthenticatorEnrollment\",\"displayName\":\"Okta Verify\"}]}",
        "Authentication of user via MFA\tFAILURE: INVALID_CREDENTIALS",
    ] {
        let report = crate::report(paste);
        assert!(report.findings.iter().any(|it| it.id() == "sign-in-credentials-wrong"), "{paste}");
        let told = report.findings.iter().flat_map(|it| &it.causes).filter(|it| !it.is_contradicted());
        for cause in told {
            assert!(!cause.fix.contains("Reset or Remove password"), "{paste}: {}", cause.fix);
        }
    }
}
