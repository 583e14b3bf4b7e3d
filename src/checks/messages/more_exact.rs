//! What says a fault more exactly than another finding: one fault is one finding, and the vaguer words give way.

use crate::finding::Finding;
use crate::model::Confidence;
use std::collections::HashSet;

/// Findings, and those that say the same of the same token more exactly.
const TOLD_BY: &[(&str, &[&str])] = &[
    ("iss-unexpected", ISSUERS),
    // What is made for Graph is verified by nobody else, with whatever key.
    ("signature-invalid", &["graph-token-for-others"]),
    ("iat-far-from-now", &["iat-in-future"]),
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

/// Takes out what another finding says of the same exhibit for certain and more exactly. Nobody else said it, so that
/// finding does not name it among those that say the same.
pub(crate) fn without_vaguer(findings: &mut Vec<Finding>) {
    let exact = exact(findings);
    findings.retain(|it| !exact.contains(&(it.id(), first(it))));
}

/// General ids, and the exhibit of which something is said more exactly than by those.
fn exact(findings: &[Finding]) -> HashSet<(&'static str, Option<usize>)> {
    let certain = findings.iter().filter(|it| it.hit.confidence == Confidence::Certain);
    let told = certain.filter_map(|finding| {
        let (general, _) = TOLD_BY.iter().find(|(_, ids)| ids.contains(&finding.id()))?;
        Some((*general, first(finding)))
    });
    told.collect()
}

/// The exhibit that a finding is about.
fn first(finding: &Finding) -> Option<usize> {
    finding.hit.exhibits.first().copied()
}
