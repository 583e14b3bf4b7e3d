//! What okta-jwt-verifier for Java prints (0.3 to 0.6).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier for Java", Library;
    more "Print the whole stack trace, down to its last `Caused by`: `JwtVerificationException: Failed to parse token` hides every reason. Set the logger `com.okta.jwt` to `DEBUG` for warnings about the issuer.";
    marks "com.okta.jwt";
    over "Nimbus JOSE+JWT" "JJWT (io.jsonwebtoken)";
    settings {
        "verifier-misconfigured" => "Check `JwtVerifiers.accessTokenVerifierBuilder().setIssuer(\"https://{yourOktaDomain}/oauth2/default\")`, and have `okta-jwt-verifier` and `okta-jwt-verifier-impl` of one version on the runtime classpath (`mvn dependency:tree`).";
        "aud-unexpected" => "Set `JwtVerifiers.accessTokenVerifierBuilder().setAudience(…)` (`api://default` unless set) to {audience}, if the token is meant for this API. For ID tokens, `setClientId` is compared.";
        "iss-unexpected" => "Compare `JwtVerifiers.accessTokenVerifierBuilder().setIssuer(\"https://{yourOktaDomain}/oauth2/default\")` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `.setLeeway(Duration.ofMinutes(2))` (2 minutes unless set), but only to make up for clocks that differ.";
        "org-server-token" => "Set `.setIssuer(\"https://{yourOktaDomain}/oauth2/default\")` to a custom authorization server: access tokens of the org authorization server cannot be verified.";
        "keys-unreachable" => "Open `/v1/keys` under the issuer of `.setIssuer(…)` from the same machine. `.setProxyHost`, `.setProxyPort` and `.setConnectionTimeout` set the way to it.";
        "kid-not-in-keys" => "Set `.setIssuer(…)` to the token's own `iss`, if you trust it: the key set is at `/v1/keys` under it.";
    }
    messages {
        "Failed to parse token" whole => "reason-not-shown";
        "com.okta.jwt.JwtVerificationException: Failed to parse token" => "reason-not-shown";
        "com.okta.jwt.JoseException: Failed to validate JWT string" => "reason-not-shown" ("The cause below this line, a message of Nimbus, is the reason. Usually the token is one of the org authorization server.");
        "com.okta.jwt.JoseException: Failed to validate JWT string Caused by: com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found" => "org-server-token" ("With Okta's verifier, these two lines nearly always mean an access token of the org authorization server.");
        "Token did not contain signature" => "signature-missing";
        "JWT Header 'alg' of [{alg}] is not supported, only RSA256 signatures are supported" => "alg-unexpected";
        "Claim 'aud' was invalid, it did not contain the expected value of: {expected}" => "aud-unexpected";
        "Claim `nonce` does not match expected value. Note: a `null` nonce is only valid when both the expected and actual values are `null`." => "nonce-mismatch";
        "Claim `cid` was invalid, it did not contain the expected value of: {expected}" => "cid-unexpected";
        "Expected iss claim to be: {expected}, but was: {found}." => "iss-unexpected";
        "Failed to fetch keys from URL: {keys}" => "keys-unreachable";
        "GET request to '{keys}' failed with status of: {status}" => "keys-unreachable";
        "Failed to parse RSA public key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Decoding access tokens from this issuer '{found}' may not be possible. Your issuer URL should be in the format of '{expected}'" => "org-server-token";
        "Decoding access tokens from this issuer" => "org-server-token";
        "Invalid issuer URL in configuration" => "verifier-misconfigured";
        "audience cannot be null or empty" => "verifier-without-audience";
        "Unable to locate a signing key for JWT with header" => "kid-not-in-keys";
        "Cannot verify JWS signature: unable to locate signature verification key for JWS with header" => "kid-not-in-keys";
        "A signing key must be specified if the specified JWT is digitally signed" => "kid-not-in-keys";
        "class found on the classpath. There can be only one." => "verifier-misconfigured";
        "Have you remembered to include the okta-jwt-verifier-impl.jar in your runtime classpath?" => "verifier-misconfigured";
        "okta-http-okhttp.jar file to your runtime classpath." => "verifier-misconfigured";
        "leeway must not be null or less than zero" => "verifier-misconfigured";
    }
    logs {
        "com.okta.jwt.JwtVerificationException: Failed to parse token\n\tat com.okta.jwt.impl.jjwt.TokenVerifierSupport.decode(TokenVerifierSupport.java:87)\nCaused by: io.jsonwebtoken.ExpiredJwtException: JWT expired at 2026-02-27T09:14:02Z. Current time: 2026-02-27T10:29:25Z, a difference of 4523188 milliseconds.  Allowed clock skew: 120000 milliseconds." => "exp-passed";
        "Caused by: io.jsonwebtoken.IncorrectClaimException: Claim `aud` was invalid, it did not contain the expected value of: api://default\n\tat com.okta.jwt.impl.jjwt.ClaimsValidator$ContainsAudienceClaimsValidator.validateClaims(ClaimsValidator.java:67)" => "aud-unexpected";
        "com.okta.jwt.JwtVerificationException: Failed to parse token\nCaused by: io.jsonwebtoken.JwtException: Failed to fetch keys from URL: https://acme.okta.com/oauth2/default/v1/keys\nCaused by: java.net.SocketTimeoutException: timeout" => "keys-unreachable";
        "WARN  c.o.j.i.j.JjwtAccessTokenVerifierBuilder - Decoding access tokens from this issuer 'https://acme.okta.com' may not be possible. Your issuer URL should be in the format of 'https://{yourOktaDomain}/oauth2/qualifier'" => "org-server-token";
    }
}
