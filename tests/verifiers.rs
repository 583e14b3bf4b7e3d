//! What verifiers say is found in their own texts, and nowhere else.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used)]

#[path = "verifiers/cold_reports.rs"]
mod cold_reports;
#[path = "verifiers/explained.rs"]
mod explained;
#[path = "verifiers/frames_and_forms.rs"]
mod frames_and_forms;
#[path = "verifiers/front_door.rs"]
mod front_door;
#[path = "verifiers/kinds.rs"]
mod kinds;
#[path = "verifiers/neighbors.rs"]
mod neighbors;
#[path = "verifiers/own_answers.rs"]
mod own_answers;
#[path = "verifiers/own_words.rs"]
mod own_words;
#[path = "verifiers/passed_on.rs"]
mod passed_on;
#[path = "verifiers/programs_around_okta.rs"]
mod programs_around_okta;
#[path = "verifiers/programs_of_okta.rs"]
mod programs_of_okta;
#[path = "verifiers/providers.rs"]
mod providers;
#[path = "verifiers/reports_about_okta.rs"]
mod reports_about_okta;
#[path = "verifiers/rows_and_codes.rs"]
mod rows_and_codes;
#[path = "verifiers/service_providers.rs"]
mod service_providers;
#[path = "verifiers/settings.rs"]
mod settings;
#[path = "verifiers/whose_token.rs"]
mod whose_token;

use std::collections::HashMap;
use token_inspector::catalogue::libraries::{Message, logs, messages};
use token_inspector::matching;
use token_inspector::matching::{Meaning, Normal};
use token_inspector::text::template::{Fact, Piece, Placeholder, pieces};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// What the text is found to mean, the surest first.
fn said(text: &str) -> Vec<(&'static Message, Vec<Fact>)> {
    let mut found = matching::within(text);
    found.sort_by_key(|hit| std::cmp::Reverse(hit.weight));
    let said = found.into_iter().filter_map(|hit| match hit.meaning {
        Meaning::VerifierMessage(message) => Some((message, hit.captures)),
        Meaning::CatalogueEntry(_) => None,
    });
    said.collect()
}

fn meant(text: &str) -> &'static str {
    said(text).first().map_or("nothing", |(message, taken)| {
        let span =
            taken.iter().find(|fact| fact.placeholder == Placeholder::Span).map(|fact| fact.value.as_str());
        message.means_after(span)
    })
}

