//! What Supabase Auth (GoTrue) prints (v2).

use crate::catalogue::libraries::library;

library! {
    "Supabase Auth (GoTrue)", Provider;
    more "Open `Logs > Auth` in the dashboard: the Auth logs of the project hold the reason (`error`, `internal_error`). The body has `error_code` (such as `bad_jwt`, `session_not_found`) and `msg`.";
    settings {
        "signature-invalid" => "Send a token that this project issued (in front of Edge Functions the check can be switched off with `verify_jwt = false` in `supabase/config.toml`, if the function checks the caller itself): it is checked with the project's JWT secret or signing key (`GOTRUE_JWT_SECRET`, `GOTRUE_JWT_KEYS`), and tokens of another project or issuer, such as Okta's, are refused here.";
        "kid-not-in-keys" => "Restart the server after a rotation, because it reads its keys from `GOTRUE_JWT_KEYS` only when it starts.";
        "sub-missing" => "Send `session.access_token` of the signed-in user as `Authorization: Bearer`, and the project's key only as `apikey`. On a server, create the client with that header, or pass the token to `supabase.auth.getUser(token)`.";
        "session-unknown" => "Look for the token's `session_id` in the table `auth.sessions`. If it is not there, have the user sign in again.";
    }
    messages {
        "UNAUTHORIZED_LEGACY_JWT" => "signature-invalid" ("From Edge Functions: a token with `HS256` whose signature is not valid under the project's legacy JWT secret. It is of another project, or the project has moved to signing keys and the secret was revoked.");
        "UNAUTHORIZED_ASYMMETRIC_JWT" => "token-invalid-or-expired" ("From Edge Functions: a token with `RS256` or `ES256` that did not pass, whatever the reason.");
        "UNAUTHORIZED_INVALID_JWT_FORMAT" => "token-malformed" ("From Edge Functions: often a key of the new form, `sb_publishable_…` or `sb_secret_…`, which is not a JWT and belongs into `apikey`.");
        "UNAUTHORIZED_NO_AUTH_HEADER" => "access-token-empty";
        "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM" => "alg-unexpected";
        "invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired" => "exp-passed";
        "invalid JWT: unable to parse or verify signature, token is expired by {span}" => "exp-passed";
        "invalid JWT: unable to parse or verify signature, token is malformed: token contains an invalid number of segments" => "token-malformed" ("often the anon key of the new form, or `undefined`, was sent");
        "invalid JWT: unable to parse or verify signature, token is malformed: could not base64 decode" => "part-not-base64url";
        "invalid JWT: unable to parse or verify signature, token is malformed" => "token-malformed";
        "invalid JWT: unable to parse or verify signature, token signature is invalid: signature is invalid" => "signature-invalid";
        "invalid JWT: unable to parse or verify signature, signature is invalid" => "signature-invalid";
        "invalid JWT: unable to parse or verify signature, token is unverifiable: error while executing keyfunc: unrecognized JWT kid {kid} for algorithm {alg}" => "kid-not-in-keys";
        "invalid JWT: unable to find matching key" => "kid-not-in-keys";
        "unrecognized JWT kid {kid} for algorithm {alg}" => "kid-not-in-keys";
        "invalid JWT: unable to parse or verify signature, token signature is invalid: signing method {alg} is invalid" => "alg-unexpected";
        "invalid JWT: unable to parse or verify signature" => "token-invalid-or-expired" ("the words after the comma tell which");
        "invalid claim: missing sub claim" => "sub-missing" ("The anon or service_role key of the project was sent where a signed-in user's token is wanted: these keys are JWTs without `sub`.");
        "invalid claim: sub claim must be a UUID" => "claim-wrong-type";
        "invalid claim: session_id claim must be a UUID" => "claim-wrong-type";
        "invalid token: missing claims" => "claim-missing";
        "User from sub claim in JWT does not exist" => "token-user-unknown";
        "Session from session_id claim in JWT does not exist" => "session-unknown";
        "This endpoint requires a Bearer token" => "access-token-empty";
        "This endpoint requires a valid Bearer token" => "access-token-empty";
        "Invalid Refresh Token: Refresh Token Not Found" => "session-unknown";
        "Invalid Refresh Token: Already Used" => "token-revoked" ("a refresh token works once: two tabs or a server and a browser refreshed with the same one");
        "Invalid Refresh Token: Session Expired" => "session-unknown";
        "Invalid Refresh Token: No Valid Session Found" => "session-unknown";
        "Invalid Refresh Token: User Banned" => "token-user-unknown" ("the user is banned");
        "Unacceptable audience in id_token: {found}" => "aud-unexpected" ("signInWithIdToken: the client ID is not among the provider's Authorized Client IDs");
        "Passed nonce and nonce in id_token should either both exist or not" => "nonce-mismatch";
        "Nonces mismatch" whole => "nonce-mismatch" ("the ID token holds the SHA-256 of the nonce: pass the raw one");
        "Provided issuer does not match ID token issuer" => "iss-unexpected";
        "Custom OIDC provider {name} not allowed" => "iss-unexpected";
        "Missing sub claim in id_token" => "claim-missing";
        "\"error_description\":\"Bad ID token\"" => "token-invalid-or-expired" ("the reason is in the Auth log");
        "OAuth state parameter is invalid" => "state-mismatch";
        "OAuth state parameter missing" => "state-mismatch";
        "OAuth state not found or expired" => "state-mismatch";
        "OAuth state has expired" => "state-mismatch";
        "invalid flow state, no valid flow state found" => "state-mismatch" ("the code was already used, or the sign-in started elsewhere");
        "invalid flow state, flow state has expired" => "state-mismatch";
        "both auth code and code verifier should be non-empty" => "state-mismatch" ("the code verifier is kept in the storage of the browser that started the sign-in");
        "code challenge does not match previously saved code verifier" => "state-mismatch";
        "Unable to exchange external code: {0}" => "token-request-failed" ("the provider refused the code: client secret or redirect URI; the Auth log has its response");
        "Error getting user profile from external provider" => "token-request-failed";
    }
    logs {
        "POST https://abcd.supabase.co/functions/v1/hello 401 (Unauthorized)\n{\"code\":\"UNAUTHORIZED_LEGACY_JWT\",\"message\":\"Invalid JWT\"}" => "signature-invalid";
        "{\"code\":403,\"error_code\":\"bad_jwt\",\"msg\":\"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired\"}" => "exp-passed";
        "AuthApiError: Invalid Refresh Token: Refresh Token Not Found\n    at handleError (/app/node_modules/@supabase/auth-js/dist/main/lib/fetch.js:69:11) {\n  __isAuthError: true,\n  status: 400,\n  code: 'refresh_token_not_found'\n}" => "session-unknown";
        "AuthSessionMissingError / 403: {\"code\":403,\"error_code\":\"session_not_found\",\"msg\":\"Session from session_id claim in JWT does not exist\"}" => "session-unknown";
    }
}
