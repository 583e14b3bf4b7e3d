//! The shapes of Okta's URLs: which host is Okta's, which authorization server an issuer names, where its keys are.

use super::okta_ids;
use crate::text::url::{self, Url};

/// Domains under which Okta keeps its orgs.
pub const DOMAINS: &[&str] = &[
    "okta.com",
    "oktapreview.com",
    "okta-emea.com",
    "okta-gov.com",
    "okta.mil",
    "okta-miltest.com",
    "trex-govcloud.com",
];

/// The authorization server that an issuer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server<'a> {
    /// The org authorization server: the bare Okta domain.
    Org,
    /// A custom authorization server: `default`, or `aus…`.
    Custom(&'a str),
    /// `/oauth2` without the id of a server.
    Unnamed,
    /// A path that Okta does not have.
    Other,
}

/// Cuts a URL or a bare host with a path. `None` if there is no host, or a login before it, which no issuer has.
#[must_use]
pub fn address(text: &str) -> Option<Url<'_>> {
    Url::read(text).filter(|it| it.login.is_empty())
}

/// The host of a URL.
#[must_use]
pub fn host(text: &str) -> Option<&str> {
    address(text).map(|address| address.host)
}

/// Okta's domain that this host lies under, whatever its letter case and port.
#[must_use]
pub fn domain(host: &str) -> Option<&'static str> {
    let name = url::name(host).to_ascii_lowercase();
    DOMAINS.iter().copied().find(|domain| {
        name.strip_suffix(domain).and_then(|org| org.strip_suffix('.')).is_some_and(|org| !org.is_empty())
    })
}

/// Whether this is a host of an Okta org (not of a custom domain, which looks like any other).
#[must_use]
pub fn is_okta(host: &str) -> bool {
    domain(host).is_some()
}

/// The name of the org in a host of Okta's, without `-admin`.
#[must_use]
pub fn org_name(host: &str) -> Option<&str> {
    let domain = domain(host)?;
    let bare = url::name(host);
    let name = bare.get(..bare.len().checked_sub(domain.len() + 1)?)?;
    Some(name.strip_suffix("-admin").unwrap_or(name))
}

/// The host without `-admin`, where it is the Admin Console's.
#[must_use]
pub fn without_admin(host: &str) -> Option<String> {
    let domain = domain(host)?;
    let name = host.get(..host.len().checked_sub(domain.len() + 1)?)?;
    Some(format!("{}.{domain}", name.strip_suffix("-admin")?))
}

/// The authorization server that this path of an issuer names.
#[must_use]
pub fn server(path: &str) -> Server<'_> {
    let path = path.trim_end_matches('/');
    if path.is_empty() {
        return Server::Org;
    }
    match path.strip_prefix("/oauth2") {
        Some("") => Server::Unnamed,
        Some(id) => match id.strip_prefix('/') {
            Some(id) if !id.contains('/') && !id.is_empty() => Server::Custom(id),
            _ => Server::Other,
        },
        None => Server::Other,
    }
}

/// Whether a URL is the issuer of an authorization server of Okta's, also under a custom domain.
#[must_use]
pub fn is_issuer(text: &str) -> bool {
    address(text).is_some_and(|it| match server(it.path) {
        Server::Org | Server::Unnamed => is_okta(it.host),
        Server::Custom(id) => is_okta(it.host) || id == "default" || okta_ids::is_server_id(id),
        Server::Other => false,
    })
}

/// The address of the issuer's key set.
#[must_use]
pub fn keys(issuer: &str) -> Option<String> {
    let it = address(issuer)?;
    let base = issuer.trim_end_matches('/');
    match server(it.path) {
        Server::Org if is_okta(it.host) => Some(format!("{base}/oauth2/v1/keys")),
        Server::Custom(_) if is_issuer(issuer) => Some(format!("{base}/v1/keys")),
        _ => None,
    }
}

/// [`keys`] of an issuer to which a person may be sent: of Okta's hosts, and of those that cannot be taken for one.
#[must_use]
pub fn keys_to_name(issuer: &str) -> Option<String> {
    let host = host(issuer)?.to_ascii_lowercase();
    let dressed = !host.is_ascii() || ["okta", "0kta", "xn--"].iter().any(|sign| host.contains(sign));
    keys(issuer).filter(|_| is_okta(&host) || !dressed)
}

/// The address of the issuer's discovery document.
#[must_use]
pub fn discovery(issuer: &str) -> Option<String> {
    let it = address(issuer)?;
    it.is_web().then(|| format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/')))
}

/// What people have at hand for an issuer, read as the issuer it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A URL that is compared as it stands.
    Exactly(String),
    /// A discovery, key set, authorize or token address, and the issuer it belongs to.
    Derived(String),
    /// A bare host: any authorization server of it fits.
    Host(String),
}

