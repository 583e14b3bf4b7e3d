//! Gateways and meshes.

mod apisix;
mod apollo_router;
mod caddy_security;
mod envoy;
mod gloo_gateway;
mod haproxy;
mod istio;
mod kong;
mod krakend;
mod lua_resty_openidc;
mod mod_auth_openidc;
mod mod_oauth2;
mod nginx;
pub(super) mod proxies;
mod traefik;
mod tyk;
mod wso2;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    apisix::TEXT,
    apollo_router::TEXT,
    caddy_security::TEXT,
    envoy::TEXT,
    gloo_gateway::TEXT,
    haproxy::TEXT,
    istio::TEXT,
    kong::TEXT,
    krakend::TEXT,
    lua_resty_openidc::TEXT,
    mod_auth_openidc::TEXT,
    mod_oauth2::TEXT,
    nginx::TEXT,
    traefik::TEXT,
    tyk::TEXT,
    wso2::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    apisix::LOGS,
    apollo_router::LOGS,
    caddy_security::LOGS,
    envoy::LOGS,
    gloo_gateway::LOGS,
    haproxy::LOGS,
    istio::LOGS,
    kong::LOGS,
    krakend::LOGS,
    lua_resty_openidc::LOGS,
    mod_auth_openidc::LOGS,
    mod_oauth2::LOGS,
    nginx::LOGS,
    traefik::LOGS,
    tyk::LOGS,
    wso2::LOGS,
];
