//! The issuer that a discovery document names, beside the one that was asked for.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::ISSUER;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Origin, Outcome, Severity, cause, explain};
use crate::model::Expectation::Issuer;
use crate::model::issuer_url::Named;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("iss-discovery-mismatch", "The discovery document names another issuer")
            .verdict("The discovery document says {found}, and {expected} was asked for.")
            .causes(&[
                cause(
                    "The issuer in the settings is one of several names of the server: the custom domain, `-admin`, or with a slash at the end.",
                    "Copy `issuer` from the discovery document into the settings, character for character.",
                ),
                cause(
                    "The server's issuer follows the domain of the request, and the document was loaded by the other domain.",
                    "Set `Security > API > Authorization Servers > your server > Settings > Issuer` to one of the two.",
                ),
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
