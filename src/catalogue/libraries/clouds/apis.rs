//! APIs that take a JWT which the caller signs with a key of its own, and sign-ins that everybody's apps offer.

mod apple;
mod docusign;
mod github_app;
mod oauth_apps;
mod salesforce;
mod zitadel;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] =
    &[apple::TEXT, docusign::TEXT, github_app::TEXT, oauth_apps::TEXT, salesforce::TEXT, zitadel::TEXT];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] =
    &[apple::LOGS, docusign::LOGS, github_app::LOGS, oauth_apps::LOGS, salesforce::LOGS, zitadel::LOGS];
