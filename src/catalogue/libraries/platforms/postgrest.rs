//! What PostgREST and Supabase REST prints (9 to 14).

use crate::catalogue::libraries::library;

library! {
    "PostgREST and Supabase REST", Gateway;
    more "Read `details` in the body `{\"code\":\"PGRST30x\",\"details\":…,\"hint\":…,\"message\":…}`: since 13 it names the key or algorithm. The same text is in `WWW-Authenticate: Bearer error=\"invalid_token\"`.";
    marks "postgrest" "pgrst" "supabase";
    settings {
        "aud-unexpected" => "Compare `jwt-aud` (`PGRST_JWT_AUD`) with the token's `aud`.";
        "signature-invalid" => "Set `jwt-secret` (`PGRST_JWT_SECRET`) to the issuer's key: a secret, or a JWK or key set as JSON. For Okta, put the content of `https://{org}/oauth2/default/v1/keys` there. In Supabase, the `apikey` and the token have to belong to the same project.";
        "key-or-alg-unfit" => "Set `jwt-secret` (`PGRST_JWT_SECRET`) to the issuer's key: a secret, or a JWK or key set as JSON. For Okta, put the content of `https://{org}/oauth2/default/v1/keys` there.";
        "api-setting-missing" => "Set `jwt-secret` (`PGRST_JWT_SECRET`) to a secret, a JWK, a key set as JSON, or `@` and a file. Without it PostgREST refuses every request that carries a token.";
        "token-malformed" => "Send keys of Supabase's new form (`sb_publishable_…`, `sb_secret_…`) only in `apikey`, and only a user's access token in `Authorization: Bearer`: the keys are API keys and not JWTs. A local stack or client library from before them needs an update, or the legacy `anon` and `service_role` JWTs.";
        "exp-passed" => "Get a new token. PostgREST allows 30 seconds of difference between the clocks (1 second up to version 11), and has no setting for it.";
        "role-unknown-to-database" => "Compare the claim that `jwt-role-claim-key` names (`.role` unless set) with the database roles that were granted to the authenticator role.";
        "anonymous-refused" => "Set `db-anon-role` (`PGRST_DB_ANON_ROLE`), if requests without a token are meant to pass.";
    }
    messages {
        "JWT expired" whole => "exp-passed" ("PGRST301, since 13 PGRST303");
        "\"message\":\"JWT expired\"" => "exp-passed";
        "error_description=\"JWT expired\"" => "exp-passed";
        "JWT not yet valid" => "nbf-ahead";
        "JWT issued at future" => "iat-in-future";
        "JWT not in audience" => "aud-unexpected";
        "The JWT 'exp' claim must be a number" => "exp-not-a-number";
        "The JWT '{claim}' claim must be a number" => "time-claim-not-a-number";
        "The JWT 'aud' claim must be a string or an array of strings" => "claim-wrong-type";
        "\"message\":\"JWTNotInAudience\"" => "aud-unexpected";
        "\"message\":\"JWTNotYetValid\"" => "nbf-ahead";
        "\"message\":\"JWTIssuedAtFuture\"" => "iat-in-future";
        "JWSError JWSInvalidSignature" whole => "signature-invalid";
        "JWSError JWSNoSignatures" whole => "alg-unexpected";
        "JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got 5)" => "token-encrypted";
        "JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got {0})" => "token-malformed" ("The value after `Bearer` is often an API key of Supabase's new form (`sb_publishable_…`, `sb_secret_…`), or empty.");
        "JWSError (CompactDecodeError {0})" => "token-malformed";
        "JWSError (JSONDecodeError {0})" => "part-not-json";
        "JWSError NoUsableKeys" whole => "key-or-alg-unfit";
        "JWSError (KeyMismatch {0})" => "key-wrong-type";
        "Expected 3 parts in JWT; got 5" => "token-encrypted";
        "Expected 3 parts in JWT; got {0}" => "token-malformed" ("The value after `Bearer` is often an API key of Supabase's new form (`sb_publishable_…`, `sb_secret_…`).");
        "Empty JWT is sent in Authorization header" => "access-token-empty";
        "No suitable key or wrong key type" => "key-or-alg-unfit";
        "Wrong or unsupported encoding algorithm" => "alg-not-supported";
        "JWT cryptographic operation failed" => "signature-invalid";
        "JWT couldn't be decoded" => "token-malformed";
        "Parsing claims failed" whole => "claim-wrong-type";
        "Unsupported token type" whole => "token-encrypted" ("PostgREST verifies only signed tokens, but this one is encrypted or has no signature.", "Count the dots of the token: 2 is a signed one. Have the issuer send that.");
        "Server lacks JWT secret" => "api-setting-missing" ("PGRST300");
        "Anonymous access is disabled" => "anonymous-refused" ("PGRST302");
        "\"message\":\"role \"{name}\" does not exist\"" => "role-unknown-to-database" ("The claim `role` names no role of the database (code 22023).");
        "permission denied to set role \"{name}\"" => "role-unknown-to-database" ("The role was not granted to the authenticator role (code 42501).");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error=\"invalid_token\", error_description=\"JWT expired\"\ncontent-type: application/json; charset=utf-8\n\n{\"code\":\"PGRST301\",\"details\":null,\"hint\":null,\"message\":\"JWT expired\"}" => "exp-passed";
        "{ code: 'PGRST301', details: null, hint: null, message: 'JWSError JWSInvalidSignature' }" => "signature-invalid";
        "{\"code\":\"PGRST301\",\"details\":\"None of the keys was able to decode the JWT\",\"hint\":null,\"message\":\"No suitable key or wrong key type\"}" => "key-or-alg-unfit";
        "{\"code\":\"22023\",\"details\":null,\"hint\":null,\"message\":\"role \\\"editor\\\" does not exist\"}" => "role-unknown-to-database";
    }
}
