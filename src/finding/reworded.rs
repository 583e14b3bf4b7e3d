//! The words of a finding once more, with other values or without them: what is shown elsewhere than on the page.

use crate::finding::build::queries;
use crate::finding::{Cause, Finding, ShownCause, ShownQuery};
use crate::text::template::{Fact, render};

/// The words of a finding, filled with some of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded {
    /// The title.
    pub title: String,
    /// The sentence that would lead the page.
    pub verdict: String,
    /// The causes in their order. One whose words are not of the catalogue is left out: nobody knows what it holds.
    pub causes: Vec<ShownCause>,
    /// The queries; a clause that needs a value which is not given is left out, and a query without clauses too.
    pub queries: Vec<ShownQuery>,
}

/// Says a finding again with these values in place of its own.
#[must_use]
pub fn reworded(finding: &Finding, facts: &[Fact]) -> Reworded {
    let explanation = finding.explanation;
    let own = &finding.hit.facts;
    let title = render(explanation.title, facts).into_owned();
    let is_own = !explanation.verdict.is_empty() && render(explanation.verdict, own) == finding.verdict;
    let verdict =
        if is_own { render(explanation.verdict, facts).into_owned() } else { [&title, "."].concat() };
    let again = |cause: &Cause, shown: &ShownCause| ShownCause {
        reason: render(cause.reason, facts).into_owned(),
        fix: render(cause.fix, facts).into_owned(),
        prevention: render(cause.prevention, facts).into_owned(),
        ..shown.clone()
    };
    let causes = finding.causes.iter().filter_map(|it| Some(again(it.words?, it))).collect();
    Reworded { title, verdict, causes, queries: queries(explanation, facts) }
}
