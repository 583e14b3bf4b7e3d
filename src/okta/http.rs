//! What an HTTP status says where no known error came with it, and what errors share about calls to Okta.

use super::errors::LIMITING;
use crate::finding::{Explanation, Family, Query, Reference, Severity, Sign, cause, explain};

/// The one call, by its request id.
pub(crate) const THIS_CALL: Query =
    Query { finds: "This call, by its request id", clauses: &["transaction.id eq \"{request_id}\""] };

/// Requests that were stopped before the API answered.
pub(crate) const BLOCKED: Query = Query {
    finds: "Requests blocked by a network zone or ThreatInsight",
    clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
};

/// What faults on Okta's side share.
pub(crate) static SERVER_SIDE: Family = Family {
    causes: &[cause(
        "Okta Support can look up one single call by its ids.",
        "Send `X-Okta-Request-Id`, `errorId`, the time in UTC, method and path to `support.okta.com`; never a token, secret, password or session cookie.",
    )],
    queries: &[THIS_CALL],
    snippets: &[],
    references: &[Reference { title: "Okta status", url: "https://status.okta.com/" }],
};

/// What an answer without a body shares: how to see its headers.
static HEADERS: Family = Family {
    causes: &[cause(
        "The client printed the status and dropped the headers, where the reason stands.",
        "Repeat the call with `curl -i`, or print the response headers in the SDK (`TF_LOG=DEBUG` for Terraform; newer .NET SDKs append `WWW-Authenticate` themselves), and paste them here.",
    )
    .lasting("Log `WWW-Authenticate` and `X-Okta-Request-Id` of every refused call; they hold no secret.")],
    queries: &[BLOCKED, THIS_CALL],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6750 section 3: the WWW-Authenticate header",
        url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3",
    }],
};

