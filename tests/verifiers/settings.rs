//! Settings beside a token, and values that were never set.

use super::front_door::{ids, report};
use token_inspector::Report;
use token_inspector::checks::Sample;

fn leading(report: &Report) -> (&'static str, String) {
    let finding = report.findings.first().expect("a finding");
    let words = finding.causes.iter().map(|it| format!("{} {}\n", it.reason, it.fix)).collect();
    (finding.id(), words)
}

fn access() -> String {
    Sample::Access.encoded(&[], &[])
}

#[test]
fn an_issuer_that_is_set_beside_the_token_is_compared_with_it() {
    for (setting, id) in [
        ("OKTA_ISSUER=https://acme.okta.com/oauth2/default/", "iss-trailing-slash"),
        ("AUTH_ISSUER_BASE_URL='https://acme.okta.com/oauth2/default/'", "iss-trailing-slash"),
        ("jwt:\n  issuer: https://acme.okta.com/oauth2/default/ # ours", "iss-trailing-slash"),
        ("spring.security.oauth2.resourceserver.jwt.issuer-uri=https://acme.okta.com", "iss-no-oauth2-path"),
        ("{ \"Authority\": \"https://acme.okta.com\" }", "iss-no-oauth2-path"),
        ("--oidc-issuer-url=https://acme.okta.com/oauth2/aus1abcdefghijklm0h7", "iss-other-server"),
        ("issuer = \"https://acme.oktapreview.com/oauth2/default\"", "iss-other-org"),
        ("Trusted issuer: https://id.other.example/realms/shop", "iss-unexpected"),
        ("jwt.verify(token, key, { issuer: 'https://acme.okta.com/oauth2/default/' })", "iss-trailing-slash"),
    ] {
        let report = report(&format!("{setting}\n\n{}", access()));
        assert_eq!(leading(&report).0, id, "{setting}");
    }
}

#[test]
fn an_audience_that_is_set_beside_the_token_is_compared_with_it() {
    for setting in [
        "OKTA_AUDIENCE=api://orders",
        "audiences: [api://orders]",
        "audience:\n  - api://orders\n  - api://carts",
        "bound_audiences = [\"api://orders\"]",
        "auth_oauth2.resource_server_id = api://orders",
    ] {
        let report = report(&format!("{setting}\n\n{}", access()));
        let (id, words) = leading(&report);
        assert_eq!(id, "aud-unexpected", "{setting}");
        assert!(words.contains("api://orders") && words.contains("The setting"), "{setting}: {words}");
    }
}

#[test]
fn what_is_no_setting_of_a_verifier_is_compared_with_nothing() {
    for beside in [
        "OKTA_ISSUER=https://acme.okta.com/oauth2/default",
        "OKTA_ISSUER=https://${OKTA_DOMAIN}/oauth2/default",
        "OKTA_ISSUER=https://<your domain>/oauth2/default",
        "issuer_mode = CUSTOM_URL",
        "the issuer is https://acme.okta.com and we expect it to work",
        "AUDIENCE=$API_AUDIENCE",
        "audience: api://default",
        "cluster-issuer: letsencrypt",
    ] {
        let report = report(&format!("{beside}\n\n{}", access()));
        let ids = ids(&report);
        assert!(ids.iter().all(|it| !it.starts_with("iss-") && !it.starts_with("aud-")), "{beside}: {ids:?}");
    }
    let two = Sample::Access.encoded(&[], &[("iss", "\"https://id.other.example\"")]);
    let report = report(&format!("issuer: https://third.example\n\n{}\n{two}", access()));
    assert!(!ids(&report).contains(&"iss-unexpected"), "of two issuers nothing tells which is meant");
}

#[test]
fn a_message_beside_a_setting_that_fits_is_of_another_token_or_setting() {
    for (setting, message, id) in [
        ("Audience=api://default", "IDX10214: Audience validation failed.", "refused-aud-fits"),
        ("issuer: https://acme.okta.com/oauth2/default", "The iss claim is not valid", "refused-iss-fits"),
    ] {
        let report = report(&format!("{setting}\n{message}\n{}", access()));
        assert_eq!(leading(&report).0, id, "{setting}");
    }
}

#[test]
fn an_expected_value_that_was_never_filled_in_is_said_to_be_empty() {
    for (message, part) in [
        ("JsonWebTokenError: jwt issuer invalid. expected: https://undefined/", "`undefined`"),
        ("JsonWebTokenError: jwt issuer invalid. expected: https://undefined.auth0.com/", "`undefined`"),
        (
            "Firebase ID token has incorrect \"iss\" (issuer) claim. Expected \"https://securetoken.google.com/null\" but got \"https://securetoken.google.com/shop\".",
            "`null`",
        ),
        (
            "Error: unexpected iss, expected https:///oauth2/default, got https://acme.okta.com/oauth2/default",
            "nothing",
        ),
        (
            "IDX10205: Issuer validation failed. Issuer: 'https://acme.okta.com'. Did not match: validationParameters.ValidIssuer: 'https://{yourOktaDomain}/oauth2/default' or validationParameters.ValidIssuers: 'null'.",
            "`{yourOktaDomain}`",
        ),
    ] {
        let report = report(message);
        let finding = report.findings.first().expect("a finding");
        let cause = finding.causes.first().expect("a cause");
        assert!(cause.reason.contains(part), "{message}: {}", cause.reason);
        let fixes: Vec<_> = finding.causes.iter().map(|it| it.fix.as_str()).collect();
        assert!(fixes.iter().all(|it| !it.contains("point it at")), "{message}: {fixes:?}");
    }
}

