//! `sub`: which workload or user a token is about.

use crate::catalogue::shared_words::FIRST_DIFFERENCE;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ISSUER, OKTAS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Hit, Origin, Outcome, cause, explain};
use crate::model::{Expectation, fits_pattern};
use crate::text::parted;
use crate::text::template::Placeholder;

/// The subject of a job on another branch than the one that is let in.
const BRANCH: &[(&str, &str)] = &[("sub", "\"repo:acme/shop:ref:refs/heads/next\"")];

pub(crate) const CHECKS: &[Check] = &[check(
    explain("sub-unexpected", "The token is for a different subject than the verifier requires")
        .verdict("`sub` of the token is {found}, but {expected} is expected. The signature is not the reason.\n`sub` of the token is not the one that {refuser} was told to require. The signature is not the reason.")
        .causes(&[
            FIRST_DIFFERENCE,
            cause(
                "The verifier accepts only one subject, and the token belongs to another user or client.",
                "Compare `sub` of the token with the verifier's setting. Leave the setting out if the API serves more than one user.",
            ),
            cause(
                "The verifier compares the wrong claim: `sub` of an Okta access token is the client ID for a service app and the username for a user. The ID of the user is in `uid`.",
                "Compare `uid` instead of `sub` where the user ID is meant.",
            )
            .any(&[OKTAS]),
        ])
        .family(&ISSUER),
    unexpected,
    token(Sample::Other).claims(BRANCH).expecting(Expectation::Subject, "repo:acme/shop:ref:refs/heads/main"),
    &[
        token(Sample::Other).claims(BRANCH),
        token(Sample::Other).claims(BRANCH).expecting(Expectation::Subject, "repo:acme/shop:ref:refs/heads/next"),
        token(Sample::Other).claims(BRANCH).expecting(Expectation::Subject, "repo:acme/*:ref:refs/heads/*"),
        token(Sample::Other)
            .claims(BRANCH)
            .expecting(Expectation::Subject, "repo:acme/shop:ref:refs/heads/main")
            .expecting(Expectation::Subject, "repo:acme/shop:ref:refs/heads/next"),
        access(&[("sub", "")]).expecting(Expectation::Subject, "ada@acme.example"),
        token(Sample::Assertion).expecting(Expectation::Subject, "ada@acme.example"),
    ],
)];

fn unexpected(subject: &Subject) -> Vec<Outcome> {
    let expected = &subject.context.expected.subjects;
    subject.judge(|view| {
        if !view.is_issued() || view.unread().is_some() {
            return None;
        }
        let Some(found) = view.text("sub") else {
            let why = "The subject was not compared: the token has no `sub` that can be read";
            return (!expected.is_empty()).then(|| view.unchecked(why));
        };
        if expected.is_empty() {
            // What a trust policy lets in is a workload; of users hardly anybody expects a certain one.
            let why = "The subject was not compared: no expected subject is set";
            return is_of_a_workload(found).then(|| view.unchecked(why).found(found));
        }
        if expected.iter().any(|it| it == found || it.contains('*') && fits_pattern(it, found)) {
            let holds = view.holds("The subject is the expected one").found(found);
            return Some(holds.expected(expected.join(" "), Origin::Given));
        }
        Some(Outcome::from(differing(&view, found, expected)).origin(Origin::Given))
    })
}

/// Whether a subject is one of several parts, as those that issuers of workloads write: `repo:acme/shop:ref:…`,
/// `system:serviceaccount:shop:api`.
fn is_of_a_workload(subject: &str) -> bool {
    subject.contains(':')
}

/// Both subjects, with the first part in which they differ where there is only one to compare with.
fn differing(view: &TokenView, found: &str, expected: &[String]) -> Hit {
    let hit = view.hit("payload.sub").differs(&[found], expected);
    let [only] = expected else { return hit };
    let Some((same, here, there)) = parted(found, only) else { return hit };
    hit.fact(Placeholder::Claim, "sub")
        .fact(Placeholder::Same, same)
        .fact(Placeholder::Here, here)
        .fact(Placeholder::There, there)
}
