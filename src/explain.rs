//! Which entry of the catalogues each exhibit is about, with what was seen of it.

pub(crate) mod bare_responses;
mod called;
mod elsewhere;
pub(crate) mod events;
mod frames;
pub(crate) mod html_pages;
mod idx;
mod left_out;
pub(crate) mod lookup;
pub(crate) mod named_calls;
mod own_api;
pub mod parties;
pub(crate) mod rate_limits;
mod unread;

pub use crate::explain::frames::without_frames;

use crate::catalogue::libraries::advice;
use crate::catalogue::{Trigger, explanation, find};
use crate::explain::lookup::{Choice, captured, looks_like_oauth, of_code, of_oauth, variant};
use crate::finding::scope_kind::OWN;
use crate::finding::{Explanation, Finding, Hit, Tells, build, facts_of};
use crate::matching;
use crate::matching::email_link;
use crate::model::okta_ids;
use crate::model::{
    Case, Challenge, Content, Context, ErrorBody, Exhibit, Party, Step, Surroundings, VerifierMessage,
    issuer_url,
};
use crate::text::template::{Placeholder, known};
use std::collections::HashMap;

/// Explains what Okta, a gateway or a client library said in this case.
#[must_use]
pub fn explain(case: &Case, context: &Context) -> Vec<Finding> {
    let mut told: Vec<(&'static Explanation, Hit)> = Vec::new();
    for (index, exhibit) in case.exhibits.iter().enumerate() {
        let around = Surroundings::of(case, Some(index));
        match &exhibit.content {
            Content::Error(error) => {
                told.extend(of_error(case, context, &around, index, error));
                told.extend(elsewhere::of_phrase(case, context, &around, index, error));
                told.extend(elsewhere::whose(index, error));
            }
            Content::Idx(messages) => {
                told.extend(messages.iter().filter_map(|message| idx::of_message(&around, index, message)));
            }
            Content::Challenge(challenge) => told.extend(of_challenge(case, &around, index, challenge)),
            Content::VerifierMessage(said) => told.extend(of_said(case, context, &around, index, said)),
            Content::Step(step) => told.extend(of_step(index, step)),
            Content::Event(event) => {
                let reason = events::of_reason(index, event)
                    .or_else(|| of_said(case, context, &around, index, &events::message(event)?));
                told.extend(events::of_event(index, event, reason.is_some()));
                told.extend(reason);
            }
            _ => {}
        }
    }
    told.extend(crate::explain::bare_responses::explain(case, context, &told));
    told.extend(crate::explain::rate_limits::explain(case, context, &told));
    told.extend(unread::explain(case, &told));
    told.extend(left_out::explain(case));
    merged(case, context, told)
}

/// A finding for each id; its words are of what was told first, or of the gravest, and its exhibits of all.
fn merged(case: &Case, context: &Context, told: Vec<Told>) -> Vec<Finding> {
    let mut all: Vec<(Told, Vec<usize>)> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let severity = |(explanation, hit): &Told| hit.severity.unwrap_or(explanation.severity);
    for told in told {
        let number = *known.entry([told.0.id, &told.1.subject].concat()).or_insert(all.len());
        let Some((first, exhibits)) = all.get_mut(number) else {
            all.push((told, Vec::new()));
            continue;
        };
        exhibits.extend_from_slice(&told.1.exhibits);
        for advice in &told.1.advice {
            if !first.1.advice.contains(advice) {
                first.1.advice.push(advice.clone());
            }
        }
        let same = severity(&told) == severity(first);
        // The name of an error says less than its sentence, with the values in it.
        let fuller = same && first.1.facts.is_empty() && !told.1.facts.is_empty();
        if fuller || severity(&told) > severity(first) {
            exhibits.extend_from_slice(&first.1.exhibits);
            *first = told;
        }
    }
    all.into_iter()
        .map(|((explanation, hit), exhibits)| {
            let mut finding = found(explanation, hit, case, context);
            finding.hit.also_of(exhibits);
            finding
        })
        .collect()
}

fn found(explanation: &'static Explanation, mut hit: Hit, case: &Case, context: &Context) -> Finding {
    let first = hit.exhibits.first().copied().unwrap_or_default();
    hit.facts.extend(rate_limits::facts(case, context, first));
    hit.evidence = hit.evidence.or_else(|| rate_limits::window(case, context, first, explanation));
    hit.facts.extend(named_calls::facts(case, first));
    let mut finding = build(explanation, hit, case);
    finding.queries.extend(named_calls::this_call(&finding));
    events::ended(&mut finding);
    finding
}

type Told = (&'static Explanation, Hit);

/// The entry for an error body, or for the words of one.
fn of_error(
    case: &Case,
    context: &Context,
    around: &Surroundings,
    index: usize,
    error: &ErrorBody,
) -> Option<Told> {
    let place = if error.code.is_empty() { "paste" } else { "body" };
    if let Some(said) = elsewhere::numbered(error) {
        return of_said(case, context, around, index, &said);
    }
    if let Some((id, hit)) = elsewhere::of_error(index, place, error) {
        return Some((explanation(id)?, hit));
    }
    let mut chosen = if error.code.is_empty() {
        let known = error.recognised.first().and_then(|id| find(id))?;
        let known = variant(around, known);
        let captures = captured(known, &error.summary);
        let alternatives = error.recognised.iter().skip(1).copied().collect();
        Choice { explanation: &known.explanation, captures, alternatives, fits: true, is_unknown: false }
    } else if okta_ids::is_error_code_or_its_beginning(&error.code) {
        of_code(around, &error.code, &error.summary)?
    } else {
        of_oauth(
            around,
            &error.code,
            &error.summary,
            around.exchange().map(|it| it.status).filter(|it| *it > 0),
        )?
    };
    // The exact words of another program tell more than a text of Okta's that anybody's words would fit.
    let is_api = okta_ids::is_error_code_or_its_beginning(&error.code);
    let is_bare = chosen.explanation.id == error.code && !error.summary.is_empty();
    if (chosen.is_unknown || !chosen.fits || is_bare || !is_api && elsewhere::is_exact(case, &chosen, error))
        && let Some(said) = elsewhere::message(error)
        && !elsewhere::is_phrase(error, &said)
        && !(is_api && said.speaker == Party::Okta)
    {
        return of_said(case, context, around, index, &said);
    }
    if (chosen.explanation.id == error.code || !chosen.fits)
        && let Some(known) = elsewhere::of_code(case, around, error, is_bare)
    {
        // What Okta has to be looked at for is not where another provider answered.
        chosen.explanation = known;
    }
    if (chosen.is_unknown || is_bare) && !is_api && email_link::is_refused(&error.summary) {
        return Some((
            explanation(email_link::FINDING)?,
            Hit::at(index, place).found(error.summary.as_str()).likely(),
        ));
    }
    if rate_limits::is_limited(chosen.explanation)
        && let Some(known) = crate::explain::rate_limits::variant(case, context, index).and_then(find)
    {
        chosen.explanation = &known.explanation;
    }
    if chosen.is_unknown && error.is_api && error.code == "error" {
        // What Okta's API writes where it has no code.
        chosen.explanation = explanation("unknown-okta-code")?;
        chosen.is_unknown = false;
    }
    if chosen.is_unknown && !looks_like_oauth(&error.code, &error.summary) {
        chosen.explanation = explanation("not-okta")?;
        chosen.is_unknown = false;
    }
    let seen = [error.code.as_str(), error.summary.as_str()];
    let seen: Vec<_> = seen.into_iter().filter(|it| !it.is_empty()).collect();
    let place = match (place, okta_ids::is_error_code(&error.code)) {
        ("body", is_code) if is_code || error.is_api => "body.errorCode",
        ("body", _) => "body.error",
        (place, _) => place,
    };
    let said = seen.join(": ") + &elsewhere::details(error);
    let hit = Hit::at(index, place);
    let mut hit = if said.is_empty() { hit } else { hit.found(said) };
    hit.facts.extend(chosen.captures);
    hit.alternatives = chosen.alternatives;
    if error.summary.is_empty() && chosen.is_unknown {
        hit = hit.fact(Placeholder::Summary, &error.code);
    }
    if let Some(name) = is_bare.then(|| lookup::parameter(&error.summary)).flatten() {
        hit = hit.fact(Placeholder::Name, name);
    }
    if error.nearly || !chosen.fits {
        hit = hit.likely();
    }
    let hit = elsewhere::named(case, around, chosen.explanation, hit);
    Some((chosen.explanation, hit))
}

/// The entry for a challenge: its `error` and `error_description` decide as a body's do.
fn of_challenge(case: &Case, around: &Surroundings, index: usize, challenge: &Challenge) -> Option<Told> {
    let error = challenge.param("error")?;
    let description = challenge.param("error_description").unwrap_or_default();
    let span = &case.exhibits.get(index)?.span;
    let said_by_verifier = |it: &Exhibit| {
        matches!(it.content, Content::VerifierMessage(_))
            && span.start <= it.span.start
            && it.span.end <= span.end
    };
    let another_says = matching::whole(description).is_empty() && matching::said(description).is_some();
    let said = around.first(|it| &it.others, |it| said_by_verifier(it).then_some(()));
    if another_says || !said.is_empty() {
        return None;
    }
    let choice = of_oauth(around, error, description, None)?;
    let seen: Vec<_> = [error, description].into_iter().filter(|it| !it.is_empty()).collect();
    let mut hit = Hit::at(index, "challenge.error").found(seen.join(": "));
    hit.facts.extend(choice.captures);
    hit.alternatives = choice.alternatives;
    if let Some(scope) = challenge.param("scope") {
        hit = hit.fact(Placeholder::Scope, scope);
        if error.eq_ignore_ascii_case("insufficient_scope") {
            hit.place = "challenge.scope".into();
            hit = hit.expected(scope);
        }
    }
    if let Some(resource) = challenge.param("resource") {
        let method = around.request().map(|it| it.method.as_str()).unwrap_or_default();
        hit = hit.fact(Placeholder::Call, format!("{method} {resource}").trim().to_owned());
    }
    Some((choice.explanation, hit))
}

/// What a client says of an answer whose reason it does not print; its status decides where it is known.
const SWALLOWED: &str = "http-400-unknown";

/// What a client library said that means an entry of the catalogues; checks explain the rest.
fn of_said(
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

/// What an answer says of the sign-in that it is a step of.
fn of_step(index: usize, step: &Step) -> Option<Told> {
    let hit = Hit::at(index, format!("body.{}", step.place));
    let hit =
        if step.code.is_empty() { hit } else { hit.found(&step.code).fact(Placeholder::Code, &step.code) };
    Some((explanation(step.finding_id)?, hit))
}
