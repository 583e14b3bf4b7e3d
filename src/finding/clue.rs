//! What points to a cause, and what speaks against it: asked of what surrounds the finding.

mod sight;

use crate::finding::CauseState;
use crate::finding::Clues;
use crate::finding::clues::{Packed, Parts, clues};
use crate::finding::others::Others;
use crate::model::{Exhibit, Form, Surroundings};
use crate::text::holds;
use crate::text::template::{Fact, Placeholder, known};
use sight::{
    Sight, description, error, has_header, is_set_to, issuer_host, or, response, status_alone,
    status_in_body, tells_of_tokens, token, told,
};

/// A person who signed in: Okta writes `uid` only into tokens of one.
pub(crate) const USER: &str = "user";

/// The client alone, by `client_credentials`.
pub(crate) const CLIENT: &str = "client";

/// The bare Okta domain as issuer: the org authorization server.
pub(crate) const ORG_SERVER: &str = "org";

/// The host of Okta's Admin Console in the issuer.
pub(crate) const ADMIN_CONSOLE: &str = "admin";

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
    let sight = Sight { around, others };
    let seen = |clue: &Clue| clue.seen(&sight);
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
        Clue::Fact(placeholder, value) => Some(fills(facts, placeholder, value)),
        Clue::NoFact(placeholder, value) => Some(!fills(facts, placeholder, value)),
        _ => None,
    };
    let met = |clues: &[Clue]| clues.iter().any(|clue| fit(clue) == Some(true));
    let of_value = |clue: &Clue| matches!(clue, Clue::Fact(..) | Clue::NoFact(..));
    match clues {
        Clues::None => None,
        // What a value alone decides is told with that value, and never without.
        Clues::Only(clues) => clues.iter().all(of_value).then(|| met(clues)),
        Clues::Any(clues) => clues.iter().all(|clue| fit(clue).is_some()).then(|| met(clues)),
        Clues::All(clues) if clues.iter().any(|clue| fit(clue) == Some(false)) => Some(false),
        Clues::All(clues) => clues.iter().all(|clue| fit(clue).is_some()).then_some(true),
    }
}

/// Whether this fills a placeholder; empty: whether anything does.
fn fills(facts: &[Fact], placeholder: Placeholder, value: &str) -> bool {
    known(facts, placeholder).is_some_and(|it| value.is_empty() && !it.is_empty() || it == value)
}

/// Whether any of what speaks against a cause is seen.
pub(crate) fn refuted(against: &[Clue], around: &Surroundings, others: &Others, facts: &[Fact]) -> bool {
    let sight = Sight { around, others };
    against.iter().any(|clue| match *clue {
        Clue::Fact(placeholder, value) => fills(facts, placeholder, value),
        Clue::NoFact(placeholder, value) => !fills(facts, placeholder, value),
        _ => clue.seen(&sight) == Some(true),
    })
}

/// Whether what must be seen is seen. Nothing to be seen is not met: it points nowhere.
#[must_use]
pub fn clues_met(clues: &Clues, around: &Surroundings) -> bool {
    rank(clues, around, &Others::default()) == Rank::Pointed
}

