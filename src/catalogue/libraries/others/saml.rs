//! Service providers that take SAML responses.

mod crewjam_saml;
mod gosaml2;
mod java_saml;
mod mod_auth_mellon;
mod node_saml;
mod php_saml;
mod pysaml2;
mod python3_saml;
mod ruby_saml;
mod saml2_js;
mod shibboleth_sp;
mod spring_saml;
mod sustainsys_saml2;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    crewjam_saml::TEXT,
    gosaml2::TEXT,
    java_saml::TEXT,
    mod_auth_mellon::TEXT,
    node_saml::TEXT,
    php_saml::TEXT,
    pysaml2::TEXT,
    python3_saml::TEXT,
    ruby_saml::TEXT,
    saml2_js::TEXT,
    shibboleth_sp::TEXT,
    spring_saml::TEXT,
    sustainsys_saml2::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    crewjam_saml::LOGS,
    gosaml2::LOGS,
    java_saml::LOGS,
    mod_auth_mellon::LOGS,
    node_saml::LOGS,
    php_saml::LOGS,
    pysaml2::LOGS,
    python3_saml::LOGS,
    ruby_saml::LOGS,
    saml2_js::LOGS,
    shibboleth_sp::LOGS,
    spring_saml::LOGS,
    sustainsys_saml2::LOGS,
];
