//! What messages say of times, audience, issuer, nonce, claims and scopes, against the token itself.

use crate::catalogue::scopes::is_read;
use crate::checks::evidence::accusation::missing as named_missing;
use crate::checks::evidence::{Charge, Meant};
use crate::checks::request::authorization::{BARE, BRACED, OTHER};
use crate::checks::request::sent;
use crate::finding::{Hit, Origin};
use crate::model::{Expectation, Kind};
use crate::text::duration::{instant, rfc3339};
use crate::text::json::Value;
use crate::text::template::{Placeholder, known};
use crate::text::timestamp::Timestamp;

/// A token that is in date where a message says that it has expired.
pub(super) fn expired(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    let exp = view.token.moment("exp").at().filter(|exp| *exp > view.at)?;
    Some(("refused-in-date", view.hit("payload.exp").found(instant(exp)).expected(instant(view.at))))
}

/// Which of the two times it is, where the token has one of them alone.
pub(super) fn ahead(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    let moment = |name| view.token.moment(name).at();
    let (id, place, time) = match (moment("nbf"), moment("iat")) {
        (Some(nbf), None) => ("nbf-ahead", "payload.nbf", nbf),
        (None, Some(iat)) => ("iat-in-future", "payload.iat", iat),
        _ => return None,
    };
    // What was ahead when it was refused may be past by now: only the instant of the refusal could tell.
    let past = charge.subject.clock(view) != Origin::Present && time <= view.at;
    let hit = view.hit(place).found(instant(time));
    (!past).then_some((id, hit))
}

/// `iat` of a token without `nbf`: the verifier takes the one for the other, where its clock or its words show that.
pub(super) fn early(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    if view.claim("nbf").is_some() {
        return None;
    }
    let iat = view.token.moment("iat").at()?;
    let seen = charge.subject.clock(view) != Origin::Present && iat > view.at;
    let named = known(&charge.said.facts, Placeholder::Time).is_some_and(|it| is_at(it, iat));
    (seen || named).then(|| ("iat-in-future", view.hit("payload.iat").found(instant(iat))))
}

/// Whether a time as programs print it is this second.
fn is_at(time: &str, at: Timestamp) -> bool {
    let second = rfc3339(at);
    time.starts_with(second.trim_end_matches('Z'))
}

/// The audiences of the token against the one that the verifier expects.
pub(super) fn audience(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    let has = view.audiences();
    let of = if view.kind == Kind::IdToken { Expectation::ClientId } else { Expectation::Audience };
    let expected = expected(charge, &charge.subject.context.expected.audiences, of);
    if has.is_empty() {
        let empty = matches!(view.claim("aud"), Some(Value::Array(all)) if all.is_empty());
        return empty.then(|| ("aud-missing", view.hit("payload.aud")));
    }
    if expected.is_empty() {
        let audience = has.join(" ");
        let hit = view.hit("payload.aud").found(&*audience).fact(Placeholder::Audience, &*audience);
        return Some((charge.said.finding_id, hit));
    }
    let hit = view.hit("payload.aud").differs(&has, &expected);
    let fits = has.iter().any(|it| expected.contains(it));
    Some((if fits { "refused-aud-fits" } else { "aud-unexpected" }, hit))
}

/// The issuer of the token against the one that the verifier expects.
pub(super) fn issuer(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    let iss = view.text("iss")?;
    let expected = expected(charge, &charge.subject.context.expected.issuers, Expectation::Issuer);
    if expected.is_empty() {
        let hit = view.hit("payload.iss").found(iss).fact(Placeholder::Issuer, iss);
        return Some((charge.said.finding_id, hit));
    }
    let hit = view.hit("payload.iss").differs(&[iss], &expected);
    let fits = expected.contains(&iss);
    Some((if fits { "refused-iss-fits" } else { "iss-unexpected" }, hit.fact(Placeholder::Issuer, iss)))
}

