//! Proxies that sign users in before the application sees them.

mod oathkeeper;
mod oauth2_proxy;
mod pomerium;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] =
    &[oathkeeper::TEXT, oauth2_proxy::TEXT, pomerium::TEXT];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] =
    &[oathkeeper::LOGS, oauth2_proxy::LOGS, pomerium::LOGS];
