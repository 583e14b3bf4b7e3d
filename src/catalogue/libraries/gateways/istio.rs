//! What Istio prints (1.6 to 1.28: RequestAuthentication, AuthorizationPolicy, istiod).

use crate::catalogue::libraries::library;

library! {
    "Istio", Gateway;
    more "Run `istioctl proxy-config log POD -n NAMESPACE --level jwt:debug,rbac:debug`, then `kubectl logs POD -c istio-proxy`: the line after `JWT token verification completed with:` is the reason. For key sets, run `kubectl logs -n istio-system deploy/istiod | grep -i jwks`.";
    marks "istio" "istio-envoy" "requestauthentication";
    prints "Envoy";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `fromHeaders` in `jwtRules` of the `RequestAuthentication` names another header, with its prefix.";
        "iss-unexpected" => "Compare `spec.jwtRules[].issuer` of the RequestAuthentication with the token's `iss` ({issuer}): the two must be equal, including a slash at the end.";
        "aud-unexpected" => "Add {audience} to `spec.jwtRules[].audiences` of the RequestAuthentication, if the token is meant for this service. Without the list, every audience is taken.";
        "keys-unreachable" => "Let istiod reach `spec.jwtRules[].jwksUri` ({keys}; unset, that of the issuer's discovery document) through the egress firewall, or put the set into `jwks`. istiod tries again every `PILOT_JWT_PUB_KEY_REFRESH_INTERVAL` (20 minutes).";
        "key-set-unusable" => "Look for `Failed to fetch public key from` in istiod's log: when istiod cannot load `spec.jwtRules[].jwksUri`, it puts its own key set into the proxy, which matches no token.";
        "kid-not-in-keys" => "Run `kubectl rollout restart -n istio-system deploy/istiod` after a key rotation, or wait: istiod loads the key set every 20 minutes (`PILOT_JWT_PUB_KEY_REFRESH_INTERVAL`), and not for an unknown `kid`.";
        "signature-invalid" => "Compare `spec.jwtRules[].jwksUri` of the RequestAuthentication with {keys}.";
        "access-token-empty" => "Send the token where the proxy looks: `spec.jwtRules[].fromHeaders` and `fromParams`, or unless these are set `Authorization: Bearer`. A RequestAuthentication lets requests without a token pass; an AuthorizationPolicy with `requestPrincipals: [\"*\"]` refuses them with `RBAC: access denied`.";
        "mesh-policy-refused" => "Run `kubectl get authorizationpolicy -A`, and compare the policies with the token: `from.source.requestPrincipals` is `iss` and `sub` with a slash in between, and `when.key: request.auth.claims[…]` reads a claim. A request without a token has no `requestPrincipals`.";
        "exp-passed" => "Get a new token. The proxy allows 60 seconds for clocks that differ, and `spec.jwtRules[]` has no setting for that.";
    }
    messages {
        "Failed to fetch public key from jwks URI {keys}: {0}" => "keys-unreachable";
        "Failed to fetch public key from {keys}: {0}" => "keys-unreachable";
        "Failed to fetch jwt public key from issuer {issuer}, jwks uri {keys}: {0}" => "keys-unreachable";
        "Failed to fetch public key: {0}" => "keys-unreachable";
        "Content fetched from jwks URI {keys} is not a valid JWKS: {0}" => "key-set-unusable";
        "Failed to get jwks URI from issuer {issuer}: {0}" => "keys-unreachable";
        "Failed to fetch jwks_uri from {issuer}: {0}" => "keys-unreachable";
        "invalid jwks_uri {found} in openID discovery configuration" => "keys-unreachable";
        "Failed to GET from {keys}: {0}" => "keys-unreachable";
        "Failed to refresh JWT public key from {keys}: {0}" => "keys-unreachable";
        "Failed to resolve Jwks from issuer {issuer}: {0}" => "keys-unreachable";
        "The JWKS key is not yet fetched for issuer {issuer} ({keys}), using a fake JWKS for now" => "keys-unreachable";
        "JWKS fetch failed for issuer {issuer} ({keys}), using public-only JWKS with discarded private key - JWT requests will be rejected" => "keys-unreachable";
        "jwksURI and issuer are both empty" => "verifier-without-key";
        "pilot does not support fetch public key through https endpoint" => "keys-unreachable";
        "connection blocked: resolved IP {ip} is in blocked CIDR range {0}" => "keys-unreachable" ("BLOCKED_CIDRS_IN_JWKS_URIS of istiod");
        "Failed to look up Envoy cluster {name}." => "keys-unreachable";
        "jwks parse error: {0}" => "key-set-unusable" ("The key set that is written into the RequestAuthentication itself (`jwks`) is not valid JSON.");
        "multiple CUSTOM authorization providers per workload requires" => "verifier-misconfigured" ("Two `AuthorizationPolicy` objects with `action: CUSTOM` name different providers for one workload.", "Run `kubectl get authorizationpolicy -A -o yaml | grep -B5 -A5 CUSTOM`, and keep one provider for each workload.");
        "available providers are {found} but found {expected}" => "verifier-misconfigured" ("The `AuthorizationPolicy` names the provider `{expected}`, which the mesh does not have.", "Compare `provider.name` of the policy with `extensionProviders` in `kubectl get configmap istio -n istio-system -o yaml`.");
        "rbac_access_denied_matched_policy[ns[{0}]-policy[{name}]-rule[{1}]]" => "mesh-policy-refused";
        "Failed to authenticate client from {ip}:" => "reason-not-shown" ("The control plane (istiod) refused the service account token of a proxy, and the reasons follow in this line.");
        "no bearer token exists in HTTP authorization header" => "access-token-empty";
        "no HTTP authorization header exists" => "access-token-empty";
    }
    logs {
        "HTTP/1.1 403 Forbidden\ncontent-length: 19\ncontent-type: text/plain\nserver: istio-envoy\n\nRBAC: access denied" => "mesh-policy-refused";
        "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm=\"http://orders.acme.test/v1\", error=\"invalid_token\"\nserver: istio-envoy\n\nJwks doesn't have key to match kid or alg from Jwt" => "kid-not-in-keys";
        "2026-02-28T10:15:03.412Z\terror\tmodel\tFailed to fetch public key from \"https://acme.okta.com/oauth2/default/v1/keys\": Get \"https://acme.okta.com/oauth2/default/v1/keys\": dial tcp 203.0.113.7:443: i/o timeout" => "keys-unreachable";
        "[2026-02-28T10:15:03.412Z] \"GET /v1 HTTP/1.1\" 403 - rbac_access_denied_matched_policy[none] - \"-\" 0 19 0 - \"-\" \"curl/8.5.0\"" => "mesh-policy-refused";
    }
}
