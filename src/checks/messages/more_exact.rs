//! What says a fault more exactly than another finding: one fault is one finding, and the vaguer words give way.

use crate::finding::Finding;
use crate::model::Confidence;

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
    let told: Vec<_> = findings.iter().map(|it| teller(findings, it)).collect();
    for (teller, finding) in told.iter().zip(0..) {
        let Some(id) = findings.get(finding).map(|it: &Finding| it.id().to_owned()) else { continue };
        if let Some(teller) = teller.and_then(|it| findings.get_mut(it)) {
            teller.also.push(id);
        }
    }
    let mut told = told.into_iter();
    findings.retain(|_| told.next().is_none_or(|teller| teller.is_none()));
}

/// The place of the finding that says the same more exactly.
fn teller(findings: &[Finding], vague: &Finding) -> Option<usize> {
    let exact = more_exact(vague.id());
    findings.iter().position(|it| {
        exact.contains(&it.id())
            && it.hit.confidence == Confidence::Certain
            && it.hit.exhibits.first() == vague.hit.exhibits.first()
    })
}
