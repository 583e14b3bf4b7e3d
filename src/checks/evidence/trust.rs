//! A workload's token against what the other side accepts, where the paste holds both: the policy, the credential or
//! the role names a claim and its values, and the refusal or the token names another one.

use crate::checks::Subject;
use crate::finding::{Finding, Hit, build};
use crate::model::{Content, TrustTerm, VerifierMessage};
use crate::text::parted;
use crate::text::template::{Placeholder, known};

/// Refusals that compare a token with such terms, and the only claim that they can be about; empty: any.
const REFUSALS: &[(&str, &str)] = &[
    ("aws-trust-policy", ""),
    ("claim-unexpected", ""),
    ("federated-audience-mismatch", "aud"),
    ("federated-issuer-mismatch", "iss"),
    ("federated-record-missing", ""),
    ("federated-subject-letter-case", "sub"),
    ("federated-subject-mismatch", "sub"),
    ("google-attribute-condition", ""),
    ("sub-unexpected", "sub"),
];

/// Gives each such refusal the first claim that differs, with both values.
pub(super) fn weigh(findings: &mut [Finding], subject: &Subject) {
    let case = subject.case;
    if case.trust_terms.is_empty() {
        return;
    }
    for finding in findings {
        let Some((_, only)) = REFUSALS.iter().find(|(id, _)| *id == finding.id()) else { continue };
        let Some(mut hit) = refused(finding, subject, only) else { continue };
        // What the two say in the paste comes before what the program says of such refusals.
        let own = std::mem::take(&mut hit.own);
        hit.advice.splice(0..0, own);
        let mut rebuilt = build(finding.explanation, hit, case);
        rebuilt.also.clone_from(&finding.also);
        *finding = rebuilt;
    }
}

/// The hit of a refusal with the claim that differs; `None` if nothing that is known of the token differs.
fn refused(finding: &Finding, subject: &Subject, only: &str) -> Option<Hit> {
    let case = subject.case;
    let messages =
        finding.hit.exhibits.iter().filter_map(|index| match &case.exhibits.get(*index)?.content {
            Content::VerifierMessage(said) => Some(said),
            _ => None,
        });
    let said: Vec<&VerifierMessage> = messages.collect();
    let token = finding.hit.exhibits.first().and_then(|index| {
        let mut views = subject.beside(*index, |view| !view.is_inside());
        let first = views.pop();
        if views.is_empty() { first } else { None }
    });
    let mut claims: Vec<&str> = Vec::new();
    for term in &case.trust_terms {
        if !claims.contains(&term.claim.as_str()) && (only.is_empty() || term.claim == only) {
            claims.push(&term.claim);
        }
    }
    let misplaced = case.trust_terms.iter().any(names_a_subject_as_audience);
    for claim in claims {
        let terms: Vec<&TrustTerm> = case.trust_terms.iter().filter(|it| it.claim == claim).collect();
        let has: Vec<String> = match &token {
            Some(view) if claim == "aud" => view.audiences().into_iter().map(str::to_owned).collect(),
            Some(view) => view.text(claim).map(str::to_owned).into_iter().collect(),
            None => said.iter().find_map(|it| presented(it, claim)).into_iter().collect(),
        };
        let accepted = |value: &String| terms.iter().any(|it| it.accepts(value));
        if has.is_empty() || has.iter().any(accepted) {
            continue;
        }
        let accepts: Vec<&str> = terms.iter().flat_map(|it| &it.accepts).map(String::as_str).collect();
        let mut hit = finding.hit.clone();
        hit.facts.retain(|it| !matches!(it.placeholder, Placeholder::Found | Placeholder::Expected));
        let mut hit = hit.differs(&has, &accepts).fact(Placeholder::Claim, claim);
        if let Some(view) = &token {
            hit.add(view.index);
        }
        let lower = |it: &String| it.to_lowercase();
        let folded =
            |it: &&TrustTerm| TrustTerm { accepts: it.accepts.iter().map(lower).collect(), ..(*it).clone() };
        let mut patterns = terms.iter().filter(|it| it.has_wildcards).map(folded);
        if patterns.any(|it| has.iter().any(|has| it.accepts(&lower(has)))) {
            hit = hit.fact(Placeholder::Change, LETTER_CASE);
        } else if let ([value], [accepted]) = (has.as_slice(), accepts.as_slice())
            && let Some((same, here, there)) = parted(value, accepted)
        {
            hit = hit
                .fact(Placeholder::Same, same)
                .fact(Placeholder::Here, here)
                .fact(Placeholder::There, there);
        }
        return Some(hit);
    }
    misplaced.then(|| finding.hit.clone().fact(Placeholder::Change, SUBJECT_AS_AUDIENCE))
}

/// What the refusal itself says was presented.
fn presented(said: &VerifierMessage, claim: &str) -> Option<String> {
    let fact = |placeholder| known(&said.facts, placeholder).map(str::to_owned);
    match claim {
        "sub" => said.found.clone().or_else(|| fact(Placeholder::Found)),
        "iss" => fact(Placeholder::Issuer),
        "aud" => fact(Placeholder::Audience),
        _ => None,
    }
}

/// A condition on `aud` that holds a subject: nothing that any issuer writes into `aud` begins so.
fn names_a_subject_as_audience(term: &TrustTerm) -> bool {
    let subject = |it: &String| {
        ["system:serviceaccount:", "repo:", "project_path:"].iter().any(|begin| it.starts_with(begin))
    };
    term.claim == "aud" && term.accepts.iter().any(subject)
}

/// The fact that a pattern would fit, were capital and small letters the same.
const LETTER_CASE: &str = "letter-case";

/// The fact that a condition on `aud` holds a subject.
const SUBJECT_AS_AUDIENCE: &str = "subject-as-audience";
