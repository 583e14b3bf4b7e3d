//! Folds the frame of an error, and a step that failed, into what says why.

use crate::catalogue::{self, Source, Trigger};
use crate::finding::{Advice, Finding, Severity, Tells};
use crate::model::{Case, Content, Party, Surroundings};
use std::collections::HashMap;

/// A step that failed is a note where the paste says why, and an error only where it is all that is known; the frame
/// of an error is no finding of its own then, and stands among what else says the same. What says why counts for its
/// own exchange; what stands loose counts for all.
#[must_use]
pub fn without_frames(findings: Vec<Finding>, case: &Case) -> Vec<Finding> {
    let mut findings = innermost(without_the_apps_words(findings, case), case);
    let telling = |tells: Tells| {
        let mut all: HashMap<Option<usize>, usize> = HashMap::new();
        for (number, finding) in findings.iter().enumerate() {
            if finding.hit.tells == tells && finding.severity == Severity::Error {
                for index in &finding.hit.exhibits {
                    all.entry(case.exchanges.number_of(*index)).or_insert(number);
                }
            }
        }
        all
    };
    let (reasons, steps) = (telling(Tells::Why), telling(Tells::Step));
    let reason = |finding: &Finding| {
        let around = Surroundings::of(case, finding.hit.exhibits.first().copied());
        let near = |all: &HashMap<Option<usize>, usize>| {
            let own = around.exchange_number().and_then(|it| all.get(&Some(it)));
            own.or_else(|| all.get(&None)).copied()
        };
        // That no reason is shown says less than what is known of the step.
        near(&reasons).or_else(|| near(&steps).filter(|_| finding.hit.tells == Tells::Nothing))
    };
    let told: Vec<Option<usize>> = findings.iter().map(reason).collect();
    for number in 0..findings.len() {
        let Some((reason, finding)) = told.get(number).copied().flatten().zip(findings.get_mut(number))
        else {
            continue;
        };
        match finding.hit.tells {
            Tells::Step => {
                finding.severity = Severity::Note;
                let all = finding.hit.own.iter().chain(&finding.hit.advice);
                let own: Vec<_> = all.filter(|it| it.is_settled()).take(1).cloned().collect();
                let told = findings.get_mut(reason).filter(|it| is_about_a_client(it));
                let advice = Advice { own: Vec::new(), causes: own, says_more: Vec::new() };
                told.into_iter().for_each(|it| it.advise(advice.clone()));
            }
            Tells::Nothing => {
                let frame = finding.full_id();
                findings.get_mut(reason).into_iter().for_each(|it| it.also.push(frame.clone()));
            }
            Tells::Why => {}
        }
    }
    let mut told = told.into_iter();
    findings.retain(|it| told.next().flatten().is_none() || it.hit.tells != Tells::Nothing);
    findings
}

/// Whether an authorization server refused the client itself: then the settings of the program that asked decide.
fn is_about_a_client(finding: &Finding) -> bool {
    let is_bare = |entry: &catalogue::CatalogueEntry| match entry.source() {
        Source::OAuth { error, .. } => error == "invalid_client",
        _ => false,
    };
    catalogue::find(finding.id()).is_some_and(is_bare)
}

/// The library whose frames hold the words of the app that Okta provisions: what they mean elsewhere, they do not mean
/// there.
const PROVISIONING: &str = "Okta provisioning and Admin Console tasks";

/// Without what a library would mean by words that the provisioned app said: `Token is invalid or expired` of a SCIM
/// server is about the token of the connection, and about none that anybody pasted. What is known of the app itself, as of
/// Office 365, is told.
fn without_the_apps_words(mut findings: Vec<Finding>, case: &Case) -> Vec<Finding> {
    let message = |index: &usize| match &case.exhibits.get(*index)?.content {
        Content::VerifierMessage(it) => Some((it.libraries, case.exhibits.get(*index)?.span.clone())),
        _ => None,
    };
    let frames: Vec<_> = findings
        .iter()
        .filter_map(|it| message(it.hit.exhibits.first()?))
        .filter(|it| it.0 == PROVISIONING)
        .collect();
    findings.retain(|finding| {
        let subject = finding.hit.exhibits.first().and_then(message).filter(|it| it.0 != PROVISIONING);
        let of_the_app = finding.explanation.refused_by == Party::Scim;
        of_the_app
            || subject.is_none_or(|(_, span)| {
                !frames.iter().any(|(_, frame)| frame.start < span.start && span.end <= frame.end)
            })
    });
    findings
}

/// Of messages that stand inside one another, the one inside: what encloses it says less, and stands among what else
/// says the same. A step that failed is told all the same, but where the program says more inside it.
fn innermost(mut findings: Vec<Finding>, case: &Case) -> Vec<Finding> {
    let span = |finding: &Finding| {
        finding.hit.exhibits.first().and_then(|it| case.exhibits.get(*it)).map(|it| it.span.clone())
    };
    let library = |number: usize| {
        let subject = findings.get(number)?.hit.exhibits.first()?;
        match &case.exhibits.get(*subject)?.content {
            Content::VerifierMessage(it) => Some(it.libraries),
            _ => None,
        }
    };
    let is_step =
        |finding: &Finding| catalogue::find(finding.id()).is_some_and(|it| it.trigger == Trigger::FailedStep);
    let spans: Vec<_> = findings.iter().map(span).collect();
    // In the order of the paste: what stands inside begins behind the beginning, and before the end.
    let mut order: Vec<(usize, usize)> = spans
        .iter()
        .enumerate()
        .filter_map(|(number, span)| span.as_ref().map(|it| (it.start, number)))
        .collect();
    crate::sort::sort_by_key(&mut order, |it| *it);
    let inside = |number: usize| {
        let outer = spans.get(number)?.as_ref()?;
        let severity = findings.get(number)?.severity;
        let behind = order.get(order.partition_point(|it| it.0 <= outer.start)..).unwrap_or_default();
        let begun = behind.iter().take_while(|it| it.0 < outer.end).map(|it| it.1);
        let within = |it: usize| spans.get(it).and_then(Option::as_ref).filter(|it| it.end <= outer.end);
        let all = begun.filter_map(|it| Some((within(it)?.len(), it)));
        let all = all.filter(|(_, it)| findings.get(*it).is_some_and(|it| it.severity >= severity));
        all.min().map(|(_, it)| it)
    };
    let fold = |(number, finding): (usize, &Finding)| {
        if finding.hit.tells != Tells::Step {
            return None;
        }
        let inner = inside(number)?;
        let same = library(number).is_some() && library(number) == library(inner);
        (same || !is_step(finding)).then_some(inner)
    };
    let folds: Vec<Option<usize>> = findings.iter().enumerate().map(fold).collect();
    for (number, inner) in folds.iter().enumerate() {
        let frame = findings.get(number).map(Finding::full_id);
        if let Some((inner, frame)) = inner.and_then(|it| findings.get_mut(it)).zip(frame) {
            inner.also.push(frame);
        }
    }
    let mut folds = folds.into_iter();
    findings.retain(|_| folds.next().flatten().is_none());
    findings
}
