//! What openid-client 6 and oauth4webapi prints (oauth4webapi 2 and 3, openid-client 6).

use crate::catalogue::libraries::library;

library! {
    "openid-client 6 and oauth4webapi", Library;
    more "Log `err.code` and `err.cause?.cause ?? err.cause`, because openid-client 6 wraps the reason: it holds what was refused, such as `{ expected, claims, claim }` or `{ alg }`. For a `ResponseBodyError`, `err.error` and `err.error_description` are the server's words.";
    marks "oauth4webapi" "operationprocessingerror";
    settings {
        "token-request-failed" => "Compare `client_id` and the client authentication (`ClientSecretPost`, `ClientSecretBasic`, `None`) that are passed to `client.discovery(…)` with the app at the provider.";
        "iss-unexpected" => "Compare the URL in `client.discovery(new URL('…'), clientId)` with the token's `iss`. For a custom authorization server of Okta, it ends in `/oauth2/default` or `/oauth2/aus…`.";
        "aud-unexpected" => "Compare `clientId` of `client.discovery(server, clientId)` (for `validateJwtAccessToken`, its argument `expectedAudience`) with the token's `aud`.";
        "exp-passed" => "Set the clock tolerance with `config[client.clockTolerance] = 30` (seconds), but only to make up for clocks that differ.";
        "nonce-mismatch" => "Pass the nonce that was sent as `expectedNonce` to `authorizationCodeGrant(config, url, { expectedNonce })`.";
        "state-mismatch" => "Pass the state from the session of the same browser as `expectedState` to `authorizationCodeGrant(config, url, { expectedState })`.";
        "keys-unreachable" => "Check the URL in `client.discovery(new URL('…'), clientId)`: it takes the issuer, or the whole discovery URL.";
        "iss-discovery-mismatch" => "Set the URL in `client.discovery(new URL('…'), clientId)` to the issuer that the discovery document names.";
        "alg-unexpected" => "Set `id_token_signed_response_alg` of the client's metadata to the token's `alg`. Unless set, the algorithms of the discovery document count, otherwise `RS256`.";
    }
    messages {
        "unexpected JWT claim value encountered" frame => "reason-not-shown" ("The reason is in `cause` of the error, which names the claim.");
        "invalid JWT claim value encountered" frame => "reason-not-shown" ("The reason is in `cause` of the error, which names the claim.");
        "unexpected JWT \"iss\" (issuer) claim value" => "iss-unexpected";
        "unexpected JWT \"aud\" (audience) claim value" => "aud-unexpected";
        "ID Token \"aud\" (audience) claim includes additional untrusted audiences" => "aud-several";
        "unexpected ID Token \"azp\" (authorized party) claim value" => "azp-unexpected";
        "unexpected ID Token \"nonce\" claim value" => "nonce-mismatch";
        "ID Token \"nonce\" claim missing" => "nonce-missing";
        "unexpected JWT \"exp\" (expiration time) claim value, timestamp is <= now()" => "exp-passed";
        "unexpected JWT \"exp\" (expiration time) claim value, expiration is past current timestamp" => "exp-passed";
        "unexpected JWT \"nbf\" (not before) claim value, timestamp is > now()" => "nbf-ahead";
        "unexpected JWT \"nbf\" (not before) claim value" => "nbf-ahead";
        "unexpected JWT \"iat\" (issued at) claim value, it is too far in the past" => "token-too-old";
        "unexpected JWT \"exp\" (expiration time) claim type" => "exp-not-a-number";
        "unexpected JWT \"iat\" (issued at) claim type" => "time-claim-not-a-number";
        "unexpected JWT \"nbf\" (not before) claim type" => "time-claim-not-a-number";
        "unexpected JWT \"aud\" (audience) claim type" => "claim-wrong-type";
        "unexpected JWT \"iss\" (issuer) claim type" => "claim-wrong-type";
        "JWT \"exp\" (expiration time) claim missing" => "exp-missing";
        "JWT \"iat\" (issued at) claim missing" => "iat-missing";
        "JWT \"iss\" (issuer) claim missing" => "iss-missing";
        "JWT \"aud\" (audience) claim missing" => "aud-missing";
        "ID Token \"auth_time\" (authentication time) claim missing" => "claim-missing" ("The sign-in asked for `max_age`, but the ID token lacks `auth_time`, which it then needs.", "Leave `max_age` (and `require_auth_time` of the client) out, or have the provider write `auth_time`.");
        "too much time has elapsed since the last End-User authentication" => "auth-time-too-old";
        "unexpected JWT \"alg\" header parameter" => "alg-unexpected";
        "missing client or server configuration to verify used JWT \"alg\" header parameter" => "alg-unexpected";
        "unsupported JWS \"alg\" identifier" => "alg-not-supported";
        "unexpected JWT \"typ\" header parameter value" => "typ-unexpected";
        "no JWT \"crit\" header parameter extensions are supported" => "crit-unknown";
        "unexpected JWT \"crit\" header parameter" => "crit-unknown";
        "JWT signature verification failed" => "signature-invalid";
        "error when selecting a JWT verification key, no applicable keys found" => "kid-not-in-keys";
        "error when selecting a JWT verification key, multiple applicable keys found, a \"kid\" JWT Header Parameter is required" => "keys-ambiguous";
        "\"response\" is not a conform JSON Web Key Set response" => "keys-unreachable";
        "\"response\" body \"keys\" property must be an array" => "key-set-unusable";
        "\"response\" body \"keys\" property members must be JWK formatted objects" => "key-set-unusable";
        "jwks_uri must only contain public keys" => "key-set-unusable";
        "OperationProcessingError: Invalid JWT" => "token-malformed";
        "failed to parse JWT Header body as base64url encoded JSON" => "part-not-json";
        "failed to parse JWT Payload body as base64url encoded JSON" => "part-not-json";
        "JWT Payload must be a top level object" => "payload-not-object";
        "JWE structure JWTs are not supported" => "token-encrypted";
        "JWE decryption is not configured" => "token-encrypted";
        "\"response\" body \"issuer\" does not match \"expectedIssuer\"" => "iss-discovery-mismatch";
        "\"response\" body \"issuer\" property does not match the expected value" => "iss-discovery-mismatch";
        "discovered metadata issuer does not match the expected issuer" => "iss-discovery-mismatch";
        "\"response\" is not a conform Authorization Server Metadata response" => "keys-unreachable";
        "\"response\" is not a conform Token Endpoint response" => "token-request-failed";
        "\"response\" is not a conform UserInfo Endpoint response" => "token-request-failed";
        "\"response\" is not a conform Introspection Endpoint response" => "introspection-failed";
        "\"response\" body \"id_token\" property must be a non-empty string" => "id-token-not-returned" ("oauth4webapi 2");
        "\"response\" body \"id_token\" property must be a string" => "id-token-not-returned";
        "\"response\" body \"access_token\" property must be a non-empty string" => "token-request-failed";
        "Unexpected ID Token returned, use processAuthorizationCodeOpenIDResponse() for OpenID Connect callback processing" => "verifier-misconfigured" ("The scopes contain `openid`, so the provider sent an ID token, but the code reads the response as plain OAuth.", "Call `processAuthorizationCodeResponse` with `requireIdToken: true` (in versions before 3, `processAuthorizationCodeOpenIDResponse()`), or leave `openid` out of `scope`.");
        "unexpected \"response\" body \"sub\" property value" => "userinfo-sub-mismatch";
        "unexpected \"response\" body \"sub\" value" => "userinfo-sub-mismatch";
        "unexpected \"state\" response parameter value" => "state-mismatch";
        "response parameter \"state\" missing" => "state-mismatch";
        "unexpected \"state\" response parameter encountered" => "state-mismatch" ("The response has a `state`, but the code did not say which one it expects.");
        "response parameter \"iss\" (issuer) missing" => "response-iss-missing";
        "unexpected \"iss\" (issuer) response parameter value" => "response-iss-mismatch";
        "no authorization code in \"callbackParameters\"" => "authorization-response-parameter-missing";
        "only requests to HTTPS are allowed" => "iss-not-https" ("`openid-client` 6 refuses to ask an issuer over `http`.", "Give the issuer with `https:`. For a test on your own machine only, pass `{ execute: [client.allowInsecureRequests] }` to `client.discovery(…)`.");
        "authorization server metadata does not contain a valid \"as.{name}\"" => "keys-unreachable" ("The discovery document does not name this endpoint.");
        "DPoP Proof htu mismatch" => "dpop-htu-mismatch";
        "DPoP Proof htm mismatch" => "dpop-htm-mismatch";
        "DPoP Proof ath mismatch" => "dpop-ath-mismatch";
        "DPoP Proof iat is not recent enough" => "proof-too-old";
        "JWT Access Token confirmation mismatch" => "dpop-key-mismatch";
        "operation indicated DPoP use but the request has no DPoP HTTP Header" => "dpop-required";
        "\"request\" is missing an Authorization HTTP Header" => "access-token-empty";
        "invalid Authorization HTTP Header format" => "authorization-malformed";
        "unsupported Authorization HTTP Header scheme" => "authorization-malformed";
        "OAuth 2.0 authentication requires session support. Did you forget to use express-session middleware?" => "session-middleware-missing";
    }
    logs {
        "ClientError: unexpected JWT claim value encountered\n    at e (file:///app/node_modules/openid-client/build/index.js:209:12) {\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value\n      at validateIssuer (file:///app/node_modules/oauth4webapi/build/index.js:1254:15) {\n    code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n    [cause]: { expected: 'https://acme.okta.com', claim: 'iss' }\n  }\n}" => "iss-unexpected";
        "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: \"response\" body \"issuer\" property does not match the expected value\n    at OPE (webpack-internal:///(rsc)/./node_modules/oauth4webapi/build/index.js:195:12)" => "iss-discovery-mismatch";
        "OperationProcessingError: error when selecting a JWT verification key, no applicable keys found\n    at getPublicSigKeyFromIssuerJwksUri (file:///app/node_modules/oauth4webapi/build/index.js:802:15)" => "kid-not-in-keys";
    }
}
