//! What an HTTP status says where no known error came with it.

use crate::catalogue::api::LIMITING;
use crate::catalogue::entry::{CatalogueEntry, answer, bare};
use crate::catalogue::shared_words::{
    BLOCKED, ENGINE, FAIL_FAST, GRANTS, LIST_SCOPES, RENEW, REVOKED, SCOPE_OF_CALL, SERVER_SIDE, THE_STEP,
    THIS_CALL,
};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

/// What an answer without a body shares: how to see its headers.
static HEADERS: Family = Family {
    causes: &[THE_STEP, cause(
        "The client printed the status and dropped the headers, where the reason stands.",
        "Repeat the call with `curl -i`, or print the response headers in the SDK (`TF_LOG=DEBUG` for Terraform; newer .NET SDKs append `WWW-Authenticate` themselves), and paste them here.",
    )
    .prevention("Log `WWW-Authenticate` and `X-Okta-Request-Id` of every refused call; they hold no secret.")],
    queries: &[THIS_CALL],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6750 section 3: the WWW-Authenticate header",
        url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3",
    }],
};

/// URLs that were built from an issuer which was a longer URL already.
const DOUBLED: &[Clue] = &[
    Clue::Words("/.well-known/openid-configuration/.well-known/"),
    Clue::Words("/v1/keys/.well-known/"),
    Clue::Words("/v1/authorize/.well-known/"),
    Clue::Words("/v1/token/.well-known/"),
    Clue::Words("/oauth2/default/oauth2/"),
    Clue::Words("/v1/keys/v1/keys"),
];

