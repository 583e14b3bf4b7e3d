//! A verifier's message is a claim: it is checked against the token, the keys and the requests of the same paste.
//!
//! Agreement settles the cause and fills its sentence with the token's own values. Contradiction is shown as such:
//! what was refused was another token, or is another value than the message says. What an answer says of a fault that
//! the paste shows is folded into it.

mod accusation;
mod answers;
mod keys;
mod token;
mod trust;
mod values;

pub(crate) use keys::ONLY_ALGORITHM;

use accusation::{Accusation, accusation};

use crate::catalogue::libraries::{advice, who};
use crate::checks::messages::more_exact::more_exact;
use crate::checks::messages::verifier_messages::described;
use crate::checks::{Subject, TokenView, find};
use crate::finding::{Explanation, Finding, Hit, Severity, build, facts_of};
use crate::model::{Case, Challenge, Confidence, Content, Kind, VerifierMessage, okta_ids};

/// A message, the token that it is most likely about, and what surrounds both.
pub(crate) struct Charge<'s, 'a> {
    pub(crate) subject: &'s Subject<'a>,
    pub(crate) view: TokenView<'a>,
    pub(crate) said: &'s VerifierMessage,
}

/// What a message means in the light of the evidence: the id of the finding, and what was seen.
pub(crate) type Meant = (&'static str, Hit);

/// Weighs every finding that a message made against what the paste shows.
pub fn weigh(findings: &mut Vec<Finding>, subject: &Subject) {
    trust::weigh(findings, subject);
    let mut number = 0;
    while let Some(finding) = findings.get(number) {
        number += 1;
        let Some((index, said)) = message(finding, subject.case) else { continue };
        let Some(accusation) = accusation(said.finding_id) else { continue };
        let Some(view) = token::accused(subject, &said, index) else { continue };
        if only_okta_may_judge(findings, &view, accusation) || rests_on(findings.get(number - 1), &view) {
            continue;
        }
        let charge = Charge { subject, view, said: &said };
        let wrong_kind = wrong_kind(findings, &charge, accusation);
        let Some((id, hit)) = wrong_kind.or_else(|| meant(&charge, accusation)) else { continue };
        number -= usize::from(replace(findings, number - 1, id, hit.with(index), &said, subject.case));
    }
    answers::fold(findings, subject.case);
}

fn meant(charge: &Charge, accusation: Accusation) -> Option<Meant> {
    match accusation {
        Accusation::Expired => values::expired(charge),
        Accusation::Ahead => values::ahead(charge),
        Accusation::Early => values::early(charge),
        Accusation::Audience => values::audience(charge),
        Accusation::Issuer => values::issuer(charge),
        Accusation::Nonce => values::nonce(charge),
        Accusation::Missing => values::missing(charge),
        Accusation::Scope => values::scope(charge),
        Accusation::Unregistered => values::unregistered(charge),
        Accusation::Unsent => values::unsent(charge),
        Accusation::Key => keys::key(charge),
        Accusation::KeyOrAlgorithm => keys::key_or_algorithm(charge),
        Accusation::Algorithm => keys::algorithm(charge),
        Accusation::Signature => keys::signature(charge),
    }
}

/// The audience of an ID token that was sent to an API: no audience is wrong there but the kind of the token, unless the
/// verifier expects a client, as ID tokens name one.
fn wrong_kind(findings: &[Finding], charge: &Charge, accusation: Accusation) -> Option<Meant> {
    let view = &charge.view;
    let expected = charge.said.expected.as_deref().unwrap_or_default();
    let of_client = expected.split_whitespace().any(okta_ids::is_client_id);
    let told = findings.iter().any(|it| it.id() == ID_TOKEN_SENT && it.hit.exhibits.contains(&view.index));
    let is_wrong = accusation == Accusation::Audience && told && !of_client;
    is_wrong.then(|| (ID_TOKEN_SENT, view.hit("payload.aud")))
}

/// The finding of an ID token that was sent to an API.
const ID_TOKEN_SENT: &str = "id-token-as-access-token";

/// The message behind a finding, and its exhibit; `None` if something else made it.
fn message(finding: &Finding, case: &Case) -> Option<(usize, VerifierMessage)> {
    finding.hit.exhibits.iter().find_map(|index| {
        let said = match &case.exhibits.get(*index)?.content {
            Content::VerifierMessage(said) => said.clone(),
            Content::Challenge(challenge) => described(challenge).or_else(|| lacking(challenge, finding))?,
            _ => return None,
        };
        (said.finding_id == finding.id()).then_some((*index, said))
    })
}

/// A challenge of an API's own that names the scopes it wants (RFC 6750 section 3.1).
fn lacking(challenge: &Challenge, finding: &Finding) -> Option<VerifierMessage> {
    let lacks = challenge.param("error") == Some("insufficient_scope") && finding.id() == INSUFFICIENT;
    let scope = challenge.param("scope").filter(|_| lacks)?;
    let expected = Some(scope.to_owned());
    Some(VerifierMessage { finding_id: INSUFFICIENT, expected, ..VerifierMessage::default() })
}

/// The finding of a challenge whose description is not Okta's.
const INSUFFICIENT: &str = "insufficient_scope";

/// Whether the paste shows the same of the token by itself: then there is nothing left to weigh.
fn rests_on(finding: Option<&Finding>, view: &TokenView) -> bool {
    finding.is_some_and(|it| it.hit.exhibits.contains(&view.index))
}

/// No verifier but Okta finds the key of an access token of the org server: that leads whatever else is said of it.
fn only_okta_may_judge(findings: &mut [Finding], view: &TokenView, accusation: Accusation) -> bool {
    let about_keys =
        matches!(accusation, Accusation::Key | Accusation::KeyOrAlgorithm | Accusation::Signature);
    if view.kind != Kind::OrgAccessToken || !about_keys {
        return false;
    }
    let tells = |it: &&mut Finding| it.explanation.id == ORG && it.hit.exhibits.contains(&view.index);
    let Some(finding) = findings.iter_mut().find(tells) else { return false };
    finding.hit.leads = true;
    finding.severity = Severity::Error;
    true
}

/// The finding of an access token that only Okta may validate.
const ORG: &str = "org-server-token";

/// Puts what a message means in place of its finding; `true` if there is one less now, for the paste showed the same.
fn replace(
    findings: &mut Vec<Finding>,
    number: usize,
    id: &'static str,
    mut hit: Hit,
    said: &VerifierMessage,
    case: &Case,
) -> bool {
    let Some(explanation) = explanation(id) else { return false };
    let known = |(at, it): &(usize, &mut Finding)| {
        let same = it.id() == id || more_exact(id).contains(&it.id());
        *at != number && same && it.hit.exhibits.iter().any(|at| hit.exhibits.contains(at))
    };
    let also = (id != said.finding_id).then(|| said.finding_id.to_owned());
    if let Some((_, known)) = findings.iter_mut().enumerate().find(known) {
        known.hit = hit.exhibits.iter().fold(known.hit.clone(), |hit, index| hit.with(*index));
        known.advise(advice(said, id, &known.hit.facts));
        known.also.extend(also);
        findings.remove(number);
        return true;
    }
    let more =
        said.facts.iter().filter(|fact| !hit.facts.iter().any(|it| it.placeholder == fact.placeholder));
    hit.facts.extend(more.cloned().chain(who(said)).collect::<Vec<_>>());
    hit.confidence = Confidence::Certain;
    hit.advise(advice(said, id, &facts_of(&hit, case)));
    let mut finding = build(explanation, hit, case);
    finding.also.extend(also);
    if let Some(slot) = findings.get_mut(number) {
        *slot = finding;
    }
    false
}

fn explanation(id: &str) -> Option<&'static Explanation> {
    find(id).or_else(|| crate::catalogue::find(id).map(|it| &it.explanation))
}
