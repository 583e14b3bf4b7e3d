//! `exp`: when the token ends.

use crate::checks::audience::receivers::goes_without;
use crate::checks::messages::library_differences;
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{ISSUED, OKTAS, OTHERS, TIME};
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
            .verdict("The token expired {when}.\nThe token had expired {span} before it was checked.\nThe token has expired.")
            .causes(&[
                cause(
                    "The client kept sending a token that it got earlier. Nothing else has to be wrong with the token: after `exp`, every verifier refuses it.",
                    "Get a new token: send the token request again, or send the refresh token to `/token` with `grant_type=refresh_token`.",
                )
                .any(&[ISSUED])
                .prevention("Let the client renew the token shortly before `exp`, and again after a 401."),
                cause(
                    "The client kept a client assertion (the signed JWT that proves the client) and sent it later. An assertion is made for one token request and lives for minutes.",
                    "Sign a new assertion for each token request, with a new `jti` and with `exp` at most one hour ahead.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "The app treats an ID token as its session, and Okta ID tokens live only 60 minutes, however long the user's session lasts.",
                    "Renew the tokens with a refresh token (scope `offline_access`) or sign the user in again, and give the app a session of its own that does not depend on `exp` of the ID token.",
                )
                .all(&[Clue::Token("id-token"), OKTAS]),
                cause(
                    "An access token of a custom authorization server lives one hour unless the access policy rule says otherwise, and this one is older than that.",
                    "Let the client get a new token. If one hour is too short for the job, raise `Access token lifetime is` in the rule at `Security > API > Authorization Servers > your server > Access Policies > your policy > your rule`.",
                )
                .all(&[Clue::Token("access-token"), OKTAS]),
                cause(
                    "The clock of the machine that verifies the token runs ahead, so the token looks older there than it is.",
                    "Compare `date -u` on that machine with the `Date` header of any response from the issuer, and switch on time synchronization (NTP).",
                ),
                library_differences::differ("Do not rely on a clock tolerance: renew the token before `exp`."),
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
        explain("exp-within-leeway", "The token has expired, and only the clock tolerance lets it pass")
            .severity(Severity::Warning)
            .verdict("The token expired {when}. Only the clock tolerance (leeway) still lets it pass.")
            .causes(&[
                cause(
                    "The client renews its token too late: only after `exp`, or after the first 401. A verifier without a clock tolerance already refuses this token.",
                    "Renew the token a minute before `exp` (`expires_in` of the token response counts from the moment it was issued). Do not raise the tolerance for that.",
                ),
                cause(
                    "The clock of the client is behind, so it thinks that the token is still good.",
                    "Compare `date -u` on the client's machine with the `Date` header of any response, and switch on time synchronization (NTP).",
                ),
                library_differences::differ("Set the same clock tolerance (`leeway`, `clockTolerance`, `clockSkew`) in every verifier that sees the token."),
            ])
            .family(&TIME),
        saved,
        access(&[("exp", "1789999999")]),
        &[access(&[("exp", "1790000001")]), access(&[("exp", "1789999880")]), access(&[("exp", "1789999999")]).leeway(0)],
    ),
    check(
        explain("exp-missing", "The token has no expiry time")
            .severity(Severity::Warning)
            .verdict("The token has no `exp`, so nobody can tell whether it is still good, and many verifiers refuse it. Its signature and its issuer may be right.")
            .causes(&[
                cause(
                    "The code that signs the client assertion sets no `exp`, which Okta requires.",
                    "Add `exp` to the assertion, in seconds since 1970 and a few minutes after `iat`. One hour ahead is the most that Okta takes.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "The Rust crate `jsonwebtoken` requires `exp` in every token unless it is told otherwise. `validate_exp = false` only switches off the comparison with the clock.",
                    "If the token is meant to live without an end, call `validation.required_spec_claims.clear()` or `validation.set_required_spec_claims(&[\"sub\"])`, next to `validation.validate_exp = false`. Otherwise write `exp` into the claims that are signed.",
                )
                .only(&[Clue::Words("MissingRequiredClaim("), Clue::Words("validate_exp"), Clue::Words("Missing required claim: exp")]),
                cause(
                    "A program of your own made the token (its header has no `kid`, or it is signed with a shared secret), and nothing in its code sets `exp`.",
                    "Add it where the token is signed: `expiresIn: '1h'` of `jwt.sign`, `\"exp\": now + timedelta(hours=1)` for PyJWT, `exp` in the payload for other libraries.",
                )
                .any(&[OTHERS]),
                cause(
                    "Okta's access tokens and ID tokens always carry `exp`, so Okta did not issue this one: usually a test or a mock server made it, with Okta's URL in `iss`.",
                    "Look for the code that signs it (search for the value of `iss`), and add `exp` there in seconds since 1970. Have the verifier refuse tokens without it: `options={\"require\": [\"exp\"]}` in PyJWT, `requiredClaims: [\"exp\"]` in jose.",
                )
                .any(&[OKTAS]),
                cause(
                    "The token was written by hand or by a script for a service that should never be locked out.",
                    "Get a token from `/token` in its place, each time one is needed. A token without an end that leaks can be stopped only by changing the key.",
                )
                .any(&[OKTAS]),
            ])
            .family(&TIME),
        missing,
        access(&[("exp", "")]),
        &[access(&[]), token(Sample::Proof), token(Sample::Event), access(&[("exp", "null")])],
    ),
    check(
        explain("exp-not-a-number", "`exp` is not a number")
            .verdict("`exp` is the string `\"{name}\"`, in quotes, and must be a number of seconds without them. Verifiers refuse the token.\n`exp` is {found}, not a number of seconds, so verifiers refuse the token.\n`exp` is not a number of seconds, so verifiers refuse the token.")
            .causes(&[
                cause(
                    "The code that made the token put the number of seconds in quotes, which makes it a string.",
                    "Write `exp` as a bare number: `1790003600`, not `\"1790003600\"`. Convert a setting from the environment first (`Number(…)` in JavaScript, `int(…)` in Python).",
                ),
                cause(
                    "The code wrote a date (`2026-09-22T10:00:00Z`) or a date object, which its JSON library turned into text.",
                    "Write the seconds since 1970: `Math.floor(date.getTime() / 1000)` in JavaScript, `int(date.timestamp())` in Python.",
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
            .verdict("`exp` is in milliseconds or finer. Read as seconds, the token practically never expires; servers that limit the lifetime refuse it. No clock is wrong.")
            .causes(&[
                cause(
                    "The code that made the token wrote milliseconds or a finer unit into `exp`, which takes seconds: `Date.now()` in JavaScript and `System.currentTimeMillis()` in Java give milliseconds.",
                    "Write {expected} instead. In JavaScript that is `Math.floor(Date.now() / 1000) + 3600`, in Java `Instant.now().getEpochSecond() + 3600`.",
                ),
            ])
            .family(&TIME),
        finer,
        access(&[("exp", "1790003600000")]),
        &[access(&[]), access(&[("exp", "99999999999")])],
    ),
    check(
        explain("exp-out-of-range", "`exp` is beyond the year 9999")
            .verdict("`exp` is {found}, which is beyond the year 9999. Libraries may read it wrongly or refuse the token.\n`exp` is beyond the year 9999. Libraries may read it wrongly or refuse the token.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "A number this large is usually meant as \"never\". Libraries may overflow on it and then refuse the token or read another time.",
                    "Set `exp` to the real end of the token, in seconds since 1970: `iat` plus the lifetime.",
                ),
                cause(
                    "The lifetime was passed in milliseconds or microseconds to a library that takes seconds.",
                    "Pass seconds (`expiresIn: 3600` of `jsonwebtoken` is one hour), or a time span with its unit where the library takes one (`expiresIn: '1h'`).",
                ),
            ])
            .family(&TIME),
        out_of_range,
        access(&[("exp", "253402300799")]),
        &[access(&[]), access(&[("exp", "1e400")]), access(&[("exp", "-99999999999999999999999")])],
    ),
    check(
        explain("exp-before-iat", "The token ends before it was issued")
            .verdict("`exp` is {found}, before `iat` {expected}: the token was never valid, and every verifier calls it expired. No clock of a verifier is wrong.\n`exp` is before `iat`: the token was never valid, and every verifier calls it expired. No clock of a verifier is wrong.")
            .causes(&[
                cause(
                    "The code that makes the token adds the lifetime to the wrong time, or mixes local time with UTC. A difference of whole hours points to the time zone.",
                    "Compute `exp` as `iat` plus the lifetime, both in seconds since 1970 in UTC: `int(time.time()) + 3600` in Python, `Math.floor(Date.now() / 1000) + 3600` in JavaScript.",
                ),
                cause(
                    "The code writes only the lifetime into `exp`, such as 3600, and not the time at which it ends.",
                    "Look at `exp` in the payload here: a number with fewer than ten digits is a lifetime. Add the current time to it, or pass it as `expiresIn` where the library has that option.",
                ),
            ])
            .family(&TIME),
        crate::checks::time::length::before_iat,
        access(&[("exp", "1789999000")]),
        &[access(&[]), access(&[("exp", "1789999400")]), access(&[("iat", "")])],
    ),
    check(
        explain("exp-before-nbf", "The token ends before it becomes valid")
            .verdict("`exp` is {found}, before `nbf` {expected}, so there is no time at which this token is valid. Nothing on the verifier's side can help.\n`exp` is before `nbf`, so there is no time at which this token is valid. Nothing on the verifier's side can help.")
            .causes(&[
                cause(
                    "`nbf` (not before) and `exp` are computed from different clocks or different start times.",
                    "Set `nbf` to the value of `iat`, or leave `nbf` out: Okta's own tokens have none.",
                ),
                cause(
                    "The token is meant to become valid later, but `exp` was computed from `iat`, and the lifetime is shorter than the delay.",
                    "Compute `exp` as `nbf` plus the lifetime where the token is made.",
                ),
            ])
            .family(&TIME),
        crate::checks::time::length::before_nbf,
        access(&[("nbf", "1790009000")]),
        &[access(&[]), access(&[("nbf", "1789999400")])],
    ),
    check(
        explain("lifetime-long", "The token lives longer than Okta allows")
            .severity(Severity::Warning)
            .verdict("The token lives {span} from `iat` to `exp`; the most is {expected}. Okta refuses or never issues such a token; its claims may otherwise be right.\nThe token lives longer than is allowed.")
            .causes(&[
                cause(
                    "The client sets `exp` of its assertion too far ahead: Okta accepts one hour at most.",
                    "Set `exp` of the assertion to a few minutes after `iat`. One hour is the most.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "Okta does not issue such a token: an access token of a custom authorization server lives 5 minutes to 24 hours, and ID tokens and the org authorization server's access tokens live 60 minutes, which cannot be changed.",
                    "Look at `iss` to see who made this token. With such a lifetime it is most likely not one of Okta's, or it was changed.",
                )
                .all(&[ISSUED, OKTAS]), cause("The issuer or a program of your own sets this lifetime on purpose. No standard forbids it, but a stolen token then works for that long.", "Lower the lifetime where the token is issued, to an hour or less (`exp` minus `iat` is 3600), and let clients renew the token. Leave it if the receiver accepts the token and the long life is meant.").all(&[ISSUED, OTHERS]),
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
        (due && !binds && !goes_without(&view, "exp") && view.is_whole() && view.claim("exp").is_none())
            .then(|| if refused { hit.severity(Severity::Error) } else { hit })
    })
}

fn not_a_number(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match view.token.moment("exp") {
        // What is no JSON, or cut off, is told as that.
        NumericDate::NotANumber(found)
            if !matches!(view.claim("exp"), Some(Value::Bare(_) | Value::Missing)) =>
        {
            let hit = view.hit("payload.exp").found(found).expected("a number of seconds since 1970");
            Some(match view.text("exp") {
                Some(text) => hit.fact(Placeholder::Name, text),
                None => hit,
            })
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
