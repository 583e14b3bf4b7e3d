//! What the Temporal server prints where it authorizes by JWT (1.17 to 1.29).

use crate::catalogue::libraries::library;

library! {
    "Temporal", Gateway;
    more "Look for `Authorization error` in the log of the frontend service. Callers are told only `Request unauthorized.`, whatever the reason is.";
    marks "temporal";
    over "golang-jwt";
    settings {
        "reason-not-shown" => "Look at who was refused. If `service` is `worker`, it is Temporal's own worker, which sends no token: run the `internal-frontend` service and leave out `publicClient`, so that it needs none. Otherwise compare `permissions` of the token (`permissionsClaimName`) with the namespace: `<namespace>:write`, or `temporal-system:admin` for the whole cluster.";
        "keys-unreachable" => "Check `global.authorization.jwtKeyProvider.keySourceURIs` in the server's configuration.";
        "kid-not-in-keys" => "Compare `global.authorization.jwtKeyProvider.keySourceURIs` with `jwks_uri` of the token's issuer.";
    }
    messages {
        "Request unauthorized." whole named => "reason-not-shown";
        "unexpected authorization token format" => "authorization-malformed";
        "unexpected name in authorization token" => "authorization-malformed";
        "malformed token - no \"kid\" header" => "kid-missing";
        "unexpected value type of \"sub\" claim" => "sub-missing";
    }
    logs {
        "{\"level\":\"error\",\"ts\":\"2025-06-03T01:04:50.770Z\",\"msg\":\"error starting temporal-sys-history-scanner-workflow workflow\",\"service\":\"worker\",\"error\":\"Request unauthorized.\",\"logging-call-at\":\"scanner.go:289\"}" => "reason-not-shown";
    }
}
