//! What passport-openidconnect prints (0.0 and 0.1; inside Wiki.js, Backstage, Overleaf and others).

use crate::catalogue::libraries::library;

library! {
    "passport-openidconnect", Library;
    more "Call `passport.authenticate('openidconnect', (err, user, info) => console.error(err, info))`: `info.message` has the reason, and the user is only sent back to the sign-in page.";
    marks "passport-openidconnect" "passport_openidconnect" "openidconnect";
    over "passport-oauth2";
    settings {
        "iss-unexpected" => "Set `issuer` of the strategy to `issuer` of the provider's `/.well-known/openid-configuration`, exactly, with or without the slash at the end.";
        "aud-unexpected" => "Compare `clientID` of the strategy with the ID token's `aud`.";
        "state-mismatch" => "Keep the session between the two requests: `express-session` with a store, `cookie.sameSite: 'lax'`, and `trust proxy` behind a proxy that terminates TLS.";
        "userinfo-failed" => "Compare `userInfoURL` of the strategy with `userinfo_endpoint` of the discovery document.";
        "token-request-failed" => "Log `err.oauthError` of the `InternalOAuthError`: it has the status and the body of the token endpoint, or the code of the network (`UNABLE_TO_VERIFY_LEAF_SIGNATURE`).";
    }
    messages {
        "ID token not issued by expected OpenID provider" => "iss-unexpected";
        "ID token not intended for this relying party" => "aud-unexpected";
        "ID token not issued to this relying party" => "azp-unexpected";
        "ID token missing authorizied party claim" => "azp-unexpected" ("The token names several audiences in `aud`, but has no `azp`.");
        "ID token missing issuer claim" => "iss-missing";
        "ID token missing subject claim" => "sub-missing";
        "ID token missing audience claim" => "aud-missing";
        "ID token missing expiration time claim" => "exp-missing";
        "ID token missing issued at claim" => "iat-missing";
        "ID token audience claim not an array or string value" => "claim-wrong-type";
        "id token is missing required parameter(s) - {claim}" => "claim-missing";
        "aud parameter does not include this client - is: {found} | expected: {expected}" => "aud-unexpected";
        "aud parameter does not include this client - is: {found} | expected to include: {expected}" => "aud-unexpected";
        "azp parameter required with multiple audiences" => "azp-unexpected";
        "ID Token not present in token response" => "id-token-not-returned";
        "Unable to verify authorization request state" => "state-mismatch";
        "Invalid authorization request state" => "state-mismatch";
        "OpenID Connect authentication requires session support" => "session-middleware-missing";
    }
    logs {
        "2026-03-01T11:41:10.123Z [MASTER] warn: Authentication failed with strategy 3f2a: {\"err\":null,\"info\":{\"message\":\"ID token not issued by expected OpenID provider.\"}}" => "iss-unexpected";
        "OIDC auth failed: { err: undefined, info: 'Unable to verify authorization request state.' }\npassport-openidconnect" => "state-mismatch";
    }
}
