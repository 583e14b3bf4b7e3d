//! What a verifier says is checked against the token, the keys and the requests of the same paste.
#![allow(clippy::unwrap_used)]

#[path = "evidence/answers.rs"]
mod answers;
#[path = "evidence/workload.rs"]
mod workload;

use token_inspector::checks::Sample;
use token_inspector::finding::Severity;
use token_inspector::text::template::Placeholder;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).unwrap()))
}

fn access(claims: &'static [(&'static str, &'static str)]) -> String {
    Sample::Access.encoded(&[], claims)
}

fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|it| it.id()).collect()
}

/// The id that leads, and its sentence.
fn lead(paste: &str) -> (&'static str, String) {
    let report = report(paste);
    let first = report.findings.first().unwrap();
    (first.id(), first.verdict.clone())
}

#[test]
fn an_audience_that_fits_is_not_called_another() {
    let paste = format!(
        "JsonWebTokenError: jwt audience invalid. expected: billing\n\n{}",
        access(&[("aud", "[\"orders\",\"billing\"]")])
    );
    let (id, verdict) = lead(&paste);
    assert_eq!(id, "refused-aud-fits");
    assert!(verdict.contains("billing") && verdict.contains("another token"), "{verdict}");
    assert!(!ids(&report(&paste)).contains(&"aud-unexpected"));
    assert_eq!(report(&paste).findings[0].also, ["aud-unexpected"]);
}

#[test]
fn an_audience_that_does_not_fit_is_named_from_the_token() {
    let paste = format!("JsonWebTokenError: jwt audience invalid. expected: billing\n\n{}", access(&[]));
    let (id, verdict) = lead(&paste);
    assert_eq!(id, "aud-unexpected");
    assert!(verdict.contains("api://default") && verdict.contains("billing"), "{verdict}");
}

#[test]
fn of_a_message_that_names_two_reasons_the_key_set_settles_which_it_is() {
    let message = "com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found";
    let set = |kid: &str| {
        format!(
            "{{\"keys\":[{{\"kty\":\"EC\",\"kid\":\"{kid}\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}}]}}"
        )
    };
    let token = Sample::Access.encoded(&[("alg", "\"ES256\"")], &[("iss", "\"https://idp.acme.example/\"")]);
    let found =
        ids(&report(&format!("{message}\n{token}\n{}", set("Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk"))));
    assert!(found.contains(&"alg-unexpected") && !found.contains(&"key-or-alg-unfit"), "{found:?}");
    let found = ids(&report(&format!("{message}\n{token}\n{}", set("another"))));
    assert!(found.contains(&"kid-not-in-keys") && !found.contains(&"key-or-alg-unfit"), "{found:?}");
    let found = ids(&report(&format!("{message}\n{token}")));
    assert!(found.contains(&"key-or-alg-unfit"), "{found:?}");
}

#[test]
fn a_token_in_date_is_not_called_expired() {
    let (id, verdict) = lead(&format!("TokenExpiredError: jwt expired\n{}", access(&[])));
    assert_eq!(id, "refused-in-date");
    assert!(verdict.starts_with("This token has not expired,"), "{verdict}");
    let (id, _) = lead(&format!("TokenExpiredError: jwt expired\n{}", access(&[("exp", "1789990000")])));
    assert_eq!(id, "exp-passed");
}

#[test]
fn an_access_token_of_the_org_server_leads_what_a_verifier_says_of_its_key() {
    let token = Sample::Org.encoded(&[("typ", "\"JWT\"")], &[]);
    for message in [
        "JsonWebTokenError: invalid signature",
        "Unable to find a signing key that matches: 'k1'",
        "JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set",
    ] {
        let report = report(&format!("{message}\n{token}"));
        let first = report.findings.first().unwrap();
        assert_eq!((first.id(), first.severity), ("org-server-token", Severity::Error), "{message}");
    }
}

#[test]
fn a_token_of_the_org_server_leads_with_its_server_and_not_with_what_else_is_wrong_with_it() {
    let token = Sample::Org.encoded(&[("typ", "\"JWT\"")], &[("exp", "1789990000")]);
    let report = report(&format!("JsonWebTokenError: invalid signature\n{token}"));
    let leading: Vec<_> = report.findings.iter().filter(|it| it.hit.leads).map(|it| it.id()).collect();
    assert_eq!(leading, ["org-server-token"]);
    assert_eq!((report.findings[0].id(), report.findings[0].severity), ("org-server-token", Severity::Error));
}

#[test]
fn a_message_behind_one_that_the_paste_bears_out_is_weighed_too() {
    let token = access(&[("aud", "[\"orders\",\"billing\"]"), ("exp", "1789990000")]);
    let messages =
        "TokenExpiredError: jwt expired\n\nJsonWebTokenError: jwt audience invalid. expected: billing";
    let found = ids(&report(&format!("{messages}\n\n{token}")));
    assert!(found.contains(&"exp-passed") && found.contains(&"refused-aud-fits"), "{found:?}");
    assert!(!found.contains(&"aud-unexpected"), "{found:?}");
}

#[test]
fn what_a_message_says_besides_is_kept_with_what_the_token_shows() {
    let report = report(&format!("Jwt expired at 2026-09-21T10:00:00Z\n{}", access(&[])));
    let finding = &report.findings[0];
    assert_eq!(finding.id(), "refused-in-date");
    let times: Vec<_> = finding
        .hit
        .facts
        .iter()
        .filter(|it| it.placeholder == Placeholder::Time)
        .map(|it| it.value.as_str())
        .collect();
    assert_eq!(times, ["2026-09-21T10:00:00Z"]);
}

