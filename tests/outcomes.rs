//! The table of checks: every token is asked, in one order, and nothing is called good that was not checked.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "outcomes/verdicts.rs"]
mod verdicts;

use std::collections::HashSet;
use token_inspector::checks::{self, Row, Sample};
use token_inspector::finding::{Origin, PlaceOf, Severity};
use token_inspector::model::{JudgeAt, Kind};
use token_inspector::report::{CheckRow, State};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn context() -> Context {
    Context::at(Timestamp::from_second(1_790_000_000).unwrap())
}

/// The report of a healthy token of this kind, where this is expected.
fn of(sample: Sample, expecting: fn(&mut Context)) -> Report {
    let mut context = context();
    expecting(&mut context);
    inspect(&sample.encoded(&[], &[]), &context)
}

fn row(report: &Report, id: Row) -> &CheckRow {
    report.checks.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("{id:?} is not asked"))
}

/// State, what was expected, and where that came from.
fn answer(report: &Report, id: Row) -> (State, Option<&str>, Option<Origin>) {
    let row = row(report, id);
    (row.state, row.expected.as_deref(), row.from)
}

#[test]
fn a_token_of_each_kind_is_asked_the_same_in_the_same_order() {
    let asked = |sample: Sample| -> Vec<_> {
        of(sample, |_| {}).checks.iter().map(|row| (row.id.name(), row.state)).collect()
    };
    let (holds, unchecked) = (State::Holds, State::Unchecked);
    let access = [
        ("time", holds),
        ("issuer", unchecked),
        ("audience", unchecked),
        ("client", unchecked),
        ("scopes", unchecked),
        ("signature", unchecked),
        ("type", holds),
        ("structure", holds),
    ];
    for sample in [Sample::Access, Sample::Machine, Sample::Org] {
        assert_eq!(asked(sample), access, "{sample:?}");
    }
    let names =
        |sample: Sample| asked(sample).into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(" ");
    assert_eq!(names(Sample::Id), "time issuer audience nonce binding signature type structure");
    assert_eq!(names(Sample::Proof), "time binding signature type structure");
    assert_eq!(names(Sample::Assertion), "time audience client signature type structure");
    assert_eq!(names(Sample::Logout), "time issuer audience signature type structure");
    assert_eq!(names(Sample::Event), "time issuer signature type structure");
    assert_eq!(names(Sample::Other), "time issuer audience signature type structure");
}

#[test]
fn an_encrypted_token_is_said_to_be_unchecked() {
    let report = of(Sample::Encrypted, |it| it.expected.issuers = vec!["https://acme.okta.com".into()]);
    for id in Row::ALL.iter().filter(|id| !id.holds_by_itself()) {
        let asked = report.checks.iter().find(|row| row.id == *id);
        assert!(asked.is_none_or(|row| row.state == State::Unchecked), "{id:?}");
    }
    for id in [Row::Time, Row::Issuer, Row::Audience, Row::Scopes, Row::Signature] {
        assert_eq!(row(&report, id).state, State::Unchecked);
    }
    assert!(!report.verdict.is_checked);
    assert_ne!(report.verdict.severity, None, "no problem would be good news");
    assert!(report.verdict.line.contains("none of its claims could be checked"), "{}", report.verdict.line);
    for word in ["Decrypt", "its times", "its issuer", "its signature"] {
        assert!(report.verdict.action.contains(word), "{}", report.verdict.action);
    }
}

#[test]
fn the_verdict_of_a_healthy_token_names_what_was_not_checked() {
    let report = of(Sample::Access, |_| {});
    assert!(report.verdict.is_checked);
    let unchecked = "Not checked: its issuer, its audience, its client, its scopes and its signature.";
    assert!(report.verdict.action.contains(unchecked), "{}", report.verdict.action);
    let report = of(Sample::Access, |it| {
        it.expected.issuers = vec!["https://acme.okta.com/oauth2/default".into()];
        it.expected.audiences = vec!["api://default".into()];
        it.expected.client_id = Some("0oabucvyc38HLL1ef0h7".into());
        it.expected.scopes = vec!["orders.read".into()];
    });
    assert!(report.verdict.action.contains("Not checked: its signature."), "{}", report.verdict.action);
    let both = [Sample::Access, Sample::Encrypted].map(|it| it.encoded(&[], &[])).join("\n");
    let action = inspect(&both, &context()).verdict.action;
    assert!(action.contains("No claim of another token here could be checked"), "{action}");
}

