//! What a token request sends for its grant, against what that grant type takes.

use crate::checks::support::example::text;
use crate::checks::support::references::OPENID;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Outcome, cause, explain, failures};
use crate::model::{Form, Request};
use crate::text::template::Placeholder;

/// The place of a parameter.
const PLACE: &str = "request.body.";

/// Grant types with the one parameter that holds what is exchanged.
const GRANTS: &[(&str, &str)] = &[
    ("authorization_code", "code"),
    ("interaction_code", "interaction_code"),
    ("refresh_token", "refresh_token"),
    ("password", "password"),
    ("urn:ietf:params:oauth:grant-type:device_code", "device_code"),
    ("urn:ietf:params:oauth:grant-type:token-exchange", "subject_token"),
    ("urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion"),
    ("urn:ietf:params:oauth:grant-type:saml2-bearer", "assertion"),
    ("urn:openid:params:grant-type:ciba", "auth_req_id"),
    ("urn:okta:params:oauth:grant-type:otp", "otp"),
    ("urn:okta:params:oauth:grant-type:oob", "oob_code"),
    ("http://auth0.com/oauth/grant-type/mfa-otp", "otp"),
    ("http://auth0.com/oauth/grant-type/mfa-oob", "oob_code"),
];

pub(crate) const CHECKS: &[Check] = &[check(
    explain("grant-parameter-differs", "The token request sends what another grant type takes")
        .verdict("The request has `grant_type={name}`, which takes the parameter `{expected}`, but `{found}` was sent in its place. The value itself may be good.")
        .causes(&[
            cause(
                "The value is right, but its parameter has the wrong name: with `grant_type={name}`, a token endpoint reads only `{expected}`.",
                "Send the value as `{expected}=…` in place of `{found}=…`. The other parameters can stay.",
            ),
            cause(
                "The parameter is right, but the grant type is not: the value comes from another flow.",
                "Look at the response that the value came from, and set `grant_type` to the flow that returned it: `code` belongs to `authorization_code`, `interaction_code` to `interaction_code`, `refresh_token` to `refresh_token`.",
            ),
        ])
        .family(&OPENID),
    differs,
    text("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=interaction_code&client_id=0oabucvyc38HLL1ef0h7&code=Qcb0Orv1zh30vL1MPRsbm&code_verifier=another-sign-ins-verifier-0123456789-abcdefghij\n"),
    &[
        text("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=interaction_code&client_id=0oabucvyc38HLL1ef0h7&interaction_code=Qcb0Orv1zh30vL1MPRsbm\n"),
        text("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&client_id=0oabucvyc38HLL1ef0h7&code_verifier=another-sign-ins-verifier-0123456789-abcdefghij\n"),
    ],
)];

fn differs(subject: &Subject) -> Vec<Outcome> {
    failures(subject.case.requests().filter_map(|(index, it)| hit(index, it)).collect())
}

/// A request that lacks what its grant type takes and has the one thing that another takes.
fn hit(index: usize, request: &Request) -> Option<Hit> {
    let sent = request.parameter("grant_type")?;
    let (grant, takes) = GRANTS.iter().find(|(grant, _)| *grant == sent)?;
    let mut others = GRANTS.iter().map(|(_, it)| *it).filter(|it| it != takes && request.sends(it));
    let found = others.next().filter(|_| !request.sends(takes) && !request.sends(Form::CUT))?;
    if others.any(|it| it != found) {
        return None;
    }
    let place = [PLACE, takes].concat();
    Some(Hit::at(index, place).found(found).expected(*takes).fact(Placeholder::Name, *grant))
}
