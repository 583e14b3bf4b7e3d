//! What a text consists of: parameters, cookies, credentials, assignments, inputs and elements, parts of a form.

pub(crate) mod assigned;
pub(crate) mod authorization;
pub(crate) mod cookies;
pub(crate) mod markup;
pub(crate) mod multipart;
pub(crate) mod params;
pub(crate) mod part;
