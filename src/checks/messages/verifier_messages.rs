//! What a verifier said, as the finding that it means.

use crate::catalogue;
use crate::catalogue::libraries::{advice, who};
use crate::checks::audience::receivers::known_receiver;
use crate::checks::issuer::entra;
use crate::checks::messages::more_exact::more_exact;
use crate::checks::messages::named_times::timed;
use crate::finding::{Clue, Finding, Hit, Severity, Tells, build, facts_of};
use crate::matching;
use crate::model::{Case, Challenge, Confidence, Content, Party, Surroundings, VerifierMessage, issuer_url};
use crate::reading::unread;
use crate::text::template::{Placeholder, can_be_filled};
use std::collections::HashMap;

/// Adds a finding for each verifier's message, or the message to the finding that the paste shows by itself.
pub(crate) fn add(findings: &mut Vec<Finding>, case: &Case) {
    let mut known = Known::of(findings, case);
    let mut announced = None;
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let said = match &exhibit.content {
            Content::VerifierMessage(said) => said.clone(),
            Content::Challenge(challenge) => match described(challenge) {
                Some(said) => said,
                None => continue,
            },
            _ => continue,
        };
        if said.announces {
            announced.get_or_insert((index, said));
            continue;
        }
        let Some(explanation) = crate::checks::find(said.finding_id) else { continue };
        let around = Surroundings::of(case, Some(index));
        let ids = std::iter::once(&said.finding_id).chain(more_exact(said.finding_id));
        let same = ids.filter_map(|id| known.same(id, &around)).min();
        if let Some(known) = same.and_then(|it| findings.get_mut(it)) {
            known.hit.add(index);
            if exhibit.confidence == Confidence::Certain {
                // What a setting beside the token made likely, the verifier itself says.
                known.hit.confidence = Confidence::Certain;
                // What is only noted of a token is the reason where a verifier refused it for that, and what it says more
                // exactly.
                let noted = known.severity == Severity::Note;
                if !said.is_frame && (noted || known.id() != said.finding_id) {
                    known.severity = Severity::Error;
                }
            }
            // The same message a thousand times gives the same advice once.
            known.advise(advice(&said, known.id(), &known.hit.facts));
            continue;
        }
        let mut hit = timed(hit(index, &said), &said, case, index, exhibit.span.start);
        if said.is_frame {
            hit.tells = Tells::Step;
        } else if explanation.severity != Severity::Error {
            // What is allowed and only noted or warned of in a token is the reason where a verifier refused it for that.
            hit = hit.severity(Severity::Error);
        }
        if exhibit.confidence == Confidence::Likely {
            hit = hit.likely();
        }
        hit.advise(advice(&said, said.finding_id, &facts_of(&hit, case)));
        let mut finding = build(explanation, hit, case);
        if !can_be_filled(explanation.verdict, &finding.hit.facts) {
            finding.verdict = format!("{}.", finding.title);
        }
        known.said.insert(finding.id(), findings.len());
        findings.push(finding);
    }
    if let Some((index, said)) = announced
        && !findings.iter().any(|it| it.severity == Severity::Error)
        && !case.exhibits.iter().any(|it| matches!(it.content, Content::Unread(_)))
    {
        findings.extend(without_reason(index, &said, case));
    }
}

/// The finding for a message whose reason was to follow and does not: APISIX answers `failed to verify jwt` and writes
/// the reason to its own log.
fn without_reason(index: usize, said: &VerifierMessage, case: &Case) -> Option<Finding> {
    let explanation = catalogue::explanation(said.finding_id)?;
    let mut hit = Hit::at(index, "paste").likely();
    hit.tells = Tells::Nothing;
    hit.facts.clone_from(&said.facts);
    hit.facts.extend(who(said));
    hit.advise(advice(said, said.finding_id, &facts_of(&hit, case)));
    Some(build(explanation, hit, case))
}

/// Where the findings are that a message may mean.
#[derive(Default)]
struct Known {
    /// Of an exchange, or of what stands loose.
    within: HashMap<(&'static str, Option<usize>), usize>,
    /// The first of each id.
    first: HashMap<&'static str, usize>,
    /// What other messages said already.
    said: HashMap<&'static str, usize>,
}

impl Known {
    fn of(findings: &[Finding], case: &Case) -> Known {
        let mut known = Known::default();
        for (number, finding) in findings.iter().enumerate() {
            let home = finding.hit.exhibits.first().and_then(|it| case.exchanges.number_of(*it));
            known.within.entry((finding.id(), home)).or_insert(number);
            known.first.entry(finding.id()).or_insert(number);
        }
        known
    }

    /// The finding that a message means: of its own exchange, of what stands loose, or what another message said
    /// before. What stands loose itself may mean any, since nothing tells which.
    fn same(&self, id: &'static str, around: &Surroundings) -> Option<usize> {
        let of = |home| self.within.get(&(id, home));
        let any = || self.first.get(id).filter(|_| around.is_loose());
        of(around.exchange_number()).or_else(|| of(None)).or_else(|| self.said.get(id)).or_else(any).copied()
    }
}

/// What a verifier behind an API says in the description of its own challenge.
pub(crate) fn described(challenge: &Challenge) -> Option<VerifierMessage> {
    let description = challenge.param("error_description")?;
    let known = matching::said(description).map(|(message, facts)| message.said(facts));
    known.or_else(|| unread::of_refused(challenge.param("error")?, description))
}

/// What the value that a message names fills beside the place of the value found, by what the message means.
const FILLS: &[(&str, Placeholder)] = &[
    ("iss-admin-host", Placeholder::Issuer),
    ("iss-discovery-mismatch", Placeholder::Issuer),
    ("iss-missing", Placeholder::Issuer),
    ("iss-not-https", Placeholder::Issuer),
    ("iss-tid-mismatch", Placeholder::Issuer),
    ("iss-unexpected", Placeholder::Issuer),
    ("kid-not-in-keys", Placeholder::Kid),
];

fn hit(index: usize, said: &VerifierMessage) -> Hit {
    let mut hit = Hit::at(index, "paste");
    hit.facts.clone_from(&said.facts);
    hit.facts.extend(who(said));
    if let Some(found) = &said.found {
        hit = hit.found(found.clone());
        if let Some(receiver) = known_receiver(found) {
            hit = hit.fact(Placeholder::Change, receiver);
        }
        let fills = FILLS.iter().find(|(id, _)| *id == said.finding_id).map(|(_, placeholder)| *placeholder);
        let issuer = issuer_url::address(found).filter(|_| issuer_url::is_issuer(found));
        if let Some(it) = issuer.filter(|_| fills == Some(Placeholder::Issuer)) {
            hit = hit.fact(Placeholder::Org, it.host);
        }
        if let Some(placeholder) = fills {
            hit = hit.fact(placeholder, found.clone());
        }
        if let Some(version) = entra::version(found, said.expected.as_deref())
            && fills == Some(Placeholder::Issuer)
        {
            hit = hit.fact(Placeholder::Change, version);
        }
    }
    if let Some(expected) = &said.expected {
        hit = hit.expected(expected.clone());
    }
    // A provider that takes tokens of others has a list of audiences in any case.
    if said.found.is_none() && said.expected.is_none() && said.speaker != Party::Provider {
        hit = hit.fact(Placeholder::Reason, UNSAID);
    }
    hit
}

/// The message names none of the values that it compares.
pub(crate) const UNSAID: &str = "unsaid";

/// A verifier says so, and what it says so of is not in the paste.
pub(crate) const ONLY_SAID: &[Clue] =
    &[Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")];
