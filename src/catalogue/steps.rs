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
    explain("authn-locked-out", "The user is locked out")
        .causes(&[cause(
            "Too many sign-ins failed. The authentication API says so with status 200 and no error code, to the right password too.",
            "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, and find the device or script that keeps an old password.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_ENROLL"],
    explain("authn-mfa-enroll", "The user has to enroll a factor before the sign-in goes on")
        .severity(Severity::Warning)
        .causes(&[cause(
            "A policy asks for a factor, and the user has none of the allowed ones; no `sessionToken` comes before one is enrolled.",
            "Send `stateToken` to `POST /api/v1/authn/factors` with a factor of `_embedded.factors`, or have the user sign in once in the browser.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_REQUIRED"],
    explain("authn-mfa-required", "The password is accepted, and a factor is due")
        .severity(Severity::Warning)
        .causes(&[cause(
            "A policy asks for a second factor; a script that expects `sessionToken` at once gets none.",
            "Send `stateToken` to `POST /api/v1/authn/factors/{factorId}/verify` for a factor of `_embedded.factors`; a job without a user takes a service app with `client_credentials`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_EXPIRED"],
    explain("authn-password-expired", "The user's password has expired")
        .causes(&[cause(
            "The password is right and too old: no `sessionToken` comes before it is changed.",
            "Send `stateToken`, `oldPassword` and `newPassword` to `POST /api/v1/authn/credentials/change_password`, or have the user change it in the browser.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=PASSWORD_WARN"],
    explain("authn-password-warn", "The user's password expires soon")
        .severity(Severity::Warning)
        .causes(&[cause(
            "The sign-in waits for the user to change the password or to put it off.",
            "Send `stateToken` to `POST /api/v1/authn/skip`, or change the password at `POST /api/v1/authn/credentials/change_password`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=MFA_CHALLENGE", "status=MFA_ENROLL_ACTIVATE", "status=PASSWORD_RESET", "status=RECOVERY", "status=RECOVERY_CHALLENGE", "status=UNAUTHENTICATED"],
    explain("authn-state", "The sign-in waits for its next step")
        .severity(Severity::Note)
        .verdict("Not a fault: the sign-in stands at `{code}` and waits for its next step.")
        .causes(&[cause(
            "The authentication API waits for the next step, which `_links.next` names; `stateToken` carries the sign-in there and opens no session.",
            "Send `stateToken`, and what the step asks of the user, to `_links.next.href`.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["status=SUCCESS"],
    explain("authn-success", "The authentication API signed the user in")
        .severity(Severity::Note)
        .verdict("The authentication API signed the user in and returned a session token.")
        .causes(&[cause(
            "`sessionToken` starts one session, once, within 5 minutes.",
            "Pass it as `sessionToken` of an authorize request.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=FAILED", "factorResult=ERROR"],
    explain("factor-failed", "The factor could not be checked")
        .causes(&[cause(
            "`FAILED` or `ERROR`: Okta, or the service behind the factor, could not check the answer.",
            "Begin the check of the factor anew; if it fails again, reset the factor at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=PASSCODE_REPLAYED"],
    explain("factor-passcode-replayed", "The one-time code was used before")
        .causes(&[cause(
            "The same code was accepted within its time window already, mostly because a request was sent twice.",
            "Wait for the next code, and send each code once.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=REJECTED", "factorResult=CANCELLED"],
    explain("factor-rejected", "The user declined the prompt")
        .causes(&[cause(
            "Someone pressed no on the device (`REJECTED`) or cancelled the request (`CANCELLED`).",
            "Ask the user. If they did not sign in themselves, their password is known to somebody: reset it. Else begin the factor anew.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIME_WINDOW_EXCEEDED"],
    explain("factor-time-window-exceeded", "The one-time code was right, and too late or too early")
        .causes(&[cause(
            "The code belongs to another time window: the clock of the device or token is off, or the code was typed late.",
            "Set the clock of the device by the network and send a fresh code.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIMEOUT"],
    explain("factor-timeout", "The user did not answer the prompt in time")
        .causes(&[cause(
            "The push or call was not answered in its time window; often it never reached the device.",
            "Check that the device is online and shows notifications of Okta Verify, then begin the factor anew or use another one.",
        )])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=WAITING"],
    explain("factor-waiting", "The factor waits for the user")
        .severity(Severity::Note)
        .verdict("Not a fault: the factor is sent, and the user has not answered yet.")
        .causes(&[cause(
            "The push or call is sent and not answered yet.",
            "Send `stateToken` to `_links.next` every few seconds until `factorResult` is another.",
        )])
        .family(&AUTHN),
    ),
    step(
        &[],
    explain("idx-remediation", "Identity Engine names the next steps, and no error")
        .severity(Severity::Note)
        .verdict("Not a fault: the sign-in goes on with one of the steps in `remediation`.")
        .causes(&[cause(
            "The answer holds no message; `stateHandle` carries the sign-in to the next step and opens no session.",
            "Send `stateHandle` to the `href` of a step in `remediation.value`, with the fields that it lists.",
        )]),
    )
    .paste("{\"version\":\"1.0.0\",\"remediation\":{\"type\":\"array\",\"value\":[]}}"),
    step(
        &[],
    explain("introspection-active", "The token is active")
        .severity(Severity::Note)
        .verdict("Not a fault: the authorization server that was asked knows this token, and it is active.")
        .family(&INTROSPECTION),
    )
    .paste("{\"active\":true,\"token_type\":\"Bearer\"}"),
    step(
        &[],
    explain("introspection-inactive", "The authorization server says that the token is not active")
        .verdict("`active` is `false`: the token has expired, was revoked, was cut off, or is of another authorization server.")
        .causes(&[
            cause(
                "Each authorization server knows its own tokens alone.",
                "Decode the token here, and ask `/v1/introspect` below its `iss`: `/oauth2/v1/introspect` where `iss` is the org itself.",
            ),
            cause(
                "The token is of a custom authorization server, and the org's own was asked.",
                "Ask `/v1/introspect` below the token's `iss`.",
            )
            .all(&[Clue::Call("", "/oauth2/v1/introspect"), Clue::Token("access-token")]),
            cause(
                "The token is the org authorization server's, and a custom one was asked.",
                "Ask `/oauth2/v1/introspect` of the org.",
            )
            .all(&[Clue::Call("", "/oauth2/default/"), Clue::Token("org-access-token")]),
            cause(
                "It has expired.",
                "Request a new token.",
            )
            .any(&[Clue::Also("exp-passed")]),
            cause(
                "It was revoked, its user or client was deactivated, or a refresh token was rotated.",
                "Sign the user in again or request a new token; the query shows who revoked it.",
            ),
            cause(
                "The parameter `token` was cut off, had quotes or `Bearer` in it, or was of another kind than `token_type_hint` says.",
                "Send the bare token as `token=` of a form body.",
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
    explain("state-mismatch", "The answer is not of a sign-in that the app remembers")
        .verdict("The answer came back, and the app does not find the `state` or cookie with which it began the sign-in.")
        .causes(&[
            cause(
                "The cookie or storage that held it did not come back: `SameSite=Strict`, another host or port than that of the redirect URI, or `http` beside `https`.",
                "Begin the sign-in on the host of the redirect URI over `https`, with that cookie `SameSite=Lax` (`None` and `Secure` for `form_post`).",
            ),
            cause(
                "Two tabs signed in at once, or the back button or a reload sent an old answer again.",
                "Begin a new sign-in; keep each `state` by itself, and take the answer out of the address once it is read.",
            ),
            cause(
                "Several servers stand behind the address and do not share their sessions.",
                "Keep sessions and the keys of their cookies in one place, or hold each browser to one server.",
            ),
        ]),
    )
    .paste("Error: State cookie was missing."),
];
