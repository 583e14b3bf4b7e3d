//! What JWT Authentication for WP REST API and its relatives print (WordPress).

use crate::catalogue::libraries::library;

library! {
    "JWT Authentication for WordPress", Gateway;
    more "Look at `code` of the response, which names the step: `jwt_auth_no_auth_header`, `jwt_auth_bad_auth_header`, `jwt_auth_bad_config`, `jwt_auth_bad_iss`, `jwt_auth_bad_request` or `jwt_auth_invalid_token`, whose `message` is what firebase/php-jwt said.";
    marks "wordpress" "wp-json" "jwt_auth_" "wp-config" "wpgraphql";
    over "firebase/php-jwt";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be `token` of the response of `/wp-json/jwt-auth/v1/token`.";
        "access-token-empty" => "Write `SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1` into `.htaccess`, above the lines of WordPress, because Apache takes the header off before PHP sees it.";
        "verifier-without-key" => "Write `define('JWT_AUTH_SECRET_KEY', '<long random text>');` into `wp-config.php`, above the line that says to stop editing.";
        "signature-invalid" => "Look at `JWT_AUTH_SECRET_KEY` in `wp-config.php`, which holds the secret. A token that was issued before the secret changed, or by another site, no longer fits: sign in again.";
        "iss-unexpected" => "Compare the token's `iss` with the site's own URL (`WordPress Address` at `Settings > General`). A token of another environment, or from before a move of the site, is refused: sign in again at `/wp-json/jwt-auth/v1/token` of this site.";
        "kid-missing" => "Update every plugin that brings a copy of firebase/php-jwt (`grep -rl 'namespace Firebase' wp-content/plugins` lists them): PHP loads the first one for all, and from version 6 on it takes the key in a form that a plugin written for 5 does not pass.";
        "claim-missing" => "Send a token that the plugin issued itself, with the user in `data.user.id`: it takes no token of another issuer.";
    }
    messages {
        "jwt_auth_no_auth_header" => "access-token-empty";
        "jwt_auth_bad_auth_header" => "authorization-malformed";
        "jwt_auth_bad_config" => "verifier-without-key";
        "JWT is not configurated properly, please contact the admin" => "verifier-without-key";
        "jwt_auth_bad_iss" => "iss-unexpected";
        "The iss do not match with this server" => "iss-unexpected";
        "jwt_auth_bad_request" => "claim-missing";
        "User ID not found in the token" => "claim-missing" ("The plugin did not issue the token: its signature fits, but it has no user in `data.user.id`.", "Send `token` of the response of `/wp-json/jwt-auth/v1/token`: the plugin takes no token of another issuer.");
        "jwt_auth_invalid_token" frame => "reason-not-shown";
    }
    logs {
        "{\"code\":\"jwt_auth_no_auth_header\",\"message\":\"Authorization header not found.\",\"data\":{\"status\":403}}" => "access-token-empty";
        "{\"code\":\"jwt_auth_bad_config\",\"message\":\"JWT is not configurated properly, please contact the admin\",\"data\":{\"status\":403}}" => "verifier-without-key";
        "{\"code\":\"jwt_auth_bad_iss\",\"message\":\"The iss do not match with this server\",\"data\":{\"status\":403}}" => "iss-unexpected";
        "{\"code\":\"jwt_auth_invalid_token\",\"message\":\"Expired token\",\"data\":{\"status\":403}}" => "exp-passed";
    }
}
