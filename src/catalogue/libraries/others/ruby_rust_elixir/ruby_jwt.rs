//! What ruby-jwt prints (1.5 to 3.2).

use crate::catalogue::libraries::library;

library! {
    "ruby-jwt", Library;
    more "Rescue `JWT::DecodeError` and log `e.class` and `e.message`, which hold the compared values since 2.2. `JWT.decode(token, nil, false)` shows the payload and header of the refused token.";
    marks "jwt::" "ruby-jwt";
    settings {
        "key-weak" => "Make a secret of the length that the message names: `ruby -rsecurerandom -e 'puts SecureRandom.hex(32)'`, and use it on both sides.";
        "kid-missing" => "Pass the one key as second argument of `JWT.decode` instead of `jwks:`, or have the maker of the token write `kid`: `JWT.encode(payload, key, 'RS256', { kid: '…' })`.";
        "verifier-without-algorithms" => "Pass it: `JWT.decode(token, key, true, { algorithm: 'RS256' })`.";
        "sub-unexpected" => "Compare `sub:` (with `verify_sub: true`) in the options of `JWT.decode` with `sub` of the token.";
        "claim-missing" => "Look at `required_claims: ['{claim}']`, `verify_jti: true`, `verify_iss: true` and `verify_aud: true` in the options of `JWT.decode`: each makes its claim required.";
        "aud-unexpected" => "Compare `aud:` (with `verify_aud: true`) in `JWT.decode(token, key, true, { aud: '…', verify_aud: true, algorithm: 'RS256' })` with the token's `aud`.";
        "iss-unexpected" => "Compare `iss:` (with `verify_iss: true`) in the options of `JWT.decode` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `exp_leeway: 30` (or `leeway: 30`) in the options of `JWT.decode`, but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `nbf_leeway: 30` (or `leeway: 30`) in the options of `JWT.decode`, but only to make up for clocks that differ.";
        "alg-unexpected" => "Add the token's `alg` to `algorithm:` in the options of `JWT.decode`: for Okta's tokens `'RS256'`. The list `algorithms:` is read from 2.1 on; earlier versions pass over it and compare with `HS256` or nothing (`bundle list` shows the version of `jwt`).";
        "kid-not-in-keys" => "Pass a lambda as `jwks:` in the options of `JWT.decode` that loads the set again when it gets `kid_not_found: true`.";
        "signature-invalid" => "Check the second argument of `JWT.decode`, or `jwks:` in its options. For Okta's tokens, use `https://{org}/oauth2/default/v1/keys`.";
        "iat-refused" => "Synchronize the clock of the server, or leave `verify_iat` out: `verify_iat: true` has no clock tolerance.";
    }
    messages {
        "Signature has expired" whole => "exp-passed";
        "JWT::ExpiredSignature" => "exp-passed";
        "Signature nbf has not been reached" => "nbf-ahead";
        "JWT::ImmatureSignature" => "nbf-ahead";
        "Invalid iat" whole => "iat-refused" ("The claim `iat` is in the future, or is not a number.");
        "JWT::InvalidIatError" => "iat-refused" ("The claim `iat` is in the future, or is not a number.");
        "Invalid audience. Expected {expected}, received <none>" => "aud-missing";
        "Invalid audience. Expected {expected}, received {found}" => "aud-unexpected";
        "Invalid issuer. Expected {expected}, received <none>" => "iss-missing";
        "Invalid issuer. Expected {expected}, received {found}" => "iss-unexpected";
        "Invalid subject. Expected {expected}, received {found}" => "sub-unexpected";
        "JWT::InvalidAudError" => "aud-unexpected";
        "JWT::InvalidIssuerError" => "iss-unexpected";
        "JWT::InvalidJtiError (Invalid jti)" => "claim-unexpected" ("The lambda under `verify_jti` returned false for the token's `jti`, or the token has none.", "Look for `verify_jti:` in the options of `JWT.decode`, and log `jti` inside the lambda. If it is empty, the token has none: have the issuer write one. If it is known already, the same token was sent twice: leave `verify_jti` out for access tokens.");
        "Invalid jti" whole => "claim-unexpected" ("The lambda under `verify_jti` returned false for the token's `jti`, or the token has none.", "Look for `verify_jti:` in the options of `JWT.decode`, and log `jti` inside the lambda. If it is empty, the token has none: have the issuer write one. If it is known already, the same token was sent twice: leave `verify_jti` out for access tokens.");
        "Missing jti" whole => "claim-missing" ("the claim is jti");
        "Missing required claim exp" => "exp-missing";
        "Missing required claim aud" => "aud-missing";
        "Missing required claim iss" => "iss-missing";
        "Missing required claim {claim}" => "claim-missing";
        "exp claim must be a Numeric value but it is a {found}" => "exp-not-a-number" ("The program that makes the token writes `{claim}` as a string or a time object instead of a number.", "Write it as an integer: `exp: 1.hour.from_now.to_i`, and not a `Time` or a string.");
        "{claim} claim must be a Numeric value but it is a {found}" => "time-claim-not-a-number" ("The program that makes the token writes `{claim}` as a string or a time object instead of a number.", "Write it as an integer: `exp: 1.hour.from_now.to_i`, and not a `Time` or a string.");
        "Crit header missing expected values: {name}" => "crit-absent-member";
        "Crit header should be an array" => "crit-not-a-list";
        "Crit header missing" whole => "crit-absent-member";
        "Signature verification raised" whole => "signature-invalid";
        "JWT::VerificationError (Signature verification failed)" => "signature-invalid";
        "JWT::VerificationError: Signature verification failed" => "signature-invalid";
        "Signature verification failed" whole => "signature-invalid";
        "Expected a different algorithm" => "alg-unexpected";
        "JWT::IncorrectAlgorithm" => "alg-unexpected" ("The token's `alg` is not the one that `JWT.decode` was given.");
        "An algorithm must be specified" => "verifier-without-algorithms";
        "Token is missing alg header" => "alg-missing";
        "JWT::VerificationError (Algorithm not supported)" => "alg-not-supported";
        "payload algorithm is {alg} but {expected} verification key was provided" => "key-wrong-type";
        "The given key is a {found}. It has to be an OpenSSL::PKey::" => "key-wrong-type" ("`JWT.decode` got the key as a string, but this algorithm needs a key object.", "Pass `OpenSSL::PKey.read(pem)` (or `OpenSSL::PKey::RSA.new(pem)`) as the second argument.");
        "No verification key available" => "verifier-without-key";
        "HMAC key expected to be a String" => "key-wrong-type" ("`JWT.decode` should verify with `HS…`, but got an RSA key or nil instead of a string.", "Pass the secret as a string for `algorithm: 'HS256'`, or `algorithm: 'RS256'` with `OpenSSL::PKey.read(pem)`.");
        "OpenSSL 3.0 does not support nil or empty hmac_secret" => "verifier-without-key";
        "HMAC key cannot be empty" => "verifier-without-key";
        "HMAC key must be at least {0} bytes for {alg} algorithm" => "key-weak";
        "EVP_PKEY_new_mac_key: malloc failure" => "verifier-without-key" ("The secret is nil or empty, which OpenSSL 3 refuses.", "Print `ENV['JWT_SECRET'].to_s.length` (or the name that you use) in the same process, and set it there.");
        "Neither PUB key nor PRIV key: nested asn1 error" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "OpenSSL::PKey::RSAError (Neither PUB key nor PRIV key)" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Could not parse PKey: unsupported" => "key-wrong-type" ("Ruby's OpenSSL cannot read the text as a key at all: usually an environment variable holds `\\n` instead of line ends, is empty, or holds the path of a file instead of its content.", "Print the first line of the text and its number of lines: `puts ENV['KEY'].lines.first, ENV['KEY'].lines.count`. The first line has to be a `-----BEGIN …-----` and nothing more, and there have to be several lines. For `\\n`, read the key with `OpenSSL::PKey.read(ENV['KEY'].gsub('\\n', \"\\n\"))`.");
        "Could not find public key for kid {kid}" => "kid-not-in-keys";
        "No key id (kid) found from token headers" => "kid-missing";
        "No key id (kid) or x5t found from token headers" => "kid-missing";
        "Invalid type for kid header parameter" => "claim-wrong-type";
        "No keys found in jwks" => "key-set-unusable";
        "Key type (kty) not provided" => "key-set-unusable" ("The JSON that was loaded is not a key set.");
        "Key type {found} not supported" => "key-set-unusable";
        "Provided JWKs do not support one of the specified algorithms: {expected}" => "alg-unexpected";
        "Not enough or too many segments" => "token-malformed";
        "Invalid segment encoding" whole => "token-malformed" ("A part of the token is not base64url-encoded JSON: an opaque token, quotes, or `Bearer` is still in front.", "Run `p token[0, 10], token.count('.')` right before `JWT.decode`: a JWT gives `\"eyJ…\"` and 2.");
        "Invalid base64 encoding" => "part-not-base64url";
        "Nil JSON web token" => "access-token-empty";
        "Token header not a JSON object" => "part-not-json";
        "Provided JWT must be a String" => "token-not-a-string";
        "Encoded payload is empty" => "payload-detached";
        "Certificate verification failed: {0}. Certificate subject: {1}" => "certificate-chain-untrusted" ("The certificate chain in `x5c` of the token's header does not lead to a root that the program trusts.", "Pass the issuer's root to `x5c: { root_certificates: [OpenSSL::X509::Certificate.new(pem)] }` of `JWT.decode`, if you trust that issuer.");
    }
    logs {
        "JWT::InvalidAudError (Invalid audience. Expected api://orders, received [\"api://default\"]):\n\napp/controllers/application_controller.rb:22:in `authenticate!'\napp/lib/token_verifier.rb:9:in `call'" => "aud-unexpected";
        "E, [2026-03-01T12:00:00.114 #1] ERROR -- : [b1c2] JWT::DecodeError (Could not find public key for kid Kq3bMsSkHGKyMNYFh6mR)" => "kid-not-in-keys";
        "{\"error\":\"Signature has expired\"}" => "exp-passed";
        "/usr/local/bundle/gems/jwt-2.7.1/lib/jwt/decode.rb:92:in `verify_algo': Expected a different algorithm (JWT::IncorrectAlgorithm)" => "alg-unexpected";
    }
}
