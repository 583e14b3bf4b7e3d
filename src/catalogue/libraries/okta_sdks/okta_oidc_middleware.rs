//! What okta-oidc-middleware prints (0.1 to 6.x).

use crate::catalogue::libraries::library;

library! {
    "okta-oidc-middleware", Library;
    more "Listen to both events: `oidc.on(\"ready\", …)` and `oidc.on(\"error\", error => console.error(error))`. The second one has what the discovery request returned. `DEBUG=openid-client` prints the requests.";
    marks "oidc-middleware" "expressoidc";
    over "openid-client";
    settings {
        "state-mismatch" => "Register `express-session` before `app.use(oidc.router)`, set its `cookie.sameSite` to `lax`, and let `routes.loginCallback.path` not be below `routes.login.path`.";
    }
    messages {
        "Unknown authentication strategy \"oidc\"" => "oidc-strategy-not-registered";
        "Your custom callback handler must request \"next\"" => "verifier-misconfigured" ("The handler of `routes.loginCallback` takes two parameters, and the middleware passes the request on through the third.", "Write it as `handler: (req, res, next) => { …; next(); }`.");
    }
    logs {
        "Error: Unknown authentication strategy \"oidc\"\n    at attempt (/srv/node_modules/passport/lib/middleware/authenticate.js:173:37)\n    at /srv/node_modules/@okta/oidc-middleware/src/connectUtil.js:79:28" => "oidc-strategy-not-registered";
    }
}
