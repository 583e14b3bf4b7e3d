//! What PyJWT prints (1.4 to 2.12).

use crate::catalogue::libraries::library;

library! {
    "PyJWT", Library;
    more "Print the claims and the header of the refused token: `jwt.decode(token, options={\"verify_signature\": False})` and `jwt.get_unverified_header(token)`. PyJWT prints the fault, but not the values.";
    marks "jwt.exceptions" "jwt.encode(" "jwt/api_jwt" "jwt/api_jws" "jwt/jwks_client" "jwt/algorithms" "pyjwt";
    settings {
        "aud-unexpected" => "Pass `audience=…` to `jwt.decode(token, key, algorithms=[\"RS256\"], audience=…)`, with the token's `aud` if the token is meant for your API. Since 2.7, `Invalid audience` means that no audience was passed, and another audience is `Audience doesn't match`; up to 2.6, it means either.";
        "iss-unexpected" => "Compare `issuer` of `jwt.decode()` with the token's `iss`: the two must be equal.";
        "exp-passed" => "Get a new token. `leeway` (seconds, 0 by default) of `jwt.decode()` makes up for clocks that differ.";
        "nbf-ahead" => "Synchronize the clock of the server, or pass `leeway=60` to `jwt.decode()`.";
        "iat-in-future" => "Synchronize the clock of the server, or pass `leeway=60` to `jwt.decode()`.";
        "alg-unexpected" => "Pass `algorithms=[\"RS256\"]` to `jwt.decode()` for Okta's tokens.";
        "verifier-without-algorithms" => "Pass `algorithms=[\"RS256\"]` (what your issuer signs with) to `jwt.decode()`.";
        "signature-invalid" => "Pass the issuer's key as second argument of `jwt.decode()`. For Okta's tokens, `PyJWKClient(URL).get_signing_key_from_jwt(token).key` takes it from {keys}.";
        "kid-not-in-keys" => "Set the URL in `PyJWKClient(…)` to the key set of the token's issuer: for Okta {keys}.";
        "keys-unreachable" => "Check the URL in `PyJWKClient(…)`. `timeout` and `ssl_context` are its options.";
        "key-wrong-type" => "Pass the public key (object or PEM) as second argument of `jwt.decode()` for `RS256`, and the shared secret for `HS256`.";
        "alg-not-supported" => "Install the extra: `pip install \"pyjwt[crypto]\"`.";
        "claim-missing" => "Check `options={\"require\": [\"exp\", …]}` of `jwt.decode()`. `audience` and `issuer` make `aud` and `iss` required too.";
    }
    messages {
        "module 'jwt' has no attribute '{name}'" => "verifier-misconfigured" ("`import jwt` did not find PyJWT, or a version of it that is older than the code.");
        "cannot import name '{name}' from 'jwt'" => "verifier-misconfigured" ("`import jwt` did not find PyJWT, or a version of it that is older than the code.");
        "cannot import name '{name}' from partially initialized module 'jwt'" => "verifier-misconfigured" ("a file of the program is called `jwt.py`");
        "'str' object has no attribute 'decode'" whole named => "verifier-misconfigured";
        "Signature has expired" whole => "exp-passed";
        "ExpiredSignatureError: Signature has expired" => "exp-passed";
        "The token is not yet valid (nbf)" => "nbf-ahead";
        "The token is not yet valid (iat)" => "iat-in-future";
        "Issued At claim (iat) cannot be in the future" => "iat-in-future";
        "InvalidAudienceError: Invalid audience" => "aud-unexpected" ("The same words are printed when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "Invalid audience" whole => "aud-unexpected" ("The same words are printed when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "Audience doesn't match (strict)" => "aud-unexpected";
        "Audience doesn't match" whole => "aud-unexpected";
        "InvalidAudienceError: Audience doesn't match" => "aud-unexpected";
        "Invalid claim format in token" => "claim-wrong-type" ("aud is neither a string nor a list of strings");
        "InvalidIssuerError: Invalid issuer" => "iss-unexpected";
        "Invalid issuer" whole => "iss-unexpected";
        "Payload Issuer (iss) must be a string" => "claim-wrong-type";
        "InvalidSubjectError: Invalid subject" => "sub-unexpected";
        "Subject must be a string" => "claim-wrong-type" ("sub is a number; since 2.10 decode() checks it: write it as a string when the token is made");
        "JWT ID must be a string" => "claim-wrong-type";
        "Token is missing the \"exp\" claim" => "exp-missing";
        "Token is missing the \"aud\" claim" => "aud-missing";
        "Token is missing the \"iss\" claim" => "iss-missing";
        "Token is missing the \"iat\" claim" => "iat-missing";
        "Token is missing the \"{claim}\" claim" => "claim-missing";
        "Expiration Time claim (exp) must be an integer" => "exp-not-a-number";
        "Not Before claim (nbf) must be an integer" => "time-claim-not-a-number";
        "Issued At claim (iat) must be an integer" => "time-claim-not-a-number";
        "InvalidSignatureError: Signature verification failed" => "signature-invalid";
        "DecodeError: Signature verification failed" => "signature-invalid";
        "Signature verification failed" whole => "signature-invalid";
        "The specified alg value is not allowed" => "alg-unexpected";
        "InvalidAlgorithmError: Algorithm not supported" => "alg-not-supported" ("the token's alg is unknown, or cryptography is not installed");
        "Algorithm '{alg}' could not be found. Do you have cryptography installed?" => "alg-not-supported";
        "{alg} requires 'cryptography' to be installed" => "alg-not-supported";
        "Algorithm not specified" whole => "alg-missing";
        "It is required that you pass in a value for the \"algorithms\" argument when calling decode()" => "verifier-without-algorithms";
        "DecodeError: Not enough segments" => "token-malformed";
        "Not enough segments" whole => "token-malformed";
        "Invalid token type. Token must be a" => "token-not-a-string" ("None or an object was passed instead of the token's text");
        "Invalid header padding" whole => "part-not-base64url" ("Also where `Bearer ` is still in front of the token: the program has to take it off the header first");
        "Invalid payload padding" whole => "part-not-base64url";
        "Invalid crypto padding" whole => "part-not-base64url";
        "Invalid header string: must be a json object" => "part-not-json";
        "Invalid header string:" => "part-not-json";
        "Invalid payload string: must be a json object" => "payload-not-object";
        "Invalid payload string:" => "part-not-json";
        "Key ID header parameter must be a string" => "claim-wrong-type" ("kid in the header is not a string");
        "Unsupported critical extension: {name}" => "crit-unknown";
        "Critical extension '{name}' is missing from headers" => "crit-absent-member";
        "Invalid 'crit' header: must be a non-empty list" => "crit-not-a-list";
        "Unable to find a signing key that matches: \"{kid}\"" => "kid-not-in-keys";
        "keyset has no key for kid: {kid}" => "kid-not-in-keys";
        "The JWKS endpoint did not contain any signing keys" => "kid-not-in-keys" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "The JWKS endpoint did not return a JSON object" => "key-set-unusable";
        "The JWK Set did not contain any usable keys" => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "The JWK Set did not contain any keys" => "key-set-unusable";
        "Invalid JWK Set value" => "key-set-unusable";
        "Fail to fetch data from the url, err: \"HTTP Error 404: Not Found\"" => "keys-unreachable" ("the URL of the key set does not exist");
        "Fail to fetch data from the url, err: \"HTTP Error 403: Forbidden\"" => "keys-unreachable" ("a firewall or bot protection refuses Python's user agent; PyJWKClient takes headers={\"User-Agent\": …}");
        "Fail to fetch data from the url" => "keys-unreachable";
        "PyJWKClientConnectionError" => "keys-unreachable";
        "PyJWKError: Unable to find an algorithm for key" => "key-set-unusable";
        "PyJWKError: Unable to find a algorithm for key" => "key-set-unusable";
        "The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret" => "key-wrong-type";
        "Expecting a PEM-formatted key" => "key-wrong-type" ("something other than text was given, often None or a dictionary");
        "Expecting a PEM- or RSA-formatted key" => "key-wrong-type";
        "Expecting a string- or bytes-formatted key" => "verifier-without-key";
        "Expecting a EllipticCurvePrivateKey/EllipticCurvePublicKey. Wrong key provided for" => "key-wrong-type";
        "Invalid Key type for" => "key-wrong-type";
        "does not match the expected curve '{expected}' for this algorithm" => "key-wrong-type";
        "Could not parse the provided public key" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Could not deserialize key data. The data may be in an incorrect format" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Unable to load PEM file" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "When alg = \"none\", key value must be None." => "alg-none";
        "The HMAC key is {0} bytes long, which is below the minimum recommended length of {1} bytes" => "key-weak";
        "The RSA key is {0} bits long, which is below the minimum recommended size of {1} bits" => "key-weak";
        "jwt.exceptions.ExpiredSignatureError" => "exp-passed";
        "jwt.exceptions.InvalidIssuerError" => "iss-unexpected";
        "jwt.exceptions.InvalidSignatureError" => "signature-invalid";
        "jwt.exceptions.InvalidAudienceError" => "aud-unexpected";
        "Invalid header string" => "part-not-json";
        "Invalid payload string" => "part-not-json";
    }
    logs {
        "Traceback (most recent call last):\n  File \"/srv/api/auth.py\", line 41, in verify\n    claims = jwt.decode(token, signing_key.key, algorithms=[\"RS256\"], audience=\"api://orders\")\n  File \"/srv/venv/lib/python3.12/site-packages/jwt/api_jwt.py\", line 437, in _validate_aud\n    raise InvalidAudienceError(\"Audience doesn't match\")\njwt.exceptions.InvalidAudienceError: Audience doesn't match" => "aud-unexpected";
        "jwt.exceptions.PyJWKClientConnectionError: Fail to fetch data from the url, err: \"<urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)>\"" => "keys-unreachable";
        "ERROR:    Exception in ASGI application\njwt.exceptions.InvalidKeyError: The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret.\nINFO:     10.0.4.7:0 - \"GET /orders HTTP/1.1\" 500 Internal Server Error" => "key-wrong-type";
        "{\"detail\": \"Signature has expired\"}" => "exp-passed";
        "jwt.exceptions.DecodeError: It is required that you pass in a value for the \"algorithms\" argument when calling decode()." => "verifier-without-algorithms";
        "jwt.exceptions.InvalidSubjectError: Subject must be a string" => "claim-wrong-type";
    }
}
