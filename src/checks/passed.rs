//! What was checked and held, what was not checked, and when time alone changes that.

use super::{Held, Subject, aud, exp, hashes, iss, nonce, scp};
use crate::case::{Case, Kind};
use crate::context::{Context, JudgeAt};
use crate::finding::Finding;
use crate::report::Passed;
use crate::span::{between, words};
use crate::timestamp::Timestamp;
use std::collections::HashSet;

/// What was checked and held. What could not be checked is said to be unchecked.
#[must_use]
pub fn passed(case: &Case, context: &Context, at: Timestamp, findings: &[Finding]) -> Vec<Passed> {
    let subject = Subject::new(case, context, at);
    let mut all = Vec::new();
    let faulty: HashSet<(&str, usize)> =
        findings.iter().filter_map(|it| Some((it.id(), *it.hit.exhibits.first()?))).collect();
    for held in subject.tokens() {
        let mut say = |id: &'static str, text: Option<String>| {
            if let Some(text) = text.filter(|_| !faulty.contains(&(id, held.index))) {
                all.push(Passed { id, text, exhibit: held.index });
            }
        };
        if held.token.encrypted() {
            say("token-encrypted", Some("No claim could be checked".into()));
            continue;
        }
        if held.token.nests {
            say("exp-passed", Some("No claim was checked: the payload is a token, judged by itself".into()));
            continue;
        }
        if !held.token.payload.is_object() {
            say("exp-passed", Some("No claim was checked: the payload cannot be read".into()));
            continue;
        }
        say("exp-passed", exp::held(&subject, &held).or_else(|| untold(&held)));
        say("nbf-ahead", start(&held));
        say("iat-in-future", issued(&held));
        say("auth-time-in-future", signed_in(&held));
        say("iss-unexpected", iss::held(&subject, &held).map(str::to_owned));
        say("aud-unexpected", aud::held(&subject, &held).map(str::to_owned));
        say("cid-unexpected", aud::client_held(&subject, &held).map(str::to_owned));
        say("scp-missing-scope", scp::held(&subject, &held));
        say("nonce-mismatch", nonce::held(&subject, &held).map(str::to_owned));
        for (id, text) in hashes::held(&subject, &held) {
            say(id, Some(text.to_owned()));
        }
    }
    all
}

/// A token whose end cannot be told is never said to be in date.
fn untold(held: &Held) -> Option<String> {
    let due = !matches!(held.kind, Kind::DpopProof | Kind::SecurityEventToken);
    let over = held.token.moment("exp").at().is_some_and(|exp| exp <= held.at);
    (due && !over).then(|| "Whether it is in date cannot be told: no readable `exp`".into())
}

fn start(held: &Held) -> Option<String> {
    let nbf = held.token.moment("nbf").at()?;
    Some(if nbf > held.at {
        format!("Valid in {}, which the leeway allows", words(between(held.at, nbf)))
    } else {
        format!("Valid since {}", words(between(nbf, held.at)))
    })
}

fn issued(held: &Held) -> Option<String> {
    let iat = held.token.moment("iat").at()?;
    Some(if iat > held.at {
        format!("Issued {} ahead, which the leeway allows", words(between(held.at, iat)))
    } else {
        format!("Issued {} earlier", words(between(iat, held.at)))
    })
}

/// How old the sign-in is.
fn signed_in(held: &Held) -> Option<String> {
    let auth = held.token.moment("auth_time").at().filter(|auth| held.is_issued() && *auth <= held.at)?;
    Some(format!("Signed in {} earlier (`auth_time`)", words(between(auth, held.at))))
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
    for held in subject.tokens() {
        if let Some(exp) = held.token.moment("exp").at() {
            turn(Some(exp));
            turn(exp.checked_add(leeway));
        }
        if by_response {
            continue;
        }
        for name in ["nbf", "iat", "auth_time"] {
            if let Some(start) = held.token.moment(name).at() {
                turn(Some(start));
                turn(start.checked_sub(subject.ahead(&held)));
            }
        }
        if held.kind == Kind::DpopProof
            && let Some(iat) = held.token.moment("iat").at()
        {
            turn(iat.checked_add(std::time::Duration::from_secs(301)));
        }
    }
    next
}
