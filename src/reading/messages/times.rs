//! How far apart two times are that a message names: when the token was checked, and the time that it has.

use crate::limits;
use crate::model::VerifierMessage;
use crate::text::duration;
use crate::text::template::{Fact, Placeholder, known};
use crate::text::timestamp::Timestamp;
use crate::text::timestamp::loose;

/// Findings whose messages name two times.
const TIMED: &[&str] = &["exp-passed", "iat-in-future", "nbf-ahead", "nbf-or-iat-ahead"];

/// Fills the length of time between the two times of a message, which begins the text.
pub(in crate::reading) fn fill(said: &mut VerifierMessage, text: &str) {
    if !TIMED.contains(&said.finding_id) || known(&said.facts, Placeholder::Span).is_some() {
        return;
    }
    let line = crate::text::beginning(text, limits::DETAILS).split('\n').next().unwrap_or_default();
    let times = times(line);
    let [one, other] = times.as_slice() else { return };
    let apart = duration::between(*one, *other).abs();
    if apart > 0 {
        said.facts.push(Fact { placeholder: Placeholder::Span, value: duration::about(apart) });
    }
}

/// The times that stand in a line.
fn times(line: &str) -> Vec<Timestamp> {
    let mut all = Vec::new();
    let mut free = 0;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        let begins = at >= free && letter.is_ascii_alphanumeric() && !before.is_ascii_alphanumeric();
        before = letter;
        if !begins {
            continue;
        }
        let rest = line.get(at..).unwrap_or_default();
        if let Some(time) = loose::or_seconds(rest) {
            all.push(time.at);
            free = at + time.length;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{fill, times};
    use crate::model::VerifierMessage;
    use crate::text::template::{Placeholder, known};

    #[test]
    fn the_times_of_a_message_tell_how_far_the_clocks_differ() {
        for (text, span) in [
            (
                "current time (Fri Nov 29 2019 01:02:30 GMT-0800 (Pacific Standard Time)) is before issued at time (Fri Nov 29 2019 01:03:37 GMT-0800 (Pacific Standard Time))",
                Some("1 minute 7 seconds"),
            ),
            (
                "Not before date: Wed, 21 Aug 2024 23:01:53 GMT; Current date: Wed, 21 Aug 2024 23:01:46 GMT;",
                Some("7 seconds"),
            ),
            ("Token used too early, 1634244631 < 1634244632. Check that", Some("1 second")),
            ("token issued at 2026-03-01T12:00:05Z is in the future", None),
            ("at 2026-03-01T12:00:05Z 2026-03-01T12:00:05Z", None),
            ("kid 16342446310 and 1634244632", None),
        ] {
            let mut said = VerifierMessage { finding_id: "iat-in-future", ..VerifierMessage::default() };
            fill(&mut said, text);
            assert_eq!(known(&said.facts, Placeholder::Span), span, "{text}");
        }
        assert_eq!(times("").len(), 0);
    }
}
