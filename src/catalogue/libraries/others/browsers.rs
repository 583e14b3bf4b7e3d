//! What browsers prints.

use crate::catalogue::libraries::library;

library! {
    "browsers", Library;
    more "";
    settings {}
    messages {
        "from origin {found} has been blocked by CORS policy" => "cors-blocked";
        "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource" => "cors-blocked";
        "Origin {found} is not allowed by Access-Control-Allow-Origin" => "cors-blocked";
        "net::ERR_FAILED" => "request-never-answered" ("Chrome: also where CORS refuses");
        "net::ERR_BLOCKED_BY_CLIENT" => "request-never-answered" ("Chrome: a content blocker");
        "net::ERR_BLOCKED_BY_RESPONSE" => "request-never-answered" ("Chrome");
        "net::ERR_BLOCKED_BY_ADMINISTRATOR" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_CLOSED" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_REFUSED" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_RESET" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_TIMED_OUT" => "request-never-answered" ("Chrome");
        "net::ERR_INTERNET_DISCONNECTED" => "request-never-answered" ("Chrome");
        "net::ERR_NAME_NOT_RESOLVED" => "request-never-answered" ("Chrome");
        "net::ERR_NETWORK_CHANGED" => "request-never-answered" ("Chrome");
        "net::ERR_TIMED_OUT" => "request-never-answered" ("Chrome");
    }
    logs {
        "POST https://acme.okta.com/oauth2/default/v1/token net::ERR_FAILED" => "request-never-answered";
        "GET https://acme.okta.com/api/v1/users/me net::ERR_BLOCKED_BY_CLIENT" => "request-never-answered";
    }
}
