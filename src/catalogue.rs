//! What Okta says when it refuses: the catalogues, and which entry a case is about.

pub mod api;
pub mod claims;
pub mod entry;
pub mod http;
pub mod idx;
pub mod libraries;
pub mod oauth;
pub mod other_providers;
pub mod packed;
pub mod roles;
pub mod scopes;
pub mod snippets;
pub mod steps;
pub mod system_log;

pub use crate::catalogue::entry::{CatalogueEntry, Source, known};

use crate::catalogue::packed::packed;
use crate::finding::Explanation;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Ids of the errors that a bare name means: an OAuth error, or an internal code of the System Log.
#[must_use]
pub fn named(name: &str) -> Vec<&'static str> {
    static NAMED: OnceLock<HashMap<&'static str, Vec<&'static str>>> = OnceLock::new();
    let index = NAMED.get_or_init(|| {
        let mut index: HashMap<_, Vec<_>> = HashMap::new();
        let mut add = |name: &'static str, id| {
            if name.is_empty() {
                return;
            }
            let ids = index.entry(name).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        all().for_each(|known| add(known.explanation.id, known.explanation.id));
        for known in all() {
            match known.source() {
                Source::OAuth { internal, .. } => add(internal, known.explanation.id),
                Source::Idx(key) => add(key, known.explanation.id),
                Source::Api(_) => {}
            }
        }
        index
    });
    index.get(name).cloned().unwrap_or_default()
}

/// The entries for a code of Okta's API, in the order of the catalogues.
#[must_use]
pub fn of_code(code: &str) -> &'static [&'static CatalogueEntry] {
    static CODES: OnceLock<HashMap<&'static str, Vec<&'static CatalogueEntry>>> = OnceLock::new();
    let index = CODES.get_or_init(|| {
        let mut index: HashMap<_, Vec<_>> = HashMap::new();
        for known in all() {
            if let Source::Api(code) = known.source() {
                index.entry(code).or_default().push(known);
            }
        }
        index
    });
    index.get(code).map(Vec::as_slice).unwrap_or_default()
}

/// The explanation of what is no error of Okta's but stands beside them: a bare status, an unknown code, an event.
#[must_use]
pub fn other(id: &str) -> Option<&'static Explanation> {
    let events = system_log::explanations();
    http::explanations().iter().chain(events).find(|explanation| explanation.id == id)
}

/// Whether a code is one of Okta's API: `E` and seven digits.
#[must_use]
pub fn errors_code(code: &str) -> bool {
    let digits = code.strip_prefix('E').unwrap_or_default();
    digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is such a code, or one that is cut off: `E00000`.
#[must_use]
pub fn is_code_or_its_beginning(code: &str) -> bool {
    let digits = code.strip_prefix('E').unwrap_or_default();
    (1..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a dotted name is an event type of the System Log, current or old.
#[must_use]
pub fn is_event_type(name: &str) -> bool {
    system_log::event(name).is_some()
}

/// Every catalogue as written, in the order in which equal words are decided. [`all`] gives the entries.
pub const CATALOGUES: &[&[CatalogueEntry]] = &[
    crate::catalogue::api::ACCESS,
    crate::catalogue::api::APPS,
    crate::catalogue::api::BRANDS,
    crate::catalogue::api::DEVICES,
    crate::catalogue::api::FACTORS,
    crate::catalogue::api::GROUPS,
    crate::catalogue::api::LIMITS,
    crate::catalogue::api::ORG,
    crate::catalogue::api::POLICIES,
    crate::catalogue::api::PROVISIONING,
    crate::catalogue::api::REQUESTS,
    crate::catalogue::api::REUSED,
    crate::catalogue::api::ROLES,
    crate::catalogue::api::SETTINGS,
    crate::catalogue::api::SIGN_IN,
    crate::catalogue::api::TELEPHONY,
    crate::catalogue::api::USERS,
    idx::ACCOUNTS,
    idx::AUTHENTICATORS,
    idx::DEVICES,
    idx::SIGN_IN,
    oauth::ACCESS_DENIED,
    oauth::ACCESS_DENIED_ATTESTATION,
    oauth::ACCESS_DENIED_DIRECT,
    oauth::ACCESS_DENIED_LINKING,
    oauth::ACCESS_DENIED_POLICIES,
    oauth::AUTHORIZE,
    oauth::CALLBACKS,
    oauth::CLIENT_ASSERTION,
    oauth::CLIENT_KEYS,
    oauth::CLIENT_METADATA,
    oauth::DPOP,
    oauth::GRANT_TYPES,
    oauth::INVALID_CLIENT,
    oauth::INVALID_GRANT,
    oauth::INVALID_GRANT_EXCHANGE,
    oauth::INVALID_GRANT_ID_JAG,
    oauth::INVALID_GRANT_PASSWORD,
    oauth::INVALID_REQUEST,
    oauth::INVALID_REQUEST_BEARER,
    oauth::INVALID_REQUEST_DIRECT,
    oauth::INVALID_REQUEST_ENCRYPTION,
    oauth::INVALID_REQUEST_EXCHANGE,
    oauth::INVALID_REQUEST_EXTERNAL,
    oauth::INVALID_REQUEST_PKCE,
    oauth::INVALID_REQUEST_SAML,
    oauth::INVALID_SCOPE,
    oauth::INVALID_TARGET,
    oauth::INVALID_TOKEN,
    oauth::POLLING,
    oauth::REQUEST_OBJECT,
    oauth::SCOPE_STEPS,
    oauth::SERVER_ERROR,
    oauth::SINGLE_USE,
    oauth::USER_ACTION,
];

/// Every entry of every catalogue.
pub fn all() -> impl Iterator<Item = &'static CatalogueEntry> {
    static ALL: OnceLock<Vec<CatalogueEntry>> = OnceLock::new();
    let read =
        || packed!(CATALOGUES, |known: CatalogueEntry| known.written()).map(CatalogueEntry::from).collect();
    ALL.get_or_init(read).iter()
}

/// The entry with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static CatalogueEntry> {
    all().find(|known| known.explanation.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_read_back_as_it_was_written() {
        let written = CATALOGUES.iter().copied().flatten().map(|known| format!("{known:?}"));
        assert!(written.eq(all().map(|known| format!("{known:?}"))));
    }
}
