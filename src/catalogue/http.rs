//! What an HTTP status says where no known error came with it.

use crate::catalogue::api::LIMITING;
use crate::catalogue::entry::{CatalogueEntry, answer, bare};
use crate::catalogue::shared_words::{
    BLOCKED, ENGINE, FAIL_FAST, GRANTS, LIST_SCOPES, OKTAS, OTHERS, RENEW, REVOKED, SCOPE_OF_CALL,
    SERVER_SIDE, THE_STEP, THIS_CALL,
};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};
use crate::text::template::Placeholder;

/// What an answer without a body shares: how to see its headers.
static HEADERS: Family = Family {
    causes: &[THE_STEP, cause(
        "`curl -f` (`--fail`) prints only the status of a refused response, and hides its headers and its body.",
        "Run the same command with `--fail-with-body -i` in place of `-f` (curl 7.76 and later), or add `-v` and leave out `-f`. Paste what it prints.",
    )
    .only(&[Clue::Words("curl: (22)")]),
    cause(
        "The reason may be in headers of the response that are not in this paste: many clients print only the status.",
        "Repeat the request with `curl -i`, or print the response headers in the SDK (`TF_LOG=DEBUG` for Terraform; newer .NET SDKs append `WWW-Authenticate` on their own), and paste them here.",
    )
    .prevention("Log `WWW-Authenticate` and `X-Okta-Request-Id` of every refused request; they hold no secret.")],
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
    explain("alb-sign-in-failed", "The load balancer could not finish the user's sign-in")
        .verdict("The load balancer of AWS refused this itself, at its callback `/oauth2/idpresponse`. The user's password was accepted before, and the application behind the load balancer was not reached.")
        .causes(&[
            cause(
                "The security group of the load balancer blocks outbound port 443, so the provider's token endpoint and userinfo endpoint are out of reach.",
                "Allow outbound TCP `443` in the load balancer's security group. Then look at `error_reason` in its access log.",
            )
            .any(&[Clue::Status(500)]),
            cause(
                "The load balancer is internal, and its subnets have no route to the internet, where the provider's endpoints are.",
                "Route its subnets to a NAT gateway (`0.0.0.0/0`). Then look at `error_reason` in its access log.",
            )
            .any(&[Clue::Status(500)]),
            cause(
                "The provider refused the load balancer's token request, most often because of the client secret.",
                "Compare `Client ID`, `Client secret` and `Token endpoint` of the listener rule with the app at the provider. In Okta, `outcome.reason` at `Reports > System Log` says what was wrong.",
            )
            .any(&[Clue::Status(561)]),
            cause(
                "The callback was opened again, or in a different browser than the sign-in: the load balancer then misses `state` or its cookie.",
                "Open the application's own URL, not the callback. If it happens to everybody, let the proxy or CDN in front pass on the `Cookie` header and the whole query string.",
            )
            .any(&[Clue::Status(401)]),
        ]),
        "GET /oauth2/idpresponse?code=x&state=y HTTP/1.1\nHost: app.acme.test\n\nHTTP/1.1 500 Internal Server Error\nServer: awselb/2.0\nContent-Type: text/html\n\n<html><head><title>500 Internal Server Error</title></head><body></body></html>\n",
    ),
    answer(
    explain("challenge-without-error", "The API asks for a token and gives no reason")
        .verdict("The `WWW-Authenticate` header names no `error`. That is the response to a request without a token (RFC 6750), but some servers send it for every refusal.")
        .causes(&[
            cause(
                "The request came without a token: the `Authorization` header is missing, empty or misspelled, or the token is in the body or the query.",
                "Send `Authorization: Bearer`, one space and the token. `curl -v` shows the request as it really goes out.",
            ),
            cause(
                "A token was sent, and this server gives the same bare response for every refusal.",
                "Paste the token here together with the response: its times, issuer and audience (`exp`, `iss`, `aud`) are then checked. The reason itself is only in the server's own log at the time of the request.",
            ),
            cause(
                "A redirect to another host dropped the `Authorization` header: most clients do not send it to a second host.",
                "Look for a status 301, 302 or 308 in `curl -v`, and send the request to the last `Location` directly.",
            ),
            cause(
                "A proxy in between removed the `Authorization` header before the API saw it.",
                "Compare the request in the proxy's log with what `curl -v` sends, and let the proxy pass `Authorization` on.",
            ),
        ])
        .queries(&[THIS_CALL])
        .references(HEADERS.references),
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"acme\"\n",
    ),
    answer(
    explain("cors-blocked", "The browser did not let the page read the response")
        .verdict("The browser refused to show the response to the page, because it has no `Access-Control-Allow-Origin` for this origin. Okta may have received and answered the request all the same.")
        .causes(&[
            cause(
                "The page requests an `http://` URL, or a path or host that the server redirects. A browser does not follow a redirect of its preflight request (`OPTIONS`).",
                "Use the URL that the redirect leads to, with `https://` and the final host. `curl -si -X OPTIONS` with the current URL shows it as `Location`.",
            )
            .only(&[Clue::Words("redirect is not allowed for a preflight")]),
            cause(
                "The org lets only scripts of listed origins read its responses, and the scheme, host and port of this page are not listed.",
                "Add the page's origin at `Security > API > Trusted Origins > Add Origin > CORS`, for example `https://app.acme.example`, without a path. A request that relies on Okta's session cookie also needs `credentials: 'include'` (`withCredentials`), and a browser that does not block third-party cookies.",
            )
            .any(&[
                Clue::Words("/api/v1/sessions/me"),
                Clue::Words("/api/v1/users/me"),
                Clue::Words("/api/v1/authn"),
                Clue::Words("/idp/idx/"),
            ]),
            cause(
                "Many operations of Okta's management API (`/api/v1/…`) are not open to browsers, and an API token or a service app's token must never be in a page. Adding the page at `Security > API > Trusted Origins` does not help with these.",
                "Send this request from your own server (back end), which keeps the token, and let the page ask your server. What the signed-in user is allowed to do, such as `GET /api/v1/users/me`, a page can also request with the user's own access token (`okta.*` scopes of the org authorization server).",
            )
            .any(&[Clue::Words("/api/v1/"), Clue::Call("", "/api/v1/")]),
            cause(
                "For `/token`, Okta accepts the origins of the app's own redirect URIs, and only for apps that run in a browser.",
                "Make the app a `Single-Page Application` with a redirect URI on the page's origin. A web app sends its `/token` request from its server.",
            )
            .any(&[Clue::Words("/v1/token")]),
            cause(
                "A script in the page changes the headers of every request, such as an interceptor of `fetch` or of Axios that sets `Content-Type: application/json`. Okta refuses the token request with `E0000021` then, without a CORS header.",
                "Let the interceptor leave requests to {org} as they are. The token request must go out as `application/x-www-form-urlencoded`, as the network panel of the browser shows it.",
            )
            .only(&[Clue::Also("E0000021")]),
            cause(
                "The request itself failed: error pages of a proxy, a wrong path, and a redirect carry no CORS header either.",
                "Send the same request with `curl -i`, and correct first what its response reports.",
            ),
        ])
        .references(&[Reference {
            title: "Okta: CORS",
            url: "https://developer.okta.com/docs/guides/enable-cors/main/",
        }]),
        "Access to fetch at 'https://acme.okta.com/api/v1/sessions/me' from origin 'https://app.acme.com' has been blocked by CORS policy.",
    ),
    bare(
    explain("discovery-refused", "A request for the discovery document, which needs no token, was refused")
        .verdict("The server refused a document that is public: the request needs no token, client ID or secret, so these cannot be the reason.")
        .causes(&[
            cause(
                "The URL names a custom authorization server (`/oauth2/default` or `/oauth2/aus…`), and the org does not have API Access Management, an optional product without which even `default` is missing.",
                "Look for `Security > API > Authorization Servers`. If it is not there, set the issuer to the org itself, `https://{org}`, or ask your Okta account team to add API Access Management.",
            )
            .any(&[Clue::Call("", "/oauth2/default"), Clue::Call("", "/oauth2/aus"), Clue::Words("oauth2/default"), Clue::Words("oauth2/aus")]),
            cause(
                "The authorization server that the URL names was deactivated or deleted.",
                "Look for it at `Security > API > Authorization Servers`, and activate it there, or use another one that is `Active`.",
            ),
            cause(
                "The server exists in a different org than the one in the URL.",
                "Compare the issuer with `Issuer URI` at `Security > API > Authorization Servers`, and open `{issuer}/.well-known/openid-configuration` in a browser.",
            ),
            cause(
                "A proxy between the machine and Okta requires its own sign-in, or blocks the host.",
                "Run `curl -i` with the same URL on that machine, and look for `X-Okta-Request-Id` in the response: if it is missing, something other than Okta refused.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("proxy-authenticate", ""), Clue::Status(403)]),
        ]),
        "GET https://acme.okta.com/oauth2/default/.well-known/openid-configuration\nHTTP/1.1 401 Unauthorized\n",
    ),
    answer(
    explain("html-not-json", "A web page came back where JSON was expected").verdict("A page answered instead of the API: the request went to the wrong place, or was sent to a sign-in page. No token or scope was refused here.")
        .causes(&[
            cause(
                "The host is the one of the Admin Console, which has `-admin` in it.",
                "Take `-admin` out of the org URL: `https://acme.okta.com`, not `https://acme-admin.okta.com`.",
            )
            .any(&[Clue::Host("-admin")]),
            cause(
                "The org URL in the configuration contains an issuer or a path (`/oauth2/default`, `/login`), and the SDK appends the API's paths to it.",
                "Set the org URL to `https://` and the host, as in `https://{org}`. Only the issuer has a path such as `/oauth2/default`.",
            )
            .any(&[Clue::Words("/oauth2/default/api/v1"), Clue::Words("/oauth2/default/oauth2"), Clue::Words("/oauth2/v1/authorize/"),]),
            cause(
                "The request carried no credential, so Okta or a proxy redirected it to a sign-in page.",
                "Send the `Authorization` header, switch automatic redirects off, and look at `Location` in the first response.",
            )
            .any(&[Clue::Scheme(""), Clue::Status(302), Clue::Status(200)]),
            cause(
                "A script fetched a page: `/authorize` and `/login` respond with pages and not with JSON.",
                "Navigate the browser to `/authorize` (`window.location`), and fetch only `/token`, `/userinfo` and `/api/v1/` paths from a script.",
            )
            .any(&[Clue::Call("GET", "/oauth2/v1/authorize"), Clue::Call("GET", "/oauth2/default/v1/authorize"), Clue::Words("unexpected token '<'"), Clue::Words("unexpected token <")])
            .unless(&[Clue::Words("cannot fetch token"), Clue::Words("token_url")]),
            cause(
                "The path of an endpoint in the configuration is wrong: Okta's endpoints have `/v1/` in them, as in `/oauth2/v1/token` or `/oauth2/default/v1/token`.",
                "Copy `authorization_endpoint`, `token_endpoint` and `userinfo_endpoint` from the issuer's `/.well-known/openid-configuration` into the settings.",
            )
            .any(&[
                Clue::Words("/oauth2/token"),
                Clue::Words("/oauth2/authorize"),
                Clue::Words("/oauth2/userinfo"),
                Clue::Words("/oauth2/default/token"),
                Clue::Words("cannot fetch token"),
            ]),
            cause(
                "There is no org behind this host: the subdomain is misspelled, or the org was deleted.",
                "Open `https://{org}` in a browser, and correct the org URL if no sign-in page appears.",
            )
            .any(&[Clue::Status(404)]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html><html><head><title>Sign In</title></head></html>",
    ),
    bare(
    explain("http-400-no-body", "Okta refused the request as malformed, and the reason is not in the paste")
            .verdict("Okta could not use the request as it was sent. The response body, which is not in the paste, says which part of it is wrong.")
        .causes(&[
            cause(
                "A 400 from Okta nearly always has a JSON body with `errorCode` or `error`; the client did not print it.",
                "Print the response body too: `errorSummary`, `errorCauses` or `error_description` names the field.",
            ),
            cause(
                "The body is really empty: the request was refused before the API read it, for example because of a very large header or a stray character in the URL.",
                "Send the same request with `curl -v`, without cookies, and with the URL percent-encoded.",
            )
            .any(&[Clue::Header("cookie", "")]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 400\nContent-Length: 0\n",
    ),
    bare(
    explain("http-400-unknown", "The client did not print the reason in the response")
            .verdict("The program printed only that something failed. Okta's own reason is in the body or the headers of the response.")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "Okta refuses an OAuth token with a 401 or 403 without a body, and this client prints only bodies. The reason is in the `WWW-Authenticate` header.",
                "Run the program again with `TF_LOG=DEBUG` or its own debug log, and paste the status and headers of the last response here.",
            )
            .any(&[Clue::Status(401), Clue::Status(403)]),
            cause(
                "The Terraform provider prints this for a 400 whose body is not an error of Okta's API, for example the OAuth error for a DPoP proof (the signed header that binds a token to a key) that was reused or is too old.",
                "Run Terraform again with `TF_LOG=DEBUG`, and paste the headers and body of the last response before this line here.",
            )
            .any(&[Clue::Status(400)]),
            cause(
                "The body is a page or a plain message of a gateway, which the client cannot read.",
                "Send the same request with `curl -i` from the same machine, and compare the two responses.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "")]),
        ])
        .family(&HEADERS),
        "Error: failed to create group: the API returned an unknown error",
    ),
    bare(
    explain("http-401-client-refused", "The client was refused, and the reason is in the body")
        .verdict("Okta refused the client (the app), and the user is not the problem. The JSON body of this 401 says why, but the paste does not contain that body.")
        .causes(&[
            cause(
                "Usually the body says `invalid_client`: the client ID is not of this org, its secret or key is wrong, or the app is set to another client authentication method.",
                "Print the response body (`response.text` in Python): `error_description` names the fault. Compare client ID and secret with `Applications and Resources > Applications > your app > General > Client Credentials`.",
            ),
            cause(
                "If the body says `access_denied`, no rule of an access policy fits the client, the grant type, the user and all scopes. The credential is then good.",
                "Correct the rule at `Security > API > Authorization Servers > your server > Access Policies > your policy`.",
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
    explain("http-401-no-body", "The request was not authenticated, and the paste does not say why")
        .verdict("The request reached the server, which did not accept the credential. For a bad OAuth token, Okta sends an empty body and puts the reason into the `WWW-Authenticate` header, which this paste does not contain.")
        .causes(&[
            cause(
                "The access token has expired or was revoked.",
                "Decode the token here and look at `exp`. If it has not passed, ask the server's `/v1/introspect` whether the token is `active`; `Reports > System Log` shows what was revoked.",
            )
            .prevention(RENEW)
            .any(&[Clue::Scheme("Bearer"), Clue::Call("", "/api/v1/"), Clue::Call("", "/oauth2/"), Clue::Token("access-token")]),
            cause(
                "The token comes from a custom authorization server, and Okta's own API does not accept tokens of such servers.",
                "Compare `iss`: for `/api/v1/` it must be the org URL itself, `https://{org}`, without `/oauth2/`.",
            )
            .any(&[Clue::Call("", "/api/v1/")]),
            cause(
                "The token belongs to another server or to no user: `/userinfo` accepts only tokens of its own server, and only those of a user.",
                "Use the `/v1/userinfo` below the token's `iss`, with a token for which a user signed in.",
            )
            .any(&[Clue::Call("", "/oauth2/")]),
            cause(
                "The app is bound to DPoP: the token was sent as `Bearer`, or the proof for this request is missing or wrong.",
                "Send `Authorization: DPoP` and a new `DPoP` proof with `htm`, `htu`, `iat`, `jti` and `ath` for each request.",
            )
            .any(&[Clue::Scheme("DPoP"), Clue::Header("dpop", ""), Clue::Also("scheme-bearer-with-dpop-token")]),
            cause(
                "The request carries an ID token instead of the access token.",
                "Send the `access_token` of the token response; the `id_token` is only for the client itself.",
            )
            .any(&[Clue::Token("id-token"), Clue::Also("id-token-as-access-token")]),
            cause(
                "Your own API or its gateway refused the token, and Okta was never asked.",
                "Look in that API's log for the message of its verifier and paste it here; it names `exp`, `aud`, `iss` or the key.",
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
    explain("http-403-no-body", "The request was forbidden, and the paste does not say why")
            .verdict("The request reached the server and was refused; the paste has no body that says why. For an OAuth token, Okta puts the reason into the `WWW-Authenticate` header, and for an API token (`SSWS`) into a JSON body, which many programs do not print.")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "The request was sent with an API token (`SSWS`), and no admin role of the user who created it allows the request. Okta says so in a JSON body with E0000006, and the program did not print that body.",
                "Print the body: `$_.ErrorDetails.Message` in the `catch` of PowerShell, `response.text` in Python, `error.response.data` with axios. If it says E0000006, give the token's owner a role with the permission at `Security > Administrators > Admins`.",
            )
            .any(&[Clue::Scheme("SSWS"), Clue::Words("ssws")])
            .unless(&[Clue::Scheme("Bearer"), Clue::Scheme("DPoP"), Clue::Token("org-access-token")]),
            cause(
                "For an OAuth token without the right scope, Okta sends an empty body and `insufficient_scope` in the `WWW-Authenticate` header.",
                "Read `scope=` in that header, grant that scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and request it in the token request too.",
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
                "The IP address of the caller is in a blocked network zone, or ThreatInsight, which blocks suspicious IP addresses, stopped it.",
                "Run the query for blocked requests below: the entry says which of the two it was. Remove the IP address from the blocked zone at `Security > Networks`, or add its zone to the exempt zones at `Security > General > Okta ThreatInsight settings`.",
            )
            .prevention("Give programs fixed IP addresses, in a zone of their own.")
            .any(&[
                Clue::Call("POST", "/api/v1/authn"),
                Clue::Call("", "/idp/idx"),
                Clue::Call("", "/login"),
                Clue::Words("authapierror"),
            ]),
            cause(
                "A proxy, firewall or CDN on the way sent this response. `X-Okta-Request-Id` is missing in that case.",
                "Look for `X-Okta-Request-Id` in the headers. If it is missing, ask the team that runs the proxy to allow `{org}`.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "cloudflare"), Clue::Header("x-cache", "")]),
            cause(
                "The browser hid the body from the page because the page's origin is not a trusted origin.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`.",
            )
            .any(&[Clue::Header("origin", ""), Clue::Words("cors")]),
        ])
        .queries(&[GRANTS, BLOCKED])
        .family(&HEADERS),
        "HTTP/1.1 403\nContent-Length: 0\n",
    ),
    bare(
    explain("http-403-no-reason", "Okta forbade the request and gave no reason")
        .verdict("Okta reports a missing scope in `WWW-Authenticate`, but this 403 has no such header. Most likely the IP address of the caller is blocked.")
        .causes(&[
            THE_STEP,
            cause(
                "The caller's IP address is in a blocked network zone, or ThreatInsight, which blocks suspicious IP addresses, stopped it.",
                "Run the query for blocked requests below: the entry says which of the two it was. Remove the IP address from the blocked zone at `Security > Networks`, or add its zone to the exempt zones at `Security > General > Okta ThreatInsight settings`.",
            ),
            cause(
                "The program that printed the headers left `WWW-Authenticate` out, as browsers do for scripts of another origin.",
                "Repeat the request with `curl -i` from the same machine, and compare the headers.",
            )
            .any(&[Clue::Header("access-control-allow-origin", ""), Clue::Header("origin", ""), Clue::Words("cors")]),
        ])
        .queries(&[BLOCKED, THIS_CALL]),
        "HTTP/2 403\ndate: Mon, 21 Sep 2026 14:13:20 GMT\ncontent-length: 0\nx-okta-request-id: ZxExample0000000000000000000\n",
    ),
    bare(
    explain("http-404-no-body", "Nothing responds at this URL").verdict("The server found nothing at this URL. The credential was not refused: something in the URL is wrong.")
        .causes(&[
            cause(
                "The path, or the authorization server in it, does not exist. For a missing object, Okta would have sent `E0000007`.",
                "Open `/.well-known/openid-configuration` below the issuer. If that is a 404 too, correct the server ID or the host; `Security > API > Authorization Servers` lists the issuers.",
            )
            .any(&[Clue::Call("", "/oauth2/")]),
            cause(
                "The version is missing in the path: the OAuth endpoints of Okta are below `/v1`, such as `/oauth2/v1/userinfo` or `/oauth2/default/v1/token`.",
                "Set the base URL of the client (`api_base_url` in Authlib and Flask-AppBuilder) to `https://{org}/oauth2/v1/`, or with the authorization server before `/v1/`. Better, give the client the discovery document, which lists every endpoint.",
            )
            .only(&[
                Clue::Call("", "/oauth2/userinfo"),
                Clue::Call("", "/oauth2/token"),
                Clue::Call("", "/oauth2/authorize"),
                Clue::Call("", "/oauth2/keys"),
                Clue::Call("", "/oauth2/introspect"),
                Clue::Call("", "/oauth2/logout"),
                Clue::Words("/oauth2/userinfo"),
                Clue::Words("/oauth2/default/userinfo"),
                Clue::Words("/oauth2/default/token"),
                Clue::Words("/oauth2/default/authorize"),
                Clue::Words("/oauth2/default/keys"),
            ]),
            cause(
                "The subdomain or custom domain is misspelled, so there is no org behind it.",
                "Open `https://{org}` in a browser, and correct the org URL if no sign-in page appears.",
            ),
            cause(
                "The issuer setting already holds the URL of an endpoint or of the discovery document, so a part of the path is in the URL twice.",
                "Set only the issuer, without `/.well-known/openid-configuration` and without `/v1/…`: for example `https://{org}/oauth2/default`.",
            )
            .any(DOUBLED),
            cause(
                "The org runs on the other engine: this path belongs to Identity Engine and the org is on Classic Engine, or the reverse.",
                "Look in the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` means Classic Engine. Use that engine's API, and set the same engine in the SDK or widget.",
            )
            .any(ENGINE),
        ])
        .family(&HEADERS),
        "HTTP/1.1 404\nContent-Length: 0\n",
    ),
    bare(
    explain("http-405-no-body", "This URL does not support this HTTP method").verdict("The server refused the method for this URL. The credential is not the problem: the URL may be right, but not together with this method.")
        .causes(&[
            cause(
                "The method does not belong to the path: `/token`, `/introspect` and `/revoke` accept only `POST`, and pages are opened with `GET`.",
                "Send `POST` to these endpoints (`curl -X POST`), and `GET` to pages. Look with `curl -v` whether a redirect turned `POST` into `GET`.",
            )
            .any(&[Clue::Call("GET", "/oauth2/"), Clue::Call("PATCH", "")]),
            cause(
                "A browser's preflight request (`OPTIONS`) was refused, because the page's origin is not a trusted origin.",
                "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`.",
            )
            .any(&[Clue::Call("OPTIONS", ""), Clue::Words("preflight")]),
            cause(
                "The origin is trusted, and the endpoint does not allow requests from browsers, so it refuses the preflight request (`OPTIONS`).",
                "Send the request from your own server, where no `OPTIONS` request is needed.",
            )
            .any(&[Clue::Call("OPTIONS", ""), Clue::Words("preflight")]),
        ])
        .family(&HEADERS),
        "HTTP/1.1 405\nContent-Length: 0\n",
    ),
    bare(
    explain("http-407-no-body", "A proxy on the way asks for a username and password")
        .verdict("A proxy on the way refused the request, so Okta never saw it. Okta's tokens and passwords are not the problem.")
        .causes(&[
            cause(
                "The client goes through a proxy without sending it a username and password. Okta's tokens and passwords do not belong there.",
                "Set the proxy's credentials where the client reads them (`HTTPS_PROXY`, `curl --proxy-user`), or let the client reach the Okta host without the proxy (`NO_PROXY`).",
            ),
            cause(
                "The client sends credentials to the proxy, but they are out of date, for example since the password was changed.",
                "Test it with `curl -v -x` and the proxy's URL, and enter the new password in `HTTPS_PROXY`.",
            ),
            cause(
                "The password has a character that breaks the proxy's URL, such as `@` or `:`.",
                "Write it percent-encoded in `HTTPS_PROXY` (`@` as `%40`), and test it with `curl -v -x` and the proxy's URL.",
            ),
            cause(
                "The proxy requires Kerberos or NTLM, which the client does not support: `Proxy-Authenticate` says `Negotiate` or `NTLM`.",
                "Run a local proxy that supports it, such as `cntlm` or `px`, or ask the team that runs the proxy for an exception for this host.",
            )
            .any(&[Clue::Words("negotiate"), Clue::Words("ntlm")]),
        ]),
        "HTTP/1.1 407\nContent-Length: 0\n",
    ),
    bare(
    explain("http-413-no-body", "The request is larger than the server accepts").verdict("A server or proxy refused the request because it is larger than what is accepted there. Its credential and the values in it are not the problem.")
        .causes(&[THE_STEP, cause(
            "The limit of a server or proxy on the way is lower than the size of this body. The limit is usually not Okta's.",
            "Look at the `Server` header to see whose limit it is. Send less in one request, or raise the limit there (`client_max_body_size` in nginx).",
        ), cause("The body contains far more than intended: a file, a picture or a whole list instead of one object.", "Print the length of the body (`Content-Length` in `curl -v`) before it is sent, and compare it with an ordinary one.")])
        .queries(&[THIS_CALL]),
        "HTTP/1.1 413\nContent-Length: 0\n",
    ),
    bare(
    explain("http-500-no-body", "The server failed without saying how")
            .verdict("The server that answered failed, but does not say how. Nothing was refused, so the credential is most likely not the problem.")
        .causes(&[
            THE_STEP,
            cause(
                "The response may not be Okta's: a 500 of Okta has `E0000009` and an `errorId` in its body. Without them, a gateway or your own service has often responded.",
                "Look for `X-Okta-Request-Id` in the headers. If it is missing, search the logs of your own service or proxy at the time of the request.",
            ),
            cause(
                "There is an incident in the cell (the group of servers) in which the org runs.",
                "Look at `status.okta.com`, and in `Reports > System Log` for what else fails. Repeat only requests that read, with growing pauses.",
            )
            .prevention(FAIL_FAST)
            .any(&[Clue::Words("x-okta-request-id")]),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 500\nContent-Length: 0\n",
    ),
    bare(
    explain("http-502-no-body", "A gateway got no proper response from the server behind it").verdict("The gateway that answered is not the server that was asked. Neither the credential nor the data was refused, and the request may have been carried out.")
        .causes(&[
            THE_STEP,
            cause(
                "The gateway that responded is between you and Okta, or at Okta's edge; the `Server` header usually tells which.",
                "Send the request to the org's own host (`https://{org}`) without your proxy. If that works, look at the proxy's log.",
            ),
            cause(
                "Okta's edge was briefly disturbed. That usually passes within seconds.",
                "Repeat a `GET` after a second, then with growing pauses. Before you repeat a `POST`, read the object with `GET`, because the first one may have worked.",
            )
            .prevention(FAIL_FAST),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 502\nContent-Length: 0\n",
    ),
    bare(
    explain("http-503-no-body", "The service is not taking requests at the moment").verdict("The server takes no requests at the moment, so it refused this one too: send it again later, unchanged.")
        .causes(&[
            THE_STEP,
            cause(
                "There is maintenance or an incident in the cell (the group of servers) in which the org runs.",
                "Look at `status.okta.com`. If the response has `Retry-After`, wait that long; otherwise repeat the request with growing pauses.",
            )
            .prevention(FAIL_FAST),
            cause(
                "Your own gateway or load balancer has no healthy server behind it.",
                "Look for `X-Okta-Request-Id` in the headers. If it is missing, check the servers behind your gateway.",
            ),
        ])
        .family(&SERVER_SIDE),
        "HTTP/1.1 503\nContent-Length: 0\n",
    ),
    bare(
    explain("http-504-no-body", "The response took too long for a gateway in between").verdict("A gateway gave up waiting. The request was not refused, its credential is not the problem, and it may have been carried out.")
        .causes(&[
            THE_STEP,
            cause(
                "The request asks for too much: a wide time range of the System Log, a large search, or a big page.",
                "Narrow `since` and `until`, use `filter` instead of `q`, and follow the `next` link with a smaller `limit`.",
            )
            .any(&[Clue::Call("GET", "/api/v1/logs"), Clue::Call("GET", "/api/v1/users")]),
            cause(
                "Okta waits for a directory agent (Active Directory or LDAP) that is slow or not running.",
                "Look at `Directory > Directory Integrations` for agents that are not running, and at the load of their servers.",
            )
            .any(&[Clue::Call("POST", "/api/v1/authn")]),
            cause(
                "Okta waits for an inline hook (a request to your server during the sign-in).",
                "Run the query below, and send a request to the hook's URL with `time curl -i`. Okta waits about 3 seconds for it.",
            )
            .any(&[Clue::Words("/v1/token"), Clue::Words("hook")]),
            cause(
                "Okta waits for an external identity provider, which it asks during the sign-in.",
                "Look at `Security > Identity Providers` for the one that these users have, and at its own log or status page.",
            ),
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
        .verdict("The program printed no reason. Most likely Okta refused the request with a 401 or 403 and an empty body, and the reason is in the `WWW-Authenticate` header.")
        .causes(&[
            SCOPE_OF_CALL,
            cause(
                "The .NET SDK prints the body after the colon, and Okta's response to an OAuth token without the right scope has no body.",
                "Catch `ApiException` and print its `ErrorCode` and `Headers`, or update the SDK: newer releases append `WWW-Authenticate`.",
            )
            .any(&[Clue::Words("error calling"), Clue::Words("okta.sdk"), Clue::Words("apiexception")]),
            cause(
                "The request may never have got a response, because of DNS, TLS or a timeout.",
                "Run `curl -v` with the same URL from the same machine, and see whether a status line comes back.",
            )
            .prevention("Set timeouts in the client, and log which one ended a request."),
        ])
        .queries(&[GRANTS])
        .family(&HEADERS),
        "Error calling ListUsers:",
    ),
    bare(
    explain("http-other-no-body", "No Okta error came with this status")
        .verdict("The server answered {status}, without an error of Okta's that would say why. The status itself names neither a token nor a scope.")
        .causes(&[
            THE_STEP,
            cause(
                "Okta's own errors carry `errorCode` or `error`: the client did not print the body.",
                "Repeat the request with `curl -i`, and paste status, headers and body here.",
            ),
            cause(
                "Something between you and Okta sent the response, for example a proxy or a gateway.",
                "Look for `X-Okta-Request-Id` in the headers. If it is missing, look at the log of the proxy or gateway that `Server` names.",
            )
            .any(&[Clue::Header("via", ""), Clue::Header("server", "")]),
        ])
        .queries(&[THIS_CALL]),
        "HTTP/1.1 418\nContent-Length: 0\n",
    ),
    answer(
    explain("not-okta", "This response is not Okta's")
        .verdict("Something else responded: your own API, a gateway, a proxy or a firewall. The response does not show whether Okta saw the request.")
        .causes(&[
            cause(
                "A proxy or firewall between you and Okta responded in its place: the body has none of the fields of Okta's errors.",
                "Send the same request with `curl -i` from outside your network, and look for `X-Okta-Request-Id`. If Okta responds there, let `{org}` pass in your proxy or firewall.",
            )
            .any(&[OKTAS])
            .unless(&[Clue::Fact(Placeholder::Host, "")]),
            cause(
                "There is no org behind the host: `{\"status\":404,\"message\":\"Resource not found\"}` is what Okta's edge sends for a subdomain without an org.",
                "Open `https://{org}` in a browser, and correct the org URL if no sign-in page appears.",
            )
            .only(&[Clue::Status(404), Clue::Words("resource not found")]),
            cause(
                "AWS STS refused the role: the role's trust policy does not name this provider, or the request asks for another role.",
                "Compare the role and provider in the assertion's `Role` attribute, or the token's `iss` and `aud`, with the role's trust policy in AWS IAM.",
            )
            .only(&[Clue::Words("sts:assumerolewith")]),
            cause(
                "The AWS load balancer responds with 561 when it signs users in with Okta and Okta refuses its token request.",
                "Compare client ID, client secret and endpoints in the listener rule with the app in Okta, and read `outcome.reason` in `Reports > System Log`.",
            )
            .only(&[Clue::Status(561)]),
            cause(
                "The server behind the gateway took longer than the gateway waits. A program that waits for a person, such as for a push to a phone, needs more time than most gateways give.",
                "Answer the push immediately, and raise the time limit of the gateway for this path (`proxy_read_timeout` in nginx).",
            )
            .only(&[Clue::Status(504), Clue::Words("gateway time-out"), Clue::Words("gateway timeout")]),
            cause(
                "An edge in front of the API limits requests on its own: Okta's own 429 carries `x-rate-limit-limit`.",
                "Wait as long as `Retry-After` says, then send fewer requests at a time from this IP address.",
            )
            .only(&[Clue::Status(429)]),
            cause(
                "A rule of a firewall stopped the request; its page says “{summary}”.",
                "Ask the team that runs the firewall to allow `{org}` for this machine, and give them the ID that the page shows.",
            )
            .only(&[
                Clue::Words("you have been blocked"),
                Clue::Words("request blocked"),
                Clue::Words("request rejected"),
                Clue::Words("<title>access denied"),
                Clue::Words("zscaler"),
                Clue::Words("your organization's policy"),
            ]),
            cause(
                "Your own API, its gateway or its service mesh checks tokens and refused this one.",
                "Look at its log, and compare the issuer, the audience and the key set URL that it is configured with to the token: `iss` is {issuer}, `aud` is {audience}.\nLook at its log, and at the issuer, audience and key set URL that it is configured with. Paste the token here together with the response to compare them with `iss` and `aud`.",
            )
            .any(&[Clue::Status(401), Clue::Words("\"message\""), Clue::Words("credentials"), Clue::Words("not authorized"), Clue::Words("\"detail\""), Clue::Words("kong"), Clue::Words("envoy"), Clue::Words("istio"), Clue::Words("apigw"), Clue::Words("{\"message\":\"unauthorized\"}")])
            .unless(&[Clue::Status(502), Clue::Status(503), Clue::Status(504)]),
            cause(
                "Envoy, the gateway or the sidecar in front of your service, did not reach that service, or waited too long for it. The token was not the reason.",
                "Check whether the service has healthy endpoints and listens on the port that Envoy uses: `kubectl get endpointslices`, or `curl localhost:15000/clusters` in the sidecar.",
            )
            .only(&[Clue::Words("upstream connect error"), Clue::Words("no healthy upstream"), Clue::Words("upstream request timeout")]),
            cause(
                "A gateway, either yours or at Okta's edge, got no proper response from the server behind it and sent its own page “{summary}”.\nA gateway, either yours or at Okta's edge, got no proper response from the server behind it and answered itself.",
                "Repeat a `GET` after a second, then with growing pauses. If the error stays, look at `status.okta.com` and at the log of the gateway that `Server` or the page names.",
            )
            .only(&[Clue::Status(502), Clue::Status(503), Clue::Status(504), Clue::Words("<title>502"), Clue::Words("<title>503"), Clue::Words("<title>504")]),
        ])
        .references(&[Reference { title: "Okta status", url: "https://status.okta.com/" }]),
        "{\"message\":\"Unauthorized\"}",
    ),
    answer(
    explain("other-provider", "The error is another provider's, not Okta's")
        .verdict("This was refused by {name}, and not by Okta: the error is one of that provider's own, and no Okta error code explains it.\nThis was refused by {found}, and not by Okta: the error is one of that provider's own, and no Okta error code explains it.")
        .causes(&[
            cause(
                "The app itself uses that provider: it asked the provider for the token, or the provider checks tokens in front of the API.",
                "Look the error up at that provider: Microsoft explains its `AADSTS` numbers at `https://login.microsoftonline.com/error`.",
            ),
            cause(
                "Okta sent the user to that provider as an external identity provider, and got this error back.",
                "Compare client ID, secret and redirect URI at `Security > Identity Providers` with the app that is registered with that provider.",
            )
            .any(&[Clue::Words("okta"), Clue::Words("/oauth2/v1/authorize/callback")]),
        ]),
        "AADSTS999999: The example is refused.",
    )
    .step_only(),
    answer(
        explain("own-api-refused", "The API itself refused the request, and Okta was not asked")
            .verdict("The API at {host}, which is not Okta, responded with {status}. The reason is in that API's own rules and in its log.\nThe API at {host}, which is not Okta, responded with an error of its own. The reason is in that API's own rules and in its log.\nAn API of your own responded with {status}: the response has the form in which {name} writes errors, and Okta writes none in it. The reason is in that API's own rules and in its log.\nAn API of your own, or the gateway in front of it, responded with {status}: `{claim}` of the token that was sent is {audience}, so Okta was not asked. The reason is in that API's own rules and in its log.\nAn API of your own, or the gateway in front of it, responded with {status}: {provider} issued the token that was sent, so Okta was not asked. The reason is in that API's own rules and in its log.")
            .causes(&[
                cause(
                    "The userinfo endpoint of AD FS takes only an access token for `urn:microsoft:userinfo`, and AD FS issues one for another API as soon as the request names a `resource`.",
                    "Paste the access token here and look at `aud`. Leave `resource` out of the authorize and token requests, and use the access token that comes then at `/adfs/userinfo`.",
                )
                .only(&[Clue::Words("/adfs/userinfo")]),
                cause(
                    "The API checked the token against its own settings, and the issuer, the audience, the expiry or the signature did not fit them.",
                    "Compare what the token offers with what the API is set to expect: `iss` is {issuer}, `aud` is {audience}. Paste the values that the API expects next to the token here, and each is compared.\nCompare what the token offers with what the API is set to expect: `iss` is {issuer}, and it has no `aud` that could be read, which most APIs ask for. Paste the values that the API expects next to the token here, and each is compared.\nPaste the token here, next to the issuer and the audience that the API is set to expect: its `iss`, `aud`, `exp` and key are then compared with them.",
                )
                .any(&[Clue::Status(401)]),
                cause(
                    "The API accepted the token, but one of its rules requires a scope, role or group that the token does not have.",
                    "Look up in the API's code or gateway which scope, role or group this route requires, and compare it with what the token has: its scopes are {granted}, and its groups are in `groups`. A missing scope is added at `Security > API > Authorization Servers > your server > Scopes` and requested by the client; it is never among the Okta API Scopes.\nLook up in the API's code or gateway which scope, role or group this route requires, and compare it with `scp` and `groups` of the token. A missing scope is added at `Security > API > Authorization Servers > your server > Scopes` and requested by the client; it is never among the Okta API Scopes.",
                )
                .all(&[Clue::Status(403), OKTAS]),
                cause(
                    "The API accepted the token, and one of its rules requires a scope, role or group that the token does not have.",
                    "Look up in the API's code or gateway which scope, role or group this route requires, and compare it with `scope`, `permissions`, `roles` and `groups` of the token. Add what is missing at the issuer, and request it (`scope`, and `audience` at Auth0).",
                )
                .all(&[Clue::Status(403), OTHERS]),
                cause(
                    "The API, or the gateway in front of it, limits requests on its own and accepts no more for now. Okta's rate limits have nothing to do with it.",
                    "Wait as long as `Retry-After` in the response says, and look up the limit in the settings of the API or of its gateway.",
                )
                .all(&[Clue::Status(429)]),
                cause(
                    "Only the program that responded knows the reason, and it does not tell the caller.",
                    "Search the log of {host} at the time of this request, or set its authentication log to debug (for example `logging.level.org.springframework.security=TRACE`), repeat the request, and paste the line here.\nSearch the log of the API at the time of this request, or set its authentication log to debug (for example `logging.level.org.springframework.security=TRACE`), repeat the request, and paste the line here.",
                ),
            ]),
        "curl -i https://orders.acme.example/v1/carts\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n",
    ),
    answer(
    explain("rate-limit-exhausted", "No requests were left in this rate-limit bucket")
        .severity(Severity::Warning)
        .verdict("This bucket, the requests that Okta counts together, has used up {limit} requests. Until the bucket is full again, each further request gets a `429`: wait {wait}.")
        .causes(&[cause("The program sends requests as fast as it can, or one for each object instead of one for many. With a status of 429 this request was refused already; with any other it was the last one.", "Wait {wait}. Then slow down as soon as `x-rate-limit-remaining` falls below a tenth of `x-rate-limit-limit`, and read lists (`limit=200` and the `next` link) instead of single objects."), cause("Other programs use the same bucket. It belongs to the whole org, so this program may have sent only a few of the {limit} requests.", "Look at `Reports > Rate Limits > Overview` for who uses it. Limit the share of an app at `Applications and Resources > Applications > your app > Application rate limits > Edit`, or of a token at `Security > API > Tokens > your token > Token rate limits > Edit`."), cause("This app or token has only a share of the bucket, and its own share is used up.", "Compare {limit} with the full limit at `Reports > Rate Limits > Overview`, and raise the share of an app at `Applications and Resources > Applications > your app > Application rate limits > Edit`, or of a token at `Security > API > Tokens > your token > Token rate limits > Edit`.")])
        .family(&LIMITING),
        "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000023\n",
    ),
    bare(
    explain("rate-limit-headroom", "Requests are left in this rate-limit bucket")
        .severity(Severity::Note)
        .verdict("This is not a fault: {remaining} of {limit} requests are left in this bucket, the requests that Okta counts together.")
        .family(&LIMITING),
        "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 420\nX-Rate-Limit-Reset: 1790000023\n",
    ),
    answer(
    explain("retry-after-own-clock", "The wait was calculated with a clock that is not Okta's")
            .verdict("Okta's limit is not the problem here: the program calculated its wait from two clocks that differ.")
        .severity(Severity::Warning)
        .causes(&[
            cause(
                "The program subtracts its own time from `x-rate-limit-reset`, which is a time by Okta's clock. The wait then becomes too long, too short or negative.",
                "Subtract the `Date` header of the same response from `x-rate-limit-reset`, and never wait less than a second.",
            ),
            cause(
                "The calculation is right, but the machine's clock is wrong, which also makes tokens and signatures fail.",
                "Compare `date -u` with the `Date` header, and set the clock by NTP.",
            ),
        ])
        .family(&LIMITING),
        "",
    ),
    answer(
    explain("scim-error", "A SCIM server refused what Okta provisions")
        .verdict("The app's SCIM server refused what Okta sent to it: “{summary}”. Okta itself refused nothing.")
        .causes(&[
            cause(
                "The SCIM server (which receives the users that Okta copies into an app) does not accept a value that Okta sends; `detail` usually names the attribute.",
                "Look up the attribute that `detail` names in the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, and change the mapping or the user's value. If `detail` names nothing, look into the log of the SCIM server.",
            ),
            cause(
                "The app's SCIM server expects different credentials than those that Okta sends.",
                "Enter the app's SCIM token or credentials again at `Applications and Resources > Applications > your app > Provisioning > Integration`.",
            )
            .any(&[Clue::Status(401), Clue::Words("\"status\":\"401\""), Clue::Words("\"status\":401"), Clue::Words("\"status\": \"401\"")]),
            cause(
                "The app already has this user or group, with the same unique attribute.",
                "Import the app's users at `Applications and Resources > Applications > your app > Import` and confirm the match, or rename the duplicate in the app. Then assign the app again.",
            )
            .any(&[Clue::Words("uniqueness"), Clue::Words("already exists"), Clue::Status(409)]),
            cause(
                "The server does not understand a form of `PATCH` that Okta sends for groups: `replace` of `members` with an empty list, which is an empty group, or `replace` without `path`. Both are allowed by the standard (RFC 7644, 3.5.2).",
                "Have the server accept `{\"op\":\"replace\",\"path\":\"members\",\"value\":[]}` and `{\"op\":\"replace\",\"value\":{…}}`. Until then, push no group without members at `Applications and Resources > Applications > your app > Push Groups`.",
            )
            .only(&[Clue::Words("members.value"), Clue::Words("group path"), Clue::Words("patch object"), Clue::Words("group:members")]),
            cause(
                "A member of the group is not known to the server: the user was not created there yet, or was deleted there. Many servers refuse the whole change then, for the other members too.",
                "Compare the IDs under `members` in the request with the users of the app. Assign those who are missing at `Applications and Resources > Applications > your app > Assignments`, and choose `Push now` for the group at `Applications and Resources > Applications > your app > Push Groups`.",
            )
            .only(&[Clue::Words("\"members\"")]),
        ]),
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"detail\":\"User already exists in the database.\",\"scimType\":\"uniqueness\",\"status\":\"409\"}",
    ),
    bare(
    explain("unknown-idx-message", "The Identity Engine message is not among the known ones")
        .verdict("Okta or a hook of this org sent a message that is not in the known list. It says: “{summary}”.")
        .causes(&[cause("Okta refused the sign-in itself, and the message key (`idx.error.code.` and a word) is one that is not listed here. The System Log shows the same word.", "Search `Reports > System Log` at that minute for the user, and read `outcome.reason` of the entries `policy.evaluate_sign_on`, `user.authentication.verify` and `app.oauth2.as.authorize`.").only(&[Clue::Words("idx.error.code.")]), cause("A hook or policy of this org wrote the message: a registration inline hook (a service of yours that Okta asks), or the custom text of a rule.", "Search for the words at `Workflow > Inline Hooks` (the service's own code) and in the rules at `Security > Authentication policies > App sign-in policies`.").unless(&[Clue::Words("idx.error.code.")]), cause("Okta wrote the message, and it is newer than the list.", "Find the attempt in `Reports > System Log` by its time and user: `outcome.reason` is more exact than the message.")])
        .queries(&[THIS_CALL]),
        "{\"version\":\"1.0.0\",\"messages\":{\"type\":\"array\",\"value\":[{\"message\":\"Badge not accepted.\",\"i18n\":{\"key\":\"acme.badge.refused\"},\"class\":\"ERROR\"}]}}",
    ),
    bare(
    explain("unknown-oauth-error", "`{code}` is not an OAuth or Okta error that is known here\nThe OAuth error is not among the known ones")
        .verdict("The error is not in the OAuth and OpenID Connect standards or in Okta's lists, so another server or a proxy probably sent it. It says: “{summary}”.\nThe error is not in the OAuth and OpenID Connect standards or in Okta's lists, so another server or a proxy probably sent it.")
        .causes(&[
            cause(
                "Another authorization server, an external identity provider behind Okta, or a gateway sent it.",
                "Look at the URL that answered (`curl -v`, or the browser's network panel), and compare its host with {org}. If it is another one, look the error up in the documentation of that server.",
            ),
            cause(
                "Your own server or a gateway rewrote an error of Okta before the program saw it.",
                "Search `Reports > System Log` at the same minute for `outcome.result eq \"FAILURE\"`: `outcome.reason` has Okta's own reason.",
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
    explain("unknown-okta-code", "The error code is not in Okta's published list")
        .verdict("Okta refused the request with `{code}`, which is not in its published list. It says: “{summary}”.")
        .causes(&[
            cause(
                "Newer or special APIs (governance, devices, privileged access) use codes that are not in the list of August 2026.",
                "Read `errorSummary` and `errorCauses`, which name the fault, and look up the reference page of {call} at `developer.okta.com/docs/api`.",
            ),
            cause(
                "The code was cut off or mistyped on its way here: a code is `E` and seven digits, usually `E0000` and three more.",
                "Copy `errorCode` from the response again, with all its digits, and paste the whole body here.",
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
