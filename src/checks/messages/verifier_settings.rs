//! What only a verifier or gateway reports: its settings and policies, where the token may be good. No token shows it.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{AUDIENCE, HEADER, ISSUER, KEYS, KIND};
use crate::checks::{Check, check};
use crate::finding::{cause, explain};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("verifier-without-audience", "The API has no audience to compare with")
            .causes(&[cause(
                "Neither `ValidAudience` nor `ValidAudiences` is set, so nothing was compared: the token may be good.",
                "Set `options.Audience` in `AddJwtBearer` to the token's `aud`; of Okta's `default` server that is `api://default`.",
            )])
            .family(&AUDIENCE),
        |_| Vec::new(),
        text("IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null."),
        &[access(&[]), text("IDX10214: Audience validation failed. Audiences: 'api://default'.")],
    ),
    check(
        explain("verifier-without-issuer", "The API has no issuer to compare with")
            .causes(&[cause(
                "Neither `ValidIssuer` nor `ValidIssuers` is set and no discovery document was loaded, so nothing was compared.",
                "Set `options.Authority` in `AddJwtBearer` to the token's `iss`.",
            )])
            .family(&ISSUER),
        |_| Vec::new(),
        text("IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null."),
        &[access(&[]), text("IDX10205: Issuer validation failed. Issuer: 'https://acme.okta.com'.")],
    ),
    check(
        explain("verifier-expects-other-alg", "The client expects another algorithm than Okta's")
            .verdict("The token is signed with `RS256`, as Okta signs; the client is set to {expected}.")
            .causes(&[cause(
                "The client takes ID tokens of one algorithm, and its settings name another than `RS256`.",
                "Set `id_token_signed_response_alg` of the client to `RS256`, or leave it out.",
            )])
            .family(&HEADER),
        |_| Vec::new(),
        text("RPError: unexpected JWT alg received, expected HS256, got: RS256"),
        &[access(&[]), text("RPError: unexpected JWT alg received, expected RS256, got: HS256")],
    ),
    check(
        explain("keys-rate-limited", "The verifier's own limit stopped it from loading keys")
            .causes(&[cause(
                "`jwks-rsa` loads keys at most `jwksRequestsPerMinute` times a minute; each token with an unknown `kid` makes it load them again.",
                "Set `cache: true`, and log `kid` and `iss` of the refused tokens to see who sends them.",
            )])
            .family(&KEYS),
        |_| Vec::new(),
        text("JwksRateLimitError: Too many requests to the JWKS endpoint"),
        &[access(&[])],
    ),
    check(
        explain("claim-missing", "The token lacks a claim that the verifier requires")
            .verdict("The token has no `{claim}`, and the verifier requires it.")
            .causes(&[
                cause(
                    "Okta's tokens have no `nbf`, and `cid` and `scp` for `client_id` and `scope`; claims of your own are added at the server.",
                    "Require the claim by Okta's name, or add your own at `Security > API > Authorization Servers > your server > Claims > Add Claim`.",
                ),
                cause(
                    "An ID token that was issued together with an access token is thin: Okta leaves claims of the profile (`name`, `email`, `groups`, your own) out of it.",
                    "Call `/v1/userinfo` with the access token for the rest, or have the claim in every ID token: `Security > API > Authorization Servers > your server > Claims`, edit the claim, `Include in token type > ID Token > Always`.",
                ),
                cause(
                    "The request did not ask for the scope that brings the claim: `profile` for the name, `email` for the email address, `groups` for the groups.",
                    "Add the scope to `scope` in the authorize request, and sign in again.",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        text("JWT missing required claims: [tenant]"),
        &[access(&[])],
    ),
    check(
        explain("mesh-policy-refused", "A policy of the service mesh refused the call")
            .causes(&[cause(
                "Envoy's RBAC filter (Istio's `AuthorizationPolicy`) has no rule that allows this call: its token, caller, method or path.",
                "Compare `from`, `to` and `when` of `kubectl get authorizationpolicy -A -o yaml` with the call and the token's `iss`, `sub` and claims.",
            )])
            .family(&KIND),
        |_| Vec::new(),
        text("RBAC: access denied"),
        &[access(&[])],
    ),
    check(
        explain("aws-signature-expected", "API Gateway expects a signature of AWS, not a token")
            .causes(&[
                cause(
                    "The path or stage does not exist: API Gateway answers so to an `Authorization` header on a path that it does not have.",
                    "Compare the path, with its stage, with the API's invoke URL, and deploy the API.",
                ),
                cause(
                    "The method's authorization is `AWS_IAM`.",
                    "Set a Lambda or Cognito authorizer on the method, and deploy the API.",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        text("{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.\"}"),
        &[access(&[])],
    ),
];
