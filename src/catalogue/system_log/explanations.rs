//! What the event types behind refused calls say.

use super::reasons::OF_FACTOR;
use crate::catalogue::entry::{self, CatalogueEntry};
use crate::finding::{Cause, Clue, Clues, Explanation, Family, Query, Reference, Severity, cause, explain};
use crate::text::template::{Placeholder, Template};

const REFERENCES: &[Reference] =
    &[Reference { title: "Event types", url: "https://developer.okta.com/docs/reference/api/event-types/" }];

static LOG: Family = Family { causes: &[], queries: &[], snippets: &[], references: REFERENCES };

/// The entry has a reason, and the reason has no words of its own.
const REASON: &[Clue] = &[Clue::Fact(Placeholder::Reason, "")];

/// Whether a cause asks for the reason of an entry: it is not told where the reason is there.
pub(crate) fn asks_for_reason(cause: &Cause) -> bool {
    cause.against == REASON
}

/// What can be told of a reason without words of its own.
const UNEXPLAINED: Cause = cause(
    "`outcome.reason` of this entry is `{reason}`, for which this page has no explanation.\nThe entry has an `outcome.reason` for which this page has no explanation.",
    "Filter `Reports > System Log` by `outcome.reason eq \"{reason}\"`: if all results are of one user, app or IP address, look there, otherwise at a setting that all of them share. Entries with the same `transaction.id` often say more.\nFilter `Reports > System Log` by that `outcome.reason`: if all results are of one user, app or IP address, look there, otherwise at a setting that all of them share. Entries with the same `transaction.id` often say more.",
)
.any(REASON)
.unless(&[Clue::Words("rejected"), Clue::Words("declined")]);

/// What the name of a hit is whose reason has words of its own.
pub(crate) const EXPLAINED: &str = "explained";

/// Where the reason has words of its own, the entry sends there.
const ELSEWHERE: Cause = cause(
    "`outcome.reason` of this entry says why, and this report explains it in a finding of its own.",
    "Follow the causes of that finding. In `Reports > System Log`, `transaction.id eq \"…\"` with the entry's own ID finds what else belongs to this request.",
)
.only(&[Clue::Fact(Placeholder::Name, EXPLAINED)]);

/// Entries whose `outcome.reason` says why.
static OUTCOME: Family = Family {
    causes: &[cause(
        "With `outcome.result` `FAILURE`, Okta refused the request. The reason is one word in `outcome.reason`, such as `no_matching_policy` or `user_not_assigned`.",
        "Open the entry in `Reports > System Log` and paste the word in `outcome.reason` here: it is explained with the error that the caller got.",
    )
    .unless(REASON),
    cause(
        "If all requests of one app have failed since a certain time, somebody changed the app, its policy or its keys at that time.",
        "Search `Reports > System Log` for `target.id eq \"…\"` with the app's ID (`0oa…`): the last `application.lifecycle.update` or `policy.rule.update` before the first failure names who changed what.",
    )
    .unless(REASON), ELSEWHERE, UNEXPLAINED],
    queries: &[],
    snippets: &[],
    references: REFERENCES,
};

/// What the name of a hit is whose change was not made; titles and verdicts have it where it is known (`was {name} revoked`).
pub(crate) const NOT_MADE: &str = "not";

/// Only a change that was not made has the cause behind this, and by it an event is known to name a change.
const IF_NOT_MADE: Clues = Clues::Any(&[Clue::Fact(Placeholder::Name, NOT_MADE)]);

/// A refresh token came again because the app kept the old one.
const NOT_STORED: Cause = cause(
    "The app did not store the `refresh_token` of its last response, so it sent the old one again. Then every second refresh fails, even with a single tab.",
    "Store the `refresh_token` of every response in place of the old one, before anything else is done with the response.",
);

/// A refresh token came again from somebody else.
const STOLEN: Cause = cause(
    "Somebody else has the refresh token: the two requests come from different IP addresses or programs.",
    "Compare `client.ipAddress` and `client.userAgent.rawUserAgent` of this entry with those of the refreshes before. If they are not the app's, end the user's sessions at `Directory > People > your user > More Actions > Clear User Sessions`.",
);

/// Behind an event that names a change: whether the change was made at all.
const FAILED: Cause = cause(
    "Okta refused the change for another reason, which only `outcome.reason` of the entry names.",
    "If this paste has no `outcome.reason`, open the entry at `Reports > System Log` and paste it whole. A search there for `transaction.id eq \"…\"` with the entry's own ID finds the other entries of the same request.",
)
.any(&[Clue::Fact(Placeholder::Name, NOT_MADE)]);

/// Why a change was not made, and how to make it: before [`FAILED`].
const fn failed(reason: Template, fix: Template) -> Cause {
    cause(reason, fix).any(&[Clue::Fact(Placeholder::Name, NOT_MADE)])
}

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
        "This event type has no explanation of its own here. With `outcome.result` `FAILURE` or `DENY`, `outcome.reason` holds the reason; with `SUCCESS` or `ALLOW`, nothing is wrong.",
        "Open the entry in `Reports > System Log` and read `outcome.reason`. `actor` names who did it, `target` what it was done to, and `transaction.id` finds the other entries of the same request.",
    )])
    .queries(&[Query { finds: "Entries of this type", clauses: &["eventType eq \"{event}\""] }])
    .family(&LOG);

/// Any name of the retired Events API that has no words of its own.
const LEGACY: Explanation = explain("syslog:legacy", "`{event}` is a name of the retired Events API")
    .verdict("A filter or an alert on `{event}` finds nothing any more. The log itself is complete: the same event is now written as `{expected}`.\nA filter or an alert on this name finds nothing any more. The log itself is complete.")
    .severity(Severity::Warning)
    .causes(&[cause(
        "The name was an `objectType` of the Events API v1, which Okta removed in September 2023. A filter on `eventType` with this name finds nothing.",
        "Filter on `{expected}` instead. The old name is only in `legacyEventType`, which newer entries leave empty.",
    )
    .certain()])
    .family(&LOG);

/// Any name that guides repeat and Okta never had, without words of its own.
const NEVER_EXISTED: Explanation = explain("syslog:never-existed", "Okta has no event type `{event}`")
    .verdict("A filter or an alert on `{event}` never finds anything, whatever happens in the org.")
    .severity(Severity::Warning)
    .causes(&[cause(
        "A guide, a dashboard or an alert was copied with this name. No known version of Okta's event catalog has it.",
        "Filter on `{expected}` instead, which Okta's catalog has.",
    )
    .certain()])
    .family(&LOG);

