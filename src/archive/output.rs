//! What was read of a file, as JSON, with the names that the command promises.

use crate::archive::redact::Report;
use crate::archive::{Case, CaseKind, FileReading, SequenceStep, TokenRow};
use crate::finding::Finding;
use crate::jose::token::Token;
use crate::report::output::{Json, PrintedFinding, finding_alone};
use serde::Serialize;
use std::ops::Range;

#[derive(Serialize)]
struct Printed<'a> {
    verdict: String,
    exhibits: Vec<PrintedExhibit>,
    findings: Vec<PrintedFinding<'a>>,
    tokens: Vec<PrintedToken<'a>>,
    cases: Vec<PrintedCase<'a>>,
    redacted: Vec<PrintedKind>,
    checks: [(); 0],
    passed: [(); 0],
    queries: Vec<&'a str>,
    snippets: [(); 0],
    judged_at: Option<String>,
    changes_at: Option<String>,
    unread: [(); 0],
    sequence: Vec<PrintedStep<'a>>,
    broke: Option<usize>,
    cut: u64,
    left_out: usize,
    shortened: Vec<&'static str>,
}

#[derive(Serialize)]
struct PrintedExhibit {
    kind: &'static str,
    start: u64,
    end: u64,
    also: [(); 0],
    notes: [(); 0],
    confidence: &'static str,
    #[serde(rename = "because")]
    reason: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    value: String,
}

#[derive(Serialize)]
struct PrintedToken<'a> {
    exhibit: usize,
    kind: &'static str,
    header: Json<'a>,
    payload: Json<'a>,
    signature: &'static str,
    verified_by: Option<()>,
    #[serde(skip_serializing_if = "str::is_empty")]
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entries: Option<&'a [u64]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<[u64; 2]>,
    count: usize,
    at: Option<String>,
    state: &'static str,
}

#[derive(Serialize)]
struct PrintedCase<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    entries: Option<&'a [u64]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<[u64; 2]>,
    at: Option<String>,
    last_at: Option<String>,
    call: Option<&'a str>,
    host: &'a str,
    status: Option<u16>,
    count: usize,
    kind: &'static str,
    why: &'static str,
    verdict: &'a str,
    findings: Vec<PrintedFinding<'a>>,
    related: Vec<PrintedRelated>,
}

/// What a redaction would replace of one kind.
#[derive(Serialize)]
struct PrintedKind {
    kind: &'static str,
    values: usize,
    places: usize,
}

#[derive(Serialize)]
struct PrintedRelated {
    entry: u64,
    what: &'static str,
}

#[derive(Serialize)]
struct PrintedStep<'a> {
    stage: &'static str,
    call: &'a str,
    host: &'a str,
    entries: [u64; 2],
    count: usize,
    at: Option<String>,
    status: u16,
    failed: bool,
    attempt: usize,
}

/// The whole in one JSON object, with what a redaction would replace.
#[must_use]
pub fn json(reading: &FileReading, redacted: &Report) -> String {
    let (cases, rows) = (reading.cases(), reading.tokens());
    let tokens: Vec<Token> = rows.iter().map(|it| Token::read(&it.compact)).collect();
    let failures = cases.iter().filter(|it| it.kind() == CaseKind::Failure);
    let mut shown: Vec<&Finding> = Vec::new();
    for it in failures.flat_map(|it| &it.findings) {
        if !shown.iter().any(|known| known.full_id() == it.full_id()) {
            shown.push(it);
        }
    }
    let mut queries: Vec<&str> = Vec::new();
    for it in shown.iter().flat_map(|it| &it.queries) {
        if !queries.contains(&it.filter.as_str()) {
            queries.push(&it.filter);
        }
    }
    let printed = Printed {
        verdict: reading.verdict(),
        exhibits: rows.iter().map(|it| exhibit(it, reading)).collect(),
        findings: shown.iter().map(|it| finding_alone(it)).collect(),
        tokens: rows.iter().zip(&tokens).enumerate().map(|(at, (row, read))| token(at, row, read)).collect(),
        cases: cases.iter().map(|it| case(it, reading)).collect(),
        redacted: redacted
            .kinds
            .iter()
            .map(|it| PrintedKind { kind: it.kind.label(), values: it.values, places: it.places })
            .collect(),
        checks: [],
        passed: [],
        queries,
        snippets: [],
        judged_at: None,
        changes_at: None,
        unread: [],
        sequence: reading.sequence().iter().map(step).collect(),
        broke: reading.broke(),
        cut: reading.cut(),
        left_out: reading.left_out(),
        shortened: reading.shortened(),
    };
    serde_json::to_string_pretty(&printed).unwrap_or_default()
}

/// A token with the entry or the record that it stands in first.
fn exhibit(row: &TokenRow, reading: &FileReading) -> PrintedExhibit {
    let span = match (row.entries.first(), row.lines.first()) {
        (Some(entry), _) => reading.entry_span(*entry),
        (None, Some((line, _))) => reading.record_span(*line),
        (None, None) => None,
    };
    let Range { start, end } = span.unwrap_or_default();
    let before = reading.text_offset().unwrap_or(0);
    PrintedExhibit {
        kind: row.kind.name(),
        start: start + before,
        end: end + before,
        also: [],
        notes: [],
        confidence: "certain",
        reason: "It was read in its entry or record.",
        value: row.masked.clone(),
    }
}

fn token<'a>(exhibit: usize, row: &'a TokenRow, read: &'a Token) -> PrintedToken<'a> {
    let opaque = row.compact.is_empty();
    let part = |value| Json(if opaque { None } else { value });
    let unsigned = !opaque && read.signature.text.is_empty();
    PrintedToken {
        exhibit,
        kind: row.kind.name(),
        header: part(read.header.value.as_ref()),
        payload: part(read.payload.value.as_ref()),
        signature: if unsigned { "missing" } else { "unchecked" },
        verified_by: None,
        value: &row.masked,
        entries: (!row.entries.is_empty()).then_some(&row.entries),
        lines: row.lines.first().map(|it| [it.0, it.1]),
        count: row.count,
        at: row.first_at.map(|it| it.to_string()),
        state: row.state.name(),
    }
}

fn case<'a>(case: &'a Case, reading: &FileReading) -> PrintedCase<'a> {
    PrintedCase {
        entries: case.lines.is_none().then_some(&case.entries),
        lines: case.lines.map(|it| [it.0, it.1]),
        at: case.at.map(|it| it.to_string()),
        last_at: case.last_at.map(|it| it.to_string()),
        call: case.call.as_deref(),
        host: &case.host,
        status: case.status,
        count: case.count,
        kind: case.kind().name(),
        why: case.why.name(),
        verdict: &case.verdict,
        findings: case.findings.iter().map(finding_alone).collect(),
        related: reading
            .related(case)
            .iter()
            .map(|it| PrintedRelated { entry: it.entry, what: it.what })
            .collect(),
    }
}

fn step(step: &SequenceStep) -> PrintedStep<'_> {
    PrintedStep {
        stage: step.stage.name(),
        call: &step.call,
        host: &step.host,
        entries: [step.entry, step.last],
        count: step.count,
        at: step.at.map(|it| it.to_string()),
        status: step.status,
        failed: step.failed,
        attempt: step.attempt,
    }
}