#[test]
fn both_values_of_an_unlisted_message_are_read() {
    for (message, found, expected) in [
        ("Wrong audience: expected api://orders, got api://carts", "api://carts", "api://orders"),
        (
            "token issuer mismatch: expected \"https://a.example\" but got \"https://b.example\"",
            "https://b.example",
            "https://a.example",
        ),
        (
            "[auth][cause]: OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value\n[auth][details]: {\n  \"expected\": \"https://authjs.dev\",\n  \"claims\": {\n    \"iss\": \"https://discord.com\",\n    \"aud\": [\"11\"]\n  }\n}",
            "https://discord.com",
            "https://authjs.dev",
        ),
    ] {
        let report = report(message);
        let hit = &report.findings.first().expect("a finding").hit;
        assert_eq!(
            (hit.found.as_deref(), hit.expected.as_deref()),
            (Some(found), Some(expected)),
            "{message}"
        );
    }
}

#[test]
fn a_client_id_that_is_set_beside_an_id_token_is_compared_with_it() {
    let id = Sample::Id.encoded(&[], &[]);
    for setting in ["OIDC_CLIENT_ID=0oa1cid9other8client7", "clientId: '0oa1cid9other8client7',"] {
        let report = report(&format!("{setting}\n\n{id}"));
        assert_eq!(leading(&report).0, "aud-unexpected", "{setting}");
    }
    let own = report(&format!("OIDC_CLIENT_ID=0oabucvyc38HLL1ef0h7\n\n{id}"));
    assert!(!ids(&own).contains(&"aud-unexpected"));
    // An API has a client ID of its own, which the tokens that it gets do not name.
    let api = report(&format!("CLIENT_ID=0oa1cid9other8client7\n\n{}", access()));
    assert!(!ids(&api).contains(&"aud-unexpected"));
}

#[test]
fn a_list_of_algorithms_beside_the_token_is_compared_with_it() {
    for list in
        ["jwt.verify(token, key, { algorithms: ['HS256'] })", "jwt.decode(t, key, algorithms=[\"HS256\"])"]
    {
        let report = report(&format!("{list}\n\nJsonWebTokenError: invalid algorithm\n\n{}", access()));
        assert_eq!(leading(&report).0, "alg-unexpected", "{list}");
        assert!(report.verdict.line.contains("accepts HS256"), "{}", report.verdict.line);
    }
    for list in ["algorithms: ['RS256', 'ES256']", "jwt.sign(p, k, { algorithm: 'HS256' })"] {
        let report = report(&format!("{list}\n\n{}", access()));
        assert!(!ids(&report).contains(&"alg-unexpected"), "{list}");
    }
}

/// A token that is signed with the bytes of [`SECRET`].
const SIGNED: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Im93bi0xIn0.eyJpc3MiOiJodHRwczovL2lkcC5hY21lLmV4YW1wbGUiLCJzdWIiOiJzdmMiLCJhdWQiOiJvcmRlcnMiLCJpYXQiOjE3ODk5OTk0MDAsImV4cCI6MTc5MDAwMzAwMH0.1xhJQxNgN6-ofaXIIquNcAZHpVFYmeoFZjpcdpIvhKk";
const SECRET: &str = "RfcZjtCr4odwfUKbV2nH_6i6Zd9GXeinF4ucaHlb-6o";

#[test]
fn a_secret_that_is_set_beside_the_token_is_tried_and_told_where_it_does_not_fit() {
    for setting in [
        "JWT_SECRET=kfDYJ8tzEQ6pcKq2Lr9Tk0vWcYhRa8uJdGf1",
        "secretOrKey: 'kfDYJ8tzEQ6pcKq2Lr9Tk0vWcYhRa8uJdGf1',",
    ] {
        let (id, words) = leading(&report(&format!("{setting}\n\n{SIGNED}")));
        assert_eq!(id, "signature-invalid", "{setting}");
        assert!(words.contains("secret is not the one that signed"), "{words}");
    }
    for setting in [
        &format!("JWT_SECRET={SECRET}"),
        "JWT_SECRET=${JWT_SECRET}",
        "JWT_SECRET=your-256-bit-secret",
        "SESSION_SECRET=kfDYJ8tzEQ6pcKq2Lr9Tk0vWcYhRa8uJdGf1",
    ] {
        assert!(!ids(&report(&format!("{setting}\n\n{SIGNED}"))).contains(&"signature-invalid"), "{setting}");
    }
}
