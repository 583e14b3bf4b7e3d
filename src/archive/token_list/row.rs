//! A row of the list: one token with all its places, and its state at the first and the last of them.

use super::Place;
use crate::jose::token::Token;
use crate::limits;
use crate::model::Kind;
use crate::text::PrivateText;
use crate::text::timestamp::Timestamp;

/// Whether a token was in date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenState {
    /// It was.
    InDate,
    /// `exp` had passed, without any leeway: Okta allows none.
    Expired,
    /// `nbf` was still to come.
    NotYet,
    /// The token says no times, or the file does not say when.
    Unknown,
}

impl TokenState {
    /// `in-date`, `expired`, `not-yet` or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            TokenState::InDate => "in-date",
            TokenState::Expired => "expired",
            TokenState::NotYet => "not-yet",
            TokenState::Unknown => "unknown",
        }
    }
}

/// A token of the file, all its places in one row.
#[derive(Debug, Clone)]
pub struct TokenRow {
    /// What it is.
    pub kind: Kind,
    /// The token as sent; empty of what is no JWT, of which only the masked form is kept.
    pub compact: PrivateText,
    /// What may be shown of a credential: `00QC…bGua`; empty of a JWT.
    pub masked: String,
    /// The same for tokens that are alike except for their times and their user.
    pub alike: u64,
    /// Indexes of the entries that it stands in, in order; at most [`crate::limits::FILE_PLACES`].
    pub entries: Vec<u64>,
    /// First and last line of each record of a log that it stands in, likewise.
    pub lines: Vec<(u64, u64)>,
    /// Entries or records that it stands in.
    pub count: usize,
    /// When the first of them was answered or written; `None` if the file does not say.
    pub first_at: Option<Timestamp>,
    /// When the last was.
    pub last_at: Option<Timestamp>,
    /// Its state at the first of them.
    pub first_state: TokenState,
    /// Its state at the last of them: a token may run out while the file is recorded.
    pub state: TokenState,
}

/// A row without a place.
pub(super) fn row(kind: Kind) -> TokenRow {
    TokenRow {
        kind,
        compact: PrivateText::default(),
        masked: String::new(),
        alike: 0,
        entries: Vec::new(),
        lines: Vec::new(),
        count: 0,
        first_at: None,
        last_at: None,
        first_state: TokenState::Unknown,
        state: TokenState::Unknown,
    }
}

/// Adds a place, unless it is known.
pub(super) fn add(row: &mut TokenRow, place: Place, at: Option<Timestamp>) {
    let new = match place {
        Place::Entry(entry) => insert(&mut row.entries, entry),
        Place::Lines(first, last) => insert(&mut row.lines, (first, last)),
    };
    if !new {
        return;
    }
    row.count += 1;
    if row.count == 1 || at.is_some() && at < row.first_at {
        row.first_at = at;
        row.first_state = state(&row.compact, at);
    }
    if row.count == 1 || at >= row.last_at {
        row.last_at = at;
        row.state = state(&row.compact, at);
    }
}

fn insert<T: Ord + Copy>(places: &mut Vec<T>, place: T) -> bool {
    let at = places.partition_point(|it| *it < place);
    if places.get(at) == Some(&place) {
        return false;
    }
    if places.len() < limits::FILE_PLACES {
        places.insert(at, place);
    }
    true
}

/// Whether a token was in date at an instant.
fn state(compact: &str, at: Option<Timestamp>) -> TokenState {
    let Some(at) = at.filter(|_| !compact.is_empty()) else { return TokenState::Unknown };
    let token = Token::read(compact);
    let moment = |name| token.moment(name).at();
    match (moment("exp"), moment("nbf")) {
        (Some(exp), _) if at >= exp => TokenState::Expired,
        (_, Some(nbf)) if at < nbf => TokenState::NotYet,
        (Some(_), _) => TokenState::InDate,
        _ => TokenState::Unknown,
    }
}
