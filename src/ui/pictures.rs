//! Evidence as pictures: a token's life, a rate limit's window, scopes needed and held, where two values differ.

pub(crate) mod difference;
pub mod life;
pub mod rate_window;
pub(crate) mod scopes;
