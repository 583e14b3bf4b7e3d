//! Queries, habits and causes that entries of several catalogues share.

use crate::finding::{ADMIN_CONSOLE, Cause, Clue, Family, ORG_SERVER, Query, Reference, cause};
use crate::model::provider;
use crate::text::template::{Placeholder, Template};

/// The paste names no other provider than Okta.
pub(crate) const OKTAS: Clue = Clue::Fact(Placeholder::Provider, provider::OKTA);

/// The paste is about another provider than Okta.
pub(crate) const OTHERS: Clue = Clue::NoFact(Placeholder::Provider, provider::OKTA);

/// The host that people copy from the address bar of the Admin Console.
pub(crate) const ADMIN_HOST: Cause = cause(
    "The request went to the host of the Admin Console, which does not serve the API.",
    "Take `-admin` out of the host: an org whose Admin Console is at `https://acme-admin.okta.com` has its API at `https://acme.okta.com`.",
)
.any(&[Clue::Host("-admin")]);

/// Where users' own recovery and unlocking is decided in Identity Engine, if not in the password policy.
pub(crate) const ACCOUNT_MANAGEMENT: Cause = cause(
    "In Identity Engine, the password policy's rule may leave the decision to the Okta account management policy (`accessControl` is `AUTH_POLICY`, the default of new rules), and no rule of that policy allows it for this user, network or device.",
    "Change the rule at `Security > Authentication policies > Okta account management policy > Rules > your rule > Actions > Edit`. Or let the password policy decide: set `Access control` to `Legacy` at `Security > Authenticators > Password > Actions > Edit > your policy > your rule > Edit`.",
);

/// Where it is decided in Identity Engine how users authenticate before they enroll.
pub(crate) const ENROLLMENT_MANAGEMENT: Cause = cause(
    "The Okta account management policy requires a stronger sign-in, or another network, before users of this org can set up an authenticator (factor).",
    "Compare the rules for enrollment at `Security > Authentication policies > Okta account management policy > Rules` with the user's network and sign-in, and change the one that applies with `Actions > Edit`.",
);

/// The one call, by its request id.
pub(crate) const THIS_CALL: Query =
    Query { finds: "This request, by its request ID", clauses: &["transaction.id eq \"{request_id}\""] };

/// Requests that were stopped before the API answered.
pub(crate) const BLOCKED: Query = Query {
    finds: "Requests blocked by a network zone or ThreatInsight",
    clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
};

/// Tokens that ended before their time.
pub(crate) const REVOKED: Query = Query {
    finds: "Tokens revoked",
    clauses: &["(eventType sw \"app.oauth2.token.revoke\" or eventType sw \"app.oauth2.as.token.revoke\")"],
};

/// What an app may ask Okta's API for was changed.
pub(crate) const GRANTS: Query = Query {
    finds: "Okta API scopes granted or revoked",
    clauses: &[
        "(eventType eq \"app.oauth2.admin.consent.grant\" or eventType eq \"app.oauth2.admin.consent.revoke\")",
    ],
};

/// What the org may do was changed.
pub(crate) const FEATURES: Query =
    Query { finds: "Features switched on or off", clauses: &["eventType sw \"system.feature.\""] };

/// Paths that one of the two engines has and the other has not.
pub(crate) const ENGINE: &[Clue] = &[
    Clue::Call("", "/idp/idx"),
    Clue::Call("", "/idp/myaccount"),
    Clue::Call("", "/oauth2/v1/interact"),
    Clue::Words("/v1/interact"),
    Clue::Call("", "/api/v1/authenticators"),
    Clue::Call("", "/api/v1/device-assurances"),
    Clue::Call("", "/api/v1/devices"),
];

/// What was called is the very machine or container that the program runs in.
pub(crate) const LOCALHOST: Cause = cause(
    "The URL names `localhost`, and the program runs in a container or a pod: there, `localhost` is that container, and not your machine or the other service.",
    "Use the name of the service on the containers' network (`http://keycloak:8080` in Docker Compose, `http://keycloak.default.svc` in Kubernetes), or `host.docker.internal` for a program on your machine. Keep the issuer as the tokens have it in `iss`, and set only the URL of the keys (`jwks_uri`, `jwk-set-uri`, `MetadataAddress`) to that name.",
)
.only(&[
    Clue::Words("refused 127.0.0.1"),
    Clue::Words("refused ::1"),
    Clue::Words("dial tcp 127.0.0.1"),
    Clue::Words("dial tcp [::1]"),
    Clue::Words("host='localhost'"),
    Clue::Words("localhost:"),
    Clue::Words("localhost/127.0.0.1"),
    Clue::Words("127.0.0.1:"),
    Clue::Words("[::1]:"),
]);

/// The body of the request is JSON. The header of a response says nothing of that.
pub(crate) const JSON_BODY: &[Clue] = &[
    Clue::Words("\"grant_type\":"),
    Clue::Words("json.stringify"),
    Clue::Words("-d '{"),
    Clue::Words("--data '{"),
    Clue::Words("--data-raw '{"),
    Clue::Words("--json "),
    Clue::Words("-h 'content-type: application/json"),
    Clue::Words("-h \"content-type: application/json"),
    Clue::Words("--header 'content-type: application/json"),
];

/// The body of the request is a form.
pub(crate) const FORM_BODY: &[Clue] =
    &[Clue::Header("content-type", "application/x-www-form-urlencoded"), Clue::Sent("grant_type", "")];

/// The request asks for scopes of Okta's own API.
pub(crate) const OKTA_SCOPES: &[Clue] = &[
    Clue::Words("scope=okta."),
    Clue::Words("+okta."),
    Clue::Words("%20okta."),
    Clue::Words("\"scope\":\"okta."),
    Clue::Words("\"scope\": \"okta."),
];

