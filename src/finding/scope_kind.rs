//! Of whom a scope is: only Okta's own are granted to an app, those of OpenID Connect are asked for at sign-in.

use crate::text::template::{Fact, Placeholder, Template, known};

/// Scopes of Okta's own API, which an app is granted.
pub const OKTA: &str = "okta";
/// Scopes of OpenID Connect, which the sign-in asks for and nobody grants.
pub const OPENID: &str = "openid";
/// Scopes of an API of one's own, which an authorization server defines.
pub const OWN: &str = "own";

/// Events of Okta's own scopes alone: grants to an app, and tokens of the org authorization server.
const OF_OKTA: &[&str] = &["app.oauth2.admin.consent.", "\"app.oauth2.token.grant\""];

/// Whether a query finds what happens to Okta's own scopes and to no others.
pub(crate) fn is_of_okta_scopes(clauses: &[Template]) -> bool {
    clauses.iter().any(|clause| OF_OKTA.iter().any(|it| clause.contains(it)))
}

/// OpenID Connect Core 1.0 section 5.4 and 11, and Okta's two for native apps.
pub(crate) const OF_SIGN_IN: &[&str] = &[
    "openid",
    "profile",
    "email",
    "address",
    "phone",
    "offline_access",
    "groups",
    "device_sso",
    "online_access",
];

/// Of whom the scopes are that a case is about, or the scopes that `/userinfo` asks for; `None` if no scope is known.
pub(crate) fn scope_kind(facts: &[Fact]) -> Option<&'static str> {
    let Some(scopes) = known(facts, Placeholder::Scope) else {
        return known(facts, Placeholder::Path)?.ends_with("/v1/userinfo").then_some(OPENID);
    };
    let all = |wanted: fn(&str) -> bool| scopes.split_whitespace().all(wanted);
    if scopes.trim().is_empty() {
        None
    } else if all(|it| it.starts_with("okta.")) {
        Some(OKTA)
    } else if all(|it| OF_SIGN_IN.contains(&it)) {
        Some(OPENID)
    } else {
        Some(OWN)
    }
}
