//! For whom a cause is: for Okta's tokens alone, for what clients sign, for whoever issued the token of a hit.

use crate::finding::{Clue, Clues, Hit};
use crate::model::provider;
use crate::model::{Case, Content, Exhibit, Kind, Party};
use crate::text::template::{Fact, Placeholder, known};

/// Who made the token that a hit is about, by what is known of it.
pub(super) fn issuer_name(hit: &Hit, facts: &[Fact], case: &Case) -> &'static str {
    let subject = hit.exhibits.first().and_then(|index| case.exhibits.get(*index));
    if subject.is_some_and(|it| matches!(it.kind, Kind::ClientAssertion | Kind::DpopProof)) {
        return provider::CLIENT;
    }
    let issuer = known(facts, Placeholder::Issuer);
    if let Some(issuer) = issuer.filter(|it| it.starts_with("http")) {
        return provider::issuer_name(issuer);
    }
    let compared = hit.found.iter().chain(&hit.expected).find_map(|it| provider::known_name(it));
    // What prints its message is the other provider itself, and nothing of Okta's stands beside it.
    let speaks = |it: &Exhibit| match &it.content {
        Content::VerifierMessage(said) => said.speaker == Party::Provider && !case.lower.contains("okta"),
        _ => false,
    };
    let speaker = || subject.is_some_and(speaks).then_some("another provider");
    let made_for = || match &subject?.content {
        Content::VerifierMessage(said) => said.made_for,
        _ => None,
    };
    let named = compared.or(case.provider).or_else(made_for).or_else(speaker);
    named.unwrap_or_else(|| issuer.map_or(provider::OKTA, provider::issuer_name))
}

/// What only Okta's tokens and URLs have: `/oauth2/` alone stands in Salesforce's URLs too.
const OKTAS: &[&str] = &["okta", "/oauth2/default", "/oauth2/aus", "/oauth2/v1/"];

/// Whether the paste names Okta, or a token of a server that may be Okta's.
pub(super) fn tells_of_okta(case: &Case, facts: &[Fact]) -> bool {
    let issuer = known(facts, Placeholder::Issuer);
    OKTAS.iter().any(|it| case.lower.contains(it)) || issuer.is_some()
}

/// Whether a cause is for Okta's tokens alone.
pub(super) fn is_for_okta(clues: &Clues) -> bool {
    let oktas = |it: &Clue| matches!(it, Clue::Fact(Placeholder::Provider, provider::OKTA));
    match clues {
        Clues::Any(clues) | Clues::All(clues) => clues.iter().any(oktas),
        Clues::None | Clues::Only(_) => false,
    }
}

/// Whether a cause is for whatever token is not Okta's: where nothing tells whose it is, it is for that too.
pub(super) fn is_for_others(clues: &Clues) -> bool {
    matches!(clues, Clues::Any([Clue::NoFact(Placeholder::Provider, provider::OKTA)]))
}

/// Whether a cause is for what clients sign alone: a verifier in front of an API does not judge that.
pub(super) fn is_of_clients(clues: &Clues) -> bool {
    let signed = |it: &Clue| matches!(it, Clue::Token("client-assertion" | "dpop-proof"));
    matches!(clues, Clues::Any(any) if any.iter().all(signed))
}
