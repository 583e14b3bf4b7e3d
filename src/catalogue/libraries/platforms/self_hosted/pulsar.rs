//! What Apache Pulsar prints of tokens (2.8 to 4.0).

use crate::catalogue::libraries::library;

library! {
    "Apache Pulsar", Gateway;
    more "Set the log level of `org.apache.pulsar.broker.authentication` to debug in the broker's `log4j2.yaml`: the client is told only `Unauthorized`.";
    marks "org.apache.pulsar" "pulsar";
    over "JJWT (io.jsonwebtoken)" "Auth0 java-jwt";
    settings {
        "iss-unexpected" => "Add the token's `iss` to `openIDAllowedTokenIssuers` in `broker.conf`, exactly. For tokens of Kubernetes service accounts, set `openIDFallbackDiscoveryMode` to `KUBERNETES_DISCOVER_TRUSTED_ISSUER`.";
        "keys-unreachable" => "Open the issuer's `/.well-known/openid-configuration` from the broker. With `openIDFallbackDiscoveryMode`, the broker asks the Kubernetes API server: bind `ClusterRole/system:service-account-issuer-discovery` to its service account. Its certificate authority is set with `openIDTokenIssuerTrustCertsFilePath`.";
        "verifier-misconfigured" => "Set `openIDAllowedTokenIssuers` and `openIDAllowedAudiences` in `broker.conf` (and in `proxy.conf`).";
        "key-wrong-type" => "Set `tokenPublicKey=file:///…/public.key` in `broker.conf` (`standalone.conf`) for tokens that are signed with `RS256` or `ES256`, and `tokenPublicAlg` to their algorithm. `tokenSecretKey` is for `HS256` only: set one of the two.";
        "alg-unexpected" => "Set `tokenPublicKey` with `tokenPublicAlg` in `broker.conf` for `RS256` and `ES256`, or `tokenSecretKey` for `HS256`: one of the two.";
        "signature-invalid" => "Compare `tokenSecretKey` or `tokenPublicKey` in `broker.conf` of every broker and proxy with the key that signed the token (`bin/pulsar tokens create --secret-key …`).";
        "aud-unexpected" => "Compare `tokenAudienceClaim` and `tokenAudience` in `broker.conf` with the token.";
    }
    messages {
        "Failed to authentication token: {summary}" frame => "reason-not-shown";
        "Authentication failed for auth provider class {0}" frame => "reason-not-shown" ("The line below it, an exception, has the reason");
        "Error retrieving OpenID Provider Metadata from Kubernetes API server" => "keys-unreachable" ("The broker's service account may not read the issuer's discovery document from the Kubernetes API server");
        "Error retrieving OpenID Provider Metadata at {issuer}: {summary}" => "keys-unreachable";
        "Issuer URL mismatch: [{expected}] should match [{found}]" => "iss-discovery-mismatch";
        "Issuer not allowed: {found}" => "iss-unexpected";
        "Error retrieving JWKS at {0}: {summary}" => "keys-unreachable";
        "Malformed JWKS returned by: {0}" => "keys-malformed";
        "No JWK found for Key ID {kid}" => "kid-not-in-keys";
        "JWK's alg [{expected}] does not match JWT's alg [{alg}]" => "alg-unexpected";
        "JWT algorithm does not match Public Key algorithm: {summary}" frame => "alg-unexpected";
        "JWT contains invalid claim: {summary}" frame => "claim-unexpected";
        "Unable to decode JWT: {summary}" frame => "token-malformed";
        "Missing configured value for: openID{0}" => "verifier-misconfigured";
        "Invalid or missing tokenAudience" => "verifier-without-audience";
    }
    logs {
        "2026-03-01T19:33:11,659+0000 [pulsar-io-4-2] WARN  org.apache.pulsar.broker.authentication.AuthenticationProviderList - Authentication failed for auth provider class org.apache.pulsar.broker.authentication.oidc.AuthenticationProviderOpenID:\njavax.naming.AuthenticationException: Error retrieving OpenID Provider Metadata from Kubernetes API server:\n\tat org.apache.pulsar.broker.authentication.oidc.OpenIDProviderMetadataCache$1.onFailure(OpenIDProviderMetadataCache.java:174)" => "keys-unreachable";
        "javax.naming.AuthenticationException: Issuer not allowed: https://idp.acme.test/realms/pulsar\n\tat org.apache.pulsar.broker.authentication.oidc.AuthenticationProviderOpenID.verifyIssuerAndGetJwk(AuthenticationProviderOpenID.java:312)" => "iss-unexpected";
        "WARN  org.apache.pulsar.broker.web.AuthenticationFilter - [127.0.0.1] Failed to authenticate HTTP request: Failed to authentication token: The parsed JWT indicates it was signed with the RS256 signature algorithm, but the specified signing key of type javax.crypto.spec.SecretKeySpec may not be used to validate RS256 signatures." => "key-wrong-type";
    }
}
