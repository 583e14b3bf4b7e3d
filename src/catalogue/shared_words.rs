//! Queries, habits and causes that entries of several catalogues share.

use crate::finding::{Cause, Clue, Family, Query, Reference, cause};
use crate::text::template::Template;

/// The one call, by its request id.
pub(crate) const THIS_CALL: Query =
    Query { finds: "This call, by its request id", clauses: &["transaction.id eq \"{request_id}\""] };

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
    finds: "Okta API scopes granted or taken away",
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

/// What keeps a token from being sent after its end.
pub(crate) const RENEW: Template = "Renew the token shortly before `exp`, and once after a 401.";

/// What keeps a scope from being forgotten.
pub(crate) const LIST_SCOPES: Template = "Grant and request from one list of scopes.";

/// What keeps a fault of a server from becoming one of its callers.
pub(crate) const FAIL_FAST: Template = "Set a read timeout of some 10 seconds (over 30 for `/api/v1/logs`), fail fast, and let a circuit breaker hold calls back for a while.";

/// What faults on Okta's side share.
pub(crate) static SERVER_SIDE: Family = Family {
    causes: &[cause(
        "Okta Support can look up one single call by its ids.",
        "Send `X-Okta-Request-Id`, `errorId`, the time in UTC, method and path to `support.okta.com`; never a token, secret, password or session cookie.",
    )
    .prevention("Log these ids and the time of every call that failed.")],
    queries: &[
        THIS_CALL,
        Query {
            finds: "All that failed; look at the minutes of this call",
            clauses: &["outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[Reference { title: "Okta status", url: "https://status.okta.com/" }],
};

/// Which request it was, where a tool names its step and not the request.
pub(crate) const THE_STEP: Cause = cause(
    "The request was {call}: that is what `{step}` stands for.",
    "Send the same request with `curl -i` and the same credential, and paste the response with its headers here.",
);

/// The scope that a call needs, where Okta documents it.
pub(crate) const SCOPE_OF_CALL: Cause = cause(
    "An access token needs `{needs}` for {call}; without that scope Okta answers 403, and the reason is in `WWW-Authenticate` only.",
    "Grant `{needs}` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and request it too: in `scopes` of Terraform's provider block, or in the SDK's list of scopes.",
);

/// The admin roles of a call, where Okta names them.
pub(crate) const ROLE_OF_CALL: Cause = cause(
    "Okta reserves {call} for these admin roles: {role}.",
    "Give the service app one of them at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`, or the user at `Security > Administrators > Admins > Add administrator`.",
);
