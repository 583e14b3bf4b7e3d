//! What OpenID Connect Generic prints (the plugin for WordPress, 3.4 to 3.11).

use crate::catalogue::libraries::library;

library! {
    "OpenID Connect Generic (WordPress)", Client;
    more "Switch on `Enable Logging` at `Settings > OpenID Connect - Generic Client`: the log at the foot of that page has the claims and responses behind each code.";
    marks "openid-connect-generic" "daggerhart";
    settings {
        "part-not-json" => "Take the encryption key off the provider (`Encryption Key` of the OAuth2 provider in authentik): the plugin reads only signed ID tokens with three parts.";
        "token-user-unmapped" => "Switch on `Create user if does not exist` or `Link Existing Users` at `Settings > OpenID Connect - Generic Client`.";
        "id-token-not-returned" => "Write `email profile openid` into `OpenID Scope` at `Settings > OpenID Connect - Generic Client`: without `openid` the provider responds with an access token only.";
        "state-mismatch" => "Raise `State time limit` at `Settings > OpenID Connect - Generic Client`, and leave the callback URL out of page caches: the state is kept in WordPress for some minutes.";
        "userinfo-failed" => "Compare `Userinfo Endpoint URL` with `userinfo_endpoint` of the discovery document; leave it empty if the ID token has all claims.";
        "token-request-failed" => "Compare `Client Secret Key` and `Token Validation Endpoint URL` with the provider, and switch off `Disable SSL Verify` only if the certificate is good.";
    }
    messages {
        "Bad ID token claim" => "part-not-json" ("The middle part of the ID token is not JSON: usually the provider encrypts its ID tokens (five parts), which this plugin cannot read");
        "bad-id-token-claim" => "part-not-json" ("The middle part of the ID token is not JSON: usually the provider encrypts its ID tokens (five parts), which this plugin cannot read");
        "No identity token." whole => "id-token-not-returned";
        "no-identity-token" => "id-token-not-returned";
        "Missing identity token" => "token-malformed";
        "missing-identity-token" => "token-malformed";
        "No subject identity" => "sub-missing";
        "no-subject-identity" => "sub-missing";
        "Bad user claim" whole => "userinfo-failed";
        "Invalid user claim" whole => "userinfo-failed";
        "Incorrect user claim" whole => "userinfo-sub-mismatch";
        "incorrect-user-claim" => "userinfo-sub-mismatch";
        "No matching acr values" => "acr-unexpected";
        "Request for authentication token failed" => "token-request-failed";
        "Invalid token response" whole => "id-token-not-returned" ("The token response has no `id_token`, or its `token_type` is not `Bearer`");
        "invalid-token-response" => "id-token-not-returned" ("The token response has no `id_token`, or its `token_type` is not `Bearer`");
        "Missing state." whole => "state-mismatch";
        "Invalid state." whole => "state-mismatch";
        "No authentication code present in the request" => "authorization-response-parameter-missing";
        "User identity is not linked to an existing WordPress user" => "token-user-unmapped";
        "Cannot create a user: user creation is disabled" => "token-user-unmapped";
        "Token missing expiration claim" => "exp-missing";
        "Token missing issued at claim" => "iat-missing";
    }
    logs {
        "object(WP_Error)#10203 (2) {\n  [\"errors\"]=>\n  array(1) {\n    [\"invalid-token-response\"]=>\n    array(1) {\n      [0]=>\n      string(22) \"Invalid token response\"\n    }\n  }\n}" => "id-token-not-returned";
        "ERROR (bad-id-token-claim): Bad ID token claim." => "part-not-json";
        "ERROR (request_authentication_token): Request for authentication token failed. (openid-connect-generic)" => "token-request-failed";
    }
}
