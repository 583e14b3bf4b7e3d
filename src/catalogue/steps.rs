//! What the steps of a sign-in answer besides errors: the state that it is in, the result of a factor.

use crate::catalogue::entry::{CatalogueEntry, step};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static AUTHN: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "Authentication API",
        url: "https://developer.okta.com/docs/reference/api/authn/",
    }],
};

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
    explain("authn-locked-out", "The user is locked out").verdict("The account is locked. The Authentication API says so with status 200 and without an error code, even when the password is right.")
        .causes(&[cause(
            "Too many sign-ins of this user failed. Usually a phone, a mail client or a script still sends an old password.",
            "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`. Then find what sends the old password, by `client.ipAddress` of the failed sign-ins.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_ENROLL"],
    explain("authn-mfa-enroll", "The user has to enroll a factor before the sign-in goes on").verdict("The password is accepted. Okta sends no `sessionToken` before the user has enrolled an authenticator (factor).")
        .severity(Severity::Warning)
        .causes(&[cause(
            "A policy asks for an authenticator, and the user has enrolled none of those that it allows.",
            "Send `stateToken` to `POST /api/v1/authn/factors` with a factor of `_embedded.factors`, or let the user sign in once in the browser at `https://{org}`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_REQUIRED"],
    explain("authn-mfa-required", "The password is accepted, and a factor is due").verdict("The password is accepted. Okta sends no `sessionToken` before the user has verified an authenticator (factor).")
        .severity(Severity::Warning)
        .causes(&[cause(
            "A policy asks for a second authenticator. A script that expects `sessionToken` in this response finds none.",
            "Send `stateToken` to `POST /api/v1/authn/factors/{factorId}/verify` for a factor of `_embedded.factors`. For a job without a user, use a service app with `grant_type=client_credentials` instead.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_EXPIRED"],
    explain("authn-password-expired", "The user's password has expired").verdict("The password is right but expired. Okta sends no `sessionToken` before it is changed.")
        .causes(&[cause(
            "The password is older than the maximum age in the user's password policy, or an administrator expired it.",
            "Send `stateToken`, `oldPassword` and `newPassword` to `POST /api/v1/authn/credentials/change_password`, or let the user change it in the browser at `https://{org}`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_WARN"],
    explain("authn-password-warn", "The user's password expires soon")
        .severity(Severity::Warning)
        .causes(&[cause(
            "The password is accepted. The sign-in waits for the user to change it or to put the change off.",
            "Send `stateToken` to `POST /api/v1/authn/skip` to put it off, or change the password with `POST /api/v1/authn/credentials/change_password`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_CHALLENGE", "status=MFA_ENROLL_ACTIVATE", "status=PASSWORD_RESET", "status=RECOVERY", "status=RECOVERY_CHALLENGE", "status=UNAUTHENTICATED"],
    explain("authn-state", "The sign-in waits for its next step")
        .severity(Severity::Note)
        .verdict("This is not a fault: the sign-in has reached `{code}` and waits for its next step.")
        .causes(&[cause(
            "The Authentication API waits for the step that `_links.next` names. `stateToken` identifies the sign-in in that step; it does not open a session.",
            "Send `stateToken`, and what the step asks of the user, to the URL in `_links.next.href`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=SUCCESS"],
    explain("authn-success", "The Authentication API signed the user in")
        .severity(Severity::Note)
        .verdict("The Authentication API signed the user in and returned a session token.")
        .causes(&[cause(
            "`sessionToken` starts one session, only once, and within 5 minutes.",
            "Send it as the parameter `sessionToken` of an authorize request (`/oauth2/v1/authorize`).",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=FAILED", "factorResult=ERROR"],
    explain("factor-failed", "The factor could not be checked")
        .causes(&[cause(
            "With `FAILED` or `ERROR`, Okta or the service behind the authenticator (factor) could not check what the user entered. The user did not necessarily make a mistake.",
            "Start the check again with the factor's `verify` link. If it fails again, reset the authenticator at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=PASSCODE_REPLAYED"],
    explain("factor-passcode-replayed", "The one-time code was used before")
        .causes(&[cause(
            "Okta accepted the same code before, usually because a request was sent twice.",
            "Wait up to 30 seconds for the next code, and send each `passCode` only once.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=REJECTED", "factorResult=CANCELLED"],
    explain("factor-rejected", "The user declined the prompt")
        .causes(&[cause(
            "The user declined on the device (`REJECTED`), or the request was canceled (`CANCELLED`).",
            "Ask the user. If they did not start this sign-in, somebody else may know their password: reset it at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine). If they did, start the check again with the factor's `verify` link.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIME_WINDOW_EXCEEDED"],
    explain("factor-time-window-exceeded", "The one-time code was right, and too late or too early")
        .causes(&[cause(
            "The code belongs to another time window: the clock of the device or hardware token is wrong, or the user entered the code late.",
            "Set the device's date and time to automatic, and send a new code as `passCode`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIMEOUT"],
    explain("factor-timeout", "The user did not answer the prompt in time")
        .causes(&[cause("The push notification or phone call did not reach the user: the device is offline, or silences notifications of Okta Verify. Otherwise the user saw it and let it pass.", "Check that the device is online and shows notifications of Okta Verify. Then start the check again with the factor's `verify` link, or use another authenticator (factor).")])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=WAITING"],
    explain("factor-waiting", "The factor waits for the user")
        .severity(Severity::Note)
        .verdict("This is not a fault: the push notification or phone call is on its way, and the user has not answered yet.")
        .causes(&[cause(
            "Okta has sent the push notification or phone call and waits for the user.",
            "Send `stateToken` to the URL in `_links.next` every few seconds until `factorResult` is no longer `WAITING`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &[],
    explain("idx-remediation", "Identity Engine names the next steps, and there is no error")
        .severity(Severity::Note)
        .verdict("This is not a fault: the sign-in continues with one of the steps in `remediation`.")
        .causes(&[cause(
            "The response contains no message. `stateHandle` identifies the sign-in in the next step; it does not open a session.",
            "Send `stateHandle` to the `href` of a step in `remediation.value`, with the fields that the step lists.",
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
                "The token may belong to another authorization server: each server knows only its own tokens, and says that all others are not active.",
                "Decode the token here, and send it to `/v1/introspect` below its `iss`; where `iss` is the org itself, that is `/oauth2/v1/introspect`.",
            ),
            cause(
                "The token belongs to a custom authorization server, and the request went to the org authorization server.",
                "Send the token to `/v1/introspect` below its `iss`, for example `/oauth2/default/v1/introspect`.",
            )
            .all(&[Clue::Call("", "/oauth2/v1/introspect"), Clue::Token("access-token")]),
            cause(
                "The token belongs to the org authorization server, and the request went to a custom one.",
                "Send the token to `https://{org}/oauth2/v1/introspect`.",
            )
            .all(&[Clue::Call("", "/oauth2/default/"), Clue::Token("org-access-token")]),
            cause(
                "The token has expired: its `exp` has passed.",
                "Request a new token at the `/v1/token` endpoint; an expired token cannot be made valid again.",
            )
            .any(&[Clue::Also("exp-passed")]),
            cause(
                "The token was revoked, its user or client was deactivated, or it is a refresh token that was rotated.",
                "Let the user sign in again, or request a new token. The query for `app.oauth2.token.revoke` below shows who revoked it.",
            ),
            cause(
                "The parameter `token` was cut off, has quotes or `Bearer` in it, or is of another kind than `token_type_hint` says.",
                "Send only the token itself, as `token=` in a form body.",
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
        .verdict("Okta's response arrived, but the app does not find the `state` or the cookie with which it started the sign-in. The user's credentials are not at fault.")
        .causes(&[
            cause(
                "The browser did not send back the cookie, or did not have the storage, that holds `state`: because of `SameSite=Strict`, another host or port than that of the redirect URI, or `http` instead of `https`.",
                "Start the sign-in on the host of the redirect URI, with `https`, and set that cookie with `SameSite=Lax` (`SameSite=None; Secure` for `response_mode=form_post`).",
            ),
            cause(
                "Two tabs signed in at the same time, or the back button or a reload sent an old response again.",
                "Start a new sign-in. Let the app keep each `state` separately, and remove `code` and `state` from the URL once they are read.",
            ),
            cause(
                "Several servers are behind the same URL, and they do not share their sessions.",
                "Keep the sessions, and the keys that encrypt their cookies, in one place for all servers, such as Redis or a database, or let the load balancer send each browser to the same server (sticky sessions). The value to find again is `state`.",
            ),
        ]),
    )
    .paste("Error: State cookie was missing."),
];
