//! What python-jose prints (3.0 to 3.5).

use crate::catalogue::libraries::library;

library! {
    "python-jose", Library;
    more "Print `repr(err)` and, next to it, `jwt.get_unverified_claims(token)` and `jwt.get_unverified_header(token)`: python-jose wraps its errors in `JWTError`.";
    marks "jose.exceptions" "jose/jwt.py" "jose/jws.py" "python-jose" "jose.jwt";
    settings {
        "claim-missing" => "Look at `options={\"require_{claim}\": True}` of `jwt.decode`: `require_aud`, `require_exp` and the like make their claims required.";
        "aud-unexpected" => "Pass `audience=…` (one string) to `jose.jwt.decode(token, key, algorithms=…, audience=…)`, with the token's `aud` if the token is meant for your API. A token with an `aud` is refused where it is left out.";
        "iss-unexpected" => "Compare `issuer` of `jose.jwt.decode()` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `options={\"leeway\": 60}` of `jose.jwt.decode()`, but only to make up for clocks that differ.";
        "signature-invalid" => "Check the second argument of `jose.jwt.decode()`: a PEM, a JWK, or a whole key set as a dictionary. With a key set, the same words also mean that no key of the set matches.";
        "alg-unexpected" => "Add the token's `alg` to `algorithms` of `jose.jwt.decode()`: for Okta's tokens `\"RS256\"`.";
        "at-hash-mismatch" => "Pass the access token of the same response as `access_token=…` to `jose.jwt.decode()`, or set `options={\"verify_at_hash\": False}`.";
    }
    messages {
        "Signature has expired" whole => "exp-passed";
        "The token is not yet valid (nbf)" => "nbf-ahead";
        "Signature verification failed" whole => "signature-invalid" ("the message is the same where the key set that was given as the key has no key that fits");
        "JWTClaimsError: Invalid audience" => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "Invalid audience" whole => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "JWTClaimsError: Invalid issuer" => "iss-unexpected" ("The library compares `iss` with `issuer` of `jwt.decode`, and says the same where the token has no `iss`.");
        "Invalid issuer" whole => "iss-unexpected";
        "JWTClaimsError: Invalid subject" => "sub-unexpected";
        "Subject must be a string" => "claim-wrong-type";
        "JWT ID must be a string" => "claim-wrong-type";
        "Invalid claim format in token" => "claim-wrong-type" ("`aud` of the token is neither a string nor a list of strings.", "Print `jwt.get_unverified_claims(token)[\"aud\"]`, and have the maker of the token write a string or a list of strings.");
        "Expiration Time claim (exp) must be an integer" => "exp-not-a-number";
        "Not Before claim (nbf) must be an integer" => "time-claim-not-a-number";
        "Issued At claim (iat) must be an integer" => "time-claim-not-a-number";
        "missing required key \"exp\" among claims" => "exp-missing";
        "missing required key \"aud\" among claims" => "aud-missing";
        "missing required key \"iss\" among claims" => "iss-missing";
        "missing required key \"iat\" among claims" => "iat-missing";
        "missing required key \"{claim}\" among claims" => "claim-missing";
        "at_hash claim does not match access_token" => "at-hash-mismatch";
        "No access_token provided to compare against at_hash claim" => "at-hash-unchecked" ("The ID token has `at_hash`, but `jwt.decode` was not given the access token to compare it with.", "Pass `access_token=` to `jwt.decode`, or `options={\"verify_at_hash\": False}` if you verify the ID token on its own.");
        "Unable to calculate at_hash to verify against token claims" => "at-hash-mismatch";
        "The specified alg value is not allowed" => "alg-unexpected";
        "Algorithm {alg} not supported." => "alg-not-supported";
        "Invalid or unsupported algorithm: {alg}" => "alg-not-supported";
        "No algorithm was specified in the JWS header" => "alg-missing";
        "Error decoding token headers" => "token-malformed" ("The string is not a JWT: often an opaque token, or quotes or `Bearer` before it.", "Print `repr(token[:12])` and `token.count(\".\")` right before the failing line: a JWT gives `'eyJ…` and 2.");
        "Error decoding token claims" => "token-malformed";
        "JWSError: Not enough segments" => "token-malformed";
        "JWTError: Not enough segments" => "token-malformed";
        "Not enough segments" whole => "token-malformed";
        "Invalid header padding" whole => "part-not-base64url" ("The first part of the token is not base64url. Usually `Bearer ` is still in front of the token.", "Print `repr(token[:12])` right before `jwt.decode`, and pass only `header.removeprefix(\"Bearer \")`.");
        "Invalid payload padding" whole => "part-not-base64url";
        "Invalid crypto padding" whole => "part-not-base64url";
        "Invalid header string: must be a json object" => "part-not-json";
        "Invalid header string:" => "part-not-json";
        "Invalid payload string: must be a json object" => "payload-not-object";
        "Invalid payload string:" => "part-not-json";
        "jose.exceptions.JWKError: Unable to find an algorithm for key" => "key-wrong-type" ("The key is neither PEM, JWK nor a secret for one of the algorithms.", "Print `type(key)` and its first 27 characters: pass PEM text, one JWK as a dictionary (not the whole set), or the secret.");
        "jose.exceptions.JWKError: Unable to find a algorithm for key" => "key-wrong-type" ("The key is neither PEM, JWK nor a secret for one of the algorithms.", "Print `type(key)` and its first 27 characters: pass PEM text, one JWK as a dictionary (not the whole set), or the secret.");
        "The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret" => "key-wrong-type";
        "Incorrect key type. Expected: '{expected}', Received: {found}" => "key-wrong-type";
        "Incorrect key type. Expected: '{expected}', Recieved: {found}" => "key-wrong-type";
        "Expecting a string- or bytes-formatted key" => "verifier-without-key";
        "Unable to parse an RSA_JWK from key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Unable to parse an ECKey from key" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "audience must be a string or None" => "verifier-misconfigured" ("`jwt.decode` of python-jose got a list of audiences, but takes only one.", "Pass one string as `audience=`. To accept several, decode with `options={\"verify_aud\": False}` and compare `aud` with your list yourself.");
        "jose.exceptions.ExpiredSignatureError" => "exp-passed";
    }
    logs {
        "  File \"/usr/local/lib/python3.11/site-packages/jose/jwt.py\", line 360, in _validate_aud\n    raise JWTClaimsError(\"Invalid audience\")\njose.exceptions.JWTClaimsError: Invalid audience" => "aud-unexpected";
        "jose.exceptions.JWTError: Signature verification failed.\nINFO:     172.18.0.1:41924 - \"GET /users/me HTTP/1.1\" 401 Unauthorized" => "signature-invalid";
        "{\"detail\":\"Could not validate credentials: Error decoding token headers.\"}" => "token-malformed";
    }
}
