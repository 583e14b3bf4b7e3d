//! `exp`: when the token ends.

use crate::checks::messages::library_differences;
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{ISSUED, OKTAS, TIME};
use crate::checks::support::sample::Sample;
use crate::checks::time::life::{passed, saved};
use crate::checks::time::time_hits;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::token::NumericDate;
use crate::model::Kind;
use crate::text::duration::instant;
use crate::text::json::{Decimal, Value};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("exp-passed", "The token has expired")
            .verdict("The token expired at {time}, {span} before {now}.")
            .causes(&[
                cause(
                    "The client went on sending a token that it had got earlier.",
                    "Get a new token: repeat the token request, or send the refresh token to `/token`.",
                )
                .any(&[ISSUED])
                .prevention("Let the client renew the token shortly before `exp`, and once after a 401."),
                cause(
                    "A client assertion is made for one token request and lives minutes; this one was kept.",
                    "Sign a new assertion for each token request, with `exp` at most one hour ahead.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "An ID token of Okta lives 60 minutes, whatever the session does.",
                    "Sign in again or renew the tokens; keep the session apart from the ID token's life.",
                )
                .all(&[Clue::Token("id-token"), OKTAS]),
                cause(
                    "A custom server's access token lives one hour unless the access policy rule says otherwise.",
                    "Raise `Access token lifetime is` in the rule: `Security > API > Authorization Servers > your server > Access Policies`.",
                )
                .all(&[Clue::Token("access-token"), OKTAS]),
                cause(
                    "The clock of the machine that judges runs ahead.",
                    "Compare its clock with the response's `Date` header and switch on time synchronisation.",
                ),
                library_differences::differ("Count on no leeway: renew the token before `exp`."),
            ])
            .family(&TIME),
        passed,
        access(&[("exp", "1789999999")]).leeway(0),
        &[
            access(&[]),
            access(&[("exp", "1790000001")]).leeway(0),
            access(&[("exp", "1790000000.5")]).leeway(0),
            access(&[("exp", "1789999990")]),
            access(&[("exp", "\"1789990000\"")]),
            token(Sample::Id),
        ],
    ),
    check(
        explain("exp-within-leeway", "The token has expired, and only the leeway lets it pass")
            .severity(Severity::Warning)
            .verdict("The token expired at {time}, {span} before {now}; only the leeway still lets it pass.")
            .causes(&[
                cause(
                    "Verifiers differ: Okta's own servers and its verifier for Node allow no leeway for `exp`, those for Go, Java and Python two minutes.",
                    "Renew the token before `exp`, so that no verifier's leeway decides.",
                ),
                library_differences::differ("Set the same leeway in every verifier that sees the token."),
            ])
            .family(&TIME),
        saved,
        access(&[("exp", "1789999999")]),
        &[access(&[("exp", "1790000001")]), access(&[("exp", "1789999880")]), access(&[("exp", "1789999999")]).leeway(0)],
    ),
    check(
        explain("exp-missing", "The token names no expiry")
            .severity(Severity::Warning)
            .verdict("The token has no `exp`, so nobody can tell whether it is still good.")
            .causes(&[
                cause(
                    "Okta refuses a client assertion without `exp`.",
                    "Add `exp` in seconds, a few minutes after `iat`; one hour is the most.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "Okta's access and ID tokens always carry `exp`: this one was made or changed by something else.",
                    "Ask whoever issues it for `exp` in seconds; let the verifier refuse tokens without it.",
                )
                .any(&[ISSUED]),
            ])
            .family(&TIME),
        missing,
        access(&[("exp", "")]),
        &[access(&[]), token(Sample::Proof), token(Sample::Event), access(&[("exp", "null")])],
    ),
    check(
        explain("exp-not-a-number", "`exp` is not a number")
            .verdict("`exp` is {found}, not a number of seconds, so verifiers refuse the token.")
            .causes(&[
                cause(
                    "`exp` must be a JSON number of seconds since 1970; a quoted number or a date is most often the work of the code that made the token.",
                    "Write `exp` as a bare number: `1790003600`, not `\"1790003600\"` nor a date.",
                ),
            ])
            .family(&TIME),
        not_a_number,
        access(&[("exp", "\"1790003600\"")]),
        &[access(&[]), access(&[("exp", "1790003600.25")]), access(&[("exp", "-1")])],
    ),
    check(
        explain("exp-in-milliseconds", "`exp` counts milliseconds or finer, not seconds")
            .severity(Severity::Warning)
            .verdict("`exp` is in milliseconds or finer: read as seconds, the token practically never ends.")
            .causes(&[
                cause(
                    "`exp` takes seconds; `Date.now()` and `System.currentTimeMillis()` give milliseconds, other clocks microseconds.",
                    "Write {expected} in its place; in JavaScript `Math.floor(Date.now() / 1000) + 3600`.",
                ),
            ])
            .family(&TIME),
        finer,
        access(&[("exp", "1790003600000")]),
        &[access(&[]), access(&[("exp", "99999999999")])],
    ),
    check(
        explain("exp-out-of-range", "`exp` lies beyond the year 9999")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "A number this large usually stands for “never”; verifiers may overflow on it.",
                    "Set `exp` to the real end of the token, in seconds since 1970.",
                ),
            ])
            .family(&TIME),
        out_of_range,
        access(&[("exp", "253402300799")]),
        &[access(&[]), access(&[("exp", "1e400")]), access(&[("exp", "-99999999999999999999999")])],
    ),
    check(
        explain("exp-before-iat", "The token ends before it was issued")
            .verdict("`exp` is {found}, before `iat` {expected}: the token was never good.")
            .causes(&[
                cause(
                    "The issuer adds a lifetime to the wrong instant, or mixes local time with UTC.",
                    "Compute `exp` as `iat` plus the lifetime, both in seconds since 1970 UTC.",
                ),
            ])
            .family(&TIME),
        crate::checks::time::length::before_iat,
        access(&[("exp", "1789999000")]),
        &[access(&[]), access(&[("exp", "1789999400")]), access(&[("iat", "")])],
    ),
    check(
        explain("exp-before-nbf", "The token ends before it becomes valid")
            .verdict("`exp` is {found}, before `nbf` {expected}: the token is never good.")
            .causes(&[
                cause(
                    "`nbf` was set to another instant than the one that the lifetime counts from.",
                    "Set `nbf` to `iat`, or leave it out: Okta's own tokens have none.",
                ),
            ])
            .family(&TIME),
        crate::checks::time::length::before_nbf,
        access(&[("nbf", "1790009000")]),
        &[access(&[]), access(&[("nbf", "1789999400")])],
    ),
    check(
        explain("lifetime-long", "The token lives longer than Okta lets one")
            .severity(Severity::Warning)
            .verdict("The token lives {span} from `iat` to `exp`; the most is {expected}.")
            .causes(&[
                cause(
                    "Okta refuses a client assertion whose `exp` lies more than an hour ahead.",
                    "Set `exp` to a few minutes after `iat`; one hour is the most.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "A custom server gives an access token 5 minutes to 24 hours; ID tokens and the org server's access tokens live 60 minutes, which cannot be set.",
                    "Check who made this token: with such a life it is most likely none of Okta's.",
                )
                .any(&[ISSUED]),
            ])
            .family(&TIME),
        crate::checks::time::length::lifetime,
        access(&[("exp", "1790085801")]),
        &[
            access(&[("exp", "1790085800")]),
            token(Sample::Id),
            token(Sample::Assertion),
            text("exp"),
        ],
    ),
];

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let due = !matches!(view.kind, Kind::DpopProof | Kind::SecurityEventToken);
        let binds = view.token.media_type().as_deref() == Some("kb+jwt");
        let hit = view.hit("payload.exp").expected("a number of seconds since 1970");
        let refused = view.kind == Kind::ClientAssertion;
        (due && !binds && view.is_whole() && view.claim("exp").is_none())
            .then(|| if refused { hit.severity(Severity::Error) } else { hit })
    })
}

fn not_a_number(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match view.token.moment("exp") {
        // What is no JSON, or cut off, is told as that.
        NumericDate::NotANumber(found)
            if !matches!(view.claim("exp"), Some(Value::Bare(_) | Value::Missing)) =>
        {
            Some(view.hit("payload.exp").found(found).expected("a number of seconds since 1970"))
        }
        _ => None,
    })
}

fn finer(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (hit, meant) = time_hits::finer(&view, "exp")?;
        let hit = hit.fact(Placeholder::Time, instant(meant));
        Some(if view.okta_judges() { hit.severity(Severity::Error) } else { hit })
    })
}

fn out_of_range(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match view.token.moment("exp") {
        NumericDate::OutOfRange(found, true) if Decimal::of(&found).is_some_and(|it| !it.is_infinite()) => {
            Some(view.hit("payload.exp").found(found).expected("seconds since 1970, before the year 9999"))
        }
        _ => None,
    })
}
