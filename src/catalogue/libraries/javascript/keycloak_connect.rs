//! What keycloak-connect prints (the Node.js adapter, 4 to 26).

use crate::catalogue::libraries::library;

library! {
    "keycloak-connect (Node.js)", Library for "Keycloak";
    more "Log what `keycloak.grantManager.validateToken(token)` rejects with: the middleware answers only `Access denied` (403) or a redirect.";
    marks "keycloak-connect" "grant-manager" "grantmanager";
    settings {
        "token-request-failed" => "Compare `resource`, `credentials.secret` and `auth-server-url` in `keycloak.json` with the client in Keycloak.";
        "iss-unexpected" => "Set `auth-server-url` and `realm` in `keycloak.json` so that `<auth-server-url>/realms/<realm>` is exactly `iss` of the token: the host name that the browser uses, and not the inner one.";
        "aud-unexpected" => "Set `verify-token-audience` in `keycloak.json` only if the token's `aud` names this client: Keycloak writes it with an `Audience` mapper of the calling client.";
        "signature-invalid" => "Remove `realm-public-key` from `keycloak.json`: without it, the adapter loads the realm's keys itself and finds new ones after a rotation.";
        "keys-unreachable" => "Open `<auth-server-url>/realms/<realm>/protocol/openid-connect/certs` from the machine or container of the API.";
    }
    messages {
        "invalid token (wrong ISS)" => "iss-unexpected" ("`iss` of the token is not `auth-server-url` and `realm` of `keycloak.json`: most often the browser signs in under a different host name than the one that the API uses");
        "invalid token (expired)" => "exp-passed";
        "invalid token (missing)" => "access-token-empty";
        "invalid token (not signed)" => "signature-missing";
        "invalid token (future dated)" => "stale-or-revoked-token" ("Despite its words, the token is too old: it was issued before the realm's not-before time, which a revocation in the admin console sets.", "Get a new token. To take the revocation back, clear `Not Before` at `Sessions > Action > Revocation > Clear` in Keycloak's console.");
        "invalid token (stale token)" => "stale-or-revoked-token";
        "invalid token (wrong audience)" => "aud-unexpected";
        "invalid token (wrong type)" => "token-type-unexpected";
        "invalid token (signature)" => "signature-invalid";
        "invalid token (public key signature)" => "signature-invalid";
        "failed to load public key to verify token" => "keys-unreachable";
        "Misconfigured parameters while validating token. Check your keycloak.json file!" => "key-wrong-type" ("`realm-public-key` of `keycloak.json` cannot be read as a key.", "Remove `realm-public-key` from `keycloak.json`: the adapter then loads the keys of `auth-server-url` and `realm` itself.");
        "Unable to refresh without a refresh token" => "refresh-token-missing";
        "Unable to refresh with expired refresh token" => "provider-grant-refused";
        "Grant validation failed. Reason: {found}" frame => "reason-not-shown";
        "Could not obtain grant code: {0}" frame => "token-request-failed";
    }
    logs {
        "Could not obtain grant code: Error: Grant validation failed. Reason: invalid token (wrong ISS)" => "iss-unexpected";
        "Error: Grant validation failed. Reason: invalid token (public key signature)\n    at /srv/node_modules/keycloak-connect/middleware/auth-utils/grant-manager.js:301:16" => "signature-invalid";
    }
}
