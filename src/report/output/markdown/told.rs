//! A finding in a ticket: its id and sentence, what was found, the cause and what to do.

use super::class::{Class, of_expected, of_place};
use super::exchange::rate_limit;
use super::guard::Guard;
use crate::finding::evidence::{Evidence, Scopes};
use crate::finding::{Finding, Reworded, Severity, ShownCause, reworded};
use crate::model::{Confidence, Content};

/// Causes of one finding that are told at most.
const CAUSES: usize = 2;

/// A finding said again with the values that may be shown.
pub(super) fn words(finding: &Finding, guard: &Guard) -> Reworded {
    let mut words = reworded(finding, &guard.facts(finding));
    // Words of the catalogue hold nothing of the paste but those values; what comes out is looked at all the same.
    if !guard.passes_as_prose(&words.verdict) {
        words.verdict = [&words.title, "."].concat();
    }
    if !guard.passes_as_prose(&words.title) {
        words.title = finding.explanation.id.to_owned();
        words.verdict.clone_from(&words.title);
    }
    words.causes.retain(|it| {
        guard.passes_as_prose(&it.reason)
            && guard.passes_as_prose(&it.fix)
            && guard.passes_as_prose(&it.prevention)
    });
    words.queries.retain(|it| guard.passes_as_prose(&it.filter) && guard.passes_as_prose(&it.finds));
    words
}

/// The first line, then the lines below it.
pub(super) fn lines(finding: &Finding, words: &Reworded, guard: &Guard) -> (String, Vec<String>) {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let likely = if finding.hit.confidence == Confidence::Likely { ", likely" } else { "" };
    let id = finding.full_id();
    let id = if guard.passes(&id) { id } else { finding.id().to_owned() };
    let head = ["`", &id, "` (", severity, likely, "): ", &words.verdict].concat();
    let mut below: Vec<String> = seen(finding, guard);
    let also: Vec<_> =
        finding.also.iter().filter(|it| guard.passes(it)).map(|it| ["`", it, "`"].concat()).collect();
    if !also.is_empty() {
        below.push(["Also said as ", &also.join(", ")].concat());
    }
    below.extend(rate_limit(finding).map(|it| ["Rate limit: ", &it].concat()));
    below.extend(causes(&words.causes));
    (head, below)
}

/// What was found and what was expected, where that may be shown.
fn seen(finding: &Finding, guard: &Guard) -> Vec<String> {
    let hit = &finding.hit;
    if let Some(Evidence::Scopes(Scopes { needed, held })) = &hit.evidence {
        let open = |it: &str| guard.open(Class::Open, it);
        let missing: Vec<_> =
            needed.iter().filter(|it| !it.is_held).filter_map(|it| open(&it.name)).collect();
        let held = open(&held.join(" ")).map(|it| ["`", &it, "`"].concat()).unwrap_or("none".into());
        return vec![["Missing: `", &missing.join(" "), "`; in the token: ", &held].concat()];
    }
    let subject = hit.exhibits.first().and_then(|it| guard.case.exhibits.get(*it));
    let is_secret = subject.is_some_and(|it| matches!(it.content, Content::Secret(_)));
    let open = |class: Class, value: &Option<String>| {
        value.as_deref().filter(|_| !is_secret).and_then(|it| guard.open(class, it))
    };
    let seen = (open(of_place(&hit.place), &hit.found), open(of_expected(&hit.place), &hit.expected));
    let against =
        if matches!(hit.evidence, Some(Evidence::Instants(_))) { "compared with" } else { "expected" };
    match seen {
        (Some(found), Some(expected)) => vec![format!("Found `{found}`, {against} `{expected}`")],
        (Some(found), None) => vec![format!("Found `{found}`")],
        (None, Some(expected)) => vec![format!("Expected `{expected}`")],
        (None, None) => Vec::new(),
    }
}

/// The causes that the paste settles, else the most likely one; each with what to do.
fn causes(causes: &[ShownCause]) -> Vec<String> {
    let settled = |it: &&ShownCause| it.is_settled() || it.confidence == Confidence::Certain;
    let mut told: Vec<(&str, &ShownCause)> = causes
        .iter()
        .filter(|it| !it.is_contradicted())
        .filter(settled)
        .take(CAUSES)
        .map(|it| ("Cause, by the paste: ", it))
        .collect();
    if told.is_empty() {
        told.extend(causes.first().map(|it| ("Most likely cause: ", it)));
    }
    let is_told = |it: &ShownCause| told.iter().any(|(_, told)| *told == it);
    let against: Vec<_> = causes.iter().filter(|it| it.is_contradicted() && !is_told(it)).collect();
    let ruled_out: Vec<_> = against.iter().map(|it| it.reason.trim_end_matches('.')).collect();
    let ruled_out =
        (!ruled_out.is_empty()).then(|| ["Ruled out by the paste: ", &ruled_out.join("; "), "."].concat());
    told.iter()
        .flat_map(|(what, it)| [[what, it.reason.as_str()].concat(), ["To do: ", it.fix.as_str()].concat()])
        .chain(ruled_out)
        .collect()
}
