//! What only a verifier or gateway reports: its settings and policies, where the token may be good. No token shows it.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{AUDIENCE, HEADER, ISSUER, KEYS, KIND, OKTAS, OTHERS};
use crate::checks::{Check, check};
use crate::finding::{Clue, cause, explain};
use crate::text::template::Placeholder;

/// What Microsoft's library prints, and nobody else.
const MICROSOFTS: &[Clue] =
    &[Clue::Words("idx10"), Clue::Words("validationparameters"), Clue::Words("microsoft.identitymodel")];

/// Claims that an issuer writes whatever the request asks for (RFC 7519 section 4.1).
const REGISTERED: &[Clue] = &[
    Clue::Fact(Placeholder::Claim, "exp"),
    Clue::Fact(Placeholder::Claim, "nbf"),
    Clue::Fact(Placeholder::Claim, "iat"),
    Clue::Fact(Placeholder::Claim, "jti"),
    Clue::Fact(Placeholder::Claim, "sub"),
    Clue::Fact(Placeholder::Claim, "nbf, exp"),
    Clue::Fact(Placeholder::Claim, "exp, nbf"),
];

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("verifier-without-audience", "The API has no audience to compare with")
            .verdict("{api} was never told which audience it should accept, so it refuses every token. This one may be valid.")
            .causes(&[
                cause(
                    "Neither `ValidAudience` nor `ValidAudiences` is set in the API, so nothing was compared.",
                    "Set `options.Audience` in `AddJwtBearer` to the token's `aud`. For Okta's `default` authorization server that is `api://default`.",
                )
                .only(MICROSOFTS),
                cause(
                    "The verifier's settings name no audience, and it refuses a token that has one. Often the setting exists, but its variable is empty where the program runs.",
                    "Set the verifier's audience to the value of `aud` in the token, if that value stands for this API. For Okta's `default` authorization server it is `api://default`.",
                ),
            ])
            .family(&AUDIENCE),
        |_| Vec::new(),
        text("IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null."),
        &[access(&[]), text("IDX10214: Audience validation failed. Audiences: 'api://default'.")],
    ),
    check(
        explain("verifier-without-issuer", "The API has no issuer to compare with")
            .verdict("{api} was never told which issuer it should accept, so it refuses every token. This one may be valid.")
            .causes(&[
                cause(
                    "Neither `ValidIssuer` nor `ValidIssuers` is set in the API, and no discovery document was loaded, so nothing was compared.",
                    "Set `options.Authority` in `AddJwtBearer` to the issuer that you trust, exactly as the token's `iss` has it. If it is already set, check that the API can load `/.well-known/openid-configuration` under it.",
                )
                .only(MICROSOFTS),
                cause(
                    "The setting that names the issuer is empty or missing where the program runs, often in one profile or environment of several.",
                    "Print the issuer setting between brackets (`[value]`) when the program starts, and set it to the `issuer` of the authorization server's `/.well-known/openid-configuration`.",
                ),
            ])
            .family(&ISSUER),
        |_| Vec::new(),
        text("IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null."),
        &[access(&[]), text("IDX10205: Issuer validation failed. Issuer: 'https://acme.okta.com'.")],
    ),
    check(
        explain("verifier-expects-other-alg", "The client expects a different algorithm than Okta's")
            .verdict("The token is signed with `RS256`, as Okta signs; the client is set to {expected}. The token and its key are not the problem.\nThe client expects a different algorithm than `RS256`, with which Okta signs. The token and its key are not the problem.")
            .causes(&[cause(
                "The client's setting for the algorithm of ID tokens is not `RS256`. This setting is separate from the one for the requests that the client signs.",
                "Set `id_token_signed_response_alg` of the client to `RS256`, or leave it out.",
            ),
            cause(
                "The whole configuration was copied from another provider, or from an app that signs its requests with `ES256`.",
                "Compare the client's settings with `id_token_signing_alg_values_supported` in the issuer's `/.well-known/openid-configuration`.",
            )])
            .family(&HEADER),
        |_| Vec::new(),
        text("RPError: unexpected JWT alg received, expected HS256, got: RS256"),
        &[access(&[]), text("RPError: unexpected JWT alg received, expected RS256, got: HS256")],
    ),
    check(
        explain("keys-rate-limited", "The verifier's own limit stopped it from loading keys")
            .verdict("{refuser} stopped loading keys for a while, because of its own limit. Okta did not refuse anything, and the token may be valid.")
            .causes(&[cause(
                "Tokens with unknown key IDs arrive: each makes the program load the keys again, and it does so only a limited number of times (in `jwks-rsa` 10 times a minute, `jwksRequestsPerMinute`).",
                "Log `kid` and `iss` of the refused tokens to see who sends them. Usually they are tokens of another environment.",
            ),
            cause(
                "The program keeps no key set between two requests, so each one loads the keys again: the cache is off, or the client object is created for each request.",
                "Create the object that loads the keys once, when the program starts. In `jwks-rsa`, set `cache: true`.",
            )])
            .family(&KEYS),
        |_| Vec::new(),
        text("JwksRateLimitError: Too many requests to the JWKS endpoint"),
        &[access(&[])],
    ),
    check(
        explain("claim-missing", "The token lacks a claim that the verifier requires")
            .verdict("The token has no `{claim}`, but {refuser} requires it. The signature is not the problem.\nThe token lacks a claim that {refuser} requires. The signature is not the problem.")
            .causes(&[
                cause(
                    "The token was made without `{claim}`, by a program of your own or by an issuer that leaves the claim out. No scope adds this claim.",
                    "Paste the token here to see what it has. Have the code that makes it write `{claim}` (`exp`, `iat` and `nbf` as seconds since 1970), or take the claim out of what the verifier requires.",
                )
                .any(REGISTERED),
                cause(
                    "Okta uses another name for the claim or does not have it: its tokens have no `nbf`, and they have `cid` and `scp` instead of `client_id` and `scope`. Claims of your own must be added at the authorization server.",
                    "Have the verifier require the claim by Okta's name, or add your own at `Security > API > Authorization Servers > your server > Claims > Add Claim`.",
                )
                .any(&[OKTAS])
                .unless(REGISTERED),
                cause(
                    "The ID token was issued together with an access token, which makes it thin: Okta leaves claims of the profile (`name`, `email`, `groups`, your own) out of it.",
                    "Call `/v1/userinfo` with the access token for the rest, or put the claim into every ID token: edit the claim at `Security > API > Authorization Servers > your server > Claims`, and set `Include in token type` to `ID Token` and `Always`.",
                )
                .any(&[OKTAS])
                .unless(REGISTERED),
                cause(
                    "The issuer does not write the claim into this kind of token unless it is configured to.",
                    "Add it at the issuer: a protocol mapper with `Add to ID token` or `Add to access token` in Keycloak, `App registrations > your app > Token configuration` in Entra ID, an Action in Auth0. Then get a new token.",
                )
                .any(&[OTHERS]),
                cause(
                    "The request did not ask for the scope that brings the claim: `profile` for the name, `email` for the email address, `groups` for the groups.",
                    "Add the scope to `scope` in the authorize request, and sign in again.",
                )
                .any(&[Clue::Words("email"), Clue::Words("preferred_username"), Clue::Words("given_name"), Clue::Words("family_name"), Clue::Words("groups")])
                .unless(REGISTERED),
            ])
            .family(&KIND),
        |_| Vec::new(),
        text("JWT missing required claims: [tenant]"),
        &[access(&[])],
    ),
    check(
        explain("mesh-policy-refused", "A policy of the service mesh refused the request")
            .verdict("The service mesh refused the request before your application saw it. An invalid token would have been refused with words about the token (`Jwt …`), so it may be valid.")
            .causes(&[cause(
                "No rule of an `AuthorizationPolicy` (Envoy's RBAC filter) allows this request because of the token: its issuer, subject or a claim in `when`.",
                "Compare `requestPrincipals` and `when` in the output of `kubectl get authorizationpolicy -A -o yaml` with `iss`, `sub` and the claims of the token. `requestPrincipals` is `iss`, a slash and `sub`.",
            ),
            cause(
                "The rules allow the token, but not this method, path, host or calling service.",
                "Compare `to` and `from` in the output of `kubectl get authorizationpolicy -A -o yaml` with the request. Any `ALLOW` policy for the workload makes everything else forbidden.",
            ),
            cause(
                "The request has no token at all: Istio's `RequestAuthentication` lets such a request pass, and then the policy refuses it.",
                "Look at the request with `curl -v`, and send `Authorization: Bearer` and the token.",
            )])
            .family(&KIND),
        |_| Vec::new(),
        text("RBAC: access denied"),
        &[access(&[])],
    ),
    check(
        explain("aws-signature-expected", "API Gateway expects an AWS signature, not a token")
            .verdict("API Gateway did not look at the token: on this path it expects a request that is signed with AWS keys.")
            .causes(&[
                cause(
                    "The path or the stage does not exist. On such a path, API Gateway gives this response to any `Authorization` header, so the token is most likely not the problem.",
                    "Compare the path of the request, including its stage, with the invoke URL at `API Gateway > your API > Stages`, and deploy the API.",
                ),
                cause(
                    "The method's authorization is set to `AWS_IAM`, so API Gateway does not look at tokens at all.",
                    "Set a Lambda or Cognito authorizer on the method instead of `AWS_IAM`, and deploy the API.",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        text("{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.\"}"),
        &[access(&[])],
    ),
];
