//! What the gateway in front of Supabase's Edge Functions prints, and functions behind it.

use crate::catalogue::libraries::library;

library! {
    "Supabase Edge Functions", Gateway for "Supabase";
    more "Open `Edge Functions > your function > Invocations` and `Logs` in the dashboard: a request that only `Invocations` has was refused by the gateway, before the function ran.";
    marks "/functions/v1/" "functions.supabase.co" "sb-compile-edge-runtime" "edge-runtime";
    over "jose (panva)";
    settings {
        "alg-unexpected" => "Deploy the function with `supabase functions deploy NAME --no-verify-jwt` (`verify_jwt = false` under `[functions.NAME]` in `supabase/config.toml`), and verify the token inside it with the project's key set `/auth/v1/.well-known/jwks.json`. The gateway's own check knows only the legacy secret with `HS256`.";
        "key-wrong-type" => "Verify with the project's key set, `jose.createRemoteJWKSet(new URL(SUPABASE_URL + '/auth/v1/.well-known/jwks.json'))`: the project signs with `ES256`, and the shared secret (`JWT_SECRET` as bytes) is only for `HS256`.";
    }
    messages {
        "Unsupported JWT algorithm: {alg}" whole named => "alg-unexpected";
        "Unsupported JWT algorithm {alg}" whole named => "alg-unexpected";
        "{\"code\":\"UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM\",\"message\":\"Unsupported JWT algorithm: {alg}\"" => "alg-unexpected";
        "{\"code\":\"UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM\",\"message\":\"Unsupported JWT algorithm {alg}\"" => "alg-unexpected";
    }
    logs {
        "POST https://qwertyuiop.supabase.co/functions/v1/create-order 401 (Unauthorized)\n\n{\"code\":\"UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM\",\"message\":\"Unsupported JWT algorithm: ES256\"}" => "alg-unexpected";
    }
}
