//! What web frameworks and servers of GraphQL answer by default to a request that they refuse.

mod apollo_server;
mod devise;
mod django_okta_auth;
mod dropwizard;
mod fastapi;
mod hot_chocolate;
mod jhipster;
mod laravel;
mod pekko_http;
mod spring_mvc;
mod strapi;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    apollo_server::TEXT,
    devise::TEXT,
    django_okta_auth::TEXT,
    dropwizard::TEXT,
    fastapi::TEXT,
    hot_chocolate::TEXT,
    jhipster::TEXT,
    laravel::TEXT,
    pekko_http::TEXT,
    spring_mvc::TEXT,
    strapi::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    apollo_server::LOGS,
    devise::LOGS,
    django_okta_auth::LOGS,
    dropwizard::LOGS,
    fastapi::LOGS,
    hot_chocolate::LOGS,
    jhipster::LOGS,
    laravel::LOGS,
    pekko_http::LOGS,
    spring_mvc::LOGS,
    strapi::LOGS,
];
