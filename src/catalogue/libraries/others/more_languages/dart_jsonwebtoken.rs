//! What dart_jsonwebtoken prints (2 and 3).

use crate::catalogue::libraries::library;

library! {
    "dart_jsonwebtoken", Library;
    more "Catch `JWTException` and print it: its name and `message` say which check failed.";
    marks "jwtinvalidexception" "jwtexpiredexception" "jwtundefinedexception" "jwtnotactiveexception" "dart_jsonwebtoken";
    settings {
        "token-malformed" => "Print the length and the first three characters of what is given to `JWT.verify`: a JWT starts with `eyJ` and has two dots. `JWT.verify` takes the token first and the key second.";
        "signature-invalid" => "Give `JWT.verify` the key of the token's algorithm: `SecretKey` for `HS256`, `RSAPublicKey` for `RS256`, `ECPublicKey` for `ES256`. The secret must be the same bytes on both sides.";
        "aud-unexpected" => "Compare `audience:` of `JWT.verify` with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer:` of `JWT.verify` with the token's `iss`.";
    }
    messages {
        "JWTInvalidException: token does not use JWS Compact Serialization" => "token-malformed";
        "JWTInvalidException: invalid header" => "token-malformed";
        "JWTInvalidException: invalid token structure" => "token-malformed";
        "JWTInvalidException: not a jwt" => "typ-unexpected" ("dart_jsonwebtoken checks that `typ` of the header is `JWT`, and this token has another one.", "Pass `checkHeaderType: false` to `JWT.verify(token, key, …)` for tokens with `at+jwt`.");
        "JWTInvalidException: unknown algorithm" => "alg-unexpected";
        "JWTInvalidException: invalid signature" => "signature-invalid";
        "JWTExpiredException: jwt expired" => "exp-passed";
        "JWTNotActiveException: jwt not active" => "nbf-ahead";
        "JWTInvalidException: invalid exp claim" => "exp-not-a-number";
        "JWTInvalidException: invalid nbf claim" => "time-claim-not-a-number";
        "JWTInvalidException: invalid issue at" => "time-claim-not-a-number";
        "JWTInvalidException: expired issue at" => "token-too-old";
        "JWTInvalidException: invalid audience" => "aud-unexpected";
        "JWTInvalidException: invalid subject" => "sub-unexpected";
        "JWTInvalidException: invalid issuer" => "iss-unexpected";
        "JWTUndefinedException: FormatException: Invalid encoding before padding" => "token-malformed";
        "JWTUndefinedException: FormatException: Invalid character" => "token-malformed";
        "JWTUndefinedException: FormatException: Invalid length, must be multiple of four" => "token-malformed";
        "JWTUndefinedException: RangeError" => "token-malformed";
        "JWTParseException: Invalid JWK" => "key-set-unusable";
        "JWTParseException: Unsupported key type" => "key-set-unusable";
    }
    logs {
        "I/flutter ( 8123): JWTUndefinedException: FormatException: Invalid encoding before padding (at character 11)\nI/flutter ( 8123): eyJhbGciOi=" => "token-malformed";
        "Unhandled exception:\nJWTInvalidException: invalid audience" => "aud-unexpected";
    }
}
