//! Where an instant stands against the end of a token.

use crate::checks::messages::library_differences;
use crate::checks::structure::bare_parts;
use crate::checks::time::time_hits;
use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Origin, Outcome, Severity};
use crate::jose::token::NumericDate;
use crate::model::Kind;
use crate::text::duration::{about, between, rfc3339};
use crate::text::template::Placeholder;
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

fn told(subject: &Subject, view: &TokenView, exp: Timestamp) -> Hit {
    library_differences::told(
        time_hits::beside(subject, view, "exp", exp),
        library_differences::ended(view, exp, view.at),
    )
}

/// In date when the response was sent, or its line of a log was written, over by now.
fn told_later(subject: &Subject, view: &TokenView, exp: Timestamp, now: Timestamp) -> Hit {
    let at = view.at;
    let then = match subject.clock(view) {
        Origin::LogLine => "; when its log line was written, it had not expired",
        _ => "; when the response was sent, it had not expired",
    };
    view.hit("payload.exp")
        .instants(exp, &[at, now])
        .fact(Placeholder::When, [&time_hits::when(exp, now, Origin::Present), then].concat())
        .fact(Placeholder::Span, about(between(exp, now)))
        .severity(Severity::Warning)
}

/// Whether it is over; where it is not, how long it lasts.
pub(crate) fn passed(subject: &Subject) -> Vec<Outcome> {
    let mut all = subject.judge(|view| {
        if let Some(why) = view.unread() {
            return Some(view.unchecked(why));
        }
        match view.token.moment("exp") {
            NumericDate::At(exp) => in_date(subject, &view, exp),
            NumericDate::OutOfRange(number, false) => {
                Some(time_hits::beyond(&view, "exp", number, "ages ago").into())
            }
            _ if is_due(&view) => Some(
                view.unchecked("Nobody can tell whether it has expired: it has no readable `exp`")
                    .expected(rfc3339(view.at), subject.clock(&view)),
            ),
            _ => view.token.moment("iat").at().is_none().then(|| {
                view.unchecked("Nobody can tell whether it has expired: it has no time")
                    .expected(rfc3339(view.at), subject.clock(&view))
            }),
        }
    });
    all.extend(bare_parts::payloads(subject).into_iter().filter_map(|(index, claims)| {
        let exp = NumericDate::of(claims.get("exp")).at()?;
        Some(match life(exp, subject.at, subject.leeway()) {
            Life::Over => {
                let hit = Hit::at(index, "payload.exp");
                time_hits::compared(hit, exp, subject.at, subject.judged_by()).likely().into()
            }
            Life::Saved => Outcome::holds(index, "Expired, which the clock tolerance still allows")
                .found(rfc3339(exp))
                .turns_at(subject.next(&[exp.checked_add(subject.leeway())])),
            Life::Ahead => Outcome::holds(index, left(exp, subject.at))
                .found(rfc3339(exp))
                .turns_at(subject.next(&[Some(exp)])),
        })
    }));
    all
}

/// Whether a token of this kind is to say when it ends.
fn is_due(view: &TokenView) -> bool {
    !matches!(view.kind, Kind::DpopProof | Kind::SecurityEventToken)
}

/// How long it lasts, in words.
fn left(exp: Timestamp, at: Timestamp) -> String {
    format!("In date, {} left", about(between(at, exp)))
}

/// What is said of an end that can be read; nothing of one that only the leeway saves, for [`saved`] says that.
fn in_date(subject: &Subject, view: &TokenView, exp: Timestamp) -> Option<Outcome> {
    let leeway = subject.leeway();
    match life(exp, view.at, leeway) {
        Life::Over => Some(Outcome::from(told(subject, view, exp)).origin(subject.clock(view))),
        Life::Saved => None,
        Life::Ahead => {
            let over = subject.later(view).filter(|now| matches!(life(exp, *now, leeway), Life::Over));
            Some(match over {
                // Of a log nobody sends the tokens again, and each was good when its line was written.
                Some(_) if is_of_a_log(subject, view) => view
                    .holds([&left(exp, view.at), " when its log line was written"].concat())
                    .found(rfc3339(exp))
                    .expected(rfc3339(view.at), Origin::LogLine),
                Some(now) => Outcome::from(told_later(subject, view, exp, now)).origin(Origin::Present),
                None => view
                    .holds(left(exp, view.at))
                    .found(rfc3339(exp))
                    .expected(rfc3339(view.at), subject.clock(view))
                    .turns_at(subject.next(&[Some(exp)])),
            })
        }
    }
}

/// Whether a token is one of a log of several lines, and is judged at the time of its own.
fn is_of_a_log(subject: &Subject, view: &TokenView) -> bool {
    subject.clock(view) == Origin::LogLine && subject.case.line_times.len() > 1
}

/// Whether it is over, and the leeway saves it.
pub(crate) fn saved(subject: &Subject) -> Vec<Outcome> {
    let leeway = subject.leeway();
    subject.judge(|view| {
        let exp = view.token.moment("exp").at()?;
        let (hit, origin) = match life(exp, view.at, leeway) {
            Life::Saved => (told(subject, &view, exp), subject.clock(&view)),
            Life::Ahead => {
                let later = subject.later(&view).filter(|_| !is_of_a_log(subject, &view));
                let now = later.filter(|now| matches!(life(exp, *now, leeway), Life::Saved))?;
                (told_later(subject, &view, exp, now), Origin::Present)
            }
            Life::Over => return None,
        };
        let hit = if view.okta_judges() { hit.severity(Severity::Error) } else { hit };
        Some(Outcome::from(hit).origin(origin).turns_at(subject.next(&[exp.checked_add(leeway)])))
    })
}