#[test]
fn an_answer_says_where_its_expectation_came_from() {
    let given = of(Sample::Access, |it| {
        it.expected.issuers = vec!["https://acme.okta.com/oauth2/default".into()];
        it.expected.audiences = vec!["api://orders".into()];
        it.expected.client_id = Some("0oabucvyc38HLL1ef0h7".into());
        it.expected.scopes = vec!["orders.read".into()];
    });
    let issuer = Some("https://acme.okta.com/oauth2/default");
    assert_eq!(answer(&given, Row::Issuer), (State::Holds, issuer, Some(Origin::Given)));
    assert_eq!(answer(&given, Row::Audience), (State::Fails, Some("api://orders"), Some(Origin::Given)));
    assert_eq!(row(&given, Row::Audience).found.as_deref(), Some("api://default"));
    assert_eq!(row(&given, Row::Audience).findings, ["aud-unexpected"]);
    assert_eq!(
        answer(&given, Row::Client),
        (State::Holds, Some("0oabucvyc38HLL1ef0h7"), Some(Origin::Given))
    );
    assert_eq!(answer(&given, Row::Scopes), (State::Holds, Some("orders.read"), Some(Origin::Given)));
    assert_eq!(
        answer(&given, Row::Time),
        (State::Holds, Some("2026-09-21T14:13:20Z"), Some(Origin::Present))
    );

    let document = format!(
        "{}\n{{\"issuer\":\"https://acme.okta.com\",\"authorization_endpoint\":\"https://acme.okta.com/oauth2/v1/authorize\",\"jwks_uri\":\"https://acme.okta.com/oauth2/v1/keys\"}}",
        Sample::Access.encoded(&[], &[])
    );
    let found = inspect(&document, &context());
    assert_eq!(
        answer(&found, Row::Issuer),
        (State::Fails, Some("https://acme.okta.com"), Some(Origin::Discovery))
    );

    let chosen = of(Sample::Access, |it| {
        it.judge_at = JudgeAt::Instant(Timestamp::from_second(1_790_009_000).unwrap())
    });
    assert_eq!(answer(&chosen, Row::Time).2, Some(Origin::ChosenInstant));
    assert_eq!(row(&chosen, Row::Time).state, State::Fails);

    let exchange = format!(
        "POST /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {}\n\nHTTP/1.1 403 Forbidden\nDate: Mon, 21 Sep 2026 14:10:20 GMT\n\n",
        Sample::Org.encoded(&[], &[])
    );
    let refused = inspect(&exchange, &context());
    assert_eq!(
        answer(&refused, Row::Time),
        (State::Holds, Some("2026-09-21T14:10:20Z"), Some(Origin::ResponseDate))
    );
    assert_eq!(answer(&refused, Row::Scopes), (State::Fails, Some("okta.users.manage"), Some(Origin::Call)));

    let challenge = exchange.replace(
        "Date:",
        "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"okta.groups.read\"\nDate:",
    );
    let refused = inspect(&challenge, &context());
    assert_eq!(
        answer(&refused, Row::Scopes),
        (State::Fails, Some("okta.groups.read"), Some(Origin::Challenge))
    );

    let proof = format!(
        "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nDPoP: {}\n\n",
        Sample::Proof.encoded(&[], &[("ath", "\"x\"")])
    );
    let sent = inspect(&proof, &context());
    let htm = sent.passed.iter().find(|it| it.id == "dpop-htm-mismatch").unwrap();
    assert_eq!(htm.text, "The method is that of the request");
    assert_eq!(row(&sent, Row::Binding).state, State::Unchecked, "its key and token are not beside it");

    let together = [Sample::Access, Sample::Id].map(|it| it.encoded(&[], &[])).join("\n");
    let together = inspect(&together, &context());
    assert_eq!(answer(&together, Row::Binding).0, State::Holds);
    assert_eq!(answer(&together, Row::Binding).2, Some(Origin::Beside));
}

