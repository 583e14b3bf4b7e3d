//! What is known of secrets and personal data: their kinds, the names they stand under, the shapes they have.

pub(crate) mod kind;
pub(crate) mod look;
pub(crate) mod names;
pub(crate) mod people;
pub(crate) mod shapes;
pub(crate) mod table;
