//! Libraries of .NET.

mod aspnet_core;
mod duende_identityserver;
mod google_apis_auth;
mod microsoft_identity_web;
mod microsoft_identitymodel;
mod okta_aspnet;
mod openiddict;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    aspnet_core::TEXT,
    duende_identityserver::TEXT,
    google_apis_auth::TEXT,
    microsoft_identity_web::TEXT,
    microsoft_identitymodel::TEXT,
    okta_aspnet::TEXT,
    openiddict::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    aspnet_core::LOGS,
    duende_identityserver::LOGS,
    google_apis_auth::LOGS,
    microsoft_identity_web::LOGS,
    microsoft_identitymodel::LOGS,
    okta_aspnet::LOGS,
    openiddict::LOGS,
];
