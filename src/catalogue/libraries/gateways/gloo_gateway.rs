//! What Gloo Gateway prints (Gloo Edge and Gloo Gateway 1.x and 2.x: the messages of Envoy).

use crate::catalogue::libraries::library;

library! {
    "Gloo Gateway", Gateway;
    more "The proxy is Envoy: `kubectl exec -n gloo-system deploy/gateway-proxy -- wget -qO- --post-data= 'localhost:19000/logging?jwt=debug'` (or `glooctl proxy logs --debug`), then `kubectl logs -n gloo-system deploy/gateway-proxy`; for OAuth and API keys `kubectl logs -n gloo-system deploy/extauth` with `LOG_LEVEL=debug`.";
    marks "gloo" "solo.io";
    prints "Envoy";
    settings {
        "iss-unexpected" => "`options.jwt.providers.NAME.issuer` of the VirtualService (or `providers.NAME.issuer` of a JWTPolicy): {issuer}.";
        "aud-unexpected" => "`options.jwt.providers.NAME.audiences` of the VirtualService: {audience}.";
        "keys-unreachable" => "`options.jwt.providers.NAME.jwks.remote.url` and `upstreamRef` of the VirtualService: the upstream must exist and have TLS (`sslConfig.sni`).";
        "kid-not-in-keys" => "`options.jwt.providers.NAME.jwks.remote.cacheDuration` (5 minutes if unset) is how long the key set is kept.";
        "mesh-policy-refused" => "`options.rbac.policies` of the VirtualService list the claims that may enter.";
    }
    messages {
    }
    logs {
        "[2026-02-28 10:15:03.412][21][debug][jwt] [external/envoy/source/extensions/filters/http/jwt_authn/authenticator.cc:358] JWT token verification completed with: Audiences in Jwt are not allowed" => "aud-unexpected";
        "HTTP/1.1 401 Unauthorized\nserver: envoy\ncontent-type: text/plain\n\nJwt verification fails" => "signature-invalid";
    }
}
