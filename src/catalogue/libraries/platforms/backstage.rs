//! What Backstage prints (backend system, 1.24 and later).

use crate::catalogue::libraries::library;

library! {
    "Backstage", Gateway;
    more "Set `LOG_LEVEL=debug` for the backend, and look for the line of the plugin that answered.";
    marks "backstage" "failed to verify incoming user token" "plugin-auth-backend" "/api/catalog" "usertokenhandler";
    over "jose (panva)";
    settings {
        "signature-invalid" => "Have all instances use the same keys: `auth.keyStore.provider: database` in `app-config.yaml`, and one `backend.baseUrl` that leads to them. With keys in memory, a token of another instance, or from before a restart, fails: sign in again.";
        "kid-not-in-keys" => "Open `<backend.baseUrl>/api/auth/.well-known/jwks.json` and look for the token's `kid`. If it is gone, the key expired before the token or was in the memory of another instance: sign in again, and set `auth.keyStore.provider: database` in `app-config.yaml`.";
        "keys-unreachable" => "Open `<backend.baseUrl>/api/auth/.well-known/jwks.json` from the backend itself: a proxy in front of `backend.baseUrl` that asks for a sign-in refuses it.";
    }
    messages {
        "Failed to verify incoming user token {summary}" frame => "reason-not-shown";
        "Invalid token; caused by {summary}" frame => "reason-not-shown";
        "Unexpected failure for target JWKS check {0}" => "keys-unreachable";
        "Failed to fetch jwks.json, {0}" => "keys-unreachable";
        "Illegal token" whole named => "reason-not-shown";
        "Refresh failed; caused by InputError: Missing session cookie" => "session-cookie-missing";
        "Missing session cookie" whole named => "session-cookie-missing";
    }
    logs {
        "{\"error\":{\"name\":\"AuthenticationError\",\"message\":\"Refresh failed; caused by InputError: Missing session cookie\"},\"request\":{\"method\":\"GET\",\"url\":\"/api/auth/okta/refresh?optional&env=production\"},\"response\":{\"statusCode\":401}}" => "session-cookie-missing";
        "[1] 2025-12-12T09:12:44.120Z catalog warn Failed to verify incoming user token no applicable key found in the JSON Web Key Set type=plugin" => "kid-not-in-keys";
        "backstage error Unexpected failure for target JWKS check Failed to fetch jwks.json, 403 stack=Error: Failed to fetch jwks.json, 403" => "keys-unreachable";
    }
}
