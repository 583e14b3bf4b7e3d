//! What go-jose prints (square/go-jose v2; go-jose/go-jose v2 to v4).

use crate::catalogue::libraries::library;

library! {
    "go-jose", Library;
    more "Print the error of `ParseSigned`, `Claims` and `Validate`, because go-jose writes no log. Each text has the library's prefix (`square/go-jose`, `go-jose/go-jose`), and `/jwt` if a claim was checked. Compare it with `errors.Is(err, jwt.ErrExpired)` and its siblings.";
    marks "go-jose";
    settings {
        "aud-unexpected" => "Set `AnyAudience` (v4; `Audience` in v2 and v3) of `jwt.Expected`, where the code calls `claims.Validate`, to {audience}, if the token is meant for this API.";
        "iss-unexpected" => "Compare `Issuer` of `jwt.Expected`, where the code calls `claims.Validate`, with the token's `iss`: {issuer}.";
        "exp-passed" => "Set another clock tolerance with `ValidateWithLeeway`, but only to make up for clocks that differ: `Validate` allows one minute (`jwt.DefaultLeeway`).";
        "nbf-ahead" => "Set another clock tolerance with `ValidateWithLeeway`, but only to make up for clocks that differ: `Validate` allows one minute (`jwt.DefaultLeeway`).";
        "iat-in-future" => "Set another clock tolerance with `ValidateWithLeeway`, but only to make up for clocks that differ: `Validate` allows one minute (`jwt.DefaultLeeway`).";
        "alg-unexpected" => "Add the token's `alg` to the list in `jwt.ParseSigned(token, []jose.SignatureAlgorithm{jose.RS256})` (v4).";
        "kid-not-in-keys" => "Load the `jose.JSONWebKeySet` again from {keys} when this error comes: the key is chosen by `kid`.";
    }
    messages {
        "validation failed, token is expired (exp)" => "exp-passed";
        "validation failed, token not valid yet (nbf)" => "nbf-ahead";
        "validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "validation failed, invalid subject claim (sub)" => "sub-unexpected";
        "validation failed, invalid ID claim (jti)" => "claim-unexpected";
        "validation field, token issued in the future (iat)" => "iat-in-future" ("The word `field` is the library's own; what was compared is `iat`.");
        "validation failed, token issued in the future (iat)" => "iat-in-future";
        "expected string or array value to unmarshal to Audience" => "claim-wrong-type";
        "expected number value to unmarshal NumericDate" => "claim-wrong-type";
        "expected claims to be value convertible into JSON object" => "payload-not-object";
        "expected content type to be JWT (cty header)" => "token-nested";
        "go-jose: error in cryptographic primitive" => "signature-invalid";
        "compact JWS format must have three parts" => "token-malformed";
        "compact JWE format must have five parts" => "token-malformed";
        "go-jose: unexpected signature algorithm {found}; expected {expected}" => "alg-unexpected";
        "unexpected signature algorithm {found}; expected {expected}" => "alg-unexpected";
        "unexpected key algorithm {found}; expected {expected}" => "alg-unexpected";
        "unexpected content encryption algorithm {found}; expected {expected}" => "alg-unexpected";
        "go-jose: no signature algorithms specified" => "verifier-without-key" ("The code passes no algorithms: since version 4, go-jose has to be told which ones it may accept when it parses.", "Pass them: `jwt.ParseSigned(token, []jose.SignatureAlgorithm{jose.RS256})`.");
        "go-jose: unknown/unsupported algorithm" => "alg-unexpected";
        "go-jose: unsupported key type/format" => "key-wrong-type";
        "go-jose: invalid key size for algorithm" => "key-wrong-type";
        "go-jose: unsupported/unknown elliptic curve" => "key-wrong-type";
        "go-jose: unsupported critical header" => "crit-unknown";
        "go-jose: JWK with matching kid not found in JWK Set" => "kid-not-in-keys";
        "go-jose: too many signatures in payload; expecting only one" => "token-many-parts";
        "go-jose: missing payload in JWS message" => "payload-detached";
        "go-jose: payload is not detached" => "payload-detached";
        "go-jose: nil payload" => "payload-detached";
        "go-jose: empty input" => "access-token-empty";
        "go-jose: invalid embedded jwk, must be public key" => "private-key-in-header";
        "go-jose: Nonce parameter included in unprotected header" => "token-malformed";
        "go-jose: ed25519 signature failed to verify" => "signature-invalid";
        "go-jose: ecdsa signature failed to verify" => "signature-invalid";
        "go-jose: invalid signature size, have {found} bytes, wanted {expected}" => "signature-wrong-length";
        "go-jose: expected {expected} bit key, got {found} bits instead" => "key-wrong-type";
        "go-jose: invalid hmac" => "signature-invalid";
        "go-jose: failed to compute hmac" => "verifier-without-key";
        "go-jose: Cannot get unverified claims" => "token-encrypted";
        "go-jose: Invalid b64 header parameter" => "payload-unencoded";
        "go-jose: invalid P2C: too high" => "p2c-large";
        "go-jose: no x5c header present in message" => "kid-not-in-keys";
        "failed to unmarshal JWK: {0}" => "key-set-unusable";
        "go-jose: unknown key type {found}" => "key-wrong-type";
        "go-jose: unknown json web key type {found}" => "key-set-unusable";
        "unknown json web key type {found}" => "key-set-unusable" ("A key of the set has a type that the library does not know. An empty type means that the key has no `kty`.", "Run `curl -s` with the URL of the key set, and look at `kty` of each key: `RSA`, `EC`, `OKP` and `oct` are known. Have the issuer take the other one out, or filter it before `json.Unmarshal`.");
        "go-jose: missing json web key type" => "key-set-unusable";
        "go-jose: unsupported elliptic curve {found}" => "key-set-unusable";
        "go-jose: invalid RSA key, missing n/e values" => "key-set-unusable";
        "go-jose: invalid EC key, missing x/y values" => "key-set-unusable";
        "go-jose: invalid EC public key, wrong length for x" => "key-set-unusable" ("A coordinate of the key lost the zero bytes at its start.", "Have the issuer publish `x` and `y` padded to the size of the curve: 32 bytes for P-256 (43 characters), 48 for P-384 (64), 66 for P-521 (88).");
        "go-jose: invalid EC public key, wrong length for y" => "key-set-unusable" ("A coordinate of the key lost the zero bytes at its start.", "Have the issuer publish `x` and `y` padded to the size of the curve: 32 bytes for P-256 (43 characters), 48 for P-384 (64), 66 for P-521 (88).");
        "go-jose: invalid EC key, X/Y are not on declared curve" => "key-set-unusable";
        "go-jose: invalid OCT (symmetric) key, missing k value" => "key-set-unusable";
        "go-jose: failed to unmarshal x5c field: {0}" => "key-set-unusable";
        "go-jose: invalid JWK, public keys in key and x5c fields do not match" => "key-set-unusable";
        "go-jose: invalid JWK, x5t header has invalid encoding" => "key-set-unusable" ("`x5t` of a key in the set has to be base64url of the 20 bytes of a SHA-1 hash; some servers write it as hexadecimal digits. Remove it there, update the server, or use a library that skips it");
        "invalid JWK, x5t header has invalid encoding" => "key-set-unusable" ("`x5t` of a key in the set has to be base64url of the 20 bytes of a SHA-1 hash; some servers write it as hexadecimal digits. Remove it there, update the server, or use a library that skips it");
        "go-jose: invalid JWK, x5c thumbprint does not match x5t value" => "key-set-unusable";
        "go-jose: invalid Ed25519 private key, missing {claim} value(s)" => "key-wrong-type" ("The JWK lacks members of its private key, so it cannot sign.", "Compare the JWK with its `kty`: an RSA key needs `n`, `e`, `d`, `p` and `q`, an Ed25519 key `x` and `d`. Load the whole private key, and not the set that is published.");
        "go-jose: invalid RSA private key, missing {claim} value(s)" => "key-wrong-type" ("The JWK lacks members of its private key, so it cannot sign.", "Compare the JWK with its `kty`: an RSA key needs `n`, `e`, `d`, `p` and `q`, an Ed25519 key `x` and `d`. Load the whole private key, and not the set that is published.");
    }
    logs {
        "2026/02/28 10:15:03 token rejected: go-jose/go-jose/jwt: validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "{\"level\":\"error\",\"error\":\"square/go-jose: error in cryptographic primitive\",\"time\":\"2026-02-28T10:15:03Z\",\"message\":\"verify\"}" => "signature-invalid";
        "error: square/go-jose/jwt: validation field, token issued in the future (iat)" => "iat-in-future";
        "rpc error: code = Unauthenticated desc = parse token: go-jose/go-jose: compact JWS format must have three parts" => "token-malformed";
    }
}
