//! Okta's own programs and screens.

mod access_gateway;
mod api_sentences;
mod aws_okta;
pub(super) mod aws_tools;
mod gimme_aws_creds;
mod office365;
mod okta_agents;
mod okta_aws_cli;
mod okta_cli_idx;
mod okta_powershell;
mod okta_signin_widget;
mod okta_workflows_gateway;
mod provisioning;
mod saml2aws_okta;
mod system_log_screen;
mod terraform;
mod terraform_checks;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    access_gateway::TEXT,
    api_sentences::TEXT,
    aws_okta::TEXT,
    gimme_aws_creds::TEXT,
    office365::TEXT,
    okta_agents::TEXT,
    okta_aws_cli::TEXT,
    okta_cli_idx::TEXT,
    okta_powershell::TEXT,
    okta_signin_widget::TEXT,
    okta_workflows_gateway::TEXT,
    provisioning::TEXT,
    saml2aws_okta::TEXT,
    system_log_screen::TEXT,
    terraform::TEXT,
    terraform_checks::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    access_gateway::LOGS,
    api_sentences::LOGS,
    aws_okta::LOGS,
    gimme_aws_creds::LOGS,
    office365::LOGS,
    okta_agents::LOGS,
    okta_aws_cli::LOGS,
    okta_cli_idx::LOGS,
    okta_powershell::LOGS,
    okta_signin_widget::LOGS,
    okta_workflows_gateway::LOGS,
    provisioning::LOGS,
    saml2aws_okta::LOGS,
    system_log_screen::LOGS,
    terraform::LOGS,
    terraform_checks::LOGS,
];
