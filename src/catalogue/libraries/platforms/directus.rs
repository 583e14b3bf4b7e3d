//! What Directus prints (9 to 11).

use crate::catalogue::libraries::library;

library! {
    "Directus", Gateway;
    more "Set `LOG_LEVEL=debug`: the lines `[OpenID] …` and `[OAuth2] …` hold the error of `openid-client` in `err`. The browser gets only `?reason=INVALID_CREDENTIALS` (or `INVALID_TOKEN`, `SERVICE_UNAVAILABLE`, `INVALID_PROVIDER`).";
    marks "directus";
    over "jsonwebtoken (Node.js)" "openid-client 2 to 5 (Node.js)";
    settings {
        "keys-unreachable" => "Set `AUTH_<PROVIDER>_ISSUER_URL` to the whole discovery URL: for Okta `https://acme.okta.com/oauth2/default/.well-known/openid-configuration`.";
        "state-mismatch" => "Set `PUBLIC_URL` to the URL that the browser uses, and `SECRET`, which signs the cookie `openid.<provider>`, to one value on all servers. `AUTH_<PROVIDER>_LOGIN_TIMEOUT` (5m) is the time to sign in.";
        "user-not-permitted" => "Set `AUTH_<PROVIDER>_ALLOW_PUBLIC_REGISTRATION` to let new users in, with `AUTH_<PROVIDER>_REQUIRE_VERIFIED_EMAIL` and `AUTH_<PROVIDER>_DEFAULT_ROLE_ID`.";
        "oauth-user-without-identifier" => "Set `AUTH_<PROVIDER>_IDENTIFIER_KEY` to a claim that the user has (`sub` unless set, otherwise `email`).";
    }
    messages {
        "\"extensions\":{\"code\":\"TOKEN_EXPIRED\"}" => "exp-passed";
        "\"extensions\":{\"code\":\"INVALID_TOKEN\"}" => "token-invalid-or-expired" ("The signature (another `SECRET`), the issuer `directus` or the form of the token is wrong. For an expired token, Directus has another message.", "Compare `SECRET` of all instances, and send one of Directus' own tokens (`POST /auth/login`, or a static token of the user). A token of Okta is not accepted here.");
        "[OpenID] Failed to fetch provider config" => "keys-unreachable";
        "ISSUER_DISCOVERY_MUST_SUCCEED is enabled and discovery failed, exiting" => "keys-unreachable";
        "OpenID provider does not support required code flow" => "keys-unreachable" ("The document at `ISSUER_URL` has no `response_types_supported`, so it is not the discovery document.");
        "[OpenID] Couldn't verify OpenID cookie" => "state-mismatch";
        "[OAuth2] Couldn't verify OAuth2 cookie" => "state-mismatch";
        "[OpenID] No code, codeVerifier or state in payload" => "state-mismatch";
        "[OAuth2] No code, codeVerifier or state in payload" => "state-mismatch";
        "[OpenID] Failed to find user identifier for provider \"{name}\"" => "oauth-user-without-identifier";
        "[OAuth2] Failed to find user identifier for provider \"{name}\"" => "oauth-user-without-identifier";
        "[OpenID] User doesn't exist, and public registration not allowed for provider \"{name}\"" => "user-not-permitted";
        "[OAuth2] User doesn't exist, and public registration not allowed for provider \"{name}\"" => "user-not-permitted";
        "[OpenID] Failed to register user. User not unique" => "account-not-linked";
        "[OpenID] Invalid grant" => "invalid_grant" ("The provider refused the code or the refresh token of Directus' sign-in.", "Compare the redirect URI at the provider with `PUBLIC_URL` and `/auth/login/<provider>/callback`, and sign in again.");
        "[OAuth2] Invalid grant" => "invalid_grant";
        "[OpenID] Unknown OP error" => "token-request-failed" ("The provider refused a request of Directus. Its response is in `err` of the same line.", "Compare `AUTH_<PROVIDER>_CLIENT_ID`, `AUTH_<PROVIDER>_CLIENT_SECRET` and `AUTH_<PROVIDER>_ISSUER_URL` with the app at the provider.");
        "[OAuth2] Unknown OP error" => "token-request-failed";
        "[OpenID] Unknown RP error" => "login-failed-in-app" ("Directus itself refused the provider's response. The reason, from the library openid-client, is in `err` of the same line.", "Set `LOG_LEVEL=trace`, and paste the line with `err`. `state mismatch` means a lost cookie: compare `PUBLIC_URL` with the host in the address bar.");
        "[OAuth2] Unknown RP error" => "login-failed-in-app";
        "Service \"openid\" is unavailable. Service returned unexpected response: {0}" => "token-request-failed";
    }
    logs {
        "[12:00:00.114] WARN: [OpenID] Unknown RP error\n    err: {\n      \"type\": \"RPError\",\n      \"message\": \"unexpected iss value, expected https://acme.okta.com, got: https://acme.okta.com/oauth2/default\"," => "login-failed-in-app";
        "{\"errors\":[{\"message\":\"Token expired.\",\"extensions\":{\"code\":\"TOKEN_EXPIRED\"}}]}" => "exp-passed";
        "[12:00:00.114] WARN: [OpenID] User doesn't exist, and public registration not allowed for provider \"okta\"" => "user-not-permitted";
    }
}
