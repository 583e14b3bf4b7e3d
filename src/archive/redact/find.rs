//! Finds in a record every place where a secret or personal data stands, and how it is written there.

pub(crate) mod bodies;
pub(crate) mod finder;
pub(crate) mod learned;
pub(crate) mod members;
pub(crate) mod place;
pub(crate) mod strings;
pub(crate) mod structure;
pub(crate) mod tokens;
