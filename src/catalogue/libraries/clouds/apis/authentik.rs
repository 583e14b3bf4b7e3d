//! What authentik writes into its log and its events about requests of applications (2022 to 2026); what its page and
//! its responses say stands among the sign-ins of everybody's apps.

use crate::catalogue::libraries::library;

library! {
    "authentik", Provider;
    more "Open `Events > Logs` in authentik's admin interface, and the log of the server container at the time of the request: the lines of `authentik.providers.oauth2` have the reason that the response leaves out.";
    marks "authentik";
    settings {
        "provider-redirect-uri-refused" => "Add the URI to `Redirect URIs/Origins` of the provider at `Applications > Providers` in authentik, with `Strict` exactly; with `Regex`, a dot and a question mark need a backslash.";
        "provider-client-refused" => "Copy `Client ID` and `Client Secret` again from the provider at `Applications > Providers` in authentik. A public client has no secret, and a confidential one needs it.";
        "provider-grant-refused" => "Look at `Access code validity` and `Refresh Token validity` of the provider at `Applications > Providers` in authentik.";
        "access-denied-at-provider" => "Open the application at `Applications > Applications` in authentik, and add the user or a group at `Policy / Group / User Bindings`, or test the bindings there.";
    }
    messages {
        "Invalid redirect URI was used. Client used '{redirect}'. Allowed redirect URIs are {expected}" => "provider-redirect-uri-refused";
        "Invalid redirect uri (regex comparison)" => "provider-redirect-uri-refused";
        "Invalid redirect uri (strict comparison)" => "provider-redirect-uri-refused";
        "Invalid redirect URI used by provider" => "provider-redirect-uri-refused";
        "Missing redirect uri" whole named => "provider-redirect-uri-refused" ("The request has no `redirect_uri`.");
        "Invalid client identifier: {client}" => "provider-client-refused" ("No provider in authentik has this client ID.");
        "Invalid client identifier" whole named => "provider-client-refused" ("No provider in authentik has this client ID.");
        "Invalid client secret" whole named => "provider-client-refused";
        "Code does not exist" whole named => "provider-grant-refused" ("The code was used before, or another authentik issued it.", "Look in the access log for two `POST` requests to `/application/o/token/` with the same `code`, and let only one be sent. Then start the sign-in again.");
        "Code is expired" whole named => "provider-grant-refused";
        "Invalid code: invalid client or code has expired" => "provider-grant-refused";
        "Missing authorization code" whole named => "provider-grant-refused" ("The token request has no `code`.", "Look at the URL of the callback: if it has `error=` in place of `code=`, paste it here. If it has `code=`, send that value as `code` in the form of the token request.");
        "Code challenge not matching" whole named => "pkce-mismatch";
        "Refresh token does not exist" whole named => "provider-grant-refused" ("The refresh token was replaced by a newer one, or belongs to another provider in authentik.", "Store the `refresh_token` of every response, and sign in again now. `Refresh Token validity` of the provider at `Applications > Providers` limits how long one lives.");
        "Refresh token is expired" whole named => "provider-grant-refused";
        "Refresh token is revoked" whole named => "provider-grant-refused";
        "Revoked refresh token was used" whole named => "provider-grant-refused" ("The client sent an older refresh token after a newer one had replaced it.", "Store the `refresh_token` of every response in place of the old one, let only one refresh run at a time, and sign in again now.");
        "User not authenticated for application" whole named => "access-denied-at-provider";
        "Unsupported challenge method {found}" whole named => "pkce-mismatch";
    }
    logs {
        "{\"event\": \"Invalid redirect uri (strict comparison)\", \"level\": \"warning\", \"logger\": \"authentik.providers.oauth2.views.authorize\", \"redirect_uri_expected\": [\"https://wiki.acme.example/cb\"], \"redirect_uri_given\": \"http://wiki.acme.example/cb\"}" => "provider-redirect-uri-refused";
        "{\"client_id\": \"x1\", \"event\": \"Invalid client secret\", \"level\": \"warning\", \"logger\": \"authentik.providers.oauth2.views.token\"}" => "provider-client-refused";
        "{\"code\": \"c1\", \"event\": \"Code does not exist\", \"level\": \"warning\", \"logger\": \"authentik.providers.oauth2.views.token\"}" => "provider-grant-refused";
    }
}
