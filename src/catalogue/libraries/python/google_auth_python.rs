//! What google-auth for Python prints (1.35 to 2.x).

use crate::catalogue::libraries::library;

library! {
    "google-auth for Python", Library for "Google";
    more "Decode the refused token with `google.auth.jwt.decode(token, verify=False)`, and compare it with the values in the message.";
    marks "google.auth" "google/oauth2" "google/auth";
    settings {
        "claim-missing" => "Print what was sent: `jwt.decode(token, verify=False)` of `google.auth.jwt`. An ID token of Google always has `iat` and `exp`, so this is another token.";
        "aud-unexpected" => "Compare the third argument of `id_token.verify_oauth2_token(token, request, CLIENT_ID)` with the token's `aud`.";
        "iat-in-future" => "Set the clock tolerance with `clock_skew_in_seconds=10` of `verify_oauth2_token` or `verify_token`, but only to make up for clocks that differ.";
        "exp-passed" => "Set the clock tolerance with `clock_skew_in_seconds=10` of `verify_oauth2_token` or `verify_token`, but only to make up for clocks that differ.";
        "kid-not-in-keys" => "Verify tokens of other issuers with `verify_token(token, request, certs_url=…)`, for Okta with `https://{org}/oauth2/default/v1/keys` in the `jwk` format (PyJWT): `verify_oauth2_token` uses only Google's certificates.";
    }
    messages {
        "Token used too early, {now} < {time}. Check that your computer's clock is set correctly." => "iat-in-future";
        "Token used too early, {now} < {time}" => "iat-in-future";
        "Token expired, {time} < {now}" => "exp-passed";
        "Token has wrong audience {found}, expected one of {expected}" => "aud-unexpected";
        "Token has wrong audience {found}, expected {expected}" => "aud-unexpected";
        "Certificate for key id {kid} not found" => "kid-not-in-keys" ("The token is of an issuer other than Google, or is too old.");
        "Could not verify token signature" => "signature-invalid";
        "Wrong number of segments in token: {0}" frame => "token-malformed" ("An opaque access token (`ya29.…`) was sent instead of the ID token.", "Pass `id_token` of the token response to `id_token.verify_oauth2_token(token, requests.Request(), CLIENT_ID)`. In a browser it is `credential` of Google Identity Services.");
        "Can't parse segment: {0}" => "part-not-json";
        "Header segment should be a JSON object: {0}" => "part-not-json";
        "Payload segment should be a JSON object: {0}" => "payload-not-object";
        "Token does not contain required claim exp" => "exp-missing";
        "Token does not contain required claim iat" => "iat-missing";
        "Token does not contain required claim {claim}" => "claim-missing";
        "Unsupported signature algorithm {alg}" => "alg-unexpected";
        "The key algorithm {alg} requires the cryptography package to be installed" => "alg-not-supported";
        "Wrong issuer. 'iss' should be one of the following: {expected}" => "iss-unexpected";
        "GoogleAuthError: Wrong issuer" => "iss-unexpected";
        "Could not fetch certificates at {name}" => "keys-unreachable";
        "Unable to retrieve Identity Pool subject token" => "token-request-failed" ("The URL under `credential_source` of the credential file gave no token to exchange.", "Send the request of `credential_source.url` (with its `headers`) with `curl -i` on the same machine, and compare the response with `format.subject_token_field_name`.");
        "Missing subject_token in the credential_source file" => "access-token-empty";
        "Unable to parse subject_token from JSON file '{name}' using key" => "token-request-failed";
        "No ID token in response" => "id-token-not-returned";
        "No access token in response" => "token-request-failed";
    }
    logs {
        "ValueError: Token used too early, 1772366396 < 1772366400. Check that your computer's clock is set correctly." => "iat-in-future";
        "google.auth.exceptions.InvalidValue: Token has wrong audience 0oa4kq81mzXcTyRbe5d7, expected one of ['shop-acme.apps.googleusercontent.com']" => "aud-unexpected";
        "google.auth.exceptions.MalformedError: Certificate for key id Kq3bMsSkHGKyMNYF not found." => "kid-not-in-keys";
    }
}
