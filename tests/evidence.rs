//! What a verifier says is checked against the token, the keys and the requests of the same paste.
#![allow(clippy::unwrap_used)]

use token_inspector::checks::Sample;
use token_inspector::finding::Severity;
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
    assert!(verdict.contains("2026-09-21") && !verdict.contains("The token expired"), "{verdict}");
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
    assert!(named.contains("known from PyJWT") && named.contains("audience="), "{named}");
    assert!(!named.contains("okta-mobile-kotlin"), "{named}");
    let named = advice("jose.exceptions.JWTError: Signature verification failed.");
    assert!(named.contains("known from python-jose") && !named.contains("known from PyJWT"), "{named}");
}
