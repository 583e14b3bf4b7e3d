//! Libraries of JavaScript and TypeScript.

mod authjs;
mod clerk;
mod express_jwt;
mod express_oauth2_jwt_bearer;
mod fastify_jwt;
mod jose;
mod jsonwebtoken;
mod jwks_rsa;
mod keycloak_connect;
mod mcp_sdk;
mod node_jose;
mod oauth4webapi;
mod oidc_provider;
mod okta_jwt_verifier_js;
mod openid_client;
mod passport_azure_ad;
mod passport_jwt;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    authjs::TEXT,
    clerk::TEXT,
    express_jwt::TEXT,
    express_oauth2_jwt_bearer::TEXT,
    fastify_jwt::TEXT,
    jose::TEXT,
    jsonwebtoken::TEXT,
    jwks_rsa::TEXT,
    keycloak_connect::TEXT,
    mcp_sdk::TEXT,
    node_jose::TEXT,
    oauth4webapi::TEXT,
    oidc_provider::TEXT,
    okta_jwt_verifier_js::TEXT,
    openid_client::TEXT,
    passport_azure_ad::TEXT,
    passport_jwt::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    authjs::LOGS,
    clerk::LOGS,
    express_jwt::LOGS,
    express_oauth2_jwt_bearer::LOGS,
    fastify_jwt::LOGS,
    jose::LOGS,
    jsonwebtoken::LOGS,
    jwks_rsa::LOGS,
    keycloak_connect::LOGS,
    mcp_sdk::LOGS,
    node_jose::LOGS,
    oauth4webapi::LOGS,
    oidc_provider::LOGS,
    okta_jwt_verifier_js::LOGS,
    openid_client::LOGS,
    passport_azure_ad::LOGS,
    passport_jwt::LOGS,
];
