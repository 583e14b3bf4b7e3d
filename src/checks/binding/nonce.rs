//! `nonce`: ties an ID token to the sign-in that asked for it.

use crate::checks::messages::library_differences;
use crate::checks::support::example::token;
use crate::checks::support::references::OPENID;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Origin, Outcome, cause, explain};
use crate::model::Expectation::Nonce;
use crate::model::{Case, Context, Kind};
use crate::text::template::Placeholder;
use std::borrow::Cow;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("nonce-mismatch", "The ID token is not from the sign-in that was started")
        .verdict("`nonce` is {found}, but {expected} was sent. An app must refuse the ID token for that, even if its signature is good.\n`nonce` of the ID token is not the one that the sign-in started with. An app must refuse the ID token for that, even if its signature is good.")
        .causes(&[
            cause(
                "Two sign-ins ran at the same time in two tabs, and the second one overwrote the stored `nonce` of the first.",
                "Store the `nonce` under the `state` of its sign-in, and start the sign-in again.",
            )
            .any(&[Clue::NoFact(Placeholder::Found, ABSENT)]),
            cause(
                "The page with the response was loaded again from the history or a bookmark, after its `nonce` had been used.",
                "Start a new sign-in, and remove the response from the URL once it is read (`history.replaceState` in a browser).",
            )
            .any(&[Clue::NoFact(Placeholder::Found, ABSENT)]),
            cause(
                "The request that returned this token sent no `nonce`: it was another authorize request, or a refresh.",
                "Send a new random `nonce` with each authorize request, and compare it only in the ID token of that sign-in.",
            )
            .any(&[Clue::Fact(Placeholder::Found, ABSENT)]),
            cause(
                "The cookie or session that held the `nonce` did not come back: because of `SameSite`, because `http` is mixed with `https`, or because the sign-in started on a different host than that of the redirect URI.",
                "Start the sign-in on the host of the redirect URI over `https`, and set that cookie to `SameSite=Lax` (`SameSite=None; Secure` for `form_post`).",
            )
            .any(&[Clue::Words("idx21323"), Clue::Words("[invalid_nonce]")]),
            library_differences::differ("Compare `nonce` in the app's own code as well, and refuse an ID token without it."),
        ])
        .family(&OPENID),
    mismatch,
    token(Sample::Id).expecting(Nonce, "another"),
    &[token(Sample::Id).expecting(Nonce, "n-0S6_WzA2Mj"), token(Sample::Id), token(Sample::Access).expecting(Nonce, "another")],
)];

/// What is said of a nonce that the token has not.
const ABSENT: &str = "missing from the token";

fn mismatch(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if view.kind != Kind::IdToken || !view.is_whole() {
            return None;
        }
        let expected = subject.nonces();
        let found = view.claim("nonce").map(|value| value.as_str());
        if expected.is_empty() {
            let outcome = view.unchecked("The nonce was not compared: no expected nonce is set");
            return Some(found.flatten().into_iter().fold(outcome, Outcome::found));
        }
        let given = !subject.context.expected.nonces.is_empty();
        let origin = if given { Origin::Given } else { Origin::Request };
        let hit = view.hit("payload.nonce");
        let hit = match found {
            Some(Some(found)) if expected.iter().any(|it| it == found) => {
                let holds = view.holds("The nonce is the one that was sent").found(found);
                return Some(holds.expected(expected.join(" "), origin));
            }
            Some(Some(found)) => hit.differs(&[found], expected),
            Some(None) => return Some(view.unchecked("The nonce was not compared: it is not a string")),
            None => {
                let hit = hit.fact(Placeholder::Found, ABSENT).expected(expected.join(" "));
                library_differences::told(hit, library_differences::without_nonce(&view))
            }
        };
        Some(Outcome::from(hit).origin(origin))
    })
}

/// The nonces given, else those of the authorize requests in the paste; any one fits.
pub(crate) fn expected<'a>(case: &'a Case, context: &'a Context) -> Vec<Cow<'a, str>> {
    if !context.expected.nonces.is_empty() {
        return context.expected.nonces.iter().map(|it| Cow::from(it.as_str())).collect();
    }
    case.sign_ins().filter_map(|request| request.parameter("nonce")).collect()
}
