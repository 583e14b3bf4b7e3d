//! The report as JSON: the names and the order that `PASTES` promises to whoever reads it by program.

mod finding;

use self::finding::finding;
pub(crate) use self::finding::{PrintedFinding, finding_alone};
use super::paste_bytes::PasteBytes;
use crate::finding::Origin;
use crate::jose::token::{Form, Token};
use crate::model::{Content, Exhibit, Kind};
use crate::report::{CheckRow, Report};
use crate::signatures::{CheckedSignature, SignatureState, Signatures, TokenSignatures};
use crate::text::json::{Member, Value};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

#[derive(Serialize)]
struct Printed<'a> {
    verdict: &'a str,
    exhibits: Vec<PrintedExhibit<'a>>,
    findings: Vec<PrintedFinding<'a>>,
    tokens: Vec<PrintedToken<'a>>,
    checks: Vec<PrintedCheck<'a>>,
    passed: Vec<PrintedPassed<'a>>,
    queries: Vec<&'a str>,
    snippets: Vec<PrintedSnippet>,
    judged_at: String,
    changes_at: Option<String>,
    unread: Vec<[usize; 2]>,
}

#[derive(Serialize)]
struct PrintedExhibit<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    also: Vec<[usize; 2]>,
    notes: &'a [&'static str],
    confidence: &'static str,
    #[serde(rename = "because")]
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    inside: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
}

#[derive(Serialize)]
struct PrintedToken<'a> {
    exhibit: usize,
    header: Json<'a>,
    payload: Json<'a>,
    signature: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    signatures: Vec<PrintedSignature<'a>>,
    verified_by: Option<PrintedKey<'a>>,
}

/// One of several signatures of a token in JSON serialization.
#[derive(Serialize)]
struct PrintedSignature<'a> {
    signature: &'static str,
    verified_by: Option<PrintedKey<'a>>,
}

/// The key by which a signature is good.
#[derive(Serialize)]
struct PrintedKey<'a> {
    kid: Option<&'a str>,
    from: &'static str,
    alg: &'static str,
    opinions: usize,
}

#[derive(Serialize)]
struct PrintedCheck<'a> {
    id: &'static str,
    state: &'static str,
    found: Option<&'a str>,
    expected: Option<&'a str>,
    from: Option<&'static str>,
    findings: &'a [String],
    exhibit: usize,
}

#[derive(Serialize)]
struct PrintedPassed<'a> {
    id: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct PrintedSnippet {
    language: &'static str,
    title: &'static str,
    code: &'static str,
}

/// A value with its numbers as written; of equal members the last.
pub(crate) struct Json<'a>(pub(crate) Option<&'a Value>);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None | Some(Value::Null | Value::Missing) => serializer.serialize_unit(),
            Some(Value::Bool(truth)) => serializer.serialize_bool(*truth),
            Some(Value::String(text) | Value::Bare(text)) => serializer.serialize_str(text),
            Some(Value::Number(text)) => match RawValue::from_string(text.clone()) {
                Ok(raw) => raw.serialize(serializer),
                Err(_) => serializer.serialize_str(text),
            },
            Some(Value::Array(values)) => {
                serializer.collect_seq(values.iter().map(|value| Json(Some(value))))
            }
            Some(Value::Object(members)) => {
                let last: HashMap<&str, &Member> =
                    members.iter().map(|member| (member.name.as_str(), member)).collect();
                let mut shown = HashSet::new();
                serializer.collect_map(
                    members
                        .iter()
                        .filter(|member| shown.insert(member.name.as_str()))
                        .filter_map(|member| last.get(member.name.as_str()))
                        .map(|member| (member.name.as_str(), Json(Some(&member.value)))),
                )
            }
        }
    }
}

/// The whole report in one JSON object.
#[must_use]
pub fn json(report: &Report, paste: &PasteBytes) -> String {
    let printed = Printed {
        verdict: &report.verdict.line,
        exhibits: report.case.exhibits.iter().map(|it| exhibit(it, paste)).collect(),
        findings: report.findings.iter().map(finding).collect(),
        tokens: report.case.tokens().map(|(index, _, it)| token(index, it, &report.signatures)).collect(),
        checks: report.checks.iter().map(check).collect(),
        passed: report.passed.iter().map(|it| PrintedPassed { id: it.id, text: &it.text }).collect(),
        queries: unique(report.findings.iter().flat_map(|it| it.queries.iter().map(|it| it.filter.as_str()))),
        snippets: snippets(report),
        judged_at: report.judged_at.to_string(),
        changes_at: report.changes_at.map(|at| at.to_string()),
        unread: report.case.unread.iter().map(|it| [paste.byte(it.start), paste.byte(it.end)]).collect(),
    };
    serde_json::to_string_pretty(&printed).unwrap_or_default()
}

fn unique<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}

fn snippets(report: &Report) -> Vec<PrintedSnippet> {
    let mut shown: Vec<PrintedSnippet> = Vec::new();
    for it in report.findings.iter().flat_map(|it| it.explanation.all_snippets()) {
        if !shown.iter().any(|known| known.code == it.code) {
            shown.push(PrintedSnippet { language: it.language, title: it.title, code: it.code });
        }
    }
    shown
}

fn exhibit<'a>(exhibit: &'a Exhibit, paste: &PasteBytes) -> PrintedExhibit<'a> {
    let bytes = |range: &Range<usize>| [paste.byte(range.start), paste.byte(range.end)];
    let [start, end] = bytes(&exhibit.span);
    let value = match &exhibit.content {
        Content::Secret(secret) => Some(secret.masked.as_str()),
        Content::Keys(_) if exhibit.kind == Kind::PrivateKey => Some("…"),
        _ => None,
    };
    PrintedExhibit {
        kind: exhibit.kind.name(),
        start,
        end,
        also: exhibit.also.iter().map(bytes).collect(),
        notes: &exhibit.notes,
        confidence: exhibit.confidence.name(),
        reason: exhibit.reason,
        inside: exhibit.inside.as_deref(),
        value,
    }
}

fn check(row: &CheckRow) -> PrintedCheck<'_> {
    PrintedCheck {
        id: row.id.name(),
        state: row.state.name(),
        found: row.found.as_deref(),
        expected: row.expected.as_deref(),
        from: row.from.map(Origin::name),
        findings: &row.findings,
        exhibit: row.exhibit,
    }
}

fn token<'a>(index: usize, token: &'a Token, signatures: &'a Signatures) -> PrintedToken<'a> {
    let known = signatures.of_exhibit(index);
    let each = known.map_or(&[][..], |known| &known.each);
    let listed = if token.form == Form::General { each } else { &[] };
    PrintedToken {
        exhibit: index,
        header: Json(token.header.value.as_ref()),
        payload: Json(token.payload.value.as_ref()),
        signature: known.map_or(SignatureState::Unchecked, TokenSignatures::state).name(),
        signatures: listed
            .iter()
            .map(|one| PrintedSignature { signature: one.state().name(), verified_by: key(one, signatures) })
            .collect(),
        verified_by: known.and_then(|known| key(known.verified()?, signatures)),
    }
}

fn key<'a>(one: &'a CheckedSignature, signatures: &'a Signatures) -> Option<PrintedKey<'a>> {
    let (key, source) = one.key(one.by()?.key, &signatures.keyring)?;
    let alg = one.verification.algorithm?.name;
    Some(PrintedKey { kid: key.kid.as_deref(), from: source.name(), alg, opinions: one.opinions() })
}
