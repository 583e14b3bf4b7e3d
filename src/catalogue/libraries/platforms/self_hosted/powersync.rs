//! What PowerSync prints of the tokens that its clients bring (service 1.0 to 1.20).

use crate::catalogue::libraries::library;

library! {
    "PowerSync", Library;
    more "Paste the token into `Client Auth > Development tokens` of the PowerSync dashboard, or read the service's log: `Known keys:` there lists the keys it has, with `kid`, `kty` and `alg`.";
    marks "powersync" "psync_s" "powersyncremote";
    over "jose (panva)";
    settings {
        "kid-not-in-keys" => "Set the JWKS URI of the tokens' issuer in `Client Auth` of the PowerSync dashboard (`client_auth.jwks_uri`), or switch `Use Supabase Auth` on. For Supabase with signing keys that is `https://{project}.supabase.co/auth/v1/.well-known/jwks.json`; the old shared secret verifies only HS256.";
        "aud-unexpected" => "Add the token's `aud` to `JWT Audience` in `Client Auth` (`client_auth.audience`). Supabase writes `authenticated`.";
        "lifetime-refused" => "Set `exp` closer to `iat` where your backend signs the token: the message names the longest time in seconds.";
        "exp-passed" => "Have `fetchCredentials()` of your connector return a new token each time it is called, and not a stored one.";
        "verifier-without-key" => "Generate a new JWT secret at `Project Settings > JWT Keys` in Supabase, or enter the secret by hand in `Client Auth` (`client_auth.supabase_jwt_secret`).";
        "keys-unreachable" => "Open the JWKS URI from outside your network: the service loads it over IPv4, and refuses private IP addresses unless `client_auth.block_local_jwks` is `false`.";
        "access-token-empty" => "Send `Authorization: Token JWT` or `Authorization: Bearer JWT`, and look at what `fetchCredentials()` returns.";
    }
    messages {
        "Could not find an appropriate key in the keystore. The key is missing or no key matched the token KID" => "kid-not-in-keys";
        "PSYNC_S2101" whole frame => "reason-not-shown";
        "PSYNC_S2102" whole frame => "signature-or-key-mismatch";
        "PSYNC_S2103" whole frame => "exp-passed";
        "PSYNC_S2104" whole frame => "lifetime-refused";
        "PSYNC_S2105" whole frame => "aud-unexpected";
        "PSYNC_S2106" whole frame => "access-token-empty";
        "PSYNC_S2204" whole frame => "keys-unreachable";
        "Generate a new JWT secret on Supabase" => "verifier-without-key" ("The database of the Supabase project no longer has the JWT secret that PowerSync reads from it, as after the project was paused");
        "unrecognized configuration parameter \"app.settings.jwt_secret\"" => "verifier-without-key" ("The database of the Supabase project no longer has the JWT secret that PowerSync reads from it, as after the project was paused");
        "Token must expire in a maximum of {0} seconds, got {0}" => "lifetime-refused";
        "JWT payload is missing a required claim {claim}" => "claim-missing";
        "Unexpected token algorithm {alg}" => "alg-unexpected";
        "JWKS request failed" => "keys-unreachable";
        "IPs in this range are not supported" => "keys-unreachable";
    }
    logs {
        "{\"level\":\"error\",\"message\":\"[PSYNC_S2101] Could not find an appropriate key in the keystore. The key is missing or no key matched the token KID\",\"status\":401}" => "kid-not-in-keys";
        "error (Authentication error): SyncResponseException: 401 Unauthorized: PSYNC_S2105(AuthorizationError): unexpected \"aud\" claim value" => "aud-unexpected";
    }
}
