//! What MicroProfile JWT, SmallRye JWT (Quarkus, WildFly, Open Liberty) prints (SmallRye JWT 2.x to 4.x).

use crate::catalogue::libraries::library;

library! {
    "MicroProfile JWT, SmallRye JWT (Quarkus, WildFly, Open Liberty)", Library;
    more "In Quarkus, set `quarkus.log.category.\"io.quarkus.smallrye.jwt\".level=TRACE`, and the same with `.min-level` in `application.properties`: the `SRJWT` line and its cause (a message of jose4j) give the reason. The client sees only 401.";
    marks "io.smallrye" "microprofile" "srjwt";
    over "jose4j";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `mp.jwt.token.header` (`Cookie`, for example) and `mp.jwt.token.cookie` name another place.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `mp.jwt.token.header` and `mp.jwt.token.cookie` name another place.";
        "verifier-misconfigured" => "Check `mp.jwt.verify.publickey.location`: a file on the classpath (`publicKey.pem`), a path, or the URL of a key set. For a shared secret, set `smallrye.jwt.verify.key.location` and `smallrye.jwt.verify.algorithm=HS256` instead.";
        "iss-unexpected" => "Compare `mp.jwt.verify.issuer` in `application.properties` (or `microprofile-config.properties`) with the token's `iss`: the two must be equal.";
        "aud-unexpected" => "Add {audience} to `mp.jwt.verify.audiences` in `application.properties` (separated by commas), if the token is meant for this API.";
        "keys-unreachable" => "Set `mp.jwt.verify.publickey.location` in `application.properties` to the key file or the URL of the key set: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "kid-not-in-keys" => "Set `mp.jwt.verify.publickey.location` in `application.properties` to the key set of the token's own issuer. It is loaded again every `smallrye.jwt.jwks.refresh-interval` minutes.";
        "alg-unexpected" => "Set `mp.jwt.verify.publickey.algorithm` in `application.properties` (`smallrye.jwt.verify.algorithm` before 4.0; `RS256` unless set) to the token's `alg`.";
        "exp-passed" => "Set the clock tolerance in seconds with `mp.jwt.verify.clock.skew` in `application.properties` (60 unless set), but only to make up for clocks that differ.";
        "token-too-old" => "Raise `mp.jwt.verify.token.age` in `application.properties`, the greatest age in seconds since `iat`, or get a new token.";
        "principal-claim-missing" => "Set `smallrye.jwt.path.sub` or `smallrye.jwt.claims.sub` in `application.properties` to the claim with the name. Unless set, it is `upn`, then `preferred_username`, then `sub`.";
        "lifetime-long" => "Raise `smallrye.jwt.time-to-live` in `application.properties`, the greatest time between `iat` and `exp`, or have the issuer shorten the lifetime.";
    }
    messages {
        "SRJWT07000: Failed to verify a token" => "reason-not-shown" ("The cause below this line, a message of jose4j, is the reason.");
        "SRJWT07022: Failed to parse a token" => "reason-not-shown" ("the cause says why");
        "Failed to verify a token" whole => "reason-not-shown";
        "SRJWT07001: No claim exists in sub, upn or preferred_username" => "principal-claim-missing";
        "No claim exists in sub, upn or preferred_username" => "principal-claim-missing";
        "SRJWT07002: Failed to load a key from the key content" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT07003: Failed to load a key from {name}" => "keys-unreachable" ("The location may also hold something that is not a key.");
        "SRJWT07004: Failed to load a key from the key content while resolving" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT07005: Failed to load a key from {name} property while resolving" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT07006: Invalid token 'kid' header" => "kid-not-in-keys";
        "SRJWT07007: No resource with the named {name} location exists" => "verifier-misconfigured";
        "SRJWT07008: Invalid 'iat' or 'exp' claim value" => "time-claim-not-a-number" ("`iat` or `exp` is missing in the token, or is not a number.", "Decode the token and look at both: SmallRye JWT needs numbers of seconds since 1970. `smallrye.jwt.time-to-live` is checked against their difference.");
        "SRJWT07009: The Expiration Time (exp={0}) claim value cannot be more than {expected}" => "lifetime-long";
        "SRJWT07010: Required claims are not present in the JWT" => "claim-missing";
        "SRJWT08014: Required claims {claim} are not present in the JWT" => "claim-missing";
        "SRJWT07011: Verification key is unresolvable" => "kid-not-in-keys" ("No key matches the `kid`, or the keys cannot be loaded. The lines before this one say which of the two it is.");
        "Verification key is unresolvable" => "kid-not-in-keys";
        "SRJWT07012: Decryption key is unresolvable" => "decryption-failed";
        "SRJWT07013: Encrypted token sequence is invalid" => "decryption-failed";
        "SRJWT07014: Failed to load X509 certificates" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT07015: The Expiration Time (exp={0}) claim value cannot be less than Issued At (iat={0}) claim value" => "exp-before-iat";
        "SRJWT07016: Encrypted token headers must contain a content type header" => "token-type-header-missing";
        "SRJWT07018: The token age has exceeded {span} seconds" => "token-too-old";
        "The token age has exceeded {span} seconds" => "token-too-old";
        "SRJWT07019: Required key location is null" => "verifier-misconfigured";
        "SRJWT07020: Required key identifier is null" => "kid-missing";
        "SRJWT07021: JWK set does not contain provided token 'kid'" => "kid-not-in-keys";
        "SRJWT11004: JWK set does not contain provided token 'kid'" => "kid-not-in-keys";
        "JWK set does not contain provided token 'kid'" => "kid-not-in-keys";
        "SRJWT08004: Token is invalid" => "reason-not-shown" ("The exception below this line is the reason.");
        "SRJWT08005: Verification key is unresolvable" => "kid-not-in-keys";
        "SRJWT08020: Failed to create a key from the HTTPS JWK Set" => "keys-unreachable";
        "SRJWT08021: JWK with a matching 'kid' is not available, refreshing HTTPS JWK Set" => "kid-not-in-keys";
        "SRJWT08022: Failed to refresh HTTPS JWK Set" => "keys-unreachable";
        "SRJWT08023: JWK with a matching 'kid' is not available but HTTPS JWK Set has been refreshed less than" => "kid-not-in-keys";
        "SRJWT08025: Failed to create a key from the HTTPS JWK Set after the refresh" => "kid-not-in-keys";
        "SRJWT08028: Invalid token 'kid' header: {found}, expected: {expected}" => "kid-not-in-keys";
        "SRJWT08010: Failed to access rolesMapping claim" => "roles-claim-missing";
        "SRJWT08011: No claim exists at the path {claim} at segment" => "claim-missing";
        "SRJWT08006: Claim value at the path {claim} is not a String" => "claim-wrong-type";
        "SRJWT08007: Claim value at the path {claim} is not an array of strings" => "claim-wrong-type";
        "SRJWT08008: Claim value at the path {claim} is neither an array of strings nor string" => "claim-wrong-type";
        "SRJWT08045: Claim {claim}'s value type is expected to be {expected} but it is {found}" => "claim-wrong-type";
        "SRJWT06001: Header {name} was null" => "access-token-empty";
        "SRJWT06004: Authorization header does not contain a Bearer prefix" => "authorization-malformed";
        "SRJWT06005: Authorization header was null" => "access-token-empty";
        "SRJWT10001: Unable to validate bearer token" => "reason-not-shown" ("The exception below this line is the reason.");
        "SRJWT11001: Unable to validate bearer token" => "reason-not-shown" ("The exception below this line is the reason.");
        "SRJWT10002: Failed to resolve the key. Either corrupt or unavailable." => "keys-unreachable";
        "SRJWT11003: Failed to resolve the key. Either corrupt or unavailable." => "keys-unreachable";
        "SRJWT10006: An invalid JWT was sent to an unauthenticated endpoint" => "reason-not-shown";
        "SRJWT11002: No usable bearer token was found in the request, continuing unauthenticated" => "access-token-empty";
        "SRJWT00001: Unsupported key type {found}" => "key-wrong-type";
        "SRJWT00000: Failed to decode the JWKS Public Key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT01002: Algorithm {alg} not supported" => "alg-unexpected";
        "SRJWT02000: HMAC verification algorithms are not supported when the 'mp.jwt.verify.publickey.location' property is set" => "verifier-misconfigured";
        "SRJWT02001: Failed to decode the MP JWT Public Key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT02002: Failed to read the public key content from 'mp.jwt.verify.publickey.location'" => "keys-unreachable";
        "SRJWT02003: 'mp.jwt.verify.publickey.location' is invalid" => "verifier-misconfigured";
        "SRJWT03001: Neither mpJwtPublicKey nor mpJwtLocation properties are configured" => "verifier-without-key";
        "SRJWT03005: Unsupported key format" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "SRJWT05021: Please set 'smallrye.jwt.sign.key.location' or 'smallrye.jwt.sign.key' property" => "signing-key-missing";
        "SRJWT05020: Signing key can not be loaded from: {name}" => "signing-key-missing";
        "SRJWT05028: Signing key can not be created from the loaded content" => "signing-key-missing";
        "SRJWT05018: Key id 'kid' header value must be provided" => "signing-key-missing";
        "SRJWT05019: JWK set has no key with a key id 'kid' header '{kid}'" => "signing-key-missing" ("The program signs a token, but its own key set has no key with that `kid`.", "Compare `smallrye.jwt.sign.key.id` with `kid` of the keys at `smallrye.jwt.sign.key.location`.");
        "SRJWT05012: Failure to create a signed JWT token" => "signing-key-missing";
    }
    logs {
        "2026-02-27 10:29:25,188 DEBUG [io.qua.sma.jwt.run.aut.MpJwtValidator] (vert.x-eventloop-thread-1) Authentication failed: io.smallrye.jwt.auth.principal.ParseException: SRJWT07000: Failed to verify a token\n\tat io.smallrye.jwt.auth.principal.DefaultJWTTokenParser.parseClaims(DefaultJWTTokenParser.java:184)\nCaused by: org.jose4j.jwt.consumer.InvalidJwtException: JWT rejected due to invalid claims or other invalid content. Additional details: [[12] Issuer (iss) claim value (https://acme.okta.com/oauth2/default) doesn't match expected value of https://acme.okta.com]" => "iss-unexpected";
        "2026-02-27 10:29:25,188 DEBUG [io.sma.jwt.aut.principal] (executor-thread-1) SRJWT08005: Verification key is unresolvable" => "kid-not-in-keys";
    }
}