#[test]
fn a_short_text_must_stand_alone() {
    let bad: Vec<_> = messages()
        .iter()
        .filter(|message| message.letters() < 13 && !message.must_stand_alone)
        .filter(|message| !(message.text.starts_with("IDX") && message.letters() >= 8))
        .map(|message| message.text)
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn holes_are_known_and_parted_by_words() {
    for message in messages() {
        let mut after_hole = false;
        for piece in pieces(message.text) {
            let is_hole = matches!(piece, Piece::Placeholder(_));
            assert!(!(after_hole && is_hole), "two holes without words between: {}", message.text);
            assert!(!matches!(piece, Piece::Placeholder(Err(_))), "{}", message.text);
            after_hole = is_hole;
        }
    }
}

#[test]
fn a_text_stands_once_in_a_library_and_means_the_same_in_all() {
    let mut meant: HashMap<String, (&str, Vec<&str>)> = HashMap::new();
    let mut bad = Vec::new();
    for message in messages() {
        let (id, libraries) =
            meant.entry(Normal::of(message.text).text).or_insert_with(|| (message.finding_id, Vec::new()));
        if *id != message.finding_id || libraries.contains(&message.library.name) {
            bad.push((message.text, *id, message.finding_id, message.library.name));
        }
        libraries.push(message.library.name);
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_library_is_recognised_in_what_it_really_prints() {
    let mut bad = Vec::new();
    for (log, id) in logs() {
        let report = inspect(log, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")));
        let ids: Vec<_> = report.findings.iter().map(|it| it.full_id()).collect();
        if !ids.iter().take(3).any(|it| it == id) {
            bad.push((log, id, ids));
        }
    }
    assert!(bad.is_empty(), "{} of {}: {bad:#?}", bad.len(), logs().count());
}

#[test]
fn every_text_means_what_it_says_when_pasted() {
    let mut bad = Vec::new();
    for message in messages() {
        let pasted: String = pieces(message.text)
            .map(|piece| match piece {
                Piece::Words(words) => words,
                Piece::Placeholder(_) => "7",
            })
            .collect();
        let named = message.library.marks.first().filter(|_| message.must_be_named);
        let pasted = named.map_or(String::new(), |mark| format!("{mark}: ")) + &pasted;
        if meant(&pasted) != message.finding_id {
            bad.push((message.text, meant(&pasted)));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn texts_as_they_are_pasted() {
    for (text, id) in [
        ("  File \"okta_oauth2/tokens.py\", line 2, in validate\n    raise TokenExpired", "exp-passed"),
        ("java.lang.IllegalStateException: Could not obtain the keys", "keys-unreachable"),
        (
            "www-authenticate: Bearer error \"Invalid_token\", error_description = \"The Signature Key was not found\".",
            "kid-not-in-keys",
        ),
        ("401 with “The signature key was not found”", "kid-not-in-keys"),
        ("jwt.exceptions.InvalidAudienceError: Invalid audience", "aud-unexpected"),
        (
            "WARN 3 --- [task-1] AudienceValidator : Invalid audience: [http://localhost:8081]",
            "aud-unexpected",
        ),
        (
            "[invalid_id_token] The ID Token contains invalid claims: {iat=2026-01-01T00:00:00Z}",
            "iat-in-future",
        ),
        ("INFO - Hit rate limit. Retry request in 114.0 seconds.", "E0000047/concurrency"),
        ("INFO - Hit rate limit. Retry request in 37.0 seconds.", "E0000047"),
        ("JsonWebTokenError: jwt malformed", "token-malformed"),
        ("Error: jwt expired", "exp-passed"),
        ("jose4j: JOSE header typ (type) application/okta-internal-at+jwt not allowed", "org-server-token"),
        ("the `Audience` was not able to be validated. aud: a does not match b", "aud-unexpected"),
        ("AuthSdkError: OAuth flow response state doesn't match request state", "state-mismatch"),
        ("mismatching_state: CSRF Warning! State not equal in request and response.", "state-mismatch"),
        ("System.Exception: Correlation failed.", "state-mismatch"),
        ("OAuth2AuthenticationException: [authorization_request_not_found]", "state-mismatch"),
        ("{\"message\":\"Unable to verify authorization request state.\"}", "state-mismatch"),
        ("OAuth2AuthenticationException: [invalid_nonce]", "nonce-mismatch"),
        ("OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value", "iss-unexpected"),
        ("plugin fails - \"Empty access token\"", "access-token-empty"),
    ] {
        assert_eq!(meant(text), id, "{text}");
    }
}

#[test]
fn values_are_taken_from_the_text() {
    let text = "oidc: expected audience \"0oa1\" got [\"api://default\"]";
    let found = said(text);
    let (_, taken) = found.first().expect("a go-oidc text");
    let value = |placeholder| {
        taken.iter().find(|fact| fact.placeholder == placeholder).map(|fact| fact.value.as_str())
    };
    assert_eq!(value(Placeholder::Expected), Some("0oa1"));
    assert_eq!(value(Placeholder::Found), Some("[\"api://default\"]"));
}

#[test]
fn ordinary_prose_says_nothing() {
    for text in [
        "The token expired, so we asked for a new one and the invalid signature went away.",
        "my jwt expired yesterday",
        "Invalid token provided",
        "The access token provided does not contain the required scopes.",
        "User is not assigned to the client application.",
        "Okta HTTP 401 E0000011 Invalid token provided",
        "The correlation failed to hold in the second week",
        "invalid issuer? I checked the audience too",
    ] {
        assert_eq!(meant(text), "nothing", "{text}");
    }
}

/// Each text of the catalog, with values in its holes, as a line of a program that nobody listed: what its words mean is
/// known, so that the rules of the sense are held against thousands of messages that they were not written for.
#[test]
fn what_is_read_by_its_sense_is_most_often_what_the_entry_says() {
    let (mut same, mut other) = (0, 0);
    for message in messages() {
        let words = |piece| match piece {
            Piece::Words(words) => words,
            Piece::Placeholder(_) => "XYZ",
        };
        let line: String = pieces(message.text).map(words).collect();
        match matching::sense::of_line(&line) {
            Some(id) if id == message.finding_id => same += 1,
            Some(_) => other += 1,
            None => {}
        }
    }
    assert!(
        same >= 1_900 && same * 100 >= (same + other) * 64,
        "{same} read as their entry, {other} otherwise"
    );
}

#[test]
fn each_text_means_a_finding_that_is_there() {
    let known = |id: &str| {
        token_inspector::catalogue::explanation(id).is_some() || token_inspector::checks::find(id).is_some()
    };
    let bad: Vec<_> =
        messages().iter().filter(|it| !known(it.finding_id)).map(|it| (it.text, it.finding_id)).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}
