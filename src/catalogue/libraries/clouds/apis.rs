//! APIs that take a JWT which the caller signs with a key of its own.

mod apple;
mod docusign;
mod github_app;
mod salesforce;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] =
    &[apple::TEXT, docusign::TEXT, github_app::TEXT, salesforce::TEXT];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] =
    &[apple::LOGS, docusign::LOGS, github_app::LOGS, salesforce::LOGS];
