//! `nbf`: when the token becomes valid.

use super::example::access;
use super::references::TIME;
use super::{Check, Subject, check, instants};
use crate::finding::{Hit, Severity, cause, explain};
use crate::token::Moment;

pub(super) const CHECKS: &[Check] = &[
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

fn ahead(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        let nbf = match held.token.moment("nbf") {
            Moment::At(nbf) => nbf,
            Moment::Beyond(number, true) => {
                return Some(instants::beyond(&held, "nbf", number, held.at));
            }
            _ => return None,
        };
        subject.is_ahead(&held, nbf).then(|| instants::beside(&held, "nbf", nbf, held.at))
    })
}

fn finer(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| Some(instants::finer(&held, "nbf")?.0))
}
