//! Three sign-ins, recorded with a real browser.

use crate::{API, HEALTHY, REFUSED, briefly, read, tokens};
use token_inspector::archive::{CaseKind, Stage};

#[test]
fn a_healthy_sign_in_has_steps_and_no_failure() {
    let reading = read(HEALTHY.as_bytes());
    assert_eq!(
        briefly(&reading),
        [
            "no-session [3] E0000007",
            "silent-login [4, 5] login_required/login_required",
            "last-call [19] rate-limit-exhausted",
        ]
    );
    assert!(reading.cases().iter().all(|it| it.kind() == CaseKind::Step));
    assert_eq!(reading.broke(), None);
    let verdict = reading.verdict();
    assert!(
        verdict.starts_with("No request to Okta or to another authorization server failed in 21 entries."),
        "{verdict}"
    );
}

#[test]
fn a_refused_sign_in_is_told_call_by_call() {
    let reading = read(REFUSED.as_bytes());
    assert_eq!(
        briefly(&reading),
        [
            "redirect-error [2, 3] access_denied/no_matching_policy",
            "idx-error [7] E0000004",
            "refused [11] invalid_grant/pkce_verification_failed",
            "refused [12] invalid_client/invalid_client_secret",
            "refused [13] invalid_grant/invalid_refresh_token",
            "pending [14, 15, 16] authorization_pending/authorization_pending",
            "no-answer [17] request-never-answered",
        ]
    );
    assert!(reading.verdict().starts_with(
        "6 requests failed in 19 entries, in 6 different ways. First `GET /oauth2/default/v1/authorize`"
    ));
}

#[test]
fn what_an_api_refused_is_joined_with_the_token_that_it_refused() {
    let reading = read(API.as_bytes());
    assert_eq!(
        briefly(&reading),
        [
            "refused [3] exp-passed",
            "refused [4] scp-missing-scope",
            "refused [5, 6, 7, 8, 9, 10, 11, 12, 13] E0000047",
            "refused [14] scp-missing-scope",
            "refused [15] E0000011",
        ]
    );
    let limited = &reading.cases()[2];
    assert_eq!((limited.count, limited.status), (9, Some(429)));
    assert!(limited.at <= limited.last_at);
}

#[test]
fn every_token_is_listed_once_with_its_state_at_the_time() {
    let listed = tokens(&read(API.as_bytes()));
    assert_eq!(
        listed,
        [
            "access-token [2, 4] in-date",
            "access-token [3] expired",
            "org-access-token [5, 6, 7, 8, 9, 10, 11, 12, 13, 14] in-date",
            "api-token [15] unknown",
        ]
    );
    assert_eq!(
        tokens(&read(HEALTHY.as_bytes())),
        [
            "authorization-code [11, 12] unknown",
            "session-token [11] unknown",
            "authorization-code [13] unknown",
            "access-token [13] in-date",
            "refresh-token [13] unknown",
            "id-token [13] in-date",
            "access-token [14, 15, 16] in-date",
            "org-access-token [19] in-date",
        ]
    );
}

#[test]
fn the_sequence_says_where_a_sign_in_broke() {
    let reading = read(REFUSED.as_bytes());
    let steps = reading.sequence();
    let first: Vec<_> = steps.iter().filter(|it| it.attempt == 0).map(|it| (it.stage, it.failed)).collect();
    assert_eq!(first, [(Stage::Authorize, true), (Stage::Callback, true)]);
    let second: Vec<_> = steps.iter().filter(|it| it.attempt == 1).map(|it| it.stage).collect();
    assert_eq!(second.first(), Some(&Stage::Authorize));
    assert!(second.contains(&Stage::SignIn) && second.contains(&Stage::Token));
    let broke = &steps[reading.broke().unwrap()];
    assert_eq!(broke.call, "GET /api/v1/users/me");
}

#[test]
fn a_case_opens_as_a_paste_that_says_the_same() {
    let reading = read(API.as_bytes());
    for case in reading.cases() {
        let context = token_inspector::Context::at(case.at.unwrap());
        let report = token_inspector::inspect(&case.paste, &context);
        let pasted: Vec<_> =
            report.findings.iter().map(|it| it.full_id()).filter(|it| !it.ends_with("-pasted")).collect();
        assert_eq!(case.ids().collect::<Vec<_>>(), pasted);
    }
}
