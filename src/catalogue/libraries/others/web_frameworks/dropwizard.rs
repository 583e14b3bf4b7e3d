//! What Dropwizard answers by default (`DefaultUnauthorizedHandler`).

use crate::catalogue::libraries::library;

library! {
    "Dropwizard", Library;
    more "Log in your `Authenticator` why it returns an empty `Optional`, or set `logging.loggers: { io.dropwizard.auth: DEBUG }` in the YAML file.";
    marks "dropwizard" "jersey";
    settings {}
    messages {
        "Credentials are required to access this resource" => "not-authenticated" ("The auth filter found no credentials with its prefix, or the API's `Authenticator` found no user for them. Dropwizard gives the same response in both cases.", "Send `Authorization: Bearer` and the token. If it was sent, log in the `Authenticator` of the API why it returns an empty `Optional`.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\"\nContent-Type: text/plain\n\nCredentials are required to access this resource." => "not-authenticated";
    }
}
