//! What LexikJWTAuthenticationBundle prints (Symfony, 2 and 3).

use crate::catalogue::libraries::library;

library! {
    "LexikJWTAuthenticationBundle (Symfony)", Library;
    more "Look into `var/log/dev.log`, or listen to `lexik_jwt_authentication.on_jwt_invalid` and log `$event->getException()->getPrevious()`: the caller gets one text for every fault.";
    marks "lexik" "jwt token not found" "symfony";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `lexik_jwt_authentication.token_extractors` in `config/packages/lexik_jwt_authentication.yaml` sets the header and its prefix.";
        "access-token-empty" => "Have Apache pass the header on, if it runs PHP by CGI or FPM: `SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1`, or `CGIPassAuth On`. Otherwise send it where `token_extractors` of `lexik_jwt_authentication.yaml` look: `Authorization: Bearer`.";
        "token-invalid-or-expired" => "Compare the key pair of `JWT_SECRET_KEY` and `JWT_PUBLIC_KEY` on the server that signs and the one that verifies: `php bin/console lexik:jwt:check-config` reads both.";
        "private-key-not-readable" => "Set `JWT_PASSPHRASE` to the pass phrase that the private key was made with, or make a new pair with `php bin/console lexik:jwt:generate-keypair --overwrite`. The web server's user must be able to read `config/jwt/private.pem`.";
        "token-user-unknown" => "Compare the claim that `user_id_claim` of `lexik_jwt_authentication.yaml` names with the property of the user provider in `security.yaml`.";
    }
    messages {
        "JWT Token not found" => "access-token-empty";
        "\"code\":401,\"message\":\"Invalid JWT Token\"" => "token-invalid-or-expired" ("An expired token has another message here, so the signature or the key pair is wrong.");
        "Expired JWT Token" => "exp-passed";
        "Unable to create a signed JWT from the given configuration" => "private-key-not-readable";
        "An error occurred while trying to encode the JWT token. Please verify your configuration (private key/passphrase)" => "private-key-not-readable";
        "Unable to verify the given JWT through the given configuration" => "token-invalid-or-expired" ("The public key is not that of the private key that signed, or cannot be read.");
        "Unable to find key \"{claim}\" in the token payload" => "claim-missing";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n{\"code\":401,\"message\":\"JWT Token not found\"}" => "access-token-empty";
        "{\"code\":401,\"message\":\"Invalid JWT Token\"}" => "token-invalid-or-expired";
        "request.CRITICAL: Uncaught PHP Exception Lexik\\Bundle\\JWTAuthenticationBundle\\Exception\\JWTEncodeFailureException: \"Unable to create a signed JWT from the given configuration.\"" => "private-key-not-readable";
    }
}
