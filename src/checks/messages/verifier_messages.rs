//! What a verifier said, as the finding that it means.

use crate::catalogue::libraries::advice;
use crate::finding::{Finding, Hit, build};
use crate::matching;
use crate::model::{Case, Challenge, Confidence, Content, VerifierMessage, issuer_url};
use crate::text::template::{Placeholder, can_be_filled};

/// Adds a finding for each verifier's message, or the message to the finding that the paste shows by itself.
pub(crate) fn add(findings: &mut Vec<Finding>, case: &Case) {
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let said = match &exhibit.content {
            Content::VerifierMessage(said) => said.clone(),
            Content::Challenge(challenge) => match described(challenge) {
                Some(said) => said,
                None => continue,
            },
            _ => continue,
        };
        let Some(explanation) = crate::checks::find(said.finding_id) else { continue };
        let known = |finding: &&mut Finding| {
            finding.id() == said.finding_id
                || said.finding_id == "token-malformed" && SHAPES.contains(&finding.id())
        };
        if let Some(known) = findings.iter_mut().find(known) {
            known.hit = known.hit.clone().with(index);
            let advice = advice(&said, known.id(), &known.hit.facts);
            known.causes.extend(advice.clone());
            known.hit.advice.extend(advice);
            continue;
        }
        let mut hit = hit(index, &said);
        if exhibit.confidence == Confidence::Likely {
            hit = hit.likely();
        }
        hit.advice.extend(advice(&said, said.finding_id, &hit.facts));
        let mut finding = build(explanation, hit, case);
        if !can_be_filled(explanation.verdict, &finding.hit.facts) {
            finding.verdict = format!("{}.", finding.title);
        }
        findings.push(finding);
    }
}

/// What a token itself shows where a verifier says no more than that it is malformed.
const SHAPES: &[&str] = &["token-truncated", "token-two-parts", "token-many-parts", "access-token-empty"];

/// What a verifier behind an API says in the description of its own challenge.
pub(crate) fn described(challenge: &Challenge) -> Option<VerifierMessage> {
    matching::said(challenge.param("error_description")?).map(|(message, facts)| message.said(facts))
}

fn hit(index: usize, said: &VerifierMessage) -> Hit {
    let mut hit = Hit::at(index, "paste");
    hit.facts.clone_from(&said.facts);
    if let Some(found) = &said.found {
        hit = hit.found(found.clone());
        if said.finding_id.starts_with("iss") {
            if let Some(it) = issuer_url::address(found).filter(|_| issuer_url::is_issuer(found)) {
                hit = hit.fact(Placeholder::Org, it.host);
            }
            hit = hit.fact(Placeholder::Issuer, found.clone());
        }
        if said.finding_id == "kid-not-in-keys" {
            hit = hit.fact(Placeholder::Kid, found.clone());
        }
    }
    if let Some(expected) = &said.expected {
        hit = hit.expected(expected.clone());
    }
    hit
}
