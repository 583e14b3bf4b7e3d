//! Where an instant stands against the end of a token.

use super::super::{Held, Subject, alone, instants, verifiers};
use crate::finding::{Hit, Severity};
use crate::span::{between, instant, rfc3339, words};
use crate::timestamp::Timestamp;
use crate::token::Moment;
use crate::words::{Fact, Hole, fill};
use std::time::Duration;

/// Where an instant stands against the end of a token.
pub(super) enum Life {
    Ahead,
    Saved,
    Over,
}

pub(super) fn life(exp: Timestamp, at: Timestamp, leeway: Duration) -> Life {
    if at < exp {
        Life::Ahead
    } else if exp.checked_add(leeway).is_some_and(|end| at < end) {
        Life::Saved
    } else {
        Life::Over
    }
}

fn told(held: &Held, exp: Timestamp, at: Timestamp) -> Hit {
    verifiers::told(instants::beside(held, "exp", exp, at), verifiers::ended(held, exp, at))
}

/// In date when the response was sent, over by now.
fn told_later(held: &Held, exp: Timestamp, at: Timestamp, now: Timestamp) -> Hit {
    let facts =
        [Fact { hole: Hole::Now, value: instant(now) }, Fact { hole: Hole::Time, value: instant(at) }];
    held.hit("payload.exp")
        .found(rfc3339(exp))
        .expected(format!("{} {}", rfc3339(at), rfc3339(now)))
        .fact(Hole::Time, instant(exp))
        .fact(Hole::Now, fill("{now}; when the response was sent ({time}) it was in date", &facts))
        .fact(Hole::Span, words(between(exp, now)))
        .severity(Severity::Warning)
}

pub(super) fn passed(subject: &Subject) -> Vec<Hit> {
    let leeway = subject.leeway();
    let mut hits = subject.each(|held| match held.token.moment("exp") {
        Moment::At(exp) => match life(exp, held.at, leeway) {
            Life::Over => Some(told(&held, exp, held.at)),
            Life::Saved => None,
            Life::Ahead => subject
                .later(&held)
                .filter(|now| matches!(life(exp, *now, leeway), Life::Over))
                .map(|now| told_later(&held, exp, held.at, now)),
        },
        Moment::Beyond(number, false) => Some(instants::beyond(&held, "exp", number, held.at)),
        _ => None,
    });
    hits.extend(alone::payloads(subject).into_iter().filter_map(|(index, claims)| {
        let exp = Moment::of(claims.get("exp")).at()?;
        let over = matches!(life(exp, subject.at, leeway), Life::Over);
        over.then(|| instants::compared(Hit::at(index, "payload.exp"), exp, subject.at).likely())
    }));
    hits
}

pub(super) fn saved(subject: &Subject) -> Vec<Hit> {
    let leeway = subject.leeway();
    subject.each(|held| {
        let exp = held.token.moment("exp").at()?;
        let hit = match life(exp, held.at, leeway) {
            Life::Saved => told(&held, exp, held.at),
            Life::Ahead => {
                let now =
                    subject.later(&held).filter(|now| matches!(life(exp, *now, leeway), Life::Saved))?;
                told_later(&held, exp, held.at, now)
            }
            Life::Over => return None,
        };
        Some(if held.okta_judges() { hit.severity(Severity::Error) } else { hit })
    })
}
