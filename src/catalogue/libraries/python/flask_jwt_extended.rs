//! What Flask-JWT-Extended prints (3.25 to 4.7).

use crate::catalogue::libraries::library;

library! {
    "Flask-JWT-Extended", Library;
    more "Add `@jwt.invalid_token_loader` and log its argument. The response's status 422 means a token that could not be decoded, 401 a missing, expired or revoked one; its text is under the key `JWT_ERROR_MESSAGE_KEY` (`msg`).";
    marks "flask_jwt_extended";
    over "PyJWT";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `JWT_HEADER_TYPE` (`Bearer`) there must be one token with two dots. `JWT_TOKEN_LOCATION` lists the places that are looked at.";
        "signature-invalid" => "Set `JWT_SECRET_KEY` (or Flask's `SECRET_KEY`) for `HS…`, or `JWT_PUBLIC_KEY` for `RS…`, with `JWT_ALGORITHM` in `app.config`. For Okta's tokens, set `JWT_ALGORITHM = \"RS256\"` and return the key from `@jwt.decode_key_loader`.";
        "aud-unexpected" => "Set `JWT_DECODE_AUDIENCE` in `app.config` to the token's `aud`, if the token is meant for this API. A token with an `aud` is refused where it is not set.";
        "iss-unexpected" => "Compare `JWT_DECODE_ISSUER` in `app.config` with the token's `iss`.";
        "exp-passed" => "Refresh the token, or raise `JWT_ACCESS_TOKEN_EXPIRES` or `JWT_REFRESH_TOKEN_EXPIRES`. `JWT_DECODE_LEEWAY` (seconds) makes up for clocks that differ.";
        "claim-missing" => "Set `JWT_IDENTITY_CLAIM` (`sub` unless set) in `app.config` to a claim that the token has.";
        "access-token-empty" => "Send the token in a place that `JWT_TOKEN_LOCATION` lists (`headers`, `cookies`, `query_string`, `json`), and in the header `JWT_HEADER_NAME`.";
        "authorization-malformed" => "Send the word of `JWT_HEADER_TYPE` (`Bearer`) in `app.config` before the token.";
        "csrf-token-missing" => "Send the value of the cookie `csrf_access_token` in the header `JWT_ACCESS_CSRF_HEADER_NAME` (`X-CSRF-TOKEN`). `JWT_COOKIE_CSRF_PROTECT` turns the check on.";
        "token-revoked" => "Look at the function under `@jwt.token_in_blocklist_loader`, which decides it.";
    }
    messages {
        "Token has expired" whole => "exp-passed";
        "\"msg\":\"Token has expired\"" => "exp-passed";
        "{\"msg\":\"Signature verification failed\"}" => "signature-invalid";
        "\"msg\":\"Signature verification failed\"" => "signature-invalid" ("from PyJWT");
        "\"msg\":\"Not enough segments\"" => "token-malformed" ("from PyJWT");
        "\"msg\":\"Invalid header padding\"" => "part-not-base64url" ("from PyJWT");
        "\"msg\":\"Invalid audience\"" => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "\"msg\":\"Audience doesn't match\"" => "aud-unexpected" ("from PyJWT 2.7+");
        "\"msg\":\"Invalid issuer\"" => "iss-unexpected" ("from PyJWT");
        "\"msg\":\"Subject must be a string\"" => "claim-wrong-type" ("The token's `sub` is not a string, which PyJWT 2.10 and later refuses: `create_access_token(identity=…)` was given a number.", "Pass `create_access_token(identity=str(user.id))`, and `int(get_jwt_identity())` where it is read. `JWT_VERIFY_SUB = False` accepts earlier tokens.");
        "Missing Authorization Header" whole => "access-token-empty";
        "Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'" => "authorization-malformed";
        "Missing '{type}' type in '{name}' header. Expected" => "authorization-malformed";
        "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'" => "authorization-malformed";
        "Bad Authorization header. Expected value 'Bearer <JWT>'" => "authorization-malformed";
        "Bad {name} header. Expected" => "authorization-malformed";
        "Missing JWT in {0} or {1} ({2})" => "access-token-empty";
        "Missing \"{name}\" key in json data" => "access-token-empty";
        "Missing cookie \"{name}\"" => "access-token-empty" ("The browser did not send the cookie, because of `SameSite`, `Secure`, another host, or a `fetch` without credentials.");
        "Missing CSRF token" whole => "csrf-token-missing";
        "CSRF double submit tokens do not match" => "csrf-token-missing";
        "Missing claim: csrf" => "claim-missing";
        "Missing claim: {claim}" => "claim-missing" ("The missing claim is the one of `JWT_IDENTITY_CLAIM`: another application made the token.");
        "Missing or invalid claim: type" => "claim-missing";
        "Invalid token type: {found}" => "token-use-unexpected";
        "Only non-refresh tokens are allowed" => "token-use-unexpected";
        "Only refresh tokens are allowed" => "token-use-unexpected";
        "Only access tokens are allowed" => "token-use-unexpected";
        "Fresh token required" whole => "token-not-fresh";
        "Token has been revoked" whole => "token-revoked";
        "\"msg\":\"Token has been revoked\"" => "token-revoked";
        "Error loading the user {user}" => "token-user-unknown";
        "user_lookup returned None for {user}" => "token-user-unknown";
        "User claims verification failed" => "claim-unexpected" ("The function under `@jwt.token_verification_loader` of the application returned false. The token itself is valid.", "Look at that function in the code (`token_verification_loader`), and log which claim it compares.");
        "JWT_SECRET_KEY or flask SECRET_KEY must be set when using symmetric algorithm" => "verifier-misconfigured" ("Neither `JWT_SECRET_KEY` nor `SECRET_KEY` is set in the app's configuration.", "Set `app.config[\"JWT_SECRET_KEY\"] = os.environ[\"JWT_SECRET_KEY\"]` before `JWTManager(app)`.");
        "JWT_PUBLIC_KEY must be set to use asymmetric cryptography algorithm" => "verifier-misconfigured" ("`JWT_ALGORITHM` needs a key pair, but `JWT_PUBLIC_KEY` is not set.", "Set `app.config[\"JWT_PUBLIC_KEY\"] = open(\"public.pem\").read()`, or `JWT_ALGORITHM = \"HS256\"` with `JWT_SECRET_KEY`.");
        "Invalid value for query parameter '{name}'. Expected the value to start with" => "authorization-malformed";
    }
    logs {
        "HTTP/1.1 422 UNPROCESSABLE ENTITY\nContent-Type: application/json\n\n{\"msg\":\"Signature verification failed\"}" => "signature-invalid";
        "HTTP/1.1 401 UNAUTHORIZED\nServer: Werkzeug/3.0.1 Python/3.12.2\n\n{\"msg\":\"Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'\"}" => "authorization-malformed";
        "{\"msg\":\"Subject must be a string\"}" => "claim-wrong-type";
        "flask_jwt_extended.exceptions.WrongTokenError: Only non-refresh tokens are allowed" => "token-use-unexpected";
    }
}
