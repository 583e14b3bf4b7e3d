//! The example of an entry as what fills the page.

use crate::model::DEFAULT_LEEWAY;
use crate::reading;
use crate::reference::Tried;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
use crate::ui::paste::samples::Filled;

/// The paste, what it is held against, and the instant at which it shows what it is to show.
pub(crate) fn filled(tried: Tried) -> Filled {
    let Tried { text, expected, leeway, now } = tried;
    // A response in the paste brings its own instant.
    let now = now.filter(|_| reading::read(&text).date().is_none());
    let instant = now.and_then(Timestamp::from_second).map(|now| now.to_string());
    let judge = if instant.is_some() { Judge::Chosen } else { Judge::Response };
    let leeway = if leeway == DEFAULT_LEEWAY { String::new() } else { leeway.to_string() };
    let expected = ExpectationsForm::of(expected.given())
        .with(Field::Leeway, leeway)
        .with(Field::Instant, instant.unwrap_or_default())
        .with(Field::Judge, judge.name());
    Filled { text: text.into(), expected }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect;
    use crate::reference::{Group, of_group};

    /// Long after the examples were made, as whoever tries one is.
    const LATER: i64 = 1_890_000_000;

    #[test]
    fn the_example_of_every_check_shows_it_whenever_it_is_tried() {
        let now = Timestamp::from_second(LATER).unwrap();
        let mut bad = Vec::new();
        for entry in of_group(Group::Tokens) {
            let Some(tried) = entry.example() else { continue };
            let Filled { text, expected } = filled(tried);
            let report = inspect(&text, &expected.context(now));
            let shown = |id: &str| {
                report
                    .findings
                    .iter()
                    .any(|finding| finding.id() == id || finding.hit.alternatives.contains(&id))
            };
            if !shown(entry.id()) {
                let found: Vec<_> = report.findings.iter().map(|finding| finding.full_id()).collect();
                bad.push((entry.id(), found));
            }
        }
        assert!(bad.is_empty(), "{bad:#?}");
    }
}
