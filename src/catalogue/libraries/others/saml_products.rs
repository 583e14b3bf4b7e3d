//! Products that take SAML responses, by what they print or show.

mod fortigate;
mod pan_os;
mod saas;
mod salesforce;
mod servicenow;
mod splunk;
mod tableau;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    fortigate::TEXT,
    pan_os::TEXT,
    saas::TEXT,
    salesforce::TEXT,
    servicenow::TEXT,
    splunk::TEXT,
    tableau::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    fortigate::LOGS,
    pan_os::LOGS,
    saas::LOGS,
    salesforce::LOGS,
    servicenow::LOGS,
    splunk::LOGS,
    tableau::LOGS,
];
