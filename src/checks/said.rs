//! What a verifier said, as the finding that it means.

use crate::case::{Case, Content, Said};
use crate::finding::{Finding, Hit, build};
use crate::okta::issuer;
use crate::words::Hole;

/// Adds a finding for each verifier's message, or the message to the finding that the paste shows by itself.
pub(super) fn add(findings: &mut Vec<Finding>, case: &Case) {
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let Content::Said(said) = &exhibit.content else { continue };
        let Some(explanation) = super::find(said.means) else { continue };
        if let Some(known) = findings.iter_mut().find(|finding| finding.id() == said.means) {
            known.hit = known.hit.clone().with(index);
            continue;
        }
        findings.push(build(explanation, hit(index, said), case));
    }
}

fn hit(index: usize, said: &Said) -> Hit {
    let mut hit = Hit::at(index, "paste");
    hit.facts.clone_from(&said.facts);
    if let Some(found) = &said.found {
        hit = hit.found(found.clone());
        if said.means.starts_with("iss") {
            if let Some(it) = issuer::address(found).filter(|_| issuer::is_issuer(found)) {
                hit = hit.fact(Hole::Org, it.host);
            }
            hit = hit.fact(Hole::Issuer, found.clone());
        }
        if said.means == "kid-not-in-keys" {
            hit = hit.fact(Hole::Kid, found.clone());
        }
    }
    if let Some(expected) = &said.expected {
        hit = hit.expected(expected.clone());
    }
    hit
}
