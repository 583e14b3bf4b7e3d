//! Which finding comes first: each rule by pastes in which it alone decides.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use token_inspector::checks::Sample;
use token_inspector::finding::Severity;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).unwrap()))
}

/// Where the finding with this id stands among the others.
fn place(report: &Report, id: &str) -> usize {
    let ids: Vec<_> = report.findings.iter().map(|it| it.full_id()).collect();
    ids.iter().position(|it| it == id).unwrap_or_else(|| panic!("{id} is not among {ids:?}"))
}

fn severity(report: &Report, id: &str) -> Severity {
    report.findings.iter().find(|it| it.full_id() == id).unwrap().severity
}

/// Asserts that the first comes before the second, though it stands behind it in the paste.
#[track_caller]
fn leads(paste: &str, first: &str, second: &str) {
    let report = report(paste);
    let start = |id: &str| {
        let finding = report.findings.iter().find(|it| it.full_id() == id);
        let exhibit = finding.and_then(|it| it.hit.exhibits.first()).copied().unwrap_or_default();
        report.case.exhibits.get(exhibit).unwrap().span.start
    };
    assert!(place(&report, first) < place(&report, second), "{first} comes behind {second}");
    assert!(start(first) > start(second), "the paste alone would put {first} first");
}

/// An API error of Okta's.
fn error(code: &str, summary: &str) -> String {
    format!(
        "{{\"errorCode\":\"{code}\",\"errorSummary\":\"{summary}\",\"errorLink\":\"{code}\",\"errorId\":\"oaeX\",\"errorCauses\":[]}}"
    )
}

const WRONG_PASSWORD: (&str, &str) = ("E0000004", "Authentication failed");
const INVALID_TOKEN: (&str, &str) = ("E0000011", "Invalid token provided");

fn of((code, summary): (&str, &str)) -> String {
    error(code, summary)
}

#[test]
fn what_cannot_wait_comes_before_all_else() {
    let key = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----";
    leads(&format!("{}\n\n{key}", lacking_scope()), "private-key-pasted", "scp-missing-scope");
}

#[test]
fn what_joins_a_token_with_its_refusal_comes_before_every_other_error() {
    let paste = format!("{}\n\n{}", of(WRONG_PASSWORD), lacking_scope());
    leads(&paste, "scp-missing-scope", WRONG_PASSWORD.0);
    let alone = report(&paste);
    assert_eq!(severity(&alone, "scp-missing-scope"), severity(&alone, WRONG_PASSWORD.0));
    assert_eq!(alone.findings[0].full_id(), "scp-missing-scope");
}

/// A token of the org server that lacks the scope which the answer asks for.
fn lacking_scope() -> String {
    format!(
        "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {}\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"okta.groups.read\"\n\n",
        Sample::Org.encoded(&[], &[])
    )
}

#[test]
fn what_joins_a_token_with_its_refusal_comes_before_what_a_verifier_refused_for() {
    let paste = format!("JWKSTimeout: request timed out\n\n{}", lacking_scope());
    leads(&paste, "scp-missing-scope", "keys-unreachable");
}

#[test]
fn a_credential_without_a_shape_joins_too_and_so_does_every_form_of_an_answer() {
    let refused = "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer 00QCjAl4MlV-WPXM1dGhPc4rBx7zQv2kT9sYnL8aUe\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n";
    let paste = format!("{}\n\n{refused}{}", of(WRONG_PASSWORD), of(INVALID_TOKEN));
    leads(&paste, "scheme-bearer-with-api-token", WRONG_PASSWORD.0);
    let bare = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n\n",
        Sample::Access.encoded(&[], &[("exp", "1789999000")])
    );
    let unsigned = Sample::Access.encoded(&[("alg", "\"none\"")], &[("jti", "\"AT.other\"")]);
    leads(&format!("{unsigned}\n\n{bare}"), "own-api-refused", "alg-none");
}

#[test]
fn a_warning_that_joins_a_token_with_its_refusal_stays_behind_every_error() {
    let challenge = "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Missing JWT expiration (exp) claim\"";
    let refused = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\n{challenge}\n\n",
        Sample::Access.encoded(&[], &[("exp", "")])
    );
    let paste = format!("{refused}\n\n{}", of(WRONG_PASSWORD));
    let all = report(&paste);
    let joined = all.findings.iter().find(|it| it.id() == "exp-missing").unwrap();
    assert_eq!(joined.severity, Severity::Warning);
    assert!(joined.hit.exhibits.len() > 1, "it rests on the challenge too: {:?}", joined.hit.exhibits);
    leads(&paste, WRONG_PASSWORD.0, "exp-missing");
}

#[test]
fn errors_come_before_warnings_and_warnings_before_notes() {
    let token = |sample: Sample| sample.encoded(&[], &[]);
    let warned = Sample::Access.encoded(&[], &[("iat", "")]);
    let paste = format!("{warned}\n\n{}", of(WRONG_PASSWORD));
    assert_eq!(severity(&report(&paste), "iat-missing"), Severity::Warning);
    leads(&paste, WRONG_PASSWORD.0, "iat-missing");
    let paste = format!("{}\n\n{warned}", token(Sample::Org));
    assert_eq!(severity(&report(&paste), "org-server-token"), Severity::Note);
    leads(&paste, "iat-missing", "org-server-token");
}

#[test]
fn an_error_that_would_fit_many_cases_comes_before_a_warning_of_this_one() {
    let paste = format!("{}\n\n{{\"error\":\"invalid_grant\"}}", Sample::Access.encoded(&[], &[("iat", "")]));
    leads(&paste, "invalid_grant", "iat-missing");
}

