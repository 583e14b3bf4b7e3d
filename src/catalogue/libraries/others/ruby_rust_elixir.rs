//! Ruby, Rust and Elixir.

mod assent_ueberauth;
mod devise_jwt;
mod guardian;
mod joken;
mod jwt_sessions;
mod oidcc;
mod omniauth;
mod ruby_jwt;
mod ruby_openid_connect;
mod rust_biscuit;
mod rust_jsonwebtoken;
mod rust_jwt_simple;
mod rust_openidconnect;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    assent_ueberauth::TEXT,
    devise_jwt::TEXT,
    guardian::TEXT,
    joken::TEXT,
    jwt_sessions::TEXT,
    oidcc::TEXT,
    omniauth::TEXT,
    ruby_jwt::TEXT,
    ruby_openid_connect::TEXT,
    rust_biscuit::TEXT,
    rust_jsonwebtoken::TEXT,
    rust_jwt_simple::TEXT,
    rust_openidconnect::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    assent_ueberauth::LOGS,
    devise_jwt::LOGS,
    guardian::LOGS,
    joken::LOGS,
    jwt_sessions::LOGS,
    oidcc::LOGS,
    omniauth::LOGS,
    ruby_jwt::LOGS,
    ruby_openid_connect::LOGS,
    rust_biscuit::LOGS,
    rust_jsonwebtoken::LOGS,
    rust_jwt_simple::LOGS,
    rust_openidconnect::LOGS,
];
