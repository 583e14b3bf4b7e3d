//! What libraries of PHP print.

mod firebase_php_jwt;
mod jumbojett_openid_connect;
mod laravel_jwt_auth;
mod laravel_passport;
mod lcobucci_jwt;
mod lexik_jwt;
mod okta_jwt_verifier_php;
mod symfony_access_token;
mod thenetworg_oauth2_azure;
mod web_token_jwt;
mod wordpress_jwt_auth;
mod wordpress_openid_generic;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    firebase_php_jwt::TEXT,
    jumbojett_openid_connect::TEXT,
    laravel_jwt_auth::TEXT,
    laravel_passport::TEXT,
    lcobucci_jwt::TEXT,
    lexik_jwt::TEXT,
    okta_jwt_verifier_php::TEXT,
    symfony_access_token::TEXT,
    thenetworg_oauth2_azure::TEXT,
    web_token_jwt::TEXT,
    wordpress_jwt_auth::TEXT,
    wordpress_openid_generic::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    firebase_php_jwt::LOGS,
    jumbojett_openid_connect::LOGS,
    laravel_jwt_auth::LOGS,
    laravel_passport::LOGS,
    lcobucci_jwt::LOGS,
    lexik_jwt::LOGS,
    okta_jwt_verifier_php::LOGS,
    symfony_access_token::LOGS,
    thenetworg_oauth2_azure::LOGS,
    web_token_jwt::LOGS,
    wordpress_jwt_auth::LOGS,
    wordpress_openid_generic::LOGS,
];
