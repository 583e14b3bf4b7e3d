//! What was seen of a problem, typed by how it is set side by side: whoever draws it reads no text to learn what it is.

use crate::text::timestamp::Timestamp;

/// What was seen, beside what it was compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// An instant beside others.
    Instants(Instants),
    /// Scopes that are needed beside those that a token holds.
    Scopes(Scopes),
    /// Values that were meant to be the same.
    Difference(TwoValues),
    /// How much of a rate limit is used, and when its next window opens.
    RateLimit(RateWindow),
}

/// An instant that was seen, and those that it was compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instants {
    /// The instant that was seen.
    pub found: Timestamp,
    /// The instants that it was compared with, at least one.
    pub compared: Vec<Timestamp>,
}

/// Scopes of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scopes {
    /// Every scope that is asked, in the order in which it is asked.
    pub needed: Vec<NeededScope>,
    /// Every scope that the token has, as it stands there.
    pub held: Vec<String>,
}

impl Scopes {
    /// Scopes that are asked, each with whether it is held, and those that a token has.
    #[must_use]
    pub fn of(needed: impl Iterator<Item = (String, bool)>, held: &[&str]) -> Scopes {
        let needed = needed.map(|(name, is_held)| NeededScope { name, is_held }).collect();
        Scopes { needed, held: held.iter().map(|it| (*it).to_owned()).collect() }
    }
}

/// A scope that is asked of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededScope {
    /// Its name.
    pub name: String,
    /// Whether the token has it, or one that includes it: `okta.users.manage` includes `okta.users.read`.
    pub is_held: bool,
}

/// Values that were meant to be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoValues {
    /// What was found; several where a claim is a list.
    pub found: Vec<String>,
    /// What would have done: any one of these.
    pub expected: Vec<String>,
}

/// How much of a rate limit is used, as the headers of an answer say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateWindow {
    /// Requests that the window allows; `None` if no header says so.
    pub limit: Option<i64>,
    /// Requests that were left at [`RateWindow::at`]; `None` if no header says so.
    pub remaining: Option<i64>,
    /// When the answer was sent, by its own `Date`; the present where it has none.
    pub at: Timestamp,
    /// Whether [`RateWindow::at`] is the answer's own `Date`.
    pub is_dated: bool,
    /// When the window began; `None` where its length is not known.
    pub begins: Option<Timestamp>,
    /// When the next window opens, or the wait of `Retry-After` ends.
    pub opens: Timestamp,
}
