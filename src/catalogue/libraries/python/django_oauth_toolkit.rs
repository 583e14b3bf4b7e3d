//! What Django OAuth Toolkit prints (1.2 to 3).

use crate::catalogue::libraries::library;

library! {
    "Django OAuth Toolkit", Library;
    more "Set the loggers `oauth2_provider` and `oauthlib` to DEBUG in `LOGGING` of `settings.py`. Its own access tokens are opaque: they are looked up in the table `oauth2_provider_accesstoken`, or asked for at `RESOURCE_SERVER_INTROSPECTION_URL`.";
    settings {
        "introspection-failed" => "Check `RESOURCE_SERVER_INTROSPECTION_URL`, and `RESOURCE_SERVER_AUTH_TOKEN` or `RESOURCE_SERVER_INTROSPECTION_CREDENTIALS`, of `OAUTH2_PROVIDER` in `settings.py`.";
        "scp-missing-scope" => "Compare `required_scopes` of the view with the scopes of the token.";
    }
    messages {
        "error=\"invalid_token\", error_description=\"The access token is invalid.\"" => "token-unknown-to-server" ("Django OAuth Toolkit looks access tokens up in its own table, and this one is not there: it is another server's, such as an Okta JWT, or was deleted.", "Send a token of this app's own `/o/token/`. For tokens of another server, set `RESOURCE_SERVER_INTROSPECTION_URL` in `OAUTH2_PROVIDER`, or verify Okta's JWTs with a JWT library.");
        "Introspection: Failed POST to {name} in token lookup" => "introspection-failed";
        "error_description=\"The access token has expired.\"" => "exp-passed";
        "The access token is valid but does not have enough scope" => "scp-missing-scope";
        "Introspection: Failed to get a valid response from authentication server. Status code: {status}" => "introspection-failed";
        "Introspection: Failed to parse response as json" => "introspection-failed";
    }
    logs {
        "ERROR oauth2_provider Introspection: Failed to get a valid response from authentication server. Status code: 401, Reason: Unauthorized." => "introspection-failed";
    }
}
