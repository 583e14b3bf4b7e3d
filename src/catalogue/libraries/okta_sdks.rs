//! Okta's SDKs and its sign-in widget.

mod appauth;
mod apple_networking;
mod auth_js;
mod okta_mobile_kotlin;
mod okta_mobile_swift;
mod okta_oidc_android;
mod okta_oidc_ios;
mod okta_oidc_middleware;
mod okta_sdk_dotnet;
mod okta_sdk_golang;
mod okta_sdk_java;
mod okta_sdk_nodejs;
mod okta_sdk_python;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    appauth::TEXT,
    apple_networking::TEXT,
    auth_js::TEXT,
    okta_mobile_kotlin::TEXT,
    okta_mobile_swift::TEXT,
    okta_oidc_android::TEXT,
    okta_oidc_ios::TEXT,
    okta_oidc_middleware::TEXT,
    okta_sdk_dotnet::TEXT,
    okta_sdk_golang::TEXT,
    okta_sdk_java::TEXT,
    okta_sdk_nodejs::TEXT,
    okta_sdk_python::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    appauth::LOGS,
    apple_networking::LOGS,
    auth_js::LOGS,
    okta_mobile_kotlin::LOGS,
    okta_mobile_swift::LOGS,
    okta_oidc_android::LOGS,
    okta_oidc_ios::LOGS,
    okta_oidc_middleware::LOGS,
    okta_sdk_dotnet::LOGS,
    okta_sdk_golang::LOGS,
    okta_sdk_java::LOGS,
    okta_sdk_nodejs::LOGS,
    okta_sdk_python::LOGS,
];
