//! Which client a token was given to, and which client signed an assertion.

use crate::checks::messages::library_differences;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ASSERTION, AUDIENCE, ISSUED, OKTAS, OTHERS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Origin, Outcome, cause, explain};
use crate::model::Expectation::ClientId;
use crate::model::{Kind, okta_ids};

const OWN: &str = "0oabucvyc38HLL1ef0h7";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("cid-unexpected", "The token was given to another client")
            .verdict("The token was given to {found}, and {expected} is expected.")
            .causes(&[
                cause(
                    "Two apps stand in the Admin Console, for example one for each environment, and the client ID of the other is in the settings.",
                    "Compare the client ID with `Applications and Resources > Applications > your app > General > Client Credentials`.",
                )
                .any(&[OKTAS, Clue::Token("client-assertion")]),
                cause(
                    "The client ID of another app or another environment is in the settings.",
                    "Compare it with the client ID that the token's issuer shows for the app.",
                )
                .all(&[OTHERS, ISSUED]),
                cause(
                    "A client assertion names its client in `iss` and `sub`, and both must be the client that asks.",
                    "Write the client ID into `iss` and `sub` of the assertion.",
                )
                .any(&[Clue::Token("client-assertion")]),
                library_differences::differ("Compare `cid` in the API itself where only one client may call it."),
            ])
            .family(&AUDIENCE),
        cid,
        access(&[]).expecting(ClientId, "0oa1cid9other8client7"),
        &[access(&[]).expecting(ClientId, OWN), access(&[("cid", "")]).expecting(ClientId, OWN), token(Sample::Id).expecting(ClientId, "0oa1cid9other8client7")],
    ),
    check(
        explain("assertion-iss-not-sub", "The client assertion names two clients")
            .verdict("`iss` of the client assertion is {found}, `sub` is {expected}: both must be the client ID.")
            .causes(&[cause(
                "Okta knows the client by both claims; a service name, a user or a URL stands in one of them.",
                "Write the client ID (`0oa…`) of the app into `iss` and into `sub`.",
            )])
            .family(&ASSERTION),
        two_clients,
        token(Sample::Assertion).claims(&[("iss", "\"my-service\"")]),
        &[token(Sample::Assertion), token(Sample::Assertion).claims(&[("iss", "")]), token(Sample::Machine)],
    ),
];

/// The claim that names the client, and the client; of an assertion, the claim that names another one than expected.
fn named<'a>(view: &TokenView<'a>, expected: Option<&str>) -> Option<(&'static str, &'a str)> {
    let of = |names: &'static [&'static str]| {
        let mut all = names.iter().filter_map(|name| Some((*name, view.text(name)?)));
        let first = all.clone().next();
        if view.kind == Kind::ClientAssertion {
            return all.find(|(_, found)| Some(*found) != expected).or(first);
        }
        first
    };
    of(if view.kind == Kind::ClientAssertion {
        &["sub", "iss"]
    } else {
        &["cid", "client_id", "azp", "appid"]
    })
}

fn cid(subject: &Subject) -> Vec<Outcome> {
    let expected = subject.context.expected.client_id();
    subject.judge(|view| {
        let due = view.is_access() || view.kind == Kind::ClientAssertion;
        if !due || view.unread().is_some() {
            return None;
        }
        let Some((claim, found)) = named(&view, expected) else {
            return Some(
                view.unchecked("The client was not compared: the token names none that can be read"),
            );
        };
        let Some(expected) = expected else {
            return Some(view.unchecked("The client was not compared: none is expected").found(found));
        };
        if found == expected {
            let holds = view.holds("The client is the expected one").found(found);
            return Some(holds.expected(expected, Origin::Given));
        }
        let hit = view.hit(format!("payload.{claim}")).differs(&[found], &[expected]);
        let hit = library_differences::told(hit, library_differences::other_client(&view));
        Some(Outcome::from(hit).origin(Origin::Given))
    })
}

fn two_clients(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (iss, sub) = (view.text("iss")?, view.text("sub")?);
        let place = if okta_ids::is_client_id(iss) { "payload.sub" } else { "payload.iss" };
        (view.kind == Kind::ClientAssertion && iss != sub).then(|| view.hit(place).differs(&[iss], &[sub]))
    })
}
