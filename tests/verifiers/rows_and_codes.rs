//! Rows of the System Log's screen, a directory's codes, and what a tool refuses before Okta is asked.

use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

fn lead(paste: &str) -> Option<&'static str> {
    report(paste).findings.first().map(|it| it.id())
}

#[test]
fn a_row_of_the_system_log_is_read_however_its_reason_was_parted() {
    for row in [
        "Authenticate user via IDP    FAILURE : User Not Found",
        "Authenticate user via IDP FAILURE: User Not Found",
        "Authenticate user via IDP  FAILURE - User Not Found",
        "Authenticate user via IDP FAILURE | User Not Found",
    ] {
        for paste in
            [row.to_owned(), [row, "\nCreate okta user             SUCCESS   (two days before)"].concat()]
        {
            assert_eq!(lead(&paste), Some("idp-user-not-matched"), "{paste}");
        }
    }
}

#[test]
fn the_directorys_code_chooses_the_cause() {
    for (code, words) in
        [("1329", "LogonWorkstations"), ("1909", "Unlock-ADAccount"), ("1331", "Enable-ADAccount")]
    {
        let event = format!(
            r#"{{"eventType":"user.authentication.auth_via_AD_agent","outcome":{{"result":"FAILURE","reason":"Login failed"}},"debugContext":{{"debugData":{{"ErrorCode":"{code}"}}}}}}"#
        );
        let report = report(&event);
        let finding = report.findings.first().expect("a finding");
        let first = finding.causes.first().expect("a cause");
        assert!(first.fix.contains(words), "{code}: {}", first.fix);
    }
}

#[test]
fn terraform_names_what_its_provider_refuses_before_okta_is_asked() {
    for (paste, id) in [
        (
            "│ Error: Conflicting configuration arguments\n│ \n│   with provider[\"registry.terraform.io/okta/okta\"],\n│   on main.tf line 24, in provider \"okta\":\n│ \n│ \"api_token\": conflicts with client_id",
            "terraform-arguments-conflict",
        ),
        (
            "Error: failed to get groups claim for OAuth application: the API returned an error: Invalid session, Status: 403 Forbidden\n\n  with okta_app_oauth.portal,",
            "E0000005",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}
