//! What leaves the page as a ticket: it says what is wrong, and no secret and no person whom the paste names.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "ticket/canaries.rs"]
mod canaries;
#[path = "ticket/pastes.rs"]
mod pastes;

use token_inspector::checks::Sample;
use token_inspector::model::Expectation;
use token_inspector::report::output::markdown::{Mask, Masks, finding, plain, ticket};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

const NOW: i64 = 1_790_000_000;

fn report(paste: &str, expected: &[(Expectation, &str)]) -> Report {
    let mut context = Context::at(Timestamp::from_second(NOW).unwrap());
    for (expectation, text) in expected {
        context.expected.add(*expectation, text).unwrap();
    }
    inspect(paste, &context)
}

fn told(paste: &str, masks: &Masks) -> String {
    ticket(&report(paste, &[]), paste, masks)
}

#[track_caller]
fn holds(text: &str, wanted: &[&str]) {
    for it in wanted {
        assert!(text.contains(it), "{it} is missing from\n{text}");
    }
}

/// An access token with other claims.
fn encoded(claims: &[(&str, &str)]) -> String {
    use base64::Engine;
    let part = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
    let more: String = claims.iter().map(|(name, value)| format!(",\"{name}\":{value}")).collect();
    let payload = format!(
        "{{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"jsmith\"{more}}}"
    );
    format!("{}.{}.{}", part("{\"alg\":\"RS256\",\"kid\":\"k1\"}"), part(&payload), "A".repeat(342))
}

fn expired() -> String {
    Sample::Access.encoded(&[], &[("exp", "1789990000"), ("sub", "\"zoe.martin@example.com\"")])
}

#[test]
fn a_ticket_says_what_is_wrong_since_when_and_what_to_do() {
    let text = told(&expired(), &Masks::default());
    assert!(text.starts_with("**The token expired 2 hours 46 minutes ago."), "{text}");
    holds(
        &text,
        &[
            "- `exp-passed` (error): The token expired",
            "  - Found `2026-09-21T11:26:40Z`, compared with `2026-09-21T14:13:20Z`",
            "  - To do: ",
            "- Expired 2026-09-21 11:26:40 UTC, 2 hours 46 minutes before it was checked",
            "Checked as of 2026-09-21 14:13:20 UTC",
            "signature not checked",
            "- `sub`: masked (an email address)",
            "- `uid`: masked (a user ID)",
            "- `aud`: `api://default`",
            "Secrets, keys and signatures are left out.",
        ],
    );
}

#[test]
fn each_mask_is_a_switch_of_its_own() {
    let claims = "{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"jsmith\",\"email\":\"j@example.com\",\"name\":\"Jo Smith\",\"groups\":[\"Payroll\"],\"dept\":\"R 12\",\"ip\":\"203.0.113.7\"}";
    let paste = format!("{{\"alg\":\"RS256\",\"kid\":\"k1\"}}\n{claims}");
    let shown = [
        (Mask::Subject, "`sub`: `jsmith`"),
        (Mask::Email, "`email`: `j@example.com`"),
        (Mask::Names, "`name`: `Jo Smith`"),
        (Mask::Groups, "`groups`: `Payroll`"),
        (Mask::UnknownClaims, "`dept`: `R 12`"),
        (Mask::Ip, "`ip`: `203.0.113.7`"),
    ];
    for (mask, own) in shown {
        let text = told(&paste, &Masks::default().with(mask, false));
        holds(&text, &[own]);
        for (_, other) in shown.iter().filter(|(it, _)| *it != mask) {
            assert!(!text.contains(other), "{other} with {mask:?} off:\n{text}");
        }
        assert!(!text.contains(&format!("Masked: {}", mask.label())) || mask != Mask::Subject);
    }
    let all = told(&paste, &Masks::NONE);
    holds(&all, &shown.map(|(_, own)| own));
    assert!(!all.contains("masked") && !all.contains("Masked"), "{all}");
}

/// What only looks like a secret stands inside of a token, where no reader takes it for one.
#[test]
fn what_looks_like_a_secret_never_leaves_and_what_is_shorter_or_longer_may() {
    let shows = |value: &str| {
        let quoted = format!("\"{value}\"");
        told(&encoded(&[("dept", &quoted)]), &Masks::NONE).contains(&format!("`dept`: `{value}`"))
    };
    let api_token =
        |length: usize| format!("00QC{}", "aB3".repeat(20)).chars().take(length).collect::<String>();
    let shown = [37, 38, 48, 49].map(|it| shows(&api_token(it)));
    assert_eq!(shown, [true, false, false, true]);
    let part =
        |length: usize| format!("eyJ{}", "hbGciOiJub25lIn0".chars().take(length - 3).collect::<String>());
    assert_eq!([15, 16].map(|it| shows(&part(it))), [true, false]);
}

