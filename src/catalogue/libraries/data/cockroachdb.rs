//! What CockroachDB prints of JWTs and of sign-ins (22.2 to 25.1).

use crate::catalogue::libraries::library;

library! {
    "CockroachDB", Library;
    more "Look at the `DETAIL:` line below the error, which has the compared value, and at the channel `SESSIONS` of the node's log (`server.auth_log.sql_sessions.enabled = true`).";
    marks "jwt_authentication" "cockroach" "jwt authentication:";
    over "lestrrat jwx";
    settings {
        "iss-unexpected" => "Run `SHOW CLUSTER SETTING server.jwt_authentication.issuers.configuration` (`server.jwt_authentication.issuers` before 24.3), and set it to the token's `iss`, exactly.";
        "aud-unexpected" => "Run `SHOW CLUSTER SETTING server.jwt_authentication.audience`, and set it to the token's `aud`. It takes a JSON list for several.";
        "sub-unexpected" => "Connect with the username that the token is for, or map one to the other in `server.identity_map.configuration`, whose first word is the issuer.";
        "claim-missing" => "Compare `server.jwt_authentication.claim` with the claims of the token. Empty means `sub`.";
        "sign-in-method-disabled" => "Run `SET CLUSTER SETTING server.jwt_authentication.enabled = true`.";
        "keys-unreachable" => "Set `server.jwt_authentication.jwks`, or `server.jwt_authentication.jwks_auto_fetch.enabled = true`, and open the issuer's `/.well-known/openid-configuration` from the node.";
        "reason-not-shown" => "Read the `DETAIL:` line: with `failed to find key with key ID`, put the issuer's key set into `server.jwt_authentication.jwks`.";
    }
    messages {
        "JWT authentication: not enabled" => "sign-in-method-disabled";
        "JWT authentication: invalid token" frame => "reason-not-shown";
        "JWT authentication: invalid issuer" => "iss-unexpected";
        "JWT authentication: unable to validate token" => "keys-unreachable";
        "JWT authentication: missing claim" => "claim-missing";
        "JWT authentication: invalid claim value" => "claim-unexpected";
        "JWT authentication: invalid principal" => "sub-unexpected" ("The login names a different user than the token.");
        "JWT authentication: invalid identity" => "user-not-permitted" ("`root` and other reserved users cannot sign in with a JWT.");
        "JWT authentication: invalid audience" => "aud-unexpected";
        "token issued with an audience of {found}" => "aud-unexpected";
        "token issued by {found}" frame => "iss-unexpected";
        "token does not contain a claim for {claim}" => "claim-missing";
        "token issued for {found} and login was for {expected}" => "sub-unexpected";
        "unable to fetch jwks: {0}" => "keys-unreachable";
        "no JWKS URI found in OpenID configuration" => "discovery-incomplete";
        "OIDC: unable to complete authentication" => "reason-not-shown";
    }
    logs {
        "ERROR: JWT authentication: invalid audience\nSQLSTATE: 28000\nDETAIL: token issued with an audience of [orders]\nFailed running \"sql\"" => "aud-unexpected";
        "ERROR: JWT authentication: invalid principal\nSQLSTATE: 28000\nDETAIL: token issued for [ada@acme.test] and login was for ada\nFailed running \"sql\"" => "sub-unexpected";
    }
}
