//! The two issuers that Entra ID has for one tenant, and which of them a token has where the other is expected.

/// The token is of v1.0, and v2.0 is expected, or nobody says what is.
pub(crate) const FIRST: &str = "v1.0";
/// The token is of v2.0, and v1.0 is expected.
pub(crate) const SECOND: &str = "v2.0";

/// Which of the two versions an unexpected issuer is of; `None` where the version is not what differs.
pub(crate) fn version(found: &str, expected: Option<&str>) -> Option<&'static str> {
    let is_first = |it: &str| it.contains("//sts.windows.net/");
    let is_second = |it: &str| it.contains("//login.microsoftonline.com/") && it.contains("/v2.0");
    match expected {
        None => is_first(found).then_some(FIRST),
        Some(expected) if is_first(found) && is_second(expected) => Some(FIRST),
        Some(expected) if is_second(found) && is_first(expected) => Some(SECOND),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, SECOND, version};

    #[test]
    fn the_version_is_told_where_it_is_what_differs() {
        let first = "https://sts.windows.net/5f1e2a90-1111-4222-8333-94a1b2c3d4e5/";
        let second = "https://login.microsoftonline.com/5f1e2a90-1111-4222-8333-94a1b2c3d4e5/v2.0";
        assert_eq!(version(first, Some(second)), Some(FIRST));
        assert_eq!(version(first, None), Some(FIRST));
        assert_eq!(version(second, Some(first)), Some(SECOND));
        assert_eq!(version(second, None), None);
        assert_eq!(version(first, Some("https://acme.okta.com/oauth2/default")), None);
        assert_eq!(version(second, Some(second)), None);
    }
}