#[test]
fn a_scope_that_is_there_points_to_how_it_is_read() {
    let paste = format!(
        "IDW10203: The 'scope' or 'scp' claim does not contain scopes 'orders.read' or was not found.\n{}",
        access(&[])
    );
    let report = report(&paste);
    assert_eq!(report.findings[0].id(), "refused-scope-there", "{:?}", ids(&report));
    assert!(report.findings[0].causes[0].reason.contains("`scp`"));
}

#[test]
fn a_message_without_a_token_is_believed() {
    assert_eq!(lead("JsonWebTokenError: jwt audience invalid. expected: billing").0, "aud-unexpected");
    assert_eq!(lead("TokenExpiredError: jwt expired").0, "exp-passed");
}

#[test]
fn of_several_tokens_a_message_is_held_against_the_one_it_names() {
    let id_token = Sample::Id.encoded(&[], &[]);
    let paste = format!("TokenExpiredError: jwt expired\n{}\n{id_token}", access(&[("exp", "1789990000")]));
    let found = ids(&report(&paste));
    assert!(found.contains(&"exp-passed") && !found.contains(&"refused-in-date"), "{found:?}");
}

#[test]
fn a_challenge_that_wants_a_scope_which_is_there_is_shown_against_the_token() {
    let paste = format!(
        "GET https://api.acme.example/orders HTTP/1.1\nAuthorization: Bearer {}\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"orders.read\"\n\n",
        access(&[])
    );
    assert_eq!(lead(&paste).0, "refused-scope-there");
}

#[test]
fn of_libraries_that_print_the_same_the_one_that_the_paste_names_gives_the_advice() {
    let advice = |paste: &str| {
        let report = report(paste);
        let all = report.findings[0].causes.iter().map(|it| format!("{} {}\n", it.reason, it.fix));
        all.collect::<String>()
    };
    let named = advice("jwt.exceptions.InvalidAudienceError: Invalid audience");
    assert!(named.contains("audience=…"), "{named}");
    assert!(!named.contains("okta-mobile-kotlin"), "{named}");
    let named = advice("jose.exceptions.JWTError: Signature verification failed.");
    assert!(named.contains("python-jose verifies with ") && !named.contains("of PyJWT"), "{named}");
}

#[test]
fn a_cause_says_whether_the_paste_settles_it_or_speaks_against_it() {
    use token_inspector::finding::CauseState::{Contradicted, Open, Settled};
    let paste = "curl https://acme.okta.com/api/v1/users -H 'Authorization: SSWS 00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK'\n\nHTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
    let report = report(paste);
    let finding = report.findings.iter().find(|it| it.id() == "E0000006").unwrap();
    let state = |words: &str| finding.causes.iter().find(|it| it.reason.contains(words)).unwrap().state;
    assert_eq!(state("The owner of the API token does not have"), Settled);
    assert_eq!(state("role is right but limited"), Open);
    let ranks: Vec<_> = finding.causes.iter().map(|it| it.state).collect();
    assert!(!ranks.contains(&Contradicted), "{ranks:?}");
    let paste = paste.replace(
        "SSWS 00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK",
        &format!("Bearer {}", Sample::Org.encoded(&[], &[])),
    );
    let report = self::report(&paste);
    let finding = report.findings.iter().find(|it| it.id() == "E0000006").unwrap();
    let api_token = finding
        .causes
        .iter()
        .position(|it| it.reason.contains("The owner of the API token does not have"))
        .unwrap();
    let ranks: Vec<_> = finding.causes.iter().map(|it| it.state).collect();
    assert!(ranks[api_token..].iter().all(|it| *it == Contradicted), "{ranks:?}");
}

#[test]
fn a_cause_that_the_request_speaks_against_comes_last_and_folds_to_a_line_in_the_ticket() {
    use token_inspector::report::output::markdown::{Masks, ticket};
    let token = Sample::Org.encoded(&[], &[]);
    let paste = &format!(
        "GET /api/v1/apps HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 403 Forbidden\n\n{{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae1\",\"errorCauses\":[]}}"
    );
    let report = report(paste);
    let finding = report.findings.iter().find(|it| it.id() == "E0000006").unwrap();
    let against: Vec<_> = finding.causes.iter().filter(|it| it.is_contradicted()).collect();
    assert!(
        against.iter().any(|it| it.reason.contains("The owner of the API token does not have")),
        "{:?}",
        finding.causes
    );
    assert!(finding.causes.last().unwrap().is_contradicted());
    let text = ticket(&report, paste, &Masks::default());
    assert!(text.contains("Ruled out by the paste: The owner of the API token does not have"), "{text}");
}

#[test]
fn what_the_paste_itself_says_is_in_the_evidence() {
    for (paste, words) in [
        (
            "{\"errorCode\":\"E0000001\",\"errorSummary\":\"Api validation failed: name\",\"errorCauses\":[{\"errorSummary\":\"name: the shelf is full\"}]}",
            "the shelf is full",
        ),
        (
            "Automatic provisioning of user Jo Doe to app Shelf failed: Error while creating user jo@acme.test: no shelf is left",
            "no shelf is left",
        ),
        (
            "Error: failed to create group: the API returned an error: Api validation failed: name. Causes: errorSummary: name: the shelf is full",
            "the shelf is full",
        ),
    ] {
        let report = report(paste);
        let found = report.findings.first().unwrap().hit.found.clone().unwrap_or_default();
        assert!(found.contains(words), "{paste}: {found}");
    }
}

#[test]
fn of_messages_inside_one_another_the_one_inside_is_told() {
    let paste = "Automatic provisioning of user jo@acme.test to app Shelf failed: Error while verifying if user jo@acme.test exists: Unauthorized. Errors reported by remote server: token expired";
    let report = report(paste);
    assert_eq!(ids(&report)[0], "provisioning-credentials-refused");
    assert_eq!(report.findings[0].also, ["provisioning-failed"]);
}
