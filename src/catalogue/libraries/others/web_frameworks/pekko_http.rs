//! What Pekko HTTP and Akka HTTP answer by default (their handler of rejections).

use crate::catalogue::libraries::library;

library! {
    "Pekko HTTP, Akka HTTP", Library;
    more "Log `cause` of `AuthenticationFailedRejection` in a `RejectionHandler` of your own: it is `CredentialsMissing` or `CredentialsRejected`.";
    marks "akka" "pekko";
    settings {}
    messages {
        "The resource requires authentication, which was not supplied with the request" => "access-token-empty" ("The route has a directive such as `authenticateOAuth2`, and the request has no credentials of its scheme.", "Run the request with `curl -v -H \"Authorization: Bearer $TOKEN\"`. If that is accepted, the program or a proxy drops the header.");
        "The supplied authentication is invalid" => "token-invalid-or-expired" ("The authenticator of the route, which is code of the API, did not accept the credentials.", "Log in the authenticator (the function given to `authenticateOAuth2`) why it returns `None`.");
        "The supplied authentication is not authorized to access this resource" => "call-not-permitted" ("The directive `authorize` of the route refused this user.", "Look at the condition that is given to `authorize` or `authorizeAsync`, and compare it with the claims of the token.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\"\nContent-Type: text/plain; charset=UTF-8\n\nThe resource requires authentication, which was not supplied with the request" => "access-token-empty";
        "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=UTF-8\n\nThe supplied authentication is not authorized to access this resource" => "call-not-permitted";
    }
}
