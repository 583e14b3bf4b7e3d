//! What Vert.x Auth (JWT, OAuth2) prints (3.5 to 5.1).

use crate::catalogue::libraries::library;

library! {
    "Vert.x Auth (JWT, OAuth2)", Library;
    more "Set `io.vertx.ext.auth` and `io.vertx.ext.web.handler` to `TRACE` in the logger (`io.vertx.ext.auth.oauth2.level=FINEST` with java.util.logging): `Invalid JWT access_token:` and its exception then appear. `ctx.failure()` in the failure handler holds the reason.";
    marks "io.vertx";
    settings {
        "aud-unexpected" => "Add {audience} to `new JWTOptions().setAudience(List.of(…))` (in `JWTAuthOptions.setJWTOptions` or `OAuth2Options.setJWTOptions`), if the token is meant for this API. Without it, `OAuth2Auth` compares the `clientId`.";
        "iss-unexpected" => "Compare `new JWTOptions().setIssuer(…)` with the token's `iss`: the two must be equal.";
        "exp-passed" => "Set the clock tolerance in seconds with `new JWTOptions().setLeeway(30)` (0 unless set), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance in seconds with `new JWTOptions().setLeeway(30)` (0 unless set), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance in seconds with `new JWTOptions().setLeeway(30)` (0 unless set), but only to make up for clocks that differ.";
        "iss-discovery-mismatch" => "Set the site in `OpenIDConnectAuth.discover(vertx, new OAuth2Options().setSite(\"…\"))` to the discovery document's `issuer`. Do not switch the check off with `setValidateIssuer(false)`.";
        "insufficient_scope" => "Check the scope in `scp` with your own handler for Okta: `JWTAuthHandler.withScope(…)` and `OAuth2AuthHandler.withScope(…)` compare the token's `scope`, which Okta does not write.";
    }
    messages {
        "Invalid JWT audience. expected: {expected}" => "aud-unexpected";
        "Invalid JWT audient. expected: {expected}" => "aud-unexpected" ("The spelling `audient` is the library's own: search the log for it in that form.");
        "Invalid JWT issuer" whole => "iss-unexpected" ("Vert.x compares the issuer (`iss`) with one of its own settings, and gives the same message where the token has none.");
        "Invalid JWT token: token expired." => "exp-passed";
        "Expired JWT token: exp <= now" => "exp-passed";
        "Expired JWT token." whole => "exp-passed";
        "Invalid JWT token: iat > now" => "iat-in-future";
        "Invalid JWT token: nbf > now" => "nbf-ahead";
        "Invalid JWT token: missing required scopes." => "insufficient_scope";
        "User token is expired." => "exp-passed";
        "Inactive Token" whole => "introspection-inactive";
        "Can't authenticate access_token: Provider doesn't support token introspection or userinfo" => "verifier-misconfigured" ("The token is opaque or no key matches it, and the provider has neither introspection nor userinfo to ask.", "Load the keys (`oauth2.jWKSet()`) before the first request, and set `setIntrospectionPath(\"…\")` of `OAuth2Options` for opaque tokens.");
        "Invalid authorised party != config.clientID" => "azp-unexpected";
        "ID Token with multiple audiences, doesn't contain azp Claim value" => "azp-unexpected";
        "Used 'sub' does not match UserInfo 'sub'." => "pair-different-subject";
        "User audience isn't a JsonArray or String" => "claim-wrong-type";
        "Introspected client_id doesn't match configured client_id" => "azp-unexpected";
        "issuer validation failed: received [{found}]" => "iss-discovery-mismatch";
        "Not enough or too many segments [{found}]" => "token-malformed";
        "Too many segments in token" => "token-many-parts";
        "Invalid character in token: {found}" => "part-not-base64url" ("The token has a character that base64url does not have: the number is its code (32 is a space, 34 a quotation mark).", "Pass what follows `Bearer`, without quotes, to `new TokenCredentials(token)`.");
        "Invalid format for JWT" => "token-malformed";
        "Signature is required" whole => "signature-missing";
        "JWT is in unsecured mode but token is signed." => "verifier-without-key" ("The `JWTAuth` provider has no key, so it is in its unsecured mode, but the token is signed.", "Add the key: `JWTAuthOptions().addJwk(…)` or `addPubSecKey(new PubSecKeyOptions().setAlgorithm(\"RS256\").setBuffer(pem))`.");
        "JWT is in secure mode but token is not signed." => "alg-none";
        "Algorithm 'none' not allowed" => "alg-none";
        "missing signature segment" whole => "signature-missing";
        "Signature verification failed" whole => "signature-invalid" ("the message is the same where not one of the keys fits");
        "Algorithm not supported/allowed: {alg}" => "alg-unexpected" ("No key was loaded for the algorithm `{alg}` of the token.", "Compare `alg` of the token's header with the keys in `JWTAuthOptions`: `addPubSecKey(new PubSecKeyOptions().setAlgorithm(\"RS256\").setBuffer(pem))`.");
        "Algorithm not supported: {alg}" => "alg-unexpected";
        "NoSuchKeyIdException" => "kid-not-in-keys";
        "algorithm [{alg}]: {kid}" => "kid-not-in-keys";
        "JWK skipped: use: sig != {found}" => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "Unsupported JWK" whole => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Failed to auto-update JWK Set" => "keys-unreachable";
        "Failed to load key for algorithm" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "PEM first line does not match a BEGIN line" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "PEM contains not enough lines" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "PEM END line not found" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "The key algorithm does not match" => "key-wrong-type";
        "Unsupported key type: {found}" => "key-wrong-type";
        "Invalid ECDSA signature format" => "signature-der";
        "Cannot handle accessToken type: {found}" => "token-response-unreadable";
        "userInfo path is not configured" => "verifier-misconfigured" ("The code uses `userInfo()`, but the provider's options have no path for it.", "Make the provider by discovery (`OpenIDConnectAuth.discover`), or set `setUserInfoPath(\"/v1/userinfo\")` of `OAuth2Options`.");
        "refresh_token is null or empty" => "token-response-unreadable";
        "Invalid JWT access_token:" => "reason-not-shown" ("The exception behind this line is the reason.");
        "Invalid JWT id_token:" => "reason-not-shown" ("The exception behind this line is the reason.");
        "Invalid JWT: scope claim is required" => "scp-absent";
        "JWT scopes != handler scopes" => "insufficient_scope";
        "token cannot be null or empty" => "access-token-empty";
    }
    logs {
        "2026-02-27 17:28:19,825 FINE [io.ver.ext.aut.oau.imp.OAuth2AuthProviderImpl] Invalid JWT access_token:: java.lang.IllegalStateException: Invalid JWT audience. expected: [\"https://api.acme.test\"]" => "aud-unexpected";
        "io.vertx.ext.web.handler.HttpException: Unauthorized\nCaused by: io.vertx.core.impl.NoStackTraceThrowable: Invalid JWT token: token expired." => "exp-passed";
    }
}
