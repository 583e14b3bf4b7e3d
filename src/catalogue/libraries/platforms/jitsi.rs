//! What Prosody prints with the token modules of Jitsi Meet (`mod_auth_token`, `mod_token_verification`).

use crate::catalogue::libraries::library;

library! {
    "Jitsi Meet (Prosody)", Gateway;
    more "Read `/var/log/prosody/prosody.log` (`docker compose logs prosody`) at `debug`: it has a line `verify_issuer claim: … against accepted: …`.";
    marks "prosody" "jitsi" "mod_bosh" "muc_domain_mapper" "token_verification" "err:not-allowed" "auth_token";
    settings {
        "iss-unexpected" => "Compare `app_id` and `asap_accepted_issuers` of the virtual host in Prosody (`JWT_APP_ID`, `JWT_ACCEPTED_ISSUERS` of docker-jitsi-meet) with the token's `iss`: Jitsi expects the app's ID there and not a URL.";
        "aud-unexpected" => "Compare `asap_accepted_audiences` of the virtual host in Prosody (`JWT_ACCEPTED_AUDIENCES` of docker-jitsi-meet) with the token's `aud`.";
        "alg-unexpected" => "Set `signature_algorithm` of the virtual host in Prosody to the token's `alg`: `HS256` with `app_secret`, `RS256` with `asap_key_server`.";
        "claim-missing" => "Write the claim into the token where it is made: Jitsi asks for `iss`, `aud` and `room`.";
        "kid-missing" => "Write `kid` into the token's header: with `asap_key_server`, the key is loaded from `<sha256 of kid>.pem` there. Without it, remove `asap_key_server` and set `app_secret`.";
        "policy-refused" => "Compare `sub` of the token with the domain in Prosody's configuration (often `meet.jitsi` in containers) or the tenant in the URL, and `room` with the room's name in lower case. `*` allows all.";
        "keys-unreachable" => "Open `<asap_key_server>/<sha256 of kid>.pem` from Prosody's machine.";
    }
    messages {
        "Invalid issuer ('iss' claim)" => "iss-unexpected";
        "Invalid application ID('iss' claim)" => "iss-unexpected";
        "Invalid audience ('aud' claim)" => "aud-unexpected";
        "Invalid or incorrect alg" => "alg-unexpected";
        "'alg' claim must not be empty" => "alg-none";
        "reason:'{claim}' claim is missing" => "claim-missing";
        "reason:'kid' claim is missing" => "kid-missing";
        "reason:token required" => "access-token-empty";
        "reason:bad token format" => "token-malformed";
        "reason:could not obtain public key" => "keys-unreachable";
        "Error verifying token err:{0}, reason:{summary}" frame => "reason-not-shown";
        "Token {0} not allowed to join: {1}" => "policy-refused" ("The signature is valid: `room` or `sub` of the token does not match the room.");
    }
    logs {
        "May 06 20:03:44 general warn    Error verifying token err:not-allowed, reason:Invalid issuer ('iss' claim)" => "iss-unexpected";
        "Error verifying token err:not-allowed, reason:Invalid or incorrect alg tenant: room:test" => "alg-unexpected";
        "general warn Error verifying token err:not-allowed, reason:'room' claim is missing" => "claim-missing";
    }
}
