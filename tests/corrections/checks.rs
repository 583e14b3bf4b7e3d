//! What checks say of a token: nothing that would have a stranger trusted, and no fault where there is none.

use super::{first_fixes, ids, inspected, now, words};
use token_inspector::checks::Sample;
use token_inspector::{Context, Report, inspect};

const ISSUER: &str = "https://acme.okta.com/oauth2/default";

/// The report on an access token of this issuer, where [`ISSUER`] is expected.
fn from(iss: &str) -> Report {
    let mut context = Context::at(now());
    context.expected.issuers = vec![ISSUER.into()];
    inspect(&super::token(Sample::Access, &[("iss", &format!("\"{iss}\""))]), &context)
}

/// Every fix of a report.
fn fixes(report: &Report) -> Vec<&str> {
    report.findings.iter().flat_map(|it| &it.causes).map(|it| it.fix.as_str()).collect()
}

#[test]
fn a_more_exact_fault_of_an_issuer_stands_alone() {
    for (iss, exact) in [
        ("https://acme.okta.com.evil.example/oauth2/default", "iss-look-alike"),
        ("https://beta.okta.com/oauth2/default", "iss-other-org"),
        ("https://acme.oktapreview.com/oauth2/default", "iss-other-org"),
        ("http://acme.okta.com/oauth2/default", "iss-not-https"),
        ("https://acme.okta.com/oauth2/default/", "iss-trailing-slash"),
        ("https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7", "iss-other-server"),
    ] {
        let report = from(iss);
        let found = ids(&report);
        assert_eq!(found.first(), Some(&exact), "{iss}: {found:?}");
        assert!(!found.contains(&"iss-unexpected"), "{iss}: {found:?}");
        assert_eq!(report.findings.first().unwrap().also, [""; 0], "{iss}: nobody else said it");
    }
}

#[test]
fn a_strangers_issuer_is_never_to_be_expected_without_knowing_it_and_its_keys_are_never_offered() {
    for iss in [
        "https://acme.okta.com.evil.example/oauth2/default",
        "https://acme-okta.evil.example/oauth2/default",
        "https://id.evil.example/realms/shop",
        "https://beta.okta.com/oauth2/default",
        "http://acme.okta.com/oauth2/default",
    ] {
        for fix in fixes(&from(iss)) {
            let changes = [
                "Set the API's expected issuer",
                "expect the token's `iss`",
                "Expect the token's `iss`",
                "let the API expect",
            ];
            let known =
                ["only if you know", "only if that realm is yours", "whether the domain is your org's"];
            let careless =
                changes.iter().any(|it| fix.contains(it)) && !known.iter().any(|it| fix.contains(it));
            assert!(!careless, "{iss}: {fix}");
            assert!(!fix.contains("evil.example/oauth2/default/v1/keys"), "{iss}: {fix}");
        }
    }
    let report = from("https://id.evil.example/realms/shop");
    assert!(fixes(&report).iter().any(|it| it.contains("Find out which of the two is right")));
}

#[test]
fn of_a_trailing_slash_only_what_is_known_of_oktas_verifiers_is_said() {
    let said = words("iss-trailing-slash");
    assert!(
        said.contains("of Okta's own verifiers only the one for Java") && said.contains("March 2026"),
        "{said}"
    );
    assert!(!said.contains(" all "), "{said}");
}

#[test]
fn a_token_inside_a_claim_is_no_pair_with_the_token_around_it() {
    let inner = Sample::Id.encoded(&[], &[]);
    let quoted = format!("\"{inner}\"");
    let outer = super::token(Sample::Access, &[("id_token", &quoted), ("uid", "\"00uOtherOtherOther123\"")]);
    let found = ids(&inspected(&outer));
    assert!(found.contains(&"token-in-claim"), "{found:?}");
    let pairs = [
        "at-hash-mismatch",
        "c-hash-mismatch",
        "pair-different-subject",
        "pair-different-issuer",
        "pair-different-client",
    ];
    assert!(pairs.iter().all(|it| !found.contains(it)), "{found:?}");
}

#[test]
fn a_scope_of_sign_in_is_asked_for_and_not_granted() {
    let challenge = "GET /oauth2/v1/userinfo HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm=\"https://acme.okta.com\", scope=\"openid\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/oauth2/v1/userinfo\"\n";
    let report = inspected(challenge);
    assert_eq!(ids(&report).first(), Some(&"insufficient_scope/access_token_insufficient_scopes"));
    let fixes = first_fixes(&report);
    assert!(fixes.first().unwrap().starts_with("Add `openid`"), "{fixes:?}");
    assert!(fixes.iter().all(|it| !it.contains("Okta API Scopes > Grant")), "{fixes:?}");
    assert!(fixes.iter().all(|it| !it.contains("org server")), "{fixes:?}");
}

