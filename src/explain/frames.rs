//! Folds the frame of an error, and a step that failed, into what says why.

use crate::finding::{Finding, Severity, Tells};
use crate::model::{Case, Surroundings};
use std::collections::HashMap;

/// A step that failed is a note where the paste says why, and an error only where it is all that is known; the frame
/// of an error is no finding of its own then, and stands among what else says the same. What says why counts for its
/// own exchange; what stands loose counts for all.
#[must_use]
pub fn without_frames(mut findings: Vec<Finding>, case: &Case) -> Vec<Finding> {
    let mut reasons: HashMap<Option<usize>, usize> = HashMap::new();
    for (number, finding) in findings.iter().enumerate() {
        if finding.hit.tells == Tells::Why && finding.severity == Severity::Error {
            for index in &finding.hit.exhibits {
                reasons.entry(case.exchanges.number_of(*index)).or_insert(number);
            }
        }
    }
    let reason = |finding: &Finding| {
        let around = Surroundings::of(case, finding.hit.exhibits.first().copied());
        let own = around.exchange_number().and_then(|it| reasons.get(&Some(it)));
        own.or_else(|| reasons.get(&None)).copied()
    };
    let told: Vec<Option<usize>> = findings.iter().map(reason).collect();
    for number in 0..findings.len() {
        let Some((reason, finding)) = told.get(number).copied().flatten().zip(findings.get_mut(number))
        else {
            continue;
        };
        match finding.hit.tells {
            Tells::Step => finding.severity = Severity::Note,
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
