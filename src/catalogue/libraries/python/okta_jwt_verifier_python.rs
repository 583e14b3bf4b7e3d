//! What okta-jwt-verifier for Python prints (0.2 to 0.3).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier for Python", Library;
    more "Print `str(err)`: every refusal is a `JWTValidationException` or `JWKException`, without the values. `verifier.parse_token(token)` returns headers, claims, signing input and signature.";
    marks "okta_jwt_verifier";
    over "PyJWT" "python-jose";
    settings {
        "claim-missing" => "Print `jwt.get_unverified_claims(token)` to see what the token has. Okta's access tokens have `iss`, `aud`, `exp`, `iat` and `cid`, so a token without one of these is another issuer's or an ID token.";
        "sdk-settings-missing" => "Pass `issuer='https://{yourOktaDomain}/oauth2/default'` and `audience='api://default'` to `AccessTokenVerifier`, or `client_id='0oa…'` to `IDTokenVerifier`.";
        "aud-unexpected" => "Compare `audience` of `AccessTokenVerifier(issuer=…, audience='api://default')`, or `client_id` of `IDTokenVerifier(issuer=…, client_id=…)`, with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` of `AccessTokenVerifier(…)` or `IDTokenVerifier(…)`, such as `https://acme.okta.com/oauth2/default`, with the token's `iss`.";
        "kid-not-in-keys" => "Compare `issuer` of the verifier with the token's `iss`: the keys are loaded from `/v1/keys` under it.";
        "exp-passed" => "Set the clock tolerance with `leeway` (seconds, 120 by default) of the verifier, but only to make up for clocks that differ.";
        "nonce-mismatch" => "Pass the nonce of the sign-in as `nonce` of `IDTokenVerifier.verify(token, nonce=…)`.";
    }
    messages {
        "JWKException: No matching JWK" => "kid-not-in-keys";
        "No matching JWK" whole => "kid-not-in-keys";
        "okta_jwt_verifier.exceptions.JWKException" => "kid-not-in-keys";
        "Header claim \"alg\" is invalid" => "alg-unexpected" ("The token is not signed with `RS256`, which is all that Okta signs with and this verifier accepts.", "Print `jwt.get_unverified_header(token)` and `iss`: another `alg` means that another issuer made it.");
        "Required claim \"exp\" is not present" => "exp-missing";
        "Required claim \"iat\" is not present" => "iat-missing";
        "Required claim \"iss\" is not present" => "iss-missing";
        "Required claim \"aud\" is not present" => "aud-missing";
        "Required claim \"{claim}\" is not present" => "claim-missing";
        "Claim \"nonce\" is invalid" => "nonce-mismatch";
        "Claim \"aud\" does not match Client ID" => "aud-unexpected";
        "Claim \"aud\" does not contain Client ID" => "aud-unexpected";
        "Claim \"aud\" has unsupported format" => "claim-wrong-type";
        "JWTValidationException: Signature has expired" => "exp-passed";
        "JWTValidationException: Signature verification failed" => "signature-invalid" ("from python-jose or PyJWT");
        "JWTValidationException: Invalid audience" => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "JWTValidationException: Audience doesn't match" => "aud-unexpected" ("from PyJWT, verifier 0.3");
        "JWTValidationException: Invalid issuer" => "iss-unexpected" ("from python-jose or PyJWT");
        "JWTValidationException: The token is not yet valid (nbf)" => "nbf-ahead" ("from python-jose or PyJWT");
        "JWTValidationException: The token is not yet valid (iat)" => "iat-in-future" ("from PyJWT, verifier 0.3");
        "JWTInvalidConfigException: Your Okta URL is missing" => "sdk-settings-missing" ("The verifier was made without an issuer.", "Pass `issuer='https://{yourOktaDomain}/oauth2/default'` to `AccessTokenVerifier` or `IDTokenVerifier`.");
        "Your Okta URL must start with 'https'" => "iss-not-https";
        "Your Okta domain should not contain -admin" => "iss-admin-host";
        "It looks like there's a typo in your Okta domain" => "verifier-misconfigured" ("The issuer has `.com.com` or `://` twice in it.", "Print the issuer that is passed to `AccessTokenVerifier(issuer=…)`, and set `https://{yourOktaDomain}/oauth2/default`.");
        "JWTInvalidConfigException: Your client ID is missing" => "sdk-settings-missing" ("`IDTokenVerifier` was made without a client ID.", "Pass `client_id='0oa…'`, from `Applications and Resources > Applications > your app > General > Client Credentials`.");
        "For token verification use IDTokenVerifier or AccessTokenVerifier" => "verifier-misconfigured" ("The code calls `BaseJWTVerifier` itself, which does not verify tokens.", "Use `await AccessTokenVerifier(issuer=…, audience=…).verify(token)` or `await IDTokenVerifier(issuer=…, client_id=…, audience=…).verify(token, nonce=…)`.");
    }
    logs {
        "okta_jwt_verifier.exceptions.JWKException: No matching JWK." => "kid-not-in-keys";
        "  File \"/app/venv/lib/python3.11/site-packages/okta_jwt_verifier/jwt_verifier.py\", line 94, in verify_access_token\n    raise JWTValidationException(str(err))\nokta_jwt_verifier.exceptions.JWTValidationException: Invalid issuer" => "iss-unexpected";
        "okta_jwt_verifier.exceptions.JWTValidationException: Claim \"aud\" does not match Client ID." => "aud-unexpected";
    }
}
