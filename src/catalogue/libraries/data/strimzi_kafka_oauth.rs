//! What Strimzi Kafka OAuth prints (0.5 to 0.18).

use crate::catalogue::libraries::library;

library! {
    "Strimzi Kafka OAuth", Gateway;
    more "Set `log4j.logger.io.strimzi.kafka.oauth=DEBUG` in the broker's logging (`spec.kafka.logging` of the `Kafka` resource): the broker then logs the token's claims and why it was refused. The `ErrId` that the client prints is in the broker's log next to the reason.";
    marks "strimzi";
    over "Nimbus JOSE+JWT" "jose4j";
    settings {
        "token-response-unreadable" => "Send the token request with `curl -i` to `oauth.token.endpoint.uri`: it has to answer JSON with `access_token` and `expires_in`.";
        "introspection-inactive" => "Send the token to `oauth.introspection.endpoint.uri` with `curl -u id:secret -d token=…`, and look at `active`.";
        "userinfo-failed" => "Check `oauth.userinfo.endpoint.uri` (`userInfoEndpointUri` in the `Kafka` resource), and send the token there with `curl -i`.";
        "verifier-misconfigured" => "Check the options of the listener (`oauth.valid.issuer.uri`, `oauth.jwks.endpoint.uri`, `oauth.introspection.endpoint.uri`) or of the client's `sasl.jaas.config` (`oauth.client.id`, `oauth.client.secret`, `oauth.token.endpoint.uri`). In the `Kafka` resource they are `validIssuerUri`, `jwksEndpointUri` and `introspectionEndpointUri`.";
        "iss-unexpected" => "Compare `validIssuerUri` of the listener's authentication in the `Kafka` resource (`oauth.valid.issuer.uri`) with the token's `iss`: the two must be equal.";
        "aud-unexpected" => "Have the token's `aud` contain the listener's `clientId`, or set `checkAudience: false` in the `Kafka` resource (`oauth.check.audience`) if the audience is not meant to be checked.";
        "kid-not-in-keys" => "Set `jwksEndpointUri` in the `Kafka` resource (`oauth.jwks.endpoint.uri`) to the key set of the token's issuer: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "keys-unreachable" => "Check `jwksEndpointUri` and `tlsTrustedCertificates` in the `Kafka` resource. `failFast: false` lets the broker start without the keys.";
        "token-type-unexpected" => "Set `checkAccessTokenType: false` in the `Kafka` resource (`oauth.check.access.token.type`): Okta's tokens have no claim `typ` or `token_type`.";
        "principal-claim-missing" => "Set `userNameClaim` or `fallbackUserNameClaim` in the `Kafka` resource (`oauth.username.claim`) to a claim that the token has.";
        "introspection-failed" => "Check `introspectionEndpointUri`, `clientId` and `clientSecret` in the `Kafka` resource.";
        "claim-unexpected" => "Compare `customClaimCheck` in the `Kafka` resource (`oauth.custom.claim.check`), a JsonPath filter, with the claims of the token.";
        "token-request-failed" => "Check `oauth.token.endpoint.uri`, `oauth.client.id` and `oauth.client.secret` in the client's `sasl.jaas.config`.";
    }
    messages {
        "Token validation failed: Unknown signing key (kid:{kid})" => "kid-not-in-keys";
        "Token validation failed: Unknown signing key" => "kid-not-in-keys" ("Releases 0.5 to 0.7 print this, without the `kid`");
        "Token validation failed: The signing key is no longer valid (kid:{kid})" => "kid-not-in-keys" ("The broker did not load the key set again after the issuer had changed its keys.", "Look in the broker's log for failed loads of the key set at that time. `jwksRefreshSeconds` of the listener says how often it is loaded, and `jwksExpirySeconds` how long a key is kept.");
        "No public key for id: {kid}" => "kid-not-in-keys";
        "The cached public key with id '{kid}' is expired!" => "keys-unreachable";
        "Signature check failed: Invalid token signature" => "signature-invalid";
        "Token validation failed: Failed to parse JWT." => "token-malformed";
        "Token validation failed: Expiry not set" => "exp-missing";
        "Token expired at: {0} ({time} UTC)" => "exp-passed";
        "Token expired at: {0}" => "exp-passed";
        "The token expired at: {0}" => "exp-passed";
        "Token validation failed: Issuer not set" => "iss-missing";
        "Token validation failed: Issuer not allowed: {found}" => "iss-unexpected";
        "Token check failed - Invalid issuer: {found}" => "iss-unexpected" ("introspection");
        "Token validation failed: Token type not set ('token_type' or 'typ' claim not present)" => "token-type-unexpected";
        "Token validation failed: Token type not allowed: {found}" => "token-type-unexpected";
        "Token check failed - Invalid token type: {found} (should be '{expected}')" => "token-type-unexpected";
        "Token validation failed: Expected audience not available in the token" => "aud-unexpected";
        "Token check failed - Invalid audience: {found}" => "aud-unexpected";
        "Token validation failed: Custom claim check failed" => "claim-unexpected";
        "Token check failed - Custom claim check failed." => "claim-unexpected";
        "Failed to extract principal - check usernameClaim, fallbackUsernameClaim configuration" => "principal-claim-missing";
        "Token validation failed: Token not active" => "introspection-inactive";
        "Failed to introspect token - send, fetch or parse failed" => "introspection-failed";
        "Failed to introspect token - invalid response: \"active\" attribute is missing or not a boolean" => "introspection-failed";
        "Unexpected exception while calling the Introspection endpoint" => "introspection-failed";
        "Introspection response contains no expires information (\"exp\")" => "introspection-failed";
        "Request to User Info Endpoint failed" => "userinfo-failed";
        "Unexpected exception while calling the User Info endpoint" => "userinfo-failed";
        "Failed to fetch public keys needed to validate JWT signatures: {keys}" => "keys-unreachable";
        "[IGNORED] Fetching JWKS keys has failed, but fail-fast is disabled" => "keys-unreachable";
        "Unsupported JWK key type: {found}" => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "Failed to parse JWT token: {0}" frame => "token-malformed" ("Strimzi's validator could not read the token as a JWT: it may be an opaque token.", "Set `oauth.access.token.is.jwt=\"false\"` and `oauth.introspection.endpoint.uri` of the listener for opaque tokens, or have the provider issue JWTs.");
        "Failed to read payload from JWT access token" => "part-not-json";
        "Invalid response from authorization server: no access_token" => "token-response-unreadable";
        "Invalid response from authorization server: no expires_in" => "token-response-unreadable";
        "Action failed after {count} tries" => "token-request-failed";
        "POST request to {name} failed with status {status}" => "token-request-failed" ("The response of the authorization server follows in this line.");
        "GET request to {name} failed with status {status}" => "keys-unreachable" ("an HttpException");
        "Empty password where access token was expected" => "access-token-empty";
        "Authentication failed: Invalid clientId or secret" => "token-request-failed" ("OAuth over PLAIN");
        "Username doesn't match the token" => "sub-unexpected" ("OAuth over PLAIN");
        "Authentication with OAuth token has failed (no token returned)" => "token-request-failed";
        "Token validation failed for token: {0}" => "reason-not-shown" ("The cause below this line is the reason. The `ErrId` finds the same failure in the logs of client and broker.");
        "Runtime failure during token validation" => "reason-not-shown";
        "Unexpected failure during token validation" => "reason-not-shown";
        "Authorization DENIED due to token expiry" => "exp-passed";
        "Authentication failed for username: [{user}]" => "reason-not-shown" ("OAuth over PLAIN: the cause behind it says why; the broker logs it at DEBUG under the same ErrId");
        "Authentication failed due to misconfiguration" => "verifier-misconfigured" ("OAuth over PLAIN");
        "Value of validIssuerUri not a valid URI: {found}" => "verifier-misconfigured";
        "Invalid keys endpoint uri: {keys}" => "verifier-misconfigured";
        "Invalid introspection endpoint uri: {name}" => "verifier-misconfigured";
        "Specified token endpoint uri is invalid ('oauth.token.endpoint.uri'): {found}" => "verifier-misconfigured";
        "Access token not specified ('oauth.access.token' or" => "verifier-misconfigured";
        "expirySeconds has to be at least 60 seconds longer than refreshSeconds" => "verifier-misconfigured" ("`jwksExpirySeconds` of the listener is less than 60 seconds longer than `jwksRefreshSeconds`.", "Set `jwksRefreshSeconds: 300` and `jwksExpirySeconds: 360` or more, under `authentication` of the listener in the `Kafka` resource.");
        "Failed to load truststore: {name}" => "verifier-misconfigured" ("The trust store of `oauth.ssl.truststore.location` cannot be read: the file, its password or its type is wrong.", "Run `keytool -list -keystore <file> -storetype PKCS12`, and compare with `oauth.ssl.truststore.password` and `oauth.ssl.truststore.type`.");
        "Failed to load PEM truststore: {name}" => "verifier-misconfigured" ("The certificates of `oauth.ssl.truststore.certificates` cannot be read.", "Look at the first line: it has to be `-----BEGIN CERTIFICATE-----`. `oauth.ssl.truststore.type` has to be `PEM`.");
        "OAuth validator configuration error" => "verifier-misconfigured";
        "No client id specified ('oauth.client.id')" => "verifier-misconfigured";
        "No access token or location ('oauth.access.token'" => "verifier-misconfigured";
        "Can't use both 'oauth.access.token.is.jwt' and 'oauth.tokens.not.jwt'" => "verifier-misconfigured";
    }
    logs {
        "2026-02-27 10:29:25,188 ERROR Token validation failed for token: eyJr**AQAB (ErrId: 3d0ec2b1) [data-plane-kafka-network-thread-0]\nio.strimzi.kafka.oauth.validator.TokenValidationException: Token validation failed: Unknown signing key (kid:n9WkO3Tq)\n\tat io.strimzi.kafka.oauth.validator.JWTSignatureValidator.validate(JWTSignatureValidator.java:459)" => "kid-not-in-keys";
        "org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed due to an invalid token: Token validation failed: Issuer not allowed: https://acme.okta.com/oauth2/default (ErrId: 51c0a5f2)" => "iss-unexpected";
        "org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed for username: [service-orders] (ErrId: 9d1c03aa)\nCaused by: io.strimzi.kafka.oauth.validator.TokenValidationException: Token validation failed: Unknown signing key" => "kid-not-in-keys";
        "Caused by: io.strimzi.kafka.oauth.validator.TokenExpiredException: Token expired at: 1772183642000 (2026-02-27T09:14:02 UTC)" => "exp-passed";
    }
}
