//! What the steps of a sign-in answer besides errors: the state that it is in, and what is active.

pub(crate) mod factors;

use crate::catalogue::entry::{CatalogueEntry, step};
use crate::catalogue::shared_words::{BROWSER_STORAGE, CALLBACK_TWICE};
use crate::catalogue::steps::factors::AUTHN;
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static INTROSPECTION: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7662: token introspection",
        url: "https://datatracker.ietf.org/doc/html/rfc7662",
    }],
};

/// The words, ordered by id.
pub(super) const ENTRIES: &[CatalogueEntry] = &[
    step(
        &["status=LOCKED_OUT"],
    explain("authn-locked-out", "The user is locked out").verdict("Okta refused the sign-in because the account is locked, even if the password is right. The Authentication API says so with status 200 and without an error code.")
        .causes(&[
                cause(
                    "A phone, a mail client or a script still sends an old password, and its failed sign-ins locked the account.",
                    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`. Then find the device by `client.ipAddress` and `client.userAgent.rawUserAgent` of the failed sign-ins, or it locks the account again.",
                ),
                cause(
                    "Somebody else is guessing the password: the failed sign-ins come from IP addresses that the user does not know.",
                    "Block these IP addresses at `Security > Networks > BlockedIpZone > Edit` before you unlock the user.",
                ),
            ])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_ENROLL"],
    explain("authn-mfa-enroll", "The user has to enroll a factor before the sign-in continues").verdict("Okta accepted the password and refused nothing. It sends no `sessionToken` before the user has enrolled an authenticator (factor).")
        .severity(Severity::Warning)
        .causes(&[
            cause(
                "The user has enrolled no authenticator (factor) at all: the account is new, or its authenticators were reset.",
                "Send `stateToken` to `POST /api/v1/authn/factors` with a factor of `_embedded.factors`, or let the user sign in once in the browser at `https://{org}`.",
            ),
            cause(
                "The user has authenticators, but none that the policy accepts since it was changed, for example to require Okta Verify.",
                "Compare `GET /api/v1/users/{userId}/factors` with the policy for the user's group at `Security > Authenticators > Enrollment` (Classic Engine: `Security > Multifactor`).",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_REQUIRED"],
    explain("authn-mfa-required", "The password is accepted, and a second factor comes next").verdict("Okta accepted the password and refused nothing. It sends no `sessionToken` before the user has verified an authenticator (factor).")
        .severity(Severity::Warning)
        .causes(&[
                cause(
                    "A person signs in, and the program stops here, because it expects `sessionToken` in this response.",
                    "Let the user choose a factor of `_embedded.factors`, and send `stateToken` to its `verify` link (`POST /api/v1/authn/factors/{factorId}/verify`).",
                ),
                cause(
                    "No person is there to verify: a job signs in with a user's password.",
                    "Use a service app with `grant_type=client_credentials` instead: it needs neither a password nor a second factor.",
                ),
            ])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_EXPIRED"],
    explain("authn-password-expired", "The user's password has expired").verdict("Okta accepted the password, but it has expired. Okta sends no `sessionToken` before the user has changed it.")
        .causes(&[
                cause(
                    "The password is older than the maximum age that the user's password policy allows.",
                    "Send `stateToken`, `oldPassword` and `newPassword` to `POST /api/v1/authn/credentials/change_password`, or let the user change it in the browser at `https://{org}`.",
                ),
                cause(
                    "An administrator expired the password, or set a temporary one that has to be changed.",
                    "Let the user choose a new one in the browser at `https://{org}`. `user.account.expire_password` at `Reports > System Log` shows who expired it.",
                ),
            ])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_WARN"],
    explain("authn-password-warn", "The user's password expires soon")
            .verdict("Okta accepted the password, which expires soon. The sign-in continues once the user has changed it or postponed that.")
        .severity(Severity::Warning)
        .causes(&[
            cause(
                "The program stops here, because it does not know this step. Okta sends it some days before the password expires.",
                "Send `stateToken` to `POST /api/v1/authn/skip` to postpone it, or change the password with `POST /api/v1/authn/credentials/change_password`.",
            ),
            cause(
                "A job signs in with a user's password, which will soon expire, and nobody is there to change it.",
                "Replace it with a service app and `grant_type=client_credentials`, which has no password that expires.",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_CHALLENGE", "status=MFA_ENROLL_ACTIVATE", "status=PASSWORD_RESET", "status=RECOVERY", "status=RECOVERY_CHALLENGE", "status=UNAUTHENTICATED"],
    explain("authn-state", "The sign-in waits for its next step")
        .severity(Severity::Note)
        .verdict("This is not a fault: the sign-in has reached `{code}` and waits for its next step.")
        .causes(&[
            cause(
                "The program has to take the step that `_links.next` names. `stateToken` identifies the sign-in in that step; it does not open a session.",
                "Send `stateToken`, and what the step asks of the user, to the URL in `_links.next.href`.",
            ),
            cause(
                "The program does not know this step, so the sign-in stops here.",
                "Read `status` in the response and add the step to the program, or let the user sign in in a browser (`/oauth2/v1/authorize`), where Okta's page takes every step.",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["status=SUCCESS"],
    explain("authn-success", "The Authentication API signed the user in")
        .severity(Severity::Note)
        .verdict("This is not a fault: the Authentication API signed the user in. The session token in the response is neither a session nor an access token, so no API accepts it.")
        .causes(&[cause(
            "Your program exchanges `sessionToken` for a session or for tokens. It works once, and for 5 minutes.",
            "Send it as the parameter `sessionToken` of an authorize request (`/oauth2/v1/authorize`). If that request fails, start again with `POST /api/v1/authn` instead of sending the same token again.",
        )])
        .family(&AUTHN),
    ),
    step(
        &[],
    explain("idx-remediation", "Identity Engine names the next steps, and there is no error")
        .severity(Severity::Note)
        .verdict("This is not a fault: the sign-in continues with one of the steps in `remediation`.")
        .causes(&[cause(
            "The program has to take the next step: `stateHandle` identifies the sign-in there, and does not open a session.",
            "Send `stateHandle` to the `href` of a step in `remediation.value`, with the fields that the step lists. If the list is empty, look for `successWithInteractionCode` or `success` in the response; without them, start again with `POST /oauth2/default/v1/interact`.",
        )]),
    )
    .paste("{\"version\":\"1.0.0\",\"remediation\":{\"type\":\"array\",\"value\":[]}}"),
    step(
        &[],
    explain("introspection-active", "The token is active")
        .severity(Severity::Note)
        .verdict("This is not a fault: the authorization server that was asked knows this token, and the token is active.")
        .family(&INTROSPECTION),
    )
    .paste("{\"active\":true,\"token_type\":\"Bearer\"}"),
    step(
        &[],
    explain("introspection-inactive", "The authorization server says that the token is not active")
        .verdict("`active` is `false`: the token has expired, was revoked or cut off, or belongs to another authorization server. Okta does not say which.")
        .causes(&[
            cause(
                "The request went to a different authorization server than the one that issued the token. Each server knows only its own tokens, and reports all others as not active.",
                "Decode the token here, and send it to `/v1/introspect` below its `iss`; if `iss` is the org itself, that is `/oauth2/v1/introspect`.",
            ),
            cause(
                "The token belongs to a custom authorization server, but the request went to the org authorization server.",
                "Send the token to `/v1/introspect` below its `iss`, for example `/oauth2/default/v1/introspect`.",
            )
            .all(&[Clue::Call("", "/oauth2/v1/introspect"), Clue::Token("access-token")]),
            cause(
                "The token belongs to the org authorization server, but the request went to a custom one.",
                "Send the token to `https://{org}/oauth2/v1/introspect`.",
            )
            .all(&[Clue::Call("", "/oauth2/default/"), Clue::Token("org-access-token")]),
            cause(
                "The token has expired: its `exp` has passed.",
                "Request a new token at the `/v1/token` endpoint; an expired token cannot be made valid again.",
            )
            .any(&[Clue::Also("exp-passed")]),
            cause(
                "The token ended before its `exp`: it was revoked, its user or client was deactivated, or a newer refresh token has replaced it.",
                "Run the query for `app.oauth2.token.revoke` below to see who ended it. Then let the user sign in again, or request a new token (`grant_type=client_credentials` for a service app).",
            ),
            cause(
                "The parameter `token` holds something other than the whole token: a part was cut off, or quotes or `Bearer` were sent with it.",
                "Send only the token itself, as `token=` in a form body. `token_type_hint` must say its kind (`access_token` or `refresh_token`), or be left out.",
            ),
        ])
        .queries(&[Query {
            finds: "Tokens revoked",
            clauses: &["(eventType sw \"app.oauth2.token.revoke\" or eventType sw \"app.oauth2.as.token.revoke\")"],
        }])
        .family(&INTROSPECTION),
    )
    .paste("{\"active\":false}"),
    step(
        &[],
    explain("state-mismatch", "The response does not belong to a sign-in that the app remembers")
        .verdict("The identity provider's response arrived, but the app no longer has the `state` or the cookie from the start of the sign-in. The user's credentials are not at fault.")
        .causes(&[
            CALLBACK_TWICE,
            cause(
                "The callback runs in another tab, window or origin than the one that started the sign-in: `sessionStorage` belongs to one tab and one origin, so `http` and `https`, `localhost` and `127.0.0.1`, or two ports do not share it.",
                "Compare the address bar at the start with `redirectUri`: scheme, host and port must be the same. Where a link opens a new tab (an email, a mobile browser), set `storageManager: { transaction: { storageTypes: ['localStorage'] } }` in `new OktaAuth({…})`.",
            )
            .only(BROWSER_STORAGE),
            cause(
                "The cookie or storage that holds `state` is gone after the redirect: because of `SameSite=Strict`, because the sign-in started on another host or port than that of the redirect URI, or because it started on `http`.",
                "Start the sign-in on the host of the redirect URI, with `https`, and set that cookie with `SameSite=Lax` (`SameSite=None; Secure` for `response_mode=form_post`).",
            )
            .any(&[Clue::Words("cookie"), Clue::Words("expected undefined")])
            .unless(BROWSER_STORAGE),
            cause(
                "Two tabs signed in at the same time, and the second overwrote the `state` of the first.",
                "Start a new sign-in in one tab, and let the app keep each `state` separately.",
            )
            .any(&[Clue::Words("state mismatch, expected")]),
            cause(
                "The back button or a reload sent an old response a second time.",
                "Start a new sign-in. Let the app remove `code` and `state` from the URL once they are read.",
            )
            .any(&[Clue::Words("state mismatch, expected")]),
            cause(
                "Several servers answer behind the same URL, and do not share their sessions.",
                "Keep the sessions, and the keys that encrypt their cookies, in one place for all servers, such as Redis or a database, or let the load balancer send each browser to the same server (sticky sessions). The value to find again is `state`.",
            )
            .unless(BROWSER_STORAGE),
        ]),
    )
    .paste("Error: State cookie was missing."),
];
