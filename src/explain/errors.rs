//! The entry for an error body, or for the words of one: which it is by its own words, then what the case knows better.

use crate::catalogue::{explanation, find};
use crate::explain::lookup::{Choice, captured, looks_like_oauth, of_code, of_oauth, variant};
use crate::explain::said::of_said;
use crate::explain::{Told, elsewhere, lookup, own_api, rate_limits, sentences};
use crate::finding::{Explanation, Hit};
use crate::matching::email_link;
use crate::model::{Case, Context, ErrorBody, Party, Surroundings, VerifierMessage, okta_ids};
use crate::text::template::Placeholder;

/// The entry for an error body, or for the words of one.
pub(super) fn of_error(
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
    let chosen = by_its_words(around, error)?;
    if let Some(said) = of_a_program(case, error, &chosen) {
        return of_said(case, context, around, index, &said);
    }
    let bare = is_bare(&chosen, error);
    if (chosen.is_unknown || bare) && !is_api(error) && email_link::is_refused(&error.summary) {
        let hit = Hit::at(index, place).found(error.summary.as_str());
        return Some((explanation(email_link::FINDING)?, hit.likely()));
    }
    if chosen.is_unknown
        && !is_api(error)
        && let Some(told) = own_api::answered_by(case, around, index, &error.code)
    {
        return Some(told);
    }
    let nobodys = of_nobody(error).filter(|_| chosen.is_unknown);
    let explanation =
        nobodys.unwrap_or_else(|| as_the_case_has_it(case, context, around, index, error, &chosen));
    let chosen = Choice { explanation, is_unknown: chosen.is_unknown && nobodys.is_none(), ..chosen };
    let hit = elsewhere::named(case, around, explanation, seen(index, place, error, chosen, bare));
    Some(if is_api(error) { sentences::added(case, error, (explanation, hit)) } else { (explanation, hit) })
}

/// Whether its code is one of Okta's API.
fn is_api(error: &ErrorBody) -> bool {
    okta_ids::is_error_code_or_its_beginning(&error.code)
}

/// Whether only its code is known, and not the words behind it.
fn is_bare(chosen: &Choice, error: &ErrorBody) -> bool {
    chosen.explanation.id == error.code && !error.summary.is_empty()
}

/// The entry that its code and its words name.
fn by_its_words(around: &Surroundings, error: &ErrorBody) -> Option<Choice> {
    if error.code.is_empty() {
        let known = error.recognised.first().and_then(|id| find(id))?;
        let known = variant(around, known);
        let captures = captured(known, &error.summary);
        let alternatives = error.recognised.iter().skip(1).copied().collect();
        return Some(Choice {
            explanation: &known.explanation,
            captures,
            alternatives,
            fits: true,
            is_unknown: false,
        });
    }
    if is_api(error) {
        return of_code(around, &error.code, &error.summary);
    }
    let status = around.exchange().map(|it| it.status).filter(|it| *it > 0);
    of_oauth(around, &error.code, &error.summary, status)
}

/// What another program says in exactly these words, which tell more than a text of Okta's that anybody's would fit.
fn of_a_program(case: &Case, error: &ErrorBody, chosen: &Choice) -> Option<VerifierMessage> {
    let is_api = is_api(error);
    let is_open = chosen.is_unknown
        || !chosen.fits
        || is_bare(chosen, error)
        || !is_api && elsewhere::is_exact(case, chosen, error);
    let said = elsewhere::message(error).filter(|_| is_open)?;
    let is_oktas = is_api && said.speaker == Party::Okta;
    (!elsewhere::is_phrase(error, &said) && !is_oktas).then_some(said)
}

/// The entry that the case knows better: by who answered, and by which limit was met.
fn as_the_case_has_it(
    case: &Case,
    context: &Context,
    around: &Surroundings,
    index: usize,
    error: &ErrorBody,
    chosen: &Choice,
) -> &'static Explanation {
    if let Some(known) = elsewhere::at_userinfo(around, error) {
        return known;
    }
    let is_open = chosen.explanation.id == error.code || !chosen.fits;
    // What Okta has to be looked at for is not where another provider answered.
    let elsewhere = || elsewhere::of_code(case, around, error, is_bare(chosen, error));
    let explanation = is_open.then(elsewhere).flatten().unwrap_or(chosen.explanation);
    let limit = || Some(&rate_limits::variant(case, context, index).and_then(find)?.explanation);
    rate_limits::is_limited(explanation).then(limit).flatten().unwrap_or(explanation)
}

/// The entry for an error that is in no catalogue; `None` where its form is that of OAuth, whose entry says so.
fn of_nobody(error: &ErrorBody) -> Option<&'static Explanation> {
    if error.is_api && error.code == "error" {
        // What Okta's API writes where it has no code.
        return explanation("unknown-okta-code");
    }
    if looks_like_oauth(&error.code, &error.summary) { None } else { explanation("not-okta") }
}

/// What was seen of the error: where, what it said, and what fills the words.
fn seen(index: usize, place: &str, error: &ErrorBody, chosen: Choice, is_bare: bool) -> Hit {
    let place = match (place, okta_ids::is_error_code(&error.code)) {
        ("body", is_code) if is_code || error.is_api => "body.errorCode",
        ("body", _) => "body.error",
        (place, _) => place,
    };
    let words = [error.code.as_str(), error.summary.as_str()];
    let words: Vec<_> = words.into_iter().filter(|it| !it.is_empty()).collect();
    let said = words.join(": ") + &elsewhere::details(error);
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
    if error.nearly || !chosen.fits { hit.likely() } else { hit }
}
