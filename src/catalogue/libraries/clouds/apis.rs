//! APIs of services that everybody uses, sign-ins that everybody's apps offer, and authorization servers that people run
//! themselves.

mod adfs;
mod apple;
mod authentik;
mod cloudflare;
mod docusign;
mod github_api;
mod github_app;
mod gitlab_api;
mod meta_graph;
mod msal_js;
mod oauth_apps;
mod pingfederate;
mod salesforce;
mod slack;
mod supabase_keys;
mod zitadel;

pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    adfs::TEXT,
    apple::TEXT,
    authentik::TEXT,
    cloudflare::TEXT,
    docusign::TEXT,
    github_api::TEXT,
    github_app::TEXT,
    gitlab_api::TEXT,
    meta_graph::TEXT,
    msal_js::TEXT,
    oauth_apps::TEXT,
    pingfederate::TEXT,
    salesforce::TEXT,
    slack::TEXT,
    supabase_keys::TEXT,
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
    gitlab_api::LOGS,
    meta_graph::LOGS,
    msal_js::LOGS,
    oauth_apps::LOGS,
    pingfederate::LOGS,
    salesforce::LOGS,
    slack::LOGS,
    supabase_keys::LOGS,
    zitadel::LOGS,
];
