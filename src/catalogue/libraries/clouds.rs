//! Clouds and other identity providers.

pub(super) mod apis;
mod auth0_provider;
mod aws_alb;
mod aws_api_gateway;
mod aws_cognito;
mod aws_jwt_verify;
mod aws_saml;
mod aws_sts;
mod azure_identity_client;
mod azure_platform;
mod cloudflare_access;
mod entra_id;
mod firebase_admin;
mod fosite;
mod google_endpoints;
mod google_iap;
mod google_sts;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    auth0_provider::TEXT,
    aws_alb::TEXT,
    aws_api_gateway::TEXT,
    aws_cognito::TEXT,
    aws_jwt_verify::TEXT,
    aws_saml::TEXT,
    aws_sts::TEXT,
    azure_identity_client::TEXT,
    azure_platform::TEXT,
    cloudflare_access::TEXT,
    entra_id::TEXT,
    firebase_admin::TEXT,
    fosite::TEXT,
    google_endpoints::TEXT,
    google_iap::TEXT,
    google_sts::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    auth0_provider::LOGS,
    aws_alb::LOGS,
    aws_api_gateway::LOGS,
    aws_cognito::LOGS,
    aws_jwt_verify::LOGS,
    aws_saml::LOGS,
    aws_sts::LOGS,
    azure_identity_client::LOGS,
    azure_platform::LOGS,
    cloudflare_access::LOGS,
    entra_id::LOGS,
    firebase_admin::LOGS,
    fosite::LOGS,
    google_endpoints::LOGS,
    google_iap::LOGS,
    google_sts::LOGS,
];
