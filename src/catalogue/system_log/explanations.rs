//! What the event types behind refused calls say.

use crate::catalogue::entry::{self, CatalogueEntry};
use crate::finding::{Cause, Clue, Explanation, Family, Query, Reference, Severity, cause, explain};
use crate::text::template::Template;

const REFERENCES: &[Reference] =
    &[Reference { title: "Event types", url: "https://developer.okta.com/docs/reference/api/event-types/" }];

static LOG: Family = Family { causes: &[], queries: &[], snippets: &[], references: REFERENCES };

/// Entries whose `outcome.reason` says why.
static OUTCOME: Family = Family {
    causes: &[cause(
        "With `outcome.result` `FAILURE` the request was refused, and `outcome.reason` holds the internal code of the error.",
        "Paste the value of `outcome.reason` here; the caller's own error says the same in words.",
    )],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

/// Whole kinds of event types: those of today, old names, names that never were.
pub(crate) const KINDS: &[CatalogueEntry] = &[
    entry::event(NAMED).paste("{\"eventType\":\"user.session.end\",\"outcome\":{\"result\":\"FAILURE\"}}"),
    entry::event(LEGACY).paste("{\"eventType\":\"api.token.create\",\"outcome\":{\"result\":\"FAILURE\"}}"),
    entry::event(NEVER_EXISTED)
        .paste("{\"eventType\":\"system.rate.limit.burst\",\"outcome\":{\"result\":\"FAILURE\"}}"),
];

/// Any event type of today that has no words of its own.
const NAMED: Explanation = explain("syslog:", "`{event}` is a System Log event type")
    .severity(Severity::Note)
    .causes(&[cause(
        "Where `outcome.result` is `FAILURE` or `DENY`, `outcome.reason` says why.",
        "Open the entry in `Reports > System Log`: `target` names what it was about, `actor` who did it.",
    )])
    .queries(&[Query { finds: "Entries of this type", clauses: &["eventType eq \"{event}\""] }])
    .family(&LOG);

/// Any name of the retired Events API that has no words of its own.
const LEGACY: Explanation = explain("syslog:legacy", "`{event}` is a name of the retired Events API")
    .severity(Severity::Warning)
    .causes(&[cause(
        "It was an `objectType` of the Events API v1, removed in September 2023: a filter on `eventType` with it finds nothing.",
        "Filter on `{expected}` instead; the old name is found in `legacyEventType` only, which newer entries leave empty.",
    )
    .certain()])
    .family(&LOG);

/// Any name that guides repeat and Okta never had, without words of its own.
const NEVER_EXISTED: Explanation = explain("syslog:never-existed", "Okta has no event type `{event}`")
    .severity(Severity::Warning)
    .causes(&[cause(
        "The name is often repeated, but no stored version of Okta's catalogue has it, so a filter with it finds nothing.",
        "Filter on `{expected}` instead.",
    )
    .certain()])
    .family(&LOG);

/// How an entry ended.
pub(crate) const ENDED_BADLY: Template = "`{event}` ended with {outcome}.";
/// How an entry ended in which nothing is wrong.
pub(crate) const ENDED_WELL: Template = "Not a fault: `{event}` ended with {outcome}.";

/// Types whose entries stand for success and refusal alike: their outcome tells which.
const EITHER_WAY: &[&str] = &[
    "app.oauth2.as.authorize",
    "app.oauth2.as.authorize.code",
    "app.oauth2.as.evaluate.claim",
    "app.oauth2.as.token.grant",
    "app.oauth2.authorize",
    "app.oauth2.authorize.code",
    "app.oauth2.token.grant",
    "inline_hook.executed",
    "policy.evaluate_sign_on",
    "user.authentication.auth",
    "user.authentication.auth_via_IDP",
    "user.authentication.auth_via_mfa",
    "user.session.start",
];

/// Whether entries of this type stand for success and refusal alike.
pub(crate) fn either_way(name: &str) -> bool {
    EITHER_WAY.iter().any(|known| known.eq_ignore_ascii_case(name))
}

const fn event(
    id: &'static str,
    title: Template,
    severity: Severity,
    causes: &'static [Cause],
) -> CatalogueEntry {
    entry::event(explain(id, title).severity(severity).causes(causes).family(&LOG))
}

const fn shared(
    id: &'static str,
    title: Template,
    severity: Severity,
    family: &'static Family,
) -> CatalogueEntry {
    entry::event(explain(id, title).severity(severity).family(family))
}

const fn outcome(id: &'static str, title: Template) -> CatalogueEntry {
    entry::event(explain(id, title).severity(Severity::Warning).family(&OUTCOME))
}

/// Sign-ins: what stands most often in `outcome.reason`.
static SIGN_INS: Family = Family {
    causes: &[
        cause(
            "`INVALID_CREDENTIALS`: the password is wrong, or no user has this login.",
            "Compare the login with `Directory > People`; if it is right, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
        )
        .any(&[Clue::Words("invalid_credentials")]),
        cause(
            "`LOCKED_OUT`: too many sign-ins failed, and the right password fails now too.",
            "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, and find the device or script that keeps an old password.",
        )
        .any(&[Clue::Words("locked_out")]),
        cause(
            "The user declined the prompt on the device, or somebody else began the sign-in.",
            "Ask the user; if they did not sign in themselves, reset their password at `Directory > People > your user > Reset or Remove password`.",
        )
        .any(&[Clue::Words("rejected"), Clue::Words("declined")]),
    ],
    queries: SIGN_IN,
    snippets: &[],
    references: REFERENCES,
};

static ROTATED: Family = Family {
    causes: &[cause(
        "A verifier that keeps an old key set refuses tokens signed with the new key as unknown.",
        "Load the key set again when a `kid` is not found, and keep it no longer than its `Cache-Control` allows.",
    )],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

static REVOKED: Family = Family {
    causes: &[cause(
        "A token was revoked by request, or because its client, user or server changed; its `exp` may still lie ahead.",
        "Sign the user in again or request a new token; ask `/introspect` whether one is still active.",
    )],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

static ROLES: Family = Family {
    causes: &[cause(
        "The rights of an API token or an OAuth call are those of the person behind it: without the role, calls get `E0000006`.",
        "Compare the roles in `Directory > People > your user > Admin roles` with what the call needs.",
    )],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

static APP_ROLES: Family = Family {
    causes: &[cause(
        "A service app normally needs an admin role besides its scopes: without it, calls get `E0000006`.",
        "Compare `Applications and Resources > Applications > your app > Admin roles` with what the call needs.",
    )],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

const SIGN_IN: &[Query] = &[Query {
    finds: "Failed sign-ins",
    clauses: &[
        "(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\")",
        "outcome.result eq \"FAILURE\"",
        "actor.id eq \"{user}\"",
    ],
}];

const RATE: &[Query] = &[Query {
    finds: "Exhausted limits of the org",
    clauses: &[
        "(eventType eq \"system.org.rate_limit.violation\" or eventType eq \"system.org.rate_limit.burst\" or eventType eq \"system.org.rate_limit.warning\")",
    ],
}];

/// The words for single event types, ordered by id.
/// Single event types, ordered by id.
pub(crate) const TYPES: &[CatalogueEntry] = &[
    event("syslog:api.token.invalid", "Okta has no event type `api.token.invalid`", Severity::Warning, &[cause(
        "The name is often repeated, but Okta logs no event for a refused API token: finding none proves nothing.",
        "Filter on `system.api_token.` to see tokens created, changed and revoked, and check the owner's status.",
    )
    .certain()])
    .queries(&[Query { finds: "API tokens created, changed or revoked", clauses: &["eventType sw \"system.api_token.\""] }]),
    event("syslog:app.generic.unassign_user", "Okta has no event type `app.generic.unassign_user`", Severity::Warning, &[cause(
        "The name is often repeated, but no stored version of Okta's catalogue has it, so a filter with it finds nothing.",
        "Filter on `application.user_membership.remove` to see who was taken off an app.",
    )
    .certain()])
    .queries(&[Query {
        finds: "Users taken off an app",
        clauses: &["eventType eq \"application.user_membership.remove\"", "target.id eq \"{user}\"", "target.id eq \"{client}\""],
    }]),
    event("syslog:app.generic.unauth_app_access_attempt", "The user opened an app that is not assigned to them", Severity::Error, &[cause(
        "A SAML, SWA or WS-Fed app answers with the page `403 App Not Assigned` while neither the user nor one of their groups is assigned.",
        "Assign the user or a group in `Applications and Resources > Applications > your app > Assignments > Assign`.",
    )])
    .queries(&[Query {
        finds: "Apps opened without assignment",
        clauses: &["eventType eq \"app.generic.unauth_app_access_attempt\"", "actor.id eq \"{user}\""],
    }]),
    event("syslog:app.oauth2.admin.consent.grant", "An Okta API scope was granted to an app", Severity::Note, &[cause(
        "Tokens minted before the grant do not carry the scope.",
        "Request a new access token with the scope.",
    )]),
    event("syslog:app.oauth2.admin.consent.revoke", "An Okta API scope was taken from an app", Severity::Warning, &[cause(
        "New tokens come without the scope, and calls that need it get `insufficient_scope`.",
        "Grant it again in `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, as Super Admin.",
    )]),
    outcome("syslog:app.oauth2.as.authorize", "Authorize request to a custom authorization server"),
    outcome("syslog:app.oauth2.as.authorize.code", "Authorization code asked of a custom authorization server"),
    event("syslog:app.oauth2.as.authorize.scope_denied", "The access policy refused a scope", Severity::Error, &[cause(
        "The rule that matched does not list every scope asked for.",
        "Add the scope to the rule in `Security > API > Authorization Servers > the server > Access Policies > policy`, or ask for less.",
    )])
    .queries(&[Query {
        finds: "Scopes refused by an access policy",
        clauses: &["(eventType eq \"app.oauth2.as.authorize.scope_denied\" or outcome.reason eq \"scope_denied\" or outcome.reason eq \"no_scope_allowed\")"],
    }]),
    event("syslog:app.oauth2.as.evaluate.claim", "A claim of a custom server was evaluated", Severity::Warning, &[cause(
        "With `outcome.result` `FAILURE` its expression failed for this user, most often over an empty profile attribute.",
        "Try the user in `Security > API > Authorization Servers > the server > Token Preview` and correct the expression in `Claims`.",
    )]),
    shared("syslog:app.oauth2.as.key.rollover", "Signing keys of a custom server rotated", Severity::Note, &ROTATED),
    event("syslog:app.oauth2.as.token.detect_reuse", "A refresh token of a custom server was reused", Severity::Error, &[cause(
    "A refresh token was presented after it had been rotated; the newest one and all access tokens since the sign-in are revoked.",
    "Store the new refresh token of every answer and send one refresh at a time, then sign the user in again.",
)
.prevention("Raise `Grace period` in `your app > General > General Settings > Edit > Refresh Token` where parallel refreshes cannot be avoided.")]),
    outcome("syslog:app.oauth2.as.token.grant", "Token request to a custom authorization server").queries(&[Query {
        finds: "Token requests refused by a custom server",
        clauses: &["eventType eq \"app.oauth2.as.token.grant\"", "outcome.result eq \"FAILURE\"", "target.id eq \"{client}\""],
    }]),
    shared("syslog:app.oauth2.as.token.revoke", "A token of a custom server was revoked", Severity::Warning, &REVOKED),
    outcome("syslog:app.oauth2.authorize", "Authorize request to the org authorization server"),
    outcome("syslog:app.oauth2.authorize.code", "Authorization code asked of the org authorization server"),
    shared("syslog:app.oauth2.client.privilege.grant", "A service app was given an admin role", Severity::Note, &APP_ROLES),
    shared("syslog:app.oauth2.client.privilege.revoke", "An admin role was taken from a service app", Severity::Warning, &APP_ROLES),
    event("syslog:app.oauth2.invalid_client_credentials", "A client failed to authenticate several times", Severity::Error, &[cause(
        "Several requests carried a wrong secret or a `client_assertion` that does not verify; a single one shows in `outcome.reason` only.",
        "Compare the secret or the key with `Applications and Resources > Applications > your app > General > Client Credentials`.",
    )])
    .queries(&[Query {
        finds: "Refused client credentials",
        clauses: &["(eventType eq \"app.oauth2.invalid_client_credentials\" or outcome.reason eq \"invalid_client_secret\" or outcome.reason sw \"client_assertion_\")"],
    }]),
    shared("syslog:app.oauth2.key.rollover", "Signing keys of the org server rotated", Severity::Note, &ROTATED),
    event("syslog:app.oauth2.token.detect_reuse", "A refresh token of the org server was reused", Severity::Error, &[cause(
        "Two refreshes ran at once, or the app kept an old refresh token: Okta ends the newest one and every access token since the sign-in.",
        "Let one place in the app refresh at a time and keep the refresh token of each answer; the user has to sign in again.",
    )]),
    outcome("syslog:app.oauth2.token.grant", "Token request to the org authorization server").queries(&[Query {
        finds: "Token requests refused by the org server",
        clauses: &["eventType eq \"app.oauth2.token.grant\"", "outcome.result eq \"FAILURE\"", "target.id eq \"{client}\""],
    }]),
    shared("syslog:app.oauth2.token.revoke", "A token of the org server was revoked", Severity::Warning, &REVOKED),
    event("syslog:application.policy.sign_on.deny_access", "The app's sign-in policy denied access", Severity::Error, &[cause(
        "The first rule that fits the user, device, network and group says deny.",
        "Find the rule with `Reports > Access testing tool` (Identity Engine), then change it in `Security > Authentication policies > App sign-in policies`.",
    )])
    .queries(&[Query {
        finds: "Sign-ins denied by a policy",
        clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
    }]),
    event("syslog:application.user_membership.remove", "A user was taken off an app", Severity::Warning, &[cause(
        "Sign-in to the app fails from then on: an OIDC app with `access_denied`, others with a 403 page.",
        "Assign the user or a group again in `Applications and Resources > Applications > your app > Assignments > Assign`.",
    )]),
    event("syslog:core.concurrency.org.limit.violation", "Too many calls were in flight at once", Severity::Error, &[cause(
        "The concurrency limit counts open requests, not requests a minute: limit and remaining are both 0, and the reset is a guess.",
        "Run fewer calls at a time and retry after a short random pause.",
    )]),
    event("syslog:core.user_auth.login_failed", "`core.user_auth.login_failed` is a retired name", Severity::Warning, &[cause(
        "It was an `objectType` of the Events API v1, removed in September 2023: as `eventType` it finds nothing.",
        "Filter on `user.session.start`, `user.authentication.auth` and `user.authentication.auth_via_mfa` with `outcome.result` `FAILURE`.",
    )
    .certain()])
    .queries(SIGN_IN),
    event("syslog:inline_hook.executed", "An inline hook was called", Severity::Warning, &[cause(
        "With `outcome.result` `FAILURE` the service behind the hook usually did not answer in time, or answered with what Okta cannot read.",
        "Open the hook in `Workflow > Inline Hooks` and check its address and what it answers.",
    )])
    .queries(&[Query { finds: "Failed inline hooks", clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""] }]),
    event("syslog:oauth2.token.grant.reject", "Okta has no event type `oauth2.token.grant.reject`", Severity::Warning, &[cause(
        "The name is often repeated, but no stored version of Okta's catalogue has it, so a filter with it finds nothing.",
        "Filter on `app.oauth2.as.token.grant` (custom server) or `app.oauth2.token.grant` (org server) with `outcome.result` `FAILURE`.",
    )
    .certain()])
    .queries(&[Query {
        finds: "Refused token requests",
        clauses: &["(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\")", "outcome.result eq \"FAILURE\""],
    }]),
    event("syslog:policy.evaluate_sign_on", "A sign-in policy was evaluated", Severity::Warning, &[cause(
        "`outcome.result` says what the policy decided: `DENY` refuses the sign-in, `CHALLENGE` asks for another factor.",
        "Open the entry to see which policy and rule decided, and change that rule in `Security > Global Session Policy` or `App sign-in policies`.",
    )]),
    event("syslog:security.request.blocked", "Okta blocked a request for its IP address", Severity::Error, &[cause(
        "The address lies in a blocked network zone, or ThreatInsight holds it for malicious; the caller most often sees a 403 without a body.",
        "Check the zones in `Security > Networks` for the address of the caller.",
    )])
    .queries(&[Query {
        finds: "Blocked requests",
        clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
    }]),
    event("syslog:system.api_token.create", "An API token was created", Severity::Note, &[cause(
        "The token acts with the rights of its creator and lives 30 days beyond its last use.",
        "Compare its id with that of the token in use: `Security > API > Tokens`.",
    )]),
    event("syslog:system.api_token.request_outside_allowed_range", "An API token was used outside its network zone", Severity::Error, &[cause(
        "The token may be used from certain zones only, and the caller's address lies in none of them.",
        "Add the address to the zone, or change the zones in `Security > API > Tokens > token > Security > Edit`.",
    )]),
    event("syslog:system.api_token.revoke", "An API token was revoked", Severity::Warning, &[cause(
        "Calls that still send it get `E0000011` from then on.",
        "Create a new one in `Security > API > Tokens > Create token` and replace it where it is used.",
    )]),
    event("syslog:system.client.concurrency_rate_limit.violation", "One browser opened too many sign-ins at once", Severity::Error, &[cause(
        "The client-based limit counts open `/authorize` requests of one client ID, IP address and device: five by default.",
        "Stop the page from starting sign-in again before the first one has ended: most often a redirect loop.",
    )]),
    event("syslog:system.client.rate_limit.violation", "One browser used up its sign-in requests", Severity::Error, &[cause(
        "The client-based limit counts `/authorize` requests of one client ID, IP address and device: 60 a minute by default.",
        "Look for a redirect loop in the app; the mode of the limit stands in `Reports > Rate Limits > Settings`.",
    )]),
    event("syslog:system.operation.rate_limit.violation", "A limit on one operation was exceeded", Severity::Error, &[cause(
        "Texts, calls, one-time passwords and sign-ins of one user name have limits of their own, apart from the org's.",
        "Wait before the next attempt for this user, and stop the loop that repeats it.",
    )]),
    event("syslog:system.org.rate_limit.burst", "A limit was exceeded and burst capacity used", Severity::Warning, &[cause(
        "Traffic on a sign-in endpoint went beyond its limit, and Okta let it through for the time being.",
        "Find the endpoint in `Reports > Rate Limits > Overview` and spread its calls.",
    )])
    .queries(RATE),
    event("syslog:system.org.rate_limit.violation", "A rate limit of the org was exceeded", Severity::Error, &[cause(
        "All calls to the endpoint get `E0000047` until the reset; any client of the org may have used it up.",
        "Find the endpoint and its callers in `Reports > Rate Limits > Overview`, and wait for `X-Rate-Limit-Reset`.",
    )
    .prevention("Lower the share of a token under `Token rate limits` or of an app under `Application rate limits`.")])
    .queries(RATE),
    event("syslog:system.org.rate_limit.warning", "A rate limit of the org is nearly used up", Severity::Warning, &[cause(
        "Calls to the endpoint passed the warning threshold; none was refused for it yet.",
        "Find the callers in `Reports > Rate Limits > Overview`; the threshold stands in `Reports > Rate Limits > Settings`.",
    )])
    .queries(RATE),
    event("syslog:system.rate.limit.violation", "Okta has no event type `system.rate.limit.violation`", Severity::Warning, &[cause(
        "A page of Okta's own names it, but the catalogue does not have it and it never fires.",
        "Filter on `system.org.rate_limit.violation`, and on `core.concurrency.org.limit.violation` for too many calls at once.",
    )
    .certain()])
    .queries(RATE),
    event("syslog:user.account.lock", "The account was locked", Severity::Error, &[cause(
    "Too many sign-ins failed; Okta answers `E0000004` while lockouts are hidden, even to the right password.",
    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, and find the device or script that keeps an old password.",
)]),
    shared("syslog:user.account.privilege.grant", "A user was given an admin role", Severity::Note, &ROLES),
    shared("syslog:user.account.privilege.revoke", "An admin role was taken from a user", Severity::Warning, &ROLES),
    event("syslog:user.authentication.auth", "A sign-in was attempted", Severity::Warning, &[cause(
        "With `outcome.result` `FAILURE`, `outcome.reason` tells a wrong password from a locked account or a policy that denied.",
        "Go by `outcome.reason`: the caller most often gets `E0000004` for each of them.",
    )])
    .family(&SIGN_INS),
    event("syslog:user.authentication.auth_via_IDP", "A sign-in came from an identity provider", Severity::Warning, &[cause(
        "With `outcome.result` `FAILURE`, Okta refused what the provider sent, or no user matches it.",
        "Open the provider in `Security > Identity Providers` and compare its matching rule with the user's login.",
    )])
    .queries(&[Query {
        finds: "Sign-ins refused from an identity provider",
        clauses: &["eventType eq \"user.authentication.auth_via_IDP\"", "outcome.result eq \"FAILURE\""],
    }]),
    event("syslog:user.authentication.auth_via_mfa", "A factor was checked", Severity::Warning, &[cause(
        "Identity Engine logs every factor here, the password too; with `FAILURE`, `outcome.reason` says what was wrong with it.",
        "Read which factor failed in the entry; if that factor is lost, reset it at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
    )])
    .family(&SIGN_INS),
    event("syslog:user.lifecycle.deactivate", "A user was deactivated", Severity::Warning, &[cause(
    "API tokens of a user die with the account: calls with them get `E0000011` from then on.",
    "Make a new token under an active service account at `Security > API > Tokens > Create token`; bring the owner back at `Directory > People > your user > Activate` only where the deactivation was a mistake.",
)]),
    event("syslog:user.lifecycle.suspend", "A user was suspended", Severity::Warning, &[cause(
        "While the owner of an API token is suspended, calls with it get `E0000011`.",
        "Use a token of an active service account; where the suspension was a mistake, call `POST /api/v1/users/{userId}/lifecycle/unsuspend` for the owner.",
    )]),
    event("syslog:user.session.start", "A session was started, or refused", Severity::Warning, &[cause(
        "With `outcome.result` `FAILURE` the user did not get in: `outcome.reason` tells the password from a lockout or a policy.",
        "Go by `outcome.reason`; the user's other entries of that minute in `Reports > System Log` say more.",
    )])
    .family(&SIGN_INS),
];
