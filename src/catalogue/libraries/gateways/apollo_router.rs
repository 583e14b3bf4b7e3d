//! What the Apollo Router prints (1.12 to 2.x).

use crate::catalogue::libraries::library;

library! {
    "Apollo Router", Gateway;
    more "Read the context entry `apollo::authentication::jwt_status` in a script or coprocessor, which holds the code and reason of the failure.";
    marks "auth_error" "apollo";
    over "jsonwebtoken (Rust)";
    settings {
        "iss-unexpected" => "Name the issuer next to the key set in `router.yaml`: `issuers` (`issuer` before 2.2) under `authentication.router.jwt.jwks`. Where two servers publish the same keys, each entry needs its own.";
        "aud-unexpected" => "Compare `audiences` under `authentication.router.jwt.jwks` in `router.yaml` with the token's `aud`.";
        "kid-not-in-keys" => "Compare `url` under `authentication.router.jwt.jwks` in `router.yaml` with `jwks_uri` of the token's issuer.";
        "key-or-alg-unfit" => "Compare `url` and `algorithms` under `authentication.router.jwt.jwks` in `router.yaml` with `alg` and `kid` of the token's header.";
        "authorization-malformed" => "Compare `header_name` and `header_value_prefix` (`Bearer` unless set) under `authentication.router.jwt` in `router.yaml` with what the client sends.";
    }
    messages {
        "Header Value: '{0}' is not correctly formatted. prefix should be '{1}'" => "authorization-malformed";
        "Header Value: '{0}' is not correctly formatted. Missing JWT" => "access-token-empty";
        "Value of '{0}' JWT header should be prefixed with '{1}'" => "authorization-malformed";
        "Value of '{0}' JWT header has only '{1}' prefix but no JWT token" => "access-token-empty";
        "is not a valid JWT header: {summary}" => "token-malformed";
        "JWK does not contain an algorithm" => "key-set-unusable";
        "Cannot find kid: '{kid}' in JWKS list" => "kid-not-in-keys";
        "Cannot find a suitable key for: alg: '{alg}', kid: '{kid}' in JWKS list" => "key-or-alg-unfit";
        "Invalid issuer: the token's `iss` was '{found}', but signed with a key from JWKS configured to only accept from '{expected}'" => "iss-unexpected";
        "Invalid issuer: the token's `iss` was '{found}', but signed with a key from '{expected}'" => "iss-unexpected";
        "Invalid audience: the token's `aud` was '{found}', but '{expected}' was expected" => "aud-unexpected";
        "Unsupported key algorithm: {alg}" => "alg-unexpected";
    }
    logs {
        "{\"errors\":[{\"message\":\"Invalid issuer: the token's `iss` was 'https://auth.one.example', but signed with a key from 'https://auth.two.example'\",\"extensions\":{\"code\":\"AUTH_ERROR\"}}]}" => "iss-unexpected";
    }
}
