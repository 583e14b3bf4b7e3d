//! What HashiCorp Nomad prints (1.5 to 1.11: ACL auth methods JWT and OIDC, workload identity).

use crate::catalogue::libraries::library;

library! {
    "HashiCorp Nomad", Gateway;
    more "Set `VerboseLogging: true` in the auth method's config, then run `nomad monitor -log-level=DEBUG` to see the claims. `nomad acl auth-method info NAME` shows the settings. Workload identities are checked against `http://NOMAD:4646/.well-known/jwks.json`.";
    marks "nomad";
    over "go-oidc" "go-jose";
    settings {
        "aud-unexpected" => "Add {audience} to `BoundAudiences` of the auth method's config, if the token is meant for Nomad.";
        "iss-unexpected" => "Compare `BoundIssuer` of the auth method's config with the token's `iss`: {issuer}.";
        "keys-unreachable" => "Check `OIDCDiscoveryURL` or `JWKSURL` of the auth method's config, and put the certificate authority of that host into `DiscoveryCaPem`.";
        "signature-invalid" => "Check where the keys come from: `JWTValidationPubKeys`, `JWKSURL` or `OIDCDiscoveryURL` of the auth method's config.";
        "policy-refused" => "Run `nomad acl binding-rule list`, and compare `Selector` of each rule with the values (`value.…`, `list.…`) that `ClaimMappings` takes from the token.";
        "gateway-redirect-refused" => "Add the URI to `AllowedRedirectURIs`: `http://localhost:4649/oidc/callback` for the command line, `https://NOMAD/ui/settings/tokens` for the UI.";
    }
    messages {
        "unable to verify signature of JWT token: no known key successfully validated the token signature" => "no-key-verified";
        "unable to verify signature of JWT token: {found}" => "reason-not-shown" ("the reason follows");
        "unable to parse public key for JWT auth: {0}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "unable to get validation keys from OIDC provider: {0}" => "keys-unreachable";
        "invalid JWT issuer: {found}" => "iss-unexpected";
        "unable to read iss property of provided token" => "iss-missing";
        "failed to exchange token with provider: {0}" => "token-request-failed";
        "exchanged token is not valid; potentially expired or empty" => "token-request-failed";
        "failed to generate OIDC provider: {0}" => "keys-unreachable";
        "failed to retrieve the ID token claims: {0}" frame => "token-malformed";
        "failed to retrieve the user info claims: {0}" => "userinfo-failed";
        "no OIDC request found for client nonce" => "state-mismatch";
        "error converting claim {claim} to string from unknown type {type}" => "claim-wrong-type";
        "{claim} list claim could not be converted to string list" => "claim-wrong-type";
        "failed to parse signed token: {0}" frame => "token-malformed";
        "no role or policy bindings matched" => "policy-refused";
        "acl token lookup failed: index error: UUID must be 36 characters" => "nomad-token-not-secret-id";
        "UUID must be 36 characters" => "nomad-token-not-secret-id";
        "Unexpected response code: 403 (ACL token not found)" => "nomad-token-not-secret-id";
        "Unexpected response code: 403 (Permission denied)" => "policy-refused";
    }
    logs {
        "Error during plan: Unexpected response code: 500 (rpc error: acl token lookup failed: index error: UUID must be 36 characters)" => "nomad-token-not-secret-id";
        "Error performing login: Unexpected response code: 500 (unable to verify signature of JWT token: no known key successfully validated the token signature)" => "no-key-verified";
        "Error performing login: Unexpected response code: 400 (no role or policy bindings matched)" => "policy-refused";
    }
}
