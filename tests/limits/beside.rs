//! The limits of what stands beside tokens and errors.

use super::support::{Row, filled, has, report, token};
use token_inspector::limits;
use token_inspector::model::{Confidence, Content, Kind, TrustTerm};

/// The terms of trust of a paste.
fn terms(paste: &str) -> Vec<TrustTerm> {
    report(paste).case.trust_terms
}

pub(crate) const ROWS: &[Row] = &[
    ("TRUST_TERMS", limits::TRUST_TERMS, |count| {
        let all: Vec<_> = (0..count).map(|it| format!("\"idp{it}.example:sub\": \"ada\"")).collect();
        terms(&format!("{{{}}}", all.join(",\n"))).len() == count
    }),
    ("TRUST_OPERATOR", limits::TRUST_OPERATOR, |size| {
        let operator = filled("StringLike", " ", "\"", size);
        terms(&format!("{operator}idp.example:sub\": \"ada\"")).iter().any(|it| it.has_wildcards)
    }),
    ("TRUST_VALUES", limits::TRUST_VALUES, |size| {
        let values = filled(": [\"ada\"", " ", "]", size);
        terms(&format!("{{\"idp.example:sub\"{values}}}")).iter().any(|it| it.accepts == ["ada"])
    }),
    ("TRUST_VALUE", limits::TRUST_VALUE, |size| {
        let value = "a".repeat(size);
        terms(&format!("{{\"idp.example:sub\": \"{value}\"}}"))
            .iter()
            .any(|it| it.accepts == [value.as_str()])
    }),
    ("PROVIDER_ERRORS", limits::PROVIDER_ERRORS, |count| {
        let all: String = (0..count).map(|it| format!("AADSTS{}: refused\n", 990_000 + it)).collect();
        let report = report(&all);
        let told =
            |it: &Content| matches!(it, Content::VerifierMessage(it) if it.finding_id == "other-provider");
        let exhibits = report.case.exhibits.iter().filter(|it| told(&it.content));
        exhibits.map(|it| 1 + it.also.len()).sum::<usize>() == count
    }),
    ("EMPTY_FORMS", limits::EMPTY_FORMS, |size| {
        has(&filled("E0000006", " ", "code=1&client_id=", size), "parameter-empty")
    }),
    ("ACCESS_TIME", limits::ACCESS_TIME, |size| {
        let before = filled("10.0.0.1 - ", "a", " [", size);
        let paste = format!("{before}21/Sep/2026:14:13:20 +0000] \"GET / HTTP/1.1\" 401 {}", token());
        let report = report(&paste);
        let place = report.case.tokens().next().map(|(_, it, _)| it.span.start).unwrap();
        report.case.line_time(place).is_some()
    }),
    ("PRINTED_REQUEST", limits::PRINTED_REQUEST, |size| {
        let between = filled("',", " ", "url: 'http", size);
        let paste = format!("{{ Authorization: 'Bearer abc{between}s://a.example/b' }}");
        report(&paste).case.requests().any(|(_, it)| it.host == "a.example")
    }),
    ("CAUSE_NAMED", limits::CAUSE_NAMED, |size| {
        let said = "Sign in with another method to finish enrolling your NFC device.";
        let report = report(&[filled("errorSummary", " ", "", size).as_str(), said].concat());
        !report
            .case
            .exhibits
            .iter()
            .any(|it| it.kind == Kind::IdxMessages && it.confidence == Confidence::Certain)
    }),
];
