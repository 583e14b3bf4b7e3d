//! What djangorestframework-simplejwt prints (4.3 to 5.5).

use crate::catalogue::libraries::library;

library! {
    "djangorestframework-simplejwt", Library;
    more "Call `jwt.decode(raw, SIGNING_KEY, algorithms=[\"HS256\"])` of PyJWT in `manage.py shell`, with the values of `SIMPLE_JWT` in `settings.py`: it prints the real error. The response hides the reason on purpose.";
    marks "simplejwt" "token_not_valid";
    over "PyJWT";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after the word in `AUTH_HEADER_TYPES` (`Bearer`) there must be one token with two dots. Send `access` of the response of `/api/token/`, not `refresh`.";
        "token-invalid-or-expired" => "Compare `SIGNING_KEY` (by default `SECRET_KEY`), `VERIFYING_KEY` or `JWK_URL` of `SIMPLE_JWT` in `settings.py`, and `ALGORITHM`, `AUDIENCE` and `ISSUER`, with those of the service that issued the token: every service needs the same values.";
        "exp-passed" => "Refresh the token, or raise `ACCESS_TOKEN_LIFETIME` or `REFRESH_TOKEN_LIFETIME` of `SIMPLE_JWT`. `LEEWAY` makes up for clocks that differ.";
        "token-use-unexpected" => "Send a token whose `TOKEN_TYPE_CLAIM` (`token_type`) is `access`. For another issuer's tokens, such as Okta's, set `TOKEN_TYPE_CLAIM = None` and `JTI_CLAIM = None` where they are missing.";
        "claim-missing" => "For another issuer's tokens, such as Okta's, set `TOKEN_TYPE_CLAIM`, `JTI_CLAIM` and `USER_ID_CLAIM` of `SIMPLE_JWT` to claims that they have.";
        "token-revoked" => "Sign in again. The blacklist is the app `rest_framework_simplejwt.token_blacklist`; with `ROTATE_REFRESH_TOKENS` and `BLACKLIST_AFTER_ROTATION`, each refresh token works once.";
        "token-user-unknown" => "Compare the claim `USER_ID_CLAIM` of `SIMPLE_JWT` with the column `USER_ID_FIELD`, by which the user is looked up.";
        "authorization-malformed" => "Send one of the words in `AUTH_HEADER_TYPES` of `SIMPLE_JWT` before the token, by default `('Bearer',)`.";
    }
    messages {
        "Given token not valid for any token type" frame => "token-invalid-or-expired" ("The reasons are in `messages`, one for each token class.");
        "Token is invalid or expired" => "token-invalid-or-expired" ("The signature, the algorithm, `aud`, `iss` or `exp` is wrong, and the message does not say which.");
        "\"detail\":\"Token is expired\",\"code\":\"token_not_valid\"" => "exp-passed";
        "\"token_type\":\"access\",\"message\":\"Token is expired\"" => "exp-passed";
        "\"detail\":\"Token is invalid\",\"code\":\"token_not_valid\"" => "token-invalid-or-expired" ("An expired token has its own message since release 5.4, so the signature, the algorithm, `aud`, `iss` or the form is wrong.");
        "\"token_type\":\"access\",\"message\":\"Token is invalid\"" => "token-invalid-or-expired";
        "Token has wrong type" => "token-use-unexpected" ("A refresh token was sent as access token or the reverse, or a sliding token where `AUTH_TOKEN_CLASSES` has no `SlidingToken`.");
        "Token has no type" whole => "claim-missing" ("The missing claim is `token_type`: a different program than simplejwt made the token.");
        "Token has no id" whole => "claim-missing" ("the claim is jti");
        "\"message\":\"Token has no id\"" => "claim-missing" ("the claim is jti");
        "\"message\":\"Token has no type\"" => "claim-missing" ("the claim is token_type");
        "Token has no 'exp' claim" => "exp-missing";
        "Token has no '{claim}' claim" => "claim-missing";
        "Token 'exp' claim has expired" => "exp-passed";
        "Token '{claim}' claim has expired" => "exp-passed";
        "Token is blacklisted" whole => "token-revoked";
        "Token contained no recognizable user identification" => "claim-missing" ("The missing claim is the one of `USER_ID_CLAIM`, which is `user_id` unless it is set.");
        "\"code\":\"user_not_found\"" => "token-user-unknown";
        "\"code\":\"user_inactive\"" => "token-user-unknown" ("the user is deactivated");
        "The user's password has been changed." => "token-revoked" ("`CHECK_REVOKE_TOKEN` is on, so tokens from before the change of the password are refused.");
        "Authorization header must contain two space-delimited values" => "authorization-malformed";
        "bad_authorization_header" => "authorization-malformed";
        "Authentication credentials were not provided." => "access-token-empty" ("Django REST framework found no token: the header is missing, or the word before the token is not in `AUTH_HEADER_TYPES`.", "Send `Authorization: Bearer` and the token, and look at `AUTH_HEADER_TYPES` of `SIMPLE_JWT` in `settings.py`. Under Apache, set `WSGIPassAuthorization On`.");
        "Unrecognized algorithm type '{alg}'" => "alg-not-supported";
        "You must have cryptography installed to use {alg}" => "alg-not-supported";
        "Invalid algorithm specified" whole => "alg-unexpected" ("The token's `alg` is not the `ALGORITHM` of `SIMPLE_JWT`.", "Compare `alg` of the token's header with `ALGORITHM` in `settings.py`, and set `VERIFYING_KEY` or `JWK_URL` for `RS256`.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\nWWW-Authenticate: Bearer realm=\"api\"\n\n{\"detail\":\"Given token not valid for any token type\",\"code\":\"token_not_valid\",\"messages\":[{\"token_class\":\"AccessToken\",\"token_type\":\"access\",\"message\":\"Token is invalid or expired\"}]}" => "token-invalid-or-expired";
        "{\"detail\": \"Token is blacklisted\", \"code\": \"token_not_valid\"}" => "token-revoked";
        "{\"detail\":\"Given token not valid for any token type\",\"code\":\"token_not_valid\",\"messages\":[{\"token_class\":\"AccessToken\",\"token_type\":\"access\",\"message\":\"Token has wrong type\"}]}" => "token-use-unexpected";
    }
}
