//! Parameters of a request that are there and empty.

use crate::checks::support::example::text;
use crate::checks::support::references::KIND;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Outcome, Severity, cause, explain, failures};
use crate::limits;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("parameter-empty", "The request sends a parameter without a value")
        .severity(Severity::Warning)
        .verdict("The request sends `{found}` empty, which is not the same as leaving it out. The server checks the empty value and usually refuses it. The other parameters are not the problem.")
        .causes(&[cause(
            "A library or a form writes every parameter that it knows, including those without a value.",
            "Remove `{found}` from the request, or have the library leave empty parameters out.",
        ),
        cause(
            "`{found}` should have a value, but the variable that holds it was not set where the program runs.",
            "Print the length of the variable right before the request, and set it where the length is `0`.",
        )])
        .family(&KIND),
    empty_parameters,
    text("client_assertion=&client_assertion_type=&client_id=0oabucvyc38HLL1ef0h7&grant_type=refresh_token"),
    &[
        text("client_id=0oabucvyc38HLL1ef0h7&grant_type=client_credentials&scope="),
        text("set CLIENT_ID=\nset CLIENT_SECRET="),
    ],
)];

/// Parameters that mean something else where they are empty than where they are absent.
const PARAMETERS: &[&str] = &[
    "client_assertion",
    "client_assertion_type",
    "client_id",
    "client_secret",
    "code",
    "code_verifier",
    "grant_type",
    "redirect_uri",
    "refresh_token",
    "response_type",
    "subject_token",
];

/// Forms of OAuth requests in which parameters are empty.
fn empty_parameters(subject: &Subject) -> Vec<Outcome> {
    let lower = subject.case.lower.get(..limits::EMPTY_FORMS).unwrap_or(&subject.case.lower);
    let ends = |it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '<' | '>' | '`');
    for form in lower.split(ends) {
        let form = form.rsplit(['?', '#']).next().unwrap_or_default();
        let pairs: Vec<_> = form.split('&').filter_map(|it| it.split_once('=')).collect();
        let known = pairs.iter().filter(|(name, _)| PARAMETERS.contains(name)).count();
        let filled = pairs.iter().any(|(name, value)| PARAMETERS.contains(name) && !value.is_empty());
        let empty: Vec<_> =
            pairs.iter().filter(|(name, value)| PARAMETERS.contains(name) && value.is_empty()).collect();
        let pairs = form.contains('&') && known > 1 && filled && !empty.is_empty();
        if pairs && let Some(index) = subject.case.exhibits.iter().position(|_| true) {
            let names: Vec<_> = empty.iter().map(|(name, _)| *name).collect();
            return failures(vec![Hit::at(index, "request").found(names.join(", "))]);
        }
    }
    Vec::new()
}
