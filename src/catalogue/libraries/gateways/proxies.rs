//! Proxies that sign users in before the application sees them.

mod cosmo_router;
mod dapr;
mod kiali;
mod oathkeeper;
mod oauth2_proxy;
mod ocelot;
mod pomerium;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    cosmo_router::TEXT,
    dapr::TEXT,
    kiali::TEXT,
    oathkeeper::TEXT,
    oauth2_proxy::TEXT,
    ocelot::TEXT,
    pomerium::TEXT,
];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    cosmo_router::LOGS,
    dapr::LOGS,
    kiali::LOGS,
    oathkeeper::LOGS,
    oauth2_proxy::LOGS,
    ocelot::LOGS,
    pomerium::LOGS,
];
