//! `invalid_token`, `insufficient_scope` and other refusals of a token that was presented.

pub(crate) mod single_use;

use crate::catalogue::api::access::AGENTS;
use crate::catalogue::shared_words::{GRANTS, LIST_SCOPES, RENEW, REVOKED};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::scope_kind::{OPENID, OWN};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};
use crate::text::template::{Placeholder, Template};

/// The paste is the error of a card of Okta Workflows.
const WORKFLOWS: &[Clue] =
    &[Clue::Words("workflows.okta"), Clue::Words("okta workflows"), Clue::Words("httpfunctions:")];

static SCOPE: Family = Family {
    causes: &[],
    queries: &[
        GRANTS,
        Query {
            finds: "Token requests refused by the org server",
            clauses: &["eventType eq \"app.oauth2.token.grant\"", "outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: OAuth for Okta",
            url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        },
        Reference {
            title: "Okta Support: this error",
            url: "https://support.okta.com/help/s/article/insufficient-scope-error-when-making-a-request-to-an-oauth-or-management-endpoint",
        },
        Reference {
            title: "RFC 6750: errors",
            url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3.1",
        },
    ],
};

static TOKEN: Family = Family {
    causes: &[],
    queries: &[REVOKED],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
        Reference {
            title: "RFC 6750: errors",
            url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3.1",
        },
    ],
};

