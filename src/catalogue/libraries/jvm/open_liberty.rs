//! What Open Liberty and WebSphere Liberty print (mpJwt, jwtConsumer and openidConnectClient, 18.0 to 26.0).

use crate::catalogue::libraries::library;

library! {
    "Open Liberty", Library;
    more "Read `messages.log` of the server: the last message on the line, behind CWWKS5524E and CWWKS6031E, is the reason. Set `traceSpecification=\"com.ibm.ws.security.*=all\"` on the `logging` element in `server.xml` for more.";
    marks "cwwks" "com.ibm.ws.security" "microprofilejwttai";
    over "jose4j";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `tokenHeader` and `cookieName` of `mpJwt` in `server.xml` name other places.";
        "aud-unexpected" => "Compare `audiences` of `mpJwt`, `jwtConsumer` or `openidConnectClient` in `server.xml` (`mp.jwt.verify.audiences` for MicroProfile) with the token's `aud`. For the ID token of a sign-in, that is `clientId`.";
        "iss-unexpected" => "Compare `issuer` of `mpJwt` (`mp.jwt.verify.issuer`), `jwtConsumer`, or `issuerIdentifier` of `openidConnectClient` in `server.xml` with the token's `iss`.";
        "exp-passed" => "Set `clockSkew` of `mpJwt`, `jwtConsumer` or `openidConnectClient` in `server.xml`, but only to make up for clocks that differ.";
        "iat-in-future" => "Set `clockSkew` of `mpJwt`, `jwtConsumer` or `openidConnectClient` in `server.xml`, but only to make up for clocks that differ.";
        "token-too-old" => "Raise `tokenAge` of `mpJwt` in `server.xml` (`mp.jwt.verify.token.age`), or get a new token.";
        "alg-unexpected" => "Set `signatureAlgorithm` of `mpJwt`, `jwtConsumer` or `openidConnectClient` in `server.xml` to the token's `alg`. Unless set, a sign-in expects `HS256`.";
        "verifier-without-key" => "Set `jwksUri` (or `keyName` and the truststore) of `mpJwt` in `server.xml` for `RS256`, and `sharedKey` only for `HS256`.";
        "keys-unreachable" => "Check `jwksUri` of `mpJwt` or `jwkEndpointUrl` of `openidConnectClient` in `server.xml`, and the truststore that `sslRef` names.";
        "claim-missing" => "Compare `userNameAttribute` and `groupNameAttribute` of `mpJwt` in `server.xml` (`userIdentifier`, `groupIdentifier` of `openidConnectClient`) with the claims of the token.";
        "access-token-empty" => "Send the token as `Authorization: Bearer …`. `tokenHeader` and `cookieName` of `mpJwt` in `server.xml` name other places.";
        "introspection-client-refused" => "Compare `clientId` and `clientSecret` of `openidConnectClient` in `server.xml` with the client that may introspect.";
    }
    messages {
        "CWWKS5503E: The MicroProfile JWT feature encountered a problem" => "token-malformed";
        "CWWKS5506E: The user name cannot be extracted from the token" => "principal-claim-missing";
        "CWWKS5519E: The authenticated user information does not contain the claim [{claim}]" => "claim-missing";
        "CWWKS5520E: The data type of the [{claim}] claim" => "claim-wrong-type";
        "CWWKS5522E: The MicroProfile JWT feature cannot perform authentication" => "access-token-empty";
        "CWWKS5527E: The MicroProfile JWT feature cannot perform authentication" => "token-revoked" ("The application logged this token out (`HttpServletRequest.logout()`), so the server refuses it although it has not expired.", "Get a new token. `trackLoggedOutSSOCookies` of `webAppSecurity` in `server.xml` decides whether tokens of ended sessions are remembered.");
        "CWWKS5523E: The MicroProfile JWT feature cannot authenticate the request" frame => "reason-not-shown";
        "CWWKS5524E: The MicroProfile JWT feature encountered an error" frame => "reason-not-shown";
        "CWWKS6031E: The JSON Web Token (JWT) consumer" frame => "reason-not-shown";
        "JWT_TOKEN_AGE_AFTER_CURRENT_TIME" => "token-too-old";
        "CWWKS6022E: The [{found}] issuer of the provided JSON web token (JWT) is not listed as a trusted issuer in the [{0}] JWT configuration. The trusted issuers are [{expected}]" => "iss-unexpected";
        "CWWKS6023E: The audience [{found}] of the provided JSON web token (JWT) is not listed as a trusted audience in the [{0}] JWT configuration. The trusted audiences are [{expected}]" => "aud-unexpected";
        "CWWKS6023E: The [{found}] audience of the provided JSON Web Token (JWT) is not listed as a trusted audience in the [{0}] JWT configuration. The trusted audiences are [{expected}]" => "aud-unexpected";
        "CWWKS6024E: The JSON Web Token (JWT) is not valid" => "exp-before-iat";
        "CWWKS6025E: The JSON Web Token (JWT) is not valid" => "exp-passed" ("The same message appears where `exp` is missing.");
        "CWWKS6026E: The JSON Web Token (JWT) cannot be used" => "nbf-ahead";
        "CWWKS6027E: The JSON Web Token (JWT) is not valid" => "signature-missing";
        "CWWKS6028E: The JSON Web Token (JWT) is not valid because it was signed using the [{found}] algorithm. Tokens are required to be signed using the [{expected}] algorithm" => "alg-unexpected";
        "CWWKS6029E: The JSON Web Token (JWT) cannot be validated" => "verifier-without-key";
        "CWWKS6030E: The JSON Web Token (JWT) consumer configuration" => "verifier-misconfigured" ("The configuration of the JWT consumer that the application names is not in `server.xml`.", "Compare the name in `JwtConsumer.create(\"…\")` with `id` of `<jwtConsumer>` in `server.xml`, and enable the feature `jwt-1.0`.");
        "CWWKS6034E: A shared key was not specified" => "verifier-without-key";
        "CWWKS6040E: The JSON Web Token (JWT) consumer" => "access-token-empty";
        "CWWKS6041E: The JSON Web Token (JWT) signature is not valid" => "signature-invalid";
        "CWWKS6043E: The JSON Web Token (JWT) consumer cannot process the token because the [{claim}] claim is malformed" => "claim-wrong-type";
        "CWWKS6044E: The JSON Web Token (JWT) is not valid" => "iat-in-future";
        "CWWKS6045E: A JSON Web Token (JWT) with the same" => "token-replayed";
        "CWWKS6046E: Cannot retrieve a signing key" => "verifier-without-key";
        "CWWKS6047E: Cannot determine which signer certificate" => "keys-ambiguous";
        "CWWKS6049E: A JSON Web Key (JWK) was not returned" => "keys-unreachable";
        "CWWKS6051E: Cannot retrieve JSON Web Key (JWK)" => "keys-unreachable";
        "CWWKS1714E: The OpenID Connect client" => "nonce-mismatch";
        "CWWKS1716E: The resource server failed the authentication request" => "exp-passed";
        "CWWKS1717E: The resource server failed the authentication request" => "iat-in-future";
        "CWWKS1718E: The resource server failed the authentication request because the access token which is in the request does not have the [{claim}] claim" => "claim-missing";
        "CWWKS1719E: The resource server failed the authentication request" => "nbf-ahead";
        "CWWKS1720E: The resource server failed the authentication request" => "introspection-inactive";
        "CWWKS1722E: The resource server failed the authentication request because the access token does not contain the claim [{claim}]" => "claim-missing";
        "CWWKS1723E: An invalid_client error occurred" => "introspection-client-refused";
        "CWWKS1724E: The resource server failed the authentication request because the issuerIdentifier [{expected}] in the configuration does not contain the \"iss\" claim [{found}]" => "iss-unexpected";
        "CWWKS1726E: The resource server failed the authentication request" => "access-token-empty";
        "CWWKS1751E: Validation failed for the ID token requested by [{0}] because the (iss) issuer [{found}] specified in the token does not match the [issuerIdentifier] attribute [{expected}]" => "iss-unexpected";
        "CWWKS1754E: Validation failed for the ID token requested by [{0}] because the (aud) audience [{found}] specified in the token does not match the clientId [{expected}]" => "aud-unexpected";
        "CWWKS1755E: Validation failed for the ID token requested by [{0}] because the (azp) authorized party [{found}] specified in the token does not match the clientId [{expected}]" => "azp-unexpected";
        "CWWKS1756E: Validation failed for the ID token requested by" => "signature-invalid";
        "CWWKS1757E: Validation failed for the ID token requested by" => "signature-invalid";
        "CWWKS1758E: Validation failed for the ID token requested by" => "exp-passed" ("The same message appears where `iat` is too far from the current time.");
        "CWWKS1759E: Validation failed for the ID token requested by" => "at-hash-mismatch";
        "CWWKS1760E: Validation failed for the ID token requested by" => "signature-missing";
        "CWWKS1761E: Validation failed for the ID token requested by the [{0}] due to a mismatch of signing algorithms between the OpenID Connect client [{expected}] and the OpenID Connect provider [{found}]" => "alg-unexpected";
        "CWWKS1773E: Validation failed for the token requested by" => "exp-passed" ("The same message appears where `iat` is too far from the current time.");
        "CWWKS1774E: Validation failed for the token requested by [{0}] because the aud claim [{found}] in the token is not contained in the audiences attribute [{expected}]" => "aud-unexpected";
        "CWWKS1775E: Validation failed for the token requested by" => "iat-missing";
        "CWWKS2207E: The token endpoint request failed" => "assertion-aud-unexpected";
    }
    logs {
        "[ERROR   ] CWWKS5524E: The MicroProfile JWT feature encountered an error while creating a JWT by using the [jwt] configuration and the token included in the request. CWWKS6031E: The JSON Web Token (JWT) consumer [jwt] cannot process the token string. CWWKS6023E: The audience [[account]] of the provided JSON web token (JWT) is not listed as a trusted audience in the [jwt] JWT configuration. The trusted audiences are [[something]]." => "aud-unexpected";
        "E CWWKS5523E: The MicroProfile JWT feature cannot authenticate the request because the token that is included in the request cannot be validated. CWWKS5524E: The MicroProfile JWT feature encountered an error while creating a JWT by using the [mpJwt_1] configuration and the token included in the request. CWWKS6031E: The JSON Web Token (JWT) consumer [mpJwt_1] cannot process the token string. JWT_TOKEN_AGE_AFTER_CURRENT_TIME" => "token-too-old";
        "com.ibm.ws.security.openidconnect.token.JWTTokenValidationFailedException: CWWKS1773E: Validation failed for the token requested by [CLIENT99] because the token is outside of its valid range." => "exp-passed";
    }
}
