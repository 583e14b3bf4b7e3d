//! Answers that do not say why: what the call, the status and the headers tell all the same.

use super::*;

/// The first finding's id, and the causes that lead it.
fn led(paste: &str) -> (&'static str, String) {
    let report = report(paste);
    let first = report.findings.first().unwrap_or_else(|| panic!("nothing found in {paste}"));
    (first.id(), first.causes.first().map(|it| it.because.clone()).unwrap_or_default())
}

#[test]
fn a_401_of_the_token_endpoint_is_about_the_client() {
    let raised = |path: &str| {
        format!(
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://acme.okta.com{path}"
        )
    };
    for path in ["/oauth2/default/v1/token", "/oauth2/v1/token", "/oauth2/aus1/v1/introspect"] {
        let (id, because) = led(&raised(path));
        assert_eq!(id, "http-401-client-refused", "{path}");
        assert!(because.contains("`invalid_client`"), "{because}");
    }
    let report = report(&raised("/oauth2/default/v1/token"));
    assert!(report.verdict.action.contains("response body"), "{}", report.verdict.action);
    for path in ["/oauth2/default/v1/userinfo", "/api/v1/users"] {
        assert_eq!(led(&raised(path)).0, "http-401-no-body", "{path}");
    }
}

#[test]
fn a_401_of_userinfo_is_not_laid_to_the_token_of_a_custom_server() {
    let causes = |path: &str| {
        let paste =
            format!("GET https://acme.okta.com{path}\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n");
        report(&paste).findings[0].causes.clone()
    };
    let place = |path: &str, words: &str| causes(path).iter().position(|it| it.because.contains(words));
    let (userinfo, users) = ("/oauth2/default/v1/userinfo", "/api/v1/users");
    assert!(place(userinfo, "takes the tokens of its own server") < place(userinfo, "from a custom"));
    assert!(place(users, "from a custom") < place(users, "takes the tokens of its own server"));
}
