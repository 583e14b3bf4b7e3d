//! What points to a cause, and what speaks against it: asked of what surrounds the finding.

use crate::finding::others::Others;
use crate::finding::{CauseState, Clue, Clues};
use crate::jose::token::Token;
use crate::model::{Content, ErrorBody, Exhibit, Header, Request, Response, Surroundings, issuer_url};
use crate::text::template::{Fact, known};

/// Where a cause stands among the others: first what the case points to, last what it speaks against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    Pointed,
    Open,
    /// It is for some kinds of token, and the case does not tell which kind it is about.
    ForSome,
    Contradicted,
}

impl Rank {
    pub(crate) fn state(self) -> CauseState {
        match self {
            Rank::Pointed => CauseState::Settled,
            Rank::Open | Rank::ForSome => CauseState::Open,
            Rank::Contradicted => CauseState::Contradicted,
        }
    }
}

pub(crate) fn rank(clues: &Clues, around: &Surroundings, others: &Others) -> Rank {
    let seen = |clue: &Clue| seen(clue, around, others);
    match clues {
        Clues::None => Rank::Open,
        Clues::Any(any) | Clues::Only(any) if any.iter().any(|clue| seen(clue) == Some(true)) => {
            Rank::Pointed
        }
        Clues::Only(_) => Rank::Contradicted,
        Clues::All(all) if all.iter().all(|clue| seen(clue) == Some(true)) => Rank::Pointed,
        Clues::Any(any) if any.iter().all(|clue| seen(clue) == Some(false)) => Rank::Contradicted,
        Clues::All(all) if all.iter().any(|clue| seen(clue) == Some(false)) => Rank::Contradicted,
        _ => Rank::Open,
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
        Clues::None | Clues::Only(_) => None,
        Clues::Any(clues) => {
            let told = clues.iter().all(|clue| fit(clue).is_some());
            told.then(|| clues.iter().any(|clue| fit(clue) == Some(true)))
        }
        Clues::All(clues) if clues.iter().any(|clue| fit(clue) == Some(false)) => Some(false),
        Clues::All(clues) => clues.iter().all(|clue| fit(clue).is_some()).then_some(true),
    }
}

/// Whether what must be seen is seen. Nothing to be seen is not met: it points nowhere.
#[must_use]
pub fn clues_met(clues: &Clues, around: &Surroundings) -> bool {
    rank(clues, around, &Others::default()) == Rank::Pointed
}

/// Whether a clue is seen; `None` if nothing that the finding may ask tells of it, so that it speaks for neither.
fn seen(clue: &Clue, around: &Surroundings, others: &Others) -> Option<bool> {
    let requests =
        |tell: fn(&Request) -> bool| around.first(|it| &it.requests, |it| request(it).filter(|it| tell(it)));
    match *clue {
        Clue::Summary(words) => {
            let summaries = around
                .first(|it| &it.errors, |it| error(it).map(|it| &it.summary).filter(|it| !it.is_empty()));
            let described = around.first(|it| &it.challenges, description);
            let any = described.iter().any(|text| holds(text, words));
            or(told(&summaries, |text| holds(text, words)), any)
        }
        Clue::ErrorCause(words) => {
            let causes = around
                .first(|it| &it.errors, |it| error(it).map(|it| &it.causes).filter(|it| !it.is_empty()));
            told(&causes, |causes| causes.iter().any(|cause| holds(cause, words)))
        }
        Clue::Status(status) => {
            let answers = around.first(|it| &it.responses, |it| response(it).filter(|it| it.status > 0));
            let bare = around.first(|it| &it.others, status_alone);
            or(told(&answers, |it| it.status == status), bare.contains(&status))
        }
        Clue::Call(method, path) => told(&requests(|_| true), |it| {
            (method.is_empty() || it.method.eq_ignore_ascii_case(method)) && it.path.starts_with(path)
        }),
        Clue::Host(words) => {
            let issuers = around.first(|it| &it.tokens, issuer_host);
            let issued = issuers.iter().any(|host| holds(host, words));
            or(told(&requests(|it| !it.host.is_empty()), |it| holds(&it.host, words)), issued)
        }
        Clue::Scheme(scheme) => {
            let schemes: Vec<_> = requests(|_| true).iter().map(|it| it.scheme.as_deref()).collect();
            let sent = around.first(|it| &it.tokens, |it| token(it)?.scheme.as_deref());
            let same = |it: &str| it.eq_ignore_ascii_case(scheme);
            let met = if scheme.is_empty() {
                schemes.contains(&None)
            } else {
                schemes.iter().flatten().chain(&sent).any(|it| same(it))
            };
            or(schemes.iter().any(Option::is_some).then_some(false), met)
        }
        Clue::Header(name, value) => or(None, has_header(around, name, value)),
        Clue::Token(kind) => or(tells_of_tokens(around), around.has(kind)),
        Clue::Words(words) => or(None, around.says(&words.to_ascii_lowercase())),
        Clue::Also(id) => or(tells_of_tokens(around), others.hold(id, around)),
        // What is seen of the subject is asked first, by `fits`.
        Clue::Fact(..) | Clue::NoFact(..) => Some(true),
    }
}

