//! What every check leans on: the token under judgement, examples, references.

pub(crate) mod example;
pub(crate) mod references;
pub(crate) mod sample;
pub(crate) mod signed;
pub(crate) mod token_view;
