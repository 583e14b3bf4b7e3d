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

/// A token request up to its client.
macro_rules! call {
    () => {
        "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&"
    };
}
pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("cid-unexpected", "The token was given to another client")
            .verdict("The token was given to {found}, but {expected} is expected. It may be valid for the app that it was given to.\nThe token was given to a different client than the one that is expected. It may be valid for the app that it was given to.")
            .causes(&[
                cause(
                    "The Admin Console has two apps, for example one for each environment, and the settings hold the client ID of the other one.",
                    "Compare the client ID in the settings with `Applications and Resources > Applications > your app > General > Client Credentials`.",
                )
                .any(&[OKTAS, Clue::Token("client-assertion")]),
                cause(
                    "The settings hold the client ID of another app or of another environment.",
                    "Compare the client ID in the settings ({expected}) with the one that the token's issuer shows for the app, and with `azp` or `client_id` in the token.\nCompare the client ID in the settings with the one that the token's issuer shows for the app, and with `azp` or `client_id` in the token.",
                )
                .all(&[OTHERS, ISSUED]),
                cause(
                    "`iss` and `sub` of a client assertion must both be the client ID of the app that sends it, and this assertion names another app.",
                    "Write the client ID into both `iss` and `sub` of the assertion.",
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
            .verdict("`iss` of the client assertion is {found} and `sub` is {expected}. Okta refuses it unless both are the client ID; the key may be right.\n`iss` and `sub` of the client assertion differ. Okta refuses it unless both are the client ID; the key may be right.")
            .causes(&[cause(
                "`iss` or `sub` holds something other than the client ID: a service name, a user or a URL, as in other kinds of JWT, where `iss` is a URL and `sub` a user.",
                "Write the client ID of the app (`0oa…`) into both `iss` and `sub`. It is at `Applications and Resources > Applications > your app > General > Client Credentials`.",
            ),
            cause(
                "Both are client IDs, but of two apps: only one of the two settings was changed when the app or the environment changed.",
                "Take both from one setting, the client ID at `Applications and Resources > Applications > your app > General > Client Credentials`.",
            )])
            .family(&ASSERTION),
        two_clients,
        token(Sample::Assertion).claims(&[("iss", "\"my-service\"")]),
        &[token(Sample::Assertion), token(Sample::Assertion).claims(&[("iss", "")]), token(Sample::Machine)],
    ),
    check(
        explain("assertion-other-client", "The request names a different client than its assertion")
            .verdict("`client_id` of the request is {expected}, but the assertion is signed for {found}. Okta refuses such a request with `invalid_client`, however good the key and the signature are.\n`client_id` of the request is not the client that the assertion is signed for. Okta refuses such a request with `invalid_client`, however good the key and the signature are.")
            .causes(&[
                cause(
                    "The two values come from two settings, and only one of them was changed when the app or the environment changed.",
                    "Take `client_id` and the `iss` and `sub` of the assertion from one setting: the client ID at `Applications and Resources > Applications > your app > General > Client Credentials`.",
                ),
                cause(
                    "The settings agree, but the assertion of another app was sent, because a cache or a shared library keeps one assertion for all clients.",
                    "Store each assertion under its `client_id`, or make a new one for each request.",
                ),
            ])
            .family(&ASSERTION),
        other_client,
        token(Sample::Assertion).before(concat!(call!(), "client_id=0oa1cid9other8client7&client_assertion=")),
        &[
            token(Sample::Assertion).before(concat!(call!(), "client_id=0oabucvyc38HLL1ef0h7&client_assertion=")),
            token(Sample::Assertion).before(concat!(call!(), "client_assertion=")),
            token(Sample::Assertion),
        ],
    ),
];

/// An assertion against the client that its request names.
fn other_client(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let found = view.text("sub").filter(|_| view.kind == Kind::ClientAssertion)?;
        let (index, request) = subject.request(&view)?;
        let expected = request.parameter("client_id")?;
        if expected == found {
            let holds = view.holds("The request names the client of the assertion").found(found);
            return Some(holds.expected(expected, Origin::Request));
        }
        let hit = view.hit("payload.sub").differs(&[found], &[expected]).with(index);
        Some(Outcome::from(hit).origin(Origin::Request))
    })
}

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
            return Some(view.unchecked("The client was not compared: the token has none that can be read"));
        };
        let Some(expected) = expected else {
            return Some(
                view.unchecked("The client was not compared: no expected client ID is set").found(found),
            );
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
