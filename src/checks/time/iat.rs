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
            .verdict("By its `iat`, the token is issued only {when}: the clock of {provider} or that of {clock} is wrong.\nBy its `iat`, the token is issued only {when}: the clock of the issuer or that of the verifier is wrong.\n`iat` is {span} later than the time at which the token was checked: the clock of the issuer or that of the verifier is wrong.\n`iat` is later than the time at which the token was checked: the clock of the issuer or that of the verifier is wrong.")
            .causes(&[
                time_hits::OWN_CLOCK,
                cause(
                    "The clock of the machine that signs is ahead. Okta allows 30 seconds.",
                    "Set that machine's clock by NTP, or take `iat` from the `Date` header of Okta's last response.",
                )
                .any(&[Clue::Token("dpop-proof"), Clue::Token("client-assertion")]),
                cause(
                    "The issuer's clock is nearly always right, so the machine that verifies the token is most likely {span} behind.\nThe issuer's clock is nearly always right, so the machine that verifies the token is most likely behind.",
                    "Compare `date -u` on the verifying machine with the `Date` header of any response from the issuer, and switch on time synchronization (NTP) there.",
                )
                .any(&[ISSUED]),
                cause(
                    "The verifier allows no clock tolerance (leeway), so that even a difference of one second fails.",
                    "Give the verifier a clock tolerance of up to two minutes, as Okta's verifiers for Go, Java and Python have: `leeway=120` in PyJWT, `clockTolerance: 120` in jose and jsonwebtoken.",
                )
                .any(&[ISSUED])
                .unless(&[time_hits::FAR]),
                library_differences::differ("Set the clocks of both machines by NTP (compare with `date -u`): what one verifier tolerates, the next one refuses."),
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
            .verdict("The token has no `iat`, so nobody can tell how old it is. Some verifiers refuse it for that; whether it has expired is decided by `exp`.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The code that makes the DPoP proof (the signed JWT that shows who holds the token's key) sets no `iat`. Okta refuses such a proof, because nothing says how old it is.",
                    "Add `iat` to each proof: the current time in seconds since 1970.",
                )
                .any(&[Clue::Token("dpop-proof")]),
                cause(
                    "Something other than Okta made this token, or changed it: Okta's tokens always carry `iat`, and some verifiers require it.",
                    "Look at `iss` to see who made the token, and ask them to add `iat` in seconds since 1970.",
                )
                .any(&[ISSUED]),
                library_differences::differ("Write `iat` into every token, for the verifiers that require it."),
            ])
            .family(&TIME),
        missing,
        access(&[("iat", "")]),
        &[access(&[]), token(Sample::Other).claims(&[("iat", "")])],
    ),
    check(
        explain("iat-in-milliseconds", "`iat` counts milliseconds, not seconds")
            .verdict("`iat` is in milliseconds or finer. Read as seconds, the token was issued far in the future, so verifiers that look at `iat` refuse it. No clock is wrong.")
            .causes(&[
                cause(
                    "The code that made the token wrote milliseconds or a finer unit into `iat`, which takes seconds since 1970: `Date.now()` in JavaScript gives milliseconds.",
                    "Write `Math.floor(Date.now() / 1000)` into `iat`, or divide the value by 1000 and round down.",
                ),
            ])
            .family(&TIME),
        finer,
        access(&[("iat", "1789999400000")]),
        &[access(&[]), access(&[("iat", "1789999400.5")])],
    ),
    check(
        explain("auth-time-in-future", "The sign-in time is in the future")
            .severity(Severity::Warning)
            .verdict("By `auth_time`, the user signs in only {when}: the clock of {provider} or that of {clock} is wrong.\nBy `auth_time`, the user signs in only {when}: one of two clocks is wrong.\n`auth_time` is later than the time at which the token was checked.")
            .causes(&[
                time_hits::OWN_CLOCK,
                cause(
                    "The clock of the machine that verifies the token is behind. Then `iat` is in the future too.",
                    "Compare `auth_time` with `iat` in the token. If both are ahead, compare `date -u` on the machine with the `Date` header of any response from the issuer, and switch on time synchronization (NTP).",
                ),
                cause(
                    "Only `auth_time` is ahead: something other than Okta made the token, or it was changed. Okta usually takes `auth_time` from the same clock as `iat`.",
                    "Look at `iss` to see who made the token, and have it write the seconds of the sign-in.",
                ),
            ])
            .family(&TIME),
        signed_in_later,
        token(Sample::Id).claims(&[("auth_time", "1790000500")]),
        &[token(Sample::Id), token(Sample::Id).claims(&[("auth_time", "1790000120")]), token(Sample::Id).claims(&[("auth_time", "")])],
    ),
    check(
        explain("proof-too-old", "The DPoP proof is older than five minutes")
            .verdict("The proof was made {when}. Okta accepts a proof for five minutes.\nThe proof is too old. Okta accepts a proof for five minutes.")
            .causes(&[
                cause(
                    "The client kept a DPoP proof and sent it again. A proof is made for one request.",
                    "Make a new proof for each request, with a new `jti` and the current time as `iat`.",
                ),
                cause(
                    "The proof was sent in time, and only you look at it later: its age here then means nothing.",
                    "Compare `iat` of the proof with the time of the request in the log, not with the present.",
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
                return Some(time_hits::beyond(&view, "iat", number, "ages from now").into());
            }
            _ => return None,
        };
        let hit = time_hits::beside(subject, &view, "iat", iat);
        let hit = library_differences::told(hit, library_differences::ahead(&view, iat, view.at));
        Some(time_hits::begins(subject, &view, iat, hit, |ahead, span| {
            if ahead {
                format!("Issued {span} ahead, which the clock tolerance allows")
            } else {
                format!("Issued {span} earlier")
            }
        }))
    })
}

fn signed_in_later(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let auth = view.token.moment("auth_time").at().filter(|_| view.is_issued())?;
        let hit = time_hits::beside(subject, &view, "auth_time", auth);
        Some(time_hits::begins(subject, &view, auth, hit, |ahead, span| {
            if ahead {
                format!("Signed in {span} ahead (`auth_time`), which the clock tolerance allows")
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
            return Some(time_hits::beside(subject, &view, "iat", iat).into());
        }
        let over = iat.checked_add(Duration::new(PROOF.unsigned_abs(), 1));
        let holds = view.holds("Okta accepts the proof, which is not older than five minutes");
        Some(holds.turns_at(subject.next_of(&view, &[over])))
    })
}
