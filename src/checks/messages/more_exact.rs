//! What says a fault more exactly than another finding: one fault is one finding, and the vaguer words give way.

use crate::finding::Finding;
use crate::model::Confidence;
use std::collections::HashMap;

/// Findings, and those that say the same of the same token more exactly.
const TOLD_BY: &[(&str, &[&str])] = &[
    ("iss-unexpected", ISSUERS),
    // What a token itself shows where a verifier says no more than that it is malformed.
    ("token-malformed", &["token-truncated", "token-two-parts", "token-many-parts", "access-token-empty"]),
];

/// In which way an issuer is not the expected one.
const ISSUERS: &[&str] = &[
    "iss-not-https",
    "iss-trailing-slash",
    "iss-admin-host",
    "iss-no-oauth2-path",
    "iss-other-server",
    "iss-other-org",
    "iss-custom-domain",
    "iss-letter-case",
    "iss-look-alike",
];

/// Ids of what says more exactly what this one says.
pub(crate) fn more_exact(id: &str) -> &'static [&'static str] {
    TOLD_BY.iter().find(|(general, _)| *general == id).map_or(&[], |(_, exact)| *exact)
}

/// Takes out what another finding says of the same exhibit for certain and more exactly, which names it in its place.
pub(crate) fn without_vaguer(findings: &mut Vec<Finding>) {
    let exact = exact(findings);
    let told: Vec<_> = findings.iter().map(|it| exact.get(&(it.id(), first(it))).copied()).collect();
    for (teller, finding) in told.iter().zip(0..) {
        let Some(id) = findings.get(finding).map(|it: &Finding| it.id().to_owned()) else { continue };
        if let Some(teller) = teller.and_then(|it| findings.get_mut(it)) {
            teller.also.push(id);
        }
    }
    let mut told = told.into_iter();
    findings.retain(|_| told.next().is_none_or(|teller| teller.is_none()));
}

/// Where the finding is that says more exactly what one of a general id says of the same exhibit.
fn exact(findings: &[Finding]) -> HashMap<(&'static str, Option<usize>), usize> {
    let mut exact = HashMap::new();
    for (number, finding) in findings.iter().enumerate() {
        let general = TOLD_BY.iter().find(|(_, ids)| ids.contains(&finding.id()));
        if let Some((general, _)) = general.filter(|_| finding.hit.confidence == Confidence::Certain) {
            exact.entry((*general, first(finding))).or_insert(number);
        }
    }
    exact
}

/// The exhibit that a finding is about.
fn first(finding: &Finding) -> Option<usize> {
    finding.hit.exhibits.first().copied()
}
