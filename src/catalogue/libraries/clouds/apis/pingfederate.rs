//! What PingFederate's authorization server prints (7 to 13).

use crate::catalogue::libraries::library;

library! {
    "PingFederate", Provider;
    more "Search `server.log` and `audit.log` of PingFederate for the time of the request: the first names the exception, the second has a line for each token request with client ID and status.";
    marks "pingfederate" ".oauth2" "pingone" "pingidentity";
    settings {
        "provider-client-refused" => "Open the client at `Applications > OAuth > Clients` in PingFederate: its ID, whether it is enabled, and `Client Authentication`, which has to be the method that the program uses.";
        "provider-redirect-uri-refused" => "Add the URI under `Redirect URIs` of the client at `Applications > OAuth > Clients` in PingFederate, exactly.";
        "provider-scope-refused" => "Select the scope under `Restrict Common Scopes` or `Exclusive Scopes` of the client at `Applications > OAuth > Clients` in PingFederate, or send no `scope` in a refresh request.";
        "provider-grant-type-refused" => "Select the grant type under `Allowed Grant Types` of the client at `Applications > OAuth > Clients` in PingFederate.";
        "provider-grant-refused" => "Set the lifetime of refresh tokens, and whether each use replaces them, with `Persistent Grant Max Lifetime` and `Refresh Token Rolling Policy` of the client in PingFederate.";
    }
    messages {
        "unknown, invalid, or expired refresh token" => "provider-grant-refused";
        "Authorization code is invalid or expired" => "provider-grant-refused";
        "Authorization code is malformed" whole named => "provider-grant-refused" ("The code was cut off on its way, or encoded twice.", "Compare `code` in the URL of the callback with `code` in the form of the token request, character by character. A `%25` in it was encoded twice.");
        "redirect_uri is required if it was included in the authorization request" => "provider-grant-refused" ("The authorize request had a `redirect_uri`, but the token request has none.", "Send the same `redirect_uri` in the form of the token request, exactly as in the authorize request.");
        "Invalid client or client credentials" whole named => "provider-client-refused";
        "Unknown or invalid client_id" whole named => "provider-client-refused";
        "Invalid redirect_uri" whole named => "provider-redirect-uri-refused";
        "The requested scope(s) must be blank or a subset of the provided scopes" => "provider-scope-refused";
        "token not found, expired or invalid" => "token-unknown-to-server" ("PingFederate does not know this access token, or another access token manager issued it");
    }
    logs {
        "POST https://sso.acme.example:9031/as/token.oauth2\n\nHTTP/1.1 400 Bad Request\n{\"error_description\":\"Authorization code is invalid or expired.\",\"error\":\"invalid_grant\"}" => "provider-grant-refused";
        "PermissionError: 400: invalid_grant: unknown, invalid, or expired refresh token" => "provider-grant-refused";
        "{\"errorCode\":60001,\"errorMessage\":\"invalid_grant:token not found, expired or invalid\"}" => "token-unknown-to-server";
    }
}
