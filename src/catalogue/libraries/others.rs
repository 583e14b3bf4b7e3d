//! Programs of which a few texts are known.

mod angular_oauth2_oidc;
mod apigee;
mod browsers;
mod buddy_clojure;
mod connections;
mod cpp_jwt;
mod dart_jsonwebtoken;
mod django_okta_auth;
mod http_clients;
mod jhipster;
mod jwt_cpp;
mod jwt_kit_swift;
mod njwt;
mod oidc_client;
mod okta;
mod okta_sdks;
mod passport_oauth2;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    angular_oauth2_oidc::TEXT,
    apigee::TEXT,
    browsers::TEXT,
    buddy_clojure::TEXT,
    connections::TEXT,
    cpp_jwt::TEXT,
    dart_jsonwebtoken::TEXT,
    django_okta_auth::TEXT,
    http_clients::TEXT,
    jhipster::TEXT,
    jwt_cpp::TEXT,
    jwt_kit_swift::TEXT,
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
    buddy_clojure::LOGS,
    connections::LOGS,
    cpp_jwt::LOGS,
    dart_jsonwebtoken::LOGS,
    django_okta_auth::LOGS,
    http_clients::LOGS,
    jhipster::LOGS,
    jwt_cpp::LOGS,
    jwt_kit_swift::LOGS,
    njwt::LOGS,
    oidc_client::LOGS,
    okta::LOGS,
    okta_sdks::LOGS,
    passport_oauth2::LOGS,
];
