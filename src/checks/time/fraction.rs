//! Times with a fraction of a second.

use crate::checks::support::example::access;
use crate::checks::support::references::TIME;
use crate::checks::{Check, Subject, check};
use crate::finding::{Outcome, Severity, cause, explain};
use crate::jose::token::NumericDate;
use crate::model::Content;
use crate::text::json::Value;
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("time-has-fraction", "A time in the token has a fraction of a second")
        .severity(Severity::Note)
        .verdict("`{claim}` is {found}. RFC 7519 allows a fraction, but some verifiers take only whole seconds.")
        .causes(&[cause(
            "The code that makes the token writes the time as a floating-point number, with microseconds.",
            "Write whole seconds if a verifier refuses `{claim}`: `int(time.time())` in Python, `Math.floor(Date.now() / 1000)` in JavaScript.",
        )])
        .family(&TIME),
    fraction,
    access(&[("exp", "1790003600.25")]).before("invalid claim \"exp\"\n"),
    &[access(&[("exp", "1790003600.25")]), access(&[]), access(&[("exp", "\"1790003600.25\"")]), access(&[("exp", "1790003600.0")])],
)];

/// What nobody refused is allowed, and worth no word.
fn fraction(subject: &Subject) -> Vec<Outcome> {
    if !subject.case.exhibits.iter().any(|it| matches!(it.content, Content::VerifierMessage(_))) {
        return Vec::new();
    }
    subject.each(|view| {
        let (claim, found) = ["exp", "iat", "nbf"].into_iter().find_map(|claim| {
            let Some(Value::Number(text)) = view.claim(claim) else { return None };
            let digits = text.split_once('.')?.1;
            let fine =
                digits.bytes().any(|it| it.is_ascii_digit() && it != b'0') && !digits.contains(['e', 'E']);
            (fine && matches!(view.token.moment(claim), NumericDate::At(_))).then_some((claim, text.as_str()))
        })?;
        Some(view.hit(["payload.", claim].concat()).found(found).fact(Placeholder::Claim, claim))
    })
}