#[test]
fn a_client_that_is_its_own_subject_is_no_person() {
    let text = told(&Sample::Machine.encoded(&[], &[]), &Masks::default());
    assert!(!text.contains("`sub`: masked"), "{text}");
}

#[test]
fn a_refused_call_has_its_ids_and_its_query() {
    let token = Sample::Org.encoded(&[], &[]);
    let paste = format!(
        "GET /api/v1/groups?filter=x HTTP/2\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/2 403\ndate: Mon, 21 Sep 2026 14:12:55 GMT\nx-okta-request-id: Zk1bQwErTyUiOp\nwww-authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"\ncontent-length: 0\n"
    );
    let text = told(&paste, &Masks::default());
    holds(
        &text,
        &[
            "`scp-missing-scope`",
            "okta.groups.read",
            "Request: `GET /api/v1/groups`",
            "Refused by Okta",
            "Status: 403",
            "Answered: 2026-09-21 14:12:55 UTC",
            "Request ID: `Zk1bQwErTyUiOp`",
            "This one request: `transaction.id eq \"Zk1bQwErTyUiOp\"`",
            "Checked as of 2026-09-21 14:12:55 UTC, the `Date` of the response",
            "Missing: `okta.groups.read`",
        ],
    );
}

#[test]
fn the_ids_of_a_path_stand_as_documentation_writes_them() {
    let paste = "POST /api/v1/users/zoe.martin@example.com/lifecycle/activate HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oaeWx1abcdEFGH\"}";
    let text = told(paste, &Masks::default());
    let path = "/api/v1/users/{id}/lifecycle/activate";
    assert!(text.replace("{userId}", "{id}").contains(path), "{text}");
    holds(&text, &["`E0000006`", "Error ID: `oaeWx1abcdEFGH`", "Refused by Okta"]);
    assert!(!text.contains("zoe"), "{text}");
}

#[test]
fn a_rate_limit_says_when_it_opens() {
    let paste = "HTTP/1.1 429 Too Many Requests\ndate: Mon, 21 Sep 2026 14:13:20 GMT\nx-rate-limit-limit: 600\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000041\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\"}";
    holds(
        &told(paste, &Masks::default()),
        &["Rate limit: 0 of 600 requests left, the next window opens at 2026-09-21 14:14:01 UTC"],
    );
}

#[test]
fn a_value_that_differs_by_a_slash_has_its_cause() {
    let token = Sample::Access.encoded(&[], &[]);
    let report = report(&token, &[(Expectation::Issuer, "https://acme.okta.com/oauth2/default/")]);
    let number = report.findings.iter().position(|it| it.id() == "iss-trailing-slash").unwrap();
    let text = finding(&report, &token, number, &Masks::default());
    holds(
        &text,
        &["`iss-trailing-slash` (error)", "Cause, by the paste: ", "https://acme.okta.com/oauth2/default/"],
    );
    assert_eq!(finding(&report, &token, 99, &Masks::default()), "");
}

#[test]
fn a_secret_is_named_by_its_kind_alone() {
    let text = told(
        "curl -H 'Authorization: SSWS 00abcdEFGHijklMNOPqrstUVWXyz0123456789abcd' https://acme.okta.com/api/v1/users",
        &Masks::NONE,
    );
    holds(&text, &["The paste also contained an API token: left out."]);
    assert!(!text.contains("00ab") && !text.contains("abcd"), "{text}");
}

#[test]
fn a_healthy_token_is_said_to_be_so() {
    let text = told(&Sample::Access.encoded(&[], &[]), &Masks::default());
    assert!(text.starts_with("**This is an access token: in date"), "{text}");
}

#[test]
fn words_of_the_catalogue_are_kept_though_a_group_bears_one_of_them() {
    let token = Sample::Access
        .encoded(&[], &[("exp", "1789990000"), ("groups", "[\"token\",\"before\",\"refresh\"]")]);
    holds(&told(&token, &Masks::default()), &["The token expired"]);
}

#[test]
fn a_line_of_the_paste_begins_no_line_of_the_ticket() {
    let token = Sample::Access.encoded(&[], &[("aud", "\"a`b\\n- [x](http://evil.example) **bold**\"")]);
    let text = told(&token, &Masks::default());
    holds(&text, &["`aud`: `a'b - [x](http://evil.example) **bold**`"]);
}

#[test]
fn the_plain_text_has_no_marks() {
    assert_eq!(plain("**A `b`**\n- `c`: d\n"), "A b\n- c: d\n");
}

#[test]
fn an_empty_paste_has_a_ticket_that_says_so() {
    assert!(told("", &Masks::default()).starts_with("**Nothing is pasted yet.**"));
}
