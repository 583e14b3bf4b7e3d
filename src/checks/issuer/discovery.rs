//! The issuer that a discovery document names, beside the one that was asked for.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{ISSUER, OKTAS, OTHERS};
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Origin, Outcome, Severity, cause, explain};
use crate::model::Expectation::Issuer;
use crate::model::issuer_url::Named;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("iss-discovery-mismatch", "The discovery document names another issuer")
            .verdict("The discovery document says {found}, but {expected} was asked for. A library refuses to go on, and has not looked at any token yet.\nThe discovery document names a different issuer than the one that was set. A library refuses to go on, and has not looked at any token yet.")
            .causes(&[
                cause(
                    "The setting uses another name of the same server: the custom domain instead of the Okta domain, the `-admin` host, or the same URL with a slash at its end. The two are compared exactly.",
                    "Open `/.well-known/openid-configuration` under the issuer, and copy `issuer` from it into the settings, exactly.",
                ),
                cause(
                    "The authorization server's issuer is set to follow the domain of the request (`Dynamic`), and the document was loaded through a different domain than the settings name.",
                    "Set `Security > API > Authorization Servers > your server > Settings > Edit > Issuer` to `Okta URL` or `Custom URL`, and use that one in the settings.",
                ).any(&[OKTAS]), cause("The server builds its issuer from the URL of each request, and the document was loaded through another host, port or scheme than the settings name: from inside the cluster instead of outside, or past a proxy.", "Set the server's one public URL (`KC_HOSTNAME` in Keycloak), and use the `issuer` of the document in the settings.").any(&[OTHERS]),
            ])
            .family(&ISSUER),
        discovery,
        text("{\"issuer\":\"https://acme.okta.com/oauth2/default\",\"authorization_endpoint\":\"https://acme.okta.com/oauth2/default/v1/authorize\",\"jwks_uri\":\"https://acme.okta.com/oauth2/default/v1/keys\"}")
            .expecting(Issuer, "https://login.acme.example/oauth2/default"),
        &[access(&[]), text("{\"issuer\":\"https://acme.okta.com/oauth2/default\",\"authorization_endpoint\":\"https://acme.okta.com/oauth2/default/v1/authorize\",\"jwks_uri\":\"https://acme.okta.com/oauth2/default/v1/keys\"}").expecting(Issuer, "https://acme.okta.com/oauth2/default")],
    ),
];

fn discovery(subject: &Subject) -> Vec<Outcome> {
    let expected: Vec<String> = subject
        .context
        .expected
        .issuers()
        .into_iter()
        .filter_map(|named| match named {
            Named::Exactly(issuer) | Named::Derived(issuer) => Some(issuer),
            Named::Host(_) => None,
        })
        .collect();
    if expected.is_empty() {
        return Vec::new();
    }
    subject
        .discovered()
        .filter(|(_, issuer)| !expected.iter().any(|it| it == issuer))
        .map(|(index, issuer)| {
            Hit::at(index, "body.issuer").differs(&[issuer], &expected).severity(Severity::Error)
        })
        .map(|hit| Outcome::from(hit).origin(Origin::Given))
        .collect()
}
