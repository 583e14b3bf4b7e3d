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
            .verdict("The token becomes valid at {time}, {span} after {now}.")
            .causes(&[
                cause(
                    "Okta's own tokens have no `nbf`; whoever signed this one has a clock that runs ahead, or meant it for later.",
                    "Set the issuer's clock right, or wait until `nbf`.",
                ),
                cause(
                    "The clock of the machine that judges runs behind.",
                    "Compare its clock with the response's `Date` header and switch on time synchronisation.",
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
            .verdict("`nbf` is in milliseconds or finer: read as seconds, the token is not valid for ages.")
            .causes(&[
                cause(
                    "`nbf` takes seconds since 1970, and the code that made the token wrote a finer clock's number.",
                    "Divide `nbf` by 1000 and round down, or leave it out.",
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
                return Some(time_hits::beyond(&view, "nbf", number, view.at).into());
            }
            _ => return None,
        };
        let hit = time_hits::beside(&view, "nbf", nbf, view.at);
        Some(time_hits::begins(subject, &view, nbf, hit, |ahead, span| {
            if ahead {
                format!("Valid in {span}, which the leeway allows")
            } else {
                format!("Valid since {span}")
            }
        }))
    })
}

fn finer(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| Some(time_hits::finer(&view, "nbf")?.0))
}
