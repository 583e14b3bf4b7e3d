//! What Okta says when it refuses: the catalogues, and which entry a case is about.
#![allow(long_running_const_eval, reason = "the compiler packs every entry into one text")]

pub mod api;
pub mod claims;
pub mod entry;
pub mod http;
pub mod idx;
pub(crate) mod languages;
pub mod libraries;
pub mod oauth;
pub mod operations;
pub mod other_providers;
pub mod packed;
pub mod roles;
pub mod scopes;
pub(crate) mod shared_words;
pub mod snippets;
pub mod steps;
pub mod system_log;

pub use crate::catalogue::entry::{CatalogueEntry, Source, Trigger, known};

use crate::catalogue::packed::packed;
use crate::finding::Explanation;
use std::collections::{HashMap, HashSet};
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
        errors().for_each(|known| add(known.explanation.id, known.explanation.id));
        for known in errors() {
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
        for known in errors() {
            if let Source::Api(code) = known.source() {
                index.entry(code).or_default().push(known);
            }
        }
        index
    });
    index.get(code).map(Vec::as_slice).unwrap_or_default()
}

/// The words of the entry with this id; `None` if the catalogue has none of it.
#[must_use]
pub fn explanation(id: &str) -> Option<&'static Explanation> {
    find(id).map(|entry| &entry.explanation)
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
    idx::DEVICE_CHECKS,
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
    http::ENTRIES,
    steps::ENTRIES,
    steps::factors::ENTRIES,
    system_log::KINDS,
    system_log::reasons::ENTRIES,
    system_log::TYPES,
    libraries::findings::answers::ENTRIES,
    libraries::findings::aws::ENTRIES,
    libraries::findings::azure::ENTRIES,
    libraries::findings::browser::ENTRIES,
    libraries::findings::clients::ENTRIES,
    libraries::findings::entra::ENTRIES,
    libraries::findings::general::ENTRIES,
    libraries::findings::google::ENTRIES,
    libraries::findings::keys::ENTRIES,
    libraries::findings::office365::ENTRIES,
    libraries::findings::okta_consoles::ENTRIES,
    libraries::findings::okta_programs::ENTRIES,
    libraries::findings::platforms::ENTRIES,
    libraries::findings::provisioning::ENTRIES,
    libraries::findings::saml::ENTRIES,
    libraries::findings::system_log::ENTRIES,
    libraries::findings::tokens::ENTRIES,
];

/// Every entry of every catalogue.
pub fn all() -> &'static [CatalogueEntry] {
    static ALL: OnceLock<Vec<CatalogueEntry>> = OnceLock::new();
    ALL.get_or_init(|| packed!(CATALOGUES, |entry: CatalogueEntry| entry.written()).collect())
}

/// The entries of this trigger.
pub fn triggered_by(trigger: Trigger) -> impl Iterator<Item = &'static CatalogueEntry> {
    all().iter().filter(move |entry| entry.trigger == trigger)
}

/// The errors that Okta sends: entries with a code or a text.
pub fn errors() -> impl Iterator<Item = &'static CatalogueEntry> {
    triggered_by(Trigger::Wire)
}

/// The entry with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static CatalogueEntry> {
    all().iter().find(|entry| entry.explanation.id == id)
}

/// Whether the words of the entry with this id would fit many cases; not where the catalogue has none of it.
#[must_use]
pub fn is_generic(id: &str) -> bool {
    static GENERIC: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let ids = || all().iter().filter(|entry| entry.is_generic()).map(|entry| entry.explanation.id).collect();
    GENERIC.get_or_init(ids).contains(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_read_back_as_it_was_written() {
        let written = CATALOGUES.iter().copied().flatten().map(|known| format!("{known:?}"));
        assert!(written.eq(all().iter().map(|known| format!("{known:?}"))));
    }
}
