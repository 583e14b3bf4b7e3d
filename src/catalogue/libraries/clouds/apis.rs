//! APIs of services that everybody uses, sign-ins that everybody's apps offer, and authorization servers that people run
//! themselves.

mod adfs;
mod apple;
mod authentik;
mod cloudflare;
mod docusign;
mod github_api;
mod github_app;
mod meta_graph;
mod oauth_apps;
mod pingfederate;
mod salesforce;
mod zitadel;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    adfs::TEXT,
    apple::TEXT,
    authentik::TEXT,
    cloudflare::TEXT,
    docusign::TEXT,
    github_api::TEXT,
    github_app::TEXT,
    meta_graph::TEXT,
    oauth_apps::TEXT,
    pingfederate::TEXT,
    salesforce::TEXT,
    zitadel::TEXT,
];

#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    adfs::LOGS,
    apple::LOGS,
    authentik::LOGS,
    cloudflare::LOGS,
    docusign::LOGS,
    github_api::LOGS,
    github_app::LOGS,
    meta_graph::LOGS,
    oauth_apps::LOGS,
    pingfederate::LOGS,
    salesforce::LOGS,
    zitadel::LOGS,
];
