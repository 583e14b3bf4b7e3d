//! What a library, a gateway or a program said that means an entry of the catalogues.

use crate::catalogue::libraries::{advice, who};
use crate::catalogue::{Trigger, find};
use crate::explain::{Told, bare_responses};
use crate::finding::scope_kind::OWN;
use crate::finding::{Hit, Tells, facts_of};
use crate::model::{Case, Context, Party, Surroundings, VerifierMessage, issuer_url};
use crate::text::template::{Placeholder, known};

/// What a client says of an answer whose reason it does not print; its status decides where it is known.
const SWALLOWED: &str = "http-400-unknown";

/// What a client library said that means an entry of the catalogues; checks explain the rest.
pub(super) fn of_said(
    case: &Case,
    context: &Context,
    around: &Surroundings,
    index: usize,
    said: &VerifierMessage,
) -> Option<Told> {
    if said.finding_id == SWALLOWED {
        let errors = around.first(|it| &it.errors, Some);
        let challenged = around.first(|it| &it.challenges, |it| bare_responses::says_why(it).then_some(()));
        if !errors.is_empty() || !challenged.is_empty() {
            return None;
        }
        if let Some((at, response)) = around.response().filter(|(_, it)| it.status > 400) {
            return bare_responses::bare(case, context, at, response.status, response.body);
        }
    }
    if said.announces {
        return None;
    }
    let entry = find(said.finding_id)?;
    let explanation = &entry.explanation;
    let mut hit = Hit::at(index, "paste");
    hit.tells = match entry.trigger {
        Trigger::Frame => Tells::Nothing,
        Trigger::FailedStep => Tells::Step,
        _ if said.is_frame => Tells::Step,
        _ => Tells::Why,
    };
    hit.facts.clone_from(&said.facts);
    hit.facts.extend(who(said));
    let quoted = known(&said.facts, Placeholder::Summary).map(str::to_owned);
    if let Some(found) = said.found.clone().or(quoted) {
        hit = hit.found(found);
    }
    if let Some(expected) = &said.expected {
        hit = hit.expected(expected.clone());
    }
    // What checks tokens in front of an API of one's own asks for that API's scopes.
    let asks_for_its_own = matches!(said.speaker, Party::Library | Party::Gateway)
        && known(&hit.facts, Placeholder::Scope).is_none()
        && !around.request().is_some_and(|it| issuer_url::is_okta(&it.host));
    if asks_for_its_own {
        hit = hit.fact(Placeholder::ScopeKind, OWN);
    }
    hit.advise(advice(said, said.finding_id, &facts_of(&hit, case)));
    Some((explanation, hit))
}
