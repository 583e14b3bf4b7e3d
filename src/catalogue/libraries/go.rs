//! Libraries of Go.

mod echo_jwt;
mod fiber_jwt;
mod gin_jwt;
mod go_jose;
mod go_jwt_middleware;
mod go_net;
mod go_oidc;
mod golang_jwt;
mod lestrrat_jwx;
mod okta_jwt_verifier_go;
mod otel_oidcauth;
mod zitadel_oidc;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    echo_jwt::TEXT,
    fiber_jwt::TEXT,
    gin_jwt::TEXT,
    go_jose::TEXT,
    go_jwt_middleware::TEXT,
    go_net::TEXT,
    go_oidc::TEXT,
    golang_jwt::TEXT,
    lestrrat_jwx::TEXT,
    okta_jwt_verifier_go::TEXT,
    otel_oidcauth::TEXT,
    zitadel_oidc::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    echo_jwt::LOGS,
    fiber_jwt::LOGS,
    gin_jwt::LOGS,
    go_jose::LOGS,
    go_jwt_middleware::LOGS,
    go_net::LOGS,
    go_oidc::LOGS,
    golang_jwt::LOGS,
    lestrrat_jwx::LOGS,
    okta_jwt_verifier_go::LOGS,
    otel_oidcauth::LOGS,
    zitadel_oidc::LOGS,
];
