//! `iat`: when the token was issued.

use crate::checks::messages::library_differences;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ISSUED, TIME};
use crate::checks::support::sample::Sample;
use crate::checks::time::time_hits;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::token::NumericDate;
use crate::model::Kind;
use crate::text::duration::between;
use std::time::Duration;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("iat-in-future", "The token was issued in the future")
            .verdict("`iat` is {time}, {span} after {now}: one of two clocks is wrong.")
            .causes(&[
                cause(
                    "The clock of the machine that signs is ahead; Okta allows 30 seconds.",
                    "Set that machine's clock by NTP, or use the `Date` of Okta's last answer for `iat`.",
                )
                .any(&[Clue::Token("dpop-proof"), Clue::Token("client-assertion")]),
                cause(
                    "The issuer's clock is nearly always right; the machine that judges is most likely {span} behind.",
                    "Switch on time synchronisation there and compare with the `Date` header of any response of the issuer.",
                )
                .any(&[ISSUED]),
                cause(
                    "The verifier allows no leeway at all.",
                    "Give it a leeway of up to two minutes, as Okta's verifiers for Go, Java and Python have.",
                )
                .any(&[ISSUED]),
                library_differences::differ("Set the clocks right: what one verifier overlooks, the next one refuses."),
            ])
            .family(&TIME),
        in_future,
        access(&[("iat", "1790000121")]),
        &[
            access(&[]),
            access(&[("iat", "1790000120")]),
            access(&[("iat", "1790000000")]).leeway(0),
            token(Sample::Proof).claims(&[("iat", "1790000030")]),
        ],
    ),
    check(
        explain("iat-missing", "The token does not say when it was issued")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "A DPoP proof without `iat` is refused: its age cannot be told.",
                    "Add `iat`, the present in seconds, to each proof.",
                )
                .any(&[Clue::Token("dpop-proof")]),
                cause(
                    "Okta's tokens always carry `iat`, and some verifiers refuse a token without it: this one was made or changed by something else.",
                    "Ask whoever issues it for `iat` in seconds since 1970.",
                )
                .any(&[ISSUED]),
                library_differences::differ("Write `iat` into every token, for the verifiers that ask for it."),
            ])
            .family(&TIME),
        missing,
        access(&[("iat", "")]),
        &[access(&[]), token(Sample::Other).claims(&[("iat", "")])],
    ),
    check(
        explain("iat-in-milliseconds", "`iat` counts milliseconds, not seconds")
            .verdict("`iat` is in milliseconds or finer: read as seconds, the token was issued far in the future.")
            .causes(&[
                cause(
                    "`Date.now()` gives milliseconds where `iat` takes seconds since 1970.",
                    "Write `Math.floor(Date.now() / 1000)` into `iat`.",
                ),
            ])
            .family(&TIME),
        finer,
        access(&[("iat", "1789999400000")]),
        &[access(&[]), access(&[("iat", "1789999400.5")])],
    ),
    check(
        explain("auth-time-in-future", "The sign-in lies in the future")
            .severity(Severity::Warning)
            .verdict("`auth_time` is {time}, {span} after {now}: nobody has signed in yet.")
            .causes(&[
                cause(
                    "The clock of the machine that judges is behind, or the token was made by something else than Okta, which takes one clock for `auth_time` and `iat`.",
                    "Compare `auth_time` with `iat`, and the machine's clock with the `Date` header of any answer of Okta's.",
                ),
            ])
            .family(&TIME),
        signed_in_later,
        token(Sample::Id).claims(&[("auth_time", "1790000500")]),
        &[token(Sample::Id), token(Sample::Id).claims(&[("auth_time", "1790000120")]), token(Sample::Id).claims(&[("auth_time", "")])],
    ),
    check(
        explain("proof-too-old", "The DPoP proof is older than five minutes")
            .verdict("The proof was made at {time}, {span} before {now}; Okta takes it for five minutes.")
            .causes(&[
                cause(
                    "A proof is made for one request; this one was kept, or is looked at later than it was sent.",
                    "Make a new proof with a new `jti` and the present as `iat` for each request.",
                ),
            ])
            .severity(Severity::Warning)
            .family(&crate::checks::support::references::DPOP),
        too_old,
        token(Sample::Proof).claims(&[("iat", "1789999699")]),
        &[token(Sample::Proof).claims(&[("iat", "1789999700")]), access(&[("iat", "1789990000")])],
    ),
];

fn in_future(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let iat = match view.token.moment("iat") {
            NumericDate::At(iat) => iat,
            NumericDate::OutOfRange(number, true) => {
                return Some(time_hits::beyond(&view, "iat", number, view.at).into());
            }
            _ => return None,
        };
        let hit = time_hits::beside(&view, "iat", iat, view.at);
        let hit = library_differences::told(hit, library_differences::ahead(&view, iat, view.at));
        Some(time_hits::begins(subject, &view, iat, hit, |ahead, span| {
            if ahead {
                format!("Issued {span} ahead, which the leeway allows")
            } else {
                format!("Issued {span} earlier")
            }
        }))
    })
}

fn signed_in_later(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let auth = view.token.moment("auth_time").at().filter(|_| view.is_issued())?;
        let hit = time_hits::beside(&view, "auth_time", auth, view.at);
        Some(time_hits::begins(subject, &view, auth, hit, |ahead, span| {
            if ahead {
                format!("Signed in {span} ahead (`auth_time`), which the leeway allows")
            } else {
                format!("Signed in {span} earlier (`auth_time`)")
            }
        }))
    })
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let due = match view.kind {
            Kind::DpopProof => Severity::Error,
            Kind::AccessToken | Kind::OrgAccessToken | Kind::IdToken | Kind::LogoutToken => Severity::Warning,
            _ => return None,
        };
        (view.is_whole() && view.claim("iat").is_none()).then(|| {
            let hit = view.hit("payload.iat").expected("a number of seconds since 1970").severity(due);
            library_differences::told(hit, library_differences::without_iat(&view))
        })
    })
}

fn finer(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| Some(time_hits::finer(&view, "iat")?.0))
}

/// Seconds that Okta takes a proof for (its guide to DPoP).
const PROOF: i64 = 300;

fn too_old(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let iat = view.token.moment("iat").at().filter(|_| view.kind == Kind::DpopProof)?;
        if between(iat, view.at) > PROOF {
            return Some(time_hits::beside(&view, "iat", iat, view.at).into());
        }
        let over = iat.checked_add(Duration::new(PROOF.unsigned_abs(), 1));
        let holds = view.holds("Okta takes the proof, which is not older than five minutes");
        Some(holds.turns_at(subject.next_of(&view, &[over])))
    })
}
