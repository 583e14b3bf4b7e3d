//! What sign-ins with Google, GitHub, Discord and authentik print of an app that asks for one.

use crate::catalogue::libraries::library;

library! {
    "the sign-in's own page (Google, GitHub, Discord, authentik)", Provider;
    more "Read `error`, `error_description` and `client_id` in the address bar of the page or in the request of the browser's network panel: the page itself names only the kind.";
    settings {}
    messages {
        "redirect_uri_mismatch" => "provider-redirect-uri-refused";
        "The redirect_uri MUST match the registered callback URL for this application" => "provider-redirect-uri-refused" ("GitHub");
        "The redirect_uri is not associated with this application" => "provider-redirect-uri-refused" ("GitHub");
        "Invalid OAuth2 redirect_uri" => "provider-redirect-uri-refused" ("Discord");
        "The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri)" => "provider-redirect-uri-refused" ("authentik");
        "The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client" => "provider-grant-refused" ("authentik");
        "The client identifier (client_id) is missing or invalid" => "provider-client-refused" ("No provider of authentik has this client ID.", "Compare `client_id` in the URL with `Client ID` at `Applications > Providers > your provider` in authentik's admin interface.");
        "can only be accessed by developer-approved testers" => "google-app-not-open";
        "bad_verification_code" => "provider-grant-refused" ("GitHub's code lives ten minutes and works once: it was used already, is too old, or belongs to another OAuth app.", "Start the sign-in again, and redeem the code once. Compare `client_id` and `redirect_uri` with `Settings > Developer settings > OAuth Apps > your app`.");
        "The code passed is incorrect or expired" => "provider-grant-refused" ("GitHub's code lives ten minutes and works once: it was used already, is too old, or belongs to another OAuth app.", "Start the sign-in again, and redeem the code once. Compare `client_id` and `redirect_uri` with `Settings > Developer settings > OAuth Apps > your app`.");
        "incorrect_client_credentials" => "provider-client-refused" ("GitHub");
        "Malformed auth code" => "provider-grant-refused" ("Google's code was sent percent-encoded (`4%2F…` instead of `4/…`), or was cut off.", "Decode it once before it goes into the body: `decodeURIComponent(code)`, and let the HTTP library encode the form.");
        "The OAuth client was not found" => "provider-client-refused" ("Google does not know this client ID: it was deleted, never existed, or contains a space or a line end.", "Compare `client_id` in the URL with `Google Cloud console > APIs & Services > Credentials > OAuth 2.0 Client IDs`, and print the variable between brackets.");
        "invalid_grant: Bad Request" => "google-grant-refused";
        "(invalid_grant) Bad Request" => "google-grant-refused";
        "The OAuth client was deleted" => "provider-client-refused" ("Google");
        "org_internal" whole => "google-app-not-open";
        "This client is restricted to users within its organization" => "google-app-not-open";
        "has not completed the Google verification process" => "google-app-not-open";
        "The developer hasn't given you access to this app" => "google-app-not-open";
    }
    logs {
        "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant', 'error_description': 'Bad Request'})" => "google-grant-refused";
        "{\"error\": \"invalid_grant\", \"error_description\": \"Bad Request\"}" => "google-grant-refused";
        "{\"error\":\"redirect_uri_mismatch\",\"error_description\":\"Bad Request\"}" => "provider-redirect-uri-refused";
        "Error 403: access_denied\nacme has not completed the Google verification process" => "google-app-not-open";
    }
}
