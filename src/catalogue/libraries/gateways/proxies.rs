//! Proxies and gateways that sign users in, or check their tokens, before the application sees them.

mod apigee;
mod cosmo_router;
mod dapr;
mod kiali;
mod oathkeeper;
mod oauth2_proxy;
mod ocelot;
mod pomerium;
mod traefik_forward_auth;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    apigee::TEXT,
    cosmo_router::TEXT,
    dapr::TEXT,
    kiali::TEXT,
    oathkeeper::TEXT,
    oauth2_proxy::TEXT,
    ocelot::TEXT,
    pomerium::TEXT,
    traefik_forward_auth::TEXT,
];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    apigee::LOGS,
    cosmo_router::LOGS,
    dapr::LOGS,
    kiali::LOGS,
    oathkeeper::LOGS,
    oauth2_proxy::LOGS,
    ocelot::LOGS,
    pomerium::LOGS,
    traefik_forward_auth::LOGS,
];