/// How an entry ended.
pub(crate) const ENDED_BADLY: Template = "`{event}` ended with {outcome}.";
/// How an entry ended in which nothing is wrong.
pub(crate) const ENDED_WELL: Template = "This is not a fault: `{event}` ended with {outcome}.";
/// How an entry about a change ended that was not made.
pub(crate) const CHANGE_FAILED: Template = "Nothing was changed: `{event}` ended with {outcome}.";
/// How an entry about a change ended that was made.
pub(crate) const CHANGE_MADE: Template = "The change was made: `{event}` ended with {outcome}.";

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

/// Whether entries of this type name a change, which was made or failed.
pub(crate) fn names_change(explanation: &Explanation) -> bool {
    explanation.causes.iter().any(is_of_no_change)
}

/// Whether a cause is told only of a change that was not made.
pub(crate) fn is_of_no_change(cause: &Cause) -> bool {
    cause.clues == IF_NOT_MADE
}

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

const fn outcome(id: &'static str, title: Template) -> CatalogueEntry {
    entry::event(explain(id, title).severity(Severity::Warning).family(&OUTCOME))
}

/// Behind a sign-in whose reason is not in the paste.
const WRONG_OR_LOCKED: Cause = cause(
    "The password was wrong, which is the usual reason, or the account is locked. Only the entry's `outcome.reason`, which this paste does not contain, says which; callers usually get `E0000004` for both.",
    "Open the entry at `Reports > System Log` and paste it whole, or look at the user's status at `Directory > People > your user`.",
)
.unless(REASON);

const DENIED_BY_POLICY: Cause = cause(
    "A policy denied the sign-in: the log then also has `policy.evaluate_sign_on` with `DENY`.",
    "Search `Reports > System Log` for `transaction.id eq \"…\"` with the entry's own ID: the targets of that entry name the policy and the rule.",
)
.unless(REASON);

