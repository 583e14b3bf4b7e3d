//! What HashiCorp Consul prints (1.8 to 1.22: auth methods jwt and oidc).

use crate::catalogue::libraries::library;

library! {
    "HashiCorp Consul", Gateway;
    more "Set `\"VerboseOIDCLogging\": true` in the auth method's config, then run `consul monitor -log-level=debug` to see the claims. `consul acl auth-method read -name NAME` shows the settings.";
    marks "consul";
    over "go-oidc" "go-jose";
    settings {
        "aud-unexpected" => "Add {audience} to `BoundAudiences` of the auth method's config (`consul acl auth-method update`), if the token is meant for Consul.";
        "iss-unexpected" => "Compare `BoundIssuer` or `OIDCDiscoveryURL` of the auth method's config with the token's `iss`: {issuer}.";
        "verifier-without-audience" => "Set `BoundAudiences` of the auth method's config to {audience}.";
        "exp-passed" => "Set the clock tolerance with `ExpirationLeeway` and `ClockSkewLeeway` of the auth method's config, but only to make up for clocks that differ.";
        "signature-invalid" => "Check where the keys come from: `JWTValidationPubKeys`, `JWKSURL` or `OIDCDiscoveryURL` of the auth method's config.";
        "policy-refused" => "Run `consul acl binding-rule list -method NAME`, and compare `Selector` of each rule with the values (`value.…`, `list.…`) that `ClaimMappings` takes from the token.";
        "access-token-empty" => "Set `CONSUL_HTTP_TOKEN` or `-token-file` for the command line, `tokens.agent` and `tokens.default` of `acl` for an agent, and the header `X-Consul-Token` for a program. After `consul login`, the token is in the file of `-token-sink-file`, which nothing reads on its own.";
        "gateway-redirect-refused" => "Add the URI to `AllowedRedirectURIs` of the auth method's config: `http://localhost:8550/oidc/callback` for the command line, `https://CONSUL/ui/oidc/callback` for the UI.";
    }
    messages {
        "error validating claims: go-jose/go-jose/jwt: validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "error validating claims: square/go-jose/jwt: validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "error validating claims: audience claim found in JWT but no audiences are bound" => "verifier-without-audience";
        "error validating claims: aud claim does not match any bound audience" => "aud-unexpected";
        "error validating claims: {found}" => "reason-not-shown" ("the reason follows");
        "error validating signature: {found}" => "reason-not-shown" ("The words after the colon are the reason, which may also be the issuer or `exp`.");
        "error verifying token: {found}" => "reason-not-shown";
        "no known key successfully validated the token signature" => "no-key-verified" ("JWTValidationPubKeys");
        "no issue time, notbefore, or expiration time encoded in token" => "exp-missing";
        "data does not contain any valid RSA, ECDSA, or ED25519 public keys" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "missing jwt" whole => "access-token-empty";
        "ClaimsFromJWT is incompatible with type {type}" => "role-unknown";
        "unauthorized redirect_uri: {redirect}" => "gateway-redirect-refused";
        "Provider login failed: Expired or missing OAuth state." => "state-mismatch";
        "Provider login failed: Error exchanging oidc code: {0}" => "token-request-failed";
        "Provider login failed: OAuth code parameter not provided" => "token-request-failed";
        "Token verification failed: Invalid ID token nonce." => "nonce-mismatch";
        "Token verification failed: {found}" => "reason-not-shown" ("the reason follows");
        "error reading /userinfo endpoint" => "userinfo-failed";
        "Unexpected response code: 403 (Permission denied)" => "policy-refused" ("Consul accepted the token, but no binding rule matches its claims.");
        "anonymous token lacks permission {0}" => "access-token-empty" ("The request had no token, so Consul treated it as one of the anonymous token.");
        "The anonymous token is used implicitly when a request does not specify a token" => "access-token-empty";
        "rpc error making call: Permission denied" => "policy-refused";
        "ACL not found" whole => "token-revoked";
    }
    logs {
        "Error logging in: Unexpected response code: 403 (Permission denied)" => "policy-refused";
        "Error logging in: Unexpected response code: 500 (rpc error making call: error validating claims: aud claim does not match any bound audience)" => "aud-unexpected";
    }
}
