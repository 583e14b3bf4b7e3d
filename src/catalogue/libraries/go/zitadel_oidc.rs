//! What zitadel/oidc prints (v2 and v3).

use crate::catalogue::libraries::library;

library! {
    "zitadel/oidc", Library;
    more "Pass `rp.WithLogger(slog.Default())` and set the level to debug. `rp.VerifyTokens` and `op.VerifyAccessToken` return these errors.";
    marks "zitadel";
    settings {
        "iss-unexpected" => "Compare the issuer given to `rp.NewRelyingPartyOIDC` with the token's `iss`: {issuer}.";
        "aud-unexpected" => "Compare the client ID given to `rp.NewRelyingPartyOIDC` with the token's `aud`.";
        "iat-in-future" => "Set the clock tolerance with `rp.WithVerifierOpts(rp.WithIssuedAtOffset(5 * time.Second))`, but only to make up for clocks that differ.";
        "token-too-old" => "Raise the greatest age with `rp.WithVerifierOpts(rp.WithIssuedAtMaxAge(…))`, or get a new token.";
        "alg-unexpected" => "Add the token's `alg` to `rp.WithVerifierOpts(rp.WithSupportedSigningAlgorithms(\"RS256\"))`.";
    }
    messages {
        "issuer does not match: Expected: {expected}, got: {found}" => "iss-unexpected";
        "audience is not valid: Audience must contain client_id {expected}" => "aud-unexpected";
        "audience is not valid" whole => "aud-unexpected";
        "authorized party is not set. If Token is valid for multiple audiences, azp must not be empty" => "aud-several";
        "authorized party is not valid: azp {found} must be equal to client_id {expected}" => "azp-unexpected";
        "authorized party is not valid" whole => "azp-unexpected";
        "id_token does not contain a signature" => "signature-missing";
        "id_token contains multiple signatures" => "token-many-parts";
        "signature algorithm not supported:" => "alg-unexpected";
        "signature algorithm not supported" whole => "alg-unexpected";
        "signature does not match Payload" => "signature-invalid";
        "invalid signature ({0})" => "signature-invalid";
        "token has expired" whole => "exp-passed";
        "issuedAt of token is missing" => "iat-missing";
        "issuedAt of token is in the future: (iat: {time}, now with offset: {now})" => "iat-in-future";
        "issuedAt of token is in the future" => "iat-in-future";
        "issuedAt of token is to old" => "token-too-old";
        "nonce does not match: expected {expected} but was {found}" => "nonce-mismatch";
        "acr is invalid: expected one of: {expected}, got: {found}" => "claim-unexpected";
        "claim `auth_time` of token is missing" => "auth-time-too-old";
        "auth time of token is too old" => "auth-time-too-old";
        "at_hash does not correspond to access token" => "at-hash-mismatch";
        "subject missing" whole => "claim-missing";
        "parsing of request failed: token contains an invalid number of segments" => "token-malformed";
        "parsing of request failed: malformed jwt payload: {0}" => "part-not-base64url";
        "delegation not allowed, issuer and sub must be identical" => "assertion-iss-not-sub";
        "no possible keys matches" => "kid-not-in-keys";
        "multiple possible keys match" => "kid-missing";
        "unable to fetch key for signature validation: {0}" => "keys-unreachable";
        "oidc: failed to get keys: {0}" => "keys-unreachable";
        "OpenID Provider Configuration Discovery has failed" => "keys-unreachable";
        "http status not ok: {status}" => "token-request-failed";
        "id_token missing" whole => "id-token-not-returned";
        "sub from userinfo does not match the sub from the id_token" => "pair-different-subject";
    }
    logs {
        "time=2026-02-28T10:15:03Z level=ERROR msg=\"verify\" error=\"issuer does not match: Expected: https://acme.okta.com, got: https://acme.okta.com/oauth2/default\"" => "iss-unexpected";
        "failed to exchange token: issuedAt of token is in the future: (iat: 2026-02-28 10:15:08 +0000 UTC, now with offset: 2026-02-28 10:15:03 +0000 UTC)" => "iat-in-future";
    }
}
