//! What was checked and held, what was not checked, and when time alone changes that.

use crate::checks::audience::aud;
use crate::checks::binding::{hashes, nonce};
use crate::checks::issuer::iss;
use crate::checks::scope::scp;
use crate::checks::time::exp;
use crate::checks::{Subject, TokenView};
use crate::finding::Finding;
use crate::model::{Case, Context, JudgeAt, Kind};
use crate::report::Passed;
use crate::text::duration::{between, words};
use crate::text::timestamp::Timestamp;
use std::collections::HashSet;

/// What was checked and held. What could not be checked is said to be unchecked.
#[must_use]
pub fn passed(case: &Case, context: &Context, at: Timestamp, findings: &[Finding]) -> Vec<Passed> {
    let subject = Subject::new(case, context, at);
    let mut all = Vec::new();
    let faulty: HashSet<(&str, usize)> =
        findings.iter().filter_map(|it| Some((it.id(), *it.hit.exhibits.first()?))).collect();
    for view in subject.tokens() {
        let mut say = |id: &'static str, text: Option<String>| {
            if let Some(text) = text.filter(|_| !faulty.contains(&(id, view.index))) {
                all.push(Passed { id, text, exhibit: view.index });
            }
        };
        if view.token.encrypted() {
            say("token-encrypted", Some("No claim could be checked".into()));
            continue;
        }
        if view.token.nests {
            say("exp-passed", Some("No claim was checked: the payload is a token, judged by itself".into()));
            continue;
        }
        if !view.token.payload.is_object() {
            say("exp-passed", Some("No claim was checked: the payload cannot be read".into()));
            continue;
        }
        say("exp-passed", exp::view(&subject, &view).or_else(|| untold(&view)));
        say("nbf-ahead", start(&view));
        say("iat-in-future", issued(&view));
        say("auth-time-in-future", signed_in(&view));
        say("iss-unexpected", iss::view(&subject, &view).map(str::to_owned));
        say("aud-unexpected", aud::view(&subject, &view).map(str::to_owned));
        say("cid-unexpected", aud::client_held(&subject, &view).map(str::to_owned));
        say("scp-missing-scope", scp::view(&subject, &view));
        say("nonce-mismatch", nonce::view(&subject, &view).map(str::to_owned));
        for (id, text) in hashes::view(&subject, &view) {
            say(id, Some(text.to_owned()));
        }
    }
    all
}

/// A token whose end cannot be told is never said to be in date.
fn untold(view: &TokenView) -> Option<String> {
    let due = !matches!(view.kind, Kind::DpopProof | Kind::SecurityEventToken);
    let over = view.token.moment("exp").at().is_some_and(|exp| exp <= view.at);
    (due && !over).then(|| "Whether it is in date cannot be told: no readable `exp`".into())
}

fn start(view: &TokenView) -> Option<String> {
    let nbf = view.token.moment("nbf").at()?;
    Some(if nbf > view.at {
        format!("Valid in {}, which the leeway allows", words(between(view.at, nbf)))
    } else {
        format!("Valid since {}", words(between(nbf, view.at)))
    })
}

fn issued(view: &TokenView) -> Option<String> {
    let iat = view.token.moment("iat").at()?;
    Some(if iat > view.at {
        format!("Issued {} ahead, which the leeway allows", words(between(view.at, iat)))
    } else {
        format!("Issued {} earlier", words(between(iat, view.at)))
    })
}

/// How old the sign-in is.
fn signed_in(view: &TokenView) -> Option<String> {
    let auth = view.token.moment("auth_time").at().filter(|auth| view.is_issued() && *auth <= view.at)?;
    Some(format!("Signed in {} earlier (`auth_time`)", words(between(auth, view.at))))
}

/// The next instant after the present at which time alone changes the report.
#[must_use]
pub fn changes_at(case: &Case, context: &Context) -> Option<Timestamp> {
    if matches!(context.judge_at, JudgeAt::Instant(_)) {
        return None;
    }
    let by_response = context.judge_at == JudgeAt::Response && case.date().is_some();
    let subject = Subject::new(case, context, context.now);
    let leeway = subject.leeway();
    let mut next: Option<Timestamp> = None;
    let mut turn = |at: Option<Timestamp>| {
        if let Some(at) = at.filter(|at| *at > context.now) {
            next = Some(next.map_or(at, |known| known.min(at)));
        }
    };
    for view in subject.tokens() {
        if let Some(exp) = view.token.moment("exp").at() {
            turn(Some(exp));
            turn(exp.checked_add(leeway));
        }
        if by_response {
            continue;
        }
        for name in ["nbf", "iat", "auth_time"] {
            if let Some(start) = view.token.moment(name).at() {
                turn(Some(start));
                turn(start.checked_sub(subject.ahead(&view)));
            }
        }
        if view.kind == Kind::DpopProof
            && let Some(iat) = view.token.moment("iat").at()
        {
            turn(iat.checked_add(std::time::Duration::from_secs(301)));
        }
    }
    next
}
