//! Which entry of the catalogues each exhibit is about, with what was seen of it.

pub(crate) mod bare_responses;
mod called;
mod elsewhere;
mod errors;
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
mod said;
mod sentences;
mod unread;

pub use crate::explain::frames::without_frames;

use crate::catalogue::explanation;
use crate::explain::errors::of_error;
use crate::explain::lookup::of_oauth;
use crate::explain::said::of_said;
use crate::finding::{Advice, Explanation, Finding, Hit, build};
use crate::matching;
use crate::model::{Case, Challenge, Content, Context, Exhibit, Step, Surroundings};
use crate::reading;
use crate::text::template::Placeholder;
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
        let (own, causes) = (told.1.own.clone(), told.1.advice.clone());
        first.1.advise(Advice { own, causes, says_more: Vec::new() });
        let same = severity(&told) == severity(first);
        // The name of an error says less than its sentence, with the values in it.
        let has_none = |hit: &Hit| hit.facts.iter().all(|it| it.placeholder == Placeholder::Refuser);
        let fuller = same && has_none(&first.1) && !has_none(&told.1);
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
    let another_says = matching::whole(description).is_empty() && matching::said(description).is_some()
        || reading::unread::of_refused(error, description).is_some();
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

/// What an answer says of the sign-in that it is a step of.
fn of_step(index: usize, step: &Step) -> Option<Told> {
    let hit = Hit::at(index, format!("body.{}", step.place));
    let hit =
        if step.code.is_empty() { hit } else { hit.found(&step.code).fact(Placeholder::Code, &step.code) };
    Some((explanation(step.finding_id)?, hit))
}