clues! {
    /// These words stand in the error's summary or description (any case).
    Summary text(words: &'static str) b's' => |it| {
        let summaries = it
            .around
            .first(|it| &it.errors, |it| error(it).map(|it| &it.summary).filter(|it| !it.is_empty()));
        let described = it.around.first(|it| &it.challenges, description);
        let any = described.iter().any(|text| holds(text, words));
        or(told(&summaries, |text| holds(text, words)), any)
    };
    /// These words stand in one of the error's causes (any case).
    ErrorCause text(words: &'static str) b'e' => |it| {
        let causes =
            it.around.first(|it| &it.errors, |it| error(it).map(|it| &it.causes).filter(|it| !it.is_empty()));
        told(&causes, |causes| causes.iter().any(|cause| holds(cause, words)))
    };
    /// The response has this status.
    Status number(status: u16) b'n' => |it| {
        let answers = |it: &Exhibit| response(it).map(|it| it.status).filter(|it| *it > 0);
        let mut answers = it.around.first(|it| &it.responses, answers);
        if answers.is_empty() {
            answers = it.around.first(|it| &it.others, status_in_body);
        }
        let bare = it.around.first(|it| &it.others, status_alone);
        or(told(&answers, |it| *it == status), bare.contains(&status))
    };
    /// The request has this method (empty: any) and its path starts with this; where none is shown, one of the calls for
    /// which the step or the operation of a tool stands.
    Call pair(method: &'static str, path: &'static str) b'c' => |it| told(&it.calls(), |(sent, to)| {
        (method.is_empty() || sent.eq_ignore_ascii_case(method)) && to.starts_with(path)
    });
    /// The host called, or named by the token's issuer, contains this.
    Host text(words: &'static str) b'h' => |it| {
        let issuers = it.around.first(|it| &it.tokens, issuer_host);
        let issued = issuers.iter().any(|host| holds(host, words));
        or(told(&it.requests(|it| !it.host.is_empty()), |it| holds(&it.host, words)), issued)
    };
    /// The `Authorization` header has this scheme (`SSWS`, `Bearer`, `DPoP`, `Basic`); empty: there is none.
    Scheme text(scheme: &'static str) b'a' => |it| {
        let schemes: Vec<_> = it.requests(|_| true).iter().map(|it| it.scheme.as_deref()).collect();
        let tokens = it.around.sent_tokens();
        let sent = tokens.iter().filter_map(|it| token(it)?.scheme.as_deref());
        let same = |it: &str| it.eq_ignore_ascii_case(scheme);
        let met = if scheme.is_empty() {
            schemes.contains(&None)
        } else {
            schemes.iter().flatten().copied().chain(sent).any(same)
        };
        or(schemes.iter().any(Option::is_some).then_some(false), met)
    };
    /// The token request has this parameter with this value; empty: any value.
    Sent pair(name: &'static str, value: &'static str) b'p' => |it| told(&it.forms(), |it| {
        value.is_empty() && it.sends(name) || it.parameter(name).is_some_and(|sent| sent == value)
    });
    /// The token request has parameters, and this one is not among them. Nothing is known of a form that is cut.
    Unsent text(name: &'static str) b'u' => |it| told(&it.forms(), |it| !it.sends(name) && !it.sends(Form::CUT));
    /// A header of this lower-case name has this value; empty: any value.
    Header pair(name: &'static str, value: &'static str) b'd' => |it| or(None, has_header(it.around, name, value));
    /// A token of this kind is in the case: a name of [`crate::model::Kind`].
    Token text(kind: &'static str) b't' => |it| or(tells_of_tokens(it.around), it.around.has(kind));
    /// An access token for Okta's own API in the case is for this: a [`USER`], whose `uid` it has, or only the [`CLIENT`] itself.
    Represents text(who: &'static str) b'r' => |it| told(&it.access_tokens(), |it| {
        it.claim_text("uid").is_some() == (who == USER)
    });
    /// These words stand anywhere in the paste (any case).
    Words text(words: &'static str) b'w' => |it| or(None, it.around.says(&words.to_ascii_lowercase()));
    /// A setting in the paste names the issuer, and it is this: [`ORG_SERVER`] or [`ADMIN_CONSOLE`].
    IssuerSet text(which: &'static str) b'i' => |it| or(None, it.around.issuers_set().any(|url| is_set_to(url, which == ADMIN_CONSOLE)));
    /// A credential stands behind this scheme (in lower case) that has no dot, and is no placeholder: no JWT was sent.
    Opaque text(scheme: &'static str) b'q' => |it| or(None, it.around.sends_opaque(scheme));
    /// A finding with this id is in the report.
    Also text(id: &'static str) b'l' => |it| or(tells_of_tokens(it.around), it.others.hold(id, it.around));
    /// This is what fills the placeholder (empty: anything does): a cause for which it is not is left out. It is asked first, by [`fits`].
    Fact fact(placeholder: Placeholder, value: &'static str) b'f' => |_it| Some(true);
    /// Something else fills the placeholder, or nothing does: a cause for which it is this is left out. It is asked first too.
    NoFact fact(placeholder: Placeholder, value: &'static str) b'o' => |_it| Some(true);
}
