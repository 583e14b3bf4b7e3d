//! Applications that people run themselves, with a sign-in through OpenID Connect or with tokens of their own.

mod camunda;
mod emqx;
mod headscale;
mod immich;
mod moodle_oidc;
mod nexus_repository;
mod octopus;
mod powersync;
mod pulsar;
mod supabase_functions;
mod synapse;
mod vaultwarden;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    camunda::TEXT,
    emqx::TEXT,
    headscale::TEXT,
    immich::TEXT,
    moodle_oidc::TEXT,
    nexus_repository::TEXT,
    octopus::TEXT,
    powersync::TEXT,
    pulsar::TEXT,
    supabase_functions::TEXT,
    synapse::TEXT,
    vaultwarden::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    camunda::LOGS,
    emqx::LOGS,
    headscale::LOGS,
    immich::LOGS,
    moodle_oidc::LOGS,
    nexus_repository::LOGS,
    octopus::LOGS,
    powersync::LOGS,
    pulsar::LOGS,
    supabase_functions::LOGS,
    synapse::LOGS,
    vaultwarden::LOGS,
];
