//! What openidconnect (Rust) prints (2 to 4).

use crate::catalogue::libraries::library;

library! {
    "openidconnect (Rust)", Library;
    more "Print the whole chain (`{err:?}` or `anyhow`'s `{err:#}`): `ClaimsVerificationError` holds the compared values, `DiscoveryError` and `RequestTokenError` the response.";
    settings {
        "iss-unexpected" => "Compare `IssuerUrl::new(\"…\")`, from which `CoreProviderMetadata` is discovered, with the token's `iss`: the two must be equal, including a slash at the end.";
        "aud-unexpected" => "Compare the client ID of `CoreClient` with the token's `aud`. `id_token_verifier().set_other_audience_verifier_fn(…)` accepts further ones.";
        "aud-several" => "Accept the other audience with `client.id_token_verifier().set_other_audience_verifier_fn(|aud| …)`.";
        "alg-unexpected" => "Add the token's `alg` with `set_allowed_algs(…)` of the verifier (`RS256` by default).";
        "iss-discovery-mismatch" => "Set `IssuerUrl::new(\"…\")` to exactly the issuer of the discovery document, with or without the slash at the end.";
        "nonce-mismatch" => "Pass the nonce of the authorization request to `id_token.claims(&verifier, &nonce)`.";
    }
    messages {
        "Expired: ID token expired at {time} (current time is {now})" => "exp-passed";
        "ID token expired at {time} (current time is {now})" => "exp-passed";
        "Invalid issuer: expected `{expected}` (found `{found}`)" => "iss-unexpected";
        "Invalid issuer: missing issuer claim" => "iss-missing";
        "Invalid audiences: must contain `{expected}` (found audiences: {found})" => "aud-unexpected";
        "Invalid audiences: `{found}` is not a trusted audience" => "aud-several";
        "Invalid audiences: missing audiences claim" => "aud-missing";
        "Invalid audiences: authorized party must match client ID `{expected}` (found `{found}`" => "azp-unexpected";
        "Invalid audiences: missing authorized party claim but multiple audiences found" => "azp-unexpected";
        "Invalid subject: expected `{expected}` (found `{found}`)" => "userinfo-sub-mismatch";
        "Invalid nonce: {0}" => "nonce-mismatch";
        "Invalid authentication time: {0}" => "auth-time-too-old";
        "algorithm `{alg}` is not one of: {expected}" => "alg-unexpected";
        "Disallowed signature algorithm: {0}" => "alg-unexpected";
        "symmetric signatures are disallowed for public clients" => "alg-symmetric";
        "Unsupported signature algorithm: {alg}" => "alg-not-supported";
        "No matching key found" whole => "kid-not-in-keys";
        "Ambiguous key identification: {0}" => "keys-ambiguous";
        "Invalid cryptographic key: {0}" => "key-set-unusable";
        "Crypto error: bad signature" => "signature-invalid";
        "ClaimsVerificationError: Signature verification failed" => "signature-or-key-mismatch" ("The signature check of the ID token failed. The next cause in the chain tells whether the key, the algorithm or the signature is the reason.", "Print the whole chain with `{err:?}`. `NoMatchingKey` means another key set: load it with `CoreProviderMetadata::discover_async`.");
        "unexpected or unsupported JWT type `{found}`" => "typ-unexpected";
        "JWE encryption is not currently supported (found algorithm `{alg}`)" => "token-encrypted";
        "critical JWT header fields are unsupported" => "crit-unknown";
        "unexpected issuer URI `{found}` (expected `{expected}`)" => "iss-discovery-mismatch";
        "Invalid JSON web token: found {0} parts (expected 3)" => "token-malformed";
        "Invalid base64url header encoding: {0}" => "part-not-base64url";
        "Invalid base64url payload encoding: {0}" => "part-not-base64url";
        "Invalid base64url signature encoding: {0}" => "part-not-base64url";
        "Failed to parse header JSON: {0}" => "part-not-json";
        "Failed to parse payload JSON: {0}" => "part-not-json";
        "original: Error(\"expected value\", line: 1, column: 1)" => "html-not-json" ("The token or discovery endpoint answered something other than JSON: the list of numbers is the response's text, byte by byte, and `60` is the `<` of a web page");
        "Failed to parse server response" => "token-response-not-json";
        "Server returned error response: {summary}" frame => "token-request-failed";
        "HTTP status code {status} at {name}" => "keys-unreachable";
    }
    logs {
        "2026-03-01T20:01:30.457926Z  WARN jitsi_openid::routes: Authentication failed, Invalid Code: Parse(Error { path: Path { segments: [] }, original: Error(\"expected value\", line: 1, column: 1) }, [60, 33, 100, 111, 99])" => "html-not-json";
        "2026-03-01T07:07:04.044335Z  WARN jitsi_openid::routes: Invalid Id Token Nonce: Invalid audiences: `275031298` is not a trusted audience" => "aud-several";
        "Error: Failed to discover OpenID Provider\n\nCaused by:\n    Validation error: unexpected issuer URI `https://acme.okta.com/oauth2/default` (expected `https://acme.okta.com/oauth2/default/`)" => "iss-discovery-mismatch";
        "Failed to verify ID token: Invalid audiences: must contain `0oa4kq81mzXcTyRbe5d7` (found audiences: `api://default`)" => "aud-unexpected";
    }
}
