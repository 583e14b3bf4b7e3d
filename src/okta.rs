//! What Okta says when it refuses: the catalogues, and which entry a case is about.

pub mod admin_roles;
pub mod endpoint_scopes;
pub mod errors;
pub mod idx;
pub mod known;
pub mod matching;
pub mod oauth;
pub mod snippets;
pub mod system_log;
pub mod verifiers;

pub use known::{Known, known};

use crate::case::Case;
use crate::context::Context;
use crate::finding::Finding;

/// Explains what Okta said in this case.
#[must_use]
pub fn explain(_case: &Case, _context: &Context) -> Vec<Finding> {
    Vec::new()
}

/// Every catalogue, in the order in which equal words are decided.
pub static CATALOGUES: &[&[Known]] = &[
    errors::ACCESS,
    errors::APPS,
    errors::BRANDS,
    errors::DEVICES,
    errors::FACTORS,
    errors::GROUPS,
    errors::LIMITS,
    errors::ORG,
    errors::POLICIES,
    errors::PROVISIONING,
    errors::REQUESTS,
    errors::REUSED,
    errors::ROLES,
    errors::SIGN_IN,
    errors::TELEPHONY,
    errors::USERS,
    oauth::ACCESS_DENIED,
    oauth::AUTHORIZE,
    oauth::CLIENT_METADATA,
    oauth::DPOP,
    oauth::INVALID_CLIENT,
    oauth::INVALID_GRANT,
    oauth::INVALID_REQUEST,
    oauth::INVALID_SCOPE,
    oauth::INVALID_TOKEN,
    oauth::POLLING,
    oauth::REQUEST_OBJECT,
    oauth::SERVER_ERROR,
    oauth::USER_ACTION,
    idx::KNOWN,
];

/// Every entry of every catalogue.
pub fn all() -> impl Iterator<Item = &'static Known> {
    CATALOGUES.iter().copied().flatten()
}

/// The entry with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Known> {
    all().find(|known| known.explanation.id == id)
}