/// The explanations, ordered by id.
pub static HTTP: &[Explanation] = &[
    explain("html-not-json", "A web page came back where JSON was expected")
        .verdict("The answer is a web page: the address is not that of the API, or something in between answered.")
        .causes(&[
            cause(
                "The host is the Admin Console's, with `-admin` in it, and answers with its sign-in page.",
                "Take `-admin` out of the org URL in the configuration.",
            )
            .any(&[Sign::Host("-admin")]),
            cause(
                "The org URL in the configuration holds an issuer or a path (`/oauth2/default`, `/login`), so that API paths are appended to it.",
                "Set the org URL to `https://` and the host alone; give the issuer, with its path, only where an issuer is asked for.",
            )
            .any(&[
                Sign::Words("/oauth2/default/api/v1"),
                Sign::Words("/oauth2/default/oauth2"),
                Sign::Words("/oauth2/v1/authorize/"),
            ]),
            cause(
                "The call was redirected to a sign-in page, of Okta or of a proxy, because it carried no credential.",
                "Send the `Authorization` header, switch automatic redirects off, and look at `location` in the first answer.",
            )
            .any(&[Sign::Scheme(""), Sign::Status(302), Sign::Status(200)]),
            cause(
                "A browser page was fetched by script: `/authorize` and `/login` answer with pages, not with JSON.",
                "Open `/authorize` by navigating the browser to it; fetch only `/token`, `/userinfo` and `/api/v1/` paths by script.",
            )
            .any(&[Sign::Words("/v1/authorize"), Sign::Words("unexpected token '<'"), Sign::Words("unexpected token <")]),
            cause(
                "No org stands behind this host: the subdomain is misspelt or the org was deleted.",
                "Open {org} in a browser; if no sign-in page appears, correct the subdomain.",
            )
            .any(&[Sign::Status(404)]),
        ])
        .family(&HEADERS),
    explain("http-400-no-body", "Okta refused the request as malformed, and the reason is not in the paste")
        .causes(&[
            cause(
                "A 400 from Okta nearly always has a JSON body with `errorCode` or `error`; the client did not print it.",
                "Print the response body too; `errorSummary`, `errorCauses` or `error_description` names the field.",
            ),
            cause(
                "Where the body is truly empty, the request was refused before the API read it: a bad request line, an oversized header or a stray character in the URL.",
                "Send the same call with `curl -v` from the command line, with the URL percent-encoded and without cookies.",
            )
            .any(&[Sign::Header("cookie", "")]),
        ])
        .family(&HEADERS),
    explain("http-400-unknown", "The client swallowed the reason for a 400")
        .verdict("Okta's answer holds the reason, but this client could not read it and printed `unknown error`.")
        .causes(&[
            cause(
                "The Terraform provider prints this where the body is not an Okta error, for instance an OAuth error of a DPoP proof that is reused or too old in a long plan.",
                "Run again with `TF_LOG=DEBUG`, look for the last response before this line, and paste its headers and body here.",
            )
            .any(&[Sign::Words("unknown error"), Sign::Words("terraform"), Sign::Words("error: failed to")]),
            cause(
                "The body is a page or a text of a gateway, which the client cannot parse.",
                "Send the same call with `curl -i` from the same machine and compare.",
            )
            .any(&[Sign::Header("via", ""), Sign::Header("server", "")]),
        ])
        .family(&HEADERS),
    explain("http-401-no-body", "The call was not authenticated; the reason is in `WWW-Authenticate`")
        .verdict("Okta answers a bad OAuth token with an empty body: the reason stands in the `WWW-Authenticate` header, which this paste lacks.")
        .causes(&[
            cause(
                "The access token has expired, was revoked, or is not for Okta's API: tokens of a custom authorization server, `default` too, are not.",
                "Decode the token here and compare `exp` and `iss`: for `/api/v1/` the issuer is the org URL itself, without `/oauth2/`.",
            )
            .any(&[
                Sign::Scheme("Bearer"),
                Sign::Call("", "/api/v1/"),
                Sign::Call("", "/oauth2/"),
                Sign::Token("access-token"),
            ]),
            cause(
                "The app is bound to DPoP: the token was sent as `Bearer`, or the proof for this call is missing or wrong.",
                "Send `Authorization: DPoP` and a fresh `DPoP` proof with `htm`, `htu`, `iat`, `jti` and `ath` for each call.",
            )
            .any(&[Sign::Scheme("DPoP"), Sign::Header("dpop", ""), Sign::Also("scheme-bearer-with-dpop-token")]),
            cause(
                "An ID token is sent in place of the access token.",
                "Send the `access_token` of the token response; the `id_token` is for the client alone.",
            )
            .any(&[Sign::Token("id-token"), Sign::Also("id-token-as-access-token")]),
            cause(
                "Your own API or its gateway refused the token, and Okta was never asked.",
                "Look in the log of that API for its verifier's message and paste it here; it names `exp`, `aud`, `iss` or the key.",
            ),
        ])
        .family(&HEADERS),
    explain("http-403-no-body", "The call was forbidden; the reason is in `WWW-Authenticate`")
        .verdict("A 403 without a body usually means a missing scope, told only in the `WWW-Authenticate` header, or a block before the API was reached.")
        .causes(&[
            cause(
                "With an OAuth token, Okta tells a missing scope by `insufficient_scope` in `WWW-Authenticate`, beside an empty body.",
                "Read `scope=` in that header, grant that scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and request it.",
            )
            .any(&[
                Sign::Scheme("Bearer"),
                Sign::Scheme("DPoP"),
                Sign::Token("org-access-token"),
                Sign::Words("okta.sdk.client"),
                Sign::Words("error calling"),
            ]),
            cause(
                "The address that calls is in a blocked network zone, or ThreatInsight stopped it, before the API could answer.",
                "Run the query for blocked requests below with the caller's IP address, then change the zone at `Security > Networks`.",
            )
            .any(&[
                Sign::Call("POST", "/api/v1/authn"),
                Sign::Call("", "/idp/idx"),
                Sign::Call("", "/login"),
                Sign::Words("authapierror"),
            ]),
            cause(
                "A proxy, firewall or CDN on the way answered: then `X-Okta-Request-Id` is missing.",
                "Look for `X-Okta-Request-Id` in the headers; without it, ask those who run the proxy to let the Okta host pass.",
            )
            .any(&[Sign::Header("via", ""), Sign::Header("server", "cloudflare"), Sign::Header("x-cache", "")]),
            cause(
                "The browser hid the body from the page: the page's origin is no trusted origin.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`.",
            )
            .any(&[Sign::Header("origin", ""), Sign::Words("cors")]),
        ])
        .family(&HEADERS),
    explain("http-404-no-body", "Nothing answers at this address")
        .causes(&[
            cause(
                "The path or the authorization server in it does not exist: an API call to a missing object would have brought `E0000007` along.",
                "Open `/.well-known/openid-configuration` below the issuer; if that is 404 too, correct the server id or the host.",
            )
            .any(&[Sign::Call("", "/oauth2/")]),
            cause(
                "The org's subdomain or custom domain is misspelt, so that no org stands behind it.",
                "Open {org} in a browser and correct the org URL if no sign-in page appears.",
            ),
        ])
        .family(&HEADERS),
    explain("http-405-no-body", "This address does not take this method")
        .causes(&[
            cause(
                "The verb does not belong to the path: `/token`, `/introspect` and `/revoke` take `POST` only, and pages take `GET`.",
                "Use the verb of the operation's reference page, and look whether a redirect turned `POST` into `GET`.",
            )
            .any(&[Sign::Call("GET", "/oauth2/"), Sign::Call("PATCH", "")]),
            cause(
                "A browser's preflight (`OPTIONS`) was refused: the page's origin is no trusted origin, or the endpoint takes no browser calls.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`, or make the call from a server.",
            )
            .any(&[Sign::Call("OPTIONS", ""), Sign::Words("preflight")]),
        ])
        .family(&HEADERS),
    explain("http-500-no-body", "The server failed without saying how")
        .causes(&[
            cause(
                "Okta's own 500 brings `E0000009` and an `errorId` along; without them a gateway or your own service may have answered.",
                "Look for `X-Okta-Request-Id`: where it is missing, search the logs of your own service or proxy.",
            ),
            cause(
                "An incident in the org's cell.",
                "Check `status.okta.com`, then repeat calls that only read with growing pauses.",
            ),
        ])
        .family(&SERVER_SIDE),
    explain("http-502-no-body", "A gateway got no proper answer from the server behind it")
        .causes(&[
            cause(
                "The gateway that answered sits between you and Okta, or at Okta's edge; the `Server` header tells which.",
                "Call the org's own host without your proxy or custom gateway; if that works, look at the proxy's log.",
            ),
            cause(
                "A short disturbance at Okta's edge; single ones pass within seconds.",
                "Repeat a `GET` after a second, then with growing pauses; check with `GET` before repeating a `POST`.",
            ),
        ])
        .family(&SERVER_SIDE),
    explain("http-503-no-body", "The service does not take requests at the moment")
        .causes(&[
            cause(
                "Maintenance or an incident in the org's cell.",
                "Check `status.okta.com`; respect `Retry-After` where it is sent, else repeat with growing, random pauses.",
            ),
            cause(
                "Your own gateway or load balancer has no healthy server behind it.",
                "Look for `X-Okta-Request-Id`; without it, check the health of the servers behind your gateway.",
            ),
        ])
        .family(&SERVER_SIDE),
    explain("http-504-no-body", "The answer took too long for a gateway in between")
        .causes(&[
            cause(
                "The call does too much at once: a wide System Log window, a large search, a big page.",
                "Ask for less: a narrower `since` and `until`, a `filter` in place of `q`, a smaller `limit` and the `next` link.",
            )
            .any(&[Sign::Call("GET", "/api/v1/logs"), Sign::Call("GET", "/api/v1/users")]),
            cause(
                "Something that Okta waits for is slow: a directory agent, an inline hook, or an external identity provider.",
                "Run the query below for hooks, and check the agents at `Directory > Directory Integrations`.",
            )
            .any(&[Sign::Call("POST", "/api/v1/authn"), Sign::Words("/v1/token"), Sign::Words("hook")]),
        ])
        .queries(&[Query {
            finds: "Inline hooks that failed",
            clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
        }])
        .family(&SERVER_SIDE),
    explain("http-no-body", "The client printed neither a status nor a reason")
        .verdict("The message ends where the reason should stand: most likely Okta answered a 401 or 403 with an empty body, and the reason is in `WWW-Authenticate`.")
        .causes(&[
            cause(
                "The .NET SDK prints the body after the colon, and Okta's answer to an OAuth token without the right scope has none.",
                "Catch `ApiException` and print `ErrorCode` and `Headers`, or update the SDK: newer releases append `WWW-Authenticate`.",
            )
            .any(&[Sign::Words("error calling"), Sign::Words("okta.sdk"), Sign::Words("apiexception")]),
            cause(
                "The request may never have got an answer: DNS, TLS or a timeout.",
                "Run `curl -v` on the same address from the same machine and see whether a status line comes back.",
            ),
        ])
        .family(&HEADERS),
    explain("not-okta", "This answer is not Okta's")
        .verdict("Something between you and Okta answered: a proxy, a gateway or a firewall. Okta most likely never saw the call.")
        .causes(&[
            cause(
                "The body has none of Okta's fields and, where headers are shown, no `X-Okta-Request-Id`.",
                "Call the same address with `curl -i` from outside your network; if Okta answers there, let its host pass in your proxy or firewall.",
            ),
            cause(
                "No org stands behind the host: `{\"status\":404,\"message\":\"Resource not found\"}` is the edge's answer for a subdomain without an org.",
                "Correct the subdomain in the org URL; {org} has to show a sign-in page.",
            )
            .any(&[Sign::Status(404), Sign::Words("resource not found")]),
            cause(
                "The refusal is that of your own API gateway or service mesh, which checks tokens before your code.",
                "Look at the gateway's log, and at the issuer, audience and key address that it is configured with.",
            )
            .any(&[Sign::Words("kong"), Sign::Words("envoy"), Sign::Words("istio"), Sign::Words("apigw"), Sign::Words("{\"message\":\"unauthorized\"}")]),
        ])
        .references(&[Reference { title: "Okta status", url: "https://status.okta.com/" }]),
    explain("rate-limit-exhausted", "The bucket is empty: the next call gets a 429")
        .severity(Severity::Warning)
        .verdict("This call still went through, but it was the last of {limit} requests; wait {wait} before the next.")
        .causes(&[cause(
            "`x-rate-limit-remaining` is 0: the minute's allowance for these endpoints is spent.",
            "Hold the next call back: wait {wait}, counted from the response's `Date`.",
        )
        .lasting("Slow down as `x-rate-limit-remaining` nears 0 rather than at 0.")])
        .family(&LIMITING),
    explain("rate-limit-headroom", "Requests are left in this rate-limit bucket")
        .severity(Severity::Note)
        .verdict("Not a fault: {remaining} of {limit} requests are left in this bucket.")
        .family(&LIMITING),
    explain("retry-after-own-clock", "The wait was reckoned by a clock that is not Okta's")
        .severity(Severity::Warning)
        .causes(&[cause(
            "`x-rate-limit-reset` is an instant of Okta's clock; taken from a local clock that is off, the wait comes out too long, too short or negative.",
            "Subtract the response's own `Date` header from `x-rate-limit-reset`, and never wait less than a second.",
        )
        .lasting("Synchronise the machine's clock with NTP as well; tokens are judged by it too.")])
        .family(&LIMITING),
    explain("unknown-idx-message", "A message of Identity Engine that is in no published list")
        .verdict("This message is not in the known list; go by its own words: “{summary}”.")
        .causes(&[cause(
            "Identity Engine shows it to the user at this step; messages are also written by an org's own hooks and policies.",
            "Find the attempt in `Reports > System Log` by its time and user, and read `outcome.reason` there.",
        )])
        .queries(&[THIS_CALL]),
    explain("unknown-oauth-error", "An OAuth error that is in no published list")
        .verdict("This description is not among the known ones; go by its own words: “{summary}”.")
        .causes(&[
            cause(
                "The bare `error` still tells the kind: `invalid_client` is about the app's credentials, `invalid_grant` about the code or token handed in, `access_denied` about policy or assignment.",
                "Read `error_description` for the parameter it names, and look in `Reports > System Log` for the same minute: `outcome.reason` is more exact.",
            ),
            cause(
                "Another authorization server, or an external identity provider behind Okta, may have sent it.",
                "Compare the host of the redirect or the issuer with {org}.",
            ),
        ])
        .queries(&[
            Query {
                finds: "Token requests that were refused",
                clauses: &[
                    "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\")",
                    "outcome.result eq \"FAILURE\"",
                ],
            },
            THIS_CALL,
        ]),
    explain("unknown-okta-code", "A code that is not in Okta's published list")
        .verdict("`{code}` is not in Okta's published list; go by its own words: “{summary}”.")
        .causes(&[
            cause(
                "Newer or special APIs (governance, devices, privileged access) use codes that the list of August 2026 does not have.",
                "Go by `errorSummary` and `errorCauses`, and look up the operation's own reference page for {call}.",
            ),
            cause(
                "The code may be mistyped: `E`, then seven digits, mostly `E0000` and three more.",
                "Copy it from the response again.",
            ),
        ])
        .queries(&[THIS_CALL])
        .references(&[Reference {
            title: "Okta error codes",
            url: "https://developer.okta.com/docs/reference/error-codes/",
        }]),
];
