//! What a verifier's message leaves out on purpose.

use crate::checks::support::example::text;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Outcome, Severity, cause, explain};
use crate::model::Content;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("values-hidden", "The message hides the values that it compares")
        .verdict("{refuser} refused the token, and its library hides the values that it compared. Which of them is wrong cannot be told from this message.")
        .severity(Severity::Note)
        .causes(&[cause(
            "Microsoft's libraries leave the claims and key IDs of a token out of their messages by default, so the message does not say which value was wrong.",
            "Set `IdentityModelEventSource.ShowPII = true` in a test environment, repeat the request, and paste the new message.",
        )]),
    hidden,
    text(
        "IDX10214: Audience validation failed. Audiences: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'.",
    ),
    &[text("IDX10214: Audience validation failed. Audiences: 'api://default'.")],
)];

/// What stands in place of a value: since version 5.5 a note, before that the name of its type.
const HIDDEN: &[&str] = &["[pii ", ": 'system.string'"];

fn hidden(subject: &Subject) -> Vec<Outcome> {
    let lower = &subject.case.lower;
    if !lower.contains("idx1") || !HIDDEN.iter().any(|it| lower.contains(it)) {
        return Vec::new();
    }
    let exhibits = subject.case.exhibits.iter().enumerate();
    let mut said = exhibits.filter(|(_, it)| matches!(it.content, Content::VerifierMessage(_)));
    said.next().map(|(index, _)| Hit::at(index, "paste").into()).into_iter().collect()
}
