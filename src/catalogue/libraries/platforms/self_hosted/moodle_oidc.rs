//! What Moodle prints with auth_oidc (3.8 to 5.0; also IOMAD and Mahara).

use crate::catalogue::libraries::library;

library! {
    "Moodle (auth_oidc)", Client;
    more "Switch on `Record debug messages` of the OpenID Connect plugin and look at `Site administration > Reports > Logs`: the debug event holds the token that the plugin got.";
    marks "auth_oidc" "auth/oidc" "moodle" "errorjwt" "iomadoidc" "mahara";
    settings {
        "token-malformed" => "Have the provider issue JWTs as access tokens (`strategies.access_token: jwt` in Ory Hydra), or set `Identity provider type` to `Other` and update the plugin: from 3.11 and 4.0 on, it takes apart the access token too.";
        "id-token-not-returned" => "Add `openid` to `Scope` of the plugin, and compare `Token endpoint` with `token_endpoint` of the discovery document.";
        "provider-client-refused" => "Write the client ID and not Moodle's URL into `Application ID` at `Site administration > Plugins > Authentication > OpenID Connect`.";
        "state-mismatch" => "Start on the sign-in page of Moodle again, under the host of `$CFG->wwwroot`.";
    }
    messages {
        "Malformed JWT received" => "token-malformed" ("The plugin decodes the ID token and the access token, but one of the two does not have three parts: usually the access token is opaque");
        "Error code: errorjwtmalformed" => "token-malformed" ("The plugin decodes the ID token and the access token, but one of the two does not have three parts: usually the access token is opaque");
        "errorjwtmalformed" whole => "token-malformed";
        "Empty or non-string JWT received" => "token-malformed" ("The token response held no such token");
        "Could not read JWT header" => "part-not-json";
        "Invalid JWT header" whole named => "part-not-json";
        "JWS Alg or JWE not supported" => "alg-not-supported";
        "Could not read JWT payload" => "part-not-json";
        "Invalid id_token received" whole => "reason-not-shown" ("The ID token has no `sub`, or its `nonce` is not that of this sign-in");
        "OpenID Connect id_token not received" => "id-token-not-returned";
        "OIDC id_token not received" => "id-token-not-returned";
        "No authorization code was received from the identity server" => "authorization-response-parameter-missing";
        "Invalid login: User not found in Moodle" => "token-user-unmapped";
        "The OpenID Connect user that authenticated is already connected to a Moodle user" => "token-user-unmapped";
        "This site has restrictions in place on the users that can log in with OpenID Connect" => "policy-refused";
        "Error in OpenID Connect: {summary}" frame => "reason-not-shown";
    }
    logs {
        "Malformed JWT received.\n\nMore information about this error\n\nDebug info:\nError code: errorjwtmalformed\nStack trace:\nline 83 of /auth/oidc/classes/jwt.php: moodle_exception thrown" => "token-malformed";
        "Exception - OpenID Connect id_token not received. (error/auth_oidc/errorauthnoidtoken)" => "id-token-not-returned";
    }
}
