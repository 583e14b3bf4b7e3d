//! Older programs that sign in to AWS or a VPN through Okta: they send the password and read Okta's pages.

mod aws_okta_keyman;
mod aws_okta_processor;
mod gp_okta;
mod okta_aws;
mod okta_aws_cli_assume_role;
mod okta_awscli;
mod oktad;
mod tokendito;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    aws_okta_keyman::TEXT,
    aws_okta_processor::TEXT,
    gp_okta::TEXT,
    okta_aws::TEXT,
    okta_aws_cli_assume_role::TEXT,
    okta_awscli::TEXT,
    oktad::TEXT,
    tokendito::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    aws_okta_keyman::LOGS,
    aws_okta_processor::LOGS,
    gp_okta::LOGS,
    okta_aws::LOGS,
    okta_aws_cli_assume_role::LOGS,
    okta_awscli::LOGS,
    oktad::LOGS,
    tokendito::LOGS,
];
