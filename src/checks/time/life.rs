//! Where an instant stands against the end of a token.

use crate::checks::messages::library_differences;
use crate::checks::structure::bare_parts;
use crate::checks::time::time_hits;
use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Severity};
use crate::jose::token::NumericDate;
use crate::text::duration::{between, instant, rfc3339, words};
use crate::text::template::{Fact, Placeholder, render};
use crate::text::timestamp::Timestamp;
use std::time::Duration;

/// Where an instant stands against the end of a token.
pub(crate) enum Life {
    Ahead,
    Saved,
    Over,
}

pub(crate) fn life(exp: Timestamp, at: Timestamp, leeway: Duration) -> Life {
    if at < exp {
        Life::Ahead
    } else if exp.checked_add(leeway).is_some_and(|end| at < end) {
        Life::Saved
    } else {
        Life::Over
    }
}

fn told(view: &TokenView, exp: Timestamp, at: Timestamp) -> Hit {
    library_differences::told(
        time_hits::beside(view, "exp", exp, at),
        library_differences::ended(view, exp, at),
    )
}

/// In date when the response was sent, over by now.
fn told_later(view: &TokenView, exp: Timestamp, at: Timestamp, now: Timestamp) -> Hit {
    let facts = [
        Fact { placeholder: Placeholder::Now, value: instant(now) },
        Fact { placeholder: Placeholder::Time, value: instant(at) },
    ];
    view.hit("payload.exp")
        .found(rfc3339(exp))
        .expected(format!("{} {}", rfc3339(at), rfc3339(now)))
        .fact(Placeholder::Time, instant(exp))
        .fact(Placeholder::Now, render("{now}; when the response was sent ({time}) it was in date", &facts))
        .fact(Placeholder::Span, words(between(exp, now)))
        .severity(Severity::Warning)
}

pub(crate) fn passed(subject: &Subject) -> Vec<Hit> {
    let leeway = subject.leeway();
    let mut hits = subject.each(|view| match view.token.moment("exp") {
        NumericDate::At(exp) => match life(exp, view.at, leeway) {
            Life::Over => Some(told(&view, exp, view.at)),
            Life::Saved => None,
            Life::Ahead => subject
                .later(&view)
                .filter(|now| matches!(life(exp, *now, leeway), Life::Over))
                .map(|now| told_later(&view, exp, view.at, now)),
        },
        NumericDate::OutOfRange(number, false) => Some(time_hits::beyond(&view, "exp", number, view.at)),
        _ => None,
    });
    hits.extend(bare_parts::payloads(subject).into_iter().filter_map(|(index, claims)| {
        let exp = NumericDate::of(claims.get("exp")).at()?;
        let over = matches!(life(exp, subject.at, leeway), Life::Over);
        over.then(|| time_hits::compared(Hit::at(index, "payload.exp"), exp, subject.at).likely())
    }));
    hits
}

pub(crate) fn saved(subject: &Subject) -> Vec<Hit> {
    let leeway = subject.leeway();
    subject.each(|view| {
        let exp = view.token.moment("exp").at()?;
        let hit = match life(exp, view.at, leeway) {
            Life::Saved => told(&view, exp, view.at),
            Life::Ahead => {
                let now =
                    subject.later(&view).filter(|now| matches!(life(exp, *now, leeway), Life::Saved))?;
                told_later(&view, exp, view.at, now)
            }
            Life::Over => return None,
        };
        Some(if view.okta_judges() { hit.severity(Severity::Error) } else { hit })
    })
}
