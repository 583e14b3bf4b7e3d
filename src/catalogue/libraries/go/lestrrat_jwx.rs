//! What lestrrat jwx prints (v1.1 to v3).

use crate::catalogue::libraries::library;

library! {
    "lestrrat jwx", Library;
    more "Print the error of `jwt.Parse` with `%v`, because jwx writes no log. `errors.Is(err, jwt.ErrTokenExpired())` (v3: `jwt.TokenExpiredError()`) tells the reasons apart.";
    marks "lestrrat" "jwx" "jwt.validate";
    settings {
        "claim-missing" => "Look at `jwt.WithRequiredClaim(\"{claim}\")`, `jwt.WithAudience(…)` and `jwt.WithIssuer(…)` in the options of `jwt.Parse`: each makes its claim required.";
        "aud-unexpected" => "Set `jwt.WithAudience(…)`, where the code calls `jwt.Parse`, to {audience}, if the token is meant for this API.";
        "iss-unexpected" => "Compare `jwt.WithIssuer(…)`, where the code calls `jwt.Parse`, with the token's `iss`: {issuer}.";
        "exp-passed" => "Set the clock tolerance with `jwt.WithAcceptableSkew(30 * time.Second)` (none unless set), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `jwt.WithAcceptableSkew(30 * time.Second)` (none unless set), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `jwt.WithAcceptableSkew(30 * time.Second)`, but only to make up for clocks that differ. jwx compares whole seconds.";
        "kid-not-in-keys" => "Call `cache.Refresh` to load the set given to `jwt.WithKeySet(…)` again: `jwk.Cache` loads {keys} only after its refresh interval.";
        "kid-missing" => "Pass `jws.WithRequireKid(false)` as sub-option of `jwt.WithKeySet` to try keys without a `kid`.";
        "signature-invalid" => "Pass `jws.WithInferAlgorithmFromKey(true)` as sub-option of `jwt.WithKeySet`: a key without `alg` is skipped otherwise, and the text is then the same as for a bad signature.";
        "keys-unreachable" => "Check the URL given to `jwk.Fetch` or `jwk.Cache.Register`: for Okta `https://{org}/oauth2/default/v1/keys`.";
    }
    messages {
        "\"exp\" not satisfied" => "exp-passed";
        "\"nbf\" not satisfied" => "nbf-ahead";
        "\"iat\" not satisfied" => "iat-in-future";
        "\"aud\" not satisfied" => "aud-unexpected";
        "\"iss\" not satisfied" => "iss-unexpected";
        "\"iss\" not satisfied: values do not match" => "iss-unexpected";
        "\"iss\" not satisfied: claim \"iss\" does not exist" => "iss-missing";
        "\"aud\" not satisfied: claim \"aud\" does not exist" => "aud-missing";
        "\"sub\" not satisfied: values do not match" => "sub-unexpected";
        "\"sub\" not satisfied" => "sub-unexpected";
        "\"{claim}\" not satisfied: required claim not found" => "claim-missing";
        "\"{claim}\" not satisfied: claim {0} does not exist" => "claim-missing";
        "\"{claim}\" not satisfied: values do not match" => "claim-unexpected";
        "required claim {claim} was not found" => "claim-missing";
        "claim {claim} must be a []string (got {type})" => "claim-wrong-type";
        "claim {claim} does not exist or is not a []string" => "claim-missing";
        "iitr between {0} and {1} exceeds {span}" => "lifetime-refused";
        "could not verify message using any of the signatures or keys" => "signature-invalid" ("the message is the same where no key of the set has an `alg` that fits");
        "failed to verify jws signature: {0}" => "signature-invalid";
        "failed to verify jws signature" => "signature-invalid";
        "failed to match any of the keys" => "signature-invalid";
        "failed to verify message with any of the keys in the jwk.Set object" => "signature-invalid";
        "could not verify with any of the signatures" => "signature-invalid";
        "failed to find key with key ID {kid} in key set" => "kid-not-in-keys";
        "failed to find matching key: no key ID (\"kid\") specified in token but multiple keys available in key set" => "kid-missing";
        "failed to find matching key: no key ID (\"kid\") specified in token" => "kid-missing";
        "key provider {0} failed: failed to find key with key ID {kid} in key set" => "kid-not-in-keys";
        "empty keyset provided" whole => "verifier-without-key";
        "algorithm in the message does not match any of the inferred algorithms" => "alg-unexpected";
        "unsupported signature algorithm {alg}" => "alg-unexpected";
        "failed to find matching key for verification: invalid signature algorithm : invalid jwa.SignatureAlgorithm value" => "key-or-alg-unfit" ("A key in the set has no `alg`, and this version of jwx ignores such keys.", "Pass `jwt.InferAlgorithmFromKey(true)` to `jwt.Parse` (v2 and later: `jws.WithInferAlgorithmFromKey(true)` inside `jwt.WithKeySet`), or publish `alg` with each key.");
        "failed to find matching key for verification: invalid signatre algorithm : invalid jwa.SignatureAlgorithm value" => "key-or-alg-unfit" ("A key in the set has no `alg`, and this version of jwx ignores such keys.", "Pass `jwt.InferAlgorithmFromKey(true)` to `jwt.Parse` (v2 and later: `jws.WithInferAlgorithmFromKey(true)` inside `jwt.WithKeySet`), or publish `alg` with each key.");
        "invalid signature algorithm {alg}" => "alg-unexpected";
        "failed to create verifier for algorithm {alg}" => "alg-unexpected";
        "failed to parse jws: {0}" frame => "token-malformed";
        "failed to parse jws message: {0}" frame => "token-malformed";
        "failed to parse token data as JWS message" => "token-malformed";
        "failed to parse JOSE headers: {0}" => "part-not-json";
        "failed to decode protected headers: {0}" => "part-not-base64url";
        "failed to decode signature: {0}" => "part-not-base64url";
        "invalid number of segments" => "token-malformed";
        "attempt to verify empty buffer" => "access-token-empty";
        "cannot proceed with JWE encrypted payload without decryption parameters" => "token-encrypted";
        "expected nested encrypted/signed payload, got raw JWT" => "token-nested";
        "empty header ({name})" => "access-token-empty";
        "use of \"jku\" requires that the payload contain a \"kid\" field in the protected header" => "kid-missing";
        "url in \"jku\" must be HTTPS" => "key-url-in-header";
        "url rejected by whitelist" => "key-url-in-header";
        "crypto/rsa: verification error" => "signature-invalid";
        "failed to verify signature using ecdsa" => "signature-invalid";
        "failed to match hmac signature" => "signature-invalid";
        "failed to fetch {keys}:" => "keys-unreachable";
        "failed to fetch remote JWK (status = {status})" => "keys-unreachable";
        "failed to fetch remote JWK" => "keys-unreachable";
        "bad response status code ({status})" => "keys-unreachable";
        "failed to process response: non-200 response code {status}" => "keys-unreachable";
        "failed to refresh resource {keys}:" => "keys-unreachable";
        "failed to parse JWK set at {keys}:" => "key-set-unusable";
        "failed to unmarshal JWK set" => "key-set-unusable";
        "failed to decode key #{0} in \"keys\"" => "key-set-unusable";
        "failed to get key at index 0 (empty JWKS?)" => "key-set-unusable";
        "failed to parse PEM encoded key: {0}" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
    }
    logs {
        "time=2026-02-28T10:15:03Z level=WARN msg=\"rejected\" err=\"\\\"exp\\\" not satisfied\"" => "exp-passed";
        "{\"error\":\"could not verify message using any of the signatures or keys\"}" => "signature-invalid";
        "jwt: failed to parse token: failed to verify jws signature: failed to find key with key ID \"k9Qm\" in key set" => "kid-not-in-keys";
    }
}
