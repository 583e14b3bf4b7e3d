//! Libraries of Java and Kotlin.

mod java_jwt;
mod jdk_signatures;
mod jjwt;
mod jose4j;
mod jwks_rsa_java;
mod keycloak;
mod micronaut_security;
mod nimbus_jose_jwt;
mod okta_jwt_verifier_java;
mod okta_spring_boot;
mod open_liberty;
mod pac4j;
mod quarkus_oidc;
mod smallrye_jwt;
mod spring_authorization_server;
mod spring_security;
mod vertx_auth;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    java_jwt::TEXT,
    jdk_signatures::TEXT,
    jjwt::TEXT,
    jose4j::TEXT,
    jwks_rsa_java::TEXT,
    keycloak::TEXT,
    micronaut_security::TEXT,
    nimbus_jose_jwt::TEXT,
    okta_jwt_verifier_java::TEXT,
    okta_spring_boot::TEXT,
    open_liberty::TEXT,
    pac4j::TEXT,
    quarkus_oidc::TEXT,
    smallrye_jwt::TEXT,
    spring_authorization_server::TEXT,
    spring_security::TEXT,
    vertx_auth::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    java_jwt::LOGS,
    jdk_signatures::LOGS,
    jjwt::LOGS,
    jose4j::LOGS,
    jwks_rsa_java::LOGS,
    keycloak::LOGS,
    micronaut_security::LOGS,
    nimbus_jose_jwt::LOGS,
    okta_jwt_verifier_java::LOGS,
    okta_spring_boot::LOGS,
    open_liberty::LOGS,
    pac4j::LOGS,
    quarkus_oidc::LOGS,
    smallrye_jwt::LOGS,
    spring_authorization_server::LOGS,
    spring_security::LOGS,
    vertx_auth::LOGS,
];
