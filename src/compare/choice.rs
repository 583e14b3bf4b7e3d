//! Which tokens of a case can be compared with each other.

use crate::jose::token::Token;
use crate::model::{Case, Content, Exhibit, Kind};
use crate::text::timestamp::Timestamp;

/// A token that can be compared with another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Index of its exhibit.
    pub exhibit: usize,
    /// What it is.
    pub kind: Kind,
    /// When it was issued; `None` if it does not say.
    pub issued: Option<Timestamp>,
}

/// The tokens of a case whose claims can be read, in the order of the paste.
#[must_use]
pub fn choices(case: &Case) -> Vec<Choice> {
    let readable = case.tokens().filter(|(.., token)| token.has_claims());
    readable
        .map(|(exhibit, it, token)| Choice { exhibit, kind: it.kind, issued: token.moment("iat").at() })
        .collect()
}

/// Whether two tokens are of one kind: access tokens are, whichever of Okta's servers issued them.
#[must_use]
pub fn is_one_kind(one: Kind, other: Kind) -> bool {
    let access = |kind| matches!(kind, Kind::AccessToken | Kind::OrgAccessToken);
    one == other || access(one) && access(other)
}

/// The two tokens of a case to compare first, the earlier one before the later: one that was let through and one that was
/// refused, else the first two of one kind. `None` if no two are of one kind.
#[must_use]
pub fn pair(case: &Case) -> Option<(usize, usize)> {
    let all = choices(case);
    let status = |it: &Choice| case.exchanges.of_exhibit(it.exhibit).map(|it| it.status).unwrap_or_default();
    let (refused, passed) = (|it: &Choice| status(it) >= 400, |it: &Choice| (200..300).contains(&status(it)));
    let partner = |one: &Choice, fits: &dyn Fn(&Choice) -> bool| {
        let mut others = all.iter().filter(|it| it.exhibit != one.exhibit && is_one_kind(one.kind, it.kind));
        others.find(|it| fits(it)).map(|other| (*one, *other))
    };
    let telling = all.iter().filter(|it| refused(it)).find_map(|one| partner(one, &passed));
    let telling = telling.map(|(refused, passed)| (passed, refused));
    let (one, other) = telling.or_else(|| all.iter().find_map(|one| partner(one, &|_| true)))?;
    Some(if is_later(&one, &other) { (other.exhibit, one.exhibit) } else { (one.exhibit, other.exhibit) })
}

fn is_later(one: &Choice, other: &Choice) -> bool {
    one.issued.zip(other.issued).is_some_and(|(one, other)| one > other)
}

/// The token of a second paste that is compared with one of this kind: the first of its kind, else the first.
#[must_use]
pub fn counterpart(case: &Case, kind: Kind) -> Option<&Exhibit> {
    let same = case.tokens().find(|(_, it, token)| is_one_kind(it.kind, kind) && token.has_claims());
    same.or_else(|| case.tokens().next()).map(|(_, it, _)| it)
}

/// The token that an exhibit is; `None` if it is something else.
pub(super) fn token(exhibit: &Exhibit) -> Option<&Token> {
    match &exhibit.content {
        Content::Token(token) => Some(token),
        _ => None,
    }
}
