//! What Gloo Gateway prints (Gloo Edge and Gloo Gateway 1.x and 2.x: the messages of Envoy).

use crate::catalogue::libraries::library;

library! {
    "Gloo Gateway", Gateway;
    more "Run `kubectl exec -n gloo-system deploy/gateway-proxy -- wget -qO- --post-data= 'localhost:19000/logging?jwt=debug'` (or `glooctl proxy logs --debug`), then `kubectl logs -n gloo-system deploy/gateway-proxy`: the proxy is Envoy. For OAuth and API keys, read `kubectl logs -n gloo-system deploy/extauth` with `LOG_LEVEL=debug`.";
    marks "gloo" "solo.io";
    prints "Envoy";
    settings {
        "iss-unexpected" => "Compare `options.jwt.providers.NAME.issuer` of the VirtualService (or `providers.NAME.issuer` of a JWTPolicy) with the token's `iss`: {issuer}.";
        "aud-unexpected" => "Add {audience} to `options.jwt.providers.NAME.audiences` of the VirtualService, if the token is meant for this service.";
        "keys-unreachable" => "Check `options.jwt.providers.NAME.jwks.remote.url` and `upstreamRef` of the VirtualService: the upstream must exist and have TLS (`sslConfig.sni`).";
        "kid-not-in-keys" => "Wait until `options.jwt.providers.NAME.jwks.remote.cacheDuration` has passed (5 minutes unless set), or restart the proxy, so that it loads the key set again.";
        "mesh-policy-refused" => "Compare `options.rbac.policies` of the VirtualService with the claims of the token.";
    }
    messages {
    }
    logs {
        "[2026-02-28 10:15:03.412][21][debug][jwt] [external/envoy/source/extensions/filters/http/jwt_authn/authenticator.cc:358] JWT token verification completed with: Audiences in Jwt are not allowed" => "aud-unexpected";
        "HTTP/1.1 401 Unauthorized\nserver: envoy\ncontent-type: text/plain\n\nJwt verification fails" => "signature-invalid";
    }
}
