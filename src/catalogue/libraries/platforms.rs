//! Platforms that take tokens.

mod backstage;
mod dex;
mod directus;
mod gitlab;
mod grafana;
mod hasura;
mod jenkins_oic;
mod jitsi;
mod minio;
mod nextcloud;
mod npm_publish;
mod postgrest;
mod pypi;
pub(super) mod self_hosted;
mod sigstore;
mod supabase_auth;
mod temporal;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    backstage::TEXT,
    dex::TEXT,
    directus::TEXT,
    gitlab::TEXT,
    grafana::TEXT,
    hasura::TEXT,
    jenkins_oic::TEXT,
    jitsi::TEXT,
    minio::TEXT,
    nextcloud::TEXT,
    npm_publish::TEXT,
    postgrest::TEXT,
    pypi::TEXT,
    sigstore::TEXT,
    supabase_auth::TEXT,
    temporal::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    backstage::LOGS,
    dex::LOGS,
    directus::LOGS,
    gitlab::LOGS,
    grafana::LOGS,
    hasura::LOGS,
    jenkins_oic::LOGS,
    jitsi::LOGS,
    minio::LOGS,
    nextcloud::LOGS,
    npm_publish::LOGS,
    postgrest::LOGS,
    pypi::LOGS,
    sigstore::LOGS,
    supabase_auth::LOGS,
    temporal::LOGS,
];
