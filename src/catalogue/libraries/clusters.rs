//! Clusters and what runs them.

mod argo_cd;
mod argo_workflows;
mod consul;
mod docker_registry;
mod external_secrets;
mod harbor;
mod kube_oidc_proxy;
mod kubernetes;
mod nats;
mod nomad;
mod openshift;
mod rancher;
mod teleport;
mod vault;
mod vault_okta;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    argo_cd::TEXT,
    argo_workflows::TEXT,
    consul::TEXT,
    docker_registry::TEXT,
    external_secrets::TEXT,
    harbor::TEXT,
    kube_oidc_proxy::TEXT,
    kubernetes::TEXT,
    nats::TEXT,
    nomad::TEXT,
    openshift::TEXT,
    rancher::TEXT,
    teleport::TEXT,
    vault::TEXT,
    vault_okta::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    argo_cd::LOGS,
    argo_workflows::LOGS,
    consul::LOGS,
    docker_registry::LOGS,
    external_secrets::LOGS,
    harbor::LOGS,
    kube_oidc_proxy::LOGS,
    kubernetes::LOGS,
    nats::LOGS,
    nomad::LOGS,
    openshift::LOGS,
    rancher::LOGS,
    teleport::LOGS,
    vault::LOGS,
    vault_okta::LOGS,
];
