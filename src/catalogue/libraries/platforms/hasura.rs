//! What Hasura GraphQL Engine prints (1.x to 2.x).

use crate::catalogue::libraries::library;

library! {
    "Hasura GraphQL Engine", Gateway;
    more "Set `HASURA_GRAPHQL_LOG_LEVEL=debug`, and add `jwk-refresh-log` to `HASURA_GRAPHQL_ENABLED_LOG_TYPES`, so that loading the key set is logged (`\"type\":\"jwk-refresh-log\"`). The response has the reason in `errors[0].message`.";
    marks "hasura" "invalid-jwt";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `header` in `HASURA_GRAPHQL_JWT_SECRET` (`{\"type\":\"Cookie\",\"name\":\"…\"}`) names another place.";
        "aud-unexpected" => "Compare `audience` in `HASURA_GRAPHQL_JWT_SECRET` with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` in `HASURA_GRAPHQL_JWT_SECRET` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `allowed_skew` (seconds) in `HASURA_GRAPHQL_JWT_SECRET`, but only to make up for clocks that differ.";
        "signature-invalid" => "Set `jwk_url` in `HASURA_GRAPHQL_JWT_SECRET` to {keys} for Okta, or check `key` and `type`. A changed key is loaded when the key set's `Cache-Control` allows it, or after a restart.";
        "key-or-alg-unfit" => "Compare the key in `HASURA_GRAPHQL_JWT_SECRET` (`key`, or those at `jwk_url`) with the token's header: `kid` (if the token has one), `kty` and `alg` have to fit, and `use` has to be `sig`. Write `alg`, `use` and `kid` into the key where they are missing.";
        "alg-unexpected" => "Set `type` in `HASURA_GRAPHQL_JWT_SECRET` to the token's `alg`. With `jwk_url`, the `alg` of the key counts.";
        "hasura-claims-missing" => "Check `claims_namespace`, `claims_namespace_path` or `claims_map` in `HASURA_GRAPHQL_JWT_SECRET`, which say where the claims are.";
        "keys-unreachable" => "Check `jwk_url` in `HASURA_GRAPHQL_JWT_SECRET`: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "verifier-misconfigured" => "Give each entry of `HASURA_GRAPHQL_JWT_SECRETS` the `issuer` of its own tokens: an entry without one fits every token. Send one token, in the header or in the cookie.";
        "access-token-empty" => "Send the token in the header that `header` in `HASURA_GRAPHQL_JWT_SECRET` names (`Authorization` or a cookie). `HASURA_GRAPHQL_UNAUTHORIZED_ROLE` lets requests without a token pass.";
    }
    messages {
        "Could not verify JWT: Multiple JWTs found" => "verifier-misconfigured" ("Several entries of `HASURA_GRAPHQL_JWT_SECRETS` match the request, so Hasura uses none of them.");
        "Could not verify JWT: JWTExpired" => "exp-passed";
        "Could not verify JWT: JWTNotYetValid" => "nbf-ahead";
        "Could not verify JWT: JWTIssuedAtFuture" => "iat-in-future";
        "Could not verify JWT: JWTNotInAudience" => "aud-unexpected" ("Hasura compares the audience (`aud`) with one of its own settings, and gives the same message where the token has none.");
        "Could not verify JWT: JWTNotInIssuer" => "iss-unexpected" ("Hasura compares the issuer (`iss`) with one of its own settings, and gives the same message where the token has none.");
        "Could not verify JWT: JWSError JWSInvalidSignature" => "signature-invalid" ("the message is the same while Hasura still has keys from before a rotation");
        "Could not verify JWT: JWSError JWSNoSignatures" => "alg-unexpected" ("The token's algorithm is not one that Hasura accepts.");
        "Could not verify JWT: JWSError JWSNoValidSignatures" => "signature-invalid";
        "Could not verify JWT: JWSError NoUsableKeys" => "key-or-alg-unfit" ("No key has the `kid`, the type and the use that this token needs. Older versions also accepted keys without `alg` and `use`.");
        "Could not verify JWT: JWSError (KeyMismatch {0})" => "key-wrong-type";
        "Could not verify JWT: JWSError (AlgorithmMismatch {0})" => "key-wrong-type";
        "Could not verify JWT: JWSError AlgorithmNotImplemented" => "alg-not-supported";
        "Could not verify JWT: JWSError KeySizeTooSmall" => "key-weak";
        "Could not verify JWT: JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got 5)" => "token-encrypted";
        "Could not verify JWT: JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got {0})" => "token-malformed";
        "Could not verify JWT: JWSError (CompactDecodeError {0})" => "token-malformed";
        "Could not verify JWT: JWSError (JSONDecodeError {0})" => "part-not-json";
        "Could not verify JWT: JWTClaimsSetDecodeError Error in $.{claim}: parsing StringOrURI failed" => "claim-wrong-type" ("A string claim with a colon in it has to be a URI (RFC 7519), in `aud` each entry of the list, and `{claim}` is not. Old versions of Hasura also take no list for `aud`.", "Look at `{claim}` of the token for a space or another letter that no URI has, and update Hasura if `aud` is a list.");
        "Could not verify JWT: JWTClaimsSetDecodeError {0}" => "claim-wrong-type";
        "JWT claim does not contain x-hasura-allowed-roles" => "hasura-claims-missing";
        "JWT claim does not contain x-hasura-default-role" => "hasura-claims-missing";
        "claims key: '{name}' not found" => "hasura-claims-missing";
        "claims not found at claims_namespace_path: '{name}'" => "hasura-claims-missing";
        "JWT claim from claims_map, {claim} not found" => "hasura-claims-missing";
        "invalid x-hasura-allowed-roles; should be a list of roles" => "claim-wrong-type";
        "invalid x-hasura-default-role; should be a" => "claim-wrong-type";
        "expecting a string when claims_format is stringified_json" => "claim-wrong-type";
        "expecting a json object when claims_format is json" => "claim-wrong-type" ("Hasura's claim in the token is a string with JSON in it, and `claims_format` is `json`.", "Set `\"claims_format\": \"stringified_json\"` in `HASURA_GRAPHQL_JWT_SECRET`, or write the claim as an object.");
        "expecting stringified json at: '{name}', but found: {found}" => "claim-wrong-type" ("Hasura's claim `{name}` in the token is an object, and `claims_format` is `stringified_json`.", "Set `\"claims_format\": \"json\"` in `HASURA_GRAPHQL_JWT_SECRET`, or have the issuer write the claim as a string with JSON in it.");
        "x-hasura-* claims:" => "claim-wrong-type" ("A claim `x-hasura-…` in the token is not a string. All but `x-hasura-allowed-roles` have to be strings.", "Write numbers as strings where the token is made: `\"x-hasura-user-id\": \"42\"`.");
        "Your requested role is not in allowed roles" => "hasura-role-not-allowed";
        "Missing Authorization header in JWT authentication mode" => "access-token-empty";
        "Missing Cookie header in JWT authentication mode" => "access-token-empty";
        "Missing 'Authorization' or 'Cookie' header in JWT authentication mode" => "access-token-empty";
        "Could not find {name} in Cookie header" => "access-token-empty" ("Hasura is set to read the token from the cookie `{name}`, but the request has no such cookie.", "Send the cookie `{name}`, or set `header` in `HASURA_GRAPHQL_JWT_SECRET` to `{\"type\":\"Authorization\"}`, so that the token is read from that header.");
        "Malformed Authorization header" whole => "authorization-malformed";
        "\"message\":\"Malformed Authorization header\"" => "authorization-malformed";
        "Non-2xx response on fetching JWK from: {name}" => "keys-unreachable";
        "Error fetching JWK: {0}" => "keys-unreachable";
        "Error parsing JWK from url: {name}" => "key-set-unusable";
        "key and jwk_url both cannot be empty" => "verifier-misconfigured";
        "key, jwk_url both cannot be present" => "verifier-misconfigured";
        "claims_namespace and claims_namespace_path both cannot be set" => "verifier-misconfigured";
        "Invalid JWK: {0}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Authentication hook unauthorized this request" => "auth-webhook-refused" ("The webhook of `HASURA_GRAPHQL_AUTH_HOOK` answered 401. Its own log has the reason.", "Send the request's headers to that URL with `curl -i` from Hasura's container, and read the webhook's log.");
        "Invalid response from authorization hook" => "auth-webhook-refused" ("The webhook of `HASURA_GRAPHQL_AUTH_HOOK` answered neither 200 nor 401.", "Send the request's headers to that URL with `curl -i` from Hasura's container: it has to respond with 200 with `X-Hasura-Role` in JSON, or 401.");
    }
    logs {
        "{\"errors\":[{\"extensions\":{\"path\":\"$\",\"code\":\"invalid-jwt\"},\"message\":\"Could not verify JWT: JWTExpired\"}]}" => "exp-passed";
        "{\"errors\":[{\"extensions\":{\"path\":\"$\",\"code\":\"jwt-invalid-claims\"},\"message\":\"claims key: 'https://hasura.io/jwt/claims' not found\"}]}" => "hasura-claims-missing";
        "{\"type\":\"jwk-refresh-log\",\"timestamp\":\"2026-03-01T12:00:00.114+0000\",\"level\":\"critical\",\"detail\":{\"message\":null,\"error\":{\"status_code\":404,\"url\":\"https://acme.okta.com/oauth2/v1/key\",\"response\":\"\"}}}\nNon-2xx response on fetching JWK from: https://acme.okta.com/oauth2/v1/key" => "keys-unreachable";
        "{\"type\":\"connection_error\",\"payload\":\"Could not verify JWT: JWSError JWSInvalidSignature\"}" => "signature-invalid";
    }
}
