//! What Authlib prints (0.15 to 1.7).

use crate::catalogue::libraries::library;

library! {
    "Authlib", Library;
    more "Print `jwt.decode(token, key)` without `validate()` to see the claims, and `claims.options` to see what is expected: Authlib's text is `error: description`, without the values. Turn on `logging.getLogger('authlib').setLevel(logging.DEBUG)` for its requests.";
    marks "authlib";
    settings {
        "claim-missing" => "Look at `claims_options={\"{claim}\": {\"essential\": True}}` of `jwt.decode`: what is essential has to be in the token.";
        "iss-unexpected" => "Compare `claims_options={\"iss\": {\"values\": [\"…\"]}}` with the token's `iss`. A registered client takes the issuer from the discovery document that `server_metadata_url` names.";
        "aud-unexpected" => "Compare `claims_options={\"aud\": {\"value\": \"…\"}}` (for ID tokens `client_id` of the registered client) with the token's `aud`.";
        "nonce-mismatch" => "Pass the nonce of this sign-in to `parse_id_token(token, nonce=…)`: it is kept in the session under the client's state.";
        "exp-passed" => "Set the clock tolerance with `claims.validate(leeway=120)`, but only to make up for clocks that differ. A registered client allows 120 seconds.";
        "state-mismatch" => "Check the session middleware (`SessionMiddleware` with a `secret_key`), the cookie settings and the host of the redirect URI: the state is kept in the framework's session.";
        "kid-not-in-keys" => "Restart the application, or fetch `jwks_uri` of `server_metadata_url` again, after a key rotation.";
    }
    messages {
        "expired_token: The token is expired" => "exp-passed";
        "ExpiredTokenError: expired_token" => "exp-passed";
        "invalid_token: The token is not valid yet" => "nbf-ahead";
        "invalid_token: The token is not valid as it was issued in the future" => "iat-in-future";
        "invalid_claim: Invalid claim 'iss'" => "iss-unexpected";
        "invalid_claim: Invalid claim 'aud'" => "aud-unexpected";
        "invalid_claim: Invalid claim 'sub'" => "sub-unexpected";
        "invalid_claim: Invalid claim 'nonce'" => "nonce-mismatch";
        "invalid_claim: Invalid claim 'at_hash'" => "at-hash-mismatch";
        "invalid_claim: Invalid claim 'c_hash'" => "c-hash-mismatch";
        "invalid_claim: Invalid claim 'azp'" => "azp-unexpected";
        "invalid_claim: Invalid claim 'typ'" => "typ-unexpected";
        "invalid_claim: Invalid claim 'exp'" => "exp-not-a-number" ("`exp` of the token is not a number.", "Write it as an integer where the token is made: `int(time.time()) + 300`.");
        "invalid_claim: Invalid claim 'nbf'" => "time-claim-not-a-number";
        "invalid_claim: Invalid claim 'iat'" => "time-claim-not-a-number";
        "invalid_claim: Invalid claim '{claim}'" => "claim-unexpected";
        "missing_claim: Missing 'exp' claim" => "exp-missing";
        "missing_claim: Missing 'iss' claim" => "iss-missing";
        "missing_claim: Missing 'aud' claim" => "aud-missing";
        "missing_claim: Missing 'iat' claim" => "iat-missing";
        "missing_claim: Missing 'nonce' claim" => "nonce-missing" ("The ID token has no `nonce`, although the sign-in sent one.", "Look at the authorize URL for `nonce=`. If it is there, the provider has to repeat it in the ID token; `client.parse_id_token(token, nonce=None)` skips the comparison for a provider that never does.");
        "missing_claim: Missing '{claim}' claim" => "claim-missing";
        "bad_signature:" => "signature-invalid";
        "authlib.jose.errors.BadSignatureError" => "signature-invalid";
        "decode_error: Invalid input segments length" => "token-malformed" ("The token has neither three parts nor five: it is opaque or cut off.", "Print `token.count(\".\")` right before `jwt.decode`: 2 is a signed token, 4 an encrypted one, 0 an opaque one, for which the server's introspection endpoint has to be asked.");
        "decode_error: Invalid payload value" => "part-not-json";
        "decode_error: Invalid payload type" => "payload-not-object";
        "decode_error: Not enough segments" => "token-malformed";
        "decode_error: Invalid header string:" => "part-not-json";
        "decode_error: Invalid header padding" => "part-not-base64url" ("The first part of the token is not base64url. Usually `Bearer ` is still in front of the token.", "Print `repr(token[:12])` right before the failing line, and pass only `header.removeprefix(\"Bearer \")`.");
        "decode_error: Invalid payload padding" => "part-not-base64url";
        "decode_error: Invalid signature padding" => "part-not-base64url";
        "unsupported_algorithm:" => "alg-unexpected" ("The token's `alg` is not among the algorithms that the code allows.", "Compare `alg` of the header with the list in `JsonWebToken([\"RS256\"])`, and add it only if the issuer is meant to sign with it.");
        "missing_algorithm:" => "alg-missing";
        "invalid_use: Key 'use' is not valid for your usage" => "key-use-unfit";
        "ValueError: Invalid JSON Web Key Set" => "kid-not-in-keys" ("No key has the token's `kid`. The message is the same where a token without `kid` meets several keys.");
        "ValueError: Key not found" => "kid-not-in-keys";
        "ValueError: Invalid key set format" => "key-set-unusable";
        "Could not deserialize key data" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Missing \"jwks_uri\" in metadata" => "keys-unreachable" ("The document at `server_metadata_url` names no `jwks_uri`, or `server_metadata_url` is not set.", "Set `server_metadata_url=\"{issuer}/.well-known/openid-configuration\"` in `oauth.register(…)`, or pass `jwks_uri=` there.");
        "Missing \"authorize_url\" value" => "keys-unreachable" ("`server_metadata_url` is not set, or its document has no `authorization_endpoint`.", "Set `server_metadata_url=\"{issuer}/.well-known/openid-configuration\"` in `oauth.register(…)`, or pass `authorize_url=` there.");
        "mismatching_state: CSRF Warning! State not equal in request and response" => "state-mismatch";
        "CSRF Warning! State not equal in request and response" => "state-mismatch";
        "missing_authorization: Missing 'Authorization' in headers" => "access-token-empty";
        "missing_token: Missing 'access_token' in response" => "token-request-failed";
        "missing_code: Missing 'code' in response" => "authorization-response-parameter-missing";
    }
    logs {
        "  File \"/app/.venv/lib/python3.12/site-packages/authlib/jose/rfc7519/claims.py\", line 74, in _validate_claim_value\n    raise InvalidClaimError(claim_name)\nauthlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim 'iss'" => "iss-unexpected";
        "authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response." => "state-mismatch";
        "  File \"/srv/venv/lib/python3.11/site-packages/authlib/jose/rfc7517/key_set.py\", line 29, in find_by_kid\n    raise ValueError('Invalid JSON Web Key Set')\nValueError: Invalid JSON Web Key Set" => "kid-not-in-keys";
        "authlib.jose.errors.ExpiredTokenError: expired_token: The token is expired" => "exp-passed";
    }
}