/// The value under which a gateway looks for a consumer, as the token has it.
pub(super) fn unregistered(charge: &Charge) -> Option<Meant> {
    let claim = known(&charge.said.facts, Placeholder::Claim)?.trim_matches(MARKS);
    let hit = charge.view.hit(format!("payload.{claim}")).found(charge.view.text(claim)?);
    Some((charge.said.finding_id, hit.fact(Placeholder::Claim, claim)))
}

/// A token that stands in a header where a message says that there is none.
pub(super) fn unsent(charge: &Charge) -> Option<Meant> {
    let sent = sent::of(charge.subject.case, &charge.view)?;
    let hit = charge.view.hit("request.headers");
    let there = || Some(("refused-token-there", hit.clone().found(sent.header)));
    if sent.header != sent::AUTHORIZATION {
        return there().filter(|_| sent.is_elsewhere());
    }
    let malformed = |way, found: String| {
        Some(("authorization-malformed", hit.clone().found(found).fact(Placeholder::Name, way)))
    };
    match (sent.scheme, sent.bracket) {
        ("", None) => malformed(BARE, "eyJ…".into()),
        (scheme, Some(bracket)) => malformed(BRACED, format!("{scheme} {bracket}eyJ…")),
        ("bearer" | "dpop", None) => there(),
        ("basic" | "ssws", None) => None,
        (scheme, None) => malformed(OTHER, format!("{scheme} eyJ…")),
    }
}

/// What the verifier expects: by its own words, else by what the person gave, else by a setting in the paste.
fn expected<'s>(charge: &Charge<'s, '_>, given: &'s [String], of: Expectation) -> Vec<&'s str> {
    match &charge.said.expected {
        // A space at the end of a single value is its own, and may be the very fault.
        Some(one) if one.trim() != one && !one.trim().contains(' ') => vec![one.as_str()],
        Some(expected) => expected.split_whitespace().map(|it| it.trim_matches(MARKS)).collect(),
        None if given.is_empty() => charge.subject.settings(of).map(|it| it.value.as_str()).collect(),
        None => given.iter().map(String::as_str).collect(),
    }
}

/// Marks that lists are printed with.
const MARKS: [char; 6] = ['[', ']', ',', '"', '\'', ';'];

/// The nonce of the token against the one that was sent.
pub(super) fn nonce(charge: &Charge) -> Option<Meant> {
    let view = &charge.view;
    let has = view.text("nonce")?;
    let sent = charge.subject.nonces();
    let hit = view.hit("payload.nonce").found(has).expected(sent.join(" "));
    sent.iter().any(|it| it == has).then_some(("refused-nonce-fits", hit))
}

/// A claim that is there where a message says that it is missing.
pub(super) fn missing(charge: &Charge) -> Option<Meant> {
    let (view, said) = (&charge.view, charge.said);
    let named = named_missing(said.finding_id);
    let claim = named.or_else(|| known(&said.facts, Placeholder::Claim))?.trim_matches(MARKS);
    let is_header = claim == "kid";
    let members = if is_header { view.token.header.members() } else { view.token.payload.members() };
    let value = members.get(claim)?;
    let place = if is_header { "header.kid".to_owned() } else { format!("payload.{claim}") };
    let mut hit: Hit = view.hit(place).fact(Placeholder::Claim, claim);
    if let Some(text) = value.as_str() {
        hit = hit.found(text);
    }
    Some(("refused-claim-there", hit))
}

/// Scopes that are there where a message says that they are missing.
pub(super) fn scope(charge: &Charge) -> Option<Meant> {
    let (view, said) = (&charge.view, charge.said);
    let needed = said.expected.as_deref().or(known(&said.facts, Placeholder::Scope))?;
    let granted = view.token.scopes();
    let has = |scope: &str| granted.iter().any(|it| is_read(it, scope));
    let all = needed.split_whitespace().map(|it| it.trim_matches(MARKS)).all(has);
    let hit = view.hit("payload.scp").found(granted.join(" ")).expected(needed);
    all.then_some(("refused-scope-there", hit.fact(Placeholder::Scope, needed)))
}