#[test]
fn a_signature_that_was_checked_is_no_longer_among_what_was_not() {
    // By the secret of 32 letters below, over the header and the payload of the sample.
    let secret = "a shared secret of thirty-two by";
    let token = token_of(secret);
    let mut context = context();
    context.expected.keys = Some(secret.into());
    let good = inspect(&token, &context);
    assert_eq!(row(&good, Row::Signature).state, State::Holds);
    assert!(!good.verdict.action.contains("its signature"), "{}", good.verdict.action);
    context.expected.keys = Some("another secret of thirty-two by.".into());
    let bad = inspect(&token, &context);
    assert_eq!(row(&bad, Row::Signature).state, State::Fails);
}

/// A token that this secret signs.
fn token_of(secret: &str) -> String {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use hmac::{Hmac, KeyInit, Mac};
    let whole = Sample::Other.encoded(&[], &[]);
    let (signed, _) = whole.rsplit_once('.').unwrap();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

/// The pastes of all checks.
fn pastes() -> impl Iterator<Item = (&'static str, Report)> {
    checks::all().iter().flat_map(|check| {
        let examples = std::iter::once(&check.detector.faulty).chain(check.detector.sound);
        examples.map(|it| (check.explanation.id, inspect(&it.paste(), &it.context())))
    })
}

#[test]
fn no_token_is_left_out_of_the_table() {
    for (id, report) in pastes() {
        for (index, _, token) in report.case.tokens() {
            let asked: HashSet<Row> =
                report.checks.iter().filter(|row| row.exhibit == index).map(|row| row.id).collect();
            for due in [Row::Time, Row::Signature, Row::Type, Row::Structure] {
                assert!(asked.contains(&due), "{id}: {due:?} is not asked of {}", &*token.compact);
            }
            let read = |row: &&CheckRow| row.exhibit == index && Row::OF_CLAIMS.contains(&row.id);
            let held = report.checks.iter().filter(read).any(|row| row.state == State::Holds);
            assert!(token.has_claims() || !held, "{id}: no claim was read, and one is said to hold");
        }
        let sorted = report.checks.is_sorted_by_key(|row| (row.exhibit, row.id));
        assert!(sorted, "{id}: the rows stand in no stable order");
    }
}

#[test]
fn a_row_fails_where_a_check_found_an_error_or_a_warning_and_nowhere_else() {
    let rows: std::collections::HashMap<_, _> =
        checks::all().iter().map(|check| (check.explanation.id, check.row)).collect();
    for (id, report) in pastes() {
        let mut bad = HashSet::new();
        for finding in &report.findings {
            let (Some(Some(row)), Some(first)) = (rows.get(finding.id()), finding.hit.exhibits.first())
            else {
                continue;
            };
            let said = report.checks.iter().find(|it| it.id == *row && it.exhibit == *first);
            // What a verifier says and the evidence beside it confirms is no answer of a check.
            let is_message = |index: &usize| {
                report.case.exhibits.get(*index).is_some_and(|it| it.kind == Kind::VerifierMessage)
            };
            if finding.hit.exhibits.iter().any(is_message) {
                continue;
            }
            let only_said = finding.hit.place.of() == PlaceOf::Paste && said.is_none();
            assert!(
                only_said || said.is_some_and(|it| it.findings.contains(&finding.full_id())),
                "{id}: {} is in no row",
                finding.full_id()
            );
            if finding.severity > Severity::Note {
                bad.insert((*row, *first));
            }
        }
        for row in &report.checks {
            let fails = row.state == State::Fails;
            assert!(!fails || bad.contains(&(row.id, row.exhibit)), "{id}: {row:?} fails for nothing");
            assert!(fails || !bad.contains(&(row.id, row.exhibit)), "{id}: {row:?} hides a fault");
            assert!(row.from.is_none() || row.expected.is_some(), "{id}: {row:?}");
        }
    }
}

#[test]
fn nobody_is_told_that_all_is_well_while_a_row_fails() {
    for (id, report) in pastes() {
        let fails = report.checks.iter().any(|row| row.state == State::Fails);
        assert!(!fails || report.verdict.severity > Some(Severity::Note), "{id}: {}", report.verdict.line);
        let unread = report.case.tokens().any(|(.., token)| !token.has_claims() && !token.nests);
        let only = report.case.tokens().count() == 1;
        assert!(!(unread && only) || report.verdict.severity.is_some(), "{id}: {}", report.verdict.line);
    }
}
