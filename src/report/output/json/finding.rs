//! A finding as JSON.

use crate::finding::Finding;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct PrintedFinding<'a> {
    id: String,
    severity: &'static str,
    confidence: &'static str,
    title: &'a str,
    verdict: &'a str,
    place: &'a str,
    found: Option<&'a str>,
    expected: Option<&'a str>,
    exhibits: &'a [usize],
    causes: Vec<PrintedCause<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    says_more: Vec<PrintedSource<'a>>,
    references: Vec<&'static str>,
    queries: Vec<&'a str>,
    others: &'a [&'static str],
    also: &'a [String],
    speaker: &'static str,
    refuser: &'static str,
}

#[derive(Serialize)]
struct PrintedSource<'a> {
    who: &'a str,
    how: &'a str,
}

#[derive(Serialize)]
struct PrintedCause<'a> {
    #[serde(rename = "because")]
    reason: &'a str,
    fix: &'a str,
    #[serde(rename = "lasting", skip_serializing_if = "str::is_empty")]
    prevention: &'a str,
    state: &'static str,
    pointed: bool,
    #[serde(rename = "likelihood")]
    confidence: &'static str,
}

pub(super) fn finding(finding: &Finding) -> PrintedFinding<'_> {
    PrintedFinding {
        id: finding.full_id(),
        severity: finding.severity.name(),
        confidence: finding.hit.confidence.name(),
        title: &finding.title,
        verdict: &finding.verdict,
        place: finding.hit.place.as_str(),
        found: finding.hit.found.as_deref(),
        expected: finding.hit.expected.as_deref(),
        exhibits: &finding.hit.exhibits,
        causes: finding
            .causes
            .iter()
            .map(|it| PrintedCause {
                reason: &it.reason,
                fix: &it.fix,
                prevention: &it.prevention,
                state: it.state.name(),
                pointed: it.is_settled(),
                confidence: it.confidence.name(),
            })
            .collect(),
        says_more: finding
            .hit
            .says_more
            .iter()
            .map(|it| PrintedSource { who: &it.who, how: &it.how })
            .collect(),
        references: finding.explanation.all_references().map(|it| it.url).collect(),
        queries: finding.queries.iter().map(|it| it.filter.as_str()).collect(),
        others: &finding.hit.alternatives,
        also: &finding.also,
        speaker: finding.speaker.name(),
        refuser: finding.refuser.name(),
    }
}

/// The same without the exhibits that it rests on: those of a case of a file are not listed.
pub(crate) fn finding_alone(it: &Finding) -> PrintedFinding<'_> {
    PrintedFinding { exhibits: &[], ..finding(it) }
}
