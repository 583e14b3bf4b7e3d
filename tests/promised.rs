//! What the reader of each everyday error is given: what lasts, where to look, and what to ask the System Log.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use token_inspector::finding::Finding;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, catalogue, inspect};

/// Errors with a paste of their own in the catalogue.
const CODES: &[&str] = &[
    "E0000004",
    "E0000005",
    "E0000006",
    "E0000007",
    "E0000009",
    "E0000011",
    "E0000014",
    "E0000015",
    "E0000022",
    "E0000047",
    "E0000047/concurrency",
    "E0000064",
    "E0000068",
    "E0000079",
    "access_denied",
    "access_denied/no_matching_policy",
    "access_denied/user_not_assigned",
    "insufficient_scope",
    "insufficient_scope/access_token_insufficient_scopes",
    "invalid_client",
    "invalid_client/invalid_client",
    "invalid_client/invalid_client_id",
    "invalid_client/invalid_client_secret",
    "invalid_grant",
    "invalid_grant/invalid_authorization_code",
    "invalid_grant/invalid_refresh_token",
    "invalid_request/illegal_redirect_uri",
    "invalid_request/illegal_redirect_uri_enhanced",
    "invalid_scope",
    "invalid_scope/no_matching_scope",
    "invalid_token",
    "invalid_token/access_token_invalid",
    "invalid_token/token_expired",
    "login_required",
    "login_required/login_required",
];

/// Statuses with nothing beside them, and what they are told as.
const STATUSES: &[(&str, &str)] = &[
    ("HTTP/1.1 401 Unauthorized\n\n", "http-401-no-body"),
    ("HTTP/1.1 403 Forbidden\n\n", "http-403-no-body"),
    ("HTTP/1.1 429 Too Many Requests\n\n", "E0000047"),
    ("HTTP/1.1 500 Internal Server Error\n\n", "http-500-no-body"),
];

fn context() -> Context {
    Context::at(Timestamp::from_second(1_790_000_000).unwrap())
}

/// What the finding lacks.
fn lacking(finding: &Finding) -> Vec<&'static str> {
    let fixes = finding.causes.iter().flat_map(|cause| [&cause.fix, &cause.prevention]);
    let place =
        fixes.into_iter().any(|fix| fix.split('`').skip(1).step_by(2).any(|code| code.contains(" > ")));
    let held = [
        ("a lasting fix", finding.causes.iter().any(|cause| !cause.prevention.is_empty())),
        ("a place in the Admin Console", place),
        ("a System Log query", !finding.queries.is_empty()),
    ];
    held.into_iter().filter(|(_, held)| !held).map(|(what, _)| what).collect()
}

#[test]
fn an_api_token_comes_with_how_it_is_made_and_limited() {
    let report = inspect("SSWS 00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua", &context());
    let finding = report.findings.iter().find(|it| it.id() == "api-token-pasted").unwrap();
    let making = finding.causes.iter().find(|cause| cause.reason.contains("no scope limits it")).unwrap();
    assert!(making.fix.contains("`API calls made with this token must originate from`"), "{}", making.fix);
    assert!(making.prevention.contains("Token rate limits"), "{}", making.prevention);
}

#[test]
fn everyday_errors_come_with_a_lasting_fix_a_place_and_a_query() {
    let codes = CODES.iter().map(|id| (catalogue::find(id).unwrap_or_else(|| panic!("{id}")).example(), *id));
    let statuses = STATUSES.iter().map(|(paste, id)| ((*paste).to_owned(), *id));
    let mut bad = Vec::new();
    for (paste, id) in codes.chain(statuses) {
        let report = inspect(&paste, &context());
        let finding = report.findings.iter().find(|it| it.id() == id);
        let lacks = finding.map_or_else(|| vec!["the finding"], lacking);
        if !lacks.is_empty() {
            bad.push((id, lacks));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}
