//! What djangorestframework-simplejwt prints (4.3 to 5.5).

use crate::catalogue::libraries::library;

library! {
    "djangorestframework-simplejwt", Library;
    more "The response hides the reason on purpose. Decode with the backend to see it: `from rest_framework_simplejwt.backends import TokenBackend` and call `jwt.decode(raw, SIGNING_KEY, algorithms=[\"HS256\"])` of PyJWT in `manage.py shell`; PyJWT then prints the real error. The settings are `SIMPLE_JWT` in `settings.py`.";
    marks "simplejwt" "token_not_valid";
    over "PyJWT";
    settings {
        "token-invalid-or-expired" => "The key is `SIGNING_KEY` (by default `SECRET_KEY`) or `VERIFYING_KEY` or `JWK_URL` of `SIMPLE_JWT` in `settings.py`, with `ALGORITHM`, `AUDIENCE` and `ISSUER`; every service that checks the token needs the same values.";
        "exp-passed" => "The lifetimes are `ACCESS_TOKEN_LIFETIME` and `REFRESH_TOKEN_LIFETIME` of `SIMPLE_JWT`; `LEEWAY` allows for clocks that differ.";
        "token-use-unexpected" => "`TOKEN_TYPE_CLAIM` (`token_type`) has to be `access` for the API; for another issuer's tokens, such as Okta's, set `TOKEN_TYPE_CLAIM = None` and `JTI_CLAIM = None` where they are missing.";
        "claim-missing" => "For another issuer's tokens, such as Okta's, set `TOKEN_TYPE_CLAIM`, `JTI_CLAIM` and `USER_ID_CLAIM` of `SIMPLE_JWT` to claims that they have.";
        "token-revoked" => "The blacklist is the app `rest_framework_simplejwt.token_blacklist`; with `ROTATE_REFRESH_TOKENS` and `BLACKLIST_AFTER_ROTATION` each refresh token works once.";
        "token-user-unknown" => "The user is looked up by `USER_ID_FIELD` with the claim `USER_ID_CLAIM` of `SIMPLE_JWT`.";
        "authorization-malformed" => "The accepted words before the token are `AUTH_HEADER_TYPES` of `SIMPLE_JWT`, by default `('Bearer',)`.";
    }
    messages {
        "Given token not valid for any token type" => "token-invalid-or-expired" ("the reasons are in `messages`, one for each token class");
        "Token is invalid or expired" => "token-invalid-or-expired" ("the signature, the algorithm, aud, iss, or exp: it does not say which");
        "\"detail\":\"Token is expired\",\"code\":\"token_not_valid\"" => "exp-passed";
        "\"token_type\":\"access\",\"message\":\"Token is expired\"" => "exp-passed";
        "\"detail\":\"Token is invalid\",\"code\":\"token_not_valid\"" => "token-invalid-or-expired" ("since 5.4 an expired token is said to be expired: here the signature, the algorithm, aud, iss or the form is wrong");
        "\"token_type\":\"access\",\"message\":\"Token is invalid\"" => "token-invalid-or-expired";
        "Token has wrong type" => "token-use-unexpected" ("a refresh token was sent as access token, or the other way round");
        "Token has no type" whole => "claim-missing" ("the claim is token_type: the token is not one of simplejwt's own");
        "Token has no id" whole => "claim-missing" ("the claim is jti");
        "\"message\":\"Token has no id\"" => "claim-missing" ("the claim is jti");
        "\"message\":\"Token has no type\"" => "claim-missing" ("the claim is token_type");
        "Token has no 'exp' claim" => "exp-missing";
        "Token has no '{claim}' claim" => "claim-missing";
        "Token 'exp' claim has expired" => "exp-passed";
        "Token '{claim}' claim has expired" => "exp-passed";
        "Token is blacklisted" whole => "token-revoked";
        "Token contained no recognizable user identification" => "claim-missing" ("the claim is USER_ID_CLAIM, by default user_id");
        "\"code\":\"user_not_found\"" => "token-user-unknown";
        "\"code\":\"user_inactive\"" => "token-user-unknown" ("the user is deactivated");
        "The user's password has been changed." => "token-revoked" ("CHECK_REVOKE_TOKEN: tokens of before the change are refused");
        "Authorization header must contain two space-delimited values" => "authorization-malformed";
        "bad_authorization_header" => "authorization-malformed";
        "Authentication credentials were not provided." => "access-token-empty" ("from Django REST framework: no header, or the word before the token is not in AUTH_HEADER_TYPES");
        "Unrecognized algorithm type '{alg}'" => "alg-not-supported";
        "You must have cryptography installed to use {alg}" => "alg-not-supported";
        "Invalid algorithm specified" whole => "alg-unexpected" ("the token's alg is not ALGORITHM of SIMPLE_JWT");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\nWWW-Authenticate: Bearer realm=\"api\"\n\n{\"detail\":\"Given token not valid for any token type\",\"code\":\"token_not_valid\",\"messages\":[{\"token_class\":\"AccessToken\",\"token_type\":\"access\",\"message\":\"Token is invalid or expired\"}]}" => "token-invalid-or-expired";
        "{\"detail\": \"Token is blacklisted\", \"code\": \"token_not_valid\"}" => "token-revoked";
        "{\"detail\":\"Given token not valid for any token type\",\"code\":\"token_not_valid\",\"messages\":[{\"token_class\":\"AccessToken\",\"token_type\":\"access\",\"message\":\"Token has wrong type\"}]}" => "token-use-unexpected";
    }
}
