//! The findings that only the messages of programs raise.

pub(crate) mod answers;
pub(crate) mod aws;
pub(crate) mod azure;
pub(crate) mod browser;
pub(crate) mod clients;
pub(crate) mod entra;
pub(crate) mod general;
pub(crate) mod google;
pub(crate) mod keys;
pub(crate) mod office365;
pub(crate) mod okta_consoles;
pub(crate) mod okta_programs;
pub(crate) mod platforms;
pub(crate) mod provisioning;
pub(crate) mod saml;
pub(crate) mod system_log;
pub(crate) mod tokens;
