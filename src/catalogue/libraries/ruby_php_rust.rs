//! Ruby, PHP, Rust and Elixir.

mod devise_jwt;
mod firebase_php_jwt;
mod guardian;
mod joken;
mod jumbojett_openid_connect;
mod laravel_jwt_auth;
mod laravel_passport;
mod lcobucci_jwt;
mod lexik_jwt;
mod okta_jwt_verifier_php;
mod ruby_jwt;
mod ruby_openid_connect;
mod rust_biscuit;
mod rust_jsonwebtoken;
mod rust_jwt_simple;
mod rust_openidconnect;
mod web_token_jwt;
mod wordpress_jwt_auth;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    devise_jwt::TEXT,
    firebase_php_jwt::TEXT,
    guardian::TEXT,
    joken::TEXT,
    jumbojett_openid_connect::TEXT,
    laravel_jwt_auth::TEXT,
    laravel_passport::TEXT,
    lcobucci_jwt::TEXT,
    lexik_jwt::TEXT,
    okta_jwt_verifier_php::TEXT,
    ruby_jwt::TEXT,
    ruby_openid_connect::TEXT,
    rust_biscuit::TEXT,
    rust_jsonwebtoken::TEXT,
    rust_jwt_simple::TEXT,
    rust_openidconnect::TEXT,
    web_token_jwt::TEXT,
    wordpress_jwt_auth::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    devise_jwt::LOGS,
    firebase_php_jwt::LOGS,
    guardian::LOGS,
    joken::LOGS,
    jumbojett_openid_connect::LOGS,
    laravel_jwt_auth::LOGS,
    laravel_passport::LOGS,
    lcobucci_jwt::LOGS,
    lexik_jwt::LOGS,
    okta_jwt_verifier_php::LOGS,
    ruby_jwt::LOGS,
    ruby_openid_connect::LOGS,
    rust_biscuit::LOGS,
    rust_jsonwebtoken::LOGS,
    rust_jwt_simple::LOGS,
    rust_openidconnect::LOGS,
    web_token_jwt::LOGS,
    wordpress_jwt_auth::LOGS,
];
