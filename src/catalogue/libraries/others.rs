//! Programs of which a few texts are known, and service providers of SAML.

mod angular_oauth2_oidc;
mod bare_refusals;
mod browsers;
mod connections;
mod http_clients;
mod missing_fields;
pub(super) mod more_languages;
mod njwt;
mod oidc_client;
mod okta;
mod okta_sdks;
mod passport_oauth2;
pub(super) mod ruby_rust_elixir;
pub(super) mod saml;
pub(super) mod saml_products;
pub(super) mod web_frameworks;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    angular_oauth2_oidc::TEXT,
    bare_refusals::TEXT,
    browsers::TEXT,
    connections::TEXT,
    http_clients::TEXT,
    missing_fields::TEXT,
    njwt::TEXT,
    oidc_client::TEXT,
    okta::TEXT,
    okta_sdks::TEXT,
    passport_oauth2::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    angular_oauth2_oidc::LOGS,
    bare_refusals::LOGS,
    browsers::LOGS,
    connections::LOGS,
    http_clients::LOGS,
    missing_fields::LOGS,
    njwt::LOGS,
    oidc_client::LOGS,
    okta::LOGS,
    okta_sdks::LOGS,
    passport_oauth2::LOGS,
];