/// Sign-ins: what stands most often in `outcome.reason`.
static SIGN_INS: Family = Family {
    causes: &[
        cause(
            "With `INVALID_CREDENTIALS`, the user exists, and the password or code that was entered is wrong.",
            "Let the user type it in once more. If that fails, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
        )
        .only(&[Clue::Words("invalid_credentials")])
        .unless(OF_FACTOR),
        cause(
            "With `LOCKED_OUT`, too many sign-ins failed, and Okta now refuses even the right password.",
            "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, and find the device or script that keeps an old password.",
        )
        .only(&[Clue::Words("locked_out")]),
        cause(
            "The reason says `rejected` or `declined`: the user declined the prompt on the device, perhaps because somebody else started the sign-in.",
            "Ask the user. If they did not sign in themselves, reset their password at `Directory > People > your user > Reset or Remove password`.",
        )
        .only(&[Clue::Words("rejected"), Clue::Words("declined")])
        .unless(&[Clue::Words("phishing")]),
        ELSEWHERE,
        UNEXPLAINED,
    ],
    queries: SIGN_IN,
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
pub(crate) const TYPES: &[CatalogueEntry] = &[
    event("syslog:api.token.invalid", "Okta has no event type `api.token.invalid`", Severity::Warning, &[cause(
        "The name comes from guides that are often copied. Okta writes no event when it refuses an API token, so an empty result does not show that all tokens were accepted.",
        "Filter on `system.api_token.` to see API tokens that were created, changed or revoked, and check the owner's status at `Directory > People > your user`.",
    )
    .certain()])
    .verdict("A filter or an alert on this name never finds anything, however many API tokens are refused. Okta's System Log did not write an entry with it.")
    .queries(&[Query { finds: "API tokens created, changed or revoked", clauses: &["eventType sw \"system.api_token.\""] }]),
    event("syslog:app.generic.unassign_user", "Okta has no event type `app.generic.unassign_user`", Severity::Warning, &[cause(
        "A guide, a dashboard or an alert was copied with this name. No known version of Okta's event catalog has it.",
        "Replace the name in the filter by `application.user_membership.remove`, which Okta writes when a user is removed from an app.",
    )
    .certain()])
    .verdict("A filter or an alert on this name never finds anything, even when users lose an app: Okta writes `application.user_membership.remove` for that.")
    .queries(&[Query {
        finds: "Users removed from an app",
        clauses: &["eventType eq \"application.user_membership.remove\"", "target.id eq \"{user}\"", "target.id eq \"{client}\""],
    }]),
    event("syslog:app.generic.unauth_app_access_attempt", "The user opened an app that is not assigned to them", Severity::Error, &[cause(
        "Neither the user nor any of the user's groups is assigned to the app. A SAML, SWA or WS-Fed app then shows the page `403 App Not Assigned`; admin roles and passwords do not matter for it.",
        "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments > Assign`.",
    ),
    cause(
        "The user had the app until an assignment or a group membership was removed, and still opens it from a bookmark or a link.",
        "Search `Reports > System Log` for `application.user_membership.remove` with this user as `target`: `actor` shows who or which rule removed it.",
    )])
    .verdict("Okta refused to open this app for the user, because it is not assigned. The user is signed in, and the password is not the problem.")
    .queries(&[Query {
        finds: "Apps opened without an assignment",
        clauses: &["eventType eq \"app.generic.unauth_app_access_attempt\"", "actor.id eq \"{user}\""],
    }]),
    event("syslog:app.oauth2.admin.consent.grant", "An Okta API scope was {name} granted to an app\nAn Okta API scope was granted to an app ({outcome})\nAn Okta API scope was granted to an app, or the grant failed", Severity::Note, &[cause(
        "After the grant, the app can request the scope. Tokens that were issued before the grant do not have it.",
        "Request a new access token with the scope in the `scope` parameter, and look for it in `scp` of that token.",
    ), failed(
        "Okta refused the grant that `actor` tried: only a Super Admin grants scopes, and an API request for it needs `okta.appGrants.manage`.",
        "Have a Super Admin grant the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
    ), FAILED])
    .verdict("The app cannot request the scope: it was {name} granted, and `{event}` ended with {outcome}.\nThe app can request the scope from now on: `{event}` ended with {outcome}.\nWith `SUCCESS`, the app can request the scope from then on; with `FAILURE`, nothing was granted."),
    event("syslog:app.oauth2.admin.consent.revoke", "An Okta API scope of an app was {name} revoked\nAn Okta API scope of an app was revoked ({outcome})\nAn Okta API scope of an app was revoked, or the revocation failed", Severity::Warning, &[cause(
        "After the revocation, new tokens do not have the scope, and requests that need it get `insufficient_scope`.",
        "If that was a mistake, a Super Admin grants the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
    ), failed(
        "Okta refused the change that `actor` tried, usually because the admin role of `actor` does not include it or this object. `outcome.reason` has the reason.",
        "Have a Super Admin revoke the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Revoke`.",
    ), FAILED])
    .verdict("The app keeps the scope: it was {name} revoked, and `{event}` ended with {outcome}.\nNew tokens of the app do not have the scope: `{event}` ended with {outcome}.\nWith `SUCCESS`, new tokens of the app lack the scope; with `FAILURE`, the app keeps it."),
    outcome("syslog:app.oauth2.as.authorize", "An authorize request to a custom authorization server failed ({outcome})\nA custom authorization server received an authorize request")
    .verdict("Okta refused the authorize request, so the app got neither a code nor a token: `{event}` ended with {outcome}. The app's own API is not involved.\nWith `FAILURE`, Okta refused the authorize request, and the app got neither a code nor a token."),
    outcome("syslog:app.oauth2.as.authorize.code", "A request for a code at a custom authorization server failed ({outcome})\nA custom authorization server received a request for a code")
    .verdict("Okta refused to give the app a code, so there was nothing to exchange for a token: `{event}` ended with {outcome}. The app's secret was not checked yet.\nWith `FAILURE`, Okta refused to give the app a code. The app's secret was not checked yet."),
    event("syslog:app.oauth2.as.authorize.scope_denied", "The access policy refused a scope", Severity::Error, &[cause(
        "No rule that applies to this client and user lists all scopes of the request.",
        "Compare `scope` of the request with the rule. Add the scope to the rule at `Security > API > Authorization Servers > your server > Access Policies > your policy > your rule`, or leave it out of `scope` in the request.",
    ),
    cause(
        "A rule lists the scope, but a rule above it applies to this client and user first: Okta reads policies and rules in order, and the first that matches decides.",
        "Look at the order of the policies and rules at `Security > API > Authorization Servers > your server > Access Policies`, and move the rule that lists the scope up, or narrow the one above it.",
    )])
    .verdict("The access policy refused at least one scope, so no token was issued. The client and the user were accepted.")
    .queries(&[Query {
        finds: "Scopes refused by an access policy",
        clauses: &["(eventType eq \"app.oauth2.as.authorize.scope_denied\" or outcome.reason eq \"scope_denied\" or outcome.reason eq \"no_scope_allowed\")"],
    }]),
    event("syslog:app.oauth2.as.evaluate.claim", "A claim could not be evaluated ({outcome})\nA custom authorization server evaluated a claim", Severity::Warning, &[cause(
        "With `FAILURE` for only some users, an attribute that the expression of the claim uses is empty in their profiles.",
        "Try one of these users at `Security > API > Authorization Servers > your server > Token Preview`. Fill the attribute, or let the expression at `Security > API > Authorization Servers > your server > Claims` accept an empty value.",
    ),
    cause(
        "With `FAILURE` for every user, the expression itself is wrong: it has a syntax error, or names an attribute or a group that does not exist.",
        "Compare the names in the expression at `Security > API > Authorization Servers > your server > Claims` with the variable names at `Directory > Profile Editor`.",
    )])
    .verdict("Okta could not work out a claim of the token: `{event}` ended with {outcome}. The client and the user were accepted before that.\nWith `FAILURE`, Okta could not work out a claim of the token. The client and the user were accepted before that."),
    event("syslog:app.oauth2.as.key.rollover", "The keys of a custom authorization server were {name} rotated\nThe keys of a custom authorization server were rotated ({outcome})\nThe signing keys of a custom authorization server were rotated, or the rotation failed", Severity::Note, &[cause(
        "The rotation itself is harmless, but a verifier that keeps an old key set (JWKS, the list of public keys) does not find the new key, and refuses every token signed with it.",
        "Let the verifier load the key set (`/v1/keys` below the issuer) again when it does not find a `kid`, and cache it no longer than its `Cache-Control` allows.",
    ), failed(
        "Okta refused the change that `actor` tried, usually because the admin role of `actor` does not include it or this object. `outcome.reason` has the reason.",
        "Have a Super Admin rotate the keys at `Security > API > Authorization Servers > your server > Settings`, or with `POST /api/v1/authorizationServers/{authServerId}/credentials/lifecycle/keyRotate`.",
    ), FAILED])
    .verdict("Tokens are signed with the earlier key as before: the keys were {name} rotated, and `{event}` ended with {outcome}.\nNew tokens are signed with a new key: `{event}` ended with {outcome}.\nWith `SUCCESS`, new tokens are signed with a new key; with `FAILURE`, with the earlier one as before."),
    event("syslog:app.oauth2.as.token.detect_reuse", "A refresh token of a custom authorization server was reused", Severity::Error, &[cause(
    "Two refresh requests ran at the same time, for example in two tabs or on two servers. The second one sent a refresh token that the first had already rotated (exchanged for a newer one).",
    "Let the user sign in again (`/v1/authorize` below the issuer, such as `/oauth2/default/v1/authorize`). In the app, let only one place refresh at a time, such as one worker or one tab with a lock.",
)
.prevention("Raise `Grace period` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Refresh Token` if parallel refreshes cannot be avoided."),
NOT_STORED, STOLEN])
    .verdict("Okta refused the refresh token, because a newer one had replaced it, and revoked the newest one and all access tokens since the sign-in. The client's own credentials are not the problem."),
    outcome("syslog:app.oauth2.as.token.grant", "A token request to a custom authorization server failed ({outcome})\nA custom authorization server received a token request")
    .verdict("Okta refused the token request, so the client has no token, and no API has seen one: `{event}` ended with {outcome}.\nWith `FAILURE`, Okta refused the token request, and no API has seen a token.")
    .queries(&[Query {
        finds: "Token requests refused by a custom server",
        clauses: &["eventType eq \"app.oauth2.as.token.grant\"", "outcome.result eq \"FAILURE\"", "target.id eq \"{client}\""],
    }]),
    event("syslog:app.oauth2.as.token.revoke", "A token of a custom authorization server was {name} revoked\nA token of a custom authorization server was revoked ({outcome})\nA token of a custom authorization server was revoked, or the revocation failed", Severity::Warning, &[cause(
        "Somebody ended the token: a client with a request to `/v1/revoke` of the server, an administrator, or a change of the app, the user or the server. Its `exp` may still be in the future.",
        "Read `actor` in the entry to see who did it, and `target` for the token and the app. Then let the user sign in again; `/v1/introspect` below the token's `iss` returns `\"active\": false` for the old token.",
    ), failed(
        "Okta documents no reason for this. A token can be revoked only at the server that issued it, by the client that it was issued to or by an administrator.",
        "Send the token to `/v1/revoke` below its `iss`, with the client ID in its `cid`. `/v1/introspect` then returns `\"active\": false`.",
    ), FAILED])
    .verdict("The token still works until its `exp`: it was {name} revoked, and `{event}` ended with {outcome}.\nOkta no longer accepts the token, whatever its `exp` says: `{event}` ended with {outcome}.\nWith `SUCCESS`, Okta no longer accepts the token; with `FAILURE`, it works until its `exp`.")
    .queries(&[Query { finds: "Tokens of custom servers revoked", clauses: &["eventType sw \"app.oauth2.as.token.revoke\""] }]),
    outcome("syslog:app.oauth2.authorize", "An authorize request to the org authorization server failed ({outcome})\nThe org authorization server received an authorize request")
    .verdict("Okta refused the authorize request, so the app got neither a code nor a token: `{event}` ended with {outcome}. The app's own API is not involved.\nWith `FAILURE`, Okta refused the authorize request, and the app got neither a code nor a token."),
    outcome("syslog:app.oauth2.authorize.code", "A request for a code at the org authorization server failed ({outcome})\nThe org authorization server received a request for a code")
    .verdict("Okta refused to give the app a code, so there was nothing to exchange for a token: `{event}` ended with {outcome}. The app's secret was not checked yet.\nWith `FAILURE`, Okta refused to give the app a code. The app's secret was not checked yet."),
    event("syslog:app.oauth2.client.privilege.grant", "A service app was {name} given an admin role\nA service app was given an admin role ({outcome})\nA service app was given an admin role, or that failed", Severity::Note, &[cause(
        "The app's requests can now do what both the role and the app's scopes allow. If a request still gets `E0000006`, the role or its resource set does not include that object.",
        "Compare the roles at `Applications and Resources > Applications > your app > Admin roles` with what the request needs.",
    ), failed(
        "Okta refused the assignment that `actor` tried: only a Super Admin assigns admin roles to apps.",
        "Have a Super Admin assign the role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`.",
    ), FAILED])
    .verdict("The app has the same roles as before: it was {name} given the role, and `{event}` ended with {outcome}.\nThe app can do what both the role and its scopes allow: `{event}` ended with {outcome}.\nWith `SUCCESS`, the app has the role; with `FAILURE`, it has the same roles as before."),
    event("syslog:app.oauth2.client.privilege.revoke", "An admin role was {name} removed from a service app\nAn admin role was removed from a service app ({outcome})\nAn admin role was removed from a service app, or that failed", Severity::Warning, &[cause(
        "The app still gets tokens with its scopes, but requests that need the role get `E0000006` from then on.",
        "If that was a mistake, assign the role again at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`; `actor` of the entry names who removed it.",
    ), failed(
        "Okta refused the removal that `actor` tried: only a Super Admin changes admin roles of apps.",
        "Have a Super Admin remove the role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`.",
    ), FAILED])
    .verdict("The app keeps the role: it was {name} removed, and `{event}` ended with {outcome}.\nRequests of the app that need the role are refused from now on: `{event}` ended with {outcome}.\nWith `SUCCESS`, the app no longer has the role; with `FAILURE`, it keeps it."),
    event("syslog:app.oauth2.invalid_client_credentials", "Okta refused a client's credentials several times", Severity::Error, &[cause(
        "Several requests carried a wrong secret, or a `client_assertion` whose signature is not valid. A single such request shows only in `outcome.reason`.",
        "Compare the secret or the key of the client with `Applications and Resources > Applications > your app > General > Client Credentials`.",
    ),
    cause(
        "A forgotten copy of the program, such as an old server or a scheduled job, still uses the credentials from before the last change.",
        "Read `client.ipAddress` and `client.userAgent.rawUserAgent` of the entry to see who sends the requests, and give that program the credentials that `Applications and Resources > Applications > your app > General > Client Credentials` shows now.",
    )])
    .verdict("Okta refused the client, which could not prove who it is, so it got no token. Users and their passwords are not the problem.")
    .queries(&[Query {
        finds: "Refused client credentials",
        clauses: &["(eventType eq \"app.oauth2.invalid_client_credentials\" or outcome.reason eq \"invalid_client_secret\" or outcome.reason sw \"client_assertion_\")"],
    }]),
    event("syslog:app.oauth2.key.rollover", "The keys of the org authorization server were {name} rotated\nThe keys of the org authorization server were rotated ({outcome})\nThe signing keys of the org authorization server were rotated, or the rotation failed", Severity::Note, &[cause(
        "The rotation itself is harmless, but a client that keeps an old key set (JWKS, the list of public keys) does not find the new key, and refuses every ID token signed with it.",
        "Let the client load `https://{org}/oauth2/v1/keys` again when it does not find a `kid`, and cache it no longer than its `Cache-Control` allows.",
    ), failed(
        "Okta could not rotate the keys of the org authorization server, which it does on its own. `outcome.reason` has the reason.",
        "Compare `kid` of a new ID token with `https://{org}/oauth2/v1/keys`. If the entry comes again, open a case at `support.okta.com` with your Okta domain and the entry's `uuid`.",
    ), FAILED])
    .verdict("ID tokens are signed with the earlier key as before: the keys were {name} rotated, and `{event}` ended with {outcome}.\nNew ID tokens are signed with a new key: `{event}` ended with {outcome}.\nWith `SUCCESS`, new ID tokens are signed with a new key; with `FAILURE`, with the earlier one as before."),
    event("syslog:app.oauth2.token.detect_reuse", "A refresh token of the org authorization server was reused", Severity::Error, &[cause(
        "Two refresh requests ran at the same time, for example in two tabs or on two servers. The second one sent a refresh token that the first had already rotated (exchanged for a newer one).",
        "Let the user sign in again (`https://{org}/oauth2/v1/authorize`). In the app, let only one place refresh at a time, such as one worker or one tab with a lock.",
    ),
    NOT_STORED, STOLEN])
    .verdict("Okta refused the refresh token, because a newer one had replaced it, and revoked the newest one and all access tokens since the sign-in. The client's own credentials are not the problem."),
    outcome("syslog:app.oauth2.token.grant", "A token request to the org authorization server failed ({outcome})\nThe org authorization server received a token request")
    .verdict("Okta refused the token request, so the client has no token, and no API has seen one: `{event}` ended with {outcome}.\nWith `FAILURE`, Okta refused the token request, and no API has seen a token.")
    .queries(&[Query {
        finds: "Token requests refused by the org server",
        clauses: &["eventType eq \"app.oauth2.token.grant\"", "outcome.result eq \"FAILURE\"", "target.id eq \"{client}\""],
    }]),
    event("syslog:app.oauth2.token.revoke", "A token of the org authorization server was {name} revoked\nA token of the org authorization server was revoked ({outcome})\nA token of the org authorization server was revoked, or the revocation failed", Severity::Warning, &[cause(
        "Somebody ended the token: a client with a request to `/oauth2/v1/revoke`, an administrator, or a change of the app, the user or the org. Its `exp` may still be in the future.",
        "Read `actor` in the entry to see who did it, and `target` for the token and the app. Then let the user sign in again; `/oauth2/v1/introspect` returns `\"active\": false` for the old token.",
    ), failed(
        "Okta documents no reason for this. A token can be revoked only at the server that issued it, by the client that it was issued to or by an administrator.",
        "Send the token to `https://{org}/oauth2/v1/revoke` with the client ID in its `cid`. `/oauth2/v1/introspect` then returns `\"active\": false`.",
    ), FAILED])
    .verdict("The token still works until its `exp`: it was {name} revoked, and `{event}` ended with {outcome}.\nOkta no longer accepts the token, whatever its `exp` says: `{event}` ended with {outcome}.\nWith `SUCCESS`, Okta no longer accepts the token; with `FAILURE`, it works until its `exp`.")
    .queries(&[Query { finds: "Tokens of the org server revoked", clauses: &["eventType sw \"app.oauth2.token.revoke\""] }]),
    event("syslog:application.policy.sign_on.deny_access", "The app's sign-in policy denied access", Severity::Error, &[cause("A rule that denies access on purpose matches this user, group, device or network, and comes before the one that would allow it.", "Find the rule with `Reports > Access testing tool` (Identity Engine), then change it at `Security > Authentication policies > App sign-in policies`."), cause("No rule above matches, so the catch-all rule at the end denies: the user is in a different group or network than the rules expect.", "Compare the conditions of the rules with `client.ipAddress` of the entry and with `Directory > People > your user > Groups`.")])
    .verdict("A rule of this app's sign-in policy refused the user. The password is not the problem, and other apps with other rules still open.")
    .queries(&[Query {
        finds: "Sign-ins denied by a policy",
        clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
    }]),
    event("syslog:application.user_membership.remove", "A user was {name} removed from an app\nA user was removed from an app ({outcome})\nA user was removed from an app, or the removal failed", Severity::Warning, &[cause(
        "The user can no longer sign in to the app: an OpenID Connect app gets `access_denied`, other apps show a 403 page.",
        "If that was a mistake, assign the user or a group again at `Applications and Resources > Applications > your app > Assignments > Assign`.",
    ), failed(
        "Okta refused the removal that `actor` tried. Often the user has the app through a group.",
        "Look at `Applications and Resources > Applications > your app > Assignments`: if the assignment comes from a group, remove the user from that group at `Directory > Groups`.",
    ), failed(
        "The user is assigned directly and not through a group, so the admin role of `actor` most likely does not cover this app.",
        "Look at the role of `actor` at `Security > Administrators > Admins`, and repeat the removal as an administrator whose role covers the app.",
    ), FAILED])
    .verdict("The user can still open the app: the assignment was {name} removed, and `{event}` ended with {outcome}.\nThe user can no longer sign in to the app: `{event}` ended with {outcome}.\nWith `SUCCESS`, the user can no longer sign in to the app; with `FAILURE`, the user still can."),
    event("syslog:core.concurrency.org.limit.violation", "Too many requests were open at the same time", Severity::Error, &[cause("A program sends many requests at the same time. The limit counts open requests, not requests per minute, so `x-rate-limit-limit` and `x-rate-limit-remaining` are both 0.", "Send fewer at the same time, for example with a small pool of workers, and retry after a second or two instead of waiting for `x-rate-limit-reset`."), cause("A few slow requests stay open: large searches, `/api/v1/logs` over a wide range of time, or sign-ins that wait for a slow agent or hook.", "Look at `Reports > System Log` for what ran in that minute, and narrow `since`, `until` and `limit`.")])
    .verdict("Okta refused a request because too many of the org were open. No bucket of requests per minute is used up, no credential was refused, and requests work again as soon as earlier ones end."),
    event("syslog:core.user_auth.login_failed", "`core.user_auth.login_failed` is a name of the retired Events API", Severity::Warning, &[cause(
        "The name was an `objectType` of the Events API v1, which Okta removed in September 2023. As an `eventType` it finds nothing.",
        "Filter on `(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\"`.",
    )
    .certain()])
    .verdict("A filter or an alert on this name finds nothing any more. The log itself is complete: failed sign-ins are written under newer names.")
    .queries(SIGN_IN),
    event("syslog:inline_hook.executed", "The request to an inline hook failed ({outcome})\nOkta sent a request to an inline hook", Severity::Warning, &[cause("With `FAILURE`, the service behind the inline hook (a service of yours that Okta asks) usually took longer than three seconds.", "Compare the time of the entry with the service's own log, and have the service send its response (`200`) first and do slow work afterwards."), cause("With `FAILURE`, the service may also have responded with a status other than 200 and 204, or with something that Okta cannot read.", "Compare its response with the format of the hook type (`commands` with `type` and `value`), and try it at `Workflow > Inline Hooks > your hook > Actions > Preview`."), cause("With `FAILURE` and nothing in the service's log, Okta did not reach the URL, or the service refused Okta's header or credentials.", "Open the hook at `Workflow > Inline Hooks`, and send a request to its URL from outside your network with `curl -i`.")])
    .verdict("A service of yours, which Okta asked through an inline hook, gave no usable answer: `{event}` ended with {outcome}. Okta did not refuse anything on its own.\nWith `FAILURE`, a service of yours, which Okta asked through an inline hook, gave no usable answer.")
    .queries(&[Query { finds: "Failed inline hooks", clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""] }]),
    event("syslog:oauth2.token.grant.reject", "Okta has no event type `oauth2.token.grant.reject`", Severity::Warning, &[cause(
        "A guide, a dashboard or an alert was copied with this name. No known version of Okta's event catalog has it.",
        "Filter on `(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\"`: the first is written for custom authorization servers, the second for the org authorization server.",
    )
    .certain()])
    .verdict("A filter or an alert on this name never finds anything, even when token requests are refused.")
    .queries(&[Query {
        finds: "Refused token requests",
        clauses: &["(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\")", "outcome.result eq \"FAILURE\""],
    }]),
    event("syslog:policy.evaluate_sign_on", "A sign-in policy did not let the user in ({outcome})\nOkta evaluated a sign-in policy", Severity::Warning, &[cause(
        "`outcome.result` is what the policy decided: `DENY` refuses the sign-in, `CHALLENGE` asks for another authenticator, `ALLOW` lets the user in.",
        "Open the entry in `Reports > System Log`: its targets name the policy and the rule. Change that rule at `Security > Global Session Policy` or `Security > Authentication policies > App sign-in policies`.",
    ),
    cause(
        "With an unexpected `DENY` or `CHALLENGE`, an earlier rule matches first: the user's IP address, group or device differs from what the rule is meant for.",
        "Compare `client.ipAddress` and `client.zone` of the entry with the rules, or reproduce the case with `Reports > Access testing tool` (Identity Engine).",
    )
    .any(&[Clue::Words("deny"), Clue::Words("challenge")])])
    .verdict("A policy did not let the user in: `{event}` ended with {outcome}. The password may well be right.\nWith `DENY`, a policy did not let the user in. The password may well be right."),
    event("syslog:security.request.blocked", "Okta blocked a request because of its IP address", Severity::Error, &[cause(
        "The IP address is in a blocked network zone. The caller usually sees a 403 without a body.",
        "Look for `client.ipAddress` of this entry in the zones at `Security > Networks`, and remove it from the blocked zone if you know whose it is.",
    ),
    cause(
        "ThreatInsight (Okta's list of attacking IP addresses) considers the IP address malicious, often because many people share it through a proxy or VPN.",
        "Filter `Reports > System Log` with `eventType eq \"security.threat.detected\"` for the same IP address. Exempt one that you know at `Security > General > Okta ThreatInsight settings`.",
    )])
    .verdict("Okta stopped the request because of the IP address that it came from, before any credential or scope was checked. A new token changes nothing.")
    .queries(&[Query {
        finds: "Blocked requests",
        clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
    }]),
    event("syslog:security.threat.detected", "ThreatInsight noticed requests from an attacking IP address ({outcome})\nThreatInsight noticed requests from an attacking IP address", Severity::Error, &[cause(
        "Many people share the IP address through an office, a proxy or a VPN, and one person or program behind it keeps failing with an old password.",
        "Compare `client.ipAddress` of the entry (`actor.id`, if the actor is an IP address) with your company's. If it is yours, put it into a network zone at `Security > Networks`, and exempt that zone at `Security > General > Okta ThreatInsight settings`. Then find the failing program with `eventType eq \"user.session.start\" and outcome.result eq \"FAILURE\"` and that IP address.",
    ),
    cause(
        "The IP address is not yours, so the block is right: `outcome.reason` names the kind of attack, such as a password spray.",
        "Leave it blocked. Filter `Reports > System Log` with `client.ipAddress eq \"…\" and outcome.result eq \"SUCCESS\"` for sign-ins from there that worked, and set new passwords for those users.",
    )])
    .verdict("This is about the IP address, and not about the user: `{event}` ended with {outcome}. With `DENY`, the request was stopped before the password and the roles were looked at.\nThis is about the IP address, and not about the user. With `DENY`, the request was stopped before the password and the roles were looked at."),
    event("syslog:system.api_token.create", "An API token was {name} created\nAn API token was created ({outcome})\nAn API token was created, or the creation failed", Severity::Note, &[cause(
        "A new token exists. It has the rights of the user who created it, and expires after 30 days without use.",
        "If a token is refused, compare its ID in `target` with the list at `Security > API > Tokens`.",
    ), failed(
        "Okta refused the token that `actor` tried to create, usually because the admin role of `actor` does not allow it.",
        "Create the token at `Security > API > Tokens > Create token` as an administrator whose role allows it, or use a service app (`client_credentials`) instead.",
    ), FAILED])
    .verdict("There is no new token: it was {name} created, and `{event}` ended with {outcome}.\nThe token has the rights of the user who created it: `{event}` ended with {outcome}.\nWith `SUCCESS`, the token exists and has the rights of the user who created it; with `FAILURE`, there is no new token."),
    event("syslog:system.api_token.request_outside_allowed_range", "An API token was used outside its network zone", Severity::Error, &[cause(
        "The program that uses the token has an IP address outside the token's network zones, for example since it was moved to another server.",
        "Compare `client.ipAddress` of the entry with the program's. If they are the same, add it to one of the zones at `Security > API > Tokens > your token > Security > Edit`.",
    ), cause(
        "The IP address is not the program's, so somebody else has the token.",
        "Revoke the token with `DELETE /api/v1/api-tokens/{apiTokenId}`, and search `Reports > System Log` for what the same `client.ipAddress` did before.",
    )])
    .verdict("Okta refused the request because of the IP address that it came from. The API token itself is valid, and works from the network zones that it is limited to."),
    event("syslog:system.api_token.revoke", "An API token was {name} revoked\nAn API token was revoked ({outcome})\nAn API token was revoked, or the revocation failed", Severity::Warning, &[cause(
        "The token was revoked, and requests that still send it now get `E0000011`.",
        "Create another one at `Security > API > Tokens > Create token`, and replace the old value wherever it is used.",
    ), failed(
        "Okta refused the revocation that `actor` tried, usually because the admin role of `actor` does not allow it to manage this token. `outcome.reason` has the reason.",
        "Have a Super Admin revoke the token at `Security > API > Tokens`, or with `DELETE /api/v1/api-tokens/{apiTokenId}`. `target` holds its ID (`00T…`).",
    ), FAILED])
    .verdict("The API token still works: it was {name} revoked, and `{event}` ended with {outcome}.\nRequests with this API token are refused from now on: `{event}` ended with {outcome}.\nWith `SUCCESS`, requests with this API token are refused; with `FAILURE`, the token still works."),
    event("syslog:system.client.concurrency_rate_limit.violation", "One browser opened too many sign-ins at the same time", Severity::Error, &[cause(
        "Usually the app is in a redirect loop and starts a sign-in while earlier ones are open. This limit allows five at a time by default.",
        "Look for repeated `/authorize` in the browser's network tab, and let the page start a sign-in only after the earlier one has ended.",
    ), cause(
        "There is no loop: the app requests several tokens at the same time, for example one in each frame or tab.",
        "Look for `/authorize` requests that overlap in the browser's network tab, and let the page request its tokens one after the other.",
    )])
    .verdict("Okta refuses further `/authorize` requests of this client ID, IP address and device for now. Other users can sign in, and the org's own limits are not used up."),
    event("syslog:system.client.rate_limit.violation", "One browser used up its sign-in requests", Severity::Error, &[cause(
        "Usually the app is in a redirect loop: each sign-in that fails starts the next one. This limit allows 60 `/authorize` requests a minute by default.",
        "Look for repeated `/authorize` in the browser's network tab, and let the app start no new sign-in after one that failed. The mode of the limit is at `Reports > Rate Limits > Settings`.",
    ), cause(
        "There is no loop: the requests come from a program instead of browsers. Okta counts by client ID, IP address and device identifier, and a program has no device identifier, so all of its users at one IP address most likely count as one.",
        "Look at `client.ipAddress` and `client.userAgent.rawUserAgent` of the entries in `Reports > System Log`, and let that program send fewer `/authorize` requests a minute.",
    )])
    .verdict("Okta refuses further `/authorize` requests of this client ID, IP address and device for now. Other users can sign in, and the org's own limits are not used up."),
    event("syslog:system.operation.rate_limit.violation", "The limit on one operation, such as SMS, was exceeded", Severity::Error, &[cause(
        "A program repeats an operation that has its own limit, such as SMS, phone calls, one-time codes or sign-ins of one username.",
        "Read `actor.alternateId` and `client.userAgent.rawUserAgent` of the entry to see for whom and what repeats it. Stop that loop, and wait before the next attempt.",
    ),
    cause(
        "Somebody is guessing a password or a code, or has messages sent to expensive numbers: the IP address is not one of the user's.",
        "Compare `client.ipAddress` of the entry with the user's other entries, and block it at `Security > Networks > BlockedIpZone > Edit`.",
    )])
    .verdict("Okta refused the operation because it was repeated too often. The org's own limits are not used up, and no credential was refused."),
    event("syslog:system.org.rate_limit.burst", "A rate limit was exceeded, and Okta let the requests through", Severity::Warning, &[cause(
        "Many people signed in at the same time, for example at the start of work, and the requests to a sign-in endpoint exceeded its limit.",
        "Find the endpoint at `Reports > Rate Limits > Overview`. If this happens every day, open a case at `support.okta.com` with your Okta domain, the endpoint and the times.",
    ), cause(
        "A program in a loop sends most of the requests: the entries then come from one IP address or app.",
        "Group the requests of that minute in `Reports > System Log` by `client.ipAddress`, and stop the loop in that program.",
    )])
    .verdict("Okta refused no request for it, and callers saw no error. It can refuse them next time.")
    .queries(RATE),
    event("syslog:system.org.rate_limit.violation", "A rate limit of the org was exceeded", Severity::Error, &[cause(
        "One program sends most of the requests, such as a job that reads objects one by one or retries without a pause. All other programs get `E0000047` too.",
        "Find that program at `Reports > Rate Limits > Overview`, slow it down, and wait until the time in `X-Rate-Limit-Reset`.",
    )
    .prevention("Limit the share of each token at `Security > API > Tokens > your token > Token rate limits > Edit`, and of each app at `Applications and Resources > Applications > your app > Application rate limits > Edit`."),
    cause(
        "No program stands out: many share the endpoint's limit, for example at the start of the working day.",
        "Move jobs away from the minutes that `Reports > Rate Limits > Overview` shows, and ask your Okta account team whether the limit can be raised.",
    )])
    .verdict("Okta refuses requests to this endpoint until the reset, whoever sends them. Credentials are not the problem, and other endpoints still work.")
    .queries(RATE),
    event("syslog:system.org.rate_limit.warning", "A rate limit of the org is nearly used up", Severity::Warning, &[cause(
        "The requests to this endpoint passed the warning threshold that is set for the org. Often one job sends most of them.",
        "Find the endpoint and its callers at `Reports > Rate Limits > Overview`, and slow down the job that sends most. The threshold is at `Reports > Rate Limits > Settings`.",
    ),
    cause(
        "No job stands out: more users and integrations share this endpoint than before.",
        "Look at `Reports > Rate Limits > Overview` on several days, and ask your Okta account team whether the limit can be raised.",
    )])
    .verdict("Okta refused no request so far: this is a warning before the limit is reached.")
    .queries(RATE),
    event("syslog:system.rate.limit.violation", "Okta has no event type `system.rate.limit.violation`", Severity::Warning, &[cause(
        "A page of Okta's documentation names this event type, but Okta's event catalog does not have it.",
        "Filter on `eventType eq \"system.org.rate_limit.violation\"`, and on `eventType eq \"core.concurrency.org.limit.violation\"` for too many requests at the same time.",
    )
    .certain()])
    .verdict("A filter or an alert on this name never finds anything, however many requests are refused for their number.")
    .queries(RATE),
    event("syslog:user.account.lock", "Okta locked the account", Severity::Error, &[cause(
    "A device or script with an old password failed too often. Okta now refuses even the right password, usually with `E0000004`, which does not mention the lock.",
    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked. Then find the device by `client.userAgent` and `client.ipAddress` of the failed entries before this one.",
), cause(
    "Somebody else is trying passwords for this login, often for many logins from one IP address.",
    "Compare `client.ipAddress` of the failed entries with the user's usual one, and block it at `Security > Networks > BlockedIpZone > Edit`.",
)])
    .verdict("Okta locked the account after too many failed sign-ins. Until it is unlocked, even the right password is refused, so resetting it is not the first step."),
    event("syslog:user.account.privilege.grant", "A user was {name} given an admin role\nA user was given an admin role ({outcome})\nA user was given an admin role, or that failed", Severity::Note, &[cause(
        "The user's API tokens have the same rights as the user, so they can do more from now on. If a request still gets `E0000006`, the role or its resource set does not include that object.",
        "Compare the roles at `Directory > People > your user > Admin roles` with what the request needs.",
    ), failed(
        "Okta refused the assignment that `actor` tried: only a Super Admin assigns admin roles.",
        "Have a Super Admin assign the role at `Security > Administrators > Admins > Add administrator`.",
    ), FAILED])
    .verdict("The user has the same roles as before: the role was {name} given, and `{event}` ended with {outcome}.\nThe user has the role, and so have the API tokens of this user: `{event}` ended with {outcome}.\nWith `SUCCESS`, the user has the role; with `FAILURE`, the user has the same roles as before."),
    event("syslog:user.account.privilege.revoke", "An admin role was {name} removed from a user\nAn admin role was removed from a user ({outcome})\nAn admin role was removed from a user, or that failed", Severity::Warning, &[cause(
        "The user's API tokens lose the rights of the role too: they stay valid, but requests that need the role now get `E0000006`.",
        "If an integration stopped working for that reason, assign the role to its owner again at `Security > Administrators > Admins > Add administrator`, or better, move it to a service account that has the role.",
    ), failed(
        "Okta refused the removal that `actor` tried: only a Super Admin removes admin roles, and a role that comes from a group lasts as long as the user is in the group.",
        "Have a Super Admin look at `Directory > People > your user > Admin roles`, and remove the role there, or the user from the group that has it.",
    ), FAILED])
    .verdict("The user still has the role: it was {name} removed, and `{event}` ended with {outcome}.\nThe user no longer has the role, and neither have the API tokens of this user: `{event}` ended with {outcome}.\nWith `SUCCESS`, the user no longer has the role; with `FAILURE`, the user keeps it."),
    event("syslog:user.authentication.auth", "The sign-in of a user failed ({outcome})\nA user tried to sign in", Severity::Warning, &[WRONG_OR_LOCKED, DENIED_BY_POLICY])
    .verdict("Okta did not sign the user in: `{event}` ended with {outcome}. No app and no authorization server was asked yet.\nWith `FAILURE`, Okta did not sign the user in. No app and no authorization server was asked yet.")
    .family(&SIGN_INS),
    event("syslog:user.authentication.auth_via_IDP", "A sign-in through an external identity provider failed ({outcome})\nOkta handled a sign-in through an external identity provider", Severity::Warning, &[cause("With `FAILURE`, usually no Okta user matches what the identity provider sent, or linking and creating users are switched off.", "Read `outcome.reason`, and compare `Match against` at `Security > Identity Providers > your provider` with the login of the user."), cause("With `FAILURE`, Okta sometimes refuses the response itself: its signature, issuer, audience or time.", "Compare the certificate, the issuer and the audience at `Security > Identity Providers > your provider > Configure Identity Provider` with the provider's settings.")])
    .verdict("Okta or the external identity provider did not complete the sign-in: `{event}` ended with {outcome}. The user's Okta password is not involved.\nWith `FAILURE`, Okta or the external identity provider did not complete the sign-in. The user's Okta password is not involved.")
    .queries(&[Query {
        finds: "Sign-ins refused from an identity provider",
        clauses: &["eventType eq \"user.authentication.auth_via_IDP\"", "outcome.result eq \"FAILURE\""],
    }]),
    event("syslog:user.authentication.auth_via_mfa", "An authenticator (factor) of a user was not accepted ({outcome})\nOkta checked an authenticator (factor) of a user", Severity::Warning, &[cause(
        "The user entered a wrong code or a wrong password. Identity Engine logs every authenticator (factor) with this event, the password included: `target` of the entry names the one that was refused.",
        "Let the user try the authenticator in `target` once more. If that one is lost, reset only it at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine). A new password helps only if `target` is the password.",
    )
    .unless(&[Clue::Words("rejected"), Clue::Words("declined"), Clue::Words("locked_out")]),
    cause(
        "Nothing wrong was entered: the user declined the prompt or did not answer it, or the account is locked. Only `outcome.reason` of the entry says which.",
        "Open the entry in `Reports > System Log` and paste its `outcome.reason` here.",
    )
    .unless(REASON)])
    .verdict("Okta did not accept an authenticator (factor) of the user: `{event}` ended with {outcome}. The reason tells a wrong code from a lock or a declined prompt.\nWith `FAILURE`, Okta did not accept an authenticator (factor) of the user. `outcome.reason` tells a wrong code from a lock or a declined prompt.")
    .family(&SIGN_INS),
    event("syslog:user.lifecycle.deactivate", "A user was {name} deactivated\nA user was deactivated ({outcome})\nA user was deactivated, or the deactivation failed", Severity::Warning, &[cause(
    "The user's API tokens stopped working together with the account: requests with them now get `E0000011`.",
    "Create a new token under an active service account at `Security > API > Tokens > Create token`. Reactivate the owner at `Directory > People > your user > Activate` only if the deactivation was a mistake.",
), failed(
    "Okta refused the deactivation that `actor` tried, usually because the admin role of `actor` does not cover this user.",
    "Deactivate the user with `POST /api/v1/users/{userId}/lifecycle/deactivate`, or at `Directory > People > your user`: the response says why it fails. To stop access meanwhile, send `POST /api/v1/users/{userId}/lifecycle/suspend`.",
), failed(
    "The role covers the user, but the user comes from a directory that decides about the status: `Directory > People > your user` names that directory.",
    "Deactivate the user in the directory, and import the change at `Directory > Directory Integrations > your directory > Import`.",
), FAILED])
    .verdict("The user can still sign in and keeps all apps: the account was {name} deactivated, and `{event}` ended with {outcome}.\nThe user can no longer sign in, and the API tokens of this user stop working: `{event}` ended with {outcome}.\nWith `SUCCESS`, the user can no longer sign in; with `FAILURE`, the user still can, and keeps all apps."),
    event("syslog:user.lifecycle.suspend", "A user was {name} suspended\nA user was suspended ({outcome})\nA user was suspended, or the suspension failed", Severity::Warning, &[cause(
        "The user may own an API token: while the owner is suspended, requests with the token get `E0000011`.",
        "Use a token of an active service account. If the suspension was a mistake, send `POST /api/v1/users/{userId}/lifecycle/unsuspend` for the owner.",
    ), failed(
        "Okta refused the suspension that `actor` tried: only an active user can be suspended, and the admin role of `actor` has to cover the user.",
        "Look at the status at `Directory > People > your user`, and repeat `POST /api/v1/users/{userId}/lifecycle/suspend` as an administrator whose role covers the user: the response says why it fails.",
    ), FAILED])
    .verdict("The user can still sign in: the account was {name} suspended, and `{event}` ended with {outcome}.\nThe user cannot sign in until the suspension is lifted: `{event}` ended with {outcome}.\nWith `SUCCESS`, the user cannot sign in until the suspension is lifted; with `FAILURE`, the user still can."),
    event("syslog:user.session.start", "The user was not signed in ({outcome})\nOkta started a session, or refused the sign-in", Severity::Warning, &[
        cause(
            "The password was wrong, which is the usual reason, or the account is locked. Only `outcome.reason`, which this paste does not contain, says which.",
            "Open the entry at `Reports > System Log` and paste it whole. A `user.account.lock` of the same user shortly before it means that the account is locked.",
        )
        .unless(REASON),
        DENIED_BY_POLICY,
    ])
    .verdict("Okta did not sign the user in, and started no session: `{event}` ended with {outcome}. No app was asked yet.\nWith `FAILURE`, Okta did not sign the user in, and started no session. No app was asked yet.")
    .family(&SIGN_INS),
];
