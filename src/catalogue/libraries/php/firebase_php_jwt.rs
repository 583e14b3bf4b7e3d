//! What firebase/php-jwt prints (4 to 7).

use crate::catalogue::libraries::library;

library! {
    "firebase/php-jwt", Library;
    more "Catch `Throwable` and log `get_class($e)` and `$e->getMessage()`. An `ExpiredException` and a `BeforeValidException` also hold the payload (`$e->getPayload()`, 6.6 and later).";
    marks "firebase\\jwt" "firebase/php-jwt" "firebase\\jwt";
    settings {
        "alg-missing" => "Look at the first part of the token: `echo base64_decode(strtok($jwt, '.'));` shows the header, which always has `alg` in a JWT.";
        "keys-unreachable" => "Open the URL that is passed to `new CachedKeySet(…)` with `curl -v` on the same machine.";
        "verifier-without-algorithms" => "Pass it with the key: `new Key($key, 'RS256')`.";
        "signature-invalid" => "Check the second argument of `JWT::decode($jwt, new Key($pem, 'RS256'))`, or `JWK::parseKeySet($jwks)`. For Okta's tokens, load `https://{org}/oauth2/default/v1/keys`.";
        "alg-unexpected" => "Set the second argument of `new Key($key, 'RS256')` to the token's `alg` (5 and before: the third argument of `JWT::decode`). Keys of a key set without `alg` need `JWK::parseKeySet($jwks, 'RS256')`.";
        "exp-passed" => "Set the clock tolerance with `JWT::$leeway = 60;` (seconds), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `JWT::$leeway = 60;` (seconds), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `JWT::$leeway = 60;` (seconds), but only to make up for clocks that differ.";
        "kid-missing" => "Pass one key in place of the array: `JWT::decode($jwt, new Key($key, 'RS256'))`. Only an array of keys is searched by `kid`.";
        "kid-not-in-keys" => "Use the key IDs of the issuer as indexes of the array that `JWT::decode` gets, `['my-kid' => new Key($pem, 'RS256')]`, or load its key set again: `JWK::parseKeySet($jwks)`, or a `CachedKeySet`, whose cache has to be younger than the last key rotation.";
        "key-wrong-type" => "Pass one PEM public key or certificate with real line ends as first argument of `new Key($pem, 'RS256')`: not a file name, and not the whole list of certificates.";
    }
    messages {
        "Expired token" whole => "exp-passed";
        "ExpiredException: Expired token" => "exp-passed";
        "Firebase\\JWT\\ExpiredException" => "exp-passed";
        "Cannot handle token with nbf prior to {time}" => "nbf-ahead";
        "Cannot handle token with iat prior to {time}" => "iat-in-future";
        "Cannot handle token prior to {time}" => "nbf-ahead" ("The same message appears when `iat` lies ahead: the verifier's clock is behind the issuer's, and its leeway is too small.");
        "Firebase\\JWT\\BeforeValidException: Cannot handle token with iat prior to {time}" => "iat-in-future";
        "Firebase\\JWT\\BeforeValidException: Cannot handle token with nbf prior to {time}" => "nbf-ahead";
        "Firebase\\JWT\\BeforeValidException: Cannot handle token prior to {time}" => "nbf-ahead" ("The same message appears when `iat` lies ahead: the verifier's clock is behind the issuer's, and its leeway is too small.");
        "Firebase\\JWT\\BeforeValidException" => "nbf-ahead" ("The same message appears when `iat` lies ahead: the verifier's clock is behind the issuer's, and its leeway is too small.");
        "SignatureInvalidException: Signature verification failed" => "signature-invalid";
        "Signature verification failed" whole => "signature-invalid";
        "Firebase\\JWT\\SignatureInvalidException" => "signature-invalid";
        "\"kid\" invalid, unable to lookup correct key" => "kid-not-in-keys";
        "\"kid\" empty, unable to lookup correct key" => "kid-missing";
        "Key ID not found" => "kid-not-in-keys" ("The `CachedKeySet` has no such `kid`, or its rate limit kept it from loading the set again.");
        "Wrong number of segments" whole => "token-malformed";
        "UnexpectedValueException: Wrong number of segments" => "token-malformed";
        "Invalid header encoding" whole => "token-malformed" ("The header of the token is not base64url-encoded JSON: often `Bearer` or quotes are before the token.", "Run `var_dump(substr($jwt, 0, 12));` right before `JWT::decode`: anything before `eyJ` has to go, with `substr($header, 7)` for example.");
        "Invalid claims encoding" whole => "token-malformed";
        "Invalid signature encoding" whole => "part-not-base64url";
        "Payload must be a JSON object" => "payload-not-object";
        "Payload exp must be a number" => "exp-not-a-number";
        "Payload iat must be a number" => "time-claim-not-a-number";
        "Payload nbf must be a number" => "time-claim-not-a-number";
        "Empty algorithm" whole => "alg-missing";
        "UnexpectedValueException: Empty algorithm" => "alg-missing";
        "UnexpectedValueException: Algorithm not supported" => "alg-not-supported";
        "DomainException: Algorithm not supported" => "alg-not-supported";
        "UnexpectedValueException: Algorithm not allowed" => "alg-unexpected";
        "Algorithm not allowed" whole => "alg-unexpected";
        "Incorrect key for this algorithm" => "alg-unexpected" ("The algorithm that `new Key(…)` names is not the token's `alg`.");
        "Key may not be empty" => "verifier-without-key";
        "Key material must not be empty" => "verifier-without-key";
        "Algorithm must not be empty" => "verifier-without-algorithms";
        "$keyOrKeyArray must be an instance of Firebase\\JWT\\Key" => "verifier-misconfigured" ("The code passes a string, but since version 6.0 `JWT::decode` takes a `Key` object.", "Write `JWT::decode($jwt, new Key($key, 'RS256'))`, with `use Firebase\\JWT\\Key;`.");
        "JWT::getKey(): Return value must be of type Firebase\\JWT\\Key, string returned" => "verifier-misconfigured" ("The list of keys holds strings, but since version 6.0 each entry has to be a `Key` object.", "Write `['kid1' => new Key($pem, 'RS256')]`, or pass `JWK::parseKeySet($jwks, 'RS256')`.");
        "JWT::decode(): Argument #3 ($headers) could not be passed by reference" => "verifier-misconfigured" ("The code still passes the list of algorithms as the third argument, which only version 5 took.", "Move it into the key: `JWT::decode($jwt, new Key($key, 'RS256'))`.");
        "Argument #3 ($headers) must be of type ?stdClass, array given" => "verifier-misconfigured" ("The code still passes the list of algorithms as the third argument, which only version 5 took.", "Move it into the key: `JWT::decode($jwt, new Key($key, 'RS256'))`.");
        "key must be a string when using hmac" => "key-wrong-type";
        "key must be a string when using EdDSA" => "key-wrong-type";
        "Provided key is too short" => "key-weak" ("The key is shorter than its algorithm needs: `HS256` needs 32 bytes, RSA 2048 bits.", "Make a secret with `openssl rand -base64 48` or a key with `openssl genrsa 2048`, and use it on both sides. Do not go back to an older version to silence the check.");
        "OpenSSL unable to validate key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "DomainException: Unable to validate key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "OpenSSL unable to verify data" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "openssl_verify(): supplied key param cannot be coerced into a public key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "openssl_sign(): supplied key param cannot be coerced into a private key" => "key-wrong-type" ("The program signs, but its private key cannot be read: it has to be PEM text that starts with `-----BEGIN PRIVATE KEY-----` (or `BEGIN RSA PRIVATE KEY`, `BEGIN EC PRIVATE KEY`), with real line ends.", "Run `openssl pkey -in key.pem -noout -check` with exactly the text that the program is given. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A public key or a certificate cannot sign.");
        "OpenSSL unable to sign data" => "key-wrong-type" ("The program signs, but its private key cannot be read: it has to be PEM text that starts with `-----BEGIN PRIVATE KEY-----` (or `BEGIN RSA PRIVATE KEY`, `BEGIN EC PRIVATE KEY`), with real line ends.", "Run `openssl pkey -in key.pem -noout -check` with exactly the text that the program is given. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A public key or a certificate cannot sign.");
        "OpenSSL error: {0}" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "libsodium is not available" => "alg-not-supported";
        "\"keys\" member must exist in the JWK Set" => "key-set-unusable";
        "JWK Set did not contain any keys" => "key-set-unusable";
        "No supported algorithms found in JWK Set" => "key-set-unusable";
        "JWK must contain an \"alg\" parameter" => "key-set-unusable" ("The keys of the set have no `alg`.", "Pass the algorithm as the default: `JWK::parseKeySet($jwks, 'RS256')`.");
        "JWK must contain a \"kty\" parameter" => "key-set-unusable";
        "JWKS URI is empty" => "verifier-misconfigured" ("`CachedKeySet` was made with an empty URL.", "Print the setting between brackets, and pass `{keys}` to `new CachedKeySet(…)`.");
        "HTTP Error: {status} for URI \"{name}\"" => "keys-unreachable" ("CachedKeySet");
    }
    logs {
        "PHP Fatal error:  Uncaught Firebase\\JWT\\SignatureInvalidException: Signature verification failed in /srv/vendor/firebase/php-jwt/src/JWT.php:130\nStack trace:\n#0 /srv/src/Auth/TokenGuard.php(31): Firebase\\JWT\\JWT::decode()\n#1 {main}" => "signature-invalid";
        "[2026-03-01 12:00:00] production.ERROR: \"kid\" invalid, unable to lookup correct key {\"exception\":\"[object] (UnexpectedValueException(code: 0): \\\"kid\\\" invalid, unable to lookup correct key at /var/www/vendor/firebase/php-jwt/src/JWT.php:456)\"}" => "kid-not-in-keys";
        "{\"message\":\"Expired token\",\"exception\":\"Firebase\\\\JWT\\\\ExpiredException\",\"file\":\"/var/www/html/vendor/firebase/php-jwt/src/JWT.php\",\"line\":171}" => "exp-passed";
        "{\"statusCode\":500,\"error\":{\"type\":\"SERVER_ERROR\",\"description\":\"ERROR: openssl_verify(): supplied key param cannot be coerced into a public key on line 243 in file JWT.php.\"}}" => "key-wrong-type";
    }
}
