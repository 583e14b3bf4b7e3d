//! What each claim and header member means, and where it comes from.

use crate::token::Token;

/// What a claim or header member of this name means in this token.
#[must_use]
pub fn meaning(_name: &str, _token: &Token) -> Option<&'static str> {
    None
}