/// A tool that is not a page, although it may send `Origin`.
pub(crate) const NO_PAGE: &[Clue] =
    &[Clue::Words("postman"), Clue::Words("insomnia"), Clue::Words("electron")];

/// What keeps a token from being sent after its end.
pub(crate) const RENEW: Template = "Renew the token shortly before `exp`, and once after a 401.";

/// What keeps a scope from being forgotten.
pub(crate) const LIST_SCOPES: Template =
    "Keep one list of scopes, and use it for the grants and for the token request.";

/// What keeps a fault of a server from becoming one of its callers.
pub(crate) const FAIL_FAST: Template = "Set a read timeout of about 10 seconds (over 30 for `/api/v1/logs`), and let a circuit breaker stop requests for a while after several failures.";

/// What faults on Okta's side share.
pub(crate) static SERVER_SIDE: Family = Family {
    causes: &[cause(
        "The reason is only in Okta's own logs, where Okta Support can look up a single request by its IDs.",
        "Send `X-Okta-Request-Id`, `errorId`, the time in UTC, method and path to `support.okta.com`. Never send a token, secret, password or session cookie.",
    )
    .prevention("Log these IDs and the time of every request that failed.")],
    queries: &[
        THIS_CALL,
        Query {
            finds: "Everything that failed; look at the minutes around this request",
            clauses: &["outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[Reference { title: "Okta status", url: "https://status.okta.com/" }],
};

/// Which request it was, where a tool names its step and not the request.
pub(crate) const THE_STEP: Cause = cause(
    "The request was {call}: that is what `{step}` means.",
    "Send the same request with `curl -i` and the same credential, and paste the response with its headers here.",
);

/// The scope that a call needs, where Okta documents it.
pub(crate) const SCOPE_OF_CALL: Cause = cause(
    "An access token needs `{needs}` for {call}. Without that scope Okta responds with 403, and only the `WWW-Authenticate` header says why.",
    "A Super Admin grants `{needs}` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`. The program must request it too: in `scopes` of Terraform's provider block, or in the SDK's list of scopes.",
)
.unless(ACCEPTED);

/// What shows that the credential was accepted: the answer refuses something else than who asks.
pub(crate) const ACCEPTED: &[Clue] = &[
    Clue::Status(400),
    Clue::Status(404),
    Clue::Status(409),
    Clue::Status(429),
    Clue::Also("E0000001"),
    Clue::Also("E0000003"),
    Clue::Also("E0000007"),
    Clue::Also("E0000047"),
    Clue::Also("E0000048"),
];

/// An assertion of a client whose audience is not the server that it is sent to.
pub(crate) const ASSERTION: Cause = cause(
    "The token is a client assertion, with which a client authenticates at an authorization server. Its `aud` must name that server, but names something else.",
    "Set `aud` of the assertion to the URL of the token endpoint that it is sent to, or to the server's `issuer`: the server's documentation says which of the two. Both are in its `/.well-known/openid-configuration`.",
)
.only(&[Clue::Token("client-assertion")]);

/// The admin roles of a call, where Okta names them.
pub(crate) const ROLE_OF_CALL: Cause = cause(
    "Okta reserves {call} for these admin roles: {role}.",
    "Give the service app one of them at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`, or the user at `Security > Administrators > Admins > Add administrator`.",
);

/// Where a workload's token and what is accepted of it part.
pub(crate) const FIRST_DIFFERENCE: Cause = cause(
    "The token's `{claim}` and the accepted value are the same up to `{same}`. After that, the token has `{here}` where `{there}` is accepted.",
    "If this workload is meant to get in, write `{found}` where `{expected}` is accepted now. If not, run the job where its token says `{there}`: in that branch, environment, namespace or service account.",
);

/// A setting beside the message names an issuer whose access tokens only Okta verifies.
pub(crate) const ORG_SERVER_IS_SET: Cause = cause(
    "The issuer in the settings is the bare Okta domain, which is the org authorization server. Its access tokens are for Okta's own API, and nobody else can verify them; its ID tokens can be verified.",
    "Set the issuer to a custom authorization server (`https://{org}/oauth2/default`), both where the user signs in and where the access token is verified.",
)
.only(&[Clue::IssuerSet(ORG_SERVER)]);

/// A setting beside the message names the host of the Admin Console.
pub(crate) const ADMIN_HOST_IS_SET: Cause = cause(
    "The issuer in the settings has the host of the Admin Console (`-admin`). Okta issues its tokens under the host without it.",
    "Take `-admin` out of the host in the issuer, and keep its path, such as `/oauth2/default`.",
)
.only(&[Clue::IssuerSet(ADMIN_CONSOLE)]);

/// What Okta's JavaScript SDKs say of a sign-in that the browser's storage does not hold.
pub(crate) const BROWSER_STORAGE: &[Clue] =
    &[Clue::Words("from storage"), Clue::Words("found in storage"), Clue::Words("saved transaction")];

/// What an app does that finds nothing of its sign-in in the browser's storage, although it started one.
pub(crate) const CALLBACK_TWICE: Cause = cause(
                "The callback was handled twice: the SDK deletes what it stored (`state`, the PKCE verifier) the first time, so the second time finds nothing. React's strict mode, two `<Security>` components, or a route guard that also handles the callback can do this.",
                "Handle the callback in one place only (`<LoginCallback />`, or one `handleLoginRedirect()`), and search the code for a second one. Then start the sign-in again from the app, not from the URL with `code`.",
            )
            .only(BROWSER_STORAGE);
