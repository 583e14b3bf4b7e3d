//! What points to a cause in a case, and what speaks against it.

use super::{Sign, Signs};
use crate::case::{Case, Content, Header, RateLimit};
use crate::okta::issuer;
use crate::words::{Fact, known};

/// Where a cause stands among the others: first what the case points to, last what it speaks against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Pointed,
    Open,
    Contradicted,
}

pub(super) fn rank(signs: &Signs, case: &Case, ids: &[&'static str]) -> Rank {
    let against = |sign: &Sign| match sign {
        Sign::Also(id) => !ids.contains(id) && is_told(sign, case),
        sign => !sign_met(sign, case) && is_told(sign, case),
    };
    match signs {
        _ if signs_met_beside(signs, case, ids) => Rank::Pointed,
        Signs::Any(signs) if signs.iter().all(against) => Rank::Contradicted,
        Signs::All(signs) if signs.iter().any(against) => Rank::Contradicted,
        _ => Rank::Open,
    }
}

/// Whether the case tells what a sign asks about, so that a sign not met speaks against its cause.
fn is_told(sign: &Sign, case: &Case) -> bool {
    match sign {
        Sign::Call(..) => case.requests().next().is_some(),
        Sign::Host(_) => case.requests().any(|(_, request)| !request.host.is_empty()),
        Sign::Status(_) => case.responses().any(|(_, response)| response.status > 0),
        Sign::Summary(_) => case.errors().any(|(_, error)| !error.summary.is_empty()),
        Sign::ErrorCause(_) => case.errors().any(|(_, error)| !error.causes.is_empty()),
        Sign::Token(_) | Sign::Also(_) => case.tokens().next().is_some(),
        Sign::Scheme(_) => case.requests().any(|(_, request)| request.scheme.is_some()),
        Sign::Header(..) | Sign::Words(_) | Sign::Fact(..) | Sign::NoFact(..) => false,
    }
}

/// Whether a cause that is for some tokens alone, by their kind and by what was seen of them, is for this one;
/// nothing where it is for all, or where other signs have a say.
pub(super) fn fits(signs: &Signs, kind: Option<&str>, facts: &[Fact]) -> Option<bool> {
    let fit = |sign: &Sign| match *sign {
        Sign::Token(it) => kind.map(|kind| kind == it),
        Sign::Fact(hole, value) => Some(known(facts, hole) == Some(value)),
        Sign::NoFact(hole, value) => Some(known(facts, hole) != Some(value)),
        _ => None,
    };
    match signs {
        Signs::None => None,
        Signs::Any(signs) => {
            let told = signs.iter().all(|sign| fit(sign).is_some());
            told.then(|| signs.iter().any(|sign| fit(sign) == Some(true)))
        }
        Signs::All(signs) if signs.iter().any(|sign| fit(sign) == Some(false)) => Some(false),
        Signs::All(signs) => signs.iter().all(|sign| fit(sign).is_some()).then_some(true),
    }
}

fn signs_met_beside(signs: &Signs, case: &Case, ids: &[&'static str]) -> bool {
    let met = |sign: &Sign| match sign {
        Sign::Also(id) => ids.contains(id),
        sign => sign_met(sign, case),
    };
    match signs {
        Signs::None => false,
        Signs::Any(any) => any.iter().any(met),
        Signs::All(all) => all.iter().all(met),
    }
}

/// Whether what must be seen is seen. Nothing to be seen is not met: it points nowhere.
#[must_use]
pub fn signs_met(signs: &Signs, case: &Case) -> bool {
    signs_met_beside(signs, case, &[])
}

/// Whether one sign is seen in the case.
#[must_use]
pub fn sign_met(sign: &Sign, case: &Case) -> bool {
    match *sign {
        Sign::Summary(words) => {
            case.errors().take(ASKED).any(|(_, error)| holds(&error.summary, words))
                || case.challenges().any(|(_, challenge)| {
                    challenge.param("error_description").is_some_and(|text| holds(text, words))
                })
        }
        Sign::ErrorCause(words) => {
            case.errors().take(ASKED).any(|(_, error)| error.causes.iter().any(|cause| holds(cause, words)))
        }
        Sign::Status(status) => {
            case.responses().any(|(_, response)| response.status == status)
                || case.exhibits.iter().any(|it| matches!(it.content, Content::Status(it) if it == status))
        }
        Sign::Call(method, path) => case.requests().any(|(_, request)| {
            (method.is_empty() || request.method.eq_ignore_ascii_case(method))
                && request.path.starts_with(path)
        }),
        Sign::Host(words) => {
            case.requests().any(|(_, request)| holds(&request.host, words))
                || case.tokens().any(|(_, _, token)| {
                    token.claim_text("iss").and_then(issuer::host).is_some_and(|host| holds(host, words))
                })
        }
        Sign::Scheme("") => case.requests().any(|(_, request)| request.scheme.is_none()),
        Sign::Scheme(scheme) => {
            let same = |it: &Option<String>| it.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(scheme));
            case.requests().any(|(_, request)| same(&request.scheme))
                || case.tokens().any(|(_, _, token)| same(&token.scheme))
        }
        Sign::Header(name, value) => {
            let seen = |headers: &[Header]| {
                headers.iter().any(|header| {
                    header.name == name && (value.is_empty() || header.value.eq_ignore_ascii_case(value))
                })
            };
            let counted = |limits: &RateLimit| {
                let number = match name {
                    "x-rate-limit-limit" => limits.limit,
                    "x-rate-limit-remaining" => limits.remaining,
                    "x-rate-limit-reset" => limits.reset,
                    "retry-after" => limits.retry_after,
                    _ => None,
                };
                number.is_some_and(|number| value.is_empty() || value.parse() == Ok(number))
            };
            case.responses().any(|(_, response)| seen(&response.headers))
                || case.rate_limits().any(|(_, limits)| counted(limits))
                || case.requests().any(|(_, request)| seen(&request.headers))
        }
        Sign::Token(kind) => case.exhibits.iter().any(|exhibit| exhibit.kind.name() == kind),
        Sign::Words(words) => case.lower.contains(&words.to_ascii_lowercase()),
        Sign::Also(_) => false,
        // What is seen of the subject is asked first, by `fits`.
        Sign::Fact(..) | Sign::NoFact(..) => true,
    }
}

/// Errors that are asked for words: a paste with more of them is a log.
const ASKED: usize = 30;

/// Whether a text holds these words, whatever the case of their letters.
fn holds(text: &str, words: &str) -> bool {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let Some(first) = words.first() else { return true };
    let either = [first.to_ascii_lowercase(), first.to_ascii_uppercase()];
    text.iter()
        .enumerate()
        .filter(|(_, byte)| either.contains(byte))
        .any(|(at, _)| text.get(at..at + words.len()).is_some_and(|here| here.eq_ignore_ascii_case(words)))
}
