//! What points to a cause in a case, and what speaks against it.

use crate::finding::{Clue, Clues};
use crate::limits;
use crate::model::{Case, Content, Header, RateLimit, issuer_url};
use crate::text::template::{Fact, known};

/// Where a cause stands among the others: first what the case points to, last what it speaks against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    Pointed,
    Open,
    Contradicted,
}

pub(crate) fn rank(clues: &Clues, case: &Case, ids: &[&'static str]) -> Rank {
    let against = |clue: &Clue| match clue {
        Clue::Also(id) => !ids.contains(id) && is_told(clue, case),
        clue => !clue_met(clue, case) && is_told(clue, case),
    };
    match clues {
        _ if signs_met_beside(clues, case, ids) => Rank::Pointed,
        Clues::Any(clues) if clues.iter().all(against) => Rank::Contradicted,
        Clues::All(clues) if clues.iter().any(against) => Rank::Contradicted,
        _ => Rank::Open,
    }
}

/// Whether the case tells what a sign asks about, so that a sign not met speaks against its cause.
fn is_told(clue: &Clue, case: &Case) -> bool {
    match clue {
        Clue::Call(..) => case.requests().next().is_some(),
        Clue::Host(_) => case.requests().any(|(_, request)| !request.host.is_empty()),
        Clue::Status(_) => case.responses().any(|(_, response)| response.status > 0),
        Clue::Summary(_) => case.errors().any(|(_, error)| !error.summary.is_empty()),
        Clue::ErrorCause(_) => case.errors().any(|(_, error)| !error.causes.is_empty()),
        Clue::Token(_) | Clue::Also(_) => case.tokens().next().is_some(),
        Clue::Scheme(_) => case.requests().any(|(_, request)| request.scheme.is_some()),
        Clue::Header(..) | Clue::Words(_) | Clue::Fact(..) | Clue::NoFact(..) => false,
    }
}

/// Whether a cause that is for some tokens alone, by their kind and by what was seen of them, is for this one;
/// nothing where it is for all, or where other clues have a say.
pub(crate) fn fits(clues: &Clues, kind: Option<&str>, facts: &[Fact]) -> Option<bool> {
    let fit = |clue: &Clue| match *clue {
        Clue::Token(it) => kind.map(|kind| kind == it),
        Clue::Fact(placeholder, value) => Some(known(facts, placeholder) == Some(value)),
        Clue::NoFact(placeholder, value) => Some(known(facts, placeholder) != Some(value)),
        _ => None,
    };
    match clues {
        Clues::None => None,
        Clues::Any(clues) => {
            let told = clues.iter().all(|clue| fit(clue).is_some());
            told.then(|| clues.iter().any(|clue| fit(clue) == Some(true)))
        }
        Clues::All(clues) if clues.iter().any(|clue| fit(clue) == Some(false)) => Some(false),
        Clues::All(clues) => clues.iter().all(|clue| fit(clue).is_some()).then_some(true),
    }
}

fn signs_met_beside(clues: &Clues, case: &Case, ids: &[&'static str]) -> bool {
    let met = |clue: &Clue| match clue {
        Clue::Also(id) => ids.contains(id),
        clue => clue_met(clue, case),
    };
    match clues {
        Clues::None => false,
        Clues::Any(any) => any.iter().any(met),
        Clues::All(all) => all.iter().all(met),
    }
}

/// Whether what must be seen is seen. Nothing to be seen is not met: it points nowhere.
#[must_use]
pub fn clues_met(clues: &Clues, case: &Case) -> bool {
    signs_met_beside(clues, case, &[])
}

/// Whether one sign is seen in the case.
#[must_use]
pub fn clue_met(clue: &Clue, case: &Case) -> bool {
    match *clue {
        Clue::Summary(words) => {
            case.errors().take(limits::ASKED).any(|(_, error)| holds(&error.summary, words))
                || case.challenges().any(|(_, challenge)| {
                    challenge.param("error_description").is_some_and(|text| holds(text, words))
                })
        }
        Clue::ErrorCause(words) => case
            .errors()
            .take(limits::ASKED)
            .any(|(_, error)| error.causes.iter().any(|cause| holds(cause, words))),
        Clue::Status(status) => {
            case.responses().any(|(_, response)| response.status == status)
                || case.exhibits.iter().any(|it| matches!(it.content, Content::Status(it) if it == status))
        }
        Clue::Call(method, path) => case.requests().any(|(_, request)| {
            (method.is_empty() || request.method.eq_ignore_ascii_case(method))
                && request.path.starts_with(path)
        }),
        Clue::Host(words) => {
            case.requests().any(|(_, request)| holds(&request.host, words))
                || case.tokens().any(|(_, _, token)| {
                    token.claim_text("iss").and_then(issuer_url::host).is_some_and(|host| holds(host, words))
                })
        }
        Clue::Scheme("") => case.requests().any(|(_, request)| request.scheme.is_none()),
        Clue::Scheme(scheme) => {
            let same = |it: &Option<String>| it.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(scheme));
            case.requests().any(|(_, request)| same(&request.scheme))
                || case.tokens().any(|(_, _, token)| same(&token.scheme))
        }
        Clue::Header(name, value) => {
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
        Clue::Token(kind) => case.exhibits.iter().any(|exhibit| exhibit.kind.name() == kind),
        Clue::Words(words) => case.lower.contains(&words.to_ascii_lowercase()),
        Clue::Also(_) => false,
        // What is seen of the subject is asked first, by `fits`.
        Clue::Fact(..) | Clue::NoFact(..) => true,
    }
}

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
