//! What Supabase Auth (GoTrue) prints (v2).

use crate::catalogue::libraries::library;

library! {
    "Supabase Auth (GoTrue)", Provider;
    more "Open `Logs > Auth` in the dashboard: the Auth logs of the project hold the reason (`error`, `internal_error`). The body has `error_code` (such as `bad_jwt`, `session_not_found`) and `msg`.";
    settings {
        "signature-invalid" => "Send a token that this project issued (in front of Edge Functions the check can be switched off with `verify_jwt = false` in `supabase/config.toml`, if the function checks the caller itself): it is checked with the project's JWT secret or signing key (`GOTRUE_JWT_SECRET`, `GOTRUE_JWT_KEYS`), and tokens of another project or issuer, such as Okta's, are refused here.";
        "kid-not-in-keys" => "Restart the server after a rotation, because it reads its keys from `GOTRUE_JWT_KEYS` only when it starts.";
        "session-unknown" => "Look for the token's `session_id` in the table `auth.sessions`. If it is not there, have the user sign in again.";
    }
    messages {
        "UNAUTHORIZED_LEGACY_JWT" => "signature-invalid" ("The gateway of Supabase's Edge Functions found a token with `HS256` whose signature is not valid under the project's legacy JWT secret. It is of another project, or the project has moved to signing keys and the secret was revoked.", "Compare `iss` (a user's token) or `ref` (an anon key) of the token with your project, and look at `Project Settings > JWT Keys` whether the legacy secret is revoked. If it is, sign in again for a token of the new keys.");
        "UNAUTHORIZED_ASYMMETRIC_JWT" => "token-invalid-or-expired" ("The gateway of Supabase's Edge Functions refused a token with `RS256` or `ES256`. The code is the same for every reason.", "Compare `iss` of the token with `https://<project>.supabase.co/auth/v1`. For tokens of another issuer, deploy with `supabase functions deploy NAME --no-verify-jwt` and verify them in the function.");
        "UNAUTHORIZED_INVALID_JWT_FORMAT" => "token-malformed" ("The value of `Authorization: Bearer` is not a JWT, but often a key of the new form (`sb_publishable_…`, `sb_secret_…`).", "Send such a key in the header `apikey`, and in `Authorization: Bearer` only a user's access token (`session.access_token`).");
        "UNAUTHORIZED_NO_AUTH_HEADER" => "access-token-empty";
        "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM" => "alg-unexpected";
        "invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired" => "exp-passed";
        "invalid JWT: unable to parse or verify signature, token is expired by {span}" => "exp-passed";
        "invalid JWT: unable to parse or verify signature, token is malformed: token contains an invalid number of segments" => "token-malformed" ("The value that was sent as the token is not a JWT: often it is the anon key of the new form, or `undefined`.", "Print `session?.access_token?.slice(0, 3)` right before the request: it has to be `eyJ`. The key belongs into the header `apikey`.");
        "invalid JWT: unable to parse or verify signature, token is malformed: could not base64 decode" => "part-not-base64url";
        "invalid JWT: unable to parse or verify signature, token is malformed" => "token-malformed";
        "invalid JWT: unable to parse or verify signature, token signature is invalid: signature is invalid" => "signature-invalid";
        "invalid JWT: unable to parse or verify signature, signature is invalid" => "signature-invalid";
        "invalid JWT: unable to parse or verify signature, token is unverifiable: error while executing keyfunc: unrecognized JWT kid {kid} for algorithm {alg}" => "kid-not-in-keys";
        "invalid JWT: unable to find matching key" => "kid-not-in-keys";
        "unrecognized JWT kid {kid} for algorithm {alg}" => "kid-not-in-keys";
        "invalid JWT: unable to parse or verify signature, token signature is invalid: signing method {alg} is invalid" => "alg-unexpected";
        "invalid JWT: unable to parse or verify signature" => "token-invalid-or-expired" ("Supabase refused the token. The words after the comma tell whether the signature, the time or the form is the reason.", "Paste the whole line here, with the words after the comma. If it has none, compare `kid` and `alg` of the token's header with the keys at `Project Settings > JWT Keys`. If you host Supabase yourself, `JWT_SECRET` (`GOTRUE_JWT_SECRET`) must be the same in all services.");
        "invalid claim: missing sub claim" => "sub-missing" ("The client sent the anon or service_role key of the project where Supabase expects a signed-in user's token. These keys are JWTs without `sub`.", "Send `session.access_token` of the signed-in user as `Authorization: Bearer`. On a server, pass it on: `createClient(url, key, { global: { headers: { Authorization: … } } })`.");
        "invalid claim: sub claim must be a UUID" => "claim-wrong-type";
        "invalid claim: session_id claim must be a UUID" => "claim-wrong-type";
        "invalid token: missing claims" => "claim-missing" ("The token has no claims that Supabase Auth can use: it is not a user's access token.", "Send `session.access_token` of the signed-in user as `Authorization: Bearer`.");
        "User from sub claim in JWT does not exist" => "token-user-unknown";
        "Session from session_id claim in JWT does not exist" => "session-unknown";
        "This endpoint requires a Bearer token" => "access-token-empty";
        "This endpoint requires a valid Bearer token" => "access-token-empty";
        "Invalid Refresh Token: Refresh Token Not Found" => "session-unknown";
        "Invalid Refresh Token: Already Used" => "token-revoked" ("The refresh token was already used: two tabs, or a server and a browser, refreshed with the same one, and each works once.", "Let one place refresh: `@supabase/ssr` in the middleware, and `autoRefreshToken: false` on the server. Sign in again to get a new session.");
        "Invalid Refresh Token: Session Expired" => "session-unknown";
        "Invalid Refresh Token: No Valid Session Found" => "session-unknown";
        "Invalid Refresh Token: User Banned" => "token-user-unknown" ("the user is banned");
        "Unacceptable audience in id_token: {found}" => "aud-unexpected" ("The client ID in the ID token's `aud` is not among the provider's `Authorized Client IDs`.", "Add `{found}` at `Authentication > Sign In / Providers > your provider > Client IDs`, separated by commas. For Google on Android it is the ID of the Web client.");
        "Passed nonce and nonce in id_token should either both exist or not" => "nonce-mismatch";
        "Nonces mismatch" whole => "nonce-mismatch" ("The ID token holds the SHA-256 of the nonce, and `signInWithIdToken` needs the nonce before hashing.", "Send the hash (hex) to the provider, and the raw value to `signInWithIdToken({ …, nonce: rawNonce })`.");
        "Provided issuer does not match ID token issuer" => "iss-unexpected";
        "Custom OIDC provider {name} not allowed" => "iss-unexpected";
        "Missing sub claim in id_token" => "claim-missing" ("The ID token that was passed to `signInWithIdToken` has no `sub`.", "Pass `id_token` of the provider's response, not `access_token`.");
        "\"error_description\":\"Bad ID token\"" => "token-invalid-or-expired" ("GoTrue could not verify the ID token. Its reason is in the Auth log.", "Open `Logs > Auth` of the project at that time, and compare `iss` and `aud` of the ID token with the provider's settings at `Authentication > Sign In / Providers`.");
        "OAuth state parameter is invalid" => "state-mismatch";
        "OAuth state parameter missing" => "state-mismatch";
        "OAuth state not found or expired" => "state-mismatch";
        "OAuth state has expired" => "state-mismatch";
        "invalid flow state, no valid flow state found" => "state-mismatch" ("The code was already used, has expired, or the sign-in started in another browser.", "Start the sign-in again in one tab, and call `exchangeCodeForSession(code)` once: React's strict mode runs effects twice.");
        "invalid flow state, flow state has expired" => "state-mismatch";
        "both auth code and code verifier should be non-empty" => "state-mismatch" ("The code verifier is not in the storage of this browser: the sign-in started in another one, or the storage was cleared.", "Open the link in the browser in which the sign-in started. On a server, use `@supabase/ssr`, which keeps the verifier in a cookie.");
        "code challenge does not match previously saved code verifier" => "state-mismatch";
        "Unable to exchange external code: {0}" => "token-request-failed" ("The provider refused the code: the client secret or the redirect URI does not match. The Auth log has its response.", "Open `Logs > Auth` at that time. Compare the secret at `Authentication > Sign In / Providers`, and register `https://<project>.supabase.co/auth/v1/callback` at the provider.");
        "Error getting user profile from external provider" => "token-request-failed";
    }
    logs {
        "POST https://abcd.supabase.co/functions/v1/hello 401 (Unauthorized)\n{\"code\":\"UNAUTHORIZED_LEGACY_JWT\",\"message\":\"Invalid JWT\"}" => "signature-invalid";
        "{\"code\":403,\"error_code\":\"bad_jwt\",\"msg\":\"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired\"}" => "exp-passed";
        "AuthApiError: Invalid Refresh Token: Refresh Token Not Found\n    at handleError (/app/node_modules/@supabase/auth-js/dist/main/lib/fetch.js:69:11) {\n  __isAuthError: true,\n  status: 400,\n  code: 'refresh_token_not_found'\n}" => "session-unknown";
        "AuthSessionMissingError / 403: {\"code\":403,\"error_code\":\"session_not_found\",\"msg\":\"Session from session_id claim in JWT does not exist\"}" => "session-unknown";
    }
}
