//! `nbf`: when the token becomes valid.

use crate::checks::support::example::access;
use crate::checks::support::references::TIME;
use crate::checks::time::time_hits;
use crate::checks::{Check, Subject, check};
use crate::finding::{Outcome, Severity, cause, explain};
use crate::jose::token::NumericDate;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("nbf-ahead", "The token is not valid yet")
            .verdict("The token becomes valid only {when}. Until then verifiers refuse it, however good its signature is.\nThe token was checked {span} before it becomes valid. Its signature is not the problem.\nThe token is not valid yet. Its signature is not the problem.")
            .causes(&[
                time_hits::OWN_CLOCK,
                cause(
                    "The clock of the machine that verifies the token runs behind. Every new token fails there then, and the same token works a little later.",
                    "Compare `date -u` on that machine with the `Date` header of any response, and switch on time synchronization (NTP: `timedatectl set-ntp true`).",
                ),
                cause(
                    "The machine that signed wrote a later time into `nbf` (not before): its clock runs ahead, or the delay is meant. Okta's own tokens have no `nbf`, so another issuer or your own code set it.",
                    "Set the clock of the signing machine by NTP, or set `nbf` to the value of `iat` where the token is made. For a difference of seconds, give the verifier a tolerance (`leeway=30` in PyJWT, `clockTolerance: 30` in jose and jsonwebtoken).",
                ),
            ])
            .family(&TIME),
        ahead,
        access(&[("nbf", "1790000121")]),
        &[
            access(&[]),
            access(&[("nbf", "1790000120")]),
            access(&[("nbf", "1790000000")]).leeway(0),
            access(&[("nbf", "\"later\"")]),
        ],
    ),
    check(
        explain("nbf-in-milliseconds", "`nbf` counts milliseconds, not seconds")
            .verdict("`nbf` is in milliseconds or finer. Read as seconds, the token becomes valid thousands of years from now, so verifiers refuse it. No clock is wrong.")
            .causes(&[
                cause(
                    "The code that made the token wrote milliseconds or a finer unit into `nbf`, which takes seconds since 1970: `Date.now()` in JavaScript gives milliseconds.",
                    "Divide `nbf` by 1000 and round down where the token is made, or leave `nbf` out.",
                ),
            ])
            .severity(Severity::Error)
            .family(&TIME),
        finer,
        access(&[("nbf", "1789999400000")]),
        &[access(&[]), access(&[("nbf", "1789999400")])],
    ),
];

fn ahead(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let nbf = match view.token.moment("nbf") {
            NumericDate::At(nbf) => nbf,
            NumericDate::OutOfRange(number, true) => {
                return Some(time_hits::beyond(&view, "nbf", number, "ages from now").into());
            }
            _ => return None,
        };
        let hit = time_hits::beside(subject, &view, "nbf", nbf);
        Some(time_hits::begins(subject, &view, nbf, hit, |ahead, span| {
            if ahead {
                format!("Valid in {span}, which the clock tolerance allows")
            } else {
                format!("Valid since {span}")
            }
        }))
    })
}

fn finer(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| Some(time_hits::finer(&view, "nbf")?.0))
}
