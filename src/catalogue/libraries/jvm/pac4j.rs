//! What pac4j and Play (play-pac4j) prints (3.x to 6.x).

use crate::catalogue::libraries::library;

library! {
    "pac4j and Play (play-pac4j)", Library;
    more "Set the logger `org.pac4j` to `DEBUG` (`<logger name=\"org.pac4j\" level=\"DEBUG\"/>` in `logback.xml`): without it a refused token is a bare 401. The causes hold the messages of Nimbus.";
    marks "pac4j";
    over "Nimbus JOSE+JWT";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `HeaderClient(\"Authorization\", \"Bearer \", authenticator)` needs the space after the word.";
        "iss-unexpected" => "Compare `issuer` in the document of `OidcConfiguration.setDiscoveryURI(\"https://{yourOktaDomain}/oauth2/default/.well-known/openid-configuration\")` with the token's `iss`.";
        "aud-unexpected" => "Compare `OidcConfiguration.setClientId(…)` with `aud` of the ID token. `JwtAuthenticator` does not compare `aud`.";
        "alg-unexpected" => "Set `OidcConfiguration.setPreferredJwsAlgorithm(JWSAlgorithm.RS256)` to the ID token's `alg`. For `JwtAuthenticator`, check the `RSASignatureConfiguration`.";
        "exp-passed" => "Set the clock tolerance in seconds with `OidcConfiguration.setMaxClockSkew(30)` (30 unless set), but only to make up for clocks that differ.";
        "state-mismatch" => "Share the session between the servers: with `OidcConfiguration.setWithState(true)`, it holds the state.";
    }
    messages {
        "CredentialsException: JWT verification failed: {0}" => "signature-or-key-mismatch" ("No signature configuration verifies the token, which is printed after the colon.", "Compare `alg` and `kid` of its header with `addSignatureConfiguration(…)` of the `JwtAuthenticator`: `SecretSignatureConfiguration` is for `HS256`, `RSASignatureConfiguration` for `RS256`.");
        "No signature algorithm found for JWT: {0}" => "key-or-alg-unfit" ("No signature configuration accepts the token's `alg`.");
        "No encryption algorithm found for JWT: {0}" => "token-encrypted";
        "Cannot decrypt / verify JWT" => "token-malformed" ("The exception's cause says why: the string is not a JWT, or the key cannot be used.", "Log the exception with its causes, and compare `alg` of the token's header with the `SignatureConfiguration` of the `JwtAuthenticator`.");
        "The JWT is expired: no profile is built" => "exp-passed";
        "The JWT must contain a subject or an id must be generated via the identifierGenerator" => "sub-missing";
        "JWT must contain a subject ('sub' claim)" => "sub-missing";
        "A non-signed JWT cannot be accepted as signature configurations have been defined" => "alg-none";
        "A non-encrypted JWT cannot be accepted as encryption configurations have been defined and are required" => "encrypted-token-required";
        "Failed to retrieve or validate credentials: {found}" => "reason-not-shown" ("The words after the colon are the reason.");
        "Unable to validate the ID token" => "reason-not-shown";
        "Unsigned ID tokens are not allowed" => "alg-none";
        "Bad token response, error={code}" => "token-request-failed";
        "Bad authentication response, error={code}" => "token-request-failed" ("The provider sent the browser back with the error `{code}` instead of a code.", "Look for `error_description=` in the callback's URL, and paste it with `error=`.");
        "Bad User Info response, error={0}" => "userinfo-failed";
        "Cannot retrieve user info: {0}" => "userinfo-failed";
        "State parameter is different from the one sent in authentication request." => "state-mismatch";
        "Missing state parameter" whole => "state-mismatch";
        "State cannot be determined" => "state-mismatch";
        "Issuer mismatch, possible mix-up attack, received issuer: '{found}'" => "iss-unexpected";
        "Error getting OP metadata" => "keys-unreachable";
        "not supported by provider according to provider metadata" => "verifier-misconfigured" ("The client authentication method, the response type or the flow in pac4j's settings is not in the provider's metadata.", "Open `{issuer}/.well-known/openid-configuration`, and compare `token_endpoint_auth_methods_supported` with `clientAuthenticationMethodAsString` of `OidcConfiguration`.");
        "None of the Token endpoint provider metadata authentication methods are supported" => "verifier-misconfigured" ("pac4j supports none of the client authentication methods that the provider's metadata lists.", "Set `clientAuthenticationMethodAsString` of `OidcConfiguration` to one of `token_endpoint_auth_methods_supported` (`client_secret_basic`, for example), and register the app for it.");
        "Cannot instantiate private key JWT client authentication method" => "signing-key-missing";
        "request for access token failed: {0}" => "token-request-failed";
        "ID token does not contain the 'tid' claim" => "claim-missing" ("The Azure AD configuration of pac4j reads `tid`, which only tokens of Microsoft Entra ID have.", "Use `OidcConfiguration` with `discoveryURI` instead of `AzureAd2OidcConfiguration` for another provider.");
        "Cannot validate JWT logout token" => "reason-not-shown";
        "The sid claim is mandatory for logout requests" => "logout-claim-missing";
        "The nonce claim should not exist for logout requests" => "logout-nonce";
        "No signature configurations have been defined: plain JWT will be accepted!" => "signature-missing" ("The `JwtAuthenticator` has no signature configuration, so tokens without a signature pass: anybody can write one.", "Add one: `authenticator.addSignatureConfiguration(new RSASignatureConfiguration(keyPair))`.");
        "SSLFactory loaded fail, please check your configuration" => "verifier-misconfigured" ("pac4j could not load the class of `sslFactory`.", "Remove `sslFactory` from `OidcConfiguration`, or put the class that it names on the classpath.");
    }
    logs {
        "[error] o.p.c.e.DefaultSecurityLogic - org.pac4j.core.exception.CredentialsException: No signature algorithm found for JWT: eyJhbGciOiJFUzI1NiJ9.e30.x" => "key-or-alg-unfit";
        "Caused by: org.pac4j.oidc.exceptions.OidcTokenException: Bad token response, error=invalid_client, description=Client authentication failed." => "token-request-failed";
        "org.pac4j.core.exception.TechnicalException: com.nimbusds.jwt.proc.BadJWTException: Unexpected JWT issuer: https://acme.okta.com\n\tat org.pac4j.oidc.profile.creator.OidcProfileCreator.create(OidcProfileCreator.java:93)" => "iss-unexpected";
    }
}