#[test]
fn a_scope_of_oktas_api_is_granted_and_sign_in_is_not_spoken_of() {
    let challenge = "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm=\"https://acme.okta.com\"\", scope=\"okta.groups.manage\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"\n";
    let report = inspected(challenge);
    assert!(
        report.verdict.line.contains("`okta.groups.manage`"),
        "a doubled quote hides no scope: {:?}",
        report.verdict
    );
    let fixes = first_fixes(&report);
    assert!(fixes.first().unwrap().contains("Okta API Scopes > Grant"), "{fixes:?}");
    assert!(fixes.iter().all(|it| !it.contains("openid")), "{fixes:?}");
}

#[test]
fn a_scope_of_your_own_api_is_never_looked_for_among_okta_api_scopes() {
    let challenge = "GET /orders HTTP/1.1\nHost: api.acme.example\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"orders.write\"\n";
    let report = inspected(challenge);
    for fix in fixes(&report) {
        assert!(!fix.contains("Okta API Scopes > Grant"), "{fix}");
    }
}

#[test]
fn a_variable_in_single_quotes_was_put_in_by_the_writer_where_the_answer_knows_the_caller() {
    let asked = "curl -s -D- 'https://acme.okta.com/api/v1/users/00u1' -H 'Authorization: SSWS $T'\n\n";
    for (answer, known) in [
        ("HTTP/1.1 200 OK\n\n{\"id\":\"00u1\"}", true),
        (
            "HTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\"}",
            true,
        ),
        (
            "HTTP/1.1 404 Not Found\n\n{\"errorCode\":\"E0000007\",\"errorSummary\":\"Not found: Resource not found: 00u1 (User)\"}",
            true,
        ),
        ("HTTP/1.1 429 Too Many Requests\nx-rate-limit-limit: 600\n", true),
        (
            "HTTP/1.1 401 Unauthorized\n\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}",
            false,
        ),
        (
            "HTTP/1.1 403 Forbidden\n\n{\"errorCode\":\"E0000005\",\"errorSummary\":\"Invalid session\"}",
            false,
        ),
    ] {
        let found = ids(&inspected(&format!("{asked}{answer}")));
        assert_eq!(!found.contains(&"authorization-malformed"), known, "{answer}: {found:?}");
    }
}

#[test]
fn a_bare_challenge_does_not_prove_that_no_token_came() {
    let token = super::token(Sample::Access, &[("exp", "1790003000123")]);
    let report = inspected(&format!(
        "{token}\nHTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer\ncontent-length: 0\n"
    ));
    assert_eq!(ids(&report).first(), Some(&"exp-in-milliseconds"), "{:?}", ids(&report));
    let said = words("challenge-without-error");
    assert!(
        !said.contains("saw no token") && said.contains("some servers send it for every refusal"),
        "{said}"
    );
}

#[test]
fn a_key_that_stands_in_for_keys_that_were_not_loaded_is_not_called_weak() {
    let set = "{\"keys\":[ {\"e\":\"AQAB\",\"kid\":\"abc\",\"kty\":\"RSA\",\"n\":\"RXJyb3ItSXN0aW9kRmFpbGVkVG9GZXRjaEp3a3NVcmktaHR0cHM6Ly9hY21lLm9rdGEuY29tL29hdXRoMi9kZWZhdWx0L3YxL2tleXM\"}]}";
    for paste in [set.to_owned(), format!("{}\n{set}", Sample::Access.encoded(&[], &[]))] {
        let report = inspected(&paste);
        let found = ids(&report);
        assert!(found.contains(&"key-set-dummy") && !found.contains(&"key-weak"), "{found:?}");
        let dummy = report.findings.iter().find(|it| it.id() == "key-set-dummy").unwrap();
        assert!(dummy.verdict.contains("https://acme.okta.com/oauth2/default/v1/keys"), "{}", dummy.verdict);
    }
}

#[test]
fn another_providers_token_is_not_said_to_be_sent_to_okta_where_nothing_shows_it() {
    let token = super::token(
        Sample::Other,
        &[("iss", "\"https://securetoken.google.com/shop\""), ("aud", "\"shop\"")],
    );
    let report = inspected(&token);
    assert!(ids(&report).contains(&"token-of-another-provider"));
    assert!(report.findings.iter().flat_map(|it| &it.causes).all(|it| !it.reason.contains("to Okta")));
}
