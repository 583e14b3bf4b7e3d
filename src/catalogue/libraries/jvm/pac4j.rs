//! What pac4j and Play (play-pac4j) prints (3.x to 6.x).

use crate::catalogue::libraries::library;

library! {
    "pac4j and Play (play-pac4j)", Library;
    more "Set the logger `org.pac4j` to `DEBUG` (`<logger name=\"org.pac4j\" level=\"DEBUG\"/>` in `logback.xml`): without it a refused token is a bare 401. The causes hold the messages of Nimbus.";
    marks "pac4j";
    over "Nimbus JOSE+JWT";
    settings {
        "iss-unexpected" => "Compare `issuer` in the document of `OidcConfiguration.setDiscoveryURI(\"https://{yourOktaDomain}/oauth2/default/.well-known/openid-configuration\")` with the token's `iss`.";
        "aud-unexpected" => "Compare `OidcConfiguration.setClientId(…)` with `aud` of the ID token. `JwtAuthenticator` does not compare `aud`.";
        "alg-unexpected" => "Set `OidcConfiguration.setPreferredJwsAlgorithm(JWSAlgorithm.RS256)` to the ID token's `alg`. For `JwtAuthenticator`, check the `RSASignatureConfiguration`.";
        "exp-passed" => "Set the clock tolerance in seconds with `OidcConfiguration.setMaxClockSkew(30)` (30 unless set), but only to make up for clocks that differ.";
        "state-mismatch" => "Share the session between the servers: with `OidcConfiguration.setWithState(true)`, it holds the state.";
    }
    messages {
        "CredentialsException: JWT verification failed: {0}" => "signature-or-key-mismatch" ("the token follows the colon");
        "No signature algorithm found for JWT: {0}" => "key-or-alg-unfit" ("no signature configuration takes the token's alg");
        "No encryption algorithm found for JWT: {0}" => "token-encrypted";
        "Cannot decrypt / verify JWT" => "token-malformed" ("the cause says why: not a JWT, or the key cannot be used");
        "The JWT is expired: no profile is built" => "exp-passed";
        "The JWT must contain a subject or an id must be generated via the identifierGenerator" => "sub-missing";
        "JWT must contain a subject ('sub' claim)" => "sub-missing";
        "A non-signed JWT cannot be accepted as signature configurations have been defined" => "alg-none";
        "A non-encrypted JWT cannot be accepted as encryption configurations have been defined and are required" => "encrypted-token-required";
        "Failed to retrieve or validate credentials: {0}" => "reason-not-shown" ("the reason follows the colon");
        "Unable to validate the ID token" => "reason-not-shown";
        "Unsigned ID tokens are not allowed" => "alg-none";
        "Bad token response, error={code}" => "token-request-failed";
        "Bad authentication response, error={code}" => "token-request-failed" ("the provider sent the browser back with an error");
        "Bad User Info response, error={0}" => "userinfo-failed";
        "Cannot retrieve user info: {0}" => "userinfo-failed";
        "State parameter is different from the one sent in authentication request." => "state-mismatch";
        "Missing state parameter" whole => "state-mismatch";
        "State cannot be determined" => "state-mismatch";
        "Issuer mismatch, possible mix-up attack, received issuer: '{found}'" => "iss-unexpected";
        "Error getting OP metadata" => "keys-unreachable";
        "not supported by provider according to provider metadata" => "verifier-misconfigured";
        "None of the Token endpoint provider metadata authentication methods are supported" => "verifier-misconfigured";
        "Cannot instantiate private key JWT client authentication method" => "signing-key-missing";
        "request for access token failed: {0}" => "token-request-failed";
        "ID token does not contain the 'tid' claim" => "claim-missing";
        "Cannot validate JWT logout token" => "reason-not-shown";
        "The sid claim is mandatory for logout requests" => "logout-claim-missing";
        "The nonce claim should not exist for logout requests" => "logout-nonce";
        "No signature configurations have been defined: plain JWT will be accepted!" => "signature-missing" ("not refused: any unsigned token passes");
        "SSLFactory loaded fail, please check your configuration" => "verifier-misconfigured";
    }
    logs {
        "[error] o.p.c.e.DefaultSecurityLogic - org.pac4j.core.exception.CredentialsException: No signature algorithm found for JWT: eyJhbGciOiJFUzI1NiJ9.e30.x" => "key-or-alg-unfit";
        "Caused by: org.pac4j.oidc.exceptions.OidcTokenException: Bad token response, error=invalid_client, description=Client authentication failed." => "token-request-failed";
        "org.pac4j.core.exception.TechnicalException: com.nimbusds.jwt.proc.BadJWTException: Unexpected JWT issuer: https://acme.okta.com\n\tat org.pac4j.oidc.profile.creator.OidcProfileCreator.create(OidcProfileCreator.java:93)" => "iss-unexpected";
    }
}
