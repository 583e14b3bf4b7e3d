//! What Micronaut Security prints (2.x to 4.x).

use crate::catalogue::libraries::library;

library! {
    "Micronaut Security", Library;
    more "Set `<logger name=\"io.micronaut.security\" level=\"TRACE\"/>` in `logback.xml`: without it nothing is logged, and the client sees a bare 401. Each check writes its own line at DEBUG or TRACE.";
    marks "micronaut";
    over "Nimbus JOSE+JWT";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `micronaut.security.token.bearer.prefix` is the word before it.";
        "verifier-misconfigured" => "Check `micronaut.security.oauth2.clients.<name>.openid.issuer` (`https://{yourOktaDomain}/oauth2/default`), and `token.url` there where no issuer is set.";
        "aud-unexpected" => "Compare `micronaut.security.token.jwt.claims-validators.audience` in `application.yml` (for OpenID sign-in the client's `client-id`) with the token's `aud`.";
        "iss-unexpected" => "Compare `micronaut.security.token.jwt.claims-validators.issuer` in `application.yml` with the token's `iss`: the two must be equal.";
        "exp-passed" => "Get a new token. `micronaut.security.token.jwt.claims-validators.expiration` in `application.yml` only switches the check on or off; there is no clock tolerance.";
        "keys-unreachable" => "Set `micronaut.security.token.jwt.signatures.jwks.<name>.url` in `application.yml` to the key set: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "kid-not-in-keys" => "Compare `micronaut.security.token.jwt.signatures.jwks.<name>.url` in `application.yml` (for OpenID sign-in `micronaut.security.oauth2.clients.<name>.openid.issuer`) with the token's `iss`: the key set has to be that of the same issuer.";
        "signature-or-key-mismatch" => "Compare `micronaut.security.token.jwt.signatures` in `application.yml` with the token's `alg`: `jwks` is for keys of an issuer, `secret` for a shared secret.";
        "verifier-without-key" => "Set `micronaut.security.token.jwt.signatures.jwks.<name>.url` in `application.yml` to the key set: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "state-mismatch" => "Check `micronaut.security.oauth2.state.persistence` in `application.yml`, which says where the state is kept (`cookie` or `session`).";
        "roles-claim-missing" => "Set `micronaut.security.token.roles-name` in `application.yml` to the claim with the roles (`roles` unless set): for Okta `groups` or `scp`.";
    }
    messages {
        "Expected JWT audience claim to include '{expected}', but audience list ({found}) did not." => "aud-unexpected";
        "Expected JWT audience claim {expected} but audience list is not specified" => "aud-missing";
        "Expected JWT issuer claim of '{expected}', but found '{found}' instead." => "iss-unexpected";
        "Expected JWT issuer claim of '{expected}', but the token did not include an issuer." => "iss-missing";
        "Invalidating JWT not-before Claim because current time ({now}) is before ({time})." => "nbf-ahead";
        "JWT token has expired" => "exp-passed";
        "JWT must contain a subject ('sub' claim)" => "sub-missing";
        "JWT validation failed for provider [{name}]. Audience claims does not contain [{expected}]" => "aud-unexpected";
        "JWT validation failed for provider [{name}]. Multiple audience claims present but no authorized party" => "azp-unexpected";
        "JWT validation failed for provider [{name}]. Authorized party claim does not match [{expected}]" => "azp-unexpected";
        "JWT issuer claim does not match {expected}" => "iss-unexpected";
        "issuer claim does not exist" => "iss-missing";
        "issuer claim not present" => "iss-missing";
        "audiences claim not present" => "aud-missing";
        "azp claim not present" => "azp-unexpected";
        "JWT OpenID specific claims validation failed for provider [{name}]" => "reason-not-shown" ("The line before this one names the failed check, at the level DEBUG.");
        "JWT generic claims validation failed for provider [{name}]" => "reason-not-shown" ("The line before this one names the failed check, at the level DEBUG. Most often the token has expired.");
        "Found 0 matching JWKs" => "kid-not-in-keys" ("The lines before this one print the `kid` of the token and those of the set, at the level DEBUG.");
        "configuration issuer '{expected}' does not match claim issuer '{found}'" => "iss-unexpected";
        "audiences '{found}' does not contain client id '{expected}'" => "aud-unexpected";
        "azp claim does not match client id {expected}" => "azp-unexpected";
        "Failed to retrieve OpenID configuration for {name}" => "keys-unreachable";
        "Failure parsing issuer URL {found}" => "verifier-misconfigured";
        "Open ID client configuration is missing the issuer URL" => "verifier-without-issuer";
        "Verification failed with signature configuration: {0}, passing to the next one" => "signature-or-key-mismatch" ("The program has several signature configurations, and tries the next one after this.");
        "Error verifying JWT signature" => "signature-or-key-mismatch";
        "Cannot decrypt / verify JWT: {found}" => "reason-not-shown" ("1.x: the reason follows the colon");
        "JWT signature validation failed for provider [{name}]" => "signature-or-key-mismatch";
        "Failed to parse the JWT returned from provider [{name}]" => "token-malformed";
        "Nonce {found} validation failed for claims" => "nonce-mismatch";
        "JWT Signature verification failed: {0}" => "signature-or-key-mismatch" ("One key did not fit, and the program tries the next one after this.");
        "JWT Signature not verified: {0}" => "signature-or-key-mismatch";
        "JWT Signature algorithm {alg} not supported by JWK Set." => "key-or-alg-unfit";
        "JWT is signed and no signature configurations -> not verified" => "verifier-without-key";
        "JWT is encrypted and no encryption configurations -> not verified" => "token-encrypted";
        "A non-signed JWT cannot be accepted as signature configurations have been defined" => "alg-none";
        "does not contain two dots" => "token-malformed";
        "Failed to parse JWT: {0}" frame => "token-malformed";
        "Failed to parse JWT Claims" => "part-not-json";
        "Exception parsing JWK Set response from {keys}" => "keys-malformed";
        "Exception loading JWK from {keys}" => "keys-unreachable";
        "JOSEException when retrieving public key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "JWT is not signed and no signature configurations -> verified" => "signature-missing" ("No signature configuration is set, so Micronaut accepts tokens without a signature: anybody can write one.", "Set `micronaut.security.token.jwt.signatures.jwks.okta.url` to the issuer's key set (`https://{yourOktaDomain}/oauth2/default/v1/keys`) in `application.yml`.");
        "State validation failed: {0}" => "state-mismatch";
        "Could not find the stored state" => "state-mismatch";
        "State comparison failed" whole => "state-mismatch";
        "Provided state is null" => "state-mismatch";
        "no token found." whole => "access-token-empty" ("The request had no token where Micronaut looks for one.", "Send `Authorization: Bearer` and the token. `micronaut.security.token.bearer.header-name` and `micronaut.security.token.cookie.enabled` name other places.");
        "JWT validation failed" whole => "reason-not-shown";
        "requires the token endpoint configuration to be set in configuration" => "verifier-misconfigured";
    }
    logs {
        "10:29:25.188 [default-nioEventLoopGroup-1-3] DEBUG i.m.s.t.j.s.jwks.JwksSignatureUtils - JWT Key ID: n9WkO3Tq\n10:29:25.188 [default-nioEventLoopGroup-1-3] DEBUG i.m.s.t.j.s.jwks.JwksSignatureUtils - JWK Set Key IDs: Kq3bMsSk\n10:29:25.188 [default-nioEventLoopGroup-1-3] DEBUG i.m.s.t.j.s.jwks.JwksSignatureUtils - Found 0 matching JWKs" => "kid-not-in-keys";
        "10:29:25.188 [default-nioEventLoopGroup-1-3] TRACE i.m.s.t.j.v.IssuerJwtClaimsValidator - Expected JWT issuer claim of 'https://acme.okta.com', but found 'https://acme.okta.com/oauth2/default' instead." => "iss-unexpected";
        "10:29:25.188 [io-executor-thread-1] ERROR i.m.s.o.e.t.r.v.DefaultReactiveOpenIdTokenResponseValidator - JWT generic claims validation failed for provider [okta]" => "reason-not-shown";
    }
}