/// Whether any of those that tell of a clue meet it; `None` if none tells.
fn told<T>(all: &[T], met: impl Fn(&T) -> bool) -> Option<bool> {
    (!all.is_empty()).then(|| all.iter().any(met))
}

fn or(told: Option<bool>, met: bool) -> Option<bool> {
    if met { Some(true) } else { told }
}

/// `Some(false)` where a token shows that there is not the one that a clue asks for.
fn tells_of_tokens(around: &Surroundings) -> Option<bool> {
    (!around.first(|it| &it.tokens, token).is_empty()).then_some(false)
}

fn request(exhibit: &Exhibit) -> Option<&Request> {
    if let Content::Request(it) = &exhibit.content { Some(it) } else { None }
}

fn response(exhibit: &Exhibit) -> Option<&Response> {
    if let Content::Response(it) = &exhibit.content { Some(it) } else { None }
}

fn error(exhibit: &Exhibit) -> Option<&ErrorBody> {
    if let Content::Error(it) = &exhibit.content { Some(it) } else { None }
}

fn token(exhibit: &Exhibit) -> Option<&Token> {
    if let Content::Token(it) = &exhibit.content { Some(it) } else { None }
}

fn status_alone(exhibit: &Exhibit) -> Option<u16> {
    if let Content::Status(it) = exhibit.content { Some(it) } else { None }
}

fn description(exhibit: &Exhibit) -> Option<&str> {
    if let Content::Challenge(it) = &exhibit.content { it.param("error_description") } else { None }
}

fn issuer_host(exhibit: &Exhibit) -> Option<&str> {
    token(exhibit)?.claim_text("iss").and_then(issuer_url::host)
}

/// Whether a header of this name stands in the request or the answer, or its count beside them.
fn has_header(around: &Surroundings, name: &str, value: &str) -> bool {
    let seen = |headers: &[Header]| {
        headers.iter().any(|header| {
            header.name == name && (value.is_empty() || header.value.eq_ignore_ascii_case(value))
        })
    };
    let counted = |exhibit: &Exhibit| {
        let Content::RateLimit(limits) = &exhibit.content else { return None };
        let number = match name {
            "x-rate-limit-limit" => limits.limit,
            "x-rate-limit-remaining" => limits.remaining,
            "x-rate-limit-reset" => limits.reset,
            "retry-after" => limits.retry_after,
            _ => None,
        };
        Some(number.is_some_and(|number| value.is_empty() || value.parse() == Ok(number)))
    };
    around.first(|it| &it.responses, response).iter().any(|it| seen(&it.headers))
        || around.first(|it| &it.rate_limits, counted).contains(&true)
        || around.first(|it| &it.requests, request).iter().any(|it| seen(&it.headers))
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