#[test]
fn a_message_that_would_fit_many_cases_is_no_reason_before_a_fault_of_the_token() {
    let token = Sample::Access.encoded(&[("alg", "\"none\"")], &[]);
    leads(&format!("the API returned an unknown error\n\n{token}"), "alg-none", "http-400-unknown");
}

#[test]
fn a_line_that_is_in_no_catalogue_comes_behind_what_is_known() {
    let line = "BadgeError: the badge was refused by the door";
    let paste = format!("{line}\n\n{}", Sample::Org.encoded(&[], &[]));
    assert_eq!(severity(&report(&paste), "reason-not-recognised"), Severity::Note);
    leads(&paste, "org-server-token", "reason-not-recognised");
}

#[test]
fn a_step_that_failed_is_no_reason_before_the_error_of_another_exchange() {
    let refused = format!(
        "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{}",
        error("E0000006", "You do not have permission to perform the requested action")
    );
    let failed = "GET /x HTTP/1.1\nHost: api.acme.example\n\nHTTP/1.1 500 Internal Server Error\nContent-Type: text/plain\n\nError: failed to create group rule: x";
    let all = report(&format!("{refused}\n\n{failed}\n\n"));
    assert_eq!(severity(&all, "terraform-step-failed"), Severity::Error);
    assert!(place(&all, "E0000006") < place(&all, "terraform-step-failed"));
}

#[test]
fn what_would_fit_many_cases_comes_behind_what_is_of_this_one() {
    let generic = [
        ("{\"error\":\"invalid_grant\"}".to_owned(), "invalid_grant"),
        (
            "{\"error\":\"badge_refused\",\"error_description\":\"Show your badge.\"}".to_owned(),
            "unknown-oauth-error",
        ),
        (of(("E0000999", "Something new")), "unknown-okta-code"),
    ];
    for (first, id) in generic {
        leads(&format!("{first}\n\n{}", of(INVALID_TOKEN)), INVALID_TOKEN.0, id);
    }
    let event = "{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"INVALID_CREDENTIALS\"}}";
    leads(&format!("{event}\n\n{}", of(INVALID_TOKEN)), INVALID_TOKEN.0, "syslog:user.session.start");
    let status = "HTTP/1.1 500 Internal Server Error\nContent-Length: 0\n\nHTTP/1.1 401 Unauthorized\n\n";
    leads(&format!("{status}{}", of(INVALID_TOKEN)), INVALID_TOKEN.0, "http-500-no-body");
    let room = "HTTP/1.1 200 OK\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 598\nX-Rate-Limit-Reset: 1790000060\n\n";
    leads(&format!("{room}\n{}", Sample::Org.encoded(&[], &[])), "org-server-token", "rate-limit-headroom");
    let tokens = [Sample::Access, Sample::Org].map(|it| it.encoded(&[], &[])).join("\n\n");
    leads(&tokens, "org-server-token", "signature-unchecked");
}

#[test]
fn a_message_of_identity_engine_is_of_its_case_whatever_letters_its_key_has() {
    let message = "{\"version\":\"1.0.0\",\"messages\":{\"type\":\"array\",\"value\":[{\"message\":\"You do not have permission to perform the requested action.\",\"i18n\":{\"key\":\"security.access_denied\"},\"class\":\"ERROR\"}]}}";
    leads(
        &format!("{{\"error\":\"invalid_grant\"}}\n\n{message}"),
        "idx:security.access_denied",
        "invalid_grant",
    );
}

#[test]
fn what_ranks_the_same_stands_in_the_order_of_the_paste() {
    for (one, two) in [(WRONG_PASSWORD, INVALID_TOKEN), (INVALID_TOKEN, WRONG_PASSWORD)] {
        let report = report(&format!("{}\n\n{}", of(one), of(two)));
        assert_eq!(severity(&report, one.0), severity(&report, two.0));
        assert!(place(&report, one.0) < place(&report, two.0), "{} stands first in the paste", one.0);
    }
    // What checks find of a token, and what is explained, stand in one order.
    let (expired, error) = (Sample::Access.encoded(&[], &[("exp", "1789999000")]), of(WRONG_PASSWORD));
    let all = report(&format!("{error}\n\n{expired}"));
    assert_eq!(severity(&all, "exp-passed"), severity(&all, WRONG_PASSWORD.0));
    assert!(place(&all, WRONG_PASSWORD.0) < place(&all, "exp-passed"));
    let all = report(&format!("{expired}\n\n{error}"));
    assert!(place(&all, "exp-passed") < place(&all, WRONG_PASSWORD.0));
}

#[test]
fn what_a_verifier_refused_for_comes_before_what_is_noticed_besides() {
    let token = Sample::Access.encoded(&[("alg", "\"none\"")], &[]);
    let paste = format!("{token}\n\nJWKSTimeout: request timed out");
    leads(&paste, "keys-unreachable", "alg-none");
}

#[test]
fn a_line_around_the_reason_comes_behind_it() {
    let paste = "level=warning msg=\"error for aud \\\"argo-cd\\\": oidc: expected audience \\\"argo-cd\\\" got [\\\"shop\\\"]\"\nlevel=error msg=\"failed to verify token: oidc: token is expired (Token Expiry: 2026-09-21 13:40:00 +0000 UTC)\"";
    assert_eq!(report(paste).findings[0].id(), "exp-passed");
}
