//! What a message means in the very program that printed it: its cause and its fix lead, and the verdict names it.

use super::front_door::{lead, leads};
use token_inspector::finding::CauseState;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("a time")))
}

/// The first cause and its fix.
fn first(paste: &str) -> (String, String, CauseState) {
    let report = report(paste);
    let cause = report.findings.first().and_then(|it| it.causes.first()).expect("a cause");
    (cause.reason.clone(), cause.fix.clone(), cause.state)
}

/// The second cause and its fix.
fn second(paste: &str) -> (String, String) {
    let report = report(paste);
    let cause = report.findings.first().and_then(|it| it.causes.get(1)).expect("a second cause");
    (cause.reason.clone(), cause.fix.clone())
}

#[test]
fn a_message_with_a_fix_of_its_own_leads_with_it() {
    for (paste, because, fix) in [
        (
            "okta_jwt_verifier: For token verification use IDTokenVerifier or AccessTokenVerifier",
            "BaseJWTVerifier",
            "AccessTokenVerifier(",
        ),
        ("express-oauth2-jwt-bearer: InvalidTokenError: Unexpected 'client_id' value", "`cid`", "claimCheck"),
        ("vault: Error: missing client token", "`VAULT_TOKEN` is not set", "vault login"),
    ] {
        let (reason, cure, state) = first(paste);
        assert!(reason.contains(because) && cure.contains(fix), "{paste}: {reason} {cure}");
        assert_eq!(state, CauseState::Settled, "{paste}");
    }
}

#[test]
fn a_setting_of_the_program_that_speaks_comes_behind_what_settles_it_most_often() {
    let paste = "kong: {\"message\":\"Invalid algorithm\"}";
    let (reason, fix) = second(paste);
    assert!(!first(paste).0.contains("Kong"), "{}", first(paste).0);
    assert!(reason.starts_with("Kong accepts only") && fix.contains("plugin jwt"), "{reason} {fix}");
}

#[test]
fn who_hides_the_reason_says_more_elsewhere() {
    let (reason, fix, _) = first("nats: error: nats: Authorization Violation");
    assert!(reason.contains("NATS") && fix.contains("nats-server -D"), "{reason} {fix}");
}

#[test]
fn a_program_of_a_language_is_told_what_to_type_in_it() {
    let (_, fix) = second("jwt.exceptions.DecodeError: Not enough segments");
    assert!(fix.contains("repr(token"), "{fix}");
}

#[test]
fn the_verdict_names_who_refused_where_that_is_settled() {
    for (paste, line) in [
        ("jwt.exceptions.DecodeError: Not enough segments", "PyJWT received something other than a token"),
        ("kong: Unrecognizable token", "Kong received something other than a token"),
        ("Not enough segments", "The verifier received something other than a token"),
    ] {
        let said = report(paste).verdict.line;
        assert!(said.starts_with(line), "{paste}: {said}");
    }
}

#[test]
fn the_description_of_a_refused_token_is_read_whatever_its_words() {
    for (description, id) in [
        ("Token audience mismatch", "aud-unexpected"),
        (
            "An error occurred while attempting to decode the Jwt: The required audience is missing",
            "aud-missing",
        ),
        ("The token is past its expiry", "exp-passed"),
        ("no matching key for kid a1", "kid-not-in-keys"),
        ("Jwt issuer is not trusted", "iss-unexpected"),
        // What says no more than the error stays the error.
        ("the token was rejected", "invalid_token"),
    ] {
        let body = format!("{{\"error\":\"invalid_token\",\"error_description\":\"{description}\"}}");
        let challenge = format!(
            "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"{description}\""
        );
        for paste in [body, challenge] {
            assert_eq!(lead(&paste), Some(id), "{paste}");
        }
    }
}

#[test]
fn what_stands_behind_the_colon_of_a_general_message_decides() {
    leads(&[
        ("failed to verify signature: fetched keys do not contain key id \"a1\"", "kid-not-in-keys"),
        ("nginx: JWT \"exp\" claim 1772366000 is in the past", "exp-passed"),
        ("WARN jwt: no expected audience configured, rejecting token", "verifier-without-audience"),
        ("Token validation failed: verifier was given no audience", "verifier-without-audience"),
    ]);
}

#[test]
fn the_values_that_a_program_sets_side_by_side_are_read() {
    for (paste, found, expected) in [
        ("[AUTH] token rejected: aud=[\"billing\"] expected=orders", "billing", "orders"),
        (
            "Access denied: token audience 'portal' not in allowed audiences [orders, billing]",
            "portal",
            "orders, billing",
        ),
        ("oidc: expected audience \"grafana\" got [\"account\" \"portal\"]", "account portal", "grafana"),
    ] {
        let report = report(paste);
        let first = &report.findings[0];
        assert_eq!(first.id(), "aud-unexpected", "{paste}");
        assert_eq!(first.hit.found.as_deref(), Some(found), "{paste}");
        assert_eq!(first.hit.expected.as_deref(), Some(expected), "{paste}");
    }
}

#[test]
fn the_reason_inside_a_frame_of_discovery_leads() {
    leads(&[
        (
            "ERROR: Failed to initialise OAuth2 Proxy: error while discovery OIDC configuration: oidc: issuer did not match the issuer returned by provider, expected \"https://acme.okta.com/\" got \"https://acme.okta.com\"",
            "iss-discovery-mismatch",
        ),
        (
            "error: get-token: authentication error: oidc error: oidc discovery error: oidc: issuer did not match the issuer returned by provider, expected \"https://acme.okta.com/\" got \"https://acme.okta.com\"",
            "iss-discovery-mismatch",
        ),
    ]);
}
