//! What a verifier said, as the finding that it means.

use crate::case::{Case, Challenge, Content, Said};
use crate::finding::{Finding, Hit, build};
use crate::okta::{issuer, matching};
use crate::words::{Hole, fill_all};

/// Adds a finding for each verifier's message, or the message to the finding that the paste shows by itself.
pub(super) fn add(findings: &mut Vec<Finding>, case: &Case) {
    let reasons = case.exhibits.iter().filter(|it| matches!(it.content, Content::Said(_))).count();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let said = match &exhibit.content {
            Content::Said(said) => said.clone(),
            Content::Challenge(challenge) => match described(challenge) {
                Some(said) => said,
                None => continue,
            },
            _ => continue,
        };
        let Some(explanation) = super::find(said.means) else { continue };
        if said.means == "reason-not-shown" && reasons > 1 {
            continue;
        }
        let known = |finding: &&mut Finding| {
            finding.id() == said.means || said.means == "token-malformed" && SHAPES.contains(&finding.id())
        };
        if let Some(known) = findings.iter_mut().find(known) {
            known.hit = known.hit.clone().with(index);
            continue;
        }
        let mut finding = build(explanation, hit(index, &said), case);
        if fill_all(explanation.verdict, &finding.hit.facts).is_none() {
            finding.verdict = format!("{}.", finding.title);
        }
        findings.push(finding);
    }
}

/// What a token itself shows where a verifier says no more than that it is malformed.
const SHAPES: &[&str] = &["token-truncated", "token-two-parts", "token-many-parts", "access-token-empty"];

/// What a verifier behind an API says in the description of its own challenge.
fn described(challenge: &Challenge) -> Option<Said> {
    matching::said(challenge.param("error_description")?).map(|(message, facts)| message.said(facts))
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
