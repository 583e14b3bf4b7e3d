//! Programs of which a few texts are known, and service providers of SAML.

mod angular_oauth2_oidc;
mod apigee;
mod browsers;
mod connections;
mod django_okta_auth;
mod http_clients;
mod jhipster;
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

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    angular_oauth2_oidc::TEXT,
    apigee::TEXT,
    browsers::TEXT,
    connections::TEXT,
    django_okta_auth::TEXT,
    http_clients::TEXT,
    jhipster::TEXT,
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
    apigee::LOGS,
    browsers::LOGS,
    connections::LOGS,
    django_okta_auth::LOGS,
    http_clients::LOGS,
    jhipster::LOGS,
    missing_fields::LOGS,
    njwt::LOGS,
    oidc_client::LOGS,
    okta::LOGS,
    okta_sdks::LOGS,
    passport_oauth2::LOGS,
];