/// What answers show beside known errors, ordered by id.
pub(super) const ENTRIES: &[CatalogueEntry] = &[
    answer(
    explain("challenge-without-error", "The API asks for a token and gives no reason")
        .verdict("The challenge names no `error`. That is the answer to a request without a token (RFC 6750), but some servers send it for every refusal.")
        .causes(&[
            cause(
                "The request came without a token: the `Authorization` header is missing, empty or misspelt, or the token went into the body or the query.",
                "Send `Authorization: Bearer`, one space and the token; look at the request as it left with `curl -v`.",
            ),
            cause(
                "A token was sent, and this server answers every refusal with the bare challenge.",
                "Paste the token here beside the answer to have its times, issuer and audience checked, and read the server's own log at the time of the request: the reason is written only there.",
            ),
            cause(
                "A redirect to another host or a proxy dropped the header on its way.",
                "Call the final address itself, and have the proxy pass `Authorization` on.",
            ),
        ])
        .queries(&[THIS_CALL])
        .references(HEADERS.references),
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"acme\"\n",
    ),
    answer(
    explain("cors-blocked", "The browser kept the answer from the page")
        .causes(&[
            cause(
                "The org lets scripts of listed origins alone read its answers, and this page's scheme, host and port are not listed.",
                "Add the page's origin at `Security > API > Trusted Origins > Add Origin > CORS`.",
            ),
            cause(
                "Most of Okta's management API (`/api/v1/…`) is not open to browsers: it takes an API token or a service app's token, and neither may ever be in a page.",
                "Call this operation from your own server (back end), which keeps the token, and let the page ask your server.",
            )
            .any(&[Clue::Words("/api/v1/"), Clue::Call("", "/api/v1/")]),
            cause(
                "For `/token` Okta takes the origins of the app's own redirect URIs, and only for apps that run in a browser.",
                "Make the app a `Single-Page Application` with a redirect URI on the page's origin; a web app calls `/token` from its server.",
            )
            .any(&[Clue::Words("/v1/token")]),
            cause(
                "The call itself failed: error pages of a proxy, a wrong path or a redirect carry no CORS header either.",
                "Send the same call with `curl -i`, and correct first what the answer reports.",
            ),
        ])
        .references(&[Reference {
            title: "Okta: CORS",
            url: "https://developer.okta.com/docs/guides/enable-cors/main/",
        }]),
        "Access to fetch at 'https://acme.okta.com/api/v1/sessions/me' from origin 'https://app.acme.com' has been blocked by CORS policy.",
    ),
    answer(
    explain("html-not-json", "A web page came back where JSON was expected")
        .causes(&[
            cause(
                "The host is the Admin Console's, with `-admin` in it.",
                "Take `-admin` out of the org URL.",
            )
            .any(&[Clue::Host("-admin")]),
            cause(
                "The org URL holds an issuer or a path (`/oauth2/default`, `/login`), to which API paths are appended.",
                "Set the org URL to `https://` and the host alone; a path belongs into the issuer only.",
            )
            .any(&[
                Clue::Words("/oauth2/default/api/v1"),
                Clue::Words("/oauth2/default/oauth2"),
                Clue::Words("/oauth2/v1/authorize/"),
            ]),
            cause(
                "The call carried no credential and was redirected to a sign-in page, of Okta or of a proxy.",
                "Send the `Authorization` header, switch automatic redirects off, and look at `location` in the first answer.",
            )
            .any(&[Clue::Scheme(""), Clue::Status(302), Clue::Status(200)]),
            cause(
                "A script fetched a page: `/authorize` and `/login` answer with pages, not with JSON.",
                "Navigate the browser to `/authorize`; fetch only `/token`, `/userinfo` and `/api/v1/` paths by script.",
            )
            .any(&[Clue::Words("/v1/authorize"), Clue::Words("unexpected token '<'"), Clue::Words("unexpected token <")]),
            cause(
                "No org stands behind this host: the subdomain is misspelt or the org was deleted.",
                "Open {org} in a browser and correct the org URL if no sign-in page appears.",
            )
            .any(&[Clue::Status(404)]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html><html><head><title>Sign In</title></head></html>",
    ),
    bare(
    explain("http-400-no-body", "Okta refused the request as malformed, and the reason is not in the paste")
        .causes(&[
            cause(
                "A 400 from Okta nearly always has a JSON body with `errorCode` or `error`; the client did not print it.",
                "Print the response body too: `errorSummary`, `errorCauses` or `error_description` names the field.",
            ),
            cause(
                "Where the body is truly empty, the request was refused before the API read it: an oversized header or a stray character in the URL.",
                "Send the same call with `curl -v`, with the URL percent-encoded and without cookies.",
            )
            .any(&[Clue::Header("cookie", "")]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 400\nContent-Length: 0\n",
    ),
    bare(
    explain("http-400-unknown", "The client swallowed the reason of the answer")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "Okta refuses an OAuth token by a 401 or 403 without a body, and this client prints bodies only; the reason is in `WWW-Authenticate`.",
                "Run again with `TF_LOG=DEBUG` or the client's own debug log, and paste the last response's status and headers here.",
            )
            .any(&[Clue::Status(401), Clue::Status(403)]),
            cause(
                "The Terraform provider prints this for a 400 whose body is no error of Okta's API, for instance an OAuth error of a DPoP proof that is reused or too old.",
                "Run again with `TF_LOG=DEBUG` and paste the headers and body of the last response before this line here.",
            )
            .any(&[Clue::Status(400)]),
            cause(
                "The body is a page or a text of a gateway, which the client cannot parse.",
                "Send the same call with `curl -i` from the same machine and compare.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "")]),
        ])
        .family(&HEADERS),
        "Error: failed to create group: the API returned an unknown error",
    ),
    bare(
    explain("http-401-client-refused", "The client was refused; the reason is in the body")
        .verdict("This endpoint checks the client: the JSON body of this 401 says why Okta refuses it, and the paste lacks that body.")
        .causes(&[
            cause(
                "Most often the body says `invalid_client`: the client ID is not of this org, its secret or key is wrong, or it was sent another way than the app is set to.",
                "Print the response body (`response.text` in Python): `error_description` names the fault. Compare client ID and secret with `Applications and Resources > Applications > your app > General > Client Credentials`.",
            ),
            cause(
                "With `access_denied`, no access policy rule fits the client, the grant type, the user and all scopes.",
                "Correct the rule at `Security > API > Authorization Servers > your server > Access Policies`.",
            )
            .any(&[Clue::Words("no_matching_policy")]),
        ])
        .queries(&[Query {
            finds: "Token requests that were refused",
            clauses: &[
                "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\")",
                "outcome.result eq \"FAILURE\"",
            ],
        }]),
        "POST https://acme.okta.com/oauth2/default/v1/token\nHTTP/1.1 401 Unauthorized\n",
    ),
    bare(
    explain("http-401-no-body", "The call was not authenticated; the reason is in `WWW-Authenticate`")
        .verdict("Okta answers a bad OAuth token with an empty body: the reason stands in `WWW-Authenticate`, which this paste lacks.")
        .causes(&[
            cause(
                "The access token has expired or was revoked.",
                "Decode the token here and look at `exp`; if it is in date, ask the server's `/v1/introspect` whether it is `active`; `Reports > System Log` shows what was revoked.",
            )
            .prevention(RENEW)
            .any(&[Clue::Scheme("Bearer"), Clue::Call("", "/api/v1/"), Clue::Call("", "/oauth2/"), Clue::Token("access-token")]),
            cause(
                "The token comes from a custom authorization server, whose tokens Okta's own API does not take.",
                "Compare `iss`: for `/api/v1/` it is the org URL itself, without `/oauth2/`.",
            )
            .any(&[Clue::Call("", "/api/v1/")]),
            cause(
                "`/userinfo` takes the tokens of its own server only, and only those of a user.",
                "Call the `/v1/userinfo` under the token's `iss`, with a token for which a user signed in.",
            )
            .any(&[Clue::Call("", "/oauth2/")]),
            cause(
                "The app is bound to DPoP: the token was sent as `Bearer`, or the proof for this call is missing or wrong.",
                "Send `Authorization: DPoP` and a fresh `DPoP` proof with `htm`, `htu`, `iat`, `jti` and `ath` for each call.",
            )
            .any(&[Clue::Scheme("DPoP"), Clue::Header("dpop", ""), Clue::Also("scheme-bearer-with-dpop-token")]),
            cause(
                "An ID token is sent in place of the access token.",
                "Send the `access_token` of the token response; the `id_token` is for the client alone.",
            )
            .any(&[Clue::Token("id-token"), Clue::Also("id-token-as-access-token")]),
            cause(
                "Your own API or its gateway refused the token, and Okta was never asked.",
                "Look in that API's log for its verifier's message and paste it here; it names `exp`, `aud`, `iss` or the key.",
            ),
        ])
        .queries(&[
            REVOKED,
            Query {
                finds: "DPoP proofs refused",
                clauses: &[
                    "(outcome.reason sw \"invalid_dpop_proof\" or outcome.reason eq \"dpop_proof_already_used\" or outcome.reason eq \"dpop_proof_invalid_ath\")",
                ],
            },
        ])
        .family(&HEADERS),
        "HTTP/1.1 401\nContent-Length: 0\n",
    ),
    bare(
    explain("http-403-no-body", "The call was forbidden; the reason is in `WWW-Authenticate`")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "With an OAuth token, Okta tells a missing scope by `insufficient_scope` in `WWW-Authenticate`, beside an empty body.",
                "Read `scope=` in that header, grant that scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and request it.",
            )
            .prevention(LIST_SCOPES)
            .any(&[
                Clue::Scheme("Bearer"),
                Clue::Scheme("DPoP"),
                Clue::Token("org-access-token"),
                Clue::Words("okta.sdk.client"),
                Clue::Words("error calling"),
            ]),
            cause(
                "The address that calls is in a blocked network zone, or ThreatInsight stopped it.",
                "Run the query for blocked requests below, then check the zones at `Security > Networks`.",
            )
            .prevention("Give programs fixed addresses, in a zone of their own.")
            .any(&[
                Clue::Call("POST", "/api/v1/authn"),
                Clue::Call("", "/idp/idx"),
                Clue::Call("", "/login"),
                Clue::Words("authapierror"),
            ]),
            cause(
                "A proxy, firewall or CDN on the way answered: then `X-Okta-Request-Id` is missing.",
                "Look for `X-Okta-Request-Id`; without it, ask those who run the proxy to let the Okta host pass.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "cloudflare"), Clue::Header("x-cache", "")]),
            cause(
                "The browser hid the body from the page: the page's origin is no trusted origin.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`.",
            )
            .any(&[Clue::Header("origin", ""), Clue::Words("cors")]),
        ])
        .queries(&[GRANTS, BLOCKED])
        .family(&HEADERS),
        "HTTP/1.1 403\nContent-Length: 0\n",
    ),
    bare(
    explain("http-403-no-reason", "Okta forbade the call and gave no reason")
        .verdict("Okta tells a missing scope in `WWW-Authenticate`, and this 403 has none: most likely the address that calls is blocked.")
        .causes(&[
            THE_STEP,
            cause(
                "The address is in a blocked network zone, or ThreatInsight stopped it.",
                "Run the query for blocked requests below, and take the address off the blocked zone at `Security > Networks`.",
            ),
            cause(
                "What printed the headers left `WWW-Authenticate` out, as browsers do for scripts of another origin.",
                "Repeat the call with `curl -i` from the same machine, and compare.",
            )
            .any(&[Clue::Header("access-control-allow-origin", ""), Clue::Header("origin", ""), Clue::Words("cors")]),
        ])
        .queries(&[BLOCKED, THIS_CALL]),
        "HTTP/2 403\ndate: Mon, 21 Sep 2026 14:13:20 GMT\ncontent-length: 0\nx-okta-request-id: ZxExample0000000000000000000\n",
    ),
    bare(
    explain("http-404-no-body", "Nothing answers at this address")
        .causes(&[
            cause(
                "The path or the authorization server in it does not exist: a missing object would have brought `E0000007` along.",
                "Open `/.well-known/openid-configuration` below the issuer; if that is 404 too, correct the server id or the host.",
            )
            .any(&[Clue::Call("", "/oauth2/")]),
            cause(
                "The subdomain or custom domain is misspelt, so that no org stands behind it.",
                "Open {org} in a browser and correct the org URL if no sign-in page appears.",
            ),
            cause(
                "The issuer setting holds the URL of an endpoint or of the discovery document already, so that a part of the path is in the URL twice.",
                "Set the issuer alone, without `/.well-known/openid-configuration` and without `/v1/…`: for example `https://{org}/oauth2/default`.",
            )
            .any(DOUBLED),
            cause(
                "The org runs on the other engine: this path is of Identity Engine and the org is on Classic Engine, or the reverse.",
                "Look in the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` Classic Engine. Use that engine's API, and its mode in the SDK or widget.",
            )
            .any(ENGINE),
        ])
        .family(&HEADERS),
        "HTTP/1.1 404\nContent-Length: 0\n",
    ),
    bare(
    explain("http-405-no-body", "This address does not take this method")
        .causes(&[
            cause(
                "The verb does not belong to the path: `/token`, `/introspect` and `/revoke` take `POST` only, and pages take `GET`.",
                "Compare verb and path with the operation's reference page, and look whether a redirect turned `POST` into `GET`.",
            )
            .any(&[Clue::Call("GET", "/oauth2/"), Clue::Call("PATCH", "")]),
            cause(
                "A browser's preflight (`OPTIONS`) was refused: the page's origin is no trusted origin, or the endpoint takes no browser calls.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`, or make the call from a server.",
            )
            .any(&[Clue::Call("OPTIONS", ""), Clue::Words("preflight")]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 405\nContent-Length: 0\n",
    ),
    bare(
    explain("http-407-no-body", "A proxy on the way wants a login")
        .verdict("A proxy between this machine and Okta answered: it lets no call pass without a login of its own.")
        .causes(&[cause(
            "The client goes through a proxy and sends it no user and password; Okta never saw the call.",
            "Set the proxy's login where the client takes it (`HTTPS_PROXY`, `curl --proxy-user`), or let the Okta host pass without one.",
        )]),
        "HTTP/1.1 407\nContent-Length: 0\n",
    ),
    bare(
    explain("http-413-no-body", "The request is larger than the server takes")
        .causes(&[
            THE_STEP,cause(
            "A server or proxy on the way limits the length of a request, and this one's body is beyond it.",
            "Send less at once, or raise the limit of the gateway that `Server` names (`client_max_body_size` in nginx).",
        )])
        .queries(&[THIS_CALL]),
        "HTTP/1.1 413\nContent-Length: 0\n",
    ),
    bare(
    explain("http-500-no-body", "The server failed without saying how")
        .causes(&[
            THE_STEP,
            cause(
                "Okta's own 500 brings `E0000009` and an `errorId` along; without them a gateway or your own service may have answered.",
                "Look for `X-Okta-Request-Id`; without it, search the logs of your own service or proxy.",
            ),
            cause(
                "An incident in the org's cell.",
                "Check `status.okta.com`, and `Reports > System Log` for what else fails; repeat calls that only read, with growing pauses.",
            )
            .prevention(FAIL_FAST)
            .any(&[Clue::Words("x-okta-request-id")]),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 500\nContent-Length: 0\n",
    ),
    bare(
    explain("http-502-no-body", "A gateway got no proper answer from the server behind it")
        .causes(&[
            THE_STEP,
            cause(
                "The gateway that answered sits between you and Okta, or at Okta's edge; the `Server` header tells which.",
                "Call the org's own host without your proxy; if that works, look at the proxy's log.",
            ),
            cause(
                "Okta's edge had a short disturbance; single ones pass within seconds.",
                "Repeat a `GET` after a second, then with growing pauses; read the object with `GET` before you send the same `POST` again.",
            )
            .prevention(FAIL_FAST),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 502\nContent-Length: 0\n",
    ),
    bare(
    explain("http-503-no-body", "The service does not take requests at the moment")
        .causes(&[
            THE_STEP,
            cause(
                "Maintenance or an incident in the org's cell.",
                "Check `status.okta.com`; respect `Retry-After` where it is sent, else repeat with growing pauses.",
            )
            .prevention(FAIL_FAST),
            cause(
                "Your own gateway or load balancer has no healthy server behind it.",
                "Look for `X-Okta-Request-Id`; without it, check the servers behind your gateway.",
            ),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 503\nContent-Length: 0\n",
    ),
    bare(
    explain("http-504-no-body", "The answer took too long for a gateway in between")
        .causes(&[
            THE_STEP,
            cause(
                "The call does too much at once: a wide System Log window, a large search, a big page.",
                "Narrow `since` and `until`, use `filter` in place of `q`, and follow the `next` link with a smaller `limit`.",
            )
            .any(&[Clue::Call("GET", "/api/v1/logs"), Clue::Call("GET", "/api/v1/users")]),
            cause(
                "Okta waits for a directory agent, an inline hook, or an external identity provider.",
                "Run the query below for hooks, and check the agents at `Directory > Directory Integrations`.",
            )
            .any(&[Clue::Call("POST", "/api/v1/authn"), Clue::Words("/v1/token"), Clue::Words("hook")]),
        ])
        .queries(&[Query {
            finds: "Inline hooks that failed",
            clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
        }])
        .family(&SERVER_SIDE),
        "HTTP/1.1 504\nContent-Length: 0\n",
    ),
    bare(
    explain("http-no-body", "The client printed neither a status nor a reason")
        .verdict("Most likely Okta answered a 401 or 403 with an empty body, and the reason is in `WWW-Authenticate`.")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "The .NET SDK prints the body after the colon, and Okta's answer to an OAuth token without the right scope has none.",
                "Catch `ApiException` and print `ErrorCode` and `Headers`, or update the SDK: newer releases append `WWW-Authenticate`.",
            )
            .any(&[Clue::Words("error calling"), Clue::Words("okta.sdk"), Clue::Words("apiexception")]),
            cause(
                "The request may never have got an answer: DNS, TLS or a timeout.",
                "Run `curl -v` on the same address from the same machine and see whether a status line comes back.",
            )
            .prevention("Set timeouts in the client, and log which one ended a call."),
        ])
        .queries(&[GRANTS])
        .family(&HEADERS),
        "Error calling ListUsers:",
    ),
    bare(
    explain("http-other-no-body", "No error of Okta's came with this status")
        .verdict("The status is {status}, and no error of Okta's came with it.")
        .causes(&[
            THE_STEP,
            cause(
                "Okta's own errors carry `errorCode` or `error`: the client did not print the body.",
                "Repeat the call with `curl -i`, and paste status, headers and body here.",
            ),
            cause(
                "Something between you and Okta answered: then `X-Okta-Request-Id` is missing.",
                "Look for `X-Okta-Request-Id`; without it, look at the log of the proxy or gateway that `Server` names.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "")]),
        ])
        .queries(&[THIS_CALL]),
        "HTTP/1.1 418\nContent-Length: 0\n",
    ),
    answer(
    explain("not-okta", "This answer is not Okta's")
        .verdict("Something else answered, such as your own API, a gateway, a proxy or a firewall; whether Okta saw the call is not told.")
        .causes(&[
            cause(
                "The body has none of Okta's fields and, where headers are shown, no `X-Okta-Request-Id`.",
                "Call the same address with `curl -i` from outside your network; if Okta answers there, let its host pass in your proxy or firewall.",
            ),
            cause(
                "No org stands behind the host: `{\"status\":404,\"message\":\"Resource not found\"}` is the edge's answer for a subdomain without an org.",
                "Open {org} in a browser and correct the org URL if no sign-in page appears.",
            )
            .any(&[Clue::Status(404), Clue::Words("resource not found")]),
            cause(
                "AWS STS refused the role: the role's trust policy does not name this provider, or the role asked for is another.",
                "Compare the role and provider in the assertion's `Role` attribute, or the token's `iss` and `aud`, with the role's trust policy in AWS IAM.",
            )
            .any(&[Clue::Words("sts:assumerolewith")]),
            cause(
                "The AWS load balancer answers 561 where it signs users in with Okta and Okta refuses its token request.",
                "Compare client ID, client secret and endpoints of the listener rule with the app in Okta, and read `outcome.reason` in `Reports > System Log`.",
            )
            .any(&[Clue::Status(561)]),
            cause(
                "An edge in front counts calls by itself: Okta's own 429 carries `x-rate-limit-limit`.",
                "Wait as long as `Retry-After` says, then send fewer calls at once from this address.",
            )
            .any(&[Clue::Status(429)]),
            cause(
                "A firewall's rule stopped the call; its page says “{summary}”.",
                "Ask those who run it to let {org} pass for this machine, and give them the ID that the page shows.",
            )
            .any(&[
                Clue::Words("you have been blocked"),
                Clue::Words("request blocked"),
                Clue::Words("request rejected"),
                Clue::Words("<title>access denied"),
                Clue::Words("zscaler"),
                Clue::Words("your organization's policy"),
            ]),
            cause(
                "Your own API, its gateway or its service mesh checks tokens, and refused.",
                "Look at its log, and at the issuer, audience and key address that it is configured with; paste the token here beside the answer.",
            )
            .any(&[Clue::Words("credentials"), Clue::Words("not authorized"), Clue::Words("\"detail\""), Clue::Words("kong"), Clue::Words("envoy"), Clue::Words("istio"), Clue::Words("apigw"), Clue::Words("{\"message\":\"unauthorized\"}")]),
            cause(
                "A gateway, yours or at Okta's edge, got no proper answer from the server behind it, and sent its own page “{summary}”.",
                "Repeat a `GET` after a second, then with growing pauses; if it stays, check `status.okta.com`, and look at the log of the gateway that `Server` or the page names.",
            )
            .any(&[Clue::Status(502), Clue::Status(503), Clue::Status(504), Clue::Words("<title>502"), Clue::Words("<title>503"), Clue::Words("<title>504")]),
        ])
        .references(&[Reference { title: "Okta status", url: "https://status.okta.com/" }]),
        "{\"message\":\"Unauthorized\"}",
    ),
    answer(
    explain("other-provider", "The error is another provider's, not Okta's")
        .verdict("This is an error of {found}, and no code of Okta's explains it.")
        .causes(&[
            cause(
                "The app asked that provider for the token, or it checks tokens before the API.",
                "Look the error up there: the numbers of Microsoft stand at `https://login.microsoftonline.com/error`.",
            ),
            cause(
                "Okta sent the user there as to an identity provider, and got this back.",
                "Compare client ID, secret and redirect URI of `Security > Identity Providers` with the app registered there.",
            )
            .any(&[Clue::Words("okta"), Clue::Words("/oauth2/v1/authorize/callback")]),
        ]),
        "AADSTS999999: The example is refused.",
    )
    .step_only(),
    answer(
        explain("own-api-refused", "Your own API refused the request, and Okta was not asked")
            .verdict("Your own API ({host}) answered {status}; Okta was not asked, so the reason is in the API's own rules and in its log.")
            .causes(&[
                cause(
                    "The API judged the token by its own settings, and the issuer, the audience, the expiry or the signature did not fit them.",
                    "Compare what the token offers with what the API is set to expect: `iss` is {issuer}, `aud` is {audience}; paste the values that the API expects beside the token here, and each is compared.",
                )
                .any(&[Clue::Status(401)]),
                cause(
                    "The token was accepted, and a rule of the API wants a scope, role or group that the token does not have.",
                    "Look up which scope, role or group this route requires in the API's code or gateway, and compare it with `scp` and `groups` of the token; a missing scope is added at `Security > API > Authorization Servers > your server > Scopes` and requested by the client.",
                )
                .any(&[Clue::Status(403)]),
                cause(
                    "The API, or the gateway in front of it, counts requests itself and took no more; the rate limits of Okta have nothing to do with it.",
                    "Wait as long as the response's `Retry-After` says, and look up the limit in the settings of the API or of its gateway.",
                )
                .all(&[Clue::Status(429)]),
                cause(
                    "The reason is known only to the program that answered, and it keeps it from the caller.",
                    "Search the log of {host} at the time of this request, or set its authentication log to debug (for example `logging.level.org.springframework.security=TRACE`), repeat the request, and paste the line here.",
                ),
            ]),
        "curl -i https://orders.acme.example/v1/carts\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n",
    ),
    answer(
    explain("rate-limit-exhausted", "The bucket is empty: the next call gets a 429")
        .severity(Severity::Warning)
        .verdict("This bucket has used up {limit} requests; before the next call, wait {wait}.")
        .causes(&[cause(
            "`x-rate-limit-remaining` is 0: the minute's requests for these endpoints are spent. With a status of 429 this call was refused already; with any other it was the last.",
            "Wait {wait}, then go on slower. The wait is `x-rate-limit-reset` minus the response's own `Date`.",
        )])
        .family(&LIMITING),
        "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000023\n",
    ),
    bare(
    explain("rate-limit-headroom", "Requests are left in this rate-limit bucket")
        .severity(Severity::Note)
        .verdict("Not a fault: {remaining} of {limit} requests are left in this bucket.")
        .family(&LIMITING),
        "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 420\nX-Rate-Limit-Reset: 1790000023\n",
    ),
    answer(
    explain("retry-after-own-clock", "The wait was reckoned by a clock that is not Okta's")
        .severity(Severity::Warning)
        .causes(&[cause(
            "`x-rate-limit-reset` is an instant of Okta's clock; a local clock that is off makes the wait too long, too short or negative.",
            "Subtract the response's own `Date` header from `x-rate-limit-reset`, and never wait less than a second.",
        )])
        .family(&LIMITING),
        "",
    ),
    answer(
    explain("scim-error", "A SCIM server refused to provision")
        .verdict("The app's SCIM server answered, not Okta: “{summary}”.")
        .causes(&[
            cause(
                "The SCIM server does not take a value that Okta sends, or failed over it; `detail` says which.",
                "Compare the attribute that `detail` names with the mappings at `Applications and Resources > Applications > your app > Provisioning`, and look at the SCIM server's log.",
            ),
            cause(
                "The app's SCIM server takes other credentials than those that Okta sends.",
                "Enter the app's SCIM token or login anew at `Applications and Resources > Applications > your app > Provisioning > Integration`.",
            )
            .any(&[Clue::Status(401), Clue::Words("\"status\":\"401\""), Clue::Words("\"status\":401"), Clue::Words("\"status\": \"401\"")]),
            cause(
                "The app has this user or group already, with the same unique attribute.",
                "Import the app's users and confirm the match, or delete or rename the duplicate in the app; then assign again.",
            )
            .any(&[Clue::Words("uniqueness"), Clue::Words("already exists"), Clue::Status(409)]),
        ]),
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"detail\":\"User already exists in the database.\",\"scimType\":\"uniqueness\",\"status\":\"409\"}",
    ),
    bare(
    explain("unknown-idx-message", "A message of Identity Engine that is in no published list")
        .verdict("This message is not in the known list; go by its own words: “{summary}”.")
        .causes(&[cause(
            "Identity Engine shows it to the user at this step; messages are also written by an org's own hooks and policies.",
            "Find the attempt in `Reports > System Log` by its time and user, and read `outcome.reason` there.",
        )])
        .queries(&[THIS_CALL]),
        "{\"version\":\"1.0.0\",\"messages\":{\"type\":\"array\",\"value\":[{\"message\":\"Badge not accepted.\",\"i18n\":{\"key\":\"acme.badge.refused\"},\"class\":\"ERROR\"}]}}",
    ),
    bare(
    explain("unknown-oauth-error", "An OAuth error that is in no published list")
        .verdict("This error is not among the known ones; go by its own words: “{summary}”.")
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
        "{\"error\":\"invalid_badge\",\"error_description\":\"The badge is not accepted.\"}",
    ),
    bare(
    explain("unknown-okta-code", "A code that is not in Okta's published list")
        .verdict("`{code}` is not in Okta's published list; go by its own words: “{summary}”.")
        .causes(&[
            cause(
                "Newer or special APIs (governance, devices, privileged access) use codes that the list of August 2026 does not have.",
                "Go by `errorSummary` and `errorCauses`, and look up the operation's reference page for {call}.",
            ),
            cause(
                "The code may be cut off or mistyped: `E`, then seven digits, mostly `E0000` and three more.",
                "Copy it from the response again.",
            ),
        ])
        .queries(&[THIS_CALL])
        .references(&[Reference {
            title: "Okta error codes",
            url: "https://developer.okta.com/docs/reference/error-codes/",
        }]),
        "{\"errorCode\":\"E0009999\",\"errorSummary\":\"The badge is not accepted.\",\"errorLink\":\"E0009999\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}",
    ),
];
