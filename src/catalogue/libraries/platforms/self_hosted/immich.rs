//! What Immich prints of its sign-ins through OpenID Connect (1.90 and later).

use crate::catalogue::libraries::library;

library! {
    "Immich", Library;
    more "Set `IMMICH_LOG_LEVEL=debug` in Immich's environment, and read the log of the container `immich_server` at the time of the sign-in.";
    marks "immich";
    over "openid-client 2 to 5 (Node.js)" "openid-client 6 and oauth4webapi";
    settings {
        "alg-unexpected" => "Set `id_token_signed_response_alg` at `Administration > Settings` in Immich to the token's `alg`, or give the provider a signing key, so that it signs with `RS256` (in authentik `Signing Key` of the provider).";
        "verifier-expects-other-alg" => "Set `id_token_signed_response_alg` at `Administration > Settings` in Immich to the token's `alg`, or give the provider a signing key, so that it signs with `RS256` (in authentik `Signing Key` of the provider).";
        "iss-discovery-mismatch" => "Set `issuer_url` at `Administration > Settings` in Immich to the `issuer` of the discovery document.";
    }
    messages {
    }
    logs {}
}