/// Endpoints that stand behind an issuer, under `/v1` of a custom server and `/oauth2/v1` of the org server.
const ENDPOINTS: &[&str] = &[
    "authorize",
    "token",
    "keys",
    "userinfo",
    "introspect",
    "revoke",
    "logout",
    "device/authorize",
    "par",
    "interact",
    "clients",
    "bc/authorize",
];

/// Reads what was given as an issuer.
#[must_use]
pub fn named(text: &str) -> Named {
    let text = text.trim();
    let Some(it) = address(text) else { return Named::Exactly(text.into()) };
    if it.scheme.is_empty() {
        if it.host.contains('.') && matches!(it.path, "" | "/") && url::without_query(text) == text {
            return Named::Host(it.host.into());
        }
        if !it.host.contains('.') {
            return Named::Exactly(text.into());
        }
        return match named(&format!("https://{text}")) {
            Named::Exactly(url) => Named::Derived(url),
            other => other,
        };
    }
    let origin = format!("{}://{}", it.scheme, it.host);
    if let Some((before, after)) = it.path.split_once("/.well-known/") {
        let tail = after.split_once('/').map(|(_, tail)| format!("/{tail}")).unwrap_or_default();
        return Named::Derived(format!("{origin}{before}{tail}"));
    }
    if let Some((before, endpoint)) = it.path.rsplit_once("/v1/")
        && ENDPOINTS.contains(&endpoint.trim_end_matches('/'))
    {
        let base = if before == "/oauth2" { "" } else { before };
        return Named::Derived(format!("{origin}{base}"));
    }
    Named::Exactly(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_have_at_hand_leads_to_the_issuer() {
        for (given, issuer) in [
            (
                "https://acme.okta.com/oauth2/default/.well-known/openid-configuration",
                "https://acme.okta.com/oauth2/default",
            ),
            (
                "https://acme.okta.com/.well-known/oauth-authorization-server/oauth2/default",
                "https://acme.okta.com/oauth2/default",
            ),
            ("https://acme.okta.com/oauth2/default/v1/keys", "https://acme.okta.com/oauth2/default"),
            ("https://acme.okta.com/oauth2/v1/keys", "https://acme.okta.com"),
            (
                "https://acme.okta.com/oauth2/v1/authorize?client_id=0oa1&scope=openid#x",
                "https://acme.okta.com",
            ),
            ("acme.okta.com/oauth2/default", "https://acme.okta.com/oauth2/default"),
        ] {
            assert_eq!(named(given), Named::Derived(issuer.into()), "{given}");
        }
        assert_eq!(named("acme.okta.com"), Named::Host("acme.okta.com".into()));
        for exact in ["https://acme.okta.com/oauth2/default/", "https://acme.okta.com", "my-issuer"] {
            assert_eq!(named(exact), Named::Exactly(exact.into()));
        }
    }

    #[test]
    fn hosts_of_okta_are_told_from_those_that_look_like_it() {
        assert!(is_okta("acme.okta.com") && is_okta("ACME.oktapreview.com:443") && is_okta("a.okta.mil"));
        assert!(!is_okta("okta.com.evil.example") && !is_okta("acmeokta.com") && !is_okta("okta.com"));
        assert_eq!(without_admin("acme-admin.okta.com").as_deref(), Some("acme.okta.com"));
        assert_eq!(org_name("acme-admin.okta-emea.com"), Some("acme"));
    }

    #[test]
    fn keys_and_discovery_follow_from_the_issuer() {
        assert_eq!(keys("https://acme.okta.com").as_deref(), Some("https://acme.okta.com/oauth2/v1/keys"));
        assert_eq!(
            keys("https://id.acme.com/oauth2/default").as_deref(),
            Some("https://id.acme.com/oauth2/default/v1/keys")
        );
        assert_eq!(keys("https://accounts.google.com"), None);
        for look_alike in
            ["https://acme.okta.com.evil.example/oauth2/default", "https://acme.0kta.com/oauth2/default"]
        {
            assert_eq!(keys_to_name(look_alike), None, "{look_alike}");
        }
        assert!(keys_to_name("https://id.acme.com/oauth2/default").is_some());
        assert_eq!(
            discovery("https://acme.okta.com/oauth2/default").as_deref(),
            Some("https://acme.okta.com/oauth2/default/.well-known/openid-configuration")
        );
    }
}
