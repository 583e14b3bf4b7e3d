//! Libraries of Python.

mod airflow;
mod authlib;
mod django_allauth;
mod django_oauth_toolkit;
mod drf_simplejwt;
mod fastapi_azure_auth;
mod flask_jwt_extended;
mod flask_sign_ins;
mod google_auth_node_java;
mod google_auth_python;
mod joserfc;
mod jupyterhub_oauthenticator;
mod mozilla_django_oidc;
mod okta_jwt_verifier_python;
mod pyjwt;
mod python_jose;
mod social_core;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    airflow::TEXT,
    authlib::TEXT,
    django_allauth::TEXT,
    django_oauth_toolkit::TEXT,
    drf_simplejwt::TEXT,
    fastapi_azure_auth::TEXT,
    flask_jwt_extended::TEXT,
    flask_sign_ins::TEXT,
    google_auth_node_java::TEXT,
    google_auth_python::TEXT,
    joserfc::TEXT,
    jupyterhub_oauthenticator::TEXT,
    mozilla_django_oidc::TEXT,
    okta_jwt_verifier_python::TEXT,
    pyjwt::TEXT,
    python_jose::TEXT,
    social_core::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    airflow::LOGS,
    authlib::LOGS,
    django_allauth::LOGS,
    django_oauth_toolkit::LOGS,
    drf_simplejwt::LOGS,
    fastapi_azure_auth::LOGS,
    flask_jwt_extended::LOGS,
    flask_sign_ins::LOGS,
    google_auth_node_java::LOGS,
    google_auth_python::LOGS,
    joserfc::LOGS,
    jupyterhub_oauthenticator::LOGS,
    mozilla_django_oidc::LOGS,
    okta_jwt_verifier_python::LOGS,
    pyjwt::LOGS,
    python_jose::LOGS,
    social_core::LOGS,
];
