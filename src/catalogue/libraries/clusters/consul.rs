//! What HashiCorp Consul prints (1.8 to 1.22: auth methods jwt and oidc).

use crate::catalogue::libraries::library;

library! {
    "HashiCorp Consul", Gateway;
    more "`consul monitor -log-level=debug` shows the claims with `\"VerboseOIDCLogging\": true` in the auth method's config; `consul acl auth-method read -name NAME` shows the settings.";
    marks "consul";
    over "go-oidc" "go-jose";
    settings {
        "aud-unexpected" => "`BoundAudiences` of the auth method's config (`consul acl auth-method update`) lists the accepted values: {audience}.";
        "iss-unexpected" => "`BoundIssuer` of the auth method's config, or `OIDCDiscoveryURL`: {issuer}.";
        "verifier-without-audience" => "Set `BoundAudiences` of the auth method's config to {audience}.";
        "exp-passed" => "`ExpirationLeeway` and `ClockSkewLeeway` of the auth method's config.";
        "signature-invalid" => "`JWTValidationPubKeys`, `JWKSURL` or `OIDCDiscoveryURL` of the auth method's config.";
        "policy-refused" => "`consul acl binding-rule list -method NAME` lists the rules; `Selector` compares `value.…` and `list.…` of `ClaimMappings`.";
        "gateway-redirect-refused" => "Add the URI to `AllowedRedirectURIs` of the auth method's config: `http://localhost:8550/oidc/callback` for the command line, `https://CONSUL/ui/oidc/callback` for the UI.";
    }
    messages {
        "error validating claims: go-jose/go-jose/jwt: validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "error validating claims: square/go-jose/jwt: validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "error validating claims: audience claim found in JWT but no audiences are bound" => "verifier-without-audience";
        "error validating claims: aud claim does not match any bound audience" => "aud-unexpected";
        "error validating claims: {0}" => "reason-not-shown" ("the reason follows");
        "error validating signature: {0}" => "reason-not-shown" ("go-oidc's reason follows: it may also be the issuer or exp");
        "error verifying token: {0}" => "reason-not-shown";
        "no known key successfully validated the token signature" => "no-key-verified" ("JWTValidationPubKeys");
        "no issue time, notbefore, or expiration time encoded in token" => "exp-missing";
        "data does not contain any valid RSA, ECDSA, or ED25519 public keys" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that begins with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "missing jwt" whole => "access-token-empty";
        "ClaimsFromJWT is incompatible with type {type}" => "role-unknown";
        "unauthorized redirect_uri: {redirect}" => "gateway-redirect-refused";
        "Provider login failed: Expired or missing OAuth state." => "state-mismatch";
        "Provider login failed: Error exchanging oidc code: {0}" => "token-request-failed";
        "Provider login failed: OAuth code parameter not provided" => "token-request-failed";
        "Token verification failed: Invalid ID token nonce." => "nonce-mismatch";
        "Token verification failed: {0}" => "reason-not-shown" ("the reason follows");
        "error reading /userinfo endpoint" => "userinfo-failed";
        "Unexpected response code: 403 (Permission denied)" => "policy-refused" ("the token was accepted, or none of the binding rules fits its claims");
        "rpc error making call: Permission denied" => "policy-refused";
        "ACL not found" whole => "token-revoked";
    }
    logs {
        "Error logging in: Unexpected response code: 403 (Permission denied)" => "policy-refused";
        "Error logging in: Unexpected response code: 500 (rpc error making call: error validating claims: aud claim does not match any bound audience)" => "aud-unexpected";
    }
}