/// The way out of an expired token, and where its life is set.
const NEW_TOKEN: Template = "Get a new token from `/token`, with the refresh token if there is one. A custom authorization server's lifetimes are set in the rule at `Security > API > Authorization Servers > your server > Access Policies`.";

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The ID token subject does not match the current session's user."],
        explain("id_token_does_not_match_session/id_token_does_not_match_session", "The ID token belongs to a different user than the session")
            .verdict("Okta refused the request because two users are mixed: the hint in it names one, and the browser is signed in as another. Each of them may be allowed in.")
            .causes(&[
                cause(
                    "Two people share the browser: the Okta session belongs to one, and the ID token sent as `id_token_hint` belongs to the other.",
                    "Sign out of Okta (`https://{org}/login/signout`), and start again as the right user.",
                ),
                cause(
                    "The program kept the ID token of an earlier sign-in, and the user has since signed in with another account.",
                    "Replace the stored `id_token` after each token response, and send the newest one as `id_token_hint`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        403,
        &[],
        explain("insufficient_scope", "The token does not have a scope that the request needs")
            .verdict("The token does not have `{scope}`, which {call} needs. The API accepted the token itself.\nThe token does not have `{scope}`, which the API asks for. The API accepted the token itself.\nThe API accepted the token, but the token does not have a scope that this request needs.")
            .causes(&[
                cause(
                    "An API of your own requires a scope that `scp` of this token does not list. Such scopes are defined at the authorization server, not at `Okta API Scopes`.",
                    "Compare `scp` in the token with what the API requires (some libraries look for `scope` instead). Add the scope at `Security > API > Authorization Servers > your server > Scopes > Add Scope`, allow it in a rule at `Security > API > Authorization Servers > your server > Access Policies`, and request it.",
                )
                .any(&[Clue::Fact(Placeholder::ScopeKind, OWN)]),
                cause(
                    "The program did not request the scope when it got the token.",
                    "Add `{scope}` to `scope` of the token request, and get a new token.\nRead `scope=` in the `WWW-Authenticate` header of the response (`curl -i` prints it; this paste does not show it), add that scope to `scope` of the token request, and get a new token.",
                )
                .prevention(LIST_SCOPES)
                .all(&[Clue::NoFact(Placeholder::ScopeKind, OWN), Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
                cause(
                    "The scope was requested, but is not granted to the app, so `scp` of the token does not contain it.",
                    "Have a Super Admin grant a scope that starts with `okta.` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, then get a new token.",
                )
                .all(&[Clue::NoFact(Placeholder::ScopeKind, OWN), Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
                cause(
                    "The token has only `openid`, and this request to `/userinfo` needs `profile`, `email`, `address` or `phone`.",
                    "Add `profile` or `email` to `scope` at `/authorize`, and have the user sign in again.",
                )
                .only(&[Clue::Summary("profile, email, address or phone"), Clue::Words("/v1/userinfo")]),
                cause(
                    "An API of your own requires a scope that `scp` of this token does not list.",
                    "Compare `scp` in the token with what the API requires. Some libraries look for `scope` instead.",
                )
                .any(&[Clue::NoFact(Placeholder::ScopeKind, OWN)]),
            ])
            .family(&SCOPE),
    )
    .paste(
        "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", error_description=\"The access token must provide access to at least one of these scopes - profile, email, address or phone\"\n",
    ),
    known(
        403,
        &["The access token provided does not contain the required scopes."],
        explain("insufficient_scope/access_token_insufficient_scopes", "The token does not have a scope that the request needs")
        .verdict("The token does not have `{scope}`, which {call} needs. Okta accepted the token itself, so its issuer and its lifetime are right.\nThe token does not have `{scope}`, which this request needs. Okta accepted the token itself, so its issuer and its lifetime are right.\nOkta accepted the token itself, but the token does not have a scope that this request needs.")
        .causes(&[
            cause(
                "The token was issued without a scope that `/userinfo` needs. Scopes of OpenID Connect come with the sign-in and are not granted to an app.",
                "Add `openid` (and `profile`, `email`, … for more claims) to `scope` in the request to `/authorize`, and have the user sign in again. The tab `Okta API Scopes` does not list it, and another server is not needed.",
            )
            .any(&[Clue::Fact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "A card of Okta Workflows sent the request. The app `Okta Workflows OAuth` was not granted the scope, or the connection was authorized before it was granted.",
                "Have a Super Admin grant `{scope}` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant` of the app `Okta Workflows OAuth`. Then reauthorize the connection at `Connections` in the Workflows console, because an existing connection keeps its scopes. If its `Permissions` tab has `Customize scopes`, add the scope there too.\nHave a Super Admin grant the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant` of the app `Okta Workflows OAuth`. Then reauthorize the connection at `Connections` in the Workflows console, because an existing connection keeps its scopes. If its `Permissions` tab has `Customize scopes`, add the scope there too.",
            )
            .only(WORKFLOWS),
            cause(
                "Nobody has granted the scope to the app yet.",
                "Have a Super Admin grant `{scope}` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, then get a new token.",
            )
            .prevention(LIST_SCOPES)
            .any(&[Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "The scope is granted to the app, but the token request did not ask for it.",
                "Add `{scope}` to `scope` in the request to `/oauth2/v1/token` or `/oauth2/v1/authorize` (in an SDK, to its list of scopes), then get a new token.",
            )
            .any(&[Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "The token was issued before the scope was granted. An existing token does not change.",
                "Delete the cached token and get a new one from `/oauth2/v1/token`.",
            )
            .prevention("After each `insufficient_scope`, get a new token once before giving up."),
        ])
        .family(&SCOPE),
    )
    .paste(
        "HTTP/1.1 403 Forbidden\nContent-Length: 0\nWWW-Authenticate: Bearer authorization_uri=\"https://example.okta.com/oauth2/v1/authorize\", realm=\"https://example.okta.com\", scope=\"okta.policies.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/policies\"\n",
    ),
    known(
        403,
        &["Insufficient scope"],
        explain("insufficient_scope/insufficient_scope", "The token does not have a scope that this endpoint needs")
            .verdict("The token does not have a scope that this endpoint needs. Okta accepted the token itself, so its issuer and its lifetime are right.")
            .causes(&[
                cause(
                    "The program did not request the scope when it got the token.",
                    "Read `scope=` in the `WWW-Authenticate` header of the response, add that scope to `scope` of the token request, and get a new token.",
                ),
                cause(
                    "The scope was requested, but the app or the access policy rule does not allow it, so `scp` of the token does not contain it.",
                    "Compare `scp` of the token with what was requested. Grant an `okta.*` scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and your own in the rule at `Security > API > Authorization Servers > your server > Access Policies`.",
                ),
            ])
            .family(&SCOPE),
    ),
    known(
        401,
        &["The user authentication context is insufficient to perform the action."],
        explain(
            "insufficient_user_authentication/insufficient_user_authentication",
            "The user has to authenticate more strongly, or again",
        )
            .verdict("The token was accepted, but this action requires a stronger or more recent sign-in.")
            .causes(&[
                cause(
                    "The action requires a stronger sign-in: `acr_values` in the `WWW-Authenticate` header names a level that `acr` of the token does not reach.",
                    "Send the user to `/authorize` with that `acr_values`, and repeat the request with the new token.",
                )
                .any(&[Clue::Words("acr_values=")]),
                cause(
                    "The action requires a more recent sign-in: the header names a `max_age`, and `auth_time` of the token is older. A token from a refresh does not help.",
                    "Send the user to `/authorize` with that `max_age`, and repeat the request with the new token.",
                )
                .any(&[Clue::Words("max_age=")]),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &[],
        explain("invalid_token", "The token is not accepted")
            .verdict("The token itself was refused. A missing scope would say `insufficient_scope` instead.")
            .causes(&[
                cause(
                    "The server's own token store does not know the token: it was restarted with a store in memory, or another server issued the token. Spring Security OAuth says it in these words.",
                    "Get a new token from this server's `/oauth/token`. A `JdbcTokenStore` keeps its tokens over a restart.",
                )
                .only(&[Clue::Words("invalid access token: ")]),
                cause(
                    "The token has most likely expired: `exp` is in the past. Nothing else about it needs to be wrong.",
                    NEW_TOKEN,
                )
                .prevention(RENEW)
                .any(&[Clue::Also("exp-passed")]),
                cause(
                    "An API of your own refused the token, because it expects a different issuer or audience than the token has. Okta was not asked.",
                    "Paste the token here, and compare `iss`, `aud` and `exp` with the API's settings.",
                )
                .prevention("Keep the issuer and the audience in one configuration per environment.")
                .any(&[Clue::Summary("Invalid access token"), Clue::Summary("jwt"), Clue::Summary("signature key"), Clue::Words("spring")]),
                cause(
                    "The request goes to Okta's own API, and a custom authorization server issued the token: its `iss` contains `/oauth2/default` or `/oauth2/aus…`.",
                    "Get a token from the org authorization server, `/oauth2/v1/authorize` or `/oauth2/v1/token`, with `okta.*` scopes.",
                )
                .any(&[Clue::Call("", "/api/v1/"), Clue::Words("/api/v1/")]),
                cause(
                    "The token was revoked, or its user or app was deactivated. Its `exp` does not show that.",
                    "Ask the authorization server's `/v1/introspect`. If `active` is `false`, sign in again and look for `app.oauth2.token.revoke` at `Reports > System Log`.",
                )
                .any(&[Clue::Call("", "/api/v1/"), Clue::Words("/api/v1/")]),
                cause(
                    "The token is of the wrong kind: an ID token has `nonce` or `amr`, and a refresh token has no dots.",
                    "Send `access_token` of the token response, not `id_token` or `refresh_token`, after `Bearer`.",
                )
                .any(&[Clue::Token("id-token"), Clue::Token("refresh-token")]),
                cause(
                    "The value was cut off, or contains quotation marks or a line break.",
                    "Compare the length of what is sent with that of `access_token` in the token response.",
                )
                .any(&[Clue::Also("token-truncated"), Clue::Also("access-token-empty")]),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token is invalid."],
        explain("invalid_token/access_token_invalid", "Okta does not accept the access token")
            .verdict("Okta refused the access token itself, but does not say why. A missing scope would say `insufficient_scope` instead.")
            .causes(&[
                cause(
                    "The access token has expired: its `exp` has passed.",
                    "Get a new token (with the refresh token, if there is one: `grant_type=refresh_token`), and send the request again.",
                )
                .prevention(RENEW)
                .any(&[Clue::Also("exp-passed"), Clue::Also("exp-within-leeway")]),
                cause(
                    "The token is an ID token, but the endpoint accepts only access tokens.",
                    "Send `access_token` of the token response, not `id_token`.",
                )
                .any(&[Clue::Token("id-token")]),
                cause(
                    "The token was issued by a custom authorization server. Okta's own API accepts only tokens of the org authorization server.",
                    "Get a new token from the org authorization server, `/oauth2/v1/authorize` or `/oauth2/v1/token`, with `okta.*` scopes.",
                )
                .all(&[Clue::Token("access-token"), Clue::Call("", "/api/v1/")]),
                cause(
                    "The token was issued by a different authorization server than the one of this `/userinfo`.",
                    "Send the request to `/v1/userinfo` under the token's `iss`.",
                )
                .any(&[Clue::Also("userinfo-other-server")]),
                cause(
                    "The access token is encrypted (five parts), and `/userinfo`, `/introspect` and `/revoke` do not accept such tokens.",
                    "Read the claims where the token can be decrypted, or switch `Access Token Encryption` off at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
                )
                .any(&[Clue::Token("encrypted-token")]),
                cause(
                    "The variable for the token was empty, so nothing, `undefined` or `null` was sent instead of a token.",
                    "Print the length of what is sent, and look for an earlier token response with `error` in it.",
                )
                .any(&[Clue::Also("access-token-empty")]),
                cause(
                    "The value is cut off, or has quotation marks or line breaks around it.",
                    "Compare its length with that of `access_token` in the token response, and its first three characters with `eyJ`.",
                )
                .any(&[Clue::Also("token-truncated")]),
                cause(
                    "The token was revoked, or its user or app was deactivated. The claims of the token do not show that.",
                    "Ask the authorization server's `/v1/introspect`. If `active` is `false`, check the account at `Directory > People > your user`, and sign in again.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token provided is not intended for Okta."],
        explain("invalid_token/access_token_invalid_audience", "The token is for a different API than Okta's")
            .verdict("Okta's own API accepts only tokens of the org authorization server. This one was issued for an API of your own; scopes and roles were not checked yet.")
            .causes(&[
                cause(
                    "The token was issued by a custom authorization server, whose `aud` is `api://default` or your API's audience.",
                    "Get the token from the org authorization server, `/oauth2/v1/authorize` or `/oauth2/v1/token` (without a server ID in the path), with `okta.*` scopes.",
                ),
                cause(
                    "The program has two tokens, and sent the one for its own API instead of the one for Okta.",
                    "Send the token whose `aud` is the org's URL (`https://{org}`).",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token provided has an invalid issuer."],
        explain("invalid_token/access_token_invalid_issuer", "The token was issued by a different server or org")
            .verdict("Okta refused the issuer (`iss`) of the token. The token may be valid where it comes from.")
            .causes(&[
                cause(
                    "The token comes from another org: the host in `iss` differs from the host of the request, such as preview and production, or a custom domain and `okta.com`.",
                    "Compare the host of `iss` with that of the request, and use one Okta domain for both.",
                ),
                cause(
                    "The token comes from another authorization server of the same org: the path in `iss` differs from that of the request.",
                    "Use the endpoint below the token's own `iss`, or get the token from the server that receives the request (`/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1`).",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The presented access_token is not DPoP bound."],
        explain("invalid_token/access_token_not_dpop_bound", "A plain bearer token was sent with the scheme `DPoP`")
            .verdict("Okta refused the scheme `DPoP`, because this token is not bound to a key. The token itself may be valid.")
            .causes(&[
                cause(
                    "The token is an ordinary bearer token (it has no `cnf.jkt`), but the program sends every token as `DPoP`.",
                    "Send this token as `Authorization: Bearer`.",
                ),
                cause(
                    "The token should be bound to a key, but the token request had no DPoP proof.",
                    "Get a new token from `/token` with a proof in the `DPoP` header; its response then says `\"token_type\": \"DPoP\"`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token has been revoked."],
        explain("invalid_token/access_token_revoked", "The access token was revoked")
            .verdict("Okta refused the token because it was ended before its `exp`. Its scopes and its issuer are not the problem, and a retry with it will not help.")
            .causes(&[
                cause(
                    "The user signed out, and the app revoked its tokens at that moment.",
                    "Send the user to `/authorize` again for a new token.",
                ),
                cause(
                    "An administrator cleared the sessions or revoked the tokens.",
                    "Look for `app.oauth2.token.revoke` or `app.oauth2.as.token.revoke` at `Reports > System Log` to see who did it.",
                ),
                cause(
                    "A refresh token was used twice. Okta then revokes everything from that sign-in.",
                    "Look for `app.oauth2.as.token.detect_reuse` at `Reports > System Log`, and store the new refresh token of each response before the next refresh.",
                ),
                cause(
                    "An administrator changed the app or its settings, which revoked its tokens.",
                    "Look for `application.lifecycle.update` at `Reports > System Log` right before the refusal, and get a new token.",
                ),
                cause(
                    "The user behind the token was deactivated or suspended.",
                    "Look for `user.lifecycle.deactivate` and `user.lifecycle.suspend` at `Reports > System Log`, and at the status at `Directory > People > your user`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The id token is invalid."],
        explain("invalid_token/id_token_invalid", "Okta does not accept the ID token")
            .verdict("Okta refused the ID token in the request, but does not say why. The client and the redirect URI are not the problem.")
            .causes(&[
                cause(
                    "The ID token (often sent as `id_token_hint`) was issued by a different authorization server than the one that received it.",
                    "Compare `iss` of the ID token with the URL of the request up to `/v1`.",
                ),
                cause(
                    "The value is an access token, which has `scp` and no `nonce` or `amr`.",
                    "Send `id_token` of the last token response, not `access_token`.",
                )
                .any(&[Clue::Token("access-token"), Clue::Token("org-access-token")]),
                cause(
                    "The value was cut off, for example in a cookie or a URL that was too long.",
                    "Compare its length with that of `id_token` as it was issued. A whole one has two dots.",
                )
                .any(&[Clue::Also("token-truncated")]),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token is invalid."],
        explain("invalid_token/invalid_token", "Okta cannot use the token in this request")
            .verdict("Okta cannot use the token that the request names. The client is not the problem.")
            .causes(&[
                cause(
                    "The token is of the wrong kind for this endpoint: an ID token, a refresh token or an API token.",
                    "Paste the token here to see what it is, and send `access_token` of the token response.",
                )
                .any(&[Clue::Token("id-token"), Clue::Token("refresh-token"), Clue::Token("api-token")]),
                cause(
                    "The token was issued by a different org or authorization server than the one that received the request.",
                    "Compare `iss` of the token with the host and path of the request.",
                ),
                cause(
                    "The token was cut off on the way, for example by a limit for headers or cookies.",
                    "Compare its length with that of `access_token` as it was issued.",
                )
                .any(&[Clue::Also("token-truncated")]),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The issuer of the token is not permitted to use the JWT Bearer Grant."],
        explain("invalid_token/jwt_bearer_grant_invalid_issuer", "The issuer of the JWT is not allowed to use the JWT Bearer grant")
            .verdict("Okta does not allow the issuer of the JWT in this grant. It could read the JWT, so another user or a new signature changes nothing.")
            .causes(&[
                cause(
                    "`iss` of the `assertion` differs from the trusted issuer by a detail: a slash at the end, `http`, or another host name.",
                    "Compare `iss` of the assertion exactly with the issuer that the exchange was set up with.",
                ),
                cause(
                    "The issuer was never set up as trusted for the JWT Bearer grant at this authorization server.",
                    "Ask the person who set the grant up, because it is not documented where Okta keeps that trust. Otherwise open a case at `support.okta.com` with the `iss`, the Okta domain and the `X-Okta-Request-Id`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token has expired."],
        explain("invalid_token/token_expired", "The token has expired")
            .verdict("Okta refused the token because its `exp` has passed. The client and the scopes are not the problem: a new token works.")
            .causes(&[
                cause(
                    "`exp` of the token has passed. Usually a program kept the token for too long.",
                    NEW_TOKEN,
                )
                .prevention(RENEW)
                .certain(),
                cause(
                    "The clock of the machine that renews the token is behind, so it renews too late.",
                    "Compare `date -u` with the `Date` header of the response, and set the clock by NTP.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token timestamp is invalid."],
        explain("invalid_token/token_timestamp_invalid", "A time in the token is not possible")
            .verdict("Okta refused a time in the token: the time is wrong, or a clock is. The signature is not the problem.")
            .causes(&[
                cause(
                    "The agent makes the token itself, from the clock of its server, and that clock is off: ahead of Okta's or behind it.",
                    "Run `w32tm /query /status` and `w32tm /resync /force` on the agent's server (Linux: `chronyc tracking`, `chronyc makestep`), then restart the agent's service. A virtual machine should not take its time from its host and from a time server as well.",
                )
                .prevention("Keep the server on one time source (NTP), and watch it: Okta accepts a difference of a few minutes only.")
                .only(AGENTS),
                cause(
                    "The agent was offline for so long that its own token has ended. The clock is right then, and the error stays after a restart.",
                    "Uninstall the agent and install it again with the download at `Settings > Downloads`.",
                )
                .only(AGENTS),
                cause("A time is in milliseconds: it has 13 digits.", "Write `iat`, `nbf` and `exp` in seconds since 1970.").any(&[Clue::Also("exp-in-milliseconds"), Clue::Also("iat-in-milliseconds"), Clue::Also("nbf-in-milliseconds")]).unless(AGENTS),
                cause(
                    "The clock of the machine that signs is wrong: it is ahead, or so far behind that the token has expired when it arrives.",
                    "Compare `date -u` with the `Date` header of Okta's response, and synchronize it by NTP.",
                )
                .unless(AGENTS),
                cause("The program that makes the token leaves `iat` or `exp` out of it.", "Add both: `iat` is now, `exp` some minutes later.").any(&[Clue::Also("exp-missing"), Clue::Also("iat-missing")]).unless(AGENTS),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Can't create refresh token. The following field(s) are too long: '{0}'."],
        explain(
            "refresh_token_validation_failure/refresh_token_validation_failure",
            "A value is too long for a refresh token",
        )
            .verdict("Okta could not store a refresh token for this sign-in. The sign-in itself may be right.")
            .causes(&[
                cause(
                    "The request sends more than Okta can store in `{0}` with the refresh token. For scopes, a client often requests every one that it knows.\nThe request sends more than Okta can store with the refresh token. For scopes, a client often requests every one that it knows.",
                    "Shorten `{0}`; for scopes, request only those that the app uses.\nShorten what the request sends: in `scope`, request only the scopes that the app uses.",
                )
                .certain(),
                cause(
                    "The app does not need a refresh token, but requests one because a sample does.",
                    "Remove `offline_access` from `scope`. Okta then has nothing to store.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Unable to meet the authentication requirements imposed by 'acr_values' parameter."],
        explain(
            "unmet_authentication_requirements/unmet_authentication_requirements",
            "The user cannot satisfy `acr_values`",
        )
            .verdict("Okta refused the sign-in because the request asks for a stronger one than this user is able to do. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The user has no authenticator (factor) of the level that `acr_values` asks for.",
                    "Have the user enroll one at `https://{org}`, or ask for a lower level in `acr_values`.",
                ),
                cause(
                    "The enrollment policy does not let the user enroll such an authenticator.",
                    "Set it to optional or required in the policy for the user's group at `Security > Authenticators > Enrollment`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &[
            "The device does not have a registered workload principal. Bootstrap the device before making token requests.",
        ],
        explain(
            "workload_principal_not_found/workload_principal_not_found",
            "The device has no workload principal (its own identity) in Okta",
        )
            .verdict("Okta does not know the device yet. The token request itself may be right.")
        .causes(&[
            cause(
                "The device was never registered with this org, or was registered with another one.",
                "Run the device's bootstrap step against {org}, as `error_description` asks, then send the token request again.",
            ),
            cause(
                "The device was registered, but its registration was removed in Okta.",
                "Look for the device in `GET /api/v1/devices`. If it is gone or deactivated, find out who removed it at `Reports > System Log` before you register it again.",
            ),
        ])
        .family(&TOKEN),
    ),
];
